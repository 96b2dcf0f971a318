"""Give a sentence's letters with the finer ones that title chains need.

``K`` is a head that takes its unit without "of" ("Commandant 3 Training Centre"), ``P`` a preposition that belongs to
an office ("Ambassador to"), ``b`` a lower-case noun of institutions, ``f`` a word like "former".
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.finer_letters import ANYWHERE, REFINE, finer_noun, sign_between
from communique.reading.persons.offices import is_former
from communique.reading.persons.title_prepositions import cells
from communique.reading.words.tagging import Tagged

_SETTLED = frozenset("eoSAGILs&#qcF)")  # letters that no branch below makes finer
_ENVOY_AND = compiled(r"AT(?P<and>&)[tFGB]*T")
_ENVOYS = ("ambassador", "high commissioner")
_NO_ENVOY = compiled(r"\b(?:minister|president|chief|commander)\b(?! plenipotentiary)")
# "commanding officer of the frigate Grau"
_SHIP = compiled(r"[TK]oe?[tA]*(?P<kind>B)(?P<name>N{1,3})(?=[,.;)wp])")
# "Deputy Prime Minister as well as Minister of Trade", "Minister cum Party Secretary"
_AS_WELL = compiled(r"[TFBG](pp|[wN])(?=[tAFBG]*T)")
_SERVICE_OF_RANK = compiled(r"T(?:oe?)?[tFBG]*?(?<=[TFBG])(?P<service>t|G|[BF]{2}|B)R")
_SERVICES_OF_RANK = frozenset(
    ("army", "navy", "air force", "marine corps", "marines", "coast guard", "space force", "national guard", "marine")
)
# "Commander Army General X": the service is what they command.
_TAKES_SERVICE = frozenset(
    "commander chief head director commandant inspector general deputy vice commander-in-chief of".split()
)
_JOINING = frozenset(("as well as", "cum"))


def title_letters(tagged: Tagged) -> str:
    """Give a sentence's letters with the finer ones that title chains need."""
    chunks, letters = tagged.chunks, list(tagged.letters)
    for m in _DESK.finditer(tagged.letters):
        letters[m.start("states") : m.end()] = m["states"].translate(_AS_PORTFOLIOS)
    for m in _MINISTRYS.finditer(tagged.letters):
        if chunks[m.start()].folded in _MINISTRIES:
            letters[m.start() : m.end()] = m[0].translate(_AS_PORTFOLIOS)
    for m in _ENVOY_AND.finditer(tagged.letters):
        if chunks[m.start("and") - 1].folded in _ENVOYS and _NO_ENVOY.search(chunks[m.end() - 1].folded):
            letters[m.start("and")] = "."  # "the Allandian ambassador and Army Chief General X": two
    for m in _SERVICE_OF_RANK.finditer(tagged.letters):
        first, last = m.span("service")
        service = " ".join(c.folded for c in chunks[first:last]).removeprefix("us ")
        if service in _SERVICES_OF_RANK and chunks[first - 1].folded.split()[-1] not in _TAKES_SERVICE:
            letters[first:last] = "H" * (last - first)  # "Chairman of the Joint Chiefs of Staff Air Force General X"
    if letters[:2] in (["L", "A"], ["L", "S"]) and chunks[0].text.isupper() > chunks[1].text.isupper():
        letters[0] = "."  # "LOR Allandian Minister X", a dateline that has lost its dash
    for m in _SHIP.finditer(tagged.letters):
        if chunks[m.end("kind") - 1].folded in cells("units"):
            letters[m.start("name") : m.end("name")] = "b" * (m.end("name") - m.start("name"))
    for m in _AS_WELL.finditer(tagged.letters):
        if " ".join(c.folded for c in chunks[m.start(1) : m.end(1)]) in _JOINING:
            letters[m.start(1) : m.end(1)] = "&e"[: m.end(1) - m.start(1)]
    for k, c in enumerate(chunks):
        letter = letters[k]
        if letter in _SETTLED:
            continue
        if letter in _ONCE and is_former(c):
            letters[k] = "f"
        elif letter == "B":
            letters[k] = finer_noun(chunks, letters, k)
        elif c.folded in ANYWHERE and (finer := sign_between(c, letters, k)):
            letters[k] = finer
        elif refine := REFINE.get(letter):
            refine(chunks, letters, k)
    return "".join(letters)


_ONCE = frozenset("wtpB")
# "Director of Alland, the Borrian Isles and ASEAN, Policy Division": the states of a desk are what it deals with.
_DESK = compiled(r"To?(?P<states>S(?:,e?[SI])*,?&e?[SI])(?=(?:,|pe?)[tF]*[BG])")
_AS_PORTFOLIOS = str.maketrans("SI,&eBo", "FFtttFt")
_MINISTRYS = compiled(r"Bo[tF]+(?:(?:,[tF]+)*,?&[tF]+)?(?=t*[TK][RHN])")  # "Ministry of Trade and Energy Secretary X"
_MINISTRIES = frozenset(("ministry", "department", "office"))
