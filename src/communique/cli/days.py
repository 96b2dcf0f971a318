"""The day that a question is about: the one place where the program looks at the clock for an answer."""

from __future__ import annotations

from datetime import date

import click


def _today(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str:
    return value or date.today().isoformat()


on_option = click.option("--on", "on", metavar="DATE", callback=_today, help="The day asked about; by default today.")
