"""Commands that ask about people: person, people."""

from __future__ import annotations

import click

from communique.cli.group import EPILOG, commands, out, tell, width
from communique.cli.opening import opened
from communique.cli.options import default_form, formats, register_option
from communique.cli.showing import show


@commands.command("people", short_help="People, with their last office and rank.", epilog=EPILOG)
@click.option("--country", metavar="STATE", help="Who serves that state (VNM).")
@click.option("--office", metavar="WORDS", help="Who held an office with these words.")
@register_option
@formats()
def people_command(country: str | None, office: str | None, register: str, form: str | None) -> int:
    """Print people in the alphabet's order, each with the last office and rank that a report ascribes."""
    from communique.asking import people

    with opened(register) as kept:
        return show(people.people(kept, country=country.upper() if country else None, office=office), "Person", form)


@commands.command("person", short_help="One person: offices, contacts, statements.", epilog=EPILOG)
@click.argument("name", metavar="NAME|ID")
@register_option
@formats()
def person_command(name: str, register: str, form: str | None) -> int:
    """Print all that the register knows of a person: offices and ranks over time, counterparts, contacts, statements.

    The name may be short or misspelt, with or without diacritics.
    """
    from communique.asking import people
    from communique.publishing.portrait import portrait

    with opened(register) as kept:
        found = people.person(kept, name, tell)
    if (form or default_form()) != "table":
        return show([found], "Portrait", form)
    out(portrait(found.to_dict(), width()))
    return 0
