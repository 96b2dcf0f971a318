"""Find the channels that a sentence names: at each head noun grow the name, then ask the rule for its kind.

yes   the 55th | General Border Committee Malaysia-Thailand (GBC MALTHAI) | Meeting
yes   the annual | defence policy dialogue at the deputy ministerial level
no    at the meeting, the two sides agreed                      (a head noun that nothing names)
"""

from __future__ import annotations

import re

from communique.reading.mechanisms.exercises import Stretch, named_exercise
from communique.reading.mechanisms.levels import level_beside, level_of_name
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN, ordinal
from communique.reading.mechanisms.phrases import Word, grow_left, grow_right, line_words
from communique.reading.mechanisms.rules import Phrase, is_channel, is_two_plus_two
from communique.reading.mechanisms.words import (
    Known,
    ordinal_anywhere,
    ordinal_before,
    phrases,
    rhythm_before,
    session_before,
    vocabulary,
)
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk


def named_in(text: str, line: Line) -> list[MechanismMention]:
    """Give the channels named in a line, read from right to left so that "Border Committee Meeting" is one."""
    heads = _heads(text, line)
    if not heads:
        return []
    words = line_words(text, line)
    stretch = Stretch(text, line, words, _is_loud(words, line), line.end + 1)
    out: list[MechanismMention] = []
    for head in reversed(heads):
        mention = _at_head(stretch, head)
        if mention:
            out.append(mention)
            stretch.reach = mention.start
            stretch.words = [w for w in stretch.words if w.end <= mention.start]
    return out[::-1]


def _heads(text: str, line: Line) -> list[re.Match[str]]:
    """Find the head nouns of a line; only the words that may begin one are looked at, for speed."""
    openings, pattern = vocabulary().openings, vocabulary().heads
    out: list[re.Match[str]] = []
    for c in line.tagged.chunks:
        if " " in c.folded or "-" in c.folded:
            if openings.isdisjoint(c.folded.replace("-", " ").split()):
                continue
            out += _inside(pattern, text, c.start, c.end, line.end)
        elif c.folded in openings and (m := pattern.match(text, c.start, line.end)):
            out.append(m)
    return [m for k, m in enumerate(out) if k == 0 or m.start() >= out[k - 1].end()]


def _inside(pattern: re.Pattern[str], text: str, start: int, end: int, limit: int) -> list[re.Match[str]]:
    """Find what begins in a chunk of several words, though it may end behind it."""
    out: list[re.Match[str]] = []
    while start < end and (m := pattern.search(text, start, min(limit, end + 40))) and m.start() < end:
        out.append(m)
        start = m.end()
    return out


def _is_loud(words: list[Word], line: Line) -> bool:
    """A headline that gives most words a capital letter says nothing by them."""
    if line.kind not in ("title", "line", "caption", "bullet"):
        return False
    letters = [w for w in words if w.text[0].isalpha() and len(w.text) > 3]
    return len(letters) > 3 and sum(w.text[0].isupper() for w in letters) >= 0.75 * len(letters)


def _at_head(stretch: Stretch, head: re.Match[str]) -> MechanismMention | None:
    if head.start() >= stretch.reach:
        return None
    if head["known"]:
        return _known(stretch, head)
    if head["plus"] and _in_bracket(stretch.text, head.start()):
        return None
    return _candidate(stretch, head)


def _in_bracket(text: str, start: int) -> bool:
    """Tell whether a head stands in a bracket: "(2+2)" belongs to the name before it."""
    return bool(re.search(r"\([\"“‘']?\Z", text[max(0, start - 2) : start]))


# --- channels known by a short name


_TO_NAME = re.compile(
    r"(?:(?:joint|annual|military|naval|multinational|bilateral|multilateral)\s+)*exercises?\s+[\"“‘']?$", re.IGNORECASE
)
_AFTER_BODY = re.compile(r"(?:[\s-]Plus)?(?:\s\([A-Z][\w+& -]{1,20}\))?")


_GLOSSES = re.compile(r"\(\s?(?:\d{1,3}(?:st|nd|rd|th)\s)?\Z")  # "General Border Committee (GBC)": part of the name
_GLOSSES_MEETING = re.compile(r"[’']\s?(?:[A-Z]\w+\s)*Meeting\s\(\Z")


def _known(stretch: Stretch, head: re.Match[str]) -> MechanismMention | None:
    name = head["known"]
    known = vocabulary().known[re.sub(r"\s+", " ", name.lower())]
    before = stretch.text[stretch.line.start : head.start()]
    if not name[0].isupper() or (_GLOSSES if known.kind == "committee" else _GLOSSES_MEETING).search(before):
        return None
    start = _with_title(stretch, head.start()) if known.kind == "dialogue" and " " in name else head.start()
    before = stretch.text[stretch.line.start : start]
    edition, span = edition_before(_TO_NAME.sub("", before) if known.kind == "exercise" else before, stretch.line.start)
    key = re.sub(r"\s*\+$|\s+plus$", "-plus", name.lower())
    return _of_known(stretch, (start, head.end()), known, key, edition, span)


_TITLE_WORD = re.compile(r"(?:[A-Z][\w’'-]+|[A-Z]{2,})\s\Z")


def _with_title(stretch: Stretch, start: int) -> int:
    """Take the capital word before a known name that is printed with it: "IISS Shangri-La Dialogue"."""
    told = _TITLE_WORD.search(stretch.text, stretch.line.start, start)
    opens = told is not None and (told.start() == stretch.line.start or told[0].strip().lower() in ("the", "at"))
    return told.start() if told and not opens and not stretch.loud else start


def _organised(stretch: Stretch, chunk: Chunk, known: Known) -> MechanismMention:
    """A meeting that the lexicon knows as a body: "ASEAN Defence Ministers’ Meeting (ADMM)"."""
    text = stretch.text
    after = _AFTER_BODY.match(text, chunk.end)
    end = after.end() if after else chunk.end
    edition, span = edition_before(text[stretch.line.start : chunk.start], stretch.line.start)
    key = (chunk.value or "").lower() + ("-plus" if "plus" in text[chunk.end : end].lower() else "")
    return _of_known(stretch, (chunk.start, end), known, key, edition, span)


def _of_known(
    stretch: Stretch,
    place: tuple[int, int],
    known: Known,
    key: str,
    edition: int | None,
    span: tuple[int, int] | None,
) -> MechanismMention:
    name = stretch.text[slice(*place)]
    return MechanismMention(
        stretch.line.number, *place, name, known.kind, known.parties, known.level, edition, span, key=key
    )


# --- names grown around a head noun


def _candidate(stretch: Stretch, head: re.Match[str]) -> MechanismMention | None:
    words = stretch.words
    first = next((k for k, w in enumerate(words) if w.start >= head.start()), len(words))
    at = next((k for k in range(first, len(words)) if words[k].end >= head.end()), -1)
    if at < 0:
        return None
    known = vocabulary().known.get((words[at].chunk.value or "").lower())
    if known and words[at].kind == "I":
        return _organised(stretch, words[at].chunk, known)
    noun = head["head"] or head["framed"]
    kind = "dialogue" if head["plus"] else vocabulary().kind_of[re.sub(r"\s+", " ", noun.lower())]
    if kind == "meeting" and first and words[first - 1].folded in vocabulary().known:
        return None  # "GBC meeting": the name before it tells the channel
    i = grow_left(words, first, loud=stretch.loud, dated=kind == "exercise")
    if i == first and _is_bare(words, first, at, kind):
        return None
    phrase = _phrase(stretch, i, first, at, kind)
    named = named_exercise(stretch, phrase) if kind == "exercise" else None
    return named or (_mention(stretch, phrase) if is_channel(phrase) else None)


_BARE = frozenset(("meeting", "dialogue", "committee", "exchange", "visits", "patrol", "other"))
_SINCE_ORDINAL = frozenset(("regular", "official", "ever", "such", "full", "st", "nd", "rd", "th"))
_OPENS_COMPLEMENT = frozenset(("of", "between", "among", "on", "for", "every"))


def _is_bare(words: list[Word], first: int, at: int, kind: str) -> bool:
    """Tell a head that nothing names ("the meeting,"): passing it over here saves asking the rules."""
    if kind not in _BARE or words[at].text in ("2", "3"):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after and (after.folded in _OPENS_COMPLEMENT or after.kind in "S("):
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
    kind = _overall_kind(kind, core, words[i : at + 1])
    j = grow_right(words, _over_tail(words, at, kind), kind)
    if kind == "meeting" and any(w.text == "+" for w in words[at + 1 : j]):
        kind = "dialogue"
    before, after = text[line.start : words[i].start], text[words[at].end : line.end]
    edition, span = edition_before(before, line.start)
    if edition is None and (told := _ROUND_OF_WHICH.match(text, words[j - 1].end, line.end)):
        edition, span = ordinal(told["ord"]), told.span("ord")
    rhythm = _rhythm(before, text[words[j - 1].end : line.end])
    own = words[at].chunk.value if words[at].kind == "I" else None  # the body itself is no party of its own
    parties = _parties([w for w in words[i:j] if own is None or w.chunk.value != own])
    if j > at + 1 and len(parties) > 1 and _parties(words[i:at]) == parties and _only_states(words[at + 1 : j]):
        j = at + 1
    lead = words[i:first]
    return Phrase(kind, words[i:j], lead, core, words[at], before, after, stretch.loud, edition, span, rhythm, parties)


def _only_states(complement: list[Word]) -> bool:
    """Tell a complement that says the sides again: "Fiji-Tonga Commission between Fiji and Tonga"."""
    return complement[0].folded == "between" and all(w.kind in "SA&," or w.folded == "the" for w in complement[1:])


_ROUND_OF_WHICH = re.compile(
    rf",?\s+the\s+(?P<ord>{ORDINAL_PATTERN})\s+(?:round|session|meeting|edition)\s+of\s+which\b", re.IGNORECASE
)
_TAILS = {
    "twinning": frozenset(
        "activities programme program programmes model models relations ties arrangement arrangements".split()
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


def _overall_kind(kind: str, core: frozenset[str], name: list[Word]) -> str:
    """The strongest noun in the name decides: a "Committee Meeting" is a committee, a "2+2 meeting" a dialogue."""
    if kind in ("meeting", "dialogue") and core & {"committee", "commission", "group"}:
        return "committee"
    if kind == "meeting" and name[-1].folded.startswith("summit"):
        return kind
    if kind == "meeting" and ("dialogue" in core or is_two_plus_two(core) or any(w.text == "+" for w in name)):
        return "dialogue"
    if kind == "exchange" and core & {"delegation", "delegations", "visits"}:
        return "visits"
    return "visits" if kind == "exchange" and name[-1].folded == "exchanges" and "high" in core else kind


def edition_before(before: str, offset: int) -> tuple[int | None, tuple[int, int] | None]:
    """Read the edition that ends ``before``, which begins at ``offset`` in the text, and where it stands."""
    tail = before[-110:]
    if not ordinal_anywhere().search(tail):
        return None, None
    for pattern in (session_before(), ordinal_before(), _ELIDED):
        if m := pattern.search(tail):
            shift = offset + len(before) - len(tail)
            return ordinal(m["ord"]), (shift + m.start("ord"), shift + m.end("ord"))
    return None, None


# "a meeting, the fifth of the Joint Committee"
_ELIDED = re.compile(rf"[,–—(]\s?the\s+(?P<ord>{ORDINAL_PATTERN})\s+of\s+(?:the|their|its)\s+\Z", re.IGNORECASE)


def _rhythm(before: str, after: str) -> str | None:
    tail = before[-40:]
    if phrases("rhythms").search(tail):
        if found := rhythm_before().search(tail):
            return found[0].strip()
        if (told := ordinal_before().search(tail)) and told["rhythm"]:
            return told["rhythm"]
    later = phrases("rhythms_after").match(_MEETS.sub("", after.lstrip(), count=1))
    return later[0] if later else None


_MEETS = re.compile(
    r"\A,?\s*(?:to (?:meet|be held)|meeting|held|which (?:is|has been|was) held|that (?:is|has been) held|which meets"
    r"|that meets|(?:is|has been|are|will be|would be) held)\s+",
    re.IGNORECASE,
)


def _parties(words: list[Word]) -> tuple[str, ...]:
    out: set[str] = set()
    between = next((k for k, w in enumerate(words) if w.folded in ("between", "among")), len(words))
    for k, w in enumerate(words):
        if k > between and w.kind == "L" and w.chunk.value:
            out.add(w.chunk.value)  # "consultations between Tokyo and Hanoi"
        elif not _is_region(words, k) and not _is_acronym(words, k):
            out.update(_party(w))
    return tuple(sorted(out))


def _is_region(words: list[Word], k: int) -> bool:
    """Tell the second half of a region's name: "Ibero-American", "Euro-African", of which no state is the first."""
    return k > 1 and words[k].kind == "A" and words[k - 1].text == "-" and words[k - 2].kind == "N"


def _is_acronym(words: list[Word], k: int) -> bool:
    """Tell a name's own acronym, in brackets behind it: "Asia Pacific Parliamentary Forum (APPF)"."""
    inside = 0 < k < len(words) - 1 and words[k - 1].text == "(" and words[k + 1].text == ")"
    initials = [w.text[0] for w in words[: k - 1] if w.text[0].isupper()] if inside else []
    return words[k].kind == "I" and len(initials) > 2 and "".join(initials).endswith(words[k].text)


def _party(w: Word) -> tuple[str, ...]:
    groups, value = vocabulary().groups, w.chunk.value or ""
    if w.folded in groups:
        return groups[w.folded]
    if w.kind in "SA" and value and w.folded not in vocabulary().sets["modifiers"]:
        return (value,)
    if w.kind == "I" and value:
        known = vocabulary().known.get(value.lower())
        return known.parties if known else groups.get(value.lower(), (value,))
    return ()


# --- from a phrase to a mention


_PLAIN_FIRST = re.compile(r"bilateral\s+(?:strategic\s+)?(?=\d\+)")
_LEVEL_FIRST = re.compile(r"(?:deputy|vice)[\s-](?:\w+[\s-]){0,2}?minist\w+[\s-]level\s+", re.IGNORECASE)
_OWN_SIDES = re.compile(
    r"\s+(?:between|of|among)\s+the\s+(?:two|three)\s+(?:countries|sides|nations|states|governments)\Z"
)
_SECOND_HEAD = re.compile(r"\s+meeting\Z", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?P<alias>[A-Z]{2,8})(?:[\s-]\d{1,2})?\s*")
_NUMBERED_BEHIND = re.compile(r"\s?\(\d{1,3}(?:st|nd|rd|th)\s(?P<alias>[A-Z]{2,8})\)")
_ALIAS = re.compile(r"\(([^()]*[A-Z]{2}[^()]*)\)")


def _mention(stretch: Stretch, p: Phrase) -> MechanismMention:
    text, line = stretch.text, stretch.line
    start, end = _bounds(stretch, p)
    name = re.sub(r"\s+", " ", text[start:end])
    alias = _ALIAS.search(name)
    numbered = _NUMBERED.fullmatch(alias[1]) if alias and re.search(r"\d", alias[1]) else None
    if alias is None:
        numbered = _NUMBERED_BEHIND.match(text, end, line.end)  # "(9th GBC)"
    elif numbered and p.kind == "committee":  # "(JDC 5)"
        end = text.rindex("(", start, end)
        end = start + len(text[start:end].rstrip())
        name = re.sub(r"\s+", " ", text[start:end])
    whole = text[p.words[0].start : end]
    level = level_of_name(whole) or level_beside(text, line, p.words[0].start, p.words[-1].end, p.kind)
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
        alias=numbered["alias"] if numbered else alias[1].strip() if alias else None,
        wide=_is_wide(p),
    )


def _is_wide(p: Phrase) -> bool:
    """Tell a forum of many states, named for a region or a city: "Seoul Defence Dialogue", "Ibero-American Summit"."""
    sets = vocabulary().sets
    if p.parties or p.head.folded not in sets["wide_heads"] or not p.head.text[0].isupper():
        return False
    listed = p.head.chunk.kind == "B" and " " in p.head.chunk.text  # the lexicon knows the whole as one name
    behind = [w for w in p.words if w.start > p.head.start]
    told = [*p.lead, *(behind if behind and behind[0].folded == "of" else [])]
    return listed or any(w.text[0].isupper() and (w.kind == "L" or w.folded in sets["regions"]) for w in told)


def _bounds(stretch: Stretch, p: Phrase) -> tuple[int, int]:
    """Give where the name stands: with its rhythm where no edition numbers it, without its sides and level."""
    text, start, end = stretch.text, p.words[0].start, p.words[-1].end
    if p.rhythm and (p.edition is None or len(p.core) == 1) and (told := rhythm_before().search(p.before)):
        start = stretch.line.start + told.start()
    for first in (_PLAIN_FIRST, _LEVEL_FIRST):
        if cut := first.match(text, start, end):
            start = cut.end()
    lasts = [_OWN_SIDES, _SECOND_HEAD] if p.kind == "committee" else [_OWN_SIDES]
    for last in lasts:
        if cut := last.search(text[:end], start):
            end = cut.start()
    return start, end
