"""Numbered notes in Chicago style: the agency, the title, the day, the address, the day of access; and the sentence.

A source that was cited before gets the short form; a sentence that was quoted before keeps its number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from communique.answers.brief import Brief, Note
from communique.publishing.cells import printable, shortened

_MONTHS = "January February March April May June July August September October November December".split()
_LONGEST = 400  # characters of a quoted sentence in print
_SHORT_TITLE = 5  # words
_Key = tuple[str, str | None, str, str]
_UNPRINTABLE = dict.fromkeys((*range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF, 0xFEFF, 0x200B))


class Citation(NamedTuple):
    """A note in print: what goes before the address, the address where it may be followed, and what goes after."""

    number: int
    before: str
    url: str | None
    after: str
    sentence: str

    @property
    def text(self) -> str:
        """Give the citation without the sentence."""
        return f"{self.before}{self.url or ''}{self.after}"


@dataclass(frozen=True)
class Numbered:
    """The notes of a brief in order, and the number under which each stands."""

    citations: tuple[Citation, ...]
    numbers: dict[_Key, int]

    def of(self, notes: Iterable[Note]) -> list[int]:
        """Give the numbers of some notes, each once, in their order."""
        return sorted({self.numbers[_key(note)] for note in notes})


def clean(text: str) -> str:
    """Give a text on one line, without anything that no page can hold."""
    return printable(text.translate(_UNPRINTABLE))


def numbered(brief: Brief) -> Numbered:
    """Number the notes of a brief in the order in which its statements call for them."""
    numbers: dict[_Key, int] = {}
    first: dict[tuple[str, str | None], int] = {}
    citations: list[Citation] = []
    for note in brief.notes():
        key = _key(note)
        if key not in numbers:
            numbers[key] = len(numbers) + 1
            before = first.setdefault(key[:2], numbers[key])
            cite = _full if before == numbers[key] else _short
            citations.append(cite(note, numbers[key], before))
    return Numbered(tuple(citations), numbers)


def _key(note: Note) -> _Key:
    return note.report, note.url, note.sentence, note.corrected


def _full(note: Note, number: int, first: int) -> Citation:
    """Give the full form, which the first note on a source has."""
    where = _address(note.url)
    parts = [*_agency(note), day(note.published) or "n.d."]
    if where is None:
        parts.append(f"report {clean(note.report)}")
    after = f"accessed {day(note.accessed)}." if note.accessed else ""
    joint = ", " if where or after else "."
    lead = _joined(parts) + joint
    after = (", " if where and after else "." if where else "") + after
    return Citation(number, lead, where, after + _corrected(note), quoted(note))


def _short(note: Note, number: int, first: int) -> Citation:
    """Give the short form: agency and the title's first words, with the note that has the rest."""
    agency = [clean(note.publisher)] if note.publisher and clean(note.publisher) else []
    title = " ".join(clean(note.title or "").split()[:_SHORT_TITLE]).rstrip(",;:.–—-")
    what = [f"“{title}”"] if title else [f"report {clean(note.report)}"]
    return Citation(number, f"{_joined([*agency, *what])} (note {first}).", None, _corrected(note), quoted(note))


def _corrected(note: Note) -> str:
    return f" {clean(note.corrected)}" if note.corrected else ""


def _agency(note: Note) -> list[str]:
    """Give agency and title; the report's name where it has neither."""
    agency = [clean(note.publisher)] if note.publisher and clean(note.publisher) else []
    title = [f"“{clean(note.title)}”"] if note.title and clean(note.title) else []
    return agency + title or ["untitled report"]


def _joined(parts: list[str]) -> str:
    """Join parts by commas, which go inside quotation marks; the first word is capitalised."""
    told = parts[0]
    for part in parts[1:]:
        if told.endswith("”"):
            told = told if told[-2:-1] in "?!," else f"{told[:-1]},”"
            told = f"{told} {part}"
        else:
            told = f"{told}, {part}"
    return told[:1].upper() + told[1:]


def _address(url: str | None) -> str | None:
    """Give an address that may be followed; nothing that is no web address."""
    if not url or clean(url) != url or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def quoted(note: Note) -> str:
    """Give the sentence as it is printed: on one line, and cut where it is very long."""
    return shortened(clean(note.sentence), _LONGEST)


def day(edtf: str | None) -> str:
    """Give a date in words, as exact as it is told; nothing where no year is."""
    parts = (edtf or "").split("-")
    if not parts[0].isdigit():
        return ""
    month = _MONTHS[int(parts[1]) - 1] if len(parts) > 1 and parts[1].isdigit() else ""
    date = str(int(parts[2])) if month and len(parts) > 2 and parts[2].isdigit() else ""
    return " ".join(each for each in (date, month, parts[0]) if each)


def left_out(more: int) -> str:
    """Say how many statements a section leaves out."""
    return f"And {more} more." if more else ""


def subtitle(brief: Brief) -> str:
    """Give the line under the title: the day, and the newest report."""
    newest = day(brief.newest)
    return f"As known on {day(brief.on)}" + (f"; newest report used: {newest}" if newest else "")


RULE = "Every statement rests on the sentences in its notes; gaps name what they are reckoned from."
