"""What every way to tell a person's state needs: where persons are named, and how a state is noted."""

from __future__ import annotations

from communique.model import How
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Page

Named = dict[int, list[NameMention]]  # the namings of persons in each line
OFTEN = 50  # namings of one person; more tell nothing new


def set_state(p: PersonDraft, state: str, rule: str, span: tuple[int, int] | None = None) -> None:
    p.state, p.state_how, p.state_rule = state, How.INFERRED, rule
    p.state_span = span or (p.first.start, p.first.end)


def title_start(page: Page, m: NameMention) -> int:
    return page.lines[m.line].tagged.chunks[m.before.first].start if m.before else m.start
