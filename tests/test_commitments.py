"""Commitments: every rule reads its own examples and none of its near-misses; who, to whom and with what force."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from communique.lexicon import table, words
from communique.model import Commitment, How, Modality, Report
from communique.reading.commitments.records import read_commitments
from communique.reading.commitments.speech import find_events, grammar
from communique.reading.reader import Reader
from tests.pace import seconds

RULES: list[dict[str, Any]] = table("commitments")["rules"]
OPENING = (
    "Minister of Defence Ola Hansen of Norway received Minister of Defence Juan Soto of Chile in Oslo on May 3, 2021."
)


def _read(text: str) -> list[Commitment]:
    reader = Reader(Report(id="r1", text=text, published="2021-05-04"))
    reader.read()
    return read_commitments(reader.page, reader.clauses, reader.discourse.scenes.__getitem__, reader.people)


def _after_opening(*paragraphs: str) -> list[Commitment]:
    return _read("\n\n".join((OPENING, *paragraphs)))


def _examples(kind: str) -> list[Any]:
    return [
        pytest.param(rule["rule"], text, id=f"{rule['rule']}: {text[:40]}") for rule in RULES for text in rule[kind]
    ]


@pytest.mark.parametrize(("rule", "text"), _examples("yes"))
def test_rule_reads_its_example(rule: str, text: str) -> None:
    assert rule in {c.grounds["modality"].rule for c in _after_opening(text)}


@pytest.mark.parametrize(("rule", "text"), _examples("no"))
def test_rule_leaves_its_near_miss(rule: str, text: str) -> None:
    assert rule not in {c.grounds["modality"].rule for c in _after_opening(text)}


def test_rules_have_names_of_their_own_and_both_examples() -> None:
    names = [rule["rule"] for rule in RULES]
    assert sorted(names) == sorted(set(names))
    assert all(rule["yes"] and rule["no"] for rule in RULES)
    assert {Modality(rule["modality"]) for rule in RULES} == set(Modality)


def test_every_rule_is_reached_by_its_words() -> None:
    for rule in RULES:
        assert words(rule["words"]), rule["rule"]


@pytest.mark.parametrize(
    ("text", "modality", "by", "to"),
    [
        ("The two sides agreed to open a hotline.", "agreed", ("CHL", "NOR"), ()),
        ("Norway and Chile will hold a joint drill in June.", "agreed", ("CHL", "NOR"), ()),
        ("Norway will give Chile two rescue boats, Minister Hansen said.", "pledged", ("Ola Hansen",), ("CHL",)),
        ("Minister Soto said Chile stands ready to work with Norway on radar.", "pledged", ("Juan Soto",), ()),
        ("Chile agreed to lower the fees for ships.", "pledged", ("CHL",), ()),
        ("Minister Hansen asked Chile to open its ports.", "requested", ("Ola Hansen",), ("CHL",)),
        ("Minister Hansen invited Minister Soto to visit Bergen.", "requested", ("Ola Hansen",), ("Juan Soto",)),
        ("Minister Soto proposed that the two sides link their radars.", "proposed", ("Juan Soto",), ("CHL", "NOR")),
        (
            "Minister Hansen thanked Minister Soto and asked him to open the port.",
            "requested",
            ("Ola Hansen",),
            ("Juan Soto",),
        ),
        ("A yearly drill was agreed upon by both sides.", "agreed", ("CHL", "NOR"), ()),
        ("That more should be done was agreed by the two ministers.", "agreed", ("CHL", "NOR"), ()),
        ("Talks on fish will be held in May, both sides agreed.", "agreed", ("CHL", "NOR"), ()),
        ("Minister Hansen agreed with Minister Soto to stay in touch.", "agreed", ("CHL", "NOR"), ()),
        ("“We will together guard the strait,” Minister Hansen said.", "agreed", ("CHL", "NOR"), ()),
        ("The visiting minister pledged to keep in touch.", "pledged", ("Juan Soto",), ()),
        ("Chile, Minister Soto said, stands ready to talk.", "pledged", ("Juan Soto",), ()),
        ("According to Minister Soto, Chile is prepared to talk.", "pledged", ("Juan Soto",), ()),
        ("Minister Soto said he would do his utmost for the cadets.", "pledged", ("Juan Soto",), ()),
        ("It is Chile's wish, Minister Soto said, to talk.", "pledged", ("Juan Soto",), ()),
        ("The readiness of Chile to talk was stressed by Minister Soto.", "pledged", ("Juan Soto",), ()),
        ("Chile was asked by Minister Hansen to open its ports.", "requested", ("Ola Hansen",), ("CHL",)),
        ("Minister Soto was invited by Minister Hansen to visit Bergen.", "requested", ("Ola Hansen",), ("Juan Soto",)),
        ("The need to talk was stressed by Minister Hansen.", "proposed", ("Ola Hansen",), ()),
        ("Minister Soto urged Norwegian firms to build more ships.", "requested", ("Juan Soto",), ("NOR",)),
        ("The two sides should share charts, Minister Soto noted.", "proposed", ("Juan Soto",), ("CHL", "NOR")),
        ("Oslo pledged to send two ships.", "pledged", ("NOR",), ()),
        ("Minister Hansen, meeting Minister Soto in Oslo, pledged more boats.", "pledged", ("Ola Hansen",), ()),
        ("Where ice forms, each will inform the other.", "agreed", ("CHL", "NOR"), ()),
        ("Chile, I believe, should link its ports, Minister Hansen said.", "proposed", ("Ola Hansen",), ("CHL",)),
        ("The Commission noted much. It also called for more drills.", "agreed", ("CHL", "NOR"), ()),
        ("The course will be widened, both affirmed.", "agreed", ("CHL", "NOR"), ()),
        ("Joint watches will be kept, Minister Hansen said.", "agreed", ("CHL", "NOR"), ()),
        ("The course will be widened, Minister Hansen said.", "pledged", ("Ola Hansen",), ()),
        ("“We will help in every way,” Minister Hansen said.", "pledged", ("Ola Hansen",), ("CHL",)),
        ("The Chilean minister said his country would buy radars.", "pledged", ("Juan Soto",), ()),
        ("“Norway,” Minister Hansen stressed, “will never abandon the drill.”", "pledged", ("Ola Hansen",), ()),
        ("Norway is ready to join - said Minister Hansen.", "pledged", ("Ola Hansen",), ()),
        ("Minister Soto urged Oslo to lower its fees.", "requested", ("Juan Soto",), ("NOR",)),
        ("Minister Hansen urged the Chilean authorities to act.", "requested", ("Ola Hansen",), ("CHL",)),
        ("On radar, ministers undertook to link their posts.", "agreed", ("CHL", "NOR"), ()),
        ("“We'll send two boats to Chile,” Minister Hansen said.", "pledged", ("Ola Hansen",), ("CHL",)),
        (
            "“I've asked Minister Soto to open the port,” Minister Hansen said.",
            "requested",
            ("Ola Hansen",),
            ("Juan Soto",),
        ),
        ("“They'll send a team of divers,” Minister Hansen said.", "pledged", ("CHL",), ()),
        ("“They have promised us two boats,” Minister Hansen said.", "pledged", ("CHL",), ("NOR",)),
        ("“My government will build a pier,” Minister Soto said.", "pledged", ("Juan Soto",), ()),
        ("“We ask Norway to lower its fees,” Minister Soto said.", "requested", ("Juan Soto",), ("NOR",)),
        ("“Let us drill every year,” Minister Soto said.", "proposed", ("Juan Soto",), ()),
        ("Experts from the two ministries will draw up a plan.", "agreed", ("CHL", "NOR"), ()),
        ("Minister Soto used the meeting to urge Norway to act.", "requested", ("Juan Soto",), ("NOR",)),
        ("The talks ended with the two sides agreeing to link radars.", "agreed", ("CHL", "NOR"), ()),
        (
            "Minister Hansen said that radars will help, adding that the government would buy ten.",
            "pledged",
            ("Ola Hansen",),
            (),
        ),
        ("Minister Hansen assured Minister Soto that boats would follow.", "pledged", ("Ola Hansen",), ("Juan Soto",)),
        (
            "Minister Soto said that Chile attaches great importance to radar and will lend two sets.",
            "pledged",
            ("Juan Soto",),
            (),
        ),
        ("Minister Soto asked his friends for help with the mines.", "requested", ("Juan Soto",), ("NOR",)),
        ("It was also suggested that the two navies share charts.", "agreed", ("CHL", "NOR"), ()),
        ("The Chilean side was asked to open its ports.", "requested", ("NOR",), ("CHL",)),
        ("Exchanges of cadets are to be doubled.", "agreed", ("CHL", "NOR"), ()),
        ("Both ministers called for more patrols.", "agreed", ("CHL", "NOR"), ()),
        ("They spoke of the boat, which Norway will lend to Chile.", "pledged", ("NOR",), ("CHL",)),
        ("“We propose that the pact be signed in May,” the Chilean minister said.", "proposed", ("Juan Soto",), ()),
        ("Minister Hansen said that ports must be guarded.", "proposed", ("Ola Hansen",), ()),
        (
            "Norway is willing, side by side with Chile, to map the sea, Minister Hansen said.",
            "pledged",
            ("Ola Hansen",),
            (),
        ),
        ("Norway, Minister Hansen assured him once more, is committed to it.", "pledged", ("Ola Hansen",), ()),
        ("As a neighbour of Chile, Norway expressed readiness to map the sea.", "pledged", ("NOR",), ()),
        ("For Minister Hansen, both navies should learn more.", "proposed", ("Ola Hansen",), ("CHL", "NOR")),
        ("Minister Hansen: “Norway will buy ten radars.”", "pledged", ("Ola Hansen",), ()),
        ("The Chilean guest said he would gladly map the sea.", "pledged", ("Juan Soto",), ()),
        ("The two coast guards will warn each other of storms.", "agreed", ("CHL", "NOR"), ()),
        ("Priority will be given to charts of the sea.", "agreed", ("CHL", "NOR"), ()),
    ],
)
def test_who_commits_to_whom(text: str, modality: str, by: tuple[str, ...], to: tuple[str, ...]) -> None:
    [found] = _after_opening(text)
    assert (found.modality, found.by, found.to) == (Modality(modality), by, to)


def test_a_clause_that_names_no_field_has_that_of_what_was_said_before() -> None:
    [found] = _after_opening(
        "Minister Soto spoke of radars that are worn out. Minister Hansen promised to look into it."
    )
    assert found.fields == ("industry",)


def test_a_side_goes_on_in_its_speakers_paragraph() -> None:
    [found] = _after_opening("Minister Soto spoke of the sea and said that ties are good. Chile will lend two ships.")
    assert found.by == ("Juan Soto",)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Soto had no doubt, he said, that Chile will grow richer.",
        "“I think the matter will be settled soon,” Minister Soto said.",
        "“We are on the road that we should never have left,” Minister Soto said.",
        "There is no need for more ships in the strait, Minister Soto said.",
        "The guests were keen to hear more of the sea.",
        "Minister Hansen asked his guests to feel at home.",
        "During the visit it is planned to show the guests round the academy.",
        "“We shall touch upon all matters,” Minister Soto said.",
        "Minister Hansen said the visit should be seen as a sign of trust.",
        "Minister Hansen and Minister Soto will officially open the session tomorrow.",
        "The two sides agreed on closer ties in March 2019, when they met in Lima.",
        "Peru has promised to widen the port at Lima.",
        "They praised the fair in Bergen, where the need for more trade was underlined.",
        "“I am certain that both drills will go well,” Minister Soto said, “and that they will bring us closer.”",
        "Minister Soto told of the measures that Chile will take at home.",
        "Minister Soto thanked Norway for its help and praised the growing trade between Norway and Chile.",
        "Minister Soto hoped that the two sides will grow closer.",
        "Minister Hansen congratulated Chile on its national day and wished it well.",
        "Minister Soto stressed the importance of the sea to Norway and Chile.",
        "The talks will focus on fishing off Norway and Chile.",
        "Minister Hansen will, during the visit, also witness the signing of papers with Chile.",
        "They praised the plan which the two sides agreed on in 2019.",
        "Minister Soto will visit Bergen, where he will hold talks with the mayor.",
        "Both sides agreed that relations between Norway and Chile have grown.",
        "Minister Soto recalled the hotline to which Norway had agreed.",
        "Minister Soto welcomed the readiness of Norway to help.",
        "Minister Soto noted Norway's commitment to peace.",
        "They discussed the possibility that Norway will buy copper from Chile.",
        "Both sides spoke of a boat that Norway had promised last year.",
        "If Norway lowers its fees, Chile will buy more, Minister Soto said.",
        "Minister Soto said the talks were useful and would open new ways for Norway.",
        "In 2015 Norway and Chile agreed to hold a drill each year.",
        "Minister Soto had come to Oslo in May, when the two sides agreed to buy radars.",
        "Norway joined the Global Fish Pledge, and Chile watched.",
        "Minister Hansen landed in Santiago and will leave on Friday.",
        "Minister Hansen voiced support for the unity of Peru.",
        "Minister Hansen will call on the king of Chile out of courtesy, and for tea.",
    ],
)
def test_what_is_no_commitment(text: str) -> None:
    assert _after_opening(text) == []


def test_a_report_with_one_side_has_none() -> None:
    assert _read("General Ola Hansen of Norway inspected a brigade.\n\nHe asked the officers to train harder.") == []


def test_a_quotation_without_a_speaker_goes_on_in_the_words_of_the_last_one() -> None:
    found = _after_opening("“We are ready to buy two ships,” Minister Soto told reporters. “We will also send cadets.”")
    assert [c.by for c in found] == [("Juan Soto",), ("Juan Soto",)]


def test_a_list_below_a_bare_plural_is_that_of_all_the_sides() -> None:
    found = _after_opening(
        "On the sea, Ministers:", "a. agreed to link radars;", "b. noted the cold;", "c. resolved to meet yearly."
    )
    assert [(c.modality, c.by) for c in found] == [(Modality.AGREED, ("CHL", "NOR"))] * 2


def test_an_invitation_that_was_accepted_was_accepted_by_who_got_it() -> None:
    found = _after_opening("Minister Soto invited Minister Hansen to visit Lima. The invitation was gladly accepted.")
    assert [(c.modality, c.by) for c in found] == [
        (Modality.REQUESTED, ("Juan Soto",)),
        (Modality.PLEDGED, ("Ola Hansen",)),
    ]


def test_the_name_of_a_place_is_the_person_who_bears_it() -> None:
    found = _read(
        "US Defense Secretary Mark Houston met Japanese Defense Minister Taro Abe in Tokyo.\n\n"
        "Houston urged Japan to buy more ships."
    )
    assert [(c.by, c.to) for c in found] == [(("Mark Houston",), ("JPN",))]


def test_a_paragraph_about_another_guest_has_other_sides() -> None:
    found = _read(
        "OSLO - Norwegian Foreign Minister Ola Hansen met Chilean Foreign Minister Juan Soto in Oslo on May 3, 2021. "
        "The sides agreed to train divers.\n\n"
        "Hansen spoke of fish with Peruvian Foreign Minister Ana Rojas. Both sides agreed to link radars."
    )
    assert [c.by for c in found] == [("CHL", "NOR"), ("NOR", "PER")]


def test_coordinated_infinitives_are_one_and_an_own_verb_is_another() -> None:
    found = _after_opening(
        "The two sides agreed to widen training, to link their radars and to hold a joint drill; "
        "and vowed to fight drug smuggling."
    )
    assert [c.grounds["modality"].rule for c in found] == ["agreed-to", "pledged"]
    assert set(found[0].fields) >= {"training", "exercises"}
    assert found[1].fields == ("crime",)


def test_a_lead_that_the_body_repeats_is_one() -> None:
    found = _read(
        "OSLO - Norway and Chile agreed to hold joint drills for their navies, Minister Ola Hansen of Norway said.\n\n"
        "Hansen received Minister of Defence Juan Soto of Chile on May 3, 2021.\n\n"
        "At the talks, Norway and Chile agreed to hold joint drills for their navies every second year."
    )
    assert len(found) == 1
    assert len(found[0].evidence) == 2


def test_a_list_below_its_stem_is_one_commitment() -> None:
    [found] = _after_opening("Norway and Chile agreed to:", "- train more cadets;", "- clear mines in the north.")
    assert found.fields == ("training", "war-legacy")
    assert len(found.evidence) == 3


def test_a_list_of_verbs_takes_its_subject_from_the_stem() -> None:
    found = _after_opening(
        "During the call, the two ministers:", "- agreed to train more cadets;", "- discussed the sea."
    )
    assert [(c.modality, c.by) for c in found] == [(Modality.AGREED, ("CHL", "NOR"))]


def test_items_that_are_sentences_are_each_agreed() -> None:
    found = _after_opening(
        "The ministers resolved as follows:",
        "- A school for divers will be built.",
        "- Fees will be cut in both ports.",
    )
    assert [(c.modality, c.by) for c in found] == [(Modality.AGREED, ("CHL", "NOR"))] * 2


def test_a_colon_behind_any_governing_verb_opens_a_list() -> None:
    [found] = _after_opening("The ministers committed to:", "- train more cadets;", "- clear mines in the north.")
    assert found.fields == ("training", "war-legacy")


def test_who_pledged_for_his_side_is_who_asks_next() -> None:
    found = _after_opening(
        "Minister Soto pledged that Chile would keep two ships at sea, and asked Norway to send one."
    )
    assert [c.by for c in found] == [("Juan Soto",), ("Juan Soto",)]


def test_a_participle_behind_a_speaker_is_his() -> None:
    found = _after_opening("Norway will train pilots, Minister Hansen noted, calling on Chile to send more.")
    assert [c.by for c in found] == [("Ola Hansen",), ("Ola Hansen",)]


def test_who_is_asked_in_turn_is_who_asked_before() -> None:
    found = _after_opening("Minister Hansen invited Minister Soto to Bergen. Soto, in turn, invited him to Arica.")
    assert [(c.by, c.to) for c in found] == [(("Ola Hansen",), ("Juan Soto",)), (("Juan Soto",), ("Ola Hansen",))]


def test_who_declare_agree_to_what_is_listed_below() -> None:
    found = _read(
        "Joint declaration of Norway and Chile\n\n"
        "We, the Ministers of Defence of Norway and Chile, meeting in Oslo on May 3, 2021,\n\n"
        "Hereby agree:\n\n1. To train divers together;\n2. To share intelligence."
    )
    assert [(c.by, c.fields) for c in found] == [(("CHL", "NOR"), ("training", "intelligence"))]


def test_what_points_back_has_the_field_of_what_was_said_before() -> None:
    [commitment] = _after_opening("Pirates are at large. Minister Hansen pledged all support to that end.")
    assert commitment.fields == ("crime",)


def test_three_of_them_are_all_whom_the_report_counts_together() -> None:
    found = _read(
        "The armies of Peru, Chile and Bolivia will patrol the lake together from May 3, 2021.\n\n"
        "General Ana Rojas of Peru met General Juan Soto of Chile. The three armies agreed to exchange intelligence."
    )
    assert [c.by for c in found] == [("BOL", "CHL", "PER")] * 2


def test_a_statement_in_the_first_person_is_its_tellers() -> None:
    found = _read(
        "Statement by the Foreign Minister of Norway on the visit of Foreign Minister Juan Soto of Chile\n\n"
        "I was glad to receive Minister Soto in Oslo on May 3, 2021. We stand ready to train divers. "
        "I asked that Chile open its ports."
    )
    assert [c.by for c in found] == [("NOR",), ("NOR",)]
    assert found[1].to == ("CHL",)


def test_an_honour_alone_is_the_one_who_bears_it() -> None:
    found = _read(
        "His Majesty King Olav of Norway received President Juan Soto of Chile in Oslo on May 3, 2021.\n\n"
        "For his part, His Majesty affirmed Norway's readiness to train divers."
    )
    assert [c.by for c in found] == [("Olav",)]


def test_a_style_stands_for_the_one_side_that_bears_it() -> None:
    [found] = _after_opening("Minister Soto renewed his country's support for the Kingdom's bid to host the games.")
    assert found.to == ("NOR",)


def test_cells_are_grounded_in_the_text() -> None:
    text = "\n\n".join((OPENING, "Minister Soto said Chile stands ready to train pilots from Norway."))
    [found] = _read(text)
    [span] = found.evidence
    assert found.quote in text[span.start : span.end].replace("\n", " ")
    assert found.quote in text
    assert found.grounds["by"].how in (How.STATED, How.RESOLVED)
    assert all(text[s.start : s.end] for ground in found.grounds.values() for s in ground.spans)


def test_a_text_without_full_stops_takes_no_more_time_a_word_than_a_short_one() -> None:
    def reading(times: int) -> Callable[[], object]:
        text = (
            f"{OPENING}\n\n"
            + "Norway and Chile agreed to widen training, and Norway will help Chile, he said, and " * times
        )
        reader = Reader(Report(id="r1", text=text, published="2021-05-04"))
        reader.read()
        return lambda: read_commitments(reader.page, reader.clauses, reader.discourse.scenes.__getitem__, reader.people)

    assert seconds(reading(200)) < 25 * seconds(reading(40))


def test_a_sentence_without_a_governing_verb_costs_nothing() -> None:
    reader = Reader(Report(id="r1", text=OPENING, published="2021-05-04"))
    reader.read()
    verbs = frozenset(word for rule in grammar().rules for word in rule.on)
    assert all(find_events(clause) == [] for clause in reader.clauses if verbs.isdisjoint(clause.words))
