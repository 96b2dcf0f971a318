"""Find exercises that are named without the word beside them: "took part in Coral Spear 2024", "Ex Coral Spear".

yes   the two armies took part in Coral Spear 2024        (a report of exercises; the name bears a year)
yes   a part of Reef Storm … Reef Storm began on Monday   (told twice as something that is held)
no    they took part in Vision 2030 · during Sione Lata’s visit
"""

from __future__ import annotations

import re

from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.words import phrases
from communique.reading.words.page import Line, Page

_TELLS = re.compile(r"\b(?:exercises?|drills?|manoeuv\w+|maneuv\w+|war ?games?)\b", re.IGNORECASE)
_EVENT = (
    r"(?:\b(?:(?:took|take|takes|taking|taken) part in|participat\w+ in|parts? of|during|phases? of|stages? of"
    r"|editions? of|iterations? of|versions? of|opening of|closing of|end of|start of|ceremony of|conduct of"
    r"|hosts?|hosted|hosting|joins?|joined|joining|observ\w+|watch\w*|code-?named|this year[’']s|last year[’']s)"
    r"\s+(?:the\s+)?(?:(?:annual|joint|bilateral|multinational|biennial)\s+)*)"
)
_NAME = r"(?P<name>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,2}(?:[\s-](?:20)?\d\d(?![\w.%,-]*\d))?)"
_HELD = re.compile(rf"{_EVENT}[\"“‘']?(?P<whole>{_NAME})(?=[\"”’'\s,.;)])")
_EX = re.compile(r"\bEx\.?[\s-][\"“‘']?(?P<name>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,2}(?:[\s-](?:20)?\d\d)?)")
_OF_PERSONS = re.compile(r"join|observ|watch|host")  # one may join or watch a person too
_NUMBERED = re.compile(r"[\s-](?:20)?\d\d\Z")


def unheaded_exercises(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Give the exercises that no head noun tells, in a report that speaks of exercises."""
    telling = [line for line in page.lines if _TELLS.search(page.text, line.start, line.end)]
    out: list[MechanismMention] = []
    for line in page.lines if telling or "Ex " in page.text else ():
        for told in (*_HELD.finditer(page.text, line.start, line.end), *_EX.finditer(page.text, line.start, line.end)):
            start, end = told.span("name")
            taken = any(m.start < end and start < m.end for m in (*found, *out))
            if not taken and _is_exercise(page, line, told, telling):
                out.append(_mention(page, line, start, end))
    return out


def _is_exercise(page: Page, line: Line, told: re.Match[str], telling: list[Line]) -> bool:
    chunks = [c for c in line.tagged.chunks if told.start("name") <= c.start < told.end("name")]
    unknown = any(c.kind == "N" for c in chunks) and all(c.kind in "NBF#-" for c in chunks)
    if not unknown or phrases("no_exercises").search(told["name"]):
        return False
    if told.re is _EX:
        return len(chunks) > 1 or told["name"].isupper()
    if _NUMBERED.search(told["name"]):
        return bool(telling)
    again = page.text.count(told["name"]) > 1 and len(chunks) > 1 and not _OF_PERSONS.match(told[0])
    again = again and page.text[told.end("name") : told.end("name") + 2] not in ("'s", "’s")
    return again and any(abs(other.number - line.number) < 2 for other in telling)


def _mention(page: Page, line: Line, start: int, end: int) -> MechanismMention:
    name = re.sub(r"\s+", " ", page.text[start:end])
    alias = re.sub(r"\W*(?:19|20)\d\d$", "", name)
    return MechanismMention(line.number, start, end, name, "exercise", alias=alias)
