"""Journeys in the manner of agencies: programmes, greetings at airports, ships, tours put off, stops on the way."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

MINISTER = "Chilean Defence Minister Pablo Oru"
PRESIDENT = "Chilean President Pablo Oru"

Trip = tuple[str, str, str | None, str, str | None, str | None]


def told(text: str) -> Reading:
    return communique.read(text, published="2024-05-10")


def trips(reading: Reading) -> list[Trip]:
    return sorted((v.guest, v.host, v.leader, v.status.value, v.start, v.end) for v in reading.visits)


def met(reading: Reading) -> list[list[str]]:
    names = {p.id: p.name for p in reading.persons}
    return sorted(sorted(names[x.person] for x in m.participants) for m in reading.meetings)


ARRIVALS = (
    f"{PRESIDENT} arrived in Lima on Thursday for a two-day visit.",
    f"{PRESIDENT} and his spouse landed at Jorge Chavez International Airport on Thursday for a visit to Peru.",
)
HOST = "Peruvian Deputy Foreign Minister Jan Tal"
GREETINGS = (
    f"He was {{v}} at the airport by {HOST} and Chilean Ambassador to Peru Ivo Paz.",
    f"{HOST} {{v}} the President at the airport.",
    f"Upon arrival, the President and his entourage were {{v}} by {HOST}.",
    f"He was {{v}} on the tarmac by {HOST}.",
    f"The plane carrying President Oru touched down at 10:20 hours and he was {{v}} by {HOST}.",
    f"{HOST} saw him off at the airport on Friday.",
)


@pytest.mark.parametrize("greeting", GREETINGS)
def test_a_greeting_at_the_airport_is_part_of_the_visit(greeting: str) -> None:
    unread = []
    for lead, verb in product(ARRIVALS, ("met", "welcomed", "received", "greeted")):
        reading = told(f"{lead} {greeting.format(v=verb)}")
        if reading.meetings or [t[:3] for t in trips(reading)] != [("CHL", "PER", "Pablo Oru")]:
            unread.append((lead, verb, met(reading), trips(reading)))
    assert unread == []


def test_who_talks_at_the_airport_has_met() -> None:
    reading = told(f"{ARRIVALS[0]} {HOST} met him at the airport and the two held brief talks.")
    assert met(reading) == [["Jan Tal", "Pablo Oru"]]


DUE = f"{PRESIDENT} will visit Peru from May 20 to 22 at the invitation of his Peruvian counterpart Raul Vas. "
OPENINGS = (
    "On May 20, Oru is scheduled to {}.",
    "During the visit, the President is expected to {}.",
    "He is also set to {}.",
    "The President is slated to {} during his stay.",
)
PROGRAMMES = (
    "hold talks with his host, pay a courtesy visit to Prime Minister Jan Tal, and meet with Speaker Ana Sol",
    "meet with his host, call on Prime Minister Jan Tal and hold talks with Speaker Ana Sol",
    "hold talks with his Peruvian counterpart, besides calling on Prime Minister Jan Tal and Speaker Ana Sol",
    "be received by his host and to hold meetings with Prime Minister Jan Tal and Speaker Ana Sol",
    "hold talks with President Raul Vas, before meeting Prime Minister Jan Tal and Speaker Ana Sol",
    "hold talks with President Raul Vas, followed by lunch with Prime Minister Jan Tal and a call on Speaker Ana Sol",
)


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_each_host_of_a_programme_is_met_in_turn(programme: str) -> None:
    wanted = [["Ana Sol", "Pablo Oru"], ["Jan Tal", "Pablo Oru"], ["Pablo Oru", "Raul Vas"]]
    readings = {o: told(DUE + o.format(programme)) for o in OPENINGS}
    planned = {o: all(str(m.status) == "planned" for m in r.meetings) for o, r in readings.items()}
    unread = [(o, met(r)) for o, r in readings.items() if met(r) != wanted or not planned[o]]
    assert unread == []


PAST = (
    "Following talks with Vice President Raul Vas, Oru was received by Prime Minister Ana Sol.",
    "He held talks with President Raul Vas, followed by a meeting with Prime Minister Ana Sol.",
    "Later, President Raul Vas conferred on him the Order of the Sun. He then called on Prime Minister Ana Sol.",
    "He concluded the trip with a call on President Raul Vas and a meeting with Prime Minister Ana Sol.",
)


@pytest.mark.parametrize("place", ["", "SANTIAGO, May 10 (Xinhua) -- "])
def test_whom_a_guest_meets_serves_the_state_visited(place: str) -> None:
    readings = {s: told(f"{place}{MINISTER} was on an official visit to Peru from May 6 to 8. {s}") for s in PAST}
    states = {s: {p.name: p.country for p in r.persons} for s, r in readings.items()}
    assert {s: c for s, c in states.items() if (c["Raul Vas"], c["Ana Sol"]) != ("PER", "PER")} == {}


ON_A_DAY = {
    "will visit Peru on May 20.": "2024-05-20",
    "is to travel to Lima on May 20.": "2024-05-20",
    "will visit Peru on May 20-22.": "2024-05",
    "will arrive in Peru on May 20 for a visit.": "2024-05",
}


@pytest.mark.parametrize("visit", ON_A_DAY)
def test_the_day_told_alone_is_that_of_what_is_due(visit: str) -> None:
    assert [m.date for m in told(f"{MINISTER} {visit} He will meet President Jan Tal.").meetings] == [ON_A_DAY[visit]]


SHIPS = (
    "Two Chilean Navy ships",
    "The Chilean frigate Lautaro",
    "The Chilean training ship Esmera, with 300 crew on board,",
)
IN_PORT = "arrived in; docked at; berthed at; called at; sailed into; put into; pulled into; entered the port of".split(
    "; "
)
STAYS = (" for a four-day goodwill visit to Peru.", ", beginning a four-day visit to Peru.")


@pytest.mark.parametrize("came", IN_PORT)
def test_ships_in_port_are_a_visit_and_a_port_call(came: str) -> None:
    unread = []
    for ship, stay in product(SHIPS, STAYS):
        reading = told(f"{ship} {came} Callao on Monday{stay}")
        found = [(m.format.value, m.date, m.end_date, m.place) for m in reading.meetings]
        days = [(t[0], t[1], t[4], t[5]) for t in trips(reading)]
        if found != [("exercise", "2024-05-06", "2024-05-09", "Callao")] or days != [
            ("CHL", "PER", "2024-05-06", "2024-05-09")
        ]:
            unread.append((ship, stay, found, days))
    assert unread == []


COMMANDERS = (
    "The ships are led by Captain Ivo Paz.",
    "The contingent, headed by Captain Ivo Paz, was welcomed by a Peruvian Navy delegation.",
)


@pytest.mark.parametrize("commander", COMMANDERS)
def test_who_commands_the_ships_leads_the_visit(commander: str) -> None:
    reading = told(
        f"Two Chilean Navy ships docked at Callao on Monday for a four-day goodwill visit to Peru. {commander}"
    )
    assert [(p.name, p.country) for p in reading.persons] == [("Ivo Paz", "CHL")]
    assert [v.leader for v in reading.visits] == ["Ivo Paz"]


OFF = {
    "on Thursday put off his visit to Peru.": ("postponed", None),
    "has dropped a planned visit to Peru.": ("cancelled", None),
    "has postponed a trip to Lima due to begin on May 20.": ("postponed", "2024-05-20"),
}
UNDONE = (
    "In the Peruvian capital he was to have met President Raul Vas.",
    "Talks with President Raul Vas were also planned.",
)


@pytest.mark.parametrize("deed", OFF)
def test_what_was_due_on_a_visit_put_off_is_put_off(deed: str) -> None:
    for due in UNDONE:
        reading = told(f"{MINISTER} {deed} {due}")
        assert [(v.status.value, v.start) for v in reading.visits] == [OFF[deed]]
        assert [m.status.value for m in reading.meetings] == [OFF[deed][0]]


def test_the_stops_of_a_tour_put_off_are_put_off() -> None:
    tour = "He was due to leave for Lima on May 20 on a tour which was also to take him to La Paz and Quito."
    found = {v.host: v.status.value for v in told(f"{MINISTER} on Thursday put off his Andean trip. {tour}").visits}
    assert found == {"BOL": "postponed", "ECU": "postponed", "PER": "postponed"}


def test_a_leg_called_off_leaves_the_others() -> None:
    reading = told(f"{MINISTER} will visit Peru from May 20 to 22. The Bolivian leg of the tour has been cancelled.")
    assert [(v.host, v.status.value) for v in reading.visits] == [("PER", "planned")]


WAYS = (
    "During a stopover in Lima, he met Peruvian President Jan Tal.",
    "On transit through Lima on Thursday, he held talks with Peruvian President Jan Tal.",
    "En route to Tokyo he stopped over in Lima and met Peruvian President Jan Tal.",
    "He stopped briefly in Lima for talks with Peruvian President Jan Tal.",
)


@pytest.mark.parametrize("way", WAYS)
def test_a_stop_on_the_way_is_a_visit(way: str) -> None:
    reading = told(f"{PRESIDENT} left on Thursday for a state visit to Japan. {way}")
    assert [(m.place, m.status.value) for m in reading.meetings] == [("Lima", "held")]
    assert sorted(v.host for v in reading.visits) == ["JPN", "PER"]


BACK = (
    "returned on Thursday; came back on Thursday; has returned; arrived in Santiago on Thursday; flew to La Paz".split(
        "; "
    )
)
THERE = ("he met {t}", "he had met {t}", "he held talks with {t}", "he was received by {t}")


@pytest.mark.parametrize("back", BACK)
def test_what_was_done_where_somebody_comes_from_was_done_there(back: str) -> None:
    unread = []
    for there in THERE:
        text = f"{MINISTER} {back} from Lima, where {there.format(t='Peruvian President Jan Tal')}."
        if (found := [(m.place, m.date) for m in told(text).meetings]) != [("Lima", None)]:
            unread.append((text, found))
    assert unread == []


ONE = {"PER": "ongoing"}
OTHERS = {
    "on Thursday ahead of trips to La Paz and Quito.": {"BOL": "planned", "ECU": "planned", **ONE},
    "on Thursday after concluding visits to Bolivia and Ecuador.": {"BOL": "held", "ECU": "held", **ONE},
    "on Thursday, following stops in Bolivia and Ecuador.": {"BOL": "held", "ECU": "held", **ONE},
    "on Thursday for his first visit to Peru since taking office in December.": ONE,
    "on Thursday, starting a visit to Peru as guest of his Peruvian counterpart Jan Tal.": ONE,
}


@pytest.mark.parametrize("tail", OTHERS)
def test_the_other_stops_are_told_apart(tail: str) -> None:
    assert {v.host: v.status.value for v in told(f"{MINISTER} arrived in Lima {tail}").visits} == OTHERS[tail]


STAMPS = ("Tuesday, May 7, 2024 - 21:40", "Published: 7 May 2024, 02:14 PM")


@pytest.mark.parametrize("stamp", STAMPS)
def test_a_pages_stamp_is_no_dateline(stamp: str) -> None:
    reading = told(f"PM in Lima\n\n{stamp}\n\nLima, (VNA) – Prime Minister Pham Van Thinh arrived in Lima on May 7.")
    assert [(p.name, p.offices) for p in reading.persons] == [("Pham Van Thinh", ("Prime Minister",))]


NAMES = {
    "MANILA -- The Philippine Navy (PN) said PN Captain Ivo Trinidad led it.": ("Ivo Trinidad", "PHL"),
    "Iraqi Minister Sadun al-Sen spoke. Oru of Chile told al-Sen of it.": ("Sadun al-Sen", "IRQ"),
}


@pytest.mark.parametrize("text", NAMES)
def test_names_are_whole(text: str) -> None:
    assert [(p.name, p.country) for p in told(text).persons][:1] == [NAMES[text]]
