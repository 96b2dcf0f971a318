"""Tell a person's state by the company that the text shows them in: whom they accompany, where they are met.

yes   The President, accompanied by General X        (X serves the President's state)
yes   In Alland he will call on the Minister X       (X serves Alland)
yes   received by the Alland president A, and saw the speaker B      (B serves Alland)
no    met the minister and then left for Borria      (nobody is met in Borria)
"""

from __future__ import annotations

import re

from communique.lexicon import table, words
from communique.model import How
from communique.patterns import compiled
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft, same_office
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

Named = dict[int, list[NameMention]]  # the namings of persons in each line
OFTEN = 50  # namings of one person; more tell nothing new


def set_state(p: PersonDraft, state: str, rule: str, span: tuple[int, int] | None = None) -> None:
    p.state, p.state_how, p.state_rule = state, How.INFERRED, rule
    p.state_span = span or (p.first.start, p.first.end)


_COMPANY = compiled(
    r"^(?: (?:of )?[A-Z][\w-]+)*, which (?:also )?(?:included?|includes|comprise[sd]|consist(?:s|ed) of) (?:the )?$"
    r"|\b(?:with (?:whom|him|her) (?:came|comes|was|were|travelled)"
    r"|(?:accompanied|joined|assisted|flanked|seconded) by) "
    r"(?:[^,;.]{0,80}(?:,| and| as well as) ?)?(?:the )?$"
    r"|^ (?:arrived|came|travelled|traveled|flew in|landed)(?: here| in [A-Z]\w+)?(?: together)? with "
    r"(?:the |his |her )?$"
    r"|\b(?:brought|brings|bringing|took) along(?: (?:[^;.]{0,160}(?:,| and| as well as)(?: also)?))?(?: the)? ?$"
    r"|\b(?:had|has|having|brought|took) (?:along )?with (?:him|her)(?: (?:[^;.]{0,160}(?:,| and| as well as))?)?"
    r"(?: the)? ?$"
)


_HE_WITH = compiled(
    r"\W{0,2}(?:(?:He|She|(?:(?:His|Her) (?:Excellency|Majesty|Highness) t|T)he (?:distinguished )?(?P<role>\w+))"
    r" (?:is|was|will be) (?:also )?accompanied(?: (?:on|during) \w+ \w+)? by"
    r"|(?:His|Her|The(?: (?P<whose>\w+)['’]s)?) (?:delegation|entourage|party) (?:will |also |is to )*"
    r"(?:includes?|included|comprises?|comprised|consists? of)"
    r"|(?:He|She) (?:will |is to )?(?:leads?|led|heads?|headed) an? (?:[\w-]+ ){0,2}delegation"
    r" (?:made up|composed|consisting) of"
    r"|Accompanying (?:him|her|(?:the )?(?:distinguished |visiting )?(?P<whom>\w+))(?: on (?:the|his|her) \w+)?"
    r" (?:will be|are|is|were|was)) (?:[^;]{0,120}(?:,|;| and) )?(?:the )?$"
)
# "X will be accompanied by Y, First Lady of Alland, and a delegation comprising | Z": Z is of X's company.
_WITH_A_TEAM = compiled(
    r"\b(?:accompanied by (?:[^;]{1,160} )?an? (?:[\w-]+ ){0,2}(?:delegation|team)"
    r"|(?:,| and) (?:his|her) (?:[\w-]+ ){0,2}(?:delegation|team|entourage)),?"
    r" (?:comprising|including|consisting of|made up of|composed of) (?:.{1,300} )?(?:the )?$"
)
_VISITORS = frozenset(("visitor", "guest", "dignitary"))


# "At the invitation of President X, President Y | will undertake a visit": of two presidents the one who travels.
_GOES = compiled(
    r"[^.;]{0,120}?\b(?:will|would|is|was|has|on|paid|began)\b[^.;]{0,40}?\b(?:visit|trip|tour|travel|arriv|fl[ey])",
    re.I,
)


def _goes(q: PersonDraft, named: Named, page: Page) -> bool:
    for m in q.mentions[:OFTEN]:
        behind = min((x.start for x in named[m.line] if x.start > m.start), default=page.lines[m.line].end)
        if _GOES.match(page.text[m.end : behind]):
            return True
    return False


def _traveller(
    line: int, role: str | None, people: list[PersonDraft], named: Named, page: Page | None = None
) -> PersonDraft | None:
    """Give who "he" is that is accompanied: the first named of the sentence before; "the President": who is one."""
    before = [people[m.person] for k in range(line - 1, max(-1, line - 8), -1) for m in named.get(k, ())]
    if role and role.lower() in _VISITORS:
        before = [people[m.person] for m in named.get(line - 1, ())[::-1]] or before  # "received X", and not who did
    elif role:
        role = table("offices")["short"].get(role.lower(), role).lower()
        told = [q for q in before if role in (q.rank or "").lower() or any(role in o.name.lower() for o in q.offices)]
        before = told or before
    before = [q for q in before if page and _goes(q, named, page)] or before
    return before[0] if before and before[0].state else None


_ESCORTS = compiled(r"\b[Aa]ccompanying (?:the |his |her )?$")


def by_company(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "A, accompanied by the commander B", "Accompanying the Lao commander were B and C": all serve one state."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        led = page.text[line.start : title_start(page, m)]
        he = _HE_WITH.match(led)
        role = he and (he["role"] or he["whose"] or he["whom"])
        if he and (q := _traveller(m.line, role, people, named, page)) and q is not p:
            set_state(p, q.state or "", "state of the one accompanied")
            return
        if team := _WITH_A_TEAM.search(led):
            ahead_of = [people[x.person] for x in named[m.line] if x.end <= line.start + team.start()]
            head = ahead_of[0] if ahead_of else _traveller(m.line, None, people, named, page)
            if head and head is not p and head.state:
                set_state(p, head.state, "state of the one accompanied")
                return
        for c in line.tagged.chunks:
            if c.start >= m.start or c.kind not in "AS" or not c.value:
                continue
            behind = page.text[c.end : title_start(page, m)]
            ahead = page.text[line.start : c.start]
            if (_ESCORTS.search(ahead) and re.search(r"\b(?:were|was|are|is)\b", behind)) or (
                _THE.fullmatch(ahead) and _ACCOMPANIED.match(behind)
            ):
                set_state(p, c.value.partition("|")[0], "state of the one accompanied", (c.start, c.end))
                return
        for x in named[m.line]:
            q = people[x.person]
            if q is p or not q.state or x.end >= m.start or _hold_the_same(p, q):
                continue
            if _keeps_company(page, named[m.line], x, m):
                set_state(p, q.state, "state of the one accompanied")
                return
        if (q := _escorted(p, m, people, named, page)) and q is not p:
            set_state(p, q.state or "", "state of the one accompanied")
            return


def by_two_of_a_state(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "Ministers A and B of Alland, and Ministers C and D of Borria": A serves B's state, C that of D."""
    for m in p.mentions[:OFTEN]:
        row = sorted(named.get(m.line, []), key=lambda x: x.start)
        served = {s for x in row if (s := _served_behind(page, x))}
        k = next((k for k, x in enumerate(row) if x is m), len(row))
        if len(row) < _FOUR or len(served) < 2 or k + 1 >= len(row) or m.before is None or m.after is not None:
            continue
        mate = row[k + 1]
        state, between = _served_behind(page, mate), page.text[m.end : title_start(page, mate)].strip()
        if state and between == "and" and not _hold_the_same(p, people[mate.person]):
            set_state(p, state, "state of the one named beside")
            return


_FOUR = 4  # namings in a row of two pairs


def _served_behind(page: Page, m: NameMention) -> str | None:
    """Give the state in "Minister B of Alland"."""
    of = page.lines[m.line].tagged.chunks[m.last : m.last + 1]
    return m.after.state if m.after and of and of[0].folded == "of" else None


def _hold_the_same(p: PersonDraft, q: PersonDraft) -> bool:
    """Two who hold the same office are of two states: "Minister A, together with Minister B"."""
    return any(same_office(o.name, h.name) for o in p.offices for h in q.offices)


_BESIDE = compiled(
    r"^,? ?(?:along with|alongside|together with|as well as|side by side with|with)(?: the| his| her)? ?$"
)


def _keeps_company(page: Page, row: list[NameMention], x: NameMention, m: NameMention) -> bool:
    """Do words of company stand between two persons, or behind the first and before a list that the other is in?"""
    if _COMPANY.search(page.text[x.end : title_start(page, m)]):
        return True
    end = page.lines[m.line].tagged.chunks[x.whole[1] - 1].end
    told = _without(page, row, end, title_start(page, m))
    led = _LISTED.sub(" ", told).rstrip(" ,") + " "
    beside = told.startswith(",") and _BESIDE.match(led) is not None
    return beside or (led != told and _COMPANY.search(led) is not None)


_LISTED = compiled(r"(?:(?:,|;| and| as well as)(?: the| his| her)? ?)+$")


def _without(page: Page, row: list[NameMention], begin: int, end: int) -> str:
    """Give the text from ``begin`` to ``end`` without the persons named there and their titles."""
    told, chunks = "", page.lines[row[0].line].tagged.chunks if row else []
    for x in row:
        first, last = chunks[x.whole[0]].start, chunks[x.whole[1] - 1].end
        if begin <= first and last <= end:
            told, begin = told + page.text[begin:first], last
    return told + page.text[begin:end]


_ESCORTED_BY = compiled(
    r"\W{0,2}(?:Accompanied|Joined|Flanked|Assisted) by (?:the |his |her )?[ ,;]*(?:and )?(?:the |his |her )?"
)
_WITH_HIM = compiled(
    r"\W{0,2}(?:(?:Also )?(?:[Aa]ccompanying|[Tt]ravelling with|[Jj]oining|[Ww]ith|[Aa]longside|[Bb]eside) (?:him|her)"
    r"|(?:Also )?[Ii]n (?:his|her) (?:delegation|party|entourage|team|company)) (?:is|are|was|were) (?:also )?"
    r"(?:the |his |her )?[ ,;]*(?:and )?(?:the |his |her )?"
)
_WENT_ALONG = compiled(
    r",?(?: also)? (?:accompanied|accompanies|is accompanying|was accompanying|travelled with|came with|arrived with) "
    r"(?P<whom>him|her)\b|,? who (?:is |was )?(?:travelled|travelling|came|arrived|flew in|accompanied) ?(?:with )?"
    r"(?P<name>\w+)"
)


def _escorted(
    p: PersonDraft, m: NameMention, people: list[PersonDraft], named: Named, page: Page
) -> PersonDraft | None:
    """ "Accompanied by A, the Allandian minister B met", "Accompanying him was A", "A accompanied him"."""
    line, row = page.lines[m.line], named[m.line]
    led = _without(page, row, line.start, title_start(page, m))
    if _ESCORTED_BY.fullmatch(led):
        ahead = (people[x.person] for x in row if x.start > m.start and x.before and x.before.state)
        return next((q for q in ahead if q is not p and q.state), None)
    if _WITH_HIM.fullmatch(led):
        return _traveller(m.line, None, people, named)
    if went := _WENT_ALONG.match(page.text, line.tagged.chunks[m.whole[1] - 1].end, line.end):
        if went["whom"] or went["name"] in ("him", "her"):
            return _traveller(m.line, None, people, named)
        return next((q for q in people if q.state and went["name"] and fold(went["name"]) in q.tokens), None)
    return None


_HIS = frozenset(("his", "her"))
_NOT_HIS = compiled(
    r"\b(?:hosts?|guests?|counterparts?|colleagues?|opposite|interlocutors?|namesake|peers?|homologue|visitors?|host)\b"
)


def by_relation(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "Minister A and his adviser B", "A met C. His deputy, B, said", "A met B and their Borrian counterparts".

    B serves A's state.
    """
    for m in p.mentions[:OFTEN]:
        chunks, first = page.lines[m.line].tagged.chunks, m.whole[0]
        q = whose(m, people, named, page)
        if _THEIR_COUNTERPARTS.match(" ".join(c.folded for c in chunks[m.whole[1] : m.whole[1] + 8])):
            q = next((people[x.person] for x in reversed(named[m.line]) if x.end < m.start), q)
        if (
            q is None
            and first < 3
            and (role := _THE_ROLES.match(" ".join(c.folded for c in chunks[first - 1 : m.first])))
        ):
            q = _traveller(m.line, role[1], people, named)
        if q is not None and q is not p and q.state:
            set_state(p, q.state, "state of the one whose person they are")
            return


_THEIR_COUNTERPARTS = compiled(r"(?:, )?and their (?:[a-z-]+ ){0,4}(?:counterparts|opposite numbers|colleagues)\b")
_THE_ROLES = compiled(r"(?:the )?(minister|president|premier|commander|king|chancellor) ['’]?s ")
_LED_ON = frozenset(("to", "in", "at", "for"))


def whose(m: NameMention, people: list[PersonDraft], named: Named, page: Page) -> PersonDraft | None:
    """Give who "his" is in "his adviser B": the last one named before, else the first of the sentence before."""
    chunks, first = page.lines[m.line].tagged.chunks, m.whole[0]
    at = next((k for k in (first, first - 1, first - 2, first - 3) if k >= 0 and chunks[k].folded in _HIS), None)
    if at is None or (m.before and m.before.counterpart):
        return None
    told = chunks[at + 1 : m.first]
    if _NOT_HIS.search(" ".join(c.folded for c in told)):
        return None
    if any(c.kind in "wp" and c.folded not in _CALLINGS and c.folded not in _LED_ON for c in told):
        return None
    ahead = [q for x in named[m.line] if x.end <= chunks[at].start and (q := people[x.person]).state]
    return ahead[-1] if ahead else _traveller(m.line, None, people, named) if at < 3 else None


_CALLINGS = frozenset(words(table("grammar")["callings"]))


_PRESENT = compiled(r"\b(?:present|attended|attendance|attending|joined|presence|took part|witnessed)\b", re.I)
_HOSTS = compiled(r"^[^.;]{0,40}?\b(?:received|receives|hosted|hosts|welcomed|welcomes)\b")


def by_attendance(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "President A received Chile's B. Present was the Defence Minister C": who needs no state is of the host's."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        if not (m.before and m.before.offices) or not _PRESENT.search(page.text, line.start, line.end):
            continue
        for number in range(m.line, max(-1, m.line - 3), -1):
            for x in named.get(number, ()):
                q = people[x.person]
                behind = page.text[x.end : min(page.lines[number].end, x.end + 80)]
                if q is not p and q.state and x.start < m.start and _HOSTS.match(behind):
                    set_state(p, q.state, "state of the host beside whom they are present")
                    return


_THE = compiled(r"\W{0,3}(?:The )(?:visiting )?")
_ACCOMPANIED = compiled(
    r" (?:[\w-]+ ){1,5}(?:was|is|were|are|will be) (?:also )?(?:accompanied|joined) by "
    r"(?:[^,;.]{0,60},? and )?(?:the )?$"
)
_NEXT_MET = compiled(
    r"^(?: (?:on|in) [A-Z]\w+(?: \d{1,2})?)?(?:,? (?:and|as well as|then|before|but also)|,|;)"
    r"(?: (?:also|then|later|separately|the same day))*"
    r"(?: (?:with|by|to|on|at|from)|(?: (?:saw|see|met|meet|call(?:ed)? on|visit(?:ed)?|received?"
    r"|(?:sat down|conferred|spoke) with"
    r"|(?:had|held|have|hold) (?:[\w-]+ ){1,5}(?:with|on|to)|was received by|(?:paid|pay) (?:[\w-]+ ){1,4}(?:on|to))))"
    r"(?: the| with)? ?$"
)


def by_next_met(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "He was received by the Uzbek president A, saw the minister B and met the speaker C": all serve one state."""
    for m in p.mentions[:OFTEN]:
        if m.before and m.before.counterpart:
            continue
        ahead = [x for x in named[m.line] if x.end < m.start]
        if not ahead or not (state := people[ahead[-1].person].state):
            continue
        if not (m.before and m.before.offices) and not _WITH_TOO.search(page.text, ahead[-1].end, title_start(page, m)):
            continue
        x = ahead[-1]
        end = page.lines[m.line].tagged.chunks[x.whole[1] - 1].end
        led = page.text[page.lines[m.line].start : title_start(page, x)].rstrip()
        if _ALONGSIDE.search(led):
            continue
        if _NEXT_MET.search(page.text[end : title_start(page, m)]) and _OBJECT.search(led):
            set_state(p, state, "state of the one met before")
            return


# "X, accompanied by Y, called on Z": Y is not met.
_ALONGSIDE = compiled(r"\b(?:accompanied|joined|flanked|assisted) by(?: the| his| her)?$")
_WITH_TOO = compiled(r"\band also (?:with|by|on) \Z")  # "talks with the minister A, and also with B"
_OBJECT = compiled(r"\b(?:with|by|met|saw|to|on|received|from|and|visited)(?: the| his| her)?(?: \S+){0,2}$")


def by_spokesman(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "White House spokeswoman X said President Y would call": the spokeswoman speaks of her own president."""
    for m in p.mentions[:OFTEN]:
        for x in named[m.line]:
            q = people[x.person]
            said = page.text[x.end : title_start(page, m)]
            if (
                q is not p
                and q.state
                and speaks_for_others(q)
                and _SAID_OF.match(said)
                and m.before
                and m.before.offices
            ):
                set_state(p, q.state, "state of the spokesperson")
                return


def by_announcing(p: PersonDraft, people: list[PersonDraft], named: Named, press: str | None) -> None:
    """ "President X will visit Borria, presidential spokesman Y said": whose like Y speaks for and tells of first."""
    if not speaks_for_others(p):
        return
    for m in p.mentions[:OFTEN]:
        told = (people[x.person] for x in named[m.line] if people[x.person] is not p)
        if (q := next(told, None)) and q.state and q.state_how == How.STATED and press in (None, q.state):
            if _stems(p) & _stems(q):
                set_state(p, q.state, "state of whom a spokesperson tells")
            return


def _stems(p: PersonDraft) -> set[str]:
    """Give what somebody's offices are about, by the words' beginnings: "presid", "foreig", "defenc"."""
    stems = {w[:6] for o in p.offices for w in o.name.lower().split()}
    return stems - {"minist", "spokes", "of", "the", "and", "for", "secret", "press"}


_SAID_OF = compiled(r",? (?:said|told \w+|says|announced|confirmed|stated)(?: on \w+)?(?: that)? (?:the )?$")


_WHERE = compiled(
    r"^\W{0,2}(?:(?:Later|Then|Earlier|Meanwhile|On \w+day|On \w+day \w+|On [A-Z][a-z]+ \d{1,2}|On \d{1,2} [A-Z][a-z]+"
    r"|(?:On )?[Tt]he (?:following|next|same) day),? )?"
    r"(?:[Ii]n|[Aa]t|While in|Once in|On arrival in|From) (?:the \w+ )?$"
)
CALLED = compiled(
    r"\b(?:met|meets?|meet|call(?:s|ed|ing)? on|(?:talks|discussions|meetings?|consultations) with"
    r"|received (?:in audience )?by|forward to meeting|see|saw"
    r"|(?:discuss\w*|(?:take|took|takes) up|rais(?:e|ed|es)|review\w*|exchang\w+|(?:go|went) over)\b[^.;]{0,90}? with"
    r"|(?:confer\w*|speak\w*|spoke|consult\w*) with|welcomed by|hosted by|greeted by|courtesy (?:call|calls) on"
    r"|sit down with|sat down with|there,? with)\b"
)


def by_where(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "In Alland he will call on the Defence Secretary X": whom a traveller meets there serves that state."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        named_before = [c for c in line.tagged.chunks if c.kind in "SL" and c.value and c.start < m.start]
        if host := _hosts_there(p, page, m, named_before):
            set_state(p, (host.value or "").partition("|")[0], "state where they host", (host.start, host.end))
            return
        where = next((c for c in reversed(named_before) if _is_scene(page, line, c)), None) or _there(page, line)
        if where is None or not m.before or where.start > m.start:
            continue
        state = (where.value or "").partition("|")[0]
        told = page.text[where.end : title_start(page, m)]
        if CALLED.search(told) and not any(
            people[x.person].state == state
            for x in named[m.line]
            if x.end < m.start and not CALLED.search(page.text[where.end : x.start])
        ):
            set_state(p, state, "state where they are met", (where.start, where.end))
            return


_LEADS_THERE = compiled(r"(?: (?:on|this|next|late|early) [^,.;]{3,25}| today| tomorrow)?, where (?:the )?$")
_RECEIVES = compiled(
    r"(?:,[^,.;]{3,60},)? (?:(?:is|was|are|were|will|would|to|be|due|set|expected|also|later) ){0,5}"
    r"(?:host|receiv|welcom|await|greet|expect|entertain|give)\w*\b"
)


def _hosts_there(p: PersonDraft, page: Page, m: NameMention, places: list[Chunk]) -> Chunk | None:
    """ "He flies to Alland, where President X is to host him": the state in which somebody receives."""
    if not places or not m.before or not _RECEIVES.match(page.text, m.end):
        return None
    return places[-1] if _LEADS_THERE.match(page.text, places[-1].end, title_start(page, m)) else None


_THERE = compiled(r"^\W{0,2}(?:Over |While |Once |From )?[Tt]here,? ")
_GOES_ON = compiled(r"\W{0,2}(?:He|She|They|The (?:minister|two|delegation)) (?:also |then )?(?:met|held|called|was)\b")
_THERE_WITH = compiled(r"\bthere,? (?:also )?(?:with|by) ")
_GONE = compiled(r"\b(?:expected|due|awaited|visit|trip|travell?ed|arriv\w+|flew|went|stay|left for|came)\b")


def _there(page: Page, line: Line) -> Chunk | None:
    """ "He flew to Alland. There, he met X": the state that the sentence before leads to."""
    if not line.number:
        return None
    before = page.lines[line.number - 1]
    if _GOES_ON.match(page.text, line.start, line.end):
        scenes = (c for c in reversed(before.tagged.chunks) if c.kind in "SL" and c.value)
        return next((c for c in scenes if page.text[c.end : c.end + 8].lstrip(" ,").startswith("where")), None)
    if not (_THERE.match(page.text, line.start, line.end) or _THERE_WITH.search(page.text, line.start, line.end)):
        return None
    told = [c for c in before.tagged.chunks if c.kind in "SL" and c.value]
    return next(
        (
            c
            for c in told
            if _GONE.search(page.text[before.start : c.start])
            and page.text[before.start : c.start].rstrip().endswith((" to", " in", " for", " at"))
        ),
        None,
    )


def _is_scene(page: Page, line: Line, c: Chunk) -> bool:
    """ "In Alland …", "goes on to Alland, where …": the state or city sets the scene for what follows."""
    opens = c in line.tagged.chunks[:7] and _WHERE.match(page.text[line.start : c.start])
    behind = page.text[_past_day(page, line, c) : line.end].lstrip(" ,")
    gone = behind.startswith(_TO_SEE) and _GONE_ON.search(page.text[line.start : c.start])
    return bool(opens or gone) or behind.startswith("where")


def _past_day(page: Page, line: Line, c: Chunk) -> int:
    """ "Flew to Alland on Tuesday, where …": give where the text goes on behind a place and the day told with it."""
    day = next((d for d in line.dates if d.start >= c.end), None)
    return day.end if day and _ON.fullmatch(page.text[c.end : day.start]) else c.end


_ON = compiled(r",? (?:(?:late |early |later )?on )?")
_TO_SEE = (
    *("and ", "to meet", "to see", "to hold", "to call on", "to confer", "for talks", "for a meeting"),
    *("for discussions", "for meetings", "for consultations", "for negotiations"),
)
_GONE_ON = compiled(
    r"\b(?:(?:travel(?:l?ed|s)?|fl[ey]w?|flies|went|goes|go|head(?:ed|s)?|moved?s?|proceed(?:ed|s)?|continue[ds]?|drove)"
    r"(?: on| next| then| later)?(?:(?: on)? (?:\w+day|today|yesterday))? to"
    r"|(?:left|leaves?|departed|departs?) (?:\w+ )?(?:(?:on )?\w+day )?for"
    r"|(?:due|expected|awaited) in|will visit) (?:the )?$"
)


_HOMEWARD = compiled(
    r"(?:\breturn(?:s|ed|ing)?(?: home)? to|\bback (?:home )?(?:in|to)|\b(?:before|prior to|on) (?:leaving|departing)"
    r"|\bflew home to|\bhis home country,?|\bher home country,?)$"
)


_SEVERAL = compiled(r"\W{0,2}(?:\w+ )?(?:They|they|Both|both|The (?:two|ministers|delegations?))\b")


def by_journey_home(p: PersonDraft, named: Named, page: Page) -> None:
    """ "She returns to Alland on Monday", in a report of whom one person alone goes abroad: her state."""
    if any(m.line > p.first.line + 2 for m in p.mentions[:1]) or p.index > 0:
        return
    for line in page.lines:
        for c in line.tagged.chunks:
            if (
                c.kind in "SL"
                and c.value
                and not _SEVERAL.match(page.text[line.start : c.start])
                and _HOMEWARD.search(page.text[max(line.start, c.start - 40) : c.start].rstrip())
                and all(m.person == p.index for m in named.get(line.number, ())[:1])  # no other is its subject
            ):
                set_state(p, c.value.partition("|")[0], "state returned to", (c.start, c.end))
                return


def title_start(page: Page, m: NameMention) -> int:
    return page.lines[m.line].tagged.chunks[m.before.first].start if m.before else m.start
