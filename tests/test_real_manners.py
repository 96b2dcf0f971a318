"""Constructions that the press of many states uses, with invented people: groups, visits that end, press notes."""

from __future__ import annotations

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-05-10"


def told(text: str, published: str | None = PUBLISHED) -> Reading:
    return communique.read(text, published=published)


def pairs(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    return sorted((m.format.value, m.countries) for m in reading.meetings if m.status.value == "held")


def people(reading: Reading) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    return {p.name: (p.country, p.offices) for p in reading.persons}


# --- rounds and gatherings

ROUND = (
    "Chilean Foreign Minister Pablo Oru had a number of bilateral meetings on Thursday on the sidelines of the 22nd "
)
ROUND += "Ministerial Council of the OSCE. "


@pytest.mark.parametrize(
    "said", ["assessed that ties are good", "stressed the role of trade", "noted the growth of trade", "spoke of visas"]
)
def test_two_who_say_something_together_met(said: str) -> None:
    reading = told(f"{ROUND}Oru and Swedish Foreign Minister Ida Holm {said}.")
    assert pairs(reading) == [("meeting", ("CHL", "SWE"))]


def test_what_one_says_of_ties_is_no_meeting() -> None:
    assert pairs(told("Chilean Foreign Minister Pablo Oru assessed on Monday that ties with Sweden are good.")) == []


def test_a_list_of_those_met_goes_on_behind_a_counterpart() -> None:
    reading = told(
        "Turkish Foreign Minister Kemal Ay is in Ankara. He also met his Serbian counterpart Ivo Tal, North Macedonian "
        "Foreign Affairs and Foreign Trade Minister Goce Len and Montenegrin Foreign Minister Luka Pop on Monday."
    )
    assert pairs(reading) == [
        ("meeting", ("MKD", "TUR")),
        ("meeting", ("MNE", "TUR")),
        ("meeting", ("SRB", "TUR")),
    ]


@pytest.mark.parametrize(
    ("groups", "members"),
    [
        ("the Nordic and Baltic defence ministers", "DNK EST FIN ISL LTU LVA NOR SWE"),
        ("the foreign ministers of the Baltic and Visegrad states", "CZE EST HUN LTU LVA POL SVK"),
    ],
)
def test_groups_of_states_that_meet_are_their_members(groups: str, members: str) -> None:
    reading = told(
        f"Latvian Foreign Minister Edgars Rinke took part on Monday in the meeting of {groups} in Oslo. The ministers "
        "discussed the war of Russia in Ukraine. Russia and Ukraine must talk, Rinke said."
    )
    assert pairs(reading) == [("conference", tuple(members.split()))]


def test_ministers_told_by_their_states_who_met_somebody_together_did_so_once() -> None:
    reading = told(
        "Kenyan President Uma Obi has held meetings with the foreign ministers of Estonia, Iceland and Latvia.\n\n“I "
        "had a meeting with Ministers of Foreign Affairs of Estonia Urmas Rein, Iceland Thordis Gylf and Latvia "
        "Edgars Rinke,” Obi said on Monday."
    )
    assert pairs(reading) == [("conference", ("EST", "ISL", "KEN", "LVA"))]


def test_ambassadors_received_in_one_sentence_are_received_one_by_one() -> None:
    reading = told(
        "Kuwaiti Defence Minister Sheikh Fahad Tal received on Monday Japan’s Ambassador to Kuwait Kenji Ito and "
        "China’s Ambassador to Kuwait Li Wei."
    )
    assert pairs(reading) == [("reception", ("CHN", "KWT")), ("reception", ("JPN", "KWT"))]


def test_both_at_a_meeting_are_the_subject_and_whom_he_met() -> None:
    reading = told(
        "On Friday, Defence Minister Ravi Sen of India met his Japanese counterpart Gen Ito and Philippine Defence "
        "Secretary Luis Cruz in Lima. During his meeting with the Japanese minister, both leaders stressed the "
        "importance of industry. Both sides agreed on more drills."
    )
    assert pairs(reading) == [("meeting", ("IND", "JPN")), ("meeting", ("IND", "PHL"))]
    assert [c.by for c in reading.commitments] == [("IND", "JPN")]


# --- visits


@pytest.mark.parametrize(
    "end",
    [
        "The delegation of Chile will complete its visit to Peru on May 13.",
        "He will wrap up his visit to Peru on Monday.",
        "The visit will conclude on May 13.",
    ],
)
def test_a_visit_that_will_end_is_under_way(end: str) -> None:
    (visit,) = told(f"Chilean Defence Minister Pablo Oru arrived in Lima on Wednesday. {end}").visits
    assert (str(visit.status), visit.start, visit.end) == ("ongoing", "2024-05-08", "2024-05-13")


@pytest.mark.parametrize(
    "who",
    [
        "Chilean Defence Minister Pablo Oru, invited by Peruvian Defence Minister Jan Tal,",
        "Chilean Defence Minister Pablo Oru, at the invitation of Peruvian Defence Minister Jan Tal,",
    ],
)
def test_who_invited_stands_between_the_traveller_and_the_verb(who: str) -> None:
    (visit,) = told(f"{who} is paying a two-day visit to Lima beginning Thursday.").visits
    assert (visit.leader, visit.start, visit.end) == ("Pablo Oru", "2024-05-09", "2024-05-10")


VISIT = (
    "A military delegation of Chile headed by Defence Minister Pablo Oru arrived in the capital of Peru on Wednesday. "
)


@pytest.mark.parametrize(
    "meeting",
    [
        "The meeting focused on training.",
        "During the talks, the sides discussed training.",
        "At the meeting the two sides exchanged views on training.",
    ],
)
def test_the_meeting_on_a_visit_is_that_of_its_sides(meeting: str) -> None:
    reading = told(VISIT + meeting)
    assert [(m.countries, m.status.value, len(m.participants)) for m in reading.meetings] == [
        (("CHL", "PER"), "held", 1)
    ]


@pytest.mark.parametrize(
    "rest", ["He visited a plant.", "The meeting will focus on training.", "The meeting of scholars focused on trade."]
)
def test_a_visit_alone_is_no_meeting(rest: str) -> None:
    assert told(VISIT + rest).meetings == ()


def test_the_visiting_guest_is_not_of_the_datelines_state() -> None:
    reading = told(
        "LIMA: British Ambassador Ann Holt called on Chief of Army Staff General Juan Rey on Friday. Yesterday, "
        "Deputy Chief of Turkish General Staff General Kemal Ay had met General Rey. The visiting dignitary praised "
        "the Peruvian army and vowed to enhance cooperation."
    )
    assert [(v.guest, v.host) for v in reading.visits] == [("TUR", "PER")]
    assert [c.by for c in reading.commitments] == [("Kemal Ay",)]


@pytest.mark.parametrize("watched", ["watch the drill", "complete its visit to Peru on Monday", "be shown the Academy"])
def test_a_programme_promises_nothing(watched: str) -> None:
    assert told(f"{VISIT}The delegation of Chile will {watched}.").commitments == ()


# --- what is gone over, and what is to come


def test_a_drill_that_was_gone_over_is_no_news() -> None:
    reading = told(
        "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Monday. They discussed "
        "the outcomes of the Reef-2023 joint military exercise that had taken place in Chile."
    )
    assert pairs(reading) == [("meeting", ("CHL", "PER"))]


def test_the_day_of_what_was_agreed_is_not_that_of_the_session() -> None:
    reading = told(
        "Foreign Minister Ana Sol of Peru and her Ecuadorian counterpart Juan Rey agreed today that the XV "
        "Peru-Ecuador Binational Cabinet will take place in Peru in the coming months."
    )
    assert [(m.date, m.participants) for m in reading.meetings if m.status.value == "planned"] == [(None, ())]
    assert [(m.edition, m.date) for m in reading.mechanisms] == [(15, None)]


def test_a_headline_names_no_channel() -> None:
    headline = "Meeting between defence ministers of Chile and Peru"
    lead = "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Monday."
    assert told(f"{headline}\n\n{lead}").mechanisms == ()


def test_a_platform_of_a_region_is_a_channel() -> None:
    reading = told("The second meeting of the Balkan Peace Platform was held in Istanbul on Friday.")
    assert [(m.name, m.edition) for m in reading.mechanisms] == [("Balkan Peace Platform", 2)]


# --- names and titles


@pytest.mark.parametrize(
    ("text", "name", "state", "offices"),
    [
        (
            (
                "They agreed when the French Defence Attaché, Lt Col Luc Petit called on Peruvian Defence Minister "
                "Jan Tal."
            ),
            "Luc Petit",
            "FRA",
            ("Defence Attaché",),
        ),
        (
            "Kuwaiti Minister of Defence sheikh Fahad Tal held talks with Saudi Minister Prince Omar Sen in Riyadh.",
            "Fahad Tal",
            "KWT",
            ("Minister of Defence",),
        ),
        (
            "Kenyan Minister Uma Obi and Ann Holt, Foreign Minister of Australia for ten years, met in Lima.",
            "Ann Holt",
            "AUS",
            ("Foreign Minister",),
        ),
    ],
)
def test_titles_of_the_press(text: str, name: str, state: str, offices: tuple[str, ...]) -> None:
    assert people(told(text))[name] == (state, offices)


def test_a_signing_bodys_name_is_not_what_a_paper_is_on() -> None:
    reading = told(
        "Ghana and Kenya sign agreement on defence cooperation\n\nA memorandum of understanding was signed between "
        "the Kofi Peacekeeping Training Centre (KPTC) of Ghana and the Kenyan High Commission in Accra on Tuesday."
    )
    assert [a.subject for a in reading.agreements] == ["defence cooperation"]


def test_an_aside_between_the_two_of_a_pair_parts_them_not() -> None:
    reading = told(
        "Chilean Defence Minister Pablo Oru, who is on an official visit to Peru, and Peruvian Prime Minister Jan Tal "
        "agreed on Monday to open a consulate in Lima."
    )
    assert [m.countries for m in reading.meetings] == [("CHL", "PER")]
    assert [(c.by, c.modality.value) for c in reading.commitments] == [(("CHL", "PER"), "agreed")]


@pytest.mark.parametrize(
    "tail",
    [
        (
            "Thursday's engagement follows Minister Tal's recent visit to Ecuador, where he met Ecuadorian President "
            "Hala Sen."
        ),
        "The meeting comes weeks after Tal travelled to Quito, where he held talks with Ecuadorian President Hala Sen.",
        "The two last met during Tal's visit to Ecuador in January. During that visit, Tal held a meeting with "
        "Ecuadorian President Hala Sen.",
    ],
)
def test_what_a_contact_follows_is_only_recalled(tail: str) -> None:
    reading = told(
        f"Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Thursday. {tail}"
    )
    assert [m.countries for m in reading.meetings] == [("CHL", "PER")]
    assert "ECU" not in {v.host for v in reading.visits}


def test_two_offices_of_one_state_are_not_held_by_who_holds_the_like_elsewhere() -> None:
    reading = told(
        "General Pablo Oru of Chile met Peruvian Chief of Defence Staff General Jan Tal on Monday. General Oru "
        "will meet the Chief of Defence Staff and the Chief of Staff of the Italian Army on Wednesday."
    )
    assert [m.countries for m in reading.meetings if m.status.value == "planned"] == [("CHL", "ITA")] * 2


def test_a_member_of_how_many_is_no_office() -> None:
    reading = told(
        "Talks were held between Chilean Defence Minister Pablo Oru, who led a six-member delegation, and "
        "Peruvian Defence Minister Jan Tal in Lima on Monday."
    )
    assert {o for p in reading.persons for o in p.offices} == {"Defence Minister"}


def test_what_could_be_recalled_is_no_promise() -> None:
    reading = told(
        "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Monday. It could be "
        "recalled that Minister Tal pledged to train 20 Chilean pilots when they met in Quito."
    )
    assert reading.commitments == ()


def test_nobody_receives_herself() -> None:
    reading = told(
        "The visit of the President of Chile, Ana Sol, began on Tuesday, when the President of Peru, Juan Rey, "
        "received her."
    )
    names = {p.id: p.name for p in reading.persons}
    roles = {names[p.person]: p.role.value for p in reading.meetings[0].participants}
    assert roles == {"Juan Rey": "host", "Ana Sol": "guest"}


@pytest.mark.parametrize("where", ["", " yesterday", " in Santiago yesterday", " at the ministry on Wednesday"])
@pytest.mark.parametrize("how", [", in separate meetings,", " individually", ", one after the other,"])
def test_guests_received_apart_wherever_that_is_told(where: str, how: str) -> None:
    reading = told(
        f"Foreign Minister Pablo Oru of Chile received{where}{how} Zoran Petrov, Minister of Defence of Serbia, and "
        "Andreas Loiz, Minister of Defence of Cyprus."
    )
    assert pairs(reading) == [("reception", ("CHL", "CYP")), ("reception", ("CHL", "SRB"))]


@pytest.mark.parametrize("tail", [" to discuss ports", " for talks on trade", " at the invitation of Peru", ""])
def test_an_office_behind_a_name_needs_no_comma_behind_it(tail: str) -> None:
    reading = told(f"Chilean Defence Minister Pablo Oru met Jan Tal, Foreign Minister of Peru{tail}.")
    assert [(p.name, p.country) for p in reading.persons] == [("Pablo Oru", "CHL"), ("Jan Tal", "PER")]
    assert pairs(reading) == [("meeting", ("CHL", "PER"))]


def test_where_something_was_done_the_day_before_is_not_where_they_met() -> None:
    reading = told(
        "In Lima on Monday, Chilean Defence Minister Pablo Oru met Peruvian Foreign Minister Jan Tal, a day after"
        " signing a port deal in Quito."
    )
    assert [m.place for m in reading.meetings] == ["Lima"]


def test_a_wish_to_visit_is_no_visit_and_tells_no_host() -> None:
    reading = told(
        "Chilean Foreign Minister Pablo Oru met his Peruvian counterpart Jan Tal on Monday. Tal reaffirmed the will of "
        "Peruvian President Hala Sen to visit Santiago when the outbreak is over."
    )
    assert reading.visits == ()
    assert {p.role.value for p in reading.meetings[0].participants} == {"participant"}


def test_a_journey_to_come_tells_no_host_of_what_was_held() -> None:
    reading = told(
        "Chilean Foreign Minister Pablo Oru met his Peruvian counterpart Jan Tal on Monday. Tal will visit Chile "
        "next month."
    )
    assert [v.status.value for v in reading.visits if v.status] == ["planned"]
    assert {p.role.value for p in reading.meetings[0].participants} == {"participant"}


def test_the_day_on_which_it_was_said_may_stand_in_brackets() -> None:
    reading = told(
        "Chile and Peru will open an air route, the Chilean foreign ministry said on Wednesday (May 8) after a "
        "meeting of the countries' ministers. Foreign Minister Pablo Oru, who met with Peruvian counterpart Jan "
        "Tal on Monday, said both countries would train pilots."
    )
    assert [m.date for m in reading.meetings] == ["2024-05-06"]


def test_a_series_of_calls_before_is_no_call_of_now() -> None:
    reading = told(
        "Chilean Foreign Minister Pablo Oru met his Peruvian counterpart Jan Tal on Monday. Oru has held a series"
        " of phone talks with his counterparts of key countries, including U.S. Secretary of State Ann Bly."
    )
    assert pairs(reading) == [("meeting", ("CHL", "PER"))]


def test_a_deputy_ministerial_dialogue_has_its_chairs_and_its_level() -> None:
    reading = told(
        "Chilean Deputy Minister Pablo Oru and Peruvian Deputy Secretary Jan Tal co-chaired a deputy "
        "ministerial-level defence policy dialogue between Chile and Peru on Monday in Lima."
    )
    assert [m.format.value for m in reading.meetings] == ["dialogue"]
    assert {p.role.value for p in reading.meetings[0].participants} == {"chair"}
    assert [m.level.value for m in reading.mechanisms if m.level] == ["deputy ministers"]


def test_the_level_of_a_dialogue_is_that_of_both_under_whose_chair_it_met() -> None:
    reading = told(
        "The 7th Chile-Peru defence policy dialogue was held in Lima on Monday under the chair of Chilean Deputy "
        "Defence Minister Pablo Oru and Peruvian Deputy Defence Minister Jan Tal."
    )
    assert [m.level.value for m in reading.mechanisms if m.level] == ["deputy ministers"]


def test_who_met_and_agreed_is_seen_past_a_day_in_commas() -> None:
    reading = told(
        "Chilean Foreign Minister Pablo Oru met with his Peruvian counterpart, Jan Tal, on Monday and agreed to "
        "train 20 pilots."
    )
    assert [c.modality.value for c in reading.commitments] == ["pledged"]


def test_an_invitation_conveyed_is_his_who_sends_it() -> None:
    reading = told(
        "Chilean Deputy Minister Pablo Oru called on Peruvian Defence Minister Jan Tal on Monday. On this occasion, he "
        "conveyed the invitation of General Juan Rey, Chilean Minister of Defence, to Minister Tal, to visit Chile."
    )
    assert [(c.by, c.modality.value) for c in reading.commitments] == [(("Juan Rey",), "requested")]


@pytest.mark.parametrize("both", ["The two navies", "Both sides", "The two countries"])
def test_what_two_states_agree_to_is_no_promise_at_home(both: str) -> None:
    reading = told(
        f"Chilean Defence Minister Pablo Oru said ties with Peru were good. {both} agreed to hold joint patrols."
    )
    assert [(c.by, c.modality.value) for c in reading.commitments] == [(("CHL", "PER"), "agreed")]


def test_a_session_convened_at_somebodys_proposal_was_held() -> None:
    reading = told(
        "At the proposal of Peru, Chile and Peru convened the 5th Chile-Peru Joint Commission in Lima on Monday."
    )
    assert [(m.status.value, m.countries, m.place) for m in reading.meetings] == [("held", ("CHL", "PER"), "Lima")]


@pytest.mark.parametrize("how", ["be convened soon", "convene soon"])
def test_a_session_that_is_only_proposed_was_not(how: str) -> None:
    reading = told(f"Chilean Minister Pablo Oru proposed on Monday that the 5th Chile-Peru Joint Commission {how}.")
    assert [m for m in reading.meetings if m.status.value == "held"] == []
