"""What some formats need beyond the program itself, and what to tell who has not got it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from communique.errors import CommuniqueError


def needed(module: str, what: str) -> Any:
    """Give a module that comes with the extra; raises CommuniqueError, which says how to get it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise CommuniqueError(f"a brief as {what} needs more: pip install 'communique[briefs]'") from error
