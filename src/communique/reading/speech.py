"""Find the verbs by which somebody agrees, pledges, proposes or requests, whose they are and how far they reach.

The verbs are data (``lexicon/data/commitments.yaml``). A rule's pattern begins at the verb; the subject is found by
walking left from it, past adverbs, to an actor or, where the verb is coordinated, to the sentence's subject.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

from communique.lexicon import table, words
from communique.reading.actors import Actor
from communique.reading.clauses import Clause, compile_pattern


class Scene(Protocol):
    """What holds at a line: the sides of the contact told of, and the person who last spoke (-1 for nobody)."""

    @property
    def sides(self) -> tuple[str, ...]: ...

    @property
    def speaker(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Rule:
    """A governing verb: its words, its modality, what its subject may be and who is addressed."""

    name: str
    modality: str
    on: frozenset[str]
    regex: re.Pattern[str]
    subject: str  # any, side, speaker, all, previous: see the data file
    to: str  # none, object, subject, help
    marks: frozenset[str]  # stem, spoken, abroad, together: see the data file
    weak: bool  # stands inside the reach of a firmer verb as part of it


@dataclass(slots=True)
class Event:
    """A governing verb found: its subject, whose words it stands in, and its reach in the rendered line."""

    rule: Rule
    start: int  # where the passage begins: the subject, or the verb itself
    verb: int
    tail: int  # where the matched words end
    end: int
    subject: list[Actor]
    addressee: list[Actor] = field(default_factory=list)
    speaker: list[Actor] = field(default_factory=list)
    told: list[Actor] = field(default_factory=list)
    rule_text: str = ""  # the matched words
    unnamed: str = ""  # the subject is no known actor: "sides" (a meeting, delegates) or "person" (a bare name)


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The small words of the data file, compiled once."""

    rules: tuple[Rule, ...]
    on: frozenset[str]
    speaking: frozenset[str]
    speech: re.Pattern[str]
    trailing: re.Pattern[str]
    opening: re.Pattern[str]
    adverbs: re.Pattern[str]
    aside: re.Pattern[str]
    finite: re.Pattern[str]
    doubt: re.Pattern[str]
    barred: re.Pattern[str]
    parting: re.Pattern[str]
    prepositions: frozenset[str]
    programme: re.Pattern[str]
    collective: re.Pattern[str]
    telling: frozenset[str]
    help: re.Pattern[str]
    company: re.Pattern[str]
    item: re.Pattern[str]
    occasion: re.Pattern[str]
    listing: re.Pattern[str]
    unlisted: re.Pattern[str]
    trivial: frozenset[str]


_ONE = r"«a\d+»(?:'s? (?!«)\w+)?"
_LIST = r"«a\d+»(?:(?:, and|,| and| or| as well as| together with| along with) «a\d+»)*"
_LAST_LIST = re.compile(rf"({_LIST})$")
_APPOSED = re.compile(
    r"(«a\d+»), (?!«)(?:[^«»;:\"“”]|«[dlmi]\d+»|\b(?:of|from|in|to|with|by|for|and|met|between|at) «a\d+»){1,110}$"
)
_HEAD = re.compile(rf"(«a\d+»)(?: [\w'-]+){{0,4}}? (?:of|from|for|in|between|at) (?:the )?{_LIST}$")
_COORDINATED = re.compile(r"(?:,|\band|\bbut|\bor|\bthen|\bas well as|\bwhile)$")
_TRAILER = re.compile(r"[\s,;]+(?:(?:and|but|while)(?: that)?)?\s*$")
_NEAR = 160  # how far left of a verb its adverbs and asides may reach
_LONGEST = 4000  # no sentence is longer: what stands beyond is a text without full stops, and is not read
_QUOTES = " \"“”‘'"


@cache
def grammar() -> _Grammar:
    """Load the rules and their small words."""
    data = table("commitments")
    rules = tuple(_rule(row, data["verbs"]) for row in data["rules"])
    speech = _any(data["speech"])
    return _Grammar(
        rules=rules,
        on=frozenset().union(*(r.on for r in rules)),
        speaking=frozenset(words(data["speech"])),
        speech=re.compile(rf"\b(?:{speech})\b"),
        opening=re.compile(
            rf"(?:\b(?:{speech})(?: «a\d+»)?(?: that)?|; and|;|, and that| and that|, «a\d+» (?:{speech}),?) "
        ),
        trailing=re.compile(
            rf"[,\"“”'’–—] ?(?:(?P<A>{_LIST})(?:, [^,«»]{{1,40}},)?(?: \w+ly| also| further| then| «d\d+»)?"
            rf" (?:{speech})\b|(?:{speech}) (?P<B>«a\d+»))(?! that| «a)"
        ),
        adverbs=re.compile(rf"(?:(?:^|[ ,])(?:{_any(data['adverbs'])}),?)+$"),
        aside=re.compile(rf", (?:{_any(data['asides'])})(?:,|$)"),
        finite=re.compile(rf",? ?(?:(?:{_any(data['adverbs'])}),? )*(?:{_any(data['finite'])}|\w+ed)\b"),
        doubt=re.compile(rf"\b(?:{_any(data['doubt'])})\b"),
        barred=re.compile(rf"\b(?:{_any(data['barred'])})(?: that)?$"),
        parting=re.compile(rf"(?:,|;)? (?:{_any(data['parting'])})\b"),
        telling=frozenset(words(data["telling"])),
        help=re.compile(rf"\b(?:{_any(data['help'])})\b"),
        company=re.compile(rf"\b(?:{_any(data['company'])}) ?$"),
        item=re.compile(rf"(?:to )?(?!(?:{_any(data['no_item'])})\b|«)[a-z]+"),
        occasion=re.compile(rf",? (?:{_any(data['occasion'])})\b.*", re.DOTALL),
        listing=re.compile(rf"\b(?:{_any(data['listing'])})\W*$"),
        unlisted=re.compile(rf"\b(?:{_any(data['unlisted'])})\b|^(?:\S+ ){{0,3}}\S*$"),
        trivial=frozenset(words(data["trivial"])),
        collective=re.compile(
            rf"\b(?:{_any(data['collectives'])})(?: (?:of|from|for|between|in)(?: \w+){{0,3}} {_LIST}| of \w+)*$"
        ),
        prepositions=frozenset(words(data["prepositions"])),
        programme=re.compile(rf"(?:(?:{_any(data['adverbs'])}),? )*(?:{_any(data['programme'])})\b"),
    )


def _any(cell: str) -> str:
    return "|".join(sorted(words(cell), key=len, reverse=True))


def _rule(row: dict[str, str], verbs: dict[str, str]) -> Rule:
    pattern = row["pattern"]
    for name, cell in verbs.items():
        pattern = pattern.replace(f"<{name}>", rf"(?:{_any(cell)})\b")
    return Rule(
        row["rule"],
        row["modality"],
        frozenset(words(row["words"])),
        compile_pattern(rf"(?<![\w«-])(?:{pattern})"),
        row.get("subject", "any"),
        row.get("to", "none"),
        frozenset(words(row.get("marks"))),
        row.get("weak", "no") == "yes",
    )


def find_events(clause: Clause, heading: list[Actor] | None = None) -> list[Event]:
    """Give the governing verbs of a sentence in order, each with its subject, its speaker and its reach.

    ``heading`` is the subject of a list's items ("The ministers: - agreed to …"), for a verb that opens its item.
    """
    g = grammar()
    if g.on.isdisjoint(clause.words):
        return []
    rules = [rule for rule in g.rules if not rule.on.isdisjoint(clause.words)]
    found = [e for rule in rules for e in _matches(rule, clause, heading or [])]
    found.sort(key=lambda e: (e.verb, e.rule.weak))
    kept: list[Event] = []
    for event in found:
        if not any(_covered(event, other, clause) for other in kept):
            kept.append(event)
    for k, event in enumerate(kept):
        event.end = _reach(event, kept[k + 1] if k + 1 < len(kept) else None, clause)
    return kept


def _matches(rule: Rule, clause: Clause, heading: list[Actor]) -> list[Event]:
    events = []
    for m in rule.regex.finditer(clause.text, 0, _LONGEST):
        start, subject = subject_of(clause, m.start(), m[0])
        if rule.subject not in ("any", "side"):
            start = _opening(clause, m.start())
        if not subject and heading and not clause.text[: m.start()].strip(_QUOTES):
            subject = heading
        unnamed = "" if subject or rule.subject not in ("any", "side") else _unnamed(rule, clause, m.start())
        if rule.subject in ("any", "side") and not (subject or unnamed):
            continue
        if rule.subject == "side" and not all(_is_side(a) for a in subject):
            continue
        if _barred(rule, clause, start, m):
            continue
        speaker, told = speaker_of(clause, start, m.end())
        groups = m.groupdict()
        addressee = clause.actors_in(groups.get("B") or groups.get("B2"))
        events.append(
            Event(rule, start, m.start(), m.end(), len(clause.text), subject, addressee, speaker, told, m[0], unnamed)
        )
    return events


def listed_event(clause: Clause) -> Event:
    """Make the event of an item below "agreed on the following:", which is agreed as a whole."""
    rule = next(rule for rule in grammar().rules if "listed" in rule.marks)
    return Event(rule, 0, 0, 1, len(clause.text), [])


def _unnamed(rule: Rule, clause: Clause, verb: int) -> str:
    """A meeting or its delegates agree for all sides; a bare name that nobody introduced is a person."""
    if rule.weak:
        return ""
    left = _without_adverbs(clause.text[:verb])
    if rule.modality == "agreed":
        return "sides" if grammar().collective.search(left) else ""
    last = re.search(r"(?<![\w»])[^\W\d_]{3,}$", left)
    capital = last and clause.line.tagged.chunks and _letter(clause, last.start()).isupper()
    return "person" if capital else ""


def _letter(clause: Clause, position: int) -> str:
    """Give the letter of the report's text at a position of the rendered line."""
    offset = clause.offset(position)
    return next((c.text[0] for c in clause.line.tagged.chunks if c.start == offset), "")


def _is_side(actor: Actor) -> bool:
    return actor.kind in ("side", "both", "they", "roles") or len(set(actor.states)) > 1


def _barred(rule: Rule, clause: Clause, start: int, m: re.Match[str]) -> bool:
    """Is the verb hoped for, believed, conditional, or only an item of a programme?"""
    g = grammar()
    before = clause.text[:start].rstrip()
    if g.barred.search(before) or _recalled(clause, start, m.start()):
        return True
    if rule.weak and g.doubt.search(before, _since(clause.text, start)):
        return True
    foretells = rule.weak and rule.subject == "side" and rule.modality == "pledged"
    return foretells and bool(g.programme.match(clause.text[m.end() :].lstrip()))


def _opening(clause: Clause, verb: int) -> int:
    """Give where the words before a verb begin that has no actor for its subject: "the drill … ought to be …"."""
    last = 0
    for m in grammar().opening.finditer(clause.text, 0, verb):
        last = m.end()
    return last


def _recalled(clause: Clause, start: int, verb: int) -> bool:
    """ "They had agreed" is recalled, unless it is what somebody now says."""
    if not clause.text[:verb].rstrip().endswith("had"):
        return False
    return re.search(r"\bwhich$", clause.text[:start].rstrip()) is not None or not grammar().speech.search(clause.text)


def _since(text: str, position: int) -> int:
    """Give where the words that govern a position begin: after the last full stop of sense or verb of speech."""
    last = 0
    for m in grammar().speech.finditer(text, 0, position):
        last = m.start()
    return max(last, text.rfind(";", 0, position), text.rfind(", and «", 0, position))


def _covered(event: Event, other: Event, clause: Clause) -> bool:
    """Is a verb part of what an earlier one already says ("agreed that they will …", "proposed that … should")?"""
    if event.verb < other.tail:
        return True
    if not event.rule.weak:
        return False
    return not grammar().parting.search(clause.text, other.tail, max(event.start, other.tail))


def _reach(event: Event, following: Event | None, clause: Clause) -> int:
    """Give where the clause of a verb ends: at the next one, at a parting word, or with the sentence."""
    end = following.start if following else len(clause.text)
    g = grammar()
    if m := g.parting.search(clause.text, event.tail, end):
        end = m.start()
    if m := g.trailing.search(clause.text, event.tail, end):
        end = m.start()
    trailer = _TRAILER.search(clause.text, event.tail, end)
    return trailer.start() if trailer else max(end, event.tail)


def subject_of(clause: Clause, verb: int, matched: str = "") -> tuple[int, list[Actor]]:
    """Walk left from a verb to its subject; give where the passage begins and the actors (none: no subject)."""
    g = grammar()
    left = _without_adverbs(clause.text[:verb])
    m = g.aside.search(left, max(0, len(left) - _NEAR))
    while m and m.end() < len(left):
        m = g.aside.search(left, m.start() + 1)
    left = _without_adverbs(left[: m.start()] if m else left)
    if adjacent := _LAST_LIST.search(left):
        return _adjacent(clause, left, adjacent)
    if re.search(r",? (?:which|who)$", left):
        owner = _LAST_LIST.search(re.sub(r",? (?:which|who)$", "", left))
        return verb, clause.actors_in(owner[1] if owner else None)
    apart = (_LAST_LIST.search(left[:-1]) or _APPOSED.search(left[:-1])) if left.endswith(",") else None
    if apart and _stands_free(left[: apart.start()]):
        return apart.start(), clause.actors_in(apart[1].split(",")[0])
    if _COORDINATED.search(left) and not _is_base(matched):
        return verb, _main_subject(clause, left)
    return verb, []


def _without_adverbs(left: str) -> str:
    """Drop quotation marks and adverbs off the end of what stands before a verb."""
    far, near = left[:-_NEAR], left[-_NEAR:].rstrip(_QUOTES)
    return far + grammar().adverbs.sub("", near).rstrip(_QUOTES)


def _adjacent(clause: Clause, left: str, m: re.Match[str]) -> tuple[int, list[Actor]]:
    """Take the actors right before a verb, unless a preposition carries them: then the sentence's subject is meant."""
    if _stands_free(left[: m.start()]):
        return m.start(), clause.actors_in(m[1])
    if (head := _HEAD.search(left)) and head.end() == m.end() and _stands_free(left[: head.start()]):
        named = clause.actors_in(head[1])
        return head.start(), named if named[0].persons or len(named[0].states) > 1 else clause.actors_in(head[0])
    at = left.rfind(", «") + 2  # "true to the wish of «a1», «a2» will": the last one only
    return (at, clause.actors_in(left[at:])) if at > m.start() + 1 else (m.start(), [])


def _stands_free(before: str) -> bool:
    """Does nothing before a noun phrase make it an object or a possessor?"""
    last = re.search(r"([\w'«»]+|[^\w\s])$", before.rstrip())
    if last is None:
        return True
    return last[1] not in grammar().prepositions and not last[1].endswith("'s")


def _is_base(matched: str) -> bool:
    """An uninflected verb after "and" is one more infinitive of the verb before, not a governing verb."""
    first = matched.split(" ")[0]
    return not first.endswith(("ed", "s", "ook", "ll", "uld", "ood", "de", "id", "ut", "en", "ing"))


def _main_subject(clause: Clause, left: str) -> list[Actor]:
    """Give the actors nearest before a coordinated verb that a finite verb follows."""
    best: list[Actor] = []
    for m in re.finditer(_LIST, left):
        if _stands_free(left[: m.start()]) and grammar().finite.match(_past_aside(left[m.end() :])):
            best = clause.actors_in(m[0])
    return best


def _past_aside(after: str) -> str:
    m = grammar().aside.match(after)
    return after[m.end() :] if m else after


def speaker_of(clause: Clause, start: int, end: int) -> tuple[list[Actor], list[Actor]]:
    """Give whose words a passage stands in ("X said …", "…, said X") and whom they told, where the sentence says."""
    g = grammar()
    last = None
    for m in g.speech.finditer(clause.text, 0, start):
        last = m
    if last is not None:
        _, subject = subject_of(clause, last.start(), last[0])
        if subject:
            told = re.match(r" («a\d+»)", clause.text[last.end() :])
            return subject, clause.actors_in(told[1] if told and last[0] in g.telling else None)
    after = g.trailing.search(clause.text, end, end + _LONGEST)
    return (clause.actors_in(after["A"] or after["B"]), []) if after else ([], [])


def speech_of(clause: Clause) -> list[Actor]:
    """Give who speaks in a sentence, or nothing."""
    if grammar().speaking.isdisjoint(clause.words):
        return []
    return speaker_of(clause, len(clause.text), len(clause.text))[0] or speaker_of(clause, 0, 0)[0]
