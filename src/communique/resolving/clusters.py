"""From verdicts on pairs to things: who judged by hand comes first, then the heaviest evidence, then what is likely.

The outcome depends on the forms and findings alone, not on the order in which they came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

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


def partition(
    forms: Iterable[str], findings: Mapping[Pair, Finding], by_hand: Mapping[Pair, bool], *, lone: bool = True
) -> list[list[str]]:
    """Give the things that the forms tell of, each as its forms in order.

    ``by_hand`` holds the pairs that a person judged: True for the same, False for different. What is only likely binds
    a form that stands alone (``lone``), or also forms that belong together already.
    """
    parts = _Parts(sorted(forms))
    for (a, b), same in sorted(by_hand.items()):
        if not same:
            parts.keep_apart(a, b)
    for (a, b), same in sorted(by_hand.items()):
        if same:
            parts.join(a, b, by_hand=True)
    for (a, b), finding in sorted(findings.items()):
        if finding.verdict is Verdict.DIFFERENT and by_hand.get((a, b)) is not True:
            parts.keep_apart(a, b)
    # Where nothing must stay apart, the order in which parts come together does not matter.
    for a, b in _pairs(findings, Verdict.SAME, in_order=bool(parts.apart)):
        parts.join(a, b)
    _attach(parts, findings, lone=lone)
    return sorted(sorted(members) for members in parts.members.values())


def _pairs(findings: Mapping[Pair, Finding], verdict: Verdict, *, in_order: bool) -> list[Pair]:
    if in_order:
        return [pair for pair, _ in _heaviest_first(findings, verdict)]
    return [pair for pair, finding in findings.items() if finding.verdict is verdict]


def _heaviest_first(findings: Mapping[Pair, Finding], verdict: Verdict) -> list[tuple[Pair, Finding]]:
    chosen = [(pair, finding) for pair, finding in findings.items() if finding.verdict is verdict]
    return sorted(chosen, key=lambda each: (-each[1].weight, each[0]))


def _attach(parts: _Parts, findings: Mapping[Pair, Finding], *, lone: bool) -> None:
    """Put what stands alone to the one thing that it is likely a telling of, if that is clear."""
    options: dict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), finding in _heaviest_first(findings, Verdict.LIKELY):
        here, there = parts.part[a], parts.part[b]
        if here != there:
            options[here][there] = max(options[here].get(there, 0.0), finding.weight)
            options[there][here] = max(options[there].get(here, 0.0), finding.weight)
    clear = {
        part: best
        for part in options
        if (best := _clear(part, options))
        and _free(parts, part, best, lone=lone)
        and (len(parts.members[best]) > 1 or not _torn(part, best, options))
    }
    for part, best in sorted(clear.items(), key=lambda each: (-options[each[0]][each[1]], each[0])):
        parts.join(part, best)


def _free(parts: _Parts, part: str, best: str, *, lone: bool) -> bool:
    """Tell whether a part may go to another: it stands alone, or is no larger than that one."""
    size = len(parts.members[part])
    return size == 1 if lone else size <= len(parts.members[best])


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
