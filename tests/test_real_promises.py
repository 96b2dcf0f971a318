"""Papers, channels and promises as agencies tell them: what is asked of whom, what a paper binds to, who hosts next."""

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

Promise = tuple[tuple[str, ...], str]


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def promises(text: str) -> list[Promise]:
    return [(c.by, str(c.modality)) for c in told(TALKS + text).commitments]


def coming(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(m.date, m.place, m.place_country) for m in told(text).meetings if str(m.status) == "planned"]


def opened(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


# A state's name before a noun of places stands for its adjective.
PLACES = {
    "in the Lao capital of Vientiane": "Vientiane",
    "in the Lao capital": "Vientiane",
    "in the Lao capital, Vientiane,": "Vientiane",
    "in the southern Lao province of Champasak": "Champasak",
    "in the Lao southern province of Champasak": "Champasak",
    "in the Lao border town of Dan Savan": "Dan Savan",
    "in the Lao resort of Pakse": "Pakse",
    "in Lao Champasak province": "Champasak",
    "in the New Zealand capital": "Wellington",
    "in southern Laos": None,
    "in Laos": None,
    "at the Lao Ministry of National Defence": None,
}


@pytest.mark.parametrize("where", PLACES)
def test_a_name_that_is_also_the_adjective_leads_to_a_place(where: str) -> None:
    other = "New Zealand" if "Zealand" in where else "Lao"
    for text in (
        f"Chilean Defence Minister Pablo Oru and his {other} counterpart Jan Tal held talks {where} on Wednesday.",
        f"Chilean Defence Minister Pablo Oru, who is {where}, met his {other} counterpart Jan Tal on Wednesday.",
    ):
        assert [m.place for m in told(text).meetings] == [PLACES[where]]


# An exercise to come, told in two sentences.
ANNOUNCED = (
    'Chile and Peru will resume their joint military exercises dubbed "Golden Puma" in mid-June.',
    "Chile and Peru will hold the Golden Puma joint exercise next month.",
    "Chile and Peru will restart their joint naval drills next month after a two-year break.",
    "Chile will host the third Golden Puma exercise with Peru next month.",
)
AGAIN = ("The drills", "The joint exercise", "It", "This year's exercise", "The manoeuvres")


@pytest.mark.parametrize("announced", ANNOUNCED)
def test_the_days_of_an_exercise_to_come_are_told_behind(announced: str) -> None:
    failed = []
    for what, runs in product(AGAIN, ("will take place", "will run", "is set to run", "is to be staged")):
        text = f"LIMA - {announced} {what} {runs} from June 12 to 28 in Arica province."
        found = [(m.date, m.end_date, m.place) for m in told(text).meetings]
        if found != [("2024-06-12", "2024-06-28", "Arica")]:
            failed.append((text, found))
    assert failed == []


def test_the_next_edition_of_an_exercise_is_another() -> None:
    text = (
        f"LIMA - {ANNOUNCED[1]} It will run from June 12 to 28. The next edition of it will be hosted by Peru in 2025."
    )
    assert [x[0] for x in coming(text)] == ["2024-06-12", "2025"]
    met = "The previous meeting took place in Cusco in 2019."
    assert told("Chilean Minister Pablo Oru met Peruvian Minister Jan Tal. " + met).meetings[0].place is None


# Who is to host the next session: a state, its capital, a city.
HOSTS = {
    "Chile": None,
    "the Chilean side": None,
    "Santiago": "Santiago",
    "the Chilean capital": "Santiago",
    "the city of Valparaiso": "Valparaiso",
}
NEXT = (
    "10th session of the Chile-Peru Joint Commission",
    "10th session",
    "next meeting of the two ministers",
    "next round of the defence policy dialogue",
)


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(
    "hosts", ["would host", "will host", "is to host", "would be the host of", "would be the venue of"]
)
def test_who_hosts_next_tells_where(host: str, hosts: str) -> None:
    failed = []
    for session in NEXT:
        what = f"{host} {hosts} the {session} in March 2025"
        for said in (f"Oru announced that {what}.", f"{opened(what)}, Oru said.", f"It was announced that {what}."):
            if (found := coming(TALKS + said)) != [("2025-03", HOSTS[host], "CHL")]:
                failed.append((said, found))
    assert failed == []


# A session of which somebody was told, with its days, before it is told itself.
REPORTED = (
    "Oru also briefed him on the outcome of the 3rd Chile–Peru Joint Defence Cooperation Committee (JDCC) "
    "Meeting, which "
    "was held in Lima on May 6-7, 2024.",
    "Oru informed the minister of the results of the third meeting of the Chile–Peru Joint Defence "
    "Cooperation Committee "
    "(JDCC), held in Lima on May 6-7.",
    "Oru briefed Tal on the third Chile–Peru Joint Defence Cooperation Committee (JDCC) meeting, which took "
    "place in Lima "
    "from May 6 to 7.",
)


@pytest.mark.parametrize("reported", REPORTED)
def test_a_session_reported_to_somebody_took_place_on_its_days(reported: str) -> None:
    called = (
        "LIMA - Chilean Deputy Minister Pablo Oru called on Peruvian Defence Minister Jan Tal in Lima on May 8, 2024. "
    )
    for chairs in ("The JDCC was co-chaired by Oru and Ana Sol.", "Oru and Ana Sol co-chaired the JDCC meeting."):
        found = [m for m in told(f"{called}{reported} {chairs}").meetings if str(m.format) == "dialogue"]
        assert [(m.date, m.end_date, m.place) for m in found] == [("2024-05-06", "2024-05-07", "Lima")]


# What they agreed to do and to hold is held by nobody yet.
HELD_LATER = (
    "agreed to exchange information daily, hold {m} and jointly fight smuggling",
    "agreed to maintain delegation exchanges; increase scholarships; hold {m}; and train together",
    "will exchange information, hold {m} and train together",
    "agreed to exchange information and regularly hold {m}",
    "agreed to hold in rotation {m}",
)
CHANNELS = (
    "annual talks",
    "the annual talks between border commands",
    "the deputy ministerial-level defence policy dialogue",
    "joint patrols",
    "a joint exercise every year",
    "the border defence friendship exchange",
)


@pytest.mark.parametrize("agreed", HELD_LATER)
def test_what_is_to_be_held_among_other_things_is_not_held(agreed: str) -> None:
    failed = []
    for who, channel in product(("The two sides", "The ministers", "They"), CHANNELS):
        reading = told(f"{TALKS}{who} {agreed.format(m=channel)}.")
        if len(reading.meetings) != 1 or len(reading.commitments) != 1:
            failed.append((who, channel, reading.meetings[1:]))
    assert failed == []


@pytest.mark.parametrize("channel", ["political consultations", "a strategic dialogue", "the 2+2 dialogue"])
def test_a_rhythm_is_no_session_to_come(channel: str) -> None:
    for how in (
        "every year, alternately in Lima and Santiago",
        "alternately in Lima and Santiago",
        "at the level of deputy ministers every two years, in rotation in Lima and Santiago",
    ):
        assert coming(f"{TALKS}They agreed to hold {channel} {how}.") == []
    due = coming(f"{TALKS}It was agreed to hold the strategic dialogue in Lima in March 2025.")
    assert due == [("2025-03", "Lima", "PER")]


def test_two_committees_with_titles_of_their_own_are_two() -> None:
    text = (
        "Chilean Foreign Minister Pablo Oru and his Peruvian counterpart Jan Tal on Monday co-chaired the "
        "5th meeting of "
        "the Joint Commission on Bilateral Cooperation in Lima.\n\nThe Chile-Peru Joint Defence Cooperation "
        "Committee is "
        "slated to meet in Santiago later this year."
    )
    reading = told(text)
    assert [(x.edition, x.parties) for x in reading.mechanisms] == [(5, TWO), (None, TWO)]
    assert [(str(m.status), m.place) for m in reading.meetings] == [("held", "Lima"), ("planned", "Santiago")]


def test_a_session_at_whose_end_a_declaration_was_issued_has_been_held() -> None:
    text = (
        "Chile and Peru agreed to set up a joint committee, according to the joint declaration issued at the "
        "end of the "
        "sixth meeting of the Chile-Peru Defence Commission. The meeting was held on Tuesday in Lima."
    )
    assert [(str(m.format), m.date, m.place) for m in told(text).meetings] == [("dialogue", "2024-05-07", "Lima")]


# Whom something is asked of: commands, provinces and posts of both, and not one's own.
ASKED = (
    "the border units of the two countries",
    "the two border commands",
    "the authorities of Arica and Tacna",
    "the border localities of both countries",
    "the two provinces",
    "the two academies",
    "the functional agencies of the two ministries",
    "local authorities on both sides of the border",
)


@pytest.mark.parametrize("asked", ASKED)
def test_bodies_of_both_sides_are_asked(asked: str) -> None:
    failed = []
    for asks in ("asked {y} to", "urged {y} to", "called on {y} to", "suggested {y}", "encouraged {y} to"):
        text = f"Oru {asks.format(y=asked)} strictly carry out the plan."
        if [by for by, _ in promises(text)] != [ORU]:
            failed.append((text, promises(text)))
    assert failed == []


@pytest.mark.parametrize(
    "own", ["the Chilean units", "his staff", "his officers", "the units under his command", "the Chilean Navy"]
)
def test_orders_to_ones_own_are_no_requests(own: str) -> None:
    for asks in ("asked", "urged", "requested", "called on"):
        assert promises(f"Oru {asks} {own} to strictly carry out the plan.") == []


# Invitations that somebody hands on.
INVITED = (
    "Oru took this occasion to convey an invitation from the Chilean President to {t} to visit Chile.",
    "Oru took the opportunity to extend the Chilean President's invitation to {t} to visit Chile.",
    "Oru also brought {t} an invitation from the Chilean President to pay a visit to Chile.",
    "Oru used the occasion to hand over a letter from the Chilean President inviting {t} to visit Chile.",
)


@pytest.mark.parametrize("invited", INVITED)
def test_an_invitation_is_conveyed(invited: str) -> None:
    for whom in ("the Peruvian President", "President Ana Mar of Peru", "Tal"):
        [(by, modality)] = promises(invited.format(t=whom))
        assert (by in (ORU, ("CHL",)), modality) == (True, "requested")


@pytest.mark.parametrize("whom", ["Oru", "him", "the guest", "Minister Oru"])
def test_the_guest_is_asked_to_pass_an_invitation_on(whom: str) -> None:
    for text in (
        f"Tal asked {whom} to convey to the Chilean President an invitation to visit Peru.",
        f"Tal asked {whom} to convey his invitation to the Chilean President to visit Peru.",
        f"Tal requested {whom} to pass on an invitation to the Chilean President to visit Peru.",
    ):
        assert promises(text) == [(TAL, "requested")]
    assert promises(f"Tal asked {whom} to convey his greetings to the Chilean President.") == []


# What a paper binds both sides to.
UNDER = (
    "Under the protocol, ",
    "Under the newly-signed document, ",
    "Accordingly, ",
    "In accordance with the protocol, ",
)
BOUND = {
    "{are} responsible for exchanging information on smuggling": True,
    "{are} tasked with exchanging information on smuggling": True,
    "must promptly inform the other of any outbreak of disease": True,
    "shall exchange information on smuggling": True,
    "{are} required to exchange information on smuggling": True,
    "{have} to exchange information on smuggling": True,
    "should exchange information on smuggling": True,
}


@pytest.mark.parametrize("bound", BOUND)
def test_a_paper_binds_both_sides(bound: str) -> None:
    failed = []
    for under, who in product(UNDER, ("both sides", "the two countries", "each side", "each party")):
        one = who.startswith("each")
        does = bound.format(are="is" if one else "are", have="has" if one else "have")
        text = f"They signed a protocol on border cooperation. {opened(under + who)} {does}."
        if (found := promises(text)) != [(TWO, "agreed")]:
            failed.append((text, found))
    assert failed == []


# What one side's people, nobody named, say that both should do.
@pytest.mark.parametrize(
    "who", ["The Peruvian leaders", "The Peruvian side", "Peruvian officials", "The leaders of Peru"]
)
def test_a_side_proposes_what_both_should_do(who: str) -> None:
    failed = []
    for says, both in product(
        ("said {s} need to continue to share information", "stressed that {s} must implement the signed agreements"),
        ("the two armies", "the two sides", "the two commissions", "both countries"),
    ):
        if (found := promises(f"{who} {says.format(s=both)}.")) != [(("PER",), "proposed")]:
            failed.append((says, both, found))
    assert failed == []


# Papers.
@pytest.mark.parametrize("bodies", ["the Naval Academy of Chile and the Naval School of Peru", "the two academies"])
def test_a_memorandum_that_is_exchanged_is_signed(bodies: str) -> None:
    for when in ("at the end of the talks", "by the heads of the two institutions", "after the talks"):
        reading = told(f"{TALKS}A memorandum of understanding between {bodies} was exchanged {when}.")
        assert [(str(a.kind), a.parties, str(a.action)) for a in reading.agreements] == [("memorandum", TWO, "signed")]


@pytest.mark.parametrize("bodies", ["the two armies' publishing houses", "the two countries' navies"])
def test_cooperation_between_bodies_of_both_is_the_subject(bodies: str) -> None:
    reading = told(f"{TALKS}They signed a memorandum of understanding on cooperation between {bodies}.")
    assert [a.subject for a in reading.agreements] == [f"cooperation between {bodies}"]


def test_notes_are_exchanged_on_a_sum_and_on_a_situation() -> None:
    for what in ("a 20 million-dollar loan", "a 500 million yen grant", "a yen loan"):
        assert [str(a.kind) for a in told(f"{TALKS}They exchanged notes on {what}.").agreements] == ["other"]
    for what in ("the situation on the border", "the crisis"):
        assert told(f"{TALKS}They exchanged notes on {what}.").agreements == ()


def test_a_hope_of_another_clause_does_not_unmake_a_proposal() -> None:
    text = "Tal said Peru hopes to learn from Chile, and suggested that the two armies sign an annual cooperation plan."
    assert [(str(a.kind), str(a.action)) for a in told(TALKS + text).agreements] == [("plan", "to be signed")]


# Two bodies of one state agree at home; the neighbours are named only as borders.
AT_HOME = (
    "HANOI - The Border Guard High Command and the General Department of Customs on Monday signed a regulation.",
    "HANOI - The Ministry of National Defence and the Ministry of Health on Monday signed a cooperation programme.",
    "HANOI - The Vietnam Coast Guard and the Fisheries Department on Monday held talks on cooperation.",
)
BY_THE_WAY = (
    "The two sides agreed to exchange information daily, hold annual talks and fight smuggling along the borders with "
    "China, Laos and Cambodia.",
    "Deputy Minister of Finance Tran Dinh Quy asked the two forces to carry out the regulation along the "
    "border with Laos.",
    "Commander Vu Duc Hai pledged that stations along the border with Laos would create favourable "
    "conditions for trade.",
    "The two sides also agreed to set up a working group, which is to meet every quarter. Orders from Germany fell.",
    "Both sides noted that 240 cases had been detected thanks to information from Lao forces, and agreed to go on.",
)


@pytest.mark.parametrize("home", AT_HOME)
def test_agreed_at_home(home: str) -> None:
    failed = []
    for way in BY_THE_WAY:
        r = told(f"{home}\n\n{way}")
        if found := [*r.commitments, *r.agreements, *r.meetings, *r.mechanisms, *r.visits]:
            failed.append((way, found))
    assert failed == []


# Who looks on, and who is named beside whom.
WITNESSED = (
    "VIENTIANE - A memorandum on patrols was signed in Vientiane on Monday by Lao Deputy Minister of Public Security, "
    "Major General Kong Phimma, and his Chinese counterpart, Mr Deng Wei, in the presence of the Ambassador "
    "of China to "
    "Laos, Mr Shi Rong.",
    "VIENTIANE - Lao Deputy Minister of Public Security, Major General Kong Phimma, and his Chinese "
    "counterpart, Mr Deng "
    "Wei, signed a memorandum on patrols in Vientiane on Monday. The signing was witnessed by Chinese "
    "Ambassador Shi Rong.",
)
AFTERWARDS = {
    "Kong assured his guest of full cooperation.": (("Kong Phimma",), ("Deng Wei",)),
    "Kong asked the guest for more boats.": (("Kong Phimma",), ("Deng Wei",)),
    "The Chinese official promised ten boats.": (("Deng Wei",), ()),
}


@pytest.mark.parametrize("witnessed", WITNESSED)
@pytest.mark.parametrize("then", AFTERWARDS)
def test_who_looks_on_is_not_meant(witnessed: str, then: str) -> None:
    for talks in (
        "Prior to the signing, the two officials held talks.",
        "Before it the two deputy ministers held talks.",
    ):
        reading = told(f"{witnessed} {talks} {then}")
        names = {p.id: p.name for p in reading.persons}
        assert {"Kong Phimma", "Deng Wei"} == {names[x.person] for x in reading.meetings[0].participants}
        assert [c.by for c in reading.commitments] == [AFTERWARDS[then][0]]
        assert AFTERWARDS[then][1] in ((), reading.commitments[0].to)


@pytest.mark.parametrize(
    "beside",
    ["and the Kazakh Ambassador to Oman", "and the Ambassador of Kazakhstan", "and the military attaché of Kazakhstan"],
)
def test_an_envoy_without_a_name_is_somebody_else(beside: str) -> None:
    lead = "MUSCAT - Omani Defence Minister Hamad Saif received Kazakh Deputy Defence Minister Yerlan Tok on Tuesday. "
    for who in (
        "Major General Said Nasser, Assistant Chief of Staff for Operations,",
        "Said Nasser, Director of Protocol,",
    ):
        reading = told(f"{lead}The meeting was attended by {who} {beside}.")
        assert [(p.country, len(p.offices)) for p in reading.persons if p.name == "Said Nasser"] == [("OMN", 1)]


FOUR = {"Ana Sol": "CHL", "Luis Mar": "CHL", "Eva Tor": "PER", "Juan Paz": "PER"}


@pytest.mark.parametrize(
    "who",
    [
        "The talks were attended by Foreign Minister Ana Sol and Defence Minister Luis Mar of Chile, and "
        "Foreign Minister Eva "
        "Tor and Defence Minister Juan Paz of Peru.",
        "Chile was represented by Foreign Minister Ana Sol and Defence Minister Luis Mar, and Peru by "
        "Foreign Minister Eva "
        "Tor and Defence Minister Juan Paz.",
    ],
)
def test_two_and_two_ministers(who: str) -> None:
    reading = told(
        f"LIMA - The sixth Chile-Peru 2+2 meeting was held on Tuesday. {who} The ministers of defence signed a pact "
        "on training."
    )
    assert {p.name: p.country for p in reading.persons} == FOUR
    names = {p.id: p.name for p in reading.persons}
    assert [{names[i] for i in a.signatories} for a in reading.agreements] == [{"Luis Mar", "Juan Paz"}]


# The journey of somebody who is told by an office alone.
@pytest.mark.parametrize("who", ["the Chilean President", "the Chilean Defence Minister", "the Chilean Prime Minister"])
def test_a_journey_of_somebody_unnamed_is_his_own(who: str) -> None:
    lead = "LIMA - Chilean Foreign Minister Pablo Oru held talks with Peruvian Foreign Minister Jan Tal on Tuesday. "
    for text in (
        f"They discussed preparations for a visit to Peru by {who} next month.",
        f"They agreed to sign a protocol on training during the visit of {who} to Peru next month.",
        f"They agreed to sign a protocol on training on the occasion of {who}'s visit to Peru next month.",
    ):
        visits = [(v.guest, v.host, v.leader, str(v.status)) for v in told(lead + text).visits]
        assert visits == [("CHL", "PER", None, "planned")]


def test_received_while_another_held_talks() -> None:
    text = (
        "On Monday Lao President Thong Sisa received, while Lao Minister Kham Vilay held talks with "
        "Vietnamese Minister "
        "Nguyen Huu Phuc."
    )
    assert [str(m.format) for m in told(text).meetings] == ["reception", "talks"]


@pytest.mark.parametrize("own", ["Lao", "Peruvian"])
def test_in_a_list_of_ranked_ministers_each_has_his_own_titles(own: str) -> None:
    first, last = "Vietnamese Defence Minister Gen. Tran Van Khai", "Cambodian Minister Sok Vibol"
    third = f"{own} Deputy Prime Minister and Defence Minister Gen. Som Keola"
    for text in (
        f"{first}, {third}, and {last} met in Vientiane on Friday.",
        f"The drill saw the presence of {first}, {third}, and {last}.",
        f"The event was attended by {first}, {third} and {last}.",
    ):
        assert [p.offices for p in told(f"HANOI - {text}").persons if p.name == "Som Keola"] == [
            ("Deputy Prime Minister", "Defence Minister")
        ]


def test_three_who_met_also_call_on_somebody() -> None:
    ministers = "The defence ministers of Chile, Peru and Bolivia, Pablo Oru, Jan Tal and Ana Sol,"
    met = f"LIMA - {ministers} met in Lima on Tuesday. "
    for called in (
        "The three also called on Peruvian Prime Minister Eva Mar.",
        "The three were received by Peruvian Prime Minister Eva Mar.",
    ):
        assert [str(m.format) for m in told(met + called).meetings] == ["conference", "reception"]


def test_the_day_of_agreeing_is_not_that_of_the_talks() -> None:
    text = (
        "LIMA, May 10 - Chilean Foreign Minister Pablo Oru and his Peruvian counterpart, Jan Tal, on "
        "Thursday agreed that "
        "their countries will resume defence talks, suspended since 2015, before the end of the year."
    )
    assert [x[0] for x in coming(text)] in ([], ["2024"])


@pytest.mark.parametrize(
    "twin", ["the twin relationship between border villages", "the twin relations between two posts"]
)
def test_twin_relations_are_a_twinning(twin: str) -> None:
    assert [str(x.kind) for x in told(f"{TALKS}The two sides reviewed {twin}.").mechanisms] == ["twinning"]


def test_items_of_a_programme_are_no_promises() -> None:
    for text in (
        "Chile will host other activities on Friday, including a seminar.",
        "The delegation will interact with industry representatives in Santiago before flying home on May 12.",
    ):
        assert promises(text) == []
    asked = "The Commission urged the law enforcement agencies of both countries to share intelligence."
    assert promises(asked) == [(TWO, "requested")]


@pytest.mark.parametrize("state", {"Peru": "PER", "China": "CHN", "Laos": "LAO"}.items())
def test_a_visit_called_after_its_state(state: tuple[str, str]) -> None:
    failed = []
    name, code = state
    for when, noun in product(("during", "on", "in the course of"), ("visit", "trip", "tour")):
        stay = f"{when} his {name} {noun} from May 7 to 9"
        for text in (
            f"SANTIAGO - Chilean Defence Minister Pablo Oru spoke of the border {stay}.",
            f"SANTIAGO - {opened(stay)}, Chilean Defence Minister Pablo Oru spoke of the border.",
        ):
            found = [(v.guest, v.host, v.leader, v.start, v.end) for v in told(text).visits]
            if found != [("CHL", code, "Pablo Oru", "2024-05-07", "2024-05-09")]:
                failed.append((text, found))
    assert failed == []


def test_the_visit_is_his_whom_others_accompany() -> None:
    text = (
        "LIMA - Chilean Deputy Minister Pablo Oru called on Peruvian Defence Minister Jan Tal in Lima on May 8. Oru is "
        "accompanying Chilean President Luis Mar during his Peru visit from May 7 to 9."
    )
    assert [(v.guest, v.leader) for v in told(text).visits] == [("CHL", "Luis Mar")]


@pytest.mark.parametrize(
    "office",
    [
        "Chairman of the Inspection Commission of the Communist Party of Vietnam (CPV) Central Committee",
        "Chairman of the Communist Party of Vietnam Central Committee's Inspection Commission",
    ],
)
def test_the_counterpart_serves_a_party_of_his_own(office: str) -> None:
    text = f"VIENTIANE - Tran Van Khai, {office}, and his Lao counterpart Som Keola held talks in Vientiane on Monday."
    offices = [p.offices for p in told(text).persons if p.name == "Som Keola"]
    assert offices == [("Chairman of the Inspection Commission",)]
