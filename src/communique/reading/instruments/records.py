"""Make one record of an instrument and an action out of all the places that tell of it.

yes   "signed the 2020 Cooperation Plan" … "the plan for 2020 they signed"      one record
no    the protocol that the talks review, and its successor that they sign      two records
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from communique.lexicon import table, words
from communique.model import Action, Agreement, Ground, How, InstrumentKind, Span
from communique.reading.instruments.dates import DateOf, day_of, later
from communique.reading.instruments.find import InstrumentMention
from communique.reading.instruments.occasions import occasion
from communique.reading.instruments.phrases import JOINT_STATEMENT
from communique.reading.instruments.rules import solemn
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Page

Sides = Callable[[int], tuple[str, ...]]
Signers = Callable[[int], tuple[tuple[str, ...], tuple[Span, ...]]]
REACH = 120  # characters behind an instrument in which "between the two ministries" may stand


@dataclass(slots=True)
class _Draft:
    """A record in the making: its slots, why each holds, and the mentions that it rests on."""

    kind: str
    action: str
    parties: tuple[str, ...]
    mentions: list[InstrumentMention]
    subject: str | None = None
    period: tuple[str, str] | None = None
    date: str | None = None
    signatories: tuple[str, ...] = ()
    grounds: dict[str, Ground] = field(default_factory=dict)


def agreement_records(
    page: Page, mentions: list[InstrumentMention], sides_of_line: Sides, signers_of_line: Signers, date_of_line: DateOf
) -> list[Agreement]:
    """Give one record an instrument and action; what no two parties can be told for is left out."""
    drafts: list[_Draft] = []
    for mention in mentions:
        draft = _draft(page, mention, sides_of_line)
        if draft is None:
            continue
        _sign(page, draft, mention, signers_of_line, date_of_line)
        meant = _points_back(drafts, mention) if _bare(mention) else []
        if not meant:
            _merge_or_add(page, drafts, draft)
        elif meant[-1].parties == draft.parties and draft.action == Action.SIGNED and not meant[-1].date:
            _merge(meant[-1], draft)
    return [_record(n, draft) for n, draft in enumerate(_fold_loose(page, drafts), 1)]


# --- one mention


def _draft(page: Page, mention: InstrumentMention, sides_of_line: Sides) -> _Draft | None:
    parties, ground = _parties(page, mention, sides_of_line)
    if len(parties) < 2:
        return None
    draft = _Draft(mention.kind, mention.action, parties, [mention])
    draft.grounds["parties"] = ground
    draft.grounds["kind"] = Ground((mention.kind_span or Span(mention.start, mention.end),), "noun of an instrument")
    cue = mention.action_span or Span(mention.start, mention.end)
    draft.grounds["action"] = Ground((cue,), mention.action_rule, mention.action_how)
    if mention.period and mention.period_span:
        draft.period = mention.period
        for slot in ("period_start", "period_end"):
            draft.grounds[slot] = Ground((mention.period_span,), "years of the instrument", mention.period_how)
    draft.subject = _subject(page, mention, draft)
    return draft if draft.subject or mention.kind == JOINT_STATEMENT or "sign" in mention.action_rule else None


def _parties(page: Page, mention: InstrumentMention, sides_of_line: Sides) -> tuple[tuple[str, ...], Ground]:
    """Take the parties that the phrase names; else the sides that the sentence speaks of."""
    if len(mention.parties) > 1:
        return mention.parties, Ground(mention.party_spans, "parties in the phrase")
    sides = tuple(sorted(set(sides_of_line(mention.line))))
    whole = Span(mention.start, mention.end)
    if not mention.parties and len(sides) < 2 and len(mention.around) == 2:
        return mention.around, Ground((whole,), "states that the sentence names", How.RESOLVED)
    if not mention.parties or set(mention.parties) <= set(sides):
        return sides, Ground((whole,), "sides of the contact", How.RESOLVED)
    other = sides[0] if len(sides) == 1 else _other_party(page, mention, sides)
    if other is None or other in mention.parties:
        return (), Ground((whole,), "a third party")
    ground = Ground(mention.party_spans, "a side and the party named", How.RESOLVED)
    return tuple(sorted({other, *mention.parties})), ground


def _other_party(page: Page, mention: InstrumentMention, sides: tuple[str, ...]) -> str | None:
    """Tell whose "agreement with Chile" it is, where Chile is no side: the sentence's one state, else the press's."""
    near = [s for s in mention.near if s not in mention.parties]
    if len(near) == 1:
        return near[0]
    return page.home if page.home in sides else None


class _Subject(NamedTuple):
    """What an instrument is on, the passage, and how that was read."""

    words: str | None
    span: Span | None
    rule: str = "words of the instrument"
    how: How = How.STATED


def _subject(page: Page, mention: InstrumentMention, draft: _Draft) -> str | None:
    """Give the subject as printed; where there is none, what the report's context supplies."""
    subject = _Subject(mention.subject, mention.subject_span, how=mention.subject_how)
    if _records_a_contact(mention) and (named := occasion(page, mention)):
        name = page.text[named.start : named.end]
        subject = _Subject(name, named, "the contact that it records", How.RESOLVED)
    if subject.words is None:
        subject = _fallback_subject(page, mention)
    if mention.kind in ("protocol", "plan", "programme") and _is_bare_cooperation(subject.words):
        subject = _defence_subject(page, mention, subject)
    if _is_bare_statement(mention, subject.words) and len(draft.parties) == 2:
        whole = Span(mention.start, mention.end)
        subject = _Subject(_RELATIONS, whole, "statement of two states", How.INFERRED)
    if subject.words and subject.span:
        draft.grounds["subject"] = Ground((subject.span,), subject.rule, subject.how)
    return _of_cooperation(subject.words)


_BARE_PAPERS = ("memorandum", "letter of intent")
_COOPERATION = re.compile(r"memorandum of co-?operation$", re.I)


def _fallback_subject(page: Page, mention: InstrumentMention) -> _Subject:
    """Take the "cooperation" in the noun itself, or what a bare memorandum between defence ministries is on."""
    head = mention.kind_span or Span(mention.start, mention.end)
    if _COOPERATION.search(page.text[head.start : head.end]):
        return _Subject("cooperation", head)
    if mention.kind in _BARE_PAPERS and mention.action == Action.SIGNED and _defence_words().search(page.text):
        rule = "instrument between defence ministries"
        return _Subject(table("instruments")["defence_subject"], head, rule, How.INFERRED)
    return _Subject(None, None)


_LONE_ADJECTIVE = re.compile(
    r"(?:economic|military|cultural|technical|scientific|commercial|industrial|agricultural|legal|judicial|political"
    r"|diplomatic|educational|financial|medical|naval|digital|environmental|parliamentary|consular|technological)\Z",
    re.I,
)


def _of_cooperation(subject: str | None) -> str | None:
    """Complete a lone adjective: an "economic memorandum" is on economic cooperation."""
    return f"{subject} cooperation" if subject and _LONE_ADJECTIVE.match(subject) else subject


def _records_a_contact(mention: InstrumentMention) -> bool:
    """Tell whether the instrument is on nothing but the contact that it came out of."""
    if mention.occasion:
        return True
    signed = mention.action == Action.SIGNED and mention.period is None
    return mention.subject is None and signed and mention.kind in ("minutes", "protocol", JOINT_STATEMENT)


def _is_bare_statement(mention: InstrumentMention, subject: str | None) -> bool:
    issued = mention.kind == JOINT_STATEMENT and mention.action == Action.SIGNED
    return issued and (subject is None or bool(_VISIT.search(subject)))


_RELATIONS = "relations between the two countries"
_VISIT = re.compile(r"\bvisit\b", re.I)


def _is_bare_cooperation(subject: str | None) -> bool:
    return subject is None or subject.lower().replace("-", "") in (
        "cooperation",
        "cooperative",
        "cooperation activities",
    )


_MINISTRIES = re.compile(
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
    return re.compile(rf"\b(?:{'|'.join(words(table('instruments')['defence_context']))})\b", re.I)


# --- date and signatories


def _sign(
    page: Page, draft: _Draft, mention: InstrumentMention, signers_of_line: Signers, date_of_line: DateOf
) -> None:
    if mention.action != Action.SIGNED:
        return
    if mention.signed_date and mention.date_span and not later(mention.signed_date, page.published):
        draft.date = mention.signed_date
        draft.grounds["date"] = Ground((mention.date_span,), "date told beside the signing")
    lines = [mention.line] if mention.told_line is None else [mention.told_line, mention.line]
    if draft.date is None and mention.here:
        date, ground = day_of(page, lines, date_of_line)
        if date and ground:
            draft.date, draft.grounds["date"] = date, ground
    if mention.personal:
        names, spans = next((signed for n in lines if (signed := signers_of_line(n))[0]), ((), ()))
        if names:
            draft.signatories = names
            draft.grounds["signatories"] = Ground(
                spans or (Span(mention.start, mention.end),), "subject of the signing", How.RESOLVED
            )


# --- merging


def _bare(mention: InstrumentMention) -> bool:
    """Tell whether the phrase has neither years nor a subject of its own, as in "the Protocol"."""
    return (
        mention.subject is None
        and mention.period is None
        and (mention.kind != JOINT_STATEMENT or mention.action != Action.SIGNED)
    )


def _points_back(drafts: list[_Draft], mention: InstrumentMention) -> list[_Draft]:
    """Give those that a bare phrase after the signing of one such instrument means."""
    return [
        d for d in drafts if (d.kind, d.action) == (mention.kind, Action.SIGNED) and d.mentions[0].line < mention.line
    ]


def _merge_or_add(page: Page, drafts: list[_Draft], draft: _Draft) -> None:
    """Join a mention to the record that it belongs to; a headline's words give way to the body's."""
    same = [d for d in drafts if _same(d, draft) and not (_headline(page, d) and not _headline(page, draft))]
    headlines = [d for d in drafts if _headline(page, d) and _same(d, draft, loosely=True)]
    if same:
        _merge(same[0], draft)
    elif headlines and not draft.subject:
        _merge(headlines[0], draft)
    elif headlines:
        headlines[0].subject, headlines[0].grounds["subject"] = draft.subject, draft.grounds["subject"]
        _merge(headlines[0], draft)
    else:
        drafts.append(draft)


def _headline(page: Page, draft: _Draft) -> bool:
    return all(page.lines[m.line].kind in (TITLE, LINE) for m in draft.mentions)


def _fold_loose(page: Page, drafts: list[_Draft]) -> list[_Draft]:
    """Join a "deal" to the paper that the report calls by its proper noun, and leave out what has no subject."""
    for d in drafts:
        full = next((o for o in drafts if o is not d and _told_in_full(page, d, o)), None)
        if full:
            _merge(full, d)
            d.mentions = []
    return [d for d in drafts if d.mentions and (d.subject or d.kind not in _BARE_PAPERS)]


def _told_in_full(page: Page, loose: _Draft, full: _Draft) -> bool:
    """Tell whether two drafts are one paper, which the first calls by a loose noun."""
    nouns = {page.text[g.start : g.end].lower() for m in loose.mentions if (g := m.kind_span)}
    row = table("instruments")
    if not nouns or not nouns <= set(words(row["generic"] if _headline(page, loose) else row["loose"])):
        return False
    same = (full.action, full.parties) == (loose.action, loose.parties)
    return same and full.kind not in ("agreement", "other") and not _headline(page, full) and _solemn(page, full)


def _solemn(page: Page, draft: _Draft) -> bool:
    """Tell whether a paper was signed, as a joint statement that is only issued is not."""
    return draft.kind != JOINT_STATEMENT or any(solemn(page.text, m.action_span) for m in draft.mentions)


def _same(one: _Draft, other: _Draft, *, loosely: bool = False) -> bool:
    if (one.kind, one.action, one.parties) != (other.kind, other.action, other.parties):
        return False
    if one.period and other.period and one.period != other.period:
        return False
    if one.date and other.date and not (one.date.startswith(other.date) or other.date.startswith(one.date)):
        return False
    return (
        loosely
        or one.kind == JOINT_STATEMENT
        or (one.period is not None and one.period == other.period)
        or _alike(one.subject, other.subject)
    )


_SAME = {"defense": "defence", "military": "defence", "program": "programme"}
_LIGHT = frozenset("the of and for a an to in on between two countries ministries".split())


def _alike(one: str | None, other: str | None) -> bool:
    """Tell whether two subjects may be one: one untold, or half of their words shared."""
    if not one or not other:
        return True
    a, b = ({_SAME.get(w, w) for w in re.findall(r"\w+", s.lower())} - _LIGHT for s in (one, other))
    return 2 * len(a & b) > min(len(a), len(b)) if a and b else one == other


def _merge(one: _Draft, other: _Draft) -> None:
    one.mentions += other.mentions
    for slot in ("period", "date", "signatories"):
        if not getattr(one, slot) and getattr(other, slot):
            setattr(one, slot, getattr(other, slot))
    guessed = one.subject is None or ("subject" in one.grounds and one.grounds["subject"].how == How.INFERRED)
    stated = other.subject and "subject" in other.grounds and other.grounds["subject"].how != How.INFERRED
    if other.subject and guessed and stated:
        one.subject, one.grounds["subject"] = other.subject, other.grounds["subject"]
    for slot, ground in other.grounds.items():
        one.grounds.setdefault(slot, ground)


def _record(number: int, draft: _Draft) -> Agreement:
    first, last = draft.period or (None, None)
    evidence = tuple(dict.fromkeys(Span(min(m.start, _cue(m).start), max(m.end, _cue(m).end)) for m in draft.mentions))
    sure = all(g.how != How.INFERRED for slot, g in draft.grounds.items() if slot != "subject")
    return Agreement(
        id=f"a{number}",
        kind=InstrumentKind(draft.kind),
        subject=draft.subject,
        parties=draft.parties,
        period_start=first,
        period_end=last,
        action=Action(draft.action),
        date=draft.date,
        signatories=draft.signatories,
        evidence=evidence,
        grounds=draft.grounds,
        confidence=0.9 if sure else 0.7,
    )


def _cue(mention: InstrumentMention) -> Span:
    return mention.action_span or Span(mention.start, mention.end)
