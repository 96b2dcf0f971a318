"""Settle which office is whose where several are named side by side.

yes   Deputy Chiefs of Staff A, B and C                     (the office stands once and holds for each)
yes   the Foreign Minister, A, the Defence Minister, B, …   (a list in which offices lead)
yes   President A of Alland, the Borrian President, B, …    (what stands between two names goes to who has none)
no    A, the Allandian minister, and his counterpart B      (each has an own one)
"""

from __future__ import annotations

import re
from itertools import pairwise

from communique.patterns import compiled
from communique.reading.persons.chains import Title, read_chain
from communique.reading.persons.mention import NameMention
from communique.reading.persons.offices import Office
from communique.reading.persons.rolls import rolls
from communique.reading.words.tagging import Chunk, Tagged


def align_roll(tagged: Tagged, fine: str, found: list[NameMention]) -> None:
    """Give those of a list of officials the office on that side of each name where the whole list has it."""
    if len(found) < 3:
        return
    known = {m.first: m for m in found}
    for listed in rolls(tagged.chunks, fine, [(m.first, m.last) for m in found]):
        m = known[listed.first]
        m.before, m.after = (listed.office, None) if listed.leads else (m.before, listed.office)


def part_shared_titles(tagged: Tagged, fine: str, found: list[NameMention]) -> None:
    """Give an office between two names to one of them: to whom it touches, else to who has none yet."""
    for left, right in reversed([*pairwise(found)]):
        after, before = left.after, right.before
        if after is None:
            continue
        if _is_next(fine, left, right):
            left.after = _state_only(tagged.chunks, after, left.last)
            right.before = read_chain(tagged.chunks, fine, fine.index(",", left.last) + 1, right.first)
            continue
        if before is None or after.last <= before.first:
            continue
        own = len(fine[: before.first].rstrip(",&e"))
        if joint := _COUNTERPART.search(fine, after.first, right.first):
            left.after = read_chain(tagged.chunks, fine, after.first, joint.start())
            right.before = read_chain(tagged.chunks, fine, joint.start("own"), right.first)
        elif before.first > after.first and {"T", "K"} & set(fine[after.first : own]):
            left.after = read_chain(tagged.chunks, fine, after.first, own)  # "A, the minister, and Mr B"
        elif fine[right.first - 1 : right.first] != "," or (_has_office(left.before) and not _has_office(right.after)):
            left.after = _state_only(tagged.chunks, after, left.last)
        else:
            right.before = None


_COUNTERPART = compiled(r",?&(?P<own>e[A-Z]*c)")  # "A, the minister of Alland, and his counterpart B"
_NEXT = compiled(r"(?:oe?S)?,(?:[^,;wp]*[TK][^,;wp]*,(?:e?[RH])+|e[^,;wp]*[TK][^,;wp]*,)")


def _is_next(fine: str, left: NameMention, right: NameMention) -> bool:
    """ "General A, the Army Chief, General B": the office between two of whom the first has one is the second's.

    "Minister A, the Army Chief, B and …": so it is where an article leads to it.
    """
    between = _NEXT.fullmatch(fine, left.last, right.first)
    return (
        between is not None and _has_office(left.before) and not (_has_office(right.after) or _has_office(right.before))
    )


def _has_office(title: Title | None) -> bool:
    return title is not None and bool(title.offices)


def _state_only(chunks: list[Chunk], title: Title, last: int) -> Title | None:
    """Keep of what follows a name "of Alland", without the office of the next one."""
    span = title.state_span
    if span is None or any(o.start < span[0] for o in title.offices):
        return None
    end = next(k for k in range(last, len(chunks)) if chunks[k].end >= span[1]) + 1
    return Title(last, end, state=title.state, state_span=span)


def share_plural_offices(tagged: Tagged, fine: str, found: list[NameMention]) -> None:
    """ "Deputy Chiefs of the General Staff A, B and C": the office stands once and holds for each."""
    for m in found if not tagged.words.isdisjoint(_NAMELY) else ():
        if led := _before_colon(tagged.chunks, fine, m):
            m.before = led
            break
    _share_counterparts_behind(fine, found)
    for left, right in pairwise(found):
        title = left.before
        if title and right.before is None and _BESIDE.fullmatch(fine, left.last, right.first):
            own = [c for c in tagged.chunks[: left.first] if (c.start, c.end) == title.rank_span]
            if own and own[0].folded.endswith("s"):  # "Colonels A and B"
                right.before = Title(right.first, right.first, title.rank, title.rank_span, state=title.state)
        if title is None or not (title.counterpart or (title.offices and title.offices[-1].plural)):
            continue
        end = left.after.last if left.after and not left.after.offices else left.last
        if title.counterpart and (_has_office(right.after) or _is_one(tagged, title, left, fine)):
            continue  # "his counterpart A and B, the Minister of Alland", "after talks with his counterpart A, B said"
        gap = tagged.letters[end : right.before.first if right.before else right.first]
        if compiled(r"(?:\([^)]*\))?[,&]*e?").fullmatch(gap) and not (
            right.before and (right.before.offices or right.before.counterpart)
        ):
            right.before = _shared(title, right)
    _part_portfolios(found)


def _is_one(tagged: Tagged, title: Title, left: NameMention, fine: str) -> bool:
    """Is it one counterpart whom a title of one state tells, with a comma behind the name?"""
    told = [
        c.folded
        for c, kind in zip(tagged.chunks[title.first : left.first], fine[title.first :], strict=False)
        if kind == "c"
    ]
    return fine[left.last : left.last + 1] == "," and len(title.states) < 2 and not any(w.endswith("s") for w in told)


_TWO_MINISTERS = compiled(r"(?P<one>.+) and (?P<two>.+?) (?P<head>Minister|Secretary)$", re.I)


def _part_portfolios(found: list[NameMention]) -> None:
    """ "The defence and foreign ministers, A and B": where two share an office of two portfolios, each has one."""
    for k, (left, right) in enumerate(pairwise(found)):
        one, two = left.before, right.before
        if not (one and two and one.offices and one.offices is two.offices) or len(one.states) > 1:
            continue
        if any(m.before and m.before.offices is one.offices for m in (*found[:k], *found[k + 2 :])):
            continue
        office = one.offices[-1]
        if m := _TWO_MINISTERS.fullmatch(office.name):
            one.offices = [Office(f"{m['one']} {m['head']}", office.start, office.end)]
            two.offices = [Office(f"{m['two']} {m['head']}", office.start, office.end)]


def _share_counterparts_behind(fine: str, found: list[NameMention]) -> None:
    """ "X (Alland) and Y (Borria), his counterparts": each of those listed is one."""
    for left, right in reversed([*pairwise(found)]):
        told = right.after
        if told is None or not told.counterpart or told.offices or left.before or _has_office(left.after):
            continue
        if _LISTED.fullmatch(fine, left.last, right.first):
            left.after = left.after or Title(left.last, left.last)
            left.after.counterpart = True


_BESIDE = compiled(r"(?:\([^()]*\)|oe?S)?(?:,|,?&)")
_LISTED = compiled(r"(?:\(S\)|oe?S)?(?:,|,?&)")
_LED_BY = compiled(r"e?(?P<office>[tAFGB]*[TK]+(?:oe?[tAFGB]+)*)(?P<colon>\.|,?w,?)[RH]*$")
_NAMELY = frozenset(("namely", "viz", "viz.", ":"))


def _before_colon(chunks: list[Chunk], fine: str, first: NameMention) -> Title | None:
    """ "Present were the Deputy Chiefs of Staff: General A, General B", "…, namely A": all hold the office."""
    m = _LED_BY.search(fine, 0, first.first)
    told = [c.folded for c in chunks[slice(*m.span("colon"))]] if m else []
    if m is None or not (told == [":"] or _NAMELY.intersection(told)) or (first.before and first.before.offices):
        return None
    title = read_chain(chunks, fine, m.start("office"), m.end("office"))
    if not title.offices or not title.offices[-1].plural:
        return None
    own = first.before
    title.last, title.rank, title.rank_span = first.first, own.rank if own else None, own.rank_span if own else None
    return title


def _shared(title: Title, right: NameMention) -> Title:
    """Give the second of a list the first's offices; of counterparts of two states each takes the next."""
    own = right.before or Title(right.first, right.first)
    own.offices, own.counterpart = title.offices, title.counterpart
    rest = title.states[1:] if len(title.states) > 1 else title.states
    own.states = rest
    if own.state is None and rest:
        own.state, own.state_span = rest[0], title.state_span
    elif own.state is None:
        own.state, own.state_span = title.state, title.state_span
    return own
