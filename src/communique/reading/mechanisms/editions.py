"""Read what a report tells of a channel after naming it: its acronym, and other editions.

yes   the 22nd session of IRIGC                                 (the acronym stands for the commission)
yes   since the 12th meeting, which was held in July last year  (edition 12, recalled)
no    the third meeting of the two ministers                    (no edition of the dialogue named before)
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.numbering import edition_before
from communique.reading.mechanisms.ordinals import CARDINAL_PATTERN, is_ordinal, ordinal
from communique.reading.mechanisms.words import later_session, vocabulary
from communique.reading.words.page import Line, Page

# --- acronyms


def aliased(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Find the acronyms that a report introduces in brackets, and exercises by their names, where they stand alone."""
    out: list[MechanismMention] = []
    for source in {m.alias: m for m in reversed(found) if m.alias}.values():
        number = r"(?:[ -](?P<number>\d{1,2})(?![\w.%]))?" if source.kind == "committee" else ""
        pattern = re.compile(rf"(?<![\w(]){re.escape(source.alias or '')}s?{number}(?!\w)(?!\))")
        for line in page.lines:
            places = pattern.finditer(page.text, line.start, line.end)
            out += [
                _by_alias(page.text, line, place, source)
                for place in places
                if not source.start <= place.start() < source.end
            ]
    return out


_SIDES = compiled(r"(?<=\s)[A-Z][\w.]+\s?[-–/]\s?[A-Z][\w.]+\s(?:\([\w-]+\)\s)?\Z")


def _by_alias(text: str, line: Line, place: re.Match[str], source: MechanismMention) -> MechanismMention:
    edition, span = edition_before(text[line.start : place.start()], line.start)
    # "the 35th edition of Fiji-Tonga | CORPAT"
    if edition is None and (sides := _SIDES.search(text, line.start, place.start())):
        edition, span = edition_before(text[line.start : sides.start()], line.start)
    if place.groupdict().get("number"):
        edition, span = int(place["number"]), place.span("number")  # "JDC 4"
    start, end = place.span()
    return replace(source, line=line.number, start=start, end=end, edition=edition, edition_span=span, loose=False)


# --- editions told without the name


_SERIAL = frozenset(("patrol", "committee", "dialogue", "exchange", "meeting", "exercise"))
_ELLIPSIS = compiled(
    r"\s+(?:had|was|took|were|one|in|will (?:be|take|convene|meet)|is to|is due|is (?:set|scheduled|planned)"
    r"|opened|began|ended|met|followed"
    r"|for (?=(?:19|20)\d\d)|closed|came|having|falls?|fell|saw)\b|\s*[.,;]"
)
_NEWLY = r"(?:(?:new|newly|newly-\w+|established|formed|created|joint)\s){0,2}"
_OUR_OWN = (
    rf"(?:its|this|that|which|the {_NEWLY}(?:commission|committee|dialogue|exchange|council|mechanism|body|board"
    r"|working group|task force))\b"
)
_SERIES = r"(?:a|the|its|this|that) (?:\w+ )?series\b"  # "the exercise, the 28th of a series"
_OF_SERIES = compiled(rf"\s+(?:(?:of|in)\s+{_SERIES}|(?:of|in) (?:its|their) kind\b)")
_OF_LATE = compiled(r"\s(?:this|in (?:\w+ )?(?:years|months)|since)\b")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b"  # "the 6th meeting of February last year"
_NOT_OURS = compiled(
    rf"\s+(?:of\s+(?!{_OUR_OWN}|{_SERIES}|(?:its|their) kind|last|this|(?:19|20)\d\d|{_MONTH})"
    r"|in (?:the )?(?:past|last|\w+ years)\b"
    r"|(?:between|with|among|since|to(?! (?:be (?:held|convened|hosted)|take place)))\b"
    r"|(?:day|time|times|anniversary|century|year|term|\w+day)\b)",
    re.IGNORECASE,
)

_ON_A_DAY = compiled(r"\b(?:on|until|till|by|from|after|before) \Z")  # "will take place on the 15th"


# "the fifth meeting of the council"
_OF_BODY = compiled(
    rf"\s+of the {_NEWLY}(?P<body>committee|commission|council|dialogue|exchange|forum|mechanism|(?:working )?group"
    r"|board|task force)\b",
    re.IGNORECASE,
)


_NUMBERED = compiled(
    r"\b(?P<noun>session|meeting|round|edition|dialogue)(?P<turned>)\s(?P<det>number)\s"
    rf"(?P<ord>{CARDINAL_PATTERN}|\d{{1,2}}\b)(?!\sof\s)"
)


# "the “Coral Spear” | naval exercise, | whose 12th edition"
_ONLY_NOUN = compiled(
    r"[\"”’)]?(?:\s(?:[a-z][\w-]*\s){0,2}(?:exercises?|drills?|man(?:oeu|eu)v\w+|series))?"
    r"(?:\s(?:of|between|with)\s(?:the\s)?[A-Z]\w+(?:\sand\s(?:the\s)?[A-Z]\w+)?)?[\s,)]*"
)


def unnamed_editions(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Read "the 12th meeting", "its 18th Session", "the sixth" as editions of the channel named before."""
    out: list[MechanismMention] = []
    if not any(m.kind in _SERIAL for m in found):
        return out
    spelt = " number " in page.text  # "session number ten"
    for line in page.lines[min(m.line for m in found) :]:
        numbered = [*_NUMBERED.finditer(page.text, line.start, line.end)] if spelt else []
        if not numbered and not any(map(is_ordinal, line.tagged.words)):
            continue
        for told in (*later_session().finditer(page.text, line.start, line.end), *numbered):
            source = _source(page, found + out, told, line)
            number = ordinal(told["ord"])
            if source is None or (number == source.edition and source.line == line.number):
                continue
            if source.line == line.number and source.edition is None and not source.loose and told["noun"]:
                source.edition, source.edition_span = number, told.span("ord")
            else:
                out.append(_unnamed(line, told, source, number))
    return out


def _unnamed(line: Line, told: re.Match[str], source: MechanismMention, number: int | None) -> MechanismMention:
    start, end, span = told.start("ord"), told.end(), told.span("ord")
    return replace(source, line=line.number, start=start, end=end, edition=number, edition_span=span, loose=True)


def _source(page: Page, known: list[MechanismMention], told: re.Match[str], line: Line) -> MechanismMention | None:
    """Give the channel whose edition is told, None where the words speak of something else."""
    det = told["det"].lower()
    number = ordinal(told["ord"]) or 0
    if "plenary" in told[0].lower() and any(m.edition is not None for m in known):
        return None  # "a speech at the third plenary session" of the dialogue
    if told["ord"][0].isdigit() and not told["noun"] and _ON_A_DAY.search(page.text, line.start, told.start()):
        return None
    if det in ("a", "an") or _NOT_OURS.match(page.text, told.end(), line.end) or _is_told(known, told):
        return None
    if det == "whose":  # "Coral Spear, whose 12th edition": of what stands right before
        return next(
            (m for m in known if m.end < told.start() and _ONLY_NOUN.fullmatch(page.text, m.end, told.start())), None
        )
    if det[0] in "'’":
        return next((m for m in known if m.end == told.start()), None)
    earlier = sorted((m for m in known if m.start < told.start() and m.kind in _SERIAL), key=lambda m: m.start)
    if of_series := _OF_SERIES.match(page.text, told.end(), line.end):
        return None if _OF_LATE.match(page.text, of_series.end()) else _of_kind_told(page, earlier, told, line)
    noun = told["noun"] or told["turned"]
    fitting = _fitting(earlier, noun.lower(), line, det, number) if noun else _numbered(page, earlier, told, line)
    fitting = [m for m in fitting if m.kind != "meeting" or m.edition is not None or number > 2]
    if body := _OF_BODY.match(page.text, told.end(), line.end):
        fitting = [m for m in fitting if body["body"].lower() in m.name.lower()] or fitting
    if not fitting and noun and (det in ("its", "their") or det.endswith(("'s", "’s"))):
        return _told_behind(known, told, line)
    if told[0].startswith("Its "):  # the subject of the sentence before
        near = (m for m in fitting if m.line == line.number - 1)
        fitting = [m for m in near if page.text[page.lines[m.line].start : m.start] in ("", "The ")] or fitting
    same = [m for m in fitting if m.edition == number]
    next_to = same or [m for m in fitting if m.edition is not None and abs(m.edition - number) == 1 and number > 2]
    fitting = next_to or fitting
    if not fitting and noun and det == "the":
        return _numbered_behind(known, told, line, number)
    return fitting[-1] if fitting else None


def _numbered_behind(
    known: list[MechanismMention], told: re.Match[str], line: Line, number: int
) -> MechanismMention | None:
    """ "The eighth dialogue …, they said at the 7th Reef Dialogue": the channel whose next session is told first."""
    behind = (m for m in known if m.line == line.number and m.start > told.end() and m.kind in _SERIAL)
    return next((m for m in behind if m.edition == number - 1), None)


def _of_kind_told(
    page: Page, earlier: list[MechanismMention], told: re.Match[str], line: Line
) -> MechanismMention | None:
    """ "The meeting, the 52nd of its kind": the channel of the kind that the sentence speaks of, or that it names."""
    nouns = set(compiled(r"[a-z]+").findall(page.text[line.start : told.start()].lower()))
    kinds = {kind for noun, kind in vocabulary().kind_of.items() if noun in nouns}
    if kinds & _TALKS or nouns & _SESSIONS:
        kinds |= _TALKS
    fitting = (m for m in reversed(earlier) if m.line == line.number or m.kind in kinds)
    return next(fitting, None) if (ordinal(told["ord"]) or 0) > _COUNT or "exercise" in kinds else None


_TALKS = frozenset(("dialogue", "meeting", "committee"))  # "the talks … The conference, the 52nd of its kind"
_SESSIONS = frozenset(("session", "sitting", "round", "talks", "conference", "gathering"))
_COUNT = 2  # "the second of its kind" may count anything


def _told_behind(known: list[MechanismMention], told: re.Match[str], line: Line) -> MechanismMention | None:
    """Give the one body that a sentence names after its session: "With its 12th session, the Reef Commission …"."""
    behind = {m.name: m for m in known if m.line == line.number and m.start > told.end() and m.kind in _SERIAL}
    alone = next(iter(behind.values())) if len(behind) == 1 else None
    return alone if alone and alone.edition is None and alone.kind in ("committee", "dialogue") else None


def _is_told(known: list[MechanismMention], told: re.Match[str]) -> bool:
    return any((m.start < told.end() and told.start() < m.end) or m.told_at == told.start("ord") for m in known)


def _fitting(earlier: list[MechanismMention], noun: str, line: Line, det: str, number: int) -> list[MechanismMention]:
    noun = "dialogue" if noun in ("talks", "consultations") else noun
    if noun == "summit":
        earlier = [m for m in earlier if "summit" in m.name.lower() or m.level == "leaders"]
    elif noun in ("dialogue", "exchange", "exercise"):
        earlier = [m for m in earlier if m.kind == noun]
    elif noun not in ("edition", "iteration", "version"):
        earlier = [m for m in earlier if m.kind != "patrol"]
    own = det in ("its", "their", "whose")  # "“Coral Spear” is held annually. Its sixth edition …"
    near = line.number - 1 if own else line.number
    named = {"committee", noun} if number > 2 else {"committee"}
    return [m for m in earlier if m.edition is not None or m.kind in named or m.line >= near]


_IT_IS = compiled(r"\b(?:it|this|which)\s+(?:is|was|will be|would be)\s+\Z", re.IGNORECASE)


def _numbered(page: Page, earlier: list[MechanismMention], told: re.Match[str], line: Line) -> list[MechanismMention]:
    """Give what "the second" alone can mean: it needs an edition told in this paragraph or the one before."""
    if not _ELLIPSIS.match(page.text, told.end(), line.end):
        return []
    paragraph = line.sentence.paragraph - 1
    number = ordinal(told["ord"]) or 0
    if number > 2 and not any(m.edition is not None for m in earlier):  # "hold an annual dialogue; the 26th was …"
        near = {m.name: m for m in earlier if m.line == line.number and ";" in page.text[m.end : told.start()]}
        return list(near.values()) if len(near) == 1 else []
    if number > 2 and _IT_IS.search(page.text, line.start, told.start()):
        return [m for m in earlier if m.kind == "exercise" or m.edition is not None]
    return [
        m
        for m in earlier
        if m.edition is not None
        and (page.lines[m.line].sentence.paragraph >= paragraph or (number > 2 and abs(m.edition - number) == 1))
    ]


# --- sessions told by their noun alone


_BARE = compiled(
    r"\b(?:(?:co-)?chair(?:ed|ing)?|presid(?:ed|ing) over|attend(?:ed|ing)?|open(?:ed|ing)|convened|hosted|led)"
    r"\s+(?:the|this)\s+(?P<noun>(?:\w+\s)?(?:dialogue|committee|commission|council|consultations|meeting|summit))"
    r"(?=\s*[.,;]|\s+(?:here|in|on|at|with|for|from|today|yesterday|alongside|together|jointly)\b)",
    re.IGNORECASE,
)


def pointing_back(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Read "co-chaired the Dialogue" as the session of the channel named before; it must be the only one so called."""
    out: list[MechanismMention] = []
    if not any(m.kind in _SERIAL for m in found):
        return out
    for line in page.lines[min(m.line for m in found) :]:
        for told in _BARE.finditer(page.text, line.start, line.end):
            noun = told["noun"].lower()
            named = [m for m in found if m.start < told.start() and m.name.lower().endswith(noun) and not m.loose]
            taken = any(m.start < told.end() and told.start("noun") < m.end for m in found)
            if not taken and len({m.name for m in named}) == 1:
                start, end = told.span("noun")
                out.append(
                    replace(named[-1], line=line.number, start=start, end=end, edition=None, alias=None, loose=True)
                )
                out[-1].edition_span = None
    return out
