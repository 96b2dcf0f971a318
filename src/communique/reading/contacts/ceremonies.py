"""Make a contact of a signing by people of two states, where no talk or reception belongs to it.

yes   «a0» and «a1» signed the treaty in Lima on Monday · «a0» and «a1» put their signatures to it
yes   Alland and Borria renewed a pact on Monday. «a0» and «a1» signed the renewal in Lima.
no    «a0» received «a1». They signed a treaty.                       (the signing is part of the reception)
"""

from __future__ import annotations

from collections.abc import Callable

from communique.model import Action, Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import LINE, TITLE

SIGNING = "signing"
_SIGNATURES = frozenset(("signatures", "signature", "signing", "signatories", "signers"))
_SIGNED_IT = compiled(
    r"\b(?:signed|inked|initialled) (?:it|the (?:two |three |four )?(?:documents?|agreements?|memorandum|memoranda"
    r"|mous?|notes|instruments?|papers?|deals?|pacts?|accords?|protocols?|renewal|extension|treaty|texts?|contract))\b"
)
_PAIR = 2
_BEHIND = 2  # sentences behind one that tells of a paper


def add_signings(
    clauses: list[Clause],
    mentions: list[InstrumentMention],
    signers_of: Callable[[int], list[int]],
    people: list[PersonDraft],
    contacts: list[Contact],
) -> None:
    """Add the ceremonies of a report's signings; ``signers_of`` gives those who sign in a sentence."""
    signed = sorted({m.line for m in mentions if m.action == Action.SIGNED})
    for line in signed:
        if clauses[line].line.kind not in (TITLE, LINE):
            contacts += _ceremony(clauses[line], signers_of(line), people, contacts)
    told = sorted({m.line for m in mentions if m.action in (Action.SIGNED, Action.EXTENDED)})
    for clause in clauses if told else ():
        if clause.line.kind in (TITLE, LINE):
            continue
        signers = [i for a in clause.actors if a.kind == "person" for i in a.persons]
        again = _SIGNED_IT.search(clause.text) is not None
        if len(signers) == _PAIR and (again or (signed and not clause.words.isdisjoint(_SIGNATURES))):
            found = _ceremony(clause, signers, people, contacts)
            before = [n for n in told if 0 < clause.line.number - n <= _BEHIND]
            for c in found:
                c.lines += before[-1:]  # "They signed a pact in Lima on Monday. X and Y put their signatures to it"
            contacts += found


def _ceremony(clause: Clause, signers: list[int], people: list[PersonDraft], contacts: list[Contact]) -> list[Contact]:
    """Two sides' people who sign together, and of whose meeting nothing else is told, meet in a ceremony."""
    states = {s for i in signers if (s := people[i].state)}
    if len(states) < _PAIR or any(states <= c.states for c in contacts):
        return []
    if any(has(mood, clause.text) for mood in ("postponed", "cancelled", "planned", "recalled", "paper approved")):
        return []
    span = Span(clause.line.start, clause.line.end)
    line = clause.line
    return [Contact(Format.CEREMONY, Status.HELD, SIGNING, [], [], signers, states, [line.number], span, line.start)]
