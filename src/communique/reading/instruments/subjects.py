"""Say what an instrument is on, where its own words do not: by its noun, its ministries, the contact it came out of.

yes   a bare memorandum between defence ministries    ("defence cooperation")
yes   minutes of the fifth border dialogue            ("fifth border dialogue")
no    a bare agreement
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from communique.lexicon import table, words
from communique.model import Action, Ground, How, Span
from communique.patterns import compiled
from communique.reading.instruments.dates import of_another_time
from communique.reading.instruments.doers import signing_bodies
from communique.reading.instruments.itself import without_parties
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.occasions import occasion
from communique.reading.instruments.phrases import JOINT_STATEMENT
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold

REACH = 120  # characters behind an instrument in which "between the two ministries" may stand


class _Subject(NamedTuple):
    """What an instrument is on, the passage, and how that was read."""

    words: str | None
    span: Span | None
    rule: str = "words of the instrument"
    how: How = How.STATED


def told_subject(
    page: Page, mention: InstrumentMention, parties: tuple[str, ...], grounds: dict[str, Ground]
) -> str | None:
    """Give the subject as printed; where there is none, what the report's context supplies."""
    subject = _without_city(page, mention)
    if _records_a_contact(page, mention) and (named := occasion(page, mention)):
        where = next(line for line in page.lines if named.start < line.end)
        name = without_parties(page.text, where, named)
        subject = _Subject(name, named, "the contact that it records", How.RESOLVED)
    if subject.words is None or subject.words.lower() in ("cooperation", "co-operation"):
        subject = _between_bodies(page, mention) or subject
    if subject.words is None:
        subject = _of_signing_bodies(page, mention) or _fallback_subject(page, mention)
    bare = mention.kind == "agreement" and subject.words is None
    if bare or (mention.kind in ("protocol", "plan", "programme") and _is_bare_cooperation(subject.words)):
        subject = _defence_subject(page, mention, subject)
    if _is_bare_statement(mention, subject.words) and len(parties) == 2:
        whole = Span(mention.start, mention.end)
        subject = _Subject(_RELATIONS, whole, "statement of two states", How.INFERRED)
    if subject.words and subject.span:
        grounds["subject"] = Ground((subject.span,), subject.rule, subject.how)
    return _of_cooperation(subject.words)


def _without_city(page: Page, mention: InstrumentMention) -> _Subject:
    """Cut where it was signed off what it is on: "a memorandum on Defence Industry in Lima"."""
    told, span = mention.subject, mention.subject_span
    if told and (_DAY_OF_A_STAY.search(told) or _HOUSES.fullmatch(told) or _is_a_signing_body(page, mention)):
        return _Subject(None, None)
    if told and span:
        chunks = [c for c in page.lines[mention.line].tagged.chunks if span.start <= c.start and c.end <= span.end]
        titled = len(chunks) > 2 and chunks[-3].text[:1].isupper()
        if titled and chunks[-1].kind == "L" and chunks[-2].folded in ("in", "at"):
            span = Span(span.start, chunks[-3].end)
            told = page.text[span.start : span.end]
    return _Subject(told, span, how=mention.subject_how)


_HOUSE = compiled(
    r"(?:[A-Z][\w-]+ )*(?:Cent(?:re|er)|College|Commission|Ministry|Institute|University|Academy|Authority|Agency)"
    r"(?: \([A-Z]+\))?(?: of [A-Z][\w-]+)?"
)


def _is_a_signing_body(page: Page, mention: InstrumentMention) -> bool:
    """ "Signed between the Peace | Training Centre (PTC)": the end of a body's name is no matter."""
    span = mention.subject_span
    body = span is not None and _HOUSE.fullmatch(page.text, span.start, span.end)
    return bool(body) and " between " in page.text[mention.end : span.start if span else 0]


# "Tabled the Upper Tal agreement in parliament": where it goes is no matter.
_HOUSES = compiled(r"(?:the )?(?:parliament|senate|congress|national assembly|cabinet)", re.I)
# "Signed in Lima on the President's second day of his visit": a day is no matter.
_DAY_OF_A_STAY = compiled(
    r"\b(?:day|morning|afternoon|evening|eve|leg) of (?:an?|the|this|his|her|its|their)\b[^,;]*"
    r"\b(?:visit|trip|tour|stay|talks|conference|summit|forum|meeting|dialogue)\b"
)
BARE_PAPERS = ("memorandum", "letter of intent")
_COOPERATION = compiled(r"memorandum of co-?operation$", re.I)


def _fallback_subject(page: Page, mention: InstrumentMention) -> _Subject:
    """Take the "cooperation" in the noun itself, or what a bare memorandum between defence ministries is on."""
    head = mention.kind_span or Span(mention.start, mention.end)
    if _COOPERATION.search(page.text[head.start : head.end]):
        return _Subject("cooperation", head)
    if mention.kind in ("plan", "programme") and (joint := _JOINT.match(page.text, head.end)):
        return _Subject(joint["what"], Span(*joint.span("what")))
    if mention.kind in BARE_PAPERS and mention.action == Action.SIGNED and _defence_words().search(page.text):
        rule = "instrument between defence ministries"
        return _Subject(table("instruments")["defence_subject"], head, rule, How.INFERRED)
    return _Subject(None, None)


def _between_bodies(page: Page, mention: InstrumentMention) -> _Subject | None:
    """Take the bodies between which a paper is for what it is on: "a cooperation plan between the two navies"."""
    head = mention.kind_span or Span(mention.start, mention.end)
    between = _BODIES.match(page.text, head.end, page.lines[mention.line].end)
    signed = mention.kind in BARE_PAPERS and mention.action == Action.SIGNED
    if not between or (mention.subject is None and not signed) or _COOPERATION.search(page.text[head.start : head.end]):
        return None
    bodies = between["two"] or f"the {_PLURALS[fold(between['body'])]}"
    noun = mention.subject or "cooperation"
    return _Subject(f"{noun} between {bodies}", Span(*between.span()), _OF_BODIES, How.INFERRED)


def _of_signing_bodies(page: Page, mention: InstrumentMention) -> _Subject | None:
    """Take a bare paper for one on what the bodies that sign it do together: "signed by the two coast guards"."""
    line = page.lines[mention.line]
    m = signing_bodies(page.text, line.start, line.end) if mention.kind in BARE_PAPERS else None
    if m is None:
        return None
    where = m.span("before") if m["before"] else m.span("behind")
    return _Subject(f"cooperation between the {page.text[slice(*where)]}", Span(*where), _OF_BODIES, How.INFERRED)


_OF_BODIES = "cooperation between bodies"
_JOINT = compiled(r"\s(?:of|for)\s(?P<what>joint (?:activities|work|events))\b")
_PLURALS = {
    "ministry": "ministries",
    "department": "departments",
    "army": "armies",
    "navy": "navies",
    "coast guard": "coast guards",
    "police": "police forces",
    "parliament": "parliaments",
    "agency": "agencies",
    "authority": "authorities",
    "command": "commands",
    "academy": "academies",
    "university": "universities",
    "institute": "institutes",
    "service": "services",
}
_BODIES = compiled(  # "a memorandum between the Ministry of … of Peru and the Ministry of … of Chile"
    r"(?:\s\([^()]{1,15}\))?\sbetween\s(?:(?P<two>(?:the|their) (?:two |respective )?(?:\w+ ){0,2}?(?:ministries"
    r"|departments"
    r"|armies|navies|air forces|coast guards|parliaments|agencies|commands|academies|services)"
    r"(?: of(?: the)?(?: (?-i:[A-Z])\w+(?: and(?= (?-i:[A-Z])))?){1,3}\b(?!\w)| of (?-i:[a-z]{4,})\b)?)(?!\w)"
    rf"|[^.;:]{{0,90}}?\b(?P<body>{'|'.join(_PLURALS)})\b[^.;:]{{0,90}}?\sand\s[^.;:]{{0,90}}?\b(?P=body)\b)",
    re.I,
)
_LONE_ADJECTIVE = compiled(
    r"(?:economic|military|cultural|technical|scientific|commercial|industrial|agricultural|legal|judicial|political"
    r"|diplomatic|educational|financial|medical|naval|digital|environmental|parliamentary|consular|technological)\Z",
    re.I,
)


def _of_cooperation(subject: str | None) -> str | None:
    """Complete a lone adjective: an "economic memorandum" is on economic cooperation."""
    subject = subject.rstrip(" ./") if subject and subject.endswith("/") else subject  # "./.", with which a report ends
    return f"{subject} cooperation" if subject and _LONE_ADJECTIVE.match(subject) else subject


def _records_a_contact(page: Page, mention: InstrumentMention) -> bool:
    """Tell whether the instrument is on nothing but the contact that it came out of."""
    if mention.occasion:
        return True
    if page.published and of_another_time(mention.signed_date, page.published):
        return False
    foreseen = mention.action == Action.TO_BE_SIGNED and mention.kind == "minutes"
    signed = (mention.action == Action.SIGNED or foreseen) and mention.period is None
    bare = mention.subject is None or bool(_OUTCOME.fullmatch(mention.subject))
    return bare and signed and mention.kind in ("minutes", "protocol", JOINT_STATEMENT)


_OUTCOME = compiled(  # "a protocol on the results of the meeting" is on the meeting
    r"(?:results?|outcomes?|outcome document)\s(?:of|from|following)\s(?:the|their|this|its)?\s?(?:\w+\s)?"
    r"(?:meeting|session|talks|negotiations|consultations|dialogue|visit)",
    re.I,
)


def _is_bare_statement(mention: InstrumentMention, subject: str | None) -> bool:
    issued = mention.kind == JOINT_STATEMENT and mention.action == Action.SIGNED
    return issued and (subject is None or bool(_VISIT.search(subject)))


_RELATIONS = "relations between the two countries"
_VISIT = compiled(r"\bvisit\b", re.I)


def _is_bare_cooperation(subject: str | None) -> bool:
    return subject is None or subject.lower().replace("-", "") in (
        "cooperation",
        "cooperative",
        "cooperation activities",
    )


_MINISTRIES = compiled(
    r"between (?P<two>(?:the )?(?:two|both|three) (?:countries[’'] |sides[’'] )?"
    r"(?:defen[cs]e ministries|ministries of (?:national )?defen[cs]e|militaries|armies))",
    re.I,
)


def _defence_subject(page: Page, mention: InstrumentMention, subject: _Subject) -> _Subject:
    """Say what a bare "Protocol" or "cooperation plan" between defence ministries is on."""
    line = page.lines[mention.line]
    between = _MINISTRIES.search(page.text, mention.end, min(line.end, mention.end + REACH))
    between = between or _MINISTRIES.search(page.text, mention.start, mention.end)
    signed = mention.action == Action.SIGNED and mention.kind in ("protocol", "plan")
    if subject.words and subject.span and between and signed:
        span = Span(min(subject.span.start, between.start()), max(subject.span.end, between.end()))
        return _Subject(f"{_noun(subject.words)} between {between['two']}", span, "cooperation between ministries")
    if _defence_words().search(page.text):
        whole = Span(mention.start, mention.end)
        rule = "instrument between defence ministries"
        return _Subject(table("instruments")["defence_subject"], whole, rule, How.INFERRED)
    return subject._replace(words=_noun(subject.words)) if subject.words else subject


def _noun(subject: str) -> str:
    return "cooperation" if subject.lower().endswith("ive") else subject


@cache
def _defence_words() -> re.Pattern[str]:
    return compiled(rf"\b(?:{'|'.join(words(table('instruments')['defence_context']))})\b", re.I)
