"""Find exercises and sessions that no noun tells: "took part in Coral Spear 2024", "Ex Coral Spear", "the 12th JCC".

yes   the two armies took part in Coral Spear 2024        (a report of exercises; the name bears a year)
yes   a part of Reef Storm … Reef Storm began on Monday   (told twice as something that is held)
yes   they met for the 12th JCC · the 12th JCC was held   (an ordinal and an acronym that sits)
no    they took part in Vision 2030 · during Sione Lata’s visit · he commanded the 3rd FIR
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.mechanisms.exercises import CHRISTENED, short_name
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN, ROMAN_PATTERN, ordinal
from communique.reading.mechanisms.words import phrases
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

_TELLS = compiled(r"\b(?:exercises?|drills?|manoeuv\w+|maneuv\w+|war ?games?)\b", re.IGNORECASE)
_HINTS = ("xercise", "oint ", "rill", "anoeuv", "aneuv", "ar game", "argame", "Ex ")
_EVENT = (
    r"(?:\b(?:(?:took|take|takes|taking|taken) part in|participat\w+ in|parts? of|during|phases? of|stages? of"
    r"|editions? of|iterations? of|versions? of|opening of|closing of|end of|start of|ceremony of|conduct of"
    r"|hosts?|hosted|hosting|joins?|joined|joining|observ\w+|watch\w*|code-?named|this year[’']s|last year[’']s)"
    r"\s+(?:the\s+)?(?:(?:annual|joint|bilateral|multinational|biennial)\s+)*)"
)
_NAME = r"(?P<name>[A-Z][\w’-]*\w(?:\s[A-Z][\w’-]*\w){0,2}(?:[\s-](?:20)?\d\d(?![\w.%,-]*\d))?)"
_HELD = compiled(rf"{_EVENT}[\"“‘']?(?P<whole>{_NAME})(?=[\"”’'\s,.;)])")
_EX = compiled(r"\bEx\.?[\s-][\"“‘']?(?P<name>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,2}(?:[\s-](?:20)?\d\d)?)")
_WORDS = r"(?P<name>[A-Z][\w’-]+(?:\s[A-Za-z][\w’-]+){0,2}(?:[\s-](?:20)?\d\d)?)"
# "drills on land near Suva, dubbed (Reef Eagle)", "two exercises: “Reef Eagle” last March and “Sea Sword” in May"
_CALLED = compiled(
    rf"\b(?:{CHRISTENED}|named|called|tagged:?|code-?named|dubbed|known as|titled|entitled"
    rf"|under the name(?: of)?|christened)\s(?:the\s)?(?:[Ee]xercise\s)?[\"“‘'(]*{_NAME}"
)
_SET_OFF = compiled(rf"(?:(?<=\s)|(?<=^)|(?<=\())[\"“‘(]{_WORDS}(?:[,.]?[\"”’]|\))")
# "came together for REEFAIR II, as the second edition of the exercise is called"
_SERIALLED = compiled(rf"\b(?P<name>[A-Z]{{4,}}(?:\s[A-Z]{{4,}})?\s(?P<serial>(?=[IVX]){ROMAN_PATTERN}))")
# "the joint Fijian-Tongan naval training “Coral Spear 3”"
_TRAINING = compiled(
    r"\b[Jj]oint\s(?:[A-Z][\w’-]+\s)?(?:[a-z]+\s){0,2}trainings?,?\s(?:[Ee]xercise\s)?(?:dubbed\s|named\s|called\s)?[\"“‘'(]"
    rf"(?P<name>[A-Z][\w’]*(?:\s[A-Z](?![IVX]*[\s\"”’')])[\w’]*){{0,2}})"
    rf"(?:[\s-](?:(?:20\d\d)|(?P<serial>\d{{1,2}}|(?=[IVX]){ROMAN_PATTERN})))?[\"”’')]"
)
# "“Coral Spear”, now in its seventh edition"
_IN_EDITION = compiled(rf"{_NAME}[\"”’']?,?\s(?:which\sis\s)?(?:now\s)?in\sits\s[\w-]+\s(?:edition|iteration|year)\b")
# "the closing ceremony of Coral Shield XI", "took part in Coral Shield XI"
_SERIAL_HELD = compiled(
    r"\b(?:(?:opening|closing) (?:ceremony|day|phase|session) of|start of|end of|edition of|took part in|taking part in"
    r"|participat\w+ in)\s(?:[Ee]xercise\s)?(?P<name>[A-Z][a-z][\w’-]+(?:\s[A-Z][a-z][\w’-]+){0,2})"
    rf"\s(?P<serial>(?=[IVX]){ROMAN_PATTERN})(?=[\s,.;])"
)
_NEAR = 2  # sentences
_OF_PERSONS = compiled(r"join|observ|watch|host")  # one may join or watch a person too
_NUMBERED = compiled(r"[\s-](?:20)?\d\d\Z")


def unheaded_exercises(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Give the exercises that no head noun tells, in a report that speaks of exercises."""
    if not any(hint in page.text for hint in _HINTS):
        return []
    telling = [line for line in page.lines if _TELLS.search(page.text, line.start, line.end)]
    out: list[MechanismMention] = []
    for line in page.lines if telling or "Ex " in page.text or "training" in page.text else ():
        for told in _told(page, line, line in telling):
            start, end = told.span("name")
            taken = any(m.start < end and start < m.end for m in (*found, *out))
            if not taken and _is_exercise(page, line, told, telling, [*found, *out]):
                out.append(_mention(page, line, start, end))
                if serial := told.groupdict().get("serial"):
                    out[-1].edition, out[-1].edition_span = ordinal(serial), told.span("serial")
    return out


def _told(page: Page, line: Line, telling: bool) -> Iterator[re.Match[str]]:
    text = page.text[line.start : line.end]
    hinted = (
        (_EX, "Ex" in text),
        (_IN_EDITION, " in its " in text),
        (_TRAINING, "training" in text),
        *((pattern, telling) for pattern in (_CALLED, _SET_OFF, _SERIALLED)),
    )
    if telling or "eremony" in text:
        yield from _SERIAL_HELD.finditer(page.text, line.start, line.end)
    for pattern in (_HELD, *(pattern for pattern, hint in hinted if hint)):
        yield from pattern.finditer(page.text, line.start, line.end)


def _is_exercise(
    page: Page, line: Line, told: re.Match[str], telling: list[Line], beside: list[MechanismMention]
) -> bool:
    chunks = [c for c in line.tagged.chunks if told.start("name") <= c.start < told.end("name")]
    lead = next(iter(page.text[line.start : told.start()].split()[-1:]), "") if told.re is _SET_OFF else ""
    if lead.isupper() and lead.lower() in table("duties")["ships"]:
        return False  # "INS ‘Tarang’ took part in the exercise"
    listed = told.re is _SET_OFF and any(m.line == line.number and m.kind == "exercise" for m in beside)
    dated = told.re is _CALLED and _NUMBERED.search(told["name"]) is not None
    if told.re is _TRAINING:
        return True
    if told.re is _SERIAL_HELD:
        return any(abs(other.number - line.number) < _NEAR for other in telling)
    unknown = (dated or any(c.kind == "N" for c in chunks)) and all(c.kind in "NBF#-" for c in chunks)
    if listed and len(chunks) > 1 and all(c.kind in "NBFALw#-" for c in chunks):
        return True  # "“Coral Eagles” in March and “Arab sword” in May"
    if not unknown or phrases("no_exercises").search(told["name"]):
        return False
    if told.re in (_CALLED, _SET_OFF):
        return _of_exercise(page, line, told, chunks)
    if told.re is _SERIALLED:
        return True
    if told.re is _IN_EDITION:
        return _TRAINS.search(page.text, line.start, line.end) is not None
    if told.re is _EX:
        return len(chunks) > 1 or told["name"].isupper()
    if _NUMBERED.search(told["name"]):
        return bool(telling)
    again = page.text.count(told["name"]) > 1 and len(chunks) > 1 and not _OF_PERSONS.match(told[0])
    again = again and page.text[told.end("name") : told.end("name") + 2] not in ("'s", "’s")
    return again and any(abs(other.number - line.number) < 2 for other in telling)


_TRAINS = compiled(r"\b(?:troops|soldiers|forces|navies|armies|training|drill\w*)\b")


def _of_exercise(page: Page, line: Line, told: re.Match[str], chunks: list[Chunk]) -> bool:
    """Tell a name set off in a sentence whose last word before it for a thing to be named is one for exercises."""
    spoken = list(_TELLS.finditer(page.text, line.start, told.start()))
    if told.re is _CALLED and told.start() == line.start:  # "Named Reef Eagle, the drill will last a week"
        return _TELLS.search(page.text, told.end(), line.end) is not None
    if not spoken or _OTHER_THING.search(page.text, spoken[-1].end(), told.start()):
        return False
    named = [c for c in chunks if c.kind in "NBF"]
    return told.re is _CALLED or (len(named) > 1 and all(c.text[0].isupper() or c is named[-1] for c in named))


_OTHER_THING = compiled(
    r"\b(?:ships?|frigates?|corvettes?|destroyers?|vessels?|aircraft|centre|center|plan|programme|program|agreement"
    r"|memorandum|unit|brigade|statement|said|told|says|doctrine|protocol|project|forum|dialogue|initiative"
    r"|village|town|city|island|base|camp|range|port|theme|motto|slogan|film|song|award|medal|exhibition|course)s?\b"
)


def _mention(page: Page, line: Line, start: int, end: int) -> MechanismMention:
    name = compiled(r"\s+").sub(" ", page.text[start:end])
    return MechanismMention(line.number, start, end, name, "exercise", alias=short_name(name))


# --- sessions

# every ordinal ends in one of four pairs of letters
_ACRONYM = compiled(r"(?:st|nd|rd|th)\s(?P<name>[A-Z]{3,9})(?=[\s,.;])(?!\s[A-Z])")
_NUMBER = compiled(rf"\b(?:[Tt]he|[Tt]heir|[Ii]ts|day[’']s)\s(?P<ord>{ORDINAL_PATTERN})\s\Z")
_CONVENES = compiled(
    r"\b(?:(?:met|meet|meeting|gather\w*|conven\w+|travel\w*|arriv\w+|came) (?:[\w’']+ ){0,6}?(?:for|at|under)"
    r"|(?:agreed|said|told|decided|discussed|spoke|talks|signed|reached|adopted) (?:at|during)"
    r"|co-?chair\w*|chair\w*|conven\w+|conclud\w+|attend\w*|(?:sidelines?|margins?|framework|occasion) of"
    r"|h[eo]lds?|holding)\s\Z"
)
_SITS = compiled(
    r"(?:\s(?:of|between|with)\s[^.;]{0,60}?)?"
    r"(?:(?:,\s|,?\s(?:(?:was|were|is|being|will be|to be)\s){1,2})(?:held|convened)"
    r"|\s(?:(?:took|takes|taking|will take) place|convened|met|meets|concluded|opened|ended))\b"
)
_COMMITTEE = compiled(r"J\w{0,3}[CG]|\w{1,2}BC|\w+WG|\w+CC")


def numbered_acronyms(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """ "They met for the 12th JCC": the channels that a report names by an ordinal and an acronym alone."""
    out: list[MechanismMention] = []
    for told in _ACRONYM.finditer(page.text):
        start, end = told.span("name")
        line = next((x for x in page.lines if x.start <= start < x.end), None)
        number = _NUMBER.search(page.text, line.start, start) if line else None
        if line is None or number is None or any(m.start < end and start < m.end for m in found):
            continue
        sits = _CONVENES.search(page.text, line.start, number.start()) or _SITS.match(page.text, end, line.end)
        if sits and any((c.start, c.end, c.kind) == (start, end, "N") for c in line.tagged.chunks):
            kind = "committee" if _COMMITTEE.fullmatch(told["name"]) else "dialogue"
            out.append(MechanismMention(line.number, start, end, told["name"], kind, alias=told["name"]))
            out[-1].edition, out[-1].edition_span = ordinal(number["ord"]), number.span("ord")
    return out
