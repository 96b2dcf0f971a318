"""What plain agency news tells, as pages of many outlets tell it: each case was once misread on such a page."""

from __future__ import annotations

import pytest

from communique.model import Format, Reading, Report, Role, Status
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


def test_an_army_in_an_office_is_no_part_of_a_rank() -> None:
    people = told(
        "Peruvian Army Chief General Jan Tal met Chilean Chief of Staff of the Army General Pablo Oru."
    ).persons
    assert [(p.rank, p.offices) for p in people] == [
        ("General", ("Army Chief",)),
        ("General", ("Chief of Staff of the Army",)),
    ]


@pytest.mark.parametrize("remit", ["Bolivia and Peru", "Peru", "Bolivia, Ecuador and Peru"])
def test_what_an_office_deals_with_is_not_whom_it_serves(remit: str) -> None:
    [person] = told(
        f"The Indian side was led by Asha Rane, Joint Secretary ({remit}), Ministry of External Affairs."
    ).persons
    assert person.country == "IND"


def test_a_city_inside_a_name_is_no_side() -> None:
    people = told(
        "Chinese President Li Wen was welcomed by Finance Secretary Carlos Ramos III and the Philippine Ambassador to "
        "China, Jose Santiago Sta. Elena."
    ).persons
    assert [(p.name, p.country) for p in people] == [
        ("Li Wen", "CHN"),
        ("Carlos Ramos III", "PHL"),
        ("Jose Santiago Sta. Elena", "PHL"),
    ]


FRAMES = [
    ", who is in Chile for the third Chile-Peru Defence Policy Dialogue.",
    ", who is in Chile attending the third Chile-Peru Defence Policy Dialogue.",
    " on the sidelines of the third Chile-Peru Defence Policy Dialogue.",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_the_session_that_somebody_came_for_is_not_their_meeting(frame: str) -> None:
    reading = told(f"Chilean Foreign Minister Pablo Oru met with Jan Tal, Peruvian deputy minister{frame}")
    assert [m.format.value for m in reading.meetings] == ["meeting"]
    assert [k.edition for k in reading.mechanisms] == [3]


def test_a_visit_on_which_something_was_agreed_is_recalled() -> None:
    visits = told(
        "The two sides agreed to build upon the consensus reached between the leaders of Chile and Peru during the "
        "visit of President Ana Sol to Peru."
    ).visits
    assert visits == ()


def test_when_they_meet_lies_as_far_ahead_as_the_visit() -> None:
    [met] = told(
        "Chilean President Ana Sol has arrived in Peru for a visit that will include a tour of the port when she meets "
        "President Luis Mera."
    ).meetings
    assert met.status is Status.PLANNED


def test_a_photographers_credit_does_not_end_the_page() -> None:
    text = (
        "Chilean minister arrives in Lima\n\n© Ana Sol/press service\n\nLIMA, May 3. Chilean Defence Minister Pablo "
        "Oru has arrived in Lima.\n\nHe will meet Peruvian Defence Minister Jan Tal.\n\n© 2024 All rights reserved\n\n"
        "Kenya's army chief, General Samuel Otieno, met Ugandan General Tom Kato."
    )
    assert [m.countries for m in told(text).meetings] == [("CHL", "PER")]


BY_OFFICE = [
    ("External Affairs Minister Ravi Menon", "EAM also met"),
    ("Defence Minister Ravi Menon", "Defence Minister also met"),
    ("Prime Minister Ravi Menon", "PM then met"),
    ("Army chief General Ravi Menon", "Army chief later met"),
]


@pytest.mark.parametrize(("who", "again"), BY_OFFICE)
def test_an_office_without_an_article_is_whoever_acted_before(who: str, again: str) -> None:
    met = told(f"Indian {who} met his Chilean counterpart Pablo Oru. {again} Peruvian President Ana Sol.").meetings
    assert [m.countries for m in met] == [("CHL", "IND"), ("IND", "PER")]


def test_what_was_said_at_a_meeting_is_past_though_a_visit_is_to_come() -> None:
    [met] = told(
        '"Ties are good," Chilean Defence Minister Pablo Oru said at a meeting with Peruvian counterpart Jan Tal. This '
        "year the prime minister of Peru is to pay a visit to Chile."
    ).meetings
    assert met.status is Status.HELD
    assert met.date is None


def test_letters_for_an_office_are_no_rank() -> None:
    [_, person] = told("Chilean Foreign Minister Pablo Oru met FM Jan Tal of Peru in Lima.").persons
    assert person.rank is None
    assert person.offices == ("Foreign Minister",)
    [person, _] = told("Pakistani Army Chief FM Jan Tal met Chilean Foreign Minister Pablo Oru in Lima.").persons
    assert (person.rank, person.offices) == ("Field Marshal", ("Army Chief",))


LANDS = [
    "the West African country, Ghana",
    "the Gulf state of Qatar",
    "the Central African country of Gabon",
    "the island nation of Fiji",
]


@pytest.mark.parametrize("land", LANDS)
def test_a_state_told_with_what_it_is_is_visited(land: str) -> None:
    [visit] = told(f"Chilean President Ana Sol arrived in {land} on Monday.").visits
    assert (visit.guest, visit.host) in {("CHL", h) for h in ("GHA", "QAT", "GAB", "FJI")}


def test_what_a_past_visit_was_for_took_place() -> None:
    [met] = told("Chilean President Ana Sol has visited Peru to hold talks with her counterpart, Luis Mera.").meetings
    assert met.status is Status.HELD


def test_who_hands_a_letter_over_is_who_meets() -> None:
    [met] = told(
        "Chilean President Ana Sol sent a letter to Luis Mera, President of Peru. The letter was handed to the "
        "Peruvian president by the Chilean ambassador, Pablo Oru, during his meeting with Mr Mera."
    ).meetings
    assert len(met.participants) == 2
    assert "p1" not in {x.person for x in met.participants}


def test_a_guest_who_leaves_for_home_takes_nobody_there() -> None:
    visits = told(
        "Chilean Foreign Minister Pablo Oru hosted a dinner in honour of Peruvian Foreign Minister Jan Tal before they "
        "departed for Peru."
    ).visits
    assert ("CHL", "PER") not in {(v.guest, v.host) for v in visits}


def test_the_crown_prince_holds_an_office_before_another_form_of_respect() -> None:
    [person, _] = told("HH the Crown Prince Sheikh Salim Al-Harb of Kuwait met Saudi King Fahad bin Tal.").persons
    assert person.offices == ("Crown Prince",)


def test_a_medal_received_is_no_reception() -> None:
    text = "Chilean General Pablo Oru received the Grand Cross of Honour from Peruvian Defence Minister Jan Tal."
    assert told(text).meetings == ()


@pytest.mark.parametrize(
    "adjunct", [" on Sunday", " late Sunday", " overnight on Sunday", " for two hours", " here", ""]
)
def test_who_spoke_with_somebody_called_whenever_it_was(adjunct: str) -> None:
    [met] = told(f"Chilean President Ana Sol spoke{adjunct} with Peruvian President Luis Mera.").meetings
    assert met.format.value == "call"


def test_a_secretary_general_serves_the_organisation() -> None:
    [person, _] = told(
        "Secretary General Jan Tal welcomed Chilean President Ana Sol to the NATO summit in Madrid on Friday."
    ).persons
    assert person.country == "NATO"


@pytest.mark.parametrize("verb", ["will welcome", "will greet", "is to welcome", "is due to receive"])
def test_who_is_to_be_welcomed_is_met_and_holds_no_office_of_that_name(verb: str) -> None:
    read = told(f"Chilean President Ana Sol {verb} President Luis Mera of Peru in Santiago on Monday.")
    [met] = read.meetings
    assert met.status is Status.PLANNED
    assert [person.offices for person in read.persons] == [("President",), ("President",)]


MET_ON_MONDAY = "Chilean Foreign Minister Pablo Oru and his Peruvian counterpart Jan Tal"


def test_a_session_that_a_call_was_about_is_to_come_and_has_nobody_there_yet() -> None:
    reading = told(
        f"In a telephone conversation on Monday, {MET_ON_MONDAY} discussed trade. They also talked about holding the "
        "15th meeting of the Chile-Peru Joint Commission, which will be hosted by Peru in Lima in July.",
        "2024-05-10",
    )
    assert [(m.format, m.status, len(m.participants)) for m in reading.meetings] == [
        (Format.CALL, Status.HELD, 2),
        (Format.DIALOGUE, Status.PLANNED, 0),
    ]


def test_where_somebody_was_when_they_met_is_no_session_of_the_two() -> None:
    text = (
        "Chilean Foreign Minister Pablo Oru met his Peruvian counterpart Jan Tal as he attended the 48th session of "
        "the Council of Ministers in Lima on Monday."
    )
    assert [(m.format, m.place) for m in told(text, "2024-05-10").meetings] == [(Format.MEETING, "Lima")]


def test_who_will_chair_does_not_chair_what_is_over() -> None:
    text = f"{MET_ON_MONDAY} met in Lima on Monday. The commission will be co-chaired by the two ministers."
    [met] = told(text, "2024-05-10").meetings
    assert {p.role for p in met.participants} == {Role.HOST, Role.GUEST}


def test_how_many_exercises_there_were_is_no_further_one() -> None:
    text = (
        "A joint exercise of the Chilean and Peruvian armies began in Lima on Monday. This is the fourth joint "
        "exercise since 2015, which will last until May 28."
    )
    assert [(m.format, m.date) for m in told(text, "2024-05-10").meetings] == [(Format.EXERCISE, "2024-05-06")]


def test_to_be_conferred_with_a_rank_is_no_conference() -> None:
    text = f"{MET_ON_MONDAY} met in Lima on Monday. Oru will be conferred with the rank of General of Peru on May 20."
    assert len(told(text, "2024-05-10").meetings) == 1


def test_what_is_over_on_the_day_of_the_arrival_was_that_day() -> None:
    text = "Chilean General Pablo Oru arrived in Lima today. Later, he held talks with Peruvian General Jan Tal."
    assert [m.date for m in told(text, "2024-05-10").meetings] == ["2024-05-10"]


def test_a_visit_of_months_ago_implies_none_now() -> None:
    text = (
        f"{MET_ON_MONDAY} co-chaired the fourth political consultation of Chile and Peru in Lima on Monday. They "
        "recalled their cooperation, including the official visit to Peru by the Chilean president in January."
    )
    assert told(text, "2024-05-10").visits == ()


def test_the_host_of_a_gathering_receives_nobody_of_it() -> None:
    text = (
        "Chilean Foreign Minister Pablo Oru represented his president at the eighth Reef Summit. The summit, which was "
        "hosted by President Jan Tal of Peru on Friday, was convened under the theme of peace."
    )
    assert all(m.format != Format.RECEPTION for m in told(text, "2024-05-10").meetings)


def test_those_present_may_stand_in_a_list_that_is_led_to() -> None:
    text = (
        "The foreign ministers of the Reef states met in Lima on Monday.\n"
        "The meeting was attended by the following ministers:\n"
        "(i) His Excellency, Pablo Oru, Foreign Minister of Chile;\n"
        "(ii) His Excellency, Jan Tal, Foreign Minister of Peru; and\n"
        "(iii) Her Excellency, Ana Sol, Foreign Minister of Bolivia, representing Luis Rey, President of Bolivia.\n"
    )
    reading = told(text, "2024-05-10")
    names = {p.id: p.name for p in reading.persons}
    assert [sorted(names[p.person] for p in m.participants) for m in reading.meetings] == [
        ["Ana Sol", "Jan Tal", "Pablo Oru"]
    ]
