"""Find the channels that a sentence names: at each head noun grow the name, then ask the rule for its kind.

yes   the 55th | General Border Committee Malaysia-Thailand (GBC MALTHAI) | Meeting
yes   the annual | defence policy dialogue at the deputy ministerial level
no    at the meeting, the two sides agreed                      (a head noun that nothing names)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.candidates import OR_SHORT, Phrase
from communique.reading.mechanisms.complements import grow_right
from communique.reading.mechanisms.dialogues import is_two_plus_two
from communique.reading.mechanisms.exercises import CALLED, Stretch, listed_exercises, named_exercise
from communique.reading.mechanisms.heads import BARE, OPENS_COMPLEMENT, heads_of, is_loud
from communique.reading.mechanisms.known import counted_conference, known_channel, organised
from communique.reading.mechanisms.levels import level_beside, level_of_name
from communique.reading.mechanisms.markers import since_marker
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.numbering import edition_before, edition_behind, rhythm_of
from communique.reading.mechanisms.ordinals import ordinal
from communique.reading.mechanisms.parties import is_wide, parties_of_name, words_of_parties
from communique.reading.mechanisms.phrases import Word, grow_left, line_words
from communique.reading.mechanisms.rules import is_channel
from communique.reading.mechanisms.spelt import spelt_start
from communique.reading.mechanisms.words import key_of, rhythm_before, vocabulary
from communique.reading.words.page import Line


def named_in(text: str, line: Line) -> list[MechanismMention]:
    """Give the channels named in a line, read from right to left so that "Border Committee Meeting" is one."""
    heads = heads_of(text, line)
    if not heads:
        return []
    words = line_words(text, line)
    stretch = Stretch(text, line, words, is_loud(words, line), line.end + 1, words)
    out: list[MechanismMention] = []
    for head in reversed(heads):
        mentions = [m for m in _at_head(stretch, head) if not any(o.start < m.end and m.start < o.end for o in out)]
        if mentions:
            out += mentions
            stretch.named = mentions[0] if mentions[0].kind in ("exercise", "patrol") else None
            stretch.reach = min(mention.start for mention in mentions)
            stretch.words = [w for w in stretch.words if w.end <= stretch.reach]
    return sorted(out, key=lambda mention: mention.start)


def _at_head(stretch: Stretch, head: re.Match[str]) -> list[MechanismMention]:
    if head.start() >= stretch.reach:
        return []
    if head["known"]:
        known = known_channel(stretch, head)
        return [known] if known else []
    if head["counted"]:
        return [counted_conference(stretch, head)]
    if head["plus"] and _in_bracket(stretch.text, head.start()):
        return []
    if stretch.text[head.start() - 1] == "-" and _IN_GLOSS.search(stretch.text, stretch.line.start, head.start()):
        return []  # "(ADMM-Retreat)"
    return _candidate(stretch, head)


_IN_GLOSS = compiled(r"\([A-Z]{3,}-\Z")


def _in_bracket(text: str, start: int) -> bool:
    """Tell whether a head stands in a bracket: "(2+2)" belongs to the name before it."""
    return bool(compiled(r"\([\"“‘']?\Z").search(text[max(0, start - 2) : start]))


# --- names grown around a head noun


def _candidate(stretch: Stretch, head: re.Match[str]) -> list[MechanismMention]:
    words = stretch.words
    first = next((k for k, w in enumerate(words) if w.start >= head.start()), len(words))
    at = next((k for k in range(first, len(words)) if words[k].end >= head.end()), -1)
    if at < 0:
        return []
    known = vocabulary().known.get((words[at].chunk.value or "").lower())
    if known and words[at].kind == "I" and not _is_paired(words, words[at]):
        return [organised(stretch, words[at].chunk, known)]
    after = words[at + 1] if at + 1 < len(words) else None
    if head[0].lower().endswith("training") and after and after.text[0].isupper() and after.folded in _GROUNDS:
        return []  # "the Joint Training Centre"
    noun = head["head"] or head["framed"]
    kind = "dialogue" if head["plus"] else vocabulary().kind_by_key[key_of(noun)]
    glossed = first > 0 and words[first - 1].text == ")" and noun.lower() != "retreat"
    if kind == "meeting" and first and not glossed and _ends_known(words[max(0, first - 5) : first]):
        return []  # "GBC meeting", "East Asia Summit meeting": the name before it tells the channel
    i = spelt_start(words, first, at, grow_left(words, first, loud=stretch.loud, dated=kind == "exercise"))
    if head["framed"] and (body := _body_inside(words, i, first)):
        i = min(i, grow_left(words, body, loud=stretch.loud))
    if kind in ("dialogue", "committee", "exercise", "meeting"):
        i = since_marker(words, i, stretch.loud)
    if i == first and _is_bare(words, first, at, kind):
        return []
    if kind in ("meeting", "dialogue") and _ends_body(words[max(0, i - 4) : i]):
        return []  # "Joint Commission for | Cooperation (JCC) meeting", "Mechanism for | Consultation"
    phrase = _phrase(stretch, i, first, at, kind)
    if (
        stretch.named
        and kind == stretch.named.kind
        and _NAME_FOLLOWS.fullmatch(stretch.text, head.end(), stretch.reach)
    ):
        return _lend(stretch.named, phrase)
    return _told_by(stretch, phrase)


def _body_inside(words: list[Word], i: int, first: int) -> int | None:
    """Give the body that a name ends with its subject and acronym: "Commission" of "… on Reef Cooperation (JCRC)"."""
    return next((k for k in range(first - 1, i - 1, -1) if _is_body(words[k])), None)


def _is_body(w: Word) -> bool:
    return vocabulary().kind_of.get(w.folded) == "committee"


def _ends_known(words: list[Word]) -> bool:
    """Tell whether the last of some words are a channel's short name."""
    tails = (" ".join(w.folded for w in words[k:] if w.kind not in "()") for k in range(len(words)))
    return any(tail in vocabulary().known for tail in tails)


def _ends_body(words: list[Word]) -> bool:
    """Tell whether some words are a body's noun and the small word that leads on: "Commission for"."""
    small = len(words) > 1 and words[-1].folded in ("for", "on", "of")
    return small and (_is_body(words[-2]) or (words[-2].text[0].isupper() and words[-2].folded in _LEADS_ON))


_GROUNDS = frozenset(
    "node centre center base area camp school ground grounds range facility command wing complex".split()
)
_LEADS_ON = frozenset(("mechanism", "forum", "conference", "dialogue", "initiative"))


def _lend(named: MechanismMention, phrase: Phrase) -> list[MechanismMention]:
    """Give a known exercise what stands before its name: "the 18th Fiji-Tonga joint exercise | Coral Spear"."""
    if named.edition is None:
        named.edition, named.edition_span = phrase.edition, phrase.edition_span
    named.parties = phrase.parties if len(phrase.parties) > 1 else named.parties
    return []


def _is_paired(words: list[Word], body: Word) -> bool:
    """Tell a body whose name a state begins: "South Korea-ASEAN Defence Ministers’ Meeting"."""
    k = next((k for k, w in enumerate(words) if w.chunk is body.chunk), 0)
    return k > 1 and words[k - 1].text in "-–—" and words[k - 2].kind in "SA"


_BRACKETED = compiled(r"\([A-Z][\w-]*[A-Z]s?\)\Z")  # its whole words are the name: "Marine Support Activity (MASA)"

_WHOLE = frozenset(("activity", "activities", "training", "trainings"))


def _told_by(stretch: Stretch, phrase: Phrase) -> list[MechanismMention]:
    """Give the channels that a candidate names: several exercises in one list, else one or none."""
    if phrase.kind == "exercise" and not (phrase.introduced and _is_whole(stretch, phrase)):
        if listed := listed_exercises(stretch, phrase):
            return listed
        if named := named_exercise(stretch, phrase):
            return [named]
    return [_mention(stretch, phrase)] if is_channel(phrase) else []


def _is_whole(stretch: Stretch, phrase: Phrase) -> bool:
    """Tell an exercise whose name ends with the noun and an acronym: "Rim of the Reef Exercise (RRE)"."""
    glossed = _BRACKETED.search(stretch.text, phrase.head.end, phrase.words[-1].end)
    named = phrase.capital and phrase.proper and glossed is not None
    return named or phrase.head.folded in _WHOLE


_NAME_FOLLOWS = compiled(
    rf"(?:,?\s{CALLED})?[\s\"“‘']+(?:(?:Ex|EX|Exercise)\b\.?[\s-])?"
)  # "the joint exercise “Ex | Coral Spear”"
_SINCE_ORDINAL = frozenset(("regular", "official", "ever", "such", "full", "st", "nd", "rd", "th"))


def _is_bare(words: list[Word], first: int, at: int, kind: str) -> bool:
    """Tell a head that nothing names ("the meeting,"): passing it over here saves asking the rules."""
    if kind not in BARE or words[at].text.isdigit() or words[first].folded in ("follow", "binational"):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after and (after.folded in OPENS_COMPLEMENT or after.kind in "S("):
        return False
    before = words[first - 1].folded if first else ""
    if first and ordinal(words[first - 1].text) is not None:
        return False
    # "twenty-first" is three words, of which the last is asked.
    return ordinal(before) is None and before not in vocabulary().sets["rhythms"] and before not in _SINCE_ORDINAL


def _phrase(stretch: Stretch, i: int, first: int, at: int, kind: str) -> Phrase:
    """Gather what the rules ask about: the name to both sides of its head, its edition, rhythm and parties."""
    text, line, words = stretch.text, stretch.line, stretch.words
    core = frozenset(w.folded for w in words[i : at + 1] if w.folded.isalnum())
    kind = _overall_kind(kind, core, words[i : at + 1], words[at + 1 :])
    j = grow_right(words, _over_tail(words, at, kind), kind, loud=stretch.loud)
    if kind == "meeting" and any(w.text == "+" for w in words[at + 1 : j]):
        kind = "dialogue"
    before, after = text[line.start : words[i].start], text[words[at].end : line.end]
    edition, span = edition_before(before, line.start)
    if edition is None:
        edition, span = edition_behind(text, words[j - 1].end, line.end)
    rhythm = rhythm_of(before, text[words[j - 1].end : line.end])
    alone = words[at].kind == "I" and not _is_paired(words, words[at])
    own = words[at].chunk.value if alone and kind != "meeting" else None  # the body itself is no party of its own
    parties = parties_of_name([w for w in words[i:j] if own is None or w.chunk.value != own])
    if j > at + 1 and len(parties) > 1 and parties_of_name(words[i:at]) == parties and _only_states(words[at + 1 : j]):
        j = at + 1
    lead = words[i:first]
    return Phrase(
        kind, words[i:j], lead, core, words[at], before, after, stretch.loud, edition, span, rhythm, parties, words
    )


def _only_states(complement: list[Word]) -> bool:
    """Tell a complement that says the sides again: "Fiji-Tonga Commission between Fiji and Tonga"."""
    return complement[0].folded == "between" and all(w.kind in "SA&," or w.folded == "the" for w in complement[1:])


_TAILS = {
    "twinning": frozenset(
        "activities programme program programmes model models relations relationship relationships ties arrangement "
        "arrangements agreements partnership partnerships movement".split()
    ),
    "exchange": frozenset(("programme", "program", "programmes", "programs")),
}


def _over_tail(words: list[Word], at: int, kind: str) -> int:
    """Step over what lengthens a head: "twinning activities", "exchange programme", "twinned border posts"."""
    tail = _TAILS.get(kind, frozenset())
    if words[at].folded == "twinned":
        tail = vocabulary().sets["modifiers"] | vocabulary().sets["complements"]
    while at + 1 < len(words) and words[at + 1].folded in tail:
        at += 1
    return at


def _of_leaders(complement: list[Word]) -> bool:
    """Tell what heads of state or government sit in: "of Heads of State", "of the Reef League at the Summit Level"."""
    told = " ".join(w.folded for w in complement[:_REACH] if w.folded != "the")
    return _SEATS.match(told) is not None or " summit level" in told


_REACH = 10  # words
_SEATS = compiled(r"of (?:\w+ )?(?:heads of (?:state|government|states|governments)|presidents|leaders)\b")


_TALKS = frozenset(("dialogue", "consultations"))
_BODIES = frozenset(("committee", "commission", "group", "council"))


def _overall_kind(kind: str, core: frozenset[str], name: list[Word], complement: list[Word]) -> str:
    """The strongest noun in the name decides: a "Committee Meeting" is a committee, a "2+2 meeting" a dialogue."""
    if kind in ("meeting", "dialogue") and any(
        w.folded in _BODIES and w.kind != "I" and w.folded != "council" for w in name
    ):
        return "committee"
    if kind == "other" and core & {"committee", "commission", "council"}:
        return "committee"  # "Joint Commission for Cooperation (JCC)"
    if kind == "meeting" and name[-1].folded.startswith("summit"):
        return kind
    if kind == "meeting" and (core & _TALKS or is_two_plus_two(core) or any(w.text == "+" for w in name)):
        return "dialogue"
    if kind == "committee" and name[-1].folded == "council" and _of_leaders(complement):
        return "meeting"  # "Council of Heads of State"
    if kind == "exchange" and core & {"delegation", "delegations", "visits"}:
        return "visits"
    return "visits" if kind == "exchange" and name[-1].folded == "exchanges" and "high" in core else kind


# --- from a phrase to a mention


_PLAIN_FIRST = compiled(r"bilateral\s+(?:strategic\s+)?(?=\d\+)")
_LEVEL_FIRST = compiled(r"(?:(?:deputy|vice)[\s-])?(?:\w+[\s-]){0,2}?minist\w+[\s-]level\s+", re.IGNORECASE)
_SITTING_FIRST = compiled(r"(?:extraordinary|emergency|informal)\s+(?=[A-Z])", re.IGNORECASE)
_OWN_SIDES = compiled(
    r"\s+(?:between|of|among)\s+the\s+(?:two|three)\s+(?:countries|sides|nations|states|governments)\Z"
)
# "the 2+2 dialogue | of their foreign and defence ministers"
_OF_FOUR = compiled(
    r"\b(?:2|two)[\"”’']?\s(?:dialogue|meeting|consultations|talks|mechanism)"
    r"(?P<cut>\s(?:of|between)\s(?:[\w’']+\s){0,5}?(?:foreign|defen[cs]e)\sand\s(?:foreign|defen[cs]e)\s\w+)\Z"
)
_OF_DEPUTIES = compiled(r"\s+of (?:the |their )?(?:deputy|vice)[\s-](?:\w+\s){0,2}ministers\Z")
# "Joint Reef Committee (JRC) | meeting on tides"
_SECOND_HEAD = compiled(r"(?:\smeeting(?:\s(?:of|between) the two \w+)?|(?<=\))\smeeting\s.*)\Z", re.I)
_NUMBERED = compiled(r"\s*(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?P<alias>[A-Z]{2,8})(?:[\s-]\d{1,2})?\s*")
_NUMBERED_BEHIND = compiled(r"\s?\(\d{1,3}(?:st|nd|rd|th)\s(?P<alias>[A-Z]{2,8})\)")
_ALIAS = compiled(r"\(([^()]*[A-Z]{2}[^()]*)\)")
_HEREINAFTER = compiled(r"\s?\((?:hereinafter|hereafter|henceforth)\b[^()]*\)\Z")
_GLOSS = compiled(r"\(([^(),;]*[A-Z]{2}[^(),;]*)[,;][^()]*\)")  # "(COMREEF, by its Spanish initials)"


# "the hotline | that connects the two border posts"
_LINKING = compiled(
    r"\s(?:linking|connecting|(?:that|which) (?:link|connect|join)(?:s|ed)?)\s(?:[a-z][\w-]*\s){0,4}?[a-z]{3,}s\b"
)
# "the 31st | Session of the | Council of Ministers"
_SESSION_OF = compiled(
    r"(?:[\w-]+\s){0,2}?(?:[Ss]ession|[Mm]eeting|[Ss]itting)\sof\s(?:the\s)?"
    r"(?=(?:[A-Z][\w-]+\s){0,3}(?:Council|Committee|Commission)\b)"
)


def _mention(stretch: Stretch, p: Phrase) -> MechanismMention:
    text, line = stretch.text, stretch.line
    start, end = _bounds(stretch, p)
    session = _SESSION_OF.match(text, start, end) if p.edition is not None else None
    if session and all(w.kind != "I" for w in p.words if w.folded in _BODIES and w.start >= session.end()):
        start, p.kind = session.end(), "meeting" if "Heads" in text[start:end] else "committee"
    if short := _HEREINAFTER.search(text, start, end):
        end = short.start()
    name = _GLOSS.sub(r"(\1)", compiled(r"\s+").sub(" ", text[start:end]))
    alias = _ALIAS.search(name)
    if alias and _is_of_body(p, alias[1]):
        alias = None  # "African Union (AU) Commission"
    numbered = _NUMBERED.fullmatch(alias[1]) if alias and compiled(r"\d").search(alias[1]) else None
    if alias is None:
        numbered = _NUMBERED_BEHIND.match(text, end, line.end)  # "(9th GBC)"
    elif numbered and p.kind == "committee":  # "(JDC 5)"
        end = text.rindex("(", start, end)
        end = start + len(text[start:end].rstrip())
        name = compiled(r"\s+").sub(" ", text[start:end])
    told = OR_SHORT.match(text, end, line.end)
    whole = text[p.words[0].start : max(end, p.words[-1].end)]
    beside = level_beside(text, line, p.words[0].start, p.words[-1].end, p.kind)
    level = (beside if p.head.folded == "summit" else None) or level_of_name(whole) or beside
    return MechanismMention(
        line.number,
        start,
        end,
        name,
        p.kind,
        p.parties,
        level,
        p.edition,
        p.edition_span,
        alias=numbered["alias"] if numbered else alias[1].strip() if alias else told["letters"] if told else None,
        wide=is_wide(p),
        states=words_of_parties(p),
    )


def _is_of_body(p: Phrase, acronym: str) -> bool:
    """Tell an acronym of the organisation that a name holds, not of the channel."""
    bodies = [w.chunk for w in p.words if w.kind == "I"]
    return any(c.text == acronym and any(o.value == c.value and o is not c for o in bodies) for c in bodies)


def _bounds(stretch: Stretch, p: Phrase) -> tuple[int, int]:
    """Give where the name stands: with the rhythm of what is only described, without its sides and level."""
    text, start, end = stretch.text, p.words[0].start, p.words[-1].end
    described = p.edition is None and not ((p.capital or p.kind == "committee") and p.titled and len(p.core) > 1)
    if p.rhythm and (described or len(p.core) == 1) and (told := rhythm_before().search(p.before)):
        start = stretch.line.start + told.start()
    if len(p.words) > 3 and p.words[0].kind == "S" and p.words[1].kind == "s":
        start = p.words[2].start  # "Fiji's and | Tonga's | Joint Commission"
    rhythmic = start < p.words[0].start  # behind a rhythm a level stays: "annual minister-level talks"
    for first in (_PLAIN_FIRST, _SITTING_FIRST) if rhythmic else (_PLAIN_FIRST, _LEVEL_FIRST, _SITTING_FIRST):
        if (cut := first.match(text, start, end)) and " " in text[cut.end() : end]:
            start = cut.end()
    if p.kind == "hotline" and (told := _LINKING.match(text, end, stretch.line.end)):
        end = told.end()
    lasts = [_OWN_SIDES, _SECOND_HEAD] if p.kind == "committee" else [_OWN_SIDES, _OF_DEPUTIES]
    for last in lasts:
        if cut := last.search(text[:end], start):
            end = cut.start()
    if cut := _OF_FOUR.search(text[:end], start):
        end = cut.start("cut")
    return start, end
