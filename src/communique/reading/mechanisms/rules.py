"""Judge whether a noun phrase names a recurring channel: one small rule a kind of channel.

yes   defence policy dialogue · 13th Meeting of the … Steering Committee · annual summit · exercise Garuda Shakti
no    sincere dialogue · the CPV Central Committee · a bilateral meeting · naval exercises · to open a hotline
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import phrases, vocabulary


@dataclass(slots=True)
class Phrase:
    """A candidate: its words, where it stands, what surrounds it, and the edition or rhythm told with it."""

    kind: str
    words: list[Word]  # of the name, the complement after the head included
    lead: list[Word]  # those before the head
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
    def capital(self) -> bool:
        """Whether the head bears a capital letter that means something."""
        return self.head.text[0].isupper() and not self.loud

    @property
    def proper(self) -> bool:
        """Whether a name stands before the head: "Shangri-La Dialogue", "Astana format"."""
        return any(w.kind in "NL" and w.text[0].isupper() for w in self.lead)

    def has(self, name: str) -> bool:
        """Tell whether a word up to the head is in a set of the vocabulary."""
        return bool(self.core & vocabulary().sets[name])

    @property
    def introduced(self) -> bool:
        """Whether an acronym in brackets shows that the words are a name: "Foreign Office Consultations (FOC)"."""
        bracket = _ACRONYM.search(" ".join(w.text for w in self.words))
        letters = iter("".join(w.text for w in self.words if w.end <= self.head.end).upper())
        return bracket is not None and len(self.core) > 1 and all(c in letters for c in bracket["letters"])


_ACRONYM = re.compile(r"\( (?P<letters>[A-Z]{2,10}) \)")
_SUBJECT_OF = re.compile(r"\bon (?:the )?\Z")


def is_channel(p: Phrase) -> bool:
    """Tell whether the phrase names a recurring channel between states, by the rule for its kind."""
    if _is_barred(p):
        return False
    written = p.head.text[0].isupper() or p.kind == "patrol" or len(p.parties) > 1
    named = p.introduced and (written or p.proper or _is_known_body(p)) and not _SUBJECT_OF.search(p.before)
    return named or _RULES[p.kind](p) or _is_regular(p)


def _is_known_body(p: Phrase) -> bool:
    """Tell a body that the lexicon knows and the report introduces: "Nordic defence cooperation (NORDEFCO)"."""
    return p.head.kind == "I" and p.lead[0].text[0].isupper() and bool(p.before.strip())


_BOTH_SIT = frozenset(("joint", "mixed", "bilateral", "binational"))
_LEADS_ON = re.compile(r"\s+(?:of|for|on|in)\b")


def _is_barred(p: Phrase) -> bool:
    """Parties, parliaments and domestic organs have committees, sessions and congresses too."""
    if p.head.kind in "GIFT" and " " in p.head.chunk.text:
        if (p.kind == "other" and p.introduced) or (p.kind in ("meeting", "dialogue") and p.edition is not None):
            return False
        if p.head.kind in "GTF" and any(w.kind == "I" for w in p.lead):
            return False  # "IGAD Council of Ministers", not a cabinet
        return p.head.kind != "F" or not p.core & _BOTH_SIT
    if p.kind not in ("committee", "meeting", "dialogue", "other"):
        return False
    if p.head.text == "meet" and any(w.folded in ("of", "and") for w in p.lead):
        return True  # "the chiefs of both navies meet every year": a verb
    if p.kind == "committee" and "national" in p.core and "bi" not in p.core and p.edition is None:
        return len(p.parties) < 2
    name = " ".join(w.folded for w in p.words if w.folded != "s")
    if phrases("bars").search(name) or (phrases("soft_bars").search(name) and not _is_shared(p)):
        return True
    return bool(_LEADS_ON.match(p.after) and phrases("barred_after").search(p.after[:70].split(",")[0]))


_REGULAR = re.compile(
    r"(?<!\bfor )(?<!\bof )\bregular\s+\Z", re.IGNORECASE
)  # but not "called for regular …", "the importance of regular …"
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
    return len(p.parties) > 1 or "interstate" in p.core or (p.edition is not None and bool(p.core & _SHARED))


# --- dialogues


def is_two_plus_two(core: frozenset[str]) -> bool:
    return "plus" in core and bool(core & {"two", "three"})


def _dialogue(p: Phrase) -> bool:
    """Judge a dialogue: "2+2" names itself, the others need an edition, a rhythm, a mark or a proper name."""
    if any(w.text == "+" for w in p.words) or "plus" in p.head.folded or is_two_plus_two(p.core):
        return True
    if p.head.folded == "format":
        return p.proper or _of_body(p)
    if p.head.folded in ("talks", "discussions"):
        return _talks(p)
    if p.head.folded == "mechanism":
        return p.edition is not None or (p.capital and (len(p.parties) > 1 or p.has("dialogue_marks")))
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


def _of_ministries(p: Phrase) -> bool:
    return any(w.folded in ("ministries", "ministry") for w in p.words)


_INTRODUCED = re.compile(r"\b(?:the|a|an|its|their|existing|current)\s+[\"“‘']?\Z", re.IGNORECASE)
_TALKS = frozenset("policy coordination border boundary representatives defence defense military".split())


def _talks(p: Phrase) -> bool:
    numbered = p.edition is not None or bool(p.rhythm)
    if "staff" in p.core:
        return numbered or len(p.core) > 2
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


# --- committees


def _committee(p: Phrase) -> bool:
    if p.head.folded == "group" and not p.core & _STANDING_GROUPS:
        return p.capital and len(p.core) > 2 and (len(p.parties) > 1 or p.edition is not None)
    if p.head.text[0].isupper() and (len(p.core) < 2 or _of_body(p)) and _told_behind(p):
        return True
    if len(p.core) < 2 or (p.loud and p.edition is None and len(p.core) < 3):
        return False
    marked, written = p.has("committee_marks"), p.head.text[0].isupper()
    if p.edition is not None or len(p.parties) > 1:
        return marked or written or len(p.parties) > 1
    return _lone_committee(p, marked and written)


_STANDING_GROUPS = frozenset("working contact expert experts steering coordination liaison level".split())
_MEMBERS = frozenset(("ministers", "heads", "ambassadors", "chiefs", "commanders", "representatives", "presidents"))


def _told_behind(p: Phrase) -> bool:
    """Tell a body whose name follows its noun: "Council of Defence Ministers", "5th … Committee for Coordination"."""
    behind = [w for w in p.words if w.start > p.head.start]
    capital = [w for w in behind if w.text[0].isupper()]
    if len(behind) > 1 and behind[0].folded == "of":
        return bool(_MEMBERS & {w.folded for w in capital})
    return len(capital) > 1 and behind[0].folded in ("for", "on") and p.edition is not None and not p.loud


_ON_SUBJECT = re.compile(r"\s+(?:on|for)\s+[a-zA-Z]")
_NEW = re.compile(r"\b(?:a|an|set up|establish\w*|creat\w+|form)\s+(?:an?\s+)?\Z", re.IGNORECASE)
_BETWEEN_STATES = frozenset(("intergovernmental", "interstate", "governmental", "steering"))
_OF_MINISTERS = frozenset(("sectoral", "ministerial", "defence", "defense"))
_COUNCILS = frozenset(("association", "cooperation", "strategic", "ministerial"))


def _lone_committee(p: Phrase, named: bool) -> bool:
    """A committee without edition or states must say by its name that states sit in it."""
    written = p.head.text[0].isupper()
    if p.head.folded.startswith("council"):
        organ = _of_body(p) and bool(p.core & _OF_MINISTERS)
        return written and (organ or bool(p.core & (_COUNCILS | _BETWEEN_STATES)))
    if _NEW.search(p.before):
        return False
    if "group" in p.core and p.capital and _of_body(p):
        return True
    if "contact" in p.core:
        return written and len(p.core) > 2
    if "joint" in p.core and _ON_SUBJECT.match(p.after):
        return True
    if "bilateral" in p.core and len(p.core) > 2 and _THE.search(p.before):
        return True
    if "group" in p.core and "cooperation" in p.core:
        return written and len(p.core) > 3
    if "joint" in p.core or "group" in p.core or "groups" in p.head.folded:
        return "joint" in p.core and (written or len(p.core) > 2)
    return bool(p.core & _BETWEEN_STATES) or (named and len(p.core) > 2)


# --- exchanges and visits


_NO_EXCHANGE = re.compile(r"\s+(?:of )?(?:views|fire|rate|letters|messages|notes)")


def _exchange(p: Phrase) -> bool:
    if "friendship" in p.core and p.head.folded.startswith("exchange"):
        at_border = bool(p.core & {"border", "frontier"})
        return at_border or p.edition is not None or bool(p.rhythm) or len(p.parties) > 1
    if p.edition is not None:
        return len(p.core) > 1
    return bool(p.rhythm) and not _NO_EXCHANGE.match(p.after)


def _visits(p: Phrase) -> bool:
    return bool(p.rhythm)


# --- exercises and patrols


_SHARED = frozenset(("joint", "trilateral", "multilateral", "bilateral", "binational", "combined"))
_SUBJECTS = frozenset(
    "search rescue relief sar disaster counterterrorism terrorism naval maritime air peacekeeping".split()
)


def _exercise(p: Phrase) -> bool:
    """Without a name of its own, an exercise needs an edition, or to be one joint exercise in something."""
    if p.edition is not None and len(p.core) > 1:
        return True
    if p.rhythm and (len(p.words) > 2 or p.core & _SHARED):
        return True
    single = not p.head.folded.endswith("s") and not p.loud
    return single and bool(p.core & _SHARED) and bool(p.core & _SUBJECTS)


_STILL_TO_DO = re.compile(r"\b(?:will|agreed|to)\s+(?:\w+\s+)?(?:hold|conduct|carry)")
_JOINT = frozenset(("joint", "coordinated", "combined"))


def _patrol(p: Phrase) -> bool:
    if p.edition is not None or p.rhythm or (p.capital and len(p.parties) > 1):
        return True
    near = p.before[-60:]
    kept = phrases("kept_verbs").search(near) and not _STILL_TO_DO.search(near)
    return bool(kept and p.core & _JOINT)


# --- meetings


def _meeting(p: Phrase) -> bool:
    if p.edition is not None:
        return _is_edition(p) or (p.head.text[0].isupper() and _told_behind(p))
    if "friendship" in p.core and p.head.folded.startswith("group"):
        return _friendship_group(p)
    if p.rhythm:
        return bool(p.parties) or len(p.core) > 2 or p.head.folded.rstrip("s") not in ("conference", "forum")
    if p.head.folded == "summit" and len({w.chunk.value for w in p.lead if w.kind in "SA"}) > 1:
        return True
    level = any(w.folded in vocabulary().sets["meeting_marks"] for w in p.words)
    if level and p.head.folded in ("meeting", "conference", "summit") and (len(p.parties) > 2 or _of_body(p)):
        return True
    return p.capital and _all_capital(p.lead) and _is_named(p, level)


_SET_UP = re.compile(r"\b(?:a|an|set up|new|establish\w*|creat\w+)\s+\Z", re.IGNORECASE)
_WITH_STATE = re.compile(r"\s+(?:with|between|of)\s+[A-Z]")


def _friendship_group(p: Phrase) -> bool:
    """A friendship group of a parliament counts where the state at the other end is told."""
    parliamentary = p.has("parliamentary") and not _SET_UP.search(p.before)
    return parliamentary and (bool(p.parties) or bool(_WITH_STATE.match(p.after)))


def _of_body(p: Phrase) -> bool:
    return any(w.kind == "I" for w in p.words)


def _all_capital(lead: list[Word]) -> bool:
    return all(w.text[0].isupper() or not w.text[0].isalpha() or w.folded in ("of", "and", "s") for w in lead)


def _is_named(p: Phrase, level: bool) -> bool:
    """Tell a named meeting ("East Asia Summit", "SCO Defence Ministers' Meeting") from a "Bilateral Meeting"."""
    named = any(w.kind in "NI" or w.folded in vocabulary().groups or _is_part_of_world(w) for w in p.lead)
    if p.head.folded == "summit":
        # A summit named only by its city ("the Lima Summit") is one meeting, not a channel.
        return (named and len(p.lead) > 1) or len(p.parties) > 0 or _of_body(p)
    if p.head.folded == "forum":
        return named or p.proper or len(p.parties) > 1
    if p.head.folded == "conference":
        return ((named or p.proper) and (p.after.startswith(" on ") or len(p.core) > 2)) or _told_behind(p)
    return level and (named or len(p.parties) > 1 or bool(p.core & {"quadrilateral", "trilateral"}))


def _is_part_of_world(w: Word) -> bool:
    return w.text[0].isupper() and w.folded in vocabulary().sets["regions"]


def _is_edition(p: Phrase) -> bool:
    """Tell an edition from a count: "the first meeting" of two people is none, the 14th of three states' is one."""
    if len(p.words) < 2:
        return False
    modifiers = {w.folded for w in p.lead if w.kind not in "s-" and w.folded.isalnum() and not w.folded.isdigit()} - {
        "s"
    }
    telling = bool(modifiers - vocabulary().sets["plain"])
    if p.edition is not None and p.edition < 3:
        return telling or (len(p.parties) > 1 and len(p.core) > 2)
    level = any(w.folded in vocabulary().sets["meeting_marks"] for w in p.words)
    return telling or len(p.parties) > 1 or (level and (p.head.text[0].isupper() or _of_body(p)))


# --- what counts where it is in force


_ASSOCIATION = re.compile(r"\s+(?:association|charter|agreement|committee|ceremony|accord)", re.IGNORECASE)


def _twinning(p: Phrase) -> bool:
    if _ASSOCIATION.match(p.after):
        return False
    return len(p.words) > 1 and not phrases("planned_verbs").search(p.before[-30:])


_THE = re.compile(r"\bthe\s+(?:\w+\s+)?\Z", re.IGNORECASE)


def _hotline(p: Phrase) -> bool:
    near = p.before[-60:] + p.after[:60]
    if phrases("planned_verbs").search(near):
        return False
    known = len(p.parties) > 1 or (len(p.core) > 1 and _THE.search(p.before))
    return bool(known or phrases("kept_verbs").search(near))


_RULES: Mapping[str, Callable[[Phrase], bool]] = {
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
