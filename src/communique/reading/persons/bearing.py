"""Tell the state of whom somebody bears a message from: an envoy's president is of the envoy's state.

yes   The ambassador conveyed an invitation from Prime Minister X           (X serves the ambassador's state)
yes   Minister A delivered a letter of President X                          (X serves A's state)
no    The ambassador received a message from Prime Minister X               (nobody bears it)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold

_BORNE = compiled(
    r"\b(?:convey|deliver|hand|pass|present|transmit|extend|br(?:ought|ings?)|bear|carr|relay)\w*\b[^.;]{0,60}?"
    r"\b(?:invitation|message|letter|greetings|regards|wishes|note|condolences|congratulations)\b"
    r"(?: [\w ,]{1,40}?)? (?:from|of) (?:the |his |her )?$"
)
_ENVOYS = ("ambassador", "high commissioner", "envoy", "charge d'affaires", "consul", "nuncio")
_ROLE = compiled(r"\b[Tt]he ([Aa]mbassador|[Hh]igh [Cc]ommissioner|[Ee]nvoy|[Nn]uncio)\b")
_BACK = 3  # sentences in which the bearer was named


def by_bearing(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """Give a person the state of who bears his message."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        if _BORNE.search(page.text, line.start, title_start(page, m)):
            told = _ROLE.search(page.text, line.start, m.start)
            bearer = _bearer(p, m, people, named, fold(told[1]) if told else "")
            if bearer is not None and bearer.state:
                set_state(p, bearer.state, "state of who bears a message")
                return


def _called(role: str, m: NameMention, people: list[PersonDraft]) -> PersonDraft | None:
    """Give who was named before and holds the office: "the High Commissioner", "the envoy"."""
    heads = _ENVOYS if role == "envoy" else (role,)
    before = [q for q in people if q.state and (q.first.line, q.first.start) < (m.line, m.start)]
    return next((q for q in before if any(fold(o.name).startswith(heads) for o in q.offices)), None)


def _bearer(p: PersonDraft, m: NameMention, people: list[PersonDraft], named: Named, role: str) -> PersonDraft | None:
    """Give who is named first in the sentence; else the envoy named in those before, or who is named first there."""
    here = [people[x.person] for x in named.get(m.line, ()) if x.start < m.start and x.person != p.index]
    if here or role:
        return here[0] if here else _called(role, m, people)
    for number in range(m.line - 1, max(-1, m.line - 1 - _BACK), -1):
        before = [people[x.person] for x in named.get(number, ()) if x.person != p.index]
        if before:
            return next((q for q in before if any(fold(o.name).startswith(_ENVOYS) for o in q.offices)), before[0])
    return None
