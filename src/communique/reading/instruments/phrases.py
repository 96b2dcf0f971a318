"""Read the phrase that names an instrument: its noun, the modifiers before it, and what behind it belongs to it.

yes   a new bilateral defence cooperation agreement          agreement, "defence cooperation"
yes   the Protocol on Defence Cooperation for 2025-2029      protocol, "Defence Cooperation", 2025/2029
no    the head of protocol; the Convention Centre; treaty allies
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.content import JOINT_STATEMENT, Phrase, find_parties, find_subject
from communique.reading.instruments.gates import GATED
from communique.reading.instruments.glosses import glosses, says_what_it_is, spelt_out
from communique.reading.instruments.nouns import acronyms, adjectival, find_nouns, fold_noun, nouns, pattern, word_set
from communique.reading.instruments.periods import period_of
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

__all__ = ["JOINT_STATEMENT", "Phrase", "read_phrases"]


# --- nouns and their phrases


def read_phrases(page: Page, line: Line) -> list[Phrase]:
    """Read every phrase of a sentence that may name an instrument."""
    chunks = line.tagged.chunks
    starts = [c.start for c in chunks]
    phrases: list[Phrase] = []
    found = find_nouns(page.text, line.start, line.end)
    heads = [m for m in found if m[0].lower() not in GATED or GATED[m[0].lower()](page.text, line, m.start())]
    for n, m in enumerate(heads):
        k = bisect_left(starts, m.start())
        if k and (k == len(chunks) or starts[k] != m.start()) and chunks[k - 1].end == m.end():
            k -= 1  # "the Hanoi Declaration", known by its whole name
        elif k == len(chunks) or starts[k] != m.start():
            continue
        if chunks[k].kind in "IT":
            continue
        if phrases and glosses(page.text, phrases[-1], m):
            continue
        noun = nouns()[fold_noun(m[0])]
        if m[0].lower() in acronyms() and not m[0].isupper():
            continue
        before = _before(chunks, k, phrases[-1].head.end if phrases else 0)
        if phrases and before and spelt_out(page.text, phrases[-1], before[0].start):
            continue
        until = _until(page.text, m, heads[n + 1 :], line.end)
        phrase = Phrase(*noun, Span(m.start(), m.end()), before[0].start if before else m.start(), m.end(), before, "")
        phrase.noun = m[0]
        phrase.reach = until
        phrase.words = {c.folded for c in before if c.kind != "e"}
        phrase.after = page.text[m.end() : _tail_end(page.text, m.end(), until, item=line.kind == "bullet")]
        _fill(page, line, phrase)
        if m[0].lower() in word_set("self_named") or m[0].lower().startswith(("agreed-to", "agreed to")):
            phrase.subject = phrase.head
        if phrase.subject is None and noun.kind in ("plan", "programme") and not noun.plural:
            phrase.subject = _of_work(phrase)
        named = m[0].lower() in word_set("named_whole")
        whole = named and (m[0][0].isupper() or m[0] != "framework")
        if named and phrase.subject and phrase.subject.end <= m.start() and not (m[0][0].isupper() and phrase.parties):
            phrase.subject = None  # "a strategic framework", which says nothing of what it is on
        if whole and phrase.subject and phrase.subject.start > m.end():
            phrase.subject = Span(_named_from(phrase), phrase.subject.end)
        if m[0].lower() in _CALLED and (
            called := _QUOTED.search(page.text, max(line.start, m.start() - 60), m.start())
        ):
            phrase.subject = Span(called.start(), m.end())
            phrase.start = min(phrase.start, called.start())
        if phrase.subject is None and m[0] in ("Roadmap", "Road Map"):
            phrase.subject = _named_by_year(page.text, line, m)
        if m[0].lower() == "partnership" and phrase.subject and phrase.subject.end <= m.start():
            phrase.subject = Span(phrase.subject.start, m.end())
        if phrases and says_what_it_is(page.text, phrases[-1], phrase):
            phrases[-1].subject = phrase.subject
            continue
        shared = bool(phrase.words & _SHARED)
        if shared or not (
            noun.kind in ("plan", "programme")
            and _PURPOSE.match(phrase.after)
            and not _signed_by_name(page, phrase, line)
        ):
            phrases.append(phrase)
    _name_in_full(page.text, phrases)
    return _without_parents(page.text, phrases)


_CALLED = ("initiative", "call to action", "pledge", "charter", "declaration", "compact", "framework")
_QUOTED = compiled(r"[‘'“\"][A-Z][^‘’'“”\"\n]{2,50}[’'”\"]\s\Z")  # "the ‘Clean Lakes’ call to action"


_YEAR_BEFORE, _YEAR_BEHIND = (
    compiled(r"(?:[A-Z][a-z]+\s)?20\d\d\s\Z"),
    compiled(r"\s20\d\d\b|\sto(?:\s(?:(?:and|of|the|for|in)\s)*[A-Z][\w’'-]+)+"),
)


def _named_by_year(text: str, line: Line, m: re.Match[str]) -> Span | None:
    """Take "the 2030 Roadmap", "the Roadmap 2030", "the Roadmap to Cut Tariffs" for a name."""
    before = _YEAR_BEFORE.search(text, line.start, m.start())
    behind = _YEAR_BEHIND.match(text, m.end(), line.end)
    if before or behind:
        return Span(before.start() if before else m.start(), behind.end() if behind else m.end())
    return None


def _named_from(phrase: Phrase) -> int:
    """Give where the name of a paper begins that is known by its whole name: "a strategic framework for trade"."""
    known = word_set("unsubjected")
    own = [c for c in phrase.before if c.kind not in "eSA#" and c.text[0] != "-" and c.folded not in known]
    return own[0].start if own else phrase.head.start


def _of_work(phrase: Phrase) -> Span | None:
    """Take a body's "working programme for 2024-2026" by its own name where nothing else says what it is on."""
    working = [c for c in phrase.before if c.folded == "working"]
    return Span(working[-1].start, phrase.head.end) if working and phrase.period else None


_SHARED = frozenset(("joint", "bilateral", "binational", "bi-national", "trilateral", "common", "cooperation"))
_PURPOSE = compiled(r"\sto\s(?!(?:implement|carry out)\s)", re.I)  # one's own plan to do something


_SIGNED_APART = compiled(r"[^.;:]{5,90}?,?\s(?:signed|agreed|adopted)\s(?:by|in|on|at|between|last|this)\b")


_SIGNING_IT = compiled(
    r"\b(?:sign(?:s|ed|ing)?|inks?|inked|signing of|signature of|conclu(?:ded|sion of)|sealed|initialled"
    r"|formali[sz]ed|(?:pens? to paper|(?:names?|signatures?|hands?|ink))\s(?:on|to|under))\s\Z"
)


def _signed_by_name(page: Page, phrase: Phrase, line: Line) -> bool:
    """Tell whether a plan to do something is one that was signed: "a plan to police the lake, signed in Lima"."""
    before = _SIGNING_IT.search(page.text, max(line.start, phrase.start - 20), phrase.start)
    return bool(before or _SIGNED_APART.match(page.text, phrase.head.end, line.end))


def _name_in_full(text: str, phrases: list[Phrase]) -> None:
    """Let a subject run to its noun where that is another instrument: "a roadmap on carrying out the border pact"."""
    for one, other in pairwise(phrases):
        inside = one.subject and one.head.end < one.subject.start <= other.head.start and other.start < one.subject.end
        if one.subject and inside and not text[one.subject.end : other.head.start].strip():
            beside = _AND_ANOTHER.search(text, one.subject.start, other.head.start)
            parent = beside or _TO_PARENT.search(text, one.subject.start, other.head.start)
            one.subject = Span(one.subject.start, parent.start() if parent else other.head.end)


_TO_PARENT = compiled(r"\sto\s(?:the|their|its)\s[^,;]*\Z")  # "an annex on logistics to their defence agreement"


# "An agreement on training | and a | memorandum on visits": the next paper, no part of what the first is on
_AND_ANOTHER = compiled(r",?\s(?:and|as well as|along with|plus)\s(?:an?|another)\s(?:[\w-]+\s){0,3}\Z")


def _until(text: str, head: re.Match[str], following: list[re.Match[str]], end: int) -> int:
    """Give where the next noun begins, but for the short form of this one."""
    for m in following:
        if m[0] not in ("MoU", "MOU", "MoUs", "MOUs") or text[head.end() : m.start()].strip(' ,(“"') not in (
            "",
            "or",
            "the",
        ):
            return m.start()
    return end


_OPENING = ("“", '"', "‘", "«")
_CHANGE = r"(?:amendments?|changes?|additions?|supplements?|extension|renewal|prolongation|revision|termination)"
_PARENT = compiled(  # "a protocol which amends the agreement on trade" is on trade
    rf"\s(?:to|(?:(?:which|that)\s(?:would\s|will\s)?|for\s|to\s)?"
    r"(?:amend|supplement|revis|prolong|extend|updat|renew|chang|modif)(?:s|es|e|ing|y|ies|ying)?"
    rf"|(?:on|for|concerning)\s(?:the\s|an?\s|some\s)?{_CHANGE}(?:\sand\s{_CHANGE})?\s(?:to|of|in))\s(?:(?:the|their|its)\s)?"
)
_AMENDED = compiled(  # "a protocol by which the agreement on trade was amended"
    r"\s(?:is|are|was|were|has been|will be)\s(?:amended|supplemented|revised|changed|extended|prolonged|updated"
    r"|modified)\b"
)
_TERMS = compiled(r"\s(?:of|for)\s(?:the\s|an?\s)?")


def _noun_of(phrase: Phrase) -> int:
    """Give where a phrase begins behind its article."""
    following = phrase.before[1:] if phrase.before and phrase.before[0].kind == "e" else phrase.before
    return following[0].start if following else phrase.head.start


def _without_parents(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """Give an additional protocol "to the agreement on trade" the subject of the agreement, which is none itself."""
    out: list[Phrase] = []
    for phrase in phrases:
        last = out[-1] if out else None
        terms = last is not None and last.head_text(text).startswith("terms")
        amended = last and text[last.head.end : _noun_of(phrase)].startswith((" by which", " whereby", " under which"))
        changed = last and (_TERMS if terms else _PARENT).fullmatch(text, last.head.end, _noun_of(phrase))
        own = last.subject if last and not changed else None
        annexed = own and _TO_PARENT.fullmatch(text, own.end, phrase.head.start)
        if last and (changed or annexed or (amended and _AMENDED.match(text, phrase.end))):
            own = last.subject if last.subject and last.subject.end <= last.head.start else None
            own = last.subject if terms or annexed else own
            last.subject, last.end = own or phrase.subject or last.subject, max(last.end, phrase.end)
            last.of_another = True
        else:
            out.append(phrase)
    return out


def _fill(page: Page, line: Line, phrase: Phrase) -> None:
    spans = [s for s in (period_of(page, phrase),) if s]
    find_parties(line, phrase)
    find_subject(page, phrase, spans)
    marks = [phrase.end, *(s.end for s in spans), *(s.end for s in phrase.party_spans)]
    aim = bool(phrase.subject and _AIM.search(page.text, phrase.head.end, phrase.subject.start))
    if bodies := _BODIES.match(page.text, max(marks), line.end):
        marks.append(bodies.end())  # "a contract between the Peruvian and Chilean navies"
    phrase.end = max([*marks, phrase.subject.end if phrase.subject and not aim else 0])


_BODIES = compiled(
    r"\s(?:(?:defen[cs]e|foreign|interior|general)\s)?(?:navies|armies|militaries|air forces|armed forces"
    r"|governments|ministries"
    r"|ministers|sides|authorities|police forces|coast guards|border guards|parliaments|staffs|states)\b"
)
# "a statement of intent to conclude an agreement": the agreement is a phrase of its own, and what is to be done to it.
_AIM = compiled(r"\bto (?:conclude|sign|negotiate|finali[sz]e)\b")


_SIGN_IT = frozenset(
    "sign signs signed signing ink inks inked inking seal seals sealed conclude concludes concluded finalise finalises"
    " finalised finalize finalizes finalized renew renews renewed extend extends extended".split()
)
_MOST_WORDS = 5  # that may stand between a verb of signing and the noun of its object


def _whole_object(chunks: list[Chunk], k: int, floor: int) -> int | None:
    """Give where the object of a verb of signing begins: "signed | a seasonal workers arrangement"."""
    for j in range(k - 1, max(-1, k - 3 - _MOST_WORDS), -1):
        c = chunks[j]
        if c.folded in _SIGN_IT or (c.folded == "to" and j and chunks[j - 1].folded == "up"):
            return j + 1 if j + 1 < k else None
        opens = c.kind == "e" and c.folded in ("a", "an", "the", "their", "its")
        if c.start < floor or not (c.kind in "wFBN-" or opens) or (opens and chunks[j - 1].folded not in _SIGN_IT):
            return None
    return None


def _before(chunks: list[Chunk], k: int, floor: int) -> list[Chunk]:
    """Take the modifiers and the article before the noun at chunk ``k``."""
    if (whole := _whole_object(chunks, k, floor)) is not None:
        return chunks[whole:k]
    j = k
    while j > 0 and k - j < 12 and chunks[j - 1].start >= floor:
        c = chunks[j - 1]
        if c.kind == "o" and (_inside_title(chunks, j - 1, k) or (j < k and _inside_subject(chunks, j - 1))):
            j -= 1
            continue
        if c.text in _OPENING and j > 1 and chunks[j - 2].kind in "e#SA":
            j -= 1  # the 1998 “Friendship Treaty”
            continue
        if c.kind == "&" and not _joins_modifiers(chunks, j - 1, k):
            break
        if c.kind != "&" and not _modifies(c) and not _named_by(chunks, j - 1):
            break
        j -= 1
        if c.kind == "e" and c.folded not in word_set("counts"):
            break
    while j < k and (chunks[j].kind in '&-s"' or chunks[j].folded in ("of",)):
        j += 1
    return chunks[j:k]


def _modifies(c: Chunk) -> bool:
    if c.kind in "SAIGLNBFt#-se":
        return c.folded not in ("signed", "sign")
    return c.kind in "wp" and (c.folded in word_set("modifiers") or (c.kind == "w" and adjectival(c.folded)))


def _named_by(chunks: list[Chunk], j: int) -> bool:
    """Tell whether a word that no list knows stands between an article and the noun ("the handover protocol")."""
    listed = chunks[j].kind == "w" or chunks[j].folded == "implementing"
    if listed and j > 0 and _ends_like_a_noun(chunks[j].folded) and _leads_to_a_noun(chunks[j - 1]):
        return True
    if listed and j > 1 and chunks[j - 1].kind == "w" and all(map(_plain_noun, chunks[j - 1 : j + 1])):
        return chunks[j - 2].folded in ("a", "an")  # "a currency swap agreement"
    return listed and j > 0 and chunks[j - 1].kind == "e" and chunks[j - 1].folded not in ("both", "all")


def _ends_like_a_noun(word: str) -> bool:
    return not word.endswith(("ed", "es", "ing", "ly", "sign", "ink", "put"))


def _plain_noun(c: Chunk) -> bool:
    return _ends_like_a_noun(c.folded) and (not c.folded.endswith("s") or c.folded.endswith(("ss", "ics")))


def _leads_to_a_noun(c: Chunk) -> bool:
    """Tell whether a word leads to a noun or to another modifier ("a new ferry pact"), not to a verb."""
    known = word_set("unsubjected") | word_set("modifiers") | {"million", "billion", "dollar"}
    return c.kind in "wpB" and c.folded in known and c.folded not in word_set("counts")


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
    if (fold_noun(left.text) in nouns() and left.folded != "partnership") or right.kind == "e":
        return False
    known = left.folded in word_set("modifiers") or adjectival(left.folded)
    if left.text[0].isupper() and right.text[0].isupper():
        return (known or left.kind in "BNASFI") and chunks[head].text[0].isupper()
    return known and (right.folded in word_set("modifiers") or adjectival(right.folded))


_DANGLING = compiled(
    r"(?:,?\s(?:and|or|but|also|has|have|had|both|as|is|was))+\s?\Z"
)  # before the verb that ends a subject


# "memoranda on fishing, rail and the development of Lamu"
_LAST_OF_LIST = compiled(r"and (?:the|an?)\s[a-z]+(?:\s[a-z]+)?\sof\s")
_OXFORD = compiled(  # "agreements on health, fishing, and rail"
    r",\sand\s(?!\w+(?:ed|es)\b|held\b|met\b|will\b)(?:the\s(?=[\w-]+\sof\s))?[a-z][\w-]*(?:\s[a-z][\w-]*){0,4}?"
    r"(?=[.;:\n]|\s(?:in|at|on|during|between|with)\b|\Z)"
)
_WITH_NAMED = compiled(r"\swith\s(?:the\s)?[A-Z][^.;:]*\Z")
_NEXT_NAMED = compiled(  # "agreements with Japan, the United States, and Peru"
    r"(?:,\s(?:the\s)?[A-Z][\w’.-]*(?:\s[A-Z][\w’.-]*){0,3}(?=,\s(?:the\s)?[A-Z]|,?\sand\s|[.;]|\Z)"
    r"|(?:,\s)?and\s(?:the\s)?[A-Z][\w’.-]*)"
)
_IN_TITLE = compiled(
    r",\s(?:[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2},\s){0,4}(?:[A-Z][\w-]*\s){1,3}and\s(?=[A-Z])"
)  # "on Farming, Fisheries and Trade"
_ABSTRACTS = compiled(  # "for Peace, Security and Cooperation", not "for Peace, Peru and Chile said"
    r",\s(?:[A-Z]\w+,\s){0,3}[A-Z]\w+,?\sand\s(?=[A-Z]\w+(?:tion|ity|ment|ance|ence|ship|ure|ics|ogy|ies)\b)"
)
_REPRESENTED = compiled(r",\s(?:represented|acting)\s[^,;.]{3,80},")
_SET_APART = compiled(  # "a third accord, on air transport, is in force"
    r",\s(?:on\s[^,;.:]{3,80}(?=,)|in the (?:fields?|areas?|spheres?) of\s[^,;.:]{3,80}(?=[,;.]))"
)
_MADE = compiled(  # "the agreement reached last May on returns"
    r"\s(?:reached|signed|concluded|inked)(?:\s(?:between|by|with)\s(?!which\b)[^,;.:]{3,90}?)?"
    r"(?:\s(?:today|yesterday|(?:last|this|earlier this|in|on)\s[^,;.:\s]{1,12}(?:\s\d{4}|\s\d{1,2})?))?"
    r"(?=\s(?:on|regarding|concerning)\s(?!(?:[A-Z]|\d|the (?:need|importance|sidelines|margins|occasion)\b)))"
    r"|,\s(?:agreed|reached|signed|concluded|inked|negotiated|initialled)\s[^,;.:]{2,70},"  # "…, signed in Lima, on"
    r"(?=\s(?:on|for|regarding|concerning|in the fields?)\s(?!(?:[A-Z]|\d|the (?:need|importance|sidelines|margins"
    r"|occasion)\b)))"
)
_WORTH = compiled(r"\sworth\s(?:about\s|some\s|over\s|nearly\s)?[^,;.:]{1,40}?(?=\s(?:for|on|to|in|under)\b)")
_GLOSS = compiled(
    r"\svalid (?:until|till|for|through)\s[^,;.:]{2,25}?(?=\s(?:on|for)\s)"
    r"|\sin principle(?=\s(?:on|for|to)\b)|\s?\([^()]{1,40}\)|,\s(?:or\s)?(?:MoU|MOU|MoUs|MoA|MOA|[A-Z]{3,6}),?(?=\s)"
)


def _tail_end(text: str, start: int, until: int, *, item: bool = False) -> int:
    """Give where the words end that may belong to a noun that ends at ``start``."""
    if apart := _SET_APART.match(text, start, until):
        return apart.end()
    gloss = _GLOSS.match(text, start, until)
    at = gloss.end() if gloss else start
    skip = _MADE.match(text, at, until) or (None if gloss else _WORTH.match(text, start, until))
    at = skip.end() if skip else at
    while m := pattern("tail_stop").search(text, at, until):
        if not (m[0].startswith("and") and compiled(r"\bbetween\b(?!.*\band\b)").search(text[start : m.start()])):
            if m[0] == "," and "," in text[start : m.start()] and (last := _OXFORD.match(text, m.start(), until)):
                at = last.end()
                continue
            if m[0] in ("and the", "and a", "and an") and _LAST_OF_LIST.match(text, m.start(), until):
                at = m.start() + 4
                if "," in text[start : m.start()] or text[start - 1] == "s":
                    continue
            if last := (_IN_TITLE if item else _ABSTRACTS).match(text, m.start(), until):
                at = last.end()
                continue
            if _WITH_NAMED.search(text, start, m.start()) and (last := _NEXT_NAMED.match(text, m.start(), until)):
                at = last.end()
                continue
            if aside := _REPRESENTED.match(text, m.start(), until):
                at = aside.end()
                continue
            left_over = _DANGLING.search(text, start, m.start())
            return left_over.start() if left_over else m.start()
        at = m.start() + 4
    return until
