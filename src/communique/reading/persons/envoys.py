"""Tell an envoy from whoever sends them, where both are named in one breath.

yes   Jan Tal, special envoy of President Ana Sol of Alland      (Jan Tal is the envoy, and serves Alland)
yes   the special envoy of President Ana Sol, Jan Tal            (so, too)
yes   Jan Tal, bearer of a message from President Ana Sol        (so, too, without an office)
no    the special envoy of President Ana Sol                     (whoever it is, it is not the president)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.chains import Title, read_chain
from communique.reading.persons.mention import NameMention
from communique.reading.persons.offices import Office, folded_cells
from communique.reading.words.tagging import Chunk, Tagged

_FAR = 16  # chunks between an envoy's office and the sender's name
_SENT = frozenset("envoy emissary messenger representative".split())
_SENDING = compiled(r"[etASGFBLTKIqocHRs]*,?(?:H*e)?[HRT]*$")  # what may stand between "of" and the sender's name
_SENDERS = compiled(r"[TcHR]")
_BEARING = compiled(
    r"(?:(?:who|and) (?:is|was) )?(?:also )?(?:the |a )?(?:bearer of|bearing|carrying|with) (?:a|an|the)"
    r"(?: \w+){0,2} (?:message|letter) (?:from|of)$"
)
_BEARER = 14  # chunks of "who was also the bearer of a written message from"
# "Special envoy of his Allandian counterpart", "of his counterpart in Alland"
_UNNAMED = compiled(r"T[op](?P<sender>eA?t*[cT](?:[op]e?S)?)(?![HR]*N)")
_NAMED = compiled(r",[HR]*(?=[Nn])")


def part_from_senders(tagged: Tagged, fine: str, found: list[NameMention]) -> None:
    """Give the envoys among those named their office and state, and each sender's phrase to the envoy's."""
    chunks = tagged.chunks
    for m in found:
        begin = _begins(chunks, fine, m)
        sent = _sent(chunks, fine, m, begin) if begin else None
        set_off = fine[: m.first].rstrip("HR").endswith(",")
        if sent and not (set_off and fine[max(0, sent[0] - 1)] != ","):  # "the special envoy of the King, General X"
            m.before = read_chain(chunks, fine, begin, m.first)
            last = m.after.last if m.after else m.last
            if not _name_envoy(chunks, fine, found, sent, last, [m.before, m.after]):
                m.sends = sent[0]
    for unnamed in _UNNAMED.finditer(fine):
        head, begin = unnamed.start(), unnamed.start("sender")
        if chunks[head].folded.split()[-1] in _SENT and chunks[head + 1].folded in ("of", "from"):
            sent = _begin_office(chunks, fine, head), head + 1
            _name_envoy(chunks, fine, found, sent, unnamed.end(), [read_chain(chunks, fine, begin, unnamed.end())])


def _begins(chunks: list[Chunk], letters: str, m: NameMention) -> int:
    """Give the chunk behind "of", where the sender's own phrase begins, or 0."""
    for k in range(m.first - 1, max(0, m.first - _FAR), -1):
        if letters[k] not in "etASGFBLTKIqocHRs,":
            return k + 1 if chunks[k].folded == "from" else 0
        if letters[k] == "o" and chunks[k - 1].folded.split()[-1] in {*_SENT, "message", "letter"}:
            return k + 1
    return 0


def _sent(chunks: list[Chunk], letters: str, m: NameMention, begin: int) -> tuple[int, int] | None:
    """Give where the envoy's phrase begins, and where the office ends."""
    if not _SENDING.match(letters, begin, m.first) or not _SENDERS.search(letters, begin, m.first):
        return None
    head = begin - 2
    if head >= 0 and chunks[head].folded.split()[-1] in _SENT:
        return _begin_office(chunks, letters, head), head + 1
    told = " ".join(c.folded for c in chunks[max(0, begin - _BEARER) : begin])
    if bearing := _BEARING.search(told):
        first = begin - len(told[bearing.start() :].split())
        return (first, first) if first > 0 and letters[first - 1] == "," else None
    return None


def _begin_office(chunks: list[Chunk], letters: str, head: int) -> int:
    first = head
    while first and (letters[first - 1] in "tA" or chunks[first - 1].folded == "personal"):
        first -= 1
    return first - (first > 0 and letters[first - 1] in "eq")


def _name_envoy(
    chunks: list[Chunk],
    letters: str,
    found: list[NameMention],
    sent: tuple[int, int],
    last: int,
    senders: list[Title | None],
) -> bool:
    """Give office and state to the name before or behind the phrase that ends at ``last``, if there is one."""
    first, head_end = sent
    title = Title(first, last, offices=_office(chunks, first, head_end))
    for told in senders:
        if told and told.state and title.state is None:
            title.state, title.state_span = told.state, told.state_span
    ahead = next((x for x in found if x.last == first - 1 and letters[first - 1] == ","), None)
    if ahead and not (ahead.after and ahead.after.offices):
        ahead.after = title
        return True
    named = _NAMED.match(letters, last)
    behind = next((x for x in found if named and x.first == named.end()), None)
    led = behind.before.offices if behind and behind.before else []
    if behind and head_end > first and not any(o.start < chunks[last].start for o in led):
        title.last = behind.first
        _lead(behind, title)
        return True
    return False


def _lead(m: NameMention, title: Title) -> None:
    """Put the office of an envoy before whatever else is told before the name."""
    if m.before:
        m.before.offices = [*title.offices, *m.before.offices]
        m.before.first = title.first
        if m.before.state is None:
            m.before.state, m.before.state_span = title.state, title.state_span
    else:
        m.before = title


def _office(chunks: list[Chunk], first: int, end: int) -> list[Office]:
    told = [c for c in chunks[first:end] if c.kind not in "eqA"]
    if not told:
        return []
    name = " ".join(c.text for c in told)
    return [Office(name, told[0].start, told[-1].end)] if name.lower() not in folded_cells("offices", "roles") else []
