"""Grids of what agency and newspaper news tells in the manners of its regions: envoys, hosts, peers, cables, tours."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique.model import Reading


def told(text: str, published: str = "2024-05-10") -> Reading:
    return communique.read(text, published=published)


def met(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    """Give the sides and the people of each contact, in alphabetical order."""
    names = {p.id: p.name for p in reading.persons}
    return sorted(
        ("-".join(m.countries), tuple(sorted(names[x.person] for x in m.participants))) for m in reading.meetings
    )


def journeys(reading: Reading) -> list[tuple[str, str, str | None]]:
    """Give who goes where, by state and leader."""
    names = {p.id: p.name for p in reading.persons}
    return sorted((v.guest, v.host, names.get(v.leader or "", v.leader)) for v in reading.visits)


def states(reading: Reading) -> dict[str, str | None]:
    return {p.name: p.country for p in reading.persons}


# An envoy is told from whoever sends them.
RECEIVED = (
    "Chad's President Idriss Hamat received on Monday {}, at State House in N'Djamena.",
    "President Idriss Hamat of Chad met on Monday with {}.",
    "On Monday, Chadian President Idriss Hamat granted an audience to {}.",
)
ENVOYS = (
    "Ali Ngema, special envoy of President Denis Okou of Gabon",
    "Ali Ngema, the special envoy of Gabonese President Denis Okou",
    "Ali Ngema, special envoy of his Gabonese counterpart",
    "Ali Ngema, special envoy of his counterpart in Gabon",
    "Ali Ngema, special envoy of his Gabonese counterpart, Denis Okou",
    "Ali Ngema, emissary of Gabonese President Denis Okou",
    "Ali Ngema, the personal representative of Gabon's President Denis Okou",
    "Ali Ngema, bearer of a message from Gabonese President Denis Okou",
    "Ali Ngema, who was the bearer of a written message from President Denis Okou of Gabon",
    "Ali Ngema, special envoy from the President of Gabon",
    "the special envoy of the President of Gabon, Ali Ngema",
    "the special envoy of President Denis Okou of Gabon, Ali Ngema",
    "the special envoy of his counterpart in Gabon, Ali Ngema",
    "the special envoy of the Gabonese head of state, Ali Ngema",
)


@pytest.mark.parametrize("envoy", ENVOYS)
def test_an_envoy_is_received_and_not_the_sender(envoy: str) -> None:
    unread = []
    for sentence in RECEIVED:
        reading = told(sentence.format(envoy))
        if met(reading) != [("GAB-TCD", ("Ali Ngema", "Idriss Hamat"))] or states(reading)["Ali Ngema"] != "GAB":
            unread.append((sentence, met(reading), states(reading)))
    assert unread == []


def test_an_envoy_without_a_name_is_not_the_sender() -> None:
    unread = []
    for sentence, envoy in product(
        RECEIVED,
        ("the special envoy of Gabonese President Denis Okou", "a special envoy of Gabon's President Denis Okou"),
    ):
        reading = told(sentence.format(envoy))
        if met(reading) != [("GAB-TCD", ("Idriss Hamat",))]:
            unread.append((sentence, envoy, met(reading)))
    assert unread == []


def test_a_president_who_comes_with_an_envoy_meets_too() -> None:
    reading = told(
        "Chad's President Idriss Hamat met on Monday with Gabonese President Denis Okou and his envoy Ali Ngema."
    )
    assert ("GAB-TCD", ("Denis Okou", "Idriss Hamat")) in met(reading)


# An organisation in a portfolio is no side.
PORTFOLIOS = (
    "Minister of Foreign and CARICOM Affairs",
    "Minister for EU Affairs",
    "Minister of State for European Union Affairs",
    "Minister of East African Community Affairs",
    "State Secretary for NATO and EU Affairs",
    "Assistant Foreign Minister for GCC Affairs",
    "Director of the NATO Department",
    "Minister of EU Integration",
    "Under-Secretary for UN and International Organisations",
)


@pytest.mark.parametrize("office", PORTFOLIOS)
def test_an_organisation_in_a_portfolio_is_no_side(office: str) -> None:
    unread = []
    for text in (
        f"PORT OF SPAIN - {office} Shawn Oru held a meeting with Jamaican Foreign Minister Ana Sol on Monday.\n\n"
        "Trinidad and Tobago and Jamaica enjoy good ties.",
        f"Jamaican Foreign Minister Ana Sol met on Monday with Shawn Oru, {office} of Trinidad and Tobago.",
    ):
        if met(reading := told(text)) != [("JAM-TTO", ("Ana Sol", "Shawn Oru"))]:
            unread.append((text, met(reading)))
    assert unread == []


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("Director of the NATO Standardization Office", "NATO"),
        ("UN Under-Secretary-General for Political Affairs", "UN"),
        ("EU Commissioner for Trade", "EU"),
    ],
)
def test_an_office_of_an_organisation_is_its_own(office: str, side: str) -> None:
    reading = told(f"The {office}, Jan Tal, met Polish Minister Ewa Nowak on Monday.")
    assert states(reading)["Jan Tal"] == side


# Where a guest is received stands in front of the office without a comma.
@pytest.mark.parametrize(
    "venue", ["at Bayan Palace", "at Al-Seif Palace", "at the Presidential Palace", "at his office"]
)
def test_a_venue_is_no_part_of_an_office(venue: str) -> None:
    unread = []
    for when, who in product(
        ("yesterday ", "on Monday ", ""),
        (
            ("National Assembly Speaker", "Marzouq Al-Khaled"),
            ("Prime Minister", "Sheikh Jaber Al-Hamad"),
            ("Interior Minister", "Sheikh Khaled Al-Jarrah"),
            ("Ambassador of Oman", "Badr Al-Harthy"),
        ),
    ):
        reading = told(f"KUWAIT: Kuwaiti Crown Prince Sheikh Nawaf Al-Sabah received {when}{venue} {' '.join(who)}.")
        offices = [o for p in reading.persons if "Nawaf" not in p.name for o in p.offices]
        if offices != [who[0].removesuffix(" of Oman")]:
            unread.append((when, who, offices))
    assert unread == []


# A tour on which somebody met his host goes on with the guest.
@pytest.mark.parametrize(
    "tour",
    [
        "on the first leg of a Gulf tour that will also take him to Manama.",
        "as part of a regional tour that will also take him to Bahrain.",
        "at the start of a tour that also includes Bahrain.",
        "as he began a Gulf tour which will also take him to Bahrain.",
    ],
)
def test_a_tour_goes_on_with_the_guest(tour: str) -> None:
    unread = []
    for lead in (
        "Jordanian Foreign Minister Omar Rawash met in Doha on Monday with his Qatari counterpart, Jassim Al Thani, ",
        "In Doha, Jordanian Foreign Minister Omar Rawash held talks with Qatari Foreign Minister Jassim Al Thani, ",
        "Jordanian Foreign Minister Omar Rawash met Qatari Foreign Minister Jassim Al Thani in Doha on Monday ",
    ):
        reading = told(lead + tour)
        if ("JOR", "BHR", "Omar Rawash") not in journeys(reading) or any(v.guest != "JOR" for v in reading.visits):
            unread.append((lead, journeys(reading)))
        if met(reading) != [("JOR-QAT", ("Jassim Al Thani", "Omar Rawash"))]:
            unread.append((lead, met(reading)))
    assert unread == []


# A counterpart or host whose state is not named.
HOSTS = (
    "host",
    "counterpart there",
    "Kuwaiti host",
    "counterpart in the country",
    "counterpart from that country",
    "counterpart in the Gulf country",
    "counterpart in the host country",
)


@pytest.mark.parametrize("host", HOSTS)
def test_a_counterpart_there_serves_the_state_visited(host: str) -> None:
    unread = []
    for sentence, name in product(
        (
            "will fly to Kuwait City on Wednesday, where he will meet his {}, {}.",
            "flew to Kuwait on Wednesday and met his {} {}.",
            "travelled to Kuwait on Wednesday. He held talks with his {}, {}, in Kuwait City.",
            "met his {}, {}, on a visit to Kuwait.",
        ),
        ("Sheikh Jassim Al-Omar", "Jassim Al-Omar"),
    ):
        reading = told(f"Turkish Foreign Minister Kenan Yavuz {sentence.format(host, name)}")
        if (
            met(reading) != [("KWT-TUR", ("Jassim Al-Omar", "Kenan Yavuz"))]
            or states(reading)["Jassim Al-Omar"] != "KWT"
        ):
            unread.append((sentence, name, met(reading), states(reading)))
    assert unread == []


# A message handed over is a meeting, a cable is none.
@pytest.mark.parametrize(
    "sentence",
    [
        "The message was handed over by {a} to {b} on Wednesday.",
        "The message, also dealing with the latest developments in the region, was handed over by {a} to {b}.",
        "{a} handed over the message to {b} on Wednesday.",
        "{a} handed {b} the message on Wednesday.",
        "The letter was delivered to {b} by {a} on Wednesday.",
        "The message was handed over by {a} during his reception by {b} on Wednesday.",
    ],
)
def test_a_message_is_handed_over_in_person(sentence: str) -> None:
    text = sentence.format(a="Kuwaiti Foreign Minister Salem Al-Yaqoub", b="British Deputy Prime Minister Ann Ellis")
    reading = told(f"The Amir of Kuwait sent a message to the British prime minister on ties. {text}")
    assert met(reading) == [("GBR-KWT", ("Ann Ellis", "Salem Al-Yaqoub"))]


@pytest.mark.parametrize(
    "deed",
    [
        "received a cable from {} expressing congratulations.",
        "received yesterday a cable from {}.",
        "received on Monday a letter from {}.",
        "received a telegram of condolences from {}.",
        "received from {} a message on ties.",
        "sent a cable to {} on Monday.",
        "exchanged cables with {} on Monday.",
        "received greetings from {} on Monday.",
    ],
)
def test_a_cable_is_no_meeting(deed: str) -> None:
    reading = told(f"Kuwaiti Amir Sheikh Nasser Al-Sabah {deed.format('Mauritanian President Ahmed Salek')}")
    assert reading.meetings == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "{a} stressed the depth of ties with Oman. This came during his reception of {b} at Riffa Palace on Monday.",
        "{a} stressed the depth of ties with Oman during his reception of {b} on Monday.",
        "This came during {a}'s reception of {b} on Monday.",
        "{b} conveyed the Sultan's greetings during his reception by {a} on Monday.",
        "In his dialogue with {b}, {a} praised the ties.",
        "In exchanges with {b}, {a} praised the ties.",
    ],
)
def test_a_contact_told_by_its_noun(sentence: str) -> None:
    text = sentence.format(a="Bahraini Crown Prince Nasser Al Khalifa", b="Omani Foreign Minister Badr Al-Harthy")
    assert met(told(text)) == [("BHR-OMN", ("Badr Al-Harthy", "Nasser Al Khalifa"))]


# Those met, in a list of the Latin American manner.
BRAZIL, BISSAU, URUGUAY = (
    ("BRA-CHL", ("Juan Soto", "Lula Neto")),
    ("CHL-GNB", ("José Vieira", "Juan Soto")),
    ("CHL-URY", ("Juan Soto", "Luis Pou")),
)
PEERS = (
    ("the Brazilian President Lula Neto, the Uruguayan Luis Pou and the Bissau-Guinean José Vieira", 3),
    ("his Brazilian counterpart, Lula Neto, the Uruguayan Luis Pou and the Bissau-Guinean José Vieira", 3),
    ("the Brazilian Lula Neto, the Uruguayan Luis Pou and the Bissau-Guinean José Vieira", 3),
    ("his peers Lula Neto, of Brazil; Luis Pou, of Uruguay; and José Vieira, of Guinea-Bissau", 3),
    ("the presidents of Brazil, Lula Neto; Uruguay, Luis Pou; and Guinea-Bissau, José Vieira", 3),
    ("his counterparts from Brazil, Lula Neto; from Uruguay, Luis Pou; and from Guinea-Bissau, José Vieira", 3),
    ("the leaders of Brazil, Lula Neto, and Uruguay, Luis Pou", 2),
    ("his counterparts, the Brazilian Lula Neto and the Uruguayan Luis Pou", 2),
    ("his Brazilian colleague Lula Neto, and with the Uruguayan Luis Pou", 2),
    ("the President of Brazil, Lula Neto, and that of Uruguay, Luis Pou", 2),
    ("the President of Brazil, Lula Neto, as well as with that of Uruguay, Luis Pou", 2),
    ("the Brazilian President, Lula Neto, and the Uruguayan, Luis Pou", 2),
)


@pytest.mark.parametrize(("listed", "count"), PEERS)
def test_each_of_several_peers(listed: str, count: int) -> None:
    expected = [BRAZIL, BISSAU, URUGUAY] if count > 2 else [BRAZIL, URUGUAY]
    unread = []
    for verb, tail in product(("met separately with", "held talks with"), (" on Monday in Geneva.", ".")):
        reading = told(f"Chilean President Juan Soto {verb} {listed}{tail}")
        if met(reading) != expected:
            unread.append((verb, tail, met(reading)))
    assert unread == []


# Who is called by a region.
@pytest.mark.parametrize(
    ("who", "state", "called"),
    [
        ("Cuban Foreign Minister Anselmo Oru", "CUB", "The Caribbean diplomat"),
        ("Cuban Foreign Minister Anselmo Oru", "CUB", "The Latin American diplomat"),
        ("Cuban Foreign Minister Anselmo Oru", "CUB", "The Cuban chancellor"),
        ("Mauritanian Foreign Minister Sidi Oru", "MRT", "The West African diplomat"),
        ("Mauritanian Foreign Minister Sidi Oru", "MRT", "The Arab minister"),
        ("Kazakh Foreign Minister Arman Oru", "KAZ", "The Central Asian diplomat"),
    ],
)
def test_who_is_called_by_a_region(who: str, state: str, called: str) -> None:
    name = who.partition("Minister ")[2]
    text = f"{who} held a meeting with Rosa Sen, Minister of Foreign Affairs of Peru, on Monday in Lima.\n\n"
    reading = told(f"{text}{called} also met with Felix Aran, Minister of Foreign Affairs of Argentina, on Tuesday.")
    assert ("-".join(sorted(("ARG", state))), tuple(sorted(("Felix Aran", name)))) in met(reading)


# Departures and arrivals in the manner of West African papers.
@pytest.mark.parametrize(
    "journey",
    [
        "arrived Lome on Friday.",
        "on Friday arrived Lome, the Togolese capital, for a one-day visit.",
        "arrived at Gnassingbe Eyadema International Airport, Lome, on Friday.",
        "jetted out of Abuja to Lome on Friday.",
        "dashed to Lome on Friday.",
    ],
)
def test_a_journey_without_its_preposition(journey: str) -> None:
    assert journeys(told(f"Nigerian President Bola Ade {journey}")) == [("NGA", "TGO", "Bola Ade")]


def test_what_arrives_is_nobody() -> None:
    assert told("Chilean General Pablo Oru said the shipment arrived Lima and Callao.").visits == ()


# Envoys of organisations live where they are posted.
@pytest.mark.parametrize(
    "envoy",
    [
        "outgoing European Union Ambassador to Lebanon, Kristina Tal",
        "the Ambassador of the European Union to Lebanon, Kristina Tal",
        "the Head of the European Union Delegation to Lebanon, Kristina Tal",
        "UN Special Coordinator for Lebanon Kristina Tal",
    ],
)
def test_a_farewell_visit_is_no_journey(envoy: str) -> None:
    reading = told(f"Lebanese Speaker Nassif Haddad received on Monday {envoy}, who came on a farewell visit.")
    assert reading.visits == ()
    assert [len(people) for _, people in met(reading)] == [2]


# A day told by its distance is no day to come where the sentence is past.
@pytest.mark.parametrize(
    "amid",
    [
        "Ethiopian Airlines announced it would resume flights to Mogadishu starting May 22.",
        "The joint commission will meet on May 15.",
        "A summit is due on June 3.",
    ],
)
def test_later_in_the_day_is_past(amid: str) -> None:
    unread = []
    for later in (
        "The Ethiopian minister was later in the day received by Somali President Hassan Gaal.",
        "Later in the day, Worku met with Somali President Hassan Gaal.",
        "The same day, Worku met Somali President Hassan Gaal.",
        "In the evening, Worku held talks with Somali President Hassan Gaal.",
    ):
        lead = "Ethiopian Foreign Minister Tadesse Worku arrived in Mogadishu on Wednesday."
        reading = told(f"{lead}\n\n{amid}\n\n{later}")
        held = [(m.status.value, m.date) for m in reading.meetings if m.participants]
        if held != [("held", "2024-05-08")]:
            unread.append((later, held))
    assert unread == []


def test_the_same_day_to_come() -> None:
    lead = "Ethiopian Foreign Minister Tadesse Worku will arrive in Mogadishu on May 14 for talks."
    reading = told(f"{lead}\n\nLater in the day he will meet Somali President Hassan Gaal.")
    assert [(m.status.value, m.date) for m in reading.meetings if m.participants] == [("planned", "2024-05-14")]


# Places of one name in several states.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("BEIRUT - Lebanese Prime Minister Najib Karam met Turkish Ambassador Ali Kaya in Tripoli on Monday.", "LBN"),
        ("Libyan Foreign Minister Najib Karam met Turkish Ambassador Ali Kaya in Tripoli on Monday.", "LBY"),
        ("Spanish Minister Juan Soto met Chilean Minister Ana Sol in Cordoba on Monday.", "ESP"),
        ("Argentine Minister Juan Soto met Chilean Minister Ana Sol in Cordoba on Monday.", "ARG"),
    ],
)
def test_a_place_of_two_states_is_where_the_report_is(text: str, place: str) -> None:
    assert [m.place_country for m in told(text).meetings] == [place]


def test_a_chief_minister_at_home() -> None:
    text = (
        "Air Vice Marshal Irfan Tal of the Pakistan Air Force called on Punjab Chief Minister Hassan Rizvi on Monday."
    )
    assert told(text).meetings == ()


@pytest.mark.parametrize(
    "subject", ["Minister for Foreign Affairs", "Foreign Minister", "The Foreign Minister", "The minister", "FM Thapa"]
)
def test_the_minister_is_whose_report_it_is(subject: str) -> None:
    lead = "Nepalese Foreign Minister Prakash Thapa held a meeting with Maldivian Foreign Minister Ali Nashid in Male."
    reading = told(f"{lead}\n\nThe two discussed trade.\n\n{subject} also met President Ibrahim Didi of the Maldives.")
    assert ("MDV-NPL", ("Ibrahim Didi", "Prakash Thapa")) in met(reading)


def test_his_excellency_behind_a_comma() -> None:
    text = "Papua New Guinea Prime Minister Joseph Tava arrived in Fiji on Thursday.\n\nTava "
    reading = told(f"{text}paid a courtesy call to the President, His Excellency Isikeli Nawaqa this morning.")
    assert met(reading) == [("FJI-PNG", ("Isikeli Nawaqa", "Joseph Tava"))]


def test_who_attends_a_signing_is_no_signatory() -> None:
    who = "French President Luc Mar and Malagasy President Andry Raja"
    for verb, noun in (("attended", "signature"), ("witnessed", "signing")):
        reading = told(f"{who} {verb} in Lor on Wednesday the {noun} of a declaration on radio frequencies.")
        assert [a.signatories for a in reading.agreements] == [()]


def test_an_envoy_who_looks_on_is_present() -> None:
    reading = told(
        "Lebanese Speaker Nassif Haddad met on Monday with the UK's Defence Senior Adviser on the Middle East, "
        "Lieutenant General Sir Peter Lorn, in presence of British Ambassador to Lebanon Charles Ram."
    )
    assert met(reading) == [("GBR-LBN", ("Charles Ram", "Nassif Haddad", "Peter Lorn"))]


@pytest.mark.parametrize("verb", ["met jointly with", "held a joint meeting with"])
def test_one_meeting_with_several_envoys(verb: str) -> None:
    reading = told(
        f"Turkish Foreign Minister Kenan Yavuz {verb} Saudi Ambassador Walid Kherbi, Emirati Ambassador Khalifa Marri"
        " and Bahraini Ambassador Kamil Ahmed on Monday."
    )
    assert [m.countries for m in reading.meetings] == [("ARE", "BHR", "SAU", "TUR")]


def test_the_portfolio_may_stand_behind() -> None:
    reading = told(
        "Lieutenant General Sylvain Fall, Chief of Land Forces of the Democratic Republic of Congo, called on "
        "Pakistan's Secretary Defence Hamood Tal on Monday.\n\nThe secretary defence offered to train their officers."
    )
    assert [c.by for c in reading.commitments] == [("p2",)] or [c.by for c in reading.commitments] == [("Hamood Tal",)]


# Forms that only the net under the rules read, and that another sentence hid.
AGREED = (
    "\n\nThe ministers agreed to continue joint coordination and prepare for a summit to be held in Cairo on May 20."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "{a} made the remarks during a phone call he received from {b} on Sunday.",
        "This came during a phone call that {a} received from {b} on Sunday.",
        "This came during a phone call made by {a} to {b} on Sunday.",
        "{a} made a phone call on Sunday to {b}.",
    ],
)
def test_a_call_stays_a_call(sentence: str) -> None:
    unread = []
    for other in ("Somali Foreign Minister Ahmed Farah", "his Somalian counterpart Ahmed Farah"):
        reading = told(sentence.format(a="Egyptian Foreign Minister Hany Latif", b=other) + AGREED)
        calls = [m.date for m in reading.meetings if m.format.value == "call"]
        if calls != ["2024-05-05"]:
            unread.append((other, calls, met(reading)))
    assert unread == []


LED = (
    "Australian Home Affairs Minister Karen Dwyer met Sri Lankan Defence Secretary Sanath Jay in Colombo on Tuesday.",
    "A delegation led by Australia's Minister for Home Affairs Karen Dwyer met the Sri Lankan delegation headed by "
    "Defence Secretary General Sanath Jay in Colombo on Tuesday.",
    "Defence Secretary General Sanath Jay received a delegation led by Australian Minister Karen Dwyer in Colombo on "
    "Tuesday.",
)


@pytest.mark.parametrize(
    "there",
    [
        "The visiting delegation also included {}.",
        "The Australian delegation comprised {}.",
        "{} were also present representing the Australian side.",
        "Also present were {}.",
        "The Minister was accompanied by {}.",
        "{} were among those present.",
    ],
)
def test_who_else_was_there_with_a_delegation(there: str) -> None:
    unread = []
    for lead in LED:
        reading = told(f"{lead}\n\n{there.format('Commissioner Martin Oat and Rear Admiral Julian James')}")
        if met(reading) != [("AUS-LKA", ("Julian James", "Karen Dwyer", "Martin Oat", "Sanath Jay"))]:
            unread.append((lead, met(reading)))
        if states(reading)["Martin Oat"] != "AUS" or any(v.guest != "AUS" for v in reading.visits):
            unread.append((lead, states(reading), journeys(reading)))
    assert unread == []


@pytest.mark.parametrize(
    "tale",
    [
        "The Defence Secretary warmly received the visiting delegation on their arrival.",
        "The visiting delegation toured the Navy base in Trincomalee.",
        "The visiting delegation will return home on Thursday.",
    ],
)
def test_the_visiting_delegation_is_the_guests(tale: str) -> None:
    reading = told(f"{LED[1]}\n\n{tale}")
    assert [v.guest for v in reading.visits] == ["AUS"]
    assert len(reading.meetings) == 1


# Who travels with the President serves the President's state.
@pytest.mark.parametrize(
    "company",
    [
        "His Excellency the President will be accompanied by {}.",
        "He will be accompanied by {}.",
        "The President is accompanied on the visit by {}.",
        "The President's delegation includes {}.",
        "The delegation will include {}.",
        "Accompanying the President will be {}.",
        "He will be accompanied by the First Lady, Mrs. Ana Mole, and a delegation comprising {}.",
        "President Mole and his team including {} will tour a port.",
    ],
)
def test_whom_the_president_brings_serves_the_same_state(company: str) -> None:
    unread = []
    for lead, people in product(
        (
            "At the invitation of His Excellency Dr. Josua Hamu, President of the Republic of Namibia, His "
            "Excellency Dr. Kagiso Mole, President of the Republic of Botswana, will undertake an Official Visit to "
            "Namibia on 18th May.",
            "President Kagiso Mole of Botswana will visit Namibia on 18 May at the invitation of President Josua "
            "Hamu of Namibia.",
        ),
        (
            "Honourable Dr. Tebogo Kwape, Minister of Foreign Affairs; Honourable Mr. Mpho Dube, Minister of Trade",
            "Foreign Minister Tebogo Kwape and Trade Minister Mpho Dube",
        ),
    ):
        reading = told(f"{lead}\n\nThe President will engage his counterpart there.\n\n{company.format(people)}")
        if {states(reading).get(name) for name in ("Tebogo Kwape", "Mpho Dube")} != {"BWA"}:
            unread.append((lead, people, states(reading)))
    assert unread == []


@pytest.mark.parametrize("visitor", ["the visitor", "the distinguished visitor", "the Grenadian Prime Minister"])
def test_who_accompanies_the_visitor(visitor: str) -> None:
    lead = "Cuban President Ramon Tal received on Sunday Grenadian Prime Minister Kelvin Oru."
    reading = told(f"{lead}\n\nAccompanying {visitor} were Foreign Minister Clara Sen and Trade Minister Bert Mer.")
    assert met(reading) == [("CUB-GRD", ("Bert Mer", "Clara Sen", "Kelvin Oru", "Ramon Tal"))]
    assert states(reading)["Clara Sen"] == states(reading)["Bert Mer"] == "GRD"


def test_the_host_is_not_who_returns_home() -> None:
    text = (
        "President Thabo Sit will host President Josua Hamu of Namibia on Thursday for a visit to South Africa.\n\n"
        "President Hamu is expected to return to Windhoek on Friday."
    )
    assert states(told(text)) == {"Thabo Sit": "ZAF", "Josua Hamu": "NAM"}


# A call that goes on in discussion is one contact, and a day in brackets may be its day.
CALLED = (
    "Pakistani Defence Advisor Mohsin Tal called on Sri Lankan Defence Secretary Sanath Jay at his Ministry (Aug 16).",
    "Sri Lankan Defence Secretary Sanath Jay received Pakistani Defence Advisor Colonel Mohsin Tal on Wednesday.",
    "Pakistani Defence Advisor Colonel Mohsin Tal called on Sri Lankan Defence Secretary Sanath Jay today (Aug 16).",
)


@pytest.mark.parametrize(
    "more",
    [
        "The Defence Secretary accorded a warm welcome to the Defence Advisor and had a cordial discussion with him.",
        "The Defence Secretary had a cordial discussion with the Defence Advisor.",
        "The Defence Secretary welcomed the visitor and held talks with him on training.",
        "They exchanged mementoes.",
    ],
)
def test_a_call_that_goes_on_stays_one(more: str) -> None:
    unread = []
    for lead in CALLED:
        reading = told(f"{lead}\n\n{more}", "2023-08-18")
        if [(m.format.value, m.date) for m in reading.meetings] != [("reception", "2023-08-16")]:
            unread.append((lead, [(m.format.value, m.date) for m in reading.meetings]))
    assert unread == []


@pytest.mark.parametrize(
    "audience",
    [
        "His Majesty The King granted an Audience to Indian Foreign Secretary Vivek Katra in Gelephu yesterday.",
        "His Majesty the King of Bhutan received Indian Foreign Secretary Vivek Katra in audience on Thursday.",
    ],
)
def test_the_king_is_not_the_prime_minister(audience: str) -> None:
    reading = told(f"{audience}\n\nKatra also called on the Prime Minister of Bhutan, Lyonchhen Dr Lhendup Tshering.")
    assert met(reading) == [("BTN-IND", ("Lhendup Tshering", "Vivek Katra")), ("BTN-IND", ("Vivek Katra",))]


@pytest.mark.parametrize(
    "both",
    [
        "Nurlan met both with Defence Minister Marat Iman and with Prime Minister Akyl Sarp.",
        "Nurlan also met with Prime Minister Akyl Sarp, as well as with Defence Minister Marat Iman.",
        "In addition to Prime Minister Akyl Sarp, Nurlan met with Defence Minister Marat Iman.",
    ],
)
def test_both_are_met(both: str) -> None:
    reading = told(f"Kazakh Foreign Minister Marat Nurlan arrived in Bishkek, Kyrgyzstan, on Monday.\n\n{both}")
    assert [people for _, people in met(reading)] == [("Akyl Sarp", "Marat Nurlan"), ("Marat Iman", "Marat Nurlan")]


@pytest.mark.parametrize(
    "greeting",
    [
        "Nurlan conveyed President Kassym Tol's best wishes and warm regards.",
        "Nurlan delivered President Kassym Tol's greetings to the Kyrgyz leader.",
        "The sides praised President Kassym Tol's initiative.",
    ],
)
def test_who_sends_greetings_does_nothing_here(greeting: str) -> None:
    lead = "Kazakh Foreign Minister Marat Nurlan and Kyrgyz President Sadyr Jeen met in Bishkek on Monday."
    assert set(states(told(f"{lead}\n\n{greeting}"))) == {"Marat Nurlan", "Sadyr Jeen"}


@pytest.mark.parametrize(
    "recalled",
    [
        "The president stressed the relevance of the meeting of foreign ministers of Central Asian states held in May.",
        "They recalled the meeting of the foreign ministers of Central Asian states held in April.",
    ],
)
def test_a_session_recalled_is_none_of_the_day(recalled: str) -> None:
    lead = "On May 9, President of Turkmenistan Batyr Anna received Tajik Foreign Minister Siroj Rahm."
    assert len(told(f"{lead}\n\n{recalled}").meetings) == 1
