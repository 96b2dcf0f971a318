"""Find where persons are named: runs of unknown capitalised words that a title, an apposition or a verb marks.

yes   Senior Lieutenant General Hoang Xuan Chien     (a rank carries it)
yes   Long Sovann, of the academy, said              (a verb of speech carries it)
yes   his daughter, Moana Reid, told mourners        (a word for a person carries it)
no    Qasr Al Shati Palace                           (a noun of places follows)
no    INS Tarkash arrived; the Caspian Herald said   (ships and newspapers)
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.appositions import title_after
from communique.reading.persons.chains import Title
from communique.reading.persons.enumerations import Item, enumerated, respective
from communique.reading.persons.envoys import part_from_senders
from communique.reading.persons.mention import NameMention
from communique.reading.persons.name_words import family_names, with_name_words
from communique.reading.persons.neighbours import align_roll, part_shared_titles, share_plural_offices
from communique.reading.persons.title_letters import title_letters
from communique.reading.persons.titles import title_before
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk, Tagged

_RUN = compiled(r"[Nn](?:[Nn]|-[Nwn])*")
_LONGEST = 24  # chunks, hyphens included: "Ahmad Al-Nawaf Al-Ahmad Al-Jaber Al-Sabah"
_ARTICLES = frozenset(("al", "el", "ul"))
_SUFFIX = frozenset(("jr", "sr", "ii", "iii", "iv"))


@cache
def _grammar(name: str) -> frozenset[str]:
    return frozenset(words(table("grammar")[name]))


def find_names(line: Line, persons_verbs: frozenset[str]) -> list[NameMention]:
    """Give the persons named in a sentence, in order."""
    tagged = with_name_words(line.tagged)
    if "N" not in tagged.letters:
        return []
    fine = title_letters(tagged)
    found: list[NameMention] = []
    for m in _RUN.finditer(tagged.letters):
        for a, b in _cut_at_gaps(tagged, m.start(), m.end()):
            first, last = _trim(tagged, a, b)
            if 0 < last - first <= _LONGEST and (mention := _mention(line, tagged, fine, first, last, persons_verbs)):
                found.append(mention)
    share_plural_offices(tagged, fine, found)
    align_roll(tagged, fine, found)
    part_shared_titles(tagged, fine, found)
    part_from_senders(tagged, fine, found)
    return _with_enumerated(line, tagged, fine, found)


def _with_enumerated(line: Line, tagged: Tagged, fine: str, found: list[NameMention]) -> list[NameMention]:
    """Give each of a list the state beside the name: "A (Alland) and B (Borria)", "A and B of Alland and Borria"."""
    if "S" not in fine and "A" not in fine:
        return found
    known = {m.first: m for m in found}
    for item in enumerated(tagged.chunks, fine):
        if item.first in known and not _has_office(known[item.first]):
            _take_state(known[item.first], item)
    for item in respective(tagged.chunks, fine):
        if m := known.get(item.first) or _listed(line, tagged, item):
            known[m.first] = m
            m.after = Title(item.last, item.end) if item.end else None
            _take_state(m, item)
    return sorted(known.values(), key=lambda m: m.first)


def _listed(line: Line, tagged: Tagged, item: Item) -> NameMention | None:
    """ "Met Ana Sen and Jan Tal, his counterparts from …": who is named in full in such a list needs no other mark."""
    chunks = tagged.chunks
    tokens = tuple(c.folded for c in chunks[item.first : item.last] if c.kind not in '-"' and c.folded != ",")
    name, end = _without_full_stop(_surface(chunks, item.first, item.last), chunks[item.last - 1])
    if len(tokens) < _FULL or not _plausible(name, tokens):
        return None
    return NameMention(
        line.number, item.first, item.last, chunks[item.first].start, end, name, tokens, None, None, carried=True
    )


_FULL = 2  # words of a name told in full


def _has_office(m: NameMention) -> bool:
    return any(t and (t.offices or t.counterpart) for t in (m.before, m.after))


def _take_state(m: NameMention, item: Item) -> None:
    own = m.before or Title(m.first, m.first)
    own.state, own.state_span, own.states = item.title.state, item.title.state_span, ()
    own.offices = own.offices or item.title.offices
    own.counterpart = own.counterpart or item.title.counterpart
    own.first = min(own.first, item.title.first)
    m.before = own


def _cut_at_gaps(tagged: Tagged, first: int, last: int) -> list[tuple[int, int]]:
    """Names in two columns ("Yusupov S.S.      Karimov K.K.") are two names; a spaced dash ends one."""
    chunks = tagged.chunks
    cuts = [
        k
        for k in range(first + 1, last)
        if (gap := chunks[k].start - chunks[k - 1].end) >= 3 or (gap and tagged.letters[k] == "-")
    ]
    return list(zip([first, *cuts], [*cuts, last], strict=True))


def _trim(tagged: Tagged, first: int, last: int) -> tuple[int, int]:
    """Cut lone particles, decorations and hyphens off both ends; a lower-case tail stays ("o-cha")."""
    chunks, letters = tagged.chunks, tagged.letters
    while first < last and letters[first] == "n" and (chunks[first].text[0].islower() or last - first == 1):
        if chunks[first].folded in _ARTICLES and letters[first + 1 : first + 3] == "-N" and last - first > 2:
            break  # "told al-Obaidi"
        first += 1
    while (
        last > first
        and _no_end(chunks[last - 1], letters[last - 1])
        and not _syllable(chunks, letters, first, last)
        and not (last - first == 2 and _is_given(chunks[first], chunks[last - 1]))
        and not (last - first == 2 and _INITIALS.match(chunks[last - 1].text))  # "Tal J.P.", who signs
    ):
        last -= 1
    if (
        last - first >= 2
        and letters[last : last + 3] == "w-w"
        and len(chunks[last].text) <= 2
        and chunks[last + 2].start == chunks[last].end + 1
    ):
        last += 3
    elif letters[last : last + 2] == "-p" and chunks[last].start == chunks[last - 1].end and _glued(chunks, last):
        last += 2  # "Jong-in"
    return first, last


def _syllable(chunks: list[Chunk], letters: str, first: int, last: int) -> bool:
    """ "Kyeong-do": a little word glued to a name by a hyphen is its last syllable."""
    return (
        last - first >= 3
        and letters[last - 2 : last] == "-n"
        and chunks[last - 1].start == chunks[last - 2].end
        and chunks[last - 2].start == chunks[last - 3].end
        and chunks[last - 1].text[0].islower()
    )


def _is_given(family: Chunk, c: Chunk) -> bool:
    """ "Wang Di": behind a family name a little word with a capital letter is the name given."""
    return c.text.istitle() and c.kind == "n" and (family.folded in family_names() or len(family.text) <= _SYLLABLE)


_SYLLABLE = 4  # characters of a family name that is one syllable: "Li", "Xu", "Tran"


def _glued(chunks: list[Chunk], k: int) -> bool:
    return chunks[k + 1].start == chunks[k].end and len(chunks[k + 1].text) <= 3


def _no_end(c: Chunk, letter: str) -> bool:
    if c.folded in _grammar("patronymics"):
        return False  # "Karim Tofig oglu"
    if letter == "n" and c.text[0].isupper() and len(c.text) > 2:
        return False  # "Meera Das"
    if letter == "n" and c.text[0].isupper() and c.folded in family_names():
        return False  # "Pham Le"
    honour = c.text.isupper() or c.text.rstrip(".") in _MIXED
    return (letter in "n-&" and c.folded not in _SUFFIX) or (honour and c.folded in _grammar("postnominals"))


_MIXED = frozenset(("MPhil", "MSc", "BSc", "PhD", "Esq", "Ret", "Retd", "Rtd"))
# "A is the third Borrian minister | X has met": the office is that of whom X met.
_IS_ONE_OF = compiled(r"\b(?:is|was|became) the (?:first|second|third|last|latest|only) [^,;]+ (?:has|had)$")


def _mention(line: Line, tagged: Tagged, fine: str, first: int, last: int, verbs: frozenset[str]) -> NameMention | None:
    chunks, letters = tagged.chunks, tagged.letters
    was_met = _IS_ONE_OF.search(" ".join(c.folded for c in chunks[max(0, first - 8) : last + 1]))
    before = None if was_met else title_before(tagged, first, fine)
    strong = before is not None and bool(
        before.rank or before.offices or before.honorific or before.counterpart or before.former
    )
    if not _stands_free(chunks, letters, first, last, strong) or (first > 1 and _is_ships(chunks[first - 2].text)):
        return None  # "HMS Queen Elizabeth"
    if first and chunks[first - 1].folded in _grammar("media"):
        return None  # "the frigate Grau"
    if before is None and _SUCCEEDED.search(" ".join(c.folded for c in chunks[max(0, first - 3) : first])):
        return None
    if before and _is_named_after(chunks, letters, before.first, last):
        return None
    last = _with_generation(chunks, letters, last)
    tokens = tuple(c.folded for c in chunks[first:last] if c.kind not in '-"' and c.folded != ",")
    name, end = _without_full_stop(" ".join(_surface(chunks, first, last).split()), chunks[last - 1])
    if not _plausible(name, tokens) or (not strong and _is_thing(chunks, first, last)):
        return None
    carried = _carried(chunks, letters, first, last, verbs)
    listed = _LISTED_NEXT.match(letters, last) is not None
    if before is None and first and letters[first - 1] == "e" and chunks[first - 1].folded == "the":
        carried = False  # "The Diego Portales Building was"
    if before is None and (carried or (len(tokens) >= 2 and (listed or _is_met(chunks, first)))):
        before = _state_alone(chunks, letters, first)
    if before and not (before.state or before.offices) and (host := _state_alone(chunks, letters, before.first)):
        before.state, before.state_span, before.first = (
            host.state,
            host.state_span,
            host.first,
        )  # "his Omani host, Mr X"
    after = title_after(tagged, last, fine, titled=before is not None and bool(before.offices))
    if after and first == 0 and letters[after.last : after.last + 2] == ",w":
        carried = carried or chunks[after.last + 1].folded in verbs  # "Sutrisno, Alland's minister, met"
    return NameMention(
        line.number,
        first,
        last,
        chunks[first].start,
        end,
        name,
        tokens,
        before,
        after,
        carried,
    )


_SUCCEEDED = compiled(r"\b(?:succe(?:ed(?:ed|s|ing)?)|replac(?:ed|es|ing)|predecessors?(?: was| is|,)?)$")
_PLACES_NAMED = frozenset(
    "barracks base academy school airport garrison camp hall hospital museum monument stadium bridge avenue statue "
    "mausoleum room square building foundation".split()
)


def _is_named_after(chunks: list[Chunk], letters: str, first: int, last: int) -> bool:
    """ "At the General Jan Tal barracks": what bears somebody's rank and name."""
    led = chunks[first].folded == "the" or (first > 0 and chunks[first - 1].folded == "the")
    return led and last < len(chunks) and chunks[last].folded in _PLACES_NAMED and chunks[last].text.islower()


def _with_generation(chunks: list[Chunk], letters: str, last: int) -> int:
    """ "Ricardo Cruz, Jr.": what tells the generation belongs to the name, a comma before it or not."""
    behind = letters[last : last + 1] == "," and last + 1 < len(chunks) and chunks[last + 1].folded in ("jr", "sr")
    return last + 2 if behind else last


def _without_full_stop(name: str, c: Chunk) -> tuple[str, int]:
    """Take the full stop of a sentence off a name that ends like an abbreviation: "… with Ana Sen."."""
    stop = name.endswith(".") and len(c.text) > 3 and c.text[:-1].isalpha() and c.folded not in _SUFFIX
    return (name[:-1], c.end - 1) if stop else (name, c.end)


def _state_alone(chunks: list[Chunk], letters: str, first: int) -> Title | None:
    """ "Malaysia's Mohamad Hasan said", "the Turkish historian Selim Kaya": a state without an office."""
    # "Peru's Jan Tal", "the State Department's Jan Tal"
    owned = letters[max(0, first - 2) : first] in ("Ss", "Gs") and not (chunks[first - 2].value or "|").startswith("|")
    lead = first - (letters[first - 1 : first] == "," and chunks[first - 2].folded == _HOST)
    called = lead > 1 and letters[lead - 2] == "A"
    called = called and (chunks[lead - 1].folded in _grammar("callings") or chunks[lead - 1].folded == _HOST)
    if not owned and not called:
        return None
    owner = chunks[lead - 2] if called else chunks[first - 2]
    return Title(lead - 2, first, state=(owner.value or "").partition("|")[0], state_span=(owner.start, owner.end))


_HOST = "host"
# "Peru's Jan Tal, Chile's Ana Sol"
_LISTED_NEXT = compiled(r",?&?(?:Ss[RH]*N[Nn]{1,6}(?![NBFTG])|[tA]*T[^w,]{0,6}NN)")
_MEETING_WORDS = frozenset(
    "including namely met meets meet meeting with and between by received receiving hosted hosting welcomed "
    "welcoming greeted greeting told telling thanked thanking".split()
)


def _is_met(chunks: list[Chunk], first: int) -> bool:
    """ "Met Poland's Jan Kowal", "and Poland's Jan Kowal": a word that brings people together before the state."""
    return first >= 3 and (chunks[first - 3].folded in _MEETING_WORDS or chunks[first - 3].kind == ",")


_UNIT = compiled(r"R[NtFG]*[BF]+(?![NTnH])")


_OF_A_BODY = compiled(r",(?:[NBFtA]+,)?[NBFtA]*&[NBFtA]*B")


def _listed_body(chunks: list[Chunk], letters: str, last: int) -> bool:
    """Is what a list of capitalised words ends in a noun of institutions with a capital letter?"""
    m = _OF_A_BODY.match(letters, last)
    return m is not None and all(c.text[0].isupper() for c in chunks[last : m.end()] if c.kind not in ",&")


_GOVERNED = compiled(r"oe?S[NRH]")
_OFFICE_NEXT = compiled(r"t*T(?:\(|oe?F)")
_ORDINAL = compiled(r"\d{1,3}(?:st|nd|rd|th)")


def _stands_free(chunks: list[Chunk], letters: str, first: int, last: int, strong: bool) -> bool:
    """A name is no part of a body's or place's name, of a handle or of a compound."""
    following = letters[last : last + 1]
    if (
        following == "t"
        and letters[last + 1 : last + 2] == "B"
        and all(c.text[0].isupper() for c in chunks[last : last + 2])
    ):
        return False  # "King Fahad Naval Base"
    if following == "R" and _UNIT.match(letters, last):
        return False  # "the Vytautas General Support Battalion"
    if last - first == 1 and first and _ORDINAL.fullmatch(chunks[first - 1].text):
        return False  # "the 4th Round of Alland-Borria Consultations"
    if last - first == 1 and _listed_body(chunks, letters, last):
        return False  # "the Islamic Educational, Scientific and Cultural Organization"
    if letters[max(0, first - 2) : first] == "F&" and _GOVERNED.match(letters, last):
        return False  # "Minister for Industry & Capability Delivery of Alland Pat Tal"
    if _is_weekday(chunks, letters, last):
        return True  # "Minister Rakan Toller Tuesday met his counterpart"
    if strong and _OFFICE_NEXT.match(letters, last) and letters[first - 1] == "R":
        return True  # "Rear Admiral X Chief of Staff (Navy)"
    if following and following in "BFTRSIG" and chunks[last].text[0].isupper() and not (strong and following in "RSIG"):
        return chunks[last].start - chunks[last - 1].end >= 3
    if first and chunks[first - 1].text == "@":
        return False
    return strong or first < 2 or letters[first - 1] != "-" or chunks[first - 1].start != chunks[first - 2].end


def _is_weekday(chunks: list[Chunk], letters: str, k: int) -> bool:
    """Does the name of a day without a preposition stand between a name and its verb?"""
    return letters[k : k + 2] in ("Bw", "Bp") and chunks[k].folded in _grammar("months")


def _surface(chunks: list[Chunk], first: int, last: int) -> str:
    out = chunks[first].text
    for k in range(first + 1, last):
        out += (" " if chunks[k].start > chunks[k - 1].end else "") + chunks[k].text
    return out


def _plausible(name: str, tokens: tuple[str, ...]) -> bool:
    if len(tokens) == 1 and (len(name) < 2 or (name.isupper() and len(name) < 5)):
        return False
    if len(tokens) > 1 and all(len(t) <= 2 for t in tokens) and any(len(t) == 1 for t in tokens):
        return False  # "T Bt", a decoration
    if tokens[0] == "ex" or (tokens[0] == "to" and name.isupper()):
        return False  # "Ex- Coral Spear", an exercise; "FOREIGN MINISTER TO COME TO ALLAND"
    if _ACRONYMS.fullmatch(name):
        return False  # "interact with CEOs of Peruvian firms"
    return not any(ch.isdigit() for ch in name) and len(name) < 140


_ACRONYMS = compiled(r"[A-Z]{2,}s")


def _is_ships(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) >= 2 and word.lower() in _grammar("ships")


def _is_thing(chunks: list[Chunk], first: int, last: int) -> bool:
    """A ship ("INS Tarkash") or what an acronym begins ("GBC Malindo") is no person, and no month is."""
    head = chunks[first].text
    if last - first > 1 and chunks[first].folded in _grammar("things"):
        return True  # "Operation Tamarind", "Istana Kenanga"
    lead = chunks[first - 1] if first else None
    if lead and ((lead.text[0].isupper() and lead.folded in _grammar("named")) or lead.folded in _grammar("media")):
        return True  # "Mount Tal", "the newspaper Al-Tal"
    if _is_ships(head):
        return True
    if "".join(c.text for c in chunks[last : last + 3]) == f"({''.join(c.text[0] for c in chunks[first:last])})":
        return last - first > 2  # "Sona Tal Bal (STB) said", a body
    acronym = (
        head.isupper()
        and head.isalpha()
        and len(head) >= 3
        and not all(c.text.isupper() and c.folded not in _SUFFIX for c in chunks[first:last])
    )
    quoted = first > 0 and chunks[first - 1].kind == '"' and last < len(chunks) and chunks[last].kind == '"'
    return acronym or quoted or (last - first == 1 and chunks[first].folded in _grammar("months"))


_ASIDE = frozenset(("of", "from", "who", "a", "an", "the", "also"))
_LED = frozenset(
    words(
        "led; headed; chaired; received; hosted; welcomed; greeted; accompanied; signed; attended; represented; said; "
        "told; written"
    )
)


def _carried(chunks: list[Chunk], letters: str, first: int, last: int, verbs: frozenset[str]) -> bool:
    """Does a verb, a word for a person or a signature's place mark the words as somebody's name?"""
    return (
        _verb_follows(chunks, letters, last, verbs)
        or _person_word_before(chunks, first)
        or _signs(chunks, letters, first, last)
        or _speaks(chunks, first, last)
    )


def _verb_follows(chunks: list[Chunk], letters: str, k: int, verbs: frozenset[str]) -> bool:
    if letters[k : k + 1] == "(":
        k = letters.find(")", k) + 1 or k
    if m := _OF_A_GROUP.match(letters, k) or _AND_ANOTHER.match(letters, k):
        return chunks[m.end()].folded in verbs
    k += _is_weekday(chunks, letters, k)
    window = chunks[k : k + 3]
    if window and window[0].kind in "wp" and any(c.folded in verbs for c in window if c.kind == "w"):
        return True
    if letters[k : k + 1] != "," or k + 1 >= len(chunks):
        return False
    if chunks[k + 1].folded in verbs and chunks[k + 1].kind == "w":
        return True
    closing = letters.find(",", k + 1, k + 16)
    aside = chunks[k + 1].folded
    if aside == "who":
        return closing > 0 or not any(c.folded in ("once", "formerly", "used", "had") for c in chunks[k + 2 : k + 3])
    said = closing > 0 and any(c.folded in verbs for c in chunks[closing + 1 : closing + 3])
    if _IS_PLACE.match(letters, k + 1):
        return False  # "Lor Tarel, the northern region of Alland, has known raids"
    if letters[k + 1 : k + 3] == "#," and len(chunks[k + 1].text) == 2:
        return True  # "Jan Tal, 54, a former general who …"
    lower = chunks[k + 1].text[0].islower() or letters[k + 1 : k + 3] == "Ss"
    return said and (aside in _ASIDE or letters[k + 1] == "#" or (lower and _opens(letters, k)))


_OF_A_GROUP = compiled(r"oe[wtA]*[BbFw](?=w)")  # "Jan Tal of the winning team said"
_AND_ANOTHER = compiled(r"&(?:[AS]s?)?N[Nn]{1,3}(?=w)")  # "Jan Tal and Ana Sol agreed"
_ANOTHER_AND = compiled(r"N[Nn]{1,3}&$")


def _opens(letters: str, k: int) -> bool:
    """ "Jan Tal, until lately in charge of trade, met …": a full name with which a sentence begins."""
    return compiled(r"[\"e]?[Nn]*N[Nn]*N").fullmatch(letters[:k]) is not None


def _person_word_before(chunks: list[Chunk], first: int) -> bool:
    if first == 0:
        return False
    lead = chunks[first - 1]
    if lead.folded == "and" and (m := _ANOTHER_AND.search("".join(c.kind for c in chunks[:first]))):
        return _person_word_before(chunks, m.start())  # "signed by Jan Tal and Ana Sol"
    if lead.folded == "," and first > 1:
        lead = chunks[first - 2]
    if lead.kind == "s" and first > 3 and chunks[first - 2].kind == "S":
        said = chunks[first - 3]  # "said Peru's Jan Tal", "according to Peru's Jan Tal"
        return (said.folded in _SAID and chunks[first - 4].kind in ',"') or (
            said.folded == "to" and chunks[first - 4].folded == "according"
        )
    if lead.kind == "w" and lead.folded in _SAID and first > 1 and chunks[first - 2].kind in ',"':
        return True  # "…," said Jan Tal
    if lead.folded in _grammar("callings") or lead.folded in ("counterpart", "counterparts", _HOST):
        return True
    return first > 1 and lead.folded == "by" and chunks[first - 2].folded in _LED


def _speaks(chunks: list[Chunk], first: int, last: int) -> bool:
    """ "JAN TAL: Thank you.": a name in capitals that opens a line, with a colon behind it."""
    labels = first == 0 and last < len(chunks) and chunks[last].text == ":"
    return labels and all(c.text.isupper() for c in chunks[first:last] if c.kind == "N")


_SAID = frozenset("said says added adds explained stressed noted stated declared remarked recalled".split())
_IS_PLACE = compiled(r"e[wtA]*Bo")


_INITIALS = compiled(r"(?:[A-Z][a-z]?\.)+$")


def _signs(chunks: list[Chunk], letters: str, first: int, last: int) -> bool:
    """A name with initials that stands in a row of its own, beside another, signs."""
    if not (_INITIALS.match(chunks[last - 1].text) or _INITIALS.match(chunks[first].text)) or last - first < 2:
        return False
    alone = first == 0 or chunks[first].start - chunks[first - 1].end >= 3
    return alone and (last >= len(chunks) or chunks[last].start - chunks[last - 1].end >= 3 or chunks[last].kind == "(")
