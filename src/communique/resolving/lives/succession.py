"""What succeeds what: the same parties, the same class of kind, like subjects, and a period that follows on.

protocol 2015-2019 / protocol 2020-2024 / protocol 2025-2029     each succeeds the one before
plan for 2024      / plan for 2025                               the later succeeds the earlier
plan for 2025      / protocol 2025-2029                          the plan hangs under the protocol
protocol           / protocol 2025-2029                          nothing: the first has no period
plan 2024, plan 2024 / plan 2025                                 unsure: two fit equally well
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from communique.resolving.days import window
from communique.resolving.instruments import class_of
from communique.resolving.words import line_words, overlap

_EARLY, _LATE = 366, 760  # days by which a successor may begin before, after the end of its predecessor
_YEAR = 365
PLANS = frozenset({"plan", "programme"})
_ABOVE = frozenset({"protocol", "programme", "agreement", "memorandum", "treaty"})
_LIKE = 0.5


@dataclass(frozen=True, slots=True)
class Paper:
    """An instrument as succession sees it; ``subjects`` are the wordings of its subject, the settled one first."""

    id: str
    kind: str
    subjects: tuple[str, ...]
    parties: tuple[str, ...]
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Ladders:
    """The order of instruments, by their ids; the ``perhaps_…`` give candidates that fit equally well."""

    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    above: Mapping[str, str] = field(default_factory=dict)
    perhaps_before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    perhaps_after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    perhaps_above: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def back(self, paper: str) -> list[str]:
        """Give the predecessors of an instrument, the first of all first."""
        return _chain(self.before, paper)[::-1]

    def on(self, paper: str) -> list[str]:
        """Give the successors of an instrument, the next first."""
        return _chain(self.after, paper)


@dataclass(frozen=True, slots=True)
class _Term:
    """A paper with its period as ordinals and the words that tell its line."""

    paper: Paper
    start: int | None
    end: int | None
    words: tuple[frozenset[str], ...]

    @property
    def length(self) -> int:
        return self.end - self.start + 1 if self.start is not None and self.end is not None else 0


Grade = tuple[int, ...]


def ladders(papers: Iterable[Paper]) -> Ladders:
    """Put instruments in order, whatever the order in which they come."""
    of_parties: dict[tuple[str, ...], list[_Term]] = defaultdict(list)
    for paper in sorted(papers, key=lambda each: each.id):
        of_parties[tuple(sorted(paper.parties))].append(_term(paper))
    before: dict[tuple[str, str], Grade] = {}
    above: dict[tuple[str, str], Grade] = {}
    for terms in of_parties.values():
        before |= {(one.paper.id, other.paper.id): grade for one, other, grade in _following(terms)}
        above |= {(one.paper.id, other.paper.id): grade for one, other, grade in _hanging(terms)}
    sure, doubtful = _mutual(before)
    under, doubtful_under = _best(above)
    return Ladders(
        before=sure,
        after={earlier: later for later, earlier in sure.items()},
        above=under,
        perhaps_before=doubtful,
        perhaps_after=_turned(doubtful),
        perhaps_above=doubtful_under,
    )


def likeness(ones: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> int | None:
    """Tell how alike subjects are: 2 the same, 1 alike, 0 one is untold, None of something else."""
    if not ones or not others:
        return 0
    best = max(1.0 if a == b else overlap(a, b) for a in ones for b in others)
    return 2 if best == 1.0 else 1 if best >= _LIKE else None


def same_line(one: Paper, other: Paper) -> bool:
    """Tell whether two instruments are of one line: one could succeed the other, whatever their periods."""
    same = sorted(one.parties) == sorted(other.parties) and class_of(one.kind) == class_of(other.kind)
    return same and _like(_term(one), _term(other)) is not None


def year_of(paper: Paper) -> int | None:
    """Give the year that an annual plan is for; None for all that is no annual plan."""
    start, end = window(paper.start), window(paper.end or paper.start)
    if paper.kind not in PLANS or start is None or end is None or end.last - start.first > _YEAR + 5:
        return None
    return date.fromordinal((start.first + end.last) // 2).year


def _term(paper: Paper) -> _Term:
    start, end = window(paper.start), window(paper.end)
    return _Term(paper, start.first if start else None, end.last if end else None, _wordings(paper))


def _wordings(paper: Paper) -> tuple[frozenset[str], ...]:
    """Give the words of the subject, and of such other wordings as are like it: one may stem from another paper."""
    told = [line_words(subject) for subject in paper.subjects if subject]
    alike = {words for words in told if likeness(told[:1], [words]) is not None}
    return tuple(sorted(alike, key=sorted))


def _following(terms: Sequence[_Term]) -> Iterable[tuple[_Term, _Term, Grade]]:
    """Give (later, earlier, grade) of all that may follow on each other."""
    classes: dict[str, list[_Term]] = defaultdict(list)
    for term in terms:
        classes[class_of(term.paper.kind)].append(term)
    for alike in classes.values():
        for later in alike:
            for earlier in alike:
                grade = _follows(later, earlier)
                if grade is not None:
                    yield later, earlier, grade


def _follows(later: _Term, earlier: _Term) -> Grade | None:
    """Tell how well one period follows on another: like subjects first, then the nearer end."""
    if later is earlier or later.start is None or earlier.end is None:
        return None
    gap = later.start - earlier.end
    if not -_EARLY <= gap <= _LATE or not _moves_on(later, earlier):
        return None
    like = _like(later, earlier)
    return (like, -max(0, round(gap / _YEAR))) if like is not None else None


def _moves_on(later: _Term, earlier: _Term) -> bool:
    """Tell whether the later period both begins and ends after the earlier."""
    assert later.start is not None
    assert earlier.end is not None
    begins = earlier.start is None or later.start > earlier.start
    return begins and (later.end is None or later.end > earlier.end)


def _like(one: _Term, other: _Term) -> int | None:
    """Tell how alike two papers are; without a subject they must at least be called the same."""
    like = likeness(one.words, other.words)
    return None if like == 0 and one.paper.kind != other.paper.kind else like


def _hanging(terms: Sequence[_Term]) -> Iterable[tuple[_Term, _Term, Grade]]:
    """Give (plan, instrument above, grade) for plans whose period lies within that of a longer instrument."""
    over = [term for term in terms if term.paper.kind in _ABOVE and term.length]
    for plan in terms:
        if plan.paper.kind in PLANS and plan.start is not None:
            for each in over:
                grade = _hangs(plan, each)
                if grade is not None:
                    yield plan, each, grade


def _hangs(plan: _Term, above: _Term) -> Grade | None:
    assert plan.start is not None
    assert above.start is not None
    assert above.end is not None
    end = plan.end if plan.end is not None else plan.start
    if above is plan or not above.start <= plan.start <= end <= above.end or above.length < 2 * max(plan.length, _YEAR):
        return None
    like = likeness(plan.words, above.words)
    protocol = above.paper.kind == "protocol"
    return (like, int(protocol)) if like is not None and (like or protocol) else None


def _best(graded: Mapping[tuple[str, str], Grade]) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Give what each of the first names takes for sure, and for the others the candidates that fit equally well."""
    options: dict[str, dict[str, Grade]] = defaultdict(dict)
    for (one, other), grade in graded.items():
        options[one][other] = grade
    found = {one: sorted(other for other, grade in o.items() if grade == max(o.values())) for one, o in options.items()}
    sure = {one: others[0] for one, others in found.items() if len(others) == 1}
    return sure, {one: tuple(others) for one, others in found.items() if len(others) > 1}


def _mutual(graded: Mapping[tuple[str, str], Grade]) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Give the pairs that are each other's only best; what is the best of one side only is a candidate."""
    there, doubtful = _best(graded)
    back, _ = _best({(other, one): grade for (one, other), grade in graded.items()})
    sure = {one: other for one, other in there.items() if back.get(other) == one}
    return sure, doubtful | {one: (other,) for one, other in there.items() if one not in sure}


def _turned(doubtful: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one, others in doubtful.items():
        for other in others:
            found[other].add(one)
    return {other: tuple(sorted(ones)) for other, ones in found.items()}


def _chain(links: Mapping[str, str], paper: str) -> list[str]:
    found: list[str] = []
    here: str | None = links.get(paper)
    while here is not None and here != paper and here not in found:
        found.append(here)
        here = links.get(here)
    return found
