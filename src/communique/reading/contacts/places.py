"""Find where a contact took place: "in Moc Chau district", "at Ngapali Beach", "in the border town of Leticia"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.local_bodies import local_bodies
from communique.reading.words.page import Line
from communique.reading.words.realms import capital_of
from communique.reading.words.tagging import Chunk


@dataclass(slots=True)
class PlaceMention:
    """A place after "in" or "at": its name as printed, its state where known, and its offsets."""

    name: str | None
    state: str | None
    start: int
    end: int


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(words(table("settings")[name]))


def find_places(line: Line) -> list[PlaceMention]:
    """Give the places that a preposition of place leads to, in order."""
    found: list[PlaceMention] = []
    chunks = line.tagged.chunks
    for i, c in enumerate(chunks):
        leads = c.kind == "p" and c.folded in ("in", "at", "near", "on", "off")
        leads = leads or (c.folded == "from" and _had_been(chunks, i + 1))
        leads = leads or (c.folded == "outside" and any(map(_is_city, chunks[i + 1 : i + 2])))
        leads = leads or (c.folded in ("entered", "reached") and _harbour_behind(chunks, i + 1))
        leads = leads or (c.folded in ("through", "via") and i > 0 and chunks[i - 1].folded.startswith("transit"))
        leads = leads or (c.folded == "into" and i > 0 and chunks[i - 1].folded in _SAILED)
        if not leads and c.folded in _leading():
            leads = any(fits(chunks, i) for fits in _LEADS)
        place = _read(chunks, i + 1) if leads else None
        if place is None and not leads and (c.kind in "LGNS" or c.folded == "capital"):
            place = _as_subject(chunks, i) or _of_session(chunks, i) or _stop_named(chunks, i)
        if (
            place
            and (c.folded != "on" or (place.name or "").endswith(("Island", "Islands")) or _isle(chunks, i, place))
            and not _honours_the_dead(chunks, i, place)
        ):
            found.append(place)
    if found and (named := local_bodies(chunks)):
        found = [p for p in found if not any(b.start <= p.start < b.end for b in named)]  # where one of the two is from
    return found


_SAILED = frozenset("sailed sails sail put puts pulled pulls steamed steams".split())


def _harbour_behind(chunks: list[Chunk], k: int) -> bool:
    """ "Entered Lima harbour", "entered the port of Lima": the city is where the ship is."""
    if [c.folded for c in chunks[k : k + 3]] in (["the", "port", "of"], ["the", "harbour", "of"]):
        return k + 3 < len(chunks) and _is_city(chunks[k + 3])
    return k + 1 < len(chunks) and _is_city(chunks[k]) and chunks[k + 1].folded in ("harbour", "harbor", "port")


_RITES = frozenset("wreath wreaths homage tribute tributes respects".split())


def _honours_the_dead(chunks: list[Chunk], i: int, place: PlaceMention) -> bool:
    """ "Laid a wreath at the Tal Memorial, after which he met X": X was met elsewhere."""
    unknown = place.state is None and not any(map(_is_city, chunks[i : i + 4]))
    return unknown and not _RITES.isdisjoint(c.folded for c in chunks[max(0, i - 8) : i])


def _had_been(chunks: list[Chunk], k: int) -> bool:
    """ "Came from Lima on Monday, where he met X": what was done before was done there."""
    behind = k + 1
    while behind < len(chunks) and behind < k + 5 and (chunks[behind].kind in "pB#LS" or chunks[behind].folded == "on"):
        behind += 1
    told = [c.folded for c in chunks[behind : behind + 4]]
    return (
        k < len(chunks) and chunks[k].kind in "LNS" and told[:2] == [",", "where"] and told[3:] not in (["is"], ["are"])
    )


def _isle(chunks: list[Chunk], i: int, place: PlaceMention) -> bool:
    """ "On the Chilean island of X": what "on" leads to by way of an island."""
    between = [c.folded for c in chunks[i + 1 : i + 6] if c.end <= place.start]
    return between[-2:] in (["island", "of"], ["isle", "of"], ["islands", "of"], ["atoll", "of"])


@cache
def _leading() -> frozenset[str]:
    """Give the words other than prepositions of place that may lead to a place."""
    return _words("journeys") | {"was", "is", "be", "for", "to", "by", "leaving", "departing", "visiting"}


def find_stays(line: Line) -> list[PlaceMention]:
    """Give the places of a sentence together with the cities that somebody came to: "visited Lima", "flew to Lima"."""
    chunks = line.tagged.chunks
    came = [
        PlaceMention(c.text, c.value, c.start, c.end)
        for i, c in enumerate(chunks)
        if c.kind == "L" and i and _came_to(chunks, i) and not (i + 1 < len(chunks) and chunks[i + 1].kind in "TF-")
    ]
    hosts = [
        PlaceMention(c.text, c.value, c.start, c.end)
        for c in chunks[:1]
        if c.kind == "L" and not _words("brings").isdisjoint(a.folded for a in chunks[1:_OPENS])
    ]
    return [*find_places(line), *came, *hosts]


def _came_to(chunks: list[Chunk], i: int) -> bool:
    before = chunks[i - 1].folded
    if before in ("to", "for", "into"):
        return not _words("comes").isdisjoint(c.folded for c in chunks[max(0, i - 8) : i - 1])
    return before in _words("reaches")


def _goes_where(chunks: list[Chunk], i: int) -> bool:
    """ "Visited Lima, where he met X", "flew to Lima to meet X": where the journey goes the contact is."""
    sets_out = chunks[i].folded == "for" and any(c.folded in _LEAVING for c in chunks[max(0, i - 9) : i])
    if not sets_out and (chunks[i].folded not in _words("journeys") or (i and chunks[i].text[0].isupper())):
        return False
    after = [c.folded for c in chunks[i + 1 : i + 15]]
    if i and chunks[i - 1].folded in ("route", "way") and not _STOPPED.isdisjoint(after):
        return False  # "en route to Lima he stopped over in Tal and met X"
    return "where" in after or any(
        (a == "to" and b in _PURPOSES) or a == "for" or (a in ("and", ",") and b in _words("verbs"))
        for a, b in pairwise(after)
    )


_LEAVING = frozenset(
    "left leave leaves departed departs depart leaving departing off out headed heads heading flew flies embarked"
    " jetted".split()
)
_STOPPED = frozenset(("stop", "stopped", "stopover", "layover", "transited", "transit"))
_PURPOSES = (
    *("meet", "hold", "attend", "take", "participate", "join", "address"),
    *("chair", "co-chair", "co - chair", "co", "lead", "head", "preside", "conduct", "launch", "inaugurate", "sign"),
)


def _opens(chunks: list[Chunk], i: int) -> bool:
    """ "On the last day of his visit to Lima, X met Y": what a stay that opens a sentence leads to took place there."""
    told = "".join(f"{c.folded} " for c in chunks[: i + 1])
    behind = "".join(c.kind for c in chunks[i + 1 : i + 9])
    city, comma, after = behind.partition(",")
    dated = len(city) == 1 or city in ("LpB", "LB", "LpB#", "Lp#B", "LtB")  # "to Lima on Monday,"
    in_state = len(city) == 1 and after.startswith("S,")  # "to Lima, Alland, X met Y"
    listed = after[:1] in ("L", "S") and not in_state
    return _OPENING.fullmatch(told) is not None and bool(comma) and dated and not listed


def _leaves(chunks: list[Chunk], i: int) -> bool:
    """ "Before leaving Lima X met Y", "Visiting Lima, X met Y": what is done on such an occasion is done there."""
    if i == 0 and chunks[0].folded == "visiting" and len(chunks) > 1 and chunks[1].kind == "L":
        return _STAY.match("".join(c.kind for c in chunks[2:7])) is not None
    return i == 1 and chunks[0].folded == "before" and chunks[i].folded in ("leaving", "departing")


_STAY = compiled(r"(?:p?B|p?[BN]#|p#[BN])?,")  # "Visiting Lima on Monday, X …"


def _welcomed_to(chunks: list[Chunk], i: int) -> bool:
    """ "Welcomed Minister X to Lima": the city to which the host welcomes is where they are."""
    if chunks[i].folded != "to" or i + 1 >= len(chunks) or chunks[i + 1].kind != "L":
        return False
    before = [c.folded for c in chunks[max(0, i - 14) : i]]
    return not _words("brings").isdisjoint(before) and "," not in before[-2:]


def _venue_was(chunks: list[Chunk], i: int) -> bool:
    """ "The venue was Lima": what stands behind the verb is the place."""
    return 0 < i < _OPENS and chunks[i].folded in ("was", "is") and chunks[i - 1].folded in _words("venues")


_VISITS = frozenset(("visit", "trip", "stay", "stop", "stopover", "journey"))


def _on_visit(chunks: list[Chunk], i: int) -> bool:
    """ "Wound up a visit to Lima, during which she met X", "During a visit to Lima, she met X": they met there."""
    if chunks[i].folded != "to" or i + 2 >= len(chunks) or chunks[i + 1].kind != "L":
        return False
    behind = [c.folded for c in chunks[i + 2 : i + 5] if c.kind != ","][:2]
    opens = chunks[0].folded in ("during", "on", "in") and all(c.kind != "," for c in chunks[:i])
    leads = behind in (["during", "which"], ["on", "which"]) or (opens and chunks[i + 2].kind == ",")
    return leads and i > 0 and chunks[i - 1].folded in _VISITS


_STOPS = frozenset(("stop", "leg", "destination", "stopover"))


def _stop_is(chunks: list[Chunk], i: int) -> bool:
    """ "His second stop is Lima, where he meets X": the city that a stop is said to be."""
    city = chunks[i].folded in ("is", "was", "be") and i + 1 < len(chunks) and chunks[i + 1].kind == "L"
    behind = [c.folded for c in chunks[i + 2 : i + 4]]
    return city and behind == [",", "where"] and not _STOPS.isdisjoint(c.folded for c in chunks[max(0, i - 9) : i])


def _stop_named(chunks: list[Chunk], i: int) -> PlaceMention | None:
    """ "At the third stop, Lima, he meets X": the city by which a stop is called."""
    c = chunks[i]
    named = c.kind == "L" and i > 1 and chunks[i - 1].kind == "," and chunks[i - 2].folded in _STOPS
    return PlaceMention(c.text, c.value, c.start, c.end) if named else None


def _set_for(chunks: list[Chunk], i: int) -> bool:
    """ "The session is slated for Lima": where something is set for."""
    named = chunks[i].folded == "for" and i + 1 < len(chunks) and chunks[i + 1].kind == "L"
    return named and i > 0 and chunks[i - 1].folded in _words("set")


def _hosted_by(chunks: list[Chunk], i: int) -> bool:
    """ "The session will be hosted by Lima": the city that stands for the host."""
    return 0 < i < len(chunks) - 1 and chunks[i].folded == "by" and chunks[i - 1].folded in ("hosted", "staged")


_LEADS = (_hosted_by, _goes_where, _set_for, _welcomed_to, _opens, _venue_was, _stop_is, _leaves, _on_visit)


def _as_subject(chunks: list[Chunk], i: int) -> PlaceMention | None:
    """ "Lima was the venue of talks", "Lima on Monday hosted the session": a city that stands where a host would."""
    c = chunks[i]
    if c.folded == "capital":
        return _capital_as_subject(chunks, i)
    if not (_is_city(c) or (c.kind == "N" and i < _OPENS) or (c.kind == "S" and c.folded in _words("city states"))):
        return None
    led = i > 1 and chunks[i - 1].folded == "of" and chunks[i - 2].folded in _words("kinds")  # "the town of X was …"
    if i and chunks[i - 1].kind not in ",." and chunks[i - 1].folded not in _SAYING and not led:
        return None
    end = (
        next((k for k in range(i + 1, len(chunks)) if chunks[k].kind not in "Nn"), len(chunks))
        if c.kind == "N"
        else i + 1
    )
    near = " ".join(a.folded for a in chunks[end : end + _VENUE])
    place = PlaceMention(" ".join(a.text for a in chunks[i:end]), c.value, c.start, chunks[end - 1].end)
    return place if _venue().search(near) and (c.kind != "N" or _WHERE.search(near)) else None


def _capital_as_subject(chunks: list[Chunk], i: int) -> PlaceMention | None:
    """ "The Chilean capital will host the next session": the city that is meant."""
    state = chunks[i - 1].value if i and chunks[i - 1].kind in "SA" else None
    named = chunks[i + 1 : i + 2] and chunks[i + 1].kind in "L,p"
    near = " ".join(c.folded for c in chunks[i + 1 : i + 1 + _VENUE])
    if state is None or named or not _venue().search(near):
        return None
    return PlaceMention(capital_of(state), state, chunks[i - 1].start, chunks[i].end)


_SAYING = frozenset(("that", "said", "says", "announced", "and", "while", "with"))
_OPENS, _VENUE, _PHRASE = 4, 14, 9  # chunks
_WHERE = compiled(r"^,? ?(?:(?!,)[^;]){0,60},? (?:was|is) (?:where|the (?:scene|venue|site))\b")
_OPENING = compiled(
    r"(?:on \w+(?: \d+)? , )?(?:during|on|in|amid|while on) (?:[\w-]+ ){1,9}(?:visit|trip|tour|stay) to "
)


def _of_session(chunks: list[Chunk], i: int) -> PlaceMention | None:
    """ "The Lima meeting brought together …": the city that a meeting is called after."""
    c = chunks[i]
    if c.kind != "L" or not 0 < i < len(chunks) - 1 or chunks[i - 1].folded not in ("the", "this", "their", "a", "an"):
        return None
    named = chunks[i + 1].folded in ("meeting", "talks", "summit", "session", "encounter", "round")
    return PlaceMention(c.text, c.value, c.start, c.end) if named else None


@cache
def _venue() -> re.Pattern[str]:
    """Match what makes the city before it the place: "was the venue", "on Monday hosted the sixth round of talks"."""
    cells = table("settings")
    nouns, sessions = ("|".join(words(cells[name])) for name in ("venue nouns", "sessions"))
    return compiled(
        rf"(?:was|is|were|be|been|as) (?:(?:on|from|in) [^,;.]{{1,40}} )?(?:(?:the |also )?(?:{nouns})\b|where\b)"
        r"|\b(?:brought|brings) together\b"
        rf"|\b(?:hosted|hosts|host|host to|saw|witnessed|hosting) (?:\S+ ){{0,9}}?(?:{sessions})\b"
    )


def _read(chunks: list[Chunk], i: int) -> PlaceMention | None:
    state = None
    k = i
    while k < len(chunks) and k - i < _PHRASE:
        c = chunks[k]
        if _is_city(c):
            return _known(chunks, k, state, opens=i <= 1)
        if _leads_to_kind(chunks, k):
            k += 1  # "the seaside town of X"
            continue
        if c.kind == "S" and c.folded in _words("city states") and not _organ(chunks, k + 1):
            return PlaceMention(c.text, c.value, c.start, c.end)
        if c.folded == "capital" and state and not any(map(_is_city, chunks[k : k + 4])):
            return PlaceMention(capital_of(state), state, chunks[k - 1].start, c.end)  # "in the Chilean capital"
        if c.kind in "SA":
            if (
                c.kind == "S"
                and not (k + 1 < len(chunks) and chunks[k + 1].kind in "s")
                and not _as_adjective(chunks, k)
            ):
                return PlaceMention(None, c.value, c.start, c.end) if not _organ(chunks, k + 1) else None
            state = c.value
        elif c.kind == "N":
            return _unknown(chunks, k, state)
        elif c.kind == "," and chunks[k - 1].folded in _words("kinds"):
            pass  # "in the capital, Lima"
        elif c.folded not in _words("leads") and c.folded not in _words("kinds") and c.kind not in "os-":
            return _behind_building(chunks, i)
        k += 1
    return None


def _as_adjective(chunks: list[Chunk], k: int) -> bool:
    """ "In the Lao province of X", "in the New Zealand capital": a name before its own city or a noun of places."""
    nouns = _words("kinds") | {"port"}
    for noun, after in pairwise(chunks[k + 1 : k + _PHRASE]):
        if noun.kind == "L":
            return noun.value == chunks[k].value
        if (noun.folded in nouns and after.folded == "of") or noun.folded == "capital":
            return "the" in {c.folded for c in chunks[max(0, k - 2) : k]}
        if noun.folded not in _words("leads"):
            break
    return False


def _is_city(c: Chunk) -> bool:
    return c.kind == "L" or (c.kind == "G" and c.folded in _words("seats"))


def _leads_to_kind(chunks: list[Chunk], k: int) -> bool:
    """Is this an adjective before a noun of places that "of" leads on from: "the seaside town of X"?"""
    led = k + 2 < len(chunks) and chunks[k + 1].folded in _words("kinds") and chunks[k + 2].folded == "of"
    return (
        led and chunks[k].kind not in "SAN"
    )  # "in the Chilean town of X" tells the state, "the X region of Y" the name


def _behind_building(chunks: list[Chunk], i: int) -> PlaceMention | None:
    """ "At the General Headquarters, Rawalpindi": the city that a comma or "in" sets behind a building."""
    for k in range(i + 1, min(len(chunks) - 1, i + 9)):
        c = chunks[k]
        if (c.kind == "," or c.folded == "in" or c.folded in _words("buildings")) and _is_city(chunks[k + 1]):
            return _known(chunks, k + 1, None)
        if c.kind == "," and chunks[k + 1].kind == "N" and chunks[k + 2 : k + 3] and chunks[k + 2].kind == ",":
            state = _state_after(chunks, k + 2)  # "at the Crest Hotel, Mora, Alland"
            return PlaceMention(chunks[k + 1].text, state, chunks[k + 1].start, chunks[k + 1].end) if state else None
        if (
            c.kind == ","
            or (c.kind in "wpqR#H&" and c.folded not in ("at", "in"))
            or (c.kind == "T" and c.text.islower())
        ):
            return None
    return None


def _organ(chunks: list[Chunk], k: int) -> bool:
    return k < len(chunks) and (chunks[k].kind in "FBTG-&" and chunks[k].folded not in ("and", "&"))


def _known(chunks: list[Chunk], k: int, state: str | None, *, opens: bool = False) -> PlaceMention | None:
    c = chunks[k]
    if opens and k + 2 < len(chunks) and chunks[k + 1].kind in "tFT" and "N" in {d.kind for d in chunks[k + 2 : k + 4]}:
        return PlaceMention(c.text, c.value or state, c.start, c.end)  # "In Lima Minister X met …"
    titled = _TITLED.match("".join(d.kind for d in chunks[k + 1 : k + _PHRASE]))
    if titled and k and chunks[k - 1].folded == "in":
        return PlaceMention(c.text, c.value or state, c.start, c.end)  # "received in Lima Defence Minister X"
    if _grounds(chunks, k + 1) is not None:
        return PlaceMention(c.text, c.value or state, c.start, c.end)  # "at the Lima Training Area"
    if k + 1 < len(chunks) and (
        chunks[k + 1].kind in "TF-"
        or (
            chunks[k + 1].kind == "B"
            and chunks[k + 1].folded not in _words("kinds")
            and not chunks[k + 1].folded.endswith("day")  # "in Lima Thursday"
            and chunks[k + 1].text[0].isupper()
        )
    ):
        return None
    if k + 1 < len(chunks) and chunks[k + 1].kind == "N" and chunks[k + 1].text[0].isupper():
        called = chunks[k + 1].folded in _words("kinds") and "N" not in {d.kind for d in chunks[k + 2 : k + 3]}
        return PlaceMention(c.text, c.value or state, c.start, c.end) if called else None  # "in Vientiane Capital"
    if _names_building(chunks, k + 1):
        of_many = k > 0 and chunks[k - 1].folded in ("a", "an")  # "at a Lima hotel"
        return PlaceMention(c.text, c.value, c.start, c.end) if of_many else _behind_building(chunks, k)
    return PlaceMention(c.text, c.value or state, c.start, c.end)


_TITLED = compiled(r"[tF]*T(?:oe?[tF]+(?:&[tF]+)?)?[RH]*N")


def _names_building(chunks: list[Chunk], k: int) -> bool:
    """ "At the Lima friendly cultural centre", "at Lima Executive Airport": a building of that name."""
    for c in chunks[k : k + 3]:
        if c.folded in _words("buildings"):
            return True
        if c.kind not in "wtB":
            return False
    return False


def _unknown(chunks: list[Chunk], k: int, state: str | None) -> PlaceMention | None:
    """An unknown capitalised name is a place if a noun of places or a state stands by it."""
    end = k
    while end < len(chunks) and (
        chunks[end].kind in "Nn" or (chunks[end].kind == "-" and end + 1 < len(chunks) and chunks[end + 1].kind == "N")
    ):
        end += 1
    after = chunks[end] if end < len(chunks) else None
    name = " ".join(c.text for c in chunks[k:end])
    name = compiled(r" ?- ?").sub("-", name)
    if not _words("buildings").isdisjoint((after.folded if after else "", name.rpartition(" ")[2].lower())):
        return _behind_building(chunks, k)
    if not _words("houses").isdisjoint((chunks[k].folded, name.lower())):
        return None  # "at Maison Alta", "in the Chamber"
    if name.isupper() and " " not in name and len(name) <= _ACRONYM:
        return None  # "at the FOC"
    if (built := _named_at_length(chunks, end)) is not None:
        return _behind_building(chunks, built - 1) or (
            _read(chunks, built + 2)
            if chunks[built + 1 : built + 2] and chunks[built + 1].folded in ("in", "at")
            else None
        )
    if after is not None and after.folded in _words("waters"):
        return PlaceMention(f"{name} {after.text}", state or _state_after(chunks, end + 1), chunks[k].start, after.end)
    if (grounds := _grounds(chunks, end)) is not None:
        return PlaceMention(name, state or _state_after(chunks, grounds), chunks[k].start, chunks[end - 1].end)
    before = {c.folded for c in chunks[max(0, k - 3) : k]}
    state = state or _state_after(chunks, end) or _state_of_kind(chunks, end)
    if (after is not None and after.folded in _words("kinds")) or before & _words("kinds") or state:
        return PlaceMention(name, state, chunks[k].start, chunks[end - 1].end)
    if after is not None and after.kind == "," and end + 1 < len(chunks) and chunks[end + 1].kind == "L":
        return _known(chunks, end + 1, state)
    if after is None or after.kind in ",.pw":
        return PlaceMention(name, None, chunks[k].start, chunks[end - 1].end)
    return None


_ACRONYM = 12  # letters
_NAME = 7  # chunks of a building's name


def _named_at_length(chunks: list[Chunk], end: int) -> int | None:
    """ "At the Tal Disaster, Relief and Rescue Training Centre": the building that a long name ends in."""
    for k in range(end, min(len(chunks), end + _NAME)):
        c = chunks[k]
        if k > end and c.folded in _words("buildings") and c.text[0].isupper():
            return k
        if not (c.kind in "NnFT&," or (c.text[0].isupper() and c.kind not in "LSAR")):
            return None
    return None


def _grounds(chunks: list[Chunk], end: int) -> int | None:
    """ "At the Drawsko training area": give where such a noun of two words behind a name ends."""
    pair = " ".join(c.folded for c in chunks[end : end + 2])
    return end + 2 if pair in _words("grounds") else None


def _state_of_kind(chunks: list[Chunk], k: int) -> str | None:
    """ "In the Tambo region of Peru": the state behind a noun of places."""
    kind, of, whose = (chunks[k : k + 3] + [None] * 3)[:3]
    led = kind and of and kind.folded in _words("kinds") and of.folded in ("of", "in")
    return whose.value if led and whose and whose.kind == "S" else None


def _state_after(chunks: list[Chunk], k: int) -> str | None:
    window = chunks[k : k + 6]
    return next((c.value for c in window if c.kind == "S"), None) if any(c.kind in ",(" for c in window[:2]) else None
