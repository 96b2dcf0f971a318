"""Tell whether two records in the making are one paper, told once loosely and once in full.

yes   "sign deal on fish" … "the memorandum on fish was signed"          (one)
yes   "will sign a treaty" … "the treaty was signed"                     (one, signed)
no    "the agreement on visas is kept" … "signed an agreement on fish"   (two)
"""

from __future__ import annotations

import re

from communique.lexicon import table, words
from communique.model import Action, How
from communique.patterns import compiled
from communique.reading.instruments.drafts import Draft, alike, of_other_days, own_subject
from communique.reading.instruments.phrases import JOINT_STATEMENT
from communique.reading.instruments.rules import solemn
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Page


def headline(page: Page, draft: Draft, *, bare: bool = False) -> bool:
    """Tell whether only headlines name a paper; with ``bare``, the body may name it without its subject."""
    told = [m for m in draft.mentions if not (bare and m.subject is None)] or draft.mentions
    return all(page.lines[m.line].kind in (TITLE, LINE) for m in told)


def near(known: Draft, other: Draft) -> bool:
    """Tell whether a paper spoken of as known may be another one named; two words of its own tell it apart."""
    return alike(known.subject, other.subject) or len((known.subject or "").split()) < _OWN_WORDS


_OWN_WORDS = 3


_LASTING = (Action.IN_FORCE, Action.EXTENDED, Action.ENDED)


def only_named(loose: Draft, told: Draft) -> bool:
    """Tell whether a paper that no verb reaches is one of which another sentence says what was done."""
    rules = {m.action_rule for m in loose.mentions}
    if rules != {"named with its years or parties"} or (loose.kind, loose.parties) != (told.kind, told.parties):
        return False
    if loose.period and told.period:
        return loose.period == told.period
    return bool(loose.subject and told.subject) and alike(loose.subject, told.subject)


def then_signed(page: Page, foreseen: Draft, signed: Draft) -> bool:
    """Tell whether a paper that one sentence foresees is the one that another says was signed."""
    acts = (foreseen.action, signed.action) == (Action.TO_BE_SIGNED, Action.SIGNED)
    if not acts or (foreseen.kind, foreseen.parties) != (signed.kind, signed.parties) or signed.date_of_old(page):
        return False
    if foreseen.period or signed.period:
        return foreseen.period == signed.period and alike(foreseen.subject, signed.subject)
    here = any(m.here for m in signed.mentions) and own_subject(foreseen) and own_subject(signed)
    return here and _plain(foreseen) == _plain(signed)


def _plain(draft: Draft) -> str:
    return (draft.subject or "").lower().replace("defense", "defence")


def not_yet(known: Draft, foreseen: Draft) -> bool:
    """Tell whether a paper that a report speaks of ratifying is the one that it says is still to be signed."""
    acts = (known.action, foreseen.action) == (Action.IN_FORCE, Action.TO_BE_SIGNED)
    same = (known.kind, known.parties) == (foreseen.kind, foreseen.parties)
    ratified = acts and same and all(m.action_rule.startswith("in force: ratif") for m in known.mentions)
    return ratified and own_subject(foreseen) and alike(known.subject, foreseen.subject)


def described(page: Page, again: Draft, signed: Draft) -> bool:
    """Tell whether "the partnership agreement foresees …" only speaks of the paper on partnership that was signed."""
    rules = {m.action_rule for m in again.mentions}
    acts = (again.action, signed.action) == (Action.IN_FORCE, Action.SIGNED) and rules <= _DESCRIBING
    if not acts or again.parties != signed.parties or again.period or signed.period or signed.date_of_old(page):
        return False
    nouns = {page.text[g.start : g.end].lower() for m in again.mentions if (g := m.kind_span)}
    kind = again.kind == signed.kind or nouns <= set(words(table("instruments")["generic"]))
    here = any(m.here for m in signed.mentions) and again.mentions[0].line > signed.mentions[0].line
    known = all(not m.owned for m in again.mentions)
    return kind and here and known and own_subject(again) and own_subject(signed) and _plain(again) == _plain(signed)


_DESCRIBING = {"passive: in force", "named as known", "named with its years or parties"}


def named_again(page: Page, first: Draft, again: Draft) -> bool:
    """Tell whether "the military pact", signed too, is "an agreement on visiting forces" told of just before."""
    other = again.mentions[0]
    acts = first.action == again.action and first.action in (Action.SIGNED, Action.TO_BE_SIGNED)
    if not acts or (first.kind, first.parties) != (again.kind, again.parties) or first.kind != "agreement":
        return False
    if of_other_days(first, again) or first.period or again.period or any(m.owned for m in again.mentions):
        return False
    before = [m for m in first.mentions if 0 < other.line - m.line <= _OWN_WORDS]
    new = any(page.text[m.start : m.start + 3].lower().startswith(("a ", "an ")) for m in before)
    told = other.subject or ""
    vague = told and (" " not in told or _TITLED.fullmatch(told))
    return new and bool(vague) and not _FURTHER.search(page.text, page.lines[other.line].start, other.start)


_TITLED = compiled(r"(?:(?:[A-Z][\w-]*|of|and|on|for|the)\s?)+")
_FURTHER = compiled(r"\b(?:also|another|second|separate|further|besides|addition|as well)\b", re.I)


def once_signed(page: Page, past: Draft, lasting: Draft) -> bool:
    """Tell whether a paper whose signing is only recalled is the one that another record keeps, as it is now."""
    recalled = past.action == Action.SIGNED and past.date_of_old(page)
    alike_kind = (past.kind, past.parties) == (lasting.kind, lasting.parties) and lasting.action in _LASTING
    return recalled and alike_kind and bool(past.subject and lasting.subject) and alike(past.subject, lasting.subject)


def told_in_full(page: Page, loose: Draft, full: Draft) -> bool:
    """Tell whether two drafts are one paper, which the first calls by a loose noun."""
    if not loose.mentions or not full.mentions:
        return False
    nouns = {page.text[g.start : g.end].lower() for m in loose.mentions if (g := m.kind_span)}
    row = table("instruments")
    renamed = any(m.renamed for m in full.mentions) and full.mentions[0].line > loose.mentions[0].line
    meant = _soon_meant(loose, full)
    soon = _soon_named(loose, full) or (full.mentions[0].line > loose.mentions[-1].line and _of_one_name(loose, full))
    generic = renamed or meant or headline(page, loose) or soon
    if not nouns or not nouns <= set(words(row["generic"] if generic else row["loose"])):
        return False
    one_act = (full.action, full.parties) == (loose.action, loose.parties) and not of_other_days(full, loose)
    told = loose.grounds.get("subject"), full.grounds.get("subject")
    stated = all(g is not None and g.how != How.INFERRED for g in told)
    named_again = all(m.by_clause for m in full.mentions) and full.mentions[0].line - loose.mentions[-1].line in (1, 2)
    apart = stated and not headline(page, loose) and not alike(loose.subject, full.subject)
    if apart and not (named_again or meant):
        return False
    return one_act and full.kind not in ("agreement", "other") and not headline(page, full) and _solemn(page, full)


def _of_one_name(loose: Draft, full: Draft) -> bool:
    """Tell whether two papers signed here are on the very same: "a defence cooperation agreement", "the MoU on …"."""
    here = all(any(m.here for m in d.mentions) and own_subject(d) for d in (loose, full))
    return here and " " in (loose.subject or "") and _plain(loose) == _plain(full)


def _soon_named(loose: Draft, full: Draft) -> bool:
    """Tell whether the next sentences call "an agreement" by what it is: "what they signed is a memorandum on …"."""
    first, other = loose.mentions[0].line, min(m.line for m in full.mentions)
    stated = all(own_subject(d) for d in (loose, full))
    return len(loose.mentions) == 1 and first < other <= first + 3 and stated and loose.action == Action.SIGNED


def _soon_meant(loose: Draft, full: Draft) -> bool:
    """Tell whether "the memorandum", of which nothing else is said, can only be the agreement told of just before."""
    first = full.mentions[0]
    bare = not first.owned and first.period is None and (first.subject is None or first.subject_how != How.STATED)
    return bare and 0 < first.line - loose.mentions[0].line <= _SOON


_SOON = 2  # sentences


def _solemn(page: Page, draft: Draft) -> bool:
    """Tell whether a paper was signed, as a joint statement that is only issued is not."""
    return draft.kind != JOINT_STATEMENT or any(solemn(page.text, m.action_span) for m in draft.mentions)
