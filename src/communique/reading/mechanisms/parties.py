"""Read who meets in a channel: from its name, else from the states that the sentence lists.

yes   the Chile-Peru Reef Dialogue                                (two parties in the name)
yes   the 87th joint patrol by China, Laos, Myanmar and Thailand      (four parties)
yes   Chile, Peru and Bolivia hold a trilateral dialogue              (three parties)
no    the sixth dialogue, which discussed Chile, Peru and Bolivia     (no list at the name, and no count of sides)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.mechanisms.candidates import Phrase
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.owners import owner_behind
from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

SidesOfLine = Callable[[int], tuple[str, ...]]


# --- in the name


def parties_of_name(words: list[Word]) -> tuple[str, ...]:
    out: set[str] = set()
    between = next((k for k, w in enumerate(words) if w.folded in ("between", "among")), len(words))
    subject = next((k for k, w in enumerate(words) if w.folded in ("on", "against")), len(words))
    for k, w in enumerate(words):
        if subject < k < between:
            continue  # "a process on Tonga"
        if k > between and w.kind == "L" and w.chunk.value:
            out.add(w.chunk.value)  # "consultations between Tokyo and Hanoi"
        elif not _is_region(words, k) and not _is_acronym(words, k) and not _is_language(words, k):
            out.update(_party(w))
    return tuple(sorted(out))


_PARTS = frozenset(("south", "latin", "central", "north", "inter", "pan"))


def _is_region(words: list[Word], k: int) -> bool:
    """Tell the second half of a region's name: "Ibero-American", "Euro-African", of which no state is the first."""
    if words[k].folded == "indian" and k + 1 < len(words) and words[k + 1].folded.startswith("ocean"):
        return True  # "Pacific and Indian Oceans Working Group"
    if k and words[k].folded == "american" and words[k - 1].folded in _PARTS:
        return True
    return k > 1 and words[k].kind == "A" and words[k - 1].text == "-" and words[k - 2].kind == "N"


_SPELLINGS = frozenset("acronym acronyms initials abbreviation language translation spelling name title".split())


def _is_language(words: list[Word], k: int) -> bool:
    """Tell a language: "(COMREEF, for its Spanish acronym)"."""
    return words[k].kind == "A" and k + 1 < len(words) and words[k + 1].folded in _SPELLINGS


def _is_acronym(words: list[Word], k: int) -> bool:
    """Tell a name's own acronym, in brackets behind it: "Asia Pacific Parliamentary Forum (APPF)"."""
    opened = next((j for j in range(k - 1, max(-1, k - 4), -1) if words[j].text in "()"), -1)
    if 0 <= opened < k - 1 and words[opened].text == "(":
        return words[k].kind == "I"  # "(FMM MLC)"
    inside = 0 < k < len(words) - 1 and words[k - 1].text == "(" and words[k + 1].text == ")"
    initials = [w.text[0] for w in words[: k - 1] if w.text[0].isupper()] if inside else []
    return words[k].kind == "I" and len(initials) > 2 and "".join(initials).endswith(words[k].text)


def _party(w: Word) -> tuple[str, ...]:
    groups, value = vocabulary().groups, w.chunk.value or ""
    if w.folded in groups and (w.kind != "I" or w.folded == value.lower()):
        return groups[w.folded]
    if w.kind in "SA" and value and w.folded not in vocabulary().sets["modifiers"]:
        return (value,)
    if w.kind == "I" and value:
        known = vocabulary().known.get(value.lower())
        return known.parties if known else groups.get(value.lower(), (value,))
    return ()


def words_of_parties(p: Phrase) -> frozenset[str]:
    modifiers = vocabulary().sets["modifiers"]
    several = p.parties if len(p.parties) > 1 else ()
    said = (w for w in p.words if w.kind in "SA" or (w.kind == "L" and w.chunk.value in several))
    bodies = (w.folded for w in p.words if w.kind == "I" and w.chunk.value in p.parties)
    return frozenset((*(w.folded for w in said if w.folded not in modifiers), *bodies))


def is_wide(p: Phrase) -> bool:
    """Tell a forum of many states, named for a region or a city: "Seoul Defence Dialogue", "Ibero-American Summit"."""
    sets = vocabulary().sets
    if _with_region(p.lead) or p.head.folded == "coalition":
        return True
    if any(_is_region(p.lead, k) and p.lead[k].folded == "american" for k in range(len(p.lead))):
        return True  # "South American Defence Conference"
    if p.head.folded == "summit" and not p.parties and any(w.folded in sets["regions"] for w in p.lead):
        return True  # "the Arab-Islamic summit"
    behind = [w for w in p.words if w.start > p.head.start and w.text[0].isupper()]
    if p.head.folded in _GATHERINGS and not p.parties and any(_ends_in_region(w) for w in behind):
        return True  # "the summit of the heads of state of Central Asia"
    told = any(w.kind in "NL" and w.text[0].isupper() and w.folded not in sets["modifiers"] for w in p.lead)
    if p.head.folded == "mechanism":
        told = told and any(w.kind == "L" or w.folded in sets["regions"] for w in p.lead)
    if not p.parties and told and p.head.folded in _FORMATS:
        return True
    if p.parties or p.head.folded not in sets["wide_heads"] or not p.head.text[0].isupper():
        return False
    listed = p.head.chunk.kind == "B" and " " in p.head.chunk.text  # the lexicon knows the whole as one name
    behind = [w for w in p.words if w.start > p.head.start]
    around = [*p.lead, *(behind if behind and behind[0].folded == "of" else [])]
    return listed or any(w.text[0].isupper() and (w.kind == "L" or w.folded in sets["regions"]) for w in around)


_GATHERINGS = frozenset(("summit", "meeting", "gathering", "conference", "forum"))


def _ends_in_region(w: Word) -> bool:
    return w.kind not in "SAI" and w.chunk.folded.split()[-1] in vocabulary().sets["regions"]


_FORMATS = frozenset(("process", "platform", "format", "mechanism"))


def _with_region(lead: list[Word]) -> bool:
    """Tell a name that pairs a state with a part of the world: "India-Africa", "EU-Central Asia"."""
    regions = vocabulary().sets["regions"]
    if any(a.kind == "S" and b.folded in regions and b.text[0].isupper() for a, b in pairwise(lead)):
        return True  # "Japan Pacific Islands Dialogue"
    pairs = zip(lead, lead[1:], lead[2:], strict=False)
    return any(
        a.kind in "SAI"
        and dash.text in "-–—"
        and b.kind not in "SA"
        and (b.folded in regions or b.chunk.folded.split()[-1] in regions)
        for a, dash, b in pairs
    )


# --- beside the name


@dataclass(frozen=True, slots=True)
class Listed:
    """States that stand in one list: "China, Laos, Myanmar and Thailand"."""

    start: int
    end: int
    states: frozenset[str]


_JOINTS = frozenset((",", "*", "and", "&", "the", "as", "well", "with", "together", "both"))


def lists_of_states(line: Line) -> list[Listed]:
    """Give the lists of two or more states in a line, in the order of the text."""
    out: list[Listed] = []
    run: list[tuple[int, int, str]] = []
    for c in line.tagged.chunks:
        if c.kind in "SA" and c.value:
            run.append((c.start, c.end, c.value.partition("|")[0]))
        elif c.folded not in _JOINTS:
            out += _closed(run)
            run = []
    return out + _closed(run)


_CAPITALS = compiled(r"[^.;]{0,80}?\b[A-Z][\w’'-]+ and [A-Z][\w’'-]+\s")


def _of_capitals(line: Line) -> list[Listed]:
    """Give the pairs of capitals that stand for their states: "Suva and Nuku'alofa held the 13th …"."""
    cities = [c for c in line.tagged.chunks if c.kind == "L" and c.value]
    pairs = ((a, b) for a, b in pairwise(cities) if b.start - a.end == len(" and "))
    return [Listed(a.start, b.end, frozenset((str(a.value), str(b.value)))) for a, b in pairs if a.value != b.value]


def _closed(run: list[tuple[int, int, str]]) -> list[Listed]:
    states = frozenset(state for _, _, state in run)
    return [Listed(run[0][0], run[-1][1], states)] if len(states) > 1 else []


_MANY = compiled(
    r"\b(?:tri|quadri)lateral|\btripartite|\bthree[\s-](?:way|nation|country|countries|states|sides|armies|defen[cs]e)"
    r"|\bmulti(?:lateral|national)",
    re.IGNORECASE,
)
# "Fiji and Tonga will jointly hold the fourth | Reef Dialogue"
_HOLD = compiled(
    r"\s(?:(?:will|are|have|has|had|been|to|due|also|again|jointly|regularly|both|recently|successfully)\s){0,4}"
    r"(?:co-?host|hold|held|conduct|stage|carr(?:y|ied) out|launch|beg[au]n|start|kick(?:ed)? off|conclude|complete"
    r"|run|ran|wrap(?:ped)? up|end|open)(?:ed|ing|s|d)?\s(?:(?!(?:with|between|and|that|which|in)\b)[\w’'-]+\s){0,7}\Z"
)
_MANY_NEAR = compiled(r"\b(?:tri|quadri)lateral\s(?:[a-z]+\s){0,3}(?i:exercises?|drills?)\s[\"“‘']?\Z")
# "a rescue exercise between the armies | of the three countries"
_OF_THREE = compiled(
    r"(?:\s(?:between|of|by|among|for|involving)\s(?:the\s)?(?:[\w-]+\s){0,3}?)?"
    r"\s?(?:of|between|among|by|involving)\s(?:the|all)\s(?:three|four|five|six)\s"
    r"(?:countries|nations|sides|states|armies|navies|militaries|parties|forces|governments)\b"
)
_FORCES = r"(?:armies|navies|militaries|armed forces|ministers|leaders|authorities|troops|forces)"
_FORMAT = compiled(r"\b(?:format|process)\b", re.IGNORECASE)
_LEADS_TO = compiled(
    r"[\s,]*(?:(?:(?!by|between|among|with|of)[\w’'-]+\s+){0,5}?"
    r"(?:by|between|among|involving|comprising|grouping|of|from)|[(])"
    rf"\s+(?:the\s+)?(?:(?:two|three)\s(?:\w+\s)?\w+,\s)?(?:{_FORCES}\s+(?:of|from)\s+)?(?:the\s+)?\Z"
    r"|\s*\((?:the\s+)?\Z"
)
# "with | troops from | Uganda, Tanzania and Rwanda"
_MEN = (
    r"(?:(?:\w+\s){0,2}(?:troops|soldiers|forces|units|ships|vessels|personnel|participants|contingents)"
    r"\s(?:from|of)\s+(?:the\s+)?)?"
)
_WITH = compiled(
    r"[\"”’,]*\s+(?:together\s+|jointly\s+|along\s+)?(?:exercises?\s+|drills?\s+|patrols?\s+|talks\s+)?with\s+(?:the\s+)?"
    rf"{_MEN}\Z"
)
_TOGETHER = compiled(
    rf"\b(?:together with|along with|alongside|as well as|joined by|with)\s+(?:the\s+)?{_MEN}\Z", re.IGNORECASE
)
_SEATED = frozenset(("committee", "meeting", "dialogue"))
# "the commission was attended by representatives of | China, France and Iran"
_SAT_IN = compiled(
    r"\b(?:attended by|participation of|attendance of|presence of|brought together|brings together|gathered|grouping"
    r"|(?:saw|with|by|and) (?:representatives|delegations|delegates|ministers|officials|envoys|experts))\b"
    r"[^.;:]{0,90}\Z"
)
_SHARED_AT_SEA = frozenset(("patrol", "exercise"))


def told_parties(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """Give the states that a list tells as those who meet in a channel; empty where none does."""
    line = page.lines[m.line]
    lists = [told for told in lists_of_states(line) if told.end <= m.told_at or told.start >= m.end]
    beside = next((x for x in lists if x.start >= m.end and _LEADS_TO.match(page.text, m.end, x.start)), None)
    many = is_of_many(page, m)
    if beside is None and m.kind != "other":
        beside = next((x for x in lists if x.end <= m.told_at and _HOLD.match(page.text, x.end, m.told_at)), None)
    if beside is None and m.told_at > line.start and _CAPITALS.match(page.text, line.start, m.told_at):
        beside = next((x for x in _of_capitals(line) if _HOLD.match(page.text, x.end, m.told_at)), None)
    if beside is None and (many or m.kind in (*_SHARED_AT_SEA, "other") or _FORMAT.search(m.name)):
        beside = next((x for x in lists if len(x.states) > 2), None)
    if beside is None and len(lists) == 1 and len(lists[0].states) > 2 and m.kind in _SEATED:
        beside = lists[0] if _SAT_IN.search(page.text, m.end, lists[0].start) else None
    if beside is None and m.kind in ("committee", "meeting", "exercise") and (owner := owner_behind(page, m)):
        known = vocabulary().known.get(owner.lower())
        return known.parties if known and known.parties else (owner,)
    if beside is not None and _TOGETHER.search(page.text[line.start : beside.start]):
        return ()  # "together with the United States and Japan": others join the sides
    if beside is None and many:
        beside = _three_before(line, m.told_at) or _nearest(page.lines[: m.line + 2])
        before = (_three_before(x, x.end) for x in reversed(page.lines[: m.line + 1]))
        beside = beside or next(filter(None, before), None)
    return tuple(sorted(beside.states)) if beside else ()


def members_told(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """Give the states of the part of the world that a side meets, where a list tells them: "the Fiji-Mekong Summit"."""
    listed = _nearest(page.lines[max(0, m.line - 1) : m.line + 3])
    return tuple(sorted({*m.parties, *listed.states})) if listed else m.parties


def is_of_many(page: Page, m: MechanismMention) -> bool:
    """Tell whether a name, or what stands right before an exercise's, says that three or more sides meet."""
    near = _MANY_NEAR.search(page.text, max(page.lines[m.line].start, m.start - 40), m.start)
    if _MANY.search(m.name) is not None or (m.kind == "exercise" and near is not None):
        return True
    return _OF_THREE.match(page.text, m.end, page.lines[m.line].end) is not None


def _nearest(lines: Sequence[Line]) -> Listed | None:
    """Give the last list of three or more states in some lines."""
    found = (x for line in reversed(lines) for x in lists_of_states(line) if len(x.states) > 2)
    return next(found, None)


def _three_before(line: Line, at: int) -> Listed | None:
    """Give the three states that a sentence names before the channel: "the Fijian, the Tongan and the … convened"."""
    chunks = line.tagged.chunks
    sides = (c for k, c in enumerate(chunks) if c.kind in "SA" and c.value and c.end <= at and not _is_where(chunks, k))
    told = {(c.value or "").partition("|")[0] for c in sides}
    return Listed(line.start, at, frozenset(told)) if len(told) == 3 else None


def _is_where(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell a state that only says where a place lies: "in Apia, Samoa"."""
    return k > 1 and chunks[k - 1].kind == "," and chunks[k - 2].kind == "L"


_CHAIRED = compiled(r"\bco-?(?:chair|lead|led|host)\w*\s(?:of\s)?(?:the\s)?\Z", re.IGNORECASE)


def chaired_by_sides(page: Page, m: MechanismMention) -> bool:
    """Tell a forum of many that the sides share: "as co-chairs of the Reef Process"."""
    return bool(_CHAIRED.search(page.text, page.lines[m.line].start, m.start))


def host_named(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """Give the state whose city a gathering of many is named for: "the Suva Conference on Reef Security"."""
    first = next(c for c in page.lines[m.line].tagged.chunks if c.end > m.start)
    held = first.kind == "L" and not vocabulary().sets["wide_heads"].isdisjoint(m.name.lower().split())
    return (first.value.partition("|")[0],) if held and first.value else ()


# "invited | Tonga | to send a ship to", "a | Tongan | contingent will take part in the multinational exercise"
_INVITED = compiled(
    r"\binvit(?:ed?|es|ing)\s(?P<whom>[^.;,]{3,60}?)\sto\s(?:(?!joint|bilateral|and\b)[\w’'-]+\s){0,11}[\"“]?\Z"
    r"|\b(?P<men>[A-Z][\w-]+\s(?:\w+\s)?)(?:contingent|troops|soldiers|forces|team|unit|ships?)\s[^.;]{0,20}?"
    r"(?:t(?:ake|akes|ook|aking) part|participat\w+|join\w*)\sin\s[^.;]{0,20}multi(?:national|lateral)[^.;]{0,30}\Z"
)


def guests_of(page: Page, m: MechanismMention) -> set[str]:
    """Give the states that another one invites to its exercise: they are no parties of it."""
    line = page.lines[m.line]
    told = _INVITED.search(page.text, line.start, m.start) if m.kind == "exercise" else None
    start, end = told.span(told.lastgroup or 0) if told else (0, 0)
    inside = (c for c in line.tagged.chunks if start <= c.start < end and c.kind in "SA" and c.value)
    return {str(c.value).partition("|")[0] for c in inside}


# "drills of 26 nations"
_CROWD = compiled(
    r"\b(?:\d{2}|six|seven|eight|nine|ten|eleven|twelve|dozens of)\s(?:\w+\s){0,2}?(?:countries|nations|navies)\b", re.I
)


_NEAR = 5  # sentences


def is_of_crowd(page: Page, m: MechanismMention) -> bool:
    """Tell an exercise of many states, of which the sides of the report are only two."""
    near = page.lines[max(0, m.line - _NEAR) : m.line + _NEAR]
    return m.kind == "exercise" and any(_CROWD.search(page.text, line.start, line.end) for line in near)


_ATTEND = compiled(
    r"\b(?:attend\w*|(?:took|taking|take) part|participa\w+|join(?:ed|ing)|gather\w*|(?:brought|bringing|came) together"
    r"|sent|represent\w*|members? (?:are|include|states)|compris\w+|consist\w*|grouping"
    r"|(?:nations|countries),?\s(?:including|such as|like))\b",
    re.IGNORECASE,
)
_OBSERVING = compiled(r"\b(?:observ\w+|guests?|special)\b", re.IGNORECASE)


def attended_by(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """Give the states that the report tells to sit in a channel named for a part of the world."""
    if not (
        m.wide
        or is_of_crowd(page, m)
        or vocabulary().sets["regions"].intersection(compiled(r"[a-z]+").findall(m.name.lower()))
    ):
        return ()
    for line in page.lines if m.kind in ("meeting", "dialogue", "other", "committee", "exercise") else ():
        if line.kind in ("body", "lead", "bullet") and _ATTEND.search(page.text, line.start, line.end):
            cut = _OBSERVING.search(page.text, line.start, line.end)
            end = max(page.text.rfind(mark, line.start, cut.start()) for mark in (",", " with ")) if cut else line.end
            chunks = (c for c in line.tagged.chunks if c.kind in "SA" and c.value and c.end <= end)
            told = {str(c.value).partition("|")[0] for c in chunks if not m.start <= c.start < m.end}
            if len(told) >= _MEMBERS:
                return tuple(sorted(told))
    return ()


_MEMBERS = 4  # fewer may be the sides of the report


def states_named(page: Page) -> set[str]:
    """Give every state that a report names."""
    chunks = (c for line in page.lines for c in line.tagged.chunks)
    return {(c.value or "").partition("|")[0] for c in chunks if c.kind in "SA"}


def partner_of(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """Give the states that stand behind a name as the partners: "the Coral Spear exercises with Oman"."""
    line = page.lines[m.line]
    first = next((c for c in line.tagged.chunks if c.kind in "SA" and c.value and c.start >= m.end), None)
    if first is None or not first.value or not _WITH.match(page.text, m.end, first.start):
        return ()
    listed = next((x for x in lists_of_states(line) if x.start == first.start), None)
    end = listed.end if listed else first.end
    if first.kind == "A" and not _THEIR_MEN.match(page.text, end, line.end):
        return ()
    return tuple(sorted(listed.states)) if listed else (first.value.partition("|")[0],)


_THEIR_MEN = compiled(
    r"\s(?:[\w-]+\s){0,3}?(?:ministers?|counterparts?|leaders?|chiefs?|officials|armies|navies|forces|side)\b"
)


@cache
def _grouped() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in table("instruments")["groups"])
    return compiled(
        rf"\b(?:{names})s?(?:(?:,? and |, |[-–])(?:the )?(?:{names})s?)*"
        r"\s(?:\w+\s){0,3}?(?:countries|states|nations|members"
        r"|(?:prime )?ministers|leaders|presidents|chiefs|commanders|heads|partners)\b",
        re.IGNORECASE,
    )


def members_of_groups(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """ "The meeting of the ministers of the Baltic and Nordic states": the members of those groups."""
    reach = min(page.lines[m.line].end, m.end + _BEHIND)
    told = _grouped().search(page.text, m.start, reach) if m.kind in ("meeting", "dialogue") else None
    if told is None:
        return ()
    groups = table("instruments")["groups"]
    named = [name for name in groups if re.search(rf"\b{re.escape(name)}", told[0], re.IGNORECASE)]
    return tuple(sorted({state for name in named for state in words(groups[name])}))


_BEHIND = 40  # characters behind a name in which its groups go on
