"""Judge whether a noun phrase names a dialogue, talks, consultations, a mechanism or a format.

yes   2+2 dialogue · defence policy dialogue · the Home Secretary-level talks · the Reef process
no    sincere dialogue · agreed to open a strategic dialogue · the talks
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.candidates import DEFINITE, Phrase
from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import vocabulary


def is_two_plus_two(core: frozenset[str]) -> bool:
    return "plus" in core and bool(core & {"two", "three", "2", "3"}) and "asean" not in core


def dialogue(p: Phrase) -> bool:
    """Judge a dialogue: "2+2" names itself, the others need an edition, a rhythm, a mark or a proper name."""
    if any(w.text == "+" for w in p.words) or "plus" in p.head.folded or is_two_plus_two(p.core):
        format_ = p.head.folded == "format" or p.after.startswith(" format")
        return not (format_ and _A.search(p.before) and not p.parties)
    opened = not p.rhythm and _TO_OPEN.search(p.before)  # "agreed to set up an annual dialogue" counts by its rhythm
    if not p.capital and p.edition is None and (opened or _TO_BECOME.search(p.before)):
        return False
    if p.head.folded == "format":
        return p.proper or p.of_body or len(p.parties) > 1
    if p.head.folded in ("process", "platform"):
        paired = len(p.lead) == _PAIR and p.lead[1].text in "-–"  # "the Reef-Coral Process"
        regional = any(w.folded in vocabulary().sets["regions"] for w in p.lead[:-1])  # "the Balkan Peace Platform"
        shared = (
            p.capital and p.titled and ("dialogue" in p.core or regional)
        )  # "the Reef Dialogue and Cooperation Platform"
        return not p.loud and (shared or (p.proper and (len(p.lead) == 1 or (paired and p.capital))))
    if p.head.folded in ("talks", "discussions"):
        return _talks(p)
    if p.head.folded == "mechanism":
        named = (p.capital and _is_named_mechanism(p)) or _is_of_region(p) or _is_of_talks(p)
        return p.edition is not None or len(p.parties) > 2 or named
    sides = {w.chunk.value for w in p.lead if w.kind in "SAI"}
    if len(sides) > 2 or (len(sides) > 1 and len(p.core) > 3):
        return True  # "Fiji-Tonga political consultations"
    political = "political" in p.core and p.head.folded == "consultations"
    if p.head.folded == "consultations" and len(p.parties) > 1 and p.core & _CONSULTED:
        return True  # "political consultations between Fiji and Tonga"
    if political and (_of_ministries(p) or _OF_DEPUTIES.match(p.after) or _BY_MINISTRIES.search(p.before)):
        return True
    if p.head.folded == "consultations" and len(p.parties) > 1 and (_of_ministries(p) or _AT_LEVEL.match(p.after)):
        return True  # "consultations between the foreign ministries of Fiji and Tonga"
    if p.head.folded.startswith("consultation") and {"foreign", "office"} <= p.core:
        return True
    if p.edition is not None or p.rhythm:
        ranked = _AT_LEVEL.match(p.after) or _OF_DEPUTIES.match(p.after) or _OF_CHIEFS.match(p.after)
        # "the fourth dialogue on defence policy", "the fourth dialogue at ministerial level"
        behind = (p.words[-1].start > p.head.start or bool(ranked)) and (p.edition or 0) > 1
        talking = p.head.folded in ("dialogue", "consultations", "conversations")
        return len(p.core) > 1 or bool(p.rhythm) or (behind and talking)
    if p.has("dialogue_marks"):
        if not p.capital and _IN_FIELDS.search(p.before):
            return False  # "cooperation, including information sharing, policy consultations and …"
        if _SESSION_OF.search(p.before):
            return True  # "the ministerial meeting for strategic dialogue", "a session of strategic consultations"
        listed = p.capital and bool(_LISTED.search(p.before))
        return len(p.core) > 2 or listed or bool(_INTRODUCED.search(p.before))
    written = p.capital and p.titled
    return written and (p.proper or len(p.core) > 2 or len(p.parties) > 1 or _has_subject(p))


_CONSULTED = frozenset(("political", "consular", "security"))
_IN_FIELDS = compiled(r"\b(?:including|such as|(?:areas|fields) of)\s[^.;]*(?:,|\band|&)\s\Z")
_LISTED = compiled(r"(?:,|\band|&)\s\Z")
_OF_ONE_STATE = frozenset("national social inclusive civil interfaith intercultural religious party public".split())


_CAPITAL_FOLLOWS = compiled(r"\s[A-Z]")


def _has_subject(p: Phrase) -> bool:
    """Tell a dialogue that a report names by its subject: "the Cyber Dialogue", "their Maritime Dialogue"."""
    if p.head.folded not in ("dialogue", "dialogues", "consultations") or p.core & _OF_ONE_STATE:
        return False
    subject = (w.folded for w in p.lead if w.kind not in "SAI" and w.text.isalpha())
    telling = set(subject) - vocabulary().sets["plain"]
    if not telling or _CAPITAL_FOLLOWS.match(p.after):
        return False  # "the ASEAN Dialogue", "its Dialogue Partner"
    return bool(_INTRODUCED.search(p.before) or _LISTED.search(p.before))


_PAIR = 3  # words, the dash included
_SESSION_OF = compiled(r"\b(?:meeting|session|round|sitting)s? (?:for|of) \Z")
_AT_LEVEL = compiled(r"\sat (?:the )?(?:[\w-]+[\s-]){1,3}level\b")
# "the foreign ministries of Fiji and Tonga held | political consultations"
_BY_MINISTRIES = compiled(r"\b(?:foreign ministries|ministries of (?:foreign|external) affairs)\b[^.;]{0,60}\Z", re.I)
_OF_DEPUTIES = compiled(r"\sat (?:the )?(?:level of )?(?:the )?(?:deputy|vice|state secretar|director|minister)\w*\b")
# "the fourth dialogue between the chiefs of defence staff"
_OF_CHIEFS = compiled(
    r"\s(?:between|of|among) (?:the|their) (?:[\w-]+ ){0,4}?(?:ministers|chiefs|commanders|directors)\b", re.IGNORECASE
)


def _is_named_mechanism(p: Phrase) -> bool:
    marked = p.has("dialogue_marks") or "level" in p.core
    return len(p.parties) > 1 or p.proper or (marked and len(p.lead) > 1)


def _is_of_region(p: Phrase) -> bool:
    """Tell a mechanism named for a river or region: "the Lancang-Mekong Cooperation mechanism"."""
    return not p.loud and len(p.lead) > 1 and p.lead[0].text[0].isupper() and p.lead[-1].text[0].isupper()


_TALKING = frozenset("consultation consultations dialogue coordination".split())


def _is_of_talks(p: Phrase) -> bool:
    """Tell a mechanism by what it is for: "the mechanism of political consultations"."""
    behind = [w.folded for w in p.words if w.start > p.head.start]
    return len(behind) > 2 and bool(_TALKING.intersection(behind)) and DEFINITE.search(p.before) is not None


def _of_ministries(p: Phrase) -> bool:
    return any(w.folded in ("ministries", "ministry") for w in p.words)


_A = compiled(r"\ban?\s\Z", re.IGNORECASE)  # "in a 3+1 format": a way to sit, not yet a channel
# "agreed to open a strategic dialogue": there is none yet
_TO_OPEN = compiled(
    r"\b(?:open|launch|establish|creat|set up|start|initiat|institut)\w*\s+(?:of\s+)?an?\s+(?:\w+\s+)?\Z", re.IGNORECASE
)
# "to lift the consultations to the level of a strategic dialogue": what it is to become
_TO_BECOME = compiled(
    r"\b(?:rais|upgrad|elevat|lift|turn|transform|convert|bring|develop|promot)\w*\s[^.;]{2,80}?\b(?:in)?to\s"
    r"(?:the (?:level|rank|status) of\s)?an?\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_INTRODUCED = compiled(
    r"\b(?:the|a|an|its|their|existing|current)\s+(?:next|coming|upcoming|forthcoming|last|previous)?\s*[\"“‘']?\Z",
    re.IGNORECASE,
)
_OF_OFFICIALS = frozenset(("secretary", "secretaries", "director", "dg", "commander", "undersecretary", "dgmo"))
_TALKS = frozenset("policy coordination border boundary representatives defence defense military".split())


def _talks(p: Phrase) -> bool:
    numbered = p.edition is not None or bool(p.rhythm)
    if p.capital and p.edition is not None and len(p.words) > 2:
        return True
    if "level" in p.core and p.core & _OF_OFFICIALS and DEFINITE.search(p.before):
        return True  # "the Home Secretary-level talks", of which each is one of a row
    if "staff" in p.core:
        return numbered or len(p.core) > 2 or len(p.words) > 4  # "staff talks between the two navies"
    if p.rhythm or (numbered and bool(p.core - vocabulary().sets["plain"] - {p.head.folded})):
        return True
    if any(_of_services(p.lead, k) for k in range(len(p.lead) - 2)):
        return True
    on_border = any(w.folded in ("border", "boundary") for w in p.words)
    return (on_border or bool(p.core & _TALKS)) and (numbered or p.capital)


def _of_services(lead: list[Word], k: int) -> bool:
    """Tell "Navy to Navy", "Army-to-Army", which only standing talks are called."""
    spoken = lead[k].folded == lead[k + 2].folded and lead[k + 1].folded == "to"
    return spoken or [w.folded for w in lead[k + 1 : k + 4]] == ["-", "to", "-"]
