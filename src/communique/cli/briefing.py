"""The command that prints a brief: of a relationship, a person or a visit."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from communique.cli.days import on_option
from communique.cli.group import ALL_READ, EPILOG, commands, tell
from communique.cli.opening import opened
from communique.cli.options import register_option, since_option

_SUFFIXES = {".md": "md", ".markdown": "md", ".html": "html", ".htm": "html", ".docx": "docx", ".pdf": "pdf"}
_BINARY = ("docx", "pdf")


@commands.command("brief", short_help="A brief before a meeting, with its sources.", epilog=EPILOG)
@click.argument("sides", metavar="[SIDE SIDE...]", nargs=-1)
@click.option("--person", metavar="NAME|ID", help="A brief of a person.")
@click.option("--visit", metavar="ID", help="A brief of a visit, and of guest and host.")
@on_option
@since_option
@click.option("--accessed", metavar="DATE", help="The day of access in the notes; by default today.")
@click.option("-o", "--output", metavar="FILE", help="Where to write it (.md, .html, .docx or .pdf).")
@click.option("--format", "form", type=click.Choice(("md", "html", "docx", "pdf")), help="By default, as FILE ends.")
@register_option
def brief_command(
    sides: tuple[str, ...],
    person: str | None,
    visit: str | None,
    on: str,
    since: str | None,
    accessed: str | None,
    output: str | None,
    form: str | None,
    register: str,
) -> int:
    """Print a brief of two sides or more (VNM LAO), of a person, or of a visit, as known on a day.

    When they last met, who is who, contacts, what is in force, mechanisms, commitments, where sources differ, and what
    the register has not seen. Every statement has numbered notes with the sentences that say so. It is Markdown on
    standard output unless a file says otherwise.
    """
    from communique import pipeline
    from communique.asking.briefing import brief
    from communique.publishing.briefs import printed

    chosen = _form(output, form)
    codes = [pipeline.side_called(side) or side for side in sides]
    about: dict[str, Any] = {"since": since, "accessed": accessed or date.today().isoformat()}
    with opened(register) as kept:
        names = pipeline.names_of_sides()
        told = brief(kept, sides=codes, person=person, visit=visit, on=on, names=names, tell=tell, **about)
    page = printed(told, chosen)
    for sentence in page.warnings:
        tell(sentence)
    _write(page.content, output)
    return ALL_READ


def _form(output: str | None, form: str | None) -> str:
    """Give the format: the one asked for, else the one that the file's name ends in, else Markdown."""
    suffix = Path(output).suffix.lower() if output and output != "-" else ""
    found = form or (_SUFFIXES.get(suffix) if suffix else "md")
    if found is None or (output and output != "-" and not suffix and form is None):
        raise click.UsageError(f"-o {output}: end the name in .md, .html, .docx or .pdf, or say --format")
    if found in _BINARY and output is None and sys.stdout.isatty():
        raise click.UsageError(
            f"a brief as {found} is no text for a terminal: say where to write it (-o brief.{found})"
        )
    return found


def _write(content: bytes, output: str | None) -> None:
    if output and output != "-":
        Path(output).write_bytes(content)
        tell(f"the brief is written to {output}")
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
