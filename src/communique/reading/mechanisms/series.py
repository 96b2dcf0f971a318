"""Make the records of recurring channels: one a channel and edition, merged over all that the report says of it.

yes   "the 13th meeting of the … Steering Committee" and "the Steering Committee"    one record, edition 13
yes   "since the 12th meeting"                                                       another, edition 12
no    "Vietnam-Laos exchange" and "Vietnam-Laos-Cambodia exchange"                   never one: other parties
"""

from __future__ import annotations

from dataclasses import dataclass, field

from communique.lexicon import table
from communique.model import Ground, How, Level, Mechanism, MechanismKind, Span
from communique.patterns import compiled
from communique.reading.mechanisms.committees import of_region
from communique.reading.mechanisms.editions_dated import SessionDates, day_of_edition
from communique.reading.mechanisms.find import MechanismMention, with_sum
from communique.reading.mechanisms.levels import level_of_chairs, level_of_members, level_told_again
from communique.reading.mechanisms.owners import bodies_beside
from communique.reading.mechanisms.parties import (
    SidesOfLine,
    attended_by,
    chaired_by_sides,
    guests_of,
    host_named,
    is_of_crowd,
    is_of_many,
    partner_of,
    states_named,
)
from communique.reading.mechanisms.words import phrases, vocabulary
from communique.reading.words.page import Line, Page
from communique.reading.words.tokens import fold


@dataclass(slots=True)
class Series:
    """All mentions of one channel; ``parties`` and ``told`` say who meets in it and whether the name says so."""

    mentions: list[MechanismMention]
    parties: tuple[str, ...]
    told: bool
    words: frozenset[str] = field(default_factory=frozenset)
    single: bool = False  # the only dialogue of the report


def mechanism_records(
    page: Page, mentions: list[MechanismMention], sides_of_line: SidesOfLine, session_dates: SessionDates
) -> list[Mechanism]:
    """Make one record per channel and edition; ``sides_of_line`` fills in parties that no name says."""
    return [
        _record(page, series, edition, told, session_dates)
        for series in _gather(page, mentions, sides_of_line)
        if not _is_domestic(page, series, mentions) and not _is_nobodys(page, series)
        for edition, told in _editions(series)
    ]


# --- which mentions are one channel


_GENERIC = frozenset(
    "the of and for on between among in two three both countries annual yearly meeting meetings meet session joint "
    "bilateral trilateral ministerial deputy vice s armed forces".split()
)


def _telling(name: str) -> frozenset[str]:
    """Give the words of a name by which it is known again: no states, levels or grammar, all in the singular."""
    found = compiled(r"[a-z0-9+]+").findall(
        with_sum(fold(name).replace("defense", "defence").replace("co-o", "coo")).replace("-", " ")
    )
    return frozenset(_singular(w) for w in found) - _GENERIC - vocabulary().sets["parliamentary"]


def _singular(word: str) -> str:
    if word.startswith("commission"):
        return "committee"  # one body may be called both
    if word in ("drill", "drills", "manoeuvres", "maneuvers"):
        return "exercise"
    return word[:-1] if word.endswith("s") and len(word) > 4 and not word.endswith("ss") else word


def _gather(page: Page, mentions: list[MechanismMention], sides_of_line: SidesOfLine) -> list[Series]:
    """Put the mentions together that name one channel: those whose names say the parties come first."""
    gathered: list[Series] = []
    for m in sorted(mentions, key=lambda m: (not m.parties, m.loose, m.start)):
        parties = _parties_of(page, m, sides_of_line)
        words = _telling(m.name) - _state_words(m) - _own_acronym(m)
        new = m.name[0].isupper() and page.text[: m.start].endswith((" a ", " an "))  # "a Joint Reef Committee"
        homes = [s for s in gathered if _is_one(s, m, parties, words) and not (new and s.told and s.words != words)]
        same = (s for s in homes if m.edition is not None and any(o.edition == m.edition for o in s.mentions))
        alike = (s for s in homes if s.words == words)
        home = next(same, next(alike, homes[0] if homes else None))
        if home:
            home.mentions.append(m)
            home.words |= words
        else:
            gathered.append(Series([m], parties, bool(m.parties), words))
    dialogues = sum(s.mentions[0].kind == "dialogue" for s in gathered)
    for series in gathered:
        series.single = dialogues == 1 and series.mentions[0].kind == "dialogue"
        series.mentions.sort(key=lambda m: m.start)
    return sorted(gathered, key=lambda s: s.mentions[0].start)


def _is_organisation(parties: tuple[str, ...]) -> bool:
    """An organisation meets by itself; a lone state has another side that the sentence tells."""
    return len(parties) == 1 and parties[0] not in table("states") and parties[0] not in ("EU", "UN")


def _parties_of(page: Page, m: MechanismMention, sides_of_line: SidesOfLine) -> tuple[str, ...]:
    if m.key and m.kind in ("exercise", "other") and len(m.parties) > 1:
        return _told_of(page, m, sides_of_line)
    if not m.parties and m.kind == "meeting" and (body := _ACRONYM_OF_BODY.match(m.name)):
        return (body[1],)
    alone = m.parties == ("UN",) or (m.kind == "meeting" and m.parties == ("EU",))  # their own summit or assembly
    alone = alone or "Non-Aligned" in m.name  # its acronym is also a state's code
    told = alone or len(m.parties) > 1 or _is_organisation(m.parties)
    if told:
        return m.parties
    known = vocabulary().known.get(m.key) if m.key and m.kind == "exercise" else None
    return _with_sides(page, m, sides_of_line) or (known.parties if known else ())


# "MSG Foreign Ministers’ Meeting": an acronym that the lexicon does not know
_ACRONYM_OF_BODY = compiled(
    r"([A-Z]{3,7}|[A-Z]{1,3}-?\d{1,2})\s(?:[A-Z]\w+\s){0,2}?"
    r"(?:[Ff]oreign|[Dd]efen[cs]e|Ministerial|[Mm]inisters|[Ll]eaders|Heads|[Ss]ummit)\b"
)


def _told_of(page: Page, m: MechanismMention, sides_of_line: SidesOfLine) -> tuple[str, ...]:
    """Give those of a known channel's states that the report names; the rest it does not tell."""
    named = set(m.parties) & page.once(states_named)
    sides = sides_of_line(m.line)
    if len(named) > 1:
        return tuple(sorted(named))
    return sides if len(sides) > 1 and set(sides) & set(m.parties) else m.parties


def _with_sides(page: Page, m: MechanismMention, sides_of_line: SidesOfLine) -> tuple[str, ...]:
    if m.kind == "other" and m.wide and page.home and (partner := partner_of(page, m)):
        return tuple(sorted({page.home, *partner}))  # "Fiji leads the Mine Coalition together with Tonga"
    if is_of_crowd(page, m) and not is_of_many(page, m) and (crowd := attended_by(page, m)):
        return crowd
    if "+" in m.name and "2+2" not in m.name and compiled(r"format|platform").search(m.name):
        return ()
    if m.key and not m.parties and m.kind not in ("committee", "exercise"):
        return ()  # a forum of many, known by its name
    if bodies := bodies_beside(page, m) or (() if m.parties else attended_by(page, m)):
        return bodies
    if m.wide:
        return m.parties or host_named(page, m) or (sides_of_line(m.line) if chaired_by_sides(page, m) else ())
    if not m.parties and is_of_many(page, m) and (partner := partner_of(page, m)):
        return tuple(sorted({*partner, *sides_of_line(m.line)}))
    partner = () if m.parties else partner_of(page, m)
    if partner and (own := _owner(page, m, partner, sides_of_line(m.line))):
        return tuple(sorted({own, *partner}))
    guests = guests_of(page, m)
    parties = tuple(sorted({*m.parties, *sides_of_line(m.line)} - guests))
    return parties if len(parties) > 1 or guests else ()


def _owner(page: Page, m: MechanismMention, partner: tuple[str, ...], sides: tuple[str, ...]) -> str | None:
    """Give the state whose partner is told: the one told before the name, the press's own, or the only side."""
    line = page.lines[m.line]
    told = [c.value.partition("|")[0] for c in line.tagged.chunks if c.kind in "SA" and c.value and c.end <= m.told_at]
    others = [s for s in told if s not in partner]
    left = [s for s in sides if s not in partner]
    return others[0] if others else page.home or (left[0] if len(left) == 1 else None)


def _state_words(m: MechanismMention) -> frozenset[str]:
    """Give the words of a name that say its parties: by them it is not known again."""
    return frozenset(_singular(part) for word in m.states for part in compiled(r"[-/]").split(word.replace(".", "")))


def _own_acronym(m: MechanismMention) -> set[str]:
    return {fold(m.alias)} if m.alias and f"({m.alias})" in m.name else set()


def _is_one(series: Series, m: MechanismMention, parties: tuple[str, ...], words: frozenset[str]) -> bool:
    """Tell whether a mention names the channel of a series."""
    first = series.mentions[0]
    if m.key or first.key:
        return any(_keys(m) & _keys(o) for o in series.mentions)
    if any(
        (m.alias and (o.alias or "").lower() == m.alias.lower()) or (m.loose and o.name == m.name)
        for o in series.mentions
    ):
        return True
    if m.listed >= 0 and any(o.listed == m.listed and o.name != m.name for o in series.mentions):
        return False  # "the Joint Defence Committee and the Joint Committee on Trade"
    if m.alias and any(o.alias for o in series.mentions) and not any(_keys(m) & _keys(o) for o in series.mentions):
        return False  # two acronyms, two channels
    if first.level and m.level and first.level != m.level and first.kind == m.kind == "dialogue":
        return False  # "the Vice Foreign Ministers' Dialogue" and "the Foreign Ministers' Dialogue"
    if not _kinds_agree(first, m) or not _parties_agree(series, m, parties, words):
        return False
    regions = of_region() - ({"sea"} if m.kind == "patrol" else set())
    if (words ^ series.words) & regions and (m.kind != "patrol" or words & regions):
        return False
    if _is_same_session(series, m, parties, words):
        return True
    both = ({"foreign", "defence"} <= w or "2+2" in w for w in (words, series.words))
    if "2+2" in words | series.words and all(both):
        return True  # "the 2+2 talks", "a two-plus-two meeting", "the foreign and defence ministerial dialogue"
    if not words or not series.words:
        return first.kind == m.kind and (not words or bool(m.parties))
    if any(titled_apart(o, m) or titled_apart(m, o) for o in series.mentions):
        return False
    return words <= series.words or series.words <= words


def titled_apart(a: MechanismMention, b: MechanismMention) -> bool:
    """ "The Joint Commission on Bilateral Cooperation" is not "the Joint Defence Cooperation Committee"."""
    named = a.kind == b.kind == "committee" and b.name[:1].isupper() and not (a.loose or b.loose)
    titled = named and _TITLED.search(a.name) and not _TITLED.search(b.name)
    return bool(titled) and bool(_telling(b.name) - _state_words(b) - _own_acronym(b) - _telling(a.name))


_TITLED = compiled(r"\b(?:on|for) (?:[A-Z]\w+ )*[A-Z]\w+$")
_GATHERINGS = frozenset("summit assembly conference extraordinary ordinary regular special emergency".split())


def _is_same_session(series: Series, m: MechanismMention, parties: tuple[str, ...], words: frozenset[str]) -> bool:
    """Tell one session called by two nouns: "the 13th Reef Dialogue", "the 13th round of the reef consultations"."""
    first = series.mentions[0]
    if first.kind == m.kind == "meeting" and first.level == m.level == "leaders" and _is_organisation(m.parties):
        return m.parties == series.parties and None in (m.edition, first.edition)  # its summit
    same = [o for o in series.mentions if o.edition == m.edition]
    if (m.edition or 0) <= _COUNT or not same:
        return False
    if m.kind == "meeting" and m.parties and (words <= _GATHERINGS or series.words <= _GATHERINGS):
        return True  # "the 43rd Summit on Tides", "its 43rd Extraordinary Assembly"
    shared = (words & series.words).difference(vocabulary().kind_of)
    return bool(parties and shared) and parties == series.parties and all(o.line != m.line for o in same)


_COUNT = 2  # a third session is one of a row


def _keys(m: MechanismMention) -> set[str]:
    """Give the short names by which a mention is known."""
    found = {name.lower() for name in (m.key, m.alias) if name}
    if m.alias and " " in m.alias and m.kind == "committee":
        found.add(m.alias.split()[0].lower())  # "GBC Fijito"
    return found


def _parties_agree(series: Series, m: MechanismMention, parties: tuple[str, ...], words: frozenset[str]) -> bool:
    if m.parties and series.told:
        return parties == series.parties
    if not m.parties and series.told:
        if _is_organisation(series.parties) and m.kind == "committee" and words == series.words:
            return True  # "the Reef League's Council of Ministers", which "consists of representatives of …"
        of_three = len(series.parties) == _COUNT and "trilateral" in m.name.lower()
        if words != series.words and (of_three or m.wide or len(series.parties) > _COUNT == len(parties)):
            return False  # "the Reef League summit" and "the Summit of the Isles", "the Dialogue" of two and of three
        alike = _within if m.kind == "exercise" else lambda a, b: bool(set(a) & set(b))
        return not parties or alike(parties, series.parties)
    return _within(parties, series.parties)


def _within(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return set(a) <= set(b) or set(b) <= set(a)


def _kinds_agree(a: MechanismMention, b: MechanismMention) -> bool:
    levels = {a.level, b.level} - {None}
    return a.kind == b.kind or (
        {a.kind, b.kind} == {"meeting", "dialogue"} and levels == {"ministers"} and a.parties == b.parties != ()
    )


def _is_domestic(page: Page, series: Series, mentions: list[MechanismMention]) -> bool:
    """Tell an exercise of one state's own: its lines name that state alone and nothing that is shared with others."""
    if _is_organisation(series.parties):
        return False
    if any(m.kind != "exercise" or m.key or m.edition is not None or len(m.parties) > 1 for m in series.mentions):
        return False
    return all(_is_one_states_own(page, page.lines[m.line], mentions) for m in series.mentions)


def _is_nobodys(page: Page, series: Series) -> bool:
    """Tell what no two states are told to share: one state's own exercise, conference or patrol."""
    if len(series.parties) > 1 or _is_organisation(series.parties) or any(m.key or m.wide for m in series.mentions):
        return False
    if any(m.kind == "exercise" for m in series.mentions):
        lines = (page.lines[m.line] for m in series.mentions)
        return not any(phrases("among_states").search(page.text, line.start, line.end) for line in lines)
    return all((m.kind in _LOCAL and m.name[0].islower()) or m.kind == "patrol" for m in series.mentions)


_LOCAL = frozenset(("meeting", "dialogue", "other", "exchange", "visits"))


_OWN_DRILL = compiled(r"\b(?:corps|division|brigade|formation|command)[\s-]level\s(?:\w+\s){0,2}(?:exercise|drill)")


def _is_one_states_own(page: Page, line: Line, mentions: list[MechanismMention]) -> bool:
    names = [m for m in mentions if m.line == line.number and m.kind == "exercise"]
    outside = (c for c in line.tagged.chunks if all(c.end <= m.start or c.start >= m.end for m in names))
    told = {(c.value or "").split("|")[0] for c in outside if c.kind in "SAGI" and c.value}
    own = len(told) == 1 or (not told and _OWN_DRILL.search(page.text, line.start, line.end) is not None)
    return own and not phrases("sharing").search(page.text, line.start, line.end)


# --- editions


def _editions(series: Series) -> list[tuple[int | None, list[MechanismMention]]]:
    """Give each edition with its mentions; those without one belong to the edition that the report reports."""
    numbers = list(dict.fromkeys(m.edition for m in series.mentions if m.edition is not None))
    if not numbers:
        return [(None, series.mentions)]
    plain = [m for m in series.mentions if m.edition is None]
    past = all(m.recalled for m in series.mentions if m.edition is not None)
    if past and any(m.coming for m in plain):  # the report is of a session that it does not number
        return [(None, plain), *((n, [m for m in series.mentions if m.edition == n]) for n in numbers)]
    main = _reported(series, numbers)
    return [(n, [m for m in series.mentions if m.edition == n or (m.edition is None and n == main)]) for n in numbers]


def _reported(series: Series, numbers: list[int]) -> int:
    """The reported edition is the first that is neither recalled nor still to come; else the first named."""
    now = [m.edition for m in series.mentions if m.edition is not None and not m.recalled and not m.foreseen]
    coming = [m.edition for m in series.mentions if m.edition is not None and not m.recalled]
    return next(iter(now + coming), numbers[0])


# --- records


def _record(
    page: Page, series: Series, edition: int | None, told: list[MechanismMention], session_dates: SessionDates
) -> Mechanism:
    named = _fullest([m for m in told if not m.loose] or series.mentions)
    level, level_ground = _level(page, [named, *told, *series.mentions], series.single)
    date, date_ground = (
        day_of_edition(page, series.parties, series.mentions, told, session_dates)
        if edition is not None
        else (None, None)
    )
    found = {
        "kind": _ground(named, "mechanism.kind"),
        "name": _ground(named, "mechanism.name"),
        "parties": _parties_ground(series, named),
        "level": level_ground,
        "edition": _edition_ground(told, edition),
        "date": date_ground,
    }
    return Mechanism(
        kind=MechanismKind(named.kind),
        name=named.name,
        parties=series.parties,
        level=level,
        edition=edition,
        date=date,
        evidence=tuple(dict.fromkeys(_sentence(page, m) for m in told)) or (_sentence(page, named),),
        grounds={slot: ground for slot, ground in found.items() if ground},
    )


def _fullest(mentions: list[MechanismMention]) -> MechanismMention:
    """Choose the name that says most: the body's before a headline's in capitals."""
    return max(mentions, key=_fullness)


def _fullness(m: MechanismMention) -> tuple[int, bool, bool, bool, int, int]:
    numbered, introduced = m.edition is not None, m.alias is not None
    telling = len(_telling(m.name) - _state_words(m) - _own_acronym(m))
    return len(m.parties) + telling, not m.name.isupper(), numbered, introduced, len(m.name.split()), -m.start


def _ground(m: MechanismMention, rule: str, how: How = How.STATED) -> Ground:
    return Ground((Span(m.start, m.end),), rule, how)


def _parties_ground(series: Series, named: MechanismMention) -> Ground | None:
    if not series.parties:
        return None
    if series.told:
        return _ground(next((m for m in series.mentions if m.parties), named), "mechanism.parties-in-name")
    return _ground(named, "mechanism.parties-of-sentence", How.RESOLVED)


def _level(page: Page, mentions: list[MechanismMention], single: bool) -> tuple[Level | None, Ground | None]:
    """Read the level of a channel; ``single`` says that the report has no other dialogue of which it may speak."""
    told = next((m for m in mentions if m.level), None)
    if told is None and mentions[0].kind in ("committee", "dialogue", "meeting"):
        for m in mentions:
            level = level_of_members(page, m.line)
            if level := level or (level_of_chairs(page, m.line) if m.kind == "dialogue" else None):
                return Level(level), _ground(m, "mechanism.level-of-members", How.RESOLVED)
        if single and (level := level_told_again(page, mentions[0].line, mentions[0].name)):
            return Level(level), _ground(mentions[0], "mechanism.level-told-again", How.RESOLVED)
    return (Level(told.level), _ground(told, "mechanism.level")) if told and told.level else (None, None)


def _edition_ground(told: list[MechanismMention], edition: int | None) -> Ground | None:
    span = next((m.edition_span for m in told if m.edition == edition and m.edition_span), None)
    return Ground((Span(*span),), "mechanism.edition") if edition is not None and span else None


def _sentence(page: Page, m: MechanismMention) -> Span:
    line = page.lines[m.line]
    return Span(line.start, line.end)
