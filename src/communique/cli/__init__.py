"""The command line: reports in, records and answers out; data on standard output, messages on standard error."""

from __future__ import annotations

import sys

import click

from communique.cli import (
    briefing,
    coding,
    commitments,
    contacts,
    desk,
    instruments,
    judging,
    looking,
    mechanisms,
    people,
    reading,
    schema,
)  # each module adds its commands to the group
from communique.cli.group import ALL_READ, INTERRUPTED, commands, steady_streams

__all__ = [
    "briefing",
    "coding",
    "commands",
    "commitments",
    "contacts",
    "desk",
    "instruments",
    "judging",
    "looking",
    "main",
    "mechanisms",
    "people",
    "reading",
    "schema",
]


def main() -> None:
    """Run the command line and end with its status."""
    steady_streams()
    try:
        status = commands.main(prog_name="communique", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    sys.exit(status if isinstance(status, int) else ALL_READ)
