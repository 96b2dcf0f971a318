"""The desk: web pages on this machine: look at a relationship, follow a cell to its sentence, correct what is wrong.

Everything that the desk shows and does goes through ``communique.api``; it speaks no SQL and infers nothing.
"""

from __future__ import annotations

from communique.desk.app import application
from communique.desk.settings import Settings

__all__ = ["Settings", "application"]
