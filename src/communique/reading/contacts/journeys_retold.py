"""Put a rendered sentence that tells of a journey by an unusual order of words into the order that the rules know.

yes   Leaving Alland on Monday after a visit, X praised the ties      (X left Alland on Monday after a visit; …)
yes   X praised the ties on leaving Alland on Monday                  (X left Alland on Monday)
yes   Due to arrive in Alland on Friday is X                          (X is due to arrive in Alland on Friday)
yes   Alland welcomed on Monday a delegation led by X                 (Alland welcomed a delegation led by X on Monday)
yes   X, on his first trip abroad, was in Alland on Monday            (X was in Alland on Monday, on his first trip)
no    Leaving aside the visit, X praised the ties                     (no journey)

What is put so is tried only where the sentence as it stands tells of no visit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from communique.patterns import compiled

# A participle of a journey, and the verb that says the same of its subject.
_VERBS = {
    "arriving": "arrived", "landing": "landed", "touching down": "touched down", "flying": "flew",
    "travelling": "travelled", "traveling": "travelled", "heading": "headed", "leaving": "left",
    "departing": "departed", "returning": "returned", "emplaning": "left", "setting off": "set off",
    "setting out": "set out", "embarking": "embarked", "taking off": "took off", "visiting": "visited",
    "touring": "toured", "paying": "paid", "making": "made", "undertaking": "undertook", "beginning": "began",
    "starting": "began", "opening": "began", "kicking off": "began", "concluding": "concluded",
    "completing": "completed", "ending": "ended", "finishing": "ended", "wrapping up": "wrapped up",
    "winding up": "wound up", "rounding off": "rounded off", "capping": "capped", "cutting short": "cut short",
    "breaking off": "broke off", "interrupting": "broke off", "extending": "extended", "continuing": "continued",
    "stopping": "stopped", "spending": "spent", "staying": "stayed", "calling off": "called off",
    "cancelling": "cancelled", "postponing": "postponed", "reaching": "reached", "sailing": "sailed",
}  # fmt: skip
_DONE = {
    "arrived": "arrived", "landed": "landed", "touched down": "touched down", "flown": "flew",
    "travelled": "travelled", "traveled": "travelled", "left": "left", "departed": "departed",
    "returned": "returned", "visited": "visited", "toured": "toured", "paid": "paid", "made": "made",
    "concluded": "concluded", "completed": "completed", "ended": "ended", "finished": "ended",
    "wrapped up": "wrapped up", "wound up": "wound up", "rounded off": "rounded off", "cut short": "cut short",
    "spent": "spent", "stayed": "stayed", "begun": "began", "started": "began", "embarked": "embarked",
}  # fmt: skip
_PLAIN = r"(?:[^«»;]|«[dlmia]\d+»)"


@cache
def _participles() -> re.Pattern[str]:
    """ "Leaving Alland on Monday, X spoke", "X spoke on leaving Alland"."""
    doing, done = "|".join(_VERBS), "|".join(_DONE)
    verb = rf"(?:(?P<doing>{doing})|having (?:just |already |also )?(?P<done>{done}))"
    lead = r"(?:(?:after|upon|on|when|while|whilst|since|just|shortly|soon|immediately) ){0,3}"
    return compiled(
        rf"^{lead}{verb}(?P<rest> {_PLAIN}{{3,160}}?), (?P<who>«a\d+»)(?P<main>,? (?!and «)[a-z(].*)$"
        rf"|^(?P<before>{_PLAIN}{{0,120}}?)(?P<who2>«a\d+»)(?P<said>,? (?:said|says|told|stated|noted|stressed|added"
        rf"|praised|thanked|hailed|described|declared|remarked|expressed|announced|voiced|spoke)\b[^;]{{0,160}}?),? "
        rf"(?:on|upon|after|while|when|before) "
        rf"(?P<doing2>{doing})(?P<rest2> [^;]*)$"
    )


_DUE = compiled(
    r"^(?P<what>(?:also )?(?:"
    r"(?:scheduled|due|expected|set|slated|planned|billed|tipped) (?:to (?!be )[a-z]+|in)|bound for"
    r"|on (?:his|her|their) way to|en route to|on an? (?:[\w-]+ ){0,4}(?:visit|trip|tour) to|back (?:home )?from"
    r"|among those (?:to )?visit(?:ing)?)\b[^;]{0,90}?)"
    r" (?P<be>is|was|are|were|will be) (?P<who>«a\d+»)(?P<tail>.*)$"
)
# "Among the guests whom Lor has hosted this week is X."
_AMONG = compiled(
    r"^among (?:«a\d+»|the [a-z ]{3,30}?) (?:whom|who|that) "
    r"(?P<host>«[al]\d+») (?P<verb>(?:(?:is|has|had|will|was|been|be) )*"
    r"(?:host\w*|receiv\w+|welcom\w+))(?P<adv>(?: on)? «d\d+»)? (?:is|was|are|were) (?P<who>«a\d+»)(?P<tail>.*)$"
)
# What stands between a verb and what it leads to: "embarked on Monday on a visit", "ended on Sunday what he called …".
_BETWEEN = compiled(
    r"\b(?P<verb>(?:has |have |had |is |are |was |were |will |be )*"
    r"(?:play\w* host|host\w*|receiv\w+|welcom\w+|greet\w+|expect\w*"
    r"|paid|pa(?:y|ying|ys)|ma(?:de|kes|king)|be[gi]\w{2,5}|start\w*|end(?:ed|s)|conclud\w+|complet\w+|finish\w+"
    r"|wrap\w* up|w(?:ou|i)nd\w* up|embark\w*|emplan\w*|interrupt\w*|cut\w* short|broke off|receiv\w+ a visit"
    r"|arrived?|left|depart\w*|flew|travell?ed|head\w*|landed|undert\w+|set (?:off|out)|(?:a|the) (?:\w+ )?visit))"
    r"(?P<adv>,?(?: (?:on|early on|late on|only))? «d\d+»,?(?: (?:morning|afternoon|evening|night))?)"
    r"(?= (?:an?|the|his|her|what|its|on an?|on (?:his|her)|to|for|in|at|from|by|off|up|hosting|receiving"
    r"|welcoming)\b| «a)"
    r"(?P<rest>[^;]*?)(?=,? who\b|, [a-z]+ing\b|;|\.?$)"
)
_HOSTING = compiled(
    r"(?P<be>\b(?:is|was|are|were|will be))(?P<adv>(?: on)? «d\d+») "
    r"(?P<verb>hosting|receiving|welcoming|visiting|paying|making"
    r"|touring|concluding|beginning|winding up|wrapping up)(?P<rest>[^;]*?)(?=,? who\b|;|\.?$)"
)
_ASIDE = compiled(
    r"(?P<who>«a\d+»), (?P<aside>(?!who\b|where\b|which\b|and\b|led by|headed by|under\b)(?:[^«;,]|«[dm]\d+»){3,70}), "
    r"(?P<verb>(?:was|is|were|are|has|had|will|on|[a-z]+(?:ed|s)|flew|left|paid|made|spent|set|went|came)\b)"
)
_COMMAS = 2  # round what is said aside
# Words that say no more, each after a stretch that it cannot do without.
_WORDS = (
    ("what «a", compiled(r"\bwhat «a\d+» (?:called|described as|termed|said was|dubbed) (?=an?\b)"), ""),
    ("on the ground", compiled(r"\bon the ground in\b"), "in"),
    (
        "visit",
        compiled(r"\b(?:dubbed|described as|billed as|termed)(?: by «a\d+»)? (?=an? (?:[\w-]+ ){0,4}visit\b)"),
        "",
    ),
)
# One of these stands in whatever may be put so: most sentences hold none.
_STEMS = (
    "visit", "trip", "tour", "stay", "arriv", "leaving", "left", "depart", "return", "landing", "touch", "flying",
    "flew",    "emplan", "host", "receiv", "welcom", "due ", "expected",
    "scheduled", "set off", "setting", "travel", "heading",
    "ground", "embark", "reaching", "sailing", "in «",
)  # fmt: skip


def other_tellings(text: str) -> Iterator[str]:
    """Give a sentence in other words and orders that tell the same journey."""
    if "«" not in text or not any(stem in text for stem in _STEMS):
        return
    plain = text
    for holds, pattern, instead in _WORDS:
        plain = pattern.sub(instead, plain) if holds in plain else plain
    if plain != text:
        yield plain
    for turn in (_participle_first, _due_first, _among_first, _later, _without_aside):
        if (told := turn(plain)) != plain:
            yield told


def _participle_first(text: str) -> str:
    m = _participles().match(text) if "ing " in text or "having " in text else None
    if m is None:
        return text
    if m["who2"]:
        return f"{m['who2']} {_VERBS[m['doing2']]}{m['rest2'].rstrip('.')}; {m['before']}{m['who2']}{m['said']}."
    verb = _VERBS[m["doing"]] if m["doing"] else _DONE[m["done"]]
    return f"{m['who']} {verb}{m['rest']}; {m['who']}{m['main']}"


def _due_first(text: str) -> str:
    m = _DUE.match(text)
    return f"{m['who']} {m['be']} {m['what']}{m['tail']}" if m else text


def _among_first(text: str) -> str:
    m = _AMONG.match(text)
    return f"{m['host']} {m['verb']} {m['who']}{m['adv'] or ''}{m['tail']}" if m else text


def _later(text: str) -> str:
    """Put a day that parts a verb from what it leads to behind it."""
    if "«d" not in text:
        return text
    told = _HOSTING.sub(r"\g<be> \g<verb>\g<rest>\g<adv>", text, count=1)
    return _BETWEEN.sub(r"\g<verb>\g<rest>\g<adv>", told, count=1)


def _without_aside(text: str) -> str:
    """Put what is said aside of the traveller at the end."""
    if text.count(", ") < _COMMAS or (m := _ASIDE.search(text)) is None:
        return text
    end = "." if text.endswith(".") else ""
    rest = text[m.end() : len(text) - len(end)]
    return f"{text[: m.start()]}{m['who']} {m['verb']}{rest}, {m['aside']}{end}"
