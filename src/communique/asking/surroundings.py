"""What stands around a contact: who its people were on that day, and what its reports tell was agreed."""

from __future__ import annotations

from communique.answers import Contact
from communique.answers.surroundings import Named, Surroundings
from communique.asking.contacts import agreed_at, capacity_in
from communique.asking.titles import titles
from communique.register import Register
from communique.register.queries.contacts import contacts_by_id
from communique.register.queries.people import people_by_id
from communique.register.tables import LETTERS


def surroundings(register: Register, contact: Contact) -> Surroundings:
    """Give the people of a contact as they were then, and the instruments and commitments told of beside it."""
    with register.store.asking() as connection:
        (row,) = contacts_by_id(connection, [contact.id])
        named = dict.fromkeys(each.person for each in contact.participants if each.person)
        known = {each["id"]: each for each in people_by_id(connection, list(named))}
        told = agreed_at(connection, contact)
        called = titles(connection, told)
        return Surroundings(
            persons=tuple(capacity_in(connection, row, known[each]) for each in named if each in known),
            agreed=tuple(Named(each, LETTERS[each[0]], called[each]) for each in told),
        )
