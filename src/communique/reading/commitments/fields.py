"""Which fields of cooperation a commitment is about: the words of its clause, looked up as data.

The words live in ``lexicon/data/fields.yaml``. A clause is folded to plain tokens, which are looked up phrase by
phrase; the longest entry at a place wins, so that a near-miss is simply a longer entry that gives nothing, or bars
one field and leaves its words to the others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from communique.lexicon import table, words
from communique.patterns import compiled

FALLBACK = "relations"
"""The field of a commitment whose words give none: the relationship itself."""

_TAILS = (
    frozenset(("purpose", "aim", "manner", "relative")),
    frozenset(("purpose", "manner", "relative")),
    frozenset(("purpose", "manner")),
    frozenset(("manner",)),
    frozenset[str](),
)
_UNAIMED = frozenset(("manner", "relative"))
_FOES = ("crime", "nuclear-arms")  # "they share information so as to catch smugglers": against whom is as much as how
_SHADOW_WINDOW = 14
_NARROWING_WINDOW = 8  # how far after "cooperation with …" an "in" may say what it is about
_SETTING_WINDOW = 5  # how far behind "minister of" or "at the" a word may be part of the office or the place
_SETTING_ENDS = frozenset((";", "in", "on", "with", "to", "by", "that", "will"))
_PREPOSITIONS = ("in", "of", "on", "for", "between", "from", "among")
_PARTNERS = ("with", "between", "among")
_ODD_LETTERS = {"đ": "d", "ł": "l", "ø": "o", "\u2019": "'", "\u2018": "'"}


class Token(NamedTuple):
    """One word or mark of a clause: its normal form, its own folded form and where it stands."""

    word: str
    source: str
    start: int
    end: int


class Entry(NamedTuple):
    """What a phrase of the lexicon does: give fields firmly, generally or weakly, open or close a pair, cut a tail.

    What only bars fields is looked through for others: "the war on drugs" is no war, and drugs all the same.
    """

    firm: tuple[str, ...] = ()
    general: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    opens: tuple[int, ...] = ()
    closes: tuple[int, ...] = ()
    barred: tuple[str, ...] = ()
    shadow: bool = False
    tail: str | None = None


class Pair(NamedTuple):
    """A field that needs two words, the second at most ``within`` tokens after the first."""

    code: str
    within: int


@dataclass(slots=True)
class Cues:
    """The whole lexicon of fields, ready to match."""

    narrowing: frozenset[str]
    breaks: frozenset[str]
    resuming: frozenset[str]
    endings: tuple[str, ...]
    returning: frozenset[str]
    sweeping: frozenset[str]
    offices: frozenset[str]
    venues: frozenset[str]
    listing: frozenset[str]
    phrases: dict[str, Entry]  # by their words' normal forms, a space between two
    openings: frozenset[str]  # what longer phrases begin with
    pairs: list[Pair]


class Hit(NamedTuple):
    """A cue found: the field it gives, how firmly, and where."""

    code: str
    strength: str
    start: int
    end: int


def fields_of(clause: str) -> list[tuple[str, int, int]]:
    """Say which fields of cooperation the clause is about, in order of first mention.

    Each comes with the span of its cue, as offsets into ``clause``. A clause without any cue is about the
    relationship in general; its span is then the clause.
    """
    # "contribute to X" may be all that is promised; what it is based on is read last.
    hits: tuple[Hit, ...] = ()
    for tails in _TAILS:
        hits = _hits(clause, tails) or hits
        if any(hit.code != FALLBACK for hit in hits) or (hits and not _wants_more(hits, tails)):
            break
    found: dict[str, tuple[str, int, int]] = {}
    foes = _hits(clause, _UNAIMED) if hits else ()
    against = [hit for hit in foes if hit.code in _FOES and hit.strength == "firm"]
    for hit in [hit for hit in hits if hit.strength == "firm"] + against or _best_of_weak(hits):
        found.setdefault(hit.code, (hit.code, hit.start, hit.end))
    if not found and clause.strip():
        return [(FALLBACK, 0, len(clause))]
    return list(found.values())


def _wants_more(hits: tuple[Hit, ...], tails: frozenset[str]) -> bool:
    """Cooperation at large is what its aim says; and what a clause on it says, where it is only named in passing."""
    return "aim" in tails or ("relative" in tails and all(hit.strength == "weak" for hit in hits))


def _best_of_weak(hits: tuple[Hit, ...]) -> list[Hit]:
    """Choose one weak cue, since they are too vague to be added up: the first that names more than the relationship."""
    specific = [hit for hit in hits if hit.code != FALLBACK]
    return (specific or list(hits))[:1]


def field_codes(clause: str) -> tuple[str, ...]:
    """Name the fields of cooperation the clause is about, in order of first mention."""
    return tuple(code for code, _, _ in fields_of(clause))


def names_no_field(clause: str) -> bool:
    """Tell whether nothing in the clause says what it is about ("he promised to look into it")."""
    return not _hits(clause, frozenset())


def is_vague(clause: str) -> bool:
    """Tell whether a clause names no field firmly but the relationship at large ("cooperation to that end")."""
    return all(hit.code == FALLBACK or hit.strength == "weak" for hit in _hits(clause, frozenset()))


@lru_cache(maxsize=512)
def _hits(clause: str, tails: frozenset[str]) -> tuple[Hit, ...]:
    """Give the cues of a clause in order; the same clause is asked about again and again while it is weighed."""
    return tuple(_walk(_tokens(clause), tails))


def _walk(tokens: list[Token], tails: frozenset[str]) -> Iterator[Hit]:
    """Walk the tokens once, longest entry first; tails of the kinds given are stepped over."""
    walk, cues, at = _Walk(tokens), _cues(), 0
    while at < len(tokens):
        walk.pass_boundary(at)
        entry, size = _longest(cues, tokens, at)
        while entry is not None and entry.barred and not any(entry._replace(barred=())):
            walk.bar(entry.barred, at + size)
            entry, size = _longest(cues, tokens, at, size - 1)
        stop = at + max(size, 1)
        if entry is not None and not entry.tail:
            yield from walk.take(entry, at, stop)
        elif entry is not None and entry.tail:
            steps = entry.tail in tails and at >= walk.barred_until and not _lists(entry, tokens, stop)
            stop = _tail_end(tokens, stop, entry.tail) if steps else at + 1
        at = stop


def _lists(entry: Entry, tokens: list[Token], at: int) -> bool:
    """ "Areas which include trade": such a clause names the fields themselves."""
    return entry.tail == "relative" and at < len(tokens) and tokens[at].word in _cues().listing


class _Walk:
    """What the words so far mean for those that follow: pairs begun, and relations that are only a topic."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.opened: dict[int, int] = {}
        self.shaded_until = -1
        self.barred_until = -1
        self.barred: frozenset[str] = frozenset()
        self.named = -1  # where the last word that names a field ends
        told = {t.word for t in tokens}
        self.set_apart = "at" in told or not _cues().offices.isdisjoint(told)

    def pass_boundary(self, at: int) -> None:
        """Close what does not reach beyond this token."""
        word = self.tokens[at].word
        if word == ";" or word in _cues().breaks:
            self.opened.clear()
            self.shaded_until = -1
        elif word == "and" and _new_action(self.tokens, at):
            self.shaded_until = -1

    def bar(self, codes: tuple[str, ...], until: int) -> None:
        """ "The war on drugs" is no war: the phrase bars that field, and not what else it names."""
        self.barred = (self.barred if until <= self.barred_until else frozenset()).union(codes)
        self.barred_until = max(self.barred_until, until)

    def take(self, entry: Entry, at: int, stop: int) -> Iterator[Hit]:
        """Give the hits of an entry, and remember what it begins."""
        start, end = self.tokens[at].start, self.tokens[stop - 1].end
        by_the_way = self.set_apart and self._by_the_way(at, stop)
        barred = self.barred if at < self.barred_until else frozenset()
        for code, strength in self._given(entry, at, self._is_narrowed(stop), by_the_way):
            if code not in barred and (code != FALLBACK or strength == "weak" or at > self.shaded_until):
                told = "weak" if code == FALLBACK and self._is_of_a_kind(at, stop) else strength
                self.named = stop if told == "firm" and code != FALLBACK else self.named
                yield Hit(code, told, start, end)
        self.opened.update({number: at for number in entry.opens if _cues().pairs[number].code not in barred})
        if entry.shadow:
            self.shaded_until = stop + _SHADOW_WINDOW

    def _is_of_a_kind(self, at: int, stop: int) -> bool:
        """ "Trade and cultural relations", "relations in trade" are of trade: relations in general is not meant."""
        if self.named == at:
            return True
        following = self.tokens[stop : stop + 2]
        return len(following) == 2 and following[0].word == "in" and following[1].word not in _cues().sweeping

    def _is_narrowed(self, stop: int) -> bool:
        """ "cooperation in X" is about X, and so is "cooperation with the Chilean side in X"."""
        following = [t.word for t in self.tokens[stop : stop + _NARROWING_WINDOW]]
        if following and following[0] in _cues().narrowing:
            return True
        partnered = self.tokens[stop - 1].word in _PARTNERS or (following and following[0] in _PARTNERS)
        if not partnered:
            return False
        ends = next((k for k, w in enumerate(following) if w in (",", ";", "and")), len(following))
        return not {"in", "on", "against"}.isdisjoint(following[:ends])

    def _by_the_way(self, at: int, stop: int) -> bool:
        """ "The ministers of trade", "trade ministers", "at the airport" tell who or where, and seldom what."""
        cues, before = _cues(), [t.word for t in self.tokens[max(0, at - _SETTING_WINDOW) : at]]
        if stop < len(self.tokens) and self.tokens[stop].word in cues.offices:
            return True
        held = [k for k, w in enumerate(before[:-1]) if w in cues.offices and before[k + 1] in ("of", "for")]
        if held and _SETTING_ENDS.isdisjoint(before[held[-1] :]):
            return True
        venue = "at" in before and self.tokens[stop - 1].word in cues.venues
        return venue and _SETTING_ENDS.isdisjoint(before[before.index("at") :])

    def _given(self, entry: Entry, at: int, narrowed: bool, by_the_way: bool) -> Iterator[tuple[str, str]]:
        cues = _cues()
        yield from ((code, "weak" if by_the_way else "firm") for code in entry.firm)
        for number in entry.closes:
            if number in self.opened and at - self.opened[number] <= cues.pairs[number].within:
                yield cues.pairs[number].code, "firm"
        yield from ((code, "weak" if narrowed else "firm") for code in entry.general)
        yield from ((code, "weak") for code in entry.weak)


def _new_action(tokens: list[Token], at: int) -> bool:
    """Tell whether "and" at this place begins another action: "and to …", "and preventing …"."""
    if tokens[at].source != "and" or at + 1 >= len(tokens):
        return False
    cues, following = _cues(), tokens[at + 1].source
    return following in cues.resuming or following.endswith(cues.endings)


def _tail_end(tokens: list[Token], at: int, kind: str) -> int:
    """Find where a tail stops: a manner at the next comma, a purpose where the next action begins."""
    while at < len(tokens):
        word = tokens[at].word
        if word == ";" or (word == "," and (kind == "manner" or _goes_past(tokens, at + 1, kind))):
            return at
        at += 1
    return at


def _goes_past(tokens: list[Token], at: int, kind: str) -> bool:
    """Tell whether what follows a comma is no longer part of a tail: "… that will open links in trade, in crafts"."""
    if kind == "relative":
        return at >= len(tokens) or tokens[at].word not in _PREPOSITIONS
    return _resumes(tokens, at)


def _resumes(tokens: list[Token], at: int) -> bool:
    if at >= len(tokens):
        return False
    return tokens[at].source in _cues().returning or _new_action(tokens, at)


def _longest(cues: Cues, tokens: list[Token], at: int, most: int | None = None) -> tuple[Entry | None, int]:
    """Find the longest entry that begins at a token, and how many tokens it takes (at most so many)."""
    best, size, phrase = None, 0, tokens[at].word
    for index in range(at, len(tokens) if most is None else at + most):
        if index > at:
            phrase = f"{phrase} {tokens[index].word}"
        if (entry := cues.phrases.get(phrase)) is not None:
            best, size = entry, index - at + 1
        if phrase not in cues.openings:
            break
    return best, size


@lru_cache(maxsize=128)
def _tokens(clause: str) -> list[Token]:
    """Cut a clause into tokens, which nobody may change: it is walked several times over."""
    marks = _token_pattern().finditer(_folded(clause))
    return [Token(_normal(m.group(1) or m.group()), m.group(1) or m.group(), m.start(), m.end()) for m in marks]


@cache
def _token_pattern() -> re.Pattern[str]:
    """Words without their possessive ending, and the marks that part clauses; "co-operate" is one word."""
    prefixes = "|".join(words(table("fields")["prefixes"]))
    return compiled(rf"((?:\b(?:{prefixes})-)?[a-z0-9]+(?:\+[0-9]+)?)(?:'s\b)?|[,;]")


def _folded(text: str) -> str:
    """Lower the case and drop the diacritics, one character for one, so that offsets stay."""
    return text.lower() if text.isascii() else "".join(map(_plain_letter, text))


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFD", letter)[0].lower()
    return _ODD_LETTERS.get(plain, plain if len(plain) == 1 else letter)


@lru_cache(maxsize=16384)
def _normal(word: str) -> str:
    """Give the form under which the lexicon lists a word: one spelling, the verb's base form, the noun's singular."""
    forms, plurals, endings, spellings, spelt_otherwise = _inflections()
    word = word.replace("-", "")
    if spelt_otherwise.search(word):
        for other, ours in spellings:
            word = word.replace(other, ours)
    if word in forms:
        return forms[word]
    for ending, singular in plurals if word.endswith(endings) else ():
        if word.endswith(ending) and len(word) > max(3, len(ending) + 1):
            one = word[: -len(ending)] + singular
            return forms.get(one, one)
    return word


class _Inflections(NamedTuple):
    """Irregular forms and their bases; the endings of plurals and of their singulars; spellings and ours."""

    forms: dict[str, str]
    plurals: list[tuple[str, str]]
    endings: tuple[str, ...]
    spellings: list[tuple[str, str]]
    spelt_otherwise: re.Pattern[str]


@cache
def _inflections() -> _Inflections:
    data = table("fields")
    plurals = [(row["ending"], row["singular"]) for row in data["plurals"]]
    return _Inflections(
        {form: base for base, cell in data["forms"].items() for form in words(cell)},
        plurals,
        tuple(ending for ending, _ in plurals),
        list(data["spellings"].items()),
        compiled("|".join(map(re.escape, data["spellings"]))),
    )


@cache
def _cues() -> Cues:
    """File all cues, once, on the first clause."""
    data = table("fields")
    filed: dict[str, tuple[tuple[str, Any], ...]] = {}
    pairs: list[Pair] = []
    for code, cells in data["fields"].items():
        for slot, cell in (("firm", "cues"), ("general", "general"), ("weak", "weak")):
            _file(filed, cells.get(cell), (slot, code))
        _file(filed, cells.get("except"), ("barred", code))
        for pair in cells.get("pairs", ()):
            _file(filed, pair["after"], ("opens", len(pairs)))
            _file(filed, pair["cue"], ("closes", len(pairs)))
            pairs.append(Pair(code, pair["within"]))
    _file(filed, data["nothing"])
    _file(filed, data["shadows"], ("shadow", True))
    for kind, name in (("purposes", "purpose"), ("aims", "aim"), ("manners", "manner"), ("relatives", "relative")):
        _file(filed, data["tails"][kind], ("tail", name))
    made = {told: _entry(told) for told in set(filed.values())}
    return Cues(
        narrowing=frozenset(map(_normal, words(data["narrowing"]))),
        breaks=frozenset(map(_normal, words(data["breaks"]))),
        resuming=frozenset(words(data["resuming"]["words"])),
        endings=tuple(words(data["resuming"]["endings"])),
        returning=frozenset(words(data["returning"])),
        sweeping=frozenset(words(data["sweeping"])),
        offices=frozenset(words(data["offices"])),
        venues=frozenset(words(data["venues"])),
        listing=frozenset(map(_normal, words(data["tails"]["listing"]))),
        phrases={phrase: made[told] for phrase, told in filed.items()},
        openings=_openings(filed),
        pairs=pairs,
    )


def _file(filed: dict[str, tuple[tuple[str, Any], ...]], cell: str | None, *told: tuple[str, Any]) -> None:
    """Note for each phrase of a compact cell what it does; those of plain words are cut all at once."""
    phrases = words(cell)
    plain = [p for p in phrases if p.isascii() and p.replace(" ", "").isalnum()]
    spelt = " ".join(map(_normal, " ; ".join(plain).lower().split())).split(" ; ") if plain else []
    if len(plain) < len(phrases):
        odd = set(phrases).difference(plain)
        spelt += [" ".join(token.word for token in _tokens(p)) for p in phrases if p in odd]
    for phrase in spelt:
        filed[phrase] = filed[phrase] + told if phrase in filed else told


def _openings(phrases: Iterable[str]) -> frozenset[str]:
    """Give what stands ahead of each space: with that, a phrase may go on."""
    found: set[str] = set()
    for phrase in phrases:
        at = phrase.rfind(" ")
        while at > 0 and (led := phrase[:at]) not in found:
            found.add(led)
            at = phrase.rfind(" ", 0, at)
    return frozenset(found)


def _entry(told: tuple[tuple[str, Any], ...]) -> Entry:
    """Put together all that is told of a phrase."""
    given = {slot: tuple(dict.fromkeys(v for s, v in told if s == slot)) for slot in Entry._fields[:6]}
    last = dict(told)
    return Entry(**given, shadow="shadow" in last, tail=last.get("tail"))
