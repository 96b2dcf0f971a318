"""Tell the state of those who travel with somebody: "A, accompanied by B", "Accompanying him was B"."""

from __future__ import annotations

import re

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft, same_office
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold

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


def traveller_before(
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
        if he and (q := traveller_before(m.line, role, people, named, page)) and q is not p:
            set_state(p, q.state or "", "state of the one accompanied")
            return
        if team := _WITH_A_TEAM.search(led):
            ahead_of = [people[x.person] for x in named[m.line] if x.end <= line.start + team.start()]
            head = ahead_of[0] if ahead_of else traveller_before(m.line, None, people, named, page)
            if head and head is not p and head.state:
                set_state(p, head.state, "state of the one accompanied")
                return
        for c in line.tagged.chunks:
            if c.start >= m.start or c.kind not in "AS" or not c.value:
                continue
            behind = page.text[c.end : title_start(page, m)]
            ahead = page.text[line.start : c.start]
            if (_ESCORTS.search(ahead) and compiled(r"\b(?:were|was|are|is)\b").search(behind)) or (
                _THE.fullmatch(ahead) and _ACCOMPANIED.match(behind)
            ):
                set_state(p, c.value.partition("|")[0], "state of the one accompanied", (c.start, c.end))
                return
        for x in named[m.line]:
            q = people[x.person]
            if q is p or not q.state or x.end >= m.start or hold_the_same(p, q):
                continue
            if _keeps_company(page, named[m.line], x, m):
                set_state(p, q.state, "state of the one accompanied")
                return
        if (q := _escorted(p, m, people, named, page)) and q is not p:
            set_state(p, q.state or "", "state of the one accompanied")
            return


def hold_the_same(p: PersonDraft, q: PersonDraft) -> bool:
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
    r"(?:(?P<whom>him|her)\b|(?:the |H\.E\. the )(?P<role>[A-Za-z]+(?: (?!in|on|to|during)[A-Za-z]+){0,3}))"
    r"|,? who (?:is |was )?(?:travelled|travelling|came|arrived|flew in|accompanied) ?(?:with )?"
    r"(?P<name>\w+)"
)


def _is_called(role: str, office: str) -> bool:
    """ "The High Commissioner" is who is High Commissioner to Alland."""
    return office == role or office.startswith(f"{role} ") or office.endswith(f" {role}")


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
        return traveller_before(m.line, None, people, named)
    if went := _WENT_ALONG.match(page.text, line.tagged.chunks[m.whole[1] - 1].end, line.end):
        if went["whom"] or went["name"] in ("him", "her"):
            return traveller_before(m.line, None, people, named)
        role = fold(went["role"] or "")
        held = (q for q in people if role and q is not p and q.first.start < m.start and q.state)
        if own := next((q for q in held if any(_is_called(role, fold(o.name)) for o in q.offices)), None):
            return own
        return next((q for q in people if q.state and went["name"] and fold(went["name"]) in q.tokens), None)
    return None


_THE = compiled(r"\W{0,3}(?:The )(?:visiting )?")
_ACCOMPANIED = compiled(
    r" (?:[\w-]+ ){1,5}(?:was|is|were|are|will be) (?:also )?(?:accompanied|joined) by "
    r"(?:[^,;.]{0,60},? and )?(?:the )?$"
)
