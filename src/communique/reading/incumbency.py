"""Tell which office a person holds where no title beside the name says it.

yes   A and his Lao counterpart B                          (B holds A's office)
yes   according to A. The Defence Minister added …         (the one person without an office)
yes   A and B at the meeting of the defence ministers of Laos and Cambodia
yes   The Navy … Its spokesman, A                          (spokesman of the Navy)
no    The minister said …                                  (no office by itself)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.model import How
from communique.reading.names import NameMention
from communique.reading.offices import Office, command_taken, office_of, singular
from communique.reading.page import Line, Page
from communique.reading.people import PersonDraft, same_office
from communique.reading.tagging import Chunk
from communique.reading.title_letters import title_letters
from communique.reading.verbs import finite_verbs


def settle_offices(page: Page, people: list[PersonDraft]) -> None:
    """Fill the offices that counterparts, role nouns and bodies named nearby tell."""
    _complete_spokesmen(page, people)
    _share_counterparts(people)
    _by_command_taken(page, people)
    _by_plural_role(page, people)
    _by_role_noun(page, people)


def _by_command_taken(page: Page, people: list[PersonDraft]) -> None:
    """ "X took over the Aksu base": he commands it now."""
    for p in people:
        for m in p.mentions:
            tagged = page.lines[m.line].tagged
            if not p.offices and (office := command_taken(tagged.chunks, title_letters(tagged), m.whole[1])):
                p.offices.append(office)


def _share_counterparts(people: list[PersonDraft]) -> None:
    """ "Hoang Xuan Chien and his Lao counterpart X": the counterpart holds the same office."""
    for p in people:
        m = next((m for m in p.mentions if any(t and t.counterpart for t in (m.before, m.after))), None)
        if m is None or p.offices:
            continue
        owner = _antecedent(people, p, m)
        office = _mirrored(owner.offices) if owner else None
        if office:
            p.offices = [office]


def _antecedent(people: list[PersonDraft], p: PersonDraft, m: NameMention) -> PersonDraft | None:
    """Give whose counterpart a person is: in a list each one's own, else the nearest of another state before."""
    holders = [q for q in people if q is not p and q.offices and (q.state != p.state or q.state_how == How.INFERRED)]
    ahead = sorted({(x.start, q.index) for q in holders for x in q.mentions if x.line == m.line and x.start < m.start})
    row = sorted(
        {
            x.start
            for q in people
            for x in q.mentions
            if x.line == m.line and x.before and x.before.counterpart and q.state == p.state
        }
    )
    if len(row) > 1 and len(ahead) >= len(row) and m.start in row:
        return people[ahead[row.index(m.start)][1]]
    if ahead:
        return people[ahead[-1][1]]
    return min(holders, key=lambda q: min(_distance(x, m) for x in q.mentions), default=None)


def _distance(x: NameMention, m: NameMention) -> tuple[int, int]:
    return abs(x.line - m.line), abs(x.start - m.start)


_PARTY = re.compile(
    r"\b(?:member|general secretary|secretary of the (?:central|party|standing)|politburo|state councill?or"
    r"|deputy prime minister|vice premier)\b",
    re.I,
)


def _mirrored(offices: list[Office]) -> Office | None:
    """Of several offices the counterpart shares that of state, not those in a party."""
    shared = [o for o in offices if not _PARTY.search(o.name)] or [o for o in offices if "member" not in o.name.lower()]
    if not shared:
        return None
    return Office(re.sub(r"^Senior (?=Minister)", "", shared[-1].name), shared[-1].start, shared[-1].end)


_ROLES = re.compile(r"(?:[tAGSFBb]s?)*[F](?:T)")
_ROLE = re.compile(r"e(?:[tAGSFB]s?)*[TK](?:oe?(?:[tAGSFB]s?)+)*")
_ALONE = frozenset(
    (
        "ambassador",
        "president",
        "prime minister",
        "premier",
        "chancellor",
        "secretary general",
        "secretary-general",
        "mayor",
        "king",
        "sultan",
        "chief minister",
    )
)


def _by_plural_role(page: Page, people: list[PersonDraft]) -> None:
    """ "The defence ministers of Laos and Cambodia": those named in the sentence hold the office."""
    for line in page.lines:
        bare = [q for q in people if not q.offices and any(m.line == line.number for m in q.mentions)]
        if not bare:
            continue
        for office, states in _plural_roles(line):
            for q in bare:
                if not q.offices and q.state and (q.state in states or not states):
                    q.offices.append(office)


def _plural_roles(line: Line) -> Iterator[tuple[Office, set[str]]]:
    chunks, letters = line.tagged.chunks, title_letters(line.tagged)
    for m in _ROLES.finditer(letters):
        head = m.end() - 1
        if (
            chunks[head].folded not in ("ministers", "chiefs", "secretaries", "commanders")
            or letters[max(0, m.start() - 1) : m.start()] == "&"
        ):
            continue
        held = [k for k in range(m.start(), m.end()) if letters[k] in "tFT"]
        name = singular(" ".join(chunks[k].text for k in held))
        states = re.compile(r"oe?((?:S[,&]*)+)").match(letters, m.end())
        named = {c.value for c in chunks[m.end() : states.end()] if c.kind == "S" and c.value} if states else set()
        yield Office(name, chunks[held[0]].start, chunks[head].end), named


def _by_role_noun(page: Page, people: list[PersonDraft]) -> None:
    """ "The Chief of the General Staff asked …": the office of the one person who has none, if nobody else holds it."""
    bare = [p for p in people if not p.offices and not p.former]
    if not bare:
        return
    for line in page.lines:
        for office, state in _role_nouns(line, [m for p in people for m in p.mentions if m.line == line.number]):
            held = any(
                same_office(o.name, office.name) and (state is None or p.state == state)
                for p in people
                for o in p.offices
            )
            meant = [
                p
                for p in bare
                if not p.offices and _named_before(p, line.number) and (state is None or p.state == state)
            ]
            if not held and len(meant) == 1 and len(meant[0].tokens) > 1:
                meant[0].offices.append(office)


def _named_before(p: PersonDraft, line: int) -> bool:
    """A role noun means somebody named in an earlier sentence, not one who stands beside it."""
    return p.first.line < line and all(m.line != line for m in p.mentions)


def _role_nouns(line: Line, mentions: list[NameMention]) -> Iterator[tuple[Office, str | None]]:
    """Give the offices that stand in a sentence as its acting subject, without a name."""
    chunks, letters = line.tagged.chunks, title_letters(line.tagged)
    taken = {k for m in mentions for k in range(*m.whole)}
    for m in _ROLE.finditer(letters):
        first, last = m.span()
        if taken & set(range(first, last)) or not _acts(chunks, letters, first, last):
            continue
        office = office_of(chunks[first:last], letters[first:last])
        if office is None or office.plural or (" " not in office.name and office.name.lower() not in _ALONE):
            continue
        state = next((c.value.partition("|")[0] for c in chunks[first:last] if c.kind in "ASG" and c.value), None)
        yield office, state or None


def _acts(chunks: list[Chunk], letters: str, first: int, last: int) -> bool:
    """Is a noun phrase a subject: no preposition before it, a verb of acting or saying after it?"""
    if first and letters[first - 1] in "pPoR":
        return False
    return any(c.kind == "w" and c.folded in finite_verbs() for c in chunks[last : last + 2])


_BODY = re.compile(r"e((?:[tAGSFB]s?)*[FBGt](?:oe?(?:[tAGSFBTK]s?)+)*)")


def _complete_spokesmen(page: Page, people: list[PersonDraft]) -> None:
    """ "Its spokesman": of the body that the sentence, or the one before it, began with."""
    for p in people:
        for m in p.mentions:
            if m.before and len(m.before.offices) == 1 and (body := _its_body(page, m)):
                office = m.before.offices[0]
                for held in p.offices:
                    if held.name == office.name:
                        held.name = f"{held.name} of {body}"


def _its_body(page: Page, m: NameMention) -> str | None:
    """Give the body that "its" stands for, where the title says "its spokesman"."""
    line = page.lines[m.line]
    at = m.before.first if m.before else 0
    if line.tagged.chunks[at].folded != "its" or not m.before or " " in m.before.offices[0].name:
        return None
    return _first_body(line, at) or (_first_body(page.lines[m.line - 1], None) if m.line else None)


def _first_body(line: Line, before: int | None) -> str | None:
    chunks, letters = line.tagged.chunks, title_letters(line.tagged)
    for found in _BODY.finditer(letters, 0, before if before is not None else len(letters)):
        first, last = found.span(1)
        if chunks[first].text[0].isupper() and chunks[found.start()].folded == "the":
            return line_text(chunks[first:last])
    return None


def line_text(chunks: list[Chunk]) -> str:
    """Give a body's name as it stands, with its article."""
    return "the " + " ".join(c.text for c in chunks)
