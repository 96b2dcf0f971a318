"""Make one record of an instrument and an action out of all the places that tell of it.

yes   "signed the 2020 Cooperation Plan" … "the plan for 2020 they signed"      one record
no    the protocol that the talks review, and its successor that they sign      two records
"""

from __future__ import annotations

from dataclasses import replace

from communique.model import Action, Agreement, Ground, How, InstrumentKind, Span
from communique.patterns import compiled
from communique.reading.instruments.dates import DAY_BEFORE, DateOf, day_of, day_of_document, later, of_another_time
from communique.reading.instruments.drafts import Draft, alike, of_other_days, own_subject, same
from communique.reading.instruments.loosely import KNOWN
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.parties import binds_members
from communique.reading.instruments.phrases import JOINT_STATEMENT
from communique.reading.instruments.retold import (
    described,
    headline,
    named_again,
    near,
    not_yet,
    once_signed,
    only_named,
    then_signed,
    told_in_full,
)
from communique.reading.instruments.sides import (
    Doers,
    Sides,
    add_doer,
    add_signing_states,
    of_group,
    of_one_union,
    opening,
    parties_of,
)
from communique.reading.instruments.signatures import Signers, told_apart
from communique.reading.instruments.subjects import BARE_PAPERS, told_subject
from communique.reading.instruments.terms import told_term
from communique.reading.words.layout import TITLE
from communique.reading.words.page import Page

REACH = 120  # characters behind an instrument in which "between the two ministries" may stand


def agreement_records(
    page: Page,
    mentions: list[InstrumentMention],
    sides_of_line: Sides,
    signers_of_line: Signers,
    date_of_line: DateOf,
    signing_states: Sides = lambda _: (),
    doers: Doers = lambda _, __: (),
) -> list[Agreement]:
    """Give one record an instrument and action; what no two parties can be told for is left out.

    ``signing_states`` gives the states of those who sign in a sentence, so that six presidents make six parties;
    ``doers`` those of the persons whom a sentence names before an offset.
    """
    drafts: list[Draft] = []
    for mention in mentions:
        add_signing_states(page, mention, signing_states, [d.parties for d in drafts])
        add_doer(page, mention, doers)
        draft = _draft(page, mention, sides_of_line)
        if draft is None:
            continue
        _sign(page, draft, mention, signers_of_line, date_of_line)
        meant = _points_back(drafts, mention) if _bare(mention) else []
        if mention.echo and not meant:
            continue
        if not meant:
            _merge_or_add(page, drafts, draft)
        elif set(draft.parties) <= set(meant[-1].parties) and draft.action == Action.SIGNED and _adds(draft, meant[-1]):
            _merge(meant[-1], draft)
    told = _fold_loose(page, drafts)
    _set_term(page, told)
    _share_day(told)
    _share_signers(page, told)
    return [_record(n, draft) for n, draft in enumerate(told, 1)]


def _adds(again: Draft, told: Draft) -> bool:
    """Tell whether "they signed the deal", told again, says on which day or by whom, as nothing else does."""
    return not told.date or (not told.signatories and len(again.signatories) > 1 and not of_other_days(told, again))


def _set_term(page: Page, drafts: list[Draft]) -> None:
    """Give the one paper signed the years that a later sentence says it lasts."""
    signed = [d for d in drafts if d.action in (Action.SIGNED, Action.EXTENDED) and not d.date_of_old(page)]
    if len(signed) != 1 or signed[0].period or signed[0].kind == JOINT_STATEMENT:
        return
    term = told_term(page, signed[0].kind, min(m.line for m in signed[0].mentions))
    if term:
        signed[0].period = term[0]
        for slot in ("period_start", "period_end") if term[0][0] else ("period_end",):
            signed[0].grounds[slot] = Ground((term[1],), "years that a later sentence tells")


def _share_day(drafts: list[Draft]) -> None:
    """Give papers signed here, whose day nothing beside them tells, the one day of the others that the two signed."""
    here = [d for d in drafts if d.action == Action.SIGNED and any(m.here for m in d.mentions)]
    sure = {d.date: d for d in here if d.date and d.grounds["date"].rule != DAY_BEFORE}
    for d in here if len(sure) == 1 else []:
        (one,) = sure.values()
        if d.parties == one.parties and (d.date is None or d.grounds["date"].rule == DAY_BEFORE):
            d.date = one.date
            d.grounds["date"] = replace(one.grounds["date"], rule="day of the other papers", how=How.RESOLVED)


def _share_signers(page: Page, drafts: list[Draft]) -> None:
    """Give papers named with another by one verb its signatories: "… was signed by both, and with it a contract"."""
    for one in [d for d in drafts if d.signatories and len(drafts) > 1 and _signed_in_sentence(page, d)]:
        for d in drafts:
            first, other = one.mentions[0], d.mentions[0]
            beside = first.line == other.line and first.end <= other.start and d.action == Action.SIGNED
            alike_ = beside and not d.signatories and d.parties == one.parties
            if alike_ and not _OWN_VERB.search(page.text, max(first.end, _cue(first).end), other.start):
                d.signatories, d.grounds["signatories"] = one.signatories, one.grounds["signatories"]


def _signed_in_sentence(page: Page, draft: Draft) -> bool:
    line = page.lines[draft.mentions[0].line]
    return all(line.start <= s.start < line.end for s in draft.grounds["signatories"].spans)


_OWN_VERB = compiled(r"[;:]|\b(?:sign(?:ed|ing|s)?|inked|initialled|which|while|witness\w*)\b")


# --- one mention


def _draft(page: Page, mention: InstrumentMention, sides_of_line: Sides) -> Draft | None:
    parties, ground = parties_of(page, mention, sides_of_line)
    if len(parties) < 2:
        many = of_group(page, mention) or of_one_union(page, mention, sides_of_line(mention.line))
        parties = many or tuple(p for p in parties if binds_members(p))
    if not parties:
        return None
    draft = Draft(mention.kind, mention.action, parties, [mention])
    draft.grounds["parties"] = ground
    draft.grounds["kind"] = Ground((mention.kind_span or Span(mention.start, mention.end),), "noun of an instrument")
    cue = mention.action_span or Span(mention.start, mention.end)
    draft.grounds["action"] = Ground((cue,), mention.action_rule, mention.action_how)
    if mention.period and mention.period_span:
        draft.period = mention.period
        for slot in (slot for slot, told in zip(("period_start", "period_end"), mention.period, strict=True) if told):
            draft.grounds[slot] = Ground((mention.period_span,), "years of the instrument", mention.period_how)
    draft.subject = told_subject(page, mention, draft.parties, draft.grounds)
    return draft if draft.subject or mention.kind == JOINT_STATEMENT or "sign" in mention.action_rule else None


# --- date and signatories


def _sign(page: Page, draft: Draft, mention: InstrumentMention, signers_of_line: Signers, date_of_line: DateOf) -> None:
    if mention.action != Action.SIGNED:
        return
    if mention.signed_date and mention.date_span and not later(mention.signed_date, page.published):
        draft.date = mention.signed_date
        draft.grounds["date"] = Ground((mention.date_span,), "date told beside the signing")
    lines = [mention.line] if mention.told_line is None else [mention.told_line, mention.line]
    if page.lines[mention.line].start <= _cue(mention).start < page.lines[mention.line].end:
        lines.sort(key=lambda n: n != mention.line)  # its own sentence first, where that tells of the signing
    if mention.action_rule == "the report itself":
        behind = opening(page, mention.line)
        lines += [line.number for line in behind]
        _set_date(draft, *day_of_document(page, behind))
    if draft.date is None and mention.here:
        _set_date(draft, *day_of(page, lines, date_of_line))
    below = _signed_below(page, mention)
    if mention.personal or mention.here or below:
        cue = _cue(mention).start
        cue = mention.start if _PART_OF_ITS_OWN.search(page.text, cue, mention.start) else cue
        told = [signers_of_line(n, cue) for n in [*lines[:2], *below]]
        told = [t for t in told if mention.personal or mention.action_rule not in _BY_SIDES or _by_name(page, t[1])]
        names, spans = next((signed for signed in told if len(signed[0]) > 1), ((), ()))
        if not names and mention.personal:  # one told here, the others there
            names = tuple(dict.fromkeys(name for those, _ in told for name in those))
            spans = tuple(dict.fromkeys(span for _, where in told for span in where))
        if not _long_before(page, draft) or _by_name(
            page, spans
        ):  # "signed by the top leaders in May 2022", not by these
            _set_signatories(draft, mention, names, spans)
    if mention.here and page.lines[mention.line].kind not in (TITLE,):
        apart = told_apart(page, mention, signers_of_line)
        if set(draft.signatories) < set(apart[0]):
            _set_signatories(draft, mention, *apart)


# "Signed the one, and the other | by X and Y": the verb is told once, and who signed is told of each.
_PART_OF_ITS_OWN = compiled(r"(?:,? (?:while|whereas)|;(?: and)?|, and) [^.,;]{0,20}\Z")


def _long_before(page: Page, draft: Draft) -> bool:
    return page.published is not None and of_another_time(draft.date, page.published)


def _set_date(draft: Draft, date: str | None, ground: Ground | None) -> None:
    if date and ground and draft.date is None:
        draft.date, draft.grounds["date"] = date, ground


def _set_signatories(draft: Draft, mention: InstrumentMention, names: tuple[str, ...], spans: tuple[Span, ...]) -> None:
    if names:
        draft.signatories = names
        draft.grounds["signatories"] = Ground(
            spans or (Span(mention.start, mention.end),), "subject of the signing", How.RESOLVED
        )


def _by_name(page: Page, spans: tuple[Span, ...]) -> bool:
    """Tell whether those who sign are named, and not "the two sides" for whom the talks have names."""
    return bool(spans) and all(_NAMED.search(page.text, s.start, s.end) for s in spans)


_NAMED = compiled(r"[A-ZĐ][\w’'-]+ [A-ZĐ]")
_BY_SIDES = ("signed", "sign", "signing witnessed")  # where the words before the verb name no persons
_SIGNED_FROM = compiled(r"\(?(?:Signed|SIGNED) (?:by|from|for|on behalf of|on the)\b")
_SIGNED_BY = compiled(r"\(?(?:Signed|SIGNED|Signatures|Signatories)\)?(?: by| for)?\s?:")


def _signed_below(page: Page, mention: InstrumentMention) -> list[int]:
    """Give the line below a document that names those who signed it: "Signed: Ann Lee, President of Peru; …"."""
    behind = page.lines[mention.line + 1 : mention.line + 2]
    if behind and _SIGNED_FROM.match(page.text, behind[0].start, behind[0].end):
        return [behind[0].number]  # "1. Agreement on tourism. Signed from the one side by …"
    if mention.action_rule != "the report itself" and mention.kind != JOINT_STATEMENT:
        return []
    return [line.number for line in page.lines[mention.line :] if _SIGNED_BY.match(page.text, line.start)][:1]


# --- merging


def _bare(mention: InstrumentMention) -> bool:
    """Tell whether the phrase has neither years nor a subject of its own, as in "the Protocol"."""
    return (
        mention.subject is None
        and mention.period is None
        and (mention.kind != JOINT_STATEMENT or mention.action != Action.SIGNED)
    )


def _points_back(drafts: list[Draft], mention: InstrumentMention) -> list[Draft]:
    """Give those that a bare phrase after the signing of one such instrument means."""
    return [
        d for d in drafts if (d.kind, d.action) == (mention.kind, Action.SIGNED) and d.mentions[0].line < mention.line
    ]


def _merge_or_add(page: Page, drafts: list[Draft], draft: Draft) -> None:
    """Join a mention to the record that it belongs to; a headline's words give way to the body's."""
    told = [d for d in drafts if same(d, draft) and not (headline(page, d) and not headline(page, draft))]
    headlines = [d for d in drafts if headline(page, d, bare=True) and same(_as_told(d, draft), draft, loosely=True)]
    headlines = [] if draft.mentions[0].action_rule in _RECALLED else headlines
    headlines = [d for d in headlines if not _another_statement(d, draft)]
    itself = next((d for d in drafts if _both_itself(d, draft)), None)
    if told or itself:
        _merge(told[0] if told else itself or draft, draft)
    elif headlines and not draft.subject:
        _merge(headlines[0], draft)
    elif headlines:
        headlines[0].parties, headlines[0].grounds["parties"] = draft.parties, draft.grounds["parties"]
        headlines[0].subject, headlines[0].grounds["subject"] = draft.subject, draft.grounds["subject"]
        _merge(headlines[0], draft)
    else:
        drafts.append(draft)


def _both_itself(one: Draft, other: Draft) -> bool:
    """Tell whether two headings name the one statement that the report is, one of them barely."""
    rules = {m.action_rule for d in (one, other) for m in d.mentions}
    barely = not (own_subject(one) and own_subject(other))
    return rules == {"the report itself"} and one.kind == other.kind and barely


def _another_statement(headline: Draft, draft: Draft) -> bool:
    """Tell whether a statement is not the one that the report itself is."""
    itself = headline.mentions[0].action_rule == "the report itself"
    own = own_subject(headline) and own_subject(draft)
    return itself and own and not alike(headline.subject, draft.subject)


_RECALLED = ("which they signed", "signed before", "the one signed")


def _as_told(headline: Draft, draft: Draft) -> Draft:
    """Give a headline's draft the fuller list of parties that the body tells."""
    return replace(headline, parties=draft.parties) if set(headline.parties) < set(draft.parties) else headline


def _fold_loose(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Join a "deal" to the paper that the report calls by its proper noun, and leave out what has no subject."""
    for d in drafts:
        full = next((o for o in drafts if o is not d and told_in_full(page, d, o)), None)
        if full:
            if all(m.by_clause for m in full.mentions) and own_subject(d):  # "a defence pact. The memorandum covers …"
                full.subject, full.grounds["subject"] = d.subject, d.grounds["subject"]
            _merge(full, d)
            d.mentions = []
    for d in drafts:
        if {m.action_rule for m in d.mentions} == {KNOWN} and any(
            o is not d and o.mentions and o.kind == d.kind and set(d.parties) & set(o.parties) and near(d, o)
            for o in drafts
        ):
            d.mentions = []
    for d in drafts:
        told = next((o for o in drafts if o is not d and o.mentions and d.mentions and only_named(d, o)), None)
        if told:
            _merge(told, d)
            d.mentions = []
    for d in drafts:
        again = next((o for o in drafts if d.mentions and o.mentions and named_again(page, d, o)), None)
        if again:
            if " " in (again.mentions[0].subject or ""):  # "the Mutual Defence and Security Pact" is its name
                d.subject, d.grounds["subject"] = again.subject, again.grounds["subject"]
            _merge(d, again)
            again.mentions = []
    for d in drafts:
        others = [o for o in drafts if d.mentions and o.mentions]
        done = next((o for o in others if then_signed(page, d, o) or not_yet(d, o) or described(page, d, o)), None)
        if done:
            _merge(done, d)
            d.mentions = []
    for d in drafts:
        lasting = next((o for o in drafts if o is not d and d.mentions and once_signed(page, d, o)), None)
        if lasting:
            _merge(lasting, d)
            lasting.date, d.mentions = None, []
            lasting.grounds.pop("date", None)
    return [d for d in drafts if d.mentions and (d.subject or d.kind not in BARE_PAPERS)]


def _merge(one: Draft, other: Draft) -> None:
    one.mentions += other.mentions
    for slot in ("period", "date", "signatories"):
        if not getattr(one, slot) and getattr(other, slot):
            setattr(one, slot, getattr(other, slot))
    if len(other.signatories) > len(one.signatories):
        one.signatories, one.grounds["signatories"] = other.signatories, other.grounds["signatories"]
    guessed = one.subject is None or ("subject" in one.grounds and one.grounds["subject"].how == How.INFERRED)
    stated = other.subject and "subject" in other.grounds and other.grounds["subject"].how != How.INFERRED
    if other.subject and guessed and stated:
        one.subject, one.grounds["subject"] = other.subject, other.grounds["subject"]
    for slot, ground in other.grounds.items():
        one.grounds.setdefault(slot, ground)


def _record(number: int, draft: Draft) -> Agreement:
    first, last = draft.period or (None, None)
    evidence = tuple(dict.fromkeys(Span(min(m.start, _cue(m).start), max(m.end, _cue(m).end)) for m in draft.mentions))
    sure = all(g.how != How.INFERRED for slot, g in draft.grounds.items() if slot != "subject")
    return Agreement(
        id=f"a{number}",
        kind=InstrumentKind(draft.kind),
        subject=draft.subject,
        parties=draft.parties,
        period_start=first or None,
        period_end=last or None,
        action=Action(draft.action),
        date=draft.date,
        signatories=draft.signatories,
        evidence=evidence,
        grounds=draft.grounds,
        confidence=0.9 if sure else 0.7,
    )


def _cue(mention: InstrumentMention) -> Span:
    return mention.action_span or Span(mention.start, mention.end)
