"""Commands that ask about commitments and what came of them."""

from __future__ import annotations

import click

from communique.cli.group import EPILOG, commands
from communique.cli.opening import opened
from communique.cli.options import between_option, formats, register_option, since_option, until_option
from communique.cli.showing import show


@commands.command("commitments", short_help="Who undertook or asked for what; follow-up offered.", epilog=EPILOG)
@register_option
@click.option("--by", metavar="STATE|NAME", help="Who undertook it or asked for it.")
@click.option("--to", metavar="STATE|NAME", help="Whom it was promised to, or asked of.")
@between_option
@click.option("--field", metavar="FIELD", help="A field of cooperation (border, training, …).")
@click.option("--modality", metavar="MODALITY", help="agreed, pledged, proposed, requested.")
@since_option
@until_option
@click.option("--open", "open_only", is_flag=True, help="Only those that nobody confirmed as followed up.")
@click.option(
    "--follow-up",
    "follow_up",
    is_flag=True,
    help="The follow-up table: lead agency, partner, content, timeline, difficulties, …",
)
@click.option("--grouped", is_flag=True, help="Grouped by sides and field: how many, open, offered, confirmed.")
@formats()
def commitments_command(
    register: str,
    by: str | None,
    to: str | None,
    between: tuple[str, ...],
    field: str | None,
    modality: str | None,
    since: str | None,
    until: str | None,
    open_only: bool,
    follow_up: bool,
    grouped: bool,
    form: str | None,
) -> int:
    """Print commitments in the order of time, each with what later reports offer as follow-up.

    What is offered is not asserted: a person confirms or refuses it.
    """
    from communique.asking import commitments

    with opened(register) as kept:
        found = commitments.commitments(
            kept,
            by=by,
            to=to,
            between=between,
            field=field,
            modality=modality,
            since=since,
            until=until,
            open_only=open_only,
        )
    if grouped:
        return show(commitments.by_sides_and_field(found), "Matter", form)
    if follow_up:
        return show(commitments.follow_up_table(found), "FollowUpLine", form)
    return show(found, "Commitment", form)
