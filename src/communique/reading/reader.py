"""Read one report: run the stages in their order and give the reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from communique.model import Format, Mention, Reading, Report, Span, Status
from communique.reading.assembly import Telling
from communique.reading.clauses.actors import find_actors
from communique.reading.clauses.discourse import Discourse
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause, Thing, render
from communique.reading.commitments.at_home import home_of_all, names_another
from communique.reading.commitments.records import read_commitments
from communique.reading.contacts.agenda import diary_of, entry_of
from communique.reading.contacts.ahead import foresee
from communique.reading.contacts.alone import SHIPS_VISIT
from communique.reading.contacts.attendance import note_attendance
from communique.reading.contacts.ceremonies import add_signings
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.encounters import find_encounter
from communique.reading.contacts.find import find_contacts
from communique.reading.contacts.homeward import settle_homeward
from communique.reading.contacts.implied_trips import imply_trips
from communique.reading.contacts.listed import item_of, lead_of, subject_of
from communique.reading.contacts.meeting_places import dateline_state
from communique.reading.contacts.meeting_records import make_meeting
from communique.reading.contacts.meetings import setting_of
from communique.reading.contacts.merging import fill_empty_side, fill_with_visitors, join_session, merge
from communique.reading.contacts.on_a_visit import met_on_a_visit
from communique.reading.contacts.only_visit import complete_trips
from communique.reading.contacts.parts import leave_out_parts
from communique.reading.contacts.recalling import is_to_come, leads_back, wholly_long_since
from communique.reading.contacts.scenes import borrow_from_scene
from communique.reading.contacts.session_days import fill_session_days
from communique.reading.contacts.session_kinds import is_open
from communique.reading.contacts.session_people import fill_sessions
from communique.reading.contacts.setting import Setting
from communique.reading.contacts.setting_out import about_to_set_out, plan_contact, plan_stop
from communique.reading.contacts.told_again import take_fate, take_what_is_told_again
from communique.reading.contacts.trip_days import date_by_nth_days, date_by_trips
from communique.reading.contacts.trips import (
    Trip,
    leave_earlier_stops,
    make_visit,
    merge_trip,
    note_called_off,
    note_departure,
    note_last_days,
    note_leader,
    settle_undone,
)
from communique.reading.contacts.untold_sessions import untold_sessions
from communique.reading.contacts.visiting import visiting_guests
from communique.reading.contacts.visits import find_trips
from communique.reading.instruments.find import find_instruments
from communique.reading.instruments.records import agreement_records
from communique.reading.mechanisms.find import find_mechanisms
from communique.reading.mechanisms.mentions import by_line
from communique.reading.mechanisms.series import mechanism_records
from communique.reading.opening import open_page
from communique.reading.persons.allegiance import settle_states
from communique.reading.persons.joined_titles import part_joined_titles
from communique.reading.persons.main_sides import main_sides
from communique.reading.persons.names import find_names
from communique.reading.persons.offices import Office, singular
from communique.reading.persons.people import gather
from communique.reading.persons.press_side import is_organisation
from communique.reading.persons.roster import roster, who_act
from communique.reading.persons.teller import in_first_person, named_ahead, tellers
from communique.reading.words.layout import CAPTION, LINE, TITLE
from communique.reading.words.page import Line
from communique.reading.words.plain_text import placed, plain_text
from communique.reading.words.verbs import finite_verbs

_OF_SHIPS = ("port call", SHIPS_VISIT, "passage exercise")
_ONCE = (Format.RECEPTION, Format.CALL, Format.CEREMONY)  # "the next meeting" is none of these
# "The signatures are those of X and Y": they met to sign.
_PAIR = 2
_HEADLINES = 6  # lines among which a report's headlines stand
_NEXT = 160  # characters of the next sentence that a visit may need
_ATTENDED = 8  # sentences that may tell who was at a session
_QUIET = frozenset((CAPTION, LINE, TITLE))


def read_report(report: Report) -> Reading:
    """Read a report; the same report gives the same reading, always."""
    plain = plain_text(report.text)
    if plain is None:
        return Reader(report).read()
    return placed(Reader(replace(report, text=plain.text)).read(), report, plain)


def _is_told(c: Contact, s: Setting) -> bool:
    """A contact foreseen is one where a day, a place or the principals are told."""
    foreseen = c.status == Status.PLANNED and c.format != Format.EXERCISE
    return not foreseen or bool(c.people or s.date or s.place or s.state)


class Reader:
    """One reading in progress: what each stage found, for the next to use."""

    def __init__(self, report: Report) -> None:
        self.page = open_page(report)
        told_by_one = in_first_person(self.page)
        told_by = tellers(self.page) if told_by_one else {}
        diary = diary_of(self.page)
        ahead = told_by or named_ahead(self.page) or diary
        self.names = {
            line.number: ahead.get(line.number, [] if line.kind == TITLE else find_names(line, finite_verbs()))
            for line in self.page.lines
        }
        mentions = [m for found in self.names.values() for m in found]
        part_joined_titles(self.page.lines, mentions)
        quiet = frozenset(line.number for line in self.page.lines if line.kind in _QUIET)
        self.people = gather(mentions, quiet)
        settle_states(self.page, self.people)
        self.mechanisms = find_mechanisms(self.page)
        self.channels = by_line(self.mechanisms)
        self.instruments = find_instruments(self.page)
        self.contacts: list[Contact] = []
        self.past: set[int] = set()  # the sentences that only lead back to contacts of before
        self.trips: list[Trip] = []
        self.setting_out = -1  # who is told to begin a journey that lies ahead
        self.clauses: list[Clause] = []
        self.lead: Clause | None = None  # the sentence that leads to a list of those met
        self.discourse = Discourse(
            self.people,
            main_sides(self.page, self.people),
            told_by_one=told_by_one,
            home=self.page.home,
            official=self.page.official,
            seat=dateline_state(self.page),
        )
        self.owner = next((m.person for found in diary.values() for m in found), -1)  # whose diary it is
        self.discourse.teller = next((m.person for found in told_by.values() for m in found), -1)

    def read(self) -> Reading:
        for line in self.page.lines:
            self._read_line(line)
        self._share_role_offices()
        for c in untold_sessions(self.clauses, self.contacts, self.mechanisms):
            if self.contacts and wholly_long_since(self.clauses[c.lines[0]], self.page.published or ""):
                continue
            if c.lines[0] in self.past:
                continue
            if len(c.states) < 2 and not _of_members(c):
                c.states |= set(self.discourse.sides(c.lines[0]))
            if not join_session(self.contacts, c):
                self.contacts.append(c)
                self._attend(c)
        self._add_signings()
        for clause in self.clauses:
            hinted = (
                find_encounter(clause, self.people, self.contacts, self.page.published)
                if clause.line.kind not in (TITLE, LINE) and clause.line.number not in self.past
                else None
            )
            if hinted:
                self.contacts.append(hinted)
        if focused := met_on_a_visit(self.clauses, self.contacts, self.trips):
            self.contacts.append(focused)
        self.contacts.sort(key=lambda c: (c.lines[0], c.trigger))
        leave_out_parts(self.contacts)
        self.contacts = [c for c in self.contacts if len(c.states) > 1 or _of_members(c)]
        self._settle_called_off()
        foresee(self.clauses, self.contacts, self.trips)
        acting = who_act(self.page, self.people)
        fill_sessions(self.contacts, self.people, acting)
        take_what_is_told_again(self.page, self.contacts)
        fill_with_visitors(self.contacts, self.trips, self.people)
        timed = [(c, setting_of(self.page, c, self.contacts)) for c in self.contacts]
        for c, s in timed:
            if c.status == Status.HELD and is_to_come(s.date, self.page.published):
                c.status = Status.PLANNED
        timed = [(c, s) for c, s in timed if _is_told(c, s)]
        self.contacts, settings = [c for c, _ in timed], [s for _, s in timed]
        fill_session_days(self.clauses, self.contacts, settings)
        borrow_from_scene(self.page, self.contacts, settings, self.people, self.trips)
        quiet = frozenset(line.number for line in self.page.lines if line.kind in (CAPTION, LINE))
        settle_homeward(self.trips, self.contacts, settings)
        imply_trips(self.contacts, settings, self.people, self.trips, self.page, quiet)
        self._take_trips_of_headlines()
        complete_trips(self.clauses, self.trips, self.page.published)
        date_by_trips(self.contacts, settings, self.trips)
        date_by_nth_days(self.clauses, self.contacts, settings, self.trips)
        told_days = [(c.states, s.end_date or s.date) for c, s in zip(self.contacts, settings, strict=True)]
        leave_earlier_stops(self.trips)
        note_last_days(self.trips, told_days, self.page.published)
        meetings = tuple(
            make_meeting(c, s, self.people, self.trips, n)
            for n, (c, s) in enumerate(zip(self.contacts, settings, strict=True), 1)
        )
        visits = tuple(make_visit(t, self.people, self.page.published) for t in self.trips)
        told = Telling(self.clauses, self.people, self.discourse, self.contacts, settings)
        home = home_of_all(self.people, len(self.contacts), len(self.trips))
        agreements = tuple(
            agreement_records(
                self.page,
                self.instruments,
                self._sides_of_papers(told, home),
                told.signers,
                told.day,
                told.signing_states,
                told.doers,
            )
        )
        mechanisms = tuple(mechanism_records(self.page, self.mechanisms, told.sides_of_opening, told.session_day))
        now = [c for c in self.clauses if c.line.number not in self.past]
        commitments = tuple(read_commitments(self.page, now, told.scene, self.people, home, self.discourse.teller))
        asking = {by for c in commitments for by in c.by}
        involved = (
            {i for c in self.contacts for i in c.people}
            | {t.leader for t in self.trips}
            | {self.discourse.teller}
            | {int(signer[1:]) - 1 for a in agreements for signer in a.signatories}
            | {p.index for p in self.people if p.name in asking}
        )
        people = roster(self.page, self.people, involved, acting - self._names_of_channels())
        return Reading(
            self.page.report,
            persons=people,
            meetings=meetings,
            visits=visits,
            agreements=agreements,
            mechanisms=mechanisms,
            commitments=commitments,
            mentions=self._mentions(),
        )

    def _are_others(self, found: Contact, sides: tuple[str, ...]) -> bool:
        """ "A of Alland attended a forum": who is spoken of most are not its sides where A is of neither."""
        own = {s for i in found.people if (s := self.people[i].state)}
        return bool(own) and own.isdisjoint(sides)

    def _names_of_channels(self) -> set[int]:
        """ "The next edition of Coral Spear will be held in May": a name told only as that of a channel is nobody's."""
        spans = [(m.start, m.end) for m in self.mechanisms]
        return {
            k for k, p in enumerate(self.people) if all(any(a <= m.start < b for a, b in spans) for m in p.mentions)
        }

    def _read_line(self, line: Line) -> None:
        things = [Thing("m", m.start, m.end, mechanism=m) for m in self.channels.get(line.number, ())]
        names = self.names[line.number]
        clause = render(line, find_actors(line, names, in_first_person=self.discourse.told_by_one), things)
        self.clauses.append(clause)
        if line.sentence.fresh:
            self.discourse.subject = -1
        before = self.discourse.subject
        self.discourse.resolve(clause)
        listed = item_of(self.lead, clause, self.people)
        if listed and self.lead:
            self.discourse.subject = subject_of(self.lead)  # "He also …", below the list, is who met them
        else:
            self.lead = lead_of(clause)
        entry = entry_of(self.owner, clause, self.people) if self.owner >= 0 and not listed else None
        if entry:
            self.discourse.subject = self.owner
        listed = listed or entry
        if line.kind in (TITLE, LINE) and not listed:
            note_attendance(clause, self.contacts, self.people)
            return
        if leads_back(clause, self.clauses[-2] if len(self.clauses) > 1 else None, self.page.published):
            self.past.add(line.number)
            return
        year = self.page.published[:4] if self.page.published and self.page.published[:4].isdigit() else None
        published = self.page.published if year else None
        told = (
            []
            if self.lead is clause
            else find_contacts(listed or clause, self.people, published, self.discourse.subject, before)
        )
        one_by_one = False  # told one by one who met somebody, and not who was there
        for found in told:
            if listed and self.lead and not entry:
                found.lines.append(self.lead.line.number)
            scene = self.discourse.scene
            sides = self._sides_of_series(found) or self.discourse.sides(line.number)
            if found.again:
                if not self.contacts:
                    continue
                again = [c for c in self.contacts if c.format not in _ONCE] or self.contacts[-1:]
                last = next((c for c in reversed(again) if c.mechanism), again[-1])
                found.format = found.format if found.format == Format.EXERCISE else last.format
                found.states = set(last.states)
            if (
                len(found.states) < 2
                and not _of_members(found)
                and not (found.mechanism and is_open(found.mechanism))
                and (found.mechanism or found.rule in _OF_SHIPS or (_half_told(found) and self._is_abroad(found)))
                and not self._are_others(found, sides)
            ):
                found.states |= set(sides)
            fill_empty_side(
                found, self.people, (*scene.hosts, *scene.guests, *(self.contacts[-1].people if self.contacts else ()))
            )
            if found.bare and not found.people:
                continue
            if has("was due", clause.text):
                take_fate(found, self.contacts)
            plan_contact(found, clause, self.setting_out)
            known = {id(o) for o in self.contacts}
            c = merge(self.contacts, found, self.people)
            one_by_one = one_by_one or (found.names and id(c) not in known)
            hosts, guests = tuple(c.hosts), tuple(c.guests)
            if c.mechanism and self.contacts[0] is not c and any(is_organisation(s) for s in c.states):
                continue  # "the two sides" are still those who talked, not ASEAN and who attends its meeting
            self.discourse.enter(tuple(sorted(c.states)), hosts, guests, line.number, received=c.receives)
        if not told:
            self._come_back(clause)
        sides = self.discourse.sides(line.number)
        for trip in find_trips(
            clause,
            self.people,
            sides,
            self.page.published,
            self.discourse.subject,
            dateline_state(self.page) or self.page.home,
            self.page.text[line.end : line.end + _NEXT],
            self.trips,
        ):
            plan_stop(trip, self.setting_out)
            merge_trip(self.trips, trip)
        who = about_to_set_out(clause)
        self.setting_out = who if who >= 0 else self.setting_out
        for trip in visiting_guests(clause, self.names[line.number], self.people, sides, self.page.published):
            merge_trip(self.trips, trip)
        note_departure(clause, self.trips)
        note_called_off(clause, self.trips)
        note_leader(clause, self.trips, self.people)
        if not one_by_one:
            note_attendance(clause, self.contacts, self.people)

    def _sides_of_series(self, found: Contact) -> tuple[str, ...]:
        """ "The 38th iteration will be hosted by Alland": the sides of the one that the report told of."""
        name = found.mechanism.name if found.mechanism else None
        alike = (c for c in reversed(self.contacts) if c.mechanism and c.mechanism.name == name)
        told = next((c for c in alike if found.states < c.states and len(c.states) > _PAIR), None)
        return tuple(sorted(told.states)) if told else ()

    def _come_back(self, clause: Clause) -> None:
        """ "A met B and C. … A told B that …": those two are "both sides" again."""
        named = {i for a in clause.actors if a.kind == "person" for i in a.persons}
        again = [c for c in self.contacts if len(named) == _PAIR and named == set(c.people) and len(c.states) == _PAIR]
        if again and again[-1] is not self.contacts[-1]:
            c = again[-1]
            self.discourse.enter(tuple(sorted(c.states)), tuple(c.hosts), tuple(c.guests), clause.line.number)

    def _attend(self, c: Contact) -> None:
        """Read who was at a session that is found after the sentences were read, up to the next contact."""
        told = [other.lines[0] for other in self.contacts if other.lines[0] > c.lines[0]]
        for clause in self.clauses[c.lines[0] : min([*told, c.lines[0] + _ATTENDED])]:
            if clause.line.kind not in (TITLE, LINE):
                note_attendance(clause, [c], self.people)

    def _is_abroad(self, c: Contact) -> bool:
        """Whoever meets "the King" meets another state's where a visit abroad is told, or where the King receives."""
        return not c.unnamed or (c.receives and bool(c.guests)) or any(t.guest in c.states for t in self.trips)

    def _add_signings(self) -> None:
        """A signing by both sides' people is a ceremony where no talk or reception belongs to it."""
        told = Telling(self.clauses, self.people, self.discourse, self.contacts, [])
        add_signings(self.clauses, self.instruments, told.signing_persons, self.people, self.contacts)

    def _share_role_offices(self) -> None:
        """ "The three defence ministers": each of those meant holds the office, if no title gave one."""
        for clause in self.clauses:
            for actor in clause.actors:
                if actor.kind != "roles" or not actor.persons or not actor.head.endswith("ministers"):
                    continue
                chunks = clause.line.tagged.chunks[actor.first : actor.last]
                named = [c for c in chunks if c.kind in "FtT"]
                if len(named) < 2:
                    continue
                office = Office(singular(" ".join(c.text for c in named)), named[0].start, named[-1].end)
                for i in actor.persons:
                    if not self.people[i].offices and not self.people[i].former:
                        self.people[i].offices.append(office)

    def _settle_called_off(self) -> None:
        """What was due on a trip that is called off is called off with it."""
        settle_undone(self.clauses, self.trips)
        for c in self.contacts:
            undone = c.status in (Status.PLANNED, Status.POSTPONED)
            if not undone or not any(has("was due", self.clauses[n].text) for n in c.lines):
                continue
            for t in self.trips:
                if {t.guest, t.host} == c.states and t.status in (Status.CANCELLED, Status.POSTPONED):
                    c.status = t.status
            own = {t.status for t in self.trips if t.leader in c.people}
            if len(own) == 1 and own <= {Status.CANCELLED, Status.POSTPONED}:
                c.status = own.pop()  # whom else they were to meet there

    def _sides_of_papers(self, told: Telling, home: str | None) -> Callable[[int], tuple[str, ...]]:
        """Where no sides are told of, those of the one visit are the parties of "the documents to be signed"."""
        if home is not None:  # a paper that two ministers of one state sign has no sides
            signed = {c.line.number for c in self.clauses if "signed" in c.words}
            papers = sorted({m.line for m in self.instruments} | signed)
            abroad = next((k for k in papers if names_another(self.page, self.page.lines[k], home)), len(self.clauses))
            return lambda line: told.sides_told(line) if line >= abroad else ()
        pairs = {tuple(sorted((t.guest, t.host))) for t in self.trips}
        visited = next(iter(pairs)) if len(pairs) == 1 else ()
        return lambda line: sides if len(sides := told.sides_told(line)) > 1 else visited or sides

    def _take_trips_of_headlines(self) -> None:
        """ "Lao President on State Visit to Mongolia": what a headline says of a visit counts if nothing else does."""
        for clause in [c for c in self.clauses[:_HEADLINES] if c.line.kind in (TITLE, LINE)]:
            if not self.trips and has("visit noun", clause.text):
                sides = self.discourse.main_sides
                self.trips += find_trips(clause, self.people, sides, self.page.published, -1)

    def _mentions(self) -> tuple[Mention, ...]:
        out = [
            Mention("person", Span(m.start, m.end), self.people[m.person].id)
            for found in self.names.values()
            for m in found
            if m.person >= 0
        ]
        out += [Mention("date", Span(d.start, d.end), d.value) for line in self.page.lines for d in line.dates]
        kinds = {"S": "side", "A": "side", "G": "organisation", "I": "organisation", "L": "place"}
        out += [
            Mention(kinds[c.kind], Span(c.start, c.end), c.value)
            for line in self.page.lines
            for c in line.tagged.chunks
            if c.kind in kinds
        ]
        out += [Mention("mechanism", Span(m.start, m.end), m.name) for m in self.mechanisms]
        out += [Mention("instrument", Span(m.start, m.end), m.kind) for m in self.instruments]
        return tuple(sorted(out, key=lambda m: (m.span, m.kind, m.value or "")))


def _of_members(c: Contact) -> bool:
    """What an organisation's own body or ministers hold is between its members: "the ninth SADC troika meeting"."""
    own = c.mechanism is not None or c.format == Format.CONFERENCE
    return own and len(c.states) == 1 and all(is_organisation(s) for s in c.states)


def _half_told(c: Contact) -> bool:
    """A contact whose one half is "the delegation" or "the guests": the other side of the scene is meant."""
    return not c.hosts or not c.guests
