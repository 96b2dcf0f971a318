"""Commands that look into the record itself: conflicts, search, changed, explain, inferred."""

from __future__ import annotations

import click

from communique.cli.group import EPILOG, commands, out
from communique.cli.opening import opened
from communique.cli.options import between_option, default_form, formats, register_option
from communique.cli.showing import show

_KINDS = ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")
kind_option = click.option("--kind", type=click.Choice(_KINDS), help="Records of one kind only.")


@commands.command("conflicts", short_help="Cells on which sources contradict each other.", epilog=EPILOG)
@register_option
@between_option
@kind_option
@click.option("--all", "everything", is_flag=True, help="Also values that only say it less exactly, or in other words.")
@formats()
def conflicts_command(
    register: str, between: tuple[str, ...], kind: str | None, everything: bool, form: str | None
) -> int:
    """Print the cells on which sources contradict each other: all values, and why one is preferred."""
    from communique.asking import conflicts

    with opened(register) as kept:
        found = conflicts.conflicts(kept, between=between, kind=kind, everything=everything)
        return show(found, "Conflict", form)


@commands.command("search", short_help="Find words in reports, sentences, commitments.", epilog=EPILOG)
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--kind",
    type=click.Choice(("reports", "sentences", "commitments")),
    default="sentences",
    show_default=True,
    help="What to look through.",
)
@click.option("--most", metavar="N", type=click.IntRange(1), default=50, show_default=True, help="How many at most.")
@register_option
@formats()
def search_command(words: tuple[str, ...], kind: str, most: int, register: str, form: str | None) -> int:
    """Print the reports, sentences or commitments that hold the words, and the records told there.

    Diacritics do not matter; the last word may be the beginning of one.
    """
    from communique.asking import search

    with opened(register) as kept:
        return show(search.search(kept, " ".join(words), kind=kind, most=most), "Hit", form)


@commands.command("changed", short_help="What came to the register since a day.", epilog=EPILOG)
@click.option(
    "--since", metavar="DATE", required=True, help="From that day, month or year, or time (ISO 8601, UTC), on."
)
@click.option("--kind", type=click.Choice(("reports", *_KINDS)), help="Changes of one kind only.")
@register_option
@formats()
def changed_command(since: str, kind: str | None, register: str, form: str | None) -> int:
    """Print what came to the register since then: reports, things new or newly told, and judgements."""
    from communique.asking import changed

    with opened(register) as kept:
        return show(changed.changed(kept, since, kind=kind), "Change", form)


@commands.command("explain", short_help="Why a thing is what it is, with the words.", epilog=EPILOG)
@click.argument("name", metavar="ID")
@click.option("--inferred", is_flag=True, help="Only the cells that no words state outright.")
@register_option
@formats("json", "nl")
def explain_command(name: str, inferred: bool, register: str, form: str | None) -> int:
    """Print why a thing is what it is, as a tree: cells, sources, rules, words, findings and judgements.

    ID is that of anything in the register, or the handle of any record.
    """
    from communique.asking import explain
    from communique.publishing.explanation import reasons

    with opened(register) as kept:
        found = explain.explain(kept, name, inferred=inferred)
    if form:
        return show([found], "Explanation", form)
    out(reasons(found.to_dict()))
    return 0


@commands.command("inferred", short_help="Cells that no words state outright.", epilog=EPILOG)
@register_option
@between_option
@kind_option
@click.option("--how", type=click.Choice(("inferred", "computed", "resolved")), help="Come by in this way only.")
@formats()
def inferred_command(
    register: str, between: tuple[str, ...], kind: str | None, how: str | None, form: str | None
) -> int:
    """Print the cells that no words state outright, each with the rule and the words it was come by from."""
    from communique.asking import explain

    with opened(register) as kept:
        return show(explain.inferences(kept, between=between, kind=kind, how=how), "Inference", form or default_form())
