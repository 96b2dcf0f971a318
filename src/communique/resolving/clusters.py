"""From verdicts on pairs to things: who judged by hand comes first, then the heaviest evidence, then what is likely.

It goes in two steps. What a person judged or what was found the same binds forms to *parts*; then parts that are likely
tellings of one thing are put together where that is clear. The outcome depends on the forms and findings alone, not on
the order in which they came; and the second step needs to know of parts no more than their sizes and what is likely.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from communique.resolving.verdicts import Finding, Verdict

Pair = tuple[str, str]
_CLEARLY = 0.4  # by how much a likely match must outweigh the next one


class _Parts:
    """A partition under way, with what must not come together."""

    def __init__(self, forms: Iterable[str]) -> None:
        self.part = {form: form for form in forms}
        self.members = {form: {form} for form in self.part}
        self.apart: dict[str, set[str]] = defaultdict(set)

    def keep_apart(self, a: str, b: str) -> None:
        """Remember that two forms are two things."""
        self.apart[a].add(b)
        self.apart[b].add(a)

    def join(self, a: str, b: str, *, by_hand: bool = False) -> bool:
        """Bring two parts together, unless something in them must stay apart."""
        x, y = sorted((self.part[a], self.part[b]))
        if x == y:
            return True
        if not by_hand and any(self.apart[form] & self.members[y] for form in self.members[x]):
            return False
        for form in self.members[y]:
            self.part[form] = x
        self.members[x] |= self.members.pop(y)
        return True

    def groups(self) -> list[list[str]]:
        """Give the partition, all in order."""
        return sorted(sorted(members) for members in self.members.values())


def partition(
    forms: Iterable[str], findings: Mapping[Pair, Finding], by_hand: Mapping[Pair, bool], *, lone: bool = True
) -> list[list[str]]:
    """Give the things that the forms tell of, each as its forms in order.

    ``by_hand`` holds the pairs that a person judged: True for the same, False for different. What is only likely binds
    a form that stands alone (``lone``), or also forms that belong together already.
    """
    members = {part[0]: part for part in bound(forms, findings, by_hand)}
    part_of = {form: name for name, part in members.items() for form in part}
    near: dict[Pair, float] = {}
    for (a, b), finding in findings.items():
        one, other = sorted((part_of[a], part_of[b]))
        if finding.verdict is Verdict.LIKELY and one != other:
            near[one, other] = max(near.get((one, other), 0.0), finding.weight)
    chosen = choices({name: len(part) for name, part in members.items()}, near, lone=lone)
    apart = [(part_of[a], part_of[b]) for a, b in kept_apart(findings, by_hand)]
    groups = joined(members, chosen, apart)
    return sorted(sorted(form for name in group for form in members[name]) for group in groups)


def bound(forms: Iterable[str], findings: Mapping[Pair, Finding], by_hand: Mapping[Pair, bool]) -> list[list[str]]:
    """Give the parts to which judgements and findings of the same bind the forms, each as its forms in order."""
    parts = _Parts(sorted(forms))
    for (a, b), same in sorted(by_hand.items()):
        if not same:
            parts.keep_apart(a, b)
    for (a, b), same in sorted(by_hand.items()):
        if same:
            parts.join(a, b, by_hand=True)
    for a, b in kept_apart(findings, by_hand):
        parts.keep_apart(a, b)
    # Where nothing must stay apart, the order in which parts come together does not matter.
    same_ones = [pair for pair, finding in findings.items() if finding.verdict is Verdict.SAME]
    if parts.apart:
        same_ones.sort(key=lambda pair: (-findings[pair].weight, pair))
    for a, b in same_ones:
        parts.join(a, b)
    return parts.groups()


def kept_apart(findings: Mapping[Pair, Finding], by_hand: Mapping[Pair, bool]) -> list[Pair]:
    """Give the pairs of forms that are two things: found different and not judged the same, or judged different."""
    found = [pair for pair, finding in findings.items() if finding.verdict is Verdict.DIFFERENT]
    return sorted(
        {*(pair for pair in found if by_hand.get(pair) is not True), *(p for p, s in by_hand.items() if not s)}
    )


def choices(sizes: Mapping[str, int], near: Mapping[Pair, float], *, lone: bool) -> list[Pair]:
    """Give for each part the one that it is clearly a telling of, where there is one; the heaviest likeness first.

    ``sizes`` are the numbers of forms of the parts; ``near`` how likely two of them tell of one thing.
    """
    options: dict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), weight in near.items():
        options[a][b] = options[b][a] = weight
    clear = {
        part: best
        for part in options
        if (best := _clear(part, options))
        and (sizes[part] == 1 if lone else sizes[part] <= sizes[best])
        and (sizes[best] > 1 or not _torn(part, best, options))
    }
    return sorted(clear.items(), key=lambda each: (-options[each[0]][each[1]], each[0]))


def joined(parts: Iterable[str], chosen: Sequence[Pair], apart: Collection[Pair]) -> list[list[str]]:
    """Put the parts together that chose each other, in that order, unless something in them must stay apart."""
    found = _Parts(sorted(parts))
    for a, b in apart:
        found.keep_apart(a, b)
    for part, best in chosen:
        found.join(part, best)
    return found.groups()


def _clear(part: str, options: Mapping[str, Mapping[str, float]]) -> str | None:
    """Give the option that clearly outweighs the others, those aside that are likely one with it."""
    (best, weight), *others = sorted(options[part].items(), key=lambda each: (-each[1], each[0]))
    rivals = (other for other, its in others if weight - its < _CLEARLY)
    return best if all(options[best].get(rival, 0.0) > weight - _CLEARLY for rival in rivals) else None


def _torn(part: str, best: str, options: Mapping[str, Mapping[str, float]]) -> bool:
    """Tell whether the option is itself as likely a telling of something else, which is not likely one with this."""
    weight = options[best][part]
    rivals = (other for other, its in options[best].items() if other != part and its > weight - _CLEARLY)
    return any(rival not in options[part] for rival in rivals)
