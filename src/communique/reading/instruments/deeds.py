"""Tell what was done to an instrument that a phrase names: what the verbs say, the report's form, and its list.

yes   Peru has a transit treaty with Chile · Joint Statement on Lake Security (the report's title)
yes   the 2025 Cooperation Plan, named with its year                                (in force)
no    a treaty that no verb reaches, and whose years or parties are untold
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Action, How, Span
from communique.patterns import compiled
from communique.reading.instruments.doers import officers
from communique.reading.instruments.itself import opens_with_noun
from communique.reading.instruments.loosely import known, loosely, since_proposed
from communique.reading.instruments.masking import MASK
from communique.reading.instruments.nouns import pattern
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.instruments.signing import ANNIVERSARY, WEAK, Deed, judge, signed_behind
from communique.reading.instruments.threads import LISTED, listed, signed_before
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line, Page


def deed_of(page: Page, line: Line, phrase: Phrase, masked: str) -> Deed | None:
    """Give what was done to an instrument; nothing was where a sentence says that nobody signed it."""
    deed = _deed_of(page, line, phrase, masked)
    if deed is None or deed.action != Action.SIGNED or not line.start <= deed.cue.start < line.end:
        return deed
    return None if pattern("undone").search(page.text[line.start : deed.cue.start]) else deed


def _deed_of(page: Page, line: Line, phrase: Phrase, masked: str) -> Deed | None:
    if _is_title(page, line, phrase):
        return Deed(Action.SIGNED, "the report itself", phrase.head, How.INFERRED, here=True, personal=True)
    cited = phrase.kind == JOINT_STATEMENT
    issued = cited or phrase.kind in ("plan", "programme", "minutes") or phrase.head_text(page.text) in _ROADMAPS
    if under := _UNDER.search(page.text, max(line.start, phrase.start - 40), phrase.start):
        if stopped := _STOPPED.search(page.text, max(line.start, under.start() - 40), under.start()):
            return Deed(Action.ENDED, "ended: implementation", Span(*stopped.span("cue")))
        return Deed(Action.IN_FORCE, f"in force: {under['cue'].lower()}", Span(*under.span("cue")))
    if ended := _ENDED_COLON.search(page.text, line.start, phrase.start):
        return Deed(Action.ENDED, "listed as ended", Span(*ended.span("cue")))
    inside = MASK in masked[max(0, phrase.start - line.start - 1) : phrase.start - line.start]
    if inside and (due := _TO_SIGN.search(page.text, max(line.start, phrase.start - 40), phrase.start)):
        return Deed(Action.TO_BE_SIGNED, "foreseen: signing", Span(*due.span("cue")))
    if made := _EXCHANGE.search(page.text, max(line.start, phrase.start - 40), phrase.head.end):
        return Deed(Action.SIGNED, "signing witnessed", Span(*made.span("cue")), here=True)
    deed = judge(masked, phrase.start - line.start, phrase.end - line.start, line.start, issued=issued, cited=cited)
    if deed is None and (signed_in := _INSIDE.match(page.text, phrase.head.end, phrase.end)):
        deed = Deed(Action.SIGNED, "signed at", Span(*signed_in.span("cue")))
    if (deed is None or deed.action == Action.IN_FORCE) and (counted := signed_before(page, line, phrase)):
        return Deed(Action.SIGNED, LISTED, counted, here=True)
    sides_sign = deed and deed.personal and deed.cue.start < phrase.start and _state_before(line, deed.cue.start)
    before = (
        _WHO.sub("", page.text[max(line.start, deed.cue.start - 220) : deed.cue.start]) if deed and sides_sign else ""
    )
    if deed and sides_sign and not officers(before[-90:]):
        deed = replace(deed, personal=False)
    if (
        deed
        and (deed.action == Action.IN_FORCE or (deed.rule.startswith("foreseen: agree") and phrase.kind in _DRAWN_UP))
        and not deed.rule.endswith("part of")
        and (cited or (_is_new(phrase) and not phrase.plural))
        and (signed := signed_behind(masked, phrase.end - line.start, line.start))
        and (
            signed.rule == "which they signed"
            if cited
            else not _LONG_SINCE.search(page.text, phrase.head.end, min(line.end, signed.cue.end + 30))
        )
    ):
        deed = signed  # "will be held under a memorandum that both signed on Monday"
    if deed and deed.rule == "which they signed" and not _LONG_SINCE.search(page.text, phrase.end, line.end):
        deed = replace(deed, here=not _PERFECT.search(page.text, phrase.end, deed.cue.end))
    if deed and deed.rule == "passive: signed" and _is_new(phrase) and not phrase.plural:
        deed = replace(deed, here=True)  # "an agreement has been signed"
    told_of = deed and (deed.rule != "signing told of" or page.text[: deed.cue.start].endswith(_BY))
    if deed and told_of and deed.rule in _BY_THE_WAY and _is_new(phrase) and not phrase.plural:
        deed = replace(deed, here=True)  # "… closed the day by signing a protocol"
    if deed and deed.rule == "signed before" and "similar" not in phrase.words and _is_news(page, line):
        deed = replace(deed, rule="signed", here=True)
    if deed and cited and deed.rule == "signed at" and _AFTER_TALKS.search(page.text, deed.cue.start, line.end):
        deed = replace(deed, here=True)
    if deed and deed.rule.startswith(_JUBILEES) and _DAY_BEHIND.match(page.text, phrase.end):
        deed = Deed(Action.SIGNED, ANNIVERSARY, deed.cue)
    initialled = deed and page.text[deed.cue.start : deed.cue.end].lower().startswith("initial")
    if phrase.words & _DRAFTS and (deed is None or "sign" not in deed.rule or initialled):
        return Deed(Action.TO_BE_SIGNED, "a draft", phrase.head)
    if deed and deed.rule.startswith("foreseen") and _of_the_past(page, phrase):
        return Deed(Action.IN_FORCE, deed.rule.replace("foreseen", "in force"), deed.cue)
    if deed and deed.here and _recalled(page.text, line, phrase.start):
        deed = replace(deed, here=False)
    if deed and deed.rule == "signed at" and _ONCE.match(page.text, deed.cue.end) and _is_known(phrase):
        deed = Deed(Action.IN_FORCE, "signed once", deed.cue)
    if deed and deed.rule in ("signed at", "which they signed") and "new" not in phrase.words:
        deed = _had(line, phrase, masked) or deed
    if deed:
        return _reached(page.text, phrase, deed)
    if cited and line.number < 3 and line.kind in (TITLE, LINE):
        return Deed(Action.SIGNED, "the report itself", phrase.head, How.INFERRED, here=True, personal=True)
    if cited and not phrase.plural and (says := _SAYS.match(page.text, phrase.head.end, line.end)):
        return Deed(Action.SIGNED, WEAK, Span(*says.span("cue")), How.INFERRED, here=True)
    since = since_proposed(page.text, max(line.start, phrase.start - 90), phrase.start)
    if _HOPED.search(page.text, since, phrase.start):
        return None
    told = listed(page, line, phrase.start) or _had(line, phrase, masked) or loosely(line, phrase, masked)
    if told is None and (it := _IT_WAS.search(page.text, phrase.end, line.end)):
        return Deed(Action.SIGNED, "signed in the sentence", Span(*it.span("cue")), here=True, personal=True)
    return told or _by_default(page, phrase) or known(line, phrase, masked)


_IT_WAS = compiled(  # "The agreement on a bridge was the highlight; it was signed on Monday"
    r"(?:[;–—-]|,\sand)\s(?:it|the (?:document|paper|text|deal))\s(?:was"
    r"|has been)\s(?:\w+ly\s)?(?P<cue>signed|inked|sealed)\b"
)


_DRAWN_UP = ("plan", "programme")  # which two sides agree on, and then sign
_SAYS = compiled(  # "the joint statement said": what speaks has been issued
    r"(?:\s(?:also|further|then|\w+ly))?\s(?P<cue>said|says|reads?|stated|states|noted|notes|added|adds|speaks?|spoke|calls|called"
    r"|condemn(?:s|ed)|welcom(?:es|ed)|reaffirm(?:s|ed)|reiterat(?:es|ed)|stress(?:es|ed)|underlin(?:es|ed)|affirm(?:s|ed)"
    r"|emphasi[sz](?:es|ed)|reflect(?:s|ed)|express(?:es|ed))\b"
)
_JUBILEES = (
    *("in force: quarter", "in force: half", "in force: century", "in force: decade"),
    *("in force: anniversary", "in force: years", "in force: birthday", "in force: jubilee"),
)
_DAY_BEHIND = compiled(r"\s\((?:signed\s)?(?:on\s|of\s)?(?:\d{1,2}\s[A-Z]|[A-Z][a-z]+\s\d{1,2},)")  # "(12 May 1994)"
_BY = (
    "by ",
    "by the ",
    "with ",
    "with the ",
    "through the ",
    "to the ",
    "in the ",
    "saw the ",
    "The ",
)  # "closed by signing", "with the signing"
_DRAFTS = frozenset(("draft", "proposed", "planned", "pending", "prospective", "envisaged", "would-be"))
_BY_THE_WAY = ("signing told of", "which they signed", "signed at")


def _is_new(phrase: Phrase) -> bool:
    """Tell whether a paper is told of for the first time: "a memorandum", "three memoranda"."""
    first = phrase.before[0].folded if phrase.before else ""
    return first in ("a", "an") or (phrase.plural and first not in ("the", "its", "their", "these", "those"))


def _of_the_past(page: Page, phrase: Phrase) -> bool:
    """Tell whether a paper bears the year in which it was made: "progress on the 2019 agreement"."""
    if phrase.period or phrase.words & _DRAFTS:
        return False
    years = [c.text for c in phrase.before if c.kind == "#" and compiled(r"(?:19|20)\d\d").fullmatch(c.text)]
    return bool(years) and years[0] < (page.published or "")[:4]


def _is_known(phrase: Phrase) -> bool:
    """Tell whether a sentence speaks of a paper as known: "the memorandum"."""
    return bool(phrase.before) and phrase.before[0].folded in ("the", "their", "both", "these") and not phrase.plural


# "a memorandum signed between the two on geology", whose signing stands before what it is on.
_INSIDE = compiled(r"(?:\s\([^()]{1,20}\))?,?\s(?P<cue>signed|inked|concluded|initialled)\s")
_ONCE = compiled(  # "the protocol on the border, signed by the two countries", of no day, is one that they keep
    r"\s?\bby\s(?:the\s|both\s|their\s){1,2}(?:two\s)?(?:countries|governments|states|nations|neighbou?rs)\b"
    r"(?!\s(?:on|in|at|last|this|earlier|during|yesterday|today)\b)"
)
_LONG_SINCE = compiled(r"\b(?:had|(?:19|20)\d\d|last year|(?:years?|months) ago|previously|earlier)\b")
_AFTER_TALKS = compiled(
    r"\b(?:after|following|at the (?:end|close|conclusion) of|during|at) (?:the|their|his|her) "
    r"(?:\w+ )?(?:meeting|talks|visit|session|summit|forum|dialogue|consultations)\b"
)
_OLD = compiled(
    r"\b(?:already|previously|earlier|since|before|in (?:19|20)\d\d|years? ago|last|past|so far|until now"
    r"|(?:weeks?|months?) after)\b",
    re.I,
)
_PERFECT = compiled(r"\b(?:had|have|has|been)\b")
# An aside on one of those who sign, or on what was long before: "…, six decades after their first pact of 1963".
_WHO = compiled(r",\swho\s[^,.;]{3,120},|,\s(?:[\w-]+\s){1,4}(?:years|decades)\safter\s[^.;]*")
_LEAD = 3  # sentences in which "have signed" is the news


def _is_news(page: Page, line: Line) -> bool:
    """Tell whether "the two countries have signed …" opens the report, and so tells its news."""
    fresh = line.kind == "body" and sum(o.kind == "body" for o in page.lines[: line.number]) <= _LEAD
    return (fresh or _TODAY.search(page.text, line.start, line.end) is not None) and not _OLD.search(
        _WHO.sub(" ", page.text[line.start : line.end])
    )


_TODAY = compiled(r"\b(?:today|this (?:morning|afternoon|evening))\b")
_HAS = compiled(
    r"(?<!\w)(?P<cue>(?:has|have|had)(?:\shad)?|maintains?|shares?|enjoys?|(?:is|are)\s(?:both\s|also\s)?(?:an?\s)?"
    r"(?:party|parties|signatory|signatories|bound)\s(?:to|by))\s(?:already\s|also\s)?"
    r"(?:\x01+[^.;:\x01]{0,80}?\s(?:and|as well as)\s)*\Z",
    re.I,
)


_HOPED = compiled(
    r"\b(?:hope[sd]?|hoping|hopeful|wish\w*|desir\w+)\b[^.;]*\b(?:conclu\w+|sign\w*|ratif\w+|negotiat\w+|finali\w+)\b",
    re.I,
)
_BOTH_HAVE = compiled(
    r"(?:\b(?:two|both)\s(?:countries|sides|nations|neighbou?rs|states|allies)"
    r"|(?-i:\b[A-Z]\w+\sand\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?))\s(?:already\s|also\s)?(?P<cue>have(?:\shad)?)\s"
    r"(?:already\s|also\s)?\Z",
    re.I,
)


def _had(line: Line, phrase: Phrase, masked: str) -> Deed | None:
    """An agreement that one state has with another is in force: "Peru has a transit treaty with Chile"."""
    both = _BOTH_HAVE.search(masked, 0, phrase.start - line.start)
    if both:
        return Deed(Action.IN_FORCE, "has one", Span(line.start + both.start("cue"), line.start + both.end("cue")))
    if not phrase.with_others or phrase.kind not in ("treaty", "agreement", "protocol", "memorandum", "other"):
        return None
    m = _HAS.search(masked, 0, phrase.start - line.start)
    return Deed(Action.IN_FORCE, "has one", Span(line.start + m.start("cue"), line.start + m.end("cue"))) if m else None


_PAST = compiled(
    r"\b(?:since|(?:in )?(?:the same|that) year|last (?:year|month)|(?:years?|months?|weeks?|days?) ago"
    r"|earlier(?! (?:on|today|in the day|this week)\b)"
    r"|previously)\b",
    re.I,
)
_LONG_AGO = compiled(
    r"\W*(?:[Ii]n )?(?:[Tt]he same|[Tt]hat) year\b|\W*(?:\w+\s){0,2}?(?:years?|months?|weeks?|days?) ago\b", re.I
)


def _recalled(text: str, line: Line, start: int) -> bool:
    """Tell whether words before an instrument, or the opening of its sentence, lead back in time."""
    return bool(_PAST.search(text, max(line.start, start - 60), start) or _LONG_AGO.match(text, line.start, start))


_ROADMAPS = ("roadmap", "road map")


def _reached(text: str, phrase: Phrase, deed: Deed) -> Deed:
    """An agreement that was reached holds; any other paper that was reached was signed."""
    if deed.rule == "signed at" and phrase.bond == "agreement" and text.startswith("reached", deed.cue.start):
        return replace(deed, action=str(Action.IN_FORCE), here=False)  # "the agreement on ports, reached in 2023"
    if deed.rule == "reached" and phrase.bond != "agreement":
        return replace(deed, action=str(Action.SIGNED))
    if deed.rule.startswith("foreseen: agree") and phrase.kind in ("plan", "programme"):
        return replace(deed, action=str(Action.IN_FORCE))  # what was agreed on is to be carried out
    return deed


_EXCHANGE = compiled(
    r"\b(?P<cue>ceremony for|witness\w+|attend\w+|signed|held|through|by way of)\s"
    r"(?:the\s|an\s)?exchange of (?:notes|letters)\Z",
    re.I,
)
# What ends right before an instrument, inside the words of another ("a roadmap on the implementation of the pact").
_UNDER = compiled(
    r"\b(?P<cue>implementation of|implementing|(?<=to )implement|carrying out|execution of)\s(?:the\s)?\Z", re.I
)


# "Suspended the | implementation of the pact".
_STOPPED = compiled(
    r"\b(?P<cue>suspend(?:s|ed|ing)?|suspension of|halt(?:s|ed|ing)?|fr(?:oze|ozen|eez(?:es?|ing))|stop(?:s|ped|ping)?"
    r"|paus(?:es?|ed|ing)|ceas(?:es?|ed|ing))\s(?:the\s|its\s|their\s|any\s|all\s|further\s){0,2}\Z",
    re.I,
)
_ENDED_COLON = compiled(r"\b(?P<cue>terminated|denounced|suspended|annulled|abrogated|revoked)\s?:\s")
# The same of a paper that another prepares: "a memorandum for the signing of the trade agreement".
_TO_SIGN = compiled(r"\b(?P<cue>signing|conclusion|negotiation|drafting) of\s(?:the\s|an?\s)?\Z")


_TELLS = compiled(  # of a headline, which is no title
    r"\b(?:signed|inked|sealed|initialled|concluded|exchanged|renewed|reached|ratified|extended|approved|close|near"
    r"|soon|due)\b"
)
_HEADLINES = 8  # lines among which a title may stand that is set off as one
_BEHIND_TITLE = compiled(
    r"[:(–—-]|(?:on|of|between|in full|by|following|issued|released|at"
    r"|upon|after|from|for|with|to|and|concerning|regarding)\b",
    re.I,
)


def _is_title(page: Page, line: Line, phrase: Phrase) -> bool:
    """Tell whether the report is the instrument: it opens with its name, or a line set off does."""
    apart = line.kind in (TITLE, LINE)
    if line.number > (_HEADLINES if apart else 2) or phrase.plural or line.kind not in (TITLE, LINE, "body"):
        return False
    titled = all(c.text[0].isupper() or c.kind in "-&" for c in phrase.before)
    head = page.text[phrase.head.start : phrase.head.end]
    rest = page.text[phrase.head.end : line.end].strip()
    capital = head[0].isupper() and (apart or head.istitle() or head.isupper() or rest.startswith(":"))
    if not opens_with_noun(page, line, phrase) or not titled or not capital:
        return False
    if phrase.kind != JOINT_STATEMENT and _TELLS.search(rest):
        return False
    ends = rest[-1:] == "." and not rest.isupper()  # "ST. LUCIA" is cut as a sentence would be
    return not rest or (bool(_BEHIND_TITLE.match(rest)) and not ends)


def _state_before(line: Line, offset: int) -> bool:
    """Tell whether a state, and no person of that state ("Ann Lee of Norway"), stands before the verb."""
    before = [c for c in line.tagged.chunks if c.end <= offset and c.kind not in "wp,"]
    served = len(before) > 2 and before[-2].kind == "o" and before[-3].kind in "NBF"
    return bool(before) and before[-1].kind in "SAGIL" and not served


def _by_default(page: Page, phrase: Phrase) -> Deed | None:
    """An instrument that no verb reaches is in force where its years or both its parties are told."""
    dated = any(c.kind == "#" and compiled(r"(?:19|20)\d\d").fullmatch(c.text) for c in phrase.before)
    definite = not phrase.before or phrase.before[0].folded not in ("a", "an") or phrase.period is not None or dated
    named = phrase.kind in ("treaty", "agreement") and _titled(page, phrase)
    told = named or dated or phrase.period is not None or (len(phrase.parties) > 1 and phrase.kind != "contract")
    if (
        phrase.plural
        or phrase.kind in (JOINT_STATEMENT, "minutes", "other")
        or not (definite and told and (phrase.subject or (phrase.period and phrase.kind == "protocol")))
    ):
        return None
    if not dated and _is_new(phrase) and phrase.period and phrase.period[0] > (page.published or "9")[:4]:
        return Deed(Action.TO_BE_SIGNED, "foreseen: for years to come", phrase.head, How.INFERRED)
    return Deed(Action.IN_FORCE, "named with its years or parties", phrase.head, How.INFERRED)


def _titled(page: Page, phrase: Phrase) -> bool:
    """Tell whether the instrument goes by a title ("the Mutual Defence Treaty")."""
    subject = phrase.subject
    if subject is None or not page.text[phrase.head.start].isupper() or not page.text[subject.start].isupper():
        return False
    if subject.start > phrase.head.start:  # "the Treaty of Friendship and Cooperation"
        return bool(phrase.before) and phrase.before[0].folded == "the"
    return len(phrase.before) > 1 and subject.start > phrase.start
