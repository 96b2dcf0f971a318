"""From verdicts on pairs to things, and which texts are copies of one another."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from communique.resolving import clusters, copies
from communique.resolving.forms import Form
from communique.resolving.resolver import Resolver
from communique.resolving.verdicts import Finding, Verdict

SAME, LIKELY, UNSURE, DIFFERENT = Verdict.SAME, Verdict.LIKELY, Verdict.UNSURE, Verdict.DIFFERENT
SIGNS = {"=": SAME, "~": LIKELY, "?": UNSURE, "#": DIFFERENT}


def findings(told: str) -> dict[tuple[str, str], Finding]:
    """Read findings told as ``a=b5 b~c3``: two forms around a sign, then the weight."""
    found = {}
    for each in told.split():
        one, sign, other, weight = each[0], each[1], each[2], each[3:] or "4"
        found[min(one, other), max(one, other)] = Finding(SIGNS[sign], float(weight), ("because",))
    return found


def parted(forms: str, told: str, by_hand: dict[str, bool] | None = None, *, lone: bool = True) -> str:
    """Give the things as words of letters."""
    judged = {(pair[0], pair[1]): same for pair, same in (by_hand or {}).items()}
    return _words(clusters.partition(forms, findings(told), judged, lone=lone))


def _words(parts: Iterable[Iterable[str]]) -> str:
    return " ".join(sorted("".join(part) for part in parts))


@pytest.mark.parametrize(
    ("forms", "told", "expected"),
    [
        ("abc", "", "a b c"),
        ("abc", "a=b", "ab c"),
        ("abc", "a=b b=c", "abc"),
        ("abc", "a?b", "a b c"),
        # what must stay apart stays apart, and the heavier evidence binds first
        ("abc", "a=b5 b=c4 a#c", "ab c"),
        ("abc", "a=b4 b=c5 a#c", "a bc"),
        ("abcd", "a=b c=d b=c3 a#d", "ab cd"),
        ("ab", "a#b", "a b"),
        # likely: it takes a clear best
        ("ab", "a~b3", "ab"),
        ("abx", "x~a3 x~b3", "a b x"),
        ("abx", "x~a4 x~b3", "ax b"),
        ("abx", "x~a3.3 x~b3", "a b x"),
        ("abcx", "a=b x~a3 x~c3", "ab c x"),
        ("abcx", "a=b x~a3 x~b3", "abx c"),
        # ... and those that are likely one with the best are no rivals
        ("abx", "x~a3 x~b3 a~b3", "abx"),
        ("abxy", "a=b x~a3 y~a3 x~y3", "abxy"),
        ("abxy", "x~a3 x~b3 y~a3 y~b3 x~y3", "a b x y"),
        ("abx", "x~a3 a#x", "a b x"),
        # two may not come together over a third that may be either
        ("fgs", "s~f2 s~g2", "f g s"),
        ("fgs", "s~f2 s~g2 f?g", "f g s"),
    ],
)
def test_what_belongs_together(forms: str, told: str, expected: str) -> None:
    assert parted(forms, told) == expected


def test_what_is_only_likely_binds_single_forms_or_also_smaller_parts() -> None:
    told = "a=b c=d d=e a~c"
    assert parted("abcde", told) == "ab cde"
    assert parted("abcde", told, lone=False) == "abcde"


@pytest.mark.parametrize(
    ("told", "by_hand", "expected"),
    [
        ("a=b", {"ab": False}, "a b c"),
        ("a#b", {"ab": True}, "ab c"),
        ("", {"ab": True, "bc": True}, "abc"),
        ("a=b9 b=c9", {"ac": False}, "ab c"),
        ("a=c9", {"ab": True, "bc": False}, "ab c"),
        ("a?b", {"ab": True}, "ab c"),
    ],
)
def test_what_a_person_judged_comes_first(told: str, by_hand: dict[str, bool], expected: str) -> None:
    assert parted("abc", told, by_hand) == expected


@pytest.mark.parametrize("lone", [True, False])
@pytest.mark.parametrize("seed", range(30))
def test_the_order_does_not_matter(seed: int, lone: bool) -> None:
    chance = random.Random(seed)
    letters = "abcdefghij"
    pairs = [
        a + chance.choice("==~~~?#") + b + str(chance.choice((3, 3.3, 4, 5))) for a in letters for b in letters if a < b
    ]
    told = chance.sample(pairs, 14)
    expected = parted(letters, " ".join(told), {"ab": True, "cd": False}, lone=lone)
    for _ in range(4):
        chance.shuffle(told)
        mixed = "".join(chance.sample(letters, len(letters)))
        assert parted(mixed, " ".join(told), {"cd": False, "ab": True}, lone=lone) == expected


@pytest.mark.parametrize("seed", range(20))
def test_different_blocks_and_nothing_is_lost(seed: int) -> None:
    chance = random.Random(seed)
    letters = "abcdefghij"
    told = [a + chance.choice("=~#") + b for a in letters for b in letters if a < b and chance.random() < 0.4]
    parts = clusters.partition(letters, findings(" ".join(told)), {})
    assert sorted("".join("".join(part) for part in parts)) == sorted(letters)
    apart = [(each[0], each[2]) for each in told if each[1] == "#"]
    assert not [pair for pair in apart for part in parts if set(pair) <= set(part)]


BODY = (
    "The ministers of defence of Chile and Peru met in Arica on Monday and agreed to hold joint patrols of the border. "
    "They spoke of training, of search and rescue in the mountains and of exchanges among young officers. The guest "
    "thanked the host for the welcome and asked him to Lima in the spring, where the two sides will sign a protocol "
    "for years to come. Later on the same day he laid a wreath at the monument to the fallen and saw a school."
)
OTHER = (
    "The foreign ministers of Ecuador and Colombia opened a bridge across the river on Friday and promised to speed up "
    "the work of customs. Traders had waited for years. A band played, and the two ministers walked to the "
    "middle of the bridge from either side and shook hands there, as the rain at last came to an end after three days."
)
BOILERPLATE = " All rights reserved. No part of this page may be printed without the leave of the agency that holds it."


def copied(one: str, other: str, days: tuple[str | None, str | None] = ("2024-05-06", "2024-05-07")) -> bool:
    """Tell whether two texts are copies, and check that each finds the other if they are."""
    here, there = (
        Form(f"r-{n}", "reports", copies.facts_of(text, day))
        for n, (text, day) in enumerate(zip((one, other), days, strict=True))
    )
    finding, reverse = copies.judge(here, there), copies.judge(there, here)
    assert finding == reverse
    if finding is None:
        return False
    filed, sought = copies.keys(here), copies.keys(there)
    assert filed[0] & sought[1]
    assert filed[1] & sought[0]
    return finding.verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (BODY, BODY, True),
        (BODY, "LIMA (Andean Wire) – " + BODY, True),
        ("By Andean Wire. " + BODY, "ARICA, May 6. " + BODY + " (Sud)", True),
        (BODY, BODY.replace("met in Arica on Monday", "met on Monday in Arica"), True),
        (BODY, BODY.upper(), True),
        (BODY, OTHER, False),
        (BODY + BOILERPLATE, OTHER + BOILERPLATE, False),
        (BODY, BODY[:120] + OTHER[120:], False),
        ("", BODY, False),
    ],
)
def test_copies_and_what_only_looks_like_one(one: str, other: str, expected: bool) -> None:
    assert copied(one, other) is expected


def test_copies_are_found_without_days_and_years_apart() -> None:
    assert copied(BODY, BODY, (None, None))
    assert copied(BODY, BODY, ("2024-05-06", None))
    assert copied(BODY, BODY, ("2014-05-06", "2024-05-06"))


def test_a_form_of_a_whole_text_is_the_same_each_time() -> None:
    forms = [Resolver().copy_form("one", BODY, "2024-05-06") for _ in range(2)]
    assert forms[0] == forms[1]
    assert forms[0].kind == "reports"
