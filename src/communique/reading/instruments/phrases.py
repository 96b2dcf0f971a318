"""Read the phrase that names an instrument: its noun, the modifiers before it, and what behind it belongs to it.

yes   a new bilateral defence cooperation agreement          agreement, "defence cooperation"
yes   the Protocol on Defence Cooperation for 2025-2029      protocol, "Defence Cooperation", 2025/2029
no    the head of protocol; the Convention Centre; treaty allies
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache

from communique.lexicon import table
from communique.model import How, Span
from communique.reading.instruments.nouns import acronyms, adjectival, fold_noun, nouns, nouns_pattern, word_set
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

JOINT_STATEMENT = "joint statement"


@dataclass(slots=True)
class Phrase:
    """An instrument's noun with what belongs to it, before its action is known."""

    kind: str
    plural: bool
    head: Span
    start: int
    end: int
    before: list[Chunk]  # what stands before the noun, its article first
    after: str  # what stands behind the noun and may belong to it
    subject: Span | None = None
    period: tuple[str, str] | None = None
    period_span: Span | None = None
    period_how: How = How.STATED
    parties: tuple[str, ...] = ()
    party_spans: tuple[Span, ...] = ()
    occasion: str | None = None  # "minutes of the dialogue"
    words: set[str] = field(default_factory=set)

    def head_text(self, text: str) -> str:
        """Give the noun as listed."""
        return fold_noun(text[self.head.start : self.head.end])


# --- nouns and their phrases


def read_phrases(page: Page, line: Line) -> list[Phrase]:
    """Read every phrase of a sentence that may name an instrument."""
    chunks = line.tagged.chunks
    starts = [c.start for c in chunks]
    phrases: list[Phrase] = []
    heads = list(nouns_pattern().finditer(page.text, line.start, line.end))
    for n, m in enumerate(heads):
        k = bisect_left(starts, m.start())
        if k == len(chunks) or starts[k] != m.start() or chunks[k].kind in "IT":
            continue
        noun = nouns()[fold_noun(m[0])]
        if m[0].lower() in acronyms() and not m[0].isupper():
            continue
        before = _before(chunks, k, phrases[-1].head.end if phrases else 0)
        until = heads[n + 1].start() if n + 1 < len(heads) else line.end
        phrase = Phrase(*noun, Span(m.start(), m.end()), before[0].start if before else m.start(), m.end(), before, "")
        phrase.words = {c.folded for c in before if c.kind != "e"}
        phrase.after = page.text[m.end() : _tail_end(page.text, m.end(), until)]
        _fill(page, line, phrase)
        if not (noun.kind in ("plan", "programme") and phrase.after.startswith(" to ")):
            phrases.append(phrase)
    return _without_parents(page.text, phrases)


_PARENT = re.compile(r"\s(?:to|amending|supplementing)\s(?:the\s)?")


def _noun_of(phrase: Phrase) -> int:
    """Give where a phrase begins behind its article."""
    following = phrase.before[1:] if phrase.before and phrase.before[0].kind == "e" else phrase.before
    return following[0].start if following else phrase.head.start


def _without_parents(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """Give an additional protocol "to the agreement on trade" the subject of the agreement, which is none itself."""
    out: list[Phrase] = []
    for phrase in phrases:
        last = out[-1] if out else None
        if last and _PARENT.fullmatch(text, last.head.end, _noun_of(phrase)):
            last.subject, last.end = last.subject or phrase.subject, max(last.end, phrase.end)
        else:
            out.append(phrase)
    return out


def _before(chunks: list[Chunk], k: int, floor: int) -> list[Chunk]:
    """Take the modifiers and the article before the noun at chunk ``k``."""
    j = k
    while j > 0 and k - j < 12 and chunks[j - 1].start >= floor:
        c = chunks[j - 1]
        if c.kind == "o" and (_inside_title(chunks, j - 1, k) or _inside_subject(chunks, j - 1)):
            j -= 1
            continue
        if c.kind == "&" and not _joins_modifiers(chunks, j - 1, k):
            break
        if c.kind != "&" and not _modifies(c) and not _named_by(chunks, j - 1):
            break
        j -= 1
        if c.kind == "e" and c.folded not in word_set("counts"):
            break
    while j < k and (chunks[j].kind in "&-s" or chunks[j].folded in ("of",)):
        j += 1
    return chunks[j:k]


def _modifies(c: Chunk) -> bool:
    if c.kind in "SAIGLNBFt#-se":
        return c.folded not in ("signed", "sign")
    return c.kind in "wp" and (c.folded in word_set("modifiers") or (c.kind == "w" and adjectival(c.folded)))


def _named_by(chunks: list[Chunk], j: int) -> bool:
    """Tell whether a word that no list knows stands between an article and the noun ("the handover protocol")."""
    listed = chunks[j].kind == "w" or chunks[j].folded == "implementing"
    return listed and j > 0 and chunks[j - 1].kind == "e" and chunks[j - 1].folded not in ("both", "all")


def _inside_title(chunks: list[Chunk], k: int, head: int) -> bool:
    """Tell whether "of" at ``k`` is part of a title ("General Security of Military Information Agreement")."""
    return (
        k > 0
        and all(c.text[0].isupper() and c.kind in "NBFt" for c in (chunks[k - 1], chunks[k + 1]))
        and chunks[head].text[0].isupper()
        and fold_noun(chunks[k - 1].text) not in nouns()
    )


def _inside_subject(chunks: list[Chunk], k: int) -> bool:
    """Tell whether "of" at ``k`` belongs to what the instrument is on ("a status of forces agreement")."""
    return k > 0 and chunks[k - 1].folded in word_set("of_subjects") and chunks[k + 1].kind != "e"


def _joins_modifiers(chunks: list[Chunk], k: int, head: int) -> bool:
    """Tell whether "and" at ``k`` joins modifiers ("Partnership and Cooperation Agreement"), not phrases."""
    if k == 0 or k + 1 >= head:
        return False
    left, right = chunks[k - 1], chunks[k + 1]
    if fold_noun(left.text) in nouns() or right.kind == "e":
        return False
    if left.text[0].isupper() and right.text[0].isupper():
        return left.kind in "BNASFI" and chunks[head].text[0].isupper()
    return left.folded in word_set("modifiers") and (right.folded in word_set("modifiers") or adjectival(right.folded))


_FUNCTION = r"(?:to|that|the|a|an|on|in|by|with|their|its|each|at|his|her|views)"
_TAIL_STOP = re.compile(
    r"[;:!?]|\.(?=\s|$)|\n|,(?!\s(?:[a-z][\w’'-]*\s){0,2}[a-z][\w’'-]*(?:,\s(?:[a-z][\w’'-]*\s?){1,3})*,?\sand\s)"
    r"|(?<![\w-])(?:was|were|is|are|has|have|had|be|will|would|shall|should|can|could|may|might|must"
    r"|which|that|who|whose|when|while|as|after|before|by|under|until|through(?!out)|where|into"
    r"|signed|inked|issued|released|reached|concluded|initialled|outlining|covering the|aim(?:s|ed|ing)"
    r"|replac(?:e|es|ing)|to replace|between the two at|consists?|covers?|provides?|remains?|gives?"
    r"|expires?|expired|entered|came|comes?|took|takes?|turn(?:s|ed)|adds?|added|reflects?|marks?|paves?|brings?|bears?|bore|carr(?:y|ies|ied)"
    r"|(?:in|at) (?:the (?:presence|end|near future|coming|afternoon|morning)|an? )|said"
    r"|during (?!the (?:period|(?:19|20)\d\d|term))"
    r"|and (?:the|a|an|its|their|his|her|both|also|then|he|she|they|to|on|in|other|agreed|several|some|two"
    rf"|\w+ed {_FUNCTION})"
    r"|for the (?:first|second|third|sake|benefit|purpose)|with a view)(?![\w-])",
    re.I,
)


def _tail_end(text: str, start: int, until: int) -> int:
    """Give where the words end that may belong to a noun that ends at ``start``."""
    skip = re.compile(r"\s?\([^()]{1,40}\)").match(text, start, until)
    at = skip.end() if skip else start
    while m := _TAIL_STOP.search(text, at, until):
        if not (m[0].startswith("and") and re.search(r"\bbetween\b(?!.*\band\b)", text[start : m.start()])):
            return m.start()
        at = m.start() + 4
    return until


# --- periods, parties and subjects

_YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(rf"(?P<a>{_YEAR})(?:\s?[-–—/‐]\s?|\sto\s|\sand\s|\suntil\s)(?P<b>{_YEAR}|\d\d)(?![\w-])")
_LEADING = (
    r"(?:,?\s(?:for|in|during|over|covering|of|from|throughout|between)\s)?(?:the\s)?"
    r"(?:(?:period|years?|term|time)\s)?(?:of\s|from\s|between\s)?"
)
_RANGE_AFTER = re.compile(rf"(?P<whole>{_LEADING}\(?{_RANGE.pattern}(?:\s(?:period|term))?)")
_SINGLE_AFTER = re.compile(rf"(?P<whole>,?\s(?:for|in|of)\s(?:the\s(?:year\s|whole\sof\s)?)?(?P<a>{_YEAR}))(?![\w/–-])")
_SHIFTED = re.compile(
    r"(?P<whole>,?\s(?:for |in |during )?"
    r"(?P<turn>this|next|the current|the coming|the next|the following|last) year(?!s))(?!\w)",
    re.I,
)
_TURNS = {"this": 0, "the current": 0, "next": 1, "the coming": 1, "the next": 1, "the following": 1, "last": -1}


def _fill(page: Page, line: Line, phrase: Phrase) -> None:
    spans = [s for s in (_period(page, phrase),) if s]
    _find_parties(line, phrase)
    _find_subject(page, phrase, spans)
    marks = [phrase.end, *(s.end for s in spans), *(s.end for s in phrase.party_spans)]
    phrase.end = max([*marks, phrase.subject.end if phrase.subject else 0])


def _period(page: Page, phrase: Phrase) -> Span | None:
    """Find the years that the instrument covers; give the passage behind the noun that says so."""
    if phrase.before and (m := _RANGE.search(page.text, phrase.before[0].start, phrase.head.start)):
        _set_period(phrase, m["a"], m["b"], Span(m.start(), m.end()))
    elif m := _RANGE_AFTER.search(phrase.after):
        return _set_period(phrase, m["a"], m["b"], _shift(m, phrase))
    elif phrase.kind in ("plan", "programme", "protocol"):
        return _single_year(page, phrase)
    return None


def _single_year(page: Page, phrase: Phrase) -> Span | None:
    years = [c for c in phrase.before if c.kind == "#" and re.fullmatch(_YEAR, c.text)]
    if years and phrase.kind != "protocol":
        _set_period(phrase, years[-1].text, years[-1].text, Span(years[-1].start, years[-1].end))
    elif (m := _SINGLE_AFTER.search(phrase.after)) and (phrase.kind == "plan" or m[0].split()[0] == "for"):
        return _set_period(phrase, m["a"], m["a"], _shift(m, phrase))
    elif phrase.kind == "plan" and (m := _SHIFTED.search(phrase.after)) and (page.published or "X")[0] != "X":
        year = str(int((page.published or "0")[:4]) + _TURNS[m["turn"].lower()])
        phrase.period_how = How.RESOLVED
        return _set_period(phrase, year, year, _shift(m, phrase))
    return None


def _shift(m: re.Match[str], phrase: Phrase) -> Span:
    base = phrase.head.end
    return Span(base + m.start("whole"), base + m.end("whole"))


def _set_period(phrase: Phrase, first: str, last: str, span: Span) -> Span:
    last = first[: 4 - len(last)] + last
    if first <= last:
        phrase.period, phrase.period_span = (first, last), span
    return span


def _state(c: Chunk) -> str | None:
    return c.value if c.kind in "SAI" else (c.value or "").partition("|")[0] or None


def _find_parties(line: Line, phrase: Phrase) -> None:
    """Collect the states that the phrase itself names: "the Vietnam-Laos Treaty", "between X and Y", "with X"."""
    chunks = line.tagged.chunks
    named = [c for c in phrase.before if c.kind in "SAGI"]
    end = phrase.head.end + len(phrase.after)
    joined = re.search(r"(?<!\w)(?:between|among|with|of|on building an?)\s", phrase.after)
    if joined:
        named += [c for c in chunks if c.kind in "SAGI" and phrase.head.end + joined.start() <= c.start < end]
    states = {s: c for c in reversed(named) if (s := _state(c))}
    phrase.parties = tuple(sorted(states))
    phrase.party_spans = tuple(sorted(Span(c.start, c.end) for c in states.values()))


_PREPOSITION = re.compile(
    r"(?<!\w)(?P<p>on|regarding|concerning|about|relating to|related to|for|of"
    r"|in the (?:fields?|areas?|spheres?|domains?) of|to|in)"
    r"(?: the (?:fields?|areas?|issues?|subject) of)?\s[“\"‘]?(?:(?:the|an?)\s(?=\w))?"
)
_SUBJECT_STOP = re.compile(
    r"\s(?:between|with)\s(?=the\s|[A-Z]|their|its|his)|\swithin\s|\s\(|[”\"“]|’(?=[\s,.]|$)"
    r"|,?\s(?:in|for|from|of)\s(?:the\s(?:period\s)?)?(?=[\d(])"
    r"|\son\s(?=\d|[A-Z][a-z]+ \d|[A-Z]?[a-z]*day\b)|\s(?P<place>in|at)\s(?=[A-Z])|\sto\s*$"
)


def _find_subject(page: Page, phrase: Phrase, spans: list[Span]) -> None:
    phrase.subject = _subject_behind(page, phrase, spans) or _subject_before(page, phrase)


def _subject_behind(page: Page, phrase: Phrase, spans: list[Span]) -> Span | None:
    base = phrase.head.end
    after = phrase.after
    for a, b in spans:
        after = after[: a - base] + "\x00" * (b - a) + after[b - base :]
    for m in _PREPOSITION.finditer(after):
        piece = after[m.end() :].partition("\x00")[0]
        if not _fits(m["p"], piece, phrase, after[: m.start()]):
            continue
        stop = _stop_of(piece)
        piece = piece[:stop].rstrip(" ,–—-")
        skip = _bare_verb().match(piece) if m["p"] == "to" else None
        at = skip.end() if skip else 0
        if re.search(r"[^\W\d]{3}", piece[at:]):
            return Span(base + m.end() + at, base + m.end() + len(piece))
    return None


@cache
def _bare_verb() -> re.Pattern[str]:
    """Match the verb of "a memorandum to widen trade", which is on trade."""
    return re.compile(table("instruments")["binding_verb"], re.I)


def _stop_of(piece: str) -> int:
    for m in _SUBJECT_STOP.finditer(piece):
        bare = (
            m[0].strip() == "between"
            and " " not in piece[: m.start()].strip()
            and "the two" not in piece[m.end() : m.end() + 8]
        )
        following = fold(re.split(r"[^\w-]", piece[m.end() :], maxsplit=1)[0])
        capital = piece[: m.start()].rpartition(" ")[2][:1].isupper()
        titled = m["place"] and (capital or following in word_set("modifiers"))
        if not bare and not titled:
            return m.start()
    return len(piece)


_NO_SUBJECT = re.compile(
    r"\s*(?:\d|(?:all|each|every|both|any|this|that|these|those|which|common|more|further(?! \w+ of))\b"
    r"|(?:another|an? (?:further|additional|initial|renewable)|\w+)(?: \w+)? (?:years?|months?|decades?)\b"
    r"|mutual (?:trust|understanding|concern|interest|benefit)\b)"
)


_DAY = re.compile(r"[A-Z]\w*day\b|[A-Z]\w+ \d")
_OFFICE_BEFORE = re.compile(r"(?:ministr(?:y|ies)|ministers?|departments?|republics?|governments?)\s?\Z", re.I)


def _fits(preposition: str, piece: str, phrase: Phrase, before: str) -> bool:
    """Tell whether a preposition behind the noun opens the subject."""
    if phrase.occasion:
        before = re.sub(r"^\s?of .*", "", before)
    if re.search(r"[^\W\x00]", re.sub(r"\([^)]*\)|with [A-Z]\w+|between .*", "", before)):
        return False
    if _NO_SUBJECT.match(piece) or _DAY.match(piece):
        return False
    if preposition == "of":
        if _OFFICE_BEFORE.search(before) or "etween " in before:
            return False
        return _fits_of(piece, phrase)
    if preposition == "to":
        return phrase.kind in ("agreement", "memorandum", "letter of intent", "contract") and bool(
            re.match(r"[a-z]", piece)
        )
    return preposition != "in"


def _fits_of(piece: str, phrase: Phrase) -> bool:
    occasion = re.search(rf"(?<!\w)(?:{'|'.join(word_set('occasions'))})(?!\w)", piece.split(",")[0], re.I)
    if phrase.kind in ("minutes", "protocol", JOINT_STATEMENT) and occasion:
        phrase.occasion = occasion[0].lower()
        inner = re.search(r"(?<!\w)on (?=\w)", piece)
        return inner is None
    sides = re.match(
        r"(?:the )?(?:two|both|three|their|its) |(?:the )?(?:governments?|leaders|parties|ministries)\b", piece
    )
    return phrase.kind not in (JOINT_STATEMENT, "minutes") and not sides


def _subject_before(page: Page, phrase: Phrase) -> Span | None:
    """Take the modifiers next to the noun for its subject, without articles, states, years and "new"."""
    kept: list[Chunk] = []
    for c in reversed(phrase.before):
        if c.kind in "eSAI#sG":
            break
        kept.insert(0, c)
    while kept and (kept[0].folded in word_set("unsubjected") or kept[0].kind in "&-"):
        kept.pop(0)
    while kept and kept[-1].folded in ("action", "work", "framework", "year", "draft"):
        kept.pop()
    return Span(kept[0].start, kept[-1].end) if kept else None
