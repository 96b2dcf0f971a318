"""Find the instruments that a report names: what they are, on what, for which years, and what was done to them.

yes   signed the Protocol on defence cooperation for 2025-2029 and the 2025 Cooperation Plan    (two mentions)
yes   agreed to sign a new bilateral defence cooperation agreement                              (to be signed)
no    reached agreement that the border stay open; signed documents; a training programme
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.lexicon import table, words
from communique.model import Action, How, Span
from communique.patterns import compiled
from communique.reading.instruments.dates import of_another_time, told_date
from communique.reading.instruments.deeds import deed_of
from communique.reading.instruments.firms import of_firms_about
from communique.reading.instruments.heirs import heirs, may_follow, subjects_of_likes
from communique.reading.instruments.itself import read_title
from communique.reading.instruments.lists import members, told_title
from communique.reading.instruments.loosely import KNOWN
from communique.reading.instruments.masking import mask
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.nouns import find_nouns, may_name, stems_in
from communique.reading.instruments.ones import the_one_signed
from communique.reading.instruments.parties import (
    behind_states,
    bound_states,
    near_states,
    owning_states,
    several,
    signing_states,
    subject_states,
    with_none,
    with_union,
)
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase, read_phrases
from communique.reading.instruments.proper import only_named
from communique.reading.instruments.rules import solemn, stands
from communique.reading.instruments.scope import bound_subject, founded, named_before, told_purpose
from communique.reading.instruments.signing import ANNIVERSARY, Deed
from communique.reading.instruments.threads import LISTED, itemised, signed_later, told_one_by_one
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk


def find_instruments(page: Page) -> list[InstrumentMention]:
    """Give every mention of an instrument with a known action, in the order of the text."""
    found: list[InstrumentMention] = []
    stems = stems_in(page.text)
    last: list[Phrase] = []
    told_in = 0
    for line in page.lines:
        named = may_name(page.text, line, stems) and any(find_nouns(page.text, line.start, line.end))
        if named or (last and line.number <= told_in + _NEXT and may_follow(page.text, line)):
            found += _in_line(page, line, found, last)
            told_in = line.number
        elif found and page.text.find(" one ", line.start, line.end) > 0:
            found += the_one_signed(page, line, [], found)
    _prefer_own_subjects(page, found)
    return _without_headlines_of_firms(page, found)


_NEXT = 2  # sentences behind a paper in which "a new one for 2026-2030" is its heir


def _without_headlines_of_firms(page: Page, found: list[InstrumentMention]) -> list[InstrumentMention]:
    """Leave out what firms signed, and the headline that calls it a deal of their states."""
    theirs = [f for f in found if f.of_firms]
    kept = [f for f in found if not f.of_firms]
    if not theirs:
        return kept
    headlines = [f for f in kept if page.lines[f.line].kind in (TITLE, LINE) and f.line < theirs[0].line]
    told = [f for f in headlines if any(f.kind == t.kind and _share_a_word(f.subject, t.subject) for t in theirs)]
    return [f for f in kept if not any(f is t for t in told)]


def _share_a_word(one: str | None, other: str | None) -> bool:
    return bool(set((one or "").lower().split()) & set((other or "").lower().split()))


def _prefer_own_subjects(page: Page, found: list[InstrumentMention]) -> None:
    """Leave a bare "the memorandum" without the purpose told elsewhere, where another phrase says what it is on."""
    bare = [f for f in found if _named_barely(page.lines[f.line], f)]
    named = {f.kind for f in found if f.subject and not any(f is b for b in bare)}
    for f in bare:
        f.subject_how = How.RESOLVED
        if f.kind in named:
            f.subject = f.subject_span = None


def _in_line(page: Page, line: Line, before: list[InstrumentMention], last: list[Phrase]) -> list[InstrumentMention]:
    """Give the mentions of a sentence; ``last`` are the phrases of the one before that named any, and then its own."""
    read = [one for phrase in read_phrases(page, line) for one in members(page, line, phrase)]
    phrases = heirs(page, line, read, last)
    last[:] = phrases or last
    if not phrases:
        return []
    for phrase in phrases:
        own = phrase.subject or told_title(page, line, phrase) or named_before(page.text, line, phrase)
        phrase.subject = own or bound_subject(page, line, phrase)
        phrase.by_clause = own is None and bool(phrase.before) and phrase.before[0].folded in ("the", "this")
        phrase.renamed = bool(_RENAMED.search(page.text, max(line.start, phrase.start - 60), phrase.start))
        phrase.by_clause |= phrase.renamed
    subjects_of_likes(phrases, before)
    masked = mask(page.text, line.start, line.end, [(p.start, p.end) for p in phrases])
    found: list[InstrumentMention] = []
    done: tuple[Phrase, Deed] | None = None
    for phrase in phrases:
        deed, title = deed_of(page, line, phrase, masked), None
        if (deed is None or deed.how == How.INFERRED) and done and _joined(page.text, line, done[0], phrase):
            deed = done[1]
        done = (phrase, deed) if deed and deed.how != How.INFERRED else None
        if deed and phrase.subject is None:
            phrase.subject = founded(page.text, line, phrase)
        if deed and phrase.subject is None and deed.action != Action.IN_FORCE:
            phrase.subject = told_purpose(page, line, phrase)
        if (
            deed
            and phrase.subject is None
            and not _LIKE.isdisjoint(c.folded for c in phrase.before)
            and (phrase.parties or several(subject_states(line, deed.cue)))
        ):
            loose = phrase.head_text(page.text) in words(table("instruments")["generic"])
            alike = (f for f in reversed(found or before) if f.subject_span and (loose or f.kind == phrase.kind))
            if one := next(alike, None):
                phrase.subject, phrase.like, phrase.kind = one.subject_span, True, one.kind
        if deed and deed.rule == "the report itself":
            title = read_title(page, line, phrase)
            phrase.subject = title.span or phrase.subject
            phrase.occasion = None if title.span else phrase.occasion
            if len(phrase.parties) < 2 and title.parties:
                phrase.parties, phrase.party_spans, phrase.with_others = title.parties, title.party_spans, False
        if phrase.subject and page.text[slice(*phrase.subject)] == "occasion":
            phrase.subject = None  # "was signed on the occasion"
        counted = phrase.plural and _COUNTED.search(page.text, phrase.start, phrase.head.start)
        if (counted and told_one_by_one(page, line)) or (deed and deed.rule == LISTED and itemised(page, line, phrase)):
            continue
        if deed and deed.rule == LISTED and _within(page.text, line, phrases, phrase):
            continue
        if deed and stands(page, phrase, deed) and not with_none(page.text, line, phrase.end, phrase.reach):
            mention = _mention(page, line, phrase, deed)
            if title and title.span == phrase.subject:
                mention.subject = title.words or mention.subject
            of_firms = len(phrase.parties) < 2 and of_firms_about(page.text, line, phrase)
            found.append(replace(mention, of_firms=True) if of_firms else _signed_again(page, line, mention))
        elif deed and _echoes(phrase, deed):
            found.append(replace(_mention(page, line, phrase, deed), echo=True))
        elif deed is None and (later := _signed_later(page, line, phrase)):
            found.append(later)
    _share_parties(found)
    found = _without_what_others_are_on(found)
    return found + the_one_signed(page, line, found, before)


_JOINS = compiled(
    r"(?:\s(?:concluded|signed|reached|made)\s(?:by|between|in)\s[^,;.:]{2,60}?)?,?\s(?:and|as well as"
    r"|along with|together with|plus)\s|,\s"
)  # "… an accord on water and one on roads"
_SO_IS = compiled(r"\b(?:so|as) (?:is|are|was|were|has|have|had)(?: been)?\s\Z")


def _joined(text: str, line: Line, last: Phrase, phrase: Phrase) -> bool:
    """Tell whether what was done to one paper was done to the next: "… and one on roads", "so was the plan"."""
    return bool(_JOINS.fullmatch(text, last.end, phrase.start) or _SO_IS.search(text, last.end, phrase.start))


def _within(text: str, line: Line, phrases: list[Phrase], phrase: Phrase) -> bool:
    """Tell whether an item names a paper only to say what the item's own is on: "Protocol on carrying out the plan"."""
    before = [p for p in phrases if p.end <= phrase.start or p.head.end < phrase.start < p.end]
    return line.kind == "bullet" and bool(before) and not _joined(text, line, before[-1], phrase)


_RENAMED = compiled(  # "The document, a memorandum on fishing, was signed"
    r"\b[Tt]h(?:e|is)\s(?:document|deal|accord|agreement|pact|paper|text|instrument),\s(?:which is\s|officially\s"
    r"|formally\s|in fact\s|in the form of\s)?\Z"
)
_COUNTED = compiled(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|some)\b", re.I)
_LIKE = frozenset(
    ("such", "similar", "identical", "comparable", "analogous")
)  # to the paper of the kind that was named last


def _echoes(phrase: Phrase, deed: Deed) -> bool:
    """Tell whether "signed a bilateral agreement" may be what the headline names in full."""
    return phrase.kind == "agreement" and not phrase.plural and phrase.subject is None and deed.rule == "signed"


def _share_parties(found: list[InstrumentMention]) -> None:
    """Give the instruments of one list the parties that one of them names."""
    told = next((f for f in found if f.action_rule == LISTED and len(f.parties) > 1), None)
    for f in found:
        if told and f.action_rule == told.action_rule and not f.parties:
            f.parties, f.party_spans = told.parties, told.party_spans


_DRAWN_UP = ("plan", "programme")


def _without_what_others_are_on(found: list[InstrumentMention]) -> list[InstrumentMention]:
    """ "Signed a memorandum on the exchange programme for 2022-2026": one paper, for the years told last."""
    kept: list[InstrumentMention] = []
    for f in found:
        on = next(
            (
                k
                for k in kept
                if f.kind in _DRAWN_UP and f.kind_span and k.subject_span and k.kind not in _DRAWN_UP
                if k.action == f.action and k.subject_span.start < f.kind_span.start < k.subject_span.end
            ),
            None,
        )
        if on is None:
            kept.append(f)
        elif on.period is None:
            on.period, on.period_span, on.period_how = f.period, f.period_span, f.period_how
    return kept


def _signed_again(page: Page, line: Line, found: InstrumentMention) -> InstrumentMention:
    """Follow a signing to the near sentence that tells who signed: "the two ministers put their names to it"."""
    fresh = found.action == Action.SIGNED and not _dated_before(page, found) and line.kind == "body"
    if found.kind == JOINT_STATEMENT and not solemn(page.text, found.action_span):
        return found
    dated = found.kind_span and _YEAR.search(page.text, found.start, found.kind_span.start)
    lasting = found.action == Action.IN_FORCE and line.kind == "body" and not dated
    weak = found.action_rule in (KNOWN, "named with its years or parties")
    if lasting and (told := signed_later(page, line, found.kind, same=True, it=weak)):
        found.action, found.action_rule, found.action_span = str(Action.SIGNED), "signed afterwards", told[1]
        found.told_line, found.here, found.personal = told[0].number, True, True
        return found
    if (
        fresh
        and "before" not in found.action_rule
        and (told := signed_later(page, line, found.kind, bare=_named_barely(line, found)))
        and not _of_another(page, found, *told)
    ):
        found.told_line, found.here, found.personal = told[0].number, True, True
    return found


_YEAR = compiled(r"\b(?:19|20)\d\d\b")


def _of_another(page: Page, found: InstrumentMention, line: Line, cue: Span) -> bool:
    """Tell whether the paper of which a sentence tells the signing is on something else: "the MoU on mining was …"."""
    told = _ON_WHAT.search(page.text, line.start, cue.start)
    return bool(told and found.subject and line.number != found.line and not _share_a_word(told[1], found.subject))


_ON_WHAT = compiled(
    r"\b(?:[Tt]he|[Tt]his|[Tt]h[eo]se|[Bb]oth)\s(?:[\w-]+\s){1,4}?(?:on|concerning|in the field of)\s([^,;.:]{3,80})"
)


def _dated_before(page: Page, found: InstrumentMention) -> bool:
    """Tell whether the signing is of another time than the report."""
    return of_another_time(found.signed_date, page.published)


def _named_barely(line: Line, found: InstrumentMention) -> bool:
    """Tell whether the sentence itself says nothing of what the instrument is on."""
    return not found.like and (
        found.by_clause or found.subject_span is None or not line.start <= found.subject_span.start < line.end
    )


def _signed_later(page: Page, line: Line, phrase: Phrase) -> InstrumentMention | None:
    """Take an instrument that a near sentence, "the document was signed by …", tells the signing of."""
    told = signed_later(page, line, phrase.kind) if line.kind == "body" and phrase.subject else None
    if told is None or of_firms_about(page.text, line, phrase):
        return None
    other, cue = told
    deed = Deed(Action.SIGNED, "the document signed", cue, How.RESOLVED, here=True, personal=True)
    if not stands(page, phrase, deed):
        return None
    found = _mention(page, other, phrase, deed)
    found.line, found.told_line = line.number, other.number
    return found


# --- the mention


_OWNER = compiled(r"(?:their|its|our|his|her)\s(?=\w)")


def _mention(page: Page, line: Line, phrase: Phrase, deed: Deed) -> InstrumentMention:
    if phrase.subject and (owner := _OWNER.match(page.text, *phrase.subject)):
        phrase.subject = Span(owner.end(), phrase.subject.end)
    elif phrase.subject and only_named(page, phrase):
        phrase.subject = Span(
            phrase.subject.start, phrase.head.end
        )  # "the Lombok Treaty", on which nothing more is said
    subject = page.text[phrase.subject.start : phrase.subject.end].rstrip(".,;: ") if phrase.subject else None
    acronym = table("instruments")["acronyms"].get(page.text[phrase.head.start : phrase.head.end])
    if subject is None and acronym:
        subject, phrase.subject = acronym["subject"], phrase.head
    date, date_span = told_date(page.text, line, phrase, deed)
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
    if deed.rule == LISTED and not line.start <= deed.cue.start < line.end:
        told_in = next((o.number for o in page.lines if o.start <= deed.cue.start < o.end), None)
        found.told_line, found.personal = told_in, True
    found.signed_date, found.date_span, found.occasion = date, date_span, phrase.occasion
    if deed.rule == ANNIVERSARY and date is None:
        found.action, found.action_rule = str(Action.IN_FORCE), f"in force: {ANNIVERSARY}"
    found.with_others = phrase.with_others
    found.like, found.by_clause, found.renamed = phrase.like, phrase.by_clause, phrase.renamed
    found.owned = not phrase.before or phrase.before[0].folded != "the"
    _add_parties(page, line, found, phrase, deed)
    return found


_DONE_BY_PARTIES = (Action.SIGNED, Action.TO_BE_SIGNED, Action.EXTENDED, Action.ENDED)


_WITH = compiled(r"\swith\s(?:the\s)?")


def _with_behind(page: Page, line: Line, phrase: Phrase) -> Chunk | None:
    """Give the state with which a paper is, told behind what it is on: "setting up a commission | with Peru"."""
    far = phrase.subject if not phrase.parties else None
    if far is None or far.end <= phrase.head.end + len(phrase.after):
        return None
    m = _WITH.match(page.text, far.end, line.end)
    return next((c for c in line.tagged.chunks if c.start == m.end() and c.kind in "SI"), None) if m else None


def _add_parties(page: Page, line: Line, found: InstrumentMention, phrase: Phrase, deed: Deed) -> None:
    """Take the parties from the words around the phrase, where it names none itself."""
    if (other := _with_behind(page, line, phrase)) and other.value:
        phrase.parties, phrase.party_spans, phrase.with_others = (other.value,), (Span(other.start, other.end),), True
        found.parties, found.party_spans, found.with_others = phrase.parties, phrase.party_spans, True
    told: list[Chunk] = []
    if len(found.parties) < 2 and deed.rule in ("passive: signed", "passive: to be signed", "signed at"):
        told = signing_states(page.text, line, deed.cue)
    if len(found.parties) < 2 and (clause := _THAT_THEY.match(page.text, found.end, line.end)):
        told = told or [c for c in line.tagged.chunks if found.end <= c.start < clause.end() and c.kind == "S"]
    if len(found.parties) < 2 and not several(told):
        told = bound_states(page.text, line, found.end)
    if len(found.parties) < 2 and not several(told) and deed.action in _DONE_BY_PARTIES:
        told = subject_states(line, deed.cue)
        told = told if several(told) else list(with_union(line, deed.cue.start)) or told
        found.by = told[0].value if len(told) == 1 and told[0].kind != "L" else None
        if several(told) and phrase.with_others:  # "Oman and Yemen signed a pact with Jordan"
            told += [c for c in line.tagged.chunks if any(s.start == c.start for s in phrase.party_spans)]
    if len(found.parties) < 2 and not several(told) and _theirs(page.text, line, phrase):
        told = owning_states(line, found.start)
    if len(found.parties) < 2 and not several(told):
        told = behind_states(page.text, line, found.end)
    if len(found.parties) < 2 and not several(told) and deed.action == Action.IN_FORCE:
        told = _opening_pair(line, found.start)
    if several(told):
        named = {c.value.partition("|")[0]: Span(c.start, c.end) for c in told if c.value}
        found.parties, found.party_spans = tuple(sorted(named)), tuple(sorted(named.values()))
    found.with_others = found.with_others and found.parties == phrase.parties
    found.near, found.around = near_states(line, found.start), near_states(line, line.end, phrase.subject)


_THAT_THEY = compiled(  # "the treaty that Oman and Yemen are negotiating", "… which they and Iran concluded last year"
    r"\s(?:that|which)\s(?:(?!who|which|that)[^,;.:]){3,60}?\s(?:are|were|ha(?:d|ve)|will|would|signed|concluded|inked"
    r"|reached|negotiated|agreed)\b"
)


def _opening_pair(line: Line, until: int) -> list[Chunk]:
    """Give the states that open a sentence which names no others: "Lima and Quito work under a 2017 accord"."""
    owners = owning_states(line, until)
    others = set(near_states(line, line.end)) - {c.value for c in owners}
    return [] if others else owners


def _theirs(text: str, line: Line, phrase: Phrase) -> bool:
    """Tell whether the sentence calls the paper "their agreement"."""
    own = phrase.before[0].folded in ("their", "its") if phrase.before else False
    return own or bool(_THEIRS.search(text, line.start, phrase.start))


_THEIRS = compiled(r"\b(?:their|its)\s(?:\w+\s)?\Z", re.I)
