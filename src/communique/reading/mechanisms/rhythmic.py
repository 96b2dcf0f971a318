"""Find channels that a report tells by a verb and a rhythm alone: "the two ministers meet every year".

yes   the foreign ministers of Fiji and Tonga meet every year · the two navies have drilled together twice a year since
no    the commission meets every year                         (the name before it tells the channel)
no    the ministers should meet every year                    (a proposal)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.mechanisms.levels import level_of_name
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.words import any_of
from communique.reading.words.page import Line, Page

_VERBS = {
    "meeting": r"(?:meets?|met|confers?|consult(?:ed)?|convenes?|sit down|come together|came together"
    r"|h[oe]ld (?:\w+ ){0,2}(?:talks|meetings?|consultations)(?: \w+ their level)?)",
    "exercise": r"(?:drill(?:ed)?|train(?:ed)?|exercised?|conduct(?:ed)? (?:joint )?(?:drills|exercises|training))",
    "patrol": r"patrol(?:led)?",
    "visits": r"exchange(?:d)? (?:visits|delegations)",
}
_TOGETHER = {"exercise": r"(?: (?:jointly|together|side by side))", "patrol": r"(?: (?:\w+ ){0,4}(?:jointly|together))"}
# "Once a year the armies exchange visits": the rhythm opens the sentence
_FIRST = {kind: f"(?P<first_{kind}>{verb}{_TOGETHER.get(kind, '')})" for kind, verb in _VERBS.items()}
_UNREAL = compiled(
    r"\b(?:should|could|might|ought|propos\w+|suggest\w*|if|wish\w*|want\w*|hop(?:e[sd]?|ing)|urg\w+"
    r"|call(?:s|ed)? (?:for|on)|never|not|bodies|students?|tourists?|people|guests)\b",
    re.IGNORECASE,
)


_HINTS = ("very ", "ach ", "nce a ", "wice a ", "annually", "yearly", "quarterly", "monthly", " times a ")


@cache
def _rhythmic() -> re.Pattern[str]:
    rhythm = any_of([f for f in words(table("mechanisms")["rhythms_after"]) if not f.startswith("on a")])
    told = "|".join(rf"(?P<{kind}>{verb}{_TOGETHER.get(kind, '')})" for kind, verb in _VERBS.items())
    return compiled(
        rf"\b(?:{told})\b[^.;:]{{0,40}}? {rhythm}\b"
        rf"|\b{rhythm},? (?:[^.;:,]{{5,60}}?, )?[^.;:,]{{5,80}}? (?:{'|'.join(_FIRST.values())})\b",
        re.IGNORECASE,
    )


def rhythmic_channels(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Give the channels that only a verb and its rhythm tell; of a line that names one, none."""
    hints = [hint for hint in _HINTS if hint in page.text]
    if not hints:
        return []
    named = {m.line for m in found}
    out: list[MechanismMention] = []
    for line in page.lines:
        if line.kind in ("body", "lead", "bullet") and line.number not in named:
            told = page.text[line.start : line.end]
            out += _told(page, line, found) if any(hint in told for hint in hints) else []
    return out


_OF_THING = compiled(r"\b(?:which|that)\s(?:\w+\s){0,2}\Z")  # "the forum, which | meets every year"
_BODY = "commission|committee|mechanism|working group|group|board|council|panel|dialogue|forum|format"
_OF_BODY = compiled(rf"\b(?:it|(?:the|this) (?:{_BODY}))\b", re.IGNORECASE)
_TALKING = ("dialogue", "forum", "format")
_DO = r"(?:\s(?:will|would|is to|are to|also|now|then|usually|normally|regularly))*\s\Z"
# "The two sides' security committee | meets twice a year", "the security committee of the two countries | meets"
_ITS_BODY = compiled(
    rf"(?:\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa])|s[’'])\s(?P<name>(?:(?!of\s|the\s|for\s|two\s|same\s|new\s)[\w-]+\s){{1,4}}?"
    rf"(?P<head>{_BODY})(?:\son\s[a-z]+)?)(?:\s(?:of|between)\s(?:the\stwo|both|the)\s\w+)?{_DO}"
)
_OF_ACRONYM = compiled(rf"\b[A-Z]{{2,7}}(?:\s(?:of|between)\s(?:the\stwo|both)\s\w+)?{_DO}")
_NEW_BODY = compiled(rf"\ban?\s(?P<name>(?:(?!of\s|the\s|for\s)[\w-]+\s){{1,5}}?(?P<head>{_BODY}))\b")


def _told(page: Page, line: Line, found: list[MechanismMention]) -> list[MechanismMention]:
    text = page.text
    told = _rhythmic().search(text, line.start, line.end)
    if told is None or _UNREAL.search(text, line.start, told.end()) or _OF_THING.search(text, line.start, told.start()):
        return []
    if body := _ITS_BODY.search(text, line.start, told.start()):
        kind = "dialogue" if body["head"] in _TALKING else "committee"
        return [MechanismMention(line.number, *body.span("name"), body["name"], kind)]
    if _OF_BODY.search(text, line.start, told.end()):
        return _body_before(page, line, told)
    if _OF_ACRONYM.search(text, line.start, told.start()):
        return []  # "the JPC | will convene every two years": it is named where it is spelt out
    kind = next((k for k in _VERBS if told[k] or told[f"first_{k}"]), "meeting")
    name = compiled(r"\s+").sub(" ", told[0])
    level = level_of_name(text[line.start : told.end()]) if kind == "meeting" else None
    if level and any(m.level == level and m.line < line.number for m in found):
        return []  # "the Reef Ministerial Committee … The ministers meet every year"
    return [MechanismMention(line.number, *told.span(), name, kind, level=level)]


def _body_before(page: Page, line: Line, told: re.Match[str]) -> list[MechanismMention]:
    """Give the body that a rhythm is told of afterwards: "sets up a mechanism. … chair it and meet yearly"."""
    for before in page.lines[max(0, line.number - 1) : line.number + 1]:
        for body in _NEW_BODY.finditer(page.text, before.start, min(before.end, told.start())):
            kind = "dialogue" if body["head"] in _TALKING else "committee"
            level = level_of_name(page.text[line.start : told.end()])
            return [MechanismMention(before.number, *body.span("name"), body["name"], kind, level=level)]
    return []
