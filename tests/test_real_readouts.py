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


# An office's letters alone stand for who holds it.
CALLERS = (
    "Earlier in the day, British High Commissioner Christian Thorne paid a farewell call on {a}.",
    "Yesterday, British High Commissioner Christian Thorne had called on {a}.",
    "Separately, British High Commissioner Christian Thorne called on {a} at his office.",
    "Later, British High Commissioner Christian Thorne met {a}.",
    "{a} also received British High Commissioner Christian Thorne.",
)
LETTERS = {"COAS": "Chief of Army Staff", "CNS": "Chief of the Naval Staff", "CAS": "Chief of the Air Staff"}


@pytest.mark.parametrize("caller", CALLERS)
def test_letters_alone_stand_for_an_office(caller: str) -> None:
    unread = []
    for letters, office in LETTERS.items():
        lead = f"General Paolo Ferrante of Italy called on General Tariq Awan, {office} ({letters}) at GHQ today."
        text = f"{lead}\n\n{letters} said that Pakistan values its relations with all.\n\n{caller.format(a=letters)}"
        reading = communique.read(text, published="2022-01-07", url="https://www.ispr.gov.pk/x")
        wanted = [
            (("GBR", "PAK"), ("Christian Thorne", "Tariq Awan")),
            (("ITA", "PAK"), ("Paolo Ferrante", "Tariq Awan")),
        ]
        if met(reading) != wanted or reading.persons[1].offices != (office,):
            unread.append((text, met(reading), reading.persons[1].offices))
    assert unread == []


@pytest.mark.parametrize(
    "text", ["The talks began at 6:20 PM. Kenyan Minister Aden Duale left.", "The head (CEO) spoke."]
)
def test_other_letters_are_nobody(text: str) -> None:
    assert communique.read(text).meetings == ()


def test_a_dash_ends_an_office() -> None:
    text = (
        "Talks of President Noah Tui of Kenya and Mr Hazem Fathy, President of Egypt – Statement issued by the palace."
    )
    assert [p.offices for p in told(text).persons if p.name == "Hazem Fathy"] == [("President",)]


# A second contact that shares the verb of the first.
SHARED = {
    "On Tuesday, {S} spoke with {A} and, the day before, with {B}.": ("2023-05-09", "2023-05-08"),
    "On Tuesday, {S} spoke with {A}, and on Monday with {B}.": ("2023-05-09", "2023-05-08"),
    "{S} met with {A} on Tuesday and, earlier, with {B}.": ("2023-05-09", "2023-05-09"),
    "{S} met with {A}, whom he thanked for hosting, and with {B}.": (None, None),
    "{S} met with {A}, who is visiting Ottawa, and with {B}.": (None, None),
    "{S} spoke by phone with {A} on Monday and again with {B} on Tuesday.": ("2023-05-08", "2023-05-09"),
    "{S} spoke to {A} and, before that, to {B}.": (None, None),
    "{S} spoke first with {A} and then with {B}.": (None, None),
}


@pytest.mark.parametrize("shared", SHARED)
@pytest.mark.parametrize(
    "first", ["Dutch Foreign Minister Pieter van Dalen", "his Dutch counterpart, Pieter van Dalen,"]
)
def test_a_second_contact_shares_the_verb(shared: str, first: str) -> None:
    text = shared.format(S="Canadian Foreign Minister Marc Roy", A=first, B="Kenyan Cabinet Secretary Esther Wambui")
    reading = communique.read(text.replace(",,", ","), published="2023-05-10")
    assert met(reading) == [
        (("CAN", "KEN"), ("Esther Wambui", "Marc Roy")),
        (("CAN", "NLD"), ("Marc Roy", "Pieter van Dalen")),
    ]
    assert tuple(m.date for m in sorted(reading.meetings, key=lambda m: m.countries, reverse=True)) == SHARED[shared]


# Where a journey goes on.
ONWARD = (
    "From Oslo, {M} will continue to Reykjavik, where he will attend a seminar.",
    "He will continue to Reykjavik on 15 May.",
    "From there, {M} continues to Iceland.",
    "On 15 May, {M} will continue on to Reykjavik for talks with Icelandic Foreign Minister Jon Stefansson.",
    "The visit will continue in Reykjavik on 15 May.",
    "The Minister’s programme continues in Iceland, where he will meet Foreign Minister Jon Stefansson.",
)


@pytest.mark.parametrize("onward", ONWARD)
def test_a_journey_continues_to_another_state(onward: str) -> None:
    for who, lead in product(
        ("Minister Aaltonen", "the Foreign Minister"), ("will visit Oslo", "will travel to Norway")
    ):
        text = f"Finnish Foreign Minister Risto Aaltonen {lead} on 14 May. {onward.format(M=who)}"
        visits = sorted((v.guest, v.host, v.status.value) for v in told(text, "FIN").visits)
        assert visits == [("FIN", "ISL", "planned"), ("FIN", "NOR", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile will continue to support Peru.",
        "Talks with Peru continue in Lima.",
        "Gas supplies will continue to Peru.",
    ],
)
def test_what_else_continues_is_no_journey(text: str) -> None:
    reading = communique.read(f"Chilean Foreign Minister Pablo Oru met the press in Santiago. {text}")
    assert reading.visits == ()


# A session at which they agree to go on, on a day that is set.
GOING_ON = (
    "They agreed to continue discussions in Seoul at the 48th Security Consultative Meeting, {w}.",
    "They looked forward to the 48th Security Consultative Meeting in Seoul, {w}.",
    "They discussed preparations for the 48th Security Consultative Meeting, {w} in Seoul.",
    "The two will meet again in Seoul for the 48th Security Consultative Meeting, {w}.",
)
SET = (
    "scheduled for Oct. 28",
    "set for Oct. 28, 2017",
    "due on October 28",
    "planned for Oct. 28",
    "to be held on Oct. 28",
)


@pytest.mark.parametrize("going_on", GOING_ON)
def test_the_session_set_for_a_day_is_planned(going_on: str) -> None:
    lead = "U.S. Defense Secretary Martin Colby met South Korean Defense Minister Han Sang-cheol in Clark on Oct. 22. "
    unread = []
    for when in SET:
        reading = communique.read(lead + going_on.format(w=when), published="2017-10-23")
        found = [(m.format.value, m.status.value, m.date, m.place) for m in reading.meetings]
        if ("dialogue", "planned", "2017-10-28", "Seoul") not in found or len(found) != 2:
            unread.append((when, found))
    assert unread == []


# The day in a page's head is that of its publication.
HEADS = (
    "Publication date 23.10.2017 9.46",
    "Posted on 23/10/2017 by admin",
    "Monday, 23 October 2017",
    "Release No: NR-364-17\nOct. 23, 2017",
    "23 Oct. 2017 - | Last updated: 23 Oct. 2017 15:17",
)


@pytest.mark.parametrize("head", HEADS)
def test_the_day_of_the_page_is_not_that_of_the_contact(head: str) -> None:
    text = (
        f"Minister Colby Meets Korean Minister\n\n{head}\n\nSecretary of Defense Martin Colby met with Korean Minister "
    )
    reading = told(f"{text}Han Sang-cheol in Clark to discuss security. They agreed to stay in contact.", "USA")
    assert [m.date for m in reading.meetings] == [None]


MET = "Georgian Defence Minister Davit Lomidze met Turkish Defence Minister Cengiz Aslan in Tbilisi on Tuesday. "


@pytest.mark.parametrize("deed", ["agreed to hold a seminar", "pledged to work together", "agreed to stay in touch"])
def test_all_the_parties_are_called_on(deed: str) -> None:
    reading = communique.read(f"{MET}They {deed} and called on all the parties to show restraint.")
    assert [c.modality.value for c in reading.commitments][1:] == ["requested"]


BY_VIRTUE = (
    "pursuant to which",
    "according to which",
    "in accordance with which",
    "on the basis of which",
    "under the terms of which",
    "under which",
)


@pytest.mark.parametrize("by_virtue", BY_VIRTUE)
def test_what_a_paper_lays_down_is_promised(by_virtue: str) -> None:
    text = f"{MET}The ministers signed a protocol, {by_virtue} Türkiye will provide the Georgian forces with engines."
    assert [(c.by, c.to, c.modality.value) for c in communique.read(text).commitments] == [
        (("TUR",), ("GEO",), "pledged")
    ]


def test_what_is_told_by_the_way_is_not() -> None:
    text = f"{MET}They opened a drill, in which Türkiye will take part with two ships."
    assert communique.read(text).commitments == ()


@pytest.mark.parametrize(
    "asked",
    [
        "asked Minister Lomidze to convey to President Ana Bell an invitation to visit Ankara.",
        "asked the Minister to pass on his invitation to President Ana Bell to visit Ankara.",
    ],
)
def test_an_invitation_to_be_conveyed_is_a_request(asked: str) -> None:
    assert [c.modality.value for c in communique.read(f"{MET}Minister Aslan {asked}").commitments] == ["requested"]


def test_greetings_to_be_conveyed_are_none() -> None:
    text = f"{MET}Minister Aslan asked Minister Lomidze to convey his greetings to President Ana Bell."
    assert communique.read(text).commitments == ()


# An unnamed office beside the title of somebody named: two persons, where the second was told of in full.
BESIDE = (
    ("IND", "External Affairs Minister R. Venkatesan", ("EAM", "The External Affairs Minister")),
    ("GBR", "Prime Minister Daniel Carver", ("PM", "The Prime Minister")),
)
TOGETHER = (
    "{R} and Foreign Minister Abenov agreed to hold an exercise.",
    "{R} and Foreign Minister Abenov also discussed trade.",
    "{R} and Foreign Minister Abenov will meet again in Geneva on 20 May.",
    "The Kazakh Foreign Minister and {R} decided to hold an exercise.",
)


@pytest.mark.parametrize("together", TOGETHER)
def test_an_office_beside_a_title_is_another_person(together: str) -> None:
    for home, who, offices in BESIDE:
        for office in offices:
            lead = f"{who} met Foreign Minister of Kazakhstan Serik Abenov in Geneva on 9 May. "
            url = PAGES.get(home, "https://www.mea.gov.in/x")
            reading = communique.read(lead + together.format(R=office), published="2023-05-10", url=url)
            assert [(p.country, len(p.offices)) for p in reading.persons] == [(home, 1), ("KAZ", 1)]
            assert {m.countries for m in reading.meetings} == {tuple(sorted((home, "KAZ")))}
            assert all(c.by == tuple(sorted((home, "KAZ"))) for c in reading.commitments)


def test_two_offices_of_one_person_stay_his() -> None:
    text = (
        "Pakistani Deputy Prime Minister and Foreign Minister Ishaq Khan met Omani Minister Salim al Harthy on 9 May."
    )
    assert [len(p.offices) for p in communique.read(text).persons] == [2, 1]


# Whom a guest meets behind the host who received him is at home there.
GUEST = (
    "{G} will be received by {H} and have a meeting with {M}.",
    "{G} was received by {H}, and met {M}.",
    "{G} was hosted to lunch by {H} and held talks with {M}.",
    "{G} called on {H} and met with {M}.",
    "{G} met {H} and was then received by {M}.",
)


@pytest.mark.parametrize("guest", GUEST)
def test_who_is_met_behind_the_host_is_at_home(guest: str) -> None:
    unread = []
    hosts = ("Orhan Kara, President of the Republic of Turkey,", "Turkish President Orhan Kara")
    others = ("Selim Kaya, Minister of Energy and Natural Resources", "Defence Minister Selim Kaya")
    for host, other, url in product(hosts, others, ("https://www.mfa.gov.tr/x", None)):
        text = guest.format(G="Chinese Foreign Minister Liang Wei", H=host, M=other).replace(",,", ",")
        people = {p.name: p.country for p in communique.read(text, published="2016-11-11", url=url).persons}
        if people != {"Liang Wei": "CHN", "Orhan Kara": "TUR", "Selim Kaya": "TUR"}:
            unread.append((text, url, people))
    assert unread == []


# Who was present during the meeting with somebody had no meeting of their own.
PRESENT = (
    "{W} were also present during the meeting with Thorne.",
    "{W} were also present during the meeting.",
    "Present during the meeting with Thorne were {W}.",
    "{W} also attended the meeting with Thorne.",
    "{W} joined the meeting with Secretary Thorne.",
    "Also in attendance during the meeting with Thorne were {W}.",
)


@pytest.mark.parametrize("present", PRESENT)
@pytest.mark.parametrize("deed", ["hosted {T} for a bilateral meeting", "met {T}"])
def test_those_present_attend_the_meeting_told_of(present: str, deed: str) -> None:
    lead = deed.format(T="UK Secretary of State for Defence Simon Thorne")
    those = "Armed Forces Chief of Staff Gen. Carlito Sison and British Ambassador Laura Whitfield"
    text = (
        f"Philippine Defense Secretary Ramon Villanueva {lead} in Quezon City on Tuesday.\n\n{present.format(W=those)}"
    )
    reading = communique.read(text, published="2021-06-09")
    people = ("Carlito Sison", "Laura Whitfield", "Ramon Villanueva", "Simon Thorne")
    assert met(reading) == [(("GBR", "PHL"), people)]
    assert [m.format.value for m in reading.meetings] == ["meeting"]


@pytest.mark.parametrize(
    "issued",
    [
        "Before leaving for Beijing today, Foreign Minister Sabine Keller issued the following statement:",
        "Prior to her departure, Foreign Minister Sabine Keller made the following statement on 12 April:",
        "Foreign Minister Sabine Keller said:",
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "In Beijing I will be holding talks with my counterpart Deng Weimin.",
        "I will also meet Vice President Gao Jianhua of China in Beijing.",
        "I met Chinese Foreign Minister Deng Weimin in Beijing on Monday.",
    ],
)
def test_who_issues_a_statement_tells_what_follows(issued: str, said: str) -> None:
    text = f"Foreign Minister Keller on her trip\n\n{issued}\n\nMy trip takes me to China.\n\n{said}"
    reading = communique.read(text, published="2023-04-12", url="https://www.auswaertiges-amt.de/x")
    assert [sides for sides, people in met(reading) if "Sabine Keller" in people] == [("CHN", "DEU")]


@pytest.mark.parametrize(
    "then",
    [
        "and, on the previous day, {B}",
        "and, later in the day, {B}",
        "and, in the afternoon, {B}",
        "and the day before {B}",
    ],
)
def test_a_second_contact_shares_subject_and_verb(then: str) -> None:
    other = then.format(B="the Governor of São Paulo, Carlos Teixeira")
    text = f"Italian Undersecretary Matteo Conti met Brazilian Senator Lucia Prado {other}."
    assert met(communique.read(text, published="2022-03-30")) == [
        (("BRA", "ITA"), ("Carlos Teixeira", "Matteo Conti")),
        (("BRA", "ITA"), ("Lucia Prado", "Matteo Conti")),
    ]


@pytest.mark.parametrize(
    "programme",
    [
        "The two Ministers will take up all aspects of bilateral relations at this meeting.",
        "The Ministers will evaluate bilateral relations and regional developments.",
        "The leaders will go over the agenda of ties.",
        "The Ministers will hold an in-depth exchange of views on trade.",
        "The two ministers will deal with regional issues.",
    ],
)
def test_what_will_be_on_the_agenda_is_no_promise(programme: str) -> None:
    lead = "Chinese Foreign Minister Liang Wei will meet Turkish Foreign Minister Kemal Kara in Ankara on 13 November. "
    assert communique.read(lead + programme, published="2016-11-11").commitments == ()


@pytest.mark.parametrize("goes_on", ["and is scheduled to meet the Speaker", "and was to meet the Speaker"])
def test_a_call_that_goes_on_is_no_request(goes_on: str) -> None:
    text = f"Kazakh Foreign Minister Serik Abenov called on Indian Vice President K. L. Sharma {goes_on}."
    assert communique.read(text).commitments == ()


# Several hosts of one visit, each in a clause of his own.
HOSTS = (
    "{P} will meet with Prime Minister Fiala, and {Q} will hold talks with him.",
    "{P} will meet with Prime Minister Fiala. {Q} will hold talks with him.",
    "{P} held talks with Prime Minister Fiala, and {Q} met with him.",
    "{P} met with Prime Minister Fiala, while {Q} held talks with him.",
    "{P} received Prime Minister Fiala, and {Q} hosted a dinner for him.",
)


@pytest.mark.parametrize("hosts", HOSTS)
@pytest.mark.parametrize("second", ["Premier Wu Yifan", "Chinese Premier Wu Yifan"])
def test_each_host_meets_the_guest_in_his_own_clause(hosts: str, second: str) -> None:
    lead = (
        "At the invitation of Chinese President Gao Jianhua, Prime Minister Robert Fiala of Slovakia will visit China. "
    )
    for url in ("https://www.mfa.gov.cn/x", None):
        text = lead + hosts.format(P="President Gao Jianhua", Q=second)
        reading = communique.read(text, published="2024-10-28", url=url)
        assert met(reading) == [
            (("CHN", "SVK"), ("Gao Jianhua", "Robert Fiala")),
            (("CHN", "SVK"), ("Robert Fiala", "Wu Yifan")),
        ]


@pytest.mark.parametrize(
    "named",
    [
        "Japan-United Kingdom (UK)-Australia Foreign Ministers’ telephone talk",
        "Japan-UK-Australia Foreign Ministers’ Meeting",
    ],
)
def test_a_talk_called_after_three_states_is_one(named: str) -> None:
    text = (
        f"Mr. Hideo Tanabe, Minister for Foreign Affairs, held a {named} with the Rt Hon. Edward Marsh, Secretary of "
        "State for Foreign and Commonwealth Affairs of the UK, and the Hon. Susan Keating MP, Minister for Foreign "
        "Affairs of Australia, on May 9."
    )
    assert met(told(text, "JPN")) == [(("AUS", "GBR", "JPN"), ("Edward Marsh", "Hideo Tanabe", "Susan Keating"))]


@pytest.mark.parametrize(("when", "found"), [("Back in Brussels, on Tuesday,", 2), ("Back in 2019,", 1)])
def test_back_in_a_city_is_no_recollection(when: str, found: int) -> None:
    text = "NATO Deputy Secretary General Elena Marin met President Vuk Radic of Montenegro in Podgorica on Monday. "
    assert len(told(f"{text}{when} she received Slovak State Secretary Marek Duda.", "NATO").meetings) == found


# Going to a gathering of many that is still to come.
ATTENDING = (
    "will travel to Brussels on 19 May to attend {G}.",
    "will be in Brussels on 19 May for {G}.",
    "will visit Brussels on 19 May to participate in {G}.",
    "is to represent Ireland at {G} in Brussels on 19 May.",
    "departs for Brussels tomorrow to attend {G} on 19 May.",
)
GATHERED = ("a meeting of EU foreign ministers", "the EU Foreign Affairs Council", "the European Council")


@pytest.mark.parametrize("attending", ATTENDING)
def test_a_gathering_that_somebody_is_to_attend_is_planned(attending: str) -> None:
    for gathering in GATHERED:
        text = f"Irish Foreign Minister Niamh Dolan {attending.format(G=gathering)}"
        reading = communique.read(text, published="2022-05-17", url="https://www.gov.ie/x")
        found = [(m.status.value, m.date, m.place, len(m.participants)) for m in reading.meetings]
        assert found == [("planned", "2022-05-19", "Brussels", 1)], text


@pytest.mark.parametrize(
    "who", ["the President of the European Council, Alain Moreau,", "European Council President Alain Moreau"]
)
def test_who_heads_a_council_is_no_session_of_it(who: str) -> None:
    reading = communique.read(f"Kenyan President Noah Tui met {who} in Nairobi on Monday.", published="2023-05-10")
    assert reading.mechanisms == ()
    assert [m.countries for m in reading.meetings] == [("EU", "KEN")]


DIALOGUE = "The EU and Uzbekistan held the fourth meeting of the Political Dialogue in Brussels on 26 November 2018. "


@pytest.mark.parametrize(
    "parallel",
    [
        "In parallel, the two sides held the 12th round of the EU-Uzbekistan Human Rights Dialogue.",
        "At the same time, the 12th EU-Uzbekistan Human Rights Dialogue took place.",
        "The 12th EU-Uzbekistan Human Rights Dialogue was held in parallel.",
    ],
)
def test_what_was_held_in_parallel_has_the_day_and_the_place(parallel: str) -> None:
    reading = communique.read(DIALOGUE + parallel, published="2018-11-27", url="https://eeas.europa.eu/x")
    assert [(m.date, m.place) for m in reading.meetings] == [("2018-11-26", "Brussels")] * 2


@pytest.mark.parametrize("name", ["Human Rights Dialogue", "EU-Uzbekistan Human Rights Dialogue"])
@pytest.mark.parametrize("joint", [". The", ", and the"])
def test_the_next_sessions_of_two_channels_are_two(name: str, joint: str) -> None:
    text = f"The next Political Dialogue will take place in Tashkent in 2019{joint} next {name} will be held in Lima."
    reading = communique.read(DIALOGUE + text, published="2018-11-27", url="https://eeas.europa.eu/x")
    assert [(m.status.value, m.place) for m in reading.meetings][1:] == [("planned", "Tashkent"), ("planned", "Lima")]


@pytest.mark.parametrize("name", ["FOC", "FOCs", "round of FOCs"])
def test_the_letters_of_a_channel_have_a_plural(name: str) -> None:
    held = "The India-Mongolia Foreign Office Consultations (FOC) were held in Ulaanbaatar on 23 November 2021. "
    text = f"Both sides agreed that the next {name} would be held in New Delhi in 2022."
    reading = communique.read(held + text, published="2021-11-24", url="https://www.mea.gov.in/x")
    assert [(m.status.value, m.date, m.place) for m in reading.meetings][1:] == [("planned", "2022", "New Delhi")]
