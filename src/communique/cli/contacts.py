"""Commands that ask about contacts: meetings, last-met, visits, timeline."""

from __future__ import annotations

import click

from communique.cli.group import EPILOG, commands, tell
from communique.cli.opening import opened
from communique.cli.options import between_option, formats, register_option, since_option, until_option
from communique.cli.showing import show

person_option = click.option("--person", metavar="NAME|ID", help="Who took part.")


@commands.command("meetings", short_help="Contacts: who met whom, when and where.", epilog=EPILOG)
@register_option
@between_option
@since_option
@until_option
@click.option(
    "--level",
    metavar="LEVEL",
    help="leaders, ministers, deputy ministers, chiefs of staff, services, officials, units.",
)
@click.option("--field", metavar="FIELD", help="A field of cooperation that was spoken of (border, training, …).")
@click.option("--status", metavar="STATUS", help="held, planned, postponed, cancelled.")
@click.option(
    "--format",
    "kind",
    metavar="FORMAT",
    help="talks, reception, meeting, call, dialogue, conference, exchange, exercise, ceremony.",
)
@person_option
@formats()
def meetings_command(
    register: str,
    between: tuple[str, ...],
    since: str | None,
    until: str | None,
    level: str | None,
    field: str | None,
    status: str | None,
    kind: str | None,
    person: str | None,
    form: str | None,
) -> int:
    """Print contacts in the order of time."""
    from communique.asking import contacts

    with opened(register) as kept:
        found = contacts.meetings(
            kept,
            between=between,
            since=since,
            until=until,
            level=level,
            field=field,
            status=status,
            form=kind,
            person=person,
            tell=tell,
        )
        return show(found, "Contact", form)


@commands.command("last-met", short_help="When two people last met.", epilog=EPILOG)
@click.argument("one", metavar='"NAME A"')
@click.argument("other", metavar='"NAME B"')
@click.option("--before", metavar="DATE", help="Before that day, month or year.")
@register_option
@formats()
def last_met_command(one: str, other: str, before: str | None, register: str, form: str | None) -> int:
    """Print the last held contact in which two people both took part, and what its reports tell was agreed.

    Names may be short or misspelt, with or without diacritics; an id does as well.
    """
    from communique.asking import contacts

    with opened(register) as kept:
        return show([contacts.last_met(kept, one, other, before=before, tell=tell)], "LastMeeting", form)


@commands.command("visits", short_help="Who visited whom, with the contacts on each visit.", epilog=EPILOG)
@register_option
@between_option
@since_option
@until_option
@click.option("--person", metavar="NAME|ID", help="Who led the delegation.")
@click.option("--status", metavar="STATUS", help="held, ongoing, planned, postponed, cancelled.")
@formats()
def visits_command(
    register: str,
    between: tuple[str, ...],
    since: str | None,
    until: str | None,
    person: str | None,
    status: str | None,
    form: str | None,
) -> int:
    """Print visits in the order of time, each with the contacts held on it."""
    from communique.asking import visits

    with opened(register) as kept:
        found = visits.visits(kept, between=between, since=since, until=until, person=person, status=status, tell=tell)
        return show(found, "Visit", form)


@commands.command("timeline", short_help="Contacts, visits, signings and editions in order.", epilog=EPILOG)
@register_option
@between_option
@person_option
@since_option
@until_option
@formats()
def timeline_command(
    register: str, between: tuple[str, ...], person: str | None, since: str | None, until: str | None, form: str | None
) -> int:
    """Print contacts, visits, signings and editions in one order of time."""
    from communique.asking import timeline

    with opened(register) as kept:
        found = timeline.timeline(kept, between=between, person=person, since=since, until=until, tell=tell)
        return show(found, "Event", form)
