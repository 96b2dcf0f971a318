"""Find the instruments that a report names: what they are, on what, for which years, and what was done to them.

yes   signed the Protocol on defence cooperation for 2025-2029 and the 2025 Cooperation Plan    (two mentions)
yes   agreed to sign a new bilateral defence cooperation agreement                              (to be signed)
no    reached agreement that the border stay open; signed documents; a training programme
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from communique.lexicon import table, words
from communique.model import Action, How, Span
from communique.reading.dates import DateMention
from communique.reading.instrument_lists import members, signed_later, told_title
from communique.reading.instrument_nouns import may_name, nouns_pattern
from communique.reading.instrument_phrases import JOINT_STATEMENT, Phrase, read_phrases
from communique.reading.instrument_rules import stands
from communique.reading.layout import LINE, TITLE
from communique.reading.page import Line, Page
from communique.reading.signing import Deed, judge, mask
from communique.reading.tagging import Chunk


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
    occasion: str | None = None  # the contact whose record it is: "minutes of the dialogue"


def find_instruments(page: Page) -> list[InstrumentMention]:
    """Give every mention of an instrument with a known action, in the order of the text."""
    found: list[InstrumentMention] = []
    for line in page.lines:
        if may_name(page.text, line) and nouns_pattern().search(page.text, line.start, line.end):
            found += _in_line(page, line)
    return found


def _in_line(page: Page, line: Line) -> list[InstrumentMention]:
    phrases = [one for phrase in read_phrases(page, line) for one in members(page, line, phrase)]
    if not phrases:
        return []
    for phrase in phrases:
        phrase.subject = phrase.subject or told_title(page, line, phrase)
    masked = mask(page.text, line.start, line.end, [(p.start, p.end) for p in phrases])
    found = []
    for phrase in phrases:
        deed = _deed(page, line, phrase, masked)
        if deed and stands(page, phrase, deed) and not _of_firms(page.text, line, phrase):
            found.append(_mention(page, line, phrase, deed))
        elif deed is None and (later := _signed_later(page, line, phrase)):
            found.append(later)
    return found + _the_one_signed(page, line, found)


def _signed_later(page: Page, line: Line, phrase: Phrase) -> InstrumentMention | None:
    """Take an instrument that a near sentence, "the document was signed by …", tells the signing of."""
    told = signed_later(page, line) if line.kind == "body" and phrase.subject else None
    if told is None or _of_firms(page.text, line, phrase):
        return None
    other, cue = told
    deed = Deed(Action.SIGNED, "the document signed", cue, How.RESOLVED, here=True, personal=True)
    if not stands(page, phrase, deed):
        return None
    found = _mention(page, other, phrase, deed)
    found.line, found.told_line = line.number, other.number
    return found


@cache
def _firms() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words(table('instruments')['firms'])))})(?![\w-])")


def _of_firms(text: str, line: Line, phrase: Phrase) -> bool:
    """Tell whether firms, not states, are the parties named about the instrument."""
    return bool(_firms().search(text, max(line.start, phrase.start - 70), min(line.end, phrase.end + 90)))


# --- what was done


def _deed(page: Page, line: Line, phrase: Phrase, masked: str) -> Deed | None:
    if _is_title(page, line, phrase):
        return Deed(Action.SIGNED, "the report itself", phrase.head, How.INFERRED, here=True)
    cited = phrase.kind == JOINT_STATEMENT
    issued = cited or phrase.kind in ("plan", "programme", "minutes") or phrase.head_text(page.text) in _ROADMAPS
    deed = judge(masked, phrase.start - line.start, phrase.end - line.start, line.start, issued=issued, cited=cited)
    if deed and deed.personal and _state_before(line, deed.cue.start):
        deed = replace(deed, personal=False)
    if deed and "draft" in phrase.words and "sign" not in deed.rule:
        return Deed(Action.TO_BE_SIGNED, "a draft", phrase.head)
    if deed and deed.here and _PAST.search(page.text, max(line.start, phrase.start - 60), phrase.start):
        deed = replace(deed, here=False)
    if deed:
        return _reached(phrase, deed)
    if "draft" in phrase.words:
        return Deed(Action.TO_BE_SIGNED, "a draft", phrase.head)
    if cited and line.number < 3 and line.kind in (TITLE, LINE):
        return Deed(Action.SIGNED, "the report itself", phrase.head, How.INFERRED, here=True)
    return _by_default(page, phrase)


_PAST = re.compile(r"\b(?:since|last (?:year|month)|years? ago|earlier|previously)\b", re.I)
_ROADMAPS = ("roadmap", "road map")


def _reached(phrase: Phrase, deed: Deed) -> Deed:
    """An agreement that was reached holds; any other paper that was reached was signed."""
    if deed.rule == "reached" and phrase.kind != "agreement":
        return replace(deed, action=str(Action.SIGNED))
    return deed


def _is_title(page: Page, line: Line, phrase: Phrase) -> bool:
    """Tell whether the report is the instrument: it opens with its name."""
    if line.number > 2 or phrase.plural or phrase.before or line.kind not in (TITLE, LINE, "body"):
        return False
    opens = not page.text[line.start : phrase.start].strip() and page.text[phrase.start].isupper()
    rest = page.text[phrase.head.end : line.end].strip()
    capital = (
        page.text[phrase.head.start : phrase.head.end].istitle()
        or page.text[phrase.head.start : phrase.head.end].isupper()
    )
    return (
        opens
        and capital
        and (not rest or (bool(re.match(r"(?:on|of|between|in full|by|following)\b", rest)) and rest[-1] not in "."))
    )


def _state_before(line: Line, offset: int) -> bool:
    before = [c for c in line.tagged.chunks if c.end <= offset and c.kind not in "wp,"]
    return bool(before) and before[-1].kind in "SAGIL"


def _by_default(page: Page, phrase: Phrase) -> Deed | None:
    """An instrument that no verb reaches is in force where its years or both its parties are told."""
    dated = any(c.kind == "#" and re.fullmatch(r"(?:19|20)\d\d", c.text) for c in phrase.before)
    definite = not phrase.before or phrase.before[0].folded not in ("a", "an") or phrase.period is not None or dated
    named = phrase.kind in ("treaty", "agreement") and len(phrase.before) > 1 and _titled(page, phrase)
    told = named or dated or phrase.period is not None or (len(phrase.parties) > 1 and phrase.kind != "contract")
    if (
        phrase.plural
        or phrase.kind in (JOINT_STATEMENT, "minutes", "other")
        or not (definite and told and phrase.subject)
    ):
        return None
    return Deed(Action.IN_FORCE, "named with its years or parties", phrase.head, How.INFERRED)


def _titled(page: Page, phrase: Phrase) -> bool:
    """Tell whether the instrument goes by a title ("the Mutual Defence Treaty")."""
    subject = phrase.subject
    if subject is None or subject.start > phrase.head.start or not page.text[phrase.head.start].isupper():
        return False
    return page.text[subject.start].isupper() and subject.start > phrase.start


# --- the mention


def _mention(page: Page, line: Line, phrase: Phrase, deed: Deed) -> InstrumentMention:
    subject = page.text[phrase.subject.start : phrase.subject.end] if phrase.subject else None
    acronym = table("instruments")["acronyms"].get(page.text[phrase.head.start : phrase.head.end])
    if subject is None and acronym:
        subject, phrase.subject = acronym["subject"], phrase.head
    date, date_span = _told_date(line, phrase, deed)
    found = InstrumentMention(
        line.number,
        phrase.start,
        phrase.end,
        phrase.kind,
        subject,
        phrase.subject,
        phrase.period,
        phrase.period_span,
        str(deed.action),
        deed.rule,
    )
    found.parties, found.party_spans, found.kind_span, found.action_span = (
        phrase.parties,
        phrase.party_spans,
        phrase.head,
        deed.cue,
    )
    found.action_how, found.period_how, found.here, found.personal = (
        deed.how,
        phrase.period_how,
        deed.here,
        deed.personal,
    )
    found.signed_date, found.date_span, found.occasion = date, date_span, phrase.occasion
    if len(found.parties) < 2 and deed.rule in ("passive: signed", "signed at"):
        _add_signing_states(page, line, found, deed)
    if len(found.parties) < 2 and deed.action in (Action.SIGNED, Action.TO_BE_SIGNED, Action.EXTENDED, Action.ENDED):
        _add_subject_states(line, found, deed)
    return found


def _add_subject_states(line: Line, found: InstrumentMention, deed: Deed) -> None:
    """Take for parties the two or more states that the verb has for its subject: "Laos and Vietnam signed …"."""
    chunks = [c for c in line.tagged.chunks if c.end <= deed.cue.start]
    while chunks and chunks[-1].kind in "wp":
        chunks.pop()
    states: list[Chunk] = []
    while chunks and (chunks[-1].kind in "S&,e" or _is_union(chunks[-1]) or _asides(chunks)):
        c = chunks.pop()
        if c.kind in "SI":
            states.append(c)
    _set_parties(found, states)


def _is_union(c: Chunk) -> bool:
    return c.kind == "I" and c.value in ("EU", "ASEAN", "AU", "CARICOM", "GCC", "EAEU")


def _asides(chunks: list[Chunk]) -> bool:
    """Drop "with its ten members" behind a state; tell whether anything was dropped."""
    k = next((k for k in range(len(chunks) - 1, max(-1, len(chunks) - 7), -1) if chunks[k].folded == "with"), 0)
    beside = k > 0 and (chunks[k - 1].kind == "S" or _is_union(chunks[k - 1]))
    if beside and all(c.kind in "wpe#BT" for c in chunks[k:]):
        del chunks[k:]
    return beside and k == len(chunks)


_BY = re.compile(
    r"[^.;:]{0,90}?\sby\s(?P<those>[^.;:]{3,260}?)(?=[.;:]|,?\s(?:who|which|during|at|after|following)\s|\Z)"
)


def _add_signing_states(page: Page, line: Line, found: InstrumentMention, deed: Deed) -> None:
    """Take for parties the states of those by whom it was signed: "signed by the ministers of Peru and Chile"."""
    m = _BY.match(page.text, deed.cue.end, line.end)
    if m:
        start, end = m.span("those")
        _set_parties(found, [c for c in line.tagged.chunks if start <= c.start < end and c.kind in "SA"])


def _set_parties(found: InstrumentMention, named: list[Chunk]) -> None:
    states = {c.value: Span(c.start, c.end) for c in named if c.value}
    if len(states) > 1:
        found.parties, found.party_spans = tuple(sorted(states)), tuple(sorted(states.values()))


def _told_date(line: Line, phrase: Phrase, deed: Deed) -> tuple[str | None, Span | None]:
    """Give the date of signing that the sentence tells beside the signing: "signed in Athens in December"."""
    if deed.action != Action.SIGNED:
        return None, None
    after = deed.cue.end if deed.cue.start > phrase.start else phrase.end
    for d in line.dates:
        inside = phrase.period_span and d.start < phrase.period_span.end and phrase.period_span.start < d.end
        if d.value and not inside and (_close(line, after, d) or _close(line, deed.cue.end, d) or _opens(line, d)):
            return d.value, Span(d.start, d.end)
    return None, None


def _close(line: Line, after: int, d: DateMention) -> bool:
    if not after <= d.start <= after + 30:
        return False
    between = [c for c in line.tagged.chunks if after <= c.start and c.end <= d.start]
    return all(c.kind in "eLSNo(,-" or c.folded in ("in", "on", "at") for c in between)


def _opens(line: Line, d: DateMention) -> bool:
    """A month or year that opens the sentence dates its verb: "In 2009, they signed …", "This year we signed …"."""
    return d.kind in ("month", "year") and d.start - line.start <= 4


_ONE = re.compile(
    r"\b(?:replac\w+|succeed\w*|supersed\w+|than|of) (?:the|an earlier|a previous) (?P<one>one) signed\b", re.I
)


def _the_one_signed(page: Page, line: Line, found: list[InstrumentMention]) -> list[InstrumentMention]:
    """Follow "to replace the one signed in 2009" to the instrument of the same kind that the sentence names."""
    m = _ONE.search(page.text, line.start, line.end)
    named = [f for f in found if m and f.end <= m.start()]
    if not m or not named:
        return []
    cue = Span(m.end() - 6, m.end())
    one = replace(
        named[-1], start=m.start("one"), end=m.end(), period=None, period_span=None, action=str(Action.SIGNED)
    )
    one.action_rule, one.action_span, one.kind_span, one.here, one.personal = (
        "the one signed",
        cue,
        Span(m.start("one"), m.end("one")),
        False,
        False,
    )
    date = next((d for d in line.dates if _close(line, cue.end, d)), None)
    one.signed_date, one.date_span = (date.value, Span(date.start, date.end)) if date else (None, None)
    return [one]
