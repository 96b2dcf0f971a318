"""Persons as agencies tell of them in other words: services, lists, hosts and guests, short forms, who is no person."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report
from communique.reading.words.wrapping import unwrapped

Cells = tuple[str | None, str | None, tuple[str, ...]]


def told(text: str, url: str | None = None) -> dict[str, Cells]:
    reading = read_report(Report("t", text, url=url, published="2024-05-06"))
    return {p.name: (p.country, p.rank, p.offices) for p in reading.persons}


def states(text: str) -> dict[str, str | None]:
    return {name: cells[0] for name, cells in told(text).items()}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # the service behind the name, then the office
        (
            "Rear Admiral Scott Robs, US Navy, who is Director of Plans, met Commodore Ray Kings of the Bahamas.",
            "Scott Robs",
            ("USA", "Rear Admiral", ("Director of Plans",)),
        ),
        ("Colonel Ana Diaz, Chilean Army, met Peru's Luis Mera.", "Ana Diaz", ("CHL", "Colonel", ())),
        # ranks cut short in any of their words
        ("Lt Colonel Jan Tal of Fiji opened the course.", "Jan Tal", ("FJI", "Lieutenant Colonel", ())),
        ("Major (ret'd) Jan Tal of Fiji opened the course.", "Jan Tal", ("FJI", "Major", ())),
        # a title as a surname
        (
            "Commodore Raymond King, Commander of the Royal Bahamas Defence Force, met Admiral Jan Bishop.",
            "Raymond King",
            ("BHS", "Commodore", ("Commander of the Royal Bahamas Defence Force",)),
        ),
        # the list that "namely" opens
        (
            "The Thai side had all five Deputy Chiefs of Staff, namely Gen Som Rat, Adm Anu Phrom and ACM Kit Boon.",
            "Kit Boon",
            ("THA", "Air Chief Marshal", ("Deputy Chief of Staff",)),
        ),
        # posted to several
        (
            "The US Ambassador to Barbados and the OECS, Linda Tag, spoke.",
            "Linda Tag",
            ("USA", None, ("Ambassador to Barbados and the OECS",)),
        ),
        (
            "The High Commissioner for Canada in Kingston, Mark Berm, visited the base.",
            "Mark Berm",
            ("CAN", None, ("High Commissioner in Kingston",)),
        ),
        # a ministry and its government behind the office
        (
            "The Joint Secretary for the Ministry of External Affairs, Government of India, Mr. Puneet Agar, met "
            "Minister Sylvestre Rad of Seychelles.",
            "Puneet Agar",
            ("IND", None, ("Joint Secretary for the Ministry of External Affairs",)),
        ),
        # words with a hyphen
        (
            "Brian Kaher, head of the counter-terrorism directorate of Uganda, met Minister Jan Tal of Kenya.",
            "Brian Kaher",
            ("UGA", None, ("head of the counter-terrorism directorate",)),
        ),
        # adjectives of what an office is about
        (
            "A Chinese delegation, headed by Mr. Fan Wei, Director of the Department of American and Oceanian Affairs, "
            "visited Palau.",
            "Fan Wei",
            ("CHN", None, ("Director of the Department of American and Oceanian Affairs",)),
        ),
        # counterparts behind their names, and what they do not share
        (
            "Kenya's Chief of Defence Forces, General Moses Oku, met Joseph Leko (Uganda) and Santino Lua (South "
            "Sudan), his counterparts.",
            "Joseph Leko",
            ("UGA", None, ("Chief of Defence Forces",)),
        ),
        (
            "The Chief of the Namibian Defence Force, Air Marshal Petrus Shil, met his Angolan counterpart Domingos "
            "Cat.",
            "Domingos Cat",
            ("AGO", None, ("Chief of the Defence Force",)),
        ),
        # an acronym of several states
        (
            "Gaborone – BDF Commander Lt. Gen. Placid Sego met Zambian Minister Ambrose Luf in Botswana.",
            "Placid Sego",
            ("BWA", "Lieutenant General", ("Defence Force Commander",)),
        ),
        # the office of the next one, where an article leads to it
        (
            "The Chadian delegation comprised Foreign Minister Abder Koul, the Minister of Armed Forces, Dago Yac, and "
            "Ambassador Ahmat Mak.",
            "Dago Yac",
            ("TCD", None, ("Minister of Armed Forces",)),
        ),
        # "here", an agency's mark, decorations, a chairman of chiefs
        (
            "Germany's Ambassador here Michael Stein met Indian Minister Jan Tal.",
            "Michael Stein",
            ("DEU", None, ("Ambassador",)),
        ),
        (
            "Baku. 28 May. REPORT.AZ/ President of Azerbaijan Ilham Aliy received Egyptian Minister Omar Salem.",
            "Ilham Aliy",
            ("AZE", None, ("President",)),
        ),
        (
            "Pakistan's Colonel Ali Tal called on General Shav Silva RWP RSP USP ndc psc, Sri Lanka's Chief of Staff.",
            "Shav Silva",
            ("LKA", "General", ("Chief of Staff",)),
        ),
        (
            "The Maldivian guest met India's Chairman Chiefs of Staff Committee Air Chief Marshal B. Dhan.",
            "B. Dhan",
            ("IND", "Air Chief Marshal", ("Chairman Chiefs of Staff Committee",)),
        ),
        # whose orders somebody acts on is another
        (
            "Acting on the instructions of the King, Supreme Commander, the Minister of Defence, Abdel Loud, met "
            "Peru's President Jan Tal in Rabat, Morocco.",
            "Abdel Loud",
            ("MAR", None, ("Minister of Defence",)),
        ),
    ],
)
def test_rank_office_and_state(text: str, name: str, expected: Cells) -> None:
    assert told(text)[name] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zimbabwe was represented by a delegation under the leadership of the Minister of Defence, Tichaona Chig.",
            {"Tichaona Chig": "ZWE"},
        ),
        (
            "The Minister of Foreign Affairs, Andres Allam, signed an agreement with Malta within the context of the "
            "official visit to Chile of the President of that country.",
            {"Andres Allam": "CHL"},
        ),
        (
            "Talks were held with the Minister of Trade, Rosa Lam, during the visit to Hanoi of a delegation from Cuba "
            "headed by Ricardo Cabri, Deputy Prime Minister.",
            {"Rosa Lam": "VNM", "Ricardo Cabri": "CUB"},
        ),
        (
            "The Foreign Minister of Chile, Ana Rov, will go abroad. She will meet President Kev Ramd and Foreign "
            "Minister Colin Brai of Guyana.",
            {"Ana Rov": "CHL", "Kev Ramd": "GUY", "Colin Brai": "GUY"},
        ),
        (
            "The Kenyan team was headed by Korir Sing, Principal Secretary; the Ugandan one by Vincent Bag, Permanent "
            "Secretary.",
            {"Korir Sing": "KEN", "Vincent Bag": "UGA"},
        ),
        (
            "Tuvalu's Minister Jan Tal met the EU side in Funafuti. Olga Var, Commissioner for Trade, was there for "
            "the European Commission.",
            {"Jan Tal": "TUV", "Olga Var": "EU"},
        ),
        (
            "A Botswana delegation is visiting Harare. Its head is Ana Moko. The visitors will see the Air Force "
            "Commander, Air Marshal John Nzv.",
            {"John Nzv": "ZWE"},
        ),
        # who comes along is not met
        (
            "German Minister Uta Ley, accompanied by Ambassador Michael Stein, called on Prime Minister Naren Mod in "
            "New Delhi.",
            {"Uta Ley": "DEU", "Naren Mod": "IND"},
        ),
        (
            "The schedule of the visit of the President of Malta to Chile began with a meeting with President Seb Ro.",
            {"Seb Ro": "CHL"},
        ),
        # a guest "from Alland" tells nothing of who speaks
        (
            "Wei Feng, China's Defence Minister, paid a visit to Nepal. He called on President Bidhya Bhan. Meeting "
            "the dignitary from China, Bhan praised that country.",
            {"Wei Feng": "CHN", "Bidhya Bhan": "NPL"},
        ),
    ],
)
def test_the_state_served(text: str, expected: dict[str, str]) -> None:
    found = states(text)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"We learned a lot," Ronald Sser of the Ugandan team told reporters.', "Ronald Sser"),
        (
            "The Ministry of Defence of Belarus published what its spokesman Viktar Zhuk had told reporters.",
            "Viktar Zhuk",
        ),
        ("For Brian Kaher, head of the directorate, the visit to Kenya was a success.", "Brian Kaher"),
        ('"The plan dates from 2011," said General Samora Yon of Ethiopia.', "Samora Yon"),
        ("A trip to Guyana by Brazil's President Otavio Bran planned for May will be discussed.", "Otavio Bran"),
        (
            "Peruvian Minister Jan Tal made calls on Speaker Rosa Sen of Chile, and on Prime Minister Eva Oru.",
            "Eva Oru",
        ),
        ("Kenya's Minister Jan Tal met Ugandan Minister of Defence Jacob Obo.", "Jacob Obo"),
        ("The delegation of Rwanda paid a courtesy (call) on H.E. President Emmer Mnag in Harare.", "Emmer Mnag"),
        (
            "The Senegalese President, Mack Sal, and his Gambian counterpart, Adama Bar, were joint chairmen.",
            "Adama Bar",
        ),
    ],
)
def test_who_acts(text: str, name: str) -> None:
    assert name in told(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Turun Sanom, a Finnish newspaper, quoted Minister Jan Tal of Sweden.", "Turun Sanom"),
        ("He goes by the name of Vits Khlus. Minister Jan Tal of Belarus laughed.", "Vits Khlus"),
        ("Forty years since Idi Amar was driven from power, Minister Jan Tal of Uganda spoke.", "Idi Amar"),
        ("PANLOR II opened in Lima. Minister Jan Tal of Peru said PANLOR II was useful.", "PANLOR II"),
        ("He paid tribute to the leadership of Ugandan President Yower Kag. Minister Jan Tal spoke.", "Yower Kag"),
    ],
)
def test_who_does_not(text: str, name: str) -> None:
    assert name not in told(text)


def test_a_short_form_with_a_letter_wrong_is_the_same_person() -> None:
    text = "Namibian Minister Penda Shivute met Kenyan Minister Jan Tal. Mr Shivuti said the talks were good."
    assert set(told(text)) == {"Penda Shivute", "Jan Tal"}


def test_an_unnamed_minister_is_of_the_state_told_before() -> None:
    text = (
        "The Ambassador of Japan, Ito Kan, paid a courtesy call on the Minister of Defence of Samoa. The minister "
        "asked for patrol boats."
    )
    assert [c.by for c in read_report(Report("t", text)).commitments] == [("WSM",)]


def test_a_single_sentence_that_is_cut_goes_on() -> None:
    text = (
        "The delegation of the Ministry of Commerce was headed by Mr. Fan Wei, Deputy\nDirector General of the "
        "Department of Trade.\nIt stayed for two days."
    )
    assert unwrapped(text).splitlines()[1:] == ["It stayed for two days."]


def test_columns_are_not_joined() -> None:
    text = "Chairman of the State Commission of Alland           Chairman of the\nCommission on borders     and roads"
    assert unwrapped(text) == text
