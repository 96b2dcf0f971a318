"""Judge whether a noun phrase names a recurring channel: one small rule a kind of channel.

yes   defence policy dialogue · 13th Meeting of the … Steering Committee · annual summit · exercise Garuda Shakti
no    sincere dialogue · the CPV Central Committee · a bilateral meeting · naval exercises · to open a hotline
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from communique.reading.mechanisms.candidates import Phrase
from communique.reading.mechanisms.committees import committee, told_behind
from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import phrases, rhythm_before, vocabulary

_SUBJECT_OF = re.compile(r"\bon (?:the )?\Z")


def is_channel(p: Phrase) -> bool:
    """Tell whether the phrase names a recurring channel between states, by the rule for its kind."""
    if _is_barred(p):
        return False
    written = p.head.text[0].isupper() or p.kind == "patrol" or len(p.parties) > 1
    written = written or (p.kind == "committee" and p.has("committee_marks"))
    named = p.introduced and (written or p.proper or _is_known_body(p)) and not _SUBJECT_OF.search(p.before)
    return named or _RULES[p.kind](p) or _is_regular(p)


def _is_known_body(p: Phrase) -> bool:
    """Tell a body that the lexicon knows and the report introduces: "Nordic defence cooperation (NORDEFCO)"."""
    return p.head.kind == "I" and p.lead[0].text[0].isupper() and bool(p.before.strip())


_BOTH_SIT = frozenset(("joint", "mixed", "bilateral", "binational"))
_LEADS_ON = re.compile(r"\s+(?:of|for|on|in)\b")


def _is_barred(p: Phrase) -> bool:
    """Parties, parliaments and domestic organs have committees, sessions and congresses too."""
    if p.head.kind in "GIFT" and " " in p.head.chunk.text and not _sit_as_ministers(p):
        if (p.kind == "other" and p.introduced) or (p.kind in ("meeting", "dialogue") and p.edition is not None):
            return False
        if p.head.kind in "GTF" and any(w.kind == "I" for w in p.lead):
            return False  # "IGAD Council of Ministers", not a cabinet
        return p.head.kind != "F" or not (p.core & _BOTH_SIT or len(p.parties) > 1)
    if p.kind not in ("committee", "meeting", "dialogue", "other"):
        return False
    if p.head.text == "meet" and (
        not p.lead or p.lead[-1].folded.endswith("s") or any(w.folded in ("of", "and") for w in p.lead)
    ):
        return True  # "the chiefs of both navies meet every year": a verb
    if p.kind == "committee" and "national" in p.core and "bi" not in p.core and p.edition is None:
        return len(p.parties) < 2
    name = " ".join(w.folded for w in p.words if w.folded != "s")
    if (phrases("bars").search(name) and not _is_joint_high(p)) or (
        phrases("soft_bars").search(name) and not _is_shared(p)
    ):
        return True
    return bool(_LEADS_ON.match(p.after) and phrases("barred_after").search(p.after[:70].split(",")[0]))


def _is_joint_high(p: Phrase) -> bool:
    """Tell the "Grand Joint High Commission" of two states from an embassy of the Commonwealth."""
    return "commission" in p.head.folded and "joint" in p.core and "high" in p.core


_OF_PORTFOLIO = re.compile(
    r"\A\s*of (?:the )?(?:foreign|defen[cs]e|interior|internal|justice|finance)\b", re.IGNORECASE
)


def _sit_as_ministers(p: Phrase) -> bool:
    """Tell a council of several states' ministers: "Council of Ministers of Defence"."""
    if "council" not in p.head.chunk.folded:
        return False
    return len(p.parties) > 1 or bool(
        _OF_PORTFOLIO.match(" ".join(w.text for w in p.words if w.start >= p.head.chunk.end))
    )


_REGULAR = re.compile(
    r"(?<!\bfor )(?<!\bof )(?<!\bfor a )(?<!\bof a )\bregular\s+\Z", re.IGNORECASE
)  # but not "called for regular …", "the need for a regular …"
_ROUND = re.compile(r"\bround of (?:the |their )?\Z", re.IGNORECASE)


def _is_regular(p: Phrase) -> bool:
    """Tell standing talks ("the regular vice-ministerial talks") from a wish for "regular high-level meetings"."""
    called = _REGULAR.search(p.before) or (p.head.folded == "consultations" and _ROUND.search(p.before))
    if p.kind not in ("dialogue", "meeting") or not called:
        return False
    sets, behind = vocabulary().sets, [w.folded for w in p.words if w.start > p.head.start]
    served = (sets["complements"] | sets["modifiers"]) - sets["plain"]
    return bool(p.core - sets["plain"] - {p.head.folded}) or bool(served.intersection(behind))


def _is_shared(p: Phrase) -> bool:
    """Tell by its name that states share a body: "Chile-Peru Supreme Council", "the 9th Joint Executive Committee"."""
    if len(p.parties) > 1 or p.core & {"interstate", "trilateral", "bilateral", "tripartite"}:
        return True
    return p.edition is not None and bool(p.core & _SHARED)


# --- dialogues


def is_two_plus_two(core: frozenset[str]) -> bool:
    return "plus" in core and bool(core & {"two", "three"}) and "asean" not in core


def _dialogue(p: Phrase) -> bool:
    """Judge a dialogue: "2+2" names itself, the others need an edition, a rhythm, a mark or a proper name."""
    if any(w.text == "+" for w in p.words) or "plus" in p.head.folded or is_two_plus_two(p.core):
        return True
    if not p.capital and p.edition is None and _TO_OPEN.search(p.before):
        return False
    if p.head.folded == "format":
        return p.proper or p.of_body or len(p.parties) > 1
    if p.head.folded in ("process", "platform"):
        return len(p.lead) == 1 and p.proper and not p.loud
    if p.head.folded in ("talks", "discussions"):
        return _talks(p)
    if p.head.folded == "mechanism":
        return p.edition is not None or (p.capital and _is_named_mechanism(p)) or _is_of_region(p)
    if len({w.chunk.value for w in p.lead if w.kind in "SA"}) > 2:
        return True
    if "political" in p.core and p.head.folded == "consultations" and _of_ministries(p):
        return True
    if p.edition is not None or p.rhythm:
        return len(p.core) > 1 or bool(p.rhythm)
    if p.has("dialogue_marks"):
        return len(p.core) > 2 or bool(_INTRODUCED.search(p.before))
    written = p.capital and _all_capital(p.lead)
    return written and (p.proper or len(p.core) > 2)


def _is_named_mechanism(p: Phrase) -> bool:
    marked = p.has("dialogue_marks") or "level" in p.core
    return len(p.parties) > 1 or p.proper or (marked and len(p.lead) > 1)


def _is_of_region(p: Phrase) -> bool:
    """Tell a mechanism named for a river or region: "the Lancang-Mekong Cooperation mechanism"."""
    return not p.loud and len(p.lead) > 1 and p.lead[0].text[0].isupper() and p.lead[-1].text[0].isupper()


def _of_ministries(p: Phrase) -> bool:
    return any(w.folded in ("ministries", "ministry") for w in p.words)


# "agreed to open a strategic dialogue": there is none yet
_TO_OPEN = re.compile(
    r"\b(?:open|launch|establish|creat|set up|start|initiat|institut)\w*\s+an?\s+(?:\w+\s+)?\Z", re.IGNORECASE
)
_INTRODUCED = re.compile(
    r"\b(?:the|a|an|its|their|existing|current)\s+(?:next|coming|upcoming|forthcoming|last|previous)?\s*[\"“‘']?\Z",
    re.IGNORECASE,
)
_TALKS = frozenset("policy coordination border boundary representatives defence defense military".split())


def _talks(p: Phrase) -> bool:
    numbered = p.edition is not None or bool(p.rhythm)
    if p.capital and p.edition is not None and len(p.words) > 2:
        return True
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


# --- exchanges and visits


_NO_EXCHANGE = re.compile(r"\s+(?:of )?(?:views|fire|rate|letters|messages|notes)")


def _exchange(p: Phrase) -> bool:
    if "friendship" in p.core and p.head.folded.startswith("exchange"):
        at_border = bool(p.core & {"border", "frontier"})
        return at_border or p.edition is not None or bool(p.rhythm) or len(p.parties) > 1
    if _NO_EXCHANGE.match(p.after):
        return False
    if p.edition is not None:
        return len(p.core) > 1 or len(p.words) > 2
    return bool(p.rhythm)


def _visits(p: Phrase) -> bool:
    return bool(p.rhythm)


# --- exercises and patrols


_SHARED = frozenset(("joint", "trilateral", "multilateral", "bilateral", "binational", "combined"))
_SUBJECTS = frozenset(
    "search rescue relief sar disaster counterterrorism terrorism naval maritime air peacekeeping".split()
)


_OF_MANY = frozenset(("international", "multinational"))


def _exercise(p: Phrase) -> bool:
    """Without a name of its own, an exercise needs an edition, or to be one joint exercise in something."""
    if p.edition is not None and len(p.core) > 1:
        return True
    if p.rhythm and (len(p.words) > 2 or p.core & _SHARED):
        return True
    if p.capital and p.core & _OF_MANY and _all_capital(p.lead):
        return True
    single = not p.head.folded.endswith("s") and not p.loud
    return single and bool(p.core & _SHARED) and bool(p.core & _SUBJECTS)


_STILL_TO_DO = re.compile(
    r"\b(?:will|would|should|propos\w+|suggest\w*|call\w* (?:for|on)|agreed|plan\w*|consider\w*|possib\w+"
    r"|urg\w+|wish\w*|increas\w+|step\w* up|strengthen\w*|enhanc\w+|boost\w*|expand\w*|promot\w+|launch\w*|start\w*"
    r"|begin\w*|more|intensify\w*|resum\w+|reactivat\w+|widen\w*|deepen\w*|organi[sz]e|run|jointly conduct"
    r"|to (?:\w+ )?(?:hold|conduct|carry|organi[sz]e|set up|have))\b",
    re.IGNORECASE,
)
_JOINT = frozenset(("mixed", "joint", "coordinated", "combined", "mirror", "simultaneous"))
_A = re.compile(r"\ban?\s+[\w-]+\s+\Z", re.IGNORECASE)


def _patrol(p: Phrase) -> bool:
    if p.edition is not None and _A.search(p.before):
        return False  # "a third patrol"
    if p.edition is not None or p.rhythm or (p.capital and len(p.parties) > 1):
        return True
    named = p.proper or (p.capital and len(p.lead) > 1)
    if named and not p.loud and _all_capital(p.lead) and not _SUBJECT_OF.search(p.before):
        return True
    near = re.split(r"[,;]", p.before[-60:])[-1]
    return bool(p.core & _JOINT) and not _STILL_TO_DO.search(near)


# --- meetings


def _meeting(p: Phrase) -> bool:
    if p.edition is not None:
        return _is_edition(p) or (p.head.text[0].isupper() and told_behind(p))
    if "friendship" in p.core and p.head.folded.startswith("group"):
        return _friendship_group(p)
    if p.rhythm and (len(p.words) > 1 or rhythm_before().search(p.before)):
        return bool(p.parties) or len(p.core) > 2 or p.head.folded.rstrip("s") not in ("conference", "forum")
    if p.head.folded == "summit" and p.core & _OF_SEVERAL and _THE.search(p.before):
        return True
    if p.head.folded == "summit" and len({w.chunk.value for w in p.lead if w.kind in "SA"}) > 1:
        return True
    level = any(w.folded in vocabulary().sets["meeting_marks"] for w in p.words)
    if level and p.head.folded in ("meeting", "conference", "summit") and (len(p.parties) > 2 or p.of_body):
        return True
    return p.capital and _all_capital(p.lead) and _is_named(p, level)


_OF_SEVERAL = frozenset(("trilateral", "tripartite", "quadrilateral", "quadripartite"))
_SET_UP = re.compile(r"\b(?:a|an|set up|new|establish\w*|creat\w+)\s+\Z", re.IGNORECASE)
_WITH_STATE = re.compile(r"\s+(?:with|between|of)\s+[A-Z]")


def _friendship_group(p: Phrase) -> bool:
    """A friendship group of a parliament counts where the state at the other end is told."""
    parliamentary = p.has("parliamentary") and not _SET_UP.search(p.before)
    return parliamentary and (bool(p.parties) or bool(_WITH_STATE.match(p.after)))


def _all_capital(lead: list[Word]) -> bool:
    return all(w.text[0].isupper() or not w.text[0].isalpha() or w.folded in ("of", "and", "s") for w in lead)


def _is_named(p: Phrase, level: bool) -> bool:
    """Tell a named meeting ("East Asia Summit", "SCO Defence Ministers' Meeting") from a "Bilateral Meeting"."""
    named = any(w.kind in "NI" or w.folded in vocabulary().groups or _is_part_of_world(w) for w in p.lead)
    if p.head.folded == "summit":
        # A summit named only by its city ("the Lima Summit") is one meeting, not a channel.
        return (named and len(p.lead) > 1) or len(p.parties) > 0 or p.of_body
    if p.head.folded == "forum":
        told = any(w.folded == "between" for w in p.words) or (p.has("dialogue_marks") and len(p.lead) > 1)
        return named or p.proper or len(p.parties) > 1 or told
    if p.head.folded == "conference" and "national" in p.core:
        return False
    if p.head.folded == "conference":
        return ((named or p.proper) and (p.after.startswith(" on ") or len(p.core) > 2)) or told_behind(p)
    if level and (named or len(p.parties) > 1 or bool(p.core & {"quadrilateral", "trilateral"})):
        return True
    if p.loud or p.head.folded not in _GATHERINGS:
        return False
    telling = [w for w in p.lead if w.text[0].isalpha() and w.folded not in vocabulary().sets["plain"]]
    return any(w.kind != "L" for w in telling)


_GATHERINGS = frozenset("meeting conclave retreat roundtable conference seminar symposium".split())


def _is_part_of_world(w: Word) -> bool:
    return w.text[0].isupper() and w.folded in vocabulary().sets["regions"]


_EVENTS = frozenset("forum symposium seminar workshop roundtable conclave retreat".split())


def _is_edition(p: Phrase) -> bool:
    """Tell an edition from a count: "the first meeting" of two people is none, the 14th of three states' is one."""
    if p.head.folded in _EVENTS:
        return True
    if len(p.words) < 2:
        return False
    modifiers = {w.folded for w in p.lead if w.kind not in "s-" and w.folded.isalnum() and not w.folded.isdigit()} - {
        "s"
    }
    telling = bool(modifiers - vocabulary().sets["plain"])
    if p.edition is not None and p.edition < 3:
        return telling or (len(p.parties) > 1 and len(p.core) > 2)
    level = any(w.folded in vocabulary().sets["meeting_marks"] for w in p.words)
    return telling or len(p.parties) > 1 or (level and (p.head.text[0].isupper() or p.of_body))


# --- what counts where it is in force


_ASSOCIATION = re.compile(r"\s+(?:association|charter|agreement|committee|ceremony|accord)", re.IGNORECASE)


def _twinning(p: Phrase) -> bool:
    if _ASSOCIATION.match(p.after):
        return False
    return len(p.words) > 1 and not phrases("planned_verbs").search(p.before[-30:])


_THE = re.compile(r"\bthe\s+(?:\w+\s+)?\Z", re.IGNORECASE)


_KEPT_OPEN = re.compile(r"\b(?:kept|keep|keeps|keeping|remains|remained|stays) open\b", re.IGNORECASE)


def _hotline(p: Phrase) -> bool:
    before, after = _KEPT_OPEN.sub("kept", p.before[-60:]), p.after[:60]
    kept = phrases("kept_verbs").search(before)
    if phrases("planned_verbs").search(before if kept else before + after):
        return False
    told = len(p.core) > 1 or len(p.words) > 2  # "the hotline between the two ministries"
    known = len(p.parties) > 1 or (told and _THE.search(p.before))
    return bool(known or kept or phrases("kept_verbs").search(after))


_RULES: Mapping[str, Callable[[Phrase], bool]] = {
    "dialogue": _dialogue,
    "committee": committee,
    "exchange": _exchange,
    "exercise": _exercise,
    "meeting": _meeting,
    "other": _meeting,
    "twinning": _twinning,
    "hotline": _hotline,
    "patrol": _patrol,
    "visits": _visits,
}
