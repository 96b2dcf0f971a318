"""The nouns of the record: what a report says, cell by cell, and why we think so.

Everything here is frozen and validated and does no work. Offsets are code points into the report's text
exactly as given: ``text[span.start:span.end]`` is the passage. States are ISO 3166-1 alpha-3 codes,
other actors their usual acronym, dates EDTF (ISO 8601-2) strings. Slots a report does not fill are
``None`` or empty; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple


class Span(NamedTuple):
    """A passage: half-open code-point offsets into the report's text."""

    start: int
    end: int


class How(StrEnum):
    """How a cell was obtained from the words."""

    STATED = "stated"  # the words say it
    RESOLVED = "resolved"  # a pronoun, a role noun, a relative date was followed to what it names
    INFERRED = "inferred"  # an office or a convention implies it
    COMPUTED = "computed"  # arithmetic on what is said


class Format(StrEnum):
    """What kind of encounter a meeting was."""

    TALKS = "talks"
    RECEPTION = "reception"
    MEETING = "meeting"
    CALL = "call"
    DIALOGUE = "dialogue"
    CONFERENCE = "conference"
    EXCHANGE = "exchange"
    EXERCISE = "exercise"
    CEREMONY = "ceremony"


class Status(StrEnum):
    """Whether a contact or visit happened."""

    HELD = "held"
    ONGOING = "ongoing"  # visits only
    PLANNED = "planned"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """In which capacity a person took part; host and guest only where one side receives the other."""

    HOST = "host"
    GUEST = "guest"
    CHAIR = "chair"
    PARTICIPANT = "participant"


class VisitKind(StrEnum):
    """What a visit was called."""

    OFFICIAL = "official"
    WORKING = "working"
    STATE = "state"
    FRIENDLY = "friendly"
    COURTESY = "courtesy"


class InstrumentKind(StrEnum):
    """What an instrument calls itself."""

    TREATY = "treaty"
    AGREEMENT = "agreement"
    PROTOCOL = "protocol"
    MEMORANDUM = "memorandum"
    PLAN = "plan"
    PROGRAMME = "programme"
    LETTER_OF_INTENT = "letter of intent"
    MINUTES = "minutes"
    JOINT_STATEMENT = "joint statement"
    CONTRACT = "contract"
    OTHER = "other"


class Action(StrEnum):
    """What the report says was done to an instrument."""

    SIGNED = "signed"
    TO_BE_SIGNED = "to be signed"
    IN_FORCE = "in force"
    EXTENDED = "extended"
    ENDED = "ended"


class MechanismKind(StrEnum):
    """What kind of recurring channel a mechanism is."""

    DIALOGUE = "dialogue"
    COMMITTEE = "committee"
    EXCHANGE = "exchange"
    EXERCISE = "exercise"
    MEETING = "meeting"
    TWINNING = "twinning"
    HOTLINE = "hotline"
    PATROL = "patrol"
    VISITS = "visits"
    OTHER = "other"


class Level(StrEnum):
    """At which level a mechanism meets, where its name or the text says so."""

    LEADERS = "leaders"
    MINISTERS = "ministers"
    DEPUTY_MINISTERS = "deputy ministers"
    CHIEFS_OF_STAFF = "chiefs of staff"
    SERVICES = "services"
    OFFICIALS = "officials"
    UNITS = "units"


class Modality(StrEnum):
    """With what force somebody commits or asks for a commitment."""

    AGREED = "agreed"
    PLEDGED = "pledged"
    PROPOSED = "proposed"
    REQUESTED = "requested"


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a cell holds its value: the passages, the rule that read them, and how."""

    spans: tuple[Span, ...]
    rule: str
    how: How = How.STATED


@dataclass(frozen=True, slots=True)
class Participant:
    """A person's part in a meeting; ``person`` is the id of a Person of the same reading."""

    person: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records share: the passages that say so, and the ground of each filled slot."""

    evidence: tuple[Span, ...]
    grounds: Mapping[str, Ground] = field(default_factory=dict)
    confidence: float = 1.0

    SLOTS: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"{type(self).__name__} without evidence")
        for span in self.evidence:
            if not 0 <= span.start < span.end:
                raise ValueError(f"{type(self).__name__} with an empty span {span}")
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence {self.confidence} is not between 0 and 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A named person who acts, speaks, attends or signs, in the offices the report ascribes now."""

    id: str
    name: str
    country: str | None = None
    rank: str | None = None
    offices: tuple[str, ...] = ()

    SLOTS: ClassVar[tuple[str, ...]] = ("id", "name", "country", "rank", "offices")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A contact between two or more states or international organisations that the report reports."""

    id: str
    format: Format
    status: Status = Status.HELD
    date: str | None = None
    end_date: str | None = None
    place: str | None = None
    place_country: str | None = None
    countries: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    occasion: str | None = None

    SLOTS: ClassVar[tuple[str, ...]] = (
        "id",
        "format",
        "status",
        "date",
        "end_date",
        "place",
        "place_country",
        "countries",
        "participants",
        "occasion",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """A delegation's trip from ``guest`` to ``host``; ``leader`` is the name of its head."""

    guest: str
    host: str
    leader: str | None = None
    kind: VisitKind | None = None
    status: Status = Status.HELD
    start: str | None = None
    end: str | None = None

    SLOTS: ClassVar[tuple[str, ...]] = ("guest", "host", "leader", "kind", "status", "start", "end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """An instrument and what was done to it; ``signatories`` are person ids or names."""

    id: str
    kind: InstrumentKind
    subject: str | None = None
    parties: tuple[str, ...] = ()
    period_start: str | None = None
    period_end: str | None = None
    action: Action = Action.SIGNED
    date: str | None = None
    signatories: tuple[str, ...] = ()

    SLOTS: ClassVar[tuple[str, ...]] = (
        "id",
        "kind",
        "subject",
        "parties",
        "period_start",
        "period_end",
        "action",
        "date",
        "signatories",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism(Record):
    """A recurring channel the report names, with the edition and its date where told."""

    kind: MechanismKind
    name: str
    parties: tuple[str, ...] = ()
    level: Level | None = None
    edition: int | None = None
    date: str | None = None

    SLOTS: ClassVar[tuple[str, ...]] = ("kind", "name", "parties", "level", "edition", "date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """A clause in which somebody agrees, pledges, proposes or requests; ``by`` and ``to`` are states or names."""

    by: tuple[str, ...]
    to: tuple[str, ...] = ()
    modality: Modality
    fields: tuple[str, ...] = ()
    quote: str = ""

    SLOTS: ClassVar[tuple[str, ...]] = ("by", "to", "modality", "fields", "quote")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where the text names something: ``value`` is the EDTF date, the ISO code, the person's id …"""

    kind: str  # date, person, side, organisation, place, instrument, mechanism
    span: Span
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One published text and what is known of it; ``published`` is an ISO 8601 date."""

    id: str
    text: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str = "en"


# The cells that hold one of a few words.
CHOICES: dict[tuple[str, str], type[StrEnum]] = {
    ("meetings", "format"): Format,
    ("meetings", "status"): Status,
    ("visits", "status"): Status,
    ("visits", "kind"): VisitKind,
    ("agreements", "kind"): InstrumentKind,
    ("agreements", "action"): Action,
    ("mechanisms", "kind"): MechanismKind,
    ("mechanisms", "level"): Level,
    ("commitments", "modality"): Modality,
}

RECORD_TYPES: dict[str, type[Record]] = {
    "persons": Person,
    "meetings": Meeting,
    "visits": Visit,
    "agreements": Agreement,
    "mechanisms": Mechanism,
    "commitments": Commitment,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one report: its records and every mention that they rest on."""

    report: Report
    persons: tuple[Person, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    visits: tuple[Visit, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the reading as one object of the record format, its evidence and grounds included."""
        report = {f.name: getattr(self.report, f.name) for f in fields(self.report) if f.name != "text"}
        records = {name: [record_to_dict(r) for r in getattr(self, name)] for name in RECORD_TYPES}
        mentions = [{"kind": m.kind, "span": list(m.span), "value": m.value} for m in self.mentions]
        return {"report": report, **records, "mentions": mentions}


def record_to_dict(record: Record) -> dict[str, Any]:
    """Give one record as an object of the record format: slots, evidence, spans and grounds per slot."""
    out: dict[str, Any] = {slot: _plain(getattr(record, slot)) for slot in record.SLOTS}
    out["evidence"] = [list(span) for span in record.evidence]
    out["confidence"] = round(record.confidence, 2)
    out["slots"] = {slot: [list(s) for s in ground.spans] for slot, ground in record.grounds.items()}
    out["grounds"] = {slot: {"rule": g.rule, "how": str(g.how)} for slot, g in record.grounds.items()}
    return out


def _plain(value: Any) -> Any:
    if isinstance(value, Participant):
        return {"person": value.person, "role": str(value.role)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value
