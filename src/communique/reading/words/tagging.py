"""Tag a sentence's words from the lexicon: the longest entry wins, each tag is one letter of a small alphabet.

A tagged sentence is a list of ``Chunk`` and a string with one letter a chunk, so that a compiled regular
expression over the letters finds a title chain or a list of sides, and maps back to the words one to one.

    S state   A adjective of a state   G national body   I international organisation   L place
    R rank    c counterpart   H honorific   T office head   t office modifier   F portfolio   N unknown capitalised word
    n name particle   B noun of institutions   e determiner   o "of"   p preposition or adverb   q pronoun
    & "and"   , comma   ( ) brackets   " quotation mark   s possessive   - hyphen   # number
    . other sign   w other word
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple, Protocol

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.words.tokens import Words, cut_words, fold, folded_words
from communique.reading.words.verbs import finite_verbs


@dataclass(slots=True)
class Chunk:
    """One or more words with one tag; ``value`` is the ISO code, canonical rank, body's name …"""

    kind: str
    value: str | None
    start: int
    end: int
    text: str
    folded: str
    also: str = ""  # other letters the same words could bear


@dataclass(slots=True)
class Tagged:
    """A sentence's chunks and their letters: ``letters[i]`` is the kind of ``chunks[i]``."""

    chunks: list[Chunk]
    letters: str
    words: frozenset[str] = field(init=False)  # the chunks in their folded forms

    def __post_init__(self) -> None:
        self.words = frozenset([c.folded for c in self.chunks])


class Entry(NamedTuple):
    """A lexicon entry: its folded words after the first, and what it means."""

    rest: tuple[str, ...]
    kind: str
    value: str | None
    cased: str | None  # the surface form it must have, where case matters
    capital: bool  # must begin with a capital letter


_PUNCTUATION = {
    ",": ",",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "&": "&",
    "'s": "s",
    "’s": "s",
    "'S": "s",
    "’S": "s",
    "`s": "s",
    "-": "-",
    "–": "-",
    "/": "-",
    "‐": "-",
}
_QUOTES = frozenset("\"“”‘«»„'’")


@dataclass(slots=True)
class Bucket:
    """The entries of one first word: those of that word alone, and the longer ones by their second, longest first."""

    alone: list[Entry] = field(default_factory=list)
    longer: dict[str, list[Entry]] = field(default_factory=dict)
    plain: Entry | None = None  # what the word means wherever it stands

    def under(self, rest: tuple[str, ...]) -> list[Entry]:
        """Give the list in which an entry with these further words belongs."""
        return self.longer.setdefault(rest[0], []) if rest else self.alone


@dataclass(slots=True)
class Lexicon:
    """All entries by their first folded word."""

    entries: dict[str, Bucket]


_Tails = tuple[tuple[str, ...], ...]  # the folded words that may stand behind a form
_BARE: _Tails = ((),)


@cache
def lexicon() -> Lexicon:
    """Build the tagger's lexicon once a process."""
    entries: dict[str, Bucket] = {}

    def add(
        form: str, kind: str, value: str | None, *, cased: bool = False, capital: bool = False, tails: _Tails = _BARE
    ) -> None:
        folded = folded_words(form)
        if folded:
            bucket = entries.setdefault(folded[0], Bucket())
            for tail in tails:
                rest = (*folded[1:], *tail)
                bucket.under(rest).append(Entry(rest, kind, value, form if cased else None, capital))

    _add_states(add)
    _add_bodies(add)
    _add_offices(add)
    _add_grammar(add)
    for bucket in entries.values():
        for filed in (bucket.alone, *bucket.longer.values()):
            filed.sort(key=lambda e: (-len(e.rest), _PRIORITY.index(e.kind)))
        first = bucket.alone[0] if bucket.alone and not bucket.longer else None
        if first and first.cased is None and not first.capital and first.kind not in "RH":
            bucket.plain = first
    return Lexicon(entries)


class _Add(Protocol):
    """Adds one form to the lexicon that is being built, as often as it has tails."""

    def __call__(
        self,
        form: str,
        kind: str,
        value: str | None,
        *,
        cased: bool = False,
        capital: bool = False,
        tails: _Tails = _BARE,
    ) -> None: ...


_PRIORITY = "cSAIGLRHTtFqo&enpBw"


_REALMS = ("Republic", "Kingdom", "Sultanate")


def _add_states(add: _Add) -> None:
    for iso, row in table("states").items():
        names = words(row.get("names"))
        for form in names:
            add(form, "S", iso, capital=True)
        for realm in _REALMS if names and " of " not in names[0] else ():
            add(f"{realm} of {names[0]}", "S", iso, capital=True)  # also where it is not the official style
        for form in words(row.get("short")):
            add(form, "S", iso, cased=True)
        for form in words(row.get("adjectives")) + words(row.get("people")):
            add(form, "A", iso, capital=True)
            if form.endswith("an"):
                add(f"{form}s", "A", iso, capital=True)  # "for the Peruvians"
        for form in words(row.get("prefixes")):
            add(form + "-", "A", iso, capital=True)
        for form in words(row.get("capital")):
            add(form, "L", iso, capital=True)
        for form in words(row.get("governments")):
            add(form, "G", iso, capital=True)
    for cell in table("regions").values():
        for form in words(cell):
            add(form, "B", None, capital=True)  # they hold a state's word but name no state
    for iso, cell in table("places").items():
        for form in words(cell):
            add(form, "L", iso, capital=True)


def _add_bodies(add: _Add) -> None:
    bodies = table("organisations")
    for key, row in bodies["international"].items():
        for form in words(row.get("names")):
            add(form, "I", key, capital=True)
        for form in words(row.get("acronyms")):
            add(form, "I", key, cased=True)
    shared = frozenset(words(bodies["shared"]))
    for row in bodies["national"]:
        own, name = tuple(_state_words(row["state"])), row["name"]
        common = f"|{name}"
        value = common if name in shared else f"{row['state']}{common}"
        for form in [name, *words(row.get("names"))]:
            told = f"{row['state']}{common}" if form.startswith(own) else value
            add(form, "G", common if form in shared else told, capital=True)
        for form in words(row.get("acronyms")):
            add(form, "G", value, cased=True)
    for acronym, name in bodies["generic"].items():
        add(acronym, "F", name, cased=True)
    for acronym, name in bodies["offices"].items():
        add(acronym, "T", name, cased=True)


def _state_words(iso: str) -> list[str]:
    """Give the names and adjectives of a state that open the name of a body of its own: "US Department of …"."""
    row = table("states").get(iso) or {}
    return [f"{w} " for cell in ("names", "short", "adjectives") for w in words(row.get(cell))]


_STAFFED = ("General", "Brigadier", "Colonel", "Admiral", "Commodore", "Marshal")  # "Brigadier General Staff X"


def _cut_short(rank: str) -> list[str]:
    """Give a rank with each of its words in full or cut short: "Lt Colonel", "Maj General"; a single word in full."""
    parts = rank.split()
    if not 1 < len(parts) < 4 or {"of", "Army", "Force"}.intersection(parts):
        return [rank]  # "Air Force Gen. X" is a General of the Air Force
    short = table("grammar")["rank words"]
    return [" ".join(p) for p in product(*((w, *words(short.get(w.lower()))) for w in parts))]


@cache
def _staffed(branched: bool) -> _Tails:
    """Give what may stand behind a rank: "Staff", "(Pilot)", "(Retd)", "(Staff) (Ret)", each as its folded words."""
    branches = ("", "Staff", "Pilot", "(Staff)") if branched else ("",)
    return tuple(
        tuple(folded_words(f"{branch} {retired}")) for branch in branches for retired in ("", *_OUT_OF_SERVICE)
    )


_OUT_OF_SERVICE = ("(Ret)", "(Retd)", "(Rtd)", "(Retired)", "(R)")
_RETIRED: _Tails = ((), *(tuple(folded_words(form)) for form in _OUT_OF_SERVICE))


def _add_offices(add: _Add) -> None:
    for rank, forms in table("ranks").items():
        written = [*_cut_short(rank), *words(forms), f"{rank}s"]
        written += [w.replace(" ", "-") for w in written if "(" not in w]
        if rank.endswith(("General", "Brigadier")) and rank != "General":
            written += [f"Staff {w}" for w in written]
        tails = _staffed(rank != "General") if rank.endswith(_STAFFED) else _RETIRED
        for form in dict.fromkeys(written):
            add(form, "R", rank, capital=True, tails=tails)
    for cell in table("honorifics").values():
        for form in words(cell):
            dotted = form.endswith(".") and form.count(".") == 1
            add(form, "H", None, cased=dotted, capital=True)
    offices = table("offices")
    for kind, name in (("T", "heads"), ("t", "modifiers"), ("F", "portfolios"), ("c", "counterparts")):
        for form in words(offices[name]):
            add(form, kind, None)
    for form in words(offices["written portfolios"]):
        add(form, "F", None, capital=True)


def _add_grammar(add: _Add) -> None:
    grammar = table("grammar")
    for kind, name in (
        ("e", "determiners"),
        ("p", "prepositions"),
        ("q", "pronouns"),
        ("&", "conjunctions"),
        ("n", "particles"),
        ("B", "nouns"),
        ("w", "plain"),
    ):
        for form in words(grammar[name]):
            add(form, kind, None)
    for form in words(grammar["written nouns"]):
        add(form, "B", None, capital=True)
    add("of", "o", None)


@cache
def _lettered() -> dict[str, str]:
    """Give the plurals of offices told by letters, each with the plural that it stands for: "FMs" are ministers."""
    told = table("organisations")["offices in the plural"]
    return {letters: plural for plural, cell in told.items() for letters in words(cell)}


def tag(text: str, start: int, end: int) -> Tagged:
    """Tag ``text[start:end]``, a sentence; offsets in the chunks count from the beginning of ``text``."""
    w = cut_words(text, start, end)
    surface, folded = w.surface, w.folded
    if not _lettered().keys().isdisjoint(surface):
        folded = w.folded = [_lettered().get(s, f) for s, f in zip(surface, folded, strict=True)]
    entries = lexicon().entries
    chunks: list[Chunk] = []
    i, n = 0, len(w)
    while i < n:
        bucket = entries.get(folded[i])
        entry = (bucket.plain or _match(bucket, w, i, text)) if bucket else None
        if entry is None:
            kind = _shape(surface[i])
            if kind == '"' and i and _is_bare_genitive(w, i):
                kind = "s"
            chunks.append(Chunk(kind, None, w.start[i], w.end[i], surface[i], folded[i]))
            i += 1
        elif not entry.rest:
            honour = entry.kind == "I" and folded[i] in _honours() and _ends_name(chunks)
            kind, value = ("N", None) if honour else (entry.kind, entry.value)
            chunks.append(Chunk(kind, value, w.start[i], w.end[i], surface[i], folded[i]))
            i += 1
        else:
            j = i + 1 + len(entry.rest)
            a, b = w.start[i], w.end[j - 1]
            chunks.append(Chunk(entry.kind, entry.value, a, b, text[a:b], " ".join(folded[i:j])))
            i = j
    if len(chunks) > 1 and chunks[0].kind == "N" and chunks[1].kind in _OBJECTS and chunks[0].folded in finite_verbs():
        chunks[0].kind = "w"  # "Received the Ambassador of Alland", an entry of a diary
    letters = "".join([c.kind for c in chunks])
    for m in _BODY_OF.finditer(letters):
        body, owner = chunks[m.start()], chunks[m.end() - 1]
        if body.value and not body.value.startswith(("|", f"{owner.value}|")):
            name = body.value.partition("|")[2]
            chunks[m.start()] = Chunk(
                "G", f"|{name}" if name else owner.value, body.start, body.end, body.text, body.folded
            )
    return Tagged(chunks, letters)


@cache
def _honours() -> frozenset[str]:
    return frozenset(words(table("grammar")["postnominals"]))


def _ends_name(chunks: list[Chunk]) -> bool:
    """ "Senator the Hon Ann Tal CSC", "Ann Tal, CSC,": letters behind a name are an honour, no organisation."""
    kinds = "".join([c.kind for c in chunks[-3:]]).removesuffix(",")[-2:]
    return len(kinds) > 1 and kinds[0] in "NHRL" and kinds[1] in "NL" and kinds != "LL"


_OBJECTS = frozenset("eTtASRHcGI")  # what an object begins with
# "The Royal Air Force of Oman" is not that of the state whose body bears the name alone.
_BODY_OF = compiled(r"Goe?S")


def _is_bare_genitive(w: Words, i: int) -> bool:
    """ "The two countries' armies": an apostrophe right behind an s."""
    return w.start[i] == w.end[i - 1] and w.surface[i - 1][-1:] in "sSxz" and w.surface[i] in "'’"


def _match(bucket: Bucket, w: Words, i: int, text: str) -> Entry | None:
    """Find the longest entry that stands at a word: those that go on with the next one, then the word alone."""
    folded = w.folded
    if bucket.longer and i + 1 < len(folded):
        for entry in bucket.longer.get(folded[i + 1], ()):
            k = len(entry.rest)
            if (k == 1 or tuple(folded[i + 1 : i + 1 + k]) == entry.rest) and _is_written(entry, w, i, text):
                return entry
    for entry in bucket.alone:
        if _is_written(entry, w, i, text):
            return entry
    return None


def _is_written(entry: Entry, w: Words, i: int, text: str) -> bool:
    """Tell whether the words bear the case that the entry asks for."""
    if entry.cased is not None:
        surface = text[w.start[i] : w.end[i + len(entry.rest)]]
        return entry.cased in (surface, surface.replace(".", ""))
    if entry.kind == "R" and w.folded[i] in _SERVICES and _owns_service(w, i):
        return False
    if entry.kind == "H" and w.folded[i] == "tun" and i and w.folded[i - 1] in _RANKED:
        return False  # "General Tun Lwin": behind a rank no form of respect of the Malays
    return not entry.capital or w.surface[i][0].isupper()


_RANKED = frozenset(
    ("general", "gen", "admiral", "adm", "colonel", "col", "major", "maj", "commodore", "captain", "capt")
)
_SERVICES = frozenset(("army", "police", "air", "fleet"))
_HEADS_OF = frozenset(("chief", "commander", "commissioner", "general", "head", "chief - of - staff", "director"))
_FLEETS = frozenset("pacific atlantic northern southern eastern western baltic sea combined surface submarine".split())


def _owns_service(w: Words, i: int) -> bool:
    """ "Commander of the Peruvian Army General Jan Tal": the army is the office's, the rank is General."""
    ahead = w.folded[max(0, i - 4) : i]
    if w.folded[i] == "fleet" and ahead and (ahead[-1] in _FLEETS or ahead[-1][0].isdigit()):
        return True
    if ahead[-1:] == ["of"]:
        return ahead[-2:-1] != [] and ahead[-2] in _HEADS_OF
    if ahead[-1:] == ["the"]:
        return ahead[-2:-1] == ["of"]
    national = ahead[-1:] in (["national"], ["royal"], ["federal"]) or _is_adjective_of_state(ahead[-1:])
    return national and (ahead[-2:-1] == ["of"] or ahead[-3:-1] == ["of", "the"])


def _is_adjective_of_state(told: list[str]) -> bool:
    bucket = lexicon().entries.get(told[0]) if told else None
    return bucket is not None and any(e.kind == "A" for e in bucket.alone)


@lru_cache(maxsize=65536)
def _shape(surface: str) -> str:
    sign = _PUNCTUATION.get(surface)
    if sign:
        return sign
    first = surface[0]
    if first.isupper():
        return "N"
    if first.isdigit():
        return "#"
    if first in _QUOTES:
        return '"'
    return "w" if first.isalpha() else "."


__all__ = ["Chunk", "Tagged", "fold", "lexicon", "tag"]
