"""Tell which state each person serves, where the title does not say.

In this order: the title; the office that a counterpart or a paired list shares; the culture of the name, where
it is unmistakable; the state whose press or ministry reports.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from communique.lexicon import table, words
from communique.model import How
from communique.reading.names import NameMention
from communique.reading.page import Page
from communique.reading.people import PersonDraft
from communique.reading.tagging import tag
from communique.reading.tokens import fold


def settle_states(page: Page, people: list[PersonDraft]) -> None:
    """Fill the state of each person that no title told."""
    near = states_spoken_of(page)
    told = Counter(p.state for p in people if p.state)
    press = _press_side(page, near, told)
    candidates = {*told, *near, press}
    for p in people:
        if p.state is None and (state := _known().get(frozenset(p.tokens))):
            _set(p, state, "known official")
    for p in people:
        if p.state is None:
            _by_name(p, candidates)
    for p in people:
        if p.state is None:
            _by_delegation(p, page)
        if p.state is None:
            _by_list(p, people, page)
    for p in people:
        if p.state is None and press:
            _set(p, press, "state of the press")
    _share_counterparts(people)


def _set(p: PersonDraft, state: str, rule: str, span: tuple[int, int] | None = None) -> None:
    p.state, p.state_how, p.state_rule = state, How.INFERRED, rule
    p.state_span = span or (p.first.start, p.first.end)


@cache
def _known() -> dict[frozenset[str], str]:
    return {frozenset(fold(w) for w in name.replace("-", " ").split()): state for state, cell in table("officials").items() for name in words(cell)}


def _by_delegation(p: PersonDraft, page: Page) -> None:
    """ "The delegation of Zambia was led by A, accompanied by B": both serve Zambia."""
    for m in p.mentions:
        line = page.lines[m.line]
        chunks = line.tagged.chunks
        at = m.whole[0]
        lead = next((k for k in range(at - 1, max(-1, at - 40), -1) if chunks[k].folded in ("led", "headed", "chaired", "represented")), -1)
        if lead < 0 or not any(c.folded in ("delegation", "side", "team") for c in chunks[max(0, lead - 12) : lead]):
            continue
        for c in reversed(chunks[max(0, lead - 12) : lead]):
            if c.kind in "SAG" and c.value and (state := c.value.partition("|")[0]):
                _set(p, state, "state of the delegation led", (c.start, c.end))
                return


def _by_list(p: PersonDraft, people: list[PersonDraft], page: Page) -> None:
    """ "Kyrgyz President A and Foreign Minister B": the second serves the state of the first."""
    for m in p.mentions:
        title = m.before
        if title is None or not title.offices or not title.first:
            continue
        line = page.lines[m.line]
        gap = line.tagged.letters[max(0, title.first - 2) : title.first]
        left = next((q for q in people for x in q.mentions if x.line == m.line and 0 <= title.first - x.whole[1] <= 2), None)
        if left and left is not p and left.state and gap.endswith(("&", ",&", ",")) and not _pairs(line.tagged.letters, m, page):
            _set(p, left.state, "state of the one listed before")
            return


def _pairs(letters: str, m: NameMention, page: Page) -> bool:
    """A list of those who act together ("A and B co-chaired") sets two sides side by side."""
    line = page.lines[m.line]
    after = page.text[m.end : line.end][:80]
    before = page.text[max(line.start, m.start - 160) : m.start].lower()
    return any(w in after for w in ("co-chair", "signed", " met", "held talks", " agreed", "shook", "inspect")) or "between" in before


@cache
def _cultures() -> tuple[tuple[str, frozenset[str], frozenset[str], tuple[str, ...]], ...]:
    out = []
    for row in table("names").values():
        out.append((
            row.get("states", ""),
            frozenset(fold(w) for w in words(row.get("surnames"))),
            frozenset(fold(w) for w in words(row.get("given"))),
            tuple(fold(w) for w in words(row.get("endings"))),
        ))
    return tuple(out)


def _by_name(p: PersonDraft, candidates: set[str | None]) -> None:
    """A name's culture tells the state if just one of the states in the report has it."""
    scores: dict[str, float] = {}
    for states, surnames, given, endings in _cultures():
        score = _culture_score(p.tokens, surnames, given, endings)
        for state in words(states):
            if state in candidates and score > scores.get(state, 0):
                scores[state] = score
    best = sorted(scores.items(), key=lambda item: -item[1])
    if best and best[0][1] >= 2 and (len(best) == 1 or best[1][1] < best[0][1]):
        _set(p, best[0][0], "culture of the name")


def _culture_score(tokens: tuple[str, ...], surnames: frozenset[str], given: frozenset[str], endings: tuple[str, ...]) -> float:
    score = 0.0
    if len(tokens) > 1 and tokens[0] in surnames:
        score += 2
    elif tokens[-1] in surnames:
        score += 1.5
    score += sum(1 for t in tokens[1:] if t in given) * 0.75
    score += 1 if any(t in given for t in tokens[:1]) else 0
    score += 1.5 if endings and any(t.endswith(endings) and len(t) > 4 for t in tokens) else 0
    return score


def _press_side(page: Page, near: list[str], told: Counter[str | None]) -> str | None:
    """Whose press is it? The outlet's state; else the city it reports from; else the side whose officials need no adjective."""
    sides = near[:3]
    if page.home and (page.home in sides or not near):
        return page.home
    if page.dateline:
        city = tag(page.text, page.dateline.start, page.dateline.start + len(page.dateline.city)).chunks
        if city and city[0].kind == "L" and city[0].value in sides:
            return city[0].value
    if not near:
        return page.home
    return min(near[:2], key=lambda s: (told[s] > 0, near.index(s)))


def states_spoken_of(page: Page) -> list[str]:
    """Give the states that the report names, the most named first, those of the first sentences before all."""
    counts: Counter[str] = Counter()
    for line in page.lines:
        worth = 3 if line.number < 4 else 1
        for c in line.tagged.chunks:
            if c.kind in "SAGL" and c.value:
                counts[c.value.partition("|")[0]] += worth * (1 if c.kind == "L" else 2)
    counts.pop("", None)
    return [s for s, _ in counts.most_common()]


def _share_counterparts(people: list[PersonDraft]) -> None:
    """ "Hoang Xuan Chien and his Lao counterpart X": the counterpart holds the same office."""
    for p in people:
        if p.offices or not any(t and t.counterpart for m in p.mentions for t in (m.before, m.after)):
            continue
        m = next(m for m in p.mentions if any(t and t.counterpart for t in (m.before, m.after)))
        others = [q for q in people if q is not p and q.state != p.state and q.offices]
        others.sort(key=lambda q: (min((abs(x.line - m.line) * 1000 + abs(x.start - m.start) for x in q.mentions), default=10**6)))
        if others:
            p.offices = [o for o in others[0].offices if "member" not in o.name.lower() and "secretary of the central" not in o.name.lower()][-1:]
