"""Read an exercise's own name: "exercise Desert Heron", "the “Palm Shield” drill", "Golden Reef 2023 exercises".

yes   the “Palm Shield-2023” army exercise · Exercise Coral Spear
no    a joint search and rescue exercise            (described; the rule for exercises judges it)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from communique.patterns import compiled
from communique.reading.mechanisms.candidates import Phrase
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.numbering import edition_before
from communique.reading.mechanisms.ordinals import ROMAN_PATTERN, ordinal
from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Line


@dataclass(slots=True)
class Stretch:
    """The part of a line that is still to be read: its words, and where the next name to the right begins."""

    text: str
    line: Line
    words: list[Word]
    loud: bool
    reach: int
    whole: list[Word]  # the words of the whole line
    named: MechanismMention | None = None  # the exercise found last, to the right


CALLED = (
    r"(?:named|called|tagged:?|code-?named|dubbed|(?:also |better )?known as|titled|entitled|under the name(?: of)?)"
)
_QUOTED = compiled(rf",?\s*{CALLED}?,?\s*[\"“‘']([A-Z][\w' -]{{2,40}}?)[\"”’',]")
# "the exercise of the Fijian, Tongan and Samoan navies, “Three Anchors”"
_QUOTED_LATER = compiled(
    r"\s(?:of|between|by|with|for|among|involving)\s[^.;:()\"“”]{3,110}?,?(?<!\b(?:of|in|at|on))\s[\"“]"
    r"([A-Z][\w’'/-]*(?:\s(?:(?:of|the|in|and)\s)?(?:[A-Z][\w’'/-]*|\d{2,4}))*)[\"”]"
)
_TITLED = compiled(
    rf"(?:,?\s+{CALLED})?\s+"
    r"([A-Z][\w’'/-]*(?:\s(?:(?<!\d\s)of\s(?=[A-Z]))?(?:[A-Z][\w’'/-]*|\d{2,4}))*(?:\s?-\s?\d{2,4})?)"
)
_BEFORE = compiled(
    r"[\"“‘']([A-Z][\w' /-]{2,40}?)[\"”’']\s+"
    r"(?:(?!(?:after|before|during|at|in|of|the|to|for|from|with)\s)\w+\s+){0,3}$"
)
_SERIAL = compiled(rf"(?:[\s-](?=[A-Z]{{2}})|-(?=[IVX]\Z))({ROMAN_PATTERN})")
_YEAR_BEHIND = compiled(r"(?:[\s-](?:20)?\d\d)?")
_NO_NAME = compiled(r"^Exercise |\W*(?:19|20)\d\d$|[\s-]\d\d(?:-\d)?$")
CHRISTENED = r"(?:(?:Code-?)?[Nn]amed|Dubbed|Called|Titled|Christened|Known as)"
_APPOSED = compiled(
    r"(?:\b(?:in|of|for|during|at|through|from|to|with|via|by|hosts?|hosted|hosting|joins?|joined|holds?|holding|held|watch\w*"
    r"|off|began|begun|begin|started|start|opened|launched|conclud\w+|conduct\w*|staged?|complet\w+|ended|up"
    r"|\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|[Tt]he|this|whose|(?:year|month|week|countr(?:y|ies)|arm(?:y|ies)|nav(?:y|ies))[’'](?:s)?|[.:])\s+|\A)"
    rf"(?:{CHRISTENED}\s)?[\"“‘]?(?P<name>[A-Z][\w’'/-]*(?:\s(?:[A-Z][\w’'/-]*|\d{{2,4}}))*)[\"”]?,[\"”’]?\s+"
    r"(?:the|an?|its|their)\s+(?:[\w'-]+\s+){0,3}\Z"
)
# "Coral Spear, which opens on Friday, is the fifth | joint exercise": the name is told before the count
_IS_ONE = compiled(
    r"(?P<name>[A-Z][\w’'/-]*(?:\s(?:[A-Z][\w’'/-]*|\d{2,4}))*)(?:,\s[^,.;]{2,80},)?"
    r"\s(?:is|was|will be|marks|marked|became)\s(?:the|already the|their)\s(?:[\w'-]+\s){1,3}\Z"
)
_YEAR = compiled(r"(?:19|20)\d\d")
_YEAR_TOLD = compiled(r"(?:(?:19|20)\d\d|\d\d|[IVX]+)")  # "Coral Spear-24"
_QUOTES = ("“", '"', "‘")

# --- several in one list

_SUCH_AS = compiled(
    r"(?:\s(?:each|every)\s(?:other\s)?year|\s(?:together|jointly|annually))?"
    r"(?:,?\s+(?:such as|including|like|namely|among them|for example)|:|\s+[–—-])?\s+(?:the\s+)?(?:exercises?\s+)?",
    re.IGNORECASE,
)
_ONE_NAME = compiled(
    r"[\"“‘']?(?P<name>(?:Exercise\s)?[A-Z][\w’-]*(?:\s(?:[A-Z][\w’-]*|\d{1,4}))*)[\"”’']?(?=[\s,.;:)(]|$)"
)
_NEXT_NAME = compiled(r",\s+(?:and\s+|as well as\s+)?(?:the\s+)?|\s+(?:and|&|as well as)\s+(?:the\s+)?")


def listed_exercises(stretch: Stretch, p: Phrase) -> list[MechanismMention]:
    """Read the names that "exercises" gathers: "exercises such as Reef Eagle and Coral Spear"."""
    if p.loud or not p.head.folded.endswith(("s", "training")):
        return []
    places = _names_behind(stretch, p.head.end) or _names_before(p)
    return [_listed(stretch, p, place) for place in places if _is_exercise_name(stretch, place)]


def _names_behind(stretch: Stretch, at: int) -> list[tuple[int, int]]:
    text, limit = stretch.text, stretch.line.end
    lead = _SUCH_AS.match(text, at, limit)
    places: list[tuple[int, int]] = []
    at = lead.end() if lead else limit
    while name := _ONE_NAME.match(text, at, limit):
        places.append(name.span("name"))
        joint = _NEXT_NAME.match(text, name.end(), limit)
        if joint is None:
            break
        at = joint.end()
    return places if len(places) > 1 or (lead and len(lead[0].strip()) > 3) else []


def _names_before(p: Phrase) -> list[tuple[int, int]]:
    """Read the names listed before the noun: "the Reef Eagle, Coral Spear and Palm Shield exercises"."""
    words = [w for w in p.line_words if w.end <= p.head.start]
    while words and words[-1].text[0].islower() and words[-1].folded not in ("and", "of"):
        words.pop()
    places: list[tuple[int, int]] = []
    joints = 0
    while words and (words[-1].text[0].isupper() or (words[-1].text.isdigit() and len(words) > 1)):
        end = words[-1].end
        start = end
        while words and (words[-1].text[0].isupper() or words[-1].text.isdigit()) and words[-1].kind != "e":
            start = words.pop().start
        places += [(start, end)] if start < end else []
        if start == end or not words or words[-1].folded not in (",", "and", "&"):
            break
        while words and words[-1].folded in (",", "and", "&"):
            joints += words.pop().folded != ","
    return places[::-1] if len(places) > 1 and joints else []


def _is_exercise_name(stretch: Stretch, place: tuple[int, int]) -> bool:
    """Tell a name from the states and services that a list of exercises may name too."""
    inside = [w for w in stretch.whole if place[0] <= w.start < place[1]]
    named = any(w.kind not in "SAL#" and w.folded not in _common() for w in inside)
    return named and not any(w.kind in "TIG" for w in inside)


def _listed(stretch: Stretch, p: Phrase, place: tuple[int, int]) -> MechanismMention:
    name = compiled(r"\s+").sub(" ", stretch.text[slice(*place)])
    mention = MechanismMention(stretch.line.number, *place, name, "exercise", p.parties)
    mention.alias = short_name(name)
    if (told := _SERIAL.search(name)) and told.end() == len(name):
        mention.edition, mention.edition_span = ordinal(told[1]), (place[0] + told.start(1), place[1])
    return mention


# --- one by its name


def short_name(name: str) -> str:
    """Give the name by which an exercise is told again, without its year or number."""
    return _NO_NAME.sub("", name)


def named_exercise(stretch: Stretch, p: Phrase) -> MechanismMention | None:
    """Read an exercise's own name: "exercise Garuda Shakti", "“Bushi Banksia” exercise", "Cobra Gold drills"."""
    place = (
        _name_after(stretch, p) or _name_set_off(stretch, p) or _name_before(stretch, p) or _name_apposed(stretch, p)
    )
    if place is None:
        return None
    name = compiled(r"\s+").sub(" ", stretch.text[slice(*place)])
    edition, span = p.edition, p.edition_span
    if edition is None and place[0] < p.head.start:  # "the sixth “Coral Train” medical exercise"
        before = _PAIR_BEFORE.sub("", stretch.text[stretch.line.start : place[0]])
        edition, span = edition_before(before.rstrip('"“‘'), stretch.line.start)
    told = _SERIAL.search(stretch.text, *place) if edition is None else None
    if told and _YEAR_BEHIND.fullmatch(stretch.text, told.end(), place[1]):
        edition, span = ordinal(told[1]), told.span(1)  # "UNITAS LXIV"
    parties = p.parties or _states_between(stretch, p.head.end, place[0]) or _states_before(stretch, place[0])
    mention = MechanismMention(stretch.line.number, *place, name, "exercise", parties, None, edition, span)
    mention.alias = short_name(name)
    if (known := vocabulary().known.get((mention.alias or "").lower())) and known.parties:
        mention.key = (mention.alias or "").lower()
    if edition is None and (counted := _COUNTED.search(name)):
        mention.edition = int(counted[1])  # "Coral Guardian-3"
        mention.edition_span = (place[1] - len(counted[1]), place[1])
    return mention


# "the third | Fiji-Tonga “ | Golden Reef” exercise"
_PAIR_BEFORE = compiled(r"(?<=\s)(?:[A-Z][\w.]+\s?[-–/]\s?[A-Z][\w.]+\s)[\"“‘']?\Z")
_COUNTED = compiled(r"[A-Za-z]-(\d)\Z")  # two digits may be a year


def _states_between(stretch: Stretch, start: int, end: int) -> tuple[str, ...]:
    """Read whose it is between the noun and a name in quotes: "the exercise of the CSTO's forces “Coral Train”"."""
    told = [w.chunk for w in stretch.whole if start <= w.start < end and w.kind in "SAI" and w.chunk.value]
    out = {str(c.value).partition("|")[0] for c in told}
    return tuple(sorted(out)) if len(out) > 1 or any(c.kind == "I" for c in told) else ()


def _states_before(stretch: Stretch, start: int) -> tuple[str, ...]:
    """Read the pair of states, or the body, before a name: "the Fiji-Tonga “Coral Train” exercise"."""
    before = reversed([w for w in stretch.words if w.end <= start])
    run = list(takewhile(lambda w: w.kind in 'SAI"-' or w.text in "-–—", before))
    out = {w.chunk.value for w in run if w.kind in "SAI" and w.chunk.value}
    return tuple(sorted(out)) if len(out) > 1 or any(w.kind == "I" for w in run) else ()


def _name_after(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    limit = min(stretch.line.end, stretch.reach)
    if m := _QUOTED.match(stretch.text, p.head.end, limit) or _QUOTED_LATER.match(stretch.text, p.head.end, limit):
        return m.span(1)
    m = None if p.loud else _TITLED.match(stretch.text, p.head.end, limit)
    if m is None or (_is_common(m[1]) and not _NAMED_SO.search(m[0])):
        return None
    if all(w.kind in "SAGIL" for w in stretch.whole if m.start(1) <= w.start < m.end(1)):
        return None  # "the exercises Fiji and Tonga hold"
    part_of_name = p.head.text[0].isupper() and p.head.text[-1] != "s" and not _NAMED.match(m[0])
    end = _before_whose(stretch, m.start(1), m.start(1) + len(m[1].rstrip("’'")))
    return (p.head.start if part_of_name else m.start(1)), end


def _before_whose(stretch: Stretch, start: int, end: int) -> int:
    """Give where a name ends that says behind itself whose it is: "exercise Coral Spear | of Fiji and Tonga"."""
    inside = [w for w in stretch.whole if start <= w.start < end]
    for k, w in enumerate(inside[1:-1], 1):
        if w.folded == "of" and next((o for o in inside[k + 1 :] if o.folded != "the"), w).kind in "SA":
            return inside[k - 1].end
    return end


_NAMED = compiled(rf",?\s+{CALLED}")
_NAMED_SO = compiled(rf"{CALLED}|[A-Za-z][\s-](?:20)?\d\d\Z")  # "called Friendship", "Friendship 2026"


def _is_common(name: str) -> bool:
    return all(word.lower() in _common() for word in compiled(r"[A-Za-z’']{3,}").findall(name))


def _name_set_off(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    """Read the name that is set off behind: "their joint exercise, Coral Spear, next year", "the drills (Reef Eye)"."""
    told = None if p.loud else _SET_OFF.match(stretch.text, p.head.end, min(stretch.line.end, stretch.reach))
    if told is None or _SPOKEN.search(told[0]):
        return None
    bracket = not told["mark"]
    if bracket and (p.head.text[0].isupper() or _shortens(told["name"], p)):
        return None  # "Reef Joint Training (Latmal)", "field training exercise (FTX)": no name of its own
    inside = [w for w in stretch.whole if told.start("name") <= w.start < told.end("name")]
    if any(w.kind not in "NBFnqG#-" for w in inside) or all(w.kind not in "N" for w in inside):
        return None
    single = len([w for w in inside if w.kind in "NBF"]) < 2
    if single and not (told["name"][:4].isupper() or told["name"][-1].isdigit()):
        return None  # ", Monday," or a surname
    after = next((w for w in stretch.whole if w.start >= told.end()), None)
    person = (
        told["mark"] == "," and after is not None and after.kind in "TGSA"
    )  # "At the drills, Sione Lata, minister …"
    return None if person else told.span("name")


_SPOKEN = compiled(r"\b(?:said|says|told|added|stated|asked)\b")


def _shortens(acronym: str, p: Phrase) -> bool:
    """Tell an acronym of the noun itself: "field training exercise (FTX)"."""
    letters = iter("".join(w.text for w in p.words if w.end <= p.head.end).upper())
    return acronym.isupper() and all(c in letters for c in acronym)


_SET_OFF = compiled(
    r"(?:\s(?:of|between|by|with|for)\s[^,.;:()]{3,70})?(?P<mark>,|:|\s[–—-]|(?=\s\())\s\(?(?:namely\s|the\s)?[\"“‘']?"
    r"(?P<name>[A-Z][\w’-]*(?:\s(?:of\s(?:the\s)?(?=[A-Z]))?(?:[A-Z][\w’-]*|\d{1,4}))*(?:\s?-\s?(?:20)?\d\d)?)[\"”’']?"
    r"(?:,\s(?!(?:who|whose|and|said|told|the|an?)\b)|\)|\s[–—]|[.;](?=\s|$)|\Z)"
)


def _name_apposed(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    """Read the name that an exercise is set beside: "in CORAL SPEAR, the annual exercise led by Fiji"."""
    begin = stretch.line.start
    before = stretch.text[begin : p.words[0].start]
    told = None if p.loud else _APPOSED.search(before) or (_IS_ONE.match(before) if p.edition is not None else None)
    if told is None:
        return None
    start, end = begin + told.start("name"), begin + told.end("name")
    inside = [w for w in stretch.words if start <= w.start < end]
    own = stretch.text[start - 1 : start] in _QUOTES or _YEAR.search(stretch.text, start, end)
    known = all(w.kind in "NBFL#-" for w in inside) and (own or any(w.kind == "N" for w in inside))
    after = next((w for w in stretch.whole if w.start >= p.head.end), None)
    led = after is not None and after.kind == "T"  # "Sione Lata, the exercise director"
    return (start, end) if known and not led else None


@cache
def _common() -> frozenset[str]:
    sets = vocabulary().sets
    return sets["generic_exercises"] | sets["modifiers"]


def _is_of_name(w: Word, small: bool = False) -> bool:
    """Tell a word of a name; beside a noun in small letters ("the Friendship Shield drill") any capital word is one."""
    return w.kind not in "SAITG" and (small or w.folded not in _common())


def _name_before(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    line, words = stretch.line, p.words
    if m := _BEFORE.search(stretch.text[line.start : p.head.start]):
        return line.start + m.start(1), line.start + m.end(1)
    proper = [k for k, w in enumerate(p.lead) if w.kind == "N" and w.text[0].isupper() and w.folded not in _common()]
    if len(proper) == 1 and _is_of_place(words, proper[0]):
        return None
    if p.loud or not proper or words[proper[0]].start == line.start:
        return None if p.loud or proper else _of_known_words(stretch, p)
    last = proper[-1]
    end = words[last + 1].end if _YEAR.fullmatch(words[last + 1].text) else words[last].end
    if words[last + 1].text in "-–" and last + 2 < len(words) and _YEAR_TOLD.fullmatch(words[last + 2].text):
        end = words[last + 2].end
    return _grown_start(stretch, p, words[proper[0]]), end


def _is_of_place(words: list[Word], k: int) -> bool:
    """Tell a part of the world that only says where both train: "the joint Caspian rescue drill"."""
    regional = words[k].folded in vocabulary().sets["regions"] and k > 0
    return regional and words[k - 1].folded in ("joint", "bilateral", "trilateral") and words[k + 1].text[0].islower()


def _of_known_words(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    """Read a name of words that the lexicon knows for other things: "the Peace Mission joint exercise"."""
    before = [w for w in p.line_words if stretch.line.start < w.start and w.end <= p.head.start]
    while before and before[-1].text[0].islower() and before[-1].folded in _common():
        before.pop()
    year = before.pop() if before and _YEAR.fullmatch(before[-1].text) else None
    last = len(before)
    small = p.head.text[0].islower() and year is not None
    while before and before[-1].text[0].isupper() and before[-1].kind in "NBFLt" and _is_of_name(before[-1], small):
        before.pop()
    run = [w for w in p.line_words if stretch.line.start < w.start][len(before) : last]
    told = len(run) > 1 and any(w.kind in "NBF" for w in run)
    return (run[0].start, (year or run[-1]).end) if told else None


def _grown_start(stretch: Stretch, p: Phrase, first: Word) -> int:
    """Give where a name begins whose first words the lexicon knows: "Southern Cross", "Arctic Challenge"."""
    before = [w for w in p.line_words if w.end <= first.start]
    small = p.head.text[0].islower()
    while before and before[-1].text[0].isupper() and _is_of_name(before[-1], small):
        if before[-1].start == stretch.line.start and before[-1].kind not in "NB":
            break  # "While Heron exercises …"
        first = before.pop()
    while len(before) > 1 and before[-1].text in "-/" and before[-1].end == first.start == before[-2].end + 1:
        before.pop()
        first = before.pop()  # "Hand-in-Hand"
    return first.start
