"""Find the verbs by which somebody agrees, pledges, proposes or requests, whose they are and how far they reach.

The verbs are data (``governing`` loads them). A rule's pattern begins at the verb; ``subjects`` finds whose it is.
A passive names who acts after it ("was proposed by X"): then its passage begins with what is proposed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple, Protocol

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.doubts import is_barred
from communique.reading.commitments.governing import Rule, grammar, institutions, speech_before
from communique.reading.commitments.mere_words import are_mere_words
from communique.reading.commitments.subjects import LONGEST, speaker_of, subject_of, without_adverbs, without_asides
from communique.reading.words.by_word import ByWord
from communique.reading.words.layout import BODY

_TRAILER = compiled(r"[\s,;]+(?:(?:and|but|while)(?: that)?)?\s*$")
_QUOTES = " \"“”‘'"
_BULLETS = " \"“”‘'•*-–—()0123456789.:"
_PRONOUN = compiled(r"(?:^|[\s,])(?:it|«l\d+»)$|^\W*it (?:also )?[a-z]+s\b[^;:“”\"]* (?:and|but)$")
_AFTERTHOUGHT = compiled(r"(?:[\w»],|\bon this|\bon that|\bto this|\bto that)[\s”\"]*$")
_NAMED = ("any", "side", "self", "agent", "owner", "after")  # what a verb must have to be somebody's
_GATHERING = compiled(r"(?:the|this) (?:\w+ )?(?:talks|meeting|session|visit|dialogue|conference|forum|summit)$")
_ASKS = compiled(r"\W*(?:what|who|whom|whose|which|how|when|where|why|did|does|do|is|are|was|were)\b")
_PERFECT = compiled(r"\b(?:has|have|had)(?: \w+ly| also| already)? $")
_AS_COUNTRIES = compiled(
    r"\b(?:as (?:two|three|four|both) (?:countries|nations|states|neighbou?rs|allies|governments)|together|jointly"
    r"|hand in hand|side by side|shoulder to shoulder),? ?$"
)
_WHEN_AND_WHERE = compiled(
    r"(?:^|\b(?:the|an?|exact|specific|new|fresh) (?:[a-z]+ )?)"
    r"(?:dates?|details?|venue|timing|timetable|schedule|agenda)\b[^;,.«]{0,40}$"
)
_GERUND_AND = compiled(
    r"\b(?:will|would|shall)\b[^;.]{0,40}? (?:on|by|continue|keep|in|of) \w+ing\b"
    r"(?:[^;.,]|, (?=\w+ing\b)){3,120}?,? and $"
)
_BOTH = compiled(r"» (?:both|all|jointly|together) $")
_AND_THAT = compiled(r", and\b| and that\b")
_FINITE_AND = compiled(r"\b(?:is|are|was|were|has|have|had|will|would)\b[^«;]*, (?:and|but|so) (?!\w+(?:ed|ing)\b)")
_OWN = compiled(r"(?:\bthat |^|, )(«a\d+»)(?= )")
_FUTURES = ("future", "self-future", "stands-ready")
_OPENS_ITSELF = ("it ", "an ", "to which ", "with which ")  # a passive or a relative clause begins with itself
_NEAR = 60  # how far before a verb its auxiliaries and adverbs may stand
_AMIDST = compiled(r", and (?!(?:said|told|\w+(?:ed|ing))\b)(?=[a-z]+ )")  # "… more, he said, and push trade"
_IN_RELATIVE = compiled(r", (?:which|who)$")
_COMMA = compiled(",(?= )")
_WHOM = compiled(r"(«a\d+»),? (with|to|from|of) whom $")
_AUXILIARY = compiled(r"\b(?:was|were|been|is|are|being)$")


class Scene(Protocol):
    """What holds at a line: the sides of the contact told of, its people, and who last spoke (-1 for nobody)."""

    @property
    def sides(self) -> tuple[str, ...]: ...

    @property
    def hosts(self) -> tuple[int, ...]: ...

    @property
    def guests(self) -> tuple[int, ...]: ...

    @property
    def speaker(self) -> int: ...


class Local(NamedTuple):
    """The scene of one paragraph, where it differs from that of its contact."""

    sides: tuple[str, ...]
    hosts: tuple[int, ...]
    guests: tuple[int, ...]
    speaker: int


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
    unnamed: str = ""  # no known actor: "sides" (a meeting, delegates), "person" (a bare name), "it" (a capital too)
    perfect: bool = False  # "has promised"
    jointly: bool = False  # "we will together …": both sides, although one person says so


@cache
def _by_word() -> ByWord[Rule]:
    return ByWord(grammar().rules, lambda rule: rule.on)


def find_events(clause: Clause, heading: list[Actor] | None = None) -> list[Event]:
    """Give the governing verbs of a sentence in order, each with its subject, its speaker and its reach.

    ``heading`` is the subject of a list's items ("The ministers: - agreed to …"), for a verb that opens its item.
    """
    if clause.text.rstrip('"”’ ').endswith("?") and _ASKS.match(clause.text):
        return []  # "What did they agree on?" tells of nothing
    rules = _by_word().fitting(clause.words)
    found = [e for rule in rules for e in _matches(rule, clause, heading or [])]
    found = [e for e in found if not (e.rule.weak and any(_holds(other, e) for other in found))]
    found.sort(key=lambda e: (e.verb, e.rule.weak))
    kept: list[Event] = []
    for event in found:
        if not any(_covered(event, other, clause) for other in kept):
            kept.append(event)
    for k, event in enumerate(kept):
        event.end = _reach(event, kept[k + 1] if k + 1 < len(kept) else None, clause)
    return kept


def _holds(passive: Event, event: Event) -> bool:
    """ "That more should be done was agreed": what stands before the passive is part of what is agreed."""
    before = passive.rule.subject in ("agent", "all", "after") and not passive.rule.weak
    return before and passive.start <= event.verb < passive.verb


def listed_event(clause: Clause) -> Event:
    """Make the event of an item below "agreed on the following:", which is agreed as a whole."""
    rule = next(rule for rule in grammar().rules if "listed" in rule.marks)
    return Event(rule, 0, 0, 1, len(clause.text), [])


def _matches(rule: Rule, clause: Clause, heading: list[Actor]) -> list[Event]:
    events = (_event(rule, clause, heading, m) for m in rule.regex.finditer(clause.text, 0, LONGEST))
    return [e for e in events if e]


def _event(rule: Rule, clause: Clause, heading: list[Actor], m: re.Match[str]) -> Event | None:
    if "stem" not in rule.marks and _is_name(clause, m.start()):
        return None
    if "thing" in rule.marks and _acts_itself(clause, m):
        return None
    start, subject = _subject(rule, clause, heading, m)
    unnamed = "" if subject else _unnamed(rule, clause, m.start())
    if rule.subject in _NAMED and not (subject or unnamed):
        return None
    if rule.name == "future" and subject and all(_GATHERING.match(a.words) for a in subject):
        return None  # "the talks will focus on …" is the programme
    if "named" in rule.marks and any(a.head in ("we", "i", "us") or a.words in grammar().others for a in subject):
        return None
    if (rule.subject == "side" and not _are_sides(subject)) or not _reaches(rule, clause, start, m):
        return None
    if "several" in rule.marks and len({s for a in subject for s in a.states}) < 2:
        return None
    if _is_detail(rule, clause, start, m) or _goes_with_another(clause, m):
        return None
    if is_barred(rule, clause, start, m) or are_mere_words(rule, clause, start, m):
        return None
    speaker, told = speaker_of(clause, start, m.start(), m.end())
    if (rule.subject == "self" and not _is_own(subject, speaker)) or (unnamed == "it" and not rule.weak):
        return None
    whom = _whom(rule, clause, start)
    jointly = bool(grammar().jointly.match(clause.text, m.end())) or "together" in m[0]
    jointly = jointly or bool(_AS_COUNTRIES.search(clause.text[:start]) or _BOTH.search(clause.text[: m.start()]))
    return Event(
        rule,
        start,
        m.start(),
        m.end(),
        len(clause.text),
        subject,
        _addressee(rule, clause, m) or whom,
        speaker,
        told or whom,
        m[0],
        unnamed,
        bool(_PERFECT.search(clause.text[: m.start()])),
        jointly,
    )


def _is_detail(rule: Rule, clause: Clause, start: int, m: re.Match[str]) -> bool:
    """ "The dates will be finalised through diplomatic channels": when and where is no promise."""
    return "thing" in rule.marks and _WHEN_AND_WHERE.search(clause.text, start, m.start()) is not None


def _goes_with_another(clause: Clause, m: re.Match[str]) -> bool:
    """ "Peru will keep on sending experts and offering places": the second goes with the first."""
    opens = m[0].partition(" ")[0]
    return opens.endswith("ing") and _GERUND_AND.search(clause.text, 0, m.start()) is not None


def _is_name(clause: Clause, verb: int) -> bool:
    """ "The Global Methane Pledge": a word with a capital letter within a sentence is part of a name."""
    if clause.line.kind != BODY or not clause.text[verb].isalpha() or not _letter(clause, verb).isupper():
        return False
    at = clause.offset(verb)
    before = "".join(c.text for c in clause.line.tagged.chunks if c.start < at)
    return bool(clause.text[:verb].strip(_BULLETS) and before.strip(_BULLETS))


def _subject(rule: Rule, clause: Clause, heading: list[Actor], m: re.Match[str]) -> tuple[int, list[Actor]]:
    """Give where the passage begins and whose it is: left of the verb, after "by", or before "'s wish"."""
    if rule.subject in ("agent", "owner"):
        groups = m.groupdict()
        opens = (
            m.start() if m[0].startswith(("it ", "an ", "to which ", "with which ")) else _opening(clause, m.start())
        )
        return opens, clause.actors_in(groups.get("A") or groups.get("A2"))
    start, subject = subject_of(clause, m.start(), m[0])
    owners = [a for a in _marked("O", clause, m) if a.kind in ("person", "role")]  # "an invitation from Soto": his
    subject = [a if a.persons else replace(a, kind="side") for a in owners] or subject
    if rule.subject == "after":
        return (_opening(clause, start), subject) if _AFTERTHOUGHT.search(clause.text[:start]) else (start, [])
    if not rule.walks:
        start = m.start() if m[0].startswith(("it ", "there ")) else _opening(clause, m.start())
        if "thing" in rule.marks and (apart := _FINITE_AND.search(clause.text, start, m.start())):
            start = apart.end()
    if not subject and heading and _heads(clause.text[: m.start()]):
        subject = heading
    return start, subject


def _marked(letter: str, clause: Clause, m: re.Match[str]) -> list[Actor]:
    """Give the actors of the matched words that a rule marks with a letter."""
    return clause.actors_in(next((said for name, said in m.groupdict().items() if name[0] == letter and said), None))


def _heads(before: str) -> bool:
    """Does a verb open its item, or go on with the one that does ("- welcomed …, and agreed to …")?"""
    left = without_adverbs(before.strip(_QUOTES)).rstrip()
    return not left or (left.endswith((",", " and", ";")) and "«a" not in left.split(" ")[0])


def _addressee(rule: Rule, clause: Clause, m: re.Match[str]) -> list[Actor]:
    """Give the actors of the matched words who are addressed; of a passive, those before it."""
    if rule.to == "patient":
        left = _AUXILIARY.sub("", without_adverbs(clause.text[: m.start()])).rstrip()
        if patients := subject_of(clause, len(left), m[0])[1]:
            return patients
    return _marked("B", clause, m)


def _whom(rule: Rule, clause: Clause, start: int) -> list[Actor]:
    """ "Hansen met Soto, with whom he agreed to …": Soto agrees, too; "to whom he promised": it is told to Soto."""
    met = _WHOM.search(clause.text, 0, start)
    return clause.actors_in(met[1]) if met and (met[2] == "with") == (rule.modality == "agreed") else []


def _is_own(subject: list[Actor], speaker: list[Actor]) -> bool:
    """ "He said he will …": one person about himself."""
    persons = {p for a in speaker for p in a.persons}
    if (
        [a.kind for a in subject] == ["he"]
        and [a.kind for a in speaker] == ["role"]
        and (speaker[0].states or not persons)
    ):
        return True  # "the Chilean minister said he will …": whoever speaks, wherever else "he" was thought to lead
    if [a.kind for a in subject] == ["he"] and [a.kind for a in speaker] == ["person"]:
        return 0 < subject[0].start - speaker[0].end < _SAID_THAT or set(subject[0].persons) == persons
    return bool(speaker) and all(a.head == "i" or (persons and set(a.persons) == persons) for a in subject)


_SAID_THAT = 30  # signs between who speaks and "he", who is the one that speaks


def _unnamed(rule: Rule, clause: Clause, verb: int) -> str:
    """A meeting or its delegates agree for all sides; a bare name that nobody introduced is a person."""
    left = without_asides(clause.text[:verb])
    if not rule.walks:
        return "sides" if "open" in rule.marks else ""
    if rule.weak:
        return "it" if rule.modality == "pledged" and _is_pronoun(clause, verb) else ""
    if rule.modality == "agreed":
        return "sides" if grammar().collective.search(left) else ""
    if rule.modality in ("pledged", "proposed") and grammar().gathering.search(left):
        return "sides"
    last = compiled(r"(?<![\w»])[^\W\d_]{3,}$").search(left)
    capital = (
        last
        and last[0] not in institutions()
        and last[0] not in grammar().crowd
        and last[0] not in grammar().prepositions
        and _letter(clause, last.start()).isupper()
    )
    return "person" if capital else ""


def _acts_itself(clause: Clause, m: re.Match[str]) -> bool:
    """Has a future somebody who acts for its subject? "Peru will be given boats, he said" is what is done for Peru."""
    if _is_pronoun(clause, m.start()):
        return True
    start, subject = subject_of(clause, m.start(), m[0])
    undergoes = " be " in m[0] and all(_is_side(a) for a in subject)
    return bool(subject) and not (undergoes and speaker_of(clause, start, m.start(), m.end())[0])


def _is_pronoun(clause: Clause, verb: int) -> bool:
    return bool(_PRONOUN.search(without_adverbs(clause.text[:verb])))


def _letter(clause: Clause, position: int) -> str:
    """Give the letter of the report's text at a position of the rendered line."""
    offset = clause.offset(position)
    return next((c.text[0] for c in clause.line.tagged.chunks if c.start == offset), "")


def _reaches(rule: Rule, clause: Clause, start: int, m: re.Match[str]) -> bool:
    """A person's own "would" follows the person: in "he said the talks were X and would …" the talks would."""
    if rule.subject != "self" or start < m.start():
        return True
    spoken, his = speech_before(clause.text, start), _OWN.findall(clause.text[:start])
    return bool(spoken and his) and clause.text.rfind(his[-1], 0, start) > spoken[-1].start()


def _are_sides(subject: list[Actor]) -> bool:
    """One side, both, or two persons of two states ("Hansen and I")."""
    together = len(subject) > 1 and (len({s for a in subject for s in a.states}) > 1 or subject[-1].head == "i")
    return together or all(_is_side(a) for a in subject)


def _is_side(actor: Actor) -> bool:
    return actor.kind in ("side", "both", "they", "roles") or len(set(actor.states)) > 1


def _opening(clause: Clause, verb: int) -> int:
    """Give where the words before a verb begin that has no actor for its subject: "the drill … ought to be …"."""
    last = 0
    for m in grammar().opening.finditer(clause.text, 0, verb):
        if (
            not m[0].startswith(", «") or clause.text[m.end() : verb].strip()
        ):  # "Trade, he said, should …": trade should
            last = m.end()
    return last


def _covered(event: Event, other: Event, clause: Clause) -> bool:
    """Is a verb part of what an earlier one already says ("agreed that they will …", "proposed that … should")?"""
    if event.verb < other.tail:
        return True
    if not event.rule.weak:
        return False
    if other.rule.subject == "previous":
        return False
    if event.rule.name == "stands-ready" and _goes_on(event, other, clause):
        return False
    if _stands_alone(event, other, clause) or _pledges_on(event, other, clause):
        return False
    apart = other.rule.subject == "speaker" or (event.rule.modality == "proposed" and _is_ones_future(other))
    apart = apart or (other.rule.weak and event.rule.modality != other.rule.modality and _is_ones_own_word(event))
    if apart and _AND_THAT.search(clause.text[other.tail : event.start]):
        return False
    if not other.rule.weak and _ANSWERED.search(clause.text, other.tail, max(event.verb, other.tail)):
        return False
    return not grammar().parting.search(clause.text, other.tail, max(event.start, other.tail))


# "Hansen asked Soto for divers, and Soto replied that he would send them": a clause of another's own.
_ANSWERED = compiled(
    r"(?:;|, and|, but|, while|, to which) (?:in (?:reply|turn|response),? )?«a\d+» (?:\w+ly |then |also )?"
    r"(?:responded|replied|answered|said|stated|assured|countered|retorted|rejoined)\b[^;.]{0,40}? (?:that|he|she) "
)


def _is_ones_own_word(event: Event) -> bool:
    """ "He said both should share news, and that Peru would send boats": what one person says of another subject."""
    one = len({p for a in event.speaker for p in a.persons}) == 1
    return one and bool(event.subject) and (event.start != event.verb or event.rule.name == "stands-ready")


def _is_ones_future(event: Event) -> bool:
    """ "Peru would send boats": what one side alone will do."""
    return event.rule.name in _FUTURES and len({s for a in event.subject for s in a.states}) == 1


def _goes_on(event: Event, other: Event, clause: Clause) -> bool:
    """ "He suggests holding talks and is willing to …": the second verb is the first one's equal."""
    return event.start == event.verb and "that" not in clause.text[other.verb : event.verb].split()


def _pledges_on(event: Event, other: Event, clause: Clause) -> bool:
    """ "The Union confirmed its intention to give doses, and will send doctors": a second verb of the same side."""
    if event.rule.name != "future" or other.rule.weak or other.rule.modality != "pledged" or event.start != event.verb:
        return False
    between = clause.text[other.verb : event.verb]
    return between.endswith(", and ") and "that" not in between.split() and "«" not in between


def _stands_alone(event: Event, other: Event, clause: Clause) -> bool:
    """ "Peru will buy ships, and we shall …": a future with a subject of its own behind another future."""
    between = clause.text[other.tail : event.start].rstrip()
    states, others = ({s for a in e.subject for s in a.states} for e in (event, other))
    apart = all(a.kind == "side" for a in event.subject) and bool(states and others) and states.isdisjoint(others)
    if event.start == event.verb:
        return False
    if not other.rule.weak:  # "Chile undertook to train divers; Peru will give the boats"
        return apart and _is_ones_future(event) and between.endswith((";", "; and", ", while"))
    if between.endswith((", and", "; and", ", while", ", but", ";")):
        return True
    if apart and between.endswith(",") and clause.text[: other.start].strip() in ("while", "whereas"):
        return True
    sides = all(a.kind == "side" for a in event.subject)
    return between.endswith((" and", " while", " whereas")) and sides and bool(states and others) and states != others


def _reach(event: Event, following: Event | None, clause: Clause) -> int:
    """Give where the clause of a verb ends: at the next one, at a parting word, or with the sentence."""
    end = max(following.start, event.tail) if following else len(clause.text)
    g = grammar()
    if m := g.parting.search(clause.text, event.tail, end):
        end = m.start()
    if (m := g.trailing.search(clause.text, event.tail, end)) and not _AMIDST.match(clause.text, m.end()):
        end = m.start()
    if _IN_RELATIVE.search(without_adverbs(clause.text[max(0, event.verb - _NEAR) : event.verb])):
        commas = (m for m in _COMMA.finditer(clause.text, event.tail, end) if g.finite.match(clause.text, m.end()))
        end = min((m.start() for m in commas), default=end)
    trailer = _TRAILER.search(clause.text, event.tail, end)
    return trailer.start() if trailer else max(end, event.tail)
