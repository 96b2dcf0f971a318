"""Readings made by hand, so that what keeps and prints them can be tested without the reader."""

from __future__ import annotations

from communique.model import (
    Action,
    Agreement,
    Commitment,
    Format,
    Ground,
    How,
    InstrumentKind,
    Level,
    Mechanism,
    MechanismKind,
    Meeting,
    Mention,
    Modality,
    Participant,
    Person,
    Reading,
    Report,
    Role,
    Span,
    Status,
    Visit,
    VisitKind,
)

TEXT = (
    "SANDOVA, March 5 -- Defence Minister Ana Brel received her Ostrian counterpart, General Otto Kern, on Monday.\r\n"
    "They signed a protocol on defence cooperation for 2025-2029 at the 3rd Defence Policy Dialogue 🤝.\r\n"
    "General Kern proposed expanding training."
)


def span(words: str) -> Span:
    """Find the words in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def report(id: str = "r1", text: str = TEXT, **known: str) -> Report:
    """Make a report."""
    return Report(id=id, text=text, **known)


def reading(of: Report | None = None) -> Reading:
    """Make a reading with one or two records of every type."""
    lead = (span("Defence Minister Ana Brel received her Ostrian counterpart, General Otto Kern, on Monday."),)
    signing = (span("They signed a protocol on defence cooperation for 2025-2029"),)
    host = Person(
        id="p1",
        name="Ana Brel",
        country="HUN",
        offices=("Minister of Defence",),
        evidence=lead,
        grounds={"name": Ground((span("Ana Brel"),), "title-chain")},
    )
    guest = Person(id="p2", name="Otto Kern", country="AUT", rank="General", evidence=lead)
    meeting = Meeting(
        id="m1",
        format=Format.RECEPTION,
        date="2025-03-03",
        countries=("AUT", "HUN"),
        participants=(Participant("p1", Role.HOST), Participant("p2", Role.GUEST)),
        evidence=lead,
        grounds={"date": Ground((span("on Monday"),), "weekday-before-publication", How.RESOLVED)},
    )
    visit = Visit(
        guest="AUT", host="HUN", leader="Otto Kern", kind=VisitKind.OFFICIAL, status=Status.HELD, evidence=lead
    )
    before = Agreement(
        id="a1",
        kind=InstrumentKind.PROTOCOL,
        subject="defence cooperation",
        parties=("AUT", "HUN"),
        period_start="2020",
        period_end="2024",
        action=Action.IN_FORCE,
        evidence=signing,
    )
    after = Agreement(
        id="a2",
        kind=InstrumentKind.PROTOCOL,
        subject="defence cooperation",
        parties=("AUT", "HUN"),
        period_start="2025",
        period_end="2029",
        date="2025-03-03",
        signatories=("p1", "p2"),
        evidence=signing,
    )
    mechanism = Mechanism(
        kind=MechanismKind.DIALOGUE,
        name="Defence Policy Dialogue",
        parties=("AUT", "HUN"),
        level=Level.MINISTERS,
        edition=3,
        evidence=(span("the 3rd Defence Policy Dialogue"),),
    )
    commitment = Commitment(
        by=("Otto Kern",),
        to=("HUN",),
        modality=Modality.PROPOSED,
        fields=("training",),
        quote="General Kern proposed expanding",
        evidence=(span("General Kern proposed expanding training."),),
    )
    return Reading(
        report=of or report(),
        persons=(host, guest),
        meetings=(meeting,),
        visits=(visit,),
        agreements=(before, after),
        mechanisms=(mechanism,),
        commitments=(commitment,),
        mentions=(Mention("date", span("on Monday"), "2025-03-03"),),
    )
