"""Render a sentence as a line of plain words in which each actor, date, place, mechanism and instrument is one sign.

    General Tran Van Son on December 20 held talks in Hanoi with his Lao counterpart.
    «a0» on «d0» held talks in «l0» with «a1»

Rules are patterns over such lines, written in a small language (see ``compile_pattern``), so that a rule reads
like the sentence that it reads. Positions in the line map back to offsets in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.inflecting import finite
from communique.reading.dates.find import DateMention
from communique.reading.mechanisms.find import MechanismMention
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk


@dataclass(slots=True)
class Thing:
    """A stretch of the sentence that stands as one sign: a mechanism, an instrument, a place."""

    sign: str  # "m", "i", "l"
    start: int
    end: int
    index: int = -1
    chunk: Chunk | None = None
    mechanism: MechanismMention | None = None


@dataclass(slots=True)
class Clause:
    """A rendered sentence: ``text`` is what patterns see; the lists hold what its signs stand for."""

    line: Line
    text: str
    actors: list[Actor]
    dates: list[DateMention]
    things: dict[str, list[Thing]]
    words: frozenset[str] = frozenset()
    _rendered: list[int] = field(default_factory=list)
    _offsets: list[int] = field(default_factory=list)

    def with_text(self, text: str) -> Clause:
        """Give the clause with other words and the same signs; its offsets stay those of the old words."""
        return Clause(self.line, text, self.actors, self.dates, self.things, self.words, self._rendered, self._offsets)

    def offset(self, position: int) -> int:
        """Give the text offset of a position in the rendered line."""
        k = bisect_right(self._rendered, position) - 1
        return self._offsets[max(k, 0)]

    def holds(self, first: int, last: int, offset: int) -> bool:
        """Tell whether the word or sign that a text offset lies in stands between two positions of the line."""
        begins = max((o for o in self._offsets if o <= offset), default=-1)
        return any(first <= p < last for p, o in zip(self._rendered, self._offsets, strict=True) if o == begins)

    def end_of(self, position: int) -> int:
        """Give the text offset where the word or sign at a position in the rendered line ends."""
        at = self.offset(position)
        return next((c.end for c in self.line.tagged.chunks if c.start == at), at + 1)

    def position(self, offset: int) -> int:
        """Give where in the rendered line the word stands that begins at a text offset, or -1."""
        k = bisect_right(self._offsets, offset) - 1
        return self._rendered[k] if k >= 0 and self._offsets[k] == offset else -1

    def with_actors(self, found: list[tuple[int, int, Actor]]) -> Clause:
        """Give the clause with a sign in place of each stretch of the line that turned out to name an actor."""
        text, last, actors = "", 0, list(self.actors)
        moved, kept = list(self._rendered), [True] * len(self._rendered)
        for start, end, actor in found:
            sign = f"«a{len(actors)}»"
            actors.append(actor)
            text += self.text[last:start] + sign
            for k, position in enumerate(self._rendered):
                kept[k] = kept[k] and not start < position < end
                moved[k] += (len(sign) - (end - start)) * (position >= end)
            last = end
        rendered = [p for p, keep in zip(moved, kept, strict=True) if keep]
        offsets = [o for o, keep in zip(self._offsets, kept, strict=True) if keep]
        return replace(self, text=text + self.text[last:], actors=actors, _rendered=rendered, _offsets=offsets)

    def reworded(self, pieces: list[tuple[str, int, bool]]) -> Clause:
        """Give the clause made of pieces of its line and of new words.

        A piece is its words, the position in the old line that they map back to, and whether they stood there.
        """
        text, rendered, offsets = "", [], []
        for said, position, stood in pieces:
            if stood:
                for at, offset in zip(self._rendered, self._offsets, strict=True):
                    if position <= at < position + len(said):
                        rendered.append(at - position + len(text))
                        offsets.append(offset)
            else:
                rendered.append(len(text) + len(said) - len(said.lstrip()))
                offsets.append(self.offset(position))
            text += said
        tokens = self.words | frozenset(_PARTS.findall(" ".join(s for s, _, stood in pieces if not stood)))
        return replace(self, text=text, words=tokens, _rendered=rendered, _offsets=offsets)

    def actors_in(self, group: str | None) -> list[Actor]:
        """Give the actors whose signs stand in a matched group."""
        return [self.actors[int(n)] for n in _ACTORS.findall(group)] if group else []


Spans = dict[int, tuple[int, Actor | DateMention | Thing]]  # where a sign begins: where it ends, what it stands for


def render(line: Line, actors: list[Actor], things: list[Thing] | None = None) -> Clause:
    """Render one sentence; ``things`` win over actors and dates where they overlap."""
    chunks = line.tagged.chunks
    spans = _spans(line, actors, things or [])
    out: list[str] = []
    rendered: list[int] = []
    offsets: list[int] = []
    kept: dict[str, list[Thing]] = {"m": [], "i": [], "l": []}
    used_actors: list[Actor] = []
    used_dates: list[DateMention] = []
    dropped = _said_too(chunks) | (_brackets(chunks, things or []) if "(" in line.tagged.letters else set())
    length, skip_to, last = 0, -1, ""
    for k, c in enumerate(chunks):
        if c.start < skip_to or k in dropped:
            continue
        if c.start in spans or c.kind == "L":
            word, skip_to = _sign(c, spans, used_actors, used_dates, kept)
        else:
            word, skip_to = c.folded, c.end
            if " - " in word:
                word = word.replace(" - ", "-")
        spaced = (
            bool(out) and c.kind != "s" and word not in _CLOSING and not (k and _glued(chunks[k - 1], c, last, word))
        )
        last = f" {word}" if spaced else word
        rendered.append(length + spaced)
        offsets.append(c.start)
        out.append(last)
        length += len(last)
    text = "".join(out)
    tokens = frozenset(_WORDS.findall(text) + (_PARTS.findall(text) if "-" in text else []))
    return Clause(line, text, used_actors, used_dates, kept, tokens, rendered, offsets)


_ACTORS = compiled(r"«a(\d+)»")
_CLOSING = frozenset(",;:.!?)'")
_WORDS = compiled(r"\w+-\w+|[^\W«»]+")
_PARTS = compiled(r"\w+")


def _glued(before: Chunk, c: Chunk, last: str, word: str) -> bool:
    """Is a hyphen, or what stands behind one, written without a space, and no sign beside it?"""
    if c.kind != "-" and (before.kind != "-" or not last.endswith("-")):
        return False
    return c.start == before.end and "«" not in word and not last.endswith("»")


def _spans(line: Line, actors: list[Actor], things: list[Thing]) -> Spans:
    """Map the offset where each sign begins to its end and what it stands for."""
    spans: Spans = {}
    chunks = line.tagged.chunks
    taken: list[tuple[int, int]] = []
    named = [(chunks[a.first].start, a.start) for a in actors if a.kind == "person"]
    for thing in things:
        if any(s <= thing.start and thing.end <= e for s, e in named) and not _is_session(thing):
            continue  # "the director of the Joint Task Force, X": part of a title
        spans[thing.start] = (thing.end, thing)
        taken.append((thing.start, thing.end))
    for actor in actors:
        dated = max((d.end for d in line.dates if d.start < chunks[actor.first].start < d.end), default=-1)
        a = next((c.start for c in chunks[actor.first : actor.last] if c.start >= dated), chunks[actor.first].start)
        b = chunks[actor.last - 1].end
        if actor.kind == "person":  # "X, the co-chair of the commission": what is set off ends before its name
            b = min([b, *(s for s, _ in taken if actor.end <= s < b)])
            b = (
                max(c.end for c in chunks if c.end <= b and c.kind not in "eo,")
                if b < chunks[actor.last - 1].end
                else b
            )
        if not any(a < e and s < b for s, e in taken):
            spans[a] = (b, actor)
            taken.append((a, b))
    for c in _towns(chunks):
        if not any(c.start < e and s < c.end for s, e in taken):
            spans[c.start] = (c.end, Thing("l", c.start, c.end, -1, c))
            taken.append((c.start, c.end))
    for d in line.dates:
        if not any(d.start < e and s < d.end for s, e in taken):
            spans[_chunk_start(chunks, d.start)] = (d.end, d)
    return spans


def _towns(chunks: list[Chunk]) -> Iterator[Chunk]:
    """Give the places that no list knows, but whose state stands before them: "the Chilean city of | Tarmo"."""
    for k, c in enumerate(chunks):
        if c.kind != "A" or not c.value or chunks[k - 1].kind == "&":
            continue
        at = next((j for j in range(k + 1, min(k + 4, len(chunks) - 1)) if chunks[j].folded in _kinds()), 0)
        first = at + 1 + (chunks[at + 1].kind == "o") if at else 0
        last = first
        while first and last < len(chunks) and chunks[last].kind == "N":
            last += 1
        if last > first:
            text = " ".join(w.text for w in chunks[first:last])
            yield Chunk("L", c.value, chunks[first].start, chunks[last - 1].end, text, text.lower())


@cache
def _kinds() -> frozenset[str]:
    return frozenset(words(table("settings")["kinds"])) - {"state", "sector"}


def _is_session(thing: Thing) -> bool:
    return thing.mechanism is not None and thing.mechanism.edition is not None


def _chunk_start(chunks: list[Chunk], offset: int) -> int:
    return next((c.start for c in chunks if c.end > offset), offset)


def _sign(
    c: Chunk, spans: Spans, actors: list[Actor], dates: list[DateMention], kept: dict[str, list[Thing]]
) -> tuple[str, int]:
    found = spans.get(c.start)
    if found is None:  # a city
        kept["l"].append(Thing("l", c.start, c.end, len(kept["l"]), c))
        return f"«l{len(kept['l']) - 1}»", c.end
    end, what = found
    if isinstance(what, Actor):
        actors.append(what)
        return f"«a{len(actors) - 1}»", end
    if isinstance(what, DateMention):
        dates.append(what)
        return f"«d{len(dates) - 1}»", end
    kept[what.sign].append(what)
    return f"«{what.sign}{len(kept[what.sign]) - 1}»", end


def _brackets(chunks: list[Chunk], things: list[Thing]) -> set[int]:
    """Short bracketed asides ("(R)", "(VPA)") are not part of the grammar; "exercise (Coral Spear)" names it."""
    named = {t.start for t in things if t.mechanism}
    out: set[int] = set()
    opened = -1
    for k, c in enumerate(chunks):
        if c.kind == "(":
            opened = k
        elif c.kind == ")" and opened >= 0:
            inside = {opened, k} if opened + 1 < k and chunks[opened + 1].start in named else range(opened, k + 1)
            if k - opened <= 6:
                out.update(inside)
            opened = -1
    return out


def _said_too(chunks: list[Chunk]) -> set[int]:
    """ "Agreed as well to", "met, too, with": words that only say that there is more, with the commas around them."""
    out: set[int] = set()
    for k, c in enumerate(chunks):
        if c.folded in _ADVERBS and k and chunks[k - 1].folded in _AUXILIARIES:
            out.add(k)
        if c.folded not in _SAID_TOO:  # as most are
            continue
        first, after = k - (c.folded == "well"), chunks[k + 1].folded if k + 1 < len(chunks) else "."
        if (
            first < 1
            or (c.folded.endswith("well") and after == "as")
            or (c.folded == "well" and chunks[k - 1].folded != "as")
        ):
            continue  # "as well as", "went well"
        if c.folded == "too" and after not in _BEHIND_TOO:
            continue  # "too many"
        commas = chunks[first - 1].folded == after == ","
        out.update(range(first - commas, k + 1 + commas))
    return out


_SAID_TOO = frozenset(("too", "likewise", "well", "as well"))
_ADVERBS = frozenset(("currently", "presently", "now", "reportedly", "formally"))
_AUXILIARIES = frozenset(("is", "are", "was", "were", "be", "been", "has", "have"))  # "had already", "will now" tell
_BEHIND_TOO = frozenset((",", ".", ";", "to", "that", "on", "with"))


def _either(name: str) -> str:
    """Give one of the word lists of ``clauses.yaml`` as an alternative, verbs in all their forms."""
    if name in table("clauses")["verbs"] or name in table("clauses")["events"]:
        return finite(name)
    cell = table("clauses")[name]
    return "|".join(cell if isinstance(cell, list) else words(cell))


# A city where somebody goes, and no part of the name of a body there ("the Lima Naval Command").
_PLACE_NOUNS = r"(?:city|town|port|capital|village|island|resort|province|region|district|municipality)"
_TO_PLACE = rf"(?:the (?:[\w-]+ ){{1,4}}{_PLACE_NOUNS} of |(?:the )?(?:\w+ )?(?:(?:city|town|port|capital) )?(?:of )?)"
_THE_STATE = r"(?:the (?:[\w-]+ ){0,3}(?:nation|country|island|republic|kingdom) of )?"
_PLACE_ENDS = (
    r"(?=[,.;:)]|['’]s (?:[\w-]+ ){0,3}(?:airport|port|harbou?r)\b"
    r"| (?:international )?(?:airport|port|harbou?r|naval base|province|district|city|prefecture|region|county)\b"
    r"| (?:on|from|for|to|in|at|this|last|next|today|yesterday|tomorrow|early|late|later|earlier|and|or|with|where"
    r"|who|which|by|of|after|before|during|as|until|via|over|concluded|ended|ends|began|begins|starts|started|comes"
    r"|came|takes|took|marks|marked|follows|followed|got|hours|days|weeks|just|shortly|beginning|starting|ending|amid|because|wound|drew|lasts|lasted|runs|has|had|have|is|was|will"
    r"|aboard|at|thereafter|afterwards?|then|next|again|soon|first"
    r"|an?|the|his|her|their|its|that|when|while|under|despite|following|without|since|upon|owing|due|set|if|but|alone|alongside|together|ahead"
    r"|would|should|could|may|might|can|must|are|were|be|do|does|did|so|through|throughout|among|against"
    r"|went|goes|made|makes|gave|gives|shows?|reflects|highlights|underlines|underscores|coincides|remains|opens"
    r"|signals|provides|offers|aims|heads|heralds|reaffirms|demonstrates|proves|signifies|builds|brought|brings|saw"
    r"|sees|led|held|left|kept|showed|shown|seeks|seen|serves|sets|leaves|lies|includes|testifies|confirms"
    r"|(?!united\b|building\b|holding\b|trading\b|clearing\b|shopping\b|landing\b|training\b|parking\b"
    r"|engineering\b|sailing\b)[a-z]{3,}(?:ed|ing)|(?!assembly\b|supply\b|family\b)[a-z]{4,}ly)\b| «d|$)"
)


def listed_actors() -> str:
    """Give the pattern of one actor or a list of them."""
    return rf"«a\d+»(?:(?:{_either('listing')})? (?:(?:{_either('listed')}) )?«a\d+»)*"


def _few_listed(more: str = "") -> str:
    """Give the same pattern with fewer words between the actors, which compiles in a third of the time."""
    return rf"«a\d+»(?:(?:{_either('subjects')}{more})? «a\d+»)*"


@cache
def _parts() -> dict[str, str]:
    listed, reached = listed_actors(), _few_listed(r"|,? and (?:to|in|on)(?: the)?|,? by(?: the)?")
    gap = rf"(?:[^«»;]|«[dlmi]\d+»|\b(?:{_either('carriers')}) «a\d+»){{0,%d}}?"
    return {
        "{A}": rf"(?P<A>{listed})",
        "{B}": rf"(?P<B>{listed})",
        "{W}": rf"(?:{_THE_STATE}(?P<B>{reached})|{_TO_PLACE}(?P<L>«l\d+»){_PLACE_ENDS})",
        "{a}": r"(?P<A>«a\d+»)",
        "{b}": r"(?P<B>«a\d+»)",
        "{M}": r"(?P<M>«m\d+»)",
        "{I}": r"(?P<I>«i\d+»)",
        "{D}": r"(?P<D>«d\d+»)",
        "~~": gap % 220,
        "~": gap % 90,
    }


@cache
def _led_to() -> str:
    """Give the assertions that no preposition leads to a sign; one for each length, as the engine asks for."""
    leading = words(table("clauses")["leading"])
    lengths = dict.fromkeys(map(len, leading))
    alike = ("|".join(word for word in leading if len(word) == length) for length in lengths)
    return "".join(rf"(?<!\b(?:{same}) «a)" for same in alike)


@cache
def compile_pattern(pattern: str, *, subject: bool = True) -> re.Pattern[str]:
    """Compile a rule's pattern: words as they are, and these parts.

    ``{A}`` ``{B}`` actors, alone or in a list; ``{a}`` ``{b}`` one actor; ``{M}`` a mechanism; ``{I}`` an instrument;
    ``{W}`` where somebody goes, a state (group B) or a city (group L); ``{D}`` a date; ``<name>`` one of a list of
    ``clauses.yaml``; ``~`` up to some 90 signs of anything but an actor that no preposition carries; ``~~`` the same,
    longer. A leading ``{A}`` is the subject, which no preposition may lead to, unless ``subject`` is false.
    """
    spelt = compiled(r"<([a-z]+)>").sub(lambda m: f"(?:{_either(m[1])})", pattern)
    out = compiled(r"\{[ABWabMID]\}|~~|~").sub(lambda m: _parts()[m[0]], spelt)
    if not subject:
        out = out.replace(listed_actors(), _few_listed("|,? by(?: the)?"))
    elif pattern.startswith("{A}"):
        out = out.replace(listed_actors(), _few_listed(), 1)
    if subject and pattern.startswith("{A}"):
        # What a preposition leads to is no subject; asked behind the letters that a search finds at once.
        leads = _led_to()
        out = out.replace("(?P<A>«a", f"(?P<A>«a{leads}", 1)
    if pattern.count("{M}") > 1:
        first, _, rest = out.partition("(?P<M>")
        out = first + "(?P<M>" + rest.replace("(?P<M>", "(?P<N>")
    return compiled(out)


def signs_needed(pattern: str) -> tuple[int, bool]:
    """Give how many actors a sentence must hold for the pattern to match, and whether it must hold a mechanism."""
    plain = compiled(r"\\.|\[[^\]]*\]").sub("", pattern)
    outer = [
        m[0]
        for m in compiled(r"\{[ABabM]\}").finditer(plain)
        if plain.count("(", 0, m.start()) == plain.count(")", 0, m.start())
    ]
    return sum(part != "{M}" for part in outer), "{M}" in outer


@cache
def _preposed() -> tuple[str, ...]:
    return tuple(f" {word}" for word in words(table("clauses")["prepositions"]))


def after_preposition(clause: Clause, k: int) -> bool:
    """Does a preposition lead to the clause's actor ``k``, so that it is not the subject?"""
    before = clause.text.partition(f"«a{k}»")[0].rstrip()
    listed = _LISTED.search(before) or (_GOES_ON.match(clause.text, len(before)) and _ENUMERATED.search(before))
    if listed and int(listed[1]) < k:
        return after_preposition(clause, int(listed[1]))  # "called on A and B"
    return (" " + before).endswith(_preposed()) or _DOING.search(before) is not None


# "After meeting A, he …": whom somebody meets first.
_DOING = compiled(
    r"\b(?:after|before|following|prior to|ahead of|besides|in addition to|apart from|as well as|aside from|upon)"
    r" (?:meeting|receiving|seeing|hosting|welcoming|greeting)(?: the| separately)?$"
)
_LISTED = compiled(r"«a(\d+)»,? and$")
# "Calling on A, B and C, he …": between commas one of a list is what the preposition leads to, too.
_ENUMERATED = compiled(r"«a(\d+)»,$")
_GOES_ON = compiled(
    r" «a\d+»(?:,(?: and)?| and) (?:«a|(?:many |some )?others?\b|further\b|more\b|several\b|some\b|a number of)"
)
