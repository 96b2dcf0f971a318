"""Follow an instrument through the report: the later sentence that says who signed it, the list that it stands in.

yes   a memorandum on tunnels was the result. The document was signed by …    (the memorandum is signed)
yes   they concluded an accord on rail. The two mayors put their names to it  (who signed the accord)
yes   Four papers were signed: a treaty on rivers, …                          (the treaty is signed)
no    the document was handed to the press; it will be signed by …
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.model import Action, How, Span
from communique.patterns import compiled
from communique.reading.instruments.content import Phrase
from communique.reading.instruments.nouns import fold_noun, noun_at, nouns, pattern
from communique.reading.instruments.signing import Deed
from communique.reading.words.page import Line, Page

LISTED = "listed as signed"  # the rule of a paper that stands in a list of what was signed
REACH = 5  # sentences between an instrument and the one that tells of its signing
REACH_OF_LIST = 24  # lines of a list behind what opens it
BACK = 8  # sentences before a bare name, "the memorandum", in which its signing may have been told
_NOT_YET = compiled(r"\b(?:will|would|to be|to|not|expected|(?-i:may)|before|ahead of|until|once|should)\b", re.I)


@cache
def _signed() -> re.Pattern[str]:
    """Match a sentence that tells of the signing of a paper named before, whose noun begins at ``n`` or ``of``."""
    row = table("instruments")
    paper = rf"(?:the|this|both|these|two|all)\s(?:{row['resumed']})?"
    return compiled(
        rf"\b(?:{paper}(?P<n>(?=\w))[^.;]{{0,120}}?|(?:it|they)\s)\b(?P<a>{row['signed_behind']})"
        rf"|\b(?P<b>{row['signing_before']})\s"
        rf"(?:{paper}(?P<of>(?=\w))|(?:it|them|(?:for|on behalf of)\s(?:the\s)?[A-Z]\w+)\b)",
        re.I,
    )


def _signing_of(text: str, start: int, end: int, kind: str) -> re.Match[str] | None:
    """Find the signing of an instrument of a kind, or of any paper named before."""
    m = _signed().search(text, start, end)
    while m:
        at = max(m.start("n"), m.start("of"))
        noun = noun_at(text, at, kind, again=True) if at >= 0 else m.start()
        if noun is not None and (m["a"] is None or noun <= m.start("a") <= max(noun, m.start()) + _APART):
            return m
        m = _signed().search(text, m.start() + 1, end)
    return None


_APART = 80  # characters between a paper and what says that it was signed
_OF_SIGNING = ("ign", "ink", "nitial", "name", "xchanged")  # of signed, inked, initialled, put their names
_OF_ITS_OWN = compiled(r"\s(?:\([^)]*\)\s)?(?:for|on|of|between|in the field)\b")


def signed_later(
    page: Page, line: Line, kind: str, *, bare: bool = False, same: bool = False, it: bool = False
) -> tuple[Line, Span] | None:
    """Find, near a sentence, the one that says "the document was signed"; for a ``bare`` name, before it as well.

    With ``same``, only a later sentence counts that uses the noun itself and says no more of it: "signed the plan";
    with ``it``, the next one may call it so.
    """
    first = max(0, line.number - BACK) if bare else line.number
    found: list[tuple[Line, Span]] = []
    for other in page.lines[first : line.number + REACH + 1]:
        if not any(page.text.find(stem, other.start, other.end) >= 0 for stem in _OF_SIGNING):
            continue
        m = _signing_of(page.text, other.start, other.end, kind)
        name = "a" if m and m["a"] else "b"
        at_once = m and other.number == line.number + 1 and m["b"] is not None and m["of"] is None  # "… signed it"
        if m and same and (other is line or not (_plainly(page, kind, m) or (it and at_once))):
            continue
        if m and not _NOT_YET.search(page.text, max(other.start, m.start(name) - 25), m.start(name)):
            found.append((other, Span(*m.span(name))))
    by_verb = (f for f in found if not page.text.startswith("igning", f[1].start + 1))
    return next(by_verb, found[0] if found else None)


def _plainly(page: Page, kind: str, m: re.Match[str]) -> bool:
    """Tell whether a signing is of "the plan", with nothing that would make it another plan."""
    end = noun_at(page.text, m.start("of"), kind) if m["of"] is not None else None
    return end is not None and not _OF_ITS_OWN.match(page.text, end)


# --- lists of what was signed


# "They include …", after a sentence that tells of the signing of several papers.
_SEQUEL = compiled(
    r"[“\"]?(?:They|These|Those|Among (?:them|these)|One(?: of (?:them|these))?|Another(?: one)?"
    r"|(?:The\s)?(?:[Ff]irst|[Ss]econd"
    r"|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Oo]ther|[Ll]atter)(?: one)?"
    r"|The (?:\w+\s){0,2}?(?:documents|agreements|deals|papers|list|MoUs|pacts))"
    r"\s(?P<cue>(?:also\s)?(?:includ\w+|comprise[sd]?|are|were|is|was|cover(?:s|ed)?))\b"
)
_LIKEWISE = compiled(  # "The same goes for a memorandum on fishing"
    r"(?:So (?:is|was|were|did)|The same (?P<cue>goes|holds|applies|is true|was done|happened)(?: for| with| of)?"
    r"|(?P<cue2>(?:Signed|Inked|Concluded|Added) (?:too|also|as well|besides) (?:was|were)))\b"
)
_SIGNED_BEFORE = compiled(r"\b(?:signed|signs?|inked|signatures?|initialled)\b")
_SIGNED_SEVERAL = compiled(
    r"\b(?:sign(?:ed|s|ing)?|inked|exchanged?|concluded)\b[^.;]{0,60}?"
    r"\b(?:agreements|memoranda|memorandums|MoUs|MOUs|documents|deals|pacts|accords|papers|instruments)\b"
    r"|\b(?:agreements|memoranda|MoUs|MOUs|documents|deals|pacts|accords|papers|instruments)\b[^.;]{0,60}?"
    r"\b(?:signed|inked|exchanged|concluded)\b"
)


_SIGNED_SO_MANY = compiled(
    r"\b(?P<cue>signed|inked|concluded|exchanged)\s(?:two|three|four|five|six|several)\s(?:\w+\s){0,2}?"
    r"(?:agreements|memoranda|memorandums|MoUs|MOUs|documents|deals|pacts|accords|papers|instruments|arrangements"
    r"|treaties)"
    r"\b(?!\s(?:on|in the field|covering|with)\b)"
)


def _told_apart(page: Page, line: Line, start: int) -> Span | None:
    """Find the count of papers signed that the sentence before tells, if this one goes through them."""
    before = page.lines[line.number - 1]
    told = _SIGNED_SO_MANY.search(page.text, before.start, before.end)
    opens = start == line.start or ", while " in page.text[line.start : start] or start - line.start < 12
    if told is None or not opens or _NOT_YET.search(page.text, max(before.start, told.start() - 25), told.start()):
        return None
    return Span(*told.span("cue"))


# Whatever was signed, as a sentence says that ends in a colon.
_SIGNED_THESE = compiled(
    r"\b(?P<cue>signed|inked|initialled|concluded|exchanged|adopted|signatures?|signing(?: ceremony)?"
    r"|put their names?)\b"
)


# "Ten documents were signed, including a treaty on rivers": papers of any kind, and the one named among them.
_AMONG_THEM = compiled(
    r"\b(?:documents|agreements|papers|instruments|deals|MoUs|MOUs|memoranda|pacts|accords|texts)\b[^.;:]{0,60}?"
    r"\b(?P<cue>signed|inked|concluded|exchanged|adopted|initialled|sealed|put to paper|changed hands)\b"
    r"[^.;:]{0,120}?,?\s(?:including|such as|among them|among which|namely|notably|in particular"
    r"|particularly|ranging from)\s",
    re.I,
)
_FORESEEN = compiled(r"\b(?:will|would|to be|expected|due|planned|set to|(?-i:may)|might|should|could)\b", re.I)


def _opened_by(text: str, line: Line) -> re.Match[str] | None:
    """Find what says of the items below a line that they were signed."""
    return (
        pattern("list_opener").search(text, line.start, line.end)
        or pattern("list_heading").match(text, line.start, line.end)
        or _SIGNED_THESE.search(text, line.start, line.end)
    )


_SIGNED_COLON = compiled(r"(?<!\bto )(?<!\bbe )\b(?P<cue>signed|inked|initialled|concluded|exchanged|adopted):\s")
_NUMBER = compiled(r"(?<=[:;])\s\(?\d{1,2}[.)]\Z")  # of the item behind: "… these documents: 1."
_LABEL = 8  # characters before an item's paper: "the ", "a new "
_LIST_TITLE = compiled(  # which stands before a colon, as a label of the line, and is no sentence
    r"^\W*list of (?:the )?(?:\w+ )?(?:outcomes?|agreements?|mous?|documents?|memoranda|instruments?)\b", re.I | re.M
)


def listed(page: Page, line: Line, start: int) -> Deed | None:
    """Tell that an instrument stands in a list of what was signed: in its sentence, or in the lines that follow one."""
    if colon := _SIGNED_COLON.search(page.text, line.start, start):
        return Deed(Action.SIGNED, LISTED, Span(*colon.span("cue")), How.STATED, here=True)
    m = pattern("list_opener").search(page.text, line.start, start)
    back = line.number - 1
    while m is None and back >= max(0, line.number - REACH_OF_LIST):
        other = page.lines[back]
        words_ = _NUMBER.sub("", page.text[other.start : other.end].rstrip())
        if words_.endswith(":") or pattern("list_heading").fullmatch(words_):
            m = _opened_by(page.text, other)
            if m is None and other.number and _THESE.search(page.text, other.start, other.end):
                m = _told_several(page, other)[0]
            break
        if line.kind == "bullet" and line.number - back <= _ITEMS and other.kind != "bullet":
            m = _SIGNED_SEVERAL.search(page.text, other.start, other.end)  # "They signed four documents."
        back -= 1
    if m is None and line.kind == "bullet" and start - line.start < _LABEL:
        m = _LIST_TITLE.search(page.text, 0, line.start)
    if m is None and line.number and (sequel := _SEQUEL.match(page.text, line.start, start)):
        told, before = _told_several(page, line)
        if told and not _NOT_YET.search(page.text, max(before.start, told.start() - 25), told.start()):
            return Deed(Action.SIGNED, LISTED, Span(*sequel.span("cue")), How.STATED, here=True)
    if m is None and line.number and (likewise := _LIKEWISE.match(page.text, line.start, start)):
        before = page.lines[line.number - 1]
        if _SIGNED_BEFORE.search(page.text, before.start, before.end):
            return Deed(Action.SIGNED, LISTED, Span(*likewise.span(_cue_name(likewise))), How.STATED, here=True)
    if m is None and line.number and (counted := _told_apart(page, line, start)):
        return Deed(Action.SIGNED, LISTED, counted, How.STATED, here=True)
    if m is None and (among := _AMONG_THEM.search(page.text, line.start, start)):
        m = among
    if m is None:
        return None
    cue, first = Span(*m.span(_cue_name(m))), m.start() - 25
    if _FORESEEN.search(m.string, max(line.start, first), cue.end):
        return Deed(Action.TO_BE_SIGNED, "listed as to be signed", cue, How.STATED)
    if _NOT_YET.search(m.string, max(first, m.string.rfind("\n", 0, m.start()), 0), cue.end):
        return None
    return Deed(Action.SIGNED, LISTED, cue, How.STATED, here=True)


_THESE = compiled(r"\b(?:include|are|as follows|following|namely)\b[^:]{0,30}:\s*\Z", re.I)  # "These include:"
_ITEMS = 12  # items that may follow a sentence that no colon ends


def _told_several(page: Page, line: Line) -> tuple[re.Match[str] | None, Line]:
    """Find the signing of several papers that a list goes back to, be there another sentence between."""
    before = _counting(page, line)
    further = page.lines[max(0, before.number - 2) : before.number][::-1]
    found = ((_SIGNED_SEVERAL.search(page.text, o.start, o.end), o) for o in (before, *further) if o.kind == "body")
    return next((f for f in found if f[0]), (None, before))


def _counting(page: Page, line: Line) -> Line:
    """Give the sentence that the members of a list go back to: "… three papers. They are … and …. The third is …"."""
    back = line.number - 1
    while back > max(0, line.number - 4) and _SEQUEL.match(page.text, page.lines[back].start, page.lines[back].end):
        back -= 1
    return page.lines[back]


def signed_before(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Find the signing of the papers that "The agreements cover health and rail" goes back to."""
    again = phrase.before and phrase.before[0].folded in ("the", "these", "those", "all")
    if not (again and _of_several(phrase) and phrase.subject and phrase.start - line.start < _LABEL_OF_AGAIN):
        return None
    told, before = _told_several(page, line)
    if told is None or _NOT_YET.search(page.text, max(before.start, told.start() - 25), told.start()):
        return None
    return Span(*told.span())


def _of_several(phrase: Phrase) -> bool:
    """Tell whether a noun is a plural, be its papers told one by one or not."""
    return nouns()[fold_noun(phrase.noun)].plural


_LABEL_OF_AGAIN = 40  # characters: "He added that the agreements"


def itemised(page: Page, line: Line, phrase: Phrase) -> bool:
    """Tell whether a list below names the papers one by one that this sentence only sums up."""
    below = (
        page.lines[line.number + 1 : line.number + 1 + _BELOW] if _of_several(phrase) and line.kind == "body" else []
    )
    return sum(o.kind == "bullet" and _PAPER_NAMED.search(page.text, o.start, o.end) is not None for o in below) > 1


_BELOW = 6  # lines


def told_one_by_one(page: Page, line: Line) -> bool:
    """Tell whether the next sentence goes through papers that this one only counts: "They are the Protocol on …"."""
    following = page.lines[line.number + 1] if line.number + 1 < len(page.lines) else None
    m = _SEQUEL.match(page.text, following.start, following.end) if following else None
    if m is None or following is None:
        return False
    return bool(_PAPER_NAMED.search(page.text, m.end(), min(following.end, m.end() + 60)))


_PAPER_NAMED = compiled(
    r"\b(?:agreement|treaty|protocol|memorandum|MoU|MOU|convention|plan|programme|pact|accord|arrangement)\b", re.I
)


def _cue_name(m: re.Match[str]) -> str | int:
    """Give the group of a match that says what was done."""
    return next((name for name, told in m.groupdict().items() if told), 0)
