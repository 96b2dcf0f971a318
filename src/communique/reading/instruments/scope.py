"""Take what an instrument is on from the words that say what it binds its parties to, or what it is for.

yes   signed a memorandum. The memorandum aims at cooperation in fishing    ("fishing")
yes   a memorandum under which Kenya and Somalia will hold joint patrols    ("joint patrols")
no    a memorandum which the ministers will sign
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.about import GOVERNS, told_about
from communique.reading.instruments.nouns import pattern
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.words.page import Line, Page

_FURTHER = ("treaty", "protocol", "contract", "other")
BARE = ("memorandum", "letter of intent", "agreement")  # papers that a report may name without a subject


def bound_subject(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Give the object of what the parties will do, "to co-operate in defence" being on defence."""
    told = _bound_subject(page, line, phrase, phrase.end)
    with_behind = phrase.subject is None and any(s.start > phrase.head.end for s in phrase.party_spans)
    if told is None and with_behind:  # "a pact setting up a commission with Peru"
        told = _bound_subject(page, line, phrase, phrase.head.end)
    return told


def _cut_at_tail(text: str, span: Span | None) -> Span | None:
    """Cut with whom, where and when off what a paper is on: "establishing a commission | with Peru on Monday"."""
    if span is None:
        return None
    tail = _TAIL.search(text, *span)
    return Span(span.start, tail.start()) if tail and tail.start() > span.start else span


_TAIL = compiled(
    r",?\s(?:(?:with|between)\s(?=(?:the\s)?[A-Z]|each other)|(?:on\s|last\s)?[A-Z][a-z]*day\b"
    r"|in\sthe\spresence\b|in\s(?=[A-Z](?![A-Z])))"
)


def _bound_subject(page: Page, line: Line, phrase: Phrase, behind: int) -> Span | None:
    if phrase.plural:
        return None
    where = page.text, behind, line.end
    if phrase.subject is None and _is_new(phrase) and (own := GOVERNS.match(*where)):
        return _cut_at_tail(page.text, _bare_span(page.text, *own.span("subject")))
    if phrase.kind != JOINT_STATEMENT:
        if m := pattern("binding").match(*where):
            return _bound(page.text, m)
        if phrase.subject is None and phrase.kind != "minutes" and (m := pattern("bound_passively").match(*where)):
            return _bare_span(page.text, *m.span("deed"))
    aimed = pattern("aimed").match(*where) if phrase.subject is None else None
    return _cut_at_tail(page.text, _aimed(page.text, aimed)) if aimed else None


def _bound(text: str, m: re.Match[str]) -> Span | None:
    """Give what parties will do, without the verb; else those who will do it: "under which nurses will work"."""
    start, end = m.span("deed")
    verb = pattern("binding_verb").match(text, start, end)
    done_to = _DONE_TO.match(text, start, end)  # "under which patients will be treated" is on patients
    start = end if done_to else verb.end() if verb else _behind_verb(text, start, end)
    if start == end and not _OF_STATES.match(m["those"]):
        start, end = m.span("those")
    return _field(text, start, end)


def _aimed(text: str, m: re.Match[str]) -> Span | None:
    """Give what a paper is to further: "aimed at widening trade"; after "to", only behind a verb that is known."""
    start, end = m.span("deed")
    verb = pattern("binding_verb").match(text, start, end)
    if verb is None:
        done_to = text.startswith("to ", start - 3) or _DONE_TO.match(text, start, end)  # "that would be accepted"
        return None if done_to else _bare_span(text, start, end)
    return _field(text, verb.end(), end)


def _field(text: str, start: int, end: int) -> Span | None:
    told = compiled(r"[^\W\d]{3}").search(text[start:end]) and not _NO_FIELD.match(text, start, end)
    return Span(start, end) if told else None


_NAME_BEFORE = compiled(  # "raised relations to a ‘Lake Partnership’, a wide-ranging agreement"
    r"(?P<name>(?:[A-Z][\w’'-]+\s){1,5}(?:Partnership|Initiative|Compact|Charter|Accord|Framework|Alliance|Agenda"
    r"|Strategy))"
    r"[’”\"']?,\s\Z"
)


def named_before(text: str, line: Line, phrase: Phrase) -> Span | None:
    """Give the name that a sentence has for a paper before it says what it is."""
    m = _NAME_BEFORE.search(text[max(line.start, phrase.start - 90) : phrase.start]) if _is_new(phrase) else None
    return Span(phrase.start - len(m[0]), phrase.start - len(m[0]) + len(m["name"])) if m else None


_NO_FIELD = compiled(r"(?:be|able|more|further|it|them|each other|one another|together|closely|work|do|go|come)\b")
_ARTICLE = compiled(r"(?:the|an?)\s")


def _bare_span(text: str, start: int, end: int) -> Span:
    """Give a passage without the article that opens it."""
    article = _ARTICLE.match(text, start, end)
    return Span(article.end() if article else start, end)


_DONE_TO = compiled(r"(?:be|get)\s(?:\w+ly\s)?\w+(?:ed|en|own|ght|pt|ut|et|old|aid)\b")
_OF_STATES = compiled(
    r"(?:[Bb]oth|[Tt]he\s(?:two|three)|[Tt]hey|[Tt]he\s[A-Z]|[A-Z]\w+(?:,|\sand\s|\Z)|it|each|either)"
)
_VERB = compiled(
    r"[a-z]+e?\s(?!(?:on|in|at|with|for|from|to|together|against|across)\b)(?:the\s|a\s|an\s|their\s|its\s)?"
)


def _behind_verb(text: str, start: int, end: int) -> int:
    """Give where the object of a verb that no list knows begins: "will clear mines"."""
    verb = _VERB.match(text, start, end)
    return verb.end() if verb else end


_WILL = (
    r"\b(?:will|would|shall|can|(?:is|are|was|were|wants?|wanted|plans?|intends?|undertook|agreed|decided) to)"
    r"\s(?:(?:now|also|soon|jointly)\s)?(?P<deed>(?!be\b)[a-z][^.;:,\n]{5,90}"
)
_WILL_DO = compiled(_WILL + ")")
_DONE_UNDER = compiled(  # "Oman will buy fuel from Jordan under a contract"
    _WILL + r"?),?\s(?:under|through|by way of|according to|as part of)\s\Z"
)
_THIS_IS = compiled(  # "They will clear mines; this is laid down in an agreement"
    r"[;,:–—-]\s(?:and\s)?(?:this|it|that|which|all this)\s(?:is|was|has been)\s(?:now\s)?(?:laid down|set out|settled"
    r"|agreed|provided for|foreseen|put down|enshrined|written)\s(?:in|by)\s\Z"
)
_TO_THAT_END = compiled(  # "The two countries will buy boats. A memorandum to that end was signed."
    r"\s(?:to|on|for|about)\s(?:this|that|the\ssame|it)\b(?:\s(?:end|effect|purpose|matter|subject|topic))?"
)


def _is_new(phrase: Phrase) -> bool:
    return bool(phrase.before) and phrase.before[0].folded in ("a", "an", "another")


def _told_before(page: Page, line: Line, phrase: Phrase) -> re.Match[str] | None:
    """Find what "will" be done "under a contract", as one "to that end" has it, or as "is laid down in" one."""
    if this := _THIS_IS.search(page.text, line.start, phrase.start):
        return _WILL_DO.search(page.text, line.start, this.start())
    if _TO_THAT_END.match(page.text, phrase.end, line.end):
        before = page.lines[max(0, line.number - 1)]
        here = _WILL_DO.search(page.text, line.start, phrase.start)
        return here or _WILL_DO.search(page.text, before.start, before.end)
    return _DONE_UNDER.search(page.text, line.start, phrase.start) if _is_new(phrase) else None


def _done(text: str, start: int, end: int) -> Span | None:
    """Give what is done, without the verb: "buy fuel from Oman" is on fuel."""
    verb = pattern("binding_verb").match(text, start, end)
    at = verb.end() if verb else _behind_verb(text, start, end)
    return Span(at, end) if at < end and not _NO_FIELD.match(text, at, end) else None


_FOUNDED = compiled(  # "The Commission was set up by an agreement signed in 2012" is on that Commission
    r"(?:\A|[.;]\s|,\s)(?:[Tt]he|[Tt]his|[Aa]n?|[Ii]ts)\s(?P<what>[^,.;:]{4,90}?)(?:,\s[^,.;:]{3,60},|\s\([^()]{2,15}\))?,?\s"
    r"(?:(?:(?:was|were|is|are|had been|has been)\s(?:first\s|\w+ly\s)?)?(?:established|set up|created|founded"
    r"|formed|instituted"
    r"|launched)\s(?:(?:in|on)\s[^,.;:]{3,20}\s)?(?:by|through|under|by way of|out of|pursuant to|by virtue of|based on"
    r"|on the basis of|following|in (?:line|accordance) with)"
    r"|owes?\sits\s(?:existence|origin|birth)\sto|came\sinto\s(?:being|existence)\s(?:by|through|with|under)|was\sborn\sof"
    r"|(?:goes|dates)\sback\sto|traces\sits\sorigins?\s(?:back\s)?to|has\sits\s(?:roots?|origins?|basis)\sin)"
    r"\s(?:the\s(?:signing|conclusion)\sof\s)?\Z"
)
_RULED = compiled(  # "Border trade rests on a protocol of 1999"
    r"(?:\A|[.;]\s)(?:The\s)?(?P<what>(?!(?:[Tt]h(?:is|at|ey|ese)|[Ii]t|[Ww]hat|[Aa]ll)\b|(?:\w+\s)?(?:[Rr]elations|[Tt]ies|[Bb]onds|[Ff]riendship|[Cc]ooperation|[Aa]lliance)\b)"
    r"[^\W\d][^,.;:]{3,60}?)\s(?:rests?\son|(?:is|are|was|were)\s(?:\w+ly\s)?(?:based\son"
    r"|(?:governed|regulated|covered|provided\sfor|laid\sdown|settled)\s(?:by|in|under)))\s\Z"
)
_BODY = compiled(
    r"\b(?:committee|commission|council|group|dialogue|mechanism|forum|cent(?:er|re)|authority|secretariat)\b", re.I
)


def founded(text: str, line: Line, phrase: Phrase) -> Span | None:
    """Give the body that a bare paper set up: "the Commission owes its existence to an agreement"."""
    before = text[line.start : phrase.start]
    if ruled := _RULED.search(before):
        return Span(line.start + ruled.start("what"), line.start + ruled.end("what"))
    m = _FOUNDED.search(before)
    body = m and _BODY.search(m["what"])
    return Span(line.start + m.start("what"), line.start + m.end("what")) if m and body else None


@cache
def _purpose(kind: str, clause: str) -> re.Pattern[str]:
    row = table("instruments")
    nouns = words(row["kinds"][kind])
    return compiled(rf"\b(?:the|this)\s(?:\w+\s)?(?:{'|'.join(map(re.escape, nouns))})\b{row[clause]}", re.I)


def told_purpose(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Give what a sentence says a bare paper is for: "the memorandum provides for cooperation in fishing"."""
    return _cut_at_tail(page.text, _told_purpose(page, line, phrase))


def _told_purpose(page: Page, line: Line, phrase: Phrase) -> Span | None:
    if phrase.kind == JOINT_STATEMENT:
        return None
    if told := _told_before(page, line, phrase):
        return _done(page.text, *told.span("deed"))
    if phrase.plural or phrase.kind not in BARE:
        return told_about(page, line, phrase.start, phrase.end) if phrase.plural or phrase.kind in _FURTHER else None
    if apart := told_about(page, line, phrase.start, phrase.end):
        return apart
    m = _purpose(phrase.kind, "purpose").search(page.text) or _purpose(phrase.kind, "covers").search(page.text)
    return Span(*m.span("subject")) if m else None
