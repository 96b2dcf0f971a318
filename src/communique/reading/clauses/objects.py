"""Tell whom "him" and "her" mean where a sentence sets somebody else before them: nobody meets himself.

yes   X arrived. Y received him                 (him: X)
yes   X arrived. Y will confer on him an order  (him: X)
yes   X told Y on receiving him                 (him: Y)
no    X said that Y would see him               (him may be either)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause

MEETING = frozenset("met meet meets received receives with welcomed hosted telephoned".split())


def acts_on(text: str, doer: int, met: int) -> bool:
    """ "X received him", "X, who had talks with him": nobody meets himself."""
    _, _, behind = text.partition(f"«a{doer}»")
    between = behind.partition(f"«a{met}»")[0]
    return _MEETS.fullmatch(between) is not None or _DOES.fullmatch(between) is not None


def before(clause: Clause, actor: Actor) -> str:
    """Give what a sentence says up to an actor."""
    return clause.text.partition(f"«a{clause.actors.index(actor)}»")[0]


# "X told Y on receiving him": it is not X whom X received.
WHILE_MEETING = compiled(r"\b(?:receiv|host|welcom|greet|meet|see)ing (?:with )?$")
# "X's tour, which has also taken | him to Borria": whose tour it is.
TAKEN = compiled(
    r"«a(\d+)»['’]s? (?:[\w-]+ ){0,5}(?:tour|trip|visit|journey|swing)\b[^;]*\b(?:takes?|taken|took|brings?|brought) $"
)
# "X met Y, on a tour that will also take | him to Borria": it is X, or Y where he was received.
_TOURING = compiled(
    r"\b(?:tour|trip|visit|journey|swing)\b,? (?:that|which) (?:[a-z]+ ){0,4}(?:takes?|brings?|leads?) $"
)
_ITS_OWN = compiled(
    r"\b(?:receiv|host|welcom|greet)[a-z]*\b[^«]*(?:«[dl]\d+»[^«]*)*«a\d+»|»,? (?:who|currently|now|visiting)\b"
)


def tourist(clause: Clause, actor: Actor, ahead: list[int]) -> int:
    """ "On a tour that will take him to Borria": give which of the actors ahead travels, or -1."""
    told = before(clause, actor)
    if len(ahead) < 2 or not _TOURING.search(told):
        return -1
    return ahead[-1] if _ITS_OWN.search(told) else ahead[0]


# "President X will confer on him the rank": whoever does something to him is another one.
_DOES = compiled(
    r"(?:,? (?:also|then|later|will|is|was|has|had|would))*(?: «d\d+»)?"
    r"(?:(?: (?:scheduled|due|set|expected|slated))? to)?"
    r"(?: (?!that|if|when|while|said|says|as|to|with|behind|before|after|around|under|near|beside|where|who|which|and"
    r"|urged?|asked|told|about|like|than)[a-z-]+){1,6}(?: to)? "
)
_MEETS = compiled(
    r",?(?: (?!that\b|if\b|when\b|while\b|said\b|says\b|as\b)[a-z-]+){0,5} (?:receiv\w+|met|meets?|meeting"
    r"|hosted|hosts?|greet\w*|saw|sees?|(?:met|meets?|meeting|talks|talked|spoke|conversation|conferred|lunch|dinner"
    r"|session) with|(?:call|called|calls) on|thanked|told|welcomed?|invited?|assured|congratulated|briefed"
    r"|telephoned|phoned)(?: (?:visiting|the))? "
)
