"""Tell who signs in a sentence: the subject of the signing, those by whom it was done, those who sign for each side.

yes   «a0» signed for Kenya while «a1» signed for Togo · was signed on Monday by «a0» and, for Togo, by «a1»
yes   «a0» met with «a1» in Lima to sign a memorandum · «a0» signed with his counterpart «a1» a memorandum
no    «a0» looked on as a memorandum was signed · the signing was attended by «a0»
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause

_LIST = (
    r"«a\d+»(?:(?:, (?:acting|on behalf of|representing) (?:[^«»;]|«a\d+»){1,40}?)?"
    r"(?:,? and|,| &|,? as well as|,? along with|,? together with)(?: by| of)? «a\d+»)*"
)
# What is told aside of one of several who sign, behind the name: "X, who arrived on Sunday, and Y signed".
_BETWEEN = compiled(
    r"(?P<those>(?:^|[,;:“\"] (?:and |while |where |when )?|\b(?:after|as|that|where|when|while) |»,? )"
    r"(?:«a\d+»(?:,? and|,)? )*«a\d+»)(?:,? (?:on |in )?«[dl]\d+»)?,"
    r" (?:who|whose|which|accompanied|joined|flanked|currently|now|also|then|himself|herself|for|on behalf"
    r"|representing|acting"
    r"|speaking|visiting|heading|leading|on|in|at|as|aged|the|an?)\b [^;,]{1,110}"
    r"(?:,(?=(?: and| as well as| along with| together with)? «a\d+»)"
    r"|,?(?=(?: (?:have|has|had|also|then|later|both|each|\w+ly|(?:on |in |at )?(?:the )?«[dlm]\d+»),?)*$))"
)
_ASIDE = compiled(
    r",? (?:both|each|acting|speaking|on behalf|representing|respectively|accompanied|(?:who|which) (?!«)"
    r"|of «a\d+»)[^;]{0,110},$"
)
_TRAILING = compiled(
    r"(?:,| (?:have|has|had|also|likewise|then|later|both|each|today|yesterday|together|jointly|respectively|in turn"
    r"|\w+ly|(?:on |in |at |earlier )?(?:the )?«[dlm]\d+»|in their (?:presence|capacity)))$"
)
_SUBJECT = compiled(rf"(?:(?P<lead>\w+) )?(?P<those>{_LIST})$")
# "At the ministry, X and Y signed", "At the end of talks in their ministry, they signed".
_AT_THEIRS = compiled(
    r"^(?:(?:[Aa]t|[Aa]fter|[Ff]ollowing|[Dd]uring|[Uu]pon) [^«,;]{3,40} (?:at|in|with)|[Aa]t) «a\d+»,\s(?=«a)"
)
_NO_SUBJECT = frozenset("of by for with to in from at between before under without".split())
_PASSIVE = compiled(r"(?:^| )(?:be|is|are|was|were|been|being|newly|previously|already|the|a|of|these|this|its)$")
_ABSOLUTE = compiled(rf"\b(?:with|by|saw|after) (?P<those>{_LIST}),?$")  # "closed with X and Y signing the pact"
_CLEFT = compiled(r"(?<=») who$")  # "It was they who signed"
_PURPOSE = compiled(
    rf"(?P<those>{_LIST}) (?:met|meets|meet|gathered|convened|sat down|came together)\b(?P<rest>.*) to$"
)
_JOURNEY = compiled(  # "X flew to Lima on Monday to sign a treaty with Y", "X visited Lima, signing a treaty with Y"
    rf"(?:^|[,;:] )(?P<those>{_LIST}),? (?:travell?ed|flew|came|went|arrived|visited|toured|journeyed|paid"
    rf"|(?:was|were) in)\b"
    r"(?:[^«;]|«[dlm]\d+»)*(?: to|,)$"
)
_WITH = compiled(r"[^;.]{0,140}?\b(?:with|alongside|as did|so did|followed by) (?P<those>«a\d+»)")
_WITH_FRONTED = compiled(
    r"(?:[^;.]{0,30} )?(?:together |along )?with (?P<those>«a\d+»),? (?=«a\d+»)"
)  # "With X he signed"
_JOINED_BY = compiled(r"(?:[^;.«]{0,30} )?(?:together|along|jointly) with «a\d+», «a\d+»$")
_EACH = compiled(
    r"(?:[^;.«]|«[li]\d+»){0,60}?(?:for|on behalf of|on(?= «[al]\d+»'s)) (?:the )?"
    r"(?:«[al]\d+»(?:'s (?:behalf|part))?|[\w' ]{2,40}?)(?: side)?,?"
    r" (?:and|while|with|whereas) (?P<those>«a\d+»),? (?:did so |did likewise |signed |signing |doing so )?"
    r"(?:for|on behalf of|on)\b"
)
_BY = compiled(
    rf"(?:(?:[^;.]{{0,170}}?)\bby|(?:,? (?:on|in|at|here|today|yesterday|late|the|«[dlm]\d+»)){{0,6}},? between)"
    rf" (?:[^«;.,]{{0,25}} )?(?P<those>{_LIST})"
)
_THEN = compiled(
    r"(?:,? (?:for|from|of|on behalf of|representing|on) (?:the )?(?:«[al]\d+»|[\w' ]{2,40}?)(?:'s)?"
    r"(?: side| behalf)?)?"
    r"(?:,? and|,|;(?: and)?| while|,? with)"
    r"(?: (?:for|from|on behalf of|on) (?:the )?(?:«[al]\d+»(?:'s)?|[\w' ]{2,30}?)(?: side)?"
    r",?)?"
    rf"(?: by)? (?P<those>{_LIST})(?! (?:looked|watched|was|were|attended|witnessed|said|will|hailed"
    rf"|in attendance|looking|present|watching|among|as witness\w*|standing)"
    r"|(?:,? and|,) «a)"
)
_PAIR = compiled(
    r"(?:^|[,;\"“] |\b(?:and|as|where|which|before) )(?:the (?:two|pair|duo)|both|host and guest|guest and host)$"
)


_ROLL = compiled(r"\(?(?:signed|signatures|signatories)\)?(?: by| for)?\s?:")  # "Signed: X, President of Alland; Y, …"


@cache
def _verbs(name: str) -> re.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{table('instruments')[name]})(?![\w-])")


def issuing_actors(clause: Clause) -> list[Actor]:
    """Give the actors who adopt or issue something in a sentence."""
    return [a for m in _verbs("issues").finditer(clause.text) for a in _of_verb(clause, m)]


def several_signing_at(clause: Clause, cue: int) -> list[Actor]:
    """Give those who sign by the verb at an offset of the text, if they are several."""
    own = [] if _ROLL.match(clause.text) else _actors_at(clause, cue)
    return own if sum(len(a.persons) for a in own) > 1 else []


def signing_actors(clause: Clause) -> list[Actor]:
    """Give the actors who sign in a sentence; a verb that only makes an instrument counts where none signs."""
    if _ROLL.match(clause.text):
        return [a for a in clause.actors if a.persons]
    found = _by_verbs(clause)
    if len({i for a in found for i in a.persons}) < 2 and not any(a.kind in ("roles", "they") for a in found):
        return _roll(clause) or found or _only_two(clause)
    return found


def _by_verbs(clause: Clause) -> list[Actor]:
    for name in ("signs", "makes"):
        found: list[Actor] = []
        for m in _verbs(name).finditer(clause.text):
            found += [a for a in _of_verb(clause, m) if a not in found]
        if found:
            return found
    return []


@cache
def tells_who() -> re.Pattern[str]:
    """Match what a sentence has that is there to tell who signed, in whatever order."""
    return compiled(table("instruments")["tells_who"], re.I)


_WATCHED = compiled(
    r"\b(?:looked on|watched|witness\w*|attended|presence|overseen|presided|in front of|flanked|said|told|will|would)\b"
)


def _roll(clause: Clause) -> list[Actor]:
    """Give the persons of two states or more whom a sentence names as those who sign, up to those who only watched."""
    if not tells_who().search(clause.text) and not any(a.head.startswith("signator") for a in clause.actors):
        return []
    watched = _WATCHED.search(clause.text)
    if (
        watched
        and _ATTENDED.search(clause.text, watched.start())
        and not _FREELY.search(clause.text[: watched.start()])
    ):
        return []  # "A and B attended the signature of"
    named = clause.actors_in(clause.text[: watched.start()] if watched else clause.text)
    people = [a for a in named if len(a.persons) == 1]
    states = {s for a in people for s in a.states}
    pair = len(people) == 2 and bool(_EACH_FOR.search(clause.text))
    return people if pair or (len(states) > 1 and len({a.persons for a in people}) == len(states)) else []


_ATTENDED = compiled(
    r"\b(?:attended|witness\w*|watched|presided over)\b[^«;]*(?:«[dl]\d+»[^«;]*)*\bsign(?:ature|ing)s?\b"
)
_FREELY = compiled(r"(?<![\w-])(?:signed|signing|signs?|inked|inking|initialled|signatures?)(?![\w-])")
_PLAIN_PASSIVE = compiled(r"\b(?:is|are|was|were|been|being|be)(?: \w+ly)?$")


def _only_two(clause: Clause) -> list[Actor]:
    """Give the two persons of two states whom a sentence has for its only actors, however far from the verb."""
    verb = next((m for m in _FREELY.finditer(clause.text) if not _OF_PAPERS.search(clause.text[: m.start()])), None)
    if verb is None or _PLAIN_PASSIVE.search(clause.text[: verb.start()].rstrip()):
        return []
    told = _WITNESS.sub(" ", clause.text)
    if _ONLY_TOLD.search(told):
        return []
    named = clause.actors_in(told)
    people = [a for a in named if a.kind in ("person", "role") and len(a.persons) == 1]
    sides = [a for a in named if not a.persons]
    pair = len({a.persons for a in people}) == 2 and len({s for a in people for s in a.states}) == 2
    return people if pair and not sides else []


_OF_PAPERS = compiled(r"\b(?:the|newly|recently|already|previously|be|of|to)$")
_ONLY_TOLD = compiled(
    r"\b(?:said|told|announced|will|would|should|countries|sides|governments|witness\w*|watched|looked|attend\w*"
    r"|presided"
    r"|oversaw|hailed|welcomed|praised|noted|recalled|discussed|not|never)\b"
)
# Who stood by, up to the end of the aside that says so.
_WITNESS = compiled(
    r"\b(?:in (?:the )?presence of|in front of|before|witnessed by|attended by|watched by|under the (?:eyes|gaze) of"
    r"|with|flanked by)"
    r" (?:[^,;«]{0,30}«a\d+»(?:,? and )?)+(?: (?:looking on|watching|present|in attendance|as witness\w*))?"
    r"|\bwhile «a\d+» (?:looked|watched)[^,;]*"
)
_EACH_FOR = compiled(r"\b(?:for|behalf|on the)\b.*(?:\b(?:and|while)|,|;)\s.*\b(?:for|on the)\b")


def _actors_at(clause: Clause, cue: int) -> list[Actor]:
    """Give those who sign by the verb at an offset of the text."""
    at = (m for m in _verbs("signs").finditer(clause.text) if abs(clause.offset(m.start()) - cue) <= 2)
    verb = next(at, None)
    return [a for a in _of_verb(clause, verb) if a.persons] if verb else []


def _of_verb(clause: Clause, verb: re.Match[str]) -> list[Actor]:
    """Give the actors that one verb of signing has for those who sign."""
    text = clause.text
    before = text[: verb.start()].rstrip()
    if verb[0] == "signing" and (m := _ABSOLUTE.search(before)):
        return clause.actors_in(m["those"])
    if verb[0] == "signing" and before.endswith(",") and (pair := _while_signing(clause, verb, before)):
        return pair
    if (
        verb[0].startswith(("signature", "signing", "exchange"))
        or _PASSIVE.search(before)
        or compiled(r" (?:\w+ly )?by\b").match(text[verb.end() :])
    ):
        return _those_by(clause, verb)
    subject = _subject(clause, before)
    if len([a for a in subject if a.persons]) == 1:
        beside = _WITH.match(text, verb.end()) or _EACH.match(text, verb.end()) or _WITH_FRONTED.match(text)
        subject += [a for a in clause.actors_in(beside["those"] if beside else None) if a.kind in ("person", "role")]
    return subject or _those_by(clause, verb) or _coordinated(clause, _bare(before), _WITH.match(text, verb.end()))


def _while_signing(clause: Clause, verb: re.Match[str], before: str) -> list[Actor]:
    """Give the two of "X met Y in Lima, signing a treaty", of "X visited Lima, signing a treaty with Y"."""
    journey, beside = _JOURNEY.search(before), _WITH.match(clause.text, verb.end())
    if journey and beside:
        return clause.actors_in(journey["those"]) + clause.actors_in(beside["those"])
    met = _MET.match(before)
    return clause.actors_in(met["those"]) + clause.actors_in(met["other"]) if met else []


_MET = compiled(
    rf"(?:[^«;.]|«[dlm]\d+»){{0,40}}(?P<those>{_LIST}),? (?:met|received|hosted|welcomed|visited|conferred|held"
    rf"|had)\b(?: [a-z-]+){{0,4}}"
    r"(?: with)? (?P<other>«a\d+»)(?:[^«;]|«[dlm]\d+»)*,$"
)
_COORDINATED = compiled(
    rf"(?:[^«;]|«[dlmi]\d+»|(?<=[Aa]t )«a\d+»(?= in|,)){{0,90}}?(?P<those>{_LIST})(?: (?:have|has|had"
    rf"|also|then|\w+ly))*"
    r" [a-z]+\b"
)


def _coordinated(clause: Clause, before: str, beside: re.Match[str] | None) -> list[Actor]:
    """Give several who do one thing and then sign: "the ministers adopted a statement and signed a treaty".

    One may have arrived "and signed with" another, whom ``beside`` names.
    """
    m = _COORDINATED.match(clause.text) if before.endswith((" and", " and then", " and also")) else None
    found = clause.actors_in(m["those"]) if m else []
    found += clause.actors_in(beside["those"]) if found and beside else []
    several = len({i for a in found for i in a.persons}) > 1
    return found if several or any(a.kind in ("roles", "they") for a in found) else []


def _subject(clause: Clause, before: str) -> list[Actor]:
    """Give the actors that words before a verb end with, but for asides, adverbs and dates."""
    if (met := _PURPOSE.search(before)) and (other := compiled(r"«a\d+»").search(met["rest"])):
        return clause.actors_in(met["those"]) + clause.actors_in(other[0])
    journey = _JOURNEY.search(before)
    before = compiled(r" to$").sub("", before)
    before = _CLEFT.sub("", before)
    if journey:
        return clause.actors_in(journey["those"])
    while True:
        shorter = _TRAILING.sub("", _ASIDE.sub("", _BETWEEN.sub(r"\g<those>", before)))
        if shorter == before:
            break
        before = shorter
    before = _AT_THEIRS.sub("", before)
    m = _SUBJECT.search(before)
    return clause.actors_in(m["those"]) if m and (m["lead"] not in _NO_SUBJECT or _JOINED_BY.match(before)) else []


def _those_by(clause: Clause, verb: re.Match[str]) -> list[Actor]:
    """Give those by whom it was signed, one side after the other."""
    pattern = _OF if verb[0].startswith("signature") else _BY
    m = pattern.match(clause.text, verb.end())
    found: list[Actor] = []
    while m:
        found += clause.actors_in(m["those"])
        m = _THEN.match(clause.text, m.end())
    return found


_OF = compiled(rf"(?: came)? (?:of|by|from) (?:[^«;.,]{{0,25}} )?(?P<those>{_LIST})")


def by_the_pair(clause: Clause) -> bool:
    """Tell whether "the two" sign, with no noun that says which two."""
    return any(_PAIR.search(_bare(clause.text[: m.start()])) for m in _verbs("signs").finditer(clause.text)) or bool(
        compiled(
            rf"(?:{_verbs('signs').pattern}) by (?:the two|both|the pair)(?=[,.;]| (?:on|in|at|during)\b|$)"
        ).search(clause.text)
    )


def _bare(before: str) -> str:
    before = before.rstrip()
    while (shorter := _TRAILING.sub("", before)) != before and not _PAIR.search(before):
        before = shorter
    return before
