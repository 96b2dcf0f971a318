"""Grids of what ministries, presidencies and organisations give out on their own pages: readouts and notes."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique.model import Reading

PAGES = {
    "GBR": "https://www.gov.uk/government/news/x",
    "USA": "https://www.state.gov/x",
    "RUS": "http://en.kremlin.ru/events/x",
    "FRA": "https://www.elysee.fr/en/x",
    "JPN": "https://www.mofa.go.jp/press/x.html",
    "AUS": "https://www.foreignminister.gov.au/x",
    "FIN": "https://um.fi/press-releases/x",
    "UN": "https://www.un.org/sg/en/content/x",
    "NATO": "https://www.nato.int/cps/en/natohq/x",
}


def told(text: str, home: str = "GBR", published: str = "2023-05-10") -> Reading:
    """Read what the government of a state gives out."""
    return communique.read(text, published=published, url=PAGES[home])


def met(reading: Reading) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give the sides and the people of each contact, in alphabetical order."""
    names = {p.id: p.name for p in reading.persons}
    return sorted((m.countries, tuple(sorted(names[x.person] for x in m.participants))) for m in reading.meetings)


# Who is told by an office alone on a government's own page serves that government.
OWN = {
    "GBR": ("The Prime Minister", "The Foreign Secretary"),
    "USA": ("The Secretary", "The Deputy Secretary"),
    "RUS": ("The President",),
    "FRA": ("The President of the Republic", "The Head of State"),
    "JPN": ("The Foreign Minister",),
    "UN": ("The Secretary-General", "The Deputy Secretary-General"),
    "NATO": ("The Secretary General",),
}
GUESTS = {
    "Omani Foreign Minister Salim al Harthy": ("OMN", "Salim al Harthy"),
    "the Polish Prime Minister, Tomasz Wilk,": ("POL", "Tomasz Wilk"),
    "President Juan Rojas of Chile": ("CHL", "Juan Rojas"),
    "Crown Prince Faisal of Jordan": ("JOR", "Faisal"),
    "H.E. Mr. Bakary Touray, President of the Republic of The Gambia,": ("GMB", "Bakary Touray"),
}
CONTACTS = (
    "{R} met {O} on 9 May.",
    "{R} spoke today with {O}.",
    "{R} received {O} on 9 May.",
    "{R} had a telephone conversation with {O} on 9 May.",
    "{R} held talks with {O} in Geneva on 9 May.",
    "{R} will meet {O} on Friday.",
    "{O} called on {r} yesterday.",
    "This morning {r} welcomed {O} to his office.",
    "{R} also had a bilateral meeting with {O} on the margins of the summit on Tuesday.",
    "{R}, accompanied by senior officials, met {O} yesterday.",
)


@pytest.mark.parametrize("contact", CONTACTS)
def test_an_office_alone_is_of_the_page_s_own_government(contact: str) -> None:
    unread = []
    for (home, offices), (guest, (state, name)) in product(OWN.items(), GUESTS.items()):
        for office in offices:
            text = contact.format(R=office, r="t" + office[1:], O=guest)
            text = text[0].upper() + text[1:].replace(",.", ".").replace(", .", ".")
            reading = told(text, home)
            people = [(p.name, p.country) for p in reading.persons]
            if (met(reading), people) != ([(tuple(sorted((home, state))), (name,))], [(name, state)]):
                unread.append((text, met(reading), people))
    assert unread == []


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister met the leader of the county council, Ana Bell, in Glasgow on 9 May.",
        "The Defence Secretary received a briefing from Commodore Neil Rankin, the base commander, on 9 May.",
        "The Foreign Secretary said that the talks must go on.",
    ],
)
def test_what_a_government_does_at_home_is_no_contact(text: str) -> None:
    assert told(text).meetings == ()


# Behind a foreign holder of the same office the bare office is still the own government's.
LEADS = (
    "Prime Minister Daniel Carver spoke to Prime Minister Tomasz Wilk of Poland on 8 May.",
    "Prime Minister Daniel Carver met Polish Prime Minister Tomasz Wilk in London on 8 May.",
    "The Prime Minister, Daniel Carver, received his Polish counterpart, Tomasz Wilk, on 8 May.",
)
BETWEEN = (
    "Prime Minister Wilk set out his thinking on energy and asked for support.",
    "The two leaders discussed trade. Prime Minister Wilk thanked the Prime Minister for his welcome.",
    "The Polish Prime Minister spoke about his reforms.",
)
AFTERWARDS = (
    "Separately, the Prime Minister met Crown Prince Faisal of Jordan on 9 May.",
    "On 9 May, the Prime Minister spoke by phone with Crown Prince Faisal of Jordan.",
    "The Prime Minister will host Crown Prince Faisal of Jordan on Friday.",
    "Crown Prince Faisal of Jordan called on the Prime Minister on 9 May.",
)


@pytest.mark.parametrize("afterwards", AFTERWARDS)
def test_the_own_holder_of_an_office_is_meant(afterwards: str) -> None:
    wanted = [(("GBR", "JOR"), ("Daniel Carver", "Faisal")), (("GBR", "POL"), ("Daniel Carver", "Tomasz Wilk"))]
    texts = ("\n\n".join((lead, between, afterwards)) for lead, between in product(LEADS, BETWEEN))
    assert [text for text in texts if met(told(text)) != wanted] == []


# Whom an unnamed official meets abroad serves the state visited.
GOING = (
    "travelled to Warsaw on 8 May.",
    "will visit Warsaw on 12 May.",
    "visited Poland from 7 to 8 May.",
    "arrived in Warsaw on 8 May for a two-day visit.",
    "paid an official visit to Poland on 8 May.",
)
THERE = (
    "{He} met President Jan Wilk.",
    "{He} met his counterpart, Jan Wilk.",
    "{He} was received by President Jan Wilk.",
    "{He} also met the Minister of Defence, Jan Wilk.",
    "There, {he} held talks with Defence Minister Jan Wilk.",
    "While in Warsaw, {he} met with Speaker Jan Wilk.",
)


@pytest.mark.parametrize("going", GOING)
def test_who_is_met_abroad_serves_the_state_visited(going: str) -> None:
    unread = []
    for home, there in product(("GBR", "FRA", "USA", "JPN"), THERE):
        deed = there.format(He="He", he="he")
        if "will" in going:
            deed = deed.replace(" met", " will meet").replace(" was", " will be").replace(" held", " will hold")
            deed = deed.replace("also will", "will also")
        reading = told(f"{OWN[home][0]} {going} {deed.replace('also will', 'will also')}", home)
        sides = tuple(sorted((home, "POL")))
        found = ([m.countries for m in reading.meetings], [p.country for p in reading.persons])
        if found != ([sides], ["POL"]) or [(v.guest, v.host) for v in reading.visits] != [(home, "POL")]:
            unread.append((home, deed, found))
    assert unread == []


# A minister who signs above the text tells it.
SIGNED = (
    "Visit to Vietnam\n\nMedia release\n\nSenator the Hon Margaret Quinn, Minister for Foreign Affairs\n\nMay 2023\n\n",
    "Visit to Vietnam\n\nThe Hon Margaret Quinn MP, Minister for Foreign Affairs\n\n",
    "Senator the Hon Margaret Quinn\nMinister for Foreign Affairs\n\n",
)
TOLD_BY_HER = {
    "In Vietnam, I will meet President Le Van Hoa.": ("planned", None),
    "In Hanoi I will meet my counterpart, Foreign Minister Pham Thi Lan of Vietnam.": ("planned", "Hanoi"),
    "Today I met with Vietnamese Foreign Minister Pham Thi Lan in Hanoi.": ("held", "Hanoi"),
    "I look forward to meeting Vietnamese Foreign Minister Pham Thi Lan in Hanoi.": ("planned", "Hanoi"),
    "I will travel to Hanoi, where I look forward to meeting Vietnamese Foreign Minister Pham Thi Lan.": (
        "planned",
        "Hanoi",
    ),
    "On Tuesday I spoke with Vietnamese Foreign Minister Pham Thi Lan by phone.": ("held", None),
    "Foreign Minister Pham Thi Lan of Vietnam and I held talks in Hanoi today.": ("held", "Hanoi"),
}


@pytest.mark.parametrize("signed", SIGNED)
def test_who_signs_above_tells_in_the_first_person(signed: str) -> None:
    unread = []
    for text, wanted in TOLD_BY_HER.items():
        reading = told(f"{signed}{text}\n\nOur countries have been friends for fifty years.", "AUS")
        names = {p.id: p.name for p in reading.persons}
        found = [
            (m.countries, m.status.value, m.place)
            for m in reading.meetings
            if "Margaret Quinn" in {names[x.person] for x in m.participants}
        ]
        if found != [(("AUS", "VNM"), *wanted)]:
            unread.append((text, found))
    assert unread == []


# What somebody hails or hopes for is no contact.
NO_CONTACTS = (
    "said he looked forward to meeting {O} again.",
    "expressed the hope of meeting {O}.",
    "is keen to meet {O}.",
    "expects to meet {O}.",
    "would be happy to receive {O} in Nairobi.",
    "welcomed the election of {O}.",
    "welcomed the statement by {O}.",
    "welcomed the appointment of {O} as chair.",
    "also welcomed the efforts of {O} last week.",
    "welcomed the recent decision by {O}.",
    "greeted the announcement of {O}.",
)


@pytest.mark.parametrize("deed", NO_CONTACTS)
def test_what_is_hailed_or_hoped_for_is_no_contact(deed: str) -> None:
    for whom in ("Chilean President Juan Rojas", "President Juan Rojas of Chile"):
        text = f"Kenyan President Noah Tui {deed.format(O=whom)}"
        assert communique.read(text, published="2023-05-10").meetings == ()


@pytest.mark.parametrize("whom", ["Chilean President Juan Rojas", "the delegation of Chilean President Juan Rojas"])
def test_who_is_welcomed_is_met(whom: str) -> None:
    reading = communique.read(f"Kenyan President Noah Tui welcomed {whom} to Nairobi on 9 May.", published="2023-05-10")
    assert [m.countries for m in reading.meetings] == [("CHL", "KEN")]


# Where a journey goes the contact told with it is.
JOURNEYS = (
    "will visit Oslo on 14 May and hold talks with {O}.",
    "will visit Oslo on 14 May for talks with {O}.",
    "will visit Oslo on 14 May to meet {O}.",
    "will visit Oslo on 14 May, where he will meet {O}.",
    "visited Oslo on 8 May, meeting {O}.",
    "will go to Oslo on 14 May and confer with {O}.",
    "pays a working visit to Oslo on 14 May. He will meet {O}.",
    "makes a visit to Oslo on 14 May. The programme includes a meeting with {O}.",
    "travels to Oslo on 14 May. The Minister is to meet {O}.",
    "will be in Oslo on 14 May. He will also be received by {O}.",
    "is due in Oslo on 14 May. A meeting with {O} is planned.",
    "is heading to Oslo on 14 May. The visit will include a meeting with {O}.",
    "leaves for Oslo on 14 May. During the visit, he will meet {O}.",
)


@pytest.mark.parametrize("journey", JOURNEYS)
def test_the_city_visited_is_the_place_of_the_contact(journey: str) -> None:
    text = journey.format(O="Norwegian Foreign Minister Anne Lie")
    reading = told(f"Finnish Foreign Minister Risto Aaltonen {text}", "FIN")
    assert [m.place for m in reading.meetings] == ["Oslo"]


# "M." is Monsieur on French pages, and an initial elsewhere.
FRENCH = (
    "M. {a} met Mr Jan Wilk of Poland in Paris on 8 May.",
    "The Minister for Europe and Foreign Affairs, M. {a}, met Polish Foreign Minister Jan Wilk in Paris on 8 May.",
    "Mme Claire Fournier, Minister of Ecology, and M. {a}, Minister for Europe, received Polish Minister Jan Wilk.",
    "The President received Polish Foreign Minister Jan Wilk on 8 May in the presence of M. {a}.",
)


@pytest.mark.parametrize("text", FRENCH)
@pytest.mark.parametrize("name", ["Julien Mercier", "Jean-Yves Le Goff"])
def test_monsieur_is_no_part_of_the_name(text: str, name: str) -> None:
    assert name in [p.name for p in told(text.format(a=name), "FRA").persons]


def test_an_initial_is_part_of_the_name_elsewhere() -> None:
    reading = communique.read("Indian Minister M. Anand Kumar met Pakistani Minister Ali Shah in Lima on 8 May.")
    assert "M. Anand Kumar" in [p.name for p in reading.persons]


@pytest.mark.parametrize("lead", ["Inquiries:", "Media enquiries:", "Further information:", "Contacts:"])
def test_whom_the_press_may_call_has_no_part_in_it(lead: str) -> None:
    text = (
        "Finnish Foreign Minister Risto Aaltonen will meet Norwegian Foreign Minister Anne Lie in Oslo on 14 May.\n\n"
        f"{lead} Tiina Rautio, Diplomatic Adviser to the Minister, tel. +358 295 351 000."
    )
    assert [p.name for p in told(text, "FIN").persons] == ["Risto Aaltonen", "Anne Lie"]


@pytest.mark.parametrize("how", ["jointly", "together"])
def test_several_met_at_one_table(how: str) -> None:
    text = f"Kenyan President Noah Tui met {how} with Chilean President Juan Rojas and Peruvian President Luis Ruiz."
    assert met(communique.read(text)) == [(("CHL", "KEN", "PER"), ("Juan Rojas", "Luis Ruiz", "Noah Tui"))]


def test_several_readouts_on_one_page_are_several_contacts() -> None:
    text = (
        "Readout of the Secretary-General’s meeting with H.E. Mr. Alain Moreau, President of the European Council\n\n"
        "The Secretary-General met with the President of the European Council, H.E. Mr. Alain Moreau.\n\n"
        "Readout of the Secretary-General’s meeting with H.E. Mr. Bakary Touray, President of the Gambia\n\n"
        "The Secretary-General met with H.E. Mr. Bakary Touray, President of the Republic of The Gambia.\n\n"
        "The Deputy Secretary-General, Ms. Amara Kelly, spoke today by phone with H.E. Ms. Salma Idris, Minister of "
        "Foreign Affairs of the Republic of Chad."
    )
    wanted = [
        (("EU", "UN"), ("Alain Moreau",)),
        (("GMB", "UN"), ("Bakary Touray",)),
        (("TCD", "UN"), ("Amara Kelly", "Salma Idris")),
    ]
    assert met(told(text, "UN")) == wanted
