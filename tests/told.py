"""Three reports of one spring, as readings: a visit with talks, the talks from another outlet, and a conference."""

from __future__ import annotations

from communique.model import (
    Action,
    Agreement,
    Commitment,
    Format,
    Ground,
    How,
    InstrumentKind,
    Mechanism,
    MechanismKind,
    Meeting,
    Modality,
    Participant,
    Person,
    Reading,
    Report,
    Role,
    Span,
    Visit,
    VisitKind,
)
from communique.pipeline import as_given
from communique.register import Register
from communique.version import __version__

BREL = Person(id="b", name="Ana Brel", country="HUN", offices=("Minister of Defence",), evidence=(Span(0, 1),))
KERN = Person(
    id="k",
    name="Otto Kern",
    country="AUT",
    rank="General",
    offices=("Deputy Prime Minister", "Minister of National Defence"),
    evidence=(Span(0, 1),),
)
SOLT = Person(id="s", name="Miro Solt", country="SVK", offices=("Minister of Defence",), evidence=(Span(0, 1),))


def report(id: str, text: str, published: str | None, publisher: str = "Courier") -> Report:
    """Make a report; its first sentence is the title."""
    return Report(id=id, text=text, published=published, publisher=publisher, title=text.split(".")[0])


def span(text: str, words: str) -> tuple[Span, ...]:
    """Find the words in a text."""
    start = text.index(words)
    return (Span(start, start + len(words)),)


def first() -> Reading:
    """Give the report of a visit, its talks and a reception on it, a protocol, and what the guest proposed."""
    text = (
        "Minister Ana Brel held talks with her counterpart General Otto Kern in Đurđevo on March 3. "
        "On the same day President Ilona Vas received General Kern. "
        "The ministers signed a protocol on defence cooperation for 2025-2029. "
        "Kern proposed joint training of border guards. He is on a visit from March 2 to 4."
    )
    talks, received = span(text, "Minister Ana Brel held talks"), span(text, "President Ilona Vas received")
    vas = Person(id="v", name="Ilona Vas", country="HUN", offices=("President",), evidence=received)
    return Reading(
        report=report("brel-kern", text, "2025-03-04"),
        persons=(BREL, KERN, vas),
        meetings=(
            Meeting(
                id="m1",
                format=Format.TALKS,
                date="2025-03-03",
                place="Đurđevo",
                place_country="HUN",
                countries=("AUT", "HUN"),
                participants=(Participant("b", Role.HOST), Participant("k", Role.GUEST)),
                evidence=talks,
                grounds={
                    "date": Ground(span(text, "on March 3"), "day", How.RESOLVED),
                    "place_country": Ground(span(text, "Đurđevo"), "state of the place", How.INFERRED),
                    "format": Ground(span(text, "held talks"), "held talks", How.STATED),
                },
            ),
            Meeting(
                id="m2",
                format=Format.RECEPTION,
                date="2025-03-03",
                countries=("AUT", "HUN"),
                participants=(Participant("v", Role.HOST), Participant("k", Role.GUEST)),
                evidence=received,
            ),
        ),
        visits=(
            Visit(
                guest="AUT",
                host="HUN",
                leader="Otto Kern",
                kind=VisitKind.OFFICIAL,
                start="2025-03-02",
                end="2025-03-04",
                evidence=span(text, "He is on a visit"),
            ),
        ),
        agreements=(
            Agreement(
                id="a1",
                kind=InstrumentKind.PROTOCOL,
                subject="defence cooperation",
                parties=("AUT", "HUN"),
                period_start="2025",
                period_end="2029",
                action=Action.SIGNED,
                date="2025-03-03",
                signatories=("b", "k"),
                evidence=span(text, "signed a protocol"),
            ),
        ),
        commitments=(
            Commitment(
                by=("Otto Kern",),
                to=("HUN",),
                modality=Modality.PROPOSED,
                fields=("training", "border"),
                quote="Kern proposed joint training",
                evidence=span(text, "Kern proposed joint training of border guards."),
            ),
        ),
    )


def second(day: str = "2025-03-04", rank: str = "Colonel", published: str = "2025-03-05") -> Reading:
    """Give another outlet's report of the same talks, on another day and with another rank."""
    text = "Ana Brel met Colonel Otto Kern on Tuesday. The two ministers discussed training."
    kern = Person(id="k", name="Otto Kern", country="AUT", rank=rank, evidence=span(text, "Otto Kern"))
    brel = Person(
        id="b", name="Ana Brel", country="HUN", offices=("Defence Minister",), evidence=span(text, "Ana Brel")
    )
    meeting = Meeting(
        id="m1",
        format=Format.MEETING,
        date=day,
        countries=("AUT", "HUN"),
        participants=(Participant("b", Role.PARTICIPANT), Participant("k", Role.PARTICIPANT)),
        evidence=span(text, "Ana Brel met Colonel Otto Kern on Tuesday."),
    )
    return Reading(report=report("two", text, published, "Herald"), persons=(brel, kern), meetings=(meeting,))


def third() -> Reading:
    """Give a report of a conference, of talks on its sidelines, and of a call two months before."""
    text = (
        "Ministers of three states met at a conference in Brno on June 10. On its sidelines Ana Brel met Miro Solt. "
        "In April she had spoken by telephone with Otto Kern."
    )
    conference = Meeting(
        id="m1",
        format=Format.CONFERENCE,
        date="2025-06-10",
        place="Brno",
        place_country="CZE",
        countries=("AUT", "HUN", "SVK"),
        evidence=span(text, "Ministers of three states met at a conference"),
    )
    sidelines = Meeting(
        id="m2",
        format=Format.MEETING,
        date="2025-06-10",
        countries=("HUN", "SVK"),
        participants=(Participant("b", Role.PARTICIPANT), Participant("s", Role.PARTICIPANT)),
        occasion="conference in Brno",
        evidence=span(text, "On its sidelines Ana Brel met Miro Solt."),
    )
    call = Meeting(
        id="m3",
        format=Format.CALL,
        date="2025-04-11",
        countries=("AUT", "HUN"),
        participants=(Participant("b", Role.PARTICIPANT), Participant("k", Role.PARTICIPANT)),
        evidence=span(text, "In April she had spoken"),
    )
    session = Mechanism(
        kind=MechanismKind.MEETING,
        name="Conference of Three",
        parties=("AUT", "HUN", "SVK"),
        edition=4,
        date="2025-06-10",
        evidence=span(text, "conference"),
    )
    return Reading(
        report=report("three", text, "2025-06-11"),
        persons=(BREL, KERN, SOLT),
        meetings=(conference, sidelines, call),
        mechanisms=(session,),
    )


def keep(register: Register, *readings: Reading, at: str = "2026-01-01T00:00:00+00:00") -> None:
    """Keep readings in one transaction, at a time."""
    told = [(as_given(each.report), each.to_dict()) for each in readings]
    register.keep(told, author="communique", reader=__version__, at=at)
