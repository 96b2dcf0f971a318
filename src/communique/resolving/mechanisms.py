"""One series under its several names: parties, level, and the words of the name that tell it from others.

the Defence Policy Dialogue / the annual defense policy dialogue, same parties        same
Coordinating Committee      / CoCom, same parties, the letters of the name            same
meeting of ministers        / meeting of deputy ministers                             nothing
"""

from __future__ import annotations

import re
from functools import lru_cache

from communique.resolving.forms import Facts, Form
from communique.resolving.names import fold
from communique.resolving.verdicts import Finding, Weighing
from communique.resolving.words import overlap, telling

_SAME, _LIKELY, _UNSURE = 4.0, 3.5, 3.0
_IDLE = frozenset(
    "annual yearly regular joint mechanism meeting session round edition bilateral level inaugural first series "
    "exercise senior".split()
)
_ORDINAL = re.compile(
    r"\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|[ivx]+"
)
# Capitalised words joined by hyphens at the head of a name: Peru-Chile; not Navy-to-Navy.
_ROW = re.compile(r"^[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)?(?: ?[-–—] ?[^\W\d_a-z]\w+(?: Nam\b)?)+")
_CAPITAL = re.compile(r"[^\W\d_a-z]\w{2,}(?: Nam\b)?")
_LEVELS = frozenset({"deputy", "vice", "minister", "ministerial", "ministers"})
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b")
_WORD, _BRACKETS = re.compile(r"[a-z]+"), re.compile(r"\([^()]*\)")
_SMALL = frozenset({"of", "the", "and", "for", "on", "a", "in"})
_ONE_OF_A_KIND = frozenset({"hotline", "patrol", "twinning"})
_FAMILY = {"dialogue": "talking", "committee": "talking", "meeting": "talking", "other": "talking"}


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of a series: its parties; where there are many, of whom outlets leave some out, its name."""
    parties, name = form.facts["parties"], form.facts["name"]
    if len(parties) == 2:
        filed = {"-".join(parties)}
    else:
        filed = {f"n:{'+'.join(sorted(content(name)))}", *(f"a:{letters}" for letters in _letters(name))}
        filed |= {f"w:{word}" for word in content(name) if len(word) > 7}
    return filed, filed


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether two names are of one series."""
    a, b = one.facts, other.facts
    if _family(a) != _family(b) or (a["level"] and b["level"] and a["level"] != b["level"]):
        return None
    weighing = Weighing()
    if not _parties(a["parties"], b["parties"], weighing):
        return None
    if a["kind"] == b["kind"]:
        weighing.add(0.5, f"both called {a['kind']}")
    guess = _name(a, b, weighing)
    return weighing.verdict(_LIKELY if guess else _SAME, _UNSURE, likely=guess)


def _parties(one: list[str], other: list[str], weighing: Weighing) -> bool:
    a, b = set(one), set(other)
    if a == b:
        weighing.add(1.0, "the same parties")
        return True
    if min(len(a), len(b)) < 3 or len(a & b) / len(a | b) < 0.4:
        return False
    weighing.add(0.5, "most of the parties are the same")
    return True


def _family(facts: Facts) -> str:
    return _FAMILY.get(str(facts["kind"]), str(facts["kind"]))


def _name(a: Facts, b: Facts, weighing: Weighing) -> bool:
    """Weigh the names; give True where it takes a guess to make them one."""
    one, other = a["name"], b["name"]
    here, there = (_telling(each) for each in (a, b))
    if a["level"] and a["level"] == b["level"]:
        here, there = here - _LEVELS, there - _LEVELS
    if here == there:
        weighing.add(3.0 if here else 2.0, "the same name")
    elif _acronyms(one, other):
        weighing.add(3.0, "the letters of one name are the other's first letters")
    elif here and there and overlap(here, there) >= 0.75:
        weighing.add(2.5, "names in much the same words")
        return True
    elif here and there and (here < there or there < here):
        weighing.add(2.0, "one name is part of the other")
        return True
    elif a["kind"] == b["kind"] and a["kind"] in _ONE_OF_A_KIND:
        weighing.add(2.0, f"two states rarely have two such channels ({a['kind']})")
        return True
    return False


def _telling(facts: Facts) -> frozenset[str]:
    """Give the words of a name that tell it, its parties left out."""
    return content(_without_parties(str(facts["name"]), tuple(facts["parties"])))


@lru_cache(maxsize=50_000)
def _without_parties(name: str, parties: tuple[str, ...]) -> str:
    """Leave out the states from the name of a series: Peru-Chile Sea Dialogue, Sea Dialogue of Chile and Peru."""
    match = _ROW.match(name)
    if match and any(_coded(word, code) for word in _CAPITAL.findall(match[0]) for code in parties):
        name = name[match.end() :]
    return _CAPITAL.sub(lambda word: "" if any(_coded(word[0], code) for code in parties) else word[0], name)


def _coded(word: str, code: str) -> bool:
    """Tell whether a word begins with the first letter of a state's code and has the others in their order."""
    letters = iter(fold(word).upper())
    return fold(word)[:1].upper() == code[:1] and all(letter in letters for letter in code)


@lru_cache(maxsize=50_000)
def content(name: str) -> frozenset[str]:
    """Give the words of a name that tell a series from others of the same parties, a bracketed acronym left out."""
    words = telling(_BRACKETS.sub(" ", name))
    return frozenset(word for word in words if word not in _IDLE and not _ORDINAL.fullmatch(word))


@lru_cache(maxsize=50_000)
def _letters(name: str) -> frozenset[str]:
    """Give the acronyms that a name has or may have."""
    words = [word for word in _WORD.findall(fold(_BRACKETS.sub(" ", name))) if word not in _SMALL]
    return frozenset({fold(found) for found in _ACRONYM.findall(name)} | {"".join(word[0] for word in words)})


def _acronyms(one: str, other: str) -> bool:
    """Tell whether the names have an acronym in common, as told or as the first letters of the words."""
    return any(len(each) > 2 for each in _letters(one) & _letters(other))
