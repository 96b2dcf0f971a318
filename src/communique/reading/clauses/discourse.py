"""Follow who "he", "the host", "the Lao guest", "both sides" and "they" are, sentence by sentence.

The scene is the contact that the report is telling of: its sides, its people, and who spoke last. It
changes where a new contact begins, so that "both sides" after "* The same day, …" means the new pair.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from communique.patterns import compiled
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.beside import are_others, first_of_two, of_next
from communique.reading.clauses.meeting_opened import pair_of_opening
from communique.reading.clauses.modifiers import states_of_region
from communique.reading.clauses.objects import MEETING, TAKEN, WHILE_MEETING, acts_on, before, tourist
from communique.reading.clauses.offices_meant import (
    fits,
    heads_body,
    is_exactly,
    is_high_office,
    is_in_office,
    may_be_called,
    may_be_of,
    means_officer,
)
from communique.reading.clauses.owners import name_set
from communique.reading.clauses.pronouns import Sexes
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.clauses.speakers import speaker
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.words.verbs import finite_verbs


@dataclass(slots=True)
class Scene:
    """What holds at one line: the sides of the contact told of, who hosts, who is guest, who spoke last."""

    sides: tuple[str, ...] = ()
    hosts: tuple[int, ...] = ()
    guests: tuple[int, ...] = ()
    speaker: int = -1


_COUNTS = frozenset(("two", "both", "three", "four", "five", "all", "respective"))
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}


@dataclass(slots=True)
class Discourse:
    """Resolves actors line by line; ``scenes[n]`` is the scene after line ``n`` was read."""

    people: list[PersonDraft]
    main_sides: tuple[str, ...]
    told_by_one: bool = False  # the report is told in the first person
    home: str | None = None  # the state in whose press it is
    official: bool = False  # a page of that state's government
    seat: str | None = None  # the state of the dateline's city
    teller: int = -1  # who tells it, if that is known
    scene: Scene = field(default_factory=Scene)
    scenes: dict[int, Scene] = field(default_factory=dict)
    subject: int = -1
    first: int = -1  # who is the first subject of the report
    group: tuple[int, ...] = ()
    recent: list[int] = field(default_factory=list)
    subject_states: tuple[str, ...] = ()  # of an unnamed subject: "the NATO Secretary General"
    last_both: tuple[str, ...] = ()
    own_offices: set[str] = field(default_factory=set)  # that tell, without a name, of the page's own government
    _of_one_side: tuple[int, tuple[str, ...]] = (-1, ())  # the line where "they" were of one side, and which
    _outer: int = -1  # the subject before this sentence
    heads: tuple[int, ...] = ()  # of the delegations told of, the last one first
    party: tuple[str, ...] = ()  # the state of the delegation told of last
    sexes: Sexes = field(default_factory=Sexes)
    unnamed: Actor | None = None  # who was told of last by an office alone
    done_to: tuple[int, int] = (-1, -1)  # whom "him" meant as the object of another's deed, and in which sentence
    where: str | None = None  # the state of the city told of last
    _where_line: int = -1
    _pair: tuple[int, ...] = ()

    def resolve(self, clause: Clause) -> None:
        """Fill ``persons`` and ``states`` of the clause's actors from what was said before."""
        self._outer = self.subject
        told = False
        if (m := _IN_PLACE.search(clause.text)) and (city := clause.things["l"][int(m[1])].chunk):
            self.where = (city.value or "").partition("|")[0] or self.where
            self._where_line = clause.line.number
        named = [a for a in clause.actors if a.kind == "person"]
        if len(named) == 1 and named[0] is clause.actors[0]:
            self.sexes.note_own(named[0].person, clause.line.tagged.chunks[named[0].last : named[0].last + 8])
        for k, actor in enumerate(clause.actors):
            self._resolve(actor, clause)
            if len(actor.persons) == 1:
                self._remember(actor.persons[0], looks_on=actor.kind == "person" and self._looks_on(actor, k, clause))
                if not told and actor.kind == "person" and not after_preposition(clause, k):
                    self._set_subject(actor)
                    told = True
        self._note_subject(clause)
        self._note_heads(clause)
        self.scenes[clause.line.number] = Scene(
            self.scene.sides or self.main_sides, self.scene.hosts, self.scene.guests, self.subject
        )

    def enter(
        self,
        sides: tuple[str, ...],
        hosts: tuple[int, ...],
        guests: tuple[int, ...],
        line: int,
        *,
        received: bool = True,
    ) -> None:
        """A contact is told of: its sides and people are the scene from here on; ``received`` where one hosts."""
        if len(sides) >= 2:
            # "A held talks in Lima with B of Peru", "LIMA: A had met B of Peru": B is at home.
            at = self.where if line == self._where_line else None if received else self.seat
            if at and self._states(guests[:1]) == (at,) != self._states(hosts[:1]):
                hosts, guests = guests, hosts
            same = sides == self.scene.sides or not self.scene.sides
            kept = (self.scene.hosts, self.scene.guests) if same else ((), ())
            self.scene = Scene(sides, hosts or kept[0], guests or kept[1], self.subject)
            self.last_both = sides
            self.scenes[line] = Scene(sides, hosts, guests, self.subject)

    def sides(self, line: int) -> tuple[str, ...]:
        """Give the sides of the contact that a line belongs to."""
        scene = self.scenes.get(line)
        return scene.sides if scene and len(scene.sides) > 1 else self.main_sides

    def _remember(self, person: int, *, looks_on: bool = False) -> None:
        if looks_on:
            self.recent.insert(0, person)
            return
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)

    def _looks_on(self, actor: Actor, k: int, clause: Clause) -> bool:
        """ "A and B signed it in the presence of C": "his guest" is not C, where another serves that state."""
        person, state = actor.persons[0], self.people[actor.persons[0]].state
        told = any(self.people[i].state == state for i in self.recent)
        if person in self.recent or not told or person in (*self.scene.hosts, *self.scene.guests):
            return False
        ahead, _, behind = clause.text.partition(f"«a{k}»")
        return _LOOKING_ON.search(ahead) is not None and not _ACTS.match(behind)

    def _resolve(self, actor: Actor, clause: Clause) -> None:
        if actor.kind == "person":
            actor.persons = (actor.person,)
            actor.states = self._states(actor.persons)
            self.sexes.note_title(actor.person, clause.line.tagged.chunks[actor.first : actor.last])
        elif actor.kind == "he":
            told = self._object(actor, clause) if actor.head in ("him", "her") else self._last_subject(actor, clause)
            told = self._of_two(actor) if actor.head in ("former", "latter") else told
            of_teller = actor.head == "i" and self.told_by_one
            told = self.teller if of_teller else self.sexes.meant(actor.head, told, self.recent[::-1])
            told = told if of_teller else self._caller(actor, clause, told)
            actor.persons = (told,) if told >= 0 else ()
            others = ((self.home,) if self.home else ()) if of_teller else self.subject_states
            actor.states = self._states(actor.persons) or others
        elif actor.kind in ("they", "both", "roles") and (met := self._opened_with(actor, clause)):
            actor.persons = () if actor.kind == "both" else tuple(sorted(met))
            actor.states = self.last_both = self._states(met)
        elif actor.kind == "they":
            self._resolve_they(actor, clause)
        elif actor.kind == "both":
            self._resolve_both(actor, clause)
        elif actor.kind == "roles":
            actor.persons = () if are_others(actor, clause) else self._of_the_two(actor, clause)
            actor.states = (
                actor.states if len(actor.states) > 1 else self._states(actor.persons) or self._of_both(actor, clause)
            )
        elif actor.kind == "role" and (named := self._in_apposition(actor, clause)):
            actor.persons, actor.states = named.persons or (named.person,), self._states((named.person,))
        elif actor.kind == "role":
            if actor.person >= 0 and (state := self.people[actor.person].state):
                actor.states = (state,)
            actor.states = actor.states or of_next(actor, clause)
            actor.persons = self._role(actor, clause)
            actor.states = self._states(actor.persons) or actor.states or self._unnamed_before(actor)
            actor.states = actor.states or self._at_home(actor) or self._of_press(actor, clause)
            if actor.states and not actor.persons:
                self.unnamed = actor
        elif owner := self._owner(actor, clause):
            actor.persons, actor.states = owner.persons[:1], owner.states
        elif side := self._visiting_side(actor):
            actor.states, actor.persons = (side,), tuple(i for i in self.heads if self.people[i].state == side)[:1]
        elif (head := self._head_of(actor, clause)) >= 0:
            actor.persons = (head,)
            actor.states = self._states(actor.persons)
        elif not actor.states and actor.head in _PARTIES and actor.words.startswith(("the ", "the visiting ")):
            actor.states = self.party
        elif not actor.states:
            owned = self.subject >= 0 and actor.words.startswith(("his", "her", "its", "their"))
            actor.states = self._states((self.subject,)) if owned else ()

    def _caller(self, actor: Actor, clause: Clause, told: int) -> int:
        """ "Prime Minister X received Y. He later called on President Z", whom X serves: Y did."""
        m = _CALLS_ON.search(clause.text, len(before(clause, actor)))
        host = clause.actors[int(m[1])].person if m and told >= 0 else -1
        state = self.people[told].state if host >= 0 else None
        guest = next(iter(self.scene.guests), -1)
        other = guest >= 0 and self.people[guest].state not in (None, state)
        return guest if state and other and self.people[host].state == state else told

    def _opened_with(self, actor: Actor, clause: Clause) -> tuple[int, ...]:
        """ "At her meeting with C, the sides discussed trade": those two, whoever met before."""
        own = any(c.kind in "SAG" for c in clause.line.tagged.chunks[actor.first : actor.last])
        return () if own or are_others(actor, clause) else pair_of_opening(actor, clause, self.people, self._outer)

    def _object(self, actor: Actor, clause: Clause) -> int:
        """ "When X called on him": whom was told of before X; "A met B and talked with him": B."""
        ahead = [k for k, a in enumerate(clause.actors) if a.start < actor.start and a.kind == "person" and a.persons]
        if ahead and (tour := TAKEN.search(before(clause, actor))) and int(tour[1]) in ahead:
            return clause.actors[int(tour[1])].persons[0]
        if (travels := tourist(clause, actor, ahead)) >= 0:
            return clause.actors[travels].persons[0]
        if not ahead:
            return self.subject
        own = clause.actors[ahead[-1]].persons[0]
        if (
            acts_on(clause.text, ahead[-1], clause.actors.index(actor))
            and (met := self._foreigner(own, actor, clause)) >= 0
        ):
            self.done_to = (met, clause.line.number)
            return met
        if own == self.subject != self._outer >= 0 and acts_on(clause.text, ahead[-1], clause.actors.index(actor)):
            self.done_to = (self._outer, clause.line.number)
            return self._outer
        if len(ahead) > 1 and own != self.subject and WHILE_MEETING.search(before(clause, actor)):
            return own
        lead = clause.text.partition(f"«a{ahead[-1]}»")[0].rstrip().rpartition(" ")[2]
        if lead in ("when", "while", "as", "after", "that", "where") and self._outer >= 0:
            return self._outer
        if lead in MEETING and len(ahead) > 1:
            return clause.actors[ahead[-1]].persons[0]
        if len(ahead) > 1 and own == self.subject and acts_on(clause.text, ahead[-1], clause.actors.index(actor)):
            return clause.actors[ahead[-2]].persons[0]  # "the visit of X began when Y received him"
        return self.subject

    def _foreigner(self, own: int, actor: Actor, clause: Clause) -> int:
        """ "X will meet Y, and Z will hold talks with him": somebody of another state than Z's, or -1."""
        told = [i for a in clause.actors[: clause.actors.index(actor)] for i in a.persons if i != own]
        same = [i for i in told or [self._outer] if i >= 0 and self.people[i].state == self.people[own].state]
        if not same or self.people[own].state is None:
            return -1  # nobody but those whom "him" may mean was told of
        near = [*reversed(told), *self.scene.guests[:1], *reversed(self.recent)]
        return next((i for i in near if i >= 0 and self.people[i].state not in (None, self.people[own].state)), -1)

    def _last_subject(self, actor: Actor, clause: Clause) -> int:
        """ "“I shall go where Y has gone,” he said": who spoke before, not whom the quotation names."""
        quoted = _QUOTED.search(before(clause, actor))
        done_to, number = self.done_to
        if done_to >= 0 and number == clause.line.number - 1 and _GOES_ON.search(clause.text):
            return done_to
        return self._outer if quoted and "«a" not in quoted.string[: quoted.start()] else self.subject

    def _of_two(self, actor: Actor) -> int:
        """ "The former asked …, the latter promised …": of the two named last."""
        if actor.head == "former" or self.recent[-1:] != list(self._pair[:1]):
            self._pair = tuple(self.recent[-2:])
        told = self._pair[:1] if actor.head == "former" else self._pair[1:]
        return next(iter(told), -1)

    def _owner(self, actor: Actor, clause: Clause) -> Actor | None:
        """ "The minister and his delegation left": it is the minister's, whoever heads another one."""
        k = clause.actors.index(actor)
        joined = k > 0 and actor.words.startswith(("his ", "her ")) and f"«a{k - 1}» and «a{k}»" in clause.text
        owner = clause.actors[k - 1] if joined else None
        return owner if owner and len(owner.persons) == 1 and len(owner.states) == 1 else None

    def _visiting_side(self, actor: Actor) -> str | None:
        """ "The visiting delegation", "the host team", of two that met where one of them is at home."""
        called = _CALLED & set(actor.words.split())
        sides = self.scene.sides
        if actor.states or not called or actor.head not in (*_PARTIES, "side") or len(sides) != _BOTH:
            return None
        home = next((s for s in (self.where, self.seat, self.home) if s in sides), None)
        if home is None:
            return None
        return home if called & _HOSTING else next(s for s in sides if s != home)

    def _head_of(self, actor: Actor, clause: Clause) -> int:
        """ "The delegation left": its head or the guest told of, if a verb follows the phrase; else -1."""
        if actor.head not in ("delegation", "team"):
            return -1
        behind = clause.line.tagged.chunks[actor.last : actor.last + 2]
        if not any(c.folded in finite_verbs() or c.folded in ("which", "who") for c in behind):
            return -1
        if not actor.words.startswith(("the ", "his ", "her ", "their ", "our ")) or "joint" in actor.words:
            return -1
        told = [i for i in (*self.heads, *self.scene.guests[:1]) if i >= 0]
        return next((i for i in told if not actor.states or self.people[i].state in actor.states), -1)

    def _note_heads(self, clause: Clause) -> None:
        """ "A Lao delegation led by X": whoever heads a delegation is meant by "the delegation" from here on."""
        for m in _PARTY_OF.finditer(clause.text):
            self.party = clause.actors[int(m[1])].states[:1] or self.party
        self.party = next((a.states for a in clause.actors if a.head in _PARTIES and len(a.states) == 1), self.party)
        for m in (*_TRAVELS.finditer(clause.text), *_HEADED.finditer(clause.text)):
            person = next(iter(clause.actors[int(m[1])].persons), -1)
            if person >= 0:
                self.heads = (person, *(i for i in self.heads if i != person))

    def _in_apposition(self, actor: Actor, clause: Clause) -> Actor | None:
        """ "His host, Minister X": the name behind the comma is whom the role means."""
        k = clause.actors.index(actor)
        if actor.person >= 0 or k + 1 >= len(clause.actors) or actor.head not in name_set("apposed"):
            return None
        behind = clause.actors[k + 1]
        if behind.kind != "person" or f"«a{k}», «a{k + 1}»" not in clause.text:
            return None
        return behind if not actor.states or self.people[behind.person].state in actor.states else None

    def _of_both(self, actor: Actor, clause: Clause) -> tuple[str, ...]:
        """ "The leaders", "officials of the two countries" are of both sides; "members of parliament" need not be."""
        phrase = [c.folded for c in clause.line.tagged.chunks[actor.first : actor.last]]
        if actor.states and not _COUNTS.intersection(phrase):
            return actor.states  # "Peruvian experts", "officials from Peru"
        if phrase[0] in ("the", "these", "those", "senior", "top") or _COUNTS.intersection(phrase):
            return self.scene.sides or self.main_sides
        if actor.head in name_set("domestic") or (phrase[0] in _OWNED and actor.head in _PEERS):
            return ()  # "his counterparts", of whichever states
        return self.scene.sides or self.main_sides

    def _resolve_they(self, actor: Actor, clause: Clause) -> None:
        if pair := self._pair_before(actor, clause):
            actor.persons, actor.states = pair, self._states(pair)
            return
        if one_side := self._one_side_meant(actor, clause):
            actor.persons, actor.states, actor.of_one_side = (), one_side, True
            self._of_one_side = (clause.line.number, one_side)
            return
        actor.persons = self.group
        actor.states = self.last_both or self.scene.sides or self.main_sides

    def _one_side_meant(self, actor: Actor, clause: Clause) -> tuple[str, ...]:
        """ "The Lao delegation said they will …. They also …": those of one side, who speak of themselves."""
        k = clause.actors.index(actor)
        if k == 0:
            number, states = self._of_one_side
            return states if number == clause.line.number - 1 and clause.text.startswith("«a0»") else ()
        own = clause.actors[k - 1]
        several = (
            (own.kind in ("side", "roles") or own.of_one_side) and len(own.states) == 1 and len(own.persons) < _BOTH
        )
        said = several and _SAY_OF_THEMSELVES.search(clause.text, 0, clause.text.find(f"«a{k}»"))
        return own.states if said and int(said[1]) == k - 1 else ()

    def _pair_before(self, actor: Actor, clause: Clause) -> tuple[int, ...]:
        """ "He met Minister B, and they …": the two of different states who are named before in the sentence."""
        pair: dict[str, int] = {}
        for other in clause.actors[: clause.actors.index(actor)]:
            if len(other.persons) == 1 and len(other.states) == 1:
                pair.setdefault(other.states[0], other.persons[0])
        return tuple(sorted(pair.values())) if len(pair) == 2 else ()

    def _resolve_both(self, actor: Actor, clause: Clause) -> None:
        wanted = next((n for w, n in _NUMBERS.items() if w in actor.words.split()), 2)
        if len(actor.states) < 2:
            ahead = [a for a in clause.actors if a.start < actor.start]  # "Alland and Borria met on ties of the two"
            own = tuple(s for a in ahead if a.kind == "side" for s in a.states[:1])
            pair = self.scene.sides if len(self.scene.sides) >= 2 else self._last_pair() or self.main_sides
            pair = own if len(own) == len(ahead) == len({*own}) == 2 and "«a0» and «a1» " in clause.text else pair
            actor.states = pair if wanted <= len(pair) or len(pair) == 2 else self.main_sides
            if wanted == 3 and len(actor.states) < 3:
                actor.states = self._all_states()[:3]
        self.last_both = tuple(sorted(actor.states))
        actor.states = self.last_both

    def _last_pair(self) -> tuple[str, ...]:
        """Give the states of the two persons of different states who were named last."""
        told = dict.fromkeys(s for i in reversed(self.recent) if (s := self.people[i].state))
        return tuple(sorted(list(told)[:2])) if len(told) > 1 else ()

    def _all_states(self) -> tuple[str, ...]:
        counts = Counter(p.state for p in self.people if p.state)
        return tuple(s for s, _ in counts.most_common())

    def _states(self, persons: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(sorted({s for i in persons if i >= 0 and (s := self.people[i].state)}))

    def _at_contact(self, actor: Actor, clause: Clause) -> tuple[int, ...]:
        """ "During his meeting with B, both leaders …": the subject and B, whoever was met besides."""
        with_whom = _AT_HIS_MEETING.match(before(clause, actor))
        met = clause.actors[int(with_whom[1])].persons if with_whom else ()
        own = self._states((self.subject,)) if self.subject >= 0 else ()
        several = actor.words.startswith(("both ", "the two ", "two "))
        if len(met) != 1 or not several or not own or self._states(met) in ((), own):
            return ()
        return tuple(sorted((self.subject, met[0])))

    def _of_the_two(self, actor: Actor, clause: Clause) -> tuple[int, ...]:
        told = self._at_contact(actor, clause)
        if not told and not actor.states and actor.words.startswith(("both ", "the two ")):
            told = self._pair_before(actor, clause)
        return told or self._plural(actor)

    def _plural(self, actor: Actor) -> tuple[int, ...]:
        """ "The two ministers": the last ones named, one of each side."""
        if actor.words.split()[0] not in ("the", "two", "both", "three", "four") or "other" in actor.words:
            return ()
        for name, told in (("host", self.scene.hosts), ("guest", self.scene.guests)):
            if told and not actor.states and actor.head in name_set(name):
                return told  # "receiving the guests, …"
            if not actor.states and actor.head in name_set(name):
                return self.heads[:1] if name == "guest" and self.heads else self._at_place(name)
        many = len(self.scene.sides) if len(self.scene.sides) > 2 and not actor.states else 2
        wanted = next((n for w, n in _NUMBERS.items() if w in actor.words.split()), many)
        if len(actor.states) == 1:
            own = [i for i in self._near() if self.people[i].state == actor.states[0]]
            return tuple(own[: wanted if _COUNTS.intersection(actor.words.split()) and len(own) >= wanted else 1])
        chosen: list[int] = []
        for i in reversed(self.recent):
            state = self.people[i].state
            if len(actor.states) > 1 and state not in actor.states:
                continue
            if all(self.people[j].state != state for j in chosen) and (
                not self.scene.sides or state in self.scene.sides
            ):
                chosen.append(i)
        chosen = [i for i in chosen if may_be_of(self.people[i], actor.head)]
        principals = [i for i in (*self.scene.hosts[:1], *self.scene.guests[:1]) if i >= 0]
        foreign = len(actor.states) > 1 and not set(self._states(tuple(principals))) <= set(actor.states)
        if len(principals) == 2 and wanted == 2 and not foreign:
            return tuple(sorted(principals))
        return tuple(sorted(chosen[:wanted])) if len(chosen) >= wanted else ()

    def _role(self, actor: Actor, clause: Clause) -> tuple[int, ...]:
        words = set(actor.words.replace("-", " ").split())
        if words & name_set("host") and not actor.states and (told := self.scene.hosts or self._at_place("host")):
            return told[:1]
        guest = words & (name_set("guest") | {"visiting"}) and not actor.states
        if guest and (told := self.scene.guests or self.heads or self._at_place("guest")):
            return told[:1]
        if not actor.states and (there := states_of_region(actor.words)):
            called = [i for i in self._near() if self.people[i].state in there]
            return (self.subject,) if self.subject in called else tuple(called[:1])
        if actor.person >= 0:
            return tuple(i for i in self._near() if i != actor.person and self._fits(i, actor))[:1]
        if actor.head in ("counterpart", "opposite number", "colleague"):
            return self._counterpart(actor)
        fitting = [i for i in self._near() if self._fits(i, actor) and not self._is_met_by(i, actor, clause)]
        fitting = [i for i in fitting if may_be_called(self.people[i], actor)]
        fitting = [i for i in fitting if not self._is_own(actor) or self._may_be_own(i, actor, clause)]
        fitting = [i for i in fitting if is_in_office(self.people[i], actor)] or fitting
        fitting = [i for i in fitting if is_exactly(self.people[i], actor)] or fitting or self._of_rank(actor)
        fitting = fitting or [
            i for i in self._near() if self.people[i].state in actor.states and heads_body(self.people[i], actor)
        ]
        own = self._own_holder(fitting, actor)
        if own >= 0:
            return (own,)
        opens = clause.line.tagged.chunks[actor.first]  # "the minister", "Defence Minister also met B"
        if not actor.states and (opens.kind in "TFt" or opens.folded == "the"):
            if self.subject in fitting:
                return (self.subject,)
            if self.subject < 0 and self.first in fitting:
                return (self.first,)  # "The two talked. The minister flew in on Friday": whose report it is
        return tuple(fitting[:1])

    def _is_own(self, actor: Actor) -> bool:
        """May an office without a name or a state be one of the government's whose page it is: "the President"?"""
        return self.official and not actor.states and is_high_office(actor)

    def _may_be_own(self, i: int, actor: Actor, clause: Clause) -> bool:
        """ "The President went to Lor. He met President X": neither whom a later sentence names nor who is X's like."""
        told_later = self.people[i].first.line > clause.line.number
        return self.people[i].state == self.home or not (told_later or actor.core in self.own_offices)

    def _own_holder(self, fitting: list[int], actor: Actor) -> int:
        """ "Prime Minister X of Peru asked for help. The Prime Minister …": a government's own page means its own."""
        own = (i for i in fitting if self.people[i].state == self.home and is_in_office(self.people[i], actor))
        return next(own, -1) if self.official and not actor.states and actor.words.startswith("the ") else -1

    def _is_met_by(self, i: int, actor: Actor, clause: Clause) -> bool:
        """ "The Prime Minister spoke to Prime Minister X", "President X called on the President": two persons."""
        first = clause.actors[0]
        if actor is first:
            met = any(a.kind == "person" and a.person == i and a.start > actor.end for a in clause.actors)
            return met and not after_preposition(clause, 0)
        return first.kind == "person" and first.person == i and after_preposition(clause, clause.actors.index(actor))

    def _of_rank(self, actor: Actor) -> list[int]:
        """ "The US commander": the only one of that state's officers who was told of."""
        if not actor.states or not means_officer(actor):
            return []
        told = [i for i in self.recent if self.people[i].rank and self.people[i].state in actor.states]
        return told if len(told) == 1 else []

    def _unnamed_before(self, actor: Actor) -> tuple[str, ...]:
        """ "X called on the Samoan Minister of Defence. The minister asked …": of one who is told of without a name."""
        told, words = self.unnamed, actor.words.split()
        same = told and words[0] == "the" and set(words[1:]) <= set(told.words.split())
        return told.states if told and same else ()

    def _at_home(self, actor: Actor) -> tuple[str, ...]:
        """ "A met B in Lor. She also called on the Minister of Culture": whom a guest meets there is of that state."""
        pair = self.scene.sides
        guest = self._states((self.subject,)) if self.subject >= 0 else ()
        abroad = len(pair) == len({*pair, *guest}) == 2 and self.where in pair and guest not in ((), (self.where,))
        official = actor.head.endswith(_OFFICIALS) and actor.words.startswith("the ")
        return (self.where,) if abroad and official and self.where else ()

    def _of_press(self, actor: Actor, clause: Clause) -> tuple[str, ...]:
        """ "The Prime Minister met Crown Prince X of Jordan": whose state is unsaid serves the press's own.

        Not whom one of its own people meets: "Our minister was received by the President".
        """
        at_home = self.official or self.seat == self.home or self.home in self.main_sides
        if self.home is None or not at_home or not is_high_office(actor):
            return ()
        if any(not self.people[i].offices and not self.people[i].rank for i in self.recent):
            return ()  # who was named without an office may be "the president"
        named = [a for a in clause.actors if a is not actor and (a.kind == "role" or a.person >= 0)]
        told = [self._states((self.subject,)), *(a.states or self._states((a.person,)) for a in named)]
        if any(self.home in states for states in told):
            return ()
        self.own_offices.add(actor.core)
        return (self.home,)

    def _at_place(self, name: str) -> tuple[int, ...]:
        """ "The host", "the guests" of talks in a city: of the two told of last who is at home there, or who is not."""
        told = [i for i in reversed(self.recent) if self.people[i].state]
        pair = told[:1] + [i for i in told if self.people[i].state != self.people[told[0]].state][:1]
        if len(pair) < 2 or self.where not in [self.people[i].state for i in pair]:
            return ()
        return tuple(i for i in pair if (self.people[i].state == self.where) == (name == "host"))

    def _near(self) -> list[int]:
        """People by nearness: the scene's own first, then those named last."""
        order = list(reversed(self.recent))
        order += [i for i in range(len(self.people)) if i not in order]
        scene = {*self.scene.hosts, *self.scene.guests}
        return sorted(order, key=lambda i: i not in scene)

    def _counterpart(self, actor: Actor) -> tuple[int, ...]:
        own = self._states((self.subject,)) if self.subject >= 0 else ()
        for i in self._near():
            state = self.people[i].state
            if i != self.subject and state and state not in own and (not actor.states or state in actor.states):
                return (i,)
        return ()

    def _fits(self, i: int, actor: Actor) -> bool:
        as_guest = i in self.scene.guests or not self.scene.guests
        return fits(self.people[i], actor, as_guest=as_guest)

    def _note_subject(self, clause: Clause) -> None:
        said = first_of_two(clause, speaker(clause))
        if said is not None and said.persons and not all(speaks_for_others(self.people[i]) for i in said.persons):
            self._set_subject(said)
            return
        for k, actor in enumerate(clause.actors):
            if actor.persons and not after_preposition(clause, k):
                self._set_subject(actor)
                return
            if actor.kind == "role" and actor.states and not after_preposition(clause, k):
                self.subject, self.subject_states = -1, actor.states
                return

    def _set_subject(self, actor: Actor) -> None:
        if len(actor.persons) == 1:
            if not speaks_for_others(self.people[actor.persons[0]]):
                self.subject, self.subject_states = actor.persons[0], ()
                self.first = self.first if self.first >= 0 else self.subject
        else:
            self.group = actor.persons


_SAY_OF_THEMSELVES = compiled(
    r"«a(\d+)»,? (?:also |then |later |has |have )?(?:said|says|say|stated|announced|promised|pledged|vowed|noted|added"
    r"|stressed|affirmed|confirmed|declared|indicated|explained|replied)(?: that)? $"
)
_LOOKING_ON = compiled(
    r"\b(?:in the presence of|(?:witnessed|attended|joined) by|(?:present|on hand|in attendance)(?: at [^«;]{0,40})?"
    r" (?:was|were)|attending(?: [^«;]{0,40})? (?:was|were))\b(?:[^«;.]|«[adl]\d+»)*$"
)
_ACTS = compiled(r",? (?:(?:also|then|who) )?(?:\w+ed|said|told|says|held|met|spoke|gave|made|took)\b")
_QUOTED = compiled(r"(?:^|[\"“])[^\"“”]+[\"”] ?$")
_AT_HIS_MEETING = compiled(
    r"(?:during|at|in|after|following) (?:his|her|the|a) (?:[a-z-]+ ){0,2}"
    r"(?:meeting|talks|conversation|discussions|call) with (?:the )?«a(\d+)»[^«]*$"
)
_CALLS_ON = compiled(
    r"«a\d+»(?: (?:also|then|later|earlier|had|has|will|is to|was|were|be|been)){0,4}"
    r" (?:(?:paid|pay) (?:an? |his |her )?(?:[a-z]+ )?(?:call|visit) (?:to|on)|call(?:ed|s)? on|received by|hosted by"
    r"|granted an audience by|(?:had|have) an audience with) (?:the )?«a(\d+)»"
)
# "The President will decorate him. He is also scheduled to meet B": whose journey is told goes on with it.
_GOES_ON = compiled(
    r"^(?:on «d\d+», |«d\d+», |(?:later|then|also|afterwards),? )?«a0»"
    r"(?: (?:is|was) (?:also |then |later )?(?:scheduled|due|set|slated|expected|to)\b| will (?:also|then|later)\b"
    r"|,? (?:also|then|later) | will (?:meet|call|visit|hold|tour|travel|fly|leave)\b)"
)
_IN_PLACE = compiled(r"\b(?:in|at) «l(\d+)»")
_OWNED = ("his", "her", "its", "their")
_PEERS = ("counterparts", "colleagues", "opposite numbers")
_BOTH = 2
_HOSTING = frozenset(("host", "hosting"))
_CALLED = _HOSTING | {"visiting", "guest"}
_PARTIES = ("delegation", "team", "contingent", "group")
# "A delegation of 19 officers from the Allandian army": whose "the delegation" is from here on.
_PARTY_OF = compiled(
    r"^(?:[^«;]|«[dl]\d+»){0,60}?\b(?:delegation|team|contingent|group|participants|students|officers)\b"
    r"[^«;]{0,60}? (?:of|from) «a(\d+)»"
)
_OFFICIALS = ("minister", "speaker", "president", "chairman", "chairperson", "premier")
_TRAVELS = compiled(
    r"«a(\d+)»,?(?: who)?(?: (?:has|had|is|was|will|also|be))*"
    r" (?:arrived|arrives|landed|flew|on an? (?:[\w-]+ ){0,4}visit"
    r"|paid an? (?:[\w-]+ ){0,4}visit to|in «[al]\d+» (?:on|for))"
)
_HEADED = compiled(
    r"(?:delegation\b|team\b|«a\d+»)(?:[^«;]|«[dlm]\d+»){0,60}?,? (?:(?:led|headed) by|at the head of) «a(\d+)»"
)
