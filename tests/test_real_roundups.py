"""Grids of what reports of several contacts tell: round-ups, tours to come or called off, envoys, who is met where."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique.model import Reading

TODAY = "2024-05-07"


def told(text: str, published: str = TODAY) -> Reading:
    return communique.read(text, published=published)


def states_of(reading: Reading) -> dict[str, str | None]:
    return {p.name: p.country for p in reading.persons}


def met(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    """Give the sides and the people of each contact, in alphabetical order."""
    names = {p.id: p.name for p in reading.persons}
    return sorted(
        ("-".join(m.countries), tuple(sorted(names[x.person] for x in m.participants))) for m in reading.meetings
    )


def gone(reading: Reading) -> list[tuple[str, str, str]]:
    """Give guest, host and status of each visit."""
    return sorted((v.guest, v.host, v.status.value if v.status else "") for v in reading.visits)


# A sentence that opens with a meeting names both who was met and who met them.
OPENED = ("At her meeting with", "After talks with", "In a meeting with", "Meeting with", "In a telephone call with")
OFFICES = (
    "the Foreign Minister of Moldova",
    "the Prime Minister of Moldova",
    "Moldova's Foreign Minister",
    "the Chief of the General Staff of Moldova, General",
    "the Minister of Foreign Affairs of Moldova",
)
SUBJECTS = (
    "Latvian Foreign Minister Inga Ozola stressed trade.",
    "Foreign Minister Inga Ozola of Latvia said trade grew.",
    "the Latvian Foreign Minister, Inga Ozola, discussed trade.",
)


@pytest.mark.parametrize("opened", OPENED)
def test_who_is_met_at_the_head_of_a_sentence_keeps_the_name(opened: str) -> None:
    unread = []
    for office, subject in product(OFFICES, SUBJECTS):
        reading = told(f"{opened} {office} Andrei Rusu, {subject}")
        if met(reading) != [("LVA-MDA", ("Andrei Rusu", "Inga Ozola"))]:
            unread.append((office, subject, met(reading)))
    assert unread == []


# Behind it "they" and "both ministers" are the one whom the report is about and who was met, whoever met before.
BEFORE = (
    "Latvian Foreign Minister Inga Ozola met Moldovan Foreign Minister Andrei Rusu in New York on Monday.",
    "At her meeting with the Foreign Minister of Moldova Andrei Rusu, Latvian Foreign Minister Inga Ozola spoke first.",
)
NEXT_MET = (
    "the Foreign Minister of Bosnia and Herzegovina Goran Basic",
    "Bosnian Foreign Minister Goran Basic",
    "Goran Basic, the Foreign Minister of Bosnia and Herzegovina",
)
TOGETHER = (
    "they discussed cooperation in the UN",
    "the two discussed cooperation in the UN",
    "both ministers discussed cooperation in the UN",
    "the sides discussed cooperation in the UN",
    "the ministers discussed cooperation in the UN",
    "the parties reviewed trade",
)


@pytest.mark.parametrize(
    "opened", ["Meeting with", "At her meeting with", "In talks with", "In a separate meeting with"]
)
def test_they_are_those_of_the_meeting_that_opens_the_sentence(opened: str) -> None:
    unread = []
    for before, whom, together in product(BEFORE, NEXT_MET, TOGETHER):
        reading = told(f"{before} {opened} {whom}, {together}.")
        if met(reading) != [("BIH-LVA", ("Goran Basic", "Inga Ozola")), ("LVA-MDA", ("Andrei Rusu", "Inga Ozola"))]:
            unread.append((before, whom, together, met(reading)))
    assert unread == []


def test_whom_somebody_meets_next_in_a_third_state_is_met_there() -> None:
    lead = "Latvian Foreign Minister Inga Ozola met Nepalese Foreign Minister Hari Thapa in New York on Monday. "
    reading = told(f"{lead}She also met Moldovan Foreign Minister Andrei Rusu.")
    assert [m.place for m in reading.meetings] == ["New York", "New York"]
    reading = told(f"{lead}Back in Riga, she also met Moldovan Foreign Minister Andrei Rusu.")
    assert [m.place for m in reading.meetings if "MDA" in m.countries] != ["New York"]


# Who invites is not who goes, and the countries to be visited are those of the inviters.
INVITED = (
    "At the invitation of the defence ministers of {of},",
    "At the invitation of his counterparts from {of},",
    "On the invitation of his {as_} counterparts,",
    "Invited by the defence ministers of {of},",
    "At the invitation of the {as_} defence ministers,",
)
INVITERS = (
    ("Hungary, Serbia and Greece", "Hungarian, Serbian and Greek", "three", ["GRC", "HUN", "SRB"]),
    ("Hungary and Serbia", "Hungarian and Serbian", "two", ["HUN", "SRB"]),
)
GUESTS = ("Vietnamese Defence Minister Le Van Thang", "the Defence Minister of Vietnam, General Le Van Thang,")
GOES = (
    "will visit the {count} countries",
    "will pay official visits to the {count} countries",
    "is to visit these countries",
    "is paying official visits to those {count} states",
)


@pytest.mark.parametrize("invited", INVITED)
def test_the_countries_visited_are_those_of_the_inviters(invited: str) -> None:
    unread = []
    for (of, as_, count, hosts), guest, goes in product(INVITERS, GUESTS, GOES):
        text = f"{invited.format(of=of, as_=as_)} {guest} {goes.format(count=count)} from May 12 to 19."
        reading = told(text)
        found = sorted((v.host, v.guest) for v in reading.visits)
        if found != [(host, "VNM") for host in hosts] or states_of(reading) != {"Le Van Thang": "VNM"}:
            unread.append((text, found, states_of(reading)))
    assert unread == []


# What was due on a visit goes the way of the visit.
CALLED_OFF = {
    "Peruvian Defence Minister Jan Tal has postponed his visit to Kenya.": "postponed",
    "The visit of Peruvian Defence Minister Jan Tal to Kenya has been called off.": "cancelled",
    "Peruvian Defence Minister Jan Tal will not travel to Kenya this week as planned.": "cancelled",
}
WAS_DUE = (
    "was set to",
    "was also set to",
    "was due to",
    "had been expected to",
    "was supposed to",
    "had planned to",
    "had intended to",
)
DUE = (
    "meet his Kenyan counterpart Noah Duale on May 13",
    "hold talks in Nairobi on May 13 with Kenyan Defence Minister Noah Duale",
    "be received by Kenyan President William Oru on May 13",
    "call on Kenyan President William Oru on May 13",
)


@pytest.mark.parametrize("visit", CALLED_OFF)
def test_what_was_due_on_a_visit_is_off_with_it(visit: str) -> None:
    fate = CALLED_OFF[visit]
    unread = []
    for was, due in product(WAS_DUE, DUE):
        reading = told(f"{visit} He {was} {due}.")
        found = [(m.status.value, m.date) for m in reading.meetings]
        if found != [(fate, "2024-05-13")] or gone(reading) != [("PER", "KEN", fate)]:
            unread.append((was, due, found, gone(reading)))
    assert unread == []


# Of a tour that is called off in part the rest stands.
PARTLY_OFF = {
    "was expected to visit Japan, Mongolia and Vietnam, but has cancelled his trips to the two latter countries.": (
        {"JPN": "planned", "MNG": "cancelled", "VNM": "cancelled"}
    ),
    "was expected to visit Japan, Mongolia and Vietnam, but has postponed the last two stops.": (
        {"JPN": "planned", "MNG": "postponed", "VNM": "postponed"}
    ),
    "was to visit Japan and Mongolia this week, but has called off the latter visit.": (
        {"JPN": "planned", "MNG": "cancelled"}
    ),
    "was to visit Japan and Mongolia this week, but has cancelled the second leg.": (
        {"JPN": "planned", "MNG": "cancelled"}
    ),
    "will visit Japan on Friday, but his visit to Mongolia has been postponed.": (
        {"JPN": "planned", "MNG": "postponed"}
    ),
    "has cancelled his visits to Mongolia and Vietnam but will go ahead with his visit to Japan.": (
        {"JPN": "planned", "MNG": "cancelled", "VNM": "cancelled"}
    ),
    "has cancelled his visits to Mongolia and Vietnam.": {"MNG": "cancelled", "VNM": "cancelled"},
}


@pytest.mark.parametrize("text", PARTLY_OFF)
def test_what_of_a_tour_is_called_off(text: str) -> None:
    reading = told(f"Peruvian Defence Minister Jan Tal {text}")
    assert {v.host: v.status.value for v in reading.visits if v.status} == PARTLY_OFF[text]


# A city may be followed by what is said of the visit.
OF_THE_VISIT = (
    "planned for May 12-13",
    "originally planned for May 12",
    "that was planned for May 12",
    "due to begin on May 12",
    "aimed at boosting ties",
    "would deepen ties",
    "may boost trade",
    "reflects the depth of ties",
    "opened a new chapter",
    "went ahead as planned",
    "underlines the ties",
    "provides an opportunity to meet",
)


@pytest.mark.parametrize("behind", OF_THE_VISIT)
def test_a_city_of_a_visit_before_what_is_said_of_it(behind: str) -> None:
    who = "Peruvian Defence Minister Jan Tal"
    texts = (
        f"The visit of {who} to Nairobi {behind}.",
        f"{who}'s official visit to Nairobi {behind}, a statement said.",
    )
    assert [t for t in texts if [(v.guest, v.host) for v in told(t).visits] != [("PER", "KEN")]] == []


def test_a_place_called_after_a_city_is_no_city() -> None:
    assert told("The visit of Peruvian Defence Minister Jan Tal to Nairobi Palace was short.").visits == ()


# A word to the press that one official signs is no paper of two sides.
PRESS_WORDS = (
    "A statement from the presidency, signed by the Director of Communications, Jan Tal, said the visit went well.",
    "A statement signed by the spokesman of the ministry, Jan Tal, said that Chile and Kenya enjoy good relations.",
    "This is contained in a statement signed by the Chief Press Secretary to the President, Jan Tal, on Monday.",
    "The statement, which was signed by the ministry's spokesperson Jan Tal, noted the ties between Kenya and Chile.",
    "A press statement signed by Minister of Foreign Affairs Jan Tal announced the visit of a Chilean minister.",
    "The presidency said this in a statement signed by Jan Tal, the President's adviser on media.",
)


@pytest.mark.parametrize("statement", PRESS_WORDS)
def test_what_one_official_signs_for_the_press_is_no_paper(statement: str) -> None:
    reading = told(f"Kenyan Defence Minister Omar Ali left Nairobi on Monday for Chile. {statement}")
    assert reading.agreements == ()


def test_a_statement_that_two_leaders_sign_is_a_paper() -> None:
    reading = told(
        "In a statement signed by Kenyan President William Oru and Chilean President Ana Sol, trade was hailed."
    )
    assert [a.parties for a in reading.agreements] == [("CHL", "KEN")]


# A second guest received by himself.
APART = (
    ", and, separately, ",
    " and, in a separate audience, ",
    ", and then ",
    ", followed by ",
    " on the occasion of the end of his tenure, and, separately, ",
    " on the end of his mission, as well as ",
    ", before receiving ",
    ", and in a separate meeting, ",
    " and, later in the day, ",
)
FIRST_GUESTS = ("the Peruvian Ambassador Jan Tal", "Peruvian Foreign Minister Jan Tal")
SECOND_GUESTS = (
    "the newly appointed Ambassador of Cyprus Eleni Kyriakou",
    "the Cypriot Foreign Minister Eleni Kyriakou",
)


@pytest.mark.parametrize("apart", APART)
def test_a_second_guest_is_received_by_himself(apart: str) -> None:
    unread = []
    for verb, first, second in product(("received", "met", "received at his office"), FIRST_GUESTS, SECOND_GUESTS):
        reading = told(f"Kenyan President William Oru {verb} {first}{apart}{second} on Tuesday.")
        if met(reading) != [("CYP-KEN", ("Eleni Kyriakou", "William Oru")), ("KEN-PER", ("Jan Tal", "William Oru"))]:
            unread.append((verb, first, second, met(reading)))
    assert unread == []


# Talks with each where and when they are told.
EACH_ELSEWHERE = (
    "in Lima on Monday with {a} and in Quito on Tuesday with {b}",
    "on Monday with {a} in Lima and on Tuesday with {b} in Quito",
    "with {a} in Lima on Monday and with {b} in Quito on Tuesday",
    "in Lima, Peru, on Monday with {a}, and in Quito, Ecuador, on Tuesday with {b}",
)


@pytest.mark.parametrize("where", EACH_ELSEWHERE)
def test_talks_with_each_are_where_and_when_they_are_told(where: str) -> None:
    a, b = "Peruvian Foreign Minister Jan Tal", "Ecuadorian Foreign Minister Ana Sol"
    unread = []
    for who, verb in product(
        ("Kenyan Foreign Minister William Oru", "The Kenyan minister, William Oru,"), ("held talks", "met", "conferred")
    ):
        reading = told(f"{who} {verb} {where.format(a=a, b=b)}.")
        found = sorted(("-".join(m.countries), m.place, m.date) for m in reading.meetings)
        if found != [("ECU-KEN", "Quito", "2024-05-07"), ("KEN-PER", "Lima", "2024-05-06")]:
            unread.append((who, verb, found))
    assert unread == []


def test_a_city_before_a_title_is_none_of_it() -> None:
    reading = told(
        "Kenyan Foreign Minister William Oru met Peruvian Foreign Minister Jan Tal in Lima, Ecuadorian Foreign "
        "Minister Ana Sol in Quito and Bolivian Foreign Minister Rosa Diaz in La Paz."
    )
    assert sorted(m.place or "" for m in reading.meetings) == ["La Paz", "Lima", "Quito"]


# Who stays at home, sees off or travels along serves the traveller's state.
OUTWARD = (
    "The President, Alusine Kanneh, has left Freetown for Accra on a two-day official visit to Ghana.",
    "President Alusine Kanneh will on Monday leave Freetown for Ghana, Guinea-Bissau and Cabo Verde.",
    "President Alusine Kanneh of Sierra Leone is on a tour of The Gambia and Guinea-Bissau.",
)
AT_HOME = (
    "Vice President Ibrahim Koroma will act in his stead.",
    "The President was seen off by Vice President Ibrahim Koroma.",
    "In his absence, Vice President Ibrahim Koroma will be in charge.",
    "His entourage includes Foreign Minister Ibrahim Koroma.",
    "Also on the trip are Foreign Minister Ibrahim Koroma and others.",
)


@pytest.mark.parametrize("outward", OUTWARD)
def test_who_stays_at_home_or_travels_along_serves_the_same_state(outward: str) -> None:
    found = {at_home: states_of(told(f"{outward} {at_home}")).get("Ibrahim Koroma") for at_home in AT_HOME}
    assert {at_home: state for at_home, state in found.items() if state != "SLE"} == {}


# Letters of credence: each envoy by himself.
ENVOYS = (
    "the Ambassadors of Uruguay, Hector Navas, Chile, Julio Farias, and Australia, Helen Brack",
    "Ambassador of Uruguay Hector Navas, Ambassador of Chile Julio Farias and Australian High Commissioner Helen Brack",
    "Hector Navas of Uruguay, Julio Farias of Chile and Helen Brack of Australia",
)
PRESENTED = (
    "{host} received on Monday the credentials of {envoys}.",
    "{host} accepted credentials on Monday from three new ambassadors: {envoys}.",
    "{host} on Monday received letters of credence from three new envoys, including {envoys}.",
    "{host} on Monday accredited {envoys}.",
    "Credentials were presented to {host} on Monday by {envoys}.",
    "{host} received credentials from three ambassadors on Monday. The envoys are {envoys}.",
    "{host} on Monday received credentials from three foreign envoys. The emissaries included {envoys}.",
    "Three new ambassadors presented their credentials to {host} on Monday. The envoys who presented their credentials"
    " were {envoys}.",
    "Three new ambassadors presented their credentials to {host} on Monday. Those presenting their credentials were"
    " {envoys}.",
)
TO_PRESENT = (
    "{host} will receive credentials on Friday from {envoys}.",
    "{host} is to accept the letters of credence of {envoys} on Friday.",
    "Credentials are to be presented to {host} on Friday by the following ambassadors: {envoys}.",
)


@pytest.mark.parametrize("text", PRESENTED + TO_PRESENT)
def test_each_envoy_presents_his_letters(text: str) -> None:
    state, day = ("planned", "2024-05-10") if text in TO_PRESENT else ("held", "2024-05-06")
    unread = []
    for envoys in ENVOYS:
        reading = told(text.format(host="Kenyan President William Oru", envoys=envoys))
        shape = {(m.format.value, m.status.value, m.date) for m in reading.meetings}
        who = [("AUS-KEN", "Helen Brack"), ("CHL-KEN", "Julio Farias"), ("KEN-URY", "Hector Navas")]
        if shape != {("ceremony", state, day)} or met(reading) != [
            (sides, tuple(sorted((envoy, "William Oru")))) for sides, envoy in who
        ]:
            unread.append((envoys, shape, met(reading)))
    assert unread == []


def test_a_count_of_ambassadors_is_nobody() -> None:
    assert told("Kenyan President William Oru received the credentials of three ambassadors on Monday.").meetings == ()


AT_THE_POST = (
    "will take up their duties next week",
    "will have non-resident status",
    "will reside in Pretoria",
    "will serve as non-resident envoys",
    "will present their credentials to Kenyan President William Oru on Friday",
)


@pytest.mark.parametrize("will", AT_THE_POST)
def test_what_an_envoy_will_be_is_no_promise(will: str) -> None:
    assert told(f"Peruvian Ambassador Jan Tal and Chilean Ambassador Ana Sol {will}.").commitments == ()


# With whom a session was held, where the report tells of others.
SESSIONS = ("third Strategic Dialogue", "High-Level Security Dialogue", "ninth round of political consultations")
HELD_WITH = (
    "will lead a delegation to Mexico City for the {session} with {other} on Friday.",
    "was in Mexico City on Monday for the {session} with {other}.",
    "held the {session} with {other} in Mexico City on Monday.",
    "took part in the {session} with {other} in Mexico City on Monday.",
    "is to attend the {session} in Mexico City on Friday with {other}.",
    "heads to Mexico City on Friday for the {session} with {other}.",
)


@pytest.mark.parametrize("held", HELD_WITH)
def test_a_session_is_of_those_between_whom_it_is_held(held: str) -> None:
    lead = "Chilean President Pablo Oru met Bolivian President Rosa Diaz in Santiago on Monday. "
    unread = []
    for session, other in product(
        SESSIONS, ("Mexican Foreign Secretary Raul Diez", "his Mexican counterpart Raul Diez")
    ):
        reading = told(f"{lead}US Secretary of State Thomas Brennan {held.format(session=session, other=other)}")
        found = [
            (m.format.value, m.status.value, m.date, m.place) for m in reading.meetings if m.countries == ("MEX", "USA")
        ]
        if found not in (
            [("dialogue", "planned", "2024-05-10", "Mexico City")],
            [("dialogue", "held", "2024-05-06", "Mexico City")],
        ) or ("Friday" in held) != (found[0][1] == "planned"):
            unread.append((session, other, found))
    assert unread == []


# The day of a departure is not that of what is to come.
DEPARTURES = (
    "left Freetown on Monday for Accra, where he will hold talks with Ghanaian President John Mensah.",
    "flew to Accra on Monday, where he is expected to meet Ghanaian President John Mensah.",
    "on Monday left for Accra to hold talks with Ghanaian President John Mensah.",
    "set off on Monday for Accra, where Ghanaian President John Mensah will receive him.",
    "left on Monday for Ghana for talks with Ghanaian President John Mensah in Accra.",
)


@pytest.mark.parametrize("left", DEPARTURES)
def test_the_day_of_a_departure_is_not_that_of_what_is_to_come(left: str) -> None:
    reading = told(f"President Alusine Kanneh of Sierra Leone {left}")
    assert [(m.status.value, m.date, m.place) for m in reading.meetings] == [("planned", None, "Accra")]


@pytest.mark.parametrize("text", ["In Lomé last week he met", "Last week he met in Lomé"])
def test_last_weeks_meeting_is_on_no_day_of_the_journey(text: str) -> None:
    lead = "President Alusine Kanneh of Sierra Leone left Freetown on Monday for Ghana on a two-day visit."
    assert [m.date for m in told(f"{lead} {text} Togolese President Koffi Agbo.").meetings] == [None]


# A tour to come, its stops told in whatever tense.
SETTING_OUT = (
    "US Defense Secretary Marcus Hollis will embark on a three-nation trip next week.",
    "US Defense Secretary Marcus Hollis departs on Sunday for a tour of Asia.",
)
FIRST_STOP = (
    "The first stop in his three-nation trip is Seoul, where he will meet South Korean Defense Minister Park Jin-woo.",
    "He will first visit South Korea to meet Defense Minister Park Jin-woo.",
    "The trip begins in Seoul, where Hollis meets South Korean Defense Minister Park Jin-woo.",
    "The first leg of the trip takes him to Seoul for talks with South Korean Defense Minister Park Jin-woo.",
    "Hollis's first stop will be South Korea, where he will meet his counterpart Park Jin-woo in Seoul.",
)
NEXT_STOP = (
    "After completing his trip to South Korea, Secretary Hollis will visit Indonesia. At the second stop, Jakarta, he "
    "will meet with Defense Minister Agus Santoso.",
    "His second stop is Jakarta, where he will meet Indonesian Defense Minister Agus Santoso.",
    "From Seoul he flies to Jakarta for a meeting with Indonesian Defense Minister Agus Santoso.",
)
LAST_STOP = (
    "Hollis will conclude his trip in France, where he will meet his French counterpart, Armand Lefort, on May 19.",
    "The secretary will cap off the trip with a visit to France, meeting Defense Minister Armand Lefort on May 19.",
    "The final leg will be France, where the secretary meets French Defense Minister Armand Lefort on May 19.",
)
STOPS = [
    ("FRA-USA", ("Armand Lefort", "Marcus Hollis")),
    ("IDN-USA", ("Agus Santoso", "Marcus Hollis")),
    ("KOR-USA", ("Marcus Hollis", "Park Jin-woo")),
]


@pytest.mark.parametrize("first", FIRST_STOP)
def test_the_stops_of_a_tour_to_come_lie_ahead(first: str) -> None:
    unread = []
    for lead, second, last in product(SETTING_OUT, NEXT_STOP, LAST_STOP):
        for between in ("Secretary Hollis's visit comes as the two countries modernize their alliance.", ""):
            reading = told(f"{lead} {first} {between} {second} {last}")
            hosts = [("USA", host, "planned") for host in ("FRA", "IDN", "KOR")]
            cities = {m.place for m in reading.meetings if "IDN" in m.countries}
            if (gone(reading), met(reading), cities) != (hosts, STOPS, {"Jakarta"}):
                unread.append((lead, between, second, last, gone(reading), met(reading), cities))
            if {m.status.value for m in reading.meetings} != {"planned"}:
                unread.append((lead, between, second, last, [m.status.value for m in reading.meetings]))
    assert unread == []


def test_whoever_has_left_is_on_the_way() -> None:
    lead = "US Defense Secretary Marcus Hollis left on Sunday for a tour of Asia."
    reading = told(f"{lead} On Monday he met South Korean Defense Minister Park Jin-woo in Seoul.")
    assert [m.status.value for m in reading.meetings] == ["held"]


# Their Highnesses behind an opening.
OPENINGS = ("Later, ", "Also on Tuesday, ", "In the afternoon, ", "Meanwhile, ", "In a separate meeting, ")


@pytest.mark.parametrize("opening", OPENINGS)
def test_his_highness_is_who_received_before(opening: str) -> None:
    lead = "Kuwaiti Crown Prince Sheikh Salem Al-Jaber received Jordanian Minister Ziad Haddad on Tuesday. "
    unread = []
    for verb in ("received", "also received", "met with", "held talks with", "met"):
        found = met(told(f"{lead}{opening}His Highness {verb} Tunisian Minister Hatem Salah."))
        if found[1:] != [("KWT-TUN", ("Hatem Salah", "Salem Al-Jaber"))]:
            unread.append((verb, found))
    assert unread == []


CALLS = (
    "There will be a call on {host} by {guest} on Friday.",
    "A courtesy call on {host} by {guest} took place on Monday.",
    "{host} will receive a courtesy call from {guest} on Friday.",
    "The call by {guest} on {host} took place on Monday.",
)


@pytest.mark.parametrize("call", CALLS)
def test_whoever_is_called_on_receives(call: str) -> None:
    reading = told(call.format(host="Peruvian President Jan Tal", guest="Kenyan General Noah Duale"))
    names = {p.id: p.name for p in reading.persons}
    roles = [{names[x.person]: x.role.value for x in m.participants} for m in reading.meetings]
    assert roles == [{"Jan Tal": "host", "Noah Duale": "guest"}]


SENT = (
    "Kenya will send a delegation led by General Noah Duale to Lima on May 12.",
    "The Kenyan Army is sending a delegation headed by General Noah Duale to Peru.",
    "The Kenyan parliament sent a high-level delegation under General Noah Duale to Peru on Monday.",
)


@pytest.mark.parametrize("text", SENT)
def test_a_delegation_sent_under_somebody_is_a_visit(text: str) -> None:
    assert [(v.guest, v.host, v.leader) for v in told(text).visits] == [("KEN", "PER", "Noah Duale")]


def test_a_team_promised_is_no_visit() -> None:
    assert told("Kenyan Minister Noah Duale said Kenya would send a team to Lima to look at the sites.").visits == ()


TOPICS = (
    "spoke of deepening ties",
    "spoke about regional security",
    "touched on regional security",
    "shared views on security",
    "raised regional security",
)


@pytest.mark.parametrize("topic", TOPICS)
def test_whom_somebody_speaks_of_a_topic_with_is_met(topic: str) -> None:
    text = f"Armenian Defence Minister Karen Mirzoyan {topic} with his Finnish counterpart, Matti Salo, on Monday."
    assert met(told(text)) == [("ARM-FIN", ("Karen Mirzoyan", "Matti Salo"))]


# What else was done may have been elsewhere.
ELSEWHERE = (
    "is scheduled to meet President Ranil Gunasekara tomorrow and to visit the Naval Academy in Trincomalee.",
    "will meet President Ranil Gunasekara on Friday and address a forum in Kandy.",
    "met President Ranil Gunasekara on Monday and toured a shipyard in Galle.",
    "called on President Ranil Gunasekara on Monday before visiting the Naval Academy in Trincomalee.",
)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_where_something_else_was_done_is_not_the_place(text: str) -> None:
    lead = "The Chief of Staff of the Bangladesh Navy, Admiral Nazmul Karim, who is in Sri Lanka on an official visit,"
    assert [m.place for m in told(f"{lead} {text}").meetings] == [None]


ENDED = (
    "concluded on Thursday in Brussels a European tour that also took him to Rome and Berlin.",
    "concluded his European tour in Brussels on Thursday after visits to Rome and Berlin.",
    "wrapped up on Thursday a European tour that took him to Italy, Germany and Belgium.",
)


@pytest.mark.parametrize("ended", ENDED)
def test_all_stops_of_a_tour_that_ended_are_over(ended: str) -> None:
    reading = told(f"Tunisian Foreign Minister Nabil Sayed {ended}")
    assert gone(reading) == [("TUN", host, "held") for host in ("BEL", "DEU", "ITA")]


def test_a_region_is_no_pair_of_states() -> None:
    reading = told(
        "The President of Kazakhstan Daniyar Omarov received Georgian Ambassador Zurab Lomidze on Monday. On Friday, "
        "the President flew to Samarkand to take part in the informal summit of the heads of state of Central Asia. "
        "Within the framework of the summit, he met Kyrgyz President Azamat Beishenov.",
        "2024-05-11",
    )
    assert [m.parties for m in reading.mechanisms] == [()]
    assert [m.place for m in reading.meetings if "KGZ" in m.countries] == ["Samarkand"]


OFFICES_ABROAD = (
    "Minister of Foreign Affairs, Migration and Tunisians Abroad",
    "Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates",
)


@pytest.mark.parametrize("office", OFFICES_ABROAD)
def test_nationals_abroad_are_part_of_an_office(office: str) -> None:
    reading = told(f"The {office}, Nabil Sayed, received Chilean Ambassador Ana Sol on Monday.")
    assert [p.offices for p in reading.persons if p.name == "Nabil Sayed"] == [(office,)]


def test_a_given_name_may_be_that_of_a_state() -> None:
    reading = told("Nepalese Foreign Secretary Bharat Raj Regmi received Chilean Ambassador Ana Sol.")
    assert states_of(reading) == {"Bharat Raj Regmi": "NPL", "Ana Sol": "CHL"}


def test_a_headline_in_capitals_names_nobody_to_come() -> None:
    reading = told(
        "Events to follow\n\nPOLISH FOREIGN MINISTER TO COME TO UKRAINE ON WORKING VISIT\n\n"
        "Polish Foreign Minister Adam Zielony will begin a two-day visit to Ukraine on Friday."
    )
    assert [p.name for p in reading.persons] == ["Adam Zielony"]


# Day by day, whoever is met in a city serves its state.
DAY_BY_DAY = (
    "On Tuesday, in Riga, Mr Sandberg will have bilateral meetings with the President, Edgars Liepins.",
    "On Tuesday, in Riga, he will be received by President Edgars Liepins.",
    "The following day in Riga, he will meet with the President, Edgars Liepins.",
    "On Tuesday he will be in Riga for talks with President Edgars Liepins.",
    "From Tallinn he flies to Riga, where President Edgars Liepins is to host him on Tuesday.",
)


@pytest.mark.parametrize("day", DAY_BY_DAY)
def test_whoever_is_met_in_a_city_serves_its_state(day: str) -> None:
    lead = (
        "NATO Secretary General Erik Sandberg will visit Estonia, Latvia and Lithuania from May 13 to 15. On Monday, "
        "the Secretary General will meet with the President of Estonia, Alar Tamm."
    )
    for last in ("On Wednesday, in Vilnius,", "On Wednesday in Vilnius"):
        reading = told(
            f"{lead} {day} {last} the Secretary General will meet with President Gitanas Norkus.", "2024-05-10"
        )
        wanted = {"Erik Sandberg": "NATO", "Alar Tamm": "EST", "Edgars Liepins": "LVA", "Gitanas Norkus": "LTU"}
        assert states_of(reading) == wanted


GOES_ON = (
    "He flies to Colombia on Wednesday, where President Gustavo Vega is to host him for dinner.",
    "On Wednesday he flies to Colombia, where President Gustavo Vega will receive him.",
    "His next stop is Bogotá, where President Gustavo Vega will host him.",
)


@pytest.mark.parametrize("goes", GOES_ON)
def test_whose_president_hosts_where_the_journey_leads(goes: str) -> None:
    lead = "Mexican Foreign Minister Mario Diez met his Brazilian counterpart, Mauro Lima, in Brasília on Tuesday."
    assert met(told(f"{lead} {goes}")) == [
        ("BRA-MEX", ("Mario Diez", "Mauro Lima")),
        ("COL-MEX", ("Gustavo Vega", "Mario Diez")),
    ]


LAST_MET = (
    "The two ministers announced that the Brazil-Mexico Binational Commission, which last met in 2010, would"
    " convene again in Mexico City in October.",
    "The Brazil-Mexico Binational Commission, last held in 2010, will meet in Mexico City in October.",
    "They agreed that the Brazil-Mexico Binational Commission, which has not met since 2010, would meet in Mexico City"
    " in October.",
)


@pytest.mark.parametrize("text", LAST_MET)
def test_when_a_body_last_met_is_not_when_it_will(text: str) -> None:
    lead = "Mexican Foreign Minister Mario Diez met his Brazilian counterpart, Mauro Lima, in Brasília on Tuesday."
    found = [(m.format.value, m.status.value, m.date, m.place) for m in told(f"{lead} {text}").meetings[1:]]
    assert found == [("dialogue", "planned", "2024-10", "Mexico City")]


@pytest.mark.parametrize("where", ["at the General Command on Sunday", "on Sunday at the General Command", "on Sunday"])
def test_a_general_command_is_no_general(where: str) -> None:
    reading = told(
        f"Field Marshal Shaikh Khalid bin Ahmed, Commander-in-Chief of the Bahrain Defence Force, received {where} the "
        "Commander of the US Fifth Fleet, Vice Admiral Bradley Cole."
    )
    assert [[x.role.value for x in m.participants] for m in reading.meetings] == [["host", "guest"]]


DURING = (
    "on Thursday wound up a visit to Rabat during which she held talks with her Moroccan counterpart, {other}.",
    "concluded a visit to Rabat, during which she met her Moroccan counterpart, {other}.",
    "paid a working visit to Rabat, where she held talks with her Moroccan counterpart, {other}.",
)


@pytest.mark.parametrize("visit", DURING)
def test_whom_somebody_met_during_a_visit_to_a_city_was_met_there(visit: str) -> None:
    lead = f"Senegal's Foreign Minister Aminata Ndiaye {visit.format(other='Nasser Bouzid')}"
    reading = told(f"{lead} From Rabat, Ms Ndiaye travelled to Marrakech for a conference.", "2024-10-04")
    assert [m.place for m in reading.meetings if m.participants] == ["Rabat"]


def test_it_is_the_guest_who_calls_on_the_hosts_president() -> None:
    lead = "Maltese Prime Minister Ronald Abela on Monday welcomed in Valletta the President of Cyprus, Andreas Petrou."
    reading = told(f"{lead} He later called on Maltese President Marie Spiteri.")
    assert ("CYP-MLT", ("Andreas Petrou", "Marie Spiteri")) in met(reading)


OWN_AMBASSADORS = (
    "The ambassadors of Zambia to Germany and France called on President Moses Phiri on Wednesday.",
    "Zambia's newly appointed ambassadors to Germany, France and China took leave of President Moses Phiri on"
    " Wednesday.",
    "Zambian Ambassador to Germany Chanda Mulenga paid a farewell call on Zambian President Moses Phiri on Wednesday.",
)


@pytest.mark.parametrize("text", OWN_AMBASSADORS)
def test_ambassadors_who_call_at_home_are_no_foreign_contact(text: str) -> None:
    assert told(text).meetings == ()


def test_foreign_ambassadors_who_call_are_one() -> None:
    text = "The ambassadors of Germany and France to Zambia called on President Moses Phiri of Zambia on Wednesday."
    assert {tuple(m.countries) for m in told(text).meetings} <= {("DEU", "ZMB"), ("FRA", "ZMB"), ("DEU", "FRA", "ZMB")}
    assert told(text).meetings


def test_going_home_ends_the_last_stop_that_is_to_come() -> None:
    reading = told(
        "Kenyan President John Kamau will travel to Chad on Tuesday and Niger on Wednesday. He visited Mali in April. "
        "He will return to Nairobi on Friday."
    )
    ends = {v.host: v.end for v in reading.visits if v.status and v.status.value == "planned"}
    assert ends == {"TCD": None, "NER": "2024-05-10"}


def test_the_others_whom_a_traveller_was_to_meet_are_put_off_too() -> None:
    lead = "Kenyan President John Kamau has postponed his visits to Chad and Niger."
    off = told(f"{lead} He was set to meet President Ali Deby of Chad and President Moussa Issoufou of Niger.")
    assert {m.status.value for m in off.meetings} == {"postponed"}
    held = told(f"{lead} He will instead receive President Moussa Issoufou of Niger in Nairobi on Tuesday.")
    assert [m.status.value for m in held.meetings] == ["planned"]


# What stands behind "and in Bishkek he …" is of Bishkek, and what stands before it is not.
TURNS = (
    ", and in Bishkek{d} he ",
    " and in Bishkek{d}, he ",
    "; in Bishkek{d} he ",
    ", while in Bishkek{d} he ",
    ", then in Bishkek{d} he ",
    ", and{d} in Bishkek the minister ",
)
VERBS = ("met", "was received by", "held talks with")


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("first", ["In Astana{d}, {a}", "{a} in Astana{d}", "In Astana{d} {a}"])
def test_each_part_of_a_sentence_has_its_place_and_day(turn: str, first: str) -> None:
    unread = []
    for one, other, days in product(VERBS, VERBS, (True, False)):
        lead = f"Slovak Foreign Minister Peter Novak {one} President Daniyar Akhmetov of Kazakhstan"
        begin = first.format(a=lead, d=" on Friday" if days else "")
        then = turn.format(d=" on Sunday" if days else "")
        reading = told(f"{begin}{then}{other} Foreign Minister Azamat Toktogulov of Kyrgyzstan.")
        found = {"-".join(m.countries): (m.place, m.date) for m in reading.meetings}
        if found != {
            "KAZ-SVK": ("Astana", "2024-05-03" if days else None),
            "KGZ-SVK": ("Bishkek", "2024-05-05" if days else None),
        }:
            unread.append((one, other, days, found))
    assert unread == []


@pytest.mark.parametrize("due", ["is due", "will be", "is expected"])
@pytest.mark.parametrize(
    "met_whom",
    [
        "met the Czech Prime Minister Jan Dvorak in Prague on Wednesday",
        "held talks with the Czech Prime Minister Jan Dvorak in Prague on Wednesday",
        "was received in Prague on Wednesday by the Czech Prime Minister Jan Dvorak",
    ],
)
def test_where_somebody_is_due_is_not_where_they_met_another(due: str, met_whom: str) -> None:
    reading = told(
        f"Slovak Foreign Minister Peter Novak, who {due} in Warsaw on Thursday for talks with Polish Foreign Minister "
        f"Adam Kowal, {met_whom}."
    )
    assert {"-".join(m.countries): (m.status.value, m.place, m.date) for m in reading.meetings} == {
        "POL-SVK": ("planned", "Warsaw", "2024-05-09"),
        "CZE-SVK": ("held", "Prague", "2024-05-01"),
    }


@pytest.mark.parametrize("goes", ["will travel on to", "will go on to", "is to visit", "will travel to"])
def test_the_next_stop_has_its_own_day(goes: str) -> None:
    reading = told(
        "Omani Prime Minister Haitham Said left for India on Monday on a three-day state visit; "
        f"he {goes} Singapore on Thursday."
    )
    found = {v.host: (v.start, v.kind.value if v.kind else None) for v in reading.visits}
    assert found == {"IND": ("2024-05-06", "state"), "SGP": ("2024-05-09", None)}
