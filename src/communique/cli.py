"""The command line: reports in, records out; data on standard output, messages on standard error.

Only what ``--help`` needs is imported here at once; each command loads its stages when it runs.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar

import click

from communique.errors import CommuniqueError, DateError, Refusal, Remark
from communique.version import __version__

if TYPE_CHECKING:
    from communique.model import Reading
    from communique.register import Row

ALL_READ, SOME_REFUSED, WRONG_USAGE, NONE_READ, CANNOT_GO_ON, OUR_FAULT = range(6)
INTERRUPTED, PIPE_CLOSED = 130, 141

EPILOG = """\b
Exit status:
  0  everything was read
  1  some of it could not be read (standard error says what and why)
  2  the command was not understood
  3  nothing could be read
  4  the register or the output could not be opened or written
  5  a fault in Communique itself
"""
VIEWS = {
    "meetings": "meetings",
    "visits": "visits",
    "people": "persons",
    "agreements": "agreements",
    "mechanisms": "mechanisms",
    "commitments": "commitments",
}
REGISTER = "communique.sqlite"
DEMO_ENTRIES = 10

Command = TypeVar("Command", bound=Callable[..., Any])


class CommandLine(click.Group):
    """The group of commands; whatever goes wrong in one of them ends in one sentence and a documented status."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            return _close_quietly()
        except CommuniqueError as error:
            return _fail(str(error), CANNOT_GO_ON)
        except OSError as error:
            return _fail(f"the output cannot be written ({error.strerror or error})", CANNOT_GO_ON)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            return _fail(f"a fault of ours: {type(error).__name__}: {error}", OUR_FAULT)


@click.group(cls=CommandLine, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="communique")
def commands() -> None:
    """Read reports of diplomatic and defence contacts into records, every cell with the words that say so."""


def main() -> None:
    """Run the command line and end with its status."""
    _steady_streams()
    try:
        status = commands.main(prog_name="communique", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    sys.exit(status if isinstance(status, int) else ALL_READ)


def _published(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    from communique.pipeline import checked_published

    try:
        return checked_published(value)
    except DateError as error:
        raise click.BadParameter(str(error)) from error


def _formats(*names: str) -> Callable[[Command], Command]:
    """Add the switches for the form of the output; without one, a table at a terminal and JSON lines elsewhere."""
    told = {"table": "A table.", "csv": "CSV.", "json": "One JSON array.", "nl": "One JSON object a line."}

    def add_switches(command: Command) -> Command:
        for name in reversed(names):
            command = click.option(f"--{name}", "form", flag_value=name, help=told[name])(command)
        return command

    return add_switches


_register_option = click.option(
    "--register", "register", metavar="FILE", default=REGISTER, show_default=True, help="The register's file."
)
_paths_argument = click.argument("paths", metavar="PATH...", nargs=-1, required=True)
_published_option = click.option(
    "--published", metavar="DATE", callback=_published, help="Day of publication where a report does not tell its own."
)


@commands.command("read", epilog=EPILOG)
@_paths_argument
@_published_option
@_formats("json", "nl", "table")
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
    _print(_read_lines(readings, "explain" if explain else form or _default_form()))
    return count.status


@commands.command("add", epilog=EPILOG)
@_paths_argument
@_published_option
@_register_option
def add_command(paths: tuple[str, ...], published: str | None, register: str) -> int:
    """Read reports and keep them in a register; adding a report twice changes nothing."""
    from communique import pipeline
    from communique.register import Register

    count = Count()
    with Register(register, create=True) as kept:
        for outcome in count.only_read(pipeline.add(pipeline.reports_in(paths, published), kept)):
            count.outcomes[str(outcome)] = count.outcomes.get(str(outcome), 0) + 1
    told = ", ".join(f"{number} {outcome}" for outcome, number in sorted(count.outcomes.items()))
    _tell(f"{register}: {told or 'nothing added'}")
    return count.status


@commands.command("demo")
@click.option("--register", "register", metavar="FILE", help="Keep the register here (otherwise it is thrown away).")
@click.option("--all", "everything", is_flag=True, help=f"Print all there is, not the first {DEMO_ENTRIES} of a kind.")
def demo_command(register: str | None, everything: bool) -> int:
    """Read the bundled sample reports, keep them in a register and print what it holds."""
    with _demo_register(register) as path:
        status = _demo(path, None if everything else DEMO_ENTRIES)
    if register:
        _tell(f"the register is kept: communique meetings --register {register}")
    return status


def _demo(path: str, most: int | None) -> int:
    from communique import pipeline
    from communique.publishing import digest
    from communique.register import Register

    count = Count()
    sections = {name: getattr(digest, name) for name in ("contacts", "agreements", "mechanisms", "commitments")}
    with Register(path, create=True) as kept:
        added = sum(1 for _ in count.only_read(pipeline.add(pipeline.sample_reports(), kept)))
        _print([f"{added} sample reports read."])
        for name, section in sections.items():
            _print(section(kept.rows("meetings" if name == "contacts" else name), _width(), most))
    return count.status


@contextmanager
def _demo_register(register: str | None) -> Iterator[str]:
    if register:
        yield register
        return
    with TemporaryDirectory(prefix="communique-") as folder:
        yield str(Path(folder, "demo.sqlite"))


def _view_command(name: str, kind: str) -> None:
    """Add the command that prints one record type of a register."""

    @commands.command(name, help=f"Print the {name} that a register holds.", epilog=EPILOG)
    @_register_option
    @_formats("table", "csv", "json", "nl")
    def view(register: str, form: str | None) -> int:
        from communique.register import Register

        with Register(register) as kept:
            _print(_view_lines(kept.rows(kind), kind, form or _default_form()))
        return ALL_READ


for _name, _kind in VIEWS.items():
    _view_command(_name, _kind)


class Count:
    """How many reports were read and how many were refused; refusals and notices are told as they come."""

    def __init__(self) -> None:
        self.read = 0
        self.refused = 0
        self.outcomes: dict[str, int] = {}

    def only_read(self, items: Iterable[Any]) -> Iterator[Any]:
        """Pass on what was read; tell the user of the rest."""
        for item in items:
            if isinstance(item, Remark):
                self.refused += isinstance(item, Refusal)
                _tell(str(item))
            else:
                self.read += 1
                yield item

    @property
    def status(self) -> int:
        """Give the exit status."""
        if not self.refused:
            return ALL_READ
        return SOME_REFUSED if self.read else NONE_READ


def _read_lines(readings: Iterable[Reading], form: str) -> Iterator[str]:
    from communique.publishing import exports
    from communique.publishing.explanation import explanation
    from communique.publishing.overview import overview

    if form == "json":
        yield from exports.as_json(reading.to_dict() for reading in readings)
    elif form == "nl":
        yield from exports.as_nl(reading.to_dict() for reading in readings)
    else:
        width = _width()
        for reading in readings:
            yield from explanation(reading) if form == "explain" else overview(reading, width)


def _view_lines(rows: Iterator[Row], kind: str, form: str) -> Iterator[str]:
    from communique.publishing import exports, tables
    from communique.register.views import columns

    if form == "table":
        return tables.table(rows, tables.COLUMNS[kind], _width())
    if form == "csv":
        return exports.as_csv(rows, columns(kind))
    return exports.as_json(rows) if form == "json" else exports.as_nl(rows)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")


def _tell(sentence: str) -> None:
    click.echo(f"communique: {click.unstyle(sentence)}", err=True)


def _fail(sentence: str, status: int) -> int:
    _tell(sentence.splitlines()[0])
    return status


def _default_form() -> str:
    return "table" if sys.stdout.isatty() else "nl"


def _width() -> int:
    return shutil.get_terminal_size((120, 24)).columns


def _steady_streams() -> None:
    """Write UTF-8 whatever the locale, and keep what libraries log off the user's screen."""
    import logging

    logging.disable(logging.CRITICAL)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _close_quietly() -> int:
    """Leave as other programs do when whoever read our output has seen enough."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED
