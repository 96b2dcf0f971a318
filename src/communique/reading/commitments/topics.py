"""Tell what a commitment is about: the words of its clause, else what stands before it.

He promised to look into it.                         what was said just before
On fisheries, both agreed to work together.          the topic that opens the sentence
Training is a field in which both will do more.      what the relative clause belongs to
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.fields import FALLBACK, field_codes, is_vague, names_no_field
from communique.reading.commitments.governing import grammar
from communique.reading.commitments.speech import Event
from communique.reading.words.page import Page

__all__ = ["fields_told"]

TOPICLESS = frozenset((FALLBACK, "dialogue", "regional"))
NEEDS = ("hadr", "medicine", "war-legacy", "remains", "crime")  # what help is for without being named again
BARE = 2  # words of a clause that says nothing but its verb

_INVITED = compiled(
    r"^invit(?:e|ed|es|ing) (?:«a\d+»|[^;.]{0,140}?«a\d+»[^;.]{0,80}?) to "
    r"(?:«[alm]\d+»|(?:visit|come|pay|make (?:an?|his|her)|travel|tour|attend)\b)"
    r"|\binvitations?\b[^;.]{0,90}? to (?:visit|come|pay|make (?:an?|his|her)|travel|tour|attend)\b"
)
_HEADED = compiled(
    r"\b(?:in|on|for|about) which$|\b(?:areas?|fields?|sectors?) where$|^\W*it (?:is|was) (?:in|on) .{3,60} that$"
)
_HELP = compiled(r"\b(?:help|assist\w*|support|aid|relief)\b")
_MET = compiled(
    r"\bmet\b(?! (?:every|each|regularly))|\b(?:during|in|at) (?:a |the |his |her |their )?(?:meetings?|talks|visit)\b"
)  # who met says nothing of what is promised afterwards
_SETTING = compiled(r"\W*(?:in|along|within|for)(?: (?!«)[\w-]+){2,9} (?:the )?$")
_TOPIC = compiled(
    r"\W*(?:on|regarding|concerning|as (?:regards|for|to)|with regard to|turning to|in the (?:field|area|sphere) of)"
    r" (?!«d)[^,;:.]{3,80}, "
)


def fields_told(
    page: Page, event: Event, clause: Clause, scope: str, spoken: list[Clause], before: tuple[str, ...]
) -> tuple[str, ...]:
    """Give the fields that a clause names; where it only says "it", those of what was said just before.

    ``scope`` is its text, ``spoken`` the paragraph so far, ``before`` the fields of the commitment near before it.
    """
    if event.rule.modality == "requested" and _INVITED.search(clause.text[event.verb : event.tail + 12]):
        return ("visits",)
    if not _points_back(scope, event, clause):
        codes = _with_topic(page, field_codes(scope), clause, event.start, names_no_field(scope))
        return _with_need(page, event, clause) or codes if codes == (FALLBACK,) and _HELP.search(scope) else codes
    texts = [page.text[clause.line.start : clause.offset(event.start)]]
    texts += [page.text[c.line.start : c.line.end] for c in spoken[-2:-1]]
    says = names_no_field if names_no_field(scope) else is_vague  # what is vague itself gives way to what is firm
    told = next((t for t in texts if not says(t) and not _MET.search(t)), scope)
    return before if before and not told.strip() else field_codes(told)


def _with_need(page: Page, event: Event, clause: Clause) -> tuple[str, ...]:
    """ "He spoke of the floods and offered help": help is for what the sentence tells of before."""
    told = page.text[clause.line.start : clause.offset(event.start)]
    return () if is_vague(told) or _MET.search(told) else tuple(c for c in field_codes(told) if c in NEEDS)


def _with_topic(page: Page, codes: tuple[str, ...], clause: Clause, start: int, bare: bool) -> tuple[str, ...]:
    """Where a clause is about ties or talks, the topic that opens the sentence says which.

    A clause that names no field at all (``bare``) has that of its setting: "In the border villages both will …".
    """
    topic = _TOPIC.match(clause.text) if set(codes) <= TOPICLESS else None
    told = page.text[clause.line.start : clause.offset(topic.end() - 1)] if topic else ""
    if bare and _SETTING.match(clause.text, 0, start):
        told = page.text[clause.line.start : clause.offset(start)]
    if not told or is_vague(told):
        return codes
    return tuple(dict.fromkeys((*field_codes(told), *(c for c in codes if c != FALLBACK))))


def _points_back(scope: str, event: Event, clause: Clause) -> bool:
    """ "He promised to look into it", "support in these areas": the field is that of what was said before."""
    heads = _HEADED.search(clause.text[: event.start].rstrip())
    if names_no_field(scope):
        bare = len(scope.split()) < BARE  # "…, which Hansen promised"
        return bool(bare or heads or grammar().anaphor.search(scope)) or event.rule.name == "gladly-accepted"
    return bool(heads or grammar().pointer.search(scope)) and is_vague(scope)
