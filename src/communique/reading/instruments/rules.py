"""Judge whether a phrase names an instrument between states: what only looks like one is left out.

yes   a programme of military cooperation · an agreement on visas · exchanged notes on a loan
no    a training programme · the Lisbon Treaty, invoked in passing · an agreement to go on talking
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Action, Span
from communique.patterns import compiled
from communique.reading.instruments.doers import signing_bodies
from communique.reading.instruments.nouns import find_nouns, word_set
from communique.reading.instruments.parties import near_states
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.instruments.proper import bears_relations, is_proper, known_by_place
from communique.reading.instruments.signing import WEAK, Deed
from communique.reading.instruments.threads import LISTED
from communique.reading.words.page import Page


def stands(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """Tell whether the phrase names an instrument between states and not something that is called alike."""
    if page.text[phrase.head.start : phrase.head.end] in table("instruments")["acronyms"]:
        return True
    if "international" in phrase.words:
        return False
    if not _made_by_two(phrase, deed) and _universal().search(page.text, phrase.start, phrase.end):
        return False
    if phrase.noun == "Convention" and _of_all(phrase, deed):
        return False
    if page.text.endswith("whose ", 0, phrase.start) or _SUPERLATIVE.match(page.text, phrase.start):
        return False
    if phrase.words & _OF_WARS and _REBELS.search(page.text, max(0, phrase.start - 80), phrase.end + 80):
        return False
    if _ELSEWHERE.match(page.text, phrase.end) and phrase.words & _OF_WARS:
        return False
    modifier = phrase.before[-1].folded if phrase.before else ""
    loose = phrase.kind in ("plan", "programme", "protocol")
    aid = phrase.kind == "protocol" and (modifier in _AID or any(c.kind == "#" for c in phrase.before))
    consent = modifier in word_set("of_consent") and not (deed.action == Action.SIGNED and solemn(page.text, deed.cue))
    theirs = _of_their_two(page, phrase)
    if ((consent or modifier in word_set("not_with")) and not (_bilateral(phrase) or theirs)) or (
        loose
        and not aid
        and not (phrase.kind == "protocol" and "sign" in deed.rule and solemn(page.text, deed.cue))
        and modifier in word_set("not_with_loose")
        and not _of_two(page, phrase, deed)
        and not (_of_both_states(page, phrase) and phrase.period)  # "the EU-Chile rural development programme 2021-24"
    ):
        return False
    if not loose and "sign" not in deed.rule and known_by_place(page, phrase, deed):
        return False
    test = _TESTS.get(phrase.bond)
    return test is None or test(page, phrase, deed)


def _made_by_two(phrase: Phrase, deed: Deed) -> bool:
    """Tell whether what is on climate change or refugees is no treaty of all states: "signed a memorandum on …"."""
    new = bool(phrase.before) and phrase.before[0].folded in ("a", "an", "another")
    between = len(phrase.parties) == _PAIR and not phrase.plural  # "an agreement on nuclear safety between A and B"
    return new and (between or phrase.kind in _OF_TWO_STATES or ("sign" in deed.rule and "joint" in phrase.words))


_OF_TWO_STATES = ("memorandum", "letter of intent", "plan", "programme", "joint statement")


def _of_both_states(page: Page, phrase: Phrase) -> bool:
    """Tell whether a plan names both its states: "the two countries' master plan"."""
    told = _THE_TWO.search(page.text, max(0, phrase.head.start - 60), phrase.head.start)
    return told is not None or len(phrase.parties) > 1


_THE_TWO = compiled(r"\b(?:two|both) (?:countries|sides|states|nations|governments|neighbou?rs)[’'] (?:[\w-]+ ){0,2}\Z")


def _of_all(phrase: Phrase, deed: Deed) -> bool:
    """Tell whether "the Convention on …" is one of many states, which nobody here has signed."""
    of_two = len(phrase.parties) > 1 or "bilateral" in phrase.words
    return not of_two and "sign" not in deed.rule and deed.action != Action.TO_BE_SIGNED


_AID = ("aid", "assistance", "investment", "cultural", "training", "exchange")  # of a protocol, not of a plan


_SUPERLATIVE = compiled(r"(?:the|their|its) (?:single )?most\s")  # "the most ambitious pact since 1902"


def _bilateral(phrase: Phrase) -> bool:
    """Tell whether "a labour agreement" is one between states: "the bilateral labour agreement"."""
    return "bilateral" in phrase.words or len(phrase.parties) > 1


def _of_their_two(page: Page, phrase: Phrase) -> bool:
    """Tell whether two states own it: "Burundi and Kenya extend their labour deal"."""
    if not phrase.before or phrase.before[0].folded != "their":
        return False
    line = next((o for o in page.lines if o.start <= phrase.start < o.end), None)
    return line is not None and len(near_states(line, phrase.start)) == _PAIR


_OF_WARS = frozenset(("peace", "ceasefire", "cease-fire", "reconciliation", "power-sharing"))
_REBELS = compiled(
    r"\b(?:factions|rebels?|militias?|insurgents|armed groups|junta|Houthis?|Hamas|Hezbollah|opposition|warring parties"
    r"|[A-Z][a-z]+(?:i|an|ese|ish) (?:parties|sides|rivals|leaders|actors|stakeholders|groups)(?! of\b))\b"
)
_ELSEWHERE = compiled(r"\s(?:for|in)\s(?:the\s)?[A-Z]")  # "the 2015 peace agreement in Mali", which binds others


def _of_two(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """Tell whether "an exchange programme" is one that two states signed for years to come."""
    made = (
        phrase.kind == "protocol"
        or deed.action == Action.EXTENDED
        or ("sign" in deed.rule and solemn(page.text, deed.cue))
    )
    both = phrase.period is not None or (bool(phrase.before) and bool(_BETWEEN_TWO.match(page.text, phrase.end)))
    return made and both and not phrase.plural


_BETWEEN_TWO = compiled(
    r"[^.;:]{0,40}\bbetween the (?:two|both) (?:governments|countries|states|sides|ministries|parties)\b"
)


@cache
def _universal() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{'|'.join(map(re.escape, words(table('instruments')['universal'])))})(?!\w)", re.I)


def _anaphoric(phrase: Phrase) -> bool:
    """Tell whether the phrase only points back ("this protocol", "the agreement")."""
    first = phrase.before[0].folded if phrase.before else ""
    if "year" in phrase.words:
        return False  # "this year's plan"
    return first in _POINTING or (first == "such" and not phrase.like)


_POINTING = frozenset("this that these those any every each no".split())


def _agreement(page: Page, phrase: Phrase, deed: Deed) -> bool:
    if phrase.subject is None and phrase.period and "bilateral" in phrase.words and not phrase.plural:
        return True
    if phrase.subject is None or _anaphoric(phrase):
        return False
    if phrase.subject == phrase.head:
        return _binds_both(page, phrase, deed)
    behind = phrase.subject.start > phrase.head.start
    if phrase.plural and not behind and not phrase.with_others:
        return False
    if behind and _OF_A_PAPER.match(page.text, phrase.head.end) and any(find_nouns(page.text, *phrase.subject)):
        return False
    if deed.rule == "reached" or compiled(r"(?:^|\b)(?:by|to|of|between|the two)(?: the)?(?: \w+)? leaders").search(
        page.text[phrase.head.end : phrase.head.end + 40]
    ):
        return not behind and deed.rule == "reached"
    told = "sign" in deed.rule or deed.action in (Action.EXTENDED, Action.ENDED, Action.TO_BE_SIGNED)
    if phrase.head_text(page.text) == "deal" and not told:
        return False
    consent = compiled(r"\s*(?:that\b|to [a-z])").match(phrase.after)
    return not consent or "sign" in deed.rule


_OF_A_PAPER = compiled(r"\s(?:of|to)\s(?:the\stext\sof\s)?(?:an?|the)\s")  # they agreed: "agreement of a memorandum"
_BOTH = compiled(
    r"\b(?:the parties (?:re\w+|affirm\w*|commit\w*|pledge\w*|undert\w+|have|are)\b|both (?:re)?affirm\w*"
    r"|they (?:stand|abide|keep)\b|(?:both|two|warring) (?:sides|parties|countries|armies|militaries|nations"
    r"|neighbou?rs|governments)"
    r"|each other|bilateral|between)\b",
    re.I,
)


_OF_OTHERS = compiled(
    r"\b(?:[Cc]ease-?fire|[Aa]rmistice)\s(?:deal\s|agreement\s)?(?:between|in)\s(?:the\s)?[A-Z]"
)  # in a place, or between others, of which the sides only speak


def _binds_both(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """Tell whether a ceasefire is that of the sides themselves, who keep it or break it."""
    if _OF_OTHERS.search(page.text):
        return False
    kept = "in force" in deed.rule or deed.rule in ("reached", "signed", "sign")
    start = max(page.text.rfind("\n", 0, phrase.start), phrase.start - 160, 0)
    return kept and bool(_BOTH.search(page.text, start, phrase.end + 60))


def _cooperative(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """A plan or programme must be one of cooperation, or named with both parties, or be signed."""
    if _anaphoric(phrase):
        return False
    if phrase.subject is None and len(phrase.parties) == 1 and not phrase.with_others:
        return False  # "Peru's five-year plan" is its own
    told = page.text[phrase.subject.start : phrase.subject.end] if phrase.subject else ""
    near = fold_spaces(f"{page.text[phrase.start : phrase.end]} {told}")
    if _RUN_BY.match(page.text, phrase.end) or _OF_A_VISIT.match(told):
        return False
    if "working" in phrase.words and phrase.period and deed.rule.endswith("in force"):
        return True
    if (
        phrase.kind == "plan"
        and phrase.period
        and not told
        and deed.rule in _KEPT
        and _COOPERATION.search(page.text, max(0, deed.cue.start - 160), deed.cue.start)
    ):
        return True  # "military cooperation goes by the plan for 2024"
    joint = any(w in near for w in words(table("instruments")["cooperative"]))
    signing = "sign" in deed.rule
    if (phrase.plural and not (signing and phrase.subject)) or ("national" in phrase.words and len(phrase.parties) < 2):
        return False
    work = "work" in phrase.words or phrase.noun.lower().startswith("work")
    if (
        (phrase.kind == "plan" or work)
        and phrase.subject is None
        and phrase.period
        and (signing or phrase.like or _beside_another(page, phrase) or (work and deed.rule.startswith(_AGREED)))
    ):
        return True
    if (
        deed.rule.startswith(("in force: under", "in force: rest"))
        and not page.text[phrase.head.start].isupper()
        and not phrase.period
    ):
        return len(phrase.parties) > 1 or "joint" in near or "bilateral" in near
    made = signing and (
        deed.rule == LISTED or solemn(page.text, deed.cue) or _of_both(page, phrase, deed)
    )  # what one state "released" is its own
    both = made or _of_both_states(page, phrase) or (phrase.period is not None and "joint" in near)
    return joint or (both and bool(phrase.subject))


_OF_A_VISIT = compiled(r"(?:\w+\s){0,2}?(?:visit|trip|tour|stay)\b", re.I)  # what a guest will see
_RUN_BY = compiled(r",?\s(?:run|funded|financed|offered|sponsored|launched|provided|administered)\s(?:and \w+ )?by\b")


def _of_both(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """Tell whether two sides together adopt it: "both sides adopted a plan of action"."""
    by = page.text[deed.cue.end : deed.cue.end + 4] == " by "
    line = next((o for o in page.lines if o.start <= deed.cue.start < o.end), None)
    if line and deed.cue.start < phrase.start and len(near_states(line, deed.cue.start)) == _PAIR:
        return True
    return bool(_BOTH.search(page.text, max(0, deed.cue.start - 60), deed.cue.start)) or (
        by and bool(_BOTH.search(page.text, deed.cue.end, deed.cue.end + 70) or len(phrase.parties) > 1)
    )


_PAIR = 2  # states, whose persons adopt it: "Ministers Lee of Peru and Diaz of Chile adopted an action plan"
_KEPT = (
    *("in force: compliance with", "in force: reviewed", "in force: implementing", "in force: implementation of"),
    *("in force: in accordance with", "in force: in line with", "in force: pursuant to", "in force: according to"),
)
_AGREED = (*_KEPT, "foreseen: agree")
_COOPERATION = compiled(r"\b[Cc]o-?operation\b")


def _beside_another(page: Page, phrase: Phrase) -> bool:
    """Tell whether the phrase is joined to another instrument ("the Protocol and the 2020 plan")."""
    before = page.text[max(0, phrase.start - 60) : phrase.start]
    return bool(
        compiled(r"(?:protocol|agreement|memorandum|MoU)\b[^.;]{0,50}\b(?:and|as well as)\s*$", re.I).search(before)
    )


def fold_spaces(text: str) -> str:
    """Give a text in lower case with single spaces."""
    return " ".join(text.lower().split())


def _protocol(page: Page, phrase: Phrase, deed: Deed) -> bool:
    bare = phrase.subject is None and phrase.period is None
    if bare and _OF_MANNERS.match(page.text, deed.cue.start):
        return False
    return not (_anaphoric(phrase) or (phrase.plural and phrase.subject is None))


_OF_MANNERS = compiled(r"(?:honou?r|observ|respect|follow|breach|violat)", re.I)  # what one does with etiquette


def _with_subject(page: Page, phrase: Phrase, deed: Deed) -> bool:
    return phrase.subject is not None and not _anaphoric(phrase)


def _signed_paper(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """A memorandum or letter that is signed may leave its subject to the rest of the report."""
    bare = phrase.subject is None and "sign" in deed.rule and deed.here and not phrase.plural
    end = next((line.end for line in page.lines if line.start <= phrase.start < line.end), phrase.end)
    bare = bare or (phrase.subject is None and not phrase.plural and bool(signing_bodies(page.text, phrase.end, end)))
    if phrase.subject is None and _CALLED_COOPERATION.search(phrase.noun) and not phrase.plural:
        return not _anaphoric(phrase)
    return _with_subject(page, phrase, deed) or (bare and not _anaphoric(phrase))


_CALLED_COOPERATION = compiled(r"of co-?operation$", re.I)  # "the memorandum of cooperation" says what it is on


def _statement(page: Page, phrase: Phrase, deed: Deed) -> bool:
    if phrase.head_text(page.text) in ("statement", "declaration", "communique"):
        told_by = _SAID_BY.search(page.text, max(0, phrase.start - 20), phrase.start + 1)
        if told_by and not _of_several(page.text, phrase):
            return False
        if phrase.head_text(page.text) != "declaration" and _signed_by_one(page.text, phrase.end):
            return False
        if deed.action == Action.IN_FORCE:  # "ties that rest on the Lima Declaration on Friendship"
            return phrase.subject is not None and _is_titled(page, phrase) and bears_relations(page, phrase, deed)
        if deed.rule == "the report itself":
            return phrase.head_text(page.text) == "communique" and (phrase.occasion or phrase.subject) is not None
        adopted = "adopt" in page.text[deed.cue.start : deed.cue.end].lower()
        joint = adopted or solemn(page.text, deed.cue) or _of_several(page.text, phrase)
        joint |= _issued_by_both(page.text, deed) or (
            phrase.head_text(page.text) != "statement" and _is_titled(page, phrase)
        )
        joint |= deed.rule == "which they signed" and bool(_BOTH.search(page.text, *deed.cue))
        return ("sign" in deed.rule or deed.rule == WEAK) and joint and not phrase.plural
    if deed.action == Action.IN_FORCE and phrase.subject is None:
        return False
    return not phrase.plural and not _anaphoric(phrase)


def _signed_by_one(text: str, end: int) -> bool:
    """ "A statement signed by the spokesman, X, said": a word to the press, and no paper of two sides."""
    signers = _SIGNED_BY.match(text, end)
    return signers is not None and not _SIGNERS.search(signers["whom"])


_SIGNED_BY = compiled(
    r"(?:\s(?:from|by|of)\s[^.;:,\n]{2,60}?)?,?\s(?:(?:which|that)\s(?:was|had\sbeen)\s)?(?:(?:jointly\s)?(?:issued|released|read|made\savailable)[^.;:]{0,30}?\s"
    r"and\s)?signed\s(?:[^.;:,]{0,30}?\s)?by\s(?P<whom>[^;:\n]{3,160}?)"
    r"(?=,?\s(?:said|says|saying|stated|that|noted|announced|confirmed|reads?|disclosed|explained|added)\b|[.]\s|[.]?\Z|[;:\n])"
)
_SIGNERS = compiled(
    r"\b(?:both|two|three|four|jointly|sides|ministers|leaders|presidents|premiers|parties|delegations|ambassadors"
    r"|governments|states|countries|counterparts?|chiefs|heads|members|secretaries|envoys|nations|MPs|representatives)\b"
    r"|\band\s(?:[\w.’'-]+\s){0,4}?(?:Minister|President|Ambassador|General|Secretary|Chief|Prime|Commander"
    r"|Governor|Prince|Sheikh|Speaker|Deputy|King|Chancellor|Premier|Foreign|Defence|Defense|Mrs?|Ms|Dr|Admiral|Colonel)\b"
)


def _issued_by_both(text: str, deed: Deed) -> bool:
    """Tell whether those who issue a statement are both sides: "The two presidents then issued a statement"."""
    return bool(_BOTH_SIDES.search(text, max(0, deed.cue.start - 90), deed.cue.start))


_BOTH_SIDES = compiled(
    r"(?:\b(?:[Tt]hey|[Bb]oth|[Tt]he (?:pair|duo|two)|(?:[Bb]oth|[Tt]he (?:two|three)) (?:\w+ )?(?:sides"
    r"|countries|governments|ministers"
    r"|presidents|leaders|premiers|delegations|parties|ministries|states|nations|heads of state|chiefs))"
    r"|(?:\A|[.,;:] |\n)[A-Z]\w+ and [A-Z]\w+)\s(?:(?:have|had|also|then|later|jointly|\w+ly)\s)*\Z"
)
_SAID_BY = compiled(
    r"\b(?:said|says|reads?|according to)\s(?:an?|the|its|his|her)?\s?\w?\Z", re.I
)  # "said the ministry's statement"


def _is_titled(page: Page, phrase: Phrase) -> bool:
    return page.text[phrase.head.start].isupper() and any(is_proper(c) for c in phrase.before)


_SEVERAL = r"(?:sides|ministers|leaders|presidents|premiers|delegations|parties|governments|ministries|heads of state)"
_THEIRS = compiled(
    rf"\b{_SEVERAL}[’']\s(?:\w+\s)?\Z|\b(?:summit|conference)\b[^.;:]{{0,60}}\b(?:with|in|by)\san?\s(?:\w+\s)?\Z"
)
_BOTH_BY = rf"\s(?:\w+\s){{0,2}}?(?:by|of|from|between)\s(?:the\s)?(?:two|both|three|four)\s(?:\w+\s)?{_SEVERAL}\b"
_BY_BOTH = compiled(_BOTH_BY)
_BY_ALL = compiled(
    rf"{_BOTH_BY}|[^.;:]{{0,60}}?\s(?:after|following|from|by|at the (?:end|close|conclusion) of)\s(?:the|an?"
    rf"|its|their)"
    r"\s(?:[\w-]+\s){0,3}?(?:summit|conference|heads of state)\b"
    r"|(?:\s(?!by\b)[\w’-]+){0,6}?,?\s(?:was|were|has been)\s(?:also\s|then\s)?(?:issued|adopted|released|published"
    r"|made public)\b(?!\s(?:\w+\s){0,3}?by\s)"
    rf"|(?:\s(?:issued|read out|released|published|adopted)\b[^.;:,]{{0,40}})?,\s"
    rf"(?:the|both)\s(?:two\s|three\s)?{_SEVERAL}\b"
)


def _of_several(text: str, phrase: Phrase) -> bool:
    """Tell whether a plain communiqué is that of all who met: "the ministers' communiqué"."""
    noun = phrase.head_text(text)
    if noun == "declaration":
        return phrase.subject is not None and bool(_BY_ALL.match(text, phrase.end))
    by_all = _BY_BOTH if noun == "statement" else _BY_ALL
    before = text[max(0, phrase.head.start - 90) : phrase.head.start]
    return bool(by_all.match(text, phrase.head.end) or _THEIRS.search(before))


def solemn(text: str, cue: Span | None) -> bool:
    """Tell whether a cue tells of a signing, and not only of an issue."""
    return cue is not None and bool(compiled(r"sign|put(?! out)|ink", re.I).search(text[cue.start : cue.end]))


def _minutes(page: Page, phrase: Phrase, deed: Deed) -> bool:
    told = phrase.occasion is not None or phrase.subject is not None
    return "sign" in deed.rule or (told and deed.rule.startswith(("in force: ", "passive: in force")))


def _other(page: Page, phrase: Phrase, deed: Deed) -> bool:
    noun = phrase.head_text(page.text)
    if noun in ("notes", "letters", "notes verbales"):
        made = _EXCHANGED.search(page.text[max(0, phrase.start - 40) : phrase.head.start])
        talked = made and made["verb"] is not None and noun == "notes"
        if not made or (talked and not (phrase.subject and _MADE_BY_NOTES.match(page.text[slice(*phrase.subject)]))):
            return False
    if noun == "document" and (_MEANT.search(page.text[phrase.start : phrase.head.start]) or not _behind_noun(phrase)):
        return False
    if noun == "document" and "sign" not in deed.rule:
        return False
    kept = deed.rule.startswith(("in force: ", "passive: in force")) or deed.action in (Action.EXTENDED, Action.ENDED)
    if noun in _LASTING and kept and (page.text[phrase.head.start].isupper() or _behind_noun(phrase)):
        return _with_subject(page, phrase, deed)
    if phrase.kind == "contract" and deed.rule == "passive: in force":
        return _with_subject(page, phrase, deed)
    due = noun == "arrangement" and deed.action == Action.TO_BE_SIGNED
    return _with_subject(page, phrase, deed) and (
        "sign" in deed.rule or deed.rule == "has one" or len(phrase.parties) > 1 or due
    )


_MEANT = compiled(r"\b(?:the other|this|that|both|these|said|same|final)\b", re.I)  # a paper named before
_LASTING = (
    "arrangement",
    "framework",
    "exchange of letters",
    "exchange of notes",
    "terms of reference",
    "roadmap",
    "road map",
)
_EXCHANGED = compiled(r"\bexchang(?:e|ing)\sof\s(?:\w+\s)?\Z|\bexchang\w+\s(?:diplomatic\s|(?P<verb>))\Z", re.I)
_MADE_BY_NOTES = compiled(  # what diplomats settle so; to "exchange notes on the crisis" is only to talk
    r"\A(?!(?:the |their )?(?:\w+ )?(?:situation|crisis|issues?|developments?|events|progress|problems?|state of)\b)"
    r".*?\b(?:grants?|loans?|financ\w+|fund\w*|aid|assistance|projects?|purchase|supply|visas?|recognition|establish\w+"
    r"|agreements?|waiver|abolition|entry|border|extension)\b",
    re.I,
)


def _behind_noun(phrase: Phrase) -> bool:
    return phrase.subject is not None and phrase.subject.start > phrase.head.start


_TESTS = {
    "treaty": _with_subject,
    "agreement": _agreement,
    "protocol": _protocol,
    "memorandum": _signed_paper,
    "plan": _cooperative,
    "programme": _cooperative,
    "letter of intent": _signed_paper,
    "minutes": _minutes,
    JOINT_STATEMENT: _statement,
    "contract": _other,
    "other": _other,
}
