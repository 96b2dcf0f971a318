"""What plain agency news tells, as pages of many outlets tell it: each case was once misread on such a page."""

from __future__ import annotations

import pytest

from communique.model import Reading, Report, Role, Status
from communique.reading.reader import read_report

MET = "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal on Friday"


def told(text: str, published: str | None = "2024-05-05") -> Reading:
    return read_report(Report("t", text, published=published))


ELSEWHERE = [
    " to discuss a rescue exercise near Hawaii.",
    " for the first time since the recent forum in Doha.",
    " ahead of the summit in Madrid.",
    " and thanked him for the training of peacekeepers in Arica.",
    " to speak of the naval base in Arica.",
]


@pytest.mark.parametrize("aside", ELSEWHERE)
def test_where_something_else_is_is_not_where_they_met(aside: str) -> None:
    assert told(MET + aside).meetings[0].place is None


@pytest.mark.parametrize("where", ["at an air base near Lima", "at the naval school in Lima", "at the summit in Lima"])
def test_what_they_are_at_is_where_they_met(where: str) -> None:
    assert told(f"{MET} {where}.").meetings[0].place == "Lima"


BESIDES = [
    "Last February, Oru paid a courtesy call on President Luis Mera in Lima.",
    '"This meeting is a follow-up to the visit to Chile by Peruvian Foreign Minister Luis Mera on April 25," Oru said.',
    "They will carry out the plan that Presidents Ana Sol and Luis Mera agreed on at their meeting in March.",
]


@pytest.mark.parametrize("besides", BESIDES)
def test_who_met_in_former_days_is_no_news(besides: str) -> None:
    assert len(told(f"{MET} in Lima. {besides}").meetings) == 1


def test_envoys_of_several_states_are_received_one_by_one() -> None:
    met = told(
        "President Ana Sol of Ghana on Wednesday received the new ambassadors of Chile, Peru and Kenya. "
        "Receiving Chilean "
        "Ambassador Jan Tal, the President said ties had grown. Meeting Kenyan Ambassador Luis Mera, she "
        "praised Nairobi."
    ).meetings
    assert [m.countries for m in met] == [("CHL", "GHA"), ("GHA", "PER"), ("GHA", "KEN")]
    assert [len(m.participants) for m in met] == [2, 1, 2]


@pytest.mark.parametrize("who", ["Delegations", "Military delegations", "Officers"])
def test_all_states_that_delegations_come_from_meet(who: str) -> None:
    met = told(f"{who} from Kenya, Armenia, Belarus and Kazakhstan met in Dushanbe on Thursday.").meetings
    assert [m.countries for m in met] == [("ARM", "BLR", "KAZ", "KEN")]


def test_a_contact_of_a_day_to_come_is_planned_whatever_its_tense() -> None:
    met = told(
        "Chile's defence minister has come to Lima to take part in the Chile-Peru defence dialogue on May 7."
    ).meetings
    assert [m.status for m in met] == [Status.PLANNED]


def test_what_a_programme_is_said_to_include_is_neither_held_nor_a_visit() -> None:
    reading = told(
        "On May 17, activities will take place in Chile, including a welcome ceremony for the Peruvian "
        "delegation at the "
        "border gate and the talks between the two delegations."
    )
    assert not [m for m in reading.meetings if m.status == Status.HELD]
    assert not reading.visits


def test_who_will_lead_a_side_to_an_event_is_to_be_there() -> None:
    met = told(
        "The eighth Chile-Peru defence policy dialogue will be held in Lima on May 13. The Chilean "
        "delegation will be led by "
        "General Jan Tal. Meanwhile, General Pablo Oru will lead the Peruvian side to the event."
    ).meetings
    assert [len(m.participants) for m in met] == [2]


def test_two_who_co_chaired_their_meeting_are_its_chairs() -> None:
    met = told(
        "Senior officers from the Kenyan and Ugandan defence forces met in Nairobi on May 2. The meeting was "
        "co-chaired by "
        "Brigadier Jan Tal of Kenya and Brigadier General Pablo Oru of Uganda."
    ).meetings
    assert [{p.role for p in m.participants} for m in met] == [{Role.CHAIR}]


@pytest.mark.parametrize(("end", "place"), [("Royal Hotel Lima", "Lima"), ("Crest Hotel, Mora, Peru,", "Mora")])
def test_the_city_behind_a_building_is_the_place(end: str, place: str) -> None:
    text = f"The 27th meeting of the Chile-Peru defence committee was held at the {end} on May 3."
    assert [m.place for m in told(text).meetings] == [place]


def test_a_headline_foretells_a_month_to_come() -> None:
    text = "Chile, Peru to hold 8th defence policy dialogue in September\nLIMA – The press was told so on Friday.\n"
    assert [m.date for m in told(text).mechanisms] == ["2024-09"]


def test_a_caption_s_credit_is_no_part_of_a_name() -> None:
    text = "The fifth Chile-Peru Defence Policy Dialogue (Photo: CNA)Lima (CNA) - It was held in Lima on May 3."
    assert [m.name for m in told(text).mechanisms] == ["Chile-Peru Defence Policy Dialogue"]


VOICES = [
    ("Secretary Jan Tal met his counterparts from Peru and Chile, reaffirming Kenya's commitment to peace.", "KEN"),
    (
        "Minister Jan Tal met Peruvian General Pablo Oru and Chilean General Luis Mera. Tal conveyed Kenya's thanks.",
        "KEN",
    ),
]


@pytest.mark.parametrize(("text", "state"), VOICES)
def test_a_person_serves_the_state_that_they_speak_for(text: str, state: str) -> None:
    assert told(text).persons[0].country == state


def test_a_senator_who_is_a_counterpart_holds_the_office_as_well() -> None:
    people = told("Chilean Defence Minister Pablo Oru met his Peruvian counterpart, Senator Jan Tal, in Lima.").persons
    assert [p.offices for p in people] == [("Defence Minister",), ("Senator", "Defence Minister")]


def test_a_line_near_the_margin_of_a_wrapped_text_goes_on() -> None:
    text = (
        "The document was signed by the Minister of Defence, General Pablo\nOru, and his Peruvian "
        "counterpart Jan Tal, who "
        "has also been the\nDeputy Premier of Peru since May.\n\nAt the ceremony, Oru stressed that the plan "
        "will be of use to\n"
        "the armies of both Chile and Peru in the years to come. It also\nmarked a new step in the "
        "friendship of the two."
    )
    assert [p.name for p in told(text).persons] == ["Pablo Oru", "Jan Tal"]


@pytest.mark.parametrize("too", ["agreed as well to", "agreed, too, to", "agreed likewise to"])
def test_words_that_only_say_there_is_more_hide_no_verb(too: str) -> None:
    made = told(f"{MET} in Lima. The two ministers {too} train cadets together.").commitments
    assert [c.fields for c in made] == [("training",)]


def test_what_is_told_as_set_and_then_as_cancelled_is_cancelled() -> None:
    text = (
        "Talks between the commanders of the Chilean border guard and of the Peruvian army, set for May 16 in Lima, "
        "have been cancelled altogether."
    )
    assert [m.status for m in told(text).meetings] == [Status.CANCELLED]
