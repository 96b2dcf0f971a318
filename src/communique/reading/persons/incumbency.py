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
from dataclasses import replace

from communique.lexicon import table, words
from communique.model import How
from communique.patterns import compiled
from communique.reading.persons.capacities import note_capacities
from communique.reading.persons.company import whose
from communique.reading.persons.duties import duties
from communique.reading.persons.holding import command_taken
from communique.reading.persons.mention import NameMention
from communique.reading.persons.mirrored import subject_mirrored
from communique.reading.persons.offices import Office, office_of, singular
from communique.reading.persons.own_acronyms import spell_out
from communique.reading.persons.people import PersonDraft, namings_by_line, same_office
from communique.reading.persons.title_letters import title_letters
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk, tag
from communique.reading.words.tokens import fold
from communique.reading.words.verbs import finite_verbs


def settle_offices(page: Page, people: list[PersonDraft]) -> None:
    """Fill the offices that counterparts, role nouns and bodies named nearby tell."""
    named = namings_by_line(people)
    _complete_spokesmen(page, people)
    _complete_heads(page, people)
    _share_counterparts(page, people, named)
    _by_deputy(page, people, named)
    _by_command_taken(page, people)
    note_capacities(page, people)
    spell_out(page, people)
    _by_plural_role(page, people, named)
    _by_role_noun(page, people, named)


_MINISTER = compiled(r"^(?:(?!deputy|vice|prime|first)[\w ]+ )?minister\b", re.I)


def _by_deputy(page: Page, people: list[PersonDraft], named: _Named) -> None:
    """ "Foreign Minister A and his deputy, B": B is Deputy Foreign Minister."""
    for p in people:
        m = p.first
        ahead = [c.folded for c in page.lines[m.line].tagged.chunks[max(0, m.first - 3) : m.first] if c.kind != ","]
        if p.offices or ahead[-1:] != ["deputy"] or not {"his", "her"}.intersection(ahead):
            continue
        q = whose(m, people, named, page)
        if q and q is not p and (office := next((o for o in q.offices if _MINISTER.match(o.name)), None)):
            p.offices.append(replace(office, name=f"Deputy {office.name}"))


_TAKING = frozenset(("took", "takes", "assumed", "assumes"))


def _by_command_taken(page: Page, people: list[PersonDraft]) -> None:
    """ "X took over the Aksu base": he commands it now."""
    for p in people:
        for m in p.mentions:
            tagged = page.lines[m.line].tagged
            if p.offices or not _TAKING.intersection(c.folded for c in tagged.chunks[m.whole[1] : m.whole[1] + 1]):
                continue
            if office := command_taken(tagged.chunks, title_letters(tagged), m.whole[1]):
                p.offices.append(office)


_Named = dict[int, list[NameMention]]  # the namings of persons in each line


_BARE = frozenset(
    ("minister", "secretary", "chief", "commander", "ambassador")
)  # "Minister X", said again, is no office of its own


def _share_counterparts(page: Page, people: list[PersonDraft], named: _Named) -> None:
    """ "Hoang Xuan Chien and his Lao counterpart X": the counterpart holds the same office."""
    for p in people:
        m = next((m for m in p.mentions if any(t and t.counterpart for t in (m.before, m.after))), None)
        if m is None:
            continue
        owner = _antecedent(page, people, p, m, named)
        office = _mirrored(owner.offices) if owner else None
        told = [o for o in p.offices if fold(o.name) not in _BARE]
        if office and "foreign" in office.name.lower():
            told = [o for o in told if fold(o.name) != "chancellor"]  # as Latin America calls its foreign ministers
        if office and all(_PARTY.search(o.name) and not same_office(office.name, o.name) for o in told):
            p.offices[:] = [*told, office]


def _antecedent(
    page: Page, people: list[PersonDraft], p: PersonDraft, m: NameMention, named: _Named
) -> PersonDraft | None:
    """Give whose counterpart a person is: in a list each one's own, else the nearest of another state before."""
    row = named[m.line]
    ahead = [x.person for x in row if x.start < m.start and _may_be_mirrored(people[x.person], p)]
    peers = [x for x in row if x.before and x.before.counterpart and people[x.person].state == p.state]
    if len(peers) > 1 and len(ahead) >= len(peers) and m in peers:
        return people[ahead[peers.index(m)]]
    own = subject_mirrored(page, m, named)
    if own is not None and _may_be_mirrored(people[own.person], p) and not _is_peer(people, own.person, ahead):
        return people[own.person]
    if ahead:
        return people[ahead[-1]]
    for away in range(_FAR):
        near = [x for n in sorted({m.line - away, m.line + away}) for x in named.get(n, ())]
        near = [x for x in near if _may_be_mirrored(people[x.person], p)]
        if near:
            # of a sentence before it is the first named who goes on as "he"
            return people[min(near, key=lambda x: (x.line > m.line, x.start)).person]
    return None


def _is_peer(people: list[PersonDraft], subject: int, ahead: list[int]) -> bool:
    """ "Minister X met Minister Y and his counterpart Z": the nearest of those of one duty tells how it is called."""
    return bool(ahead) and bool(duties(people[subject]) & duties(people[ahead[-1]]))


_FAR = 40  # lines between a counterpart and whoever's counterpart it is


def _may_be_mirrored(q: PersonDraft, p: PersonDraft) -> bool:
    return q is not p and bool(q.offices) and (q.state != p.state or q.state_how == How.INFERRED)


_PARTY = compiled(
    r"\b(?:member|general secretary|secretary of the (?:central|party|standing)|politburo|state councill?or"
    r"|deputy prime minister|vice premier|senator|congress(?:wo)?man|tánaiste)\b",
    re.I,
)


def _mirrored(offices: list[Office]) -> Office | None:
    """Of several offices the counterpart shares that of state, not those in a party."""
    shared = [o for o in offices if not _PARTY.search(o.name)] or [o for o in offices if "member" not in o.name.lower()]
    if not shared:
        return None
    name = compiled(r"^Senior (?=Minister)").sub("", shared[-1].name)
    if (own := _OF_ITS_FORCES.fullmatch(name)) and tag(own["body"], 0, len(own["body"])).letters[:1] in ("S", "A", "G"):
        name = own["office"]
    if own := _OF_ITS_PARTY.fullmatch(name) or _PARTYS_OWN.fullmatch(name):
        name = own["office"] + (own.groupdict().get("organ") or "")
    return Office(_OF_ITS_OWN.sub(_without_its_state, name), shared[-1].start, shared[-1].end)


# "Chairman of the Inspection Commission of the Unity Party of Alland": his counterpart is another party's.
_OF_ITS_PARTY = compiled(r"(?P<office>.+? of .+?) (?:of|under) (?:the )?[A-Z][\w’' ]*Party\b.*")
_PARTYS_OWN = compiled(r"(?P<office>.+? of the )[A-Z][\w ]*Party\b[^’']*(?:['’]s?) (?P<organ>[A-Z].*)")


_OF_ITS_FORCES = compiled(r"(?P<office>.+ of .+?) of (?:the )?(?P<body>[A-Z].*(?:Forces?|Army|Navy))")
_OF_ITS_OWN = compiled(r"(?<= of the )[A-Z]\w+ (?=[A-Z])")


def _without_its_state(m: re.Match[str]) -> str:
    """ "Chief of the Allandian Defence Force": his counterpart is Chief of the Defence Force of another state."""
    word = m[0].strip()
    return "" if tag(word, 0, len(word)).letters == "A" else m[0]


_ROLES = compiled(r"(?:[tAGSFBb]s?)*[F](?:T)")
_ROLE = compiled(r"(?:e|Ss)(?:[tAGSFB]s?)*[TK](?:oe?(?:[tAGSFB]s?)+)*")


def _by_plural_role(page: Page, people: list[PersonDraft], named: _Named) -> None:
    """ "The defence ministers of Laos and Cambodia": those named in the sentence hold the office."""
    for number, row in named.items():
        bare = [q for m in row if not (q := people[m.person]).offices and not _leads(m)]
        for office, states in _plural_roles(page.lines[number]) if bare else ():
            for q in bare:
                if not q.offices and not q.former and q.state and (q.state in states or not states):
                    q.offices.append(office)


def _leads(m: NameMention) -> bool:
    """ "Russian leader X": whoever leads a state is none of its ministers."""
    return m.before is not None and bool(m.before.state) and not (m.before.rank or m.before.counterpart)


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
        states = compiled(r"oe?((?:S[,&]*)+)").match(letters, m.end())
        named = {c.value for c in chunks[m.end() : states.end()] if c.kind == "S" and c.value} if states else set()
        yield Office(name, chunks[held[0]].start, chunks[head].end), named


_FEW = 24  # where more have no office, a role noun tells of none of them


def _by_role_noun(page: Page, people: list[PersonDraft], named: _Named) -> None:
    """ "The Chief of the General Staff asked …": the office of the one person who has none, if nobody else holds it."""
    bare = [p for p in people if not p.offices and not p.former and len(p.tokens) > 1]
    held: dict[tuple[str, str | None], bool] = {}
    for line in page.lines if 0 < len(bare) <= _FEW else ():
        for office, state in _role_nouns(line, named.get(line.number, [])):
            meant = [p for p in bare if _named_before(p, line.number) and (state is None or p.state == state)]
            meant = meant or [p for p in bare if state and p.state == state and _named_soon(p, line.number, named)]
            key = office.name, state
            if len(meant) != 1 or held.setdefault(key, _is_held(people, office, state)):
                continue
            meant[0].offices.append(office)
            bare.remove(meant[0])
            held[key] = True


def _is_held(people: list[PersonDraft], office: Office, state: str | None) -> bool:
    return any(
        same_office(o.name, office.name) and (state is None or p.state == state) for p in people for o in p.offices
    )


def _named_before(p: PersonDraft, line: int) -> bool:
    """A role noun means somebody named in an earlier sentence, not one who stands beside it."""
    return p.first.line < line and all(m.line != line for m in p.mentions)


def _named_soon(p: PersonDraft, line: int, named: _Named) -> bool:
    """ "Alland's Navy commander announced … Rear Admiral X said": the first who is named, just behind."""
    return line < p.first.line <= line + 2 and p.rank is not None and not any(n in named for n in range(p.first.line))


def _role_nouns(line: Line, mentions: list[NameMention]) -> Iterator[tuple[Office, str | None]]:
    """Give the offices that stand in a sentence as its acting subject, without a name."""
    chunks, letters = line.tagged.chunks, title_letters(line.tagged)
    taken = {k for m in mentions for k in range(*m.whole)}
    for m in _ROLE.finditer(letters):
        first, last = m.span()
        if taken & set(range(first, last)) or not _acts(chunks, letters, first, last):
            continue
        office = office_of(chunks[first:last], letters[first:last])
        if (
            office is None
            or office.plural
            or (" " not in office.name and office.name.lower() not in words(table("offices")["alone"]))
        ):
            continue
        state = next((c.value.partition("|")[0] for c in chunks[first:last] if c.kind in "ASG" and c.value), None)
        yield office, state or None


def _acts(chunks: list[Chunk], letters: str, first: int, last: int) -> bool:
    """Is a noun phrase a subject: no preposition before it, a verb of acting or saying after it?"""
    if first and letters[first - 1] in "pPoRH&":
        return False
    goes_on = [c.folded for c in chunks[last : last + 2]] in (["went", "on"], ["goes", "on"])
    return goes_on or any(c.kind == "w" and c.folded in finite_verbs() for c in chunks[last : last + 2])


_BODY = compiled(r"e((?:[tAGSFB]s?)*[FBGt](?:oe?(?:[tAGSFBTK]s?)+(?:&[tFB]+)?)*(?:oN)?)")


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
    bodies = [*_BODY.finditer(letters, 0, before if before is not None else len(letters))]
    for found in bodies if before is None else reversed(bodies):
        first, last = found.span(1)
        if chunks[first].text[0].isupper() and chunks[found.start()].folded == "the":
            if chunks[first].kind == "A" and first + 1 < last and chunks[first + 1].text[0].isupper():
                first += 1  # offices are told without the state
            return line_text(chunks[first:last])
    return None


# "A delegation from the Lao Ministry of Defence's Legal Department, led by its": the last part of it is what he heads.
_DEPARTMENT = compiled(r"e?[AS]?s?((?:(?:[tFGB]s?|N(?=[NBF])|(?<=[BFG])oe?))*B(?:o[NF]+(?:&[NF]+)?)?),?pp$")


def _complete_heads(page: Page, people: list[PersonDraft]) -> None:
    """ "A delegation from the ministry's legal department led by its head X": he is the head of that department."""
    for p in people:
        for m in p.mentions:
            at = m.before.first if m.before and not m.before.offices else -1
            chunks = page.lines[m.line].tagged.chunks
            if p.offices or at < 1 or chunks[at].folded != "its" or chunks[at - 1].folded != "by":
                continue
            head, letters = chunks[at + 1], title_letters(page.lines[m.line].tagged)
            body = _DEPARTMENT.search(letters, 0, at)
            if letters[at + 1] == "T" and body:
                name = f"{head.text.capitalize()} of {line_text(chunks[body.start(1) : body.end(1)])}"
                p.offices.append(Office(name, head.start, head.end))


def line_text(chunks: list[Chunk]) -> str:
    """Give a body's name as it stands, with its article."""
    return "the " + compiled(r" (?=['’]s\b)").sub("", " ".join(c.text for c in chunks))
