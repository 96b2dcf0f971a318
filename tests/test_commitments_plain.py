"""Commitments as agencies tell them every day: whose, to whom, and about what where another sentence says so."""

from __future__ import annotations

import pytest

from communique.model import Commitment, Report
from communique.reading.reader import read_report

OPENING = "Norwegian Foreign Minister Ola Hansen met his Chilean counterpart, Juan Soto, in Oslo on Friday. "


def _read(text: str) -> tuple[Commitment, ...]:
    return tuple(read_report(Report(id="r1", text=text, published="2024-05-05")).commitments)


@pytest.mark.parametrize(
    ("text", "by", "to", "modality"),
    [
        ("Both of them praised the work done and agreed to carry it further.", ("CHL", "NOR"), (), "agreed"),
        ('Hansen and Soto agreed "to make every effort" to link the ports.', ("CHL", "NOR"), (), "agreed"),
        ("The two sides also “need to step up contacts,” according to the release.", ("CHL", "NOR"), (), "agreed"),
        ("The Norwegian and Chilean armed forces will lend each other boats.", ("CHL", "NOR"), (), "agreed"),
        ('"My colleague and I agreed that Chile will lead the work," Hansen said.', ("CHL", "NOR"), (), "agreed"),
        (
            "The Defence Ministers of Norway, Kari Lie, and of Chile, Ana Diaz, voiced readiness to drill.",
            ("CHL", "NOR"),
            (),
            "agreed",
        ),
        ("The plan, signed by Hansen and Soto, envisages joint drills.", ("CHL", "NOR"), (), "agreed"),
        ("The talks showed the mutual willingness to link the ports.", ("CHL", "NOR"), (), "agreed"),
        ("Interest was expressed in linking the ports.", ("CHL", "NOR"), (), "agreed"),
        ("The need to link the ports was reiterated.", ("CHL", "NOR"), (), "proposed"),
        ("It was noted that it is necessary to link the ports.", ("CHL", "NOR"), (), "agreed"),
        ("They met in Bergen, where the two sides agreed to link the ports.", ("CHL", "NOR"), (), "agreed"),
        ("Hansen spoke of the sea, he said. Both navies must do more.", ("Ola Hansen",), ("CHL", "NOR"), "proposed"),
        ("Soto praised the crews, saying the two navies should drill.", ("Juan Soto",), ("CHL", "NOR"), "proposed"),
        ("Soto referred to the need for more ports.", ("Juan Soto",), (), "proposed"),
        ("Both sides were of the view in the talks that more ports should be opened.", ("CHL", "NOR"), (), "agreed"),
        ("The conference, he said, had also agreed that the navies should share charts.", ("CHL", "NOR"), (), "agreed"),
        ("“We pledge $2 million to our friends in Chile,” Hansen said.", ("Ola Hansen",), ("CHL",), "pledged"),
        ("Hansen said Norway would train Chilean divers.", ("Ola Hansen",), ("CHL",), "pledged"),
        ("Soto praised the crews, while stressing Chile's resolve to end piracy.", ("Juan Soto",), (), "pledged"),
        ("“I gladly accept your invitation to visit Chile,” Hansen said.", ("Ola Hansen",), (), "pledged"),
        (
            "The Chilean side thanked Norway. It also agreed to Hansen's request to open a port.",
            ("CHL",),
            (),
            "pledged",
        ),
        (
            "Soto conveyed to Hansen his best wishes and the invitation to visit Chile.",
            ("Juan Soto",),
            ("Ola Hansen",),
            "requested",
        ),
        ("The two sides shared the need to widen trade in fish.", ("CHL", "NOR"), (), "agreed"),
        ("The two sides were unanimous in promoting trade in fish.", ("CHL", "NOR"), (), "agreed"),
        ("Both sides held that it is necessary to boost trade in fish.", ("CHL", "NOR"), (), "agreed"),
        ("The two men undertook to remain in touch.", ("CHL", "NOR"), (), "agreed"),
        ("They took on the commitment to share their charts.", ("CHL", "NOR"), (), "agreed"),
        ("Among the outcomes was a decision to link the ports.", ("CHL", "NOR"), (), "agreed"),
        ("Norway and Chile share a common desire to link the ports.", ("CHL", "NOR"), (), "agreed"),
        ("It is necessary for the two sides to link the ports, he said.", ("Ola Hansen",), ("CHL", "NOR"), "proposed"),
        ("Soto pitched for closer cooperation in shipping.", ("Juan Soto",), (), "proposed"),
        (
            "Soto suggested that in the coming time, the two sides link the ports.",
            ("Juan Soto",),
            ("CHL", "NOR"),
            "proposed",
        ),
        ("Hansen would like to see the exchange of cadets increased.", ("Ola Hansen",), (), "pledged"),
        ("Norway has decided to give ten ambulances to Chile.", ("NOR",), ("CHL",), "pledged"),
        ("Norway will support efforts to bring peace to Gaza, Hansen said.", ("Ola Hansen",), (), "pledged"),
        ("Norway wants to receive Chile's support in the Antarctic, Hansen said.", ("Ola Hansen",), (), "pledged"),
        ("Hansen asked for Soto's help with the charts.", ("Ola Hansen",), ("Juan Soto",), "requested"),
        ("An invitation was extended to the Chilean minister to visit Bergen.", ("NOR",), ("Juan Soto",), "requested"),
    ],
)
def test_plain_ways_to_say_it(text: str, by: tuple[str, ...], to: tuple[str, ...], modality: str) -> None:
    found = _read(OPENING + text)
    assert [(c.by, c.to, c.modality.value) for c in found] == [(by, to, modality)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chile will hold the ninth round of political talks in Lima on May 10.",
        "Cooperation goes on being sought by the armed forces of Norway and Chile.",
        "He had last come in May 2023, when there was a summit at which the two countries agreed to share charts.",
        "On January 12, 2024, the two sides agreed to share charts.",
        "Some of them praised the charts.",
    ],
)
def test_what_is_told_by_the_way_is_none(text: str) -> None:
    assert _read(OPENING + text) == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("They agreed to do more in several key areas. These include trade and cyber security.", ("economy", "cyber")),
        ("They agreed to do more in several key areas. These fish are rare.", ("relations",)),
        ("Hansen spoke of the floods in Lima and offered Norway's assistance.", ("hadr",)),
        ("Hansen spoke of fishing and offered Norway's assistance.", ("relations",)),
        ("Hansen invited leaders of the Chilean navy and firms to attend the arms fair in Bergen.", ("visits",)),
        ("The two vowed to beef up border patrols.", ("border",)),
        ("They agreed on fighting smuggling.", ("crime",)),
        ("The two sides pledged to work as one at meeting the demand for disaster relief.", ("hadr",)),
    ],
)
def test_what_it_is_about(text: str, fields: tuple[str, ...]) -> None:
    assert [c.fields for c in _read(OPENING + text)][:1] == [fields]


def test_lines_below_a_colon_say_what_it_is_about() -> None:
    text = (
        "The two sides agreed that dialogue will be resumed in the following areas:\nClimate change\nConsular affairs\n"
    )
    assert {"dialogue", "science"} <= set(_read(OPENING + "\n\n" + text)[0].fields)


def test_a_headline_counts_where_the_body_is_silent() -> None:
    body = "The foreign ministers of Norway and Chile, Ola Hansen and Juan Soto, met in Oslo on Friday.\n"
    headline = "Norway, Chile agree to boost trade\n\n"
    assert [c.by for c in _read(headline + body)] == [("CHL", "NOR")]
    assert len(_read(headline + body + "The two ministers agreed to expand trade.\n")) == 1


def test_members_are_those_whom_a_gathering_brings_together() -> None:
    text = (
        "Ministers gather in Suva\n\nThe ninth Southern Defence Ministers' Meeting, to which Fiji, Tonga, Chile and "
        "Peru sent their ministers, was held in Suva on Friday.\n\nMembers agreed to share their charts.\n"
    )
    assert [c.by for c in _read(text)] == [("CHL", "FJI", "PER", "TON")]


@pytest.mark.parametrize("met", ["met with", "held talks with", "had a meeting on Friday with"])
def test_a_participle_set_off_behind_a_contact_is_its_subject_s(met: str) -> None:
    told = (
        f"Norwegian Foreign Minister Ola Hansen {met} Chilean Minister Juan Soto in Oslo, pledging to train his pilots."
    )
    (commitment,) = _read(told)
    assert (commitment.by, commitment.modality) == (("Ola Hansen",), "pledged")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chile's prime minister, Ana Diaz, and deputy prime minister, Luis Vega, joined them. "
            "The prime minister invited Hansen to Lima.",
            [("requested", ("Ana Diaz",), ("Ola Hansen",))],
        ),
        ('"I shall go where Juan Soto has been," Hansen said.', []),
        ("Hansen, who was joined by Juan Soto, said Norway will lend boats.", [("pledged", ("Ola Hansen",), ())]),
        ("Chilean officers agreed to plan a drill.", [("pledged", ("CHL",), ())]),
        ("Hansen invited Chilean experts to a fair.", [("requested", ("Ola Hansen",), ("CHL",))]),
        ("The officers agreed to plan a drill.", [("agreed", ("CHL", "NOR"), ())]),
        ("The two general staffs will share charts.", [("agreed", ("CHL", "NOR"), ())]),
        ("We are ready to send boats – Minister Hansen said.", [("pledged", ("Ola Hansen",), ())]),
        ("A statement quoted Soto as saying that Chile will mend boats.", [("pledged", ("Juan Soto",), ())]),
        ("At Friday's meeting the two ministers agreed to share charts.", [("agreed", ("CHL", "NOR"), ())]),
        (
            "Hansen said Norway will train divers while Soto said Chile will mend boats.",
            [("pledged", ("Ola Hansen",), ()), ("pledged", ("Juan Soto",), ())],
        ),
        (
            "Soto said that the Chilean party and government will always support Norway.",
            [("pledged", ("Juan Soto",), ("NOR",))],
        ),
        ("Soto told Hansen that Chile will send two boats.", [("pledged", ("Juan Soto",), ("Ola Hansen",))]),
        ("Soto was received by Hansen, to whom he proposed a school.", [("proposed", ("Juan Soto",), ("Ola Hansen",))]),
        ("Hansen invited his colleague to Bergen.", [("requested", ("Ola Hansen",), ("Juan Soto",))]),
        ("The ministers urged all African nations to keep the law of the sea.", [("requested", ("CHL", "NOR"), ())]),
        (
            "Soto invited Hansen to Lima. He accepted the invitation.",
            [("requested", ("Juan Soto",), ("Ola Hansen",)), ("pledged", ("Ola Hansen",), ())],
        ),
        (
            "Both sides vowed to keep the line open, and it was decided that experts meet twice a year.",
            [("agreed", ("CHL", "NOR"), ()), ("agreed", ("CHL", "NOR"), ())],
        ),
        ("Hansen announced a package for the Chilean coast guard.", [("pledged", ("Ola Hansen",), ("CHL",))]),
        ("Hansen offered to travel to Chile.", [("pledged", ("Ola Hansen",), ())]),
        ("The two countries agreed in 2018 to build a school.", []),
        ("What did the two sides agree on?", []),
        ("The two sides agreed on more drills.", [("agreed", ("CHL", "NOR"), ())]),
        ("Hansen and Soto met in Lima a week earlier and asked Peru to lift the ban.", []),
        ("They signed a list of activities that they will carry out together.", []),
    ],
)
def test_whose_it_is_and_to_whom(text: str, told: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert [(c.modality.value, c.by, c.to) for c in _read(OPENING + "\n\n" + text)] == told


@pytest.mark.parametrize(
    ("behind", "fields"),
    [
        (", Qatari state media reported", ("economy",)),
        (", the Oman News Agency said", ("economy",)),
        (" and open a news agency", ("economy", "youth-culture")),
    ],
)
def test_who_reported_it_is_no_field(behind: str, fields: tuple[str, ...]) -> None:
    assert [c.fields for c in _read(f"{OPENING}The two sides agreed to expand trade{behind}.")] == [fields]


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        (
            "Hansen was in Santiago. He met Minister Juan Soto of Chile and invited him to visit Norway.",
            "Ola Hansen",
            1,
        ),
        (
            "Hansen was in Santiago. He met Minister Juan Soto of Chile, who invited him to visit Osorno.",
            "Juan Soto",
            0,
        ),
    ],
)
def test_whoever_invites_him_is_not_the_one_invited(text: str, by: str, to: int) -> None:
    (asked,) = _read(f"Norwegian Minister Ola {text}")
    assert (asked.by, asked.to) == ((by,), (("Ola Hansen",), ("Juan Soto",))[to])


@pytest.mark.parametrize(
    ("who", "by", "modality"),
    [("Chile", ("CHL",), "pledged"), ("the two sides", ("CHL", "NOR"), "agreed")],
)
def test_what_was_announced_of_one_side_is_its_own(who: str, by: tuple[str, ...], modality: str) -> None:
    (told,) = _read(f"{OPENING}It was announced that {who} will open a school in Oslo.")
    assert (told.by, told.modality.value) == (by, modality)
