"""Tell which stops of a tour are called off, where a sentence tells of others that stand.

yes   X was to visit A, B and C, but has put off his trips to the latter two.      (B and C)
yes   X will visit A on Friday, but his visit to B has been cancelled.             (B)
no    X has cancelled his visits to A and B.                                       (both: nothing stands)
"""

from __future__ import annotations

from communique.model import Status
from communique.patterns import compiled
from communique.reading.clauses.moods import mood
from communique.reading.clauses.render import Clause
from communique.reading.contacts.trips import Trip

_OFF = (Status.POSTPONED, Status.CANCELLED)
_JOINT = compiled(
    r"(?:,|;)? (?:but|while|whereas|although|though)\b|;|,? and (?=(?:(?:will|has|have|is|was|would|had|put|call\w*"
    r"|cancel\w*|postpon\w*|go(?:es)?|went)\b|(?:his|her|the) (?:[\w-]+ ){0,2}(?:visit|trip|stop)s?\b))"
)
_COUNTS = {"two": 2, "three": 3, "four": 4}
_LAST = compiled(
    r"\b(?:(?:two|three|four) )?(?:latter|last|final|remaining)\b(?: (?:two|three|four))?"
    r"(?! (?:week|month|year|night|minute|moment|meeting|time)\b)"
)
_LEG = compiled(r"\b(?P<first>first|former|opening)\b|\b(?P<second>second)\b(?= (?:leg|stop|part|visit|half))")


def keep_what_stands(clause: Clause, found: list[Trip]) -> None:
    """Let the stops of a tour stay foreseen that a sentence does not call off with the others."""
    if len(found) < 2 or any(t.status not in _OFF for t in found):
        return
    m = mood("postponed").search(clause.text) or mood("cancelled").search(clause.text)
    if m is None:
        return
    joints = [(j.start(), j.end()) for j in _JOINT.finditer(clause.text)]
    begin = max((end for _, end in joints if end <= m.start()), default=0)
    end = min((start for start, _ in joints if start >= m.end()), default=len(clause.text))
    hosts = [s for s in _states(clause, clause.text) if s in {t.host for t in found}]
    off = _meant(_told_apart(clause, clause.text[begin:end]), hosts) or {*_states(clause, clause.text[begin:end])} & {
        *hosts
    }
    for t in found:
        if off and t.host not in off:
            t.status = Status.PLANNED


def _states(clause: Clause, text: str) -> list[str]:
    """Give the states that a piece of a sentence names, in order."""
    out: list[str] = []
    for kind, number in compiled(r"«([al])(\d+)»").findall(text):
        place = clause.things["l"][int(number)].chunk if kind == "l" else None
        out += clause.actors[int(number)].states if kind == "a" else [place.value] if place and place.value else []
    return list(dict.fromkeys(out))


def _told_apart(clause: Clause, text: str) -> str:
    """Put "latter" and "former" back where they stand for a side."""
    return compiled(r"«a(\d+)»").sub(lambda m: f"{m[0]} {clause.actors[int(m[1])].head}", text)


def _meant(piece: str, hosts: list[str]) -> set[str]:
    """ "The latter two", "the last leg", "the second stop": which of those named."""
    if told := _LAST.search(piece):
        count = next((n for word, n in _COUNTS.items() if word in told[0]), 1)
        return set(hosts[-count:])
    if told := _LEG.search(piece):
        return set(hosts[:1] if told["first"] else hosts[1:2])
    return set()
