"""Tell from where a report speaks: the state of the press or ministry that reports.

An official whose state a report leaves unsaid serves that state, by the coding rules.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from urllib.parse import urlsplit

from communique.lexicon import table, words
from communique.model import Report
from communique.patterns import compiled
from communique.reading.words.layout import Layout
from communique.reading.words.tagging import tag
from communique.reading.words.tokens import fold


@cache
def _domains() -> dict[str, str]:
    return {d: row["state"] for row in table("outlets") if row.get("state") for d in words(row.get("domains"))}


@cache
def _tags() -> dict[str, str]:
    return {
        tag: row["state"]
        for row in table("outlets")
        if row.get("state")
        for cell in ("datelines", "tails")
        for tag in words(row.get(cell))
    }


@cache
def _names() -> dict[str, str]:
    return {fold(row["name"]): row["state"] for row in table("outlets") if row.get("state")}


@cache
def _tlds() -> dict[str, str]:
    return {tld: iso for iso, row in table("states").items() for tld in words(row.get("tld"))}


_SOURCE = compiled(r"^\W*(?:Source|Courtesy|Credit)\s*:\s*([^\n]{3,60}?)\W*$", re.M)
_CARRIED = compiled(r"\(MENAFN ?[-–] ?([A-Z][^()\n]{2,40})\)")  # a wire that carries others' reports
_RELEASED = compiled(r"^\W*(?:Press )?[Rr]elease (?:from|by|of) (?:the )?([A-Z][^\n]{4,80})$", re.M)
# "By Ray Sol, DOD News", "June 3, 2023 | Daily Sabah", "Xinhua, 2024-05-03": who reports, on a line of its own.
_BYLINE = compiled(
    r"^\W*(?:(?:story |text |report )?by\b|(?=[^\n]*\b(?:19|20)\d\d\b))[^\n]{3,90}(?<![.?!])$", re.M | re.I
)
_HEAD = 600  # characters of a page in which such a line stands
_TAIL_TAG = compiled(r"[—–-]\s*([A-Z]{2,6}(?:/[A-Z]{2,6})?)\W*$")


def home_state(report: Report, layout: Layout) -> str | None:
    """Give the state whose press or ministry reports, from the agency's mark, the publisher or the address."""
    text = report.text
    line = layout.dateline
    if line and (state := _by_tag(line.agency) or _by_tag(line.city)):
        return state
    if report.publisher and (state := _by_tag(report.publisher) or _by_publisher(report.publisher)):
        return state
    if (m := _TAIL_TAG.search(text[-60:])) and (state := _by_tag(m[1])):
        return state
    for m in compiled(r"\(([A-Z][\w/ ]{1,14})[)/]|\(Photo: (?:[\w ]+/)?([A-Z]\w+)\)|^([A-Z]{2,5}) -").finditer(
        text[:1500]
    ):
        if state := _by_tag(m[1] or m[2] or m[3]):
            return state
    for m in _BYLINE.finditer(text[:_HEAD]):
        if state := _by_name_within(m[0]):
            return state
    carried = _CARRIED.search(text[:1500]) or _RELEASED.search(text[:1500]) or _SOURCE.search(text[-300:])
    if carried and (state := _by_publisher(carried[1])):
        return state
    return _by_address(report.url) if report.url else None


# The label of a host by which a government or an organisation of states gives out its own news.
_OFFICIAL_HOST = compiled(
    r"(?:^|[.-])(?:gov|govt|gob|gouv|gc|mil|go|mofa|mfa|mindef|mod|um|kremlin|elysee|premier|primeminister|pmo?|nato|un|au"
    r"|eeas|europa|asean|osce|government|regjeringen|regeringen|bundesregierung|bmvg|auswaertiges-amt|canada(?=\.ca)|\w*ambafrance|franceinthe\w+"
    r"|(?:president|presidency|presidence|department|officeof)\w*|\w*(?:embassy|ministry|minister|ministerio)\w*)\."
    r"|\.(?:gov|mil)$"
)
_AGENCY = compiled(r"\b(?:News (?:Agency|Bureau|and)|Press Agency|Agence|Information (?:Service|Agency)|Petra)\b")
_GIVEN_OUT = compiled(
    r"\b(?:attributable to|provided (?:the|this) (?:following )?readout|spokes(?:person|man|woman) said:\s*$)",
    re.I | re.M,
)


def is_official(report: Report) -> bool:
    """ "www.gov.uk", "The below is attributable to Spokesperson X": a government's own page, and no newspaper's."""
    host = _host(report.url)
    labels = host.split(".")
    names = (_outlets().get(".".join(labels[k:])) for k in range(len(labels)))
    if any(name and _AGENCY.search(name) for name in names):
        return False
    return bool(_OFFICIAL_HOST.search(host) or _GIVEN_OUT.search(report.text[:1500]))


@cache
def _outlets() -> dict[str, str]:
    return {d: row["name"] for row in table("outlets") for d in words(row.get("domains"))}


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _by_tag(tag: str | None) -> str | None:
    return _tags().get(tag) or _tags().get(tag.partition("/")[0]) if tag else None


@lru_cache(maxsize=1024)
def _by_publisher(publisher: str) -> str | None:
    """Know an outlet by its name, or by the state or city in it: "Bahrain News Agency", "The Kathmandu Post"."""
    folded = fold(publisher)
    for name, state in _names().items():
        if name == folded or (len(name) > 6 and name in folded):
            return state
    return next((c.value for c in tag(publisher, 0, len(publisher)).chunks if c.kind in "SAL"), None)


@cache
def _known_within() -> re.Pattern[str]:
    known = [*(row["name"] for row in table("outlets") if row.get("state")), *_tags()]
    told = sorted({fold(name) for name in known if len(name) >= _LONG}, key=lambda name: (-len(name), name))
    return compiled(rf"\b(?:{'|'.join(map(re.escape, told))})\b")


_LONG = 4  # letters of an outlet's name by which a line may be known for its own


def _by_name_within(line: str) -> str | None:
    """Know an outlet by its name somewhere in a byline."""
    m = _known_within().search(fold(line))
    return _states_of_outlets()[m[0]] if m else None


@cache
def _states_of_outlets() -> dict[str, str]:
    return _names() | {fold(tag): state for tag, state in _tags().items()}


def _by_address(url: str) -> str | None:
    host = _host(url)
    while "." in host:
        if host in _domains():
            return _domains()[host]
        rest = host.partition(".")[2]
        if "." not in rest:
            return _tlds().get(rest) or {"gov": "USA", "mil": "USA"}.get(rest) or _by_words_of_address(url)
        host = rest
    return None


@cache
def _one_word_names() -> dict[str, str]:
    """Give the states whose names are written as one word in an address: "sri-lanka", "spain"."""
    rows = table("states").items()
    told = {fold(name).replace(" ", ""): iso for iso, row in rows for name in words(row.get("names"))[:1]}
    return {name: iso for name, iso in told.items() if len(name) > 4}


def _by_words_of_address(url: str) -> str | None:
    """ "maldivestimes.com", "paper.com/bangladesh/…": an outlet named after its state, or that state's own pages."""
    parts = urlsplit(url)
    host = (parts.hostname or "").replace("-", "").replace(".", " ")
    page = parts.path.strip("/").partition("/")[0].replace("-", "")
    if page in _one_word_names():
        return _one_word_names()[page]
    return next((iso for name, iso in _one_word_names().items() if name in host), None)
