"""Tell of contacts that no rule reads: a sentence with people of two states and a word of encounter.

The net under the rules: what it catches is marked with a lower confidence, and it only looks where nothing else
in the report tells that these two met.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import has, mood
from communique.reading.clauses.render import Clause
from communique.reading.contacts.conferences import holds_conference
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.recalling import told_as_past, wholly_long_since
from communique.reading.contacts.vague import ENTERED, is_greeting
from communique.reading.persons.duties import duties, speaks_for_others
from communique.reading.persons.people import PersonDraft

_FORMS = (
    ("met by telephone", Format.CALL),
    ("met in talks", Format.TALKS),
    ("met at a reception", Format.RECEPTION),
    ("met", Format.MEETING),
)


_LETTER = compiled(
    r"\b(?:receive[ds]?|exchanged)(?: (?:on )?«d\d+»| today| yesterday| also| from «a\d+»)* (?:an? |the |his |her )?"
    r"(?:[\w-]+ ){0,3}(?:messages?|letters?|invitations?|reports?|gifts?|cables?|telegrams?|greetings|congratulations"
    r"|condolences|felicitations|wishes|credentials|assurances|thanks"
    r"|medals?|awards?|orders?|honou?rs?|cordon|cross|decorations?|prizes?|degree|doctorate|assistance|equipment|support)\b"
)


_SIDES = 2
# "They welcomed the meeting with X": it is not what they are told to have had.
_HAILED = compiled(
    r"\b(?:welcomed|hailed|praised|lauded|applauded|exchanged views on|discussed|reviewed) (?:the|their|its)\b"
    r"[^«;]{0,60}\b(?:meetings?|talks|summit|dialogue)\b"
    r"|\bwelcom(?:ed|es) (?:«a\d+» and )?«a\d+»['’]s? (?!delegation|team)[a-z]"
    # "Welcomed the election of X": what somebody did or became, not the person.
    r"|\b(?:welcom|greet)(?:ed|es|ing) (?:the|an?|his|her|its|this|these|those|recent|new)"
    r" (?!(?:[\w’-]+ ){0,3}(?:delegations?|team|party|group|mission|visit|arrival|presence|guests?)\b)"
    r"(?:[\w’-]+ ){1,6}(?:of|by|from|for|to) (?:(?:the|former|president-elect|new) )*«a\d+»"
)
# "The meeting is a follow-up to the visit by X": X did not come to it.
_FOLLOWS = compiled(
    r"\b(?:follow-?up (?:to|of|on)|follows (?:on )?(?:from )?|(?:comes|came) (?:\w+ ){0,3}after)\b[^;]*«a"
)
# "The Chilean side was led by X, while Y headed the Peruvian delegation": they met, whatever it was called.
_HEADED = compiled(r"\b(?:led|headed|represented|leads|heads) (?:by «a|«a\d+»|the (?:\w+ )?(?:side|delegation|team))")
# "Drills will be held next year, A said after talks with B", "a pact to hold drills was signed by A and B after talks"
_DONE_AFTER = compiled(
    r"(?:» (?:said|told|announced|added|stressed|noted|signed)"
    r"|\b(?:signed|reached|announced|inked) by «a\d+»(?: and «a\d+»)?)"
    r" [^;«]{0,40}?\b(?:after|following) (?:(?:an?|the|their|his|her) )?(?:[\w-]+ ){0,2}(?:talks|meeting"
    r"|discussions|consultations|conversation|call|session|negotiations)\b"
)
# "After talks with Y, X said that they would train together": what is said there foretells no contact.
_REPORTED = compiled(
    r"(?<=» )(?:has |have |had |also |then )?(?:said|told|says|stressed|stated|added|announced|noted)\b"
)


_SIGNS = frozenset(("signed", "inked", "initialled", "signing"))
# "Signed the memorandum | on political consultations": what a paper is on is no contact.
_ON_WHAT = compiled(
    r"(?P<paper>\b(?:mou|memorandum(?: of understanding)?|memoranda|agreement|protocol|plan|programme"
    r"|letter of intent)s?)"
    r" (?:on|for|of)(?: (?!(?:after|following|during|at|in|on|when|before|and then|was|were)\b)[\w'’-]+){1,6}"
)


def find_encounter(
    clause: Clause, people: list[PersonDraft], contacts: list[Contact], published: str | None
) -> Contact | None:
    """Give the contact that a sentence hints at, if no contact known holds its people together."""
    if _cues().isdisjoint(clause.words):
        return None
    if not _SIGNS.isdisjoint(clause.words) and _form_of(clause):
        apart = replace(clause, text=_ON_WHAT.sub(r"\g<paper>", clause.text))
        if _form_of(apart) is None:
            return None
    told = _principals(clause, people)
    named = list(told)
    states = {s for i in named if (s := people[i].state)}
    if len(states) < _SIDES or any(set(named) <= set(c.people) for c in contacts):
        return None
    here = [c for c in contacts if clause.line.number in c.lines]
    if len(states) > _SIDES and (
        here
        or any(len(states & c.states) > _SIDES and c.status != Status.PLANNED for c in contacts)
        or not has("met in conference", clause.text)
    ):
        return None
    known = any(states <= c.states for c in contacts)
    untold = any(states == c.states and {people[i].state for i in c.people} < states for c in contacts)
    if untold and _form_of(clause) is None and _spoken_to().search(clause.text):
        return None  # "met the ministers of Alland and Borria. He told Minister X …"
    if all(any(i in c.people for c in here) for i in named) or (
        len(states) == _SIDES
        and (known or _form_of(clause) is None)
        and (here or not _together(clause, told, known=known))
    ):
        return None  # a third met each of them, or the sentence is about those who met before
    if known and _AT_THE_TALKS.search(clause.text) and not _meets_besides(clause):
        return None  # "in the talks, X issued an invitation to President Y"
    form = _form(clause, people, named) if len(states) == _SIDES else Format.CONFERENCE
    if len(states) == _SIDES and form in (None, Format.MEETING) and holds_conference(clause.text):
        form = Format.TALKS
    if form is None or told_as_past(clause, clause.text) or _HAILED.search(clause.text) or _FOLLOWS.search(clause.text):
        return None
    if _NOT_TOLD.search(clause.text):
        return None
    if any(has(name, clause.text) for name in ("recalled", "negated", "wished")):
        return None
    if contacts and published and wholly_long_since(clause, published):
        return None
    ahead = has("planned", _REPORTED.split(clause.text, maxsplit=1)[0]) and not _DONE_AFTER.search(clause.text)
    status = Status.PLANNED if ahead else Status.HELD
    if (status == Status.PLANNED and not clause.dates and not clause.things["l"]) or (
        known and (status == Status.PLANNED or _HAD.search(clause.text))
    ):
        return None
    span = Span(clause.line.start, clause.line.end)
    return Contact(
        form,
        status,
        "people of two states and a word of encounter",
        [],
        [],
        named,
        states,
        [clause.line.number],
        span,
        span.start,
    )


# "In the bilateral talks", "at the meeting": the contact told of before, at which others are only spoken of.
_AT_THE_TALKS = compiled(
    r"\b(?:in|during|at) (?:the|these|this) (?:[a-z-]+ ){0,2}"
    r"(?:talks?|meetings?|reception|session|discussions|negotiations|conversation|dialogue|call)\b"
    r"(?! (?:with|of|between)\b)"
)


def _meets_besides(clause: Clause) -> bool:
    """Does another word of encounter stand in a sentence that opens or ends at the talks told of before?"""
    rest = clause.with_text(_AT_THE_TALKS.sub("", clause.text))
    return _form_of(rest) is not None or _spoken_to().search(rest.text) is not None


@cache
def _spoken_to() -> re.Pattern[str]:
    """ "X told Y", "Y was briefed by X": what is said to somebody's face."""
    verbs = "|".join(words(table("moods")["spoke face to face"]))
    return compiled(
        rf"»(?: [a-z]+){{0,3}} (?:{verbs})(?: (?:his|her|the|a) (?:[a-z]+ )?)? ?«a\d+»"
        r"(?! (?:in|by|through) an? (?:letter|message|cable)| as\b)"
        rf"|\bbeen (?:{verbs}) by «a|\b(?:was|were) (?:also |then )?(?:{verbs}) by «a"
    )


# "Ruled out talks with X", "the possibility of a meeting", "called on X to sign": nobody says that they met.
_NOT_TOLD = compiled(
    r"\blook(?:s|ed|ing)? forward to (?:meet|see|welcom|receiv|host)ing\b"
    r"|\b(?:hopes?|wish|prospect|possibility|idea|intention|importance) of "
    r"(?:meet|see|welcom|receiv|host)ing\b|"
    r"\b(?:rul(?:ed|es|ing) out|possibilit\w+ of|prospects? of|ask(?:ed|s)? for|requests? for|requested|seeks?|sought"
    r"|propos\w+|refus\w+|hop\w+ for|(?:ask|call|press|push|wait)\w* for|reports? of|idea of|(?:her|his|their) last"
    r"|no|without|before (?:his|her|their)) (?:(?:an?|the|any|her|his|their) )?(?:[a-z-]+ ){0,2}"
    r"(?:talks|meetings?|summit|conversation|discussions|encounter|audience)\b"
    r"|\bcall(?:ed|s|ing)? (?:on|upon) «a\d+» to\b|\b(?:wrote|letter|message|cable)\b[^;«]{0,20} to «a"
)
# What is written is not said to anybody's face.
_WRITTEN = compiled(r"\b(?:letters?|wrote|written|messages?|cables?|telegrams?|condol\w+|statement|sent)\b")


def _form_of(clause: Clause) -> Format | None:
    form = next((f for name, f in _FORMS if has(name, clause.text)), None)
    return form or (Format.TALKS if len(_HEADED.findall(clause.text)) > 1 else None)


_MET = compiled(
    r"\b(?:met(?! (?:on|upon|at) (?:\w+ ){0,2}(?:arrival|airport))|meet\w*"
    r"|talk\w*|discuss\w*|convers\w+|conferred|sat|got together|came together)\b"
)


def _form(clause: Clause, people: list[PersonDraft], named: list[int]) -> Format | None:
    """Give the form that the sentence's words of encounter tell."""
    form = _form_of(clause)
    if form == Format.RECEPTION and ENTERED.search(clause.text):
        return None
    if form is None and (has("met face to face", clause.text) or _spoken_to().search(clause.text)):
        form = Format.MEETING
    at_arrival = form == Format.MEETING and has("arrival", clause.text)
    if at_arrival and (not _MET.search(clause.text) or is_greeting(clause.text, clause, clause.text)):
        return None  # "had welcomed him at the airport"
    if form == Format.RECEPTION and (
        _LETTER.search(clause.text) or (" call" not in clause.text and has("arrival", clause.text))
    ):
        return None
    if form == Format.RECEPTION and duties(people[named[0]]) & duties(people[named[1]]):
        return Format.MEETING
    return form


# "Had met there in 2019", "attended that meeting": told of before the news.
_HAD = compiled(
    r"\b(?:attended that|that (?:meeting|summit))\b"
    r"|\bhad (?:also |earlier |previously |already |just )?"
    r"(?:been|met|brought|held|hosted|received|discussed|talked|co-?chaired)\b"
)
_NEAR = 70  # signs of the rendered sentence between a word of encounter and the one who was met
# "The consensus between A and B", "the late President A": they are only spoken of.
_ABOUT = compiled(
    r"\b(?:about|between|of|than|like|under|late|former)(?: the)? (?:«a\d+»,? (?:and |as well as )?(?:the )?)*$"
)


@cache
def _cues() -> frozenset[str]:
    """Give the words one of which every sentence must hold that hints at an encounter."""
    entries = [
        e
        for name in (*(n for n, _ in _FORMS), "met face to face", "spoke face to face", "met in conference")
        for e in words(table("moods")[name])
    ]
    return frozenset([*(max(e.split(), key=len) for e in entries), "led", "headed", "represented", "leads", "heads"])


def _together(clause: Clause, told: dict[int, int], *, known: bool) -> bool:
    """Where their sides have met, do the words of encounter join these two: "X also saw Y", "at a meeting with Y"?"""
    first, last = sorted(clause.text.index(f"«a{k}»") for k in told.values())
    if _ABOUT.search(clause.text[:first]) or _ABOUT.search(clause.text[:last]):
        return False
    if _form_of(clause) is None and _WRITTEN.search(clause.text):
        return False
    names = [*(name for name, _ in _FORMS), "met face to face", *(["spoke face to face"] if known else [])]
    return any(
        m.start() <= last + _NEAR and last <= m.end() + _NEAR and first <= m.end() + _NEAR
        for name in names
        for m in mood(name).finditer(clause.text)
    )


def _principals(clause: Clause, people: list[PersonDraft]) -> dict[int, int]:
    """Give the first person of each state that the sentence names or means, and the number of the sign."""
    first: dict[str, tuple[int, int]] = {}
    for k, actor in enumerate(clause.actors):
        absent = f" on behalf of «a{k}»" in clause.text
        for i in actor.persons if actor.kind in ("person", "role", "he") and not absent else ():
            state = people[i].state
            if state and not speaks_for_others(people[i]):
                first.setdefault(state, (i, k))
    return dict(first.values())
