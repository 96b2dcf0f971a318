"""Read the first and last day of a contact that takes several: "the two-day talks opened on Monday", "ended on Friday".

yes   The dialogue, which began in Lima on Monday, ended on Wednesday.       (Monday to Wednesday)
yes   The two navies wrapped up their five-day drill on Friday.              (Monday to Friday)
yes   X opened the talks on Monday. They will run until Wednesday.           (Monday to Wednesday)
no    X held talks with Y on the second day of his three-day visit.          (the visit's length)
"""

from __future__ import annotations

from collections.abc import Iterator

from communique.model import Format, Ground, How, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import mood
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.places import find_places
from communique.reading.contacts.session_kinds import same_session
from communique.reading.contacts.setting import Setting
from communique.reading.dates.calendars import count_of, shifted
from communique.reading.dates.find import DateMention
from communique.reading.words.layout import CAPTION, LINE, TITLE

_LASTING = (Format.TALKS, Format.MEETING, Format.DIALOGUE, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE)
_DAYS = ("day", "weekday", "same-day", "relative", "clock")
_EVENT = (
    r"(?:talks|meetings?|dialogues?|exercises?|drills?|conference|forum|summit|session|consultations?|negotiations|manoeu?vers?"
    r"|manoeuvres|event|gathering|seminar|workshop|symposium|discussions|exchange|patrol|round|deliberations|training|«m\d+»)"
)
_LENGTH = compiled(
    rf"\b(?P<hyphened>\w+) ?-? ?day(?:s['’])?,? (?:[\w-]+ ){{0,5}}{_EVENT}"
    rf"|\b(?P<of>\w+) days of (?:[\w-]+ ){{0,3}}{_EVENT}"
    r"|\b(?:for|over|after|lasting|lasted|lasts?) (?P<lasting>\w+) days\b(?! of (?!talks|discussions|meetings))"
)
_VISIT = compiled(r"\b(?:visit|trip|tour|stay(?:s|ed)?|arriv\w+|in «a\d+»|spen[dt])\b")
_GOES_ON = compiled(
    r"^(?:it|they|both|«a\d+») (?:went on|go(?:es)? on|will|(?:is|are) (?:\w+ )?to|runs?|last(?:s|ed)?|ends?|ended"
    r"|continue|(?:(?:has|had) )?(?:begun|began|started|commenced|opened|kicked off|got under way|culminates))"
    rf"|^«d\d+»['’]s (?:[\w-]+ ){{0,3}}{_EVENT}"
    rf"|^(?:for|over) \w+ days\b|\b(?:the|this) (?:[\w'’-]+ ){{0,4}}{_EVENT}"
)
_AFTER = 4  # sentences after a contact's own that may tell of its days
_NEAR = 90
_VERB_BEHIND = compiled(  # "on Monday began a five-day drill"
    r",? (began|opened|started|launched|kicked off|commenced|concluded|ended|closed|wrapped up|completed|finished)\b"
)
_LONGEST = 31


def fill_session_days(clauses: list[Clause], contacts: list[Contact], settings: list[Setting]) -> None:
    """Give contacts that lasted several days the day that the report tells apart from the one found."""
    for c, s in zip(contacts, settings, strict=True):
        if c.format not in _LASTING or c.status in (Status.CANCELLED, Status.POSTPONED) or s.end_date:
            continue
        if c.mechanism and s.date is None and c.status == Status.HELD:
            _settle_reported(clauses, c, s)
        telling = list(_telling(clauses, contacts, c))
        edges = {slot: d for clause in telling for slot, d in _edges(clause)}
        called = c.rule in _CALL
        length = next((n for clause in telling if (n := _length(clause.text, calls=called))), 0)
        if called and length and s.date and not edges:
            _settle_call(s, length)
            continue
        _settle(s, edges.get("start"), edges.get("end"), length)
        if s.end_date is None and (span := next((d for t in telling if (d := _whole(t, c))), None)):
            _settle_whole(s, span, within=c.mechanism is not None)
        if s.place is None and c.format != Format.CALL:
            _settle_place(s, [t for t in telling if t.line.number not in c.lines])


def _telling(clauses: list[Clause], contacts: list[Contact], c: Contact) -> Iterator[Clause]:
    """Give the sentences of a contact, and those close behind that speak on of "the talks", "the exercise"."""
    others = {n for o in contacts if o is not c for n in o.lines}
    yield from (clauses[n] for n in c.lines)
    for last in c.lines:
        for clause in clauses[last + 1 : last + 1 + _AFTER]:
            if clause.line.number in (*others, *c.lines) or clause.line.kind in (CAPTION, LINE, TITLE):
                break
            if _GOES_ON.search(clause.text) or _names_again(clause, c):
                yield clause


def _names_again(clause: Clause, c: Contact) -> bool:
    """Tell whether a sentence names the channel again whose session the contact is."""
    named = {t.mechanism.name for t in clause.things["m"] if t.mechanism}
    return c.mechanism is not None and c.mechanism.name in named


def _edges(clause: Clause) -> Iterator[tuple[str, DateMention]]:
    """Give the days that the words before them make the first or the last, up to the date before."""
    pieces = compiled(r"«d(\d+)»").split(clause.text)
    for k in range(1, len(pieces), 2):
        d, before = clause.dates[int(pieces[k])], pieces[k - 1][-_NEAR:]
        if not d.value or d.end_value or d.kind not in _DAYS or _VISIT.search(before):
            continue
        begun = max((m.end() for m in mood("session begins").finditer(before)), default=-1)
        over = max((m.end() for m in mood("session ends").finditer(before)), default=-1)
        if begun == over and (m := _VERB_BEHIND.match(pieces[k + 1])):
            begun, over = (1, 0) if mood("session begins").fullmatch(m[1]) else (0, 1)
        if begun != over:
            yield ("start" if begun > over else "end"), d


# "The exercise runs from May 3 to 9", "the talks, from May 3 to 4, …"
_RUNS = compiled(
    rf"^(?:(?:the|this|their)|['’]s) (?:[\w'’-]+ ){{0,4}}{_EVENT}[^;]{{0,60}}$"
    r"|^it (?:runs?|will|lasts?|goes|is|takes)\b[^;]{0,60}$"
)


# "Was discussed during the 40th conference, held in Lor from May 3 to 9".
_HELD_OVER = compiled(
    r"«m\d+»(?: \([^()]*\))?,?(?: (?:which|that))?(?: (?:is|was|are|were))?(?: being)?"
    r" (?:held|conducted|convened|hosted|staged|running|runs?|ran|t(?:akes?|ook|aking) place|lasting"
    r"|from|on|in|at)\b[^;]{0,60}$"
)


# "Running from May 3 to 9, the exercise …"
_OPENS_WITH = compiled(
    rf"^(?:running|lasting|held|scheduled|conducted)(?: from)?(?: «[dl]\d+»| in| at)+,"
    rf" (?:the|this) (?:[\w-]+ ){{0,3}}{_EVENT}"
)


def _whole(clause: Clause, c: Contact) -> DateMention | None:
    """Give the days from first to last that a sentence on "the exercise" tells of it."""
    pieces = compiled(r"«d(\d+)»").split(clause.text)
    for k in range(1, len(pieces), 2):
        d, before = clause.dates[int(pieces[k])], "".join(pieces[0:k:2])
        if (
            d.value
            and d.end_value
            and len(d.value) == len("2024-05-03")
            and (
                _RUNS.search(before)
                or (k == 1 and _OPENS_WITH.search(clause.text))
                or (_names_again(clause, c) and _HELD_OVER.search(before))
            )
        ):
            return d if not _VISIT.search(before) else None
    return None


def _settle_whole(s: Setting, d: DateMention, *, within: bool) -> None:
    day = s.date if within and s.date and len(s.date) == len(d.value or "") else None
    coarse = s.date is not None and (d.value or "").startswith(f"{s.date}-")  # "in June", then "from June 12 to 28"
    if coarse or s.date in (None, d.value) or (day and d.value and d.value <= day <= (d.end_value or "")):
        s.date, s.end_date = d.value, d.end_value
        s.date_ground = Ground((Span(d.start, d.end),), "first and last day told of it", How.RESOLVED)


# "The drills will take place in Lor", "it is to be held in the Lor district".
_SET_IN = compiled(
    r"^(?:it|they|(?:the|this|these|their|both|«d\d+»['’]s) "
    r"(?!(?:previous|last|earlier|first|inaugural|next|following|future|coming|other|second|third|latest)\b)"
    rf"(?:[\w'’-]+ ){{0,4}}{_EVENT})"
    r" (?:will|would|shall|(?:is|are|was|were) (?:(?:due|set|expected|scheduled|slated|planned) )?to|is|are|was|were"
    r"|being|be|take|takes|took|runs?|has|have|been|to)\b[^,;]{0,60}\b(?:in|at) "
)


def _settle_place(s: Setting, telling: list[Clause]) -> None:
    """Give a session the one place in which a sentence behind it sets it: "the drills will take place in Lor"."""
    for clause in telling:
        told = [p for p in find_places(clause.line) if p.name] if _SET_IN.match(clause.text) else []
        if len(told) == 1 and s.state in (None, told[0].state):
            s.place, s.state = told[0].name, told[0].state
            s.place_ground = Ground((Span(told[0].start, told[0].end),), "place told of it behind", How.RESOLVED)
            return


def _settle_reported(clauses: list[Clause], c: Contact, s: Setting) -> None:
    """ "Briefed him on the 3rd meeting, held on May 6-7. It was co-chaired by …": its days were told before."""
    for clause in reversed(clauses[max(0, c.lines[0] - _AFTER) : c.lines[0]]):
        for found in (t.mechanism for t in clause.things["m"] if t.mechanism):
            days = [d for d in clause.line.dates if found.date_span == (d.start, d.end) and d.kind in (*_DAYS, "range")]
            if not days or not c.mechanism or not same_session(found, c.mechanism):
                continue
            if not _AS_SESSION.match(clause.text.partition("«m")[2]):
                continue
            s.date, s.end_date = days[0].value, days[0].end_value
            s.date_ground = Ground((Span(days[0].start, days[0].end),), "day told of it before", How.RESOLVED)
            return


# "The 3rd committee meeting, which was held in Lor on May 6": the day is the session's, not its founding's.
_AS_SESSION = compiled(
    r"\d+» ?(?:\([^()]*\) )?(?:meeting|session|round|talks)?,? ?(?:(?:which|that) )?(?:(?:was|were|had been) )?"
    r"(?:held|convened|conducted|hosted|took place|taken place|concluded|ended|in|on)\b"
)


def _settle_call(s: Setting, length: int) -> None:
    """A ship "called at Lima on Monday for a visit of five days": its stay is the contact."""
    last = shifted(s.date or "", length - 1)
    if length > 1 and last and s.date_ground:
        s.end_date = last
        s.date_ground = Ground(s.date_ground.spans, "first day and number of days told", How.COMPUTED)


_CALL = ("port call", "a ship's visit")
_CALLS = compiled(
    r"\b(?P<hyphened>\w+) ?-? ?day(?:s['’])?,? (?:[\w-]+ ){0,4}(?:visit|port call|call|stay|stopover)\b"
    r"|\bvisit (?:of|lasting) (?P<of>\w+) days\b"
)


def _length(text: str, *, calls: bool = False) -> int:
    if calls and (m := _CALLS.search(text)):
        return count_of(m["hyphened"] or m["of"]) or 0
    m = _LENGTH.search(text)
    count = count_of(m["hyphened"] or m["of"] or m["lasting"]) if m and not _VISIT.search(m[0]) else 0
    return count if count and count <= _LONGEST else 0


def _settle(s: Setting, start: DateMention | None, end: DateMention | None, length: int) -> None:
    """Put the two days in order; where one is told, the number of days tells the other."""
    first, last = start.value if start else None, end.value if end else None
    if s.date not in (None, first, last) or (first and last and first >= last):
        return
    how = How.RESOLVED
    if length > 1 and (first is None) != (last is None):
        how = How.COMPUTED
        first = first or shifted(last or "", 1 - length)
        last = last or shifted(first or "", length - 1)
    if not first or not last:
        return
    spans = tuple(Span(d.start, d.end) for d in (start, end) if d)
    s.date, s.end_date, s.date_ground = first, last, Ground(spans, "first and last day told apart", how)
