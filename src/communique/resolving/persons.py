"""Who is who across reports: a name alone never makes two people one; state, office, rank and date speak too.

Nguyen Van Binh / Nguyễn Văn Bình, both Deputy Minister   same: the same words, an office in common
Nguyen Van Binh / Nguyen Van Bihn, both Deputy Minister   same: a slip of the pen, an office in common
Nguyen Van Binh / Nguyen Van Bihn, no office in common    unsure
General Binh / General Nguyen Van Binh                    likely, unless another General Binh fits as well
Xie Kaiguo / Hsie Kaiguo, both Minister                    same: two romanisations, an office in common
Minister Binh, 2012 / Governor Nguyen Van Binh, 2024       nothing
Binh, whose state is not told / Nguyen Van Binh            nothing
Tran Van An / Tran Van Anh                                nothing: short words differ by meaning
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from communique.resolving import names
from communique.resolving.forms import Form
from communique.resolving.names import Likeness
from communique.resolving.offices import level_of, shared
from communique.resolving.ranks import rendering
from communique.resolving.verdicts import Finding, Verdict, Weighing, different

_SAME, _UNSURE = 4.0, 2.0
_OPEN_TO_SOLDIERS = ("defence", "defense", "president", "prime", "party", "politburo", "military", "army")
_COMMANDS = ("chiefs of staff", "services", "units")
_TERM = 3  # years between two tellings of one office that may still be one term of it


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys under which a person is filed, and those under which others worth comparing are filed.

    Whose state is not told is looked for among all that bear the name.
    """
    name, state = form.facts["name"], form.facts["country"]
    own = {f"l:{names.letters(name)}", f"l:{names.run_together(name)}", *(f"i:{each}" for each in names.misspelt(name))}
    parts, whole = set(names.parts(name)), names.whole(name)
    offered = own | {f"p:{each}" for each in parts} | {f"w:{whole}"}
    sought = own | {f"w:{each}" for each in (*parts, whole)} | {f"p:{whole}"}
    everywhere = {f"l:{names.letters(name)}", f"w:{whole}"}
    here, there = ("?", "*") if state is None else (state, "?")
    known = set() if state is None else {f"*|{key}" for key in everywhere}
    abroad = {f"{there}|{key}" for key in everywhere}
    return {f"{here}|{key}" for key in offered} | known, {f"{here}|{key}" for key in sought} | abroad


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two forms of a name are one person."""
    likeness = names.alike(one.facts["name"], other.facts["name"])
    states = {one.facts["country"], other.facts["country"]}
    if likeness is Likeness.NONE or (len(states) > 1 and None not in states):
        return None
    if len(states) > 1 and not _everywhere(one.facts["name"], other.facts["name"]):
        return None
    weighing = Weighing()
    office = shared(tuple(one.facts["offices"]), tuple(other.facts["offices"]))
    if office and _years_apart(one, other) <= _TERM:
        weighing.add(2.0, f"both {office}")
    elif one.facts["rank"] and other.facts["rank"] and rendering(one.facts["rank"], other.facts["rank"]):
        weighing.add(1.0, f"both {one.facts['rank']}")
    found = _by_likeness(likeness, one, other, weighing, stateless=None in states)
    if found and found.verdict is Verdict.UNSURE and len(found.reasons) == 1 and len(_shorter(one, other)) == 1:
        return found if _years_apart(one, other) <= _TERM else None  # one word, told long apart, says nothing
    return found


def _everywhere(one: str, other: str) -> bool:
    """Tell whether two names are so near that a state may go untold."""
    return names.letters(one) == names.letters(other) or names.whole(one) == names.whole(other)


def _by_likeness(likeness: Likeness, one: Form, other: Form, weighing: Weighing, *, stateless: bool) -> Finding | None:
    if likeness is Likeness.EQUAL:
        return _of_one_name(one, other, weighing, stateless=stateless)
    if likeness is Likeness.VARIANT:
        several = min(len(names.words_of(each.facts["name"])) for each in (one, other)) > 1
        weighing.add(2.0 if several else 1.0, "the names differ by a slip or in transliteration")
        sure = weighing.weight >= _SAME and not stateless
        return weighing.verdict(_SAME if sure else 3.0, _UNSURE if several else 1.0, likely=not sure)
    if stateless:
        return None
    weighing.add(1.0, "one name is a short form of the other")
    if len(_shorter(one, other)) > 1:
        weighing.add(1.0, "of more than one word")
    return weighing.verdict(_UNSURE, 1.0, likely=True)


def _of_one_name(one: Form, other: Form, weighing: Weighing, *, stateless: bool) -> Finding | None:
    words = len(names.words_of(one.facts["name"]))
    if words == 1 or stateless:
        weighing.add(1.0, "the same name, of one word or of no told state")
        return weighing.verdict(2.0, 1.0, likely=True)
    weighing.add(4.0, "the same name and state")
    if _two_careers(one, other):
        reason = "a soldier and a civilian of one name, told of in the same year"
        return Finding(Verdict.UNSURE, _UNSURE, (*weighing.reasons, reason))
    return weighing.verdict(_SAME, _UNSURE)


def together(one: Form, other: Form, report: str) -> Finding | None:
    """Tell what follows from one report naming both: two people, unless the name is the very same."""
    if names.alike(one.facts["name"], other.facts["name"]) in (Likeness.NONE, Likeness.EQUAL):
        return None
    return different(f"both are named in one report ({report})")


def _two_careers(one: Form, other: Form) -> bool:
    """Tell whether one is a soldier and the other a civilian with another office, seen in the same year."""
    soldier, civilian = (one, other) if one.facts["rank"] else (other, one)
    if not soldier.facts["rank"] or civilian.facts["rank"] or not civilian.facts["offices"]:
        return False
    if not soldier.facts["offices"] or shared(tuple(one.facts["offices"]), tuple(other.facts["offices"])):
        return False
    return not any(_open_to_soldiers(office) for office in civilian.facts["offices"]) and _years_apart(one, other) == 0


@lru_cache(maxsize=50_000)
def _open_to_soldiers(office: str) -> bool:
    """Tell whether the holder of an office may well be told of with a rank: in the forces, or risen from them."""
    return level_of(office) in _COMMANDS or any(word in names.fold(office) for word in _OPEN_TO_SOLDIERS)


def years(first: int | None, last: int | None) -> tuple[int | None, int | None]:
    """Give the first and last year of a span of days, counted in years of 365 days."""
    return None if first is None else first // 365, None if last is None else last // 365


def _years_apart(one: Form, other: Form) -> int:
    """Count the years between the times in which the two were told of; 0 where a time is not known."""
    (a, b), (c, d) = years(one.first, one.last), years(other.first, other.last)
    if a is None or b is None or c is None or d is None:
        return 0
    return max(0, a - d, c - b)


def _shorter(one: Form, other: Form) -> tuple[str, ...]:
    return min((names.words_of(each.facts["name"]) for each in (one, other)), key=len)


def spellings(forms: Iterator[Form]) -> list[str]:
    """Give the spellings of a person's name, the fullest and most frequent first."""
    counts: dict[str, int] = {}
    for form in forms:
        counts[form.facts["name"]] = counts.get(form.facts["name"], 0) + form.count
    return sorted(counts, key=lambda name: (-len(names.words_of(name)), -counts[name], name))
