"""Briefs in print: as Markdown, HTML, DOCX and PDF, the notes numbered and in Chicago style; nothing is added here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from communique.answers.brief import Brief

FORMATS = ("md", "html", "docx", "pdf")
MEDIA_TYPES = {
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}
_MODULES = {"md": "markdown", "html": "html", "docx": "docx", "pdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Printed:
    """A brief in print, and what its reader should be told of it."""

    content: bytes
    warnings: tuple[str, ...] = ()


def printed(brief: Brief, form: str) -> Printed:
    """Print a brief in one of FORMATS; raises CommuniqueError where the extra that it needs is not installed."""
    render: Callable[[Brief], Printed] = import_module(f"{__name__}.{_MODULES[form]}").printed
    return render(brief)
