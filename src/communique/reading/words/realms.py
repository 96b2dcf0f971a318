"""Tell which state "the Sultanate" or "the BDF", which body "the Alliance" means: the one named that has or is one.

yes   Muscat: The Sultanate and Qatar held talks                    (Oman is the Sultanate of Oman)
yes   NATO ministers … the Secretary General of the Alliance        (the one organisation named that is an alliance)
yes   Gaborone: The BDF Commander met …                    (of the states that have one the report names Botswana)
no    Minister X of Bahrain and Minister Y of Jordan met in the Kingdom    (both are kingdoms)
no    the Kingdom of Alland                                          (the lexicon knows it)
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk, Tagged, tag

_FULL_NAME = compiled(r"(?:.* )?(Kingdom|Sultanate|Principality) of ")


def name_realms(lines: list[Line], here: set[str | None]) -> None:
    """Tag "the Sultanate" as the one state meant; ``here`` are those of the press and of the dateline."""
    every = [c for line in lines for c in line.tagged.chunks if c.kind in "SALG"]
    for acronym, body in _bodies_spelt_out(lines).items():
        for c in (c for c in every if c.text == acronym):
            c.value = body
    _name_bodies(lines)
    realms = not all(line.tagged.words.isdisjoint(_realms()) for line in lines)
    shared = [(c, them) for c in every if (them := _shared_words().get(c.text if c.kind == "G" else c.folded))]
    if not realms and not shared:
        return
    known = (c for c in every if (c.kind != "G" or " " in c.text) and c.folded not in _shared_words())
    named: set[str | None] = {(c.value or "").partition("|")[0] for c in known}
    for c, them in shared:
        those = [s for s in them if s in here] or [s for s in them if s in named]
        if len(those) == 1 and not (c.value or "|").startswith("|"):
            c.value = them[those[0]]
    for line in lines if realms else ():
        chunks = list(line.tagged.chunks)
        for k, c in enumerate(chunks):
            meant = _realms().get(c.folded, frozenset()) & (named | here)
            if len(meant) == 1 and _stands_for_a_state(chunks, k):
                chunks[k] = Chunk("S", next(iter(meant)), c.start, c.end, c.text, c.folded)
        line.tagged = Tagged(chunks, "".join(c.kind for c in chunks))


def _name_bodies(lines: list[Line]) -> None:
    """Tag "the Alliance" as the one organisation named whose full name ends so."""
    named = {c.value for line in lines for c in line.tagged.chunks if c.kind == "I"}
    for line in lines if named else ():
        chunks = list(line.tagged.chunks)
        for k, c in enumerate(chunks):
            meant = _kinds_of_bodies().get(c.folded, frozenset()) & named
            if c.kind in "wBNtF" and len(meant) == 1 and _stands_for_a_body(chunks, k):
                chunks[k] = Chunk("I", next(iter(meant)), c.start, c.end, c.text, c.folded)
        if chunks != line.tagged.chunks:
            line.tagged = Tagged(chunks, "".join(c.kind for c in chunks))


def _stands_for_a_body(chunks: list[Chunk], k: int) -> bool:
    """ "The Alliance", but not "the Arab Alliance" or "the Alliance Base"; only "Secretary of the Council"."""
    behind = chunks[k + 1] if k + 1 < len(chunks) else None
    headed = k > 2 and chunks[k - 2].folded == "of" and chunks[k - 3].kind == "T"
    if not k or chunks[k - 1].folded != "the" or not chunks[k].text[0].isupper():
        return False
    if behind is not None and (behind.kind in "oTFG" or (behind.kind in "BN" and behind.text[0].isupper())):
        return headed and behind.kind == "N"  # "the Secretary General of the Alliance Jan Tal"
    return headed or chunks[k].folded != "council"


@cache
def _kinds_of_bodies() -> dict[str, frozenset[str | None]]:
    """Give the organisations by the noun with which their full names end or, before "of", begin: "alliance"."""
    found: defaultdict[str, set[str | None]] = defaultdict(set)
    for code, row in table("organisations")["international"].items():
        for name in words(row.get("names")):
            if m := _KIND_OF_BODY.search(name):
                found[m[0].lower()].add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


_KIND_OF_BODY = compiled(
    r"\b(?:Alliance|Union|League|Organi[sz]ation|Association|Community|Council)"
    r"(?:$|(?= of (?!the (?:European|Arab)\b)))"
)


@lru_cache(maxsize=1024)
def state_of_city(city: str) -> str | None:
    """Give the state of a city that the lexicon knows."""
    chunks = tag(city, 0, len(city)).chunks
    return next(((c.value or "").partition("|")[0] for c in chunks if c.kind == "L" or _is_seat(c)), None)


def _is_seat(c: Chunk) -> bool:
    """Is this a city by which a command is meant as well ("Rawalpindi")?"""
    return c.kind == "G" and c.folded in words(table("settings")["seats"])


def capital_of(state: str) -> str | None:
    """Give the capital of a state."""
    return next(iter(words(table("states").get(state, {}).get("capital"))), None)


def _stands_for_a_state(chunks: list[Chunk], k: int) -> bool:
    """ "The Sultanate", "the sisterly Sultanate", but neither "the Sultanate of …" nor "the Kingdom Tower"."""
    behind = chunks[k + 1].kind if k + 1 < len(chunks) else "."
    led = k > 0 and (chunks[k - 1].folded == "the" or (k > 1 and chunks[k - 2].folded == "the"))
    return chunks[k].text[:1].isupper() and led and behind not in "oNTFG"


def _bodies_spelt_out(lines: list[Line]) -> dict[str, str]:
    """ "The Alland Border Watch (ABW) of Borria": what the report itself calls so, whoever else bears the acronym."""
    found: dict[str, str] = {}
    for line in lines:
        for m in _BRACKETED.finditer(line.tagged.letters):
            acronym, owner = line.tagged.chunks[m.end(1) + 1], line.tagged.chunks[m.end() - 1]
            ahead = [c.text for c in line.tagged.chunks[m.start(1) : m.end(1)]][-len(acronym.text) :]
            if "".join(word[0] for word in ahead) == acronym.text:
                found[acronym.text] = f"{owner.value if m[2] else ''}|{' '.join(ahead)}"
        for m in _OWN_BODY.finditer(line.tagged.letters):
            body, letters = line.tagged.chunks[m.start() : m.end() - 3], line.tagged.chunks[m.end() - 2].text
            spelt = " ".join(c.text for c in body)
            if "".join(word[0] for word in spelt.split()) == letters:  # "the Allandian Navy (AN)"
                found[letters] = f"{(body[0].value or '').partition('|')[0]}|{spelt}"
    return found


_BRACKETED = compiled(r"(N+)\(G\)(oe?S)?")
_OWN_BODY = compiled(r"(?:G|A[tFGBN]{1,3})\(G\)")


@cache
def _shared_words() -> dict[str, dict[str, str]]:
    """Give what an acronym, or a name ("Congolese"), stands for that several states share, by state."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in table("organisations")["national"]:
        for acronym in words(row.get("acronyms")):
            found[acronym].setdefault(row["state"], f"{row['state']}|{row['name']}")
    for iso, row in table("states").items():
        for name in (*words(row["names"]), *words(row.get("adjectives"))):
            found[name.lower()][iso] = iso
    for place, states in table("settings")["shared places"].items():
        found[place].update({iso: iso for iso in words(states)})
    return {word: them for word, them in found.items() if len(them) > 1 and word != "korean"}  # the South's alone


@cache
def _realms() -> dict[str, frozenset[str]]:
    """Give the states that are a kingdom, a sultanate, a principality in full, by that word."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for iso, row in table("states").items():
        for name in words(row["names"]):
            if m := _FULL_NAME.match(name):
                found[m[1].lower()].add(iso)
    return {word: frozenset(states) for word, states in found.items()}
