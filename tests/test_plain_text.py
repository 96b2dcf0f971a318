"""However a text is set, the same is read in it, and shown where the given text says it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.model import RECORD_TYPES, Reading, Report, Span, record_to_dict
from communique.reading.reader import read_report
from communique.reading.words.plain_text import plain_text
from communique.sources import sample_reports

SET: dict[str, Callable[[str], str]] = {
    "spaces that do not break": lambda t: t.replace(" ", "\u00a0"),
    "thin spaces": lambda t: t.replace(" ", "\u2009"),
    "two spaces": lambda t: re.sub(r"(?<=\w) (?=\w)", "  ", t),
    "tabs": lambda t: re.sub(r"(?<=[a-z]) (?=[a-z])", "\t", t),
    "hyphens that do not break": lambda t: re.sub(r"(?<=\w)-(?=\w)", "\u2011", t),
    "dashes for hyphens": lambda t: re.sub(r"(?<=[a-z])-(?=[a-z])", "–", t),
    "backquotes": lambda t: re.sub(r"(?<=\w)['’](?=\w)", "`", t),
    "primes": lambda t: re.sub(r"(?<=\w)['’](?=\w)", "\u2032", t),
    "hyphenation": lambda t: re.sub(r"(?<=[a-z]{4})(?=(?:tion|ment|ing)\b)", "\u00ad", t),
    "marks of direction": lambda t: re.sub(r"(?<=\w), ", "\u200e, ", t),
    "nothing to see": lambda t: t.replace(". ", ". \u200b"),
    "entities": lambda t: escape(t).replace("’", "&rsquo;").replace("“", "&ldquo;").replace("”", "&#8221;"),
    "entities of spaces": lambda t: re.sub(r"(?<=\d) (?=\d|[A-Z])", "&nbsp;", t),
    "other quotation marks": lambda t: t.replace("“", "«").replace("”", "»"),
}
REPORTS = tuple(sample_reports())[::9]


def records(reading: Reading) -> str:
    """Give the cells of a reading, without where they stand; apostrophes as one."""
    rows = {name: [record_to_dict(r) for r in getattr(reading, name)] for name in RECORD_TYPES}
    cells = {
        name: [{c: v for c, v in row.items() if c not in ("evidence", "slots")} for row in found]
        for name, found in rows.items()
    }
    return json.dumps(cells, ensure_ascii=False, indent=1).replace("'", "’")


@pytest.mark.parametrize("how", SET)
@pytest.mark.parametrize("report", REPORTS, ids=lambda r: r.id)
def test_a_text_set_otherwise_gives_the_same_records(report: Report, how: str) -> None:
    odd = Report(report.id, SET[how](report.text), report.url, report.title, report.publisher, report.published)
    plain, read = read_report(report), read_report(odd)
    assert records(read) == records(plain)
    assert read.report is odd
    for person in read.persons:
        said = plain_text(" | ".join(odd.text[s.start : s.end] for s in person.evidence))
        assert said is None or person.name.replace("'", "’") in said.text.replace("'", "’")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("General\u00a0Tal", "General Tal"),
        ("a three\u2011day visit", "a three-day visit"),
        ("a three–day visit", "a three-day visit"),
        ("Tal`s guest", "Tal’s guest"),
        ("co\u00adopera\u00adtion", "cooperation"),
        ("Q&amp;A at 5&nbsp;p.m.", "Q&A at 5 p.m."),
        ("a well&#8209;known guest", "a well-known guest"),
        ("met  on Friday", "met on Friday"),
        ("one\u2028two", "one\ntwo"),
        ("«We met,» he said", "“We met,” he said"),
    ],
)
def test_what_is_set_oddly_is_set_evenly(text: str, plain: str) -> None:
    made = plain_text(text)
    assert made is not None
    assert made.text == plain
    assert len(made.starts) == len(made.ends) == len(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Jan Tal   Pablo Oru",  # columns
        "Jan Tal\tPablo Oru",
        "for 2020–2024",
        "the Lima – Quito line",
        "the Chile–Peru border",
        "AT&T; R&D; Smith & Co;",
        "“We met,” he said of Chile's guest - twice",
        "  indented",
    ],
)
def test_what_is_set_evenly_stays_as_it_is(text: str) -> None:
    made = plain_text(text)
    assert made is None or made.text == text


@given(st.text(alphabet="ab -–`\u00a0\u00ad\u200b\u2011&;#nbspam8209\n\t«»", max_size=60))
def test_each_character_stands_for_its_own_passage(text: str) -> None:
    made = plain_text(text)
    if made is None:
        return
    for k, letter in enumerate(made.text):
        given = text[made.starts[k] : made.ends[k]]
        assert given == letter or (plain_text(given) or made).text == letter or len(given) <= 2 or "&" in given
    assert list(made.starts) == sorted(made.starts)
    if made.text:
        whole = made.given(Span(0, len(made.text)))
        assert 0 <= whole.start < whole.end <= len(text)
