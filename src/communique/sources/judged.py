"""Judgements that another register exported, checked line by line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from communique.errors import Refusal
from communique.sources.decoding import storable

_ACTS = {"same", "different", "unsure", "accept", "reject", "edit", "confirm", "refuse", "undo"}
_TWO = {"same", "different", "confirm", "refuse"}  # one may be unsure of a pair, or of one record
_TEXTS = ("uid", "at", "author", "act", "because")


def judgements_in(path: str) -> Iterator[dict[str, Any] | Refusal]:
    """Give each judgement of a file (- for standard input), and a Refusal for each line that is none."""
    try:
        told = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        yield Refusal(path, f"it cannot be read ({getattr(error, 'strerror', None) or 'it is not UTF-8'})")
        return
    for number, line in enumerate(told.splitlines(), start=1):
        if line.strip():
            found = _judgement(line)
            yield Refusal(f"{path}, line {number}", found) if isinstance(found, str) else found


def _judgement(line: str) -> dict[str, Any] | str:
    """Give the judgement of a line, or say why it is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return "it is not JSON"
    if (
        not isinstance(row, dict)
        or not storable(row)
        or any(not isinstance(row.get(slot), str) or not row[slot] for slot in _TEXTS)
    ):
        return "it is not a judgement (uid, at, author, act and because are needed)"
    if row["act"] not in _ACTS:
        return f"nobody can judge {row['act']!r}"
    sides = ("one", "other") if row["act"] in _TWO else ("one",)
    if not all(_anchor(row.get(side)) for side in sides):
        return "it does not say of which record it is"
    if row["act"] == "edit" and not (isinstance(row.get("slot"), str) and isinstance(row.get("value"), str)):
        return "it does not say which cell it sets"
    return row


def _anchor(told: Any) -> bool:
    try:
        found = json.loads(told)
    except (TypeError, ValueError, RecursionError):
        return False
    texts = ("handle", "report", "author", "kind")
    return (
        isinstance(found, dict)
        and all(isinstance(found.get(slot), str) for slot in texts)
        and isinstance(found.get("body"), dict)
    )
