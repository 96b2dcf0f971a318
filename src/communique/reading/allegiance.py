"""Tell which state each person serves, where the title does not say.

In this order: the title; public knowledge of who serves whom; the delegation that is led; the other side of a
counterpart; the place that an office governs; the culture of the name, where it is unmistakable; the one listed
before; the state whose press or ministry reports.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from communique.lexicon import table, words
from communique.model import How
from communique.reading.incumbency import settle_offices
from communique.reading.names import NameMention
from communique.reading.page import Page
from communique.reading.people import PersonDraft
from communique.reading.signature_blocks import read_signatures
from communique.reading.tagging import Chunk, tag
from communique.reading.tokens import fold
from communique.reading.verbs import finite_verbs


def settle_states(page: Page, people: list[PersonDraft]) -> None:
    """Fill the state of each person that no title told, then the offices that other persons' tell."""
    read_signatures(page, people)
    near = states_spoken_of(page)
    for p in people:
        if p.state and near and p.state not in near and _told_by_office_alone(p):
            p.state = None
    told = Counter(p.state for p in people if p.state)
    press = _press_side(page, near, told)
    candidates = {*told, *near, press} - {None}
    rules = (
        _by_fame,
        lambda p: _by_delegation(p, page),
        lambda p: _by_counterpart(p, people, near),
        lambda p: _by_place(p, page),
        lambda p: _by_unit(p, page),
        lambda p: _by_name(p, candidates),
        lambda p: _by_list(p, people, page),
        lambda p: _set(p, press, "state of the press") if press else None,
    )
    for rule in rules:
        for p in people:
            if p.state is None:
                rule(p)
    settle_offices(page, people)


def _set(p: PersonDraft, state: str, rule: str, span: tuple[int, int] | None = None) -> None:
    p.state, p.state_how, p.state_rule = state, How.INFERRED, rule
    p.state_span = span or (p.first.start, p.first.end)


def _told_by_office_alone(p: PersonDraft) -> bool:
    """ "Secretary of State" tells a state only where the report names it: other states have one too."""
    return any((o.start, o.end) == p.state_span and fold(o.name) in table("offices")["national"] for o in p.offices)


def _by_fame(p: PersonDraft) -> None:
    if state := _known().get(frozenset(p.tokens)):
        _set(p, state, "known official")


@cache
def _known() -> dict[frozenset[str], str]:
    return {frozenset(fold(w) for w in name.replace("-", " ").split()): state for state, cell in table("officials").items() for name in words(cell)}


_LEADING = frozenset(("led", "headed", "chaired", "represented", "heads", "leads"))
_SENDERS = frozenset(("delegation", "side", "team", "contingent"))


def _by_delegation(p: PersonDraft, page: Page) -> None:
    """ "The delegation of Zambia was led by A, accompanied by B": both serve Zambia."""
    for m in p.mentions:
        chunks = page.lines[m.line].tagged.chunks
        lead = _lead_before(chunks, m.whole[0])
        sent = next((k for k in range(lead, max(-1, lead - 12), -1) if chunks[k].folded in _SENDERS), -1) if lead >= 0 else -1
        if sent >= 0 and (c := _sender(chunks, sent, lead)) and c.value and (state := c.value.partition("|")[0]):
            _set(p, state, "state of the delegation led", (c.start, c.end))
            return


def _lead_before(chunks: list[Chunk], at: int) -> int:
    """Give the verb of leading that reaches a name: no other verb and no "with" between."""
    for k in range(at - 1, max(-1, at - 60), -1):
        c = chunks[k]
        if c.folded in _LEADING:
            return k
        if c.folded in ("with", "while", "whereas", ";") or (c.kind == "w" and c.folded in finite_verbs() and c.folded not in ("accompanied", "joined")):
            return -1
    return -1


def _sender(chunks: list[Chunk], sent: int, lead: int) -> Chunk | None:
    """Whose delegation is it? The adjective before the word, or the state after "of" or "from"."""
    for k in range(sent - 1, max(-1, sent - 6), -1):
        if chunks[k].kind in "ASG":
            return chunks[k]
        if chunks[k].kind in "p,w" and chunks[k].kind != "w":
            break
    after = range(sent + 1, min(lead, sent + 8))
    return next((chunks[k] for k in after if chunks[k].kind in "ASG" and chunks[sent + 1].folded in ("of", "from")), None)


def _by_counterpart(p: PersonDraft, people: list[PersonDraft], near: list[str]) -> None:
    """ "A and his counterpart B": B serves the other of the two states that the report is about."""
    for m in p.mentions:
        if not any(t and t.counterpart for t in (m.before, m.after)):
            continue
        ahead = [(x.start, q.state) for q in people if q is not p and q.state for x in q.mentions if x.line <= m.line and x.start < m.start]
        own = max(ahead, default=(0, None))[1]
        other = next((s for s in near if s != own), None)
        if own and other and other in near[:3]:
            _set(p, other, "the other side's counterpart")
            return


_LOCAL = re.compile(r"\b(?:provincial|province|district|municipal|city|local|county|town|garrison)\b", re.I)


def _by_place(p: PersonDraft, page: Page) -> None:
    """ "Mayor of Hue" serves the state of Hue, "the provincial commander" that of the place just named."""
    for m in p.mentions:
        for t in (m.before, m.after):
            if t and t.place:
                _set(p, t.place, "place in the office")
                return
            if t and any(_LOCAL.search(o.name) for o in t.offices) and (place := _place_before(page, m)):
                _set(p, place.value or "", "place named before", (place.start, place.end))
                return


_UNIT = re.compile(r"\bof the (?:\S+ )?(ship|vessel|frigate|destroyer|corvette|submarine|squadron|flotilla|fleet|contingent|crew|team)$", re.I)
_UNITS = frozenset("ship ships vessel vessels frigate destroyer corvette submarine squadron flotilla fleet contingent crew warship warships navy team".split())


def _by_unit(p: PersonDraft, page: Page) -> None:
    """ "The ship's captain" serves the state whose ship the report told of: "the French frigate"."""
    if not any(_UNIT.search(o.name) for o in p.offices):
        return
    for number in range(p.first.line, -1, -1):
        chunks = page.lines[number].tagged.chunks
        for k, c in enumerate(chunks):
            if c.kind in "AG" and c.value and _UNITS & {d.folded for d in chunks[k + 1 : k + 4]} and c.start < p.first.start:
                _set(p, c.value.partition("|")[0], "state of the unit", (c.start, c.end))
                return


def _place_before(page: Page, m: NameMention) -> Chunk | None:
    for number in range(m.line, max(-1, m.line - 3), -1):
        for c in reversed(page.lines[number].tagged.chunks):
            if c.kind == "L" and c.value and c.start < m.start:
                return c
    return None


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


def _by_name(p: PersonDraft, candidates: set[str]) -> None:
    """A name's culture tells the state if just one of the states in the report has it, or the report names no state."""
    scores: dict[str, float] = {}
    for states, surnames, given, endings in _cultures():
        score = _culture_score(p.tokens, surnames, given, endings)
        served = words(states)
        for state in served:
            if (state in candidates or not candidates or (len(served) == 1 and score >= _UNMISTAKABLE)) and score > scores.get(state, 0):
                scores[state] = score
    best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if best and best[0][1] >= 2 and (len(best) == 1 or best[1][1] < best[0][1]):
        _set(p, best[0][0], "culture of the name")


_UNMISTAKABLE = 2.75  # a surname and a given name of one culture: told even where the report does not name its state


def _culture_score(tokens: tuple[str, ...], surnames: frozenset[str], given: frozenset[str], endings: tuple[str, ...]) -> float:
    score = 0.0
    pairs = {f"{a}{sign}{b}" for a, b in zip(tokens, tokens[1:], strict=False) for sign in " -"}
    if len(tokens) > 1 and (tokens[0] in surnames or pairs & surnames):
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
    city = _dateline_state(page)
    if city and (city in near or page.home is None):
        return city
    if not near:
        return page.home
    if page.home and len(near) == 1:
        return page.home
    marked = _marked(page)
    return min(near[:2], key=lambda s: (told[s] > 0 or s in marked, near.index(s)))


def _marked(page: Page) -> set[str]:
    """Give the states whose adjective marks an office-holder: "the Turkish envoy"; the press's own need none."""
    found: set[str] = set()
    for line in page.lines:
        for m in re.finditer(r"A(?=[tF]*[Tc])", line.tagged.letters):
            found.add(line.tagged.chunks[m.start()].value or "")
    return found


def _dateline_state(page: Page) -> str | None:
    if page.dateline is None:
        return None
    chunks = tag(page.text, page.dateline.start, page.dateline.start + len(page.dateline.city)).chunks
    return next((c.value for c in chunks if c.kind in "LS"), None)


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
