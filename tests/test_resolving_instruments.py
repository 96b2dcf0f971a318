"""Which reports tell of one instrument, one series, or one undertaking, and which only seem to."""

from __future__ import annotations

from itertools import combinations

import pytest

from communique.resolving import clusters, instruments
from communique.resolving.forms import Form
from tests.forms import commitment, instrument, mechanism, verdict

COOPERATION, RESCUE, PATROLS = "defence cooperation", "search and rescue at sea", "joint patrols on the lake"

INSTRUMENTS = [
    # kinds
    (instrument("protocol", COOPERATION, "2020-2024"), instrument("agreement", COOPERATION, "2020-2024"), "same"),
    (instrument("protocol", COOPERATION, "2020-2024"), instrument("plan", COOPERATION, "2020-2024"), "nothing"),
    (instrument("plan", COOPERATION, "2024"), instrument("programme", COOPERATION, "2024"), "same"),
    (instrument("plan", COOPERATION, "2024"), instrument("plan", COOPERATION, "2025"), "nothing"),
    (instrument("letter of intent", RESCUE), instrument("memorandum", RESCUE), "nothing"),
    # parties
    (
        instrument("protocol", COOPERATION, "2020-2024"),
        instrument("protocol", COOPERATION, "2020-2024", parties=["BOL", "CHL"]),
        "nothing",
    ),
    # periods
    (instrument("protocol", COOPERATION, "2020-2024"), instrument("protocol", COOPERATION, "2025-2029"), "nothing"),
    (instrument("protocol", COOPERATION, "2020-2024"), instrument("protocol", COOPERATION, "2020-2025"), "nothing"),
    (
        instrument("protocol", COOPERATION, "2020-2024"),
        instrument("protocol", COOPERATION, date="2019-12-03"),
        "likely",
    ),
    (
        instrument("protocol", COOPERATION, "2020-2024"),
        instrument("protocol", COOPERATION, action="in force", published="2022-03-01"),
        "likely",
    ),
    (
        instrument("protocol", COOPERATION, "2020-2024"),
        instrument("protocol", COOPERATION, action="in force", published="2026-03-01"),
        "nothing",
    ),
    (
        instrument("protocol", COOPERATION, "2020-2024"),
        instrument("protocol", COOPERATION, date="2017-03-01"),
        "nothing",
    ),
    # the day of signing
    (instrument("memorandum", RESCUE, date="2024-05-04"), instrument("memorandum", RESCUE, date="2024-05-04"), "same"),
    (instrument("memorandum", RESCUE, date="2024-05-04"), instrument("memorandum", RESCUE, date="2024-05-05"), "same"),
    (
        instrument("memorandum", RESCUE, date="2024-05-04"),
        instrument("memorandum", RESCUE, date="2024-05-09"),
        "nothing",
    ),
    (
        instrument("memorandum", RESCUE, date="2024-05-04"),
        instrument("memorandum", RESCUE, published="2024-05-06"),
        "same",
    ),
    (
        instrument("memorandum", RESCUE, date="2024-05-04"),
        instrument("memorandum", RESCUE, action="in force", published="2025-05-06"),
        "likely",
    ),
    # subjects
    (
        instrument("memorandum", "cooperation in search and rescue", date="2024-05-04"),
        instrument("memorandum", RESCUE, date="2024-05-04"),
        "same",
    ),
    (
        instrument("memorandum", RESCUE, date="2024-05-04"),
        instrument("memorandum", PATROLS, date="2024-05-04"),
        "nothing",
    ),
    (
        instrument("memorandum", "naval cooperation", date="2024-05-04"),
        instrument("memorandum", "cooperation of the navies", date="2024-05-04"),
        "same",
    ),
    (instrument("memorandum", RESCUE), instrument("memorandum", COOPERATION), "nothing"),
    (instrument("memorandum", None, date="2024-05-04"), instrument("memorandum", RESCUE, date="2024-05-05"), "likely"),
    (instrument("memorandum", None), instrument("memorandum", RESCUE), "nothing"),
]

LAOS, ANDES, SEA = "LAO VNM", "Conference of the Andes", "Sea Policy Dialogue"
MECHANISMS = [
    (mechanism(SEA), mechanism("sea policy dialogue"), "same"),
    (mechanism(SEA), mechanism("the annual Sea Policy Dialogue"), "same"),
    (mechanism("2nd Sea Policy Dialogue"), mechanism("eleventh Sea Policy Dialogue"), "same"),
    (mechanism("Defence Policy Dialogue"), mechanism("Defense Policy Dialogue (DPD)"), "same"),
    (
        mechanism("Joint Coordinating Committee", kind="committee"),
        mechanism("JCC (Joint Committee)", kind="committee"),
        "same",
    ),
    (mechanism("Defence Policy Dialogue"), mechanism("DPD"), "same"),
    (mechanism(SEA), mechanism("Sea Policy Dialogue on Fisheries"), "likely"),
    (mechanism(SEA), mechanism("Policy Dialogue"), "likely"),
    (mechanism(SEA), mechanism("Chile-Peru Sea Policy Dialogue"), "same"),
    (mechanism(SEA), mechanism("Perú – Chile Sea Policy Dialogue"), "same"),
    (mechanism("Cambodia-Viet Nam Border Dialogue", "KHM VNM"), mechanism("Border Dialogue", "KHM VNM"), "same"),
    (mechanism("border talks of Viet Nam and Laos", LAOS), mechanism("Laos-Viet Nam Border Talks", LAOS), "same"),
    (
        mechanism("deputy-ministerial defence policy dialogue", level="deputy ministers"),
        mechanism("Defence Policy Dialogue", level="deputy ministers"),
        "same",
    ),
    (mechanism("Deputy Ministers' Dialogue"), mechanism("Navy Dialogue"), "nothing"),
    (mechanism("Counter-Terrorism Dialogue"), mechanism("Dialogue"), "likely"),
    (mechanism(SEA), mechanism("Border Committee", kind="committee"), "nothing"),
    (mechanism(SEA), mechanism("Border Dialogue"), "nothing"),
    (mechanism(SEA), mechanism(SEA, parties="CHL BOL"), "nothing"),
    (mechanism(SEA, level="ministers"), mechanism(SEA, level="deputy ministers"), "nothing"),
    (mechanism(SEA, level="ministers"), mechanism(SEA), "same"),
    (mechanism("naval hotline", kind="hotline"), mechanism("direct line of the navies", kind="hotline"), "likely"),
    (mechanism("naval patrol", kind="patrol"), mechanism("naval exercise", kind="exercise"), "nothing"),
    # many parties, of whom outlets leave some out
    (mechanism(ANDES, "CHL PER BOL ECU"), mechanism(ANDES, "CHL PER BOL"), "same"),
    (
        mechanism(ANDES, "CHL PER BOL ECU"),
        mechanism(ANDES, "ARG URY BRA"),
        "nothing",
    ),
    (mechanism(ANDES, "CHL PER BOL ECU"), mechanism(ANDES), "nothing"),
]  # fmt: skip

TRAINING = "Peru pledged to train ten officers of the Chilean navy each year in Callao"
COMMITMENTS = [
    (commitment(TRAINING), commitment(TRAINING), "same"),
    (commitment(TRAINING), commitment("Peru will train ten officers of the Chilean navy in Callao each year"), "same"),
    (commitment(TRAINING), commitment(TRAINING, published="2024-05-09"), "same"),
    (commitment(TRAINING), commitment(TRAINING, published="2024-06-09"), "nothing"),
    (commitment(TRAINING), commitment(TRAINING, published=None), "nothing"),
    (commitment(TRAINING), commitment(TRAINING, by=["CHL"], by_sides=["CHL"]), "nothing"),
    (commitment(TRAINING), commitment("Peru pledged to open its ports to ships in distress"), "nothing"),
    (commitment(TRAINING), commitment(TRAINING, modality="proposed"), "same"),
    (
        commitment(TRAINING),
        commitment("Peru would train officers of Chile each year in its schools", modality="proposed"),
        "unsure",
    ),
    (commitment(TRAINING, "training navy"), commitment(TRAINING, "training"), "same"),
    (commitment(TRAINING, own="r"), commitment(TRAINING, own="r"), "different"),
]


@pytest.mark.parametrize(("one", "other", "expected"), INSTRUMENTS)
def test_two_instruments(one: Form, other: Form, expected: str) -> None:
    assert verdict(one, other) == expected


@pytest.mark.parametrize(("one", "other", "expected"), MECHANISMS)
def test_two_mechanisms(one: Form, other: Form, expected: str) -> None:
    assert verdict(one, other) == expected


@pytest.mark.parametrize(("one", "other", "expected"), COMMITMENTS)
def test_two_undertakings(one: Form, other: Form, expected: str) -> None:
    assert verdict(one, other) == expected


def parted(*forms: Form) -> list[list[int]]:
    """Put instruments together and give the numbers of the forms in each."""
    found = {tuple(sorted((a.id, b.id))): instruments.judge(a, b) for a, b in combinations(forms, 2)}
    findings = {(pair[0], pair[1]): finding for pair, finding in found.items() if finding}
    place = {form.id: number for number, form in enumerate(forms, 1)}
    return sorted(sorted(place[form] for form in part) for part in clusters.partition(place, findings, {}, lone=False))


def test_a_protocol_without_a_period_goes_to_the_one_in_force_when_it_was_told_of() -> None:
    first, second = instrument("protocol", COOPERATION, "2015-2019"), instrument("protocol", COOPERATION, "2020-2024")
    told = instrument("protocol", COOPERATION, action="in force", published="2021-03-01")
    assert parted(first, second, told) == [[1], [2, 3]]


def test_a_protocol_of_no_told_time_may_be_either_and_stays_alone() -> None:
    first, second = instrument("protocol", COOPERATION, "2015-2019"), instrument("protocol", COOPERATION, "2020-2024")
    assert parted(first, second, instrument("protocol", COOPERATION, action="in force")) == [[1], [2], [3]]
