"""Corrections by hand: what may be set in a cell, as the record format has it."""

from __future__ import annotations

import re
from typing import Any

from communique.errors import QuestionError
from communique.model import CHOICES, RECORD_TYPES

_LISTS = {"offices", "countries", "parties", "signatories", "by", "to", "fields"}
_STATES = {"country", "place_country", "guest", "host"}
_DATES = {"date", "end_date", "start", "end", "period_start", "period_end"}
_NEEDED = {"name", "format", "status", "guest", "host", "kind", "action", "modality"}
_CLOSED = {"id", "participants"}
_EDTF = re.compile(r"(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?)?")


def editable(kind: str) -> tuple[str, ...]:
    """Give the cells of a kind of record that a person may set."""
    return tuple(each for each in RECORD_TYPES[kind].SLOTS if each not in _CLOSED)


def written(value: Any) -> str:
    """Give the value of a cell as a person types it: what ``edited`` takes for the same value."""
    if isinstance(value, list | tuple):
        told = "; ".join(str(each) for each in value)
        return f"{told};" if "," in told and ";" not in told else told
    return "" if value is None else str(value)


def edited(kind: str, slot: str, value: str) -> Any:
    """Give the value of a cell as the record format has it; an empty text empties the cell; raises QuestionError."""
    slots = editable(kind)
    if slot not in slots:
        raise QuestionError(f"{kind} have no cell {slot!r} to edit: they have {', '.join(slots)}")
    told = value.strip()
    if slot in _LISTS:
        return [part.strip() for part in told.split(";" if ";" in told else ",") if part.strip()]
    if not told:
        if slot in _NEEDED and (kind, slot) != ("visits", "kind"):
            raise QuestionError(f"{slot} cannot be empty")
        return None
    return _checked(kind, slot, told)


def _checked(kind: str, slot: str, told: str) -> Any:
    choices = CHOICES.get((kind, slot))
    if choices is not None and told not in [str(each) for each in choices]:
        raise QuestionError(f"{told!r} is no {slot}: it is one of {', '.join(choices)}")
    if slot in _DATES and not _EDTF.fullmatch(told):
        raise QuestionError(f"{told!r} is no date: write 2019, 2019-12, 2019-12-20 or XXXX-12-20")
    if slot == "edition":
        if not told.isdigit():
            raise QuestionError(f"{told!r} is no edition: write a number")
        return int(told)
    return told.upper() if slot in _STATES else told


def listed(slot: str) -> bool:
    """Tell whether a cell holds a list."""
    return slot in _LISTS
