"""Read the channels that the lexicon knows by a short name: "ADMM Plus", "the 46th AUSMIN", "Cobra Gold".

yes   Talisman Sabre 2025 · the ASEAN Defence Ministers’ Meeting (ADMM)
no    the General Border Committee (GBC)      (the bracket belongs to the name before it)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.complements import grow_right
from communique.reading.mechanisms.exercises import Stretch
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.numbering import edition_before, edition_behind
from communique.reading.mechanisms.ordinals import ROMAN_PATTERN, ordinal
from communique.reading.mechanisms.words import Known, key_of, vocabulary
from communique.reading.words.tagging import Chunk

_TO_NAME = compiled(
    r"(?:(?:joint|annual|military|naval|multinational|bilateral|multilateral)\s+)*exercises?\s+[\"“‘']?$", re.IGNORECASE
)
_AFTER_BODY = compiled(r"(?:[\s-]Plus)?(?:\sRetreat)?(?:\s\([A-Z][\w+& -]{1,20}\))?(?:\sRetreat)?")


_GLOSSES = compiled(r"\(\s?(?:\d{1,3}(?:st|nd|rd|th)\s)?\Z")  # "General Border Committee (GBC)": part of the name
_GLOSSES_NAME = compiled(r"[A-Z][\w’'-]*\s\([\"“]?\Z")


def known_channel(stretch: Stretch, head: re.Match[str]) -> MechanismMention | None:
    name = head["known"]
    known = vocabulary().known_by_key[key_of(name)]
    before = stretch.text[stretch.line.start : head.start()]
    if known.kind == "exercise" and (told := _SPELT.search(before)) and _is_spelt(told["name"], name):
        return _spelt_out(stretch, head, known, stretch.line.start + told.start("name"))
    if name[0].islower() or (_GLOSSES if known.kind in ("committee", "other") else _GLOSSES_NAME).search(before):
        return None
    if known.kind in ("committee", "meeting") and (_HEADS.search(before) or _ITS.match(stretch.text, head.end())):
        return None
    start = _with_title(stretch, head.start()) if known.kind == "dialogue" and " " in name else head.start()
    before = stretch.text[stretch.line.start : start]
    if " " not in name and known.kind == "dialogue" and _OTHERS.search(before) and not stretch.loud:
        return None
    edition, span = edition_before(_TO_NAME.sub("", before) if known.kind == "exercise" else before, stretch.line.start)
    key = known.key or compiled(r"\s*\+$|\s+plus$").sub("-plus", name.lower())
    retreat = _RETREAT.match(stretch.text, head.end(), stretch.line.end)
    place = (start, retreat.end() if retreat else head.end())
    if known.kind == "exercise":
        place = _whole_exercise(stretch, start, head.end())
    if edition is None and (serial := _SERIAL_END.search(stretch.text[slice(*place)])):
        edition, span = ordinal(serial[1]), (place[1] - len(serial[1]), place[1])  # "Coral Spear V"
    if edition is None:
        edition, span = edition_behind(stretch.text, place[1], stretch.line.end)
    if (known.kind == "committee" and " " not in name) or name.lower().startswith("working mechanism"):
        place = (place[0], _with_complement(stretch, place[1]))
    mention = _of_known(stretch, place, known, key, edition, span)
    if " " in name and (acronym := _OWN_ACRONYM.match(stretch.text, mention.end, stretch.line.end)):
        mention.end, mention.alias = acronym.end(), acronym[1]  # "ASEAN Regional Forum (ARF)"
        mention.name = stretch.text[mention.start : mention.end]
    return mention


# "President of the European Council", "European Council President": who heads it, and no session of it.
_HEADS = compiled(r"\b(?:[Pp]resident|[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Mm]embers?) of (?:the )?\Z")
_ITS = compiled(r"\s(?:President|Chair(?:man|woman|person)?|Secretary|[Cc]onclusions?|[Dd]ecisions?)\b")


def _with_complement(stretch: Stretch, end: int) -> int:
    """Take the subject behind a body's short name: "the 12th RWG | on Reef Management"."""
    at = next((k for k, w in enumerate(stretch.words) if w.end == end), None)
    if at is None or at + 1 == len(stretch.words) or stretch.words[at + 1].folded not in ("on", "for"):
        return end
    return stretch.words[grow_right(stretch.words, at, "committee") - 1].end


_SERIAL_END = compiled(rf"\s({ROMAN_PATTERN})\Z")
_OTHERS = compiled(r"\w\s(?!The\s|At\s|Exercise\s)[A-Z][a-z]+\s\Z")  # "the Pacific Quad" is another
_RETREAT = compiled(r"\s(?:Retreat|Ministerial)\b")
_SPELT = compiled(r"(?P<name>[A-Z][\w’-]*(?:\s(?:of|the|and|for|in|[A-Z][\w’-]*)){1,7})\s\(\Z")


def _is_spelt(name: str, acronym: str) -> bool:
    """Tell a name without a noun for what it is, whose acronym follows: "Rim of the Pacific (RIMPAC)"."""
    letters = iter(name.upper())
    own_noun = name.split()[-1].lower() in vocabulary().kind_of
    return not own_noun and name[0] == acronym[0] and all(c in letters for c in acronym.upper() if c.isalpha())


def _spelt_out(stretch: Stretch, head: re.Match[str], known: Known, start: int) -> MechanismMention:
    end = head.end() + (stretch.text[head.end() : head.end() + 1] == ")")
    edition, span = edition_before(stretch.text[stretch.line.start : start], stretch.line.start)
    return _of_known(stretch, (start, end), known, head["known"].lower(), edition, span)


_OWN_ACRONYM = compiled(r"\s\(([A-Z][\w+-]{1,9}[A-Z+])\)")
_NUMBERED_NAME = compiled(
    rf"[\s-](?:(?:19|20)\d\d|(?=[A-Z]{{2}}){ROMAN_PATTERN}|[VX](?=\s[a-z]|[,.)]|\Z)|\d\d?(?:-\d\d?)?)(?![\w.%])"
)


_WITHIN = compiled(r"[A-Z]\w+\sExercise \Z")  # "Joint Military Exercise": the words before belong to it


def _whole_exercise(stretch: Stretch, start: int, end: int) -> tuple[int, int]:
    """Take what is printed with an exercise's name: "Exercise Coral Spear 2025", "Coral Spear 25-2"."""
    text, begin = stretch.text, stretch.line.start
    numbered = _NUMBERED_NAME.match(text, end, stretch.line.end)
    titled = "Exercise " if text[begin:start].endswith("Exercise ") and not _WITHIN.search(text[begin:start]) else ""
    return start - len(titled), numbered.end() if numbered else end


_TITLE_WORD = compiled(r"(?:[A-Z][\w’'-]+|[A-Z]{2,})\s\Z")


def _with_title(stretch: Stretch, start: int) -> int:
    """Take the capital word before a known name that is printed with it: "IISS Shangri-La Dialogue"."""
    told = _TITLE_WORD.search(stretch.text, stretch.line.start, start)
    opens = told is not None and (told.start() == stretch.line.start or told[0].strip().lower() in ("the", "at"))
    opens = opens or (
        told is not None and _TITLE_WORD.search(stretch.text, stretch.line.start, told.start()) is not None
    )
    return told.start() if told and not opens and not stretch.loud else start


_OF_CLIMATE = compiled(
    r"(?:(?:UN|United Nations)\s)?(?:climate\s(?:change\s)?(?:conference|summit|talks)\s)\(?\Z", re.I
)


def counted_conference(stretch: Stretch, head: re.Match[str]) -> MechanismMention:
    """Read the climate conference, whose acronym bears its number: "UN climate conference COP29"."""
    described = _OF_CLIMATE.search(stretch.text, stretch.line.start, head.start())
    start = described.start() if described else head.start()
    end = head.end() + (described is not None and stretch.text[head.start() - 1] == "(")
    name, number = stretch.text[start:end], compiled(r"\d+").search(head[0])
    edition = int(number[0]) if number else None
    return MechanismMention(
        stretch.line.number,
        start,
        end,
        name,
        "meeting",
        ("UN",),
        None,
        edition,
        (head.end() - 2, head.end()),
        key="cop",
    )


def organised(stretch: Stretch, chunk: Chunk, known: Known) -> MechanismMention:
    """A meeting that the lexicon knows as a body: "ASEAN Defence Ministers’ Meeting (ADMM)"."""
    text = stretch.text
    after = _AFTER_BODY.match(text, chunk.end)
    end = after.end() if after else chunk.end
    edition, span = edition_before(text[stretch.line.start : chunk.start], stretch.line.start)
    key = (chunk.value or "").lower() + ("-plus" if "plus" in text[chunk.end : end].lower() else "")
    return _of_known(stretch, (chunk.start, end), known, key, edition, span)


def _of_known(
    stretch: Stretch, place: tuple[int, int], known: Known, key: str, edition: int | None, span: tuple[int, int] | None
) -> MechanismMention:
    name = stretch.text[slice(*place)]
    return MechanismMention(
        stretch.line.number,
        *place,
        name,
        known.kind,
        known.parties,
        known.level,
        edition,
        span,
        key=key,
        wide=known.many,
    )
