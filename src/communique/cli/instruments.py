"""Commands that ask about instruments: what was agreed, how it stands on a day, and what came before and after it."""

from __future__ import annotations

import click

from communique.cli.days import on_option
from communique.cli.group import EPILOG, commands
from communique.cli.opening import opened
from communique.cli.options import (
    between_option,
    default_form,
    formats,
    register_option,
    since_option,
    until_option,
)
from communique.cli.showing import show


@commands.command("agreements", short_help="Instruments as they stand on a day, and why.", epilog=EPILOG)
@register_option
@between_option
@on_option
@click.option("--status", metavar="STATUS", help="On that day: in-force, expired, succeeded, foreseen, ended, unknown.")
@click.option("--kind", metavar="KIND", help="treaty, agreement, protocol, memorandum, plan, programme, …")
@since_option
@until_option
@formats()
def agreements_command(
    register: str,
    between: tuple[str, ...],
    on: str,
    status: str | None,
    kind: str | None,
    since: str | None,
    until: str | None,
    form: str | None,
) -> int:
    """Print instruments as they stand on a day, each with the reason why.

    The status is reckoned from a period or from words of a report; where there is neither it is unknown.
    """
    from communique.asking import instruments

    with opened(register) as kept:
        found = instruments.agreements(kept, on=on, between=between, status=status, kind=kind, since=since, until=until)
        return show(found, "Instrument", form)


@commands.command("agreement", short_help="One instrument: before, after, its plans, its reports.", epilog=EPILOG)
@click.argument("name", metavar="ID")
@register_option
@on_option
@formats()
def agreement_command(name: str, register: str, on: str, form: str | None) -> int:
    """Print one instrument with its predecessors, its successors, its plans, and what reports said of it.

    ID is one that agreements shows. A table has a line for each instrument of the ladder.
    """
    from communique.asking import instruments

    with opened(register) as kept:
        ladder = instruments.agreement(kept, name, on=on)
    if (form or default_form()) in ("json", "nl"):
        return show([ladder], "Ladder", form)
    return show(instruments.rungs(ladder), "Rung", form)
