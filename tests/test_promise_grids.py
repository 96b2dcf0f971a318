"""Plain promises by the hundred: every way to pledge, ask, propose and agree, with every aside and addressee."""

from __future__ import annotations

from itertools import product

import pytest

import communique

PUBLISHED = "2024-05-10"
MET = "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on Monday. "
CHL, PER, TWO = ("CHL",), ("PER",), ("CHL", "PER")
ORU, TAL = ("Pablo Oru",), ("Jan Tal",)

Promise = tuple[tuple[str, ...], tuple[str, ...], str]


def told(text: str) -> list[tuple[tuple[str, ...], tuple[str, ...], str, tuple[str, ...]]]:
    read = communique.read(text, published=PUBLISHED).commitments
    return [(c.by, c.to, c.modality.value, tuple(str(f) for f in c.fields)) for c in read]


def unread(cells: list[tuple[str, list[tuple[Promise, str]]]]) -> list[tuple[str, object]]:
    """Give the sentences of which something else is read than these promises, each with a field that it must have."""
    failed: list[tuple[str, object]] = []
    for sentence, promises in cells:
        found = told(MET + sentence)
        right = sorted(c[:3] for c in found) == sorted(p for p, _ in promises)
        if not right or any(not any(c[:3] == p and field in (*c[3], "") for c in found) for p, field in promises):
            failed.append((sentence, found))
    return failed


HELP = {
    "train Peruvian divers": "training",
    "clear mines in Peru": "war-legacy",
    "provide Peru with two patrol boats": "industry",
    "help Peru fight drug trafficking": "crime",
}
PLEDGED = (
    "Oru said Chile would {x}.",
    "“Chile,” Oru said, “will {x}.”",
    "Chile would, Oru said, {x}.",
    "According to Oru, Chile will {x}.",
    "Oru said ties were good. Chile would also {x}.",
    "Oru made it plain that Chile would {x}.",
    "Oru insisted that Chile would {x}.",
    "Oru repeated that Chile would {x}.",
    "Oru concluded by saying Chile would {x}.",
    "Oru said Chile aimed to {x}.",
    "Oru said Chile would like to {x}.",
    "Oru pledged Chile would {x}.",
    "Oru announced plans to {x}.",
    "Oru renewed an offer to {x}.",
    "Oru went on to pledge to {x}.",
    "Oru ended his visit by promising to {x}.",
    "Oru left Lima with a promise to {x}.",
    "Promising to {x}, Oru left for Santiago.",
    "In the years to come, he promised, Chile would {x}.",
    "Oru is reported to have pledged to {x}.",
    "Oru's offer to {x} was welcomed by Tal.",
    "Tal accepted an offer from Oru to {x}.",
    "Chile's commitment to {x} was reaffirmed by Oru.",
    "Oru not only praised Peru but also promised to {x}.",
)


@pytest.mark.parametrize("frame", PLEDGED)
def test_what_is_pledged_goes_to_who_is_helped(frame: str) -> None:
    assert unread([(frame.format(x=x), [((ORU, PER, "pledged"), field)]) for x, field in HELP.items()]) == []


GIVEN = (
    "give {p} two boats",
    "sell {p} two boats",
    "sell two boats to {p}",
    "make two boats available to {p}",
    "present {p} with two boats",
    "ship two boats to {p}",
    "lease two boats to {p}",
    "upgrade {p}'s boats",
    "modernise {p}'s boats",
    "advise {p} on boats",
    "build two boats for {p}",
    "back {p}'s bid to build boats",
)
GIVING = {
    "Chile will {v}.": CHL,
    "Chile will {v}, Oru said.": ORU,
    "“We will {v},” Oru said.": ORU,
    "Oru promised to {v}.": ORU,
    "The Chilean ministry said Chile would {v}.": CHL,
    "A spokesman for the Chilean ministry said Chile would {v}.": CHL,
}
GIFTS = (
    "Oru promised Peru two boats.",
    "Oru promised two boats to Peru.",
    "Oru pledged two boats for Peru.",
    "Peru was promised two boats by Oru.",
    "Two boats would be given to Peru, Oru said.",
    "Oru announced that two boats would be given to Peru.",
    "Oru described the ties as excellent. Chile, he said, would go on training Peruvian divers.",
)


@pytest.mark.parametrize("frame", GIVING)
def test_what_is_given_goes_to_who_gets_it(frame: str) -> None:
    cells = [(frame.format(v=v.format(p="Peru")), [((GIVING[frame], PER, "pledged"), "")]) for v in GIVEN]
    assert unread(cells) == []


def test_a_gift_goes_to_who_gets_it_in_every_order() -> None:
    assert unread([(sentence, [((ORU, PER, "pledged"), "")]) for sentence in GIFTS]) == []


ASIDES = (
    "",
    ", the first Chilean minister to visit Lima since 2010,",
    ", the second Chilean minister to visit Peru this year,",
    ", a close ally of President Luis Rey,",
    ", Chile's first woman to hold the post,",
    ", whose visit ends on Friday,",
    ", while in Lima,",
    ", in his capacity as chair of the commission,",
    ", on behalf of President Luis Rey,",
    ", together with Army chief Luis Rey,",
    ", the ministry said,",
    " — a former admiral —",
    " (a former admiral)",
)
OPENINGS = ("", "In his remarks, ", "Turning to the situation in Kenya, ", "According to the ministry, ")
DONE: dict[str, tuple[Promise, str]] = {
    "pledged to train Peruvian divers.": ((ORU, PER, "pledged"), "training"),
    "asked Peru to share intelligence on smuggling.": ((ORU, PER, "requested"), "intelligence"),
    "proposed that the two sides hold joint naval drills.": ((ORU, TWO, "proposed"), "exercises"),
}


@pytest.mark.parametrize("aside", ASIDES)
def test_whose_promise_it_is_stands_before_an_aside(aside: str) -> None:
    cells = [(f"{opens}Oru{aside} {verb}", [promise]) for opens in OPENINGS for verb, promise in DONE.items()]
    assert unread(cells) == []


TASKS = {"hold joint naval drills": "exercises", "set up a hotline": "dialogue", "expand trade in copper": "economy"}
PROPOSED = (
    "Oru proposed that {b} {x}.",
    "Oru suggested that in the future {b} {x}.",
    "It was proposed by Oru that {b} {x}.",
    "He put forward a proposal that {b} {x}.",
    "Oru's proposal that {b} {x} was welcomed by Tal.",
    "Oru raised the idea that {b} {x}.",
    "Oru stressed the need for {b} to {x}.",
    "Oru said there was a need for {b} to {x}.",
    "Oru said the time had come for {b} to {x}.",
    "Oru said {b} should {x}.",
    "The fact is, Oru said, that {b} should {x}.",
    "Oru praised the ties. In the coming time, he proposed, {b} should {x}.",
)


@pytest.mark.parametrize("frame", PROPOSED)
def test_a_proposal_is_made_to_who_is_to_carry_it_out(frame: str) -> None:
    whom = {"the two sides": TWO, "both countries": TWO, "Peru": PER}
    cells = [
        (frame.format(b=b, x=x), [((ORU, to, "proposed"), field)])
        for (b, to), (x, field) in product(whom.items(), TASKS.items())
    ]
    assert unread(cells) == []


MATTERS = {"a joint school for mine clearance": "war-legacy", "a joint peacekeeping unit": "peacekeeping"}
PUT_FORWARD = (
    "proposed",
    "raised the idea of",
    "said there should be",
    "unveiled a proposal for",
    "came to Lima with a proposal for",
    "renewed his proposal for",
    "made a number of proposals, including",
    "said there was a need for",
)
SOUGHT = (
    "asked Peru for help in",
    "made a request for Peru's help in",
    "renewed his request for Peru's help in",
    "pleaded for Peru's help in",
    "pushed Peru to support",
    "enquired whether Peru could support",
    "said Chile wanted Peru's support for",
    "said Chile would welcome Peru's help in",
    "said Chile was asking Peru to support",
)


def test_what_is_put_forward_as_a_noun_is_proposed() -> None:
    cells = [(f"Oru {v} {x}.", [((ORU, (), "proposed"), f)]) for v, (x, f) in product(PUT_FORWARD, MATTERS.items())]
    assert unread(cells) == []


def test_help_is_asked_of_the_other_side() -> None:
    cells = [(f"Oru {v} {x}.", [((ORU, PER, "requested"), f)]) for v, (x, f) in product(SOUGHT, MATTERS.items())]
    assert unread(cells) == []


BOTH = ("The two sides", "Both ministers", "They", "Chile's and Peru's navies", "Tal and his guest")
AGREED = (
    "agreed to {x}.",
    "agreed during the talks to {x}.",
    "agreed at the talks in Lima on Monday to {x}.",
    "agreed, subject to approval by parliament, to {x}.",
    "— meeting for the second time this year — agreed to {x}.",
    "spoke for an hour and agreed to {x}.",
    "announced an agreement to {x}.",
    "ended their talks by agreeing to {x}.",
    "concluded the talks with a pledge to {x}.",
)


@pytest.mark.parametrize("predicate", AGREED)
def test_what_both_agree_keeps_its_matter(predicate: str) -> None:
    cells = [
        (f"{who} {predicate.format(x=x)}", [((TWO, (), "agreed"), field)])
        for who, (x, field) in product(BOTH, TASKS.items())
    ]
    assert unread([*cells, ("What was agreed was to set up a hotline.", [((TWO, (), "agreed"), "dialogue")])]) == []


TOGETHER: dict[str, list[tuple[Promise, str]]] = {
    "Oru pledged to train Peruvian divers and Tal promised to train Chilean pilots.": [
        ((ORU, PER, "pledged"), "training"),
        ((TAL, CHL, "pledged"), "training"),
    ],
    "Chile will train Peruvian divers while Peru will share intelligence.": [
        ((CHL, PER, "pledged"), "training"),
        ((PER, CHL, "pledged"), "intelligence"),
    ],
    "Oru invited Tal to visit Chile and Tal accepted.": [
        ((ORU, TAL, "requested"), "visits"),
        ((TAL, (), "pledged"), "visits"),
    ],
    "Oru proposed that the two sides set up a hotline and asked Peru to train Chilean divers.": [
        ((ORU, TWO, "proposed"), "dialogue"),
        ((ORU, PER, "requested"), "training"),
    ],
    "Oru said Chile would train Peruvian divers and that the two countries should hold naval drills.": [
        ((ORU, PER, "pledged"), "training"),
        ((ORU, TWO, "proposed"), "exercises"),
    ],
    "Oru offered to train Peruvian divers and asked for help in clearing mines.": [
        ((ORU, PER, "pledged"), "training"),
        ((ORU, PER, "requested"), "war-legacy"),
    ],
    "Oru thanked Peru for its help and asked it to train Chilean divers.": [((ORU, PER, "requested"), "training")],
    "The Chilean delegation asked its hosts to resume staff talks.": [((CHL, PER, "requested"), "dialogue")],
    "Oru called on President Hala Sen, who asked Chile to train divers.": [
        ((("Hala Sen",), CHL, "requested"), "training")
    ],
}


def test_each_of_several_promises_has_its_own_people() -> None:
    assert unread([*TOGETHER.items()]) == []


WORDED = {
    "training": ("mine clearance training", "courses for staff officers", "scholarships for cadets"),
    "exercises": ("naval manoeuvres", "joint naval patrols", "port calls"),
    "maritime": ("joint naval patrols", "freedom of navigation"),
    "crime": ("exchange of intelligence on drug trafficking", "extradition"),
    "intelligence": ("exchange of intelligence on drug trafficking", "information sharing"),
    "logistics": ("the exchange of supplies and services", "refuelling"),
    "public-security": ("the protection of leaders", "social order"),
}


@pytest.mark.parametrize("field", WORDED)
def test_a_matter_has_all_its_fields(field: str) -> None:
    frames = ("The two sides agreed to step up cooperation in {}.", "Oru proposed that the two sides expand {}.")
    failed = []
    for frame, words in product(frames, WORDED[field]):
        found = {f for c in told(MET + frame.format(words)) for f in c[3]}
        if field not in found:
            failed.append((words, found))
    assert failed == []


NONE = (
    "Oru recalled that in 2019 the two sides agreed to set up a hotline.",
    "When they met in 2022, the two sides agreed to set up a hotline.",
    "The two countries agreed on a hotline in 2015.",
    "Oru said the two countries had agreed on many points in the past.",
    "No agreement was reached on a hotline.",
    "Oru asked his officers to study the draft.",
    "Tal asked the Peruvian people to stay calm.",
    "Critics urged Oru to resign.",
    "Oru said Bolivia had asked Kenya to send observers.",
    "Oru said Kenya would send observers to Fiji.",
    "According to Oru, Bolivia plans to buy patrol boats.",
    "Kenya agreed to send troops to Fiji.",
    "Oru was hopeful that the two sides would set up a hotline.",
    "If Peru asked for help, Oru said, Chile would consider it.",
    "Chile will elect a new president in November.",
    "Oru asked for a minute of silence.",
    "Oru requested a copy of the text.",
    "Oru proposed a toast.",
    "Oru was asking about the training of divers.",
    "Oru spoke for an hour about the sea.",
    "Oru ended his visit by thanking the divers.",
    "Oru thanked Peru for the offer to train divers.",
    "Oru thanked Peru for its pledge to train Chilean divers.",
    "Oru hopes the two sides will hold joint naval drills.",
    "The two sides discussed plans to set up a hotline.",
    "Both sides stressed the importance of training divers.",
)


def test_what_is_recalled_hoped_for_or_others_binds_nobody() -> None:
    assert unread([(sentence, []) for sentence in NONE]) == []


STEMS: dict[str, Promise] = {
    "The two sides agreed to:": (TWO, (), "agreed"),
    "The two sides will:": (TWO, (), "agreed"),
    "Oru suggested that both sides:": (ORU, TWO, "proposed"),
    "Oru asked Peru to:": (ORU, PER, "requested"),
}
BULLETS = ("- ", "• ", "* ", "1. ", "a) ", "– ")


@pytest.mark.parametrize("stem", STEMS)
def test_a_list_is_one_promise_with_all_its_matters(stem: str) -> None:
    failed = []
    for bullet in BULLETS:
        items = "\n".join(f"{bullet}{task};" for task in TASKS)
        found = told(f"{MET}\n\n{stem}\n{items}")
        if [c[:3] for c in found] != [STEMS[stem]] or not {*TASKS.values()} <= {*found[0][3]}:
            failed.append((bullet, found))
    assert failed == []


@pytest.mark.parametrize(
    "stem", ["The two sides agreed to the following:", "The two ministers agreed on the following points:"]
)
def test_items_that_are_whole_in_themselves_are_so_many_promises(stem: str) -> None:
    items = "\n".join(f"• To {task}." for task in TASKS)
    assert [c[:3] for c in told(f"{MET}\n\n{stem}\n{items}")] == [(TWO, (), "agreed")] * len(TASKS)


@pytest.mark.parametrize(
    "who", ["The FMs", "The two FMs", "Both FMs", "The DMs", "Both PMs", "The two NSAs", "The CDSs"]
)
def test_offices_told_by_letters_in_the_plural_act_for_both(who: str) -> None:
    found = told(f"{MET} {who} agreed to open more consulates.")
    assert [c[:3] for c in found] == [(TWO, (), "agreed")]


@pytest.mark.parametrize(
    ("sentence", "promise", "fields"),
    [
        ("Peru has already made an offer to set up a college for Chilean divers.", (PER, CHL, "pledged"), {"training"}),
        ("Oru offered help in building up that country's capacity.", (ORU, PER, "pledged"), {"training"}),
        ("They backed closer ties among the navies of the region.", (TWO, (), "agreed"), {"maritime"}),
        ("They agreed to stage new joint naval drills.", (TWO, (), "agreed"), {"exercises", "maritime"}),
        (
            "Oru pledged to support Peru's efforts to ensure peace and security on the peninsula.",
            (ORU, PER, "pledged"),
            {"regional"},
        ),
    ],
)
def test_offers_backing_and_help(sentence: str, promise: Promise, fields: set[str]) -> None:
    assert [(c[:3], fields <= {*c[3]}) for c in told(MET + sentence)] == [(promise, True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Last year the two sides said that they would train divers together.",
        "The move came after Peru announced that it would train divers of Chile.",
        "They proposed directions for future cooperation.",
        "The Chile-Peru Joint Commission will deal with trade and the border.",
    ],
)
def test_what_is_told_by_the_way_is_no_promise(sentence: str) -> None:
    assert told(MET + sentence) == []
