"""A brief as one HTML file: text escaped, notes linked both ways, nothing asked of the network, fit for paper."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from communique.answers.brief import Brief, Gap, Item, Section
from communique.publishing.briefs import Printed
from communique.publishing.briefs.notes import RULE, Citation, Numbered, clean, left_out, numbered, subtitle


def printed(brief: Brief) -> Printed:
    """Print a brief as a page."""
    return Printed("".join(f"{line}\n" for line in lines(brief)).encode("utf-8"))


def lines(brief: Brief) -> Iterator[str]:
    """Give the lines of the page."""
    calls = Calls(numbered(brief))
    style = files(__package__).joinpath("brief.css").read_text(encoding="utf-8")
    yield from _head(brief, style)
    yield from ("<body>", "<main>", f"<h1>{_text(brief.title)}</h1>")
    yield f'<p class="day">{_text(subtitle(brief))}. {_text(RULE)}</p>'
    for number, section in enumerate(brief.sections, 1):
        yield from (f'<section aria-labelledby="s{number}">', f'<h2 id="s{number}">{_text(section.title)}</h2>')
        yield from _section(section, calls)
        yield "</section>"
    yield from _notes(calls)
    yield from ("</main>", "</body>", "</html>")


def _head(brief: Brief, style: str) -> Iterator[str]:
    """Give the head; its policy lets nothing be loaded, and this one style alone be used."""
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield from ("<!DOCTYPE html>", '<html lang="en-GB">', "<head>", '<meta charset="utf-8">')
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="generator" content="Communique">'
    yield from (f"<title>{_text(brief.title)}</title>", f"<style>{style}</style>", "</head>")


class Calls:
    """The notes of a page and the places that call for them, so that each note leads back."""

    def __init__(self, notes: Numbered) -> None:
        self.notes = notes
        self.places: dict[int, int] = {}

    def marks(self, each: Item | Gap) -> str:
        """Give the raised numbers of a statement's notes."""
        marks = ",".join(self._mark(number) for number in self.notes.of(each.notes))
        return f'<sup class="call">{marks}</sup>' if marks else ""

    def _mark(self, number: int) -> str:
        place = self.places[number] = self.places.get(number, 0) + 1
        return f'<a id="c{number}-{place}" href="#n{number}" aria-label="note {number}">{number}</a>'


def _section(section: Section, calls: Calls) -> Iterator[str]:
    if not section.items:
        yield f'<p class="none">{_text(section.empty)}</p>'
    elif section.columns:
        yield from _table(section, calls)
    else:
        yield from _list(section.items, calls)
    if section.more:
        yield f'<p class="more">{left_out(section.more)}</p>'


def _table(section: Section, calls: Calls) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{_text(column)}</th>' for column in section.columns)
    yield from ("<table>", f"<thead><tr>{heads}</tr></thead>", "<tbody>")
    for each in section.items:
        cells = [_text(cell) for cell in each.cells] if isinstance(each, Item) else []
        cells[-1] += calls.marks(each)
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield from ("</tbody>", "</table>")


def _list(items: Iterable[Item | Gap], calls: Calls) -> Iterator[str]:
    group, begun = None, False
    for each in items:
        if isinstance(each, Item) and each.group != group:
            yield from ["</ul>"] if begun else []
            yield f"<h3>{_text(each.group or '')}</h3>"
            group, begun = each.group, False
        yield from [] if begun else ["<ul>"]
        begun = True
        yield f"<li>{_text(each.text)}{calls.marks(each)}{_ground(each)}</li>"
    yield "</ul>"


def _ground(each: Item | Gap) -> str:
    return f' <span class="ground">Reckoned from: {_text(each.ground)}.</span>' if isinstance(each, Gap) else ""


def _notes(calls: Calls) -> Iterator[str]:
    if calls.notes.citations:
        yield from ('<section aria-labelledby="notes">', '<h2 id="notes">Notes</h2>', "<ol>")
        yield from (_note(each, calls.places.get(each.number, 0)) for each in calls.notes.citations)
        yield from ("</ol>", "</section>")


def _note(each: Citation, places: int) -> str:
    address = f'<a href="{escape(each.url)}" rel="noreferrer noopener">{_text(each.url)}</a>' if each.url else ""
    back = " ".join(
        f'<a href="#c{each.number}-{place}" aria-label="back to statement {place} of note {each.number}">↩</a>'
        for place in range(1, places + 1)
    )
    cited = f"{escape(each.before)}{address}{escape(each.after)}"
    return f'<li id="n{each.number}">{cited} <q>{escape(each.sentence)}</q> {back}</li>'


def _text(text: str) -> str:
    return escape(clean(text))
