"""Tell whom a person faces: whose counterpart they are, whom a verb of meeting sets before them, with whom they deal.

yes   X met the Omani minister Y                          (X does not serve Oman)
yes   a courtesy call on President X by the Omani envoy   (nor does this one)
yes   Minister X signed an agreement with Oman
yes   The Omani commander called on General X              (neither does X)
yes   X met his counterparts from Oman and Qatar           (X serves neither)
no    X and the Omani minister Y met Z                    (the first two are of one list)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.counterparts import counterparts_in
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold


def faced(p: PersonDraft, people: list[PersonDraft], named: Named) -> set[str]:
    """Give the states of those who are called somebody's counterpart in the sentences that name a person."""
    beside = (x for n in {m.line for m in p.mentions[:OFTEN]} for x in named[n] if x.start > p.first.start)
    facing = (people[x.person] for x in beside if any(t and t.counterpart for t in (x.before, x.after)))
    return {q.state for q in facing if q is not p and q.state}


def opposite(p: PersonDraft, page: Page) -> set[str]:
    """ "X met his counterparts from Alland and Borria", "his Allandian counterpart": X serves neither.

    Nor does X serve Alland in "X thanked Alland for its help".
    """
    out: set[str] = set()
    for m in p.mentions[:OFTEN]:
        tagged = page.lines[m.line].tagged
        out |= {
            (c.value or "").partition("|")[0]
            for c in tagged.chunks[m.whole[1] :]
            if c.kind == "S" and c.value and c.start < m.end + _REACH and _ADDRESSES.match(page.text[m.end : c.start])
            if _ADDRESSED.match(page.text, c.end)
        }
        found = next(counterparts_in(tagged, m.whole[1]), None)
        if found and not any(x in tagged.letters[m.whole[1] : found.first] for x in "N;"):
            out |= found.states
    return out


_DEALS = compiled(
    r"[^.;]{0,100}?\b(?:sign\w*|conclud\w+|initial+ed|agreed|negotiat\w+|review\w+|discuss\w+|met|talks|ties|relations)"
    r"[^.;,]{0,60}? with (?:the )?$"
)


def dealt_with(p: PersonDraft, page: Page) -> set[str]:
    """ "Minister X signed an agreement with Alland": X does not serve Alland."""
    return {
        (c.value or "").partition("|")[0]
        for m in p.mentions[:1]
        for c in page.lines[m.line].tagged.chunks[m.whole[1] :]
        if c.kind == "S" and c.value and c.start < m.end + _REACH and _DEALS.match(page.text[m.end : c.start])
    }


_ADDRESSES = compiled(  # whoever is the subject of another verb in between is named there
    r"(?:,? [a-z][^.;:A-Z\"“”]{0,60}? and)?(?: also| \w+ly)? (?:thank(?:s|ed)|urge[sd]?|encourage[sd]?|commend(?:s|ed)"
    r"|invite[sd]?|ask(?:s|ed)|call(?:s|ed) (?:up)?on|congratulate[sd]?) (?:the )?$"
)
_ADDRESSED = compiled(r" (?:to|for|on)\b")
_PARTY = frozenset(
    "commander general admiral officer chief delegation team party contingent guest visitor official leader".split()
)
_ENVOY = compiled(r"\b(?:ambassador|high commissioner|charg[eé]|attach[eé]|advis[eo]r|consul)\b")
_NEAR = 120  # characters between whoever met a person and that person's name


def met_by_unnamed(p: PersonDraft, page: Page) -> set[str]:
    """ "The US commander called on General X": X does not serve the United States (their own envoy may)."""
    if any(_ENVOY.search(fold(o.name)) for o in p.offices):
        return set()
    return {state for m in p.mentions[:OFTEN] if (state := _party_before(m, page))}


def _party_before(m: NameMention, page: Page) -> str | None:
    chunks = page.lines[m.line].tagged.chunks[: m.whole[0]]
    for k in range(len(chunks) - 2, 0, -1):
        c = chunks[k]
        if c.end < m.start - _NEAR or c.kind == "N":
            return None  # too far away, or somebody named is who met them
        if c.kind not in "AS" or not c.value or chunks[k - 1].folded != "the":
            continue
        led = next((x for x in chunks[k + 1 : k + 4] if x.kind not in "RF" or x.folded in _PARTY), None)
        if led and (led.folded in _PARTY or led.kind == "T") and _FACING.search(page.text[led.end : m.start]):
            return c.value.partition("|")[0]
    return None


_REACH = 200  # characters from a name to the state that they deal with


_FACING = compiled(
    r"\b(?:met|meets?|(?:talks|meeting|talked|spoke)(?:,? \w+,?){0,4} with|discussions with|receive[ds]|hosts|hosted"
    r"|(?:receiv|host|welcom|greet)ing|(?:while|when|on|in|before|after|upon) meeting|reception (?:\S+ ){0,4}for"
    r"|welcomes|welcomed|greets|greeted|called? on|co-chaired|saw|courtesy (?:call|visit) (?:on|to)"
    r"|(?:spoke|speaks|spoken)(?: \w+){0,4} (?:to|with)|called|calls|phoned|telephoned|rang"
    r"|(?:conferr|consult|dined?|lunch|sat down|huddl)\w*(?: \w+){0,2} with|discussed(?: \S+){1,5} with"
    r"|(?:call|conversation|consultations|views|lunch|dinner|breakfast)(?: \S+){0,3} with"
    r"|play(?:ed|s|ing) host to|engag(?:ed|es|ing)|interact(?:ed|s|ing) with|visited|summoned"
    r"|(?:audience|farewell meeting)(?: \S+){0,3} (?:to|with)|deliberat(?:ed|es) with|b(?:ade|id) farewell to)\b"
)
_OF_TWO = compiled(
    r"\b(?:meeting|talks|conversation|discussions|call|reception) (?:\w+ ){0,3}between (?:[A-Z]\S* ){0,5}$"
)
_MET_ALREADY = compiled(
    r"\b(?:with|met|meet|received|call(?:ed|s)? on"
    r"|(?:received|welcomed|greeted|hosted|briefed|met)(?: (?:to|for|at|in|on|over) (?:an? |the )?\w+)? by)"
    r"\s+(?:(?:the|his|her)\s+)?(?:[A-Z]\S*\s+){0,5}(?:counterpart,?\s+(?:[A-Z]\S*\s+){0,3})?$"
)
_CALL_ON = compiled(
    r"\b(?:calls?|visits?|audience|meetings?|talks) (?:on|to|with) (?:the |his |her )?(?:[A-Z]\S* ){0,8}$"
)
_BY = compiled(r"[^.;]{0,48}? (?:paid |made |held )?by (?:the )?")
_WHOM = compiled(r"\bwhom (?:\S+ ){0,4}$")


_MET_NEXT = compiled(
    r"(?: of (?:the )?[A-Z]\w+)?(?:,? and|, then|;|, before)(?: (?:also|then|later))?"
    r" (?:met|meet|held|hold|had|have|called|call|paid|pay|received|saw)\b"
)
_NEW_CLAUSE = compiled(r"(?:, and|,? while|;) (?:the )?(?:[A-Z]\S* ){0,6}$")
_GOES_ON = compiled(
    r"(?: of (?:the )?(?:[A-Z]\S* ){1,6}| )(?:(?:also|then|later) )?"
    r"(?:will|would|is|was|has|had|held|holds|met|meets|received|hosted|called)\b"
)


def face(page: Page, m: NameMention, x: NameMention) -> bool:
    """Does a verb of meeting or receiving stand between two namings, the first of them no part of a list?"""
    between = page.text[min(m.end, x.end) : max(m.start, x.start)]
    before = page.text[page.lines[m.line].start : min(m.start, x.start)][-40:]
    if _CALL_ON.search(before) and _BY.match(between):
        return True
    if _OF_TWO.search(before):
        return between.count(" and ") == 1
    if len(between) >= 160 or _MET_ALREADY.search(before):
        return False  # the first of them is met by a third
    if _NEW_CLAUSE.search(between) and _GOES_ON.match(page.text, max(m.end, x.end)):
        return False  # "X will meet with Y, and | Z will hold talks with him"
    if _MET_NEXT.match(between):
        return False  # "(He called on) X, and | met with Y": both were met
    if _WHOM.search(between):  # "X was another whom Y met"
        return bool(_FACING.match(page.text[max(m.end, x.end) :].lstrip()))
    return bool(_FACING.search(between)) and " and " not in before


_RECEIVED_BY = compiled(r"\b(?:received|welcomed|greeted|hosted|briefed|met|seen off) by\b")


def face_by_office(page: Page, m: NameMention, q: PersonDraft) -> bool:
    """ "The Foreign Secretary called on | President X": who is taken up by an office alone meets another."""
    before = page.text[page.lines[m.line].start : m.start]
    if len(before) > _REACH or q.index in (m.person, -1):
        return False
    if any(x.line == m.line and x.after and x.end < m.start for x in q.mentions):
        return False  # "received by X, President of Alland, and met Y": the office behind the name
    told = before.lower()
    for office in q.offices:
        at = told.find(f"{office.name.lower()} ")
        behind = before[at + len(office.name) + 1 :]
        opens = at >= 0 and (at == 0 or told.endswith(("the ", ", "), 0, at)) and behind[:1].islower()
        if opens and (_FACING.search(behind) or _RECEIVED_BY.search(behind)):
            return True
    return False
