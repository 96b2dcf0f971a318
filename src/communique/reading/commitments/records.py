"""Read the commitments of a report: who agrees, pledges, proposes or requests what, and of whom.

    The two sides agreed to open a hotline.           agreed by both states
    Laos will send more cadets, General Kham said.    pledged by the person, in the state's name
    He asked the two ministries to review the plan.   requested by him of both states

The governing verbs come from ``speech``; this module makes records of them and drops what the body only repeats.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from communique.model import Commitment, Ground, How, Modality, Span
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.addressees import addressees_of, how_found, named_sides
from communique.reading.commitments.fields import field_codes, names_no_field
from communique.reading.commitments.governing import grammar
from communique.reading.commitments.speech import Event, Scene, find_events, listed_event
from communique.reading.commitments.subjects import speech_of, subject_of
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import BODY, BULLET, CAPTION, LINE, TITLE
from communique.reading.words.page import Page

__all__ = ["read_commitments"]

QUOTE_WORDS = 11
ALIKE = 0.5  # share of words from which a lead and the body say the same
DOUBTED = 0.5  # confidence where the subject is nobody known, and the last speaker is taken for it
FAINTLY_ALIKE = 0.3  # the same for a caption, a headline, or where both are about the same fields

_QUOTE = re.compile(rf"\s*(?:\S+\s+){{0,{QUOTE_WORDS - 1}}}\S+")
_VISITING = re.compile(r"\b(?:visiting|guests?|visitors?|dignitar\w+)\b")
_WORD = re.compile(r"\w{3,}")


class _By(NamedTuple):
    """Who commits: the name (none where states act), the states, how they were found, the passages."""

    names: tuple[str, ...]
    states: frozenset[str]
    how: How
    spans: tuple[Span, ...]


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
    listing: bool = False
    stem: _Draft | None = None
    last: _Draft | None = None

    def read(self, clause: Clause) -> list[_Draft]:
        """Give the commitments of the next sentence."""
        self._enter(clause)
        scene = self.scene(clause.line.number)
        if len(set(scene.sides)) < 2 or clause.line.kind == TITLE:
            return []
        events = find_events(clause, self.heading) or ([listed_event(clause)] if self._is_listed(clause) else [])
        drafts = [d for e in events if (d := self._draft(e, clause, scene))]
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
            self.stem, self.heading, self.listing = None, [], False
        self.spoken.append(clause)

    def _note_stem(self, clause: Clause, drafts: list[_Draft]) -> None:
        """ "The sides agreed to:" opens a list of what they agreed; "The ministers:" one of what they did."""
        text = clause.text.rstrip()
        self.listing = self.listing or bool(grammar().listing.search(text))
        if drafts and drafts[-1].stem:
            self.stem = drafts[-1]
        elif text.endswith(":") and clause.actors:
            self.heading = subject_of(clause, len(text) - 1)[1]

    def _is_listed(self, clause: Clause) -> bool:
        """Below "agreed on the following:" each item that is a sentence is agreed, whatever its verb."""
        kind = clause.line.kind
        return self.listing and kind == BULLET and not grammar().unlisted.search(clause.text) and not self.stem

    def _leads(self, clause: Clause) -> bool:
        sentence = clause.line.sentence
        return sentence.kind in (CAPTION, LINE) or sentence.paragraph == self.lead

    def _continue_list(self, stem: _Draft, clause: Clause) -> None:
        """An item "to …" below "the two sides agreed" is part of that one commitment."""
        if not grammar().item.match(clause.text):
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
        span = Span(self._start(event, clause), self._end(event, clause))
        if by is None or span.end <= span.start or _domestic(event, clause, by.states):
            return None
        sentence = clause.line.sentence
        opens_list = "stem" in event.rule.marks
        record = self._record(event, clause, by, span, scene)
        return _Draft(record, sentence.paragraph, sentence.kind, by.states, opens_list, self._leads(clause))

    def _record(self, event: Event, clause: Clause, by: _By, span: Span, scene: Scene) -> Commitment:
        to, to_ground = addressees_of(event, clause, by.states, self.people, scene)
        # A subject that is an actor says nothing of the field; one that is a thing ("the drill ought to …") does.
        acts = event.subject and event.rule.walks
        ends = clause.offset(event.verb) if event.rule.subject == "after" else span.end
        scope = self.page.text[clause.offset(event.verb) if acts else span.start : ends]
        return Commitment(
            by=by.names or tuple(sorted(by.states)),
            to=to,
            modality=_modality(event, by),
            fields=self._fields(grammar().occasion.sub("", scope), event, clause),
            quote=_first_words(self.page.text[span.start : span.end]),
            evidence=(span,),
            grounds=_grounds(event, clause, by, span) | to_ground,
            confidence=DOUBTED if by.how is How.INFERRED else 1.0,
        )

    def _fields(self, scope: str, event: Event, clause: Clause) -> tuple[str, ...]:
        """Give the fields that the clause names; where it only says "it", those of what was said just before."""
        if not (names_no_field(scope) and grammar().anaphor.search(scope)):
            return field_codes(scope)
        before = self.last if self.last and self.last.paragraph == clause.line.sentence.paragraph else None
        texts = [self.page.text[clause.line.start : clause.offset(event.start)]]
        texts += [self.page.text[c.line.start : c.line.end] for c in self.spoken[-2:-1]]
        told = next((t for t in texts if not names_no_field(t)), scope)
        return before.record.fields if before and not told.strip() else field_codes(told)

    def _start(self, event: Event, clause: Clause) -> int:
        """Give the text offset where the passage begins; a "that" before it belongs to the verb of speech."""
        start = clause.offset(event.start)
        return start + 5 if self.page.text[start : start + 5] == "that " else start

    def _end(self, event: Event, clause: Clause) -> int:
        """Give the text offset where the reach of a verb ends."""
        if event.end >= len(clause.text):
            return clause.line.end
        end = clause.offset(event.end)
        return len(self.page.text[:end].rstrip())

    # --- by whom

    def _by(self, event: Event, clause: Clause, scene: Scene) -> _By | None:
        said = _one_person(event.speaker)
        if said >= 0:
            self.speaker = said
        if event.unnamed == "it":
            return self._person(said if said >= 0 else self.speaker, event.speaker)
        if event.unnamed == "person":
            return self._person(scene.speaker, [], How.INFERRED)
        if event.rule.subject == "all" or event.unnamed:
            joint = _By((), frozenset(scene.sides), How.RESOLVED, ())
            return None if said >= 0 and event.rule.weak else joint
        if event.rule.subject == "previous":
            return self._as_before(event, clause)
        if event.rule.subject == "speaker":
            return self._person(said if said >= 0 else self.speaker, event.speaker)
        return self._by_subject(event, scene, said)

    def _by_subject(self, event: Event, scene: Scene, said: int) -> _By | None:
        """A person commits, or both sides, or one side: by itself or through the person whose words they are."""
        subject = [*event.subject, *(event.addressee if event.rule.modality == "agreed" else ())]
        states, person = self._states_of(subject, scene), _one_person(subject)
        if len(subject) > 1 and subject[-1].head == "i":  # "Soto and I"
            states, person = frozenset(scene.sides), -1
        if len(subject) == 1 and subject[0].kind in ("role", "he") and (person < 0 and not states):
            person = scene.speaker
        if len(subject) == 1 and subject[0].kind == "role" and _VISITING.search(subject[0].words):
            person = person if person in scene.guests else self._visitor(subject[0].start, scene)
        if person >= 0 and event.subject[0].kind != "they":
            self.speaker = person
            return self._person(person, event.subject)
        if event.rule.modality == "requested" and len(states) > 1:
            states = states - {s for a in event.addressee for s in a.states} or states
        acting = _By((), states, how_found(event.subject), tuple(Span(a.start, a.end) for a in event.subject))
        if len(states) > 1:
            return self._together(event, acting, said)
        if said < 0:
            said = self._continued(states, event, scene)
        if said >= 0:
            return self._person(self._own_speaker(said, states, event, scene), event.speaker)
        return acting if states and not event.rule.marks & {"spoken", "voiced"} else None

    def _visitor(self, offset: int, scene: Scene) -> int:
        """ "The visiting dignitary" is the guest told of, or the last one named who serves another state."""
        if scene.guests:
            return scene.guests[0]
        home = self.page.home
        named = [k for k, p in enumerate(self.people) if p.first.start < offset and p.state and p.state != home]
        return max(named, key=lambda k: self.people[k].first.start) if home and named else scene.speaker

    def _together(self, event: Event, acting: _By, said: int) -> _By | None:
        """What both sides "will" do is theirs; what they "should" do, or "they would", is the speaker's."""
        if (
            said >= 0
            and event.rule.weak
            and not event.jointly
            and (event.rule.modality == "proposed" or _is_they(event.subject))
        ):
            return self._person(said, event.speaker)
        return None if "spoken" in event.rule.marks and self.speaker < 0 else acting

    def _own_speaker(self, said: int, states: frozenset[str], event: Event, scene: Scene) -> int:
        """A role or "he" that pledges for the other side was taken for the wrong one: its own principal speaks."""
        doubtful = (
            event.rule.weak and event.rule.modality == "pledged" and all(a.kind != "person" for a in event.speaker)
        )
        if not doubtful or event.told or self.people[said].state in states or not states <= set(scene.sides):
            return said
        own = [p for p in (*scene.hosts[:1], *scene.guests[:1]) if self.people[p].state in states]
        return own[0] if own else said

    def _continued(self, states: frozenset[str], event: Event, scene: Scene) -> int:
        """A side that goes on in its own speaker's paragraph speaks through that speaker."""
        if not event.rule.weak:
            return -1
        if self.speaker < 0:
            speakers = (_one_person(speech_of(c)) for c in reversed(self.spoken))
            self.speaker = next((p for p in speakers if p >= 0), -1)
        if self.speaker < 0 and (event.speaker or self.spoken[-1].text.startswith(("“", '"'))):
            self.speaker = scene.speaker
        return self.speaker if self.speaker >= 0 and self.people[self.speaker].state in states else -1

    def _states_of(self, actors: list[Actor], scene: Scene) -> frozenset[str]:
        """Give the states that a subject stands for; a plural that names none stands for all the sides."""
        states = frozenset(s for a in actors for s in a.states)
        if actors and all(a.kind == "roles" and _VISITING.search(a.words) for a in actors):
            guests = frozenset(s for i in scene.guests if (s := self.people[i].state))
            return guests or (states - {self.page.home} if len(states) == 2 else states)
        if len(states) < 2 and any(a.kind in ("both", "they", "roles") for a in actors):
            return frozenset(scene.sides)
        return states

    def _person(self, person: int, actors: list[Actor], how: How | None = None) -> _By | None:
        if person < 0:
            return None
        draft = self.people[person]
        spans = tuple(Span(a.start, a.end) for a in actors) or (Span(draft.first.start, draft.first.end),)
        states = frozenset((draft.state,)) if draft.state else frozenset[str]()
        return _By((draft.name,), states, how or how_found(actors), spans)

    def _as_before(self, event: Event, clause: Clause) -> _By | None:
        """Go on from the commitment before, in the same paragraph: "… . This includes …", "Radars will be linked"."""
        before = self.last
        if before is None or before.paragraph != clause.line.sentence.paragraph:
            return None
        if before.record.modality != event.rule.modality:
            return None
        names = () if set(before.record.by) == before.states else before.record.by
        return _By(names, before.states, How.RESOLVED, before.record.grounds["by"].spans)


def _one_person(actors: list[Actor]) -> int:
    """Give the person whom a subject names alone, or -1."""
    persons = {p for a in actors for p in a.persons}
    if len(persons) == 1 and all(a.kind not in ("side", "both") for a in actors):
        return persons.pop()
    return -1


def _domestic(event: Event, clause: Clause, states: frozenset[str]) -> bool:
    """Whoever asks somebody who is no side to do something must name another side, or it is an order at home."""
    passive = event.rule.subject == "agent" and not event.addressee
    if "abroad" not in event.rule.marks or not (passive or event.rule_text.endswith(" to")):
        return False
    return not {state for state, _ in named_sides(clause, 0, len(clause.text))} - states


def _grounds(event: Event, clause: Clause, by: _By, span: Span) -> dict[str, Ground]:
    verb = Span(clause.offset(event.verb), clause.end_of(max(event.tail - 1, event.verb)))
    return {
        "by": Ground(by.spans or (span,), event.rule.name, by.how),
        "modality": Ground((verb,), event.rule.name),
        "fields": Ground((span,), "fields of the clause"),
        "quote": Ground((span,), event.rule.name),
    }


def _is_they(actors: list[Actor]) -> bool:
    """ "They would …" in one person's words is that person's pledge; "the two sides will …" is common ground."""
    return all(a.kind == "they" for a in actors)


def _modality(event: Event, by: _By) -> Modality:
    """What two sides do together is agreed; what one side agrees to is pledged."""
    told = Modality(event.rule.modality)
    together = not by.names and len(by.states) > 1
    if together and (told is not Modality.REQUESTED or "together" in event.rule.marks):
        return Modality.AGREED
    return Modality.PLEDGED if told is Modality.AGREED else told


def _first_words(passage: str) -> str:
    m = _QUOTE.match(passage)
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
            kept = old.record if _is_body(old) else new.record
            evidence = (*old.record.evidence, *new.record.evidence)
            drafts[k] = replace(new, leads=True, record=replace(kept, evidence=evidence))
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
    needed = ALIKE if _is_body(old) and set(a.fields) != set(b.fields) else FAINTLY_ALIKE
    return old.leads and _likeness(a.quote, b.quote) >= needed


def _likeness(a: str, b: str) -> float:
    x, y = ({w for w in _WORD.findall(t.lower()) if w not in grammar().trivial} for t in (a, b))
    return len(x & y) / min(len(x), len(y)) if x and y else 0.0
