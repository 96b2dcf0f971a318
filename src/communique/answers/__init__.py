"""The nouns of the answers, one module a kind."""

from communique.answers.base import Answer, Attendee, Source, plain
from communique.answers.commitments import Commitment, FollowUp, FollowUpLine, Matter
from communique.answers.contacts import Capacity, Contact, Glimpse, LastMeeting
from communique.answers.due import Due
from communique.answers.findings import (
    CellReason,
    Change,
    Conflict,
    Explanation,
    Hit,
    Inference,
    Judged,
    Link,
    RecordReason,
    SlotReason,
    Value,
)
from communique.answers.instruments import Instrument, Ladder, Rung, Saying
from communique.answers.mechanisms import Edition, Mechanism
from communique.answers.people import Counterpart, Person, Portrait, Statement, Tenure
from communique.answers.surroundings import Named, Surroundings
from communique.answers.visits import Event, Visit

__all__ = [
    "Answer",
    "Attendee",
    "Capacity",
    "CellReason",
    "Change",
    "Commitment",
    "Conflict",
    "Contact",
    "Counterpart",
    "Due",
    "Edition",
    "Event",
    "Explanation",
    "FollowUp",
    "FollowUpLine",
    "Glimpse",
    "Hit",
    "Inference",
    "Instrument",
    "Judged",
    "Ladder",
    "LastMeeting",
    "Link",
    "Matter",
    "Mechanism",
    "Named",
    "Person",
    "Portrait",
    "RecordReason",
    "Rung",
    "Saying",
    "SlotReason",
    "Source",
    "Statement",
    "Surroundings",
    "Tenure",
    "Value",
    "Visit",
    "plain",
]
