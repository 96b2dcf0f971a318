"""Commands that ask about series of meetings, and about what falls due."""

from __future__ import annotations

import click

from communique.cli.days import on_option
from communique.cli.group import EPILOG, commands
from communique.cli.opening import opened
from communique.cli.options import between_option, default_form, formats, register_option
from communique.cli.showing import show


@commands.command("mechanisms", short_help="Series of meetings.", epilog=EPILOG)
@register_option
@between_option
@click.option(
    "--kind", metavar="KIND", help="dialogue, committee, exchange, exercise, meeting, twinning, hotline, patrol, …"
)
@click.option(
    "--level",
    metavar="LEVEL",
    help="leaders, ministers, deputy ministers, chiefs of staff, services, officials, units.",
)
@formats()
def mechanisms_command(
    register: str, between: tuple[str, ...], kind: str | None, level: str | None, form: str | None
) -> int:
    """Print series of meetings with their sessions, how often they meet and when they are next due."""
    from communique.asking import mechanisms

    with opened(register) as kept:
        return show(mechanisms.mechanisms(kept, between=between, kind=kind, level=level), "Mechanism", form)


@commands.command("mechanism", short_help="One series: sessions, gaps, the next due.", epilog=EPILOG)
@click.argument("name", metavar="ID")
@register_option
@formats()
def mechanism_command(name: str, register: str, form: str | None) -> int:
    """Print one series: its sessions, those that are missing, and the next due.

    ID is one that mechanisms shows. A table has a line for each session.
    """
    from communique.asking import mechanisms

    with opened(register) as kept:
        found = mechanisms.mechanism(kept, name)
    if (form or default_form()) in ("json", "nl"):
        return show([found], "Mechanism", form)
    return show(mechanisms.sessions(found), "Edition", form)


@commands.command("due", short_help="What expires, should meet or is missing.", epilog=EPILOG)
@register_option
@on_option
@click.option("--within", metavar="TIME", default="180d", show_default=True, help="How far ahead: 180d, 26w, 6m, 1y.")
@between_option
@formats()
def due_command(register: str, on: str, within: str, between: tuple[str, ...], form: str | None) -> int:
    """Print what expires, what session is due, what plan has not been seen, and what contact is planned."""
    from communique.asking.due import due

    with opened(register) as kept:
        return show(due(kept, on=on, within=within, between=between), "Due", form)
