"""A brief as Markdown, with footnotes as GitHub, GitLab, Pandoc and Obsidian write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from communique.answers.brief import Brief, Gap, Item, Section
from communique.publishing.briefs import Printed
from communique.publishing.briefs.notes import RULE, Numbered, clean, left_out, numbered, subtitle

_SIGNS = re.compile(r"([\\`*_\[\]<>|~^$&])")
_OPENING = re.compile(r"^([#+\-=>]|\d+[.)])")


def printed(brief: Brief) -> Printed:
    """Print a brief as Markdown."""
    return Printed("".join(f"{line}\n" for line in lines(brief)).encode("utf-8"))


def lines(brief: Brief) -> Iterator[str]:
    """Give the lines of the brief."""
    notes = numbered(brief)
    yield from (f"# {escaped(brief.title)}", "", f"*{escaped(subtitle(brief))}. {escaped(RULE)}*")
    for section in brief.sections:
        yield from ("", f"## {escaped(section.title)}", "")
        yield from _section(section, notes)
    yield from ("", "## Notes", "") if notes.citations else ()
    for each in notes.citations:
        address = f"<{each.url}>" if each.url else ""
        yield f"[^{each.number}]: {_guard(each.before)}{address}{_guard(each.after)} “{_guard(each.sentence)}”"


def _section(section: Section, notes: Numbered) -> Iterator[str]:
    if not section.items:
        yield escaped(section.empty)
    elif section.columns:
        yield from _table(section, notes)
    else:
        yield from _list(section.items, notes)
    if section.more:
        yield from ("", left_out(section.more))


def _table(section: Section, notes: Numbered) -> Iterator[str]:
    yield f"| {' | '.join(section.columns)} |"
    yield f"|{' --- |' * len(section.columns)}"
    for each in section.items:
        cells = each.cells if isinstance(each, Item) else ()
        yield f"| {' | '.join(escaped(cell) for cell in cells)}{_marks(each, notes)} |"


def _list(items: Iterable[Item | Gap], notes: Numbered) -> Iterator[str]:
    group = None
    for each in items:
        if isinstance(each, Item) and each.group != group:
            yield from (*([""] if group else []), f"### {escaped(each.group or '')}", "")
            group = each.group
        yield f"- {escaped(each.text)}{_marks(each, notes)}{_ground(each)}"


def _ground(each: Item | Gap) -> str:
    return f" *Reckoned from: {escaped(each.ground)}.*" if isinstance(each, Gap) else ""


def _marks(each: Item | Gap, notes: Numbered) -> str:
    return "".join(f"[^{number}]" for number in notes.of(each.notes))


def escaped(text: str) -> str:
    """Give a text that Markdown prints as it is."""
    return _OPENING.sub(_guarded, _guard(clean(text)))


def _guard(text: str) -> str:
    """Give a text, which is clean, with its signs guarded."""
    return _SIGNS.sub(r"\\\1", text)


def _guarded(match: re.Match[str]) -> str:
    """Guard what would make a list or a heading of a line: ``1.`` by its stop, a sign by itself."""
    return f"{match[0][:-1]}\\{match[0][-1]}"
