"""Options that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from communique.codes import STATES
from communique.errors import DateError

REGISTER = "communique.sqlite"
Command = TypeVar("Command", bound=Callable[..., Any])

_TOLD = {
    "table": "A table (at a terminal, what is printed by default).",
    "csv": "CSV, for a spreadsheet.",
    "json": "One JSON array.",
    "nl": "One JSON object a line (by default elsewhere).",
    "markdown": "A Markdown table.",
}


def formats(*names: str) -> Callable[[Command], Command]:
    """Add the switches for the form of the output; without one, a table at a terminal and JSON lines elsewhere."""

    def add_switches(command: Command) -> Command:
        for name in reversed(names or tuple(_TOLD)):
            command = click.option(f"--{name}", "form", flag_value=name, help=_TOLD[name])(command)
        return command

    return add_switches


def default_form() -> str:
    """Give the form of the output where none is asked for."""
    return "table" if sys.stdout.isatty() else "nl"


def _published(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    from communique.pipeline import checked_published

    try:
        return checked_published(value)
    except DateError as error:
        raise click.BadParameter(str(error)) from error


def _sides(ctx: click.Context, parameter: click.Parameter, value: tuple[str, ...] | None) -> tuple[str, ...]:
    return tuple(_side(side) for side in value or ())


def _side(told: str) -> str:
    """Give the code of a side that is told by its code or name; what is neither is left for the question to refuse."""
    if told.upper() in STATES:
        return told.upper()
    from communique.pipeline import side_called

    return side_called(told) or told


register_option = click.option(
    "--register",
    "register",
    metavar="FILE|URL",
    default=REGISTER,
    show_default=True,
    envvar="COMMUNIQUE_REGISTER",
    help="The register: a file, or postgresql://…",
)
paths_argument = click.argument("paths", metavar="PATH...", nargs=-1, required=True)
published_option = click.option(
    "--published", metavar="DATE", callback=_published, help="Day of publication where a report does not tell its own."
)
between_option = click.option(
    "--between",
    "between",
    metavar="A B",
    nargs=2,
    callback=_sides,
    help="Two sides that both take part: states (VNM, Vietnam), organisations (ASEAN).",
)
since_option = click.option(
    "--since", metavar="DATE", help="From that year, month or day on (2019, 2019-12, 2019-12-20)."
)
until_option = click.option("--until", metavar="DATE", help="Up to that year, month or day, which is included.")
