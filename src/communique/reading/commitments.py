"""Read the commitments of a report: who agrees, pledges, proposes or requests what, and of whom.

    The two sides agreed to open a hotline.           agreed by both states
    Laos will send more cadets, General Kham said.    pledged by the person, in the state's name
    He asked the two ministries to review the plan.   requested by him of both states

The governing verbs come from ``speech``; this module makes records of them and drops what the body only repeats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from communique.model import Commitment, Ground, How, Modality, Span
from communique.reading.actors import Actor
from communique.reading.clauses import Clause
from communique.reading.fields import field_codes
from communique.reading.layout import BODY, BULLET, CAPTION, LINE, TITLE
from communique.reading.page import Page
from communique.reading.people import PersonDraft
from communique.reading.speech import Event, Scene, find_events, speech_of, subject_of

__all__ = ["read_commitments"]

QUOTE_WORDS = 11
ALIKE = 0.5  # share of words from which a lead and the body say the same
FAINTLY_ALIKE = 0.2  # the same for a caption or a headline

_HELP = re.compile(
    r"\b(?:assist|help|support|aid|give|provide|donate|grant|hand over|supply|deliver|send|train|back|stand by|offer|"
    r"host|create|facilitate|defen[cs]e of|award|lend|transfer|admit|receive|assisting|helping|supporting|providing|giving|sending|training)\b"
)
_COMPANY = re.compile(r"\b(?:with|alongside|join|joining|together with|between|among|and|from) ?$")
_ITEM = re.compile(r"(?:to )?(?!the |a |an |it |in |on |at |each |this |any |no |only |«)[a-z]+")
_OCCASION = re.compile(r",? (?:during|at|on the sidelines of|within the framework of) (?:the |their |his |its )?(?:\w+ )?(?:talks|meeting|visit)\b.*", re.S)
_WORD = re.compile(r"\w{3,}")
_TRIVIAL = frozenset("the and for that with will two both sides side also its their have has been this agreed".split())


@dataclass(slots=True)
class _Draft:
    """A commitment in the making, with the line and the states it came from."""

    record: Commitment
    paragraph: int
    kind: str
    states: frozenset[str]
    stem: bool  # only opens a list: its items say what it is about
    leads: bool  # stands in a caption, a headline or the first paragraph


@dataclass(slots=True)
class _Reader:
    """Walks the clauses in order and remembers whose words the paragraph reports."""

    page: Page
    scene: Callable[[int], Scene]
    people: list[PersonDraft]
    paragraph: int = -1
    speaker: int = -1
    lead: int = -1
    spoken: list[Clause] = field(default_factory=list)
    heading: list[Actor] = field(default_factory=list)
    stem: _Draft | None = None
    last: _Draft | None = None

    def read(self, clause: Clause) -> list[_Draft]:
        """Give the commitments of the next sentence."""
        self._enter(clause)
        scene = self.scene(clause.line.number)
        if len(set(scene.sides)) < 2 or clause.line.kind == TITLE:
            return []
        drafts = [d for e in find_events(clause, self.heading) if (d := self._draft(e, clause, scene))]
        if drafts:
            self.last = drafts[-1]
        elif self.stem:
            self._continue_list(self.stem, clause)
        self._note_stem(clause, drafts)
        return drafts

    def _enter(self, clause: Clause) -> None:
        """A new paragraph forgets the speaker; a list goes on from its stem."""
        sentence = clause.line.sentence
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.speaker, self.spoken = sentence.paragraph, -1, []
        if self.lead < 0 and sentence.kind == BODY:
            self.lead = sentence.paragraph
        if sentence.kind != BULLET:
            self.stem, self.heading = None, []
        self.spoken.append(clause)

    def _note_stem(self, clause: Clause, drafts: list[_Draft]) -> None:
        """ "The sides agreed to:" opens a list of what they agreed; "The ministers:" one of what they did."""
        text = clause.text.rstrip()
        if drafts and drafts[-1].stem:
            self.stem = drafts[-1]
        elif text.endswith(":") and clause.actors:
            self.heading = subject_of(clause, len(text) - 1)[1]

    def _leads(self, clause: Clause) -> bool:
        sentence = clause.line.sentence
        return sentence.kind in (CAPTION, LINE) or sentence.paragraph == self.lead

    def _continue_list(self, stem: _Draft, clause: Clause) -> None:
        """An item "to …" below "the two sides agreed" is part of that one commitment."""
        if not _ITEM.match(clause.text):
            self.stem = None
            return
        span = Span(clause.line.start, clause.line.end)
        old = stem.record
        more = field_codes(self.page.text[span.start : span.end])
        codes = more if len(old.evidence) == 1 else tuple(dict.fromkeys((*old.fields, *more)))
        ground = replace(old.grounds["fields"], spans=(*old.grounds["fields"].spans, span))
        grounds = {**old.grounds, "fields": ground}
        stem.record = replace(old, fields=codes, evidence=(*old.evidence, span), grounds=grounds)

    def _draft(self, event: Event, clause: Clause, scene: Scene) -> _Draft | None:
        by = self._by(event, clause, scene)
        if by is None:
            return None
        names, states, how, spans = by
        if _domestic(event, clause, states):
            return None
        modality = _modality(event, states, names)
        start, end = self._start(event, clause), self._end(event, clause)
        if end <= start:
            return None
        scope = self.page.text[clause.offset(event.verb) if event.subject else start : end]
        to, to_ground = self._to(event, clause, states)
        grounds = {
            "by": Ground(spans or (Span(start, end),), event.rule.name, how),
            "modality": Ground((Span(clause.offset(event.verb), clause.offset(event.tail - 1) + 1),), event.rule.name),
            "fields": Ground((Span(start, end),), "fields of the clause"),
            "quote": Ground((Span(start, end),), event.rule.name),
        }
        if to_ground:
            grounds["to"] = to_ground
        record = Commitment(
            by=names or tuple(sorted(states)),
            to=to,
            modality=modality,
            fields=field_codes(_OCCASION.sub("", scope)),
            quote=_first_words(self.page.text[start:end]),
            evidence=(Span(start, end),),
            grounds=grounds,
        )
        return _Draft(record, clause.line.sentence.paragraph, clause.line.kind, frozenset(states), event.rule.name == "agreed-stem", self._leads(clause))

    def _start(self, event: Event, clause: Clause) -> int:
        """Give the text offset where the passage begins; a "that" before it belongs to the verb of speech."""
        start = clause.offset(event.start)
        return start + 5 if self.page.text[start : start + 5] == "that " else start

    def _end(self, event: Event, clause: Clause) -> int:
        """Give the text offset where the reach of a verb ends."""
        if event.end >= len(clause.text):
            return clause.line.end
        end = clause.offset(event.end)
        text = self.page.text
        while end > 0 and text[end - 1].isspace():
            end -= 1
        return end

    # --- by whom

    def _by(
        self, event: Event, clause: Clause, scene: Scene
    ) -> tuple[tuple[str, ...], set[str], How, tuple[Span, ...]] | None:
        """Give the name (empty where states act), the states, how they were found and the passages."""
        said = _one_person(event.speaker)
        if said >= 0:
            self.speaker = said
        rule = event.rule
        if event.unnamed == "person":
            return self._person(scene.speaker, [])
        if rule.subject == "all" or event.unnamed:
            return None if said >= 0 and rule.weak else ((), set(scene.sides), How.RESOLVED, ())
        if rule.subject == "previous":
            return self._as_before(event, clause)
        if rule.subject == "speaker":
            person = said if said >= 0 else self.speaker
            return self._person(person, event.speaker)
        return self._by_subject(event, scene, said)

    def _by_subject(
        self, event: Event, scene: Scene, said: int
    ) -> tuple[tuple[str, ...], set[str], How, tuple[Span, ...]] | None:
        states = {s for a in event.subject for s in a.states}
        person = _one_person(event.subject)
        if len(states) < 2 and any(a.kind in ("both", "they", "roles") for a in event.subject):
            states = set(scene.sides)
        elif person < 0 and not states and all(a.kind in ("role", "he") for a in event.subject):
            person = scene.speaker
        spans = tuple(Span(a.start, a.end) for a in event.subject)
        if person >= 0 and not event.subject[0].kind == "they":
            self.speaker = person
            return self._person(person, event.subject)
        if len(states) > 1:
            if said >= 0 and event.rule.weak and (event.rule.modality == "proposed" or _is_they(event.subject)):
                return self._person(said, event.speaker)
            return None if event.rule.name == "should" and not self._spoken() else ((), states, _how(event.subject), spans)
        if said < 0:
            said = self._continued(states, event, scene)
        if said >= 0:
            return self._person(said, event.speaker)
        return ((), states, _how(event.subject), spans) if states and event.rule.name != "should" else None

    def _spoken(self) -> bool:
        return self.speaker >= 0

    def _continued(self, states: set[str], event: Event, scene: Scene) -> int:
        """A side that goes on in its own speaker's paragraph speaks through that speaker."""
        if not event.rule.weak:
            return -1
        if self.speaker < 0:
            self.speaker = max((_one_person(speech_of(c)) for c in self.spoken), default=-1)
        if self.speaker < 0 and event.speaker:
            self.speaker = scene.speaker
        return self.speaker if self.speaker >= 0 and self.people[self.speaker].state in states else -1

    def _person(
        self, person: int, actors: list[Actor]
    ) -> tuple[tuple[str, ...], set[str], How, tuple[Span, ...]] | None:
        if person < 0:
            return None
        draft = self.people[person]
        spans = tuple(Span(a.start, a.end) for a in actors) or (Span(draft.first.start, draft.first.end),)
        return (draft.name,), {draft.state} if draft.state else set(), _how(actors), spans

    def _as_before(
        self, event: Event, clause: Clause
    ) -> tuple[tuple[str, ...], set[str], How, tuple[Span, ...]] | None:
        """Go on from the commitment before, in the same paragraph: "… . This includes …", "Radars will be linked"."""
        before = self.last
        if before is None or before.paragraph != clause.line.sentence.paragraph:
            return None
        if before.record.modality != event.rule.modality:
            return None
        names = () if set(before.record.by) == before.states else before.record.by
        return names, set(before.states), How.RESOLVED, before.record.grounds["by"].spans

    # --- to whom

    def _to(self, event: Event, clause: Clause, states: set[str]) -> tuple[tuple[str, ...], Ground | None]:
        addressed = self._addressed(event, clause, states)
        if not addressed:
            return (), None
        names = {self._called(a) for a in addressed if len(a.persons) == 1 and a.kind not in ("side", "both", "they")}
        if not names:
            names = {s for a in addressed for s in a.states}
        ground = Ground(tuple(Span(a.start, a.end) for a in addressed), event.rule.name, _how(addressed))
        return (tuple(sorted(names)), ground) if names else ((), None)

    def _addressed(self, event: Event, clause: Clause, states: set[str]) -> list[Actor]:
        if event.told:
            return event.told
        if event.rule.to == "object":
            return event.addressee
        if event.rule.to == "subject":
            return event.subject if {s for a in event.subject for s in a.states} - states else []
        if event.rule.to == "help" and len(states) == 1:
            return self._helped(event, clause, states)
        return []

    def _helped(self, event: Event, clause: Clause, states: set[str]) -> list[Actor]:
        """Give the other side where it is helped, not where it only takes part."""
        m = _HELP.search(clause.text, event.verb, event.end)
        if m is None:
            return []
        for a in re.finditer(r"«a(\d+)»", clause.text[m.end() : m.end() + 90]):
            actor = clause.actors[int(a[1])]
            at = m.end() + a.start()
            if at < event.end and len(set(actor.states)) == 1 and not set(actor.states) & states:
                return [] if _COMPANY.search(clause.text[:at]) else [_side_of(actor)]
        return []

    def _called(self, actor: Actor) -> str:
        return self.people[actor.persons[0]].name


def _side_of(actor: Actor) -> Actor:
    """Help to a person is help to the person's side."""
    return actor if actor.kind == "side" else replace(actor, kind="side")


def _one_person(actors: list[Actor]) -> int:
    """Give the person whom a subject names alone, or -1."""
    persons = {p for a in actors for p in a.persons}
    if len(persons) == 1 and all(a.kind not in ("side", "both") for a in actors):
        return persons.pop()
    return -1


def _domestic(event: Event, clause: Clause, states: set[str]) -> bool:
    """Whoever asks somebody who is no side to do something must name another side, or it is an order at home."""
    if event.rule.name != "asked-others" or not event.rule_text.endswith(" to"):
        return False
    named = {(c.value or "").partition("|")[0] for c in clause.line.tagged.chunks if c.kind in "SAGI"}
    return not named - states - {""}


def _is_they(actors: list[Actor]) -> bool:
    """ "They would …" in one person's words is that person's pledge; "the two sides will …" is common ground."""
    return all(a.kind == "they" for a in actors)


def _how(actors: Iterable[Actor]) -> How:
    return How.STATED if all(a.kind in ("person", "side") for a in actors) else How.RESOLVED


def _modality(event: Event, states: set[str], names: tuple[str, ...]) -> Modality:
    """What two sides do together is agreed; what one side agrees to is pledged."""
    told = Modality(event.rule.modality)
    if not names and len(states) > 1 and told is not Modality.REQUESTED or event.rule.name == "called-for" and len(states) > 1:
        return Modality.AGREED
    return Modality.PLEDGED if told is Modality.AGREED else told


def _first_words(passage: str) -> str:
    m = re.match(r"\s*(?:\S+\s+){0,%d}\S+" % (QUOTE_WORDS - 1), passage)
    return (m[0] if m else passage).strip()


def read_commitments(
    page: Page, clauses: list[Clause], scene: Callable[[int], Scene], people: list[PersonDraft]
) -> list[Commitment]:
    """Give the commitments of a report in order, each said once; ``scene`` tells the sides and speaker of a line."""
    reader = _Reader(page, scene, people)
    drafts: list[_Draft] = []
    for clause in clauses:
        for draft in reader.read(clause):
            _add(drafts, draft)
    return [d.record for d in drafts]


def _add(drafts: list[_Draft], new: _Draft) -> None:
    """Keep a commitment unless a lead, a caption or a headline has said it already: then join the passages."""
    for k, old in enumerate(drafts):
        if _same(old, new):
            kept = old.record if _is_body(old) else replace(new.record, to=new.record.to or old.record.to)
            drafts[k] = replace(new, leads=True, record=replace(kept, evidence=(*old.record.evidence, *new.record.evidence)))
            return
    drafts.append(new)


def _is_body(draft: _Draft) -> bool:
    return draft.kind not in (CAPTION, LINE)


def _same(old: _Draft, new: _Draft) -> bool:
    a, b = old.record, new.record
    if a.modality != b.modality or not (old.states == new.states or set(a.by) & set(b.by)):
        return False
    if not set(a.fields) & set(b.fields):
        return False
    return old.leads and _likeness(a.quote, b.quote) >= (ALIKE if _is_body(old) else FAINTLY_ALIKE)


def _likeness(a: str, b: str) -> float:
    x, y = ({w for w in _WORD.findall(t.lower()) if w not in _TRIVIAL} for t in (a, b))
    return len(x & y) / min(len(x), len(y)) if x and y else 0.0
