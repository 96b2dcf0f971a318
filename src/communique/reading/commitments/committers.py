"""Tell who commits: the person whose words they are, one side, or all the sides together.

The two sides agreed to open a hotline.           both states
Laos will send more cadets, General Kham said.    the person, in the state's name
Laos agreed to lower the fees.                    the state
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from communique.lexicon import table
from communique.model import How, Span
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.addressees import how_found
from communique.reading.commitments.governing import called, grammar
from communique.reading.commitments.narrators import Narrator
from communique.reading.commitments.several import Several
from communique.reading.commitments.speech import Event, Scene
from communique.reading.commitments.subjects import speech_of
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold

__all__ = ["By", "Committers"]

_VISITING = compiled(r"\b(?:visiting|guests?|visitors?|dignitary)\b")
_COUNTED = compiled(r"\b(?:two|both|his|her|their|visiting|three|four|of|other)\b")
_TWO = compiled(r"\b(?:two|both)\b")
_SPOKES = compiled(r"\b(?:spokes\w+|official|source|expert|analyst|former|deputy|press)\b")
_MARKS = ("“", '"', "«", "”")
_JOINT = compiled(r"\b(?:joint|mutual|both sides|each other's)\b")
_OWNER = compiled(r"(?<!to )(?<!with )(?<!for )(«a\d+»)'s? ")
_OF_ONE = ("committed-to", "assured-that", "assured-of")
_HEADS_OF_STATE = ("prime minister", "president", "king", "queen", "emir", "sultan", "chancellor", "premier")
_PAPER = compiled(
    r"\b(?:according to|said|says) (?:the|an?|this) (?:\w+ )?(?:release|statement|communique|readout|declaration)\b"
)
_COUNTED = compiled(r"(?:the )?(?:two|both|three)\b")
_UNDER = compiled(r"\b(?:that|which|who|whom|where|when|if|as|because|what)\b")
_US = compiled(r"\b(?:me|us)\b")


class By(NamedTuple):
    """Who commits: the name (none where states act), the states, how they were found, the passages."""

    names: tuple[str, ...]
    states: frozenset[str]
    how: How
    spans: tuple[Span, ...]


@dataclass(slots=True)
class Committers:
    """Remembers whose words a paragraph reports, and tells who commits in it."""

    page: Page
    people: list[PersonDraft]
    speaker: int = -1
    quoted: int = -1  # whose words the quotations are that stand below "she said:"
    spoken: list[Clause] = field(default_factory=list)
    several: Several = field(default_factory=Several)
    narrator: Narrator = field(init=False)

    def __post_init__(self) -> None:
        self.narrator = Narrator(self.page)

    def hear(self, clause: Clause, begins: bool) -> None:
        """Note the next sentence; a new paragraph forgets the speaker, unless it quotes below "she said:"."""
        self.narrator.hear(clause, begins)
        self.several.hear(clause)
        if begins:
            self.speaker, self.spoken = -1, []
            if not clause.text.startswith(_MARKS):
                self.quoted = -1
        elif self.speaker < 0 and (voiced := grammar().voicing.match(self.spoken[-1].text)):
            self.speaker = _one_person(self.spoken[-1].actors_in(voiced["A"]))
        self.spoken.append(clause)
        if clause.text.rstrip(' "“').endswith(":"):
            self.quoted = _one_person(speech_of(clause))

    def _last_speaker(self, event: Event, scene: Scene) -> int:
        """ "We propose …, the official said": who spoke last, unless it is he who is asked."""
        last = self.speaker if self.speaker >= 0 else scene.speaker
        asked = {s for a in event.addressee for s in a.states}
        return -1 if last < 0 or self.people[last].state in asked else last

    def spoken_by(self, event: Event) -> By | None:
        """Give the person in whose words a sentence without a subject of its own stands, if any."""
        return self.person(_one_person(event.speaker), event.speaker)

    def of(self, event: Event, scene: Scene) -> By | None:
        """Give who commits by a governing verb, or nothing where nobody known does."""
        if any(a.head == "ship" for a in event.subject) and not event.speaker:
            return None  # what a ship will do on its voyage is its programme
        if by := self._narrating(event, scene):
            return by
        said = _one_person(event.speaker)
        if said < 0:
            said = self._quoted(event, scene)
        if said < 0 and event.speaker and _stands_for_one(event.speaker):
            said = self._principal(frozenset(event.speaker[0].states), event.speaker[0].start, scene)
        if said < 0 and _is_we(event.subject) and _is_unknown(event.speaker):
            said = self._last_speaker(event, scene)
        if said >= 0:
            self.speaker = said
        if event.unnamed == "it":
            spoke = frozenset(s for a in event.speaker for s in a.states)
            if said < 0 and len(spoke) == 1:
                return By((), spoke, how_found(event.speaker), tuple(Span(a.start, a.end) for a in event.speaker))
            return self.person(said if said >= 0 else self.speaker, event.speaker)
        if event.unnamed == "person":
            return self.person(scene.speaker, [], How.INFERRED)
        if said < 0 and event.rule.weak and event.rule.modality == "proposed" and "open" in event.rule.marks:
            said = self.speaker  # "a drill was also proposed", in the paragraph of who spoke before
        if said >= 0 and event.rule.weak and "open" in event.rule.marks:
            return self.person(said, event.speaker)  # "cooperation will be widened, she said"
        own = event.rule.weak and event.rule.modality == "proposed"
        before = event.start if event.rule.walks else event.verb
        if said < 0 and own and not _UNDER.search(self.spoken[-1].text, 0, before):
            self._recall_speaker()  # "He thanked the crews, he said. The two navies must do more."
        if event.rule.subject == "all" or event.unnamed:
            asked = {s for a in event.addressee for s in a.states} if event.rule.modality == "requested" else set()
            asked = asked if not asked >= set(scene.sides) else set()  # all are asked by the meeting of all
            joint = By((), frozenset(scene.sides) - asked, How.RESOLVED, ())
            return None if (said >= 0 and event.rule.weak) or not joint.states else joint
        if event.rule.subject == "speaker":
            return self._in_one_voice(event, scene, said) or self.person(
                said if said >= 0 else self.speaker, event.speaker
            )
        return self._by_subject(event, scene, said)

    def _narrating(self, event: Event, scene: Scene) -> By | None:
        """ "I told him that Norway will stay", in a statement in the first person: whoever makes the statement."""
        itself = event.subject if event.subject and not event.speaker else event.speaker
        if not self.narrator.says(itself) or (event.rule.modality == "agreed" and itself[0].head == "we"):
            return None
        if self.narrator.person >= 0:
            return self.person(self.narrator.person, itself, How.RESOLVED)
        state = self.narrator.state(scene.sides, {p.state for p in self.people if p.state})
        return By((), frozenset((state,)), How.RESOLVED, tuple(Span(a.start, a.end) for a in itself)) if state else None

    def _by_subject(self, event: Event, scene: Scene, said: int) -> By | None:
        """A person commits, or both sides, or one side: by itself or through the person whose words they are."""
        subject = [*event.subject, *(event.addressee if event.rule.modality == "agreed" else ())]
        states, person = self._states_of(subject, scene), _one_person(subject)
        if len(states) == 1 and said < 0 and all(a.kind == "both" and _COUNTED.match(a.words) for a in subject):
            return None  # "the two sides", two bodies of one state
        if said >= 0 and ([a.head for a in subject] == ["i"] or event.rule.subject == "self"):
            person = said
        if said >= 0 and event.rule.weak and _is_he_that_speaks(event):
            states, person = frozenset((self.people[said].state or "",)) - {""} or states, said
        if said >= 0 and [a.kind for a in subject] == ["side"] and subject[0].words.startswith(("his ", "her ")):
            states = frozenset((self.people[said].state or "",)) - {""} or states
        if len(states) == 1 and event.rule.modality == "agreed" and _are_several(subject):
            states, person = frozenset(scene.sides), -1  # nobody agrees with himself
        if len(subject) > 1 and subject[-1].head == "i":  # "Soto and I"
            states, person = frozenset(scene.sides), -1
        if len(subject) == 1 and subject[0].kind in ("role", "he") and (person < 0 and not states):
            person = self._office_holder(subject[0])
            person = person if person >= 0 else scene.speaker
        if len(subject) == 1 and subject[0].kind == "role" and _VISITING.search(subject[0].words):
            person = self._visitor(subject[0], person, scene)
        if said >= 0 and self._is_told_us(event) and (own := self.people[said].state) in states:
            return By((), states - {own or ""}, How.RESOLVED, tuple(Span(a.start, a.end) for a in subject))
        if person < 0 and len(subject) == 1 and subject[0].kind in ("role", "he") and len(states) == 1:
            person = self._principal(states, subject[0].start, scene)
            if person >= 0 and self._is_absent(subject[0], person):
                return None
        if person >= 0 and person == self.narrator.person and _US.search(event.rule_text):  # "he asked me to …"
            person = self._principal(frozenset(scene.sides) - {self.people[person].state}, subject[0].start, scene)
        if person >= 0 and subject[0].kind in ("role", "he") and (voiced := self._voiced(event)):
            voicer = self._principal(voiced, subject[0].start, scene)
            person = person if self.people[person].state in voiced or voicer < 0 else voicer
        others = [a for a in event.addressee if a.kind != "he" or set(a.persons) != {person}]  # nobody asks himself
        asked = {s for a in others for s in a.states} if event.rule.modality != "agreed" else set()
        sure = person >= 0 and subject[0].head == "i"  # whoever says "I", whom "the Prime Minister" was taken for
        if person >= 0 and not sure and subject[0].kind in ("role", "he") and asked == {self.people[person].state}:
            other = self._principal(frozenset(scene.sides) - asked, subject[0].start, scene)
            person = other if other >= 0 else person  # who asks Chile is no Chilean
        if person >= 0 and event.subject[0].kind != "they":
            self.speaker = person
            return self.person(person, event.subject)
        if event.rule.modality == "requested" and len(states) > 1:
            states = states - {s for a in event.addressee for s in a.states} or states
        if said >= 0 and _is_we(event.subject) and _is_ones_own(event):
            return self.person(said, event.speaker)
        acting = By((), states, how_found(event.subject), tuple(Span(a.start, a.end) for a in event.subject))
        strange = event.perfect and not states & set(scene.sides)  # what a third party has promised is told by the way
        if len(states) > 1:
            return None if strange and said < 0 else self._together(event, acting, said)
        if said >= 0 and not event.rule.weak and not event.told and states and self.people[said].state not in states:
            return None if strange else acting  # "he said Peru had expressed interest in …"
        if said < 0:
            said = self._continued(states, event, scene)
        if said < 0 and event.rule.weak and len(states) == 1 and _is_unknown(event.speaker):
            spoke = scene.speaker if scene.speaker >= 0 and self.people[scene.speaker].state in states else -1
            said = (
                spoke if spoke >= 0 else self._principal(states, event.speaker[0].start, scene)
            )  # "Peru, the minister assured, is ready to …"
        foretells = event.rule.weak and event.rule.modality == "pledged"
        if said >= 0 and foretells and states and self._are_strangers(states, said, scene):
            return None  # "he said Kenya would send observers to Fiji"
        if said >= 0:
            return self.person(self._own_speaker(said, states, event, scene), event.speaker)
        if said < 0 and len(states) == 1 and not event.addressee and self._are_strangers(states, -1, scene):
            return None  # "Kenya agreed to send troops to Fiji"
        return acting if states and not strange and not event.rule.marks & {"spoken", "voiced"} else None

    def _in_one_voice(self, event: Event, scene: Scene, said: int) -> By | None:
        """ "The course will be extended, both said", "joint efforts will be made, he said": that is agreed."""
        spoken = (said >= 0 or self.speaker >= 0) and event.rule.modality == "pledged"
        if spoken and "thing" in event.rule.marks and _JOINT.search(self.spoken[-1].text, event.start, event.verb):
            return By((), frozenset(scene.sides), How.RESOLVED, ())
        states = self._states_of(event.speaker, scene) if said < 0 else frozenset()
        side = len(states) == 1 and all(a.kind == "side" for a in event.speaker) and states < set(scene.sides)
        if len(states) < 2 and not side:
            return None  # but "the boats will be delivered, the Peruvian side said"
        return By((), states, how_found(event.speaker), tuple(Span(a.start, a.end) for a in event.speaker))

    def _voiced(self, event: Event) -> frozenset[str]:
        """ "He reaffirmed Chile's readiness": the side whose will somebody voices, which is his own."""
        owner = _OWNER.search(event.rule_text) if "own" in event.rule.marks else None
        actors = self.spoken[-1].actors_in(owner[1]) if owner and self.spoken else []
        named = [a for a in actors if a.kind == "side" and not a.words.startswith(("his ", "her ", "its ", "their "))]
        return frozenset(s for a in named for s in a.states)

    def _office_holder(self, role: Actor) -> int:
        """ "The Secretary General": the last person named before whose office says so."""
        said = set(role.core.replace("-", " ").split()) - {"the", "of", "visiting", "his", "her", "its"}
        named = [k for k, p in enumerate(self.people) if p.first.start < role.start]
        held = [k for k in named if any(_is_called(role.head, said, fold(o.name)) for o in self.people[k].offices)]
        return max(held, key=lambda k: self.people[k].first.start, default=-1) if said else -1

    def _is_absent(self, role: Actor, person: int) -> bool:
        """ "The Prime Minister" is nobody of the talks where who speaks for the side holds another office."""
        held = [fold(o.name) for o in self.people[person].offices]
        said = role.core.removeprefix("the ")
        return said in _HEADS_OF_STATE and bool(held) and not any(said in office for office in held)

    def _principal(self, states: frozenset[str], offset: int, scene: Scene) -> int:
        """Who speaks for a side where only a role is named: the last speaker, the host or guest, the last one named."""
        told = (self.speaker, *scene.hosts[:1], *scene.guests[:1])
        if found := [p for p in told if p >= 0 and self.people[p].state in states]:
            return found[0]
        named = [k for k, p in enumerate(self.people) if p.first.start < offset and p.state in states]
        return max(named, key=lambda k: self.people[k].first.start, default=-1)

    def _is_told_us(self, event: Event) -> bool:
        """ "They promised us boats", "they'll send a team": they are not those who say so."""
        if [a.head for a in event.subject] != ["they"]:
            return False
        said = self.spoken[-1].text[event.verb : event.tail + len(" us")]
        return bool(_US.search(said)) or said.startswith("'")

    def _visitor(self, role: Actor, person: int, scene: Scene) -> int:
        """ "The visiting admiral" is the one of that rank; "the dignitary" the guest, or the last one from abroad."""
        home = self.page.home
        named = [k for k, p in enumerate(self.people) if p.first.start < role.start and p.state and p.state != home]
        ranked = [k for k in named if role.head in (self.people[k].rank or "").lower().split()]
        if len(ranked) == 1:
            return ranked[0]
        if person in scene.guests or scene.guests:
            return person if person in scene.guests else scene.guests[0]
        return max(named, key=lambda k: self.people[k].first.start) if home and named else scene.speaker

    def _together(self, event: Event, acting: By, said: int) -> By | None:
        """What both sides "will" do is theirs; what they "should" do, or "they would", is the speaker's."""
        proposed = event.rule.modality == "proposed"
        said = self.speaker if said < 0 and proposed and not event.speaker and "spoken" in event.rule.marks else said
        if said >= 0 and event.rule.weak and (proposed or (_is_they(event.subject) and not event.jointly)):
            return self.person(said, event.speaker)
        spoke = {s for a in event.speaker if a.kind in ("roles", "side") for s in a.states}
        if said < 0 and event.rule.weak and proposed and len(spoke) == 1:  # "the Peruvian leaders said both should …"
            spans = tuple(Span(a.start, a.end) for a in event.speaker)
            return By((), frozenset(spoke), how_found(event.speaker), spans)
        jointly_said = len({s for a in event.speaker for s in a.states}) > 1 or _PAPER.search(self.spoken[-1].text)
        return None if "spoken" in event.rule.marks and self.speaker < 0 and not jointly_said else acting

    def _are_strangers(self, states: frozenset[str], said: int, scene: Scene) -> bool:
        """Is a state neither a side of the contact nor one of the report's people, whoever speaks of it?"""
        people = {p.state for p in self.people}
        known = said < 0 or self.people[said].state is not None
        return len(scene.sides) > 1 and known and not states & {*scene.sides, *people, self.page.home}

    def _own_speaker(self, said: int, states: frozenset[str], event: Event, scene: Scene) -> int:
        """A role or "he" that pledges for the other side was taken for the wrong one: its own principal speaks."""
        doubtful = (
            event.rule.weak and event.rule.modality == "pledged" and all(a.kind != "person" for a in event.speaker)
        )
        if not doubtful or event.told or self.people[said].state in states or not states <= set(scene.sides):
            return said
        own = [p for p in (*scene.hosts[:1], *scene.guests[:1]) if self.people[p].state in states]
        return own[0] if own else said

    def _quoted(self, event: Event, scene: Scene) -> int:
        """ "We will …" in a quotation that names no speaker of its own goes on in the words of who spoke last."""
        if event.speaker or not _is_we(event.subject):
            return -1
        if self.quoted >= 0:
            return self.quoted
        opened = self.page.text[self.spoken[0].line.start : event.subject[0].start]
        if opened.count("“") + opened.count('"') % 2 <= opened.count("”"):
            return -1
        self._recall_speaker()  # "Ties are good," Soto told reporters. "I have asked Hansen for boats."
        return self.speaker if self.speaker >= 0 else scene.speaker

    def _continued(self, states: frozenset[str], event: Event, scene: Scene) -> int:
        """A side that goes on in its own speaker's paragraph speaks through that speaker."""
        if not event.rule.weak:
            return -1
        self._recall_speaker()
        others = any(  # "critics say", "the ministry said": not who spoke last
            a.kind in ("they", "roles", "side") or a.words.startswith(("a ", "an ", "one ")) for a in event.speaker
        )
        if self.speaker < 0 and not others and (event.speaker or self.spoken[-1].text.startswith(("“", '"'))):
            self.speaker = scene.speaker
        own = self.speaker >= 0 and self.people[self.speaker].state in states
        advises = self.narrator.tells and event.rule.modality == "proposed"  # "I met him. Peru should …"
        return self.speaker if own or advises else -1

    def _recall_speaker(self) -> None:
        """Whoever a sentence before in the paragraph says that he spoke goes on, where nobody else does."""
        if self.speaker < 0:
            speakers = (_one_person(speech_of(c)) for c in reversed(self.spoken))
            self.speaker = next((p for p in speakers if p >= 0), self.quoted)
        if self.speaker < 0 and self.narrator.tells:
            self.speaker = self.narrator.person

    def _states_of(self, actors: list[Actor], scene: Scene) -> frozenset[str]:
        """Give the states that a subject stands for; a plural that names none stands for all the sides."""
        if counted := self.several.of(actors, scene.sides):
            return frozenset(counted)
        states = frozenset(s for a in actors for s in a.states)
        if len(actors) > 1 and any(a.kind == "role" and not a.states for a in actors) and states < set(scene.sides):
            return frozenset(scene.sides)  # "the chairperson and the secretary-general"
        both = any(a.words.startswith(("both ", "the two ", "two ")) for a in actors)
        if actors and not both and all(a.kind == "roles" and _VISITING.search(a.words) for a in actors):
            guests = frozenset(s for i in scene.guests if (s := self.people[i].state))
            return guests or (states - {self.page.home} if len(states) == 2 else states)
        some = len(actors) == 1 and actors[0].kind == "roles" and len(states) > 1 and states < set(scene.sides)
        if some and not _COUNTED.search(actors[0].words):
            return frozenset(scene.sides)  # "the ministers" without a number are all of them
        elsewhere = len(scene.sides) == 2 and len(actors) == 1 and not states <= set(scene.sides)
        if elsewhere and actors[0].kind == "they":
            return frozenset(scene.sides)  # "they" are those of the contact, not of what was named by the way
        named = (a for a in actors if a.kind == "roles" and len(a.states) == 1 and a.core not in ("", a.words))
        own = [*named, *(a for a in actors if a.of_one_side)]
        if len(states) < 2 and any(a.kind in ("both", "they", "roles") and a not in own for a in actors):
            return frozenset(scene.sides)  # but "the Chilean officers" name their state themselves
        if len(states) == 3 and len(actors) == 1 and _TWO.search(actors[0].words):
            alone = states - set(table("organisations")["international"])
            return alone if len(alone) == 2 else states  # "the two ministers", met at a gathering of an alliance
        return states

    def person(self, person: int, actors: list[Actor], how: How | None = None) -> By | None:
        """Give one person of the report as who commits; -1 is nobody."""
        if person < 0:
            return None
        draft = self.people[person]
        spans = tuple(Span(a.start, a.end) for a in actors) or (Span(draft.first.start, draft.first.end),)
        states = frozenset((draft.state,)) if draft.state else frozenset[str]()
        return By((draft.name,), states, how or how_found(actors), spans)


def _one_person(actors: list[Actor]) -> int:
    """Give the person whom a subject names alone, or -1."""
    persons = {p for a in actors for p in a.persons}
    if len(actors) > 1 and any(a.kind == "role" and not a.persons for a in actors):
        return -1  # "the chairperson and the secretary-general", of whom only one is known
    if len(persons) == 1 and all(a.kind not in ("side", "both", "roles") for a in actors):
        return persons.pop()
    return -1


def _is_he_that_speaks(event: Event) -> bool:
    """ "Hansen invited Soto, and Soto replied that he would like to come": he that replied, not he that invited."""
    pledged = event.rule.modality == "pledged" and [a.head for a in event.subject] in (["he"], ["she"])
    speaks = [a.kind for a in event.speaker] in (["person"], ["role"])
    return pledged and speaks and event.speaker[0].start < event.subject[0].start


def _stands_for_one(actors: list[Actor]) -> bool:
    """Is it one person of a known state whom only an office names ("the Chilean minister")?"""
    if [a.kind for a in actors] != ["role"] or actors[0].persons or len(actors[0].states) != 1:
        return False
    spokes = _SPOKES.search(actors[0].words)
    known = spokes is None or (spokes[0] == "official" and actors[0].words.startswith("the "))  # one told of before
    return known and not actors[0].words.startswith(("a ", "an ", "one "))


def _is_unknown(actors: list[Actor]) -> bool:
    """Is it one person whom only a role names ("the official said")?"""
    single = [a.kind for a in actors] in (["role"], ["he"])
    return single and not actors[0].persons and not actors[0].words.startswith(("a ", "an ", "one "))


def _are_several(subject: list[Actor]) -> bool:
    """Are these two persons by name, or more?"""
    return len({p for a in subject for p in a.persons}) > 1 and all(a.kind == "person" for a in subject)


def _is_called(head: str, said: set[str], office: str) -> bool:
    """Does an office bear all the words of a role, or is it what the role's noun means ("envoy": ambassador)?"""
    return said <= set(office.replace("-", " ").split()) or any(w in office for w in called().get(head, ()))


def _is_ones_own(event: Event) -> bool:
    """ "We ask …", "we remain committed to …" is whoever says so; "we have agreed to …" is both."""
    now = event.rule_text in ("promise", "pledge", "vow", "guarantee") or event.rule.name in _OF_ONE
    return now or event.rule.modality in ("requested", "proposed")


def _is_we(actors: list[Actor]) -> bool:
    return bool(actors) and all(a.head in ("we", "i", "us") for a in actors)


def _is_they(actors: list[Actor]) -> bool:
    """ "They would …" in one person's words is that person's pledge; "the two sides will …" is common ground."""
    return all(a.kind == "they" for a in actors)
