"""Answers about what falls due: what expires, what should meet, what plan is missing, what contact is planned."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.base import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Due(Answer):
    """Something that falls due; ``id`` is that of the instrument, the series or the contact that it is about.

    ``kind`` is expires, edition due, planned edition, plan not seen or planned contact; ``when`` a date as exact as can
    be told; ``overdue`` whether that day is past; ``ground`` the sentence that says why.
    """

    kind: str
    what: str
    when: str
    parties: tuple[str, ...]
    overdue: bool
    ground: str
