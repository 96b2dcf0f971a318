"""The register keeps reports and readings in SQLite; nothing else writes it and nothing else reads it."""

from communique.register.store import Outcome, Register
from communique.register.views import Row

__all__ = ["Outcome", "Register", "Row"]
