"""Sessions of dialogues and committees that no verb tells of: "The 12th commission in Lima on Monday was a success"."""

from __future__ import annotations

from communique.model import Span, Status
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.session_kinds import is_open, same_session, session_format
from communique.reading.contacts.sessions import (
    ISSUED_AT,
    PRAISED,
    frames,
    is_urged,
    of_body,
    of_both_sides,
    words_before,
)
from communique.reading.mechanisms.find import MechanismMention

_SESSIONS = ("dialogue", "committee", "exercise", "patrol")


def untold_sessions(clauses: list[Clause], contacts: list[Contact], mentions: list[MechanismMention]) -> list[Contact]:
    """A numbered session of a dialogue or committee that no verb told of is a contact all the same."""
    out: list[Contact] = []
    for found in mentions:
        if found.kind not in _SESSIONS or found.edition is None or found.recalled:
            continue
        if any(c.mechanism and same_session(c.mechanism, found) for c in (*contacts, *out)) or getattr(
            found, "foreseen", False
        ):
            continue
        if found.wide or is_open(found) or (not found.parties and "forum" in found.name.lower()):
            continue
        clause = clauses[found.line]
        if clause.line.kind in ("title", "line") or PRAISED.search(clause.text.partition("«m")[0]):
            continue
        if is_urged(clause.text, "«m"):
            continue
        told = of_body(found) or any(found.line in c.lines for c in contacts)
        if has("recalled", clause.text) or (told and frames(clause, found)):
            continue
        status = Status.HELD if ISSUED_AT.search(words_before(clause, found)) else _status_of(clause)
        counselled = found.kind in ("dialogue", "committee") and status != Status.PLANNED
        if not counselled and not clause.dates and not clause.things["l"]:
            continue
        span = Span(clause.line.start, clause.line.end)
        out.append(
            Contact(
                session_format(found, len(found.parties)),
                status,
                "numbered session",
                [],
                [],
                of_both_sides(clause, found),
                set(found.parties),
                [found.line],
                span,
                found.start,
                mechanism=found,
            )
        )
    return out


def _status_of(clause: Clause) -> Status:
    for name, status in (("postponed", Status.POSTPONED), ("cancelled", Status.CANCELLED), ("planned", Status.PLANNED)):
        if has(name, clause.text):
            return status
    return Status.HELD
