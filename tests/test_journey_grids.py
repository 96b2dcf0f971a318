"""Journeys by the hundred: who goes where, told by every phrase with every aside and tail, and where contacts were."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-05-10"
MINISTER = "Chilean Defence Minister Pablo Oru"
HOST = "Peruvian Defence Minister Jan Tal"
TRAVELLERS = (MINISTER, "Chilean President Pablo Oru", "Chilean army chief General Pablo Oru")

Journey = tuple[str, str, str | None, str, str | None, str | None]


def told(text: str) -> Reading:
    return communique.read(text, published=PUBLISHED)


def journeys(text: str) -> list[Journey]:
    return sorted((v.guest, v.host, v.leader, v.status.value, v.start, v.end) for v in told(text).visits)


def sentence(text: str) -> str:
    return text[0].upper() + text[1:].replace(",,", ",").replace(",.", ".")


def unread(cases: Iterable[tuple[str, Journey]]) -> list[tuple[str, list[Journey]]]:
    return [(text, found) for text, wanted in cases if (found := journeys(text)) != [wanted]]


GUESTS = {
    MINISTER: "Pablo Oru",
    "the Chilean foreign minister": None,
    "a Chilean military delegation led by General Pablo Oru": "Pablo Oru",
    "a high-level Chilean delegation under Deputy Defence Minister Pablo Oru": "Pablo Oru",
    "a delegation from Chile's defence ministry": None,
    "a group of Chilean senators": None,
    "three Chilean warships": None,
    "a Chilean trade mission": None,
}
DEEDS: dict[str, tuple[str, str | None, str | None]] = {
    "arrived in Lima on Monday for a three-day visit.": ("held", "2024-05-06", "2024-05-08"),
    "arrived in the Peruvian city of Tarmo on Monday for a three-day visit.": ("held", "2024-05-06", "2024-05-08"),
    "cut short a visit to Peru on Wednesday.": ("held", None, "2024-05-08"),
    "broke off a visit to Peru on Wednesday.": ("held", None, "2024-05-08"),
    "paid a return visit to Peru from May 6 to 8.": ("held", "2024-05-06", "2024-05-08"),
    "departed Lima for home on Wednesday.": ("held", None, "2024-05-08"),
    "stayed in Peru from May 6 to 8.": ("held", "2024-05-06", "2024-05-08"),
    "will not travel to Peru next week as planned.": ("cancelled", None, None),
    "called off a trip to Lima.": ("cancelled", None, None),
    "postponed a visit to Peru planned for May 20.": ("postponed", "2024-05-20", None),
    "is expected in Lima on May 20.": ("planned", "2024-05-20", None),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_whoever_goes_is_the_guest(deed: str) -> None:
    status, start, end = DEEDS[deed]
    assert unread((sentence(f"{g} {deed}"), ("CHL", "PER", n, status, start, end)) for g, n in GUESTS.items()) == []


ASIDES = (
    "",
    ", who is also deputy prime minister,",
    ", who took office in March,",
    ", accompanied by senior officials,",
    ", at the invitation of his Peruvian counterpart,",
    " and an entourage of 20",
    ", at the head of a large delegation,",
    ", along with his wife,",
    ", a retired general,",
)
VERBS: dict[str, tuple[str | None, str | None]] = {
    "paid an official visit to Peru from Monday to Wednesday": ("2024-05-06", "2024-05-08"),
    "visited Peru on Monday": ("2024-05-06", None),
    "ended a three-day visit to Peru on Wednesday": ("2024-05-06", "2024-05-08"),
    "returned from Lima on Wednesday": (None, "2024-05-08"),
}
TAILS = (
    "",
    ", the ministry said in a statement",
    " as the two countries mark the 50th anniversary of their ties",
    " ahead of a summit in Quito next week",
    ", two days after he met Bolivian Defence Minister Luis Rey",
    " amid tension on the border",
    ", according to the Peruvian foreign ministry",
)


@pytest.mark.parametrize("verb", VERBS)
def test_asides_and_tails_leave_a_visit_what_it_is(verb: str) -> None:
    wanted = ("CHL", "PER", "Pablo Oru", "held", *VERBS[verb])
    assert unread((f"{MINISTER}{a} {verb}{t}.", wanted) for a, t in product(ASIDES, TAILS)) == []


HEADS = (
    "The delegation is headed by Rear Admiral Pablo Oru.",
    "The head of the delegation is Rear Admiral Pablo Oru.",
    "Rear Admiral Pablo Oru, who leads the delegation, thanked the hosts.",
    "Rear Admiral Pablo Oru was at the head of the delegation.",
    "The delegation leader, Rear Admiral Pablo Oru, thanked the hosts.",
    "At its head is Rear Admiral Pablo Oru.",
    "The nine-member team is led by Rear Admiral Pablo Oru.",
)
SENT = (
    "A Chilean military delegation visited Peru from May 6 to 8.",
    "A delegation of the Chilean army visited Peru from Monday to Wednesday.",
    "From May 6 to 8 a Chilean delegation was on a visit to Peru.",
)


@pytest.mark.parametrize("head", HEADS)
def test_the_head_may_be_told_in_the_next_sentence(head: str) -> None:
    wanted = ("CHL", "PER", "Pablo Oru", "held", "2024-05-06", "2024-05-08")
    assert unread((f"{s} {head}", wanted) for s in SENT) == []


NEXT = {
    "will arrive in Lima on May 20.": (
        "From Lima he will fly to La Paz.",
        "The minister is to leave for La Paz afterwards.",
        "He is expected in La Paz thereafter.",
        "A stop in La Paz follows.",
        "A visit to Bolivia will follow.",
        "The trip will conclude in Bolivia.",
        "His next stop is La Paz.",
        "The tour will also take him to Bolivia.",
    ),
    "arrived in Lima on Monday.": (
        "From Lima he flew to La Paz.",
        "He then travelled to Bolivia.",
        "After Peru the minister travelled to Bolivia.",
        "Oru then visited Bolivia.",
        "A stop in La Paz followed.",
        "From there he proceeded to La Paz.",
    ),
}


@pytest.mark.parametrize(("first", "then"), [(f, t) for f, those in NEXT.items() for t in those])
def test_where_a_journey_goes_on_is_the_next_stop(first: str, then: str) -> None:
    found = {host: status for _, host, leader, status, *_ in journeys(f"{MINISTER} {first} {then}") if leader}
    assert sorted(found) == ["BOL", "PER"]
    assert found["PER"] == ("planned" if "will" in first else "held")


TOURS: dict[str, dict[str, str | None]] = {
    "{o} will visit Peru from May 20 to 22, then Bolivia from May 23 to 25.": {"PER": "05-20", "BOL": "05-23"},
    "{o} will visit Peru on May 20 before travelling on to Bolivia on May 22.": {"PER": "05-20", "BOL": "05-22"},
    "{o} flies to Lima on Monday, La Paz on Tuesday and Nairobi on Thursday.": {
        "PER": "05-13",
        "BOL": "05-14",
        "KEN": "05-16",
    },
    "{o} will first visit Peru and then Bolivia.": {"PER": None, "BOL": None},
    "{o} is to travel to Peru, and from there to Bolivia.": {"PER": None, "BOL": None},
    "After visiting Peru, {o} arrived in Bolivia on Wednesday.": {"PER": None, "BOL": "05-08"},
    "{o}, fresh from a visit to Bolivia, arrived in Lima on Monday.": {"BOL": None, "PER": "05-06"},
    "{o}, who visited Bolivia last week, will travel to Peru on May 20.": {"BOL": None, "PER": "05-20"},
}


@pytest.mark.parametrize("tour", TOURS)
def test_each_stop_of_a_tour_has_its_own_day(tour: str) -> None:
    wanted = {host: day and f"2024-{day}" for host, day in TOURS[tour].items()}
    found = [{host: start for _, host, _, _, start, _ in journeys(tour.format(o=o))} for o in TRAVELLERS]
    assert found == [wanted] * len(TRAVELLERS)


PHRASED: dict[str, tuple[str, str | None, str | None]] = {
    "At the invitation of his Peruvian counterpart, {o} will visit Peru on May 20-22.": ("planned", "05-20", "05-22"),
    "The departure of {o} for Peru is set for May 20.": ("planned", "05-20", None),
    "On the eve of his visit to Peru, {o} praised the ties.": ("planned", None, None),
    "A visit to Peru by {o} is being prepared.": ("planned", None, None),
    "Peru expects {o} on May 20.": ("planned", "05-20", None),
    "The visit to Peru of {o} has been postponed.": ("postponed", None, None),
    "{t} confirmed that {o} would arrive on May 20.": ("planned", "05-20", None),
    "{o} will tour three countries, starting in Peru on May 20.": ("planned", "05-20", None),
    "Before leaving for Peru on Monday, {o} praised the ties.": ("ongoing", "05-06", None),
    "Having arrived in Lima on Monday, {o} spoke of trade.": ("ongoing", "05-06", None),
    "{o} was greeted on arrival in Lima on Monday by Peruvian officials.": ("ongoing", "05-06", None),
    "{o} cut his visit to Peru short on Wednesday.": ("held", None, "05-08"),
    "Following a visit to Peru that ended on Wednesday, {o} praised the ties.": ("held", None, "05-08"),
    "{o} wound up his Peru visit on Wednesday.": ("held", None, "05-08"),
    "{o} left Lima for Santiago on Wednesday, ending a visit that began on Monday.": ("held", "05-06", "05-08"),
    "{o} laid a wreath in Lima on Monday at the start of a two-day visit.": ("held", "05-06", "05-07"),
    "{o} met {t} on Wednesday, on day two of his visit to Peru.": ("held", "05-07", None),
}


@pytest.mark.parametrize("phrase", PHRASED)
def test_a_journey_may_be_told_in_other_words(phrase: str) -> None:
    status, start, end = PHRASED[phrase]
    wanted = ("CHL", "PER", "Pablo Oru", status, start and f"2024-{start}", end and f"2024-{end}")
    assert unread((sentence(phrase.format(o=o, t=HOST)), wanted) for o in TRAVELLERS) == []


NOWHERE = (
    "visited the Chilean port of Arica on Monday.",
    "toured the naval base in Talcahuano on Monday during a visit to the south.",
    "attended a concert by a Peruvian orchestra on a tour of Chile.",
    "has no plans to visit Peru.",
    "denied reports of a visit to Peru.",
    "plays down talk of a trip to Peru.",
    "stressed the need for more visits to Peru.",
    "has never been to Peru.",
    "recalled a visit to Lima in 2015.",
    "was invited to visit Peru.",
    "declined an invitation to visit Peru.",
    "visited the Peru pavilion at the fair on Monday.",
    "visited the Peruvian embassy in Santiago on Monday.",
    "was born in Lima.",
    "took part in a video conference with Lima on Monday.",
)


@pytest.mark.parametrize("deed", NOWHERE)
def test_nobody_goes_where_nobody_is_told_to_go(deed: str) -> None:
    assert [(t, journeys(f"{t} {deed}")) for t in TRAVELLERS if journeys(f"{t} {deed}")] == []


# --- where and when contacts were

CONTACTS = (
    "met {t}",
    "held talks with {t}",
    "was received by Peruvian President Hala Sen",
    "called on Peruvian President Hala Sen",
)
PLACES = {
    "in the Peruvian city of Tarmo": "Tarmo",
    "in the southern Peruvian town of Tarmo": "Tarmo",
    "on the Peruvian island of Tarmo": "Tarmo",
    "in the Tarmo region of Peru": "Tarmo",
    "in Peru's northern Tarmo province": "Tarmo",
    "in Peru's second-largest city, Arequipa,": "Arequipa",
    "outside Lima": "Lima",
    "in the Peruvian capital": "Lima",
    "at a hotel in Lima": "Lima",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_town_that_no_list_knows_is_a_place(place: str) -> None:
    lost = []
    for contact in CONTACTS:
        did = contact.format(t=HOST)
        for text in (f"{MINISTER} {did} {place} on Monday.", f"{place.rstrip(',')} on Monday, {MINISTER} {did}."):
            found = [(m.date, m.place, m.place_country) for m in told(sentence(text)).meetings]
            if found != [("2024-05-06", PLACES[place], "PER")]:
                lost.append((text, found))
    assert lost == []


CAME = {
    "arrived in Lima on Monday for a three-day visit.": "Lima",
    "landed in the Peruvian capital on Monday.": "Lima",
    "has been in Lima since Monday.": "Lima",
    "arrived in the Peruvian city of Tarmo on Monday.": "Tarmo",
}
THEN = {
    "On Tuesday he met {t}.": "2024-05-07",
    "He and {t} met on Tuesday.": "2024-05-07",
    "{t} hosted Oru for talks on Tuesday.": "2024-05-07",
    "Talks with {t} were held on Tuesday.": "2024-05-07",
    "There he met {t} on Tuesday.": "2024-05-07",
    "The next day, he met {t}.": "2024-05-07",
    "On the second day of his visit, he met {t}.": "2024-05-07",
    "He met {t} on the second day of the visit.": "2024-05-07",
}


@pytest.mark.parametrize(("came", "then"), [*product(CAME, THEN)])
def test_a_contact_is_where_the_guest_came_on_the_day_counted(came: str, then: str) -> None:
    if "has been" in came and "Tuesday" not in then:
        return  # the day on which the stay began is told for the visit alone
    found = [(m.date, m.place) for m in told(f"{MINISTER} {came} {then.format(t=HOST)}").meetings]
    assert found == [(THEN[then], CAME[came])]


@pytest.mark.parametrize("contact", CONTACTS)
def test_the_last_day_is_told_by_the_length(contact: str) -> None:
    stay = f"{MINISTER} arrived in Lima on Monday for a three-day visit. On the last day of his visit, he "
    assert [m.date for m in told(f"{stay}{contact.format(t=HOST)}.").meetings] == ["2024-05-08"]


@pytest.mark.parametrize(
    ("contact", "said"), [*product(CONTACTS, ("the ministry said in Lima", "he was born in Lima"))]
)
def test_where_it_was_told_it_was_not(contact: str, said: str) -> None:
    found = [(m.date, m.place) for m in told(f"{MINISTER} {contact.format(t=HOST)} on Monday, {said}.").meetings]
    assert found == [("2024-05-06", None)]


# Where somebody is, and where the journey goes on to.
NOW = (
    "{who}, who is on a visit to Peru{next}, praised the two armies.",
    "{who} is on a visit to Peru{next}.",
    "{who} is visiting Peru{next}.",
    "{who} is in Lima on an official visit{next}.",
)
NEXT = (
    " and will leave from there for Bolivia",
    " and will then travel to Bolivia",
    " before heading to Bolivia",
    ", after which he will go on to Bolivia",
    ", from where he will fly to La Paz",
    ", and will continue to Bolivia on Monday",
    ", and will proceed to Bolivia for the Bolivia-Chile Joint Commission, which meets in La Paz from May 15 to 17",
    " and will leave for Bolivia, where the Bolivia-Chile Joint Commission is to meet in La Paz on May 15-17",
)


@pytest.mark.parametrize("onward", NEXT)
def test_a_journey_that_goes_on_leaves_the_present_visit_alone(onward: str) -> None:
    unread = []
    for now in NOW:
        text = now.format(who="Chilean Defence Minister Pablo Oru", next=onward)
        visits = {v.host: v for v in communique.read(text, published="2024-05-10").visits}
        here, there = visits.get("PER"), visits.get("BOL")
        days = (here.start, there.start) if here and there else None
        stands = [str(v.status) for v in (here, there) if v]
        if stands != ["ongoing", "planned"] or days != (None, "2024-05-13" if "Monday" in onward else None):
            unread.append((text, days, stands))
    assert unread == []
