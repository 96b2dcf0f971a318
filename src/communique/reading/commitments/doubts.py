"""Tell what is not said outright: hoped for, conditional, recalled, another's will, or only an item of a programme.

Hansen hoped that Peru would send boats.         hoped for
If Peru lowers its fees, Chile will buy more.    conditional
The drill, in which both will take part          told by the way
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import Rule, grammar, speech_before
from communique.reading.commitments.recalled import is_recalled
from communique.reading.commitments.subjects import subject_of

__all__ = ["is_barred"]

_QUOTES = " \"“”‘'"
_NEAR = 60  # how far before a verb its auxiliaries and adverbs may stand
_BELIEF = compiled(r"belie|convi|confid")  # who believes that both sides should do something proposes it
_CONDITION = compiled(  # "if Peru needs boats, we shall send them" is promised all the same
    r"\W*if\b(?![^,;]*\b(?:need(?:s|ed)?|requires?|asks?|asked|requests?|wants?|wish(?:es)?|necessary|invited)\b)"
)
_IF = compiled(r"\bif [^,;.]{2,60}$")
_ASIDE = compiled(r"^, (?:during|at|in|on|after|with|as)\b[^,;]{3,60},")
_FIRM = compiled(
    r"(?:re)?affirm|reiterat|renew|voic|convey|declar|restat|confirm|underscor|stress|emphasi|underlin|express|manifest|indicat"
)
_OUTSIDERS = compiled(  # what those outside the talks say will be done
    r"\b(?:analysts|observers|pundits|critics|commentators|activists|lawmakers|residents|executives|managers|traders"
    r"|businessmen|businesspeople|investors|companies|shipbuilders|contractors|engineers of the (?:firm|company|yard))"
    r"(?: \w+){0,2} (?:say|says|said|believe|expect|predict|told «a\d+»)\b"
)
_EVER = compiled(r"\bha(?:s|ve|d) (?:always|long|ever|often|repeatedly|consistently) $")
_GOES_ON = compiled(r"(?: «a\d+»)?(?:(?: (?:in|at|on))? «[ld]\d+»)*,[\s\"“”]*(?:and |but )?that ")
_DATED = compiled(r" (?:on |in «l\d+» )«d\d+»")
# "Proposed directions for future cooperation": nothing that anybody could do.
_AT_LARGE = compiled(
    r"\w+ (?:some |several |the |new |specific |major |key )?(?:directions?|orientations?|avenues|guidelines)"
    r" (?:for|of) (?:the )?(?:future|further|bilateral|their|coming|next|cooperation|collaboration)\b[^,;.]{0,40}"
    r"(?=[.,;]|$)"
)
_THE_OFFER = compiled(
    r"(?<!made )(?<!makes )(?<!renewed )(?<!reiterated )(?<!repeated )"
    r"\b(?:the|this|that|its|their|his|her|an?|«a\d+»['’]s)(?: [a-z]+){0,2} $|«a\d+»['’]s $"
)
_IN_WHICH = ("in which", "at which", "for which", "with which", "of which")
_OF_WHICH = compiled(r", (?:of|in|to|on|under|by) which [^,;]{3,80}$")
_FIELD_IN = compiled(r"\b(?:areas?|fields?|sectors?|spheres?|domains?|ways?|subjects?|matters?) (?:in which|where)$")


# "A protocol on the basis of which Peru will send boats": what it lays down, and no more told by the way than "under".
_BY_VIRTUE = compiled(
    r"\b(?:pursuant to|according to|by virtue of|in (?:accordance|line|keeping|conformity|compliance) with"
    r"|on the (?:basis|strength) of|under the (?:terms|provisions|framework) of"
    r"|within the scope of) which$"
)


def is_barred(rule: Rule, clause: Clause, start: int, m: re.Match[str]) -> bool:
    """Is the verb hoped for, believed, conditional, or only an item of a programme?"""
    g = grammar()
    before = _BY_VIRTUE.sub("under which", clause.text[:start].rstrip().removesuffix(" the"))
    if rule.walks and before.strip(_QUOTES) in ("that", "it is welcome that"):
        return True  # "That the two sides have agreed … was praised": what somebody praises
    if (
        (
            g.barred.search(before)
            and not _FIELD_IN.search(before)
            and (rule.weak or "open" in rule.marks or not before.endswith(" where"))
        )
        or is_recalled(clause, start, m)
        or _EVER.search(clause.text, max(0, m.start() - _NEAR), m.start())
    ):
        return True
    if rule.name == "offered" and m[0].startswith("offer ") and _THE_OFFER.search(clause.text, 0, m.start()):
        return True  # "Peru will study the Chilean offer of two boats": told of before, and another's
    if rule.modality == "proposed" and _AT_LARGE.match(clause.text, m.start()):
        return True
    if rule.name == "is-to-be-done" and _AGENDA.search(clause.text, max(0, m.start() - _NEAR), m.end()):
        return True
    if m[0] == "are to" and _DATED.search(clause.text, m.end()):
        return True  # "the two are to open a bridge on Tuesday" is the programme
    if (rule.weak or not rule.walks) and before.endswith(_IN_WHICH) and not _FIELD_IN.search(before):
        return True  # "the drill, in which both will take part"
    if not rule.walks and _OF_WHICH.search(clause.text[: m.start()]):
        return True  # "the border, of which most has been agreed on"
    governed = clause.text[: start if rule.walks else m.start()]
    since = _since(clause.text, start)
    if rule.weak and (
        _is_doubted(governed, since, start == m.start(), rule.modality == "proposed")
        or (start != m.start() and g.topics.search(governed, since))
    ):
        return True
    if rule.weak and (_CONDITION.match(clause.text) or (not rule.walks and _IF.search(governed))):
        return True
    if "nominal" in rule.marks and not g.yielding.search(clause.text, since, m.start()):
        return True
    if "own" in rule.marks and _is_others(clause, m, start):
        return True
    if rule.weak and _OUTSIDERS.search(clause.text):
        return True
    foretells = rule.name in ("future", "self-future")
    if foretells and _holds_session(clause, m.end()):
        return True
    return foretells and bool(g.programme.match(_ASIDE.sub("", clause.text[m.end() :]).lstrip()))


# "All aspects of the relations will be reviewed, and views will be exchanged": what the talks are about.
_AGENDA = compiled(
    r"\bviews(?: and opinions)? (?:will|shall|are to)(?: also)? be exchanged\b"
    r"|\b(?:relations|ties|issues|topics|matters|developments|aspects|steps|situation|co-?operation)\b[^.;]{0,60}?"
    r" (?:will|shall|are to|is to)(?: also| then| \w+ly)* be"
    r" (?:reviewed|examined|evaluated|explored|taken up|assessed|considered|discussed)\b"
)
# "Will hold | a 2+2 meeting in Lor on Monday", and no rhythm.
_HOLD = compiled(
    r" (?:hold|convene|co-chair|host)(?: (?:an?|the|their|its|another))?(?: (?!regular|annual)[a-z-]+){0,2} «m(\d+)»"
)
_RHYTHM = compiled(r"[^;]{0,40}\b(?:every|each|annually|regularly|alternately|once|twice|rotat\w+)\b")


def _holds_session(clause: Clause, at: int) -> bool:
    """Is it a session of a channel that they will hold at some place or time: an item of the programme?"""
    told = _HOLD.match(clause.text, at)
    found = clause.things["m"][int(told[1])].mechanism if told else None
    if told is None or found is None or found.kind not in ("dialogue", "committee", "meeting"):
        return False
    dated = bool(clause.dates or clause.things["l"])
    return dated and not _RHYTHM.match(clause.text, told.end())


def _is_doubted(governed: str, since: int, goes_on: bool, proposed: bool = False) -> bool:
    """Is a future hoped for? "Peru hopes to learn and would like to …" goes on with what Peru itself wants."""
    found = (m for m in grammar().doubt.finditer(governed, since) if not (proposed and _BELIEF.match(m[0])))
    return any(not (goes_on and governed.startswith(" to ", m.end())) for m in found)


def _is_others(clause: Clause, m: re.Match[str], start: int) -> bool:
    """ "He noted Chile's commitment": the will of the other side is not his to voice."""
    own = {s for a in subject_of(clause, m.start(), m[0])[1] for s in a.states}
    named = compiled(r"(?<!to )(?<!with )(?<!for )(?<!informed )(?<!told )(«a\d+»)").findall(m[0])
    others = [a for sign in named for a in clause.actors_in(sign) if a.kind == "side" and a.states]
    if _FIRM.match(m[0]) and all(a.kind in ("he", "role") for a in subject_of(clause, m.start(), m[0])[1]):
        return False  # nobody reaffirms another's will: the pronoun was taken for the wrong person
    return bool(own and others) and not any(own & set(a.states) for a in others)


def _since(text: str, position: int) -> int:
    """Give where the words that govern a position begin: after the last full stop of sense or verb of speech.

    Within "has no doubt, he said, that …" the verb of speech is an aside, and what stands before it governs on.
    """
    spoken = [m for m in speech_before(text, position) if not _GOES_ON.match(text, m.end())]
    told = max((m.end() for m in _AND_THAT.finditer(text, 0, position + 1)), default=0)
    last = spoken[-1].start() if spoken else 0
    return max(last, told, text.rfind(";", 0, position), text.rfind(", and «", 0, position))


# "Said he believed the talks would help, and that Peru would send boats": the second is said, not believed.
_AND_THAT = compiled(
    r"\b(?:said|says|stated|noted|added|affirmed|told «a\d+»)(?: that)? «a\d+»(?: also| strongly| firmly| sincerely)*"
    r" (?:believe[sd]?|hope[sd]?|trust(?:s|ed)?|expect(?:s|ed)?|w(?:as|ere) [a-z]+)(?! that\b)[^;.]{5,160}?,? and that "
)
