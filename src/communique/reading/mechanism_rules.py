"""Judge whether a noun phrase names a recurring channel: one small rule a kind of channel.

    yes   defence policy dialogue · 13th Meeting of the … Steering Committee · annual summit · exercise Garuda Shakti
    no    sincere dialogue · the CPV Central Committee · a bilateral meeting · naval exercises · to open a hotline
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.reading.mechanism_phrases import Word
from communique.reading.mechanism_words import phrases, vocabulary


@dataclass(slots=True)
class Phrase:
    """A candidate: its words, where it stands, what surrounds it, and the edition or rhythm told with it."""

    kind: str
    words: list[Word]  # of the name, the complement after the head included
    core: frozenset[str]  # folded words up to the head
    head: Word
    before: str
    after: str
    loud: bool
    edition: int | None
    edition_span: tuple[int, int] | None
    rhythm: str | None
    parties: tuple[str, ...]

    @property
    def all_words(self) -> frozenset[str]:
        return frozenset(w.folded for w in self.words)


def is_channel(p: Phrase) -> bool:
    """Tell whether the phrase names a recurring channel between states, by the rule for its kind."""
    if _barred(p):
        return False
    return _RULES[p.kind](p)


def _barred(p: Phrase) -> bool:
    if p.head.kind in "GIFT" and " " in p.head.chunk.text:
        return True
    if p.kind in ("committee", "meeting", "dialogue"):
        name = " ".join(w.folded for w in p.words if w.folded != "s")
        if phrases("bars").search(name):
            return True
        if re.match(r"\s+(?:of|for|on|in)\b", p.after) and phrases("barred_after").search(p.after[:70].split(",")[0]):
            return True
    return phrases("barred_after").search(p.before[-40:]) is not None and "'s" in p.before[-8:] + "’s"[:0]


def _marked(p: Phrase, name: str) -> bool:
    return bool(p.core & vocabulary().sets[name])


def _proper(p: Phrase) -> bool:
    """A capital head behind a capital word that is no common modifier: "Shangri-La Dialogue"."""
    if p.loud or not p.head.text[0].isupper():
        return False
    return any(w.kind in "NL" and w.text[0].isupper() for w in p.words if w.start < p.head.start)


def _dialogue(p: Phrase) -> bool:
    if any(w.text == "+" for w in p.words) or "plus" in p.all_words | frozenset(re.split("-", p.head.folded)):
        return True
    if p.head.folded == "format":
        return any(w.kind in "NL" and w.text[0].isupper() for w in p.words if w.start < p.head.start)
    if p.head.folded == "talks":
        return _staff_talks(p)
    if p.edition is not None or p.rhythm:
        return len(p.core) > 1 or bool(p.rhythm)
    if _marked(p, "dialogue_marks"):
        return len(p.core - {"s", "-"}) > 2 or _introduced(p)
    return len(p.parties) > 1 and len(p.core) > 3 and p.head.text[0].isupper() or _proper(p)


def _introduced(p: Phrase) -> bool:
    return bool(re.search(r"\b(?:the|a|an|its|their|existing|current)\s+[\"“‘']?$", p.before, re.IGNORECASE))


def _staff_talks(p: Phrase) -> bool:
    if "staff" in p.core:
        return bool(p.edition or p.rhythm or len(p.core) > 2)
    subjects = p.core & {"policy", "coordination", "border", "boundary", "representatives", "defence", "defense", "military"}
    return bool(subjects) and bool(p.edition or p.rhythm or (p.head.text[0].isupper() and not p.loud))


def _committee(p: Phrase) -> bool:
    marked = _marked(p, "committee_marks")
    capital = p.head.text[0].isupper()
    if len(p.core) < 2:
        return False
    if p.edition is not None:
        return marked or len(p.parties) > 1 or capital
    if len(p.parties) > 1:
        return marked or capital
    if p.loud and len(p.core) < 3:
        return False
    if p.head.folded.startswith("council"):
        return capital and bool(p.core & {"association", "cooperation", "strategic", "ministerial"})
    if "joint" in p.core or "group" in p.head.folded:
        return bool(p.core & {"joint"}) and (capital or len(p.core) > 2) and not re.search(r"\b(?:a|set up|establish\w*|create)\s+(?:a\s+)?$", p.before)
    if p.core & {"intergovernmental", "governmental", "steering"}:
        return not re.search(r"\ban?\s+$", p.before)
    return marked and capital and len(p.core) > 2


def _exchange(p: Phrase) -> bool:
    if "friendship" in p.core and p.head.folded.startswith("exchange"):
        return "border" in p.core or "frontier" in p.core or p.edition is not None or bool(p.rhythm) or len(p.parties) > 1
    if p.edition is not None:
        return len(p.core) > 1
    return bool(p.rhythm) and not re.match(r"\s+(?:views|of views|of fire|rate)", p.after)


def _visits(p: Phrase) -> bool:
    return bool(p.rhythm)


def _exercise(p: Phrase) -> bool:
    if p.edition is not None and len(p.core) > 1:
        return True
    if p.head.folded.endswith("s"):
        return False
    return bool(p.core & {"joint", "trilateral", "multilateral", "bilateral", "combined"}) and len(p.core & _SUBJECTS) > 0 and not p.loud


_SUBJECTS = frozenset("search rescue relief sar disaster counterterrorism terrorism naval maritime air peacekeeping".split())


def _meeting(p: Phrase) -> bool:
    plain = vocabulary().sets["plain"]
    modifiers = {w.folded for w in p.words if w.start < p.head.start and w.kind not in "s-" and w.folded.isalpha()} - {"s"}
    if p.edition is not None:
        return _edition_counts(p, modifiers - plain)
    if p.rhythm:
        return True
    level = bool(p.all_words & vocabulary().sets["meeting_marks"])
    states = len(p.parties)
    if states > 2 and level and p.head.folded in ("meeting", "conference", "summit"):
        return True
    if level and any(w.kind == "I" for w in p.words if w.start < p.head.start) and p.head.folded in ("meeting", "summit"):
        return True
    if p.loud or not p.head.text[0].isupper() or not all(w.text[0].isupper() for w in p.words if w.start < p.head.start and w.text[0].isalpha() and w.folded not in ("of", "and")):
        return False
    named = any(w.kind in "NI" or w.folded in vocabulary().groups for w in p.words if w.start < p.head.start)
    if p.head.folded in ("summit", "forum", "conference"):
        return (named or "L" in {w.kind for w in p.words}) and (p.head.folded != "conference" or " on " in p.after[:5]) or states > 1
    return (level and (named or states > 1)) or bool(p.core & {"quadrilateral", "trilateral"}) and level


def _edition_counts(p: Phrase, telling: set[str]) -> bool:
    """ "The first meeting" of two people is no edition; "the 14th meeting of defence ministers" is one."""
    small = p.edition is not None and p.edition < 3
    level = bool(p.all_words & vocabulary().sets["meeting_marks"])
    if len(p.words) < 2:
        return False
    if small:
        return bool(telling) or (len(p.parties) > 1 and len(p.core) > 2)
    return bool(telling) or len(p.parties) > 1 or (level and p.head.text[0].isupper())


def _twinning(p: Phrase) -> bool:
    return len(p.words) > 1 and not phrases("planned_verbs").search(p.before[-30:])


def _hotline(p: Phrase) -> bool:
    near = p.before[-60:] + p.after[:60]
    if phrases("planned_verbs").search(near):
        return False
    return bool(phrases("kept_verbs").search(near)) or len(p.parties) > 1 or bool(re.search(r"\bthe\s+$", p.before) and len(p.core) > 1)


def _patrol(p: Phrase) -> bool:
    joint = bool(p.core & {"joint", "coordinated", "combined"})
    if p.edition is not None or p.rhythm:
        return True
    if len(p.parties) > 1 and p.head.text[0].isupper() and not p.loud:
        return True
    near = p.before[-60:]
    return joint and bool(phrases("kept_verbs").search(near)) and not re.search(r"\b(?:will|agreed|to)\s+(?:\w+\s+)?(?:hold|conduct|carry)", near)


_RULES = {
    "dialogue": _dialogue,
    "committee": _committee,
    "exchange": _exchange,
    "exercise": _exercise,
    "meeting": _meeting,
    "other": _meeting,
    "twinning": _twinning,
    "hotline": _hotline,
    "patrol": _patrol,
    "visits": _visits,
}
