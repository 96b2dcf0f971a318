"""Meetings as agencies and ministries from South Asia to the Far East tell them: who met whom, as whose guest, when."""

from __future__ import annotations

from itertools import product

import pytest

import communique

PUBLISHED = "2024-05-08"  # a Wednesday
TWO = ("CHL", "PER")
Told = tuple[str, str, str | None, str | None, tuple[str, ...], tuple[str, ...]]


def told(text: str, published: str = PUBLISHED) -> list[Told]:
    """Give format, status, day, place, states and surnames of meetings, a sign behind those of hosts and guests."""
    reading = communique.read(text, published=published)
    names = {p.id: p.name.split()[-1] for p in reading.persons}
    sign = {"host": "+", "guest": "-"}
    found = []
    for m in reading.meetings:
        people = tuple(sorted(names[x.person] + sign.get(x.role.value, "") for x in m.participants))
        found.append((m.format.value, m.status.value, m.date, m.place, tuple(m.countries), people))
    return found


def who(text: str, published: str = PUBLISHED) -> list[tuple[str, ...]]:
    """Give the surnames of those who met, meeting by meeting."""
    return [tuple(name.strip("+-") for name in m[5]) for m in told(text, published)]


# Bodies of provinces and villages act for their state, and where they are from is not where they meet.
BODIES = (
    (
        "The Muong Khuong Border Guard Station of Lao Cai province",
        "the border police of China's Yunnan province",
        "CHN",
    ),
    (
        "Border guards in the northern province of Lao Cai",
        "border management forces of China's Guangxi province",
        "CHN",
    ),
    (
        "The Border Guard Command of Dak Nong province",
        "the military sub-region of Cambodia's Mondulkiri province",
        "KHM",
    ),
    ("The Military Command of Quang Tri province", "the Military Command of Laos' Savannakhet province", "LAO"),
)
JOINTLY = {
    "{a} and {b} conducted a joint patrol on May 7.": "exercise",
    "{a} on May 7 conducted a joint patrol with {b}.": "exercise",
    "{a} and {b} held talks on May 7 to review their coordination.": "talks",
    "{a} and {b} held their third border friendship exchange on May 7.": "exchange",
    "{a} and {b} co-organised the third border defence friendship exchange on May 7.": "exchange",
}


@pytest.mark.parametrize("form", JOINTLY)
def test_a_local_body_acts_for_its_state(form: str) -> None:
    texts = {form.format(a=a, b=b): (JOINTLY[form], "2024-05-07", None, (state, "VNM")) for a, b, state in BODIES}
    found = {text: [(m[0], *m[2:5]) for m in told(text)] for text in texts}
    assert {text: read for text, read in found.items() if read != [texts[text]]} == {}


TWINNED = {
    "{x} was twinned with {y} on May 7.": "exchange",
    "A ceremony to twin {x} with {y} was held on May 7.": "ceremony",
    "A twinning ceremony between {x} and {y} was held on May 7.": "ceremony",
}


@pytest.mark.parametrize("form", TWINNED)
def test_villages_are_twinned(form: str) -> None:
    x, y = "Dong Duc hamlet in Kien Giang province", "Prey Tonle village in Kampot province of Cambodia"
    assert [m[:5] for m in told(form.format(x=x, y=y))] == [(TWINNED[form], "held", "2024-05-07", None, ("KHM", "VNM"))]


# "His counterpart" is the traveller's, whoever was called on before.
FIRST = ("called on", "paid a courtesy call on", "was received by", "met with")
NEXT = ("held talks with", "also held talks with", "met", "had a meeting with")


@pytest.mark.parametrize("president", ["Peruvian President Jan Tal", "President Jan Tal"])
def test_the_next_counterpart_is_the_travellers(president: str) -> None:
    lead = "Chilean Foreign Minister Pablo Oru is on a visit to Peru. He"
    texts = [
        f"{lead} {one} {president} and {other} his counterpart{comma} Ana Sol in Lima on Tuesday."
        for one, other, comma in product(FIRST, NEXT, ("", ","))
    ]
    texts += [f"{lead} is to call on {president} and {w} his counterpart Ana Sol." for w in ("meet", "to meet with")]
    offices = {t: {p.name: p.offices for p in communique.read(t, published=PUBLISHED).persons} for t in texts}
    assert [t for t, found in offices.items() if found.get("Ana Sol") != ("Foreign Minister",)] == []


SAID = ("called for deeper cooperation between the two inspectorates", "affirmed the importance of ties")
MEANWHILE = ("while receiving", "when receiving", "during a reception for", "while hosting a reception for")
GUESTS = ("Peruvian Inspector General Jan Tal", "Jan Tal, President of the State Inspection Authority of Peru,")


@pytest.mark.parametrize(("said", "while_"), [*product(SAID, MEANWHILE)])
def test_what_a_host_says_while_receiving_somebody(said: str, while_: str) -> None:
    for guest in GUESTS:
        found = told(f"Chilean President Pablo Oru {said} {while_} {guest} in Santiago on May 7.")
        assert found == [("reception", "held", "2024-05-07", "Santiago", TWO, ("Oru+", "Tal-"))]


SEVERAL = (
    "Peruvian Defence Minister Jan Tal paid courtesy visits to Chilean President Pablo Oru and Prime Minister Ana Sol"
    " in Santiago on Tuesday.",
    "Chilean President Pablo Oru and Prime Minister Ana Sol separately received in Santiago on May 7 Peruvian Deputy"
    " Minister Jan Tal.",
    "President Pablo Oru and Prime Minister of Chile Ana Sol hosted separate receptions in Santiago on May 7 for a"
    " delegation of the Peruvian National Assembly led by Vice Chairman Jan Tal.",
)


@pytest.mark.parametrize("text", SEVERAL)
def test_each_of_several_hosts_receives_the_guest(text: str) -> None:
    shared = ("reception", "held", "2024-05-07", "Santiago", TWO)
    assert told(text) == [(*shared, ("Oru+", "Tal-")), (*shared, ("Sol+", "Tal-"))]


def test_who_makes_a_list_of_calls_meets_them_one_by_one() -> None:
    text = (
        "Peruvian Parliament Chairman Jan Tal left Santiago on May 7, concluding his official Chile visit. During his"
        " stay, Tal held talks with his Chilean counterpart Ana Sol, paid courtesy calls to Party General Secretary"
        " Luis Paz and President Pablo Oru, and met with Prime Minister Rosa Lux."
    )
    assert sorted(who(text)) == [("Lux", "Tal"), ("Oru", "Tal"), ("Paz", "Tal"), ("Sol", "Tal")]
    assert {m[2] for m in told(text)} == {None}  # on which day of the stay is untold


@pytest.mark.parametrize("received", ["received a visit from", "hosted a courtesy call by", "received in audience"])
def test_who_receives_a_visit_is_the_host(received: str) -> None:
    found = told(f"The Prime Minister of Chile, Pablo Oru, {received} Peruvian Defence Minister Jan Tal on Tuesday.")
    assert found == [("reception", "held", "2024-05-07", None, TWO, ("Oru+", "Tal-"))]


# What is handed over, by whom, and whether the two sat down besides.
GIVEN = (
    "Japanese Ambassador to Sri Lanka Jiro Tani handed over the keys to Security Minister Sarath Eka at a ceremony in"
)
BESIDE = ("Following the ceremony", "After the handover ceremony", "Ahead of the ceremony", "Following the event")


def test_who_handed_over_may_be_told_later() -> None:
    lead = "The Government of Japan handed over 28 cars to the Sri Lanka Police at a ceremony in Colombo on Tuesday. "
    found = told(f"{lead}{GIVEN.partition(' at a')[0]}, in the presence of Deputy Minister of Sri Lanka Luis Paz.")
    assert [(m[0], m[2]) for m in found] == [("ceremony", "2024-05-07")]
    assert {"Eka", "Paz", "Tani"} == {name.strip("+-") for name in found[0][5]}


@pytest.mark.parametrize(("beside", "did"), [*product(BESIDE, ("a brief meeting", "talks", "a discussion"))])
def test_talks_beside_a_ceremony_are_another_contact(beside: str, did: str) -> None:
    found = told(f"{GIVEN} Colombo on Monday.\n\n{beside}, the Minister and the Ambassador held {did} at the Ministry.")
    assert [m[2] for m in found] == ["2024-05-06"] * 2
    assert found[0][0] == "ceremony" != found[1][0]


def test_what_is_handed_over_at_talks_is_part_of_them() -> None:
    lead = "Chilean Minister Pablo Oru held talks with Peruvian Minister Jan Tal in Lima on Tuesday. "
    assert len(told(f"{lead}At a ceremony the same day Oru handed over two boats to Tal.")) == 1


# Days that are not the meeting's, and days that are told behind it.
MET = "Chilean Minister Pablo Oru met Peruvian Minister Jan Tal on the sidelines of the forum in Geneva."
DUE = "Chilean Foreign Minister Pablo Oru is scheduled to meet Peruvian Foreign Minister Jan Tal"


DATED = {
    f"SANTIAGO: In a written statement received here on Wednesday, the ministry said {MET}": None,
    f"SANTIAGO: According to a press release received by the agency here on Wednesday, {MET}": None,
    f"SANTIAGO: The ministry said on Wednesday that {MET[:-1]} on Monday.": "2024-05-06",
    f"{DUE}, who is arriving in Santiago on May 14 for a three-day visit.": "2024-05",
    f"{DUE} on May 14 in Santiago.": "2024-05-14",
}


@pytest.mark.parametrize("text", DATED)
def test_a_day_of_something_else_dates_no_meeting(text: str) -> None:
    assert [m[2] for m in told(text)] == [DATED[text]]


def test_a_stop_that_is_visited_is_where_they_meet() -> None:
    guest = "the Mongolian Prime Minister Bat Erdene met Vietnamese Minister of Education Dang Hoang Nam"
    for day in ("", " on Tuesday", " on May 7", " on 7 May"):
        assert [m[3] for m in told(f"HANOI -- Visiting Ho Chi Minh City{day}, {guest}.")] == ["Ho Chi Minh City"]
    assert [m[3] for m in told(f"HANOI -- Visiting Da Nang University, {guest} in Hanoi on Monday.")] == ["Hanoi"]
    thai = "Lao Foreign Minister Phonesay Keola received a courtesy call from Thai Foreign Minister Anan Srisai"
    assert [m[3] for m in told(f"{thai} in Vientiane Capital on 6 May.")] == ["Vientiane"]


@pytest.mark.parametrize("led", ["will hold the one-day meeting", "will co-chair the meeting"])
def test_a_session_to_come_has_its_day_where_it_is_told_who_leads_it(led: str) -> None:
    lead = "Bhutan's Foreign Secretary Sonam Tobden left for Bangladesh on Saturday to attend the second meeting of the"
    lead = f"{lead} Bilateral Consultation Mechanism (BCM) between the two countries.\n\nTobden and his Bangladeshi"
    found = told(f"{lead} counterpart Khurshid Alam {led} in Dhaka on Sunday.", "2024-05-04")
    assert [m[:5] for m in found] == [("dialogue", "planned", "2024-05-05", "Dhaka", ("BGD", "BTN"))]


# Who is meant: envoys' hosts, services' chiefs, rulers, those who only looked on.
@pytest.mark.parametrize("chief", ["naval|Naval Forces|navy", "army|Land Forces|army", "air|Air Force|air"])
def test_a_chief_abroad_is_not_whom_he_met(chief: str) -> None:
    staff, forces, short = chief.split("|")
    text = (
        f"DHAKA -- Chief of {staff.title()} Staff General Nurul Absar returned home today after an official visit to"
        f" Turkiye and Qatar.\n\nDuring the visit to Turkiye, the {short} chief called on Commander of the Turkish"
        f" {forces} General Serdar Yilmaz in Ankara on May 6. They discussed training.\n\nDuring the visit to Qatar,"
        f" the {short} chief met Commander of the Qatari Emiri {forces} General Khalid Al-Hajri."
    )
    assert [m[4] for m in told(text)] == [("BGD", "TUR"), ("BGD", "QAT")]


@pytest.mark.parametrize(
    "ruler", ["the Sultan of Brunei|BRN", "the Emir of Qatar|QAT", "Sultan Tarik of Oman|OMN|Tarik"]
)
def test_a_ruler_may_go_without_a_name(ruler: str) -> None:
    called, state, *name = ruler.split("|")
    for met in ("had an audience with", "was received by", "met"):
        text = f"PUTRAJAYA -- Malaysian Foreign Minister Khairul Anwar {met} {called} on Monday."
        assert [(m[2], m[4]) for m in told(text)] == [("2024-05-06", tuple(sorted((state, "MYS"))))]
        assert who(text) == [("Anwar", *name)]


@pytest.mark.parametrize("present", ["Present at the meeting was", "Also present was", "Accompanying him was"])
def test_he_is_not_who_looked_on(present: str) -> None:
    text = (
        "Mongolian Foreign Minister Bat Otgon met Foreign Minister of Nepal Krishna Dahal on Tuesday."
        f" {present} Mongolian Ambassador to Nepal Sodnom Gantul.\n\nHe will meet Foreign Minister of Singapore Vincent"
        " Lau on Friday."
    )
    assert who(text)[-1] == ("Lau", "Otgon")


def test_the_two_sides_at_a_meeting_are_those_who_met_there() -> None:
    text = (
        "Indonesian Minister of Foreign Affairs Ratna Kusuma held bilateral meetings with her counterparts from Mexico,"
        " Sweden, and Timor-Leste.\n\nFurthermore, during the meeting between Minister Kusuma and Swedish Foreign"
        " Minister Anders Blom, they agreed to go on.\n\nMoreover, during the meeting with Timor-Leste Foreign Minister"
        " Joao da Costa, the two sides discussed their land border."
    )
    assert who(text) == [("Kusuma",), ("Blom", "Kusuma"), ("Costa", "Kusuma")]
