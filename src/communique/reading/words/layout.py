"""See how a report is laid out: metadata, headlines, datelines, captions, body, bullets and tail.

``lay_out`` gives the paragraphs with their kind and the sentences within them. Nothing is thrown away:
a tail is marked as such and read by nobody, a caption is read with less trust than the body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.dates.dateline_forms import dateline_alone, dateline_at, without_agency
from communique.reading.words.tagging import tag
from communique.reading.words.verbs import finite_verbs

META, TITLE, LINE, CAPTION, BODY, BULLET, TAIL = "meta", "title", "line", "caption", "body", "bullet", "tail"


@dataclass(slots=True)
class Sentence:
    """A sentence: offsets, the kind of its paragraph, and the paragraph's number."""

    start: int
    end: int
    kind: str
    paragraph: int
    fresh: bool = False  # opens a new item ("* The same day, …")


@dataclass(slots=True)
class Dateline:
    """What stands before the first sentence: city and agency ("HANOI (VNA) –")."""

    start: int
    end: int
    city: str
    agency: str | None


@dataclass(slots=True)
class Layout:
    """A report's sentences in order, its dateline and its headline."""

    sentences: list[Sentence]
    dateline: Dateline | None = None
    title: tuple[int, int] | None = None


_LONGEST = 2000  # characters; the longest sentence of a communiqué seen is about 1,500
_LINE = compiled(r"[^\r\n\u2028\u2029\x0b\x0c]+")
_FIRST = 4  # paragraphs among which a crawler's "date 2024-05-03" stands
_META = compiled(r"\s*date \d{4}(?:-\d{2}){0,2}\s+")
_TERMINAL = compiled(r"[.!?…:;][\"'”’»)\]]*\s*$")
# What agencies set behind a report's last sentence: "Enditem", "-0-", "- BERNAMA", "(Reporting by Jan Tal)".
_END_MARK = compiled(
    r"(?<=[.!?”\")])\s*(?:Enditem|Endi(?:tem)?|ENDS?|\(END\)|\(ends\)|-0-|-30-|#+|[-–—/]+ ?\(?[A-Z][\w/ .]{1,14}\)?"
    r"|\([A-Z][\w/ .]{1,14}\)|[A-Z]{2,5}(?:/[A-Z]{2,5})+"
    r"|[(\[](?![^)\]]*\b(?:[Pp]hoto|[Ll]eft|[Rr]ight)\b)[^()\[\]]{2,160}[)\]])\W*$"
)
_DATELINE = compiled(
    r"(?:\([^)]{2,40}\) ?)?(?P<city>[^\W\d_][\w.’'-]*(?:[ /]\w[\w.’'-]*){0,3}?)"
    r"(?P<rest>(?: \[[A-Z][\w. ]{2,25}\])?(?:, [A-Z][\w. ]{2,25}?)?"
    r"(?:, ?(?:\w{3,9}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? \w{3,9}\.?)(?:[,/]? ?\d{4})?)?)"
    r",?\s?(?P<agency>\((?:[A-Z][\w/ .&-]{1,30}|dpa|efe|lusa|apa)\)"
    r"|\([A-Z][\w/ .&-]{1,60} [-–] \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}\)"
    r"|(?<=[\d,]\s)[A-Z]{2,6}(?=\s[-–—]))?\s?"
    r"(?:(?<=[\s)])(?:[-–—]{1,3})\s+|\.\s?[-–—]{1,2}\s*|—\s*|--\s*|\s?:\s+|(?<=\)):"
    r"|(?:(?<=\d\d\d\d\) )|(?<=\d \([A-Z]{3}\) )|(?<=\d \([A-Z]{4}\) ))(?=[A-Z])"
    r"|/(?=[A-Z][\w ]{2,12}/)[^/]+/\s*[-–—]*\s*)"
)
_BULLET = compiled(r"\s*(?:[•●▪◦*·–-]\s+|[•●▪◦–-](?=[A-Z][a-z]|the\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)(?=\S)")
_ITEM = compiled(r"\s*(?:\*+|\+)\s+(?=\S)")
_SENTENCE_END = compiled(
    r"(?:[.!?…]+[\"'”’»)\]]*|[.!?]\W{0,2}/\.)(?=\s+\W{0,3}[A-Z0-9\u00c0-\u1eff“‘\"'(\[*])"
    r"|(?<!\b[A-Z][a-z])\.(?=[A-Z][a-z]+ [a-z])|\.(?=(?:The|He|She|They) [a-z])"
    r"|(?<=\b[ảa]nh) \d{1,2}(?=[A-ZĐ])"  # "Talks continue ảnh 1Minister X": a picture's number, glued to its caption
)
_DATE_ONLY = compiled(r"[\W\d]*(?:(?:[A-Z][a-z]{2,8}|GMT|AM|PM)[\W\d]*){0,4}$")


@dataclass(frozen=True, slots=True)
class _Marks:
    """The marks of layout of one language, compiled."""

    caption_end: re.Pattern[str]
    side_mark: re.Pattern[str]
    tail: re.Pattern[str]
    aside: re.Pattern[str]
    abbreviation: re.Pattern[str]
    starter: re.Pattern[str]
    opener: re.Pattern[str]
    dangling: re.Pattern[str]
    glued: re.Pattern[str]
    labels: frozenset[str]


@cache
def _marks() -> _Marks:
    data = table("layout")

    def either(name: str) -> str:
        return "|".join(re.escape(w) for w in words(data[name]))

    return _Marks(
        compiled(rf"\((?:{either('photo')})\b[^()]{{0,60}}\)\s*|\bPhoto: [\w/ .]{{2,30}}$"),
        compiled(rf"\((?:{either('sides')}|[a-z]+, (?:left|right)|(?:front|back) row[^)]*)\)", re.I),
        compiled(rf"\s*(?:{'|'.join(data['tails'])})", re.I),
        compiled(rf"\s*(?:{'|'.join(data['asides'])})", re.I),
        compiled(rf"(?:\b(?:{either('abbreviations')})|\b[A-Z])\.$|\((?:[Rr](?:et|td|etd)|Mrs|Ms)\.\)$"),
        compiled(rf"\s+(?:{either('starters')})\b"),
        compiled(rf"\s+(?:{either('openers')})\b"),
        compiled(rf" (?:{either('dangling')})$"),
        compiled(rf"(?<=[a-z)]) (?=(?:{either('glued')}),)"),
        frozenset(words(data["labels"])),
    )


def lay_out(text: str) -> Layout:
    """Lay out a report's text: sentences in order, each with the kind of paragraph that it stands in."""
    paragraphs = _paragraphs(text)
    layout = Layout([])
    body_seen = tail = False
    for number, (start, end) in enumerate(paragraphs):
        if number < _FIRST and (meta := _META.match(text, start, end)):
            layout.sentences.append(Sentence(start, meta.end(), META, number))
            start = meta.end()
        if start >= end:
            continue
        furniture = bool((body_seen or number > 3) and _marks().tail.match(text, start, end))
        # a mark of the tail in front of most of the text ("Source: …" under a headline) is one line of furniture
        tail = tail or (furniture and start - paragraphs[0][0] > (paragraphs[-1][1] - start) // 2)
        kind = (
            TAIL
            if tail or furniture or _marks().aside.match(text, start, end) or _signs_off(text, start, end, body_seen)
            else _kind(text, start, end, first=not body_seen and layout.title is None)
        )
        if (
            kind == LINE
            and body_seen
            and layout.dateline
            and text[start:end].strip(" .-–—()") == layout.dateline.agency
        ):
            kind = TAIL  # "GNA", below the last sentence: the agency signs its report
        if kind == TITLE:
            layout.title = (start, end)
        body_seen = body_seen or kind in (BODY, BULLET)
        _add_paragraph(layout, text, start, end, kind, number)
    _mend_cut_off_end(layout, text)
    _part_headlines_below(layout, text)
    return layout


_LETTERS = compiled(r"[-–—/( ]*[A-Z]{2,8}(?:[/-][A-Za-z]{2,8}){0,3}[-–—/). ]*")


def _signs_off(text: str, start: int, end: int, body_seen: bool) -> bool:
    """Is the last line no more than an agency's letters: "GNA", "PR/mk"?"""
    return body_seen and _LETTERS.fullmatch(text, start, end) is not None and not text[end:].strip()


def _part_headlines_below(layout: Layout, text: str) -> None:
    """Two headlines or more that stand below the last sentence are those of other reports."""
    below: list[Sentence] = []
    for s in reversed(layout.sentences):
        if s.kind == LINE and _is_headline(text[s.start : s.end]):
            below.append(s)
        elif s.kind != TAIL:
            break
    if len(below) > 1 and any(s.kind == BODY for s in layout.sentences):
        for s in below:
            s.kind = TAIL


def _is_headline(line: str) -> bool:
    """ "Lor, Tal Discuss Trade Ties": a verb, and capital letters throughout."""
    told = [w for w in line.split() if w.isalpha() and (len(w) > _LITTLE or w[0].isupper())]
    verb = any(w.lower() in finite_verbs() or w == "to" for w in line.split()[1:])
    return len(told) >= _HEADLINE and verb and all(w[0].isupper() for w in told)


_LITTLE, _HEADLINE = 4, 4  # letters of a word that headlines write small; words of a headline


def _mend_cut_off_end(layout: Layout, text: str) -> None:
    """A long last line without a full stop is a body sentence cut off, not a caption."""
    last = next((s for s in reversed(layout.sentences) if s.kind != TAIL), None)
    if (
        last
        and last.kind == LINE
        and text.count(" ", last.start, last.end) >= 6
        and any(s.kind == BODY for s in layout.sentences)
    ):
        last.kind = BODY


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Give the paragraphs: lines, a hard-wrapped line joined to the one that goes on in lower case."""
    out: list[tuple[int, int]] = []
    for m in _LINE.finditer(text):
        start, end = m.start(), m.end()
        stripped = m[0].strip(" \t\xa0|\ufeff")
        if not stripped:
            continue
        start = text.index(stripped[0], start)
        end = start + len(stripped)
        if out and _goes_on(text, out[-1], start):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _goes_on(text: str, before: tuple[int, int], start: int) -> bool:
    gap = text[before[1] : start]
    if gap.count("\n") > 1 or before[1] - before[0] < 50 or "|" in gap or _BULLET.match(text, start):
        return False
    return (
        text[start].islower()
        or bool(_marks().dangling.search(text, max(0, before[1] - 12), before[1]))
        or (text[before[1] - 1] in ",-–" and before[1] - before[0] > 60)
    )


def _kind(text: str, start: int, end: int, *, first: bool) -> str:
    piece = text[start:end]
    words = piece.count(" ") + 1
    closed = bool(_TERMINAL.search(_END_MARK.sub("", piece)))
    dated = (m := _DATELINE.match(piece)) is not None and _is_city(m["city"])
    if _marks().caption_end.search(piece) and words < 70 and not dated:
        return CAPTION
    if _BULLET.match(piece) and not (first and piece[0] in "-–" and piece[1].isalpha()):  # "-Visits camp", a headline
        return BULLET
    if not closed and not first and _HEADING.match(piece):
        return LINE
    if closed or words > 22 or dated:
        return BODY
    if _marks().side_mark.search(piece):
        return CAPTION
    if first and words >= 4 and not piece.startswith(("By ", "(")) and not _DATE_ONLY.match(piece):
        return TITLE
    return LINE


_STUB = 20  # characters before such a mark
_HEADING = compiled(r"Readout of\b")  # one of several on a page, however long


# Where a page shows no more of a report.
_CUT = compiled(
    r"\s*(?:\[(?:…|\.\.\.)\]|\[?(?:click (?:here )?to )?(?:read more|continue reading)\b[\s.…»>\])]*)$", re.I
)


def _add_paragraph(layout: Layout, text: str, start: int, end: int, kind: str, number: int) -> None:
    fresh = False
    cut = _CUT.search(text, max(start, end - 40), end)
    if cut and cut.start() > start + _STUB:
        end = cut.start()
    if item := _ITEM.match(text, start, end):
        begun = not text[item.end()].islower()  # "* share charts;" goes on with the line above, as any bullet does
        fresh, start = begun, item.end()
        kind = BODY if kind == BULLET and begun else kind
    elif kind == BULLET and (mark := _BULLET.match(text, start, end)):
        start = mark.end()
    if kind == CAPTION and (mark := _last(_marks().caption_end, text, start, end)) and mark.end() < end - 20:
        layout.sentences += [Sentence(a, b, CAPTION, number) for a, b in _sentences(text, start, mark.end())]
        start, kind = mark.end(), BODY
    elif kind == BODY and (cut := _marks().glued.search(text, start, min(end, start + 200))):
        layout.sentences.append(Sentence(start, cut.start(), CAPTION, number))
        start = cut.end()
    if kind == BODY and layout.dateline is None and (line := _dateline(text, start, end)):
        layout.dateline = line
        start = line.end
    elif kind in (BODY, BULLET, LINE) and (label := _LABEL.match(text, start, end)) and _is_known(label["city"]):
        start = label.end()
    elif kind in (LINE, TITLE, BODY) and layout.dateline is None and (lone := dateline_alone(text, start, end)):
        city = without_agency(lone["city"])
        at = lone.end("city") - len(city)
        layout.dateline = Dateline(at, end, city, None) if _is_known(city) else None
    for index, (a, b) in enumerate(_sentences(text, start, end)):
        layout.sentences.append(Sentence(a, b, kind, number, fresh and index == 0))


# "Tuesday, May 3, 2024 - 21:40", "Published: 3 May 2024": a page's stamp.
_STAMP = compiled(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun|published|updated|posted|released"
    r"|created|modified|last|date|time)\b",
    re.I,
)
# The city in front of an item of several: "LIMA – Defence Minister A meets B".
_LABEL = compiled(r"(?P<city>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2})(?:, [A-Z][\w ]{2,25})? ?[-–—]{1,2} (?=[A-Z])")


def _is_city(words: str) -> bool:
    return not _STAMP.match(words) and all(
        w[:1].isupper() or w in ("de", "da", "do", "del", "of") for w in compiled(r"[ /]").split(words)
    )


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    return max(pattern.finditer(text, start, end), key=lambda m: m.start(), default=None)


# "Joint Statement - Fifth Ministers' Meeting" opens with no city.
_PAPER = compiled(r"\b(?:Statement|Communiqu[eé]|Declaration|Memorandum|Agreement|Readout|Release|Text)\Z", re.I)


def _dateline(text: str, start: int, end: int) -> Dateline | None:
    if _marks().tail.match(text, start, end):
        return None  # "Source: Our agency"
    found = (_DATELINE.match(text, start, min(end, start + 110)), _other_dateline(text, start, end))
    m = max((m for m in found if m and _opens(text, m, end)), key=re.Match.end, default=None)
    if m is None:
        return None
    agency = m.groupdict().get("agency")
    if _is_known(city := without_agency(m["city"])) and city != m["city"]:
        return Dateline(m.end("city") - len(city), m.end(), city, m["city"].removesuffix(city).strip())
    return Dateline(m.start(), m.end(), m["city"], agency.strip("()/ ") if agency else None)


def _opens(text: str, m: re.Match[str], end: int) -> bool:
    """Tell whether what may be a dateline begins with a city and goes on to a sentence."""
    city = m["city"]
    if not text[m.start("city")].isupper() or city.startswith(("The ", "A ", "An ", "In ", "On ", "At ")):
        return False
    if ":" in text[m.end("city") : m.end()] and city.split()[0].lower() in _marks().labels:
        return False  # "Caption: …", "Credit: …"
    if city.isupper() and m[0].rstrip().endswith(":") and is_transcript(text):
        return False  # "JAN TAL: Thank you for coming."
    return _is_city(city) and m.end() < end and not _PAPER.search(city)


_SPEAKER = compiled(r"^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,5}(?: \([^)\n]{1,30}\))?:(?=\s)", re.M)


def is_transcript(text: str) -> bool:
    """Tell whether a report gives what several people say in turn: "PRESIDENT TAL: …", "MINISTER SOL: …"."""
    return len({m[0] for m in _SPEAKER.finditer(text)}) > 1


def _other_dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """Match a dateline in an agency's own order, where the city is one that the lexicon knows."""
    m = dateline_at(text, start, end)
    return m if m and _is_known(m["city"]) else None


def _is_known(city: str) -> bool:
    """Does the lexicon know a city by this name?"""
    return any(c.kind == "L" for c in tag(city, 0, len(city)).chunks)


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    begin = start
    for m in _SENTENCE_END.finditer(text, start, end):
        if _marks().abbreviation.search(text[max(begin, m.end() - 12) : m.end()]) and not _ends_all_the_same(
            text, begin, m.end()
        ):
            continue
        if m.end() - begin > 1:
            out.append((begin, m.end()))
        begin = m.end()
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        out.append((begin, end))
    return [piece for a, b in out if text[a:b].strip() for piece in _bounded(text, a, b)]


def _ends_all_the_same(text: str, begin: int, end: int) -> bool:
    """Does a sentence end behind an abbreviation: "… the U.S. In May …", "… with Ana Sen. They …"?"""
    if text[max(begin, end - 4) : end] in ("U.S.", "U.N.", "U.K."):
        return bool(_marks().starter.match(text, end))
    if text[max(begin, end - 6) : end] == ", D.C.":
        return True
    return bool(_marks().opener.match(text, end)) and not _SURNAME.match(text, end)


_SURNAME = compiled(r"\s*(?:He|She|His) [A-Z]")  # "Lt. Gen. He Jun"


def _bounded(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut an endless line at spaces, so that no rule ever meets a sentence longer than any writer's."""
    out: list[tuple[int, int]] = []
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        out.append((start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    return [*out, (start, end)] if start < end else out
