"""Plain sentences by the hundred: every kind of paper with every way to tell of it, as agencies do."""

from __future__ import annotations

from itertools import product

import pytest

import communique

PUBLISHED = "2024-05-10"
MONDAY = "2024-05-06"
TWO = ("CHL", "PER")
ORU, TAL = "Chilean Defence Minister Pablo Oru", "Peruvian Defence Minister Jan Tal"
BOTH = ("Jan Tal", "Pablo Oru")
TALKS = f"{ORU} and {TAL} held talks in Lima on Monday. "

Paper = dict[str, object]


def papers(text: str) -> list[Paper]:
    reading = communique.read(text, published=PUBLISHED)
    names = {p.id: p.name for p in reading.persons}
    return [
        {
            "kind": a.kind.value,
            "subject": (a.subject or "").lower(),
            "parties": a.parties,
            "period": (a.period_start, a.period_end),
            "action": a.action.value,
            "date": a.date,
            "signatories": tuple(sorted(names.get(s, s) for s in a.signatories)),
        }
        for a in reading.agreements
    ]


def unlike(text: str, *wanted: Paper) -> list[object]:
    """Give the sentence and what was read of it, unless that is what is wanted, in whatever order."""
    left = found = papers(text)
    for want in wanted:
        one = next((f for f in left if all(f[slot] == value for slot, value in want.items())), None)
        left = [f for f in left if f is not one]
        if one is None:
            return [text, found]
    return [text, found] if left else []


def unread(cells: list[tuple[str, list[Paper]]]) -> list[list[object]]:
    return [bad for text, wanted in cells if (bad := unlike(text, *wanted))]


def with_article(text: str) -> str:
    for noun in ("agreement", "MoU", "extradition"):
        text = text.replace(f"a {noun}", f"an {noun}").replace(f"A {noun}", f"An {noun}")
    return text


# --- one paper

KINDS = {
    "an agreement on defence cooperation": ("agreement", "defence cooperation"),
    "the Defence Cooperation Agreement": ("agreement", "defence cooperation"),
    "a maritime security MoU": ("memorandum", "maritime security"),
    "a protocol on border management": ("protocol", "border management"),
    "an extradition treaty": ("treaty", "extradition"),
    "a letter of intent on cyber defence": ("letter of intent", "cyber defence"),
    "a plan for naval cooperation": ("plan", "naval cooperation"),
    "a joint declaration on water management": ("joint statement", "water management"),
    "a roadmap for energy cooperation": ("other", "energy cooperation"),
}
BY_PERSONS = (
    f"{ORU} and {TAL} signed {{p}} in Lima on Monday.",
    f"{{P}} was signed by {ORU} and {TAL} in Lima on Monday.",
    f"{{P}} was signed on Monday by {ORU} for Chile and by {TAL} for Peru.",
    f"{ORU}, who is on a two-day visit to Lima, and {TAL} on Monday signed {{p}}.",
    f"{ORU}, for Chile, and {TAL}, for Peru, signed {{p}} on Monday.",
    f"{ORU}, accompanied by Ambassador Luis Rey, and {TAL} signed {{p}} on Monday.",
    f"{ORU}, currently in Lima, and {TAL} signed {{p}} on Monday.",
    f"{ORU} and {TAL}, on Monday, as the two countries mark 70 years of ties, signed {{p}}.",
    f"At the defence ministry, {ORU} and {TAL} signed {{p}} in Lima on Monday.",
    f"{ORU} visited Lima on Monday, where he and {TAL} signed {{p}}.",
    f"{ORU} visited Lima on Monday, signing {{p}} with {TAL}.",
    f"{ORU} travelled to Lima on Monday to sign {{p}} with {TAL}.",
    f"{ORU} met {TAL} in Lima on Monday and signed {{p}} with him.",
    f"{ORU} met {TAL} in Lima on Monday. He and Tal signed {{p}}.",
    f"{TALKS}They also signed {{p}}.",
    f"Chile and Peru on Monday signed {{p}}. {ORU} signed on Chile's behalf and {TAL} on Peru's.",
)
BY_SIDES = (
    "Chile and Peru on Monday signed {p}, the ministry said.",
    "{P} between Chile and Peru was signed in Lima on Monday.",
    "Chile signed {p} with Peru in Lima on Monday.",
    "The signing of {p} by Chile and Peru took place in Lima on Monday.",
    "Santiago and Lima signed {p} on Monday.",
    f"{ORU}'s visit to Lima ended on Monday with the signing of {{p}} between Chile and Peru.",
    f"{ORU} and {TAL} witnessed the signing of {{p}} in Lima on Monday.",
    f"{{P}} was signed in Lima on Monday by the Chilean and Peruvian navies, with {ORU} and {TAL} in attendance.",
)


@pytest.mark.parametrize(
    ("told", "signed"), [*((t, BOTH) for t in BY_PERSONS), *((t, ()) for t in BY_SIDES)], ids=lambda x: x[:60]
)
def test_one_paper_by_whomever_signed(told: str, signed: tuple[str, ...]) -> None:
    cells = [
        (
            told.format(p=p, P=p[0].upper() + p[1:]),
            [_paper(k, s, date=MONDAY, signatories=signed)],
        )
        for p, (k, s) in KINDS.items()
    ]
    assert unread(cells) == []


def _paper(kind: str, subject: str | None, action: str = "signed", **more: object) -> Paper:
    named = {} if subject is None else {"subject": subject}
    return {"kind": kind, "parties": TWO, "action": action, **named, **more}


ASIDES = (
    "in the presence of Chilean President Hala Sen",
    "after two hours of talks",
    "as the two countries mark 70 years of ties",
    "on behalf of their governments",
    "on the sidelines of a regional summit",
    "despite protests",
    "for the first time",
    "with Chilean President Hala Sen looking on",
    "at the end of a three-day visit",
    "as part of efforts to deepen ties",
    "in line with a 2019 declaration",
)
AROUND = (
    f"{ORU} and {TAL} signed {{p}} {{a}} in Lima on Monday.",
    f"{ORU} and {TAL} signed {{p}} in Lima on Monday, {{a}}, the ministry said.",
    f"{{A}}, {ORU} and {TAL} signed {{p}} in Lima on Monday.",
    f"{ORU} and {TAL} on Monday signed, {{a}}, {{p}}.",
    f"{ORU} and {TAL}, {{a}}, signed {{p}} in Lima on Monday.",
    f"{{P}} was signed {{a}} by {ORU} and {TAL} in Lima on Monday.",
)


@pytest.mark.parametrize("told", AROUND, ids=lambda x: x[:60])
def test_asides_change_nothing(told: str) -> None:
    cells = [
        (
            told.format(p=p, P=p[0].upper() + p[1:], a=a, A=a[0].upper() + a[1:]),
            [_paper(*KINDS[p], date=MONDAY, signatories=BOTH)],
        )
        for p, a in product(list(KINDS)[2:7:2], ASIDES)
    ]
    assert unread(cells) == []


# --- what it is on

NOUNS = {
    "agreement": "agreement",
    "memorandum of understanding": "memorandum",
    "protocol": "protocol",
    "treaty": "treaty",
    "letter of intent": "letter of intent",
}
SUBJECTS = {
    "a landmark {k} on fisheries": "fisheries",
    "a five-year {k} on fisheries": "fisheries",
    "a {k} dealing with fisheries": "fisheries",
    "a {k}, the first of its kind, on fisheries": "fisheries",
    "a {k} between their ministries on fisheries": "fisheries",
    "a $20 million fisheries {k}": "fisheries",
    "a {k} to boost cooperation in fisheries": "cooperation in fisheries",
    "a {k} aimed at boosting cooperation in fisheries": "cooperation in fisheries",
    "a {k} on joint patrols in the Gulf": "joint patrols in the gulf",
    "a {k} on “fisheries and the sea”": "fisheries and the sea",
    "a {k} establishing a joint fisheries commission": "joint fisheries commission",
    "a {k} to set up a joint fisheries commission": "joint fisheries commission",
    "a {k} on fisheries, mining and tourism": "fisheries, mining and tourism",
    "a {k} on the transfer of sentenced persons": "transfer of sentenced persons",
    "a defence {k}": "defence",
    "a cyber security {k}": "cyber security",
}
OF_SUBJECTS = (
    "Chile and Peru signed {p} on Monday.",
    f"{ORU} and {TAL} signed {{p}} in Lima on Monday.",
    "Chile signed {p} with Peru.",
    "{P} between Chile and Peru was signed in Lima on Monday.",
)


@pytest.mark.parametrize("told", OF_SUBJECTS)
def test_what_a_paper_is_on(told: str) -> None:
    cells = []
    for (p, subject), (noun, kind) in product(SUBJECTS.items(), NOUNS.items()):
        name = with_article(p.format(k=noun))
        cells.append((told.format(p=name, P=name[0].upper() + name[1:]), [_paper(kind, subject)]))
    assert unread(cells) == []


NEAR = (
    "Chile and Peru signed a {k} on fisheries in La Paz, Bolivia.",
    "Chile and Peru signed a {k} on fisheries near the border with Bolivia.",
    "Chile and Peru signed a {k} on fisheries similar to one with Bolivia.",
    "A {k} on fisheries was signed late on Thursday by Chile and Peru.",
    "Chile and Peru signed a {k} on fisheries on the 6th of May.",
    "Chile and Peru signed a {k} on fisheries with each other.",
)


@pytest.mark.parametrize("told", NEAR)
def test_a_subject_ends_where_something_else_is_told(told: str) -> None:
    cells = [(with_article(told.format(k=n)), [_paper(k, "fisheries")]) for n, k in NOUNS.items()]
    assert unread(cells) == []


# --- for which years

PERIODS = {
    "a defence cooperation {k} for 2025-2029": ("2025", "2029"),
    "a defence cooperation {k} for 2025-29": ("2025", "2029"),
    "the 2025-2029 defence cooperation {k}": ("2025", "2029"),
    "a {k} on defence cooperation for 2025 through 2029": ("2025", "2029"),
    "a {k} on defence cooperation from 2025 to 2029": ("2025", "2029"),
    "a {k} on defence cooperation for the next five years, from 2025 to 2029,": ("2025", "2029"),
    "a {k} on defence cooperation for the two years 2025 and 2026": ("2025", "2026"),
    "a {k} on defence cooperation in the 2025-2027 phase": ("2025", "2027"),
    "a {k} on defence cooperation that will run from 2025 to 2029": ("2025", "2029"),
    "a {k} on defence cooperation until 2029": (None, "2029"),
    "a {k} on defence cooperation, valid until 2029,": (None, "2029"),
    "a {k} on defence cooperation for the period until 2029": (None, "2029"),
    "a {k} on defence cooperation to 2029": (None, "2029"),
    "a {k} on defence cooperation for 2025": ("2025", "2025"),
    "a {k} on defence cooperation for next year": ("2025", "2025"),
    "next year's defence cooperation {k}": ("2025", "2025"),
    "a 2025 {k} on defence cooperation": ("2025", "2025"),
    "a {k} on defence cooperation from 2025": ("2025", None),
    "a {k} on defence cooperation, effective from January 2025,": ("2025-01", None),
    "a {k} on defence cooperation starting in 2025": ("2025", None),
}
OF_PERIODS = {
    f"{ORU} and {TAL} on Monday signed {{p}} in Lima.": "signed",
    f"{TALKS}They agreed to implement {{p}}.": "in force",
    f"{TALKS}They will sign {{p}}.": "to be signed",
}


@pytest.mark.parametrize(("told", "action"), OF_PERIODS.items(), ids=lambda x: x[-40:])
def test_the_years_that_a_paper_covers(told: str, action: str) -> None:
    cells = []
    for (p, period), (noun, kind) in product(PERIODS.items(), [*[*NOUNS.items()][:3], ("plan", "plan")]):
        name = with_article(p.format(k=noun))
        name = name.replace("a ", "the ", 1) if action == "in force" and name.startswith("a ") else name
        text = told.format(p=name).replace(",.", ".")
        cells.append((text, [_paper(kind, "defence cooperation", action, period=period)]))
    assert unread(cells) == []


def test_when_it_is_signed_is_no_period() -> None:
    told = (
        "Chile and Peru will sign a naval cooperation {k} next year.",
        "Chile and Peru have a naval cooperation {k} from 1998.",
    )
    found = [f["period"] for t, k in product(told, NOUNS) for f in papers(with_article(t.format(k=k)))]
    assert set(found) == {(None, None)}


SUCCESSORS = {
    "signed a new defence cooperation {k} for 2025-2029, replacing the {k} for 2020-2024.": ("ended", "signed"),
    "signed a defence cooperation {k} for 2025-2029, which replaces the one for 2020-2024.": ("ended", "signed"),
    "signed a defence cooperation {k} for 2025-2029 to replace the 2020-2024 {k}.": ("ended", "signed"),
    "signed a new {k} on defence cooperation for 2025-2029 after the {k} for 2020-2024 expired.": ("ended", "signed"),
    "signed a defence cooperation {k} for 2025-2029, succeeding the {k} for 2020-2024.": ("in force", "signed"),
    "reviewed the defence cooperation {k} for 2020-2024 and signed a new one for 2025-2029.": ("in force", "signed"),
    "reviewed the 2020-2024 defence cooperation {k} and signed the 2025-2029 {k}.": ("in force", "signed"),
    "reviewed the defence cooperation {k} for 2020-2024. They then signed its successor for 2025-2029.": (
        "in force",
        "signed",
    ),
    "reviewed the 2020-2024 defence cooperation {k} and discussed a {k} for 2025-2029.": ("in force", "to be signed"),
    "agreed to implement the defence cooperation {k} for 2020-2024 and to sign a {k} for 2025-2029.": (
        "in force",
        "to be signed",
    ),
}


@pytest.mark.parametrize(("told", "actions"), SUCCESSORS.items(), ids=lambda x: x[:70])
def test_a_paper_and_its_successor(told: str, actions: tuple[str, str]) -> None:
    kinds = {"protocol": "protocol", "plan": "plan", "agreement": "agreement", "programme": "programme"}
    cells = [
        (
            f"{TALKS}They {told.format(k=noun)}",
            [
                _paper(kind, "defence cooperation", actions[0], period=("2020", "2024")),
                _paper(kind, "defence cooperation", actions[1], period=("2025", "2029")),
            ],
        )
        for noun, kind in kinds.items()
    ]
    assert unread(cells) == []


# --- several papers

A, M, P = ("agreement", "fisheries"), ("memorandum", "tourism"), ("protocol", "mine clearance")
LISTS = {
    "two agreements, one on fisheries and the other on tourism": (A, ("agreement", "tourism")),
    "three agreements on fisheries, tourism and mining": (A, ("agreement", "tourism"), ("agreement", "mining")),
    "three agreements: on fisheries, on tourism and on mining": (A, ("agreement", "tourism"), ("agreement", "mining")),
    "two memoranda of understanding covering fisheries and tourism": (("memorandum", "fisheries"), M),
    "two MoUs, on fisheries and tourism": (("memorandum", "fisheries"), M),
    "an agreement on fisheries and another on tourism": (A, ("agreement", "tourism")),
    "an agreement on fisheries, along with a memorandum of understanding on tourism": (A, M),
    "a fisheries agreement and two memoranda of understanding on tourism and mining": (A, M, ("memorandum", "mining")),
    "a memorandum of understanding on tourism, one on fisheries and one on mining": (
        M,
        ("memorandum", "fisheries"),
        ("memorandum", "mining"),
    ),
    "three documents: an agreement on fisheries, a memorandum of understanding on tourism and a protocol on mine"
    " clearance": (A, M, P),
    "an agreement on fisheries, which will take effect in July, and a memorandum of understanding on tourism": (A, M),
}
OF_LISTS = (
    f"{ORU} and {TAL} signed {{p}} in Lima on Monday.",
    "Chile and Peru on Monday signed {p}.",
    "Chile signed {p} with Peru on Monday.",
    f"On Monday, {ORU} and {TAL} signed {{p}} in the presence of the two presidents, the ministry said.",
    "Chilean President Pablo Oru and Peruvian President Jan Tal witnessed the signing of {p} on Monday.",
    f"{ORU} and {TAL} held talks in Lima on Monday, after which {{p}} were signed.",
)


@pytest.mark.parametrize("told", OF_LISTS, ids=lambda x: x[:60])
def test_several_papers_in_one_sentence(told: str) -> None:
    cells = [(told.format(p=p), [_paper(*one, date=MONDAY) for one in those]) for p, those in LISTS.items()]
    assert unread(cells) == []


def test_fields_before_the_noun_are_so_many_papers() -> None:
    cells = [
        ("Chile and Peru signed fisheries and tourism agreements on Monday.", [_paper(*A), _paper("agreement", M[1])]),
        ("Chile and Peru signed new and old agreements on Monday.", []),
        ("Chile and Peru signed bilateral and regional agreements on Monday.", []),
        ("Chile and Peru signed several important and timely agreements on Monday.", []),
    ]
    assert unread(cells) == []


MEMORANDUM = "a memorandum of understanding on tourism"
ONE_BY_ONE = {
    f"They also signed {MEMORANDUM}.": "signed",
    f"In addition, {MEMORANDUM} was signed.": "signed",
    f"Also signed was {MEMORANDUM}.": "signed",
    f"Another document, {MEMORANDUM}, was signed by the ambassadors.": "signed",
    f"{MEMORANDUM.capitalize()} will follow in June.": "to be signed",
    f"They discussed {MEMORANDUM}.": "to be signed",
    "They also reviewed the memorandum of understanding on tourism.": "in force",
    "This is in line with the memorandum of understanding on tourism.": "in force",
    "They agreed to extend the memorandum of understanding on tourism.": "extended",
    "No memorandum of understanding on tourism was signed.": None,
    "The agreement was the first between the two countries.": None,
    "Under the agreement, the two navies will patrol together.": None,
    "The pact will take effect in July.": None,
}


@pytest.mark.parametrize(("told", "action"), ONE_BY_ONE.items(), ids=lambda x: str(x)[:50])
def test_a_second_paper_in_the_next_sentence(told: str, action: str | None) -> None:
    wanted = [_paper(*A), *([_paper(*M, action)] if action else [])]
    assert unlike(f"{TALKS}They signed an agreement on fisheries. {told}", *wanted) == []


# --- between whom, and when

THREE = ("BOL", "CHL", "PER")
PARTIES = {
    "With Peru, Chile signed a {k} on fisheries.": TWO,
    "Santiago signed a {k} on fisheries with Lima on Monday.": TWO,
    "The Chilean Ministry of Defence and its Peruvian counterpart signed a {k} on fisheries.": TWO,
    "A {k} on fisheries was signed between the Government of Chile and the Government of Peru.": TWO,
    "A Chile-Peru {k} on fisheries was signed in Lima.": TWO,
    "Chile said on Monday it signed a {k} on fisheries with Peru.": TWO,
    "Officials from Chile and Peru signed a {k} on fisheries on Monday.": TWO,
    "Chile and Peru, mediated by Bolivia, signed a {k} on fisheries.": TWO,
    "Chile signed a {k} on fisheries with Peru in the presence of the Bolivian ambassador.": TWO,
    "Chile and Peru signed a {k} on fisheries, Bolivia's foreign ministry said.": TWO,
    "Chile, Peru and Bolivia signed a {k} on fisheries.": THREE,
    "A {k} on fisheries among Chile, Peru and Bolivia was signed.": THREE,
    "Chile signed a trilateral {k} on fisheries with Peru and Bolivia.": THREE,
    "Chile and the European Union signed a {k} on fisheries.": ("CHL", "EU"),
    "Seoul and Tokyo signed a {k} on fisheries.": ("JPN", "KOR"),
}


@pytest.mark.parametrize(("told", "parties"), PARTIES.items(), ids=lambda x: str(x)[:60])
def test_between_whom(told: str, parties: tuple[str, ...]) -> None:
    cells = [
        (with_article(told.format(k=n)), [{**_paper(k, "fisheries"), "parties": parties}]) for n, k in NOUNS.items()
    ]
    assert unread(cells) == []


DAYS = {
    "on Monday": MONDAY,
    "on May 6": MONDAY,
    "yesterday": "2024-05-09",
    "earlier on Thursday": "2024-05-09",
    "late on Thursday": "2024-05-09",
    "on the 6th of May": MONDAY,
    "last month": "2024-04",
    "in April": "2024-04",
    "last year": "2023",
    "on 3 June 2019": "2019-06-03",
}
OF_DAYS = (
    "Chile and Peru signed an agreement on fisheries {d}.",
    "{D}, Chile and Peru signed an agreement on fisheries.",
    "Chile and Peru {d} signed an agreement on fisheries.",
    "Chile and Peru signed {d} an agreement on fisheries.",
    "An agreement on fisheries was signed {d} by Chile and Peru.",
    "Chile and Peru signed an agreement on fisheries {d}, the Chilean Foreign Ministry said on Friday.",
    f"{ORU} and {TAL} signed an agreement on fisheries {{d}} in Lima.",
)


@pytest.mark.parametrize("told", OF_DAYS)
def test_on_which_day(told: str) -> None:
    cells = [(told.format(d=d, D=d[0].upper() + d[1:]), [_paper(*A, date=day)]) for d, day in DAYS.items()]
    assert unread(cells) == []


def test_the_year_of_another_paper_is_no_day_of_signing() -> None:
    text = "After the talks, they signed an agreement on fisheries, which replaces one of 2010, and " + MEMORANDUM
    wanted = [_paper(*A, date=MONDAY), _paper(A[0], A[1], "ended", period=(None, None)), _paper(*M, date=MONDAY)]
    assert unlike(f"{TALKS}{text}.", *wanted) == []


# --- what was done to it

DONE = {
    "extended": (
        "They agreed to extend the {k} on fisheries for five years.",
        "The {k} on fisheries was extended until 2030.",
        "The {k} on fisheries is to be extended.",
        "The two sides signed a renewal of the {k} on fisheries.",
    ),
    "ended": (
        "Chile terminated the {k} on fisheries.",
        "The {k} on fisheries ended in April.",
        "The {k} on fisheries was allowed to lapse.",
        "The {k} on fisheries ceased to be in force.",
        "Peru abandoned the {k} on fisheries.",
    ),
    "in force": (
        "They agreed to implement the {k} on fisheries effectively.",
        "The {k} on fisheries was activated on Monday.",
        "They reviewed the {k} on fisheries signed in 2019.",
        "The {k} on fisheries is bearing fruit.",
    ),
    "to be signed": (
        "They agreed to sign a {k} on fisheries in June.",
        "They reached agreement on the text of a {k} on fisheries.",
        "Talks on a {k} on fisheries continue.",
        "A {k} on fisheries awaits signature.",
    ),
    "signed": (
        "The talks, far from smooth, ended with the signing of a {k} on fisheries.",
        "Oru denied reports of a rift and signed a {k} on fisheries with Tal.",
        "They ruled out an alliance but signed a {k} on fisheries.",
        "The two, who almost missed the ceremony, signed a {k} on fisheries.",
        "Oru, who had refused to sign in 2020, and Tal signed a {k} on fisheries.",
    ),
}


@pytest.mark.parametrize(("action", "told"), [(a, t) for a, all_told in DONE.items() for t in all_told])
def test_what_was_done_to_a_paper(action: str, told: str) -> None:
    cells = [
        (TALKS + with_article(told.format(k=n)), [_paper(k, "fisheries", action)])
        for n, k in NOUNS.items()
        if n != "letter of intent"
    ]
    assert unread(cells) == []


UNDONE = (
    "No {p} was signed.",
    "The two sides did not sign a {p}.",
    "Neither side signed a {p}.",
    "Nor did they sign a {p}.",
    "They stopped short of signing a {p}.",
    "They refrained from signing a {p}.",
    "The two sides balked at signing a {p}.",
    "Chile walked away from signing a {p}.",
    "They nearly signed a {p}.",
    "Instead of signing a {p}, they toured the port.",
    "The two sides are far from signing a {p}.",
    "Oru ruled out signing a {p}.",
    "Oru opposed signing a {p}.",
    "Oru denied that a {p} had been signed.",
    "Oru denied having signed a {p}.",
    "Oru dismissed reports that a {p} was signed.",
    "Had a {p} been signed, Oru said, the navies would train together.",
    "Should a {p} be signed, the navies will train together.",
    "The two were to have signed a {p}.",
    "The two ministers were supposed to have signed a {p}.",
    "Oru said he hoped a {p} could be signed.",
    "The two sides discussed signing a {p}.",
    "The signing of a {p} was postponed.",
    "If they signed a {p}, trade would grow, Oru said.",
)
NAMES = (
    "defence cooperation agreement",
    "maritime security memorandum of understanding",
    "protocol on border management",
    "naval cooperation plan",
    "contract for patrol boats",
)


@pytest.mark.parametrize("told", UNDONE)
def test_what_was_not_signed(told: str) -> None:
    wrong = {"signed", "in force", "extended", "ended"}
    found = [(p, papers(TALKS + told.format(p=p))) for p in NAMES]
    assert [(p, those) for p, those in found if any(one["action"] in wrong for one in those)] == []


# --- statements

STATEMENTS = (
    "a joint statement",
    "a joint communiqué",
    "a declaration on peace and friendship",
    "the Lima Declaration",
)
ISSUED = (
    "They issued {p}.",
    "The two presidents adopted {p}.",
    "The two sides released {p} after the talks.",
    "{P} was issued.",
    "{P} was adopted at the end of the talks.",
    "In {p} issued after the talks, the ministers condemned piracy.",
)


@pytest.mark.parametrize("told", ISSUED)
def test_statements_of_both_sides(told: str) -> None:
    cells = [
        (TALKS + told.format(p=p, P=p[0].upper() + p[1:]), [_paper("joint statement", None, date=MONDAY)])
        for p in STATEMENTS
    ]
    assert unread(cells) == []


NO_PAPERS = (
    "In a statement, Oru praised the navy.",
    "Oru issued a statement.",
    "Oru issued a declaration on fisheries.",
    "They issued statements to the press.",
    "The statement said trade had grown.",
    "They signed several documents.",
    "They signed new and old agreements.",
    "They visited the port, signing autographs.",
    "He and Tal signed the visitors' book.",
    "Santiago and Lima signed off on the match.",
    "They spoke of trade from 2025.",
    "They discussed the games of 2026 and the one for 2030.",
    "They discussed plans for next year.",
    "Their programme until Friday includes a tour of the port.",
    "They abandoned the plan to visit Cusco.",
    "They were in agreement on the need for talks.",
    "Peru's five-year plan for 2025-2029 was adopted by its parliament.",
    "Oru signed a contract with a shipyard in Lima for two boats.",
)


def test_what_is_no_paper_of_two_states() -> None:
    assert unread([(TALKS + told, []) for told in NO_PAPERS]) == []


OF_MANY_STATES = (
    "They signed a memorandum of understanding on climate change.",
    "They issued a joint statement on refugees.",
)


def test_what_many_treaties_are_on_two_states_may_sign_too() -> None:
    assert [t for t in OF_MANY_STATES if len(papers(TALKS + t)) != 1] == []
    assert papers(f"{TALKS}They spoke of the Convention on Climate Change.") == []


def test_who_signs_behind_the_other_state() -> None:
    text = "Chile and Peru signed an agreement on fisheries on Monday. Chilean Navy Commander Luis Rey signed for Chile"
    told = f"{text} and Peruvian Navy Commander Ana Paz for Peru."
    assert unlike(told, _paper(*A, signatories=("Ana Paz", "Luis Rey"))) == []


def test_a_pronoun_before_a_title_is_somebody() -> None:
    reading = communique.read(f"{ORU} visited Lima on Monday. He and {TAL} held talks.", published=PUBLISHED)
    assert [(m.format.value, m.countries) for m in reading.meetings] == [("talks", TWO)]


@pytest.mark.parametrize("when", ["on the first day of the visit", "on the President's second day of his stay there"])
def test_the_day_of_a_stay_is_not_what_papers_are_on(when: str) -> None:
    found = communique.read(f"Chile and Peru signed two agreements in Lima {when}.", published="2024-05-10")
    assert [a.subject for a in found.agreements] == [None]
