"""Plain sentences about persons by the hundred: names of many cultures, titles in every place, lists, company."""

from __future__ import annotations

from itertools import product

import pytest

import communique

PUBLISHED = "2024-05-10"
Person = tuple[str, str | None, str | None, tuple[str, ...]]
_SAME = {"foreign minister": "minister of foreign affairs", "defence minister": "minister of defence"}


def told(text: str) -> set[Person]:
    persons = communique.read(text, published=PUBLISHED).persons
    return {(p.name, p.country, p.rank, tuple(sorted(_held(o) for o in p.offices))) for p in persons}


def _held(office: str) -> str:
    return _SAME.get(office.lower(), office.lower())


def person(name: str, state: str | None, *offices: str, rank: str | None = None) -> Person:
    return name, state, rank, tuple(sorted(_held(o) for o in offices))


ORU = person("Pablo Oru", "CHL", "defence minister")
TAL = person("Jan Tal", "PER", "defence minister")
REY = person("Luis Rey", "BOL", "foreign minister")
SEN = person("Hala Sen", "BOL", "defence minister")
MET = "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Monday. "

# Names as their cultures write them: state, adjective, state's name, names.
CULTURES = {
    "VNM": ("Vietnamese", "Vietnam", "Phan Thi Thu Ha; Dang Huy"),
    "CHN": ("Chinese", "China", "Ouyang Ming; Zhang Jian'an"),
    "KOR": ("South Korean", "South Korea", "Kim Dong-hyun; Park Jin"),
    "PRK": ("North Korean", "North Korea", "Ri Yong Chol"),
    "JPN": ("Japanese", "Japan", "Takeshi Moriyama"),
    "KHM": ("Cambodian", "Cambodia", "Sok Vannak"),
    "LAO": ("Lao", "Laos", "Bounthong Sisavath"),
    "THA": ("Thai", "Thailand", "Anan Na Ayutthaya"),
    "MMR": ("Myanmar", "Myanmar", "Aung Kyaw Zaw"),
    "MYS": ("Malaysian", "Malaysia", "Ahmad Faizal bin Osman; Lim Guan Hock"),
    "IDN": ("Indonesian", "Indonesia", "Sutrisno; I Made Wirawan"),
    "PHL": ("Philippine", "the Philippines", "Ramon dela Cruz; Carlito Galvez Jr."),
    "IND": ("Indian", "India", "R. K. Subramanian; V.K. Menon"),
    "BGD": ("Bangladeshi", "Bangladesh", "Md. Rafiqul Islam"),
    "LKA": ("Sri Lankan", "Sri Lanka", "W.M.D.R.A. Jayawardena"),
    "SAU": ("Saudi", "Saudi Arabia", "Khalid bin Fahd Al Saud; Abdullah al-Otaibi"),
    "IRN": ("Iranian", "Iran", "Mohammad-Reza Karimi"),
    "TUR": ("Turkish", "Türkiye", "Mehmet Öztürk"),
    "KAZ": ("Kazakh", "Kazakhstan", "Nurlan Serikuly"),
    "RUS": ("Russian", "Russia", "Sergei Ivanovich Petrov"),
    "POL": ("Polish", "Poland", "Władysław Nowak-Kowalski"),
    "DEU": ("German", "Germany", "Ulrich von Hagen"),
    "NLD": ("Dutch", "the Netherlands", "Pieter van der Meer; Kees 't Hart"),
    "FRA": ("French", "France", "Jean-Luc de Villiers; Hélène d'Ornano"),
    "ESP": ("Spanish", "Spain", "José Luis de la Fuente y Soto"),
    "BRA": ("Brazilian", "Brazil", "Zé Múcio; Aloysio Nunes da Silva"),
    "ITA": ("Italian", "Italy", "Giulia D'Amico"),
    "ETH": ("Ethiopian", "Ethiopia", "Aisha Mohammed Musa"),
    "GHA": ("Ghanaian", "Ghana", "Kwame Boateng-Mensah; Monday Nkrumah"),
    "PNG": ("Papua New Guinean", "Papua New Guinea", "Win Bakri Daki"),
    "USA": ("US", "the United States", 'William J. Carter III; Romeo "Rom" Hale'),
}
PLACES = (
    "{adjective} Defence Minister {name} met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
    "The {adjective} defence minister, {name}, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
    "{name}, {adjective} defence minister, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
    "{name}, the defence minister of {state}, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
    "The Defence Minister of {state}, {name}, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
    "Bolivian Foreign Minister Luis Rey met {adjective} Defence Minister {name} in La Paz on Monday.",
    "Bolivian Foreign Minister Luis Rey received {name}, the defence minister of {state}, in La Paz on Monday.",
    "{adjective} defence minister {name} met Bolivian foreign minister Luis Rey in La Paz on Monday.",
)
# As agencies tell a day without its preposition.
_DEBATED = {("Monday Nkrumah", 7)}


@pytest.mark.parametrize("place", range(len(PLACES)))
def test_names_of_all_cultures_in_every_place(place: int) -> None:
    unread = []
    for iso, (adjective, state, names) in CULTURES.items():
        for name in names.split("; "):
            text = PLACES[place].format(adjective=adjective, state=state, name=name)
            if (found := told(text)) != {person(name, iso, "defence minister"), REY} and (name, place) not in _DEBATED:
                unread.append((text, found))
    assert unread == []


# Names that are words of another kind: places, months, rulers, ranks, pronouns, nouns.
WORDS = (
    "Park Jin; Theresa May; John Major; Angus King; Ann West; Oliver North; Jordan Lee; Georgia Stone; Julian "
    "Law; Peter Day; To Lam; He Jun; An Kyu-baek; No Kwang Chol; So Min; Victor Church; Jane Bridge; Chad Rivers; "
    "Will Baker; Ana Santiago; Hugh March; Sunday Okello; April Sen; An Le"
)
_SET_OFF = (
    "The Fijian defence minister, {name}, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
    "Bolivian Foreign Minister Luis Rey met {name}, the Fijian defence minister, in La Paz on Monday.",
    "Fijian Defence Minister {name} met Bolivian Foreign Minister Luis Rey in La Paz on Monday.",
)


@pytest.mark.parametrize("place", _SET_OFF)
def test_names_that_are_other_words(place: str) -> None:
    found = {name: told(place.format(name=name)) for name in WORDS.split("; ")}
    assert {n: f for n, f in found.items() if f != {person(n, "FJI", "defence minister"), REY}} == {}


LISTS = {
    "The defence ministers of Chile, Peru and Bolivia, Pablo Oru, Jan Tal and Hala Sen,": (ORU, TAL, SEN),
    "Pablo Oru, Jan Tal and Hala Sen, the defence ministers of Chile, Peru and Bolivia,": (ORU, TAL, SEN),
    "Pablo Oru and Jan Tal, the Chilean and Peruvian defence ministers,": (ORU, TAL),
    "Pablo Oru and Jan Tal, defence ministers of Chile and Peru respectively,": (ORU, TAL),
    "Defence Ministers Pablo Oru of Chile, Jan Tal of Peru and Hala Sen of Bolivia": (ORU, TAL, SEN),
    "The Chilean and Peruvian defence ministers, Pablo Oru and Jan Tal,": (ORU, TAL),
    "Chilean Defence Minister Pablo Oru and his counterparts Jan Tal of Peru and Hala Sen of Bolivia": (ORU, TAL, SEN),
    "The defence ministers of Chile (Pablo Oru) and Peru (Jan Tal)": (ORU, TAL),
    "Generals Pablo Oru of Chile and Jan Tal of Peru": (
        person("Pablo Oru", "CHL", rank="General"),
        person("Jan Tal", "PER", rank="General"),
    ),
    "Chile's defence and foreign ministers, Pablo Oru and Ana Sol,": (
        ORU,
        person("Ana Sol", "CHL", "foreign minister"),
    ),
    "Chilean Defence and Foreign Ministers Pablo Oru and Ana Sol": (ORU, person("Ana Sol", "CHL", "foreign minister")),
    "The ambassadors of Chile and Peru to Bolivia, Pablo Oru and Jan Tal,": (
        person("Pablo Oru", "CHL", "ambassador to bolivia"),
        person("Jan Tal", "PER", "ambassador to bolivia"),
    ),
    "Pablo Oru, Defence Minister of Chile; and Jan Tal, Defence Minister of Peru,": (ORU, TAL),
}
_DONE = ("held talks in Lima on Monday.", "signed an agreement on training in Lima.", "discussed border security.")


@pytest.mark.parametrize(("listed", "done"), [*product(LISTS, _DONE)])
def test_each_of_a_list_has_their_own_office_and_state(listed: str, done: str) -> None:
    assert told(f"{listed} {done}") == {*LISTS[listed]}


COMPANIONS = {
    "army chief General Luis Paz": ("p",),
    "Deputy Foreign Minister Ana Sol": ("s",),
    "Ana Sol, deputy foreign minister,": ("s",),
    "army chief General Luis Paz and Deputy Foreign Minister Ana Sol": ("p", "s"),
    "General Luis Paz, army chief, and Ana Sol, deputy foreign minister,": ("p", "s"),
}
_THEM = {
    "p": person("Luis Paz", "CHL", "army chief", rank="General"),
    "s": person("Ana Sol", "CHL", "deputy foreign minister"),
}
COMPANY = (
    "{oru}, accompanied by {x}, met {tal} in Lima on Monday.",
    "Accompanied by {x}, {oru} met {tal} in Lima on Monday.",
    "{oru}, along with {x}, met {tal} in Lima on Monday.",
    "{oru}, together with {x}, met {tal} in Lima on Monday.",
    "{oru}, flanked by {x}, met {tal} in Lima on Monday.",
    "{oru} and {x} met {tal} in Lima on Monday.",
    "{oru} met {tal} in Lima on Monday, accompanied by {x}.",
    "{oru} met {tal} in Lima on Monday. Accompanying him was {x}.",
    "{oru} met {tal} in Lima on Monday. He was accompanied by {x}.",
    "{oru} met {tal} in Lima on Monday. In his delegation was {x}.",
    "{oru} met {tal} in Lima on Monday. Oru arrived with {x}.",
    "{oru}, whose delegation includes {x}, met {tal} in Lima on Monday.",
)


@pytest.mark.parametrize("frame", COMPANY)
def test_company_serves_the_state_of_the_one_they_go_with(frame: str) -> None:
    oru, tal = "Chilean Defence Minister Pablo Oru", "Peruvian Defence Minister Jan Tal"
    unread = []
    for x, who in COMPANIONS.items():
        text = frame.format(oru=oru, tal=tal, x=x).replace(",,", ",").replace(",.", ".")
        if "arrived with" in frame and len(who) > 1:
            continue
        if (found := told(text)) != {ORU, TAL, *(_THEM[w] for w in who)}:
            unread.append((text, found))
    assert unread == []


RELATED = {
    "his deputy, Luis Paz,": ("deputy defence minister",),
    "his chief of staff, Luis Paz,": ("chief of staff",),
    "his adviser Luis Paz": ("adviser",),
    "his spokesman, Luis Paz,": ("spokesman",),
    "his wife, Luis Paz,": (),
    "his ambassador to Peru, Luis Paz,": ("ambassador to peru",),
}


@pytest.mark.parametrize("related", RELATED)
def test_whose_somebody_is_tells_the_state(related: str) -> None:
    them = person("Luis Paz", "CHL", *RELATED[related])
    oru, tal = "Chilean Defence Minister Pablo Oru", "Peruvian Defence Minister Jan Tal"
    assert told(f"{oru} and {related} met {tal} in Lima on Monday.") == {ORU, TAL, them}
    assert told(f"{MET}{related[0].upper()}{related[1:]} signed the agreement.") == {ORU, TAL, them}


SIDES = (
    "Chile and Peru signed a pact. Defence Minister Pablo Oru signed for Chile and Defence Minister Jan Tal for Peru.",
    "Chile and Peru signed a pact. On behalf of Chile it was signed by Defence Minister Pablo Oru, and on behalf of "
    "Peru by Defence Minister Jan Tal.",
    "For Chile, Defence Minister Pablo Oru signed, and for Peru, Defence Minister Jan Tal.",
    "Chile, represented by Defence Minister Pablo Oru, and Peru, represented by Defence Minister Jan Tal, held talks.",
    "Chile (Defence Minister Pablo Oru) and Peru (Defence Minister Jan Tal) held talks in Lima on Monday.",
    "Chile and Peru held talks in Lima, co-chaired by Defence Minister Pablo Oru from Chile and Defence Minister Jan "
    "Tal from Peru.",
    "Chile and Peru held talks in Lima on Monday. The Chilean delegation was led by Defence Minister Pablo Oru and "
    "the Peruvian one by Defence Minister Jan Tal.",
    "The delegations of Chile and Peru, led by Defence Ministers Pablo Oru and Jan Tal respectively, held talks.",
    "During his visit to Peru, Chilean Defence Minister Pablo Oru met Defence Minister Jan Tal in Lima on Monday.",
    "In Peru, Chilean Defence Minister Pablo Oru met Defence Minister Jan Tal on Monday.",
    "Chilean Defence Minister Pablo Oru met in Peru on Monday with that country's defence minister, Jan Tal.",
)


@pytest.mark.parametrize("text", SIDES)
def test_sides_without_an_adjective(text: str) -> None:
    assert told(text) == {ORU, TAL}


OFFICES = (
    "Minister without Portfolio; Minister of Defence and Veterans Affairs; Minister of Trade, Industry and "
    "Tourism; Minister of Labour, Invalids and Social Affairs; Interior Minister; Head of the Presidential "
    "Administration; Chief of the Air Force; Inspector General of Police; Commissioner of Police; Commissioner "
    "General of the National Police; Aide-de-camp to the President; Chief of Army Operations; Chief of Defence "
    "Materiel; Commander of the Fleet; Commandant of the Command and Staff College; Deputy Chief of the General "
    "Staff for Operations; Vice Minister for Policy; Special Envoy for the Middle East Peace Process; Governor of "
    "the State Bank; State Secretary for Defence; Adviser to the Prime Minister for Defence; Member of the "
    "Standing Committee of the Politburo; Chief of Protocol"
)
_HOLDING = {
    "Pablo Oru, {office} of Chile, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.": None,
    "The {office} of Chile, Pablo Oru, met Bolivian Foreign Minister Luis Rey in La Paz on Monday.": None,
    "Bolivian Foreign Minister Luis Rey received Chilean {office} Pablo Oru in La Paz on Monday.": None,
    "Chile's {office} General Pablo Oru met Bolivian Foreign Minister Luis Rey in La Paz on Monday.": "General",
    "Major General Pablo Oru, {office} of Chile, met Bolivian Foreign Minister Luis Rey in La Paz.": "Major General",
}


@pytest.mark.parametrize("frame", _HOLDING)
def test_offices_end_where_a_rank_or_name_begins(frame: str) -> None:
    found = {office: told(frame.format(office=office)) for office in OFFICES.split("; ")}
    expected = {o: {person("Pablo Oru", "CHL", o, rank=_HOLDING[frame]), REY} for o in found}
    assert {o: f for o, f in found.items() if f != expected[o]} == {}


@pytest.mark.parametrize(
    ("title", "rank", "office"),
    [
        ("Commander of the Peruvian Army General", "General", "commander of the army"),
        ("Commander-in-Chief of the Peruvian Navy Admiral", "Admiral", "commander-in-chief of the navy"),
        ("Chief of the Peruvian Air Force General", "General", "chief of the air force"),
        ("Peruvian army chief MG", "Major General", "army chief"),
        ("Peruvian army chief BG", "Brigadier General", "army chief"),
        ("Peruvian army chief Gen. of the Army", "General of the Army", "army chief"),
        ("Peruvian Defence Minister Army General", "Army General", "defence minister"),
    ],
)
def test_ranks_behind_offices(title: str, rank: str, office: str) -> None:
    assert told(f"{title} Jan Tal met Bolivian Foreign Minister Luis Rey in La Paz on Monday.") == {
        person("Jan Tal", "PER", office, rank=rank),
        REY,
    }


@pytest.mark.parametrize(
    ("subject", "offices"),
    [
        ("Incoming Chilean Defence Minister Pablo Oru", ()),
        ("Chile's incoming ambassador to Peru, Pablo Oru,", ()),
        ("Pablo Oru, who was Chilean defence minister until 2020,", ()),
        ("Chile's former defence minister, Pablo Oru,", ()),
        ("Pablo Oru, Deputy Prime Minister as well as Minister of Defence of Chile,", ("deputy prime minister", "d")),
        ("Pablo Oru, Deputy Prime Minister cum Minister of Defence of Chile,", ("deputy prime minister", "d")),
        ("Pablo Oru, Chilean Defence Minister, who is also deputy prime minister,", ("deputy prime minister", "d")),
        ("Hon'ble Defence Minister of Chile Pablo Oru", ("d",)),
    ],
)
def test_offices_held_now(subject: str, offices: tuple[str, ...]) -> None:
    held = [o if len(o) > 1 else "minister of defence" for o in offices]
    assert told(f"{subject} met Bolivian Foreign Minister Luis Rey in La Paz on Monday.") == {
        person("Pablo Oru", "CHL", *held),
        REY,
    }


THINGS = (
    "Prince Sultan Air Base; King Abdulaziz Naval Base; Ho Chi Minh City; Simon Bolivar Square; Camp Lemonnier; "
    "Villa Grimaldi; Plaza San Martin; Avenida Bernardo O'Higgins; Arturo Prat Street; the Diego Portales "
    "Building; the frigate Almirante Lynch; the Almirante Cochrane; HMS Queen Elizabeth; BAP Miguel Grau; the "
    "icebreaker Almirante Viel; Lockheed Martin; Hindustan Aeronautics; Tata Motors; Elbit Systems; Exercise "
    "Tamarind; Cobra Gold; the Taif Accord; the Franz Werfel Award; the Simon Bolivar Prize; Storm Daniel; Mount "
    "Fuji; Isla Picton; the Arturo Prat Naval Academy; the Cristo Redentor Tunnel; Eid al-Adha; the Iron Dome; "
    "Typhoon Yagi; the Leahy Act"
)
ABOUT = (
    "The two ministers visited {x} on Tuesday.",
    "They spoke of {x}.",
    "{X} was on the agenda.",
    "Oru thanked {x} for its help.",
    "{X} said ties were good.",
    "According to {x}, ties are good.",
    "Oru, with {x} behind him, thanked Tal.",
)


@pytest.mark.parametrize("frame", ABOUT)
def test_what_bears_a_persons_name_is_nobody(frame: str) -> None:
    found = {x: told(MET + frame.format(x=x, X=x[0].upper() + x[1:])) for x in THINGS.split("; ")}
    assert {x: f for x, f in found.items() if f != {ORU, TAL}} == {}


@pytest.mark.parametrize(
    "aside",
    [
        "on behalf of Chilean President Luis Paz",
        "representing President Luis Paz",
        "as special envoy of President Luis Paz",
        "who succeeded Luis Paz",
        "whose predecessor was Luis Paz",
        "whose predecessor Luis Paz left in May",
        "at the General Luis Paz barracks",
        "at Luis Paz Airport",
        "aboard the frigate Luis Paz",
    ],
)
def test_who_is_only_spoken_of_is_not_there(aside: str) -> None:
    oru, tal = "Chilean Defence Minister Pablo Oru", "Peruvian Defence Minister Jan Tal"
    assert told(f"{oru}, {aside}, met {tal} in Lima on Monday.") == {ORU, TAL}


HEADS = ("a spokesman for", "a senior adviser to", "head of policy at", "director of planning in", "deputy head of")
BODIES = (
    "the Peruvian Defence Ministry; Peru's Defence Ministry; the Ministry of Defence of Peru; Peru's foreign ministry; "
    "the Peruvian Ministry of Foreign Affairs; the Peruvian General Staff; Peru's General Staff; the Peruvian Navy; "
    "Peru's parliament; the Peruvian Embassy in Santiago; Peru's embassy in Santiago"
)


@pytest.mark.parametrize("head", HEADS)
def test_the_body_behind_a_head_tells_the_state(head: str) -> None:
    unread = []
    for body in BODIES.split("; "):
        text = f"Chilean Defence Minister Pablo Oru met Luis Paz, {head} {body}, in Santiago on Monday."
        served = {(name, state, bool(offices)) for name, state, _, offices in told(text)}
        if served != {("Pablo Oru", "CHL", True), ("Luis Paz", "PER", True)}:
            unread.append((text, served))
    assert unread == []


SEVERAL = (
    "his Peruvian, Kenyan and Fijian counterparts, Jan Tal, Uma Obi and Ratan Vula,",
    "his counterparts Jan Tal of Peru, Uma Obi of Kenya and Ratan Vula of Fiji",
    "his counterparts Jan Tal (Peru), Uma Obi (Kenya) and Ratan Vula (Fiji)",
    "the defence ministers of Peru, Kenya and Fiji, Jan Tal, Uma Obi and Ratan Vula,",
    "Jan Tal, defence minister of Peru, Uma Obi, defence minister of Kenya, and Ratan Vula, defence minister of Fiji,",
)


@pytest.mark.parametrize(("several", "verb"), [*product(SEVERAL, ("met with", "held separate talks with", "hosted"))])
def test_several_who_are_met_serve_a_state_each(several: str, verb: str) -> None:
    assert told(f"Chilean Defence Minister Pablo Oru {verb} {several} in Lima on Monday.") == {
        ORU,
        TAL,
        person("Uma Obi", "KEN", "defence minister"),
        person("Ratan Vula", "FJI", "defence minister"),
    }


def test_a_ship_that_somebody_commands_is_nobody() -> None:
    captain = person("Luis Paz", "PER", "commanding officer of the frigate grau", rank="Captain")
    text = "Captain Luis Paz, commanding officer of the Peruvian frigate Grau, also attended."
    assert told(MET + text) == {ORU, TAL, captain}


def test_ministers_told_by_letters() -> None:
    text = "Chilean DM Ana Rojas met Peruvian VFM Luis Oru in Lima on Monday."
    found = communique.read(text, published="2024-05-10").persons
    assert [(p.name, *p.offices) for p in found] == [
        ("Ana Rojas", "Defence Minister"),
        ("Luis Oru", "Vice Foreign Minister"),
    ]


def test_whoever_acts_after_a_meeting_with_a_counterpart_is_no_second_counterpart() -> None:
    text = "After a meeting with his Bolivian counterpart Ana Sol, Oru left Lima for Chile."
    assert told(MET + text) == {ORU, TAL, person("Ana Sol", "BOL", "defence minister")}
