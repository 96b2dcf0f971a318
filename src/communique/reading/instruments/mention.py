"""What is known of a place where a report names an instrument."""

from __future__ import annotations

from dataclasses import dataclass

from communique.model import How, Span


@dataclass(slots=True)
class InstrumentMention:
    """A place where a report names an instrument; offsets are those of the whole phrase."""

    line: int
    start: int
    end: int
    kind: str
    subject: str | None
    subject_span: Span | None
    period: tuple[str, str] | None
    period_span: Span | None
    action: str
    action_rule: str
    parties: tuple[str, ...] = ()
    signed_date: str | None = None
    kind_span: Span | None = None
    action_span: Span | None = None
    date_span: Span | None = None
    party_spans: tuple[Span, ...] = ()
    action_how: How = How.STATED
    subject_how: How = How.STATED
    period_how: How = How.STATED
    here: bool = False  # done in the contact that the sentence tells of
    personal: bool = False  # signed by persons, who are the subject of the verb
    told_line: int | None = None  # the sentence that tells of the signing, if another
    near: tuple[str, ...] = ()  # the states that the sentence names before the phrase
    around: tuple[str, ...] = ()  # all the states that the sentence names
    by_clause: bool = False  # "the agreement, which covers fishing"
    renamed: bool = False  # "The document, a memorandum"
    like: bool = False  # "a similar agreement", on what the one before is on
    echo: bool = False  # only points to a paper of a headline: "signed an agreement"
    owned: bool = False  # "its agreement with Peru", "a treaty with Peru"
    with_others: bool = False  # the parties named are only those with whom somebody has it
    occasion: str | None = None  # the contact whose record it is: "minutes of the dialogue"
    of_firms: bool = False  # signed by firms, and so none of the states'
    by: str | None = None  # the one state that the verb of signing has for its subject
