"""Criteria: what a list, a map or a network is narrowed to, as it stands in an address and in a form.

The words are those of the command line. ``asked(params, "contacts", today=...)`` gives an ``Asked``: ``arguments`` for
the question of ``communique.api``, ``told`` for links and the form, ``after`` for the next page.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Protocol

from communique import api
from communique.codes import FIELDS
from communique.errors import QuestionError
from communique.model import Format, InstrumentKind, Level, MechanismKind, Modality, Status

A_PAGE = 50
STANDINGS = ("in-force", "expired", "succeeded", "foreseen", "ended", "unknown")
THINGS = ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")
AHEAD = "180d"  # how far ahead one looks for what falls due where nobody says how far
_CHANGED = 30  # days that a list of changes goes back where nobody says how far


class Params(Protocol):
    """What an address tells, as Starlette gives it."""

    def getlist(self, key: Any) -> list[str]:
        """Give every value of a name."""
        ...


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: its name in addresses and forms, its label, its argument in the question, and what it takes.

    ``kind`` is sides (two or more), side (a state or organisation, or whoever else bears the name), day, choice, flag
    or text.
    """

    name: str
    label: str
    kind: str
    argument: str
    choices: tuple[str, ...] = ()
    hint: str = ""
    default: Callable[[date], str | None] = lambda today: None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a list: ``told`` as it was written, ``arguments`` as the question of the library takes it."""

    criteria: tuple[Criterion, ...]
    told: Mapping[str, Any]
    arguments: Mapping[str, Any]
    after: str | None = None
    wrong: str | None = None
    remarks: list[str] = field(default_factory=list)

    @property
    def narrowed(self) -> bool:
        """Tell whether anything narrows the list."""
        return bool(self.told)

    @property
    def known_sides(self) -> Mapping[str, str]:
        """Give the names of all sides by their codes, for the form."""
        return api.names_of_sides()

    @property
    def sides(self) -> tuple[str, ...]:
        """Give the codes of the sides between whom is asked."""
        return tuple(self.arguments.get("between", ()))


def _choices(words: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(word) for word in words)


def _present(day: date) -> str:
    return day.isoformat()


def _half_a_year(day: date) -> str:
    return AHEAD


BETWEEN = Criterion("between", "Between", "sides", "between", hint="Laos or LAO")
SINCE = Criterion("since", "Since", "day", "since", hint="2019-12")
UNTIL = Criterion("until", "Until", "day", "until", hint="2019-12")
LEVEL = Criterion("level", "Level", "choice", "level", _choices(Level))
FIELD = Criterion("field", "Field", "choice", "field", tuple(sorted(FIELDS)))
HELD = Criterion("status", "Status", "choice", "status", tuple(each for each in _choices(Status) if each != "ongoing"))
FORMAT = Criterion("format", "Format", "choice", "form", _choices(Format))
PERSON = Criterion("person", "Person", "text", "person", hint="a name")
WITH = Criterion("with", "With", "text", "other", hint="another name")
PLACE = Criterion("place", "Place", "text", "place", hint="as told: Hanoi")
IN = Criterion("in", "In", "side", "place_country", hint="Laos or LAO")
ON = Criterion("on", "On", "day", "on", hint="2025-12-31", default=_present)
OF_RECORDS = Criterion("kind", "Kind", "choice", "kind", THINGS)

_MEETING = (BETWEEN, SINCE, UNTIL, LEVEL, FIELD, HELD, FORMAT, PERSON)
LISTS: dict[str, tuple[Criterion, ...]] = {
    "contacts": (*_MEETING, WITH, PLACE, IN),
    "map": _MEETING,
    "network": _MEETING,
    "visits": (BETWEEN, SINCE, UNTIL, Criterion("status", "Status", "choice", "status", _choices(Status)), PERSON),
    "people": (
        Criterion("country", "Serves", "side", "country", hint="Laos or LAO"),
        Criterion("office", "Office", "text", "office", hint="words of an office"),
    ),
    "agreements": (
        *(BETWEEN, ON, Criterion("status", "Status that day", "choice", "status", STANDINGS)),
        *(Criterion("kind", "Kind", "choice", "kind", _choices(InstrumentKind)), SINCE, UNTIL),
    ),
    "mechanisms": (BETWEEN, Criterion("kind", "Kind", "choice", "kind", _choices(MechanismKind)), LEVEL),
    "commitments": (
        BETWEEN,
        Criterion("by", "By", "side", "by", hint="a state or a name"),
        Criterion("to", "To", "side", "to", hint="a state or a name"),
        FIELD,
        Criterion("modality", "Modality", "choice", "modality", _choices(Modality)),
        *(SINCE, UNTIL, Criterion("open", "Open only", "flag", "open_only")),
    ),
    "reports": (Criterion("publisher", "Publisher", "text", "publisher", hint="as printed"), SINCE, UNTIL),
    "due": (
        BETWEEN,
        ON,
        Criterion("within", "Within", "text", "within", hint="180d, 26w, 6m, 1y", default=_half_a_year),
    ),
    "conflicts": (BETWEEN, OF_RECORDS, Criterion("everything", "Renderings too", "flag", "everything")),
    "changed": (
        Criterion(
            *("since", "Since", "day", "since"),
            hint="a day, or a time (UTC)",
            default=lambda today: (today - timedelta(_CHANGED)).isoformat(),
        ),
        Criterion("kind", "Kind", "choice", "kind", ("reports", *THINGS)),
    ),
    "timeline": (BETWEEN, PERSON, SINCE, UNTIL),
}


def asked(params: Params, name: str, *, today: date) -> Asked:
    """Read what is asked of a list; raises QuestionError for a cursor that is none."""
    criteria = LISTS[name]
    told = {each.name: value for each in criteria if (value := _told(params, each))}
    arguments = {each.argument: value for each in criteria if (value := _argument(each, told, today)) is not None}
    return Asked(criteria, told, arguments, position_of(_last(params, "after")))


def read(params: Params, name: str, *, today: date) -> Asked:
    """Read what is asked of a list for a page: ``wrong`` tells what is wrong, and the form keeps what was typed."""
    try:
        return asked(params, name, today=today)
    except QuestionError as error:
        criteria = LISTS[name]
        told = {each.name: value for each in criteria if (value := _told(params, each))}
        return Asked(criteria, told, {}, wrong=str(error))


def cursor(answer: Any) -> str:
    """Give the opaque cursor of what comes after an answer."""
    return cursor_at(str(api.position(answer)))


def cursor_at(position: str) -> str:
    """Give the opaque cursor of what comes after a position."""
    return base64.urlsafe_b64encode(position.encode()).decode().rstrip("=")


def position_of(told: str | None) -> str | None:
    """Give the position that a cursor stands for; raises QuestionError for what is no cursor of ours."""
    if not told:
        return None
    try:
        return base64.b64decode(told + "=" * (-len(told) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        raise QuestionError("this page of the list is none: begin again with the first page") from None


def side(name: str) -> str:
    """Give the code of a side that somebody names or abbreviates; a name that is not known stays as it was written."""
    return api.side_called(name) or name


def sides(names: Sequence[str]) -> tuple[str, ...]:
    """Give the codes of sides, each once, in the order in which they are named."""
    return tuple(dict.fromkeys(side(name) for name in names))


def _told(params: Params, criterion: Criterion) -> Any:
    """Give what an address tells of a criterion, as it was written."""
    if criterion.kind == "sides":
        return [each.strip() for each in params.getlist(criterion.name) if each.strip()]
    return _last(params, criterion.name)


def _last(params: Params, name: str) -> str | None:
    values = [each.strip() for each in params.getlist(name) if each.strip()]
    return values[-1] if values else None


def _argument(criterion: Criterion, told: Mapping[str, Any], today: date) -> Any:
    value = told.get(criterion.name) or criterion.default(today)
    if value is None:
        return None
    if criterion.kind == "sides":
        return sides(value)
    if criterion.kind == "side":
        return side(value)
    if criterion.kind == "flag":
        return value not in ("0", "false", "no") or None
    return value
