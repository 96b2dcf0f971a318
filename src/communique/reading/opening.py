"""Open a report: undo its wrapping, part its layout, tag its sentences, find its dates."""

from __future__ import annotations

from communique.model import Report
from communique.reading.dates.find import anniversary_year, find_dates, report_date, with_years
from communique.reading.persons.home import home_state, is_official
from communique.reading.words.layout import META, TAIL, lay_out
from communique.reading.words.monsieur import name_monsieur
from communique.reading.words.namesakes import name_namesakes
from communique.reading.words.page import Line, Page
from communique.reading.words.realms import name_realms, state_of_city
from communique.reading.words.tagging import tag
from communique.reading.words.wrapping import unwrapped


def open_page(report: Report) -> Page:
    """Lay a report out, tag its sentences and find its dates."""
    text = unwrapped(report.text)
    layout = lay_out(text)
    lines: list[Line] = []
    for s in layout.sentences:
        if s.kind not in (META, TAIL):
            lines.append(Line(len(lines), s, tag(text, s.start, s.end)))
    dated = report_date(text, report.url)
    published = report.published or (dated[0] if dated else None)
    year = anniversary_year(text) if published is None else None
    home = home_state(report, layout)
    name_realms(lines, {home, state_of_city(layout.dateline.city) if layout.dateline else None})
    name_namesakes(lines)
    name_monsieur(lines, text, home)
    page = Page(report, text, layout, lines, published, home, is_official(report))
    _put_dates(page, year[0] if year else None, dated[1:] if dated else None)
    return page


def _put_dates(page: Page, anchor_year: int | None, own: tuple[int, int] | None) -> None:
    """Hand each date to the sentence that it stands in."""
    k = 0
    for d in with_years(find_dates(page.text, published=page.published, anchor_year=anchor_year), page.text):
        while k < len(page.lines) and page.lines[k].end <= d.start:
            k += 1
        inside = k < len(page.lines) and page.lines[k].start <= d.start
        if inside and (own in (None, (0, 0)) or own[0] != d.start):
            page.lines[k].dates.append(d)
