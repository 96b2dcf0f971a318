"""Judge whether a noun phrase names a meeting, summit, forum, conference, friendship group, coalition or arrangement.

yes   annual summit · East Asia Summit · the 12th meeting of the ministers of A, B and C · leads the Mine Coalition
no    a bilateral meeting · the Lima Summit · ministerial statement · a Defence Cooperation Arrangement
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.candidates import DEFINITE, Phrase
from communique.reading.mechanisms.committees import told_behind
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN
from communique.reading.mechanisms.owners import HOLDS
from communique.reading.mechanisms.phrases import Word, is_part_of_world
from communique.reading.mechanisms.words import phrases, rhythm_before, vocabulary

_NOUN_ENDS = compiled(
    r"\s*(?:[,.;:()–—]|\Z|(?:in|on|at|of|was|is|held|and|will|which|that|took|to|with|this|last|by)\b)"
)


_PAIR_OF_STATES = 2


def _is_single(p: Phrase) -> bool:
    """Tell one contact: "Sione Vea's Meeting", "held a Fiji-Tonga Foreign Ministers' Meeting"."""
    if p.edition is not None or p.rhythm or p.head.folded != "meeting":
        return False
    owned = len(p.lead) > 1 and p.lead[-1].kind == "s" and p.lead[-2].kind == "N"
    return owned or (len(p.parties) == _PAIR_OF_STATES and not p.of_body and _ANY.search(p.before) is not None)


def _opens_a_headline(p: Phrase) -> bool:
    """Tell "Meeting between defence ministers of A and B" over a report: the capital is only that of the first word."""
    behind = [w.text for w in p.words if w.start > p.head.start and w.text.isalpha()]
    first = not p.lead and not p.before.strip('"“‘ ') and p.edition is None and not p.rhythm
    return first and len(p.parties) == _PAIR_OF_STATES and any(word in _MET for word in behind)


_MET = frozenset(("ministers", "leaders", "presidents", "chiefs", "delegations", "officials", "commanders"))


def meeting(p: Phrase) -> bool:
    if _is_single(p) or _opens_a_headline(p):
        return False
    if p.head.folded == "ministerial":  # "the Reef Defence Ministerial", but not "ministerial statement"
        written = (p.capital and p.titled) or (p.of_body and not p.loud)
        return bool(p.lead) and written and _NOUN_ENDS.match(p.after) is not None
    if p.head.folded == "assembly" and p.edition is not None and _OWN_SUMMIT.search(p.before):
        return True
    if p.head.folded in ("session", "assembly"):  # "the fifth session of the Reef Commission" is the commission's
        numbered = p.edition is not None or bool(p.core & _UNUSUAL)
        return numbered and told_behind(p)
    if p.head.folded == "summit" and (_OWN_SUMMIT.search(p.before) or "troika" in p.core):
        return True
    if (p.edition or 0) > _PAIR_OF_STATES and p.head.folded == "meeting" and _on_subject(p):
        return True  # "agreed to hold a fourth meeting on confidence-building measures"
    if p.edition is not None and _COUNT.search(p.before) and not p.capital:
        return False  # "A second trilateral meeting was with …"
    if p.edition is not None:
        return _is_edition(p) or (p.head.text[0].isupper() and told_behind(p))
    if p.rhythm and (len(p.words) > 1 or rhythm_before().search(p.before)):
        theirs = _THEIRS.search(p.before) is not None or p.head.folded.rstrip("s") not in ("conference", "forum")
        return bool(p.parties) or len(p.core) > 2 or theirs
    if p.head.folded == "summit" and p.core & _OF_SEVERAL and DEFINITE.search(p.before):
        return True
    if p.head.folded == "summit" and len({w.chunk.value for w in p.lead if w.kind in "SA"}) > 1:
        return True
    level = any(w.folded in vocabulary().sets["meeting_marks"] for w in p.words)
    if (
        level
        and p.head.folded in ("meeting", "conference", "summit")
        and (len(p.parties) > 2 or (p.of_body and not _is_joint(p) and not _BESIDE_ANY.search(p.before)))
    ):
        return True
    if p.head.folded == "summit" and p.lead and not p.loud and _is_acronym(p.lead):
        return True  # "the MED9 summit"
    if not p.loud and _is_of_region(p, level):
        return True
    if p.capital and not p.lead and p.head.folded in ("meeting", "conference") and DEFINITE.search(p.before):
        return told_behind(p) and len(p.parties) != 1  # "the Meeting of the Joint Chiefs of Staff"
    return p.capital and p.titled and _is_named(p, level)


_ON = compiled(
    r"\s*on (?!(?:the|an?|this|that|their|his|her|its|all|other|further|various|these|such|time|board|behalf"
    r"|how)\b)[a-z][\w-]+"
    r"(?: [a-z][\w-]+|,? and [a-z][\w-]+)"
)


def _on_subject(p: Phrase) -> bool:
    """Does a subject follow the noun: "meeting on border security", but not "meeting on the matter"?"""
    behind = "".join(f"{w.text} " for w in p.words if w.start > p.head.start) + p.after
    return _ON.match(behind) is not None


# "the bloc's 44th summit", "held their sixth summit", but not "their first summit"
_OWN_SUMMIT = compiled(
    rf"(?:\b(?:its|their)|\w[’']s?)\s(?!first|second)(?:{ORDINAL_PATTERN})\s(?:\w+\s)??\Z", re.IGNORECASE
)


def _is_of_region(p: Phrase, level: bool) -> bool:
    """Tell a meeting of a part of the world: "Arab-Islamic summit", "Nordic-Baltic defence ministers meeting"."""
    regional = [w for w in p.words if is_part_of_world(w) and w.kind not in "SA" and w is not p.head]
    if p.head.folded == "summit":
        return bool(regional) and (len(p.lead) > 1 or regional[0].start > p.head.start)
    single = not p.capital and _ANY.search(p.before) is not None
    return level and bool(regional) and not single and p.head.folded in ("meeting", "conference")


_ANY = compiled(r"\ban?\s\Z", re.IGNORECASE)  # "a Fiji-Tonga ministers' meeting": one of any
# "On the margins of a meeting of the League's ministers": named only to say where they met.
_BESIDE_ANY = compiled(r"\b(?:margins?|sidelines?|fringes?|occasion) of an?\s\Z", re.IGNORECASE)


def _is_joint(p: Phrase) -> bool:
    """Tell a meeting that two organisations or several organs hold together, once: "the joint meeting of …"."""
    bodies = {w.chunk.value for w in p.words if w.kind == "I"}
    return not p.capital and ("joint" in p.core or len(bodies) > 1)


_THEIRS = compiled(r"\btheir\s[\w-]+\s\Z")  # "the chiefs gathered for their annual conference"
_UNUSUAL = frozenset(("ordinary", "extraordinary", "emergency", "special"))
_COUNT = compiled(r"\b(?:an?|another)\s(?!inaugural|maiden)\w+\s\Z", re.IGNORECASE)
_ACRONYM = compiled(r"[A-Z]{1,5}-?\d{1,2}|[A-Z]{3,8}|\d{1,2}\+\d")


def _is_acronym(lead: list[Word]) -> bool:
    """Tell the short name of a group of states before "summit": "MED9", "D-8"."""
    return _ACRONYM.fullmatch("".join(w.text for w in lead)) is not None and lead[0].kind in "NI#"


_OF_SEVERAL = frozenset(("trilateral", "tripartite", "quadrilateral", "quadripartite"))


def _is_named(p: Phrase, level: bool) -> bool:
    """Tell a named meeting ("East Asia Summit", "SCO Defence Ministers' Meeting") from a "Bilateral Meeting"."""
    named = any(w.kind in "NI" or w.folded in vocabulary().groups or is_part_of_world(w) for w in p.lead)
    if p.head.folded == "summit":
        # A summit named only by its city ("the Lima Summit") is one meeting, not a channel.
        return (named and len(p.lead) > 1) or len(p.parties) > 0 or p.of_body
    if p.head.folded == "forum":
        told = any(w.folded == "between" for w in p.words) or (p.has("dialogue_marks") and len(p.lead) > 1)
        return named or p.proper or len(p.parties) > 1 or told
    if (p.head.folded == "conference" and "national" in p.core) or "pre" in p.core:
        return False  # "a Pre-Council Meeting"
    if p.head.folded == "conference":
        return ((named or p.proper) and (p.after.startswith(" on ") or len(p.core) > 2)) or told_behind(p)
    if level and (named or len(p.parties) > 1 or bool(p.core & {"quadrilateral", "trilateral"})):
        return True
    if p.head.folded == "conclave":
        return level
    if p.loud or p.head.folded not in _GATHERINGS:
        return False
    telling = [w for w in p.lead if w.text[0].isalpha() and w.folded not in vocabulary().sets["plain"]]
    return any(w.kind != "L" for w in telling)


_GATHERINGS = frozenset("meeting conclave retreat roundtable conference seminar symposium".split())


_INAUGURAL = compiled(r"\b(?:inaugural|maiden)\s(?:\w+\s)?\Z", re.IGNORECASE)
_BODY = compiled(r"\b[A-Z]{3,}\b")


def _is_held_by_body(p: Phrase) -> bool:
    """ "The Reef League held its 8th | meeting of …": an organisation's own meeting, known or told by an acronym."""
    begin = p.words[0].start - len(p.before)
    ends = [w.chunk.end - begin for w in p.line_words if w.kind == "I" and w.chunk.end <= p.words[0].start]
    return any(HOLDS.match(p.before, end) for end in (*ends, *(told.end() for told in _BODY.finditer(p.before))))


_EVENTS = frozenset("forum symposium seminar workshop roundtable conclave retreat".split())


_LONG_ROW = 9  # sessions, after which any meeting is one of a row


def _is_edition(p: Phrase) -> bool:
    """Tell an edition from a count: "the first meeting" of two people is none, the 14th of three states' is one."""
    if p.head.folded in _EVENTS:
        return True
    if len(p.words) < 2:
        return p.edition is not None and p.edition > 2 and bool(p.rhythm)  # "their 10th annual meeting"
    if (p.rhythm and len(p.core) > 1) or (p.capital and p.titled and len(p.core) > 2):
        return True  # "the II Bilateral Defence Meeting"
    plain = vocabulary().sets["plain"] | {"s"}
    modifiers = {w.folded for w in p.lead if w.kind not in "s-" and w.folded.isalnum() and not w.folded.isdigit()}
    telling = bool(modifiers - plain)
    if modifiers - {"s"} and _INAUGURAL.search(p.before):
        return True  # "an inaugural defence conference": the first of a row
    level = any(w.folded in vocabulary().sets["meeting_marks"] for w in p.words)
    if p.edition is not None and p.edition < 3:  # "the first meeting of the Reef League's security chiefs"
        return telling or (len(p.parties) > 1 and len(p.core) > 2) or (p.of_body and level and len(p.words) > 3)
    own = (p.edition or 0) > _LONG_ROW or p.head.text[0].isupper() or p.of_body or _is_held_by_body(p)
    return telling or len(p.parties) > 1 or (level and own)


# --- coalitions and arrangements


_LED = compiled(
    r"\b(?:co-?)?(?:lead|leads|leading|led|chair|chairs|chairing|heads|heading|coordinat\w+|meetings? of|ministers of"
    r"|session of|format of|framework of|within|summit of|that of|gathering of)"
    r"\s+(?:the\s+)?(?:so-called\s+)?[\"“‘']?\Z",
    re.IGNORECASE,
)
_LED_BY = compiled(r",?\s(?:(?:which|that)\s[\w\s,]{3,40}\s(?:co-)?leads?\b|(?:co-)?(?:led|headed|chaired) by\b)")
_OF_MANY_SIDES = frozenset("trilateral quadrilateral five regional multilateral tripartite power international".split())


_OF_FORCES = frozenset("defence defense military security maritime naval peace mediators".split())


_HEAD_OF = compiled(r"\b(?:Director|Head|Chief|Commander|Secretary)(?: General)? of (?:the )?\Z")


def other(p: Phrase) -> bool:
    if p.head.folded == "coalition":
        return p.capital and len(p.words) > 1 and bool(_LED.search(p.before) or _LED_BY.match(p.after))
    if "friendship" in p.core:
        return p.capital and len(p.parties) > 1  # of two states' parliaments
    if p.head.folded == "network":
        named = p.capital and p.titled and len(p.core) > 2 and bool(p.core & _OF_FORCES)
        return named and _HEAD_OF.search(p.before) is None
    return meeting(p)


_OF_MEANS = frozenset(
    "protection adjustment stability resolution financing funding payment verification compensation recovery".split()
)
_FOR_YEARS = compiled(r" [Pp]rogramm?e? (?:for |of |covering )?(?:the (?:years|period) ?(?:of )?)?(?:19|20)\d\d\b")


def is_instrument(p: Phrase) -> bool:
    """Tell an arrangement that two states sign ("Defence Cooperation Arrangement"), or that is still to be set up."""
    if p.head.folded == "mechanism" and p.core & _OF_MEANS:
        return True  # "the Civil Protection Mechanism": nobody sits in it
    if p.kind == "exchange" and _FOR_YEARS.match(p.after):
        return True  # "signed a Cultural Exchange Programme for 2018-2021"
    if not p.head.folded.startswith("arrangement") or p.core & _OF_MANY_SIDES:
        return False
    signed = "cooperation" in p.core and bool(p.core & {"defence", "defense", "military", "security"})
    return signed or phrases("planned_verbs").search(p.before[-30:]) is not None
