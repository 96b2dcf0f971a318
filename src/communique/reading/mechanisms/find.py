"""Find where a report names a recurring channel, such as a dialogue, committee, exchange or exercise.

yes   the fifth Việt Nam – Laos defence policy dialogue      (edition 5)
yes   since the 12th meeting, which was held in July         (an earlier edition of the committee just named)
no    exchanges between young officers, in a list of fields  (described, not named)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.counted import count_apart
from communique.reading.mechanisms.editions import aliased, pointing_back, unnamed_editions
from communique.reading.mechanisms.exercises import CHRISTENED
from communique.reading.mechanisms.founded import founded_bodies
from communique.reading.mechanisms.lists import mark_lists
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.names import named_in
from communique.reading.mechanisms.parties import members_of_groups, members_told, told_parties
from communique.reading.mechanisms.rhythmic import rhythmic_channels
from communique.reading.mechanisms.several import date_several, several_editions
from communique.reading.mechanisms.sittings import place_in_time
from communique.reading.mechanisms.sums import sums
from communique.reading.mechanisms.unheaded import numbered_acronyms, unheaded_exercises
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Page

__all__ = ["MechanismMention", "find_mechanisms", "with_sum"]


def find_mechanisms(page: Page) -> list[MechanismMention]:
    """Give every mention of a recurring channel, in the order of the text."""
    found = [m for line in page.lines for m in named_in(page.text, line) if not _DAY.fullmatch(m.name)]
    found += unheaded_exercises(page, found)
    found += numbered_acronyms(page, found)
    summed = sums(page)
    found = [m for m in found if not any(m.start < s.end and s.start < m.end for s in summed)] + summed
    found += rhythmic_channels(page, found)
    found += founded_bodies(page, found)
    if not found:
        return found
    found = _without_echoes(page, _with_aliases(page, found))
    joined = several_editions(page, found)
    found += joined
    found += unnamed_editions(page, found)
    found += pointing_back(page, found)
    count_apart(page, found)
    found = _without_posts(page, _without_unnumbered(_without_counts(page, found)))
    found.sort(key=_place)
    mark_lists(page, found)
    for m in found:
        if not m.parties:
            m.parties = members_of_groups(page, m) or told_parties(page, m)
            m.beside = bool(m.parties)
        elif m.wide and len(m.parties) == 1 and m.kind in ("meeting", "dialogue"):
            m.parties = members_told(page, m)
    _count_by_number(page, found)
    place_in_time(page, found)
    if joined:
        date_several(page, found)
    return found


# "Coral Spear-14", told in 2023
_TWO_DIGITS = compiled(r"[A-Za-z][\s-](\d\d)\Z")
_LATE = 4  # years from that of the report within which two digits may be a year's


def _count_by_number(page: Page, found: list[MechanismMention]) -> None:
    """Take two digits behind an exercise's name for its edition where they are no year of late."""
    year = int(page.published[2:4]) if page.published and page.published[:4].isdigit() else None
    for m in found:
        told = _TWO_DIGITS.search(m.name) if year is not None and m.kind == "exercise" and m.edition is None else None
        if told and year is not None and abs(int(told[1]) - year) > _LATE:
            m.edition, m.edition_span = int(told[1]), (m.end - 2, m.end)


def _place(mention: MechanismMention) -> tuple[int, int]:
    return mention.start, -mention.end


# "Running from May 9 to May 22, the exercise …"
_DAY = compiled(
    r"(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|t?ember|ober)?\.?(?:\s\d{1,4})?"
)
# "the first Reef Dialogue in eight years" is a count
_SINCE = compiled(
    r"\s+(?:(?:of|between) the two \w+ )?(?:to be held |held |ever )?"
    r"(?:since\s|this year\b|of the year\b|in (?:\w+\s){0,3}?(?:years|months|decades?|a year)\b(?!['’]? time| from))"
)


_THIS_YEAR = compiled(r"\s+(?:this year|of the year)\b")
_FEW = 3
# "the first in-person Dialogue", "Since the clash in May, this was the fourth"
_MANNER = compiled(r"\s(?:in[- ]person|virtual|physical|face[- ]to[- ]face|online)\b")
_LATELY = compiled(r"Since\s[^.;]{5,200},\s(?:this|it)\s(?:is|was)\b")


def _without_counts(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Take the edition from what is only counted, and leave out what nothing else names."""
    out: list[MechanismMention] = []
    for m in found:
        span, few = m.edition_span, m.edition is not None and m.edition <= _FEW
        counted = (few or _THIS_YEAR.match(page.text, m.end)) and _SINCE.match(page.text, m.end, page.lines[m.line].end)
        counted = counted or (span and _MANNER.match(page.text, span[1]))
        if span and (counted or _LATELY.match(page.text, page.lines[m.line].start, span[0])):
            if m.name[0].islower() and (m.kind in ("exercise", "meeting", "patrol") or m.name.endswith("talks")):
                continue
            m.edition, m.edition_span = None, None
        out.append(m)
    return out


def _without_unnumbered(found: list[MechanismMention]) -> list[MechanismMention]:
    """Leave out assemblies that are named every day, unless the report numbers the session."""
    keys = {k.key or name for name, k in vocabulary().known.items() if k.numbered}
    numbered = {m.key for m in found if m.edition is not None}
    return [m for m in found if m.key not in keys or m.key in numbered]


_IN_POST = compiled(
    r"\b(?:(?:Chair\w*|Head|Director|Secretary|Coordinator|Commissioner),\s"
    r"|(?:Director|Head|Officer|Advis[eo]r|Secretary|Coordinator)s?\s(?P<of>(?:(?:[A-Z][\w-]*|and|of|for|the|&),?\s){0,9}))\Z"
)
_POST_BEHIND = compiled(r"\s(?:Chair(?:man|woman|person)?|Director|Secretary|Member|President)\s[A-Z]")
_OF_OFFICE = compiled(r"[^.;:,]{0,40}?\s(?:Division|Department|Directorate|Section|Desk|Branch|Unit)\b")


def _without_posts(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Leave out what only somebody's post names: "(Chairman, Joint Training Committee)", "Director of … FPDA"."""
    out: list[MechanismMention] = []
    for m in found:
        named = m.edition is not None or (m.parties and not m.key) or sum(o.name == m.name for o in found) > 1
        post = None if named else _IN_POST.search(page.text, page.lines[m.line].start, m.start)
        held = post and (post["of"] is None or _OF_OFFICE.match(page.text, m.end))
        if named or not (held or _POST_BEHIND.match(page.text, m.end)):
            out.append(m)
    return out


_ECHO = compiled(r"(?:annual|yearly|biannual|biennial)\s+(?:meeting|session|event|talks|dialogue)s?", re.IGNORECASE)
_SITTING = compiled(
    r"(?:(?:annual|yearly|biannual|biennial|ordinary|extraordinary|regular|special|emergency|plenary|ministerial"
    r"|senior officials[’']?|officials[’']?|experts[’']?|preparatory)\s+)+"
    r"(?:meeting|session|event|talks|dialogue|conference|assembly|summit)s?",
    re.IGNORECASE,
)
_OF_SESSION = compiled(
    r"\s+of (?:the|this|their|its) (?:[a-z][\w-]*\s){0,2}(?:session|meeting|commission|dialogue|summit)\b"
)
_OWN_SESSION = compiled(r"(?:\b(?:its|their)|[’']s)\s+[\w-]+\s+\Z", re.IGNORECASE)
_BODY_OF_LEADERS = compiled(r"(?:Authority|Assembly|Conference|Council) of (?:the )?Heads")
_ITS = compiled(r"\bits\s+\Z", re.IGNORECASE)
_DEFINITE = compiled(r"\b(?:the|this|that)\s+(?:important\s|latest\s|same\s|second\s|regular\s)?\Z", re.IGNORECASE)


def _body_of(m: MechanismMention, before: str, found: list[MechanismMention]) -> MechanismMention | None:
    """Give the one body of which a sentence tells a session of its own."""
    if m.edition is None or not _SITTING.fullmatch(m.name) or not _OWN_SESSION.search(before):
        return None
    others = (o for o in found if o.line == m.line and not _SITTING.fullmatch(o.name))
    bodies = [o for o in others if o.kind == "committee" or _BODY_OF_LEADERS.search(o.name)]
    return bodies[0] if len(bodies) == 1 and bodies[0].edition is None else None


def _is_wish(before: MechanismMention, m: MechanismMention) -> bool:
    """Tell "annual meetings" that a body just named is to have."""
    return m.name.endswith("s") and before.line == m.line and before.kind in _TALKING


_OF_WHAT = compiled(r"\s+(?:of|for)\s+(?:the\s+)?")
_BYNAME = compiled(
    r"[\s,(–—-]*(?:the\s+)?(?:so-called|also called|(?:better |also )?known as|dubbed|or)\s+(?:the\s+)?[\"“‘'(]*"
    r"(?P<short>\d\+\d|(?:two|2)[\s-]plus[\s-](?:two|2))",
    re.IGNORECASE,
)


def _without_echoes(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Drop what only points back ("the annual meeting"), and join a byname to the channel that it is told of."""
    out: list[MechanismMention] = []
    byname = ""
    for m in found:
        if told := _BYNAME.match(page.text, m.end, min(len(page.text), m.end + 60)):
            byname = byname or with_sum(told["short"])
            m.kind = "dialogue" if m.kind == "meeting" else m.kind  # "the ministerial meeting, or the 2+2"
    ordered = sorted(found, key=_place)
    for m, following in zip(ordered, [*ordered[1:], None], strict=True):
        before = page.text[max(0, m.start - 40) : m.start]
        if _ECHO.fullmatch(m.name) and _ITS.search(before):
            continue  # "the chamber held its annual meeting"
        if out and _ECHO.fullmatch(m.name) and (_DEFINITE.search(before) or _is_wish(out[-1], m)):
            continue
        if _SITTING.fullmatch(m.name) and m.edition is None and _OF_SESSION.match(page.text, m.end):
            continue  # "the Senior Officials’ Meeting of the four-day session"
        if (body := _body_of(m, before, ordered)) is not None:
            _take_over(body, m)
            continue  # "the members of the Reef Committee met for their 42nd Ordinary Meeting"
        if following and _SITTING.fullmatch(m.name) and _OF_WHAT.fullmatch(page.text, m.end, following.start):
            m.level = None if "fficials" in m.name else m.level  # they only prepare its session
            _take_over(following, m)
            continue  # "the annual meeting of the Reef Forum", "the 42nd Ordinary Session of the Reef Committee"
        out.append(m)
    out = _without_bynames(page, out)
    return [m for m in out if not byname or m.edition is not None or byname not in with_sum(m.name)]


_APPOSED = compiled(
    r"(?:\s(?:exercise|drill)s?)?(?:\s?[,–—-]\s|\s(?:is|was|remains|has become)\s)(?:an?|their|its)\s(?:[\w-]+\s){0,2}",
    re.IGNORECASE,
)
_GLOSS = compiled(r"\s\([\"“‘']?(?:the\s)?")
_ALSO = compiled(
    r"(?:\s[A-Z]{3,6})?,?\s+\(?"
    r"(?:or|(?:also|better|otherwise|commonly|formerly)?\s?(?:known|called|referred to)(?: as)?)"
    r"\s+(?:the\s+)?[\"“‘']?",
    re.IGNORECASE,
)


def _without_bynames(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Of two names of one channel ("the Asia Security Summit, better known as …") keep the one that is known."""
    out: list[MechanismMention] = []
    for m in found:
        if out and _GLOSS.fullmatch(page.text, out[-1].end, m.start):
            if m.key and not out[-1].key:
                _take_over(m, out.pop())  # "annual ministerial talks (AUSMIN)"
                out.append(m)
            continue  # "the Reef Contact Group (Lome format)"
        if out and _ALSO.fullmatch(page.text, out[-1].end, m.start):
            if not m.key:
                continue
            before = out.pop()
            if m.edition is None:
                m.edition, m.edition_span = before.edition, before.edition_span
        elif out and _is_named_next(page, out[-1], m):
            row = [o for o in out if o.kind == "exercise" and (o.name == out[-1].name or o.name.split()[-1].islower())]
            for o in [o for o in row if o.edition == out[-1].edition and o.parties == out[-1].parties]:
                o.name, o.alias, o.key, o.loose = m.name, m.alias, m.key, True
            out.append(m)
        elif out and _is_described(page.text, out[-1], m) and m.name.endswith("summit"):
            continue  # its level is no leaders': "the Reef Dialogue, an annual security summit"
        elif out and (_is_described(page.text, out[-1], m) or _is_one_of(page, out[-1], m)):
            _take_over(out[-1], m)
            continue
        out.append(m)
    return out


def _is_described(text: str, named: MechanismMention, m: MechanismMention) -> bool:
    """Tell a description set behind a name: "the Reef Dialogue (RD), a biannual meeting of senior officials"."""
    small = (m.name[0].islower() or m.name.partition(" ")[2].islower()) and named.name[0].isupper()
    alike = {named.kind, m.kind} <= _TALKING or named.kind == m.kind == "exercise"
    other = m.parties and named.parties and m.parties != named.parties
    return small and alike and not other and bool(_APPOSED.fullmatch(text, named.end, m.start))


# "Named | Coral Spear", "The chief opened the exercise, tagged: “ | Coral Spear”"
_SO_CALLED = compiled(
    rf"(?:\A|\b[Tt]h(?:e|is|ese)\s(?:\w+\s){{0,2}}?(?:exercises?|drills?|man(?:oeu|eu)v\w+|training),?\s)"
    rf"(?:{CHRISTENED}|(?:tagged|dubbed|called|known as|(?:code-?)?named):?)\s[\"“‘]?\Z"
)
_EXERCISE = compiled(r"\b(?:[Ee]xercises?|[Dd]rills?),?\s[\"“‘]?\Z")  # "the joint drill | Coral Spear"
_IS_ITS = compiled(r"\b(?:is|was|be|being|marks?|marked|marking)\s(?:the|already the)\s\Z")


def _is_named_next(page: Page, described: MechanismMention, m: MechanismMention) -> bool:
    """Tell an exercise whose name opens the next sentence: "their first drill. Named Coral Spear, it will …"."""
    line, words = page.lines[m.line], described.name.split()
    titled = page.lines[described.line].kind in ("title", "line")
    plain = vocabulary().sets["generic_exercises"].issuperset(w.lower() for w in words[:-1])
    nameless = described.kind == m.kind == "exercise" and (words[-1].islower() or (titled and plain))
    near = nameless and 0 < m.line - described.line <= _FEW and m.edition in (None, described.edition or m.edition)
    if not near or (m.parties and described.parties and m.parties != described.parties):
        return False
    headline = titled and m.name[0].isupper()
    before = page.text[line.start : m.start]
    return _SO_CALLED.search(before) is not None or (headline and _EXERCISE.search(before) is not None)


def _is_one_of(page: Page, named: MechanismMention, m: MechanismMention) -> bool:
    """Tell a count of the exercise just named: "Coral Spear, held in Suva, will be the first-ever joint drill"."""
    said = m.name.lower().split()[:-1]
    plain = bool(said) and vocabulary().sets["generic_exercises"].issuperset(said)
    small = (plain or m.name[0].islower()) and named.name[0].isupper() and named.kind == m.kind == "exercise"
    if not small or (m.parties and named.parties and m.parties != named.parties):
        return False
    before = page.text[page.lines[m.line].start : m.told_at]
    if m.edition is None:  # "Coral Spear began. The Bilateral Maritime Exercise lasts a week"
        return plain and named.line != m.line and before == "The "
    if named.line == m.line:
        return named.edition in (None, m.edition) and _IS_ITS.search(before) is not None
    return named.edition in (None, m.edition) and m.edition >= _FEW and before.endswith("the ")


_TALKING = frozenset(("dialogue", "meeting", "committee"))


def _take_over(named: MechanismMention, m: MechanismMention) -> None:
    """Give a named channel what only its description says."""
    named.level = named.level or m.level
    named.parties = named.parties or m.parties
    if named.edition is None:
        named.edition, named.edition_span = m.edition, m.edition_span


def with_sum(name: str) -> str:
    """Give what bynames have in common: "2+2 talks", "the ‘two-plus-two’ meeting"."""
    return compiled(r"(?:two|2)[\s-]plus[\s-](?:two|2)").sub("2+2", name.lower())


def _with_aliases(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Add where an acronym stands for its channel; it beats a name that was grown over it, and no two overlap."""
    named = aliased(page, found)
    kept = [m for m in found if m.alias or not any(m.start <= a.start < m.end for a in named)] + named
    out: list[MechanismMention] = []
    for mention in sorted(kept, key=_place):
        if not out or mention.start >= out[-1].end:
            out.append(mention)
    return out
