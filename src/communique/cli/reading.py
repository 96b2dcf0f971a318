"""Commands that read reports: read, add, demo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from communique.cli.group import ALL_READ, EPILOG, Count, commands, out, tell, width
from communique.cli.options import default_form, formats, paths_argument, published_option, register_option

if TYPE_CHECKING:
    from communique.model import Reading

DEMO_ENTRIES = 10
PROGRESS, PROGRESSES = 100, 50  # reports between two messages at least, and how many messages at most


@commands.command("read", short_help="Read reports and print their records.", epilog=EPILOG)
@paths_argument
@published_option
@formats("json", "nl", "table")
@click.option("--explain", is_flag=True, help="Why each cell says what it says, as a tree.")
def read_command(paths: tuple[str, ...], published: str | None, form: str | None, explain: bool) -> int:
    """Read reports and print their records.

    PATH is a text file, a saved HTML page, a .jsonl file (objects with "text" and, where known, "id", "published",
    "url", "title", "publisher"), a folder of these, or - for standard input.
    """
    from communique import pipeline

    if explain and form in ("json", "nl"):
        raise click.UsageError("--explain prints a tree; --json and --nl already carry every rule and passage")
    count = Count()
    readings = count.only_read(pipeline.read_all(pipeline.reports_in(paths, published)))
    out(_read_lines(readings, "explain" if explain else form or default_form()))
    return count.status


@commands.command("add", short_help="Read reports and keep them in a register.", epilog=EPILOG)
@paths_argument
@published_option
@click.option(
    "--readings", metavar="FILE", help="Take these readings (lines of the record format) of the texts instead."
)
@click.option("--coder", metavar="NAME", help="Who made the readings.")
@register_option
def add_command(
    paths: tuple[str, ...], published: str | None, readings: str | None, coder: str | None, register: str
) -> int:
    """Read reports and keep them in a register; adding a report twice changes nothing."""
    from communique import pipeline

    if (readings is None) != (coder is None):
        raise click.UsageError("--readings and --coder go together: whose readings are they?")
    count = Count()
    with pipeline.open_register(register, create=True) as kept:
        reports = pipeline.reports_in(paths, published)
        if readings is not None and coder is not None:
            outcomes = pipeline.add_coded(reports, readings, coder, kept)
        else:
            outcomes = pipeline.add(reports, kept)
        for outcome in count.only_read(outcomes):
            count.outcomes[str(outcome)] = count.outcomes.get(str(outcome), 0) + 1
        where = kept.store.where
    told = ", ".join(f"{number} {outcome}" for outcome, number in sorted(count.outcomes.items()))
    tell(f"{where}: {told or 'nothing added'}")
    return count.status


@commands.command("reread", short_help="Read the kept reports anew.", epilog=EPILOG)
@register_option
def reread_command(register: str) -> int:
    """Read anew the reports that another version of the reader read, from what the register keeps of them.

    What other people coded or judged stays. Whoever stops it may start it again: it goes on where it ended.
    """
    from communique import pipeline

    count = Count()
    with pipeline.open_register(register) as kept:
        every = len(pipeline.to_reread(kept))
        step = max(PROGRESS, every // PROGRESSES)
        for _ in count.only_read(pipeline.reread(kept)):
            if count.read % step == 0 and count.read < every:
                tell(f"{count.read} of {every} reports read anew")
        tell(f"{kept.store.where}: {count.read} of {kept.count()} reports read anew")
    return count.status


@commands.command("rebuild", short_help="Derive the register again from what it keeps.", epilog=EPILOG)
@register_option
def rebuild_command(register: str) -> int:
    """Throw away all that a register derived, and derive it again from readings and judgements."""
    from communique import pipeline

    with pipeline.open_register(register) as kept:
        tell(f"{kept.store.where}: derived again from {kept.rebuild()} reports")
    return ALL_READ


@commands.command("demo", short_help="Try it on the bundled sample reports.")
@click.option("--register", "register", metavar="FILE", help="Keep the register here (otherwise it is thrown away).")
@click.option("--all", "everything", is_flag=True, help=f"Print all there is, not the first {DEMO_ENTRIES} of a kind.")
def demo_command(register: str | None, everything: bool) -> int:
    """Read the bundled sample reports, keep them in a register and print what it holds."""
    with _demo_register(register) as path:
        status = _demo(path, None if everything else DEMO_ENTRIES)
    if register:
        tell(f"the register is kept: communique meetings --register {register}")
    return status


def _demo(path: str, most: int | None) -> int:
    from communique import pipeline
    from communique.asking import overview
    from communique.publishing import digest

    count = Count()
    with pipeline.open_register(path, create=True) as kept:
        added = sum(1 for _ in count.only_read(pipeline.add(pipeline.sample_reports(), kept)))
        out([f"{added} sample reports read."])
        for name, answers in overview.sections(kept):
            out(digest.section(name, answers, width(), most))
    return count.status


@contextmanager
def _demo_register(register: str | None) -> Iterator[str]:
    if register:
        yield register
        return
    with TemporaryDirectory(prefix="communique-") as folder:
        yield str(Path(folder, "demo.sqlite"))


def _read_lines(readings: Iterable[Reading], form: str) -> Iterator[str]:
    from communique.publishing import exports
    from communique.publishing.explanation import explanation
    from communique.publishing.overview import overview

    if form == "json":
        yield from exports.as_json(reading.to_dict() for reading in readings)
    elif form == "nl":
        yield from exports.as_nl(reading.to_dict() for reading in readings)
    else:
        for reading in readings:
            yield from explanation(reading) if form == "explain" else overview(reading, width())
