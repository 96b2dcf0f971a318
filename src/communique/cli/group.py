"""The group of commands and how it ends: whatever goes wrong in a command becomes one sentence and a documented status.

Only what ``--help`` needs is imported here at once; each command loads its stages when it runs.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import click

from communique.errors import CommuniqueError, QuestionError, Refusal, Remark
from communique.version import __version__

ALL_READ, SOME_REFUSED, WRONG_USAGE, NONE_READ, CANNOT_GO_ON, OUR_FAULT, NOT_KNOWN = range(7)
INTERRUPTED, PIPE_CLOSED = 130, 141

EPILOG = """\b
Exit status:
  0  all went well
  1  some of it could not be read (standard error says what and why)
  2  the command was not understood
  3  nothing could be read
  4  the register or the output could not be opened or written
  5  a fault in Communique itself
  6  the register does not know what was asked for
"""


# The commands as --help lists them.
SECTIONS = {
    "Reading and keeping": ("read", "add", "demo", "reread", "rebuild", "schema"),
    "Asking who, when and where": ("meetings", "last-met", "visits", "timeline", "people", "person"),
    "Asking what was agreed": ("agreements", "agreement", "mechanisms", "mechanism", "commitments", "due"),
    "Looking at it in a browser, and on paper": ("desk", "brief"),
    "Looking into the record": ("explain", "conflicts", "inferred", "search", "changed"),
    "Judging by hand": (
        *("judge", "accept", "reject", "edit", "confirm", "refuse", "undo"),
        *("judgements", "export-judgements", "import-judgements", "reliability"),
    ),
}


class CommandLine(click.Group):
    """The group of commands; whatever goes wrong in one of them ends in one sentence and a documented status."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the commands in the order of their sections."""
        return [name for names in SECTIONS.values() for name in names]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, a section each."""
        for section, names in SECTIONS.items():
            with formatter.section(section):
                formatter.write_dl([(name, self.commands[name].get_short_help_str(60)) for name in names])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            return _close_quietly()
        except QuestionError as error:
            return fail(str(error), NOT_KNOWN)
        except CommuniqueError as error:
            return fail(str(error), CANNOT_GO_ON)
        except OSError as error:
            return fail(f"the output cannot be written ({error.strerror or error})", CANNOT_GO_ON)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            return fail(f"a fault of ours: {type(error).__name__}: {error}", OUR_FAULT)


@click.group(cls=CommandLine, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="communique")
def commands() -> None:
    """Read reports of diplomatic and defence contacts; keep one record of what happened, every cell with its words."""


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
                tell(str(item))
            else:
                self.read += 1
                yield item

    @property
    def status(self) -> int:
        """Give the exit status."""
        if not self.refused:
            return ALL_READ
        return SOME_REFUSED if self.read else NONE_READ


def out(lines: Iterable[str]) -> None:
    """Print data on standard output."""
    for line in lines:
        sys.stdout.write(line + "\n")


def tell(sentence: str) -> None:
    """Print a message on standard error."""
    click.echo(f"communique: {click.unstyle(sentence)}", err=True)


def fail(sentence: str, status: int) -> int:
    """Say what went wrong and give the status."""
    tell((sentence.splitlines() or ["something went wrong"])[0])
    return status


def width() -> int:
    """Give the columns of the terminal."""
    return shutil.get_terminal_size((120, 24)).columns


def steady_streams() -> None:
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
