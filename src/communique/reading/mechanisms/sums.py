"""Find the formats that are named as a sum, of a part of the world and a state: "Central Asia + Japan".

yes   among them the CIS and “Central Asia + Fiji” · the “Central Asia – Fiji” format
no    Central Asia and Fiji · ties between Central Asia – Fiji's northern neighbour – and Tonga
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.numbering import edition_before
from communique.reading.words.page import Page

_WORLD = (
    r"(?:(?:Central|South(?:east)?|East|West) Asia|(?:South )?Caucasus|(?:Western )?Balkans"
    r"|(?:West |East |Southern )?Africa|Pacific Islands|Caribbean|Latin America|Mekong|Nordic|Baltics?)"
)
_STATE = r"(?P<state>(?:[A-Z][\w’'-]+|EU)(?:\s(?:(?:of|for)\s(?:the\s)?)?[A-Z][\w’'-]+){0,7})"
_SUM = compiled(
    rf"(?P<open>[\"“‘'])?(?P<name>{_WORLD}\s?(?P<sign>\+|plus|[-–—])\s?{_STATE})(?P<close>[\"”’'])?"
    r"(?P<noun>\s(?:format|platform|mechanism|initiative|dialogue|cooperation)\b)?"
)


def sums(page: Page) -> list[MechanismMention]:
    """Give the formats that are named as a sum."""
    out: list[MechanismMention] = []
    if not any(sign in page.text for sign in ("+", " plus ", " format")):
        return out
    for told in _SUM.finditer(page.text):
        set_off = told["sign"] in ("+", "plus") or (told["open"] and (told["close"] or told["noun"])) or told["noun"]
        start, end = told.span("name")
        line = next((x for x in page.lines if x.start <= start < x.end), None)
        if line is None or not set_off:
            continue
        inside = (c for c in line.tagged.chunks if told.start("state") <= c.start < end and c.kind in "SAI" and c.value)
        state = next((str(c.value).partition("|")[0] for c in inside), None)
        if state or (told["open"] and told["sign"] == "+"):
            name = compiled(r"\s+").sub(" ", told["name"])
            before = page.text[line.start : told.start()]
            edition, span = edition_before(before, line.start)
            m = MechanismMention(line.number, start, end, name, "dialogue", (state,) if state else ())
            m.edition, m.edition_span, m.key = edition, span, name.lower()
            out.append(m)
    return out
