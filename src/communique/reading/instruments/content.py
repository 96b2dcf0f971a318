"""Tell what the words about an instrument's noun say of it: the years it covers, its parties, what it is on.

yes   the Protocol on Defence Cooperation for 2025-2029        2025/2029, "Defence Cooperation"
yes   an air services agreement with Peru and Chile            PER, CHL, "air services"
no    an agreement on the sidelines of the summit; the treaty on Monday
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from communique.model import How, Span
from communique.patterns import compiled
from communique.reading.instruments.nouns import adjectival, capitals, fold_noun, pattern, states_by_name, word_set
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
    with_others: bool = False  # the parties are only those with whom: "an agreement with Peru and Chile"
    by_clause: bool = False  # "the agreement, which covers fishing": a clause says what a paper named before is on
    renamed: bool = False  # what a paper named before is: "The document, a memorandum"
    like: bool = False  # on what the paper named before it is on
    noun: str = ""  # as printed
    of_another: bool = False  # "a protocol to the agreement of 2010", whose year is not its own
    occasion: str | None = None  # "minutes of the dialogue"
    words: set[str] = field(default_factory=set)
    reach: int = 0  # where the next noun of an instrument begins, or the sentence ends

    @property
    def bond(self) -> str:
        """Give the kind as which a paper is spoken of: "the Defence Cooperation Arrangement" as an agreement is."""
        return "agreement" if self.noun == "Arrangement" else self.kind

    def head_text(self, text: str) -> str:
        """Give the noun as listed."""
        return fold_noun(text[self.head.start : self.head.end])


# --- parties


def _state(c: Chunk) -> str | None:
    return c.value if c.kind in "SAIL" else (c.value or "").partition("|")[0] or None


_ON_WHAT = compiled(r"\s(?:on|concerning|regarding|about|in the (?:fields?|areas?|spheres?) of)\s")
_BORDER_WITH = compiled(r"\b(?:borders?|frontiers?|boundary) with\b")  # "a line along the border with Peru"


def find_parties(line: Line, phrase: Phrase) -> None:
    """Collect the states that the phrase itself names: "the Vietnam-Laos Treaty", "between X and Y", "with X"."""
    chunks = line.tagged.chunks
    named = [c for c in phrase.before if c.kind in "SAGI" and not _of_a_third(chunks, c)]
    chunks = [c for k, c in enumerate(chunks) if not _of_a_state(chunks, k)]
    end = phrase.head.end + len(phrase.after)
    if border := _BORDER_WITH.search(phrase.after):
        end = phrase.head.end + border.start()
    joined = compiled(r"(?<!\w)(?:between|among|with|of|on building an?)\s").search(phrase.after)
    if joined and (on := _ON_WHAT.search(phrase.after, joined.end())) and joined[0].startswith(("between", "with")):
        end = min(end, phrase.head.end + on.start())  # "between Peru and Chile on UN missions"
    if joined:
        phrase.with_others = joined[0] == "with " and not named
        named += [c for c in chunks if c.kind in "SAGI" and phrase.head.end + joined.start() <= c.start < end]
        named += _capitals_with(chunks, phrase.head.end + joined.start(), end)
    states = {s: c for c in reversed(named) if (s := _state(c))}
    phrase.parties = tuple(sorted(states))
    phrase.party_spans = tuple(sorted(Span(c.start, c.end) for c in states.values()))


_BY_A_THIRD = ("mediated", "brokered", "led", "backed", "sponsored", "funded", "drafted", "proposed", "supported")


def _of_a_third(chunks: list[Chunk], c: Chunk) -> bool:
    """Tell whether one only helped it into being: "the EU-mediated ceasefire agreement"."""
    following = [o.folded for o in chunks if c.end <= o.start <= c.end + 2]
    return bool(following) and following[-1] in _BY_A_THIRD


def _of_a_state(chunks: list[Chunk], k: int) -> bool:
    """Tell whether what looks like an organisation is a state's: "the Security Council of Peru"."""
    after = chunks[k + 1 : k + 4]
    if chunks[k].kind != "I" or len(after) < 2 or after[0].kind != "o":
        return False
    return after[1].kind == "S" or (len(after) > 2 and after[1].kind == "e" and after[2].kind == "S")


def _capitals_with(chunks: list[Chunk], start: int, end: int) -> list[Chunk]:
    """Give the seats of governments that stand for their states: "a pact with Lima", "between Lima and Quito"."""
    inside = [k for k, c in enumerate(chunks) if c.kind == "L" and start <= c.start < end and c.folded in capitals()]
    return [chunks[k] for k in inside if chunks[k - 1].folded in ("with", "between", "and")]


# --- subjects


_PREPOSITION = compiled(
    r"(?<!\w)(?P<p>[Oo]n|covering|spanning|regulating|governing|against|[Rr]egarding|[Cc]oncerning|about|[Rr]elating to"
    r"|related to|[Ff]or|of|in the (?:fields?|areas?|spheres?|domains?) of|to(?!\s(?:an?|the)\s)|in)"
    r"(?: the (?:fields?|areas?|issues?|subject) of)?\s[“\"‘]?(?:(?:the|an?)\s(?=\w))?"
)


# What a grant or a loan is for is what the paper is on; not so with "the visa facilitation agreement for students".
_MONEY = compiled(
    r"\b(?:grant|loan|financing|funding|finance|supply|purchase|procurement|framework|cooperation|co-operation)\b", re.I
)


def find_subject(page: Page, phrase: Phrase, spans: list[Span]) -> None:
    quoted = _IN_QUOTES.match(page.text, phrase.head.end)
    behind = Span(*quoted.span("those")) if quoted else _subject_behind(page, phrase, spans)
    before = _subject_before(page, phrase)
    beneficiary = behind and before and page.text[phrase.head.end : behind.start].strip() in ("for", "for the")
    named = before is not None and len(page.text[slice(*before)].split()) > 1 and not _MONEY.search(page.text, *before)
    behind = behind and _fields_told(page.text, behind, phrase.reach)
    if behind and phrase.plural and _ANY_FIELD.search(page.text, *behind):
        behind = None
    loose = behind and before and _TIES.match(page.text, behind.start) and before.end - before.start > _FULL
    phrase.subject = before if (beneficiary and named) or loose else behind or before


_IN_QUOTES = compiled(r"\s(?:on|about|concerning|regarding)\s[“\"](?P<those>[^“”\"\n]{4,90}?)[,.]?[”\"]")
_FULL = 12  # characters of modifiers that say more than "the partnership between the two"
_TIES = compiled(  # "a defence and security agreement to strengthen the partnership"
    r"(?:(?:the|their|bilateral|mutual|existing|long-standing)\s)*(?:partnership|relationship|relations|ties|links|bonds|friendship)"
    r"(?=[.,;]|\s(?:between|with|of)\s|\Z)"
)
_FIELDS = compiled(  # "in seven areas: health, tourism and fishing"
    r"(?:[\w-]+\s){0,6}?(?:areas|fields|sectors|domains|spheres|issues|subjects|topics|matters)\b[^.;:\n]{0,60}?"
    r"(?::|,?\s(?:namely|including|such as|among them|ranging from|in particular|to wit)|\s[–—-])\s(?:the\s)?"
    r"(?P<those>[^.;:\n]{4,200}?)(?=[.;:\n]|,?\s(?:was|were|is|are|during|at the|which|between|in the presence)\s|\Z)"
)


_ANY_FIELD = compiled(  # "signed agreements in various fields" says nothing of what they are on
    r"\b(?:various|different|many|several|multiple|numerous|diverse|(?:range|number|variety) of) (?:\w+ )?"
    r"(?:fields|areas|sectors|domains|spheres)(?:\W|\Z)"
)


def _fields_told(text: str, span: Span, reach: int) -> Span:
    """Give the fields themselves where a subject only counts them, and a list of them follows."""
    m = _FIELDS.match(text, span.start, reach)
    return Span(*m.span("those")) if m else span


def _subject_behind(page: Page, phrase: Phrase, spans: list[Span]) -> Span | None:
    base = phrase.head.end
    after = phrase.after
    for a, b in spans:
        after = after[: a - base] + "\x00" * (b - a) + after[b - base :]
    for m in _PREPOSITION.finditer(after):
        piece = after[m.end() :].partition("\x00")[0]
        if not _fits(m["p"], piece, phrase, after[: m.start()]):
            continue
        stop = stop_of(piece)
        piece = piece[:stop].rstrip(" ,–—-'")
        skip = pattern("binding_verb").match(piece) if m["p"] == "to" else None
        at = skip.end() if skip else 0
        at = again.end() if skip and (again := pattern("binding_verb").match(piece, at)) else at  # "to further enhance"
        if compiled(r"[^\W\d]{3}").search(piece[at:]) and piece[at:] not in ("the", "and"):
            return Span(base + m.end() + at, base + m.end() + len(piece))
    return None


# What lies between two, so that "between" belongs to it: "an agreement on cooperation between Peru and Chile".
_OF_TWO = compiled(r"(?:\w+\s)?(?:co-?operation|collaboration|relations|exchanges?|consultations?|partnership)\b", re.I)


def stop_of(piece: str) -> int:
    """Tell where the words end that say what a paper is on: before "with Peru", "in Lima", "on Monday"."""
    for m in pattern("subject_stop", 0).finditer(piece):
        bare = (
            m[0].strip() == "between"
            and " " not in piece[: m.start()].strip()
            and ("the two" not in piece[m.end() : m.end() + 8] or _BODIES.match(piece, m.end()))
            and not piece.startswith(("them", "us "), m.end())
            and not (compiled(r"(?:the )?[A-Z]").match(piece[m.end() :]) and not _OF_TWO.match(piece))
        )
        following = fold(compiled(r"[^\w-]").split(piece[m.end() :], maxsplit=1)[0])
        capital = piece[: m.start()].rpartition(" ")[2][:1].isupper()
        titled = m["place"] and (capital or following in word_set("modifiers"))
        titled = titled or (m["sake"] and capital and not _states_open(piece[m.end() :]))
        titled = titled or (_OF_PLACES.search(piece, 0, m.end()) and not _states_open(piece[m.end() :]))
        if not bare and not titled:
            return m.start()
    return len(piece)


# "Cooperation between the two academies": not merely the two sides.
_BODIES = compiled(
    r"the two (?:[\w-]+ ){0,3}?(?:academies|universities|institutes|schools|colleges|agencies|services|coast guards"
    r"|police forces|libraries|archives|museums|banks|chambers|companies|cent(?:re|er)s|laboratories|ports|cities"
    r"|provinces|parliaments|regions|publishing houses|newspapers|news agencies|departments|commands|offices)\b"
    r"|the two (?:countries|sides|armies|ministries|nations|states|parties)['’] (?:[\w-]+ ){0,3}?[a-z]+s\b",
    re.I,
)
_OF_PLACES = compiled(  # "bus services between Tacna and Arica", "a border post at Chacalluta"
    r"\b(?:(?:services?|links?|flights?|lines?|roads?|railways?|bridges?|tunnels?|ferry|ferries|pipelines?|routes?"
    r"|cables?|corridors?|highways?|traffic) between"
    r"|(?:posts?|crossings?|checkpoints?|gates?|terminals?|stations?) at) \Z"
)


def _states_open(text: str) -> bool:
    """Tell whether words begin with the name of a state, with or without its article."""
    first = compiled(r"[^\w’' -]| and ").split(text.removeprefix("the "), maxsplit=1)[0].split()
    names = (fold(" ".join(first[:n])) for n in range(1, 4))
    return text.startswith(("the two", "both")) or any(name in states_by_name() for name in names)


_FOR_A_SIDE = compiled(
    r"behalf of\b|(?:the )?(?P<side>[A-Z][\w]+(?: [A-Z]\w+)?)(?: side)?(?: and\s[A-Z]|,| while| with\s|$)"
)
_SO_MANY = compiled(r"\d[\d,.]*\s(?!years?\b|months?\b|million\b|billion\b|percent\b)[a-z]")  # "for 20 patrol boats"
_SUM = compiled(
    r"(?:an? )?[$€£¥]?\d[\d,.]*\W(?:[\w$-]+ ){0,3}?(?:loan|grant|credit|aid)\b", re.I
)  # "a 20 million-dollar loan"
_JOINT_WORK = compiled(r"joint (?:activities|events|work|actions)\b")  # what a plan of two armies is of
_ACTIVITIES = compiled(r"(?:joint )?(?:activities|events)\b")  # what a list or a calendar may be of
_DAY = compiled(r"[A-Z]\w*day\b|[A-Z]\w+ \d")
_SIGNED_AT = compiled(r"[A-Z]\w+(?: [A-Z]\w+)? (?:on|for) ")  # "the Treaty of Lima on Fishing"
_OFFICE_BEFORE = compiled(
    r"(?:ministr(?:y|ies)|ministers?|departments?|republics?|governments?|sultanate|kingdom|emirate|federation"
    r"|commonwealth|state|union)\s?\Z",
    re.I,
)


def _fits(preposition: str, piece: str, phrase: Phrase, before: str) -> bool:
    """Tell whether a preposition behind the noun opens the subject."""
    if phrase.occasion or phrase.noun.lower() == "decision":
        before = compiled(r"^\s?of .*").sub("", before)
    if compiled(r"[^\W\x00]").search(pattern("between_noun_and_subject", 0).sub("", before)):
        return False
    taken = preposition == "for" and phrase.kind == "contract" and bool(_SO_MANY.match(piece))
    taken = taken or bool(_SUM.match(piece))
    taken = taken or (preposition == "to" and piece.startswith("further "))
    taken = taken or (phrase.noun.lower() in word_set("named_whole") and bool(_ACTIVITIES.match(piece)))
    taken = taken or (phrase.kind == "plan" and bool(_JOINT_WORK.match(piece)))
    if (pattern("no_subject", 0).match(piece) and not taken) or _DAY.match(piece):
        return False
    side = _FOR_A_SIDE.match(piece) if preposition in ("for", "on", "of") else None
    if side and (side["side"] is None or fold(side["side"]) in states_by_name()):
        return False  # "signed the agreement for Peru"
    if preposition in ("for", "on") and _NAME_OF_BODY.search(before) and piece[:1].isupper():
        return False  # "between Lima University and the Council for Farm Research"
    if preposition == "of":
        if phrase.noun.lower() == "decision" or (phrase.bond == "agreement" and _OF_SOMEBODY.match(piece)):
            return False  # of those who take it, or who consent
        if _OFFICE_BEFORE.search(before) or "etween " in before:
            return False
        return _fits_of(piece, phrase) and not _SIGNED_AT.match(piece)
    if preposition == "to":
        return (
            not compiled(r"\d{4}").search(before)
            and (
                phrase.kind in ("agreement", "memorandum", "letter of intent", "contract")
                or phrase.noun.lower() == "decision"
                or bool(_CARRIED_OUT.match(piece))
                or (phrase.kind == JOINT_STATEMENT and bool(pattern("binding_verb").match(piece)))
            )
            and bool(compiled(r"[a-z]").match(piece))
        )
    if preposition == "in":
        named = _ends_in_cooperation(phrase)
        apart = pattern("between_noun_and_subject", 0).sub("", before).strip()
        known = fold(piece.partition(" ")[0]) in word_set("modifiers") and piece[:1].isupper()
        field_named = not apart and phrase.kind in _OF_A_FIELD and (known or bool(_FIELD.match(piece)))
        titled = _TITLED_FIELD.match(piece)
        return field_named or (
            named
            and (bool(compiled(r"(?:the )?[a-z]").match(piece)) or bool(titled and adjectival(titled["last"].lower())))
        )
    return True


_OF_SOMEBODY = compiled(
    r"(?:(?:Prime |Foreign |Defen[cs]e |Deputy )?(?:Minister|President|Premier|King|Queen|Sultan|Emir|Government"
    r"|Parliament|Cabinet|Ambassador|Secretary)|(?:prime |foreign |defen[cs]e )?(?:minister|president|government"
    r"|parliament|cabinet|authorities|others))\b"
)
_TITLED_FIELD = compiled(
    r"(?:[A-Z]\w+\s(?:and\s)?)+(?P<last>[A-Z]\w+)"
)  # "cooperation in Higher Education", not "in New York"
_NAME_OF_BODY = compiled(
    r"\b(?:Council|Cent(?:er|re)|Institute|Agency|Authority|Fund|Office|Organi[sz]ation|Commission|Committee|Department"
    r"|Association|Foundation|Bureau|Board|Service|Society|Ministry|Secretariat|Union|Directorate)\s?\Z"
)
_CARRIED_OUT = compiled(r"(?:implement|carry out|give effect to|put into (?:practice|effect))\s")  # a plan to do so

# "A memorandum in mining", but neither "in the presence of" nor "in turn".
_OF_A_FIELD = ("memorandum", "agreement", "protocol", "programme", "plan")
_FIELD = compiled(
    r"(?!(?:the|an?|this|that|these|those|their|its|his|her|which|whose|what|each|both|all|any|turn|order|line"
    r"|accordance"
    r"|addition|support|favou?r|response|return|exchange|front|full|force|effect|place|principle|writing|person|private"
    r"|public|part|particular|general|late|early|mid|due|near|future|recent|two|three|four|five|six|connection"
    r"|contravention"
    r"|breach|violation|keeping|conformity|compliance|parallel|advance|detail|spring|summer|autumn|fall|winter|years?"
    r"|months?|under|about|less|just|as|that|spite|light|view|between|English|presence|attendance)\b)[a-z]{4,}"
)


def _ends_in_cooperation(phrase: Phrase) -> bool:
    """Tell whether the noun itself ends in "cooperation", so that "in" leads to what it is on."""
    return phrase.noun.lower().endswith(("operation", "collaboration"))


# What a declaration may be of: "the Declaration of Peace and Friendship".
_DECLARED = compiled(
    r"(?:[a-z]+ (?!of\b))?(?:principles|peace|friendship|cooperation|co-operation|solidarity|partnership|alliance)\b",
    re.I,
)


@cache
def _occasions() -> re.Pattern[str]:
    nouns = sorted(word_set("occasions"), key=lambda w: (-len(w), w))
    return compiled(rf"(?<!\w)(?:{'|'.join(map(re.escape, nouns))})(?!\w)", re.I)


def _fits_of(piece: str, phrase: Phrase) -> bool:
    occasion = _occasions().search(piece.split(",")[0])
    if phrase.kind in ("minutes", "protocol", JOINT_STATEMENT) and occasion:
        phrase.occasion = occasion[0].lower()
        inner = compiled(r"(?<!\w)on (?=\w)").search(piece)
        return inner is None
    sides = compiled(
        r"(?:the )?(?:two|both|three|their|its) "
        r"|(?:the )?(?:[a-z]+ )?(?:governments?|leaders|parties|ministries|ministers|armies|navies|armed forces)\b"
    ).match(piece)
    if phrase.kind == JOINT_STATEMENT and _DECLARED.match(piece):
        return True
    return phrase.kind not in (JOINT_STATEMENT, "minutes") and not sides


_PRAISE = compiled(
    r"(?:(?:ground-?breaking|first-ever|wide-ranging|far-reaching|long-standing|long-awaited|so-called|game-changing"
    r"|legally-?binding)\s?)+",
    re.I,
)  # no part of what a paper is on


def _subject_before(page: Page, phrase: Phrase) -> Span | None:
    """Take the modifiers next to the noun for its subject, without articles, states, years and "new"."""
    kept: list[Chunk] = []
    for c in reversed(phrase.before):
        if c.kind in "eSAI#sG":
            break
        kept.insert(0, c)
    while kept and (kept[0].folded in word_set("unsubjected") or kept[0].kind in '&-"'):
        kept.pop(0)
    whole = list(kept)
    while kept and kept[-1].folded in ("action", "work", "framework", "year", "draft"):
        if kept[-1].folded == "action" and kept[0].folded == "mine":
            break
        kept.pop()
    if len(kept) == 1 and kept[0].folded == "strategic":
        kept = whole  # "the Strategic Framework Agreement"
    if not kept:
        return None
    praise = _PRAISE.match(page.text, kept[0].start, kept[-1].end)
    start = praise.end() if praise else kept[0].start
    return Span(start, kept[-1].end) if start < kept[-1].end else None
