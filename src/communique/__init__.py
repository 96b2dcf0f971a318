"""Communique reads reports of diplomatic and defence contacts into records, every cell traced to its words.

    >>> import communique
    >>> reading = communique.read("HANOI – ...", published="2024-12-20")

Names are loaded on first use (PEP 562), so that importing the package, and the command line's help, cost nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from communique.version import __version__

if TYPE_CHECKING:
    from communique.api import read as read
    from communique.model import Reading as Reading
    from communique.model import Report as Report

__all__ = ["Reading", "Report", "__version__", "read"]

_HOME = {"read": "communique.api", "Reading": "communique.model", "Report": "communique.model"}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module 'communique' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
