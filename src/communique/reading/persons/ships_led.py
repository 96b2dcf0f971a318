"""Tell who commands ships by the words that lead to a name.

yes   The ships are led by Captain X.   The contingent, headed by Captain X, …   Heading the squadron is Captain X.
no    The talks were led by Captain X.
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import title_start
from communique.reading.words.page import Page

_LEADS = compiled(
    r"\b(?:ships?|vessels?|warships?|frigate|destroyer|contingent|crew|sailors|task (?:group|force)|squadron"
    r"|flotilla)\b[^.;]{0,50}?\b(?:(?:led|headed|commanded|captained|skippered) by"
    r"|under the (?:command|leadership) of|under)"
    r" (?:the )?$"
    r"|^\W{0,2}(?:Leading|Heading|Commanding) the (?:[a-z-]+ ){0,3}(?:is|was) (?:the )?$"
)


def leads_a_ship(p: PersonDraft, page: Page) -> bool:
    """ "The ships are led by Captain X": does X command what came by sea?"""
    m = p.mentions[0]
    ahead = page.text[page.lines[m.line].start : title_start(page, m)]
    return m.before is not None and _LEADS.search(ahead) is not None
