"""Reports of talks, receptions and party contacts: who met, what was promised, what is only told by the way."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-05-10"
A, B = "Chilean Defence Minister Pablo Oru", "Peruvian Defence Minister Jan Tal"
MET = f"LIMA - On Tuesday {A} met {B} in Lima. "
TWO, ORU, TAL = ("CHL", "PER"), ("Pablo Oru",), ("Jan Tal",)

Promise = tuple[tuple[str, ...], str]


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def promises(text: str) -> list[Promise]:
    return [(c.by, str(c.modality)) for c in told(text).commitments]


def met(reading: Reading) -> list[tuple[str, str | None, str | None, frozenset[str]]]:
    names = {p.id: p.name for p in reading.persons}
    return [
        (str(m.status), m.date, m.place, frozenset(names[x.person] for x in m.participants)) for m in reading.meetings
    ]


def trips(text: str) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(v.guest, v.host, v.start, v.end) for v in told(text).visits]


BOTH = frozenset({"Pablo Oru", "Jan Tal"})


# Nobody of another state is told of: what ministers promise each other at home is no commitment between states.
@pytest.mark.parametrize(
    "text",
    [
        "SANTIAGO - Defence Minister Pablo Oru called on lawmakers on Monday to pass the budget. He promised to send "
        "the documents within a week.",
        "SANTIAGO - Defence Minister Pablo Oru agreed with Transport Minister Ana Sol to open three airfields. The two "
        "ministers signed a memorandum on the use of the airfields. Oru once studied in Peru.",
        "SANTIAGO - Defence Minister Pablo Oru said Chile would take delivery of two ships built in Peru. He urged the "
        "officers to prepare and pledged higher wages.",
        "SANTIAGO - Senator Ana Sol asked Defence Minister Pablo Oru to explain the contract with a Peruvian company.",
    ],
)
def test_what_is_promised_at_home_is_no_commitment(text: str) -> None:
    reading = told(text)
    assert [*reading.commitments, *reading.agreements] == []


@pytest.mark.parametrize(
    "text",
    [
        "SANTIAGO - Defence Minister Pablo Oru said that Chile had asked Peru for two boats.",
        "SANTIAGO - Defence Minister Pablo Oru said that Chile would send a field hospital to Peru next year.",
    ],
)
def test_what_is_asked_or_promised_abroad_is_one(text: str) -> None:
    assert len(told(text).commitments) == 1


BUILDINGS = (
    "at the Moneda Palace",
    "at his office",
    "at the Ministry of Defence",
    "at Government House",
    "at the Presidential Palace",
    "at Bayon Hall",
)
GUESTS = (
    "visiting Peruvian Defence Minister H.E. Gen. Jan Tal",
    "visiting Peruvian Defence Minister Jan Tal",
    "Peruvian Defence Minister Jan Tal",
    "the visiting Peruvian Defence Minister, Jan Tal",
)


@pytest.mark.parametrize("building", BUILDINGS)
def test_a_building_in_front_of_a_guest_is_no_part_of_his_office(building: str) -> None:
    failed = []
    for verb, guest, when in product(("received", "met", "hosted"), GUESTS, ("on Tuesday", "here this afternoon")):
        text = f"SANTIAGO, May 10 -- {A} {verb} {when} {building} {guest}. They discussed trade."
        reading = told(text)
        found = [(p.name, p.offices) for p in reading.persons]
        if [x[3] for x in met(reading)] != [BOTH] or ("Jan Tal", ("Defence Minister",)) not in found:
            failed.append((text, found))
    assert failed == []


DAYS = {
    "Thursday to Saturday": ("2024-05-09", "2024-05-11"),
    "Wednesday to Saturday": ("2024-05-08", "2024-05-11"),
    "Friday to Sunday": ("2024-05-10", "2024-05-12"),
    "Thursday until Sunday": ("2024-05-09", "2024-05-12"),
}


@pytest.mark.parametrize("days", DAYS)
@pytest.mark.parametrize(
    "stay", ["is in Peru", "is visiting Peru", "is on a visit to Peru", "is paying a visit to Peru"]
)
def test_weekdays_of_a_stay_of_now_lie_around_the_report(stay: str, days: str) -> None:
    for text in (f"{A} {stay} from {days}. He met {B}.", f"{A}, who {stay} from {days}, met {B}."):
        assert trips(text) == [("CHL", "PER", *DAYS[days])]


def test_weekdays_of_a_stay_of_then_lie_before_it() -> None:
    assert trips(f"{A} visited Peru from Thursday to Saturday.") == [("CHL", "PER", "2024-05-02", "2024-05-04")]


@pytest.mark.parametrize(
    "told_each_other",
    [
        "informed each other about the situation of each country",
        "briefed each other on the situation",
        "updated each other on the work of the two ministries",
        "kept each other abreast of their reforms",
        "compared notes on the border",
    ],
)
def test_who_tell_each_other_things_meet(told_each_other: str) -> None:
    assert met(told(f"{A} and {B} {told_each_other} in Lima on Tuesday.")) == [("held", "2024-05-07", "Lima", BOTH)]


@pytest.mark.parametrize("how", ["as agreed by their heads", "as agreed by the two ministers", "as their heads agreed"])
@pytest.mark.parametrize("where", ["during talks", "at talks", "at a meeting"])
def test_what_will_be_done_as_agreed_at_talks(how: str, where: str) -> None:
    lead = f"LIMA - The Chilean Navy and the Peruvian Navy will exchange divers, {how} {where} in Lima on Tuesday."
    reading = told(f"{lead}\n\n{A} and {B} also spoke of trade.")
    assert [x[:3] for x in met(reading)] == [("held", "2024-05-07", "Lima")]
    assert [(c.by, str(c.modality)) for c in reading.commitments] == [(TWO, "agreed")]


ORGANS = (
    "The Inspection Commission of the Communist Party of Vietnam (CPV) Central Committee",
    "The Office of the Communist Party of Vietnam (CPV) Central Committee",
    "The Office of the CPV Central Committee",
)
OTHERS = (
    "the National Auditing Commission of the Communist Party of Cuba (PCC)",
    "the International Department of the Communist Party of Cuba",
    "its Cuban counterpart",
)


@pytest.mark.parametrize("organ", ORGANS)
@pytest.mark.parametrize("other", OTHERS)
def test_organs_of_parties_agree(organ: str, other: str) -> None:
    lead = "HANOI - Vietnamese official Tran Van Khai held talks in Hanoi with Cuban official Jose Toranzo. "
    for verb in ("will exchange", "agreed to exchange", "have agreed to exchange"):
        assert promises(f"{lead}{organ} and {other} {verb} delegations.") == [(("CUB", "VNM"), "agreed")]


@pytest.mark.parametrize("verb", ["responded", "replied", "answered", "said in reply", "said"])
@pytest.mark.parametrize("who", ["Minister Tal", "Tal", "the Peruvian minister"])
def test_he_that_answers_promises(verb: str, who: str) -> None:
    failed = []
    for first in (
        "invited Tal to Chile",
        "asked Minister Tal to send divers",
        "extended an invitation to Minister Tal",
    ):
        for then in (
            f", and {who} {verb} that he would like to come at an early date.",
            f"; {who} {verb} that he would send a team of divers next year.",
        ):
            if (found := promises(f"{MET}Oru {first}{then}")) != [(ORU, "requested"), (TAL, "pledged")]:
                failed.append((first, then, found))
    assert failed == []


@pytest.mark.parametrize(
    "agreed",
    [
        "confirmed to work together in training divers",
        "confirmed to continue the training of divers",
        "reconfirmed to cooperate in training",
        "will review the agreement by the end of the year and sign a new one in early 2025",
        "will exchange views on the draft by June",
    ],
)
def test_what_both_confirm_or_will_do_by_a_day(agreed: str) -> None:
    for who in ("Both ministers", "The two sides", "They"):
        assert promises(f"{MET}{who} {agreed}.") == [(TWO, "agreed")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tal said he believed the talks would bring results, and that Peru would give every help in clearing mines.",
        "Tal then said he believed the committees would do well and that Peru would send instructors.",
        "Tal said he hoped for more contacts and that Peru would send instructors.",
    ],
)
def test_what_is_said_beside_a_belief_is_promised(sentence: str) -> None:
    assert promises(MET + sentence) == [(TAL, "pledged")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tal said he believed that Peru would win and that Chile would grow.",
        "The two sides confirmed to reporters that the talks had been held.",
        "The two ministries will review the past year.",
    ],
)
def test_what_is_only_believed_or_on_the_programme_is_none(sentence: str) -> None:
    assert promises(MET + sentence) == []


@pytest.mark.parametrize(
    "when", ["Recently", "Last month", "In March", "Earlier this year", "A few weeks ago", "Not long ago"]
)
@pytest.mark.parametrize(
    "before",
    [
        "Peruvian President Ana Sol visited Chile",
        "Peru's Deputy Foreign Minister Ana Sol paid an official visit to Chile, where she stressed the ties",
        "Peru's Deputy Foreign Minister Ana Sol met Chilean officials in Santiago",
    ],
)
def test_what_went_before_is_only_recalled(when: str, before: str) -> None:
    reading = told(f"{MET}They spoke of trade.\n\n{when}, {before}.")
    assert [x[3] for x in met(reading)] == [BOTH]
    assert [v.guest for v in reading.visits if v.guest != "CHL"] == []


@pytest.mark.parametrize("talks", ["In the bilateral talks", "During the talks", "At the meeting"])
@pytest.mark.parametrize(
    "sentence",
    [
        "the Chilean minister issued an invitation to President Hala Sen to visit Chile",
        "Oru handed over a letter for President Hala Sen",
        "Oru conveyed the greetings of his president to President Hala Sen",
        "the minister asked Tal to convey his thanks to President Hala Sen",
        "Oru congratulated President Hala Sen on her election",
    ],
)
def test_whom_an_invitation_at_the_talks_is_for_was_not_there(talks: str, sentence: str) -> None:
    for text in (f"{talks}, {sentence}.", f"{sentence[0].upper()}{sentence[1:]} {talks[0].lower()}{talks[1:]}."):
        assert [x[3] for x in met(told(MET + text))] == [BOTH]


@pytest.mark.parametrize(
    "wished",
    [
        "urged both countries to soon hold",
        "called on the two sides to hold",
        "proposed holding",
        "proposed the early convening of",
        "suggested organising",
        "expressed readiness to host",
        "looked forward to",
    ],
)
@pytest.mark.parametrize(
    "session", ["the second Joint Commission meeting", "the second meeting of the Joint Commission"]
)
def test_a_session_that_is_urged_was_not_held(wished: str, session: str) -> None:
    assert [x[0] for x in met(told(f"{MET}Oru {wished} {session}."))] == ["held"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Oru will be accompanied in Cusco on Thursday by Peru's Home Minister, Joana Paz.",
        "On Wednesday Oru, accompanied by Peruvian Navy chief Admiral Joana Paz, visited the shipyard in Callao.",
        "Oru toured the port, accompanied by Peru's Home Minister Joana Paz.",
    ],
)
def test_who_goes_along_elsewhere_was_not_at_the_talks(sentence: str) -> None:
    assert [x[3] for x in met(told(MET + sentence))] == [BOTH]


def test_dates_for_a_visit_are_no_visit() -> None:
    assert [v for v in trips(f"{MET}Tal said that he would propose dates for a visit to Chile.") if v[0] == "PER"] == []


DATELINES = (
    "AKP Lima, May 10, 2024 --\n\n",
    "AKP Lima, May 10, 2024 — ",
    "LIMA, May 10 --\n\n",
    "LIMA May 10\n\n",
    "Lima, May 10, 2024\n\n",
    "Lima (AKP), May 10 — ",
    "LIMA May 10 ",
)


@pytest.mark.parametrize("dateline", DATELINES)
def test_here_is_the_city_of_a_dateline_in_any_form(dateline: str) -> None:
    for sentence in (
        "Peruvian Prime Minister Jan Tal received here this afternoon visiting Chilean Defence Minister Pablo Oru.",
        "Visiting Chilean Defence Minister Pablo Oru was received here today by Peruvian Prime Minister Jan Tal.",
    ):
        assert [x[:3] for x in met(told(dateline + sentence))] == [("held", "2024-05-10", "Lima")]


@pytest.mark.parametrize("dateline", ["SANTIAGO, May 10 -- ", "LIMA, May 10 -- ", ""])
@pytest.mark.parametrize("who", ["the Chilean premier", "the Chilean Prime Minister", "Mr. Oru"])
def test_whom_an_office_of_another_state_calls_on_serves_the_other_side(dateline: str, who: str) -> None:
    lead = (
        f"{dateline}Following talks in Lima on Tuesday, Chilean Prime Minister Pablo Oru and Peruvian Prime Minister "
    )
    lead += "Luis Paz led a plenary meeting. In the afternoon, "
    for verb in ("paid a courtesy call on", "called on", "met", "was received by", "had talks with"):
        reading = told(f"{lead}{who} {verb} H.E. Jan Tal, President of the National Assembly.")
        assert {p.name: p.country for p in reading.persons}["Jan Tal"] == "PER", verb


@pytest.mark.parametrize("side", ["The Peruvian Defence Ministry", "In any event, the Peruvian army", "His ministry"])
@pytest.mark.parametrize("other", ["its Chilean counterpart", "its counterpart in Chile", "its Chilean counterparts"])
def test_a_ministrys_counterpart_is_nobody_that_speaks(side: str, other: str) -> None:
    failed = []
    for verb, teller in product(
        ("will work closely with", "will train divers with", "stands ready to work with"),
        ("Tal said", "said Tal", "Minister Tal said", "Tal affirmed", "he said"),
    ):
        reading = told(f"{MET}Tal thanked his guest. {side} {verb} {other}, {teller}.")
        found = [(c.by, str(c.modality)) for c in reading.commitments]
        if found != [(TAL, "pledged")] or len(reading.persons) != 2:
            failed.append((verb, teller, found))
    assert failed == []


SAID = {
    "the two armies should share information": "proposed",
    "Peru would send instructors to Chile": "pledged",
    "Peru was ready to train divers": "pledged",
    "ties were excellent": "",
}
SAID_BESIDES = {
    "Peru would host the next drills": "pledged",
    "Peru stood ready to clear mines": "pledged",
    "the two navies should hold drills": "proposed",
    "both sides need to train more divers": "proposed",
}


@pytest.mark.parametrize("joint", [", and that ", " and that ", ", adding that ", ", stressing that "])
def test_what_one_says_of_two_subjects_is_two_promises(joint: str) -> None:
    failed = []
    for (first, one), (then, other) in product(SAID.items(), SAID_BESIDES.items()):
        if one != other:
            found = promises(f"{MET}Tal said {first}{joint}{then}.")
            if found != [(TAL, m) for m in (one, other) if m]:
                failed.append((first, then, found))
    assert failed == []


@pytest.mark.parametrize("verb", ["is studying", "will weigh", "welcomed", "took note of"])
def test_an_offer_spoken_of_is_no_new_one(verb: str) -> None:
    for offer in ("the Chilean offer of two boats", "Chile's offer to build two boats"):
        found = told(f"{MET}Tal said Peru {verb} {offer}.").commitments
        assert [c.quote for c in found if c.quote.startswith("offer")] == []


@pytest.mark.parametrize("name", ["Ts. Bayar", "Kh. Battulga", "Ch. Ulaan", "B. Bat", "Ts.Munkh"])
def test_initials_of_two_letters_belong_to_a_name(name: str) -> None:
    for text in (
        f"Mongolian Defence Minister {name} held talks with Chilean Defence Minister Pablo Oru in Lima on Tuesday.",
        f"{A} on Tuesday met with the Mongolian minister, {name}. They spoke of trade.",
    ):
        (found,) = met(told(text))
        assert {x.replace(" ", "") for x in found[3]} == {"PabloOru", name.replace(" ", "")}


@pytest.mark.parametrize("rank", ["General", "Vice-Senior General", "Lt-Gen", "Admiral"])
def test_a_name_behind_a_rank_keeps_its_first_word(rank: str) -> None:
    reading = told(f"NAY PYI TAW - Myanmar's {rank} Tun Lwin met {A} in Nay Pyi Taw on Tuesday.")
    assert "Tun Lwin" in [p.name for p in reading.persons]


@pytest.mark.parametrize("how", ["on the occasion of accompanying", "while accompanying", "as he accompanied"])
def test_a_session_to_which_another_is_accompanied_is_a_frame(how: str) -> None:
    text = f"{A} met Peruvian Defence Minister Jan Tal and Deputy Defence Minister Ana Sol in Lima on Thursday {how} "
    reading = told(f"{text}President Sebastian Rojas to the 21st meeting of the Chile-Peru Joint Commission.")
    assert {str(m.format) for m in reading.meetings} == {"meeting"}


def test_a_visit_foretold_before_and_past_now_was_held() -> None:
    reading = told(
        f"On May 3 {A} met {B} in Lima. Previously, it was announced that Oru would visit Peru from May 1 to 4."
    )
    assert [str(v.status) for v in reading.visits] == ["held"]


@pytest.mark.parametrize(
    "teller", ["Mr Tal told a joint news conference", "Tal said", "the Peruvian leader told reporters"]
)
@pytest.mark.parametrize(
    ("quotation", "modality"),
    [
        ("I assured the Prime Minister that our instructors will be in Chile before Christmas.", "pledged"),
        ("I have asked the Prime Minister to send more cadets.", "requested"),
        ("We will send instructors to Chile.", "pledged"),
    ],
)
def test_a_quotation_that_goes_on_is_of_who_spoke(teller: str, quotation: str, modality: str) -> None:
    lead = "LIMA - On Tuesday Chilean Prime Minister Pablo Oru met his Peruvian counterpart Jan Tal in Lima.\n\n"
    text = f'{lead}Mr Oru is in Peru for three days.\n\n"Chile and Peru are family," {teller}. "{quotation}"'
    assert promises(text) == [(TAL, modality)]


@pytest.mark.parametrize(
    ("matter", "field", "other"),
    [
        ("train inspectors of the customs service", "training", "nuclear-arms"),
        ("step up the cross-attendance of courses", "training", "relations"),
        ("share experience in Party supervision", "party-political", "industry"),
        ("send more trainers to Lima", "training", "industry"),
    ],
)
def test_fields_of_plain_matters(matter: str, field: str, other: str) -> None:
    (found,) = told(f"{MET}The two sides agreed to {matter}.").commitments
    fields = {str(f) for f in found.fields}
    assert field in fields
    assert other not in fields
