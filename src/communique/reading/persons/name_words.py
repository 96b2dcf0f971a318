"""Tell which capitalised words of other kinds are parts of a person's name: "To Minh", "Aden Farah", "Amir Eshed".

yes   General To Hai · Marcelino Medina, Deputy Minister · Hasan Sheikh Mohamud · Khaled Al-Sabah
no    To the minister … · in Medina, Minister … · the Amir of Qatar · Chief Meets Minister
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.portfolios import join_portfolios
from communique.reading.words.tagging import Chunk, Tagged
from communique.reading.words.tokens import fold


@cache
def _cells(column: str) -> frozenset[str]:
    """Give the words of a column of the naming cultures."""
    return frozenset(fold(w) for row in table("names").values() for w in words(row.get(column)))


def family_names() -> frozenset[str]:
    """Give the surnames of the naming cultures, folded."""
    return _cells("surnames")


@cache
def _grammar(name: str) -> frozenset[str]:
    return frozenset(words(table("grammar")[name]))


@cache
def _forms_of_address() -> frozenset[str]:
    """Words of respect that also stand inside names: "Hasan Sheikh Mohamud"."""
    groups = table("honorifics")
    return frozenset(fold(w) for g in ("gulf", "malay", "indian", "african", "burmese") for w in words(groups[g]))


_PROFESSIONS = frozenset(("Eng.", "Ing.", "Lic.", "Arch."))  # with the stop: "Eng" alone may be a name
_PLACED = frozenset(("in", "at", "from", "to", "near", "into", "outside", "of", "around", "for", "via"))


def with_name_words(tagged: Tagged) -> Tagged:
    """Let a capitalised little word inside a sentence be part of a name: "To Minh", "He Jianguo", "Le Hoai Nam"."""
    letters = list(tagged.letters)
    for i, c in enumerate(tagged.chunks):
        if not c.text[0].isupper():
            continue
        if c.text == "He":
            letters[i] = "q"  # the pronoun or the surname, never "H.E."
        elif c.text in ("AM", "PM") and i and letters[i - 1] == "#":
            letters[i] = "w"  # "at 8:24 PM"
        elif c.text == "DG" and letters[i + 1 : i + 2] == ["N"] and not tagged.chunks[i + 1].text.isupper():
            letters[i] = "T"
        elif c.text == "Gen" and _is_given_name(tagged.chunks, i):
            letters[i] = "N"
        elif c.text == "FM" and letters[i] == "T" and _MILITARY.search(_words_ahead(tagged.chunks, i)):
            letters[i], c.value = "R", "Field Marshal"
        if c.text in _PROFESSIONS:
            letters[i] = "H"
        elif c.text == "Inspector" and letters[i : i + 2] == ["N", "o"]:
            letters[i] = "T"  # "Inspector of the Army", but Inspector Jan Tal of the police
        elif c.text in ("II", "III", "IV") and i and letters[i - 1] in "BFGT":
            letters[i] = "#"  # "Minister of Defence II"
        elif letters[i] == "N" and c.folded in _grammar("headlines") and c.text[0].isupper():
            letters[i] = "w"  # "Military Chief Meets Kamau"
        elif (
            letters[i] in "peqB&HFLTASG"
            and (" " not in c.text or letters[i] == "H")
            and _is_name_word(tagged, letters, i, c)
        ):
            letters[i] = "N"
    _take_rank_names(tagged.chunks, letters)
    _join_elided(tagged.chunks, letters)
    _join_nicknames(tagged.chunks, letters)
    _join_glottal_stops(tagged.chunks, letters)
    _take_words_set_off(tagged.chunks, letters)
    join_portfolios(tagged.chunks, letters)
    _take_places_in_names(tagged.chunks, letters)
    joined = _TITLE_WORDS.sub(lambda m: "H" * len(m[0]), "".join(letters))
    return Tagged(tagged.chunks, joined)


_ELIDED = compiled(r"[dl]['’][A-ZÀ-Þ]")
_GOES_ON = compiled(r"(?:(?<=[TRHcF,&])|^)N{1,3}(?=w)|N{1,3}(?=w,e?(?:[AS]s?)?[tFG]*T)")


def _join_elided(chunks: list[Chunk], letters: list[str]) -> None:
    """ "Minister Hélène d'Ornano": the particle glued to the last word of a name."""
    for m in _GOES_ON.finditer("".join(letters)):
        if _ELIDED.match(chunks[m.end()].text):
            letters[m.end()] = "N"


def _join_nicknames(chunks: list[Chunk], letters: list[str]) -> None:
    """ "Pablo \"Chico\" Oru", "Kees 't Hart": what is quoted between the parts of a name is one of them."""
    row = "".join(letters)
    for m in _NICKNAME.finditer(row):
        k = m.start() + 1
        glued = chunks[k].end == chunks[k + 1].start
        if m["nick"] and glued and m["nick"] and chunks[m.end() - 1].start > chunks[m.end() - 2].end:
            letters[k] = letters[m.end() - 2] = "n"
        elif not m["nick"] and glued and chunks[k + 1].text == "t":
            letters[k] = letters[k + 1] = "n"


_NICKNAME = compiled(r'N"(?:(?P<nick>N{1,2})"|w)(?=N)N')
_TITLE_WORDS = compiled(r"(?<=H)N+(?=R)")  # "Pehin Datu Lailaraja Major General X"


def _join_glottal_stops(chunks: list[Chunk], letters: list[str]) -> None:
    """ "Omar ‘Ali Sa‘adul": a sign glued to the word behind it, with a name before, is a letter of the name."""
    for i in range(1, len(chunks) - 1):
        c, after = chunks[i], chunks[i + 1]
        if letters[i] == '"' and c.text in "‘’'`ʻ" and after.start == c.end and letters[i - 1] in "NnHRTFcSA,":
            glued = chunks[i - 1].end == c.start
            if (glued and letters[i - 1] in "NnHR" and letters[i + 1] in "wN") or (
                letters[i + 1] == "N" and not _closes(chunks, i)
            ):
                letters[i], letters[i + 1] = "n", "N"


def _closes(chunks: list[Chunk], i: int) -> bool:
    """Is the sign at ``i`` an opening quotation mark, whose partner follows?"""
    partner = "’" if chunks[i].text == "‘" else chunks[i].text
    return any(c.text == partner for c in chunks[i + 1 : i + 12])


_OF_NAMES = r"(?:-[Nwnp]|[NnqepBLATRS])"
_SET_OFF_NAME = compiled(
    rf"(?<=[TFBSc]),(?P<behind>[NnqepSB]{_OF_NAMES}{{1,4}}),(?=[wp])"
    rf"|(?:^|(?<=[wp&.]))(?P<ahead>[NnqepSB]{_OF_NAMES}{{1,4}})"
    r"(?=,(?:pw)?e?(?:[AS]s?)?[tFG]*T[^,.;w]*[,.)]|\(e?(?:[AS]s?)?[tFG]*T)"
)
_LAST_WORDS = frozenset(("major", "marshal"))


def _take_words_set_off(chunks: list[Chunk], letters: list[str]) -> None:
    """ "The Korean minister, Park Jin, met", "Ann West, the British minister, met": all that is set off is a name."""
    for m in _SET_OFF_NAME.finditer("".join(letters)):
        first, last = m.span("behind" if m["behind"] else "ahead")
        lead = chunks[first - 1].folded if first else ""
        run = [*zip(chunks[first:last], letters[first:last], strict=True)]
        if (
            lead in _PLACED
            or (lead == "on" and letters[first] == "B")  # "met on Monday Jan Tal, the minister"
            or not {"N", "n"}.intersection(letters[first:last])
            or not all(_may_be_named(c, x) for c, x in run[1:])
        ):
            continue
        if _may_begin_a_name(*run[0], opens=first == 0):
            letters[first:last] = ["N" if x not in "-nw" or (x == "n" and c.text[0].isupper()) else x for c, x in run]


_LAST_RANK = compiled(r"[TR](?P<name>NR)(?=[wp,.;])")


def _take_rank_names(chunks: list[Chunk], letters: list[str]) -> None:
    """ "Minister John Major met": a rank in front of nobody ends the name."""
    for m in _LAST_RANK.finditer("".join(letters)):
        if chunks[m.end() - 1].folded in _LAST_WORDS:
            letters[m.end() - 1] = "N"


def _may_be_named(c: Chunk, letter: str) -> bool:
    if letter in "TR":
        return c.folded in _NOBLE_NAMES or c.folded in _LAST_WORDS
    if letter == "B":
        return c.folded in _grammar("family")
    if letter == "S":
        return c.folded in _grammar("namesakes")
    return letter in "N-nw" or (c.text[0].isupper() and c.text.isalpha() and not c.text.isupper())


def _may_begin_a_name(c: Chunk, letter: str, *, opens: bool) -> bool:
    """ "To Minh", "He Jun", "Jordan Lee", "Sunday Okello"; "In Tal" only where no sentence begins with it."""
    if letter in "nN":
        return letter == "N" or c.text[0].isupper()
    if letter == "S":
        return c.folded in _grammar("namesakes")
    if letter == "B":
        return c.folded in _grammar("family") or c.folded in _grammar("months")
    return c.text[0].isupper() and (not opens or letter == "q" or c.folded in _grammar("little surnames"))


_TITLED = r"(?=,e?(?:[ASI]s?)?[tFBG]*T|\([AS]\))"
_PLACE_NAMES = compiled(rf"(?<![NnL])(?:N+[LA]|L(?:HN|N)+){_TITLED}|(?<=[NRTH])n-?(L)")


def _take_places_in_names(chunks: list[Chunk], letters: list[str]) -> None:
    """ "Aden Duale, Kenyan minister": a place beside a name that a title is set off behind is part of it."""
    if "L" not in letters and "A" not in letters:
        return
    for m in _PLACE_NAMES.finditer("".join(letters)):
        lead = chunks[m.start() - 1].folded if m.start() else ""
        if m[1] or lead not in _PLACED:
            first = m.start(1) if m[1] else m.start()
            letters[first : m.end()] = ["n" if x == "n" else "-" if x == "-" else "N" for x in letters[first : m.end()]]


def _is_name_word(tagged: Tagged, letters: list[str], i: int, c: Chunk) -> bool:
    after = letters[i + 1] if i + 1 < len(letters) else ""
    before = letters[i - 1] if i else ""
    if after == "n" and tagged.chunks[i + 1].text[0].isupper() and tagged.chunks[i + 1].folded in _cells("surnames"):
        after = "N"  # "Minister An Le"
    if letters[i] in "peq&":
        return _little_word(tagged, letters, i, c, before, after)
    if letters[i] == "H":
        if _GOVERNED.search("".join(letters[max(0, i - _SHORT) : i])):
            return False  # "the Governor of Tal Province Sheikh X"
        return (
            _address_in_name(c, before, after)
            or _is_given(tagged.chunks, letters, i)
            or (before == "N" and _after_son(tagged.chunks, letters, i))
        )
    if letters[i] == "T" and before == "N" and c.folded in _NOBLE_NAMES and after in (",", ".", "", "w", "p", "s", "&"):
        return i > 1 and letters[i - 2] in "RHNTF"  # "Commodore Raymond King, Commander Defence Force"
    if letters[i] == "T":
        glued = before == "N" and letters[i + 1 : i + 3] == ["-", "N"] and tagged.chunks[i + 1].start == c.end
        led = after in ("N", "n") and before not in ("e", "A", "S", "s", "t")
        return c.folded in _grammar("rulers") and (led or glued)  # "Minister Amir Tal", "Jan Amir-Tal"
    if letters[i] == "A" and before == "N" and after == "N" and i > 1 and letters[i - 2] in "TRH":
        return len(c.text) > 2  # "Ambassador Lai Thai Binh"
    if letters[i] in "AG":
        return (
            (before == "N" or (before == "n" and tagged.chunks[i - 1].text[0].isupper()))
            and after not in tuple("TFBNRsG-")
            and i > 1
            and letters[i - 2] in "NnRHT"
            and len(c.text) > 2
            and not c.text.isupper()
        )
    if letters[i] == "L":
        if before in ("H", "R") and after in ("w", "p", "s"):
            return True  # "Mr Medina said": nobody addresses a city
        if before == "T" and after == "w" and tagged.chunks[i - 1].text[0].isupper() and c.folded not in _capitals():
            return True  # "Minister Medina said"
        if after == "N" and letters[i - 2 : i] in (["S", "s"], ["N", "&"]) and i > 1:
            return _owned_or_joined(tagged.chunks, letters, i)
        if (
            before == "S"
            and after == "N"
            and i > 1
            and tagged.chunks[i - 2].folded == "to"
            and "T" in letters[max(0, i - 5) : i]
        ):
            return (c.value or "").partition("|")[0] != tagged.chunks[i - 1].value  # "Ambassador to Alland Mohan Rathi"
        known = (
            before == "N" and i > 1 and (letters[i - 2] in "RHTNc" or tagged.chunks[i - 1].folded in _cells("surnames"))
        )
        if before == after == "N" and (known or "T" in letters[max(0, i - 5) : i]):
            return True  # "Shri Anil Mohan Rathi", "Ambassador to Alland Anil Mohan Rathi"
        if (
            before == "N"
            and after in ("w", "p", ",", ".", "")
            and "T" in letters[max(0, i - 8) : i]
            and letters[i - 2] in "IGBF"
        ):
            return True  # "Vice-President of the Commission Jan Tal met"
        led = (
            before in ("T", "R", "H", "c")
            or (before == "," and letters[i - 2] in "TFc")
            or (before == "," and letters[i - 2] in "S)" and "T" in letters[max(0, i - 12) : i - 2])
            or (before == "F" and "T" in letters[max(0, i - 4) : i])
            or _OFFICE_AHEAD.search("".join(letters[max(0, i - 12) : i])) is not None
        )
        known = known or (
            before == "N" and letters[max(0, i - 2) : i - 1] == [","] and "T" in letters[max(0, i - 12) : i - 2]
        )
        return (led and after in ("N", "n")) or (known and after not in tuple("NBTF-"))
    if letters[i] == "S":  # "Minister Jordan Tal", "Secretary Alam Siam"
        led = before in ("T", "R", "H") and after == "N"
        led = led and (before == "R" or " " not in tagged.chunks[i - 1].text or c.folded in _GIVEN_TOO)
        last = before == "N" and after in (",", ".", "", "w", "p", "&") and "T" in letters[max(0, i - 5) : i - 1]
        return (led or last) and c.folded in _grammar("namesakes")
    if letters[i] == "B" and c.folded in _grammar("months") and c.folded not in _grammar("family"):
        return (
            before in ("T", "R") and after == "N" and tagged.chunks[i - 1].text[0].isupper()
        )  # "Minister Sunday Okello"
    if letters[i] == "B" and c.folded in _grammar("family"):
        led = letters[i - 2 : i - 1] in (["T"], ["R"], ["H"], ["F"]) and i > 1
        if led and tagged.chunks[i - 2].folded in _ROYAL:
            return False  # "King Fahad Bridge"
        office = c.text[0].isupper() and _OFFICE_OF.search("".join(letters[max(0, i - 12) : i]))
        if office and letters[i + 1 : i + 2] == ["N"]:
            return True  # "Minister of National Defence Park Jin"
        own = before in ("T", "R", "H") or (before == "c" and tagged.chunks[i].text[0].isupper())
        return (own and after == "N") or (before == "N" and led and after not in tuple("NBFTGo"))
    return letters[i] == "B" and before == "N" and c.folded in _cells("given") and after not in tuple("BFT")


_GIVEN_TOO = frozenset(("bharat",))  # names of states by which titles seldom go, but people do
# "The Foreign Minister of Alland, Santiago Tal", "Ministers Jan Tal of Alland and Santiago Sol of Borr".
_OFFICE_AHEAD = compiled(r"T(?:oe?[^,]{1,6})?,$|N(?:oe?S)&$")


_OFFICE_OF = compiled(r"T(?:oe?[tFAB]*F(?:&[tF]*F)?)?(?:oe?S)?,?$")


@cache
def _capitals() -> frozenset[str]:
    return frozenset(fold(name) for row in table("states").values() for name in words(row.get("capital")))


def _owned_or_joined(chunks: list[Chunk], letters: list[str], i: int) -> bool:
    """ "Alland's Santiago Sol", "the presidents, Jan Tal and Santiago Sol": a place of a third state begins a name."""
    if letters[i - 1] == "s":
        return chunks[i - 2].value != chunks[i].value
    return letters[i + 2 : i + 3] in ([","], ["."]) and "T" in letters[max(0, i - 10) : i]


_MILITARY = compiled(r"\b(?:army|staff|forces?|navy|coas|commander|commander-in-chief)\b(?: chief)?$")


def _words_ahead(chunks: list[Chunk], i: int) -> str:
    """ "Army Chief FM Jan Tal": a field marshal, where a foreign minister has no army."""
    return " ".join(x.folded for x in chunks[max(0, i - 4) : i])


def _is_given_name(chunks: list[Chunk], i: int) -> bool:
    """ "Japanese Defence Minister Gen Nakamori": no rank, where ministers have none."""
    minister = any(x.folded.endswith("minister") for x in chunks[max(0, i - 2) : i])
    return minister and any(c.value == "JPN" and c.kind in "AS" for c in chunks[max(0, i - 6) : i])


def _after_son(chunks: list[Chunk], letters: list[str], i: int) -> bool:
    """ "X ibni Al-Marhum Sultan Haji Y": behind "son of" the father's forms of address are parts of the name."""
    for k in range(i - 1, max(-1, i - 8), -1):
        if letters[k] not in "Nn-":
            return False
        if chunks[k].folded in ("bin", "ibni", "binti", "bint", "ibn"):
            return True
    return False


_GOVERNED = compiled(r"[TK]oe?(?:N-)?N{1,3}$")
_SHORT = 8  # chunks


def _address_in_name(c: Chunk, before: str, after: str) -> bool:
    """A word of respect inside or behind a name belongs to it: "Hasan Sheikh Mohamud", "Lieutenant Don Nabasa"."""
    if before == "n" and c.folded in _forms_of_address():
        return True
    if before == "N":
        return after not in ("N", "H") or (after == "N" and c.folded in _forms_of_address())
    return c.folded in _grammar("rulers") and (after == "n" or before == "R")


_ROYAL = frozenset(("king", "queen", "sultan", "emperor", "president", "prince", "princess", "sheikh"))
_NOBLE_NAMES = frozenset(("king", "prince", "bishop", "dean", "pope", "duke", "earl"))
_NOBLE = frozenset(("baron", "count", "bishop", "lord", "king"))  # "Mr Baron Kapa"
_SET_OFF = compiled(r"[Nn]{2,6},e?[tA]*T")
_PERSONAL = frozenset(
    ("dr", "dr.", "mr", "mr.", "prof", "prof.", "eng", "engr", "prince", "sheikh", "haji", "hajah", "awang")
)


def _is_given(chunks: list[Chunk], letters: list[str], i: int) -> bool:
    """ "Dr Sultan Al Jabri", "Sultan Al Shamsi, Assistant Minister": a ruler's title that is somebody's given name."""
    noble = i > 0 and letters[i - 1] == "H" and chunks[i].folded in _NOBLE
    if (not noble and chunks[i].folded not in _grammar("rulers")) or letters[i + 1 : i + 2] not in (["N"], ["n"]):
        return False
    if i and letters[i - 1] == "H":
        return chunks[i - 1].folded in _PERSONAL
    led = i == 0 or letters[i - 1] in ",&."
    return led and _SET_OFF.match("".join(letters[i + 1 : i + 16])) is not None


def _little_word(tagged: Tagged, letters: list[str], i: int, c: Chunk, before: str, after: str) -> bool:
    """A pronoun or preposition with a capital letter is a surname where a title leads to it or a name goes on."""
    if c.folded in _grammar("happenings"):
        return False  # "the Extraordinary Meeting of the Commission"
    led = before and (before in "TRHFG" or (before == "c" and len(c.text) == 1))
    if led and (after == "N" or (before == "R" and letters[i + 1 : i + 3] == ["H", "N"])):
        return True  # "General To Minh", "General Than Tun Min", "his counterpart A K Tal"
    if i and before in ("N", "n") and (not c.text.isupper() or c.text.endswith(".")):
        return True  # only a name's own word keeps its capital inside a sentence: "Nguyen Van An"
    if i and c.text in ("A", "I") and before == after == "N" and not tagged.chunks[i - 1].text.isupper():
        return True  # "Pat A Tal"
    if fold(c.text) != c.text.lower():
        return after == "N"
    if c.folded not in _cells("surnames"):
        return False
    return after == "N"
