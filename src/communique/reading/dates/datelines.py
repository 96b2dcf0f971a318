"""The day a report itself bears: in its metadata, on its page's date line, in its dateline, address or occasion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.dates import calendars as cal
from communique.reading.dates.dateline_forms import holds_date

HEAD = 2500  # characters at the top in which a report's date line stands
DATELINE_HEAD = 1200
LINE = 160  # a longer line is prose, not the line of a date
BYLINE = 60

METADATA = compiled(r"\s{0,4}date\s{1,2}((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
CLOCK = r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::\d\d)?"
IN_ADDRESS = (
    compiled(r"/(?P<y>(?:19|20)\d\d)/(?P<m>\d\d?)/(?P<d>\d\d?)(?=[/_.-]|$)"),
    compiled(r"/(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)/(?P<d>\d\d)(?!\d)"),
    compiled(r"/(?P<y>(?:19|20)\d\d)/(?P<m>\d\d)(?P<d>\d\d)(?!\d)"),
    compiled(r"/(?P<y>(?:19|20)\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)(?!\d)"),
    compiled(r"/(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?=[/_.-]|$)"),
    compiled(r"/(?P<d>\d\d?)-(?P<month>[A-Za-z]{3,9})-(?P<y>(?:19|20)\d\d)(?=[/_.-]|$)"),
)
BEFORE_AGENCY = compiled(r"\w[.)]?,\s{1,2}$")
BEFORE_DASH = compiled(r"(?:(?:^|\n)[^\n,]{2,40}(?: \[[\w .]{2,25}\])?|\b[A-Z][A-Z .'’/-]{2,30}),\s{1,2}$")
AGENCY = compiled(r"\s?\([^()\n]{2,40}\)")
DASHED = compiled(r"\s{0,2}(?:--|[–—:-])\s")
# The head of a ministry's release: "May 3, 2024 – Ottawa – National Defence"; "Canberra, 3 May 2024" alone in a line.
RELEASE_HEAD = compiled(r"(?:^|\n)[ \t]{0,4}$")
RELEASE_PLACE = compiled(r"\s{1,2}(?:--|[–—|-])\s{1,2}[A-Z][^\n]{2,90}(?<![.!?])(?:\n|$)")
LINE_END = compiled(r"[ \t]{0,4}(?:\n|$)")

Dated = tuple[str, int, int]
YearTold = tuple[int, int, int]


def report_date(text: str, url: str | None) -> Dated | None:
    """Find the report's own day: its EDTF date and where it stands, (0, 0) where only the address tells it."""
    return _metadata_date(text) or _date_line(text) or _address_date(url) or _dateline_date(text)


def stands_in_dateline(text: str, start: int, end: int) -> bool:
    """Tell whether a date belongs to a dateline: "VIENTIANE, Jan 11 (KPL) --"."""
    if start > DATELINE_HEAD:
        return False
    floor = max(0, start - 48)
    if RELEASE_HEAD.search(text, floor, start) and RELEASE_PLACE.match(text, end):
        return True
    if _place_head().search(text, floor, start) and LINE_END.match(text, end):
        return True
    if AGENCY.match(text, end) and BEFORE_AGENCY.search(text, floor, start):
        return True
    if holds_date(text, start, end):
        return True
    return bool(not AGENCY.match(text, end) and DASHED.match(text, end) and BEFORE_DASH.search(text, floor, start))


@cache
def _place_head() -> re.Pattern[str]:
    """Match a city, and what it lies in, from the beginning of a line: "Port Lor, Ontario – "."""
    word = rf"(?!(?:{cal.names().short_weekday})\b)[A-Z][\w.'’-]{{1,20}}"
    return compiled(rf"(?:^|\n)[ \t]{{0,4}}{word}(?: {word}){{0,3}}(?:, [A-Z][\w. ]{{1,20}})?(?:,| [–—|-])\s{{1,2}}$")


def _metadata_date(text: str) -> Dated | None:
    found = METADATA.match(text)
    if found is None or not cal.exists(int(found[1]), int(found[2]), int(found[3])):
        return None
    return "-".join(found.groups()), found.start(1), found.end(3)


# --- the line of a page that carries its date


def _date_line(text: str) -> Dated | None:
    """Choose among the date lines at the top: the day of publication first, a day of updating last."""
    found = [(rank, dated) for dated in _full_dates(text[:HEAD]) if (rank := _rank(text, dated)) is not None]
    return min(found, key=_rank_then_place)[1] if found else None


def _rank_then_place(found: tuple[int, Dated]) -> tuple[int, int]:
    return found[0], found[1][1]


def _rank(text: str, dated: Dated) -> int | None:
    """Rank a full date: 0 where it is labelled as published, 1 on a line of its own, 2 as updated; None in prose."""
    start = text.rfind("\n", 0, dated[1]) + 1
    end = text.find("\n", dated[2])
    end = len(text) if end < 0 else end
    before, after = text[start : dated[1]], text[dated[2] : end]
    if _label("updated_labels").search(before):
        return 2
    if _label("published_labels").search(before):
        return 0
    alone = len(before) + len(after) <= LINE and _is_stamp(before, after)
    return 1 if alone and not _furniture().match(text, end) else None


@cache
def _label(name: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w){cal.any_of(cal.words_of(name))}\s{{0,2}}[:：|-]\s{{0,2}}{_trim()}$", re.IGNORECASE)


@cache
def _furniture() -> re.Pattern[str]:
    return compiled(rf"\s{{0,8}}{cal.any_of(cal.words_of('page_furniture'))}(?=[A-Z\s|>/]|$)")


@cache
def _trim() -> str:
    """Match what may stand beside a date on its line: weekday, clock, zone, marks."""
    zones = cal.any_of(cal.words_of("clock_zones"))
    zone = rf"{zones}(?!\w)\.?(?:\s?[+-]\d{{1,2}}(?::?\d\d)?)?"
    return rf"(?:{cal.names().short_weekday}|{CLOCK}|{zone}|[\s,.|()\[\]/•·–—-]){{0,24}}"


def _is_stamp(before: str, after: str) -> bool:
    """Tell whether a line holds nothing but the date, or a byline or an agency and its clock."""
    if not compiled(_trim()).fullmatch(after):
        return False
    if compiled(_trim()).fullmatch(before):
        return True
    clock = compiled(rf"{CLOCK}{_trim()}$").search(before)
    byline = compiled(r"\s*(?:By|BY|Written by)\b[^.!?]*?[\s,|–—-]\s*$").match(before)
    return bool(clock or (byline and len(before) <= BYLINE))


def _full_dates(text: str) -> Iterator[Dated]:
    for match in _dates_by_year(text):
        found = match.groupdict()
        year = cal.full_year(found["y"] or found["y2"] or found["y3"] or found["y4"])
        for month, day in _month_days(found):
            if cal.exists(year, month, day):
                yield cal.edtf(year, month, day), match.start(), match.end()
                break


_YEAR_TOLD = compiled(r"(?:19|20)\d\d|/\d\d")
_LONGEST = 36  # characters of a full date
_BEYOND = 6  # characters behind a date that its pattern looks at


def _dates_by_year(text: str) -> Iterator[re.Match[str]]:
    """Match full dates around the years told: figures are cheaper to search for than names of months."""
    at = 0
    for year in _YEAR_TOLD.finditer(text):
        while year.end() > at:
            first, last = max(at, year.start() - _LONGEST), min(len(text), year.end() + _LONGEST + _BEYOND)
            match = _full_date().search(text, first, last)
            if match is None:
                at = year.end()
                break
            yield match
            at = match.end()


def _month_days(found: dict[str, str | None]) -> list[tuple[int, int]]:
    if found["m"] and found["d"]:
        return [(cal.month_number(found["m"]), cal.day_number(found["d"]))]
    if found["m2"] and found["d2"]:
        return [(cal.month_number(found["m2"]), cal.day_number(found["d2"]))]
    if found["n3"] and found["d3"]:
        return [(int(found["n3"]), int(found["d3"]))]
    day, month = int(found["d4"] or 0), int(found["n4"] or 0)
    return [(month, day), (day, month)]


@cache
def _full_date() -> re.Pattern[str]:
    month = cal.names().month
    return compiled(
        rf"(?<!\w)(?P<m>{month})\s{{1,2}}(?P<d>{cal.DAY}),?\s{{0,2}}(?P<y>{cal.YEAR})"
        rf"|(?<![\w/.-])(?P<d2>{cal.DAY})(?:\sof)?\s(?P<m2>{month}),?\s{{1,2}}(?P<y2>{cal.YEAR})"
        r"|(?<![\w/.-])(?P<y3>(?:19|20)\d\d)[-/.](?P<n3>\d\d)[-/.](?P<d3>\d\d)(?![\d/-])"
        r"|(?<![\w/.-])(?P<d4>\d\d?)[/.-](?P<n4>\d\d?)[/.-](?P<y4>(?:19|20)\d\d|(?<=/)\d\d)(?![\w/-])"
    )


# --- the dateline and the address


def _dateline_date(text: str) -> Dated | None:
    head = text[:DATELINE_HEAD]
    return next((dated for dated in _full_dates(head) if stands_in_dateline(head, dated[1], dated[2])), None)


def _address_date(url: str | None) -> Dated | None:
    """Read "/2018/04/13/", "/2024-09/17/", "/2024/0323/", "/01-Feb-2019/" in the path of an address."""
    path = _path(url)
    for pattern in IN_ADDRESS:
        for match in pattern.finditer(path):
            found = match.groupdict()
            month = cal.names().months.get(found["month"].lower()) if "month" in found else int(found["m"])
            if month and cal.exists(int(found["y"]), month, int(found["d"])):
                return cal.edtf(int(found["y"]), month, int(found["d"])), 0, 0
    return None


def _path(url: str | None) -> str:
    try:
        return urlsplit(url or "").path
    except ValueError:  # brackets that are no address: such an address tells no date
        return ""


# --- the occasion

OCCASION_REACH = 160  # characters around "75th anniversary" in which the occasion is named
APOSTROPHES = str.maketrans("’‘`", "'''")


def anniversary_year(text: str) -> YearTold | None:
    """Reckon the year of a report from the anniversary it tells of: the year, and where it stands.

    "The 75th founding anniversary of" an army whose founding year the lexicon knows gives that year plus 75;
    "(September 5, 1962-2022)" gives 2022. Round years of relations alone, marked all year long, date nothing.
    Without an anniversary, the one year that stands in the names of exercises and forums: "exercise Umoja 2023".
    """
    plain = text.translate(APOSTROPHES)
    return next(_known_anniversaries(plain), None) or next(_told_spans(plain), None) or _year_of_events(plain)


_EVENT = compiled(
    r"\b(?:[Ee]xercises?|EXERCISE|[Dd]rills?|Ex|[Ff]orum|[Cc]onference)[- ][\"“']?"
    r"(?:[A-Z][\w-]+[ -]){1,3}?(?P<y>20\d\d)\b"
    r"|[\"“'][A-Z][\w-]+(?: [A-Z][\w-]+){0,2}[ -](?P<quoted>20\d\d)[\"”']"
    r"|\b(?:[A-Z][\w-]+ ){1,3}(?:Exercise|Dialogue|Forum|Conference) (?P<behind>20\d\d)\b(?! ?[-–])"
)


def _year_of_events(text: str) -> YearTold | None:
    """Give the year that all exercises and forums named with one bear, and where it stands first."""
    told = [
        (int(year), m.start(), m.end()) for m in _EVENT.finditer(text) if (year := m["y"] or m["quoted"] or m["behind"])
    ]
    return told[0] if len({year for year, *_ in told}) == 1 else None


def _known_anniversaries(text: str) -> Iterator[YearTold]:
    for match in _ordinal_anniversary().finditer(text):
        number = _ordinal_number(match["n"])
        base = _nearest_base(text, match)
        if base is not None and number and not _is_to_come(text, match.end()):
            yield base + number, match.start(), match.end()


def _nearest_base(text: str, match: re.Match[str]) -> int | None:
    """Give the founding year of the occasion named nearest to an ordinal, in the same sentence."""
    start, end = max(0, match.start() - OCCASION_REACH // 2), min(len(text), match.end() + OCCASION_REACH)
    best: tuple[int, int] | None = None
    for pattern, year in _occasions():
        for found in pattern.finditer(text, start, end):
            gap = (
                text[match.end() : found.start()] if found.start() >= match.end() else text[found.end() : match.start()]
            )
            if not _parted(gap):
                best = min(best or (len(gap), year), (len(gap), year))
    return best[1] if best else None


def _parted(gap: str) -> bool:
    """Tell whether the words between an ordinal and a name part them: another anniversary, or a sentence's end."""
    return bool(_parting().search(gap))


@cache
def _parting() -> re.Pattern[str]:
    return compiled(rf"[.;\n]\s|\n|(?<!\w)(?:[Aa]nniversar|{cal.any_of(cal.words_of('anniversary_not'))}(?!\w))")


def _is_to_come(text: str, end: int) -> bool:
    return compiled(r"\b(?:next year|in the coming years?)\b").search(text[end : end + OCCASION_REACH]) is not None


def _told_spans(text: str) -> Iterator[YearTold]:
    """Read the last year of "(September 5, 1962-2022)"."""
    for match in _day_and_years().finditer(text):
        first, last = int(match["y"] or match["y1"]), int(match["y2"])
        if last > first:
            yield last, match.start(), match.end()


@cache
def _ordinal_anniversary() -> re.Pattern[str]:
    count = rf"\d{{1,3}}(?:st|nd|rd|th)|{cal.any_of(_ordinal_words(), capital=True)}"
    kind = r"(?:anniversary|birthday|founding day|foundation day)"
    return compiled(rf"(?<![\w-])(?P<n>{count})\s(?:[a-zA-Z'-]{{1,20}}\s){{0,3}}{kind}(?!\w)", re.IGNORECASE)


@cache
def _day_and_years() -> re.Pattern[str]:
    month, day, year, dash = cal.names().month, cal.DAY, cal.YEAR, cal.DASH
    again = rf"(?:{month}\s{day},?\s|{day}\s{month},?\s)?"
    return compiled(
        rf"(?<!\w)(?:{month}\s{{1,2}}{day},?\s(?P<y>{year})|{day}\s{month},?\s(?P<y1>{year})){dash}{again}(?P<y2>{year})"
    )


@cache
def _ordinal_words() -> tuple[str, ...]:
    """Give the ordinals in words up to the hundredth: "fifth", "seventy-fifth"."""
    ordinals: dict[str, int] = table("calendar")["ordinals"]
    tens = [word for word, n in table("calendar")["numbers"].items() if n >= 20]
    compounds = (f"{ten}-{word}" for ten in tens for word, n in ordinals.items() if n < 10)
    return (*ordinals, *compounds)


def _ordinal_number(written: str) -> int:
    if written[0].isdigit():
        return int(written[:-2])
    ten, _, unit = written.lower().rpartition("-")
    calendar = table("calendar")
    return int(calendar["numbers"].get(ten, 0)) + int(calendar["ordinals"][unit])


@cache
def _occasions() -> tuple[tuple[re.Pattern[str], int], ...]:
    """Load the occasions that date a report; without the table, none is known, and only told spans date one."""
    if not files("communique.lexicon").joinpath("data", "occasions.yaml").is_file():
        return ()
    return tuple(_occasion(entry) for entry in _entries() if entry.get("year") and not _of_relations(entry))


def _entries() -> list[dict[str, Any]]:
    loaded = table("occasions")
    entries = loaded.get("occasions") if isinstance(loaded, dict) else loaded
    if not isinstance(entries, list):
        raise TypeError("occasions.yaml holds no list of occasions")
    return entries


def _of_relations(entry: dict[str, Any]) -> bool:
    return compiled(cal.any_of(cal.words_of("anniversary_not")), re.IGNORECASE).search(entry["name"]) is not None


def _occasion(entry: dict[str, Any]) -> tuple[re.Pattern[str], int]:
    names = entry.get("names") or ""
    aliases = words(names) if isinstance(names, str) else [str(name) for name in names]
    known = [
        compiled(r"^(?i:founding) of (?:the )?").sub("", name.translate(APOSTROPHES))
        for name in (entry["name"], *aliases)
    ]
    return compiled(rf"(?<!\w){cal.any_of(known)}(?!\w)", re.IGNORECASE), int(entry["year"])
