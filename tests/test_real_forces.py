"""Reports of armed forces' contacts in their own manner: ships' visits, war colleges, exercises told in pieces."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading
from communique.model import Meeting

PUBLISHED = "2024-05-10"


def told(text: str, published: str = PUBLISHED) -> Reading:
    return communique.read(text, published=published)


def names(reading: Reading, meeting: Meeting) -> set[str]:
    known = {p.id: p.name for p in reading.persons}
    return {known[x.person] for x in meeting.participants}


def those_met(reading: Reading) -> list[set[str]]:
    return [names(reading, m) for m in reading.meetings]


# A ship's visit is a port call and a journey.
SHIPS = {
    "Indian Naval Ship (INS) Tarang": "IND",
    "INS ‘Tarang’": "IND",
    "INS Tarang and INS Kavach": "IND",
    "The Royal Australian Navy's HMAS Wallaroo": "AUS",
    "An Offshore Patrol Vessel of the Pakistan Navy, PNS Makran,": "PAK",
    "The guided-missile destroyer USS Hartley": "USA",
    "The Brazilian Navy ship Amazonas do Sul": "BRA",
}
CALLS = (
    "arrived at the port of Colombo on Thursday on a three-day visit",
    "arrived at Colombo on Thursday for a three-day goodwill visit",
    "made a port call at Colombo on Thursday for a three-day visit",
    "berthed in Colombo on Thursday for a three-day port call",
    "entered Colombo harbour on Thursday on a three-day official visit",
)
ON_ARRIVAL = "\n\nOn arrival, the visiting ship was welcomed by the Sri Lanka Navy in compliance with naval traditions."


@pytest.mark.parametrize("ship", SHIPS)
def test_a_ships_visit_is_a_port_call(ship: str) -> None:
    unread = []
    for call in CALLS:
        reading = told(f"{ship} {call}.{ON_ARRIVAL}")
        calls = [(m.format.value, m.date, m.end_date, m.place, set(m.countries)) for m in reading.meetings]
        trips = [(v.guest, v.host, v.start, v.end) for v in reading.visits]
        if (
            calls != [("exercise", "2024-05-09", "2024-05-11", "Colombo", {SHIPS[ship], "LKA"})]
            or trips != [(SHIPS[ship], "LKA", "2024-05-09", "2024-05-11")]
            or (reading.mechanisms or reading.persons or reading.commitments)
        ):
            unread.append((call, calls, trips))
    assert unread == []


COMMANDERS = (
    "The Commanding Officer of the ship, Commander Bayu Hartanto, called on Rear Admiral Sampath Wickrama of the Sri "
    "Lanka Navy.",
    "The ship's Commanding Officer, Commander Bayu Hartanto, paid a courtesy call on Commander Western Naval Area Rear "
    "Admiral Sampath Wickrama.",
    "Commander Bayu Hartanto, who commands the ship, was received by Commander Western Naval Area Rear Admiral Sampath "
    "Wickrama.",
)


@pytest.mark.parametrize("ship", SHIPS)
def test_the_commander_of_a_ship_serves_its_state(ship: str) -> None:
    unread = []
    for commander in COMMANDERS:
        reading = told(f"{ship} arrived at the port of Colombo on Thursday on a three-day visit.\n\n{commander}")
        states = {p.name: p.country for p in reading.persons}
        if (
            states != {"Bayu Hartanto": SHIPS[ship], "Sampath Wickrama": "LKA"} or {*states} not in those_met(reading)
        ) and "Amazonas" not in ship:
            unread.append((commander, states))
    assert unread == []


@pytest.mark.parametrize(
    "passage",
    [
        "will conduct a passage exercise (PASSEX) with SLNS Samudra off Colombo on Saturday",
        "will take part in a passage exercise with a ship of the Sri Lanka Navy off Colombo on Saturday",
        "will undertake a Passage Exercise at sea with SLNS Samudra on Saturday",
    ],
)
def test_a_passage_exercise_behind_the_call_is_foreseen(passage: str) -> None:
    unread = []
    for ship, state in SHIPS.items():
        reading = told(f"{ship} arrived at the port of Colombo on Thursday.\n\nThe ship {passage}.")
        found = [(m.format.value, m.date, set(m.countries)) for m in reading.meetings if m.status.value == "planned"]
        if found != [("exercise", "2024-05-11", {state, "LKA"})]:
            unread.append((ship, found))
    assert unread == []


@pytest.mark.parametrize(
    "text",
    [
        "Indian Admiral Arun Rathore arrived in Colombo on Thursday on a three-day visit.",
        "The ambassadors were shown the exercise aboard INS Tarang in Mumbai on Thursday.",
        "INDIA AND ITS NAVY GROW. Shipyards in Mumbai delivered a frigate on Thursday.",
    ],
)
def test_not_every_arrival_is_a_port_call(text: str) -> None:
    assert not told(text).meetings


# War colleges on their study tours.
COLLEGES = {
    "the National Defence College of India": "IND",
    "the National Defence College, Nigeria": "NGA",
    "the Royal College of Defence Studies (RCDS), UK": "GBR",
    "the United States Army War College": "USA",
    "the Rwanda Defence Force Command and Staff College": "RWA",
    "the Defence Services Staff College, India": "IND",
}
GROUPS = (
    "A delegation from",
    "Participants of Course 32 of",
    "A group of officers from",
    "Students and directing staff of",
    "A study tour delegation from",
)


@pytest.mark.parametrize("college", COLLEGES)
def test_a_college_that_calls_is_received(college: str) -> None:
    unread = []
    host = "Kenyan Chief of Defence Forces General Francis Omondi"
    for group, called in product(GROUPS, ("called on {} in Nairobi", "paid a courtesy call on {} in Nairobi")):
        reading = told(f"{group} {college} {called.format(host)} on Thursday.")
        found = [(m.format.value, m.date, m.place, set(m.countries)) for m in reading.meetings]
        if found != [("reception", "2024-05-09", "Nairobi", {COLLEGES[college], "KEN"})]:
            unread.append((group, called, found))
    assert unread == []


@pytest.mark.parametrize(
    "text",
    [
        "A group of officers from India called on Kenyan General Francis Omondi to step down.",
        "Students of the Kenyan National Defence College called on the press for help in Nairobi on Thursday.",
    ],
)
def test_those_who_call_for_something_meet_nobody(text: str) -> None:
    assert not told(text).meetings


def test_the_delegation_is_the_one_told_of_last() -> None:
    reading = told(
        "A delegation from the Rwanda Defence Force Command and Staff College last Monday paid a courtesy call on the "
        "Ghanaian Chief of the Army Staff, Lieutenant General Kwabena Asante, in Accra.\n\nThe delegation, comprising "
        "directing staff and students, is in Ghana for a seven-day study tour.\n\nParticipants of Course 32 of the "
        "National Defence College, Nigeria, also called on General Asante on Wednesday.",
        "2024-05-09",
    )
    assert ("RWA", "GHA", "ongoing") in [(v.guest, v.host, v.status and v.status.value) for v in reading.visits]


# Who is meant: a body's letters, an office's letters, an officer by his state.
@pytest.mark.parametrize("body", ["Border Security Force (BSF)", "Indian Coast Guard (ICG)"])
def test_the_chief_of_a_body_is_known_by_its_letters(body: str) -> None:
    letters = body[-4:-1]
    lead = (
        f"DHAKA, May 9 - Talks between Border Guard Bangladesh (BGB) and India's {body} began in Dhaka on Thursday.\n\n"
        f"BGB Director General Rezaul Chowdhury leads the hosts, while the Indian delegation is headed by {letters} "
        "Director General Arvind Thakur.\n\n"
    )
    for call in (
        "will pay a courtesy call on Home Minister Anwar Khan on May 12",
        "called on Home Minister Anwar Khan",
    ):
        assert {"Anwar Khan", "Arvind Thakur"} in those_met(told(f"{lead}The {letters} chief {call}."))


@pytest.mark.parametrize("verb", ["called on the COAS", "also called on the COAS at the headquarters", "met the COAS"])
def test_an_office_is_that_of_whoever_holds_it_exactly(verb: str) -> None:
    reading = told(
        "ISLAMABAD, May 9 - Chief of General Staff of the Jordanian Army General Sami Rousan on Thursday called on "
        "Chief of Army Staff (COAS) General Asad Durrani at the headquarters.\n\nMeanwhile, Ambassador of Kuwait to "
        f"Pakistan Faisal Al Zoubi {verb} on Thursday."
    )
    assert {"Faisal Al Zoubi", "Asad Durrani"} in those_met(reading)


OPENING = (
    "The opening ceremony was presided over by Kenya's Assistant Chief of the Defence Forces, Major General Josphat "
    "Mutua, who was accompanied by {adj} Army Major General {name}.\n\n"
)


@pytest.mark.parametrize(("adj", "name"), [("US", "Todd Wasserman"), ("French", "Alain Moreau")])
def test_the_commander_of_a_state_is_its_only_officer_told_of(adj: str, name: str) -> None:
    unread = []
    for role, met in product(("commander", "general", "officer"), ("paid a courtesy call on", "met")):
        host = "Chief of the Defence Forces General Robert Kiprono"
        reading = told(f"{OPENING.format(adj=adj, name=name)}Earlier, the {adj} {role} {met} {host}.")
        if {name, "Robert Kiprono"} not in those_met(reading):
            unread.append((role, met, those_met(reading)))
    assert unread == []


ARRIVED = (
    "Kathmandu, May 9: The Chief of the Army Staff of the Indian Army, General Arjun Bhadauria, arrived here on a "
    "four-day official visit at the invitation of his Nepali counterpart, General Binod Jung Thapa.\n\n"
)
DONE_TO_HIM = (
    "President Kamala Devi Shrestha will confer on him the honorary rank at a ceremony the same evening.",
    "Prime Minister Kamala Devi Shrestha will host a dinner for him the same evening.",
    "President Kamala Devi Shrestha will decorate him at a ceremony on Monday.",
)
GOES_ON = (
    "He is also scheduled to meet Foreign Minister Dipendra Raj Joshi on Tuesday.",
    "He will also meet Foreign Minister Dipendra Raj Joshi on Tuesday.",
    "On Tuesday, he will call on Foreign Minister Dipendra Raj Joshi.",
    "The visiting army chief is also scheduled to meet Foreign Minister Dipendra Raj Joshi on Tuesday.",
)


@pytest.mark.parametrize("done", DONE_TO_HIM)
def test_the_journey_goes_on_with_whom_something_was_done_to(done: str) -> None:
    unread = []
    for on in GOES_ON:
        reading = told(f"{ARRIVED}{done} {on}")
        state = {p.name: p.country for p in reading.persons}.get("Dipendra Raj Joshi")
        if {"Arjun Bhadauria", "Dipendra Raj Joshi"} not in those_met(reading) or state != "NPL":
            unread.append((on, those_met(reading), state))
    assert unread == []


# A greeting on the way into the country is part of the journey.
@pytest.mark.parametrize("greeted", ["received them", "welcomed them", "received the delegation"])
def test_a_greeting_at_the_border_is_part_of_the_visit(greeted: str) -> None:
    unread = []
    for where in ("the Akhaura Integrated Check Post", "the Benapole border crossing", "the Petrapole zero line"):
        reading = told(
            "Border talks between Bangladesh and India began in Dhaka on Thursday.\n\nEarlier on Wednesday, the Indian "
            f"delegation led by Director General Arvind Thakur entered Bangladesh through {where}, where Bangladeshi "
            f"Brigadier General Mahbub Alam {greeted}."
        )
        trips = [(v.guest, v.host, v.start) for v in reading.visits]
        if [m.format.value for m in reading.meetings] != ["talks"] or trips != [("IND", "BGD", "2024-05-08")]:
            unread.append((where, reading.meetings, trips))
    assert unread == []


# Equipment handed over at a ceremony.
HANDED_OVER = (
    "Australia {} two patrol boats to the Tongan Navy at a ceremony in Perth on Thursday.",
    "At a ceremony held in Perth on Thursday, Australia {} two patrol boats to Tonga.",
    "Australian Defence Minister Ana Doyle {} two boats to Tongan Commodore Sione Fifita in a ceremony in Perth on "
    "Thursday.",
)
GIVEN = ("handed over", "formally handed over", "donated", "delivered", "gifted", "transferred")


@pytest.mark.parametrize("text", HANDED_OVER)
def test_what_is_handed_over_at_a_ceremony_is_one(text: str) -> None:
    unread = []
    for given in GIVEN:
        found = [(m.format.value, m.date, m.place, set(m.countries)) for m in told(text.format(given)).meetings]
        if found != [("ceremony", "2024-05-09", "Perth", {"AUS", "TON"})]:
            unread.append((given, found))
    assert unread == []


@pytest.mark.parametrize(
    "text",
    [
        "The Nigerian Army handed over two vehicles to the police at a ceremony in Abuja on Thursday.",
        "Australia handed over the chairmanship of the forum to Fiji at a ceremony in Suva on Thursday.",
        "Fijian Minister Pio Tuila received Australian Minister Ana Doyle in Suva on Thursday. At a ceremony later, "
        "she handed over two vehicles to the Fijian Army.",
        "The Fijian minister presented medals to Australian soldiers at a ceremony in Suva on Thursday.",
    ],
)
def test_not_everything_handed_over_is_a_contact(text: str) -> None:
    assert "ceremony" not in [m.format.value for m in told(text).meetings]


# An exercise told in pieces.
ENDED = (
    "The 37th iteration of the annual exercise Nomadic Horse between India and Mongolia concluded at Umroi, India, on "
    "May 8.",
    "Indian and Mongolian troops concluded the 37th iteration of exercise Nomadic Horse with a closing ceremony in "
    "Umroi on May 8.",
    "The curtain came down on the 37th edition of the India-Mongolia exercise Nomadic Horse in Umroi on May 8.",
)
BEGUN = (
    "This year's exercise, hosted by the Indian Army, began May 1 and brought together 900 personnel.",
    "The exercise, which started on May 1, involved 90 soldiers from each side.",
    "It had commenced on May 1.",
)
BEGAN = (
    "The 16th edition of the India-Mongolia joint military exercise Nomadic Horse commenced at Umroi, India, on "
    "Thursday.",
    "Exercise Nomadic Horse, the India-Mongolia joint exercise, began at Umroi on Thursday.",
)
ENDS = (
    "It will culminate on May 22.",
    "Running from May 9 to May 22, the exercise strengthens the partnership between the armies.",
    "The drill, which will run until May 22, is aimed at counter-terrorism.",
)


@pytest.mark.parametrize(
    ("texts", "days"),
    [((ENDED, BEGUN), ("2024-05-01", "2024-05-08")), ((BEGAN, ENDS), ("2024-05-09", "2024-05-22"))],
)
def test_the_days_of_an_exercise_stand_in_two_sentences(
    texts: tuple[tuple[str, ...], ...], days: tuple[str, str]
) -> None:
    unread = []
    for first, second in product(*texts):
        reading = told(f"{first}\n\n{second}")
        found = [(m.format.value, m.date, m.end_date, m.place) for m in reading.meetings]
        if found != [("exercise", *days, "Umroi")] or len(reading.mechanisms) != 1:
            unread.append((first, second, found))
    assert unread == []


LEFT = (
    "The Indian Army contingent comprising 45 personnel departed on Thursday to participate in {}. The exercise will "
    "be conducted at Ulaanbaatar, Mongolia, from 12 to 25 May 2024.",
    "An Indian Army contingent left for Mongolia on Thursday to take part in {}, scheduled at Ulaanbaatar from May 12 "
    "to 25.",
)


@pytest.mark.parametrize("text", LEFT)
def test_those_who_leave_for_an_exercise_have_it_before_them(text: str) -> None:
    for exercise in (
        "the 16th edition of the India-Mongolia joint military exercise Nomadic Horse",
        "the India-Mongolia joint exercise Nomadic Horse",
    ):
        found = [(m.status.value, m.date, m.end_date, m.place) for m in told(text.format(exercise)).meetings]
        assert found == [("planned", "2024-05-12", "2024-05-25", "Ulaanbaatar")]


@pytest.mark.parametrize("day", ["held in Manado from May 7 to 9", "which was held in Manado from Tuesday to Thursday"])
def test_a_day_of_a_session_lies_within_its_days(day: str) -> None:
    session = "the 40th Philippines-Indonesia Border Committee Conference"
    reading = told(
        f"Philippine General Ramon Villareal and Indonesian Admiral Yoseph Lumenta shook hands at {session} in Manado "
        f"on Wednesday.\n\nThe patrols were discussed during {session} {day}."
    )
    assert [(m.date, m.end_date) for m in reading.meetings] == [("2024-05-07", "2024-05-09")]


@pytest.mark.parametrize(
    "opened",
    [
        "was presided over by {}",
        "was opened by {}",
        "was graced by {}",
        "was attended by {}",
        "saw the attendance of {}",
    ],
)
def test_whoever_opens_an_exercise_is_there(opened: str) -> None:
    kicked = (
        "Naval forces from Chile, Peru and the United States kicked off exercise Coral Spear in Callao on Thursday."
    )
    minister = opened.format("Peruvian Minister of Defense Daniel Tapia")
    for what in ("The opening ceremony, held aboard a Peruvian frigate,", "The opening ceremony"):
        assert those_met(told(f"{kicked}\n\n{what} {minister}.")) == [{"Daniel Tapia"}]


@pytest.mark.parametrize(
    ("place", "city"),
    [
        ("the Counter Insurgency, Terrorism and Stability Operations Centre in Nanyuki", "Nanyuki"),
        ("the Kofi Annan Peacekeeping Training Centre, Nanyuki", "Nanyuki"),
        ("the Jungle Warfare School, Nanyuki, Kenya", "Nanyuki"),
    ],
)
def test_a_building_of_a_long_name_is_no_place(place: str, city: str) -> None:
    text = f"The 16th edition of the Kenya-Mongolia joint military exercise Nomadic Horse began at {place} on Thursday."
    assert [m.place for m in told(text).meetings] == [city]


def test_a_day_of_the_month_is_no_channel() -> None:
    text = (
        "Running from May 9 to May 22, the exercise strengthens the partnership between the armies of India and Nepal."
    )
    assert not told(text).mechanisms


@pytest.mark.parametrize("before", ["Prior to the talks", "On completion of the talks"])
def test_a_call_beside_staff_talks_is_its_own(before: str) -> None:
    reading = told(
        f"The 8th India-Australia Navy to Navy Talks were held in New Delhi from May 7 to 9.\n\n{before}, Australian "
        "Rear Admiral Chris Dunne interacted with Vice Admiral Sanjay Vaidya, Indian Vice Chief of the Naval Staff, "
        "on 6 May."
    )
    assert sorted(str(m.date) for m in reading.meetings) == ["2024-05-06", "2024-05-07"]


def test_the_next_iteration_has_the_sides_of_this_one() -> None:
    reading = told(
        "Naval forces from Brazil, Chile, Ecuador and Peru concluded the 37th iteration of the annual exercise Coral "
        "Spear in Callao on May 8.\n\nThe 38th iteration will be hosted by Chile in Valparaiso in September 2025."
    )
    assert [(m.status.value, len(m.countries)) for m in reading.meetings] == [("held", 4), ("planned", 4)]


@pytest.mark.parametrize(
    "patrol",
    [
        "the 36th edition of the India-Indonesia Coordinated Patrol (CORPAT)",
        "the 36th India-Indonesia Coordinated Patrol",
    ],
)
def test_ships_that_take_part_in_a_patrol_make_it_a_contact(patrol: str) -> None:
    found = [
        (m.format.value, m.date)
        for m in told(f"Ships of both navies will take part in {patrol} from May 20 to 25.").meetings
    ]
    assert found == [("exercise", "2024-05-20")]


# A joint training of a name is an exercise; two digits behind a name are a year, unless none of late.
TRAININGS = {
    'The joint Egyptian-Greek training "Hercules-3"': 3,
    "The joint Egyptian-Greek military training 'Hercules 3'": 3,
    "The joint Egyptian-Greek exercise (Hercules-3)": 3,
    'The joint Egyptian-Greek naval and air exercise "HERCULES-14"': 14,
    'The joint Egyptian-Greek exercise "Hercules-23"': None,
}


@pytest.mark.parametrize("training", TRAININGS)
def test_a_joint_training_of_a_name_is_an_exercise(training: str) -> None:
    unread = []
    for held in (
        "kicked off in Alexandria on Thursday",
        "got under way on Thursday in Alexandria and will last a week",
    ):
        reading = told(f"{training} {held}.")
        found = [(m.format.value, m.status.value, m.date, m.place) for m in reading.meetings]
        counted = [(x.kind.value, x.edition) for x in reading.mechanisms]
        if found != [("exercise", "held", "2024-05-09", "Alexandria")] or counted != [
            ("exercise", TRAININGS[training])
        ]:
            unread.append((held, found, counted))
    assert unread == []


@pytest.mark.parametrize(
    "text",
    [
        "The joint Egyptian-Greek training course was useful, the army said on Thursday.",
        "The two armies spoke of joint training in Alexandria on Thursday.",
    ],
)
def test_training_without_a_name_is_none(text: str) -> None:
    assert not told(text).mechanisms


def test_chiefs_who_witness_an_exercise_are_there() -> None:
    reading = told(
        "The chiefs of staff of Egypt and Greece, General Hossam Rahim and General Dimitrios Kalogeras, witnessed the "
        "main phase of the joint exercise Hercules in Alexandria on Thursday."
    )
    assert those_met(reading) == [{"Hossam Rahim", "Dimitrios Kalogeras"}]
    assert not told("The ministers of Chile and Peru witnessed the twinning of Arica with Tacna on Thursday.").meetings
