"""Read the columns in which a document is signed: "Head of the … Commission" above "Yusupov S.S.", side by side.

yes   Tal J.P.                              Sen R.K.
      Head of the Allandian Commission      Head of the Borrian Commission
yes   For the Republic of Alland            For the Republic of Borria
      Minister of the Interior              Head of the Border Guard
      Karim Rashidov                        Ivan Petrov
no    two names in one line of prose
"""

from __future__ import annotations

import re

from communique.model import How
from communique.patterns import compiled
from communique.reading.persons.appositions import title_after
from communique.reading.persons.chains import Title
from communique.reading.persons.offices import Office
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Page
from communique.reading.words.tagging import tag

_FOR = compiled(r"\s*(?:For|On behalf of|In the name of|By)\b", re.I)  # whom they sign for, no office
_WIDEST = 400  # characters; a longer line is prose, not a row of columns
_GAP = compiled(r"[ \t\xa0]{3,}|\t+")


def read_signatures(page: Page, people: list[PersonDraft]) -> None:
    """Give each person who signs in a column the state and office that stand above the name."""
    for p in people:
        for m in p.mentions:
            if (p.state is None or not p.offices) and (title := _column_title(page.text, m.start)):
                _take(p, title)


def _take(p: PersonDraft, title: Title) -> None:
    if p.state is None and title.state:
        p.state, p.state_span, p.state_how, p.state_rule = (
            title.state,
            title.state_span,
            How.STATED,
            "column of a signature",
        )
    if not p.offices:
        p.offices = title.offices


def _column_title(text: str, at: int) -> Title | None:
    """Read what stands above a name in its column, up to the empty line before."""
    row = _row(text, at)
    pieces = _pieces(text, row) if row >= 0 else []
    column = next((k for k, (start, end) in enumerate(pieces) if start <= at < end), -1)
    if len(pieces) < 2 or column < 0 or text.count(" ", pieces[column][0], pieces[column][1]) > 5:
        return None
    told = [_column(text, row, column, len(pieces), up=up) for up in (True, False)]
    return next((title for column_ in told if column_ and (title := _title_of(text, column_))), None)


def _column(text: str, row: int, column: int, wide: int, *, up: bool) -> list[tuple[int, int]]:
    """Give the pieces of a column above or below a row, as far as the next empty line."""
    found: list[tuple[int, int]] = []
    while len(found) < 6:
        row = (_row(text, row - 1) if row > 0 else -1) if up else text.find("\n", row) + 1 or -1
        beside = _pieces(text, row) if row >= 0 else []
        if not beside or len(beside) == 1:
            break
        if len(beside) == wide:
            found.append(beside[column])
    return found[::-1] if up else found


def _row(text: str, at: int) -> int:
    """Give where the line that holds ``at`` begins; -1 where it is too long to be a row of columns."""
    found = text.rfind("\n", max(0, at - _WIDEST), at)
    return found + 1 if found >= 0 or at <= _WIDEST else -1


def _pieces(text: str, row: int) -> list[tuple[int, int]]:
    """Cut the line that begins at ``row`` at its wide gaps; none if it is a paragraph of prose."""
    end = text.find("\n", row, row + _WIDEST)
    if end < 0 and len(text) > row + _WIDEST:
        return []
    end = len(text) if end < 0 else end
    out: list[tuple[int, int]] = []
    start = row
    for gap in [*_GAP.finditer(text, row, end), None]:
        stop = gap.start() if gap else end
        if text[start:stop].strip():
            out.append((start, stop))
        start = gap.end() if gap else end
    return out


def _title_of(text: str, above: list[tuple[int, int]]) -> Title | None:
    """Read the column's words as if they were set off behind a name."""
    words = "Name, " + " ".join(" ".join(text[a:b].split()) for a, b in above)
    tagged = tag(words, 0, len(words))
    told = "Name, " + " ".join(" ".join(text[a:b].split()) for a, b in above if not _FOR.match(text, a, b))
    title = title_after(tag(told, 0, len(told)), 1) or Title(0, 0)
    span = above[0][0], above[-1][1]
    title.offices = [Office(o.name, *span) for o in title.offices]
    if title.state is None:
        title.state = (
            next((c.value.partition("|")[0] for c in tagged.chunks if c.kind in "ASG" and c.value), None) or None
        )
    title.state_span = span
    return title if title.state or title.offices else None
