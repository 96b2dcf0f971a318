"""A brief as PDF/A with real footnotes: typst sets it with the fonts that lie beside this module, and with no others.

Everything that a report says reaches typst as data, never as markup. The same brief gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import as_file, files
from typing import Any

from communique.answers.brief import Brief, Gap, Item, Section
from communique.publishing.briefs import Printed
from communique.publishing.briefs.extras import needed
from communique.publishing.briefs.notes import RULE, Numbered, clean, left_out, numbered, subtitle
from communique.version import __version__

STANDARDS = ("a-2a", "ua-1")  # archival with its structure, and accessible
_INSTEAD = "\ufffd"
_FEW = 12


def printed(brief: Brief) -> Printed:
    """Print a brief as PDF; what no font can show is told, and stands as a replacement sign."""
    typst = needed("typst", "PDF")
    told, missing = shown(content(brief))
    with as_file(files(__package__)) as folder:
        pdf = typst.compile(
            str(folder / "brief.typ"),
            root=str(folder),
            font_paths=[str(folder / "fonts")],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"brief": json.dumps(told, ensure_ascii=False, sort_keys=True)},
            pdf_standards=list(STANDARDS),
        )
    return Printed(pdf, _warnings(missing))


def content(brief: Brief) -> dict[str, Any]:
    """Give the brief as the page needs it: text, and the numbers of the notes."""
    notes = numbered(brief)
    return {
        "title": clean(brief.title),
        "subtitle": f"{subtitle(brief)}. {RULE}",
        "version": __version__,
        "date": [int(part) for part in brief.on.split("-")],
        "sections": [_section(section, notes) for section in brief.sections],
        "notes": [{**each._asdict(), "url": each.url or ""} for each in notes.citations],
    }


def _section(section: Section, notes: Numbered) -> dict[str, Any]:
    return {
        "title": section.title,
        "columns": list(section.columns),
        "empty": clean(section.empty),
        "more": left_out(section.more),
        "items": [_item(each, notes) for each in section.items],
    }


def _item(each: Item | Gap, notes: Numbered) -> dict[str, Any]:
    own = {"group": "", "cells": [], "ground": f"Reckoned from: {clean(each.ground)}."} if isinstance(each, Gap) else {
        "group": clean(each.group or ""), "cells": [clean(cell) for cell in each.cells], "ground": "",
    }  # fmt: skip
    return {"text": clean(each.text), "notes": notes.of(each.notes), **own}


def shown(value: Any, missing: set[str] | None = None) -> tuple[Any, set[str]]:
    """Give plain data with a replacement sign for every character that no font has, and those characters."""
    found = set() if missing is None else missing
    if isinstance(value, str):
        lost = {char for char in set(value) if not _has(ord(char))}
        found |= lost
        return "".join(_INSTEAD if char in lost else char for char in value), found
    if isinstance(value, dict):
        return {key: shown(each, found)[0] for key, each in value.items()}, found
    if isinstance(value, list):
        return [shown(each, found)[0] for each in value], found
    return value, found


@cache
def _covered() -> frozenset[int]:
    """Give the characters that the fonts have."""
    told = files(__package__).joinpath("fonts", "coverage.txt").read_text(encoding="ascii").split()
    bounds = (each.split("-") for each in told)
    return frozenset(code for first, last in bounds for code in range(int(first, 16), int(last, 16) + 1))


def _has(code: int) -> bool:
    return code in _covered()


def _warnings(missing: Iterable[str]) -> tuple[str, ...]:
    told = [f"{char} (U+{ord(char):04X})" for char in sorted(missing)]
    if not told:
        return ()
    more = f" and {len(told) - _FEW} more" if len(told) > _FEW else ""
    return (f"the fonts have no sign for {', '.join(told[:_FEW])}{more}: {_INSTEAD} stands for them in the PDF",)
