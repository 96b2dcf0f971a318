"""Read whom somebody met where they stand in a list below: "The minister met:", and one line for each.

yes   Jan Tal met on Monday with leaders including: | - Allandian Defence Minister A | - Borrian Minister B
yes   Jan Tal met: | with the Minister of Alland, A, | with B, Minister of Borria, with whom he discussed trade.
no    Jan Tal met A and said: | Our talks …               (nobody is left to be named)
"""

from __future__ import annotations

from dataclasses import replace

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.contacts.parties import speaker
from communique.reading.persons.people import PersonDraft

_LEAD = compiled(
    r"(?P<verb>\b(?:met|meets?|held|holds?|had|received?|receives|hosted|spoke|conferred|sat down))\b"
    r"(?P<told>[^;:|]*?):\s*$"
)
_CONTACT = compiled(r"\b(?:meetings?|talks|calls?|conversations?|bilaterals?|discussions|consultations)\b")
_AFAR = compiled(r"\b(?:calls?|telephone|phone|video)\b")
_ITEM = compiled(
    r"^(?:(?:and )?with )?(?:the )?(?P<met>«a\d+»(?:,? (?:and|with) (?:the )?«a\d+»)*)"
    r"(?:,? (?:with whom|on|in|at|for|to|who|where|during|about|and then)\b.*)?[,;.]?(?: and)?[,;.]?$"
)


def lead_of(clause: Clause) -> Clause | None:
    """Give a sentence that leads to a list of those met, where it names none of them itself."""
    m = _LEAD.search(clause.text) if clause.text.rstrip().endswith(":") else None
    if m is None or (m["verb"] in ("held", "hold", "holds", "had") and not _CONTACT.search(m["told"])):
        return None
    told = [a for k, a in enumerate(clause.actors) if f"«a{k}»" in m["told"]]
    summed = _SUMMED.search(m["told"]) is not None
    if _SAID.search(m["told"]) or any(not _is_open(a, summed=summed) for a in told):
        return None
    return clause if _subject(clause, m.start()) >= 0 else None


def _is_open(a: Actor, *, summed: bool) -> bool:
    """Is it a word for people yet to be named: "leaders including:", "the following officials:"?"""
    return (summed and a.head == "them") or (a.kind in ("roles", "side") and (summed or not a.states))


_SUMMED = compiled(r"(?:includ\w+|among (?:whom|«a\d+»)|namely|such as|as follows|(?:the )?following(?: \w+)?)$")
_SAID = compiled(
    r"\b(?:said|says|saying|told|telling|stress\w*|add(?:ed|ing)|agree\w*|read|stat(?:ed|ing)|letters?|issues"
    r"|topics|news|press)\b"
)


def _subject(clause: Clause, verb: int) -> int:
    """Give the last actor before the verb who is one person and stands behind no preposition, or -1."""
    told = [(clause.text.find(f"«a{k}»"), k) for k, a in enumerate(clause.actors) if len(a.persons) == 1]
    free = [(at, k) for at, k in told if 0 <= at < verb and not after_preposition(clause, k)]
    return max(free, default=(-1, -1))[1]


def subject_of(lead: Clause) -> int:
    """Give the person whom a list is of."""
    m = _LEAD.search(lead.text)
    return lead.actors[_subject(lead, m.start() if m else 0)].persons[0]


def item_of(lead: Clause | None, clause: Clause, people: list[PersonDraft]) -> Clause | None:
    """Give a line of the list as a sentence of its own: "A met with B"."""
    m = _ITEM.match(clause.text) if lead else None
    if lead is None or m is None or not any(a.persons and f"«a{k}»" in m["met"] for k, a in enumerate(clause.actors)):
        return None
    who = f"«a{len(clause.actors)}»"
    told = f"{who} {_verb(lead)} {m['met']}{clause.text[m.end('met') :]}"
    actors = [*clause.actors, speaker(people, subject_of(lead))]
    words = clause.words | lead.words | frozenset(told.split())
    return replace(clause, text=told, actors=actors, words=words)


def _verb(lead: Clause) -> str:
    """Give the verb of the list, as one that each of its lines can have."""
    m = _LEAD.search(lead.text)
    before, told = (lead.text[max(0, m.start() - _BEFORE) : m.start()], m["told"]) if m else ("", "")
    verb = m["verb"] if m else "met"
    ahead = "will " if _AHEAD.search(before) else ""
    if verb.startswith(("receive", "host")):
        return f"{ahead}receive" if ahead else "received"
    if _AFAR.search(told):
        return f"{ahead or 'had '}{'have ' if ahead else ''}a phone call with"
    if "talks" in told or "consultations" in told:
        return f"{ahead}hold talks with" if ahead else "held talks with"
    return f"{ahead}meet with" if ahead else "met with"


_BEFORE = 40  # signs before the verb in which its auxiliaries stand
_AHEAD = compiled(r"\b(?:will|to|would|shall)(?: \w+)? $")
