"""Judge whether a noun phrase names a recurring channel: one small rule a kind of channel.

yes   defence policy dialogue · 13th Meeting of the … Steering Committee · annual summit · exercise Garuda Shakti
no    sincere dialogue · the CPV Central Committee · a bilateral meeting · naval exercises · to open a hotline
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from communique.patterns import compiled
from communique.reading.mechanisms.candidates import DEFINITE, Phrase
from communique.reading.mechanisms.committees import committee, is_one_states, organ_sits, told_behind
from communique.reading.mechanisms.dialogues import dialogue
from communique.reading.mechanisms.gatherings import is_instrument, meeting, other
from communique.reading.mechanisms.words import phrases, vocabulary

_ASSEMBLIES = frozenset(("session", "assembly", "council"))
_SUBJECT_OF = compiled(r"\bon (?:an? |the |joint (?:or|and) )?\Z")


def is_channel(p: Phrase) -> bool:
    """Tell whether the phrase names a recurring channel between states, by the rule for its kind."""
    if p.head.folded == "councils" and "security" in p.core:
        return False  # "the Committee of Secretaries of the | Security Councils"
    if (p.kind == "committee" or p.head.folded in _ASSEMBLIES) and organ_sits(p):
        return True
    if p.head.folded == "commission" and p.of_body and all(w.kind in "I()" for w in p.lead):
        return False  # "the African Union (AU) Commission" is its secretariat
    if _is_organisation(p) and (p.edition is None or _OWN_MEETING.search(p.before)):
        return False
    if p.kind == "committee" and p.edition is None and is_one_states(p):
        return False
    if p.head.folded == "assembly":
        return p.capital and "national" not in p.core and meeting(p)
    if _is_barred(p) or is_instrument(p):
        return False
    written = p.head.text[0].isupper() or p.kind == "patrol" or len(p.parties) > 1
    written = written or (p.kind == "committee" and p.has("committee_marks"))
    if p.kind == "other" and p.core & _ORGANISATIONS:
        return False  # "Reef Association for Regional Cooperation (RARC)"
    named = p.introduced and (written or p.proper or _is_known_body(p)) and not _SUBJECT_OF.search(p.before)
    return named or _RULES[p.kind](p) or _is_regular(p) or _is_chaired(p)


_OWN_MEETING = compiled(r"\b(?:meeting|summit|conference)s? of (?:the )?\Z", re.IGNORECASE)


def _is_organisation(p: Phrase) -> bool:
    """Tell an organisation by itself: "the Reef Cooperation Council (RCC)"."""
    whole = p.kind in ("committee", "other") and p.head.kind == "I" and bool(p.lead) and len(p.parties) < 2
    return whole and all(w.chunk is p.head.chunk for w in p.lead)


_CO_CHAIRED = compiled(
    r"\b(?:co-?(?:chair|host|le(?:a)?d)\w*|jointly (?:chair|host|preside)\w*(?: over)?) (?:the |their )\Z"
)


def _is_chaired(p: Phrase) -> bool:
    """Tell a channel by those of two sides who chair it: "co-chaired the Space Dialogue"."""
    talking = p.kind in ("dialogue", "committee") or p.head.folded in ("meeting", "retreat")
    return talking and p.capital and p.titled and bool(p.lead) and _CO_CHAIRED.search(p.before) is not None


_ORGANISATIONS = frozenset(("association", "organisation", "organization", "agency", "centre", "center"))


def _is_known_body(p: Phrase) -> bool:
    """Tell a body that the lexicon knows and the report introduces: "Nordic defence cooperation (NORDEFCO)"."""
    return p.head.kind == "I" and p.lead[0].text[0].isupper() and bool(p.before.strip())


_AT_SESSION = compiled(
    r"\b(?:(?:sidelines?|margins?|fringes?|occasion|edition) of|during|attend\w*|host(?:ed|ing|s)?)"
    r" (?:the |this year[’']s )\Z"
)
_BOTH_SIT = frozenset(("joint", "mixed", "bilateral", "binational"))
_LEADS_ON = compiled(r"\s+(?:of|for|on|in)\b")


_PAPER_ON = compiled(
    r"\b(?:memorand\w+(?: of (?:understanding|cooperation))?|mou|protocol|agreement)\s(?:\([^)]+\)\s)?"
    r"(?:on|for) (?:the )?(?:\w+ of )?\Z",
    re.IGNORECASE,
)
_OF_SIDES = compiled(r"\b(?:two|three|four|five|six) - party")  # "the Three-Party Committee" is no party's


def _is_barred(p: Phrase) -> bool:
    """Parties, parliaments and domestic organs have committees, sessions and congresses too, and houses bear names."""
    if p.capital and _VENUE.match(p.after):
        return True
    if p.head.kind in "GIFT" and " " in p.head.chunk.text and not _sit_as_ministers(p):
        if (p.kind == "other" and p.introduced) or (p.kind in ("meeting", "dialogue") and p.edition is not None):
            return False
        if p.kind == "meeting" and p.head.kind == "I" and _AT_SESSION.search(p.before):
            return False  # "on the sidelines of the Pacific Islands Forum"
        if p.head.kind in "GTF" and any(w.kind == "I" for w in p.lead):
            return False  # "IGAD Council of Ministers", not a cabinet
        return p.head.kind != "F" or not (p.core & _BOTH_SIT or len(p.parties) > 1)
    if p.kind == "meeting" and p.capital and told_behind(p) and all(w.folded != "ambassadors" for w in p.words):
        return False  # "the Meeting of the Joint Chiefs of Staff", but a state's own ambassadors
    if p.kind == "dialogue" and ("record" in p.core or (not p.capital and _PAPER_ON.search(p.before))):
        return True  # "Record of Discussions", "a memorandum of understanding on political consultations"
    if p.kind == "exchange" and p.core & {"letter", "letters", "notes"}:
        return True  # "Letter of Exchange (LoE)"
    if p.kind not in ("committee", "meeting", "dialogue", "other"):
        return False
    if p.head.text == "meet" and (
        not p.lead or p.lead[-1].folded.endswith("s") or any(w.folded in ("of", "and") for w in p.lead)
    ):
        return True  # "the chiefs of both navies meet every year": a verb
    if p.kind == "committee" and "national" in p.core and not p.core & {"bi", "tri"}:
        own = (
            len({w.chunk.value for w in p.lead if w.kind in "SA"}) == 1
        )  # "the 5th session of the Fijian National Council"
        if p.edition is None or own:
            return len(p.parties) < 2
    name = _OF_SIDES.sub("", " ".join(w.folded for w in p.words if w.folded != "s"))
    if (phrases("bars").search(name) and not _is_joint_high(p)) or (
        phrases("soft_bars").search(name) and not _is_shared(p)
    ):
        return True
    return bool(_LEADS_ON.match(p.after) and phrases("barred_after").search(p.after[:70].split(",")[0]))


def _is_joint_high(p: Phrase) -> bool:
    """Tell the "Grand Joint High Commission" of two states from an embassy of the Commonwealth."""
    return "commission" in p.head.folded and "joint" in p.core and "high" in p.core


_OF_PORTFOLIO = compiled(r"\A\s*of (?:the )?(?:foreign|defen[cs]e|interior|internal|justice|finance)\b", re.IGNORECASE)


def _sit_as_ministers(p: Phrase) -> bool:
    """Tell a council of several states' ministers: "Council of Ministers of Defence"."""
    if "council" not in p.head.chunk.folded:
        return False
    return len(p.parties) > 1 or bool(
        _OF_PORTFOLIO.match(" ".join(w.text for w in p.words if w.start >= p.head.chunk.end))
    )


_REGULAR = compiled(
    r"(?<!\bfor )(?<!\bof )(?<!\bfor a )(?<!\bof a )\bregular\s+\Z", re.IGNORECASE
)  # but not "called for regular …", "the need for a regular …"
_OF_OURS = compiled(r"\b(?:the|these|our|their|its|two|both|of|[A-Za-z]+[’']s?)\s\Z", re.IGNORECASE)
_ROUND = compiled(r"\b(?:round|session) of (?:the |their )?\Z", re.IGNORECASE)


def _is_regular(p: Phrase) -> bool:
    """Tell standing talks ("the regular vice-ministerial talks") from a wish for "regular high-level meetings"."""
    consultations = p.head.folded == "consultations"
    regular = _REGULAR.search(p.before)
    if regular and p.head.folded == "meetings" and not _OF_OURS.search(p.before, 0, regular.start()):
        return False  # "in focus are regular meetings"
    called = regular or (consultations and _ROUND.search(p.before))
    if consultations and len(p.parties) > 1 and _ROUND.search(p.before):
        return True
    if (
        p.kind not in ("dialogue", "meeting")
        or not called
        or {"political", "dialogue"} <= p.core
        or "discussions" in p.core
    ):
        return False  # "the regular political dialogue at all levels" is described
    sets, behind = vocabulary().sets, [w.folded for w in p.words if w.start > p.head.start]
    served = (sets["complements"] | sets["modifiers"]) - sets["plain"]
    return bool(p.core - sets["plain"] - {p.head.folded}) or bool(served.intersection(behind))


def _is_shared(p: Phrase) -> bool:
    """Tell by its name that states share a body: "Chile-Peru Supreme Council", "the 9th Joint Executive Committee"."""
    if len(p.parties) > 1 or p.core & {"interstate", "trilateral", "bilateral", "tripartite", "binational"}:
        return True
    if (
        p.of_body and p.capital
    ):  # "Standing Maritime Committee of SADC", but the United Nations have one council for all
        return not any(w.kind == "I" and w.chunk.value == "UN" for w in p.words)
    return p.edition is not None and bool(p.core & (_SHARED | _JOINING))


# --- exchanges and visits


_NO_EXCHANGE = compiled(r"\s+(?:of )?(?:views|fire|rate|letters|messages|notes)")


_TRAINEES = frozenset(("officers", "cadets", "instructors", "soldiers"))
_AT_BORDER = compiled(r"\s(?:at|on|along|across)\s(?:the|their)\s(?:\w+\s)?(?:border|frontier)\b")
_PROGRAMME = compiled(r"\AProgram")


def _exchange(p: Phrase) -> bool:
    if "friendship" in p.core and p.head.folded.startswith("exchange"):
        at_border = bool(p.core & {"border", "frontier"})
        at_border = at_border or (p.head.folded == "exchange" and _AT_BORDER.match(p.after) is not None)
        return at_border or p.edition is not None or bool(p.rhythm) or len(p.parties) > 1
    if _NO_EXCHANGE.match(p.after):
        return False
    if p.edition is not None:
        return len(p.core) > 1 or len(p.words) > 2
    programme = p.capital and p.titled and len(p.core) > 1 and _PROGRAMME.search(p.words[-1].text)
    return bool(
        p.rhythm or programme or (p.capital and p.titled and p.core & _TRAINEES)
    )  # "the Junior Officers' Exchange Programme"


def _visits(p: Phrase) -> bool:
    return bool(p.rhythm)


# --- exercises and patrols


_JOINING = frozenset(("coordination", "steering", "cooperation", "strategic"))
_SHARED = frozenset(("joint", "trilateral", "multilateral", "bilateral", "binational", "combined"))
_SUBJECTS = frozenset(
    "search rescue relief sar disaster counterterrorism terrorism naval maritime air peacekeeping submarine piracy "
    "firefighting evacuation medical".split()
)


_OF_MANY = frozenset(("international", "multinational"))
_OF_HOUSE = compiled(
    r"(?:\sand(?:\s[A-Z]\w+){1,2})?\s(?:Cent(?:re|er)|School|Academy|Institute|Base|Facility|Mission|Command)s?\b"
)
_VENUE = compiled(r"\s(?:Cent(?:re|er)|Halls?|Rooms?|Hotel|House|Building|Complex|Palace|Venue|Pavilion|Facility)\b")


_THOUGHT_OF = compiled(
    r"\b(?:possib\w+|feasib\w+|prospects?|consider\w*|explor\w+|discuss\w*|(?:spoke|speak|talk)\w* (?:of|about)|idea"
    r"|propos\w+|suggest\w*|could|might|hop(?:ed?|es|ing)|wish\w*|mull\w*|whether|invit\w+)\b[^.;]{0,50}\Z"
)


def _of_two_states(p: Phrase) -> bool:
    """Tell by its sentence that two states hold it: "the Fijian and Tongan navies hold an annual exercise"."""
    return len({w.chunk.value for w in p.line_words if w.kind in "SA" and w.chunk.value}) > 1


_WITH_STATE = compiled(r"\s(?:with|between)\s(?:the\s)?[A-Z]")


def _exercise(p: Phrase) -> bool:
    """Without a name of its own, an exercise needs an edition, or to be one joint exercise in something."""
    if _OF_HOUSE.match(p.after):
        return False  # "Joint Training and Evaluation Centre"
    one_of_any = p.edition == 1 or (p.edition is None and not DEFINITE.search(p.before))
    if one_of_any and not p.capital and _THOUGHT_OF.search(p.before):
        return False  # "discussed the possibility of a first-ever joint exercise"
    if p.edition is not None and len(p.core) > 1:
        return True
    if p.rhythm and (len(p.words) > 2 or p.core & _SHARED or _of_two_states(p)):
        return True
    if p.capital and p.core & _OF_MANY and p.titled:
        return True
    if p.capital and len(p.parties) > 1 and p.titled:
        return True  # "Kenya-Uganda Friendship Exercise"
    if p.capital and p.titled and _WITH_STATE.match(p.after) and p.core - vocabulary().sets["generic_exercises"]:
        return len(p.core) > 2 and not p.loud  # "Maritime Partnership Exercise with Fiji"
    single = not p.head.folded.endswith("s") and not p.loud
    return single and bool(p.core & _SHARED) and bool(p.core & _SUBJECTS)


_STILL_TO_DO = compiled(
    r"\b(?:will|would|should|propos\w+|suggest\w*|call\w* (?:for|on)|agreed|plan\w*|consider\w*|possib\w+"
    r"|urg\w+|wish\w*|increas\w+|step\w* up|strengthen\w*|enhanc\w+|boost\w*|expand\w*|promot\w+|launch\w*|start\w*"
    r"|begin\w*|more|deploy\w*|speed\w* up|hasten\w*|accelerat\w+|finali[sz]\w+"
    r"|intensify\w*|resum\w+|reactivat\w+|widen\w*|deepen\w*|organi[sz]e|run|jointly conduct"
    r"|to (?:\w+ )?(?:hold|conduct|carry|organi[sz]e|set up|have))\b",
    re.IGNORECASE,
)
_JOINT = frozenset(("trilateral", "mixed", "joint", "coordinated", "combined", "mirror", "simultaneous"))
_A = compiled(r"\ban?\s+[\w-]+\s+\Z", re.IGNORECASE)


_CRAFT = compiled(
    r"\s(?:vessel|craft|boat|ship|aircraft|plane|frigate|corvette|cutter|squadron|launch)(?:e?s)?\b", re.I
)


def _patrol(p: Phrase) -> bool:
    if (p.edition is not None and _A.search(p.before)) or _CRAFT.match(p.after):
        return False  # "a third patrol", "a fast patrol vessel"
    if p.edition is not None or p.rhythm or (p.capital and len(p.parties) > 1):
        return True
    named = p.proper or (p.capital and len(p.lead) > 1)
    if named and not p.loud and p.titled and not _SUBJECT_OF.search(p.before):
        return True
    return bool(p.core & _JOINT) and not _is_wished(p.before) and not _SUBJECT_OF.search(p.before)


_TALKED = compiled(
    r"\b(?:talks on|discuss\w*|on the table|agenda|topics?|focus\w*|(?:talk|spoke|speak)\w* (?:about|of)|explor\w+"
    r"|(?:areas|fields|issues|matters) (?:such as|like|including|of)|exchang\w+ (?:views|opinions) on)\b"
    r"|\b(?:MOU|memorandum|agreement|deal|pact|accord|protocol)s?\b[^.;]{0,160}\bfor (?:the )?\Z",
    re.IGNORECASE,
)


def _is_wished(before: str) -> bool:
    """Tell by the last verb before it, though a list lies between, that a patrol is wished for or spoken of."""
    before = _PERFECT.sub("held", before)
    near = compiled(r"[,;]").split(before[-60:])[-1]
    if _STILL_TO_DO.search(near):
        return True
    clause = before.rpartition(";")[2]
    told = [max((m.end() for m in r.finditer(clause)), default=-1) for r in (_STILL_TO_DO, _TALKED)]
    return max(told) > max((m.end() for m in _GOES_ON.finditer(clause)), default=-1)


# "have run joint patrols", which go on
_PERFECT = compiled(
    r"\b(?:have|has|had|having)\s(?:(?:been|also|jointly|regularly|since|recently|already)\s){0,2}"
    r"(?:run|launched|started|begun|organi[sz]ed|intensified|increased|strengthened|expanded|stepped up|resumed|held)\b"
    r"|\bcontinue[sd]? to (?:conduct|hold|carry out|run)\b"
)
_GOES_ON = compiled(
    r"\b(?:maint\w+|kept|keep\w*|continu\w+|conduct(?:ed|s)?|carried out|held|joined|took part|prais\w+|valu\w+"
    r"|welcom\w+|appreciat\w+|hail\w+|laud\w+|commend\w+|results?|success\w*|effective\w*|regular\w*|have|has|had"
    r"|thanks? to|through|via|by|pleased|satisf\w+|not(?:ed|ing)|said|that)\b",
    re.IGNORECASE,
)


# --- what counts where it is in force


_ARE = compiled(r"\b(?:are|is|were|was|have been|has been)\s(?:also\s|now\s)?\Z")
_ASSOCIATION = compiled(r"\s+(?:association|charter|agreement|committee|ceremony|accord)", re.IGNORECASE)


def _twinning(p: Phrase) -> bool:
    if _ASSOCIATION.match(p.after):
        return False
    if p.head.folded == "twinned" and _ARE.search(p.before):
        return True
    return len(p.words) > 1 and not phrases("planned_verbs").search(p.before[-30:])


# "a hotline is to link them under the memorandum that they signed"
_UNDER_PAPER = compiled(
    r"\bunder (?:an?|the|their) (?:agreement|memorandum|MO[Uu]|protocol|pact)\b[^.;]{0,60}\bsigned\b"
)
# "both have a hotline", "have set up a hotline"
_HAVE = compiled(
    r"(?<!to )\b(?:have|has|had) (?:(?:already|also|since|just) )?(?:had |set up |established |opened |installed "
    r"|created |put in place |launched |inaugurated )?(?:the |their )?an?\s(?:[\w-]+\s){0,2}\Z"
)
# "The two navies set up a hotline": told as done, with nothing before it that is only to be
_SET_UP = compiled(
    r"\A(?:(?!\b(?:to|will|would|should|agree\w*|propos\w*|plan\w*|could|may|might|want\w*|hop\w*|not|discuss\w*)\b)[^.;])*"
    r"(?<!by )\b(?:set up|established|created|launched|opened|installed|put in place)\s(?:the |their )?(?:an?|first)\s"
    r"(?:[\w-]+\s){0,2}\Z"
)
_FOR_PUBLIC = compiled(
    r"\s(?:for|to)\s(?:[\w’'-]+\s){0,2}?(?:citizens|nationals|tourists|victims|families|people|troops)\b"
)
_KEPT_OPEN = compiled(r"\b(?:kept|keep|keeps|keeping|remains|remained|stays) open\b", re.IGNORECASE)


_SINCE_WHEN = compiled(
    r"\b(?:was|were|has been) (?:opened|inaugurated|put into operation)\b"
    r"|\b(?:(?:that|which) (?:was|were|had been|has been) )?(?:set up|opened|established|launched|installed|created)"
    r"\s(?:in|since|last|\w+ years ago)\b"
)


def _hotline(p: Phrase) -> bool:
    before, after = _KEPT_OPEN.sub("kept", p.before[-60:]), _SINCE_WHEN.sub("kept", p.after[:60])
    before = "kept a " if _SET_UP.match(p.before) else _HAVE.sub("kept a ", before)
    kept = phrases("kept_verbs").search(before)
    if _FOR_PUBLIC.match(p.after) or _SUBJECT_OF.search(p.before):
        return False
    if _UNDER_PAPER.search(p.after):
        return True
    if phrases("planned_verbs").search(before if kept else before + after):
        return False
    told = len(p.core) > 1 or len(p.words) > 2  # "the hotline between the two ministries"
    known = len(p.parties) > 1 or (told and DEFINITE.search(p.before))
    return bool(known or kept or phrases("kept_verbs").search(after))


_RULES: Mapping[str, Callable[[Phrase], bool]] = {
    "dialogue": dialogue,
    "committee": committee,
    "exchange": _exchange,
    "exercise": _exercise,
    "meeting": meeting,
    "other": other,
    "twinning": _twinning,
    "hotline": _hotline,
    "patrol": _patrol,
    "visits": _visits,
}
