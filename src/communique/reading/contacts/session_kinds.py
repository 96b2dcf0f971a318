"""Tell sessions apart, and which form each has: no two editions are one session; more than two states confer."""

from __future__ import annotations

from communique.model import Format
from communique.reading.mechanisms.find import MechanismMention
from communique.reading.mechanisms.series import titled_apart
from communique.reading.persons.press_side import is_organisation
from communique.reading.words.tokens import fold


def is_open(found: MechanismMention) -> bool:
    """Is a channel a forum of many whose sides nobody tells: "the Shangri-La Dialogue"?"""
    return not found.parties and (found.wide or found.key is not None)


SIDES = 2


def session_format(found: MechanismMention, states: int) -> Format:
    """Give the format of a session from its mechanism's kind: more than two states meet in conference."""
    conferred = found.edition is not None and states == SIDES and "conference" in found.name.lower()
    if found.kind in ("dialogue", "committee") or conferred:
        return Format.DIALOGUE
    if found.kind == "exercise" or found.kind == "patrol":
        return Format.EXERCISE
    if found.kind == "exchange" or found.kind == "twinning":
        return Format.EXCHANGE
    many = states > SIDES or any(is_organisation(s) for s in found.parties)
    if many or found.edition == 1:  # what is first is not yet known to recur
        return Format.CONFERENCE if many else Format.MEETING
    return Format.TALKS if found.edition is None and found.level == "leaders" else Format.DIALOGUE


_COUNSELS = {"dialogue", "committee", "meeting"}  # a committee's session may be called its meeting


def same_session(a: MechanismMention, b: MechanismMention) -> bool:
    """Two mentions of one session: no two editions, and the kinds agree."""
    if titled_apart(a, b) or titled_apart(b, a):
        return False
    if a.edition is not None and b.edition is not None:
        return a.edition == b.edition and (a.kind == b.kind or {a.kind, b.kind} <= _COUNSELS)
    if a.kind == b.kind == "meeting" and a.edition != b.edition and _telling(a).isdisjoint(_telling(b)):
        return not (_telling(a) and _telling(b))  # "the meeting of NATO's ministers", "a fourth meeting on demining"
    return a.kind == b.kind and (not a.parties or not b.parties or a.parties == b.parties)


_COMMON = frozenset(
    "dialogue meeting meetings session round talks consultations committee commission council joint next annual the of"
    " on and for in between working group".split()
)


def are_named_apart(a: MechanismMention, b: MechanismMention) -> bool:
    """ "The next Political Dialogue", "the next Human Rights Dialogue": of the same two sides, and not the same."""
    one, other = (set(fold(m.name).replace("-", " ").split()) - _COMMON for m in (a, b))
    return bool(one and other) and one.isdisjoint(other) and a.edition is b.edition is None


def _telling(found: MechanismMention) -> set[str]:
    return set(fold(found.name).split()) - {"meeting", "the", "of", "on", "and"}
