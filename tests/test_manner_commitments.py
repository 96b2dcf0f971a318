"""What each side agreed, pledged, proposed or asked for, in the manner of agencies, readouts and joint statements."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-05-10"
ORU, TAL, TWO = ("Pablo Oru",), ("Jan Tal",), ("CHL", "PER")
TALKS = (
    "LIMA - On Tuesday Chilean Defence Minister Pablo Oru held talks with Peruvian Defence Minister Jan Tal in Lima. "
)
UNIONS = "Foreign ministers of the African Union and the European Union met in Luanda on Tuesday. "

Promise = tuple[tuple[str, ...], str]


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def promises(text: str, before: str = TALKS) -> list[Promise]:
    return [(c.by, str(c.modality)) for c in told(before + text).commitments]


def contacts(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(m.format.value, m.status.value, m.countries) for m in told(text).meetings]


# Both only say that there is a need: nobody has agreed on anything yet.
NEEDS = (
    "stressed the need to train more divers.",
    "laid emphasis on the need for exchange of news on smuggling.",
    "highlighted during the talks the necessity of joint patrols.",
)


@pytest.mark.parametrize("both", ["The two sides", "Both ministers", "Oru and Tal", "They", "Chile and Peru"])
def test_what_both_stress_the_need_of_is_proposed(both: str) -> None:
    misread = [(need, found) for need in NEEDS if (found := promises(f"{both} {need}")) != [(TWO, "proposed")]]
    assert misread == []


# One side about itself: by what it stands, what it announces, who acts for it.
PLEDGES = (
    "Oru said Chile stands committed to provide forty places for officers.",
    "Oru announced US$ 3 million in emergency aid for Peru.",
    "Oru announced €3 million for the harbour.",
    "Oru committed $60 million in funding over the next three years.",
    "Oru said the Export-Import Bank of Chile would finance a solar power plant in Tacna.",
    "Oru said the Chile Development Bank will finance the road.",
    "Oru said the Department would provide two more aircraft.",
    "Oru conceded that Chile was losing out to lands which have raised their quotas, and promised to send more divers.",
    "Oru, whom we met this morning, told us that the government would host the divers.",
    "Oru affirmed that Chile would stand by Peru and directed the dispatch of forty tonnes of seed.",
    "Oru said Chile will keep on sending divers and offering places to Peruvian officers.",
)


@pytest.mark.parametrize("text", PLEDGES)
def test_what_one_side_promises_of_itself(text: str) -> None:
    assert promises(text) == [(ORU, "pledged")]


BY_EACH = [(("CHL",), "pledged"), (("PER",), "pledged")]
SIDES = (
    ("Both ministers agreed on the need for more drills.", [(TWO, "agreed")]),
    ("Chile stands committed to provide places for officers.", [(("CHL",), "pledged")]),
    ("Chile recognised the value of the mines, and to that end committed to pass a law.", [(("CHL",), "pledged")]),
    ("Chile confirmed its intention to give doses, and will send doctors.", [(("CHL",), "pledged")] * 2),
    ("Oru said the two sides need a suitable payment mechanism.", [(ORU, "proposed")]),
    ("Oru called upon the private sector of both countries to form partnerships.", [(ORU, "requested")]),
    ("Oru vowed to keep the port open and called on firms of both countries to use it.", None),
    ("Chile undertook to train nurses; Peru, for its part, will give the land.", BY_EACH),
    ("While Chile will supply the boats, Peru will give the land.", BY_EACH),
    ("Forty buses will be delivered to Peru by June, the Chilean side said.", [(("CHL",), "pledged")]),
    ("Lima and Santiago must not allow anybody to undermine their ties, Oru said.", [(ORU, "proposed")]),
    ("Both called upon lenders to support the road.", [(TWO, "requested")]),
    ("Briefing them, Oru said both sides had reviewed ties, agreed to open a line and left.", [(TWO, "agreed")]),
    ("Chile is seeking a loan of 200 million dollars from Peru, Oru said.", [(ORU, "requested")]),
)


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_who_promises_proposes_or_asks(text: str, expected: list[Promise] | None) -> None:
    assert promises(text) == (expected or [(ORU, "pledged"), (ORU, "requested")])


LANDS = ("island nation", "landlocked country", "South American nation", "Andean state", "archipelagic nation")


@pytest.mark.parametrize("land", LANDS)
def test_a_land_that_is_called_by_where_it_lies(land: str) -> None:
    [asked] = told(f"{TALKS}Oru asked the {land} to play a role in the drill.").commitments
    assert (asked.by, asked.to, str(asked.modality)) == (ORU, ("PER",), "requested")


NONE = (
    "Oru invited no one. The dates will be finalised through diplomatic channels.",
    "Oru said the success of the work should not be judged by the number of papers.",
    "“I therefore urge our senior officials to act without delay,” Oru said.",
    "“I have asked my ministers to speed up the work,” Oru said.",
    "Oru said Chile needs rain and its farmers need more of it.",
    "Fresh dates will be worked out through diplomatic channels, Oru said.",
    "Analysts say Chile will build a dam.",
)


@pytest.mark.parametrize("text", NONE)
def test_no_promise(text: str) -> None:
    assert promises(text) == []


# Two organisations, told by the ministers of their members.
OF_UNIONS = (
    "Foreign ministers of the African Union and the European Union",
    "The foreign ministers of the African Union (AU) and the European Union (EU)",
    "The Ministers of Foreign Affairs of Member States of the African Union (AU) and the European Union (EU)",
)


@pytest.mark.parametrize("who", OF_UNIONS)
def test_the_ministers_of_two_organisations_are_two_sides(who: str) -> None:
    reading = told(f"{who} met in Luanda on Tuesday. Ministers agreed to support more missions.")
    assert [(m.countries, m.place) for m in reading.meetings] == [(("AU", "EU"), "Luanda")]
    assert [(c.by, str(c.modality)) for c in reading.commitments] == [(("AU", "EU"), "agreed")]


def test_one_organisation_about_itself() -> None:
    text = "The EU confirmed its intention to provide doses by summer, and will mobilise €425 million."
    assert promises(text, UNIONS) == [(("EU",), "pledged")] * 2


COUNCILS = ["African Union Peace and Security Council", "Peace and Security Council of the African Union"]


@pytest.mark.parametrize("council", COUNCILS)
def test_a_council_acts_for_its_organisation(council: str) -> None:
    text = "The Council decided to extend the mandate."
    assert promises(text, f"The {council} met in Lor on Monday. ") == [(("AU",), "agreed")]


# A statement in the first person.
STATEMENT = (
    "Statement by Foreign Minister Pablo Oru of Chile\n\nI met Prime Minister Jan Tal of Peru in Lima today.\n\n"
)
SAID_TO_ME = (
    ("The Prime Minister asked us to lift the quotas on fruit.", TAL, ("CHL",), "requested"),
    ("He asked me to send more divers.", TAL, ORU, "requested"),
    ("Peru should go on with the reforms of its navy.", ORU, ("PER",), "proposed"),
)


@pytest.mark.parametrize(("text", "by", "to", "modality"), SAID_TO_ME)
def test_who_asks_us_in_a_statement(text: str, by: tuple[str, ...], to: tuple[str, ...], modality: str) -> None:
    assert [(c.by, c.to, str(c.modality)) for c in told(STATEMENT + text).commitments] == [(by, to, modality)]


# Whose somebody is, told by for whom they promise and whom they ask.
ANNOUNCED = ("announced that Australia would give", "promised that Australia will give")
ADDRESSED = ("encouraged Australia to do more", "thanked Australia for its help", "urged Australia to do more")


@pytest.mark.parametrize(("gives", "asks"), list(product(ANNOUNCED, ADDRESSED)))
def test_states_are_told_by_promises_and_requests(gives: str, asks: str) -> None:
    text = (
        "Prime Minister Callum Hargreave and Prime Minister Moses Tefolo met today in Honiara to celebrate the "
        f"partnership between Australia and Solomon Islands. Prime Minister Hargreave {gives} two boats. "
        f"Prime Minister Tefolo {asks}."
    )
    assert [(p.name, p.country) for p in told(text).persons] == [("Callum Hargreave", "AUS"), ("Moses Tefolo", "SLB")]


def test_whose_office_it_is_as_a_rule() -> None:
    text = "Secretary of State Luc Arno spoke today with Japanese Foreign Minister Ken Ito."
    assert [p.country for p in told(text).persons] == ["USA", "JPN"]


def test_the_high_representative_serves_the_union() -> None:
    text = "Press remarks by High Representative Luc Arno after the meeting with President Ana Sol of Moldova\n\n"
    reading = told(f"{text}I assured the President that the European Union will stand by Moldova.")
    assert {p.name: p.country for p in reading.persons}["Luc Arno"] == "EU"


def test_an_agency_that_signs_its_report_is_no_side() -> None:
    text = "Tamale, Feb. 12, GNA - The Minister of Health, Dr Yakubu Alhassan, promised hospitals more beds.\n\nGNA"
    assert [(p.country, told(text).commitments) for p in told(text).persons] == [("GHA", ())]


# Contacts around the promises.
CALLS = ("made three phone calls", "had phone calls", "called for calm, making phone calls", "placed telephone calls")


@pytest.mark.parametrize("made", CALLS)
def test_phone_calls_in_a_row(made: str) -> None:
    met = "his Peruvian counterpart Jan Tal and Fijian counterpart Ben Lor"
    text = f"Chilean Foreign Minister Pablo Oru {made} with {met}."
    assert [(f, s) for f, _, s in contacts(text)] == [("call", ("CHL", "PER")), ("call", ("CHL", "FJI"))]


STATED = (
    "made a joint statement for journalists following bilateral talks.",
    "held talks.",
)


@pytest.mark.parametrize("stated", STATED)
def test_heads_of_state_who_hold_talks_are_news_without_a_day(stated: str) -> None:
    assert contacts(f"The presidents of Chile and Peru {stated}") == [("talks", "held", TWO)]


def test_his_counterpart_holds_the_like_office() -> None:
    text = (
        "LIMA - President Ana Sol of Peru received Chilean Foreign Minister Pablo Oru on Tuesday. Foreign Minister "
        "Jan Tal was present. Earlier, the Chilean foreign minister held a meeting with his Peruvian counterpart."
    )
    met = [{x.person for x in m.participants} for m in told(text).meetings]
    names = {p.id: p.name for p in told(text).persons}
    assert {"Pablo Oru", "Jan Tal"} in [{names[i] for i in people} for people in met]


PLACES = ["He congratulated his guest on the success of the games in Tacna.", "Oru looks forward to visiting Tacna."]


@pytest.mark.parametrize("said", PLACES)
def test_a_place_that_is_spoken_of_is_not_where_they_met(said: str) -> None:
    text = f"Chilean Defence Minister Pablo Oru met with Peruvian Defence Minister Jan Tal on Tuesday. {said}"
    assert [m.place for m in told(text).meetings] == [None]


def test_a_session_scheduled_for_later_is_planned() -> None:
    text = "Both agreed to go on with the talks in Lima at the 5th Chile-Peru Joint Commission, scheduled for October."
    assert ("dialogue", "planned", TWO) in contacts(TALKS + text)


NO_CHANNELS = ["signed a Cultural Exchange Programme for 2018-2021", "spoke of the Civil Protection Mechanism"]


@pytest.mark.parametrize("what", NO_CHANNELS)
def test_no_channel(what: str) -> None:
    assert told(f"Chile and Peru held talks in Lima on Monday and {what}.").mechanisms == ()


def test_cadets_that_will_be_sent_are_no_delegation() -> None:
    assert told(f"{TALKS}Oru said forty cadets would be sent to Brazil.").visits == ()
    assert told(f"{TALKS}Oru said he would travel to Brazil on Friday.").visits[-1].host == "BRA"
