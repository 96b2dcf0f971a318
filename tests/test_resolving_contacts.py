"""Which reports tell of one contact: each piece of evidence with a pair that it joins and a near-miss."""

from __future__ import annotations

from itertools import combinations

import pytest

from communique.resolving import clusters, contacts
from communique.resolving.forms import Form
from tests.forms import contact, verdict

TWO = "CHL:Ana Brel=host, PER:Juan Solis=guest"
OTHERS = "CHL:Ana Brel=host, PER:Rosa Quispe=guest"
ALONE = "CHL:Ana Brel"
HER = "CHL:Ana Brel, PER:"
MANY = "CHL PER BOL ECU COL"
DAY, NEXT, LATER = "2024-05-04", "2024-05-05", "2024-05-07"

PAIRS = [
    # formats: words for people sitting together differ among outlets
    (contact(DAY, TWO), contact(DAY, TWO, format="meeting"), "same"),
    (contact(DAY, TWO), contact(DAY, TWO.replace("=host", "").replace("=guest", ""), format="reception"), "same"),
    (contact(DAY, TWO, format="call"), contact(DAY, TWO, format="call"), "same"),
    (contact(DAY, TWO, format="call"), contact(DAY, TWO, format="talks"), "likely"),
    (contact(DAY, HER, format="call"), contact(DAY, HER), "unsure"),
    (contact(DAY, TWO, format="exercise"), contact(NEXT, TWO), "unsure"),
    # days
    (contact(DAY, TWO), contact(NEXT, TWO), "likely"),
    (contact(DAY, TWO), contact(LATER, TWO), "nothing"),
    (contact(DAY, TWO), contact(None, TWO, published="2024-05-06"), "same"),
    (contact(DAY, TWO), contact(None, TWO, published="2024-07-06"), "nothing"),
    (contact(DAY, TWO), contact(None, TWO), "likely"),
    (contact(DAY, TWO), contact("2024-05", TWO), "likely"),
    (contact(DAY, TWO), contact("2024-06", TWO), "nothing"),
    (contact(DAY, TWO), contact("2024", TWO), "likely"),
    (contact(DAY, TWO), contact("XXXX-05-04", TWO), "same"),
    (contact(DAY, TWO), contact("XXXX-05-14", TWO), "nothing"),
    (contact("2023-12-30", TWO), contact("XXXX-12-30", TWO, published="2024-01-02"), "same"),
    (contact("2024-12-30", TWO), contact("XXXX-12-30", TWO, published="2024-01-02"), "nothing"),
    (contact(DAY, TWO, end_date="2024-05-06"), contact("2024-05-06", TWO), "same"),
    (contact(None, TWO, published="2024-05-04"), contact(None, TWO, published="2024-05-05"), "same"),
    (contact(None, TWO, published="2024-05-04"), contact(None, TWO, published="2024-08-05"), "nothing"),
    (
        contact("2024-05", TWO, format="exercise", published="2024-05-20"),
        contact("2024-05", TWO, format="exercise", published="2024-05-21"),
        "likely",
    ),
    # people
    (contact(DAY, TWO), contact(DAY, OTHERS), "different"),
    (contact(DAY, TWO), contact(DAY, TWO.replace("Ana Brel", "Ilona Vas"), format="reception"), "different"),
    (contact(DAY, TWO), contact(DAY, TWO.replace("Juan Solis", "Joan Solys")), "same"),
    (contact(DAY, TWO), contact(DAY, TWO.replace("Juan Solis", "Jhoan Sanchez")), "nothing"),
    (contact(DAY, TWO), contact(DAY, "CHL:Brel=host, PER:Solis=guest"), "same"),
    (contact(DAY, TWO), contact(DAY, HER), "same"),
    (contact(DAY, TWO), contact(DAY, HER, format="reception"), "likely"),
    (contact(DAY, TWO, format="reception"), contact(DAY, HER, format="reception"), "same"),
    (contact(DAY, TWO), contact(DAY, "?:Ana Brel=host, PER:Juan Solis=guest", sides="CHL"), "same"),
    (contact(DAY, TWO), contact(DAY, "?:Ilona Vas=host, PER:Juan Solis=guest", sides="CHL"), "different"),
    (contact(DAY, TWO), contact(DAY, "?:Juan Solis, PER:Rosa Quispe", sides="CHL"), "same"),
    (contact(DAY, "", sides="CHL PER"), contact(DAY, "", sides="CHL PER"), "same"),
    (contact(DAY, "", sides="CHL PER"), contact(NEXT, "", sides="CHL PER"), "unsure"),
    # sides
    (contact(DAY, TWO), contact(DAY, "CHL:Ana Brel=host, BOL:Juan Solis=guest"), "nothing"),
    (contact(DAY, TWO), contact(DAY, "PER:Juan Solis=guest"), "nothing"),
    (contact(DAY, "", sides=MANY), contact(DAY, "", sides="CHL PER BOL ECU"), "same"),
    (contact(DAY, ALONE, sides=MANY), contact(DAY, ALONE, sides="CHL PER BOL"), "same"),
    (contact(DAY, "", sides=MANY), contact(DAY, "", sides="CHL PER"), "nothing"),
    (contact(DAY, "", sides=MANY), contact(DAY, "", sides="CHL PER ARG"), "nothing"),
    (contact(DAY, TWO), contact(DAY, TWO, sides="BOL"), "nothing"),
    (contact(DAY, TWO, sides="BOL"), contact(DAY, TWO, sides="ECU"), "nothing"),
    (
        contact(DAY, ALONE, sides="CHL PER BOL ECU COL", format="conference"),
        contact(DAY, ALONE, sides="CHL PER BOL VEN COL", format="conference"),
        "same",
    ),
    (
        contact(DAY, ALONE, sides=MANY, format="conference"),
        contact(DAY, "URY:Ilona Vas=host, CHL:Otto Kern=guest", sides=MANY, format="reception"),
        "different",
    ),
    # status: what was planned comes about, or is put off, or called off
    (contact(DAY, TWO, status="planned", published="2024-04-20"), contact(DAY, TWO, published="2024-05-04"), "same"),
    (contact(DAY, TWO, status="planned"), contact(DAY, TWO, status="cancelled"), "same"),
    (contact(DAY, TWO, status="planned"), contact(DAY, TWO, status="postponed"), "same"),
    (contact("2024-05", TWO, status="planned"), contact(DAY, TWO), "likely"),
    (contact(None, TWO, status="planned", published="2024-04-20"), contact(DAY, TWO), "likely"),
    (contact(None, TWO, status="planned", published="2024-05-20"), contact(DAY, TWO), "nothing"),
    (
        contact(DAY, TWO, status="postponed", published="2024-04-30"),
        contact("2024-06-11", TWO, published="2024-06-12"),
        "likely",
    ),
    (
        contact(DAY, TWO, status="postponed", published="2024-04-30"),
        contact("2024-04-20", TWO, published="2024-04-21"),
        "nothing",
    ),
    (contact(DAY, TWO, status="planned", published="2024-04-30"), contact("2024-06-11", TWO), "nothing"),
    # occasion and place
    (contact(DAY, TWO, occasion="3rd Sea Dialogue"), contact(DAY, TWO, occasion="the 3rd dialogue on the sea"), "same"),
    (contact(DAY, TWO, occasion="3rd Sea Dialogue"), contact(DAY, TWO, occasion="the 4th Sea Dialogue"), "nothing"),
    (contact(DAY, TWO, place="Lima"), contact(DAY, TWO, place="LIMA"), "same"),
    (contact(DAY, HER, place_country="CHL"), contact(DAY, HER, place_country="PER"), "unsure"),
    # one report
    (contact(DAY, TWO, own="r"), contact(DAY, TWO, own="r"), "different"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_two_tellings(one: Form, other: Form, expected: str) -> None:
    assert verdict(one, other) == expected


def parted(*forms: Form) -> list[list[int]]:
    """Put contacts together and give the numbers of the forms in each."""
    found = {tuple(sorted((a.id, b.id))): contacts.judge(a, b) for a, b in combinations(forms, 2)}
    findings = {(pair[0], pair[1]): finding for pair, finding in found.items() if finding}
    place = {form.id: number for number, form in enumerate(forms, 1)}
    parts = clusters.partition(place, findings, {})
    return sorted(sorted(place[form] for form in part) for part in parts)


def test_two_meetings_on_one_trip_stay_two() -> None:
    first, second = contact(DAY, TWO, own="a"), contact(NEXT, TWO, own="a", format="meeting")
    assert parted(first, second, contact(DAY, TWO), contact(NEXT, TWO, format="meeting")) == [[1, 3], [2, 4]]


def test_a_day_off_goes_to_the_one_contact_near() -> None:
    assert parted(contact(DAY, TWO), contact(DAY, TWO), contact(NEXT, TWO)) == [[1, 2, 3]]


def test_an_undated_telling_of_either_of_two_stays_alone() -> None:
    forms = [contact("2023-05-04", TWO), contact("2023-05-04", TWO), contact(DAY, TWO), contact(DAY, TWO)]
    assert parted(*forms, contact(None, TWO)) == [[1, 2], [3, 4], [5]]
    assert parted(forms[0], forms[2], contact(None, TWO)) == [[1], [2], [3]]


def test_undated_tellings_all_go_to_the_only_one() -> None:
    assert parted(contact(DAY, TWO), contact(DAY, TWO), contact(None, TWO), contact(None, TWO)) == [[1, 2, 3, 4]]


def test_the_level_is_that_of_the_lower_side() -> None:
    form = contact(DAY, TWO)
    form.facts["participants"][0]["offices"] = ["President"]
    form.facts["participants"][1]["offices"] = ["Minister of Defence"]
    assert contacts.level([form]) == "ministers"
    assert contacts.level([contact(DAY, TWO)]) is None
