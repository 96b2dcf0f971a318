"""The command that measures coders: reliability."""

from __future__ import annotations

import click

from communique.cli.group import EPILOG, commands, tell
from communique.cli.opening import opened
from communique.cli.options import between_option, formats, register_option, since_option, until_option
from communique.cli.showing import show


@commands.command("reliability", short_help="How far two coders agree: Krippendorff's alpha.", epilog=EPILOG)
@click.option(
    "--coders", metavar="A B", nargs=2, required=True, help="Two coders; reader is the program's own reading."
)
@click.option("--disagreements", is_flag=True, help="Every cell that they coded otherwise, with the words.")
@register_option
@between_option
@since_option
@until_option
@click.option("--publisher", metavar="NAME", help="Reports of this outlet.")
@click.option("--sample", metavar="N", type=click.IntRange(1), help="A sample of so many reports.")
@click.option("--seed", metavar="WORD", default="1", show_default=True, help="Which sample is drawn.")
@formats()
def reliability_command(
    coders: tuple[str, str],
    disagreements: bool,
    register: str,
    between: tuple[str, ...],
    since: str | None,
    until: str | None,
    publisher: str | None,
    sample: int | None,
    seed: str,
    form: str | None,
) -> int:
    """Print how far two coders agree in each column, over the reports that both coded.

    Alpha is 1 where they always agree and 0 where they agree as by chance. In the column "told" the units are
    sentences: whether one tells of such a record at all.
    """
    from communique.answers.coding import Project
    from communique.asking.comparing import compare_codings

    project = Project(sides=between, since=since, until=until, publisher=publisher, sample=sample, seed=seed)
    with opened(register) as kept:
        found = compare_codings(kept, project, *coders)
    tell(f"{found.reports} reports coded by both {found.one} and {found.other}")
    if disagreements:
        return show(found.disagreements, "Disagreement", form)
    return show([each for each in found.columns if each.units], "ColumnReliability", form)
