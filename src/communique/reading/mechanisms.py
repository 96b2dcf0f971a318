"""Find where a report names a recurring channel: dialogues, committees, exchanges, exercises, hotlines and their editions.

    yes   the fifth Việt Nam – Laos defence policy dialogue      (edition 5)
    yes   since the 12th meeting, which was held in July         (an earlier edition of the committee just named)
    no    exchanges between young officers, in a list of fields  (described, not named)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.reading.dates import DateMention
from communique.reading.editions import ORDINAL_PATTERN, ordinal
from communique.reading.mechanism_phrases import Word, grow_left, grow_right, line_words
from communique.reading.mechanism_rules import Phrase, is_channel
from communique.reading.mechanism_words import (
    Known,
    later_session,
    ordinal_anywhere,
    ordinal_before,
    phrases,
    rhythm_before,
    session_before,
    vocabulary,
)
from communique.reading.page import Line, Page
from communique.reading.tagging import Chunk


@dataclass(slots=True)
class MechanismMention:
    """A place where the text names a channel; ``start`` and ``end`` are the offsets of its name.

    ``recalled`` marks an earlier edition told in passing. ``date`` is filled only where it stands right at the name.
    """

    line: int
    start: int
    end: int
    name: str
    kind: str
    parties: tuple[str, ...] = ()
    level: str | None = None
    edition: int | None = None
    edition_span: tuple[int, int] | None = None
    date: str | None = None
    date_span: tuple[int, int] | None = None
    recalled: bool = False
    foreseen: bool = False  # an edition still to come
    alias: str | None = None
    key: str | None = None  # of a channel known by a short name of its own
    loose: bool = False  # an edition told without the name: "the 12th meeting"


def find_mechanisms(page: Page) -> list[MechanismMention]:
    """Give every mention of a recurring channel, in the order of the text."""
    found: list[MechanismMention] = []
    for line in page.lines:
        if not _may_name(line):
            continue
        heads = list(vocabulary().heads.finditer(page.text, line.start, line.end))
        if heads:
            found += _in_line(page.text, line, heads)
    if not found:
        return found
    named = _by_alias(page, found)
    found = [m for m in found if m.alias or not any(m.start <= a.start < m.end for a in named)] + named
    found.sort(key=lambda m: (m.start, -m.end))
    found = _without_overlaps(found)
    found += _loose_editions(page, found)
    found.sort(key=lambda m: (m.start, -m.end))
    for mention in found:
        _tell_date(page, mention)
        mention.recalled = _is_recalled(page, mention)
        mention.foreseen = mention.edition is not None and _is_foreseen(page, mention)
    _recall_lower(found)
    return found


def _may_name(line: Line) -> bool:
    """A line without any head noun is passed over: most are."""
    openings = vocabulary().openings
    return any(c.folded in openings or (" " in c.folded and c.folded.rpartition(" ")[2] in openings) for c in line.tagged.chunks)


# --- names


def _in_line(text: str, line: Line, heads: list[re.Match[str]]) -> list[MechanismMention]:
    """Read a line's candidates from right to left, so that "Border Committee Meeting" is one."""
    words = line_words(text, line)
    loud = _is_loud(words, line)
    out: list[MechanismMention] = []
    reach = line.end + 1
    for head in reversed(heads):
        if head.start() >= reach or (head["plus"] and _in_bracket(text, head)):
            continue
        free = words if reach > line.end else [w for w in words if w.end <= reach]
        mention = _known(text, line, head) if head["known"] else _candidate(text, line, free, head, loud, reach)
        if mention:
            out.append(mention)
            reach = mention.start
    return out[::-1]


def _in_bracket(text: str, head: re.Match[str]) -> bool:
    """ "(2+2)" belongs to the name before it."""
    return bool(re.search(r"\([\"“‘']?\Z", text[max(0, head.start() - 2) : head.start()]))


def _is_loud(words: list[Word], line: Line) -> bool:
    """A headline that gives most words a capital letter says nothing by them."""
    if line.kind not in ("title", "line", "caption", "bullet"):
        return False
    letters = [w for w in words if w.text[0].isalpha() and len(w.text) > 3]
    return len(letters) > 3 and sum(w.text[0].isupper() for w in letters) >= 0.75 * len(letters)


def _known(text: str, line: Line, head: re.Match[str]) -> MechanismMention | None:
    name = head["known"]
    known = vocabulary().known[re.sub(r"\s+", " ", name.lower())]
    if not name[0].isupper():
        return None
    edition, span = _edition(text[line.start : head.start()], line.start)
    if known.kind == "exercise" and edition is None:
        edition, span = _edition(_TO_NAME.sub("", text[line.start : head.start()]), line.start)
    key = name.lower().replace("+", "-plus").replace(" plus", "-plus")
    return MechanismMention(
        line.number, *head.span(), name, known.kind, known.parties, known.level, edition, span, key=key
    )


_TO_NAME = re.compile(r"(?:(?:joint|annual|military|naval|multinational|bilateral|multilateral)\s+)*exercises?\s+[\"“‘']?$", re.IGNORECASE)


def _candidate(text: str, line: Line, words: list[Word], head: re.Match[str], loud: bool, reach: int) -> MechanismMention | None:
    at = next((k for k, w in enumerate(words) if w.end >= head.end()), None)
    first = next((k for k, w in enumerate(words) if w.start >= head.start()), None)
    if at is None or first is None:
        return None
    if (known := vocabulary().known.get((words[at].chunk.value or "").lower())) and words[at].kind == "I":
        return _organised(text, line, words[at].chunk, known)
    kind = "dialogue" if head["plus"] else vocabulary().kind_of[re.sub(r"\s+", " ", head["head"].lower())]
    phrase, i, j = _phrase(text, line, words, first, at, kind, loud)
    if kind == "exercise" and (named := _exercise_name(text, line, words, i, at, phrase, reach)):
        return named
    if not is_channel(phrase):
        return None
    return _mention(text, line, words, i, at, j, phrase)


def _organised(text: str, line: Line, chunk: Chunk, known: Known) -> MechanismMention:
    """A meeting that the lexicon knows as a body: "ASEAN Defence Ministers’ Meeting (ADMM)"."""
    end = _bracket_end(text, chunk.end)
    edition, span = _edition(text[line.start : chunk.start], line.start)
    key = (chunk.value or "").lower()
    return MechanismMention(
        line.number,
        chunk.start,
        end,
        text[chunk.start : end],
        known.kind,
        known.parties,
        known.level,
        edition,
        span,
        key=f"{key}-plus" if "plus" in text[chunk.end : end].lower() else key,
    )


def _bracket_end(text: str, end: int) -> int:
    m = re.compile(r"(?:[\s-]Plus)?(?:\s\([A-Z][\w+& -]{1,20}\))?").match(text, end)
    return m.end() if m else end


def _phrase(text: str, line: Line, words: list[Word], first: int, at: int, kind: str, loud: bool) -> tuple[Phrase, int, int]:
    i = grow_left(words, first, loud=loud, dated=kind == "exercise")
    core = frozenset(w.folded for w in words[i : at + 1] if w.folded.isalnum())
    kind = _overall_kind(kind, core, words, i, at, text)
    at_end = at + 1
    while kind in ("twinning", "exchange") and at_end < len(words) and words[at_end].folded in _TAILS[kind]:
        at_end += 1
    if kind == "twinning" and words[at].folded == "twinned":
        while at_end < len(words) and words[at_end].folded in vocabulary().sets["modifiers"] | vocabulary().sets["complements"]:
            at_end += 1
    j = grow_right(words, at_end - 1, kind, deep=True)
    kind = "dialogue" if kind == "meeting" and any(w.text == "+" for w in words[at:j]) else kind
    before = text[line.start : words[i].start]
    edition, span = _edition(before, line.start)
    if edition is None and (m := _ROUND_OF_WHICH.match(text, words[j - 1].end, line.end)):
        edition, span = ordinal(m["ord"]), m.span("ord")
    rhythm = _rhythm(before, text[words[j - 1].end : line.end])
    w = words[at]
    if first != at:
        w = Word(text[words[first].start : words[at].end], text[words[first].start : words[at].end].lower(), words[first].start, words[at].end, w.kind, w.chunk)
    parties = _parties(words[i:j])
    after = text[words[at].end : line.end]
    return Phrase(kind, words[i:j], core, w, before, after, loud, edition, span, rhythm, parties), i, j


_ROUND_OF_WHICH = re.compile(rf",?\s+the\s+(?P<ord>{ORDINAL_PATTERN})\s+(?:round|session|meeting|edition)\s+of\s+which\b", re.IGNORECASE)
_TAILS = {
    "twinning": frozenset(("activities", "programme", "program", "programmes", "model", "models", "relations", "ties", "arrangement", "arrangements")),
    "exchange": frozenset(("programme", "program", "programmes", "programs")),
}


def _overall_kind(kind: str, core: frozenset[str], words: list[Word], i: int, at: int, text: str) -> str:
    """The strongest noun in the name decides: a "Committee Meeting" is a committee, a "2+2 meeting" a dialogue."""
    if kind in ("meeting", "dialogue") and core & {"committee", "commission", "group"}:
        return "committee"
    if kind == "meeting" and ("dialogue" in core or "+" in text[words[i].start : words[at].end] or "plus" in core):
        return "dialogue"
    if kind == "exchange" and core & {"delegation", "delegations", "visits"}:
        return "visits"
    return "visits" if kind == "exchange" and words[at].folded == "exchanges" and "high" in core else kind


def _edition(before: str, offset: int) -> tuple[int | None, tuple[int, int] | None]:
    tail = before[-110:]
    if not ordinal_anywhere().search(tail):
        return None, None
    for pattern in (session_before(), ordinal_before()):
        if m := pattern.search(tail):
            shift = offset + len(before) - len(tail)
            return ordinal(m["ord"]), (shift + m.start("ord"), shift + m.end("ord"))
    return None, None


def _rhythm(before: str, after: str) -> str | None:
    tail = before[-40:]
    if phrases("rhythms").search(tail):
        found = rhythm_before().search(tail) or ordinal_before().search(tail)
        told = found and (found.groupdict().get("rhythm") or (found[0] if found.re is rhythm_before() else None))
        if told:
            return told.strip()
    later = phrases("rhythms_after").match(after.lstrip())
    return later[0] if later else None


def _parties(words: list[Word]) -> tuple[str, ...]:
    out: set[str] = set()
    for w in words:
        if w.folded in vocabulary().groups:
            out.update(vocabulary().groups[w.folded])
        elif w.kind in "SA" and w.chunk.value and w.folded not in vocabulary().sets["modifiers"]:
            out.add(w.chunk.value)
        elif w.kind == "I" and w.chunk.value and w.chunk.value.lower() not in vocabulary().known:
            out.update(vocabulary().groups.get(w.chunk.value.lower(), (w.chunk.value,)))
    return tuple(sorted(out))


def _mention(text: str, line: Line, words: list[Word], i: int, at: int, j: int, p: Phrase) -> MechanismMention:
    start, end = words[i].start, words[j - 1].end
    if p.rhythm and p.edition is None and (m := rhythm_before().search(p.before)):
        start = line.start + m.start()
    alias = re.search(r"\(([^()]*[A-Z]{2}[^()]*)\)", text[start:end])
    level = _level_of_name(text[start:end]) or _level_beside(text, line, start, end, p.kind)
    if cut := _PLAIN_FIRST.match(text, start, end):
        start = cut.end()
    if cut := _OWN_SIDES.search(text[:end], start):
        end = cut.start()
    if cut := _LEVEL_FIRST.match(text, start, end):
        start = cut.end()
    name = re.sub(r"\s+", " ", text[start:end])
    if p.kind == "committee" and p.head.folded == "meeting" and j == at + 1:
        name = re.sub(r"\s+meeting$", "", name, flags=re.IGNORECASE)
    return MechanismMention(
        line.number, start, end, name, p.kind, p.parties, level, p.edition, p.edition_span, alias=alias[1] if alias else None
    )


_PLAIN_FIRST = re.compile(r"bilateral\s+(?:strategic\s+)?(?=\d\+)")
_OWN_SIDES = re.compile(r"\s+(?:between|of|among)\s+the\s+(?:two|three)\s+(?:countries|sides|nations|states|governments)\Z")
_LEVEL_FIRST = re.compile(r"(?:deputy|vice)[\s-](?:\w+[\s-]){0,2}?minist\w+[\s-]level\s+", re.IGNORECASE)


# --- exercises


_QUOTED = re.compile(r"\s*(?:named|called|codenamed|code-named|dubbed)?,?\s*[\"“‘']([A-Z][\w' -]{2,40}?)[\"”’',]")
_TITLED = re.compile(r"\s+(?:named |called |codenamed |dubbed )?((?:[A-Z][\w’'-]*)(?:\s(?:[A-Z][\w’'-]*|\d{2,4}|of))*(?:\s?-\s?\d{2,4})?)")
_BEFORE = re.compile(r"[\"“‘']([A-Z][\w' -]{2,40}?)[\"”’']\s+(?:\w+\s+){0,3}$")


def _exercise_name(text: str, line: Line, words: list[Word], i: int, at: int, p: Phrase, reach: int) -> MechanismMention | None:
    """Read an exercise's own name: "exercise Garuda Shakti", "“Bushi Banksia” exercise", "Cobra Gold drills"."""
    span = _name_after(text, min(line.end, reach), words[at], p) or _name_before(text, line, words, i, at, p)
    if span is None:
        return None
    start, end = span
    return MechanismMention(line.number, start, end, re.sub(r"\s+", " ", text[start:end]), "exercise", p.parties, None, p.edition, p.edition_span)


def _name_after(text: str, limit: int, head: Word, p: Phrase) -> tuple[int, int] | None:
    if m := _QUOTED.match(text, head.end, limit):
        return m.start(1), m.end(1)
    m = None if p.loud else _TITLED.match(text, head.end, limit)
    if m is None or not _is_proper(m[1]):
        return None
    return (head.start if head.text[0].isupper() and head.text[-1] != "s" else m.start(1)), m.end(1)


def _is_proper(name: str) -> bool:
    common = vocabulary().sets["generic_exercises"]
    return any(w.lower() not in common for w in re.findall(r"[A-Za-z’']{3,}", name))


def _name_before(text: str, line: Line, words: list[Word], i: int, at: int, p: Phrase) -> tuple[int, int] | None:
    if m := _BEFORE.search(p.before + text[words[i].start : words[at].start]):
        return line.start + m.start(1), line.start + m.end(1)
    proper = [w for w in words[i:at] if w.kind == "N" and w.text[0].isupper() and w.folded not in vocabulary().sets["generic_exercises"] | vocabulary().sets["modifiers"]]
    if p.loud or not proper or proper[0].start == line.start:
        return None
    k = words.index(proper[-1])
    return proper[0].start, words[k + 1 if re.fullmatch(r"(?:19|20)\d\d", words[k + 1].text) else k].end


# --- level


def _level(words: str) -> str | None:
    return next((level for level, pattern in vocabulary().levels if pattern.search(words)), None)


def _level_of_name(name: str) -> str | None:
    """A parliamentary summit is one of speakers, whom no level here stands for."""
    return None if phrases("parliamentary").search(name) else _level(name)


_BESIDE = re.compile(r"\s+(?:at (?:the )?[\w -]{0,24}?level|between (?:the|their) [\w ,'’-]{0,40}?(?:ministers|chiefs|officials|leaders))", re.IGNORECASE)
_BETWEEN_MINISTERS = re.compile(r"\bbetween the (?:foreign and defen[cs]e|defen[cs]e and foreign|deputy|vice)[\w ]{0,20}? ?ministers\b", re.IGNORECASE)
_LEVEL_BEFORE = re.compile(r"(?:[\w-]+[\s-]){1,3}level\s+$", re.IGNORECASE)


def _level_beside(text: str, line: Line, start: int, end: int, kind: str) -> str | None:
    """Read the level set beside the name: "at the deputy ministerial level", "ministerial-level"."""
    if m := _BESIDE.match(text, end, line.end):
        return _level(m[0])
    if m := _LEVEL_BEFORE.search(text[:start], line.start):
        return _level(m[0])
    if kind == "dialogue" and (m := _BETWEEN_MINISTERS.search(text, end, min(line.end, end + 110))):
        return _level(m[0])
    rest = text[line.start : line.end]
    if kind == "dialogue" and re.search(r"co-?chair", rest) and (m := re.search(r"\b(?:deputy|vice)[\s-](?:\w+\s){0,2}minister", rest, re.IGNORECASE)):
        return "deputy ministers"
    return None


# --- aliases and editions without a name


def _by_alias(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Find the acronyms that a report introduces in brackets where they stand for their channel."""
    out: list[MechanismMention] = []
    for source in {m.alias: m for m in reversed(found) if m.alias}.values():
        alias = (source.alias or "").strip()
        pattern = re.compile(rf"(?<![\w(]){re.escape(alias)}(?!\w)(?!\))")
        for line in page.lines:
            out += [_alias_mention(page.text, line, m, source) for m in pattern.finditer(page.text, max(line.start, source.end), line.end)]
    return out


def _alias_mention(text: str, line: Line, m: re.Match[str], source: MechanismMention) -> MechanismMention:
    edition, span = _edition(text[line.start : m.start()], line.start)
    return MechanismMention(
        line.number, m.start(), m.end(), source.name, source.kind, source.parties, source.level, edition, span, alias=source.alias
    )


def _without_overlaps(found: list[MechanismMention]) -> list[MechanismMention]:
    out: list[MechanismMention] = []
    for m in found:
        if not out or m.start >= out[-1].end:
            out.append(m)
    return out


_SERIAL = frozenset(("committee", "dialogue", "exchange", "meeting", "exercise"))
_ELLIPSIS = re.compile(r"\s+(?:had|was|took|were|one|in)\b|\s*[.,;]")
_NOT_OURS = re.compile(r"\s+(?:of\s+(?!(?:its|this|that|the (?:commission|committee|dialogue|exchange|council|mechanism))\b)|between|with|among|since|to|day|time|anniversary|century|year|term|\w+day\b)", re.IGNORECASE)


def _loose_editions(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Read "the 12th meeting", "its 18th Session", "the sixth" as editions of the channel named before."""
    out: list[MechanismMention] = []
    for line in page.lines:
        for m in later_session().finditer(page.text, line.start, line.end):
            source = _source(page, found + out, m, line)
            if source is None:
                continue
            number = ordinal(m["ord"])
            if source.line == line.number and source.edition is None and not source.loose and m["noun"]:
                source.edition, source.edition_span = number, m.span("ord")
            elif number != source.edition:
                out.append(_loose(page, line, m, source, number))
    return out


def _source(page: Page, known: list[MechanismMention], m: re.Match[str], line: Line) -> MechanismMention | None:
    if any(s.start < m.end() and m.start() < s.end or s.edition_span and s.edition_span[0] == m.start("ord") for s in known):
        return None
    if m["det"].lower() in ("a", "an") or _NOT_OURS.match(page.text, m.end(), line.end) and "of which" not in page.text[m.end() : m.end() + 10]:
        return None
    if m["det"][-1] == "s" and m["det"][0] in "'’":
        return next((s for s in known if s.end == m.start()), None)
    earlier = [s for s in known if s.start < m.start() and s.kind in _SERIAL]
    if not m["noun"]:
        near = [s for s in earlier if s.edition is not None and page.lines[s.line].sentence.paragraph >= line.sentence.paragraph - 1]
        return near[-1] if near and _ELLIPSIS.match(page.text, m.end(), line.end) else None
    noun = m["noun"].lower()
    fitting = [s for s in earlier if (noun in ("dialogue", "exchange", "exercise")) <= (s.kind == noun)]
    strong = [s for s in fitting if s.edition is not None or s.kind == "committee" or s.line == line.number]
    return strong[-1] if strong else None


def _loose(page: Page, line: Line, m: re.Match[str], source: MechanismMention, number: int | None) -> MechanismMention:
    return MechanismMention(
        line.number, m.start("ord"), m.end(), source.name, source.kind, source.parties, source.level, number, m.span("ord"), loose=True
    )


# --- dates and recollection


_HELD = "which that was were is are has had been will also to be going scheduled due set planned slated held convened conducted took take takes taking place"
_PLACE = r"(?:[A-Z]\w*|\w+ (?:province|district|city))"
_GAP = re.compile(
    rf"[\s,(”\"’']*(?i:meeting|session|edition|round|dialogue|exchange|in particular)?(?:\s+between the two \w+)?[\s,(]*"
    rf"(?:(?:{_HELD.replace(' ', '|')})\s+)*(?:held|place|convened|hosted)?"
    rf"(?:,?\s*(?:in|at|on)\s+(?:the\s+)?{_PLACE}(?:[\s,/-]+(?:[A-Z]\w*|province|district|city|here))*|\s*here)?"
    rf"[\s,(]*(?:(?:in|on|from|for|between|late|early|mid)\s+)*[\s(]*$"
)
_YEAR_IN_BRACKETS = re.compile(r"\s{0,2}\((?:in )?((?:19|20)\d\d)\)")
_DATE_FIRST = re.compile(
    r"\s+(?:for|at|during)\s+the\s+|,\s+\w+\s+(?:hosted|held)\s+the\s+|\s+to\s+(?:co-?)?(?:chair|host|attend|hold|convene)\s+the\s+"
)


def _tell_date(page: Page, mention: MechanismMention) -> None:
    """Take the date that stands right at the mention: "(2021)", "in 2019", ", which was held in July last year"."""
    line = page.lines[mention.line]
    end = max(mention.end, (mention.edition_span or (0, 0))[1])
    if year := _YEAR_IN_BRACKETS.match(page.text, end, line.end):
        mention.date, mention.date_span = year[1], year.span(1)
        return
    after = [d for d in line.dates if d.start >= end]
    if after and after[0].start - end < 90 and _GAP.match(page.text[end : after[0].start]):
        _date(mention, after[0])
        return
    before = [d for d in line.dates if d.end <= (mention.edition_span or (mention.start, 0))[0]]
    if before and mention.edition is not None:
        gap = page.text[before[-1].end : (mention.edition_span or (mention.start, 0))[0]]
        if _DATE_FIRST.fullmatch(gap):
            _date(mention, before[-1])


def _date(mention: MechanismMention, date: DateMention) -> None:
    mention.date, mention.date_span = date.value, (date.start, date.end)


_RECALLING = re.compile(
    r"\b(?:since|recall\w*|following|after|such as|including|outcomes? of|results? of|decisions? (?:of|taken at)|resolutions? of|conclusions? of|last met|minutes of|previous|last|as at|reached at|compared to|like)\s+(?:[\w,'’-]+\s+){0,8}$",
    re.IGNORECASE,
)


def _is_recalled(page: Page, mention: MechanismMention) -> bool:
    """Tell whether an edition is one of the past that the report only mentions."""
    if mention.edition is None:
        return False
    text, line = page.text, page.lines[mention.line]
    if _days_before(mention.date, page.published) > RECENT:
        return True
    at = (mention.edition_span or (mention.start, 0))[0]
    if _HELD_BEFORE.match(text, mention.end, min(line.end, mention.end + 70)):
        return True
    return bool(_RECALLING.search(text, max(line.start, at - 70), at))


RECENT = 60  # days: an edition held longer before the report is not its news
_HELD_BEFORE = re.compile(r"[^.;]{0,40}\b(?:which was|was also|had (?:also )?been) (?:held|hosted)")
_TO_COME = re.compile(
    r"\b(?:will|next|would|to be held|to convene|convene|invit\w+|to host|plan\w*|scheduled|due|upcoming|forthcoming|coming|look\w* forward|prepar\w+)\b",
    re.IGNORECASE,
)


def _is_foreseen(page: Page, mention: MechanismMention) -> bool:
    if mention.recalled:
        return False
    line = page.lines[mention.line]
    at = (mention.edition_span or (mention.start, 0))[0]
    return bool(_TO_COME.search(page.text, max(line.start, at - 50), at) or _TO_COME.search(page.text, mention.end, min(line.end, mention.end + 25)))


def _days_before(date: str | None, published: str | None) -> int:
    """Give by how many days a date, at its latest, lies before the report's own; 0 where that cannot be told."""
    if not date or not published or "X" in date + published or len(published) < 10:
        return 0
    year, month, day = ([int(part) for part in date[:10].split("-")] + [12, 28])[:3] if date.count("-") < 1 else ([int(x) for x in date[:10].split("-")] + [28])[:3]
    y, m, d = (int(part) for part in published[:10].split("-"))
    return (y - year) * 365 + (m - month) * 30 + d - day


def _recall_lower(found: list[MechanismMention]) -> None:
    """An edition below one that has met is a past one."""
    for m in found:
        if m.edition is not None and not m.foreseen:
            m.recalled = m.recalled or any(
                o.edition is not None and o.edition > m.edition and o.name == m.name and not o.foreseen for o in found
            )
