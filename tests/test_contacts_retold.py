"""Contacts told in ways that no single rule reads: a second host on a trip, chairs told apart, sessions of a stay."""

from __future__ import annotations

import pytest

from communique.model import Format, Meeting, Reading, Report, Role, Status
from communique.reading.reader import read_report

TRIP = "Chilean Foreign Minister Pablo Oru is on a visit to Peru. He met his counterpart Jan Tal in Lima on Friday. "
SESSION = "The sixth Chile-Peru defence policy dialogue took place in Lima on May 3. "


def told(text: str, published: str = "2024-05-08") -> Reading:
    return read_report(Report("t", text, published=published))


def roles(reading: Reading, meeting: Meeting) -> dict[str, Role | None]:
    names = {p.id: p.name for p in reading.persons}
    return {names[p.person]: p.role for p in meeting.participants}


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("Peruvian President Hala Sen also opened her doors to Oru and discussed the border.", Format.MEETING),
        ("From Peruvian President Hala Sen, Oru heard words of praise at their meeting.", Format.MEETING),
        ("An audience was granted to Oru by Peruvian President Hala Sen.", Format.RECEPTION),
        ("Oru's next interlocutor was Peruvian President Hala Sen.", Format.MEETING),
        ("Oru told Peruvian President Hala Sen that trade was growing.", Format.MEETING),
        ("He was also briefed by Peruvian President Hala Sen on the border.", Format.MEETING),
        ("To Peruvian President Hala Sen, who received him on Saturday, Oru spoke of trade.", Format.RECEPTION),
        ("With Peruvian President Hala Sen he discussed trade.", Format.MEETING),
    ],
)
def test_a_second_host_of_the_trip_is_met_however_it_is_said(said: str, form: Format) -> None:
    reading = told(TRIP + said)
    (met,) = [m for m in reading.meetings if "Hala Sen" in roles(reading, m)]
    assert (met.format, roles(reading, met)) == (form, {"Hala Sen": Role.HOST, "Pablo Oru": Role.GUEST})


@pytest.mark.parametrize(
    "said",
    [
        "Consensus between President Luis Rey of Chile and Peruvian President Hala Sen was discussed.",
        "Oru had been told by Peruvian President Hala Sen to come.",
        "Oru conveyed the greetings of President Luis Rey to Peruvian President Hala Sen.",
    ],
)
def test_who_is_only_spoken_of_is_not_met(said: str) -> None:
    reading = told(TRIP + said)
    assert not [m for m in reading.meetings if "Hala Sen" in roles(reading, m)]


@pytest.mark.parametrize(
    "said",
    [
        "Chilean Minister Pablo Oru told reporters that Peruvian Minister Jan Tal was right.",
        "Chilean Minister Pablo Oru told his Peruvian colleague Jan Tal in a letter that Chile would sign.",
        "Chilean Minister Pablo Oru wrote to Peruvian Minister Jan Tal on Friday and assured him of help.",
        "Chilean Minister Pablo Oru saw Peruvian Minister Jan Tal as a partner.",
        "The film about Chilean President Pablo Oru and Peruvian President Jan Tal was shown at dinner in Lima.",
        "Chilean Minister Pablo Oru flew to Lima with a view to a summit of Chile and Peru.",
    ],
)
def test_what_is_written_or_said_of_somebody_is_no_contact(said: str) -> None:
    assert not told(said).meetings


@pytest.mark.parametrize(
    "said",
    [
        "Chilean Deputy Minister Pablo Oru and his Peruvian counterpart, General Jan Tal, presided together.",
        "Deputy Minister Pablo Oru chaired for Chile. In the chair for Peru was General Jan Tal.",
        "Chairing jointly were Chilean Deputy Minister Pablo Oru and Peruvian General Jan Tal.",
        "The proceedings were steered by Chilean Deputy Minister Pablo Oru and Peruvian General Jan Tal.",
        "The co-chairs, Chilean Deputy Minister Pablo Oru and Peruvian General Jan Tal, praised the ties.",
        "Chilean Deputy Minister Pablo Oru shared the chair with Peruvian General Jan Tal.",
    ],
)
def test_chairs_may_be_told_of_in_a_sentence_of_their_own(said: str) -> None:
    reading = told(SESSION + said)
    assert roles(reading, reading.meetings[0]) == {"Pablo Oru": Role.CHAIR, "Jan Tal": Role.CHAIR}


def test_who_is_stood_in_for_was_not_there() -> None:
    reading = told(
        SESSION + "At the head of the Chilean side was Deputy Minister Pablo Oru, standing in for Minister Eva Ros. "
        "General Jan Tal led for Peru."
    )
    assert "Eva Ros" not in roles(reading, reading.meetings[0])


def test_what_was_told_to_one_of_several_ministers_is_no_second_meeting() -> None:
    reading = told(
        "Chilean Minister Pablo Oru met the defence ministers of Peru and Bolivia in Lima on Friday. "
        "Oru told Bolivian Defence Minister Luis Rey that trade was growing."
    )
    assert [m.countries for m in reading.meetings].count(("BOL", "CHL")) == 1


@pytest.mark.parametrize(
    "said",
    [
        "The three ministers also met with Peruvian President Hala Sen.",
        "Peruvian President Hala Sen met the three ministers the same day.",
    ],
)
def test_a_president_receives_the_ministers_who_conferred(said: str) -> None:
    reading = told(
        "The defence ministers of Chile, Peru and Bolivia, Pablo Oru, Jan Tal and Luis Rey, met in Lima on May 3. "
        + said
    )
    conference, met = reading.meetings
    assert (conference.format, met.format) == (Format.CONFERENCE, Format.MEETING)
    assert roles(reading, met)["Hala Sen"] == Role.HOST
    assert roles(reading, met)["Pablo Oru"] == Role.GUEST


@pytest.mark.parametrize("said", ["The venue was Lima.", "The setting was a hotel in Lima."])
def test_the_venue_may_stand_in_a_sentence_of_its_own(said: str) -> None:
    (met,) = told(f"Peruvian President Jan Tal sat down on Monday with Chilean General Pablo Oru. {said}").meetings
    assert met.place == "Lima"


def test_the_backdrop_need_not_be_the_place() -> None:
    (met,) = told(
        "Peruvian President Jan Tal sat down on Monday with Chilean General Pablo Oru. The backdrop was a crisis in "
        "Quito."
    ).meetings
    assert met.place is None


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("Chilean General Pablo Oru hosted his Peruvian counterpart Jan Tal on Monday.", Format.MEETING),
        ("Chilean General Pablo Oru hosted Peruvian Colonel Jan Tal on Monday.", Format.RECEPTION),
        (
            "Chilean General Pablo Oru received a farewell call from Peruvian Colonel Jan Tal.",
            Format.RECEPTION,
        ),
    ],
)
def test_who_is_called_a_counterpart_is_no_guest_received(said: str, form: Format) -> None:
    (met,) = told(said).meetings
    assert (met.format, set(roles(told(said), met).values())) == (form, {Role.HOST, Role.GUEST})


def test_who_speaks_before_a_trip_calls_nobody() -> None:
    assert not told(
        "Chilean General Pablo Oru and Bolivian General Luis Rey spoke ahead of their trip to Peru."
    ).meetings


def test_the_two_also_held_talks() -> None:
    session, talks = told(
        "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal chaired the first Chile-Peru border meeting in Lima. "
        "The two also held talks."
    ).meetings
    assert (talks.format, len(talks.participants)) == (Format.TALKS, 2)
    assert session.format != Format.TALKS


def test_two_held_talks_that_nobody_tells_of_again() -> None:
    assert not told("The two held talks. Chile and Peru are neighbours.").meetings


@pytest.mark.parametrize(
    ("said", "form"),
    [
        (
            "The annual meeting of the defence ministers of Chile, Peru and Bolivia was part of his stay.",
            Format.CONFERENCE,
        ),
        ("He saw the joint search and rescue drill of the Chilean, Peruvian and Bolivian armies.", Format.EXERCISE),
    ],
)
def test_what_a_visitor_took_in_was_held(said: str, form: Format) -> None:
    (session,) = told("Chilean Defence Minister Pablo Oru is back from Peru. " + said).meetings
    assert (session.format, session.countries) == (form, ("BOL", "CHL", "PER"))


def test_a_session_that_could_be_held_is_none() -> None:
    assert not told("The two hoped that the Chile-Peru 2+2 dialogue could be held in Lima before long.").meetings


def test_what_was_due_keeps_its_day_though_it_is_called_off() -> None:
    (session,) = told(
        "Chile and Peru were to hold the third Chile-Peru defence dialogue in Lima on May 20, but it is called off."
    ).meetings
    assert (session.status, session.date) == (Status.CANCELLED, "2024-05-20")


def test_the_new_day_of_what_is_put_off_is_not_when_it_was_due() -> None:
    (session,) = told("The third Chile-Peru defence dialogue has been put off until May 27.").meetings
    assert (session.status, session.date) == (Status.POSTPONED, None)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        (
            "Arica, a port in the north, is where Chilean General Pablo Oru met Peruvian General Jan Tal on Friday, "
            "an army communiqué in Lima said.",
            "Arica",
        ),
        (
            "Singapore was the scene on Friday of talks of Chilean General Pablo Oru and Peruvian General Jan Tal.",
            "Singapore",
        ),
    ],
)
def test_the_place_may_be_what_the_sentence_is_about(said: str, place: str) -> None:
    (met,) = told(said).meetings
    assert met.place == place


def test_his_highness_is_whoever_was_told_of_before() -> None:
    met = told(
        "Emirati Minister Rashid Zar is in New York. His Highness met with Pablo Oru, Foreign Minister of Chile; "
        "and Jan Tal, Foreign Minister of Peru."
    ).meetings
    assert [m.countries for m in met] == [("ARE", "CHL"), ("ARE", "PER")]


def test_whom_he_met_apart_from_others_is_met_alone() -> None:
    met = told(
        "Indian Minister Ravi Sar is in Bangkok. Apart from his meetings with Japanese Minister Taro Kan and Chilean "
        "Minister Pablo Oru, he also had deliberations with Thai General Somchai Dee."
    ).meetings
    assert ("IND", "THA") in [m.countries for m in met]
    assert all(len(m.countries) == 2 for m in met)
