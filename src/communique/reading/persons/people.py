"""Gather the namings of a report into persons: who is one and the same, which office, rank and state.

A short form ("General Giang", "Dong") is linked to a fuller one within the report alone, after the habit of
the name's culture where it is known; two people are never merged for a similar name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache

from communique.lexicon import table, words
from communique.model import How
from communique.patterns import compiled
from communique.reading.persons.chains import Title
from communique.reading.persons.mention import NameMention
from communique.reading.persons.offices import Office
from communique.reading.words.tokens import fold, one_edit


@dataclass(slots=True)
class PersonDraft:
    """A person in the making: all namings, and the cells with their passages."""

    index: int
    mentions: list[NameMention]
    name: str = ""
    tokens: tuple[str, ...] = ()
    rank: str | None = None
    rank_span: tuple[int, int] | None = None
    offices: list[Office] = field(default_factory=list)
    state: str | None = None
    state_span: tuple[int, int] | None = None
    state_how: How = How.STATED
    state_rule: str = "state in the title"
    former: bool = False
    said_ranks: set[str] = field(default_factory=set)
    said_states: set[str] = field(default_factory=set)
    said_words: set[str] = field(default_factory=set)  # of the offices said so far

    @property
    def id(self) -> str:
        return f"p{self.index + 1}"

    @property
    def first(self) -> NameMention:
        return self.mentions[0]

    def take_in(self, m: NameMention) -> None:
        """Add a naming, and note what its titles say."""
        self.mentions.append(m)
        m.person = self.index
        if m.before and m.before.rank:
            self.said_ranks.add(m.before.rank)
        for title in (m.before, m.after):
            if title and title.state:
                self.said_states.add(title.state)
            for office in title.offices if title else ():
                self.said_words.update(fold(office.name).split())


_LONG = 7  # letters of a name that may be misspelt
_CROWD = 48  # no more persons than this share a word with a naming and are worth a look


class _Known:
    """The persons so far, found by the words of their names, so that no naming is compared with everybody."""

    def __init__(self) -> None:
        self.people: list[PersonDraft] = []
        self._same: dict[tuple[str, ...], PersonDraft] = {}
        self._by_word: dict[str, list[PersonDraft]] = {}
        self._by_letters: dict[str, list[PersonDraft]] = {}

    def add(self, m: NameMention) -> PersonDraft:
        """Make a new person of a naming."""
        p = PersonDraft(len(self.people), [], m.name, m.tokens)
        self.people.append(p)
        self._same.setdefault(_words_of(m.tokens), p)
        self._by_letters.setdefault("".join(m.tokens), []).append(p)
        for word in dict.fromkeys(m.tokens):
            self._by_word.setdefault(word, []).append(p)
        return p

    def best(self, m: NameMention) -> PersonDraft | None:
        """Give the person whom a naming fits best, the first named among equals."""
        if same := self._same.get(_words_of(m.tokens)):
            return same
        scored = [(_likeness(p, m), -p.index, p) for p in self._near(m)]
        best = max(scored, key=lambda t: t[:2], default=None)
        return best[2] if best and best[0] > 0 else None

    def misspelt(self, m: NameMention) -> PersonDraft | None:
        """ "Shivuti", in a report of Penda Shivute: a long last name with one letter wrong, where it fits but one."""
        word, held = m.tokens[0], {w for o in (m.before.offices if m.before else ()) for w in fold(o.name).split()}
        if len(m.tokens) > 1 or len(word) < (5 if held else _LONG):
            return None
        meant = [p for p in self.people if len(p.tokens) > 1 and one_edit(p.tokens[-1], word) and not _clash(p, m)]
        meant = [p for p in meant if held <= p.said_words]  # "President Anastasiadis" of a President Anastasiades
        return meant[0] if len(meant) == 1 else None

    def _near(self, m: NameMention) -> list[PersonDraft]:
        """Give those who share one of a naming's two rarest words: all that a short or misspelt form can mean."""
        rows = sorted((self._by_word.get(t, []) for t in dict.fromkeys(m.tokens)), key=len)
        found = [p for row in [*rows[:3], self._by_letters.get("".join(m.tokens), [])] for p in row[:_CROWD]]
        return list({p.index: p for p in found}.values())


def _words_of(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """A name is the same in any order of its words, but a son is not his father."""
    return tokens if _SON.intersection(tokens) else tuple(sorted(tokens))


def namings_by_line(people: list[PersonDraft]) -> dict[int, list[NameMention]]:
    """Give the namings of persons in each line, in order; ``mention.person`` tells whose they are."""
    found: dict[int, list[NameMention]] = {}
    for p in people:
        for m in p.mentions:
            found.setdefault(m.line, []).append(m)
    for row in found.values():
        row.sort(key=lambda m: m.start)
    return found


def gather(mentions: list[NameMention], captions: frozenset[int]) -> list[PersonDraft]:
    """Resolve namings to persons; ``mention.person`` is set for all that belong to one."""
    known = _Known()
    acting = {m.tokens[0] for m in mentions if len(m.tokens) == 1 and (m.carried or m.titled)}
    anchors = (m for m in mentions if _anchors(m) or _is_spoken_of_again(m, acting))
    for m in sorted(anchors, key=lambda m: (-len(m.tokens), m.line, m.start)):
        _find_or_make(known, m)
    for m in mentions:
        if m.person < 0 and (owner := known.best(m)):
            owner.take_in(m)
    people = known.people
    for p in people:
        p.mentions.sort(key=lambda m: (m.line, m.start))
        _describe(p, captions)
    people.sort(key=lambda p: (p.first.line in captions, p.first.line, p.first.start))
    for index, p in enumerate(people):
        p.index = index
        for m in p.mentions:
            m.person = index
    return people


def _anchors(m: NameMention) -> bool:
    """Does this naming by itself make a person: titled, or a full name that a verb carries?"""
    return m.titled or (m.carried and len(m.tokens) >= 2)


def _is_spoken_of_again(m: NameMention, acting: set[str]) -> bool:
    """ "… with Jan Tal, on a visit here. Tal underlined …": a bare full name whose last word acts alone elsewhere."""
    return len(m.tokens) >= 2 and m.tokens[-1] in acting and not _LED_BY_INITIALS.match(m.name)


def _find_or_make(known: _Known, m: NameMention) -> None:
    owner = known.best(m) or known.misspelt(m)
    if owner is None:
        if len(m.tokens) == 1 and not (
            (m.before and (m.before.rank or m.before.offices or m.before.honorific or m.before.counterpart))
            or (m.after and (m.first or (m.carried and not m.tokens[0].endswith(("ly", "wise")))))
            # "Likewise, the minister …" names nobody
        ):
            return
        owner = known.add(m)
    owner.take_in(m)


def _likeness(p: PersonDraft, m: NameMention) -> float:
    """How well a naming fits a person: 0 is not at all."""
    a, b = p.tokens, m.tokens
    if (fits := _fits_initials(a, p.name, m)) is not None:
        return fits
    if len(b) < len(a) and _is_short_form(a, b):
        if _clash(p, m):
            return 0.0
        return 2.0 + (0.5 if b[0] in (_short_token(a), a[0] if len(b) > 1 else "") else 0.0) + _title_bonus(p, m)
    if len(a) == len(b) >= 2 and _misspelt(a, b) and not _clash(p, m):
        return 1.0
    if "".join(a) == "".join(b):
        return 2.5
    by_father = b[-1].endswith(_PATRONYMIC) and not a[-1].endswith(_PATRONYMIC) and not _clash(p, m)
    if len(a) == len(b) == 2 and a[0] == b[0] and by_father:
        return 2.0  # "Ivan Petrovich" is "Ivan Tal"
    if len(a) == len(b) == 2 and a[1] == b[1] and min(len(a[0]), len(b[0])) > 2 and not _clash(p, m):
        return 0.9 * (a[0].startswith(b[0]) or b[0].startswith(a[0]))  # "Ken Tal" is "Kenneth Tal"
    return 0.0


def _fits_initials(a: tuple[str, ...], name: str, m: NameMention) -> float | None:
    """ "Tileuov M.B.", "M. Tileuov": a surname with initials is whoever bears both; none where no name has them."""
    if signed := _INITIALS.match(m.name):
        surname, letter = fold(signed[1]), fold(signed[2])[0]
        return (2.0 if any(t[0] == letter for t in a if t != surname) else 0.0) if surname in a else None
    if len(a) == len(m.tokens) and _abbreviates(a, m.tokens):
        return 2.0
    short, full = (m.name, a) if _LED_BY_INITIALS.match(m.name) else (name, m.tokens)
    led = _LED_BY_INITIALS.match(short)
    if led is None or len(full) < 2 or _LED_BY_INITIALS.match(m.name if short == name else name):
        return None
    family = tuple(fold(led[2]).replace("-", " ").split())
    return 2.0 if full[-len(family) :] == family and full[0][0] == fold(led[1])[0] else None


def _abbreviates(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "Harun S. Dar" is "Harun Said Dar": the first and last words are the same, a middle one is but its initial."""
    if len(a) < 3 or a[0] != b[0] or a[-1] != b[-1] or len(a[0]) < 2:
        return False
    return all(x == y or (x[0] == y[0] and 1 in (len(x), len(y))) for x, y in zip(a[1:-1], b[1:-1], strict=True))


_FAMILY = frozenset(("al", "el", "ar", "as", "an", "ash", "ad", "at", "az", "bani"))
_PATRONYMIC = ("ovich", "evich", "ovna", "evna")
_SON = frozenset(("bin", "binti", "ibn", "bint"))
_INITIALS = compiled(r"(\S+) ((?:[A-Z][a-z]?\.)+)$")
# "T.S. Tal", "T.S Tal", "T S Tal", "TS Tal"
_LED_BY_INITIALS = compiled(
    r"((?:[A-Z][a-z]?\. ?)*(?:[A-Z][a-z]?\. ?|[A-Z]{1,2} )(?:[A-Z] )?)([A-Z][\w'’-]{2,}(?: [A-Z][\w'’-]+)?)$"
)


def _is_short_form(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    if len(short) == 1:  # "bin Zayed" is whose son he is
        return len(short[0]) > 1 and any(t == short[0] and full[max(0, k - 1)] not in _SON for k, t in enumerate(full))
    if short[0] != full[0] and _SON & set(full):
        # a son is not his father, but bears the family's name: "Hamad bin Saif Al Nuaimi", "Al Nuaimi"
        return (short[0] in _FAMILY and full[-len(short) :] == short) or (
            short[0] in _SON and full[1 : 1 + len(short)] == short
        )
    it = iter(full)
    return all(token in it for token in short) and (short[-1] == full[-1] or short[0] == full[0])


def _short_token(tokens: tuple[str, ...]) -> str:
    """The part that a name's culture repeats: the Vietnamese given name, the Chinese surname, else the last word."""
    short = _habits().get(tokens[0])
    return tokens[0] if short and short != "given" else tokens[-1]


@cache
def _habits() -> dict[str, str]:
    """Map the surnames of cultures that put them first to the part that is repeated there."""
    rows = [row for row in table("names").values() if row.get("order") == "surname-given"]
    return {fold(w): row.get("short", "surname") for row in reversed(rows) for w in words(row.get("surnames"))}


def _clash(p: PersonDraft, m: NameMention) -> bool:
    """Two ranks or two states that differ keep apart a short form and a name that happens to hold it."""
    title = m.before
    if title is None:
        return False
    ranks = p.said_ranks
    if title.rank == "Commander" and "commander" in p.said_words:
        return False  # "Commander X" of Rear Admiral X, who commands the Navy
    if title.rank and ranks and title.rank not in ranks and not any(title.rank in r or r in title.rank for r in ranks):
        return True
    return bool(title.state and p.said_states and title.state not in p.said_states)


def _title_bonus(p: PersonDraft, m: NameMention) -> float:
    if m.before is None or not m.before.offices:
        return 0.0
    said = {w for o in m.before.offices for w in fold(o.name).split()}
    return 0.25 if said & p.said_words else -0.25 if p.said_words else 0.0


def _misspelt(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One letter lost, added or changed in one word of a name of two or more."""
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(differing) != 1:
        return False
    x, y = differing[0]
    return min(len(x), len(y)) >= 3 and len(a) >= 2 and one_edit(x, y) and (len(a) >= 3 or min(len(x), len(y)) >= 5)


def _describe(p: PersonDraft, captions: frozenset[int]) -> None:
    """Fill a person's cells from all namings, the body before the captions."""
    fullest = max(
        p.mentions,
        key=lambda m: (
            len(m.tokens) > 1,
            not _LED_BY_INITIALS.match(m.name),
            not m.name.isupper(),
            len(m.tokens),
            sum(len(t) > 1 for t in m.tokens),
            m.line not in captions,
            -m.line,
        ),
    )
    p.name, p.tokens = fullest.name, fullest.tokens
    for m in sorted(p.mentions, key=lambda m: m.line in captions):
        for title in (m.before, m.after):
            if title is not None:
                _take_title(p, title, quiet=m.line in captions)
    if len(p.offices) > 1:
        p.offices = [o for o in p.offices if fold(o.name) not in _COURTESIES] or p.offices[:1]
    p.former = p.former and not p.offices


_COURTESIES = frozenset(("ambassador", "senator"))  # beside another office a form of address


def _take_title(p: PersonDraft, title: Title, *, quiet: bool) -> None:
    """Take over what one title says; a fuller rank wins, unless only a caption has it."""
    p.former = p.former or title.former
    if title.rank and (p.rank is None or (p.rank in title.rank and not quiet)):
        p.rank, p.rank_span = title.rank, title.rank_span
    if title.state and p.state is None:
        p.state, p.state_span = title.state, title.state_span
    told = len(p.offices)  # offices told in one breath are so many
    for office in title.offices:
        _add_office(p, office, told)


def same_office(one: str, other: str) -> bool:
    """Do two wordings name one office, a deputy's kept apart from his chief's?"""
    a, b = _core(one), _core(other)
    return a & _LESSER == b & _LESSER and (a <= b or b <= a)


_LESSER = frozenset(("deputy", "vice", "acting", "assistant", "first"))


def _add_office(p: PersonDraft, office: Office, told: int) -> None:
    """Add an office unless it is one of the first ``told`` under a like or fuller name."""
    new = _core(office.name)
    if not new or any(_core(held.name) == new for held in p.offices[told:]):
        return
    for k, held in enumerate(p.offices[:told]):
        old = _core(held.name)
        if new & _LESSER != old & _LESSER and not (new < old or old < new):
            continue
        if new <= old:
            return
        if old < new:
            p.offices[k] = office
            return
        if len(new & old) / len(new | old) >= 0.75:
            return
    p.offices.append(office)


@lru_cache(maxsize=4096)
def _core(name: str) -> frozenset[str]:
    if fold(name) in ("minister of state", "secretary of state"):
        return frozenset((fold(name).split()[0], "of state"))
    text = (
        fold(name)
        .replace("defense", "defence")
        .replace("politburo", "political bureau")
        .replace("chairwoman", "chairman")
        .replace("-", " ")
        .replace(",", "")
    )
    text = (
        text.replace("foreign affairs", "foreign")
        .replace("councillor", "councilor")
        .replace("external affairs", "external")
    )
    text = (
        text.replace("vice premier", "deputy prime minister")
        .replace("premier", "prime minister")
        .replace("vice prime", "deputy prime")
    )
    light = words(table("offices")["light"])
    return frozenset(w for w in text.split() if w not in light) or frozenset(text.split())
