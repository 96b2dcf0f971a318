"""Read the commitments of a report: who agrees, pledges, proposes or requests what, and of whom.

    The two sides agreed to open a hotline.           agreed by both states
    Laos will send more cadets, General Kham said.    pledged by the person, in the state's name
    He asked the two ministries to review the plan.   requested by him of both states

The governing verbs come from ``speech``; this module makes records of them and drops what the body only repeats.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from communique.model import Commitment, Ground, How, Modality, Span
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.addressees import addressees_of, is_anybody, is_domestic, is_of_another
from communique.reading.commitments.at_home import turns_abroad
from communique.reading.commitments.committers import By, Committers
from communique.reading.commitments.fields import FALLBACK, field_codes
from communique.reading.commitments.governing import grammar
from communique.reading.commitments.houses import House
from communique.reading.commitments.metonyms import honoured, states_in, with_metonyms
from communique.reading.commitments.recalled import is_long_past
from communique.reading.commitments.repeats import Draft, added, is_empty
from communique.reading.commitments.scopes import passage_about
from communique.reading.commitments.speech import Event, Local, Scene, find_events, listed_event
from communique.reading.commitments.subjects import subject_of
from communique.reading.commitments.topics import fields_told
from communique.reading.commitments.turns import turned
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import BODY, BULLET, CAPTION, LINE, TITLE
from communique.reading.words.page import Page

__all__ = ["read_commitments"]

QUOTE_WORDS = 11
LEADING = 4  # lines in which a joint statement says whose it is
DOUBTED = 0.5  # confidence where the subject is nobody known, and the last speaker is taken for it

# In another's clause this is what was agreed before, here it governs; nor is "agreement" itself what they agreed on.
_UNISON = r"[Aa]greements?|[Cc]onsensus|accord|understanding"
_REACHED = r"(?: (?:w(?:as|ere)|ha(?:s|ve|d) been)(?: \w+)? (?:reached|struck|found|achieved|arrived at))?"
_AGREED = compiled(
    r"\bagreed upon\b|\A\W*(?:(?:[Tt]he|[Bb]oth) \w+ )?(?:(?:reached|came|arrived) )?(?:to |at )?(?:[Aa]n? |the )?"
    rf"(?:[a-z]+ )?(?:{_UNISON})(?: in principle)?{_REACHED}(?: also| too)? (?:on|to|that|about)\b"
)
_DECLARING = compiled(r"^\W*(?:we, )?(«a\d+»(?:(?:, and|,| and) «a\d+»)*)(?:, [^;:.]*)?,$")
_WE_STATE = compiled(r"^\W*(«a\d+»), («a\d+»(?:(?:, and|,| and) «a\d+»)*),? ")
_IT_DECIDES = compiled(
    r"\W*(it) (?:\w+ly |also |further |then |furthermore )*(?:agreed|decided|called|urged|resolved|reaffirmed"
    r"|recommended|requested|encouraged|undertook|invited|reiterated|stressed|underlined|endorsed|pledged|promised"
    r"|offered|proposed|suggested|vowed|asked|expressed)\b"
)
_SIDE_LED = compiled(r"\W*(?:(?:for|on) its part,? |in turn,? )?(«a\d+»)")
_BODY = compiled(r"\b(?:commission|committee|meeting|session|council|conference|summit|dialogue|talks)\b")
_MARKS = compiled(r"[\s,;]*")
_INFINITIVE = compiled(r"\W*to (?!«|the\b|this\b|that\b)[a-z]+")
_FRAGMENT = compiled(r"[^.;:!?«]{3,60}$")  # "Climate change", below "dialogue will be resumed in these areas:"
_INCLUDING = compiled(
    r"\W*(?:these|those|they|«a\d+»|among (?:these|them|those)"
    r"|(?:the|these|those) (?:areas|fields|sectors|priorities|points|topics)(?: of \w+)?) "
    r"(?:also |will |would )?(?:include|comprise|cover|encompass|are|were|range|span)\b"
)
_AREAS = compiled(
    r"\b(?:areas|fields|sectors|domains|spheres|priorities|points|issues|measures|steps|projects|activities|topics|ways)"
    r"(?: of (?:\w+ )?(?:co-?operation|interest|collaboration))?\W*$"
)
_FRONTED = compiled(  # "Training is a field in which both will …", "Should Peru need boats, Chile will …"
    r"^[^;.]{3,120} (?:areas?|fields?|sectors?|spheres?|domains?) (?:in which|where) $"
    r"|^\W*(?:should|if|whenever) [^;.]{3,120}, $"
)
_GOVERNED = compiled(r" (?:to(?! (?:the|an?|his|her|its|their)\b)|that) ")
_QUOTE = compiled(rf"\s*(?:\S+\s+){{0,{QUOTE_WORDS - 1}}}\S+")
_SENTENCE = compiled(r"^(?!to )[^;,]{3,120}? (?:will|shall|would|(?:is|are) to)(?: be)? \w+")


@dataclass(slots=True)
class _Reader:
    """Walks the clauses in order and remembers whose words the paragraph reports."""

    page: Page
    scene: Callable[[int], Scene]
    people: list[PersonDraft]
    committers: Committers
    paragraph: int = -1
    named: set[str] = field(default_factory=set)  # the states of those named in the paragraph
    lead: int = -1
    heading: list[Actor] = field(default_factory=list)
    declaring: list[Actor] = field(default_factory=list)  # "We, the ministers …," of a declaration
    listing: bool = False
    stem: Draft | None = None
    last: Draft | None = None
    house: House = field(default_factory=House)
    stating: tuple[str, ...] = ()  # those whose joint statement it is: "We, the ministers of Norway and Chile, met …"
    running: bool = False  # the line before ended in a colon or a semicolon, so that this one goes on with it
    honours: dict[str, tuple[int, ...]] = field(init=False)
    headline: list[Draft] = field(default_factory=list)  # what the headline says, which counts where the body is silent

    def __post_init__(self) -> None:
        self.honours = honoured(self.page.text, self.people)

    def read(self, clause: Clause) -> list[Draft]:
        """Give the commitments of the next sentence."""
        told = self.scene(clause.line.number)
        scene = self._local(told, clause)
        if self.house.organisation in scene.sides and len(scene.sides) == 1:
            clause = self.house.acting(clause, frozenset(told.sides))
        elif scene is not told:
            clause = _relocated(clause, frozenset(told.sides), scene.sides)
        in_order = turned(clause)
        clause = self._followed(with_metonyms(in_order, scene.sides, self.people, self.honours), scene)
        clause = clause if clause is in_order else turned(clause)
        self._enter(clause)
        if not self.house.organisation and len({*scene.sides, *states_in(clause)}) < 2:
            return []
        if clause.line.kind == TITLE:
            self.headline += self._drafts(find_events(clause), clause, scene)
            self.last = None
            return []
        drafts = self._drafts(find_events(clause, self._head_of(clause)), clause, scene)
        if not drafts and self._is_item(clause):
            drafts = self._drafts([listed_event(clause)], clause, scene)
        if self.stem and not drafts:
            self._continue_list(self.stem, clause)
        elif self.last and not drafts and _INCLUDING.match(clause.text):
            self._add_fields(self.last, clause)
        self._note_stem(clause, drafts)
        return drafts

    def _followed(self, clause: Clause, scene: Scene) -> Clause:
        """ "The Commission noted … . It called for …": it is the sides' common body, or the side that led before."""
        m = _IT_DECIDES.match(clause.text)
        if not m or not self.committers.spoken:
            return clause
        before = self.committers.spoken[-1]
        led = _SIDE_LED.match(before.text)
        leads = before.actors_in(led[1])[0] if led else None
        its = Actor("both", -1, -1, clause.offset(m.start(1)), clause.end_of(m.end(1) - 1), "it", words="it")
        if any(a.kind == "both" and _BODY.search(a.words) for a in before.actors):
            its = replace(its, states=scene.sides)
        elif leads and leads.kind == "side" and len(leads.states) == 1:
            its = replace(its, kind="side", states=leads.states)
        return clause.with_actors([(m.start(1), m.end(1), its)]) if its.states else clause

    def _head_of(self, clause: Clause) -> list[Actor]:
        """Whose an item's opening verb is: that of the line that ends in a colon, or of those who declare."""
        return self.heading or (self.declaring if clause.line.kind == BULLET else [])

    def _drafts(self, events: list[Event], clause: Clause, scene: Scene) -> list[Draft]:
        drafts: list[Draft] = []
        for event in events:
            if draft := self._draft(event, clause, scene):
                drafts.append(draft)
                self.last = draft
        return drafts

    def _is_item(self, clause: Clause) -> bool:
        """Is this an item of a list in which each item that is a sentence is agreed?"""
        if self.stem and clause.line.kind == BULLET and _SENTENCE.search(clause.text):
            self.stem.itemised = True  # "agreed to the following: - Posts will be built."
            return True
        return self._is_listed(clause)

    def _local(self, scene: Scene, clause: Clause) -> Scene:
        """Where a paragraph turns to somebody of another state, the sides in it are his and the home side."""
        if clause.line.sentence.paragraph != self.paragraph:
            self.named = set()
        self.house.hear(clause)
        self._note_statement(clause)
        if self.stating and any(a.head in ("we", "us") for a in clause.actors):
            return Local(self.stating, (), (), -1)
        if self.house.organisation and not (scene.hosts and scene.guests):
            return Local((self.house.organisation,), (), (), scene.speaker)
        self.named |= {s for a in clause.actors if a.kind == "person" and len(a.persons) == 1 for s in a.states}
        if not (scene.hosts or scene.guests) and (whole := self.committers.several.whole(scene.sides)) != scene.sides:
            return Local(whole, (), (), scene.speaker)
        strange, known = self.named - set(scene.sides), self.named & set(scene.sides)
        home = known or ({self.page.home} if self.page.home in scene.sides else set())
        if len(strange) != 1 or len(home) != 1 or len(scene.sides) != 2:
            return scene
        return Local(tuple(sorted((*home, *strange))), (), (), scene.speaker)

    def _note_statement(self, clause: Clause) -> None:
        opens = None if self.stating or clause.line.number > LEADING else _WE_STATE.match(clause.text)
        if opens and clause.actors_in(opens[1])[0].head == "we":
            states = {s for a in clause.actors_in(opens[2]) for s in a.states}
            self.stating = tuple(sorted(states)) if len(states) > 1 else ()

    def _enter(self, clause: Clause) -> None:
        """A new paragraph forgets the speaker; a list goes on from its stem."""
        sentence = clause.line.sentence
        self.committers.hear(clause, begins=sentence.paragraph != self.paragraph)
        self.paragraph = sentence.paragraph
        if self.lead < 0 and sentence.kind == BODY:
            self.lead = sentence.paragraph
        if sentence.kind != BULLET and not (self.stem and _FRAGMENT.match(clause.text)):
            self.stem, self.listing = None, False
            self.heading = self.heading if self.running else []
        self.running = clause.text.rstrip().endswith((":", ";", "; and"))

    def _note_stem(self, clause: Clause, drafts: list[Draft]) -> None:
        """ "The sides agreed to:" opens a list of what they agreed; "The ministers:" one of what they did."""
        text = clause.text.rstrip()
        self.listing = self.listing or bool(grammar().listing.search(text))
        if opens := _DECLARING.match(text):
            self.declaring = clause.actors_in(opens[1])
        if drafts and drafts[-1].stem:
            self.stem = drafts[-1]
        elif (text.endswith(":") or (text.endswith(";") and clause.line.kind != BULLET)) and clause.actors:
            self.heading = subject_of(clause, len(text) - 1)[1] or self.heading

    def _is_listed(self, clause: Clause) -> bool:
        """Below "agreed on the following:" each item that is a sentence is agreed, whatever its verb."""
        kind, last = clause.line.kind, self.last
        if last and last.kind == BULLET and last.paragraph == clause.line.sentence.paragraph:
            return False  # what an item says besides
        unlisted = not _INFINITIVE.match(clause.text) and grammar().unlisted.search(clause.text)
        return self.listing and kind == BULLET and not unlisted and not self.stem

    def _leads(self, clause: Clause) -> bool:
        sentence = clause.line.sentence
        return sentence.kind in (CAPTION, LINE) or sentence.paragraph == self.lead

    def _continue_list(self, stem: Draft, clause: Clause) -> None:
        """An item "to …" below "the two sides agreed" is part of that one commitment."""
        if not grammar().item.match(clause.text):
            self.stem = None
            return
        self._take_in(stem, clause)

    def _add_fields(self, last: Draft, clause: Clause) -> None:
        """ "They agreed to do more in several areas. These include trade.": that is what they agreed about."""
        near = last.paragraph == clause.line.sentence.paragraph
        if near and _AREAS.search(self.page.text[last.record.evidence[-1].start : last.record.evidence[-1].end]):
            self._take_in(last, clause)

    def _take_in(self, stem: Draft, clause: Clause) -> None:
        span = Span(clause.line.start, clause.line.end)
        old = stem.record
        more = field_codes(self.page.text[span.start : span.end])
        untold = len(old.evidence) == 1 and old.fields == (FALLBACK,)
        codes = more if untold else tuple(dict.fromkeys((*old.fields, *more)))
        ground = replace(old.grounds["fields"], spans=(*old.grounds["fields"].spans, span))
        grounds = {**old.grounds, "fields": ground}
        stem.record = replace(old, fields=codes, evidence=(*old.evidence, span), grounds=grounds)

    def _draft(self, event: Event, clause: Clause, scene: Scene) -> Draft | None:
        by = self._by(event, clause, scene)
        span = Span(self._start(event, clause), self._end(event, clause))
        if by is None or span.end <= span.start or is_domestic(event, clause, by.states):
            return None
        if is_long_past(clause, event.verb, event.tail, self.page.published):
            return None
        if "other" in event.rule.marks and not is_of_another(event, by.states, scene):
            return None
        sentence = clause.line.sentence
        text = clause.text.rstrip()
        opens_list = "stem" in event.rule.marks or (text.endswith(":") and event.end >= len(text) - 1)
        record = self._record(event, clause, by, span, scene)
        return Draft(record, sentence.paragraph, sentence.kind, by.states, opens_list, self._leads(clause))

    def _record(self, event: Event, clause: Clause, by: By, span: Span, scene: Scene) -> Commitment:
        to, to_ground = addressees_of(event, clause, by.states, self.people, scene)
        if to_ground and self._in_return(event, by):
            to = self.last.record.by if self.last else to
        if to == by.names:
            to, to_ground = (), {}  # nobody invites himself
        # A subject that is an actor says nothing of the field; one that is a thing ("the drill ought to …") does.
        acts = event.subject and (event.rule.walks or event.rule.to == "patient")
        ends = clause.offset(event.verb) if event.rule.subject == "after" else span.end
        governed = clause.text.find(" ", event.verb, event.tail)  # the governing verb itself says nothing of the field
        opens = clause.offset(governed if governed > 0 else event.verb)
        scope = passage_about(self.page, event, clause, (opens if acts else span.start, ends), scene.sides)
        return Commitment(
            by=by.names or tuple(sorted(by.states)),
            to=to,
            modality=_modality(event, by, bool(to), self.house.organisation),
            fields=self._fields(_AGREED.sub("", _without_occasion(scope)), event, clause),
            quote=_first_words(self.page.text[span.start : span.end]),
            evidence=(Span(self._lead_of(event, clause, span), span.end),),
            grounds=_grounds(event, clause, by, span) | to_ground,
            confidence=DOUBTED if by.how is How.INFERRED else 1.0,
        )

    def _in_return(self, event: Event, by: By) -> bool:
        """ "Hansen invited Soto, who invited him in turn": him who asked just before."""
        before = self.last
        if before is None or before.record.modality is not Modality.REQUESTED or event.rule.modality != "requested":
            return False
        asks_back = bool(by.names) and by.names == before.record.to and set(before.record.by) != before.states
        return asks_back and [a.kind for a in event.addressee] == ["he"]

    def _fields(self, scope: str, event: Event, clause: Clause) -> tuple[str, ...]:
        near = (clause.line.sentence.paragraph, clause.line.sentence.paragraph - 1)
        before = self.last.record.fields if self.last and self.last.paragraph in near else ()
        return fields_told(self.page, event, clause, scope, self.committers.spoken, before)

    def _start(self, event: Event, clause: Clause) -> int:
        """Give the text offset where the passage begins; a "that" before it belongs to the verb of speech."""
        start = clause.offset(event.start)
        return start + 5 if self.page.text[start : start + 5] == "that " else start

    def _lead_of(self, event: Event, clause: Clause, span: Span) -> int:
        """Give where the whole passage begins: with who says so, if nothing else that binds stands between."""
        if _FRONTED.search(clause.text[: event.start]):
            return clause.line.start
        done = self.last.record.evidence[-1].end if self.last else 0
        said = [a.start for a in (*event.subject, *event.speaker) if clause.line.start <= a.start < span.start]
        return min((start for start in said if start >= done), default=span.start)

    def _end(self, event: Event, clause: Clause) -> int:
        """Give the text offset where the reach of a verb ends."""
        if event.end >= len(clause.text):
            return clause.line.end
        marks = _MARKS.match(clause.text, event.end)  # up to the word that no longer belongs to it
        following = clause.offset(marks.end() if marks else event.end)
        if following <= clause.offset(event.start):  # the word was put in by a turn
            return clause.end_of(event.end - 1)
        return len(self.page.text[:following].rstrip(" ,;"))

    # --- by whom

    def _by(self, event: Event, clause: Clause, scene: Scene) -> By | None:
        if event.rule.subject == "previous":
            return self._as_before(event, clause) and (
                self.committers.spoken_by(event) or self._as_before(event, clause)
            )
        if event.rule.subject == "invited":
            return self._invited()
        by = self.committers.of(event, scene)
        if by and "accept" in event.rule.name and self.last and by.names == self.last.record.by and by.names:
            by = self._invited() or by  # nobody accepts his own invitation
        return by or (self._as_before(event, clause) if "thing" in event.rule.marks else None)

    def _invited(self) -> By | None:
        """ "The invitation was accepted": by whom it was given to."""
        before = self.last.record if self.last else None
        if before is None or before.modality is not Modality.REQUESTED or not before.to:
            return None
        person = next((k for k, p in enumerate(self.people) if (p.name,) == before.to), -1)
        return self.committers.person(person, [], How.RESOLVED) or By((), frozenset(before.to), How.RESOLVED, ())

    def _as_before(self, event: Event, clause: Clause) -> By | None:
        """Go on from the commitment before, in the same paragraph: "… . This includes …", "Radars will be linked"."""
        before = self.last
        if before is None or before.paragraph != clause.line.sentence.paragraph:
            return None
        same = (Modality.AGREED, Modality.PLEDGED) if event.rule.modality == "pledged" else (event.rule.modality,)
        if before.record.modality not in same:
            return None
        names = () if set(before.record.by) == before.states else before.record.by
        return By(names, before.states, How.RESOLVED, before.record.grounds["by"].spans)


def _relocated(clause: Clause, told: frozenset[str], sides: tuple[str, ...]) -> Clause:
    """Let "both sides" be those of the paragraph, where they were taken for those of the contact."""
    named = {c.start for c in clause.line.tagged.chunks if c.kind in "SAG"}
    actors = [
        replace(a, states=sides)
        if a.kind in ("both", "they", "roles") and set(a.states) == told and not named & set(range(a.start, a.end))
        else a
        for a in clause.actors
    ]
    return replace(clause, actors=actors)


def _grounds(event: Event, clause: Clause, by: By, span: Span) -> dict[str, Ground]:
    verb = Span(clause.offset(event.verb), clause.end_of(max(event.tail - 1, event.verb)))
    return {
        "by": Ground(by.spans or (span,), event.rule.name, by.how),
        "modality": Ground((verb,), event.rule.name),
        "fields": Ground((span,), "fields of the clause"),
        "quote": Ground((span,), event.rule.name),
    }


def _modality(event: Event, by: By, addressed: bool, house: str) -> Modality:
    """What two sides do together is agreed; what one side agrees to is pledged; "called for" asks whom it names."""
    told = Modality.REQUESTED if addressed and "plea" in event.rule.marks else Modality(event.rule.modality)
    together = not by.names and len(by.states) > 1
    asked = [a for a in event.addressee if not is_anybody(a)]
    own = bool(asked) and {s for a in asked for s in a.states} <= by.states  # their own governments
    if together and "urged" in event.rule.marks:
        return Modality.PROPOSED  # to stress the need of something is not yet to agree on it
    if together and (told is not Modality.REQUESTED or own or "together" in event.rule.marks):
        return Modality.AGREED
    if by.states == {house} and not by.names:
        return Modality.AGREED if told is Modality.PLEDGED else told  # its members, all together
    if event.rule.name == "of-one-mind":
        return Modality.PROPOSED  # "he is of the opinion that both should …"
    return Modality.PLEDGED if told is Modality.AGREED else told


def _without_occasion(scope: str) -> str:
    """ "At the talks to set up a hotline when needed": behind the occasion that opens it stands what was agreed."""
    occasion = grammar().occasion.search(scope)
    opens = occasion is not None and " " not in scope[: occasion.start()].strip()
    if opens and (governed := _GOVERNED.search(scope)):
        scope = scope[governed.start() :]
    return grammar().occasion.sub("", scope)


def _first_words(passage: str) -> str:
    m = _QUOTE.match(passage)
    return (m[0] if m else passage).strip()


def read_commitments(
    page: Page,
    clauses: list[Clause],
    scene: Callable[[int], Scene],
    people: list[PersonDraft],
    home: str | None = None,
    teller: int = -1,
) -> list[Commitment]:
    """Give the commitments of a report in order, each said once; ``scene`` tells the sides and speaker of a line.

    ``home`` is the one state that everybody serves, where the report tells of no contact; ``teller`` who tells it.
    """
    reader = _Reader(page, scene, people, Committers(page, people))
    reader.committers.narrator.person = teller
    drafts: list[Draft] = []
    for clause in clauses:
        for draft in reader.read(clause):
            added(drafts, draft)
    drafts = drafts or reader.headline[:1]
    drafts = [d for d in drafts if home is None or turns_abroad(d, page, home)]
    return [d.record for d in drafts if not (is_empty(d) and len(d.record.evidence) == 1)]
