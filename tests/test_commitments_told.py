"""Commitments of an organisation's own gathering, told the other way round, and those that are none."""

from __future__ import annotations

import pytest

from communique.model import Commitment, Modality, Report
from communique.reading.reader import read_report

OPENING = "Norwegian Foreign Minister Ola Hansen met his Chilean counterpart, Juan Soto, in Oslo on Monday. "


def _read(text: str) -> tuple[Commitment, ...]:
    return tuple(read_report(Report(id="r1", text=text, published="2024-05-05")).commitments)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The 30th Ordinary Summit of the African Union was held in Oslo on Sunday. The Summit decided to set up a "
            "fund. It called on the parties in Peru to lay down their arms. Leaders also pledged to fight corruption.",
            [(("AU",), "agreed"), (("AU",), "requested"), (("AU",), "agreed")],
        ),
        (
            "ECOWAS leaders met in Oslo on Sunday. They agreed to send a standby force to Peru.",
            [(("ECOWAS",), "agreed")],
        ),
        (
            "The foreign ministers of the Gulf Cooperation Council held their session in Oslo on Sunday. The Council "
            "called on Peru to respect the sovereignty of its neighbours.",
            [(("GCC",), "requested")],
        ),
        (
            "The Assembly of the African Union met in Oslo on Sunday, and the Assembly;\n\n"
            "Urged the parties to keep the ceasefire;\n\nCalled on them to free the hostages.",
            [(("AU",), "requested"), (("AU",), "requested")],
        ),
        (
            "Norway and Chile signed an accord at the NATO summit in Oslo on Tuesday. "
            "The two sides agreed to share radar data.",
            [(("CHL", "NOR"), "agreed")],
        ),
        (
            "On the sidelines of the African Union summit, President Ola Hansen of Norway met President Juan Soto of "
            "Chile. They agreed to reopen the crossing.",
            [(("CHL", "NOR"), "agreed")],
        ),
    ],
)
def test_a_gathering_acts_for_its_organisation(text: str, told: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(c.by, c.modality.value) for c in _read(text)] == told


@pytest.mark.parametrize(
    ("text", "by", "to", "modality"),
    [
        ("The visit ended with a promise from Hansen to train forty divers.", ("Ola Hansen",), (), "pledged"),
        ("There is a determination on both sides to widen training.", ("CHL", "NOR"), (), "agreed"),
        ("An invitation to visit Lima went out from Soto to Hansen.", ("Juan Soto",), ("Ola Hansen",), "requested"),
        ("Nor will Norway allow the strait to be closed, Hansen added.", ("Ola Hansen",), (), "pledged"),
        ("Ready to send a hospital ship at any time is Norway, Hansen said.", ("Ola Hansen",), (), "pledged"),
        ("“Send us two frigates,” Soto asked of Hansen.", ("Juan Soto",), ("Ola Hansen",), "requested"),
        ("Assuring Chile of full support, Hansen praised its navy.", ("Ola Hansen",), ("CHL",), "pledged"),
        ("The Norwegian ministry for the sea will send Chile a draft.", ("NOR",), ("CHL",), "pledged"),
        ("Hansen, during his stay in Lima on Tuesday pledged two boats.", ("Ola Hansen",), (), "pledged"),
        ("The ministers, both of whom took office in May, agreed to meet.", ("CHL", "NOR"), (), "agreed"),
        ("Mapping the sea together was another of the points agreed.", ("CHL", "NOR"), (), "agreed"),
        ("Chile should, Hansen urged, free the crew.", ("Ola Hansen",), ("CHL",), "requested"),
        ("Soto is of the opinion that work on the port should start soon.", ("Juan Soto",), (), "proposed"),
        ("The two sides are at one in wanting a hotline between the navies.", ("CHL", "NOR"), (), "agreed"),
    ],
)
def test_a_commitment_may_be_told_the_other_way_round(
    text: str, by: tuple[str, ...], to: tuple[str, ...], modality: str
) -> None:
    [found] = _read(OPENING + text)
    assert (found.by, found.to, found.modality) == (by, to, Modality(modality))


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian ambassador called on the Chilean minister and discussed the way forward to enhance trade.",
        "Both ministers expressed a mutual desire to enhance trade.",
        "Soto invited the guests to a dinner.",
        "So it was decided at the meeting.",
        "Norway has always stood ready to help Chile, Hansen recalled.",
        "The ministers are to open a new bridge on Tuesday.",
        "Hansen said Norway was happy to receive its guests.",
    ],
)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert _read(OPENING + text) == ()


def test_a_joint_statement_is_that_of_those_who_make_it() -> None:
    [found] = _read(
        "We, the Prime Ministers of Norway, Chile and Peru, met in Oslo after the storm in Iceland. "
        "We will go on sending tents to Iceland."
    )
    assert (found.by, found.modality) == (("CHL", "NOR", "PER"), Modality.AGREED)


def test_what_a_thing_is_or_does_is_not_its_field() -> None:
    [found] = _read(OPENING + "They agreed to deepen their ties, a bond that will open doors in trade, in sport.")
    assert found.fields == ("relations",)
    [found] = _read(OPENING + "Training is a field in which the two sides agreed to cooperate more.")
    assert found.fields == ("training",)


def test_the_clause_that_ends_a_relative_is_not_promised() -> None:
    [found] = _read(OPENING + "The two sides, which pledged to widen trade, signed a pact on music.")
    assert found.fields == ("economy",)


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Lima said it would send two cutters to Oslo.", ("PER",), ()),
        ("Port-au-Prince asked Lima for boats.", ("HTI",), ("PER",)),
        ("Lima and Quito agreed to reopen the crossing.", ("ECU", "PER"), ()),
        ("Quito suggested to Lima that the fair be moved.", ("ECU",), ("PER",)),
        ("Quito offered Lima two boats.", ("ECU",), ("PER",)),
    ],
)
def test_a_capital_acts_and_is_addressed_for_its_state(text: str, by: tuple[str, ...], to: tuple[str, ...]) -> None:
    for opening in (OPENING, "The visiting minister met his counterpart on Monday. "):
        assert [(c.by, c.to) for c in _read(opening + text)] == [(by, to)]


def test_a_visitor_is_who_came_on_the_visit() -> None:
    text = (
        "Norwegian Navy chief Admiral Kari Lie paid a visit to Chile on Monday. She met Chilean Foreign Minister Juan "
        "Soto. Soto praised the ties. The visiting admiral invited him to Oslo."
    )
    assert [(c.by, c.to) for c in _read(text)] == [(("Kari Lie",), ("Juan Soto",))]


@pytest.mark.parametrize(
    "text",
    [
        "The mayors of Lima and Quito agreed to plant trees.",
        "The train from Lima to Quito will be faster.",
        "A man in Lima said it would rain in Quito.",
    ],
)
def test_a_city_does_not_act(text: str) -> None:
    assert not _read(OPENING + text)
