"""Read at which level a channel meets, where its name or the words beside it say so.

yes   the defence policy dialogue at the deputy ministerial level     (deputy ministers)
yes   annual summit                                                   (leaders)
no    a parliamentary summit                                          (speakers: no level stands for them)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.words import phrases, vocabulary
from communique.reading.words.page import Line, Page

_BESIDE = compiled(
    r"\s+(?:at (?:the )?[\w -]{0,24}?level"
    r"|(?:between|among) (?:[\w-]+ ){0,2}?(?:directors|officials|commanders)"
    r"|(?:between|among|of) (?:the|their) [\w ,'’-]{0,40}?(?:ministers|chiefs(?: of (?:the )?(?:general "
    r"|defen[cs]e )?(?:staffs?|defen[cs]e))?|officials|leaders"
    r"|prime minister)"
    r"|with (?:(?:the|their|his|her) )?(?:[\w’'-]+,? (?:and )?){0,6}?(?:ministers|chiefs|leaders))\b"
    # "the Reef Talks, | held in Suva on Monday between the foreign and defence ministers"
    r"|,?\s(?:(?:which|that)\s)?(?:(?:was|were|is|are|to be|will be)\s)?(?:held|convened|took place|takes place)\s"
    r"(?:(?!(?:talks|meeting|call|visit|dialogue)s?\b)[^.;]){0,60}?(?:between|among)\s(?:the|their)\s"
    r"[\w ,'’-]{0,40}?(?:ministers|chiefs|officials|leaders)\b",
    re.IGNORECASE,
)
_LIFT = r"\b(?:upgrad|elevat|rais|lift|promot)(?:e[ds]?|ing|ed|s)?\b"
_LEVEL = r"(?:the |an? )?(?:[\w’'-]+[\s-]){1,3}level\b"
_LEVEL_OF = (
    r"(?:the )?levels? of (?:the )?(?:[\w-]+\s){0,4}?"
    r"(?:army|navy|air force|\w*ministers|presidents|directors|commanders"
    r"|chiefs(?: of (?:the )?(?:general )?staffs?| of defen[cs]e)?|officials|leaders|\w*secretaries"
    r"|heads of (?:state|government))\b"
)
_AT_LEVEL = compiled(
    rf"[^.;]{{0,50}}?\b(?:at|on|{_LIFT} (?:up )?to) {_LEVEL_OF}"
    rf"|(?:(?! and the )[^.;]){{0,50}}?\b(?:at|{_LIFT} (?:up )?to) {_LEVEL}",
    re.IGNORECASE,
)
# "elevated their annual talks | to ministerial level"
_LIFTED = compiled(rf"\s(?:up )?to (?:{_LEVEL_OF}|{_LEVEL})", re.IGNORECASE)
_LIFTS = compiled(rf"{_LIFT}\s[^.;]{{0,40}}\Z", re.IGNORECASE)
# "the defence ministers of … came together for their fourth | trilateral meeting"
_THEIRS = compiled(
    r"\b(?:(?:deputy|vice|prime|defen[cs]e|foreign|general)\s){0,2}(?:ministers|presidents|leaders|(?:staff )?chiefs"
    r"|heads of (?:state|government)(?: and government)?)\b[^.;]{2,140}?\btheir\s(?:[\w-]+\s){0,2}\Z",
    re.IGNORECASE,
)
# "the Reef Committee, chaired by the defence ministers", "the Reef Talks, which the two premiers will chair"
_OF_CHAIRS = compiled(
    r",?\s(?:(?:which|that)\s(?:is|are|will be)\s)?(?:co-?)?(?:chaired|led|headed)\s(?:jointly\s)?by"
    r"\s(?:the|their|both)\s[a-zA-Z\s’'-]{0,40}s\b"
    r"|,?\s(?:which|that)\s(?:the|their|both)\s[a-zA-Z\s’'-]{0,40}?s\s(?:(?:will|are|to)\s){0,2}(?:co-?)?(?:chair(?:ed)?|lead|led)\b"
)
_DEPUTY = compiled(
    r"\b(?:deputy|vice)[\s-](?:(?:foreign|national|defen[cs]e)\s){0,2}minister|\bundersecretary", re.IGNORECASE
)
_TWO_PLUS_TWO = compiled(r"2\+2|(?:two|2)[\s-]plus[\s-](?:two|2)", re.IGNORECASE)
_FOREIGN, _DEFENCE = r"(?:foreign(?: affairs)?|external affairs)", r"(?:(?:national )?defen[cs]e)"
_PAIR = (
    rf"(?:{_FOREIGN}(?: ministers?)?,? (?:and|&|as well as|plus) (?:the |of )?{_DEFENCE}"
    rf"|{_DEFENCE}(?: ministers?)?,? (?:and|&|as well as|plus) (?:the |of )?{_FOREIGN})"
)
# "foreign and defence ministers", "ministers of Defence and of Foreign Affairs", "the foreign and the defence minister"
_FOUR_MINISTERS = compiled(
    rf"(?<!deputy )(?<!vice )\b(?:{_PAIR} minist(?:ers?|ries)|ministers? (?:of|for) {_PAIR})\b", re.IGNORECASE
)
_PREMIERS = compiled(r"(?<!deputy )(?<!vice )\bprime[\s-]ministers?\b(?![’']s? office)", re.IGNORECASE)
_CHAIRED = compiled(
    r"\bco-?(?:chair|lead\b|led\b|head|host)|\b(?:jointly|together) (?:chair|presid|led)"
    r"|\b(?:chair\w*|presid\w+) (?:\w+ )?(?:jointly|together)"
    r"|\bchaired by the (?:first )?(?:deputy|vice)\b[^.;]{9,200}?\sand the\s"
    r"|\bunder the (?:joint )?(?:co-?)?chair\w* of\b[^;]{9,200}?\sand\s",
    re.IGNORECASE,
)


def level_of_name(name: str) -> str | None:
    """Give the level that a name says; parliaments have none here."""
    return None if phrases("parliamentary").search(name) else _level(name)


def _level(passage: str) -> str | None:
    if _PREMIERS.search(passage):
        return "leaders"
    return next((level for level, pattern in vocabulary().levels if pattern.search(passage)), None)


def _from_at(passage: str) -> str:
    small = passage.lower()
    return passage[max(small.rfind(" at "), small.rfind(" on the level"), small.rfind(" to ")) :]


def level_beside(text: str, line: Line, start: int, end: int, kind: str) -> str | None:
    """Read the level set beside a name, or, of a dialogue, in who chairs it."""
    if (told := _BESIDE.match(text, end, line.end)) and (level := _level(told[0])):
        return level
    if (told := _AT_LEVEL.match(text, end, min(line.end, end + 110))) and (level := _level(_from_at(told[0]))):
        return level
    if (told := _LIFTED.match(text, end, line.end)) and _LIFTS.search(text, line.start, start):
        return _level(_from_at(told[0]))
    if (chairs := _OF_CHAIRS.match(text, end, line.end)) and (level := _level(chairs[0])):
        return level
    if kind in ("meeting", "dialogue") and (owners := _THEIRS.search(text, line.start, start)):
        return _level(owners[0])
    both = _TWO_PLUS_TWO.search(text, start, min(line.end, end + 30)) if kind in ("dialogue", "committee") else None
    if both and _FOUR_MINISTERS.search(text, line.start, line.end):
        return "ministers"
    if kind != "dialogue":
        return None
    chaired = _CHAIRED.search(text, line.start, line.end) and _DEPUTY.search(text, line.start, line.end)
    return "deputy ministers" if chaired else None


_MADE_UP = compiled(
    r"\b(?:made up of|composed of|consist(?:s|ing) of|compris(?:es|ing)|brings together|bringing together|grouping)\s"
    r"(?P<who>[^.;]{3,80})",
    re.IGNORECASE,
)
# "The vice-ministerial forum closes today", "this dialogue at deputy ministerial level above all"
_AGAIN = compiled(
    r"\b(?:this|the|an?)\s(?:\w+\s)?(?:dialogue|consultations|gathering|forum|event|mechanism)\s(?:held\s|is\s|are\s)?"
    r"(?P<behind>at\s(?:the\s)?(?:[\w-]+[\s-]){1,4}level)\b"
    r"|\b(?:the|this|that)\s(?P<before>(?:[\w-]+[\s-]){1,2}?)"
    r"(?P<noun>forum|dialogue|gathering|event|consultations|meeting)s?\b",
    re.IGNORECASE,
)


_RANKED = compiled(r"minist|level", re.IGNORECASE)


def level_told_again(page: Page, number: int, name: str) -> str | None:
    """Read the level of the one dialogue of a report in the sentences behind that speak of it again."""
    noun = name.rpartition(" ")[2].lower()
    for line in page.lines[number + 1 :]:
        if "level" not in (told := page.text[line.start : line.end]) and "minist" not in told:
            continue
        for again in _AGAIN.finditer(page.text, line.start, line.end):
            own = again["behind"] or again["noun"] in (noun, "forum", "gathering", "event")
            ranked = again["behind"] or _RANKED.search(again["before"])
            if own and ranked and (level := _level(again["behind"] or again[0])):
                return level
    return None


_IT = compiled(r"(?:It|This|The (?:body|committee|commission|council|dialogue|group|mechanism|forum))\s")
_NEAR = 3  # sentences


def level_of_chairs(page: Page, number: int) -> str | None:
    """Read in the sentence behind a dialogue's name that deputy ministers of both sides chaired it."""
    for line in page.lines[number + 1 : number + 2]:
        if _CHAIRED.search(page.text, line.start, line.end) and _DEPUTY.search(page.text, line.start, line.end):
            return "deputy ministers"
    return None


def level_of_members(page: Page, number: int) -> str | None:
    """Read who a channel is told to be made up of, in the sentence that names it or in one behind it about "it"."""
    for line in page.lines[number : number + 1 + _NEAR]:
        if line.number > number and not _IT.match(page.text, line.start):
            continue
        if told := _MADE_UP.search(page.text, line.start, line.end):
            return _level(told["who"])
    return None
