"""Tell the members of a list of instruments apart, and the titles that a sentence gives them.

yes   two memoranda, one on tunnels and one on ports, were signed           (two instruments)
yes   the memorandum, entitled “Clean Ports”                                (the title is its subject)
no    two memoranda were signed on Monday
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Span
from communique.patterns import compiled
from communique.reading.dates.calendars import count_of
from communique.reading.instruments.content import stop_of
from communique.reading.instruments.nouns import find_nouns, noun_at, pattern, word_set
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

_MEMBER = (
    r"[‘“\"']?(?:the )?(?:(?:one(?:\seach)?|another|the other|a second|a third|the first|the second|the third)\s)?(?:on"
    r"|in the field of)\s"
    r"(?:(?:the|an?) )?(?!(?-i:[A-Z][a-z]*day\b)|\d)(?P<subject>"
    r"(?:(?!,?\sand\s(?:(?:one|another|the other|a second|a third|the second)\s)?(?:on|in the field of)\s)[^,.;:\n])+?)"
)
_JOINT = r"[’”\"']?(?:,\s(?:and\s)?|\sand\s)[‘“\"']?"
_LIST = compiled(
    r"(?:(?:,|:|\s[–—-])?\s(?:namely\s)?"
    r"|\s(?P<verb>was|were|have been|had been)\s\w+(?:\s[^.;:,]{1,90}?)??(?::|\s[–—-]|,)?\s)"
    rf"(?P<members>{_MEMBER}(?:{_JOINT}{_MEMBER.replace('?P<subject>', '?:')})+)"
    r"(?=[’”\"']?(?:[,.;:\n]|\s(?:was|were|have|had|has|at|during|between|by|in the presence|and (?:an?|the))\s|\Z))",
    re.I,
)
_ONE = compiled(
    rf"(?:\A|{_JOINT}){_MEMBER}(?={_JOINT}(?:(?:one|another|the\s\w+|a\s\w+)\s)?(?:on|in the field of)\s|\Z)", re.I
)


_VERB_BETWEEN = compiled(r"\b(?:was|were|been|be) \w+")
# "One of them is about tunnels, another about ports": one paper of several, and what that is on.
_ONE_OF_THEM = compiled(
    r"(?:(?<=[,;:(–—]\s)|(?<=\band\s)|(?<=\bwhile\s)|(?<=\bwith\s)"
    r"|(?<=\bincluding\s)|(?<=\bthem\s)|(?<=\n)|\A)(?:(?:and|while)\s)?(?:(?:the|a)\s)?"
    r"(?:first|second|third|fourth|fifth|sixth|last|other|latter|former|one|two|another)"
    r"(?:\s(?:of\s(?:them|these|which|those|the\s\w+)|one|(?P<noun>agreement|memorandum(?:\sof\sunderstanding)?|MoU|protocol"
    r"|accord|pact|deal|document|paper)))?(?:,\s(?!on\b|about\b)[^,.;:]{3,60},)?"
    r"(?:(?:\s(?:is|was|being))?\s(?:on|about|for|concerned\swith|devoted\sto|in\sthe\s(?:fields?|areas?)\sof|(?:in|with|to)"
    r"(?=\s(?:the\s)?(?-i:[a-z])))"
    r"|\s(?:concern(?:s|ing)|cover(?:s|ing)|regulat(?:es|ing)|govern(?:s|ing)|deal(?:s|ing)\swith|relat(?:es|ing)\sto"
    r"|provid(?:es|ing)\sfor|has\sto\sdo\swith)|,(?=\s(?-i:[a-z])[^.;]*[.;]))\s(?:the\s)?"
    r"(?!(?-i:[A-Z][a-z]*day\b)|\d|(?:which|by|no|not|each)\b|an?\s)(?P<subject>[^,.;:\n]{3,80}?)"
    r"(?=[,.;:\n]|\s(?:was|were|during|at|between)\s|\s(?:and|while|as well as)\s(?:the|a|one|another)\s|\Z)",
    re.I,
)
_TELLS_APART = compiled(r"\b(?:one|first|two)\b", re.I)
_FOLLOWING = 5  # sentences in which further papers may be told of


def _one_by_one(page: Page, line: Line, phrase: Phrase) -> list[Span]:
    """Give what each paper is on where the sentence, or those behind it, go through them."""
    found: list[Span] = []
    if _TELLS_APART.search(page.text, phrase.head.end, line.end):
        told = _ONE_OF_THEM.finditer(page.text, phrase.head.end, line.end)
        found = [Span(*m.span("subject")) for m in told if not m["noun"]]  # another noun is a phrase of its own
    if phrase.subject is not None:
        return found if len(found) > 1 else []
    for other in page.lines[line.number + 1 : line.number + 1 + _FOLLOWING]:
        sentence = page.text[other.start : other.end]
        first = _ONE_OF_THEM.match(sentence)
        if first is None or (first["noun"] and noun_at(sentence, first.start("noun"), phrase.kind, again=True) is None):
            break
        for m in _ONE_OF_THEM.finditer(sentence):
            found.append(Span(other.start + m.start("subject"), other.start + m.end("subject")))
    return found


def members(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of a list ("agreements on health and on trade"), else the phrase itself."""
    found = _members(page, line, phrase)
    if len(found) > 1:
        for one in found:
            one.subject = one.subject and _cut_at_tail(page.text, one.subject)
    return found


def _cut_at_tail(text: str, span: Span) -> Span:
    """Cut where, when and with whom it was signed off the last of a list: "one on tourism | in Lima on Monday"."""
    kept = text[slice(*span)][: stop_of(text[slice(*span)])].rstrip(" ,")
    return Span(span.start, span.start + len(kept)) if kept else span


def _members(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    told = _LIST.match(page.text, phrase.head.end, line.end) if phrase.plural else None
    if told is None:
        spans = _one_by_one(page, line, phrase) if phrase.plural else []
        if spans:
            done = _VERB_BETWEEN.search(page.text, phrase.head.end, spans[0].start)
            end = phrase.end if done or spans[0].start >= line.end else spans[0].end
            return [replace(phrase, subject=s, end=end, plural=False) for s in spans]
        return (
            _titled_each(page, line, phrase)
            or _set_off(page, line, phrase)
            or _included(page, line, phrase)
            or _enumerated(page, line, phrase)
            or _coordinated(page, line, phrase)
            or _one_each(line, phrase)
        )
    start = told.start("members")
    subjects = [m.span("subject") for m in _ONE.finditer(told["members"])]
    spans = [Span(start + a, start + b) for a, b in subjects]
    end = phrase.end if told["verb"] else max(phrase.end, told.end("members"))
    return [replace(phrase, subject=s, end=end) for s in spans] or [phrase]


_INCLUDED = compiled(
    r"[^.;:]{0,70}?,?\s(?:(?:including|covering|spanning|namely|among them)\s(?:ones\s)?"
    r"|(?:providing for|(?:aimed at|aiming at|for|on)"
    r"(?=\s(?:\w+ing\s)?(?:\w+\s)?(?:co-?operation|collaboration|ties))"
    r"|to (?:boost|enhance|strengthen|deepen|promote|expand))"
    r"\s(?:\w+ing\s)?(?:[\w-]+\s)?(?:co-?operation|collaboration|ties)\s)"
    r"(?:on|in the (?:fields?|areas?|spheres?) of|in)\s(?P<those>[^.;:\n]{4,170}?)"
    r"(?=[.;:\n]|,?\s(?:was|were|during|following|after|at the|between|which"
    r"|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\Z)"
)
_APART = (
    compiled(  # "Four memoranda, on health, tourism and ports, were signed"; "three pacts: on visas, ports and fish"
        r"\s?[,:–—(]\s?(?:on|in|covering|concerning|in the (?:fields?|areas?|spheres?) of|dealing with|namely"
        r"|being|involving|(?<=\()including(?! on\b)|relat(?:ed|ing) to)\s(?:the\s)?"
        r"(?P<those>(?![A-Z][a-z]*day\b|\d)[^.;:()\n]{6,220}?)"
        r"(?=[.;:)\n]|,?\s(?:was|were|came|have|has|had|will|are|are to|during|following|at the|between|when|which)\s"
        r"|,?\son (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\Z)"
    )
)
_TURNED = compiled(  # "Health, tourism and air services are the fields of three memoranda that …"
    r"(?:\A|[.;:–—-]\s)(?P<those>[A-Z][^.;:\n]{6,160}?)\s(?:are|were)\s"
    r"(?:the\s(?:fields|subjects|areas|topics)\sof|(?:covered|governed|regulated)\sby|dealt\swith\sin)\s\Z"
)
_FIELDS_OF = compiled(r"\b(?:fields|subjects|areas|topics) of\s\Z")
_RELATE_TO = compiled(  # "The memoranda relate to fish, rail and law"; "three pacts; their subjects are fish, …"
    r"[^.:\n]{0,130}?[,;\s](?:relat(?:e|ing)\sto|deal(?:ing)?\swith|touch(?:ed)?(?:\son)?|cover(?:ed)?|concern|span(?:ning)?|are\s(?:on|about)"
    r"|(?:subjects|fields|areas|topics|themes)\s(?:are|were|include|being))\s(?:the\s(?:(?:fields|areas)\sof\s)?)?"
    r"(?:(?:[\w-]+\s){1,5}?(?:areas|fields|sectors|spheres|domains|issues|topics|subjects),?\s"
    r"(?:including|such as|ranging from|like|among them|namely)\s)?(?:matters\s(?:concerning|relating\sto)\s)?"
    r"(?P<those>(?!(?:all|both|the\speriod|which|these|those|their)\b|\d)[^.;:()\n]{6,220}?)"
    r"(?=[.;:)\n]|,?\s(?:was|were|came|have|has|during|following|at the|when|which)\s|\Z)"
)


_SIGNED_ON = compiled(  # "Four agreements | were signed by both in Lor on Monday, on visas, ports, fish and law"
    r"\s(?:was|were|have been|had been)\s(?:\w+ly\s)?(?:signed|inked|concluded|initialled)(?:\s[^.;:,]{1,90}?)??[,:]?\s"
    r"(?:on|in the (?:fields?|areas?|spheres?) of|covering|concerning)\s(?:the\s)?"
    r"(?P<those>(?![A-Z][a-z]*day\b|\d|(?:occasion|sidelines?|margins?|same|basis|behalf|eve|day|spot)\b)"
    r"[^.;:()\n]{6,220}?)(?=[.;:)\n]|\Z)"
)


def _set_off(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of a list set off from the noun, told before it, or in the next sentence."""
    bare = phrase.subject is None or page.text[slice(*phrase.subject)] == "cooperation"
    bare = bare or _FIELDS_OF.search(page.text, line.start, phrase.start) is not None
    if phrase.plural and (told := _SIGNED_ON.match(page.text, phrase.head.end, line.end)):
        spans = _subjects(page.text, *told.span("those"))
        if len(spans) in _counts(page, phrase) and all(len(page.text[slice(*s)].split()) <= _MOST_WORDS for s in spans):
            return [replace(phrase, subject=s, plural=False) for s in spans]
    told = _APART.match(page.text, phrase.head.end, line.end) if phrase.plural else None
    if told and phrase.subject and phrase.subject.start >= told.start("those"):
        bare = bare or " and of " not in told["those"]
    if not phrase.plural or not bare:
        return []
    spans = []
    end = phrase.end
    if told:
        spans, end = _subjects(page.text, *told.span("those")), told.end("those")
    elif turned := _TURNED.search(page.text[line.start : phrase.start]):
        spans = _subjects(page.text, line.start + turned.start("those"), line.start + turned.end("those"))
    elif phrase.subject is None and (told := _RELATE_TO.match(page.text, phrase.head.end, line.end)):
        spans = _subjects(page.text, *told.span("those"))
    elif phrase.subject is None and (told := _told_of_them(page, line)):
        spans = _subjects(page.text, *told.span("those"))
        spans = spans if len(spans) in _counts(page, phrase) else []
    if len(spans) < _PAIR or any(len(page.text[slice(*s)].split()) > _MOST_WORDS + 2 for s in spans):
        return []
    return [replace(phrase, subject=s, end=end, plural=False) for s in spans]


_OF_THEM = compiled(  # "They cover fish, rail and law."
    r"(?:They|These|All (?:two|three|four|five|six|of them)|The (?:documents|papers|instruments))\s"
    r"(?:(?:are|were)\s(?:on|about|in the (?:fields|areas) of)|cover|concern|relate to|deal with|regard)\s(?:the\s)?"
    r"(?P<those>(?!(?:all|both|these|those|their)\b|\d)[^.;:()\n]{6,220}?)(?=[.;\n]|\Z)"
)


def _told_of_them(page: Page, line: Line) -> re.Match[str] | None:
    """Find what papers are on in the sentence behind the one that counts them."""
    behind = page.lines[line.number + 1 : line.number + 2]
    return _OF_THEM.match(page.text, behind[0].start, behind[0].end) if behind else None


def _counts(page: Page, phrase: Phrase) -> list[int | None]:
    return [count_of(word) for word in page.text[phrase.start : phrase.head.start].split()[-3:]]


_TITLE = r"[“\"‘](?P<title>[^“”\"\n]{3,90}?)[,.]?[”\"’](?=\W|\Z)"
_TITLES = compiled(
    rf"(?:[^.;:“\"\n]{{0,60}}?[\s:,(]){_TITLE}(?:(?:,\s(?:and\s)?|\sand\s){_TITLE.replace('?P<title>', '?:')})+"
)


def _titled_each(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each title of 'three joint statements on "Clean Lakes", "Roads" and "Ports"'."""
    told = _TITLES.match(page.text, phrase.head.end, line.end) if phrase.plural else None
    titles = compiled(_TITLE).finditer(page.text[: told.end()][phrase.head.end :]) if told else ()
    spans = [Span(*(phrase.head.end + at for at in m.span("title"))) for m in titles]
    return [replace(phrase, subject=s, end=told.end(), plural=False) for s in spans] if told else []


_LAST = compiled(r"\A(?:and|as well as)\s")


def _included(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of "six pacts, including on customs, farming and law", if it is a list."""
    told = _INCLUDED.match(page.text, phrase.head.end, line.end) if phrase.plural and phrase.subject is None else None
    if told is None:
        return []
    spans = _subjects(page.text, *told.span("those"))
    return [replace(phrase, subject=s, end=told.end("those")) for s in spans] if len(spans) > 1 else []


def _subjects(text: str, start: int, end: int) -> list[Span]:
    """Part a list at its commas, and its last member at the "and" in its middle."""
    spans: list[Span] = []
    at = start
    for piece in text[start:end].split(", "):
        lead = _LAST.match(piece)
        skip = lead.end() if lead else 0
        spans.append(Span(at + skip, at + len(piece)))
        at += len(piece) + 2
    last = _cut_at_tail(text, spans[-1])
    if lead:
        return [*spans[:-1], last]
    end, spans[-1] = last.end, last
    ands = list(compiled(r"\sand\s").finditer(text[spans[-1].start : end]))
    if ands:
        middle, first = ands[len(ands) // 2], spans.pop().start
        spans += [Span(first, first + middle.start()), Span(first + middle.end(), end)]
    return spans


_ITEM = compiled(r"(?:(?!,|\sand\s).)+", re.S)
_ITEM_OF = compiled(r"(?:(?!(?:,\s|,?\sand\s)of\s).)+", re.S)  # "in the fields of health and of youth and sport"
_PAIR = 2  # "agreements on search and rescue" may be one, "agreements on visas, ports and fish" are three
_PAIRED = compiled(
    r"\b(?:search and rescue|science and technology|trade and investment|oil and gas|law and (?:order|justice)"
    r"|peace and security|youth and sports?|arts? and culture|small and medium|research and development)\b",
    re.I,
)
_OF_PAIRS = compiled(r"\sand\s[^,]+,\sand\s|,\sand\s[^,]+\sand\s")  # "fish, law and order, and trade and aid"
_JOINED = "\x02"  # for the spaces of a pair that stays together
_MOST_WORDS = 7  # of one subject in a list; longer ones hold an "and" of their own


def _enumerated(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of "three memoranda on health, tourism and ports"; none if it is no such list.

    Two subjects are two instruments only where these are counted: "agreements on trade and ports" may be one.
    """
    if not phrase.plural or phrase.subject is None or (phrase.with_others and len(phrase.parties) > 1):
        return []
    start, end = phrase.subject
    told = _PAIRED.sub(lambda m: m[0].replace(" ", _JOINED), page.text[start:end])
    item = _ITEM_OF if " and of " in told else _ITEM
    items = [Span(start + m.start() + _lead(m[0]), start + m.end()) for m in item.finditer(told)]
    if _OF_PAIRS.search(told):  # the last comma parts the members, and "and" joins what is in one
        items = _subjects(page.text, start, end)
    verb = pattern("binding_verb")
    items = [
        Span(
            m.end() if (m := verb.match(page.text, *i)) and not page.text.startswith("of ", m.end()) else i.start, i.end
        )
        for i in items
    ]
    items = [item for item in items if page.text[slice(*item)].strip()]
    counted = _counts(page, phrase)
    if (last := _AND_LAST.match(page.text, end, line.end)) and len(items) + 1 in counted:
        items, end = [*items, Span(*last.span("last"))], last.end("last")
    many = len(items) > _PAIR and all((n or len(items)) >= len(items) for n in counted)
    if (
        len(items) < 2
        or not (many or len(items) in counted)
        or any(len(page.text[slice(*i)].split()) > _MOST_WORDS for i in items)
    ):
        return []
    return [replace(phrase, subject=item, end=max(phrase.end, end)) for item in items]


_AND_LAST = compiled(  # "four memoranda on law, rail, ports | , and food security, the agency said"
    r",\s(?:and|as well as)\s(?:the\s)?(?P<last>[a-z][^.;:,\n]{3,60}?)(?=[.;:,\n]|\s(?:was|were"
    r"|during|following|at the|between|in)\s|\Z)"
)
_FIELD = (
    r"(?!(?:the|an?|and|or|of|to|in|on|its|their|two|both)\b)[a-z][a-z-]{3,}(?: (?:(?:co-?)?operation"
    r"|security|policy|control|management|protection|waiver|facilitation|liberali[sz]ation|exemption|promotion|assistance"
    r"|recognition|transport|transfer|exchange|avoidance|services|rights|resources|links|matters|training|industry|trade))?"
)
_KIND_OF = r"(?![a-z-]*(?:ic|al|ary|ive|ous)\b)"  # an adjective, as in "political", tells the sort of all
_COORDINATED = compiled(  # "signed fisheries and tourism agreements"
    r"\b(?:sign(?:s|ed|ing)?|inks?|inked|concluded?s?|exchanged|initialled|signing of|two|three|four|five|new"
    r"|separate|bilateral)"
    rf" (?P<those>(?:{_FIELD}, )*{_FIELD},? and {_FIELD})\s\Z"
    # "the implementation of the visa facilitation and readmission agreements"
    rf"|\bthe (?P<known>(?:{_KIND_OF}{_FIELD}, )*{_KIND_OF}{_FIELD},? and {_KIND_OF}{_FIELD})\s\Z"
)


def _coordinated(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each field of "fisheries and tourism agreements"; "new and old agreements" tell of none."""
    behind = phrase.subject is not None and phrase.subject.start > phrase.head.start
    told = _COORDINATED.search(page.text[line.start : phrase.head.start]) if phrase.plural and not behind else None
    if told is None or told[told.lastgroup or 0] in _PAIRED_FIELDS:
        return []
    first, last = told.span(told.lastgroup or 0)
    spans = _subjects(page.text, line.start + first, line.start + last)
    if told.lastgroup == "known" and not any(" " in page.text[slice(*s)] for s in spans):
        return []  # "the trade and fisheries agreements", however many
    if any(page.text[slice(*s)].split()[0] in word_set("unsubjected") for s in spans):
        return []
    start = min(phrase.start, spans[0].start)
    return [replace(phrase, subject=s, start=start, plural=False) for s in spans]


_PAIRED_FIELDS = frozenset(("trade and investment", "search and rescue", "science and technology", "oil and gas"))


def _lead(item: str) -> int:
    """Count the characters before a list's item proper: space, "and", "the"."""
    lead = compiled(r"[\s,]*(?:and\s+)?(?:of\s+)?(?:the\s+)?").match(item)
    return lead.end() if lead else 0


def _one_each(line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each party of "visa agreements with Peru and Chile", else the phrase itself."""
    if not (phrase.plural and phrase.with_others and len(phrase.parties) > 1):
        return [phrase]
    named = {(c.value or "").partition("|")[0]: c.end for c in line.tagged.chunks if _names_party(c, phrase)}
    return [replace(phrase, parties=(p,), end=named.get(p, phrase.end)) for p in phrase.parties]


def _names_party(c: Chunk, phrase: Phrase) -> bool:
    return any(s.start == c.start for s in phrase.party_spans)


# --- titles in quotation marks

_NAMED = compiled(  # "a document by the name of Harbour Rules"
    r",?\s(?:by the name of|called|entitled|titled|known as|named|under the (?:name|title)(?: of)?)\s[“\"‘']?"
    r"(?P<title>[A-Z][\w’-]+(?:\s(?:(?:of|on|for|the|and|in|to)\s){0,2}[A-Z][\w’-]+){1,9})"
)
_QUOTED = compiled(
    r"\b(?:titled?|entitled|called|named|title is)(?:\s[a-z]+){0,2}?,?\s[“\"](?P<title>[^”\"\n]{5,90}?),?[”\"]", re.I
)


_IS_TITLE = compiled(r"[“\"](?P<title>[^”\"\n]{5,90}?),?[”\"] (?:is|was) (?:its|the) (?:title|name)\b")


def told_title(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Take for subject the title that the sentence gives: "the memorandum, entitled “Clean Ports”"."""
    if phrase.kind == JOINT_STATEMENT:
        return None
    named = _NAMED.match(page.text, phrase.head.end, line.end)
    if named:  # a document called "Memorandum on Fishing" is that memorandum
        return None if any(find_nouns(page.text, *named.span("title"))) else Span(*named.span("title"))
    quoted = _QUOTED.search(page.text, line.start, line.end) or _IS_TITLE.search(page.text, line.start, line.end)
    if quoted and any(find_nouns(page.text, *quoted.span("title"))):
        return None
    return Span(*quoted.span("title")) if quoted else None
