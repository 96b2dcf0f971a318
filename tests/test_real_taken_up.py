"""Who is meant where reports take people up again: by state and office, by an office alone, as one of the two."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-04-03"


def told(text: str, published: str | None = PUBLISHED) -> Reading:
    return communique.read(text, published=published)


def met(reading: Reading) -> list[list[str]]:
    """Give the names of those who met, contact by contact."""
    names = {p.id: p.name for p in reading.persons}
    return sorted(sorted(names[p.person] for p in m.participants) for m in reading.meetings)


def country(reading: Reading, name: str) -> str | None:
    return next(p.country for p in reading.persons if p.name == name)


# --- whose minister: he meets others' counterparts, and is called by state and office later

LEADS = (
    "Defence Minister Orhan Kaya on Friday met his counterparts from the United States, Greece and others in Brussels.",
    "Defence Minister Orhan Kaya on Friday met with his Greek and American counterparts in Brussels.",
    "Defence Minister Orhan Kaya held talks with Greek Defence Minister Stavros Mel in Brussels on Friday.",
)
LATER = (
    "The Turkish minister also met Luxembourg Defence Minister Claire Wiser.",
    "During the talks, the Turkish minister thanked Greece for its help.",
    "The Turkish defence minister was welcomed by officials on Wednesday.",
)


@pytest.mark.parametrize(("lead", "later"), list(product(LEADS, LATER)))
def test_whoever_is_called_by_state_and_office_later_serves_that_state(lead: str, later: str) -> None:
    assert country(told(f"{lead}\n\n“We will go on,” he said.\n\n{later}"), "Orhan Kaya") == "TUR"


def test_an_office_that_another_holds_tells_nobody_s_state() -> None:
    reading = told(
        "Defence Minister Orhan Kaya met Greek Defence Minister Stavros Mel in Lor on Friday. The Greek minister spoke."
    )
    assert country(reading, "Orhan Kaya") != "GRC"


# --- the subject of the next clause is nobody whom the first one meets

TALKS = (
    "HANOI — Vietnamese National Assembly Vice Chairman Dang Xuan Hoa held talks with Slovak Deputy Speaker Peter "
    "Kolar in Bratislava on Tuesday. The senior officials exchanged views on trade.\n\n"
)
VERBS = ("met with", "called on", "held talks with", "had a meeting with", "was received by")
TAILS = (
    ", and they agreed to speed up cooperation in military medicine",
    " and they agreed to speed up training",
    ", and both consented to speed up training",
    " and the two sides agreed to widen trade",
    ", and the two officials discussed trade",
    ", and he thanked her for her support",
)


@pytest.mark.parametrize("verb", VERBS)
def test_they_who_agreed_are_not_met_by_one_of_them(verb: str) -> None:
    for subject, tail in product(("he", "the Vietnamese guest", "Vice Chairman Hoa"), TAILS):
        reading = told(f"{TALKS}Also on Tuesday, {subject} {verb} Slovak Defence Minister Jana Benko{tail}.")
        assert met(reading) == [["Dang Xuan Hoa", "Jana Benko"], ["Dang Xuan Hoa", "Peter Kolar"]], (subject, tail)


# --- an office without an article, in short, with its remit in brackets

OFFICES = (
    ("Secretary (East), Ministry of External Affairs", "Secretary (East)"),
    ("Additional Secretary (Africa), Ministry of External Affairs", "Additional Secretary"),
    ("Foreign Secretary", "Foreign Secretary"),
    ("Minister of State for External Affairs", "MoS"),
    ("Minister of State for External Affairs", "The MoS"),
)


@pytest.mark.parametrize(("office", "short"), OFFICES)
def test_an_office_in_short_is_who_was_told_to_hold_it(office: str, short: str) -> None:
    for verb, lead in product(("also called on", "met", "was received by"), ("While in Lima, ", "")):
        reading = told(
            f"Shri Ravi Menon, {office} of India, held talks with the Peruvian Vice Minister of Foreign Affairs, Ms. "
            f"Lucia Tafur, in Lima on March 27.\n\nThe talks were friendly.\n\n{lead}{short} {verb} the Foreign "
            "Minister of Peru, Mr. Octavio Reng."
        )
        assert met(reading) == [["Lucia Tafur", "Ravi Menon"], ["Octavio Reng", "Ravi Menon"]], (verb, lead)


# --- ministers in twos: one meeting of four, whoever is named beside the subject and wherever

SUBJECTS = (
    "Australian Foreign Minister Jane Wong and Defence Minister Peter Marsh",
    "Foreign Minister Jane Wong and Defence Minister Peter Marsh of Australia",
    "Australian Foreign Minister Jane Wong, together with Defence Minister Peter Marsh,",
    "Australian Foreign Minister Jane Wong",
)
COUNTERPARTS = (
    "their Japanese counterparts, Sachiko Endo and Kenji Mori,",
    "Japanese Foreign Minister Sachiko Endo and Defence Minister Kenji Mori",
)
ROUNDS = (" in Tokyo on Monday for the 11th 2+2 meeting", " in Tokyo on Monday in a 2+2 format", " in Tokyo on Monday")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_two_ministers_who_meet_two_do_so_once(subject: str) -> None:
    beside = "" if "Marsh" in subject else "Defence Minister Peter Marsh and "
    for verb, whom, when in product(("met with", "held talks with", "sat down with"), COUNTERPARTS, ROUNDS):
        if beside and not whom.startswith("their"):
            continue
        reading = told(f"{subject} {verb} {beside}{whom}{when}.", "2024-07-16")
        assert met(reading) == [["Jane Wong", "Kenji Mori", "Peter Marsh", "Sachiko Endo"]], (verb, whom, when)


# --- several meetings told one by one: "the first was with A"

COUNTED = (
    ("two bilateral meetings", "The first"),
    ("two bilaterals", "The first one"),
    ("two separate meetings", "One"),
    ("a number of bilateral meetings", "The first of these"),
)
FIRSTS = (" was with {}.", " was held with {}.", ", with {}, lasted an hour.")
SECONDS = (
    "The second was with {}.",
    "The other was with {}.",
    "A second meeting was with {}.",
    "Hall capped the day with a bilateral with {}, an official said.",
    "The second, with {}, was about trade.",
)


@pytest.mark.parametrize(("counted", "first"), COUNTED)
def test_meetings_counted_and_told_one_by_one(counted: str, first: str) -> None:
    for one, other in product(FIRSTS, SECONDS):
        reading = told(
            f"U.S. Defense Secretary Marcus Hall held {counted} in Singapore on Monday.\n\n"
            f"{first}{one.format('Japanese Defence Minister Kenji Mori')} "
            f"{other.format('Korean Defence Minister Park Tae-jun')}"
        )
        assert met(reading) == [["Kenji Mori", "Marcus Hall"], ["Marcus Hall", "Park Tae-jun"]], (one, other)


def test_counterparts_of_whom_no_state_is_told_are_met_where_they_are_named() -> None:
    reading = told(
        "The Philippines boosts its ties with the successive meetings of Foreign Secretary Ernesto Mal with his "
        "counterparts.\n\nMal on Monday first sat down with Bruneian Foreign Minister Rahim Sal.\n\nHe will also meet "
        "Korean Foreign Minister Shin Dae-jung on Friday."
    )
    assert met(reading) == [["Ernesto Mal", "Rahim Sal"], ["Ernesto Mal", "Shin Dae-jung"]]


# --- what was done at a meeting of long ago

PASTS = (
    "Moscow hosted the last such round of consultations, the fifth, on June 24, 2019.",
    "The two ministers last met in Moscow in June 2022.",
    "The previous session of the commission took place in Moscow in 2019.",
)
THENS = (
    "The sides then discussed security issues.",
    "The two ministers then met for two hours.",
    "At that meeting, the sides agreed to boost trade.",
    "At the time, the ministers discussed security issues.",
    "On that occasion, the two ministers discussed security issues.",
    "Lavin then held talks with Shouk.",
)


@pytest.mark.parametrize("past", PASTS)
def test_what_was_done_then_is_no_news(past: str) -> None:
    for then, verb in product(THENS, ("will meet", "met")):
        day = "Friday" if verb.startswith("will") else "Monday"
        reading = told(
            f"CAIRO — Russian Foreign Minister Sergey Lavin {verb} Egyptian Foreign Minister Sameh Shouk in Cairo on "
            f"{day}.\n\n“Ties are good,” Lavin said.\n\n{past} {then}"
        )
        assert met(reading) == [["Sameh Shouk", "Sergey Lavin"]], (then, verb)
        assert not reading.commitments, (then, verb)


# --- who reports, in a line of its own


@pytest.mark.parametrize(
    "line", ["June 3, 2023 | By Ray Sol, DOD News", "By Ray Sol, DOD News", "DOD News, June 3, 2023"]
)
def test_an_outlet_in_a_byline_tells_whose_ministers_need_no_adjective(line: str) -> None:
    reading = told(
        f"Hall Meets Allies\n\n{line}\n\nSecretary of Defense Marcus Hall met with Japanese Defense Minister Kenji "
        "Mori, Korean Defense Minister Park Tae-jun and Singapore Defense Minister Tan Wei in Singapore on Saturday.",
        "2023-06-04",
    )
    assert country(reading, "Marcus Hall") == "USA"


# --- the session at whose end a paper was signed was held

SESSIONS = (
    "a meeting of the Joint Defence Committee in Accra",
    "the Ghana-South Africa Joint Defence Committee meeting in Accra",
    "a session of the Joint Commission for Cooperation in Accra",
)


@pytest.mark.parametrize("session", SESSIONS)
def test_a_session_at_whose_end_a_paper_was_signed_was_held(session: str) -> None:
    for verb, when in product(("was signed", "was inked"), ("at the end of", "during", "at", "on the second day of")):
        reading = told(
            "Ghana and South Africa have signed a Memorandum of Understanding on training cooperation.\n\nThe "
            "agreement "
            f"{verb} {when} {session} on Tuesday.\n\nBoth sides agreed to train officers.",
            "2024-07-31",
        )
        held = [(m.format.value, m.date, m.place, m.countries) for m in reading.meetings]
        assert held == [("dialogue", "2024-07-30", "Accra", ("GHA", "ZAF"))], (verb, when)


# --- whose people they are, where a title is long

TITLED = (
    ("Defence and Military Veterans Minister Ana Sol of Ghana", "Defence and Military Veterans Minister"),
    ("Foreign and Regional Integration Minister Ana Sol of Ghana", "Foreign and Regional Integration Minister"),
    ("Ana Sol, Director of Training, Ghana Armed Forces,", "Director of Training"),
)


@pytest.mark.parametrize(("title", "office"), TITLED)
def test_portfolios_and_bodies_of_a_title(title: str, office: str) -> None:
    reading = told(f"South Africa and Kenya looked on. {title} met South African Minister Jan Smit on Monday.")
    assert [(p.country, p.offices) for p in reading.persons if p.name == "Ana Sol"] == [("GHA", (office,))]


# --- one person, with initials and hyphens as they come

SHORT_NAMES = (
    ("Nosiviwe Mapis-Nqakul", ("Ms N.N Mapis Nqakul", "N. Mapis-Nqakul", "N Mapis-Nqakul", "Mapis Nqakul")),
    ("Ravi Kumar Menon", ("R.K. Menon", "R K Menon", "RK Menon", "R.K Menon")),
    ("Abdul Rahman Al-Hamdi", ("A.R. Al-Hamdi", "Abdul Rahman Al Hamdi", "Al Hamdi")),
)


@pytest.mark.parametrize(("name", "forms"), SHORT_NAMES)
def test_initials_and_hyphens_make_no_second_person(name: str, forms: tuple[str, ...]) -> None:
    for form in forms:
        reading = told(
            f"Ghanaian Defence Minister {name} met Kenyan Minister Jan Tal in Nairobi on Monday.\n\n"
            f"{form} also called on Kenyan President Uma Obi."
        )
        assert [p.name for p in reading.persons if p.country == "GHA"] == [name], form
        assert len(reading.persons) == 3, form


def test_initials_of_another_are_another() -> None:
    reading = told(
        "Ghanaian Defence Minister Ravi Menon met Kenyan Minister Jan Tal on Monday. Ghanaian envoy S.K. Menon "
        "attended."
    )
    assert {p.name for p in reading.persons} == {"Ravi Menon", "Jan Tal", "S.K. Menon"}


# --- what is carried out was reached at a meeting of before

CARRIED_OUT = ("go on in line with", "be based on", "follow up on")
REACHED = ("the outcomes of", "the agreements reached at", "the common perceptions reached at", "the decisions of")
MEETINGS = (
    "the September 6 meeting between the three Party leaders of Vietnam, Laos and Cambodia",
    "the meeting of the two prime ministers in Vientiane on September 6",
    "the meeting between Presidents Vo Van Tal and Kham Sen on September 6",
)


@pytest.mark.parametrize("meeting", MEETINGS)
def test_a_meeting_whose_outcomes_are_carried_out_is_no_news(meeting: str) -> None:
    for how, what in product(CARRIED_OUT, REACHED):
        reading = told(
            "HANOI — Vietnamese General Luong Cuong held talks with Lao Lieutenant General Thongloi Sil in Hanoi on "
            f"September 26.\n\nThe two sides agreed that defence cooperation should {how} {what} {meeting}.\n\nThey "
            "also vowed to step up exchanges.",
            "2023-09-27",
        )
        assert [m.countries for m in reading.meetings] == [("LAO", "VNM")], (how, what)
        assert all(set(c.by) == {"LAO", "VNM"} for c in reading.commitments), (how, what)


def test_a_body_co_chaired_for_some_years_holds_no_session() -> None:
    reading = told(
        "Lao Defence Minister Kham Sen met Vietnamese Minister Phan Van Tal in Hanoi on Monday. He hoped that Vietnam "
        "will support the Experts’ Working Group on Mine Action for 2024-2027 co-chaired by Laos and Russia."
    )
    assert met(reading) == [["Kham Sen", "Phan Van Tal"]]


def test_a_titled_surname_in_ovich_is_no_father_s_name() -> None:
    reading = told(
        "Azerbaijani General Zakir Hasan met Belarusian Lieutenant General Andrei Rav in Baku on Monday. Later, "
        "Colonel Andrei Kaptilovich, the new military attaché of Belarus, met Azerbaijani Colonel Ali Mam."
    )
    assert met(reading) == [["Ali Mam", "Andrei Kaptilovich"], ["Andrei Rav", "Zakir Hasan"]]


# --- service and rank behind an office, without a comma

SERVED = (
    ("Chairman of the Joint Chiefs of Staff", "Air Force Gen.", "General"),
    ("Chairman of the Joint Chiefs of Staff", "Marine Corps Gen.", "General"),
    ("Joint Staff Spokesperson", "Navy Capt.", "Captain"),
    ("Director of the Joint Staff", "Army Lt. Gen.", "Lieutenant General"),
    ("Press Secretary", "Space Force Brig. Gen.", "Brigadier General"),
)


@pytest.mark.parametrize(("office", "rank", "full"), SERVED)
def test_a_service_stands_between_an_office_and_a_rank(office: str, rank: str, full: str) -> None:
    reading = told(
        f"WASHINGTON — U.S. {office} {rank} Charles Bron met with Philippine Defense Secretary Gil Tal in Manila on "
        "Monday."
    )
    assert [(p.rank, p.offices) for p in reading.persons if p.name == "Charles Bron"] == [(full, (office,))]
    assert met(reading) == [["Charles Bron", "Gil Tal"]]


@pytest.mark.parametrize(
    ("title", "offices"),
    [
        ("Commander of the Navy Admiral", ("Commander of the Navy",)),
        ("Director General Coast Guard Vice Admiral", ("Director General Coast Guard",)),
        ("Head of Navy Admiral", ("Head of Navy",)),
    ],
)
def test_a_service_that_somebody_commands_is_of_the_office(title: str, offices: tuple[str, ...]) -> None:
    reading = told(f"{title} Ali Sen of Peru met Chilean Minister Jan Tal on Monday.")
    assert [p.offices for p in reading.persons if p.name == "Ali Sen"] == [offices]


# --- "they" of one side, who speak of themselves

OF_ONE = ("The Chinese military delegation", "The Chinese side", "The visiting Chinese officers")
SAY_SO = ("said they will", "stated that they would", "promised they would")
GOING_ON = (
    "They also agreed to Pisen’s request for further training.",
    "They also agreed to provide trucks.",
    "They added that they would send trucks.",
)


@pytest.mark.parametrize("side", OF_ONE)
def test_they_who_speak_of_themselves_are_of_one_side(side: str) -> None:
    for say, more in product(SAY_SO, GOING_ON):
        reading = told(
            "PHNOM PENH — General Vong Pisen of the Royal Cambodian Armed Forces met with a delegation of the "
            "China Central Military Commission in Phnom Penh on Monday.\n\nPisen thanked China for its "
            "support.\n\n"
            f"{side} {say} train Cambodian officers. {more}"
        )
        assert [(c.by, c.modality.value) for c in reading.commitments] == [(("CHN",), "pledged")] * 2, (say, more)


def test_they_who_agreed_behind_one_side_s_words_are_both() -> None:
    reading = told(
        "Cambodian General Vong Pisen met Chinese General Li Wei in Phnom Penh on Monday. The Chinese side spoke "
        "of peace. They agreed to train officers."
    )
    assert [c.by for c in reading.commitments] == [("CHN", "KHM")]


# --- an exercise by the name in quotation marks before what it is


@pytest.mark.parametrize(
    "name", ["the 5th “Golden Draco”", "the “Golden Draco”", "the fifth edition of “Golden Draco”"]
)
def test_an_exercise_named_before_what_it_is(name: str) -> None:
    for verb, what in product(("concluded", "began", "held"), ("a joint military exercise", "a two-week joint drill")):
        reading = told(f"China and Cambodia {verb} {name}, {what} in Kampong Speu on Monday.")
        assert [m.format.value for m in reading.meetings] == ["exercise"], (verb, what)
        assert [(m.kind.value, m.name) for m in reading.mechanisms] == [("exercise", "Golden Draco")], (verb, what)
