"""Judge whether a noun phrase names a committee, commission, council or group in which states sit together.

yes   13th Meeting of the Steering Committee · Joint Reef Commission · High Committee for Defence Cooperation
no    the Central Committee · the Election Commission · a joint commission of inquiry
"""

from __future__ import annotations

import re
from functools import cache

from communique.patterns import compiled
from communique.reading.mechanisms.candidates import DEFINITE, Phrase
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN
from communique.reading.mechanisms.words import vocabulary

_NOT_YET = compiled(
    r"\b(?:possibilit\w+|idea|proposal|feasibility|discussions?) (?:of|on|to|for) "
    r"(?:establish|creat|set|form|launch)\w*(?: up)? (?:an?|the) \Z"
)


def committee(p: Phrase) -> bool:
    if p.edition is None and _NOT_YET.search(p.before):
        return False  # "discussed the possibility of establishing a joint commission"
    if "state" in p.core and not p.core & _SAT_TOGETHER and len(p.parties) < _BOTH and p.edition is None:
        return False  # "the Chairman of the State Border Committee of Alland"
    if (
        p.head.folded == "group"
        and "sub" not in p.core
        and not (p.core & _STANDING_GROUPS or _is_group_of_states(p.core))
    ):
        shared = len(p.parties) > 1 or p.edition is not None or bool(p.core & _SHARED_BODIES)
        return p.capital and len(p.core) > 2 and shared
    if p.head.text[0].isupper() and (len(p.core) < 2 or p.of_body) and told_behind(p):
        return True
    if p.capital and len(p.parties) > 1 and len(p.words) > 3:
        return True
    if p.capital and _serves_both(p):
        return True
    if p.rhythm and len(p.core) > 1:
        return True
    if p.has("committee_marks") and len(p.core) > 1 and _COUNTED_LATER.match(p.after):
        return True  # "the joint commission in which both look after trade met for the 27th time"
    if ("sub" in p.core or p.head.folded.startswith("sub")) and _OWN.search(p.before) and _ON_SUBJECT.match(_behind(p)):
        return True  # "the subcommittee on tides"
    if p.capital and p.lead and p.titled and p.core & {"ministerial"} and _ON_SUBJECT_NAMED.match(_behind(p)):
        return True  # "Ministerial Sub-Committee on Coral Island"
    if len(p.core) < 2 or (p.loud and p.edition is None and len(p.core) < 3):
        return False
    marked, written = p.has("committee_marks"), p.head.text[0].isupper()
    if p.edition is not None or len(p.parties) > 1:
        return marked or written or len(p.parties) > 1 or _THEIRS.search(p.before) is not None
    return _lone_committee(p, marked and written)


_BOTH = 2
_SAT_TOGETHER = frozenset("joint mixed bilateral intergovernmental interstate inter trilateral steering common".split())
_COUNTED_LATER = compiled(
    rf"[^.]{{0,130}}?\b(?:(?:its|whose)\s{ORDINAL_PATTERN}\s(?:session|meeting|sitting|round)\b"
    rf"|(?:met|sat|meets|sits|convened)\s[^.;,]{{0,30}}?for the {ORDINAL_PATTERN} time\b)"
)
_THEIRS = compiled(r"\btheir\s\S+\s\Z")  # "held their fourth water commission"
_SESSION_OF = compiled(r"\b(?:meeting|session|sitting|summit|occasion|margin|sideline)s? of (?:the )?\Z", re.IGNORECASE)
_SITS = compiled(
    r"\s+(?:met|meets|is meeting|meeting|convened|convenes|gathered|sat|sits|will (?:meet|convene)|(?:has|have) met"
    r"|held its|held an? (?:\w+ )?(?:session|meeting|sitting)|(?:is|was) in session)\b"
)


def organ_sits(p: Phrase) -> bool:
    """Tell an organisation's organ that meets: "44th session of the AU Executive Council", "the GCC Committee met"."""
    bodies = {w.chunk.value for w in p.words if w.kind == "I"} - {"UN", "UNSC", "EU"}
    if all(w.kind in "I()" or w.folded == "the" for w in p.words):
        return False  # "the Reef Cooperation Council held its …": the organisation itself
    in_session = p.kind == "committee" and _SESSION_OF.search(p.before) is not None
    if not (p.capital or in_session) or not bodies or sum(w.text[0].isupper() for w in p.words) < _SHORTEST:
        return False
    if p.edition is not None:
        return True
    return bool(_SESSION_OF.search(p.before) or _SITS.match(p.after[p.words[-1].end - p.head.end :]))


_SHORTEST = 3  # capital words: "AU Defence Council"
_STANDING_GROUPS = frozenset(
    "quadrilateral policy permanent joint working contact expert experts steering coordination liaison level".split()
)
_MEMBERS = frozenset(
    "secretaries armies navies speakers ministers heads ambassadors chiefs commanders "
    "representatives presidents".split()
)


def told_behind(p: Phrase) -> bool:
    """Tell a body whose name follows its noun: "Council of Defence Ministers", "5th … Committee for Coordination"."""
    behind = [w for w in p.words if w.start > p.head.start]
    capital = [w for w in behind if w.text[0].isupper()]
    if len(behind) > 1 and behind[0].folded == "of":
        return bool(_MEMBERS & {w.folded for w in (behind if p.of_body else capital)})
    return len(capital) > 1 and behind[0].folded in ("for", "on") and p.edition is not None and not p.loud


def _is_group_of_states(core: frozenset[str]) -> bool:
    """Tell "Military Cooperation Group", "Defence Technology Working Group", "High-Level Border Group"."""
    forces = bool(core & {"defence", "defense", "military", "security", "border"})
    return (forces and bool(core & {"policy", "cooperation", "coordination", "level"})) or (
        "working" in core and len(core) > 3
    )


_FOR_COOPERATION = frozenset(
    "cooperation co-operation industry coordination consultation consultations "
    "partnership demarcation delimitation".split()
)


def _serves_both(p: Phrase) -> bool:
    """Tell by its subject that states share a body: "High Committee for Reef Cooperation", "Working Group on Tides"."""
    behind = [w for w in p.words if w.start > p.head.end and w.text != ","]
    if len(behind) < 2 or behind[0].folded not in ("on", "for") or not behind[1].text[0].isupper():
        return False
    return "group" in p.core or bool(_FOR_COOPERATION & {w.folded for w in behind})


_OWN = compiled(r"\b(?:the|their|our|its)\s+\Z", re.IGNORECASE)


def _behind(p: Phrase) -> str:
    """Give what follows the noun, the complement that the name took included."""
    return "".join(f" {w.text}" for w in p.words if w.start > p.head.end) + p.after


_ON_SUBJECT = compiled(r"\s+(?:on|for)\s+[a-zA-Z]")
_ON_SUBJECT_NAMED = compiled(r"\s+(?:on|for)\s+[A-Z]")
_NEW = compiled(r"\b(?:a|an|set up|establish\w*|creat\w+|form)\s+(?:an?\s+)?\Z", re.IGNORECASE)
_HAVE = compiled(
    r"\b(?<!to )(?:have|has|had)\b(?:\s(?!agreed|decided|proposed|set)[\w-]+){0,5}\san?\s\Z"
)  # "have had a joint committee"
_SHARED_BODIES = frozenset(
    ("three", "four", "mixed", "binational", "trinational", "bi", "tri", "trilateral", "tripartite", "quadripartite")
)
_BETWEEN_STATES = frozenset(("intergovernmental", "interstate", "governmental", "steering"))
_OF_MINISTERS = frozenset(("sectoral", "ministerial", "defence", "defense"))
_COUNCILS = frozenset(("association", "cooperation", "strategic", "ministerial"))


_WITH_OTHERS = compiled(r"\s+(?:with|between)\s")


def is_one_states(p: Phrase) -> bool:
    """Tell one state's side of a body: "Vice Chairman of the | Republic of Fiji Border Committee"."""
    opens = bool(p.lead) and p.lead[0].kind in "SA" and p.lead[0].text[0].isupper() and len(p.parties) == 1
    return opens and not p.core & (_SHARED_BODIES | {"joint", "bilateral"}) and not _WITH_OTHERS.match(_behind(p))


@cache
def of_region() -> frozenset[str]:
    return vocabulary().sets["regions"] - {"international", "world", "global"}


def _lone_committee(p: Phrase, named: bool) -> bool:
    """A committee without edition or states must say by its name that states sit in it."""
    core, written, several = p.core, p.head.text[0].isupper(), len(p.core) > 2
    subject, own = _ON_SUBJECT.match(_behind(p)) is not None, _OWN.search(p.before) is not None
    if p.head.folded.startswith("council"):
        organ = p.of_body and bool(core & _OF_MINISTERS)
        return written and (organ or "joint" in core or bool(core & (_COUNCILS | _BETWEEN_STATES)))
    known = p.capital and (several or _ON_SUBJECT_NAMED.match(_behind(p)))
    if _NEW.search(p.before) and not _HAVE.search(p.before) and not known:
        return False  # "to set up a joint committee"; what has a name already counts
    if any(w.folded in ("two", "both") for w in p.words if w.start > p.head.start) and len(core) > 1:
        return written or several  # "the Special Working Committees of the two", not any "joint committees"
    of_states = "group" in core and (p.of_body or _is_group_of_states(core))
    if p.capital and ("permanent" in core or of_states or _serves_both(p)):
        return True
    if written and p.lead and p.lead[0].text[0].isupper() and p.lead[0].folded in of_region():
        return True  # "Baltic Military Committee"
    working = {"working", "group"} <= core | {p.head.folded.rstrip("s")}
    if own and (("cooperation" in core and several) or (working and subject)):
        return True  # "the defence industry cooperation committee", "their working group on tides"
    if core & {"contact", "follow"}:
        return written and (several or "follow" in core)
    both = "bilateral" in core and (several or subject) and DEFINITE.search(p.before) is not None
    if both or ("joint" in core and _ON_SUBJECT.match(p.after)):
        return True
    if {"group", "cooperation"} <= core:
        return written and len(core) > 3
    if core & _SHARED_BODIES and (written or subject):
        return True
    if written and not several and core & {"association", "cooperation"}:
        return p.capital  # "the Association Committee"
    if "joint" in core or "group" in core or "groups" in p.head.folded:
        return "joint" in core and (written or (several and (own or p.head.folded[-1] != "s")))
    return bool(core & _BETWEEN_STATES) or (named and several)
