"""Make contacts of the sessions of mechanisms: a numbered dialogue, a committee that met, an exercise that began."""

from __future__ import annotations

import re

from communique.model import Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact, persons_of, sides_of
from communique.reading.contacts.rules import ContactRule
from communique.reading.contacts.session_kinds import SIDES, is_open, session_format
from communique.reading.contacts.setting import is_full_day
from communique.reading.mechanisms.find import MechanismMention
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.press_side import is_organisation

_FORUMS = compiled(r"\b(?:[Cc]onference|[Ff]orum|[Ss]ummit|[Ss]ymposium|[Ee]xhibition|[Ff]air|[Ee]xpo)$")


def of_body(found: MechanismMention) -> bool:
    """Is it an organisation's own session, at which others only are: "at the 46th session of the council"?"""
    return bool(found.parties) and all(map(is_organisation, found.parties))


_ATTENDING = compiled(
    r"\b(?:as|while|when) «a\d+» (?:attend(?:s|ed)|(?:is|was) attending|t(?:ake|ook)s? part in|participate[sd]? in) the"
    r" [^«;]{0,60}$"
    r"|\bwho (?:is|are|was|were)(?: currently| now)? (?:visiting|in|on a visit to) «[al]\d+»"
    r"(?: to (?:attend|take part in|participate in)| for| attending) (?:the )?[^«;]{0,40}$"
)
_TALKED_OVER = compiled(
    r"\b(?:discuss(?:ed|es|ing)?|talk(?:ed|s|ing)? (?:about|over)|touch(?:ed|es)? (?:up)?on|mention(?:ed|s)?"
    r"|prepar\w+ for|(?:direct|instruct|mandat|task|order|ask|urg)ed (?:«a\d+»|[^«;]{3,60}?) to)\b[^;]*$"
)
# "Briefed B on the third session": whoever was there is untold.
_BRIEFED = compiled(
    r"\b(?:brief(?:s|ed|ing)?|inform(?:s|ed|ing)?|updat(?:es|ed|ing)) «a\d+» (?:on|about|of)\b[^;«]{0,40}$"
)
_BESIDE = compiled(
    r"\b(?:margins?|sidelines?|fringes?) of (?:the )?[^«;]{0,30}$"
    r"|\baccompan(?:ying|ied|ies) «a\d+»(?: [a-z]+)? (?:to|at|for|in) (?:the )?[^«;]{0,40}$"
)
# "Preparations for the summit, on the occasion of the second session", "the upcoming congress".
_TO_COME = compiled(r"\b(?:prepar\w+ (?:for|of)|ahead of|run-up to)\b[^;]*$|\b(?:upcoming|forthcoming|future|next) $")
# "Urged both countries to soon hold the second session", "proposed the early convening of": nobody has held it.
_URGED = compiled(
    r"\b(?:urg|propos|suggest|call|ask|request|encourag|recommend|advocat|press|push|read|willing|offer|wish|desir|hop"
    r"|keen|inten)\w*\b[^;.]{0,80}?"
    r"\b(?:hold|holding|convene|convening|be convened|organi[sz](?:e|ing|ation)|host|hosting|stag(?:e|ing)"
    r"|resum(?:e|ing|ption))\b(?: of)?"
    r"(?: [a-z0-9]+){0,6} ?$"
)
# "Proposed that the fifth session | be convened soon".
_THAT = compiled(
    r"\b(?:urg|propos|suggest|ask|request|recommend|demand|insist)\w*\b[^;.]{0,40}? that (?:the|an?|their) [^«;]{0,40}$"
)
_BE = compiled(r"(?:\d+»)?(?: should)? (?:soon |again )?(?:be|convene|meet|take place|resume)\b")


def is_urged(text: str, name: str) -> bool:
    """ "Urged both to hold the second session", "proposed that it be convened": nobody has held what ``name`` names."""
    before, _, behind = text.partition(name)
    return bool(_URGED.search(before) or (_THAT.search(before) and _BE.match(behind)))


# "Agreed to go on at the fifth session | of the commission, scheduled for October".
_SCHEDULED = compiled(
    r"«m\d+»[^;.«]{0,20},? (?:scheduled|slated|set|due|planned|expected|to be held) (?:for|to|in|on) "
)
_NO_SITTING = ("hotline", "visits")  # "opened a hotline": it holds no session
# A channel named in the plural is a rhythm that they agree on ("quarterly meetings"), not a session to come.
_IT_WAS_AGREED = compiled(
    r"\bit (?:was|has been|had been) (?:also )?(?:agreed|decided)(?: in principle)? to hold\b[^«;]*$"
)
# "Agreed to hold | consultations every year, alternately in Lor and Mora": where it will be in turn.
_IN_TURN = compiled(
    r"(?: (?:at|on) the level of (?:[a-z ]{3,40}|«a\d+»)| [^,;«]{0,30})?,? (?:(?:once|twice) )?"
    r"(?:every|each|annually|yearly|a year|biennially|alternat\w+|in (?:rotation|turn)|by turns|on a (?:\w+ )?basis)\b"
)
_RHYTHMS = ("meetings", "exercises", "dialogues", "exchanges", "visits", "drills", "patrols")
_SET_UP = compiled(
    r"\b(?:establish\w*|launch\w*|set(?:ting)? up|creat\w+|upgrad\w+|elevat\w+|introduc\w+|institut\w+|lift\w*|rais\w+)"
    r"\b[^;]{0,60}$"
)
# "Confirmed his readiness to take part in the forum in Lor": nobody is there yet.
_WOULD_JOIN = compiled(
    r"\b(?:readiness|willingness|interest|desire|intention|ready|willing|keen(?:ness)?|wish(?:es|ed)?)\b"
    r"[^;.]{0,60}? to (?:also )?(?:take (?:an active )?part|participate|join|attend)\b[^;«]{0,20}$"
)


def session(
    rule: ContactRule, m: re.Match[str], clause: Clause, people: list[PersonDraft], actors: list[Actor], status: Status
) -> list[Contact] | None:
    """Make the contact that a mechanism's session is; its people are those whom the sentence names with it."""
    sign = m.groupdict().get("M") or m.groupdict().get("N") or ""
    number = int(compiled(r"\d+").findall(sign)[0])
    found = clause.things["m"][number].mechanism
    if "at the level of" in m[0] and _SET_UP.search(clause.text, 0, m.start()):
        return None  # "decided to establish a dialogue at the level of deputy ministers": what kind it is to be
    before = clause.text.partition(f"«m{number}»")[0]
    actors = [*actors, *_held_with(clause, number, actors)]
    if found is None or found.recalled or found.kind in _NO_SITTING or PRAISED.search(before):
        return None
    if rule.name == "twinned" and (found.kind != "twinning" or not any(map(is_full_day, clause.dates))):
        return None
    if _WOULD_JOIN.search(before):
        return None
    if _TO_HOLD.search(before):
        if not clause.dates and not clause.things["l"]:
            return None
        status = Status.PLANNED
    if rule.name == "part of session" and _SCHEDULED.match(clause.text, len(before)):
        status = Status.PLANNED
    if status == Status.PLANNED and rule.name == "session held" and ISSUED_AT.search(before):
        status = Status.HELD  # "was signed at the session of the commission and is expected to boost trade"
    if _WENT_OVER.search(before) or (status == Status.HELD and is_urged(clause.text, f"«m{number}»")):
        return None
    alone = not found.parties and len(sides_of(actors)) < SIDES
    if found.edition is None and clause.dates and all(d.kind == "period" for d in clause.dates):
        return None  # "the working group for 2024-2027, co-chaired by A and B": a body, not its session
    if rule.name == "somewhere for session" and status == Status.PLANNED and alone:
        return None  # the forum for which somebody travels
    soil = soil_of(clause, clause.text, 0) if status == Status.PLANNED else ""
    if rule.name.startswith("somewhere") and (to := _TO.search(m[0])):
        goal = clause.actors[int(to[1])]
        soil = goal.states[0] if status == Status.PLANNED and goal.kind == "side" and len(goal.states) == 1 else soil
    if found.edition is None and _INVITED.search(before):
        return None
    if (not found.parties or of_body(found)) and _ATTENDING.search(before):
        return None  # "they met as he attended the 48th session of the council"
    if _BESIDE.search(before) or (
        rule.name == "part of session" and (is_open(found) or of_body(found) or _TO_COME.search(before))
    ):
        return None  # the forum at which they met, or one that they only look ahead to
    states = set(found.parties) | sides_of(actors)
    # "Staff talks will be held in May": of those who talk.
    own = status == Status.PLANNED and not is_open(found)
    own = own and (rule.name == "session held" or _IT_WAS_AGREED.search(before) is not None)
    # "The pact was signed at a session of the Joint Commission in Lor": of the report's sides.
    own = own or (rule.name == "part of session" and found.kind == "committee" and bool(clause.things["l"]))
    if not states and not sides_of(clause.actors) and found.edition is None and not own:
        return None
    if status == Status.PLANNED and found.edition is None and found.name.lower().endswith(_RHYTHMS):
        return None
    if status == Status.PLANNED and found.edition is None and _IN_TURN.match(clause.text.partition(f"«m{number}»")[2]):
        return None
    numbered = found.kind == "meeting" and found.edition is not None
    if rule.name == "part of session" and not found.parties and _FORUMS.search(found.name):
        return None  # "met during the 10th Reef Conference", whoever holds it
    if rule.name == "part of session" and found.kind not in ("dialogue", "committee") and not numbered:
        return None
    # "Agreed today to hold the fourth meeting": who will be there is untold.
    agreed = status == Status.PLANNED and has("agreed on", _DAY_OR_PLACE.sub("", clause.text))
    if (
        status == Status.PLANNED
        and not _dated(clause, within_a_year=found.edition is None and not soil)
        and not clause.things["l"]
        and (agreed or not any(a.persons for a in actors))
        and not (found.edition and soil)
    ):
        return None
    here = _piece(m)
    told = [
        a for k, a in enumerate(clause.actors) if a in actors or (a.kind in _NAMED and (not here or f"«a{k}»" in here))
    ]
    named = persons_of(told) if rule.name != "attended session" else persons_of(actors)
    telling = {i for k in _TELLS.findall(clause.text) for i in clause.actors[int(k)].persons} - {*persons_of(actors)}
    named = [i for i in named if not agreed and i not in telling and not speaks_for_others(people[i])]
    if _BRIEFED.search(before) or (status == Status.PLANNED and _TALKED_OVER.search(before)):
        named = []  # "called on X and discussed the upcoming commission": who will be there is untold
    states |= {s for a in clause.actors if a.kind in ("both", "roles") and len(a.states) > 2 for s in a.states}
    if not found.parties and (listed := listed_sides(clause)):
        states = listed
    chairs = bool(_CHAIRS.search(clause.text))
    return [
        Contact(
            session_format(found, len(states)),
            status,
            rule.name,
            [],
            [],
            named,
            states,
            [clause.line.number],
            Span(clause.line.start, clause.line.end),
            found.start,
            chairs=chairs,
            chair_list=persons_of(actors) if chairs else [],
            mechanism=found,
            soil=soil,
            next_one=status == Status.PLANNED and _is_next_one(before, clause.text[len(before) :]),
            frame=bool(_CAME_FOR.search(before)),
            told_in_talks=bool(_MET_FOR_IT.search(before) or _WHERE_THEY_MET.search(clause.text, len(before))),
        )
    ]


# "A flew to Lor for the third dialogue | with B on Friday": between A's state and B's.
_WITH = compiled(
    r"(?:(?:,? (?:on|in|at))? «[dl]\d+»| here| today| yesterday|,)*,? (?:(?:jointly|together|along) )?with (?:the )?"
    r"(?P<who>«a\d+»(?:,? and (?:the )?«a\d+»)*)"
)


def _held_with(clause: Clause, number: int, actors: list[Actor]) -> list[Actor]:
    """Give those with whom the one side that a sentence names holds a session."""
    sign = f"«m{number}»"
    told = _WITH.match(clause.text, clause.text.index(sign) + len(sign))
    met = clause.actors_in(told["who"]) if told else []
    own = sides_of(actors)
    return met if len(own) == 1 and sides_of(met) - own and all(a.persons for a in met) else []


# "Agreed to exchange data, hold | annual talks and …": the infinitive is governed by the verb before the list.
_TO_HOLD = compiled(
    r"\b(?:agree|concur|decide|pledge|plan|consent|promise|undert[ao]|commit|vow|resolve|propose|want|wish|intend|suggest"
    r"|will|would|shall|should|must|need)\w*\b[^.]*?(?:[,;]| and| or)(?: [a-z]+ly| also| to| continue to)*"
    r" (?:hold|organi[sz]e|conduct|convene|stage|host|launch|begin|open|start|resume|maintain|join|arrange)\b"
    r"[^.«]{0,60}$"
)
# "Discussed the outcomes of | the drill that had taken place in Alland": what they went over is not the news.
_WENT_OVER = compiled(
    r"\b(?:outcomes?|results?|progress|importance|significance|course|conduct) (?:and [a-z]+ )?of"
    r" (?:the )?[^«;.]{0,40}$"
)
_DAY_OR_PLACE = compiled(r" (?:(?:on|in) )?«[dl]\d+»")
# "The next edition of | the dialogue will be hosted by Alland": not the one that was told of.
_NEXT_ONE = compiled(
    r"\b(?:next|following|subsequent|upcoming|coming|another|future)(?: (?:\w+ ){0,2}?"
    r"(?:edition|round|session|meeting|iteration|instal?lment|sitting|version)s?"
    r" of(?: the)?(?: ex| exercise)?)? ?-? ?[\"“‘']?$"
)
# "The dialogue | 's next session will be held", "the commission | will meet again in 2025".
_AGAIN = compiled(
    r"«m\d+»(?:['’]s (?:next|following|upcoming|coming)\b|(?:[^«;]|«[dla]\d+»){0,50}?\b(?:will|would|to)"
    r" (?:next (?:meet|convene|sit|gather|assemble)|(?:meet|convene|sit|gather|assemble) (?:again|next))\b)"
)


def _is_next_one(before: str, behind: str) -> bool:
    return _NEXT_ONE.search(before) is not None or _AGAIN.match(behind) is not None


# "The dialogue held here today, when a delegation led by X held talks with Y": those talks were the dialogue.
_MET_FOR_IT = compiled(
    r"\b(?:met|meet|meets|gathered|convened|sat down|came together|(?:held|holds|hold|had) (?:[a-z-]+ )?"
    r"(?:talks|discussions|consultations|a meeting))\b(?: with)?(?:(?:,|,? and)? «a\d+»)*,?"
    r"(?:[^«;]|«[dl]\d+»|\b(?:in|of) «a\d+»)* (?:for|at) (?:the|their|an?|its) [^«;]*$"
)
_WHERE_THEY_MET = compiled(
    r"«m\d+»[^;]{0,60}\b(?:when|where|at which|during which|in which|as)\b[^;]*\b(?:talks|met)\b"
)
_TO = compiled(r"\b(?:to|in|for|at|visit) «a(\d+)»")
_SIDES_LISTED = compiled(r"«a\d+»(?:,? (?:and |as well as )?«a\d+»){2,}")


def listed_sides(clause: Clause) -> set[str]:
    """ "The forum, to which A, B, C and D sent ministers": three sides and more, told one by one, are its own."""
    for told in _SIDES_LISTED.finditer(clause.text):
        named = clause.actors_in(told[0])
        if all(a.kind == "side" for a in named) and len(sides_of(named)) > SIDES:
            return sides_of(named)
    return set()


_NAMED = ("person", "roles")
_TELLS = compiled(r"«a(\d+)» (?:(?:has|had|also|later) )*(?:said|says|told|announced|confirmed|stated|added|noted)\b")


def _piece(m: re.Match[str]) -> str:
    """ "X met A and co-chaired the session with B": the part that tells of the session, if there are parts."""
    if "|;" not in m.string:
        return ""
    end = m.string.find("|;", m.end())
    return m.string[m.string.rfind("|;", 0, m.start() + 1) + 1 : end if end >= 0 else None]


# "X is in Lima to attend the forum", "while attending it": the frame of what else he does there.
_CAME_FOR = compiled(
    r"\b(?:is|are|was|were|being|arriv\w+|land\w+|visit\w*|stay\w*|trip|travell?\w*|fl[eyo]\w+|went|came|comes?|coming)"
    r"(?: (?!together)[a-z]+){0,2} (?:(?:(?:in|at|to) )?«[la]\d+»|here|there|in town)[^«;]{0,30}"
    r"\b(?:for|to (?:attend|join|take part in|participate in)|attending|taking part in|participating in)\b[^«;]{0,40}$"
    r"|\b(?:arriv\w+|came|comes?|coming|fl[eyo]\w+|travell?ed|landed) (?:(?:in|at|to) )?«[la]\d+» (?:on )?«d\d+»,?"
    r" (?:for|to attend)\b[^«;]{0,40}$"
    r"|\bleading «a\d+» (?:to|at)\b[^«;]{0,40}$|(?:, |\b(?:while|when) )(?:attending|in «l\d+» for)\b[^«;]{0,40}$"
)
_CHAIRS = compiled(r"\bco-?chair|\bchair(?:ed|s|manship)?\b|presided")
_HOSTS = compiled(
    r"«a(\d+)»[^«;]{0,40}?\b(?:host|hosted|hosting|convene|organi[sz]e|venue)\b"
    r"|«a(\d+)» (?:will|would|shall|is to|are to|to) be «a\d+» (?:of|for)\b|\b(?:in|on|by) «a(\d+)»"
)
_NEAR = 60


def soil_of(clause: Clause, text: str, at: int) -> str:
    """Give the state that is to host what is foreseen: "Peru will host the next session", "the next one, in Peru"."""
    for told in _HOSTS.finditer(text, max(0, at - _NEAR)):
        actor = clause.actors[int(told[1] or told[2] or told[3])]
        if actor.kind == "side" and len(actor.states) == 1:
            return actor.states[0]
    return ""


def _dated(clause: Clause, *, within_a_year: bool) -> bool:
    """Does a sentence name a time that is not a paper's: "the 2023 cooperation plan", "the Protocol for 2020-2024"?"""
    if within_a_year and all(d.kind == "year" and d.end_value is None for d in clause.dates):
        return False  # "the board is due later this year"
    of_papers = {int(n) for m in _OF_PAPERS.finditer(clause.text) for n in m.groups() if n}
    return any(k not in of_papers for k in range(len(clause.dates)))


_OF_PAPERS = compiled(
    r"«d(\d+)» (?:[a-z-]+ ){0,3}(?:plan|protocol|programme|program|agreement|memorandum|period|phase)\b"
    r"|\b(?:for|in) (?:the (?:period )?)?(?:of )?«d(\d+)»(?= (?:period|phase)| and the| cooperation)"
)
# "Congratulated them on chairing the …": what somebody is praised or thanked for is no news.
PRAISED = compiled(
    r"\b(?:congratulat\w+|prais\w+|thank\w*|applaud\w*|hailed|lauded|credited|commend\w+|appreciat\w+|wish\w*)\b"
    r"[^;]{0,90}\b(?:on|for|of|as|over|in) (?:\S+ ){0,6}"
    r"(?:chair\w*|host\w*|presid\w+|organis\w+|organiz\w+|holding|role)\b[^«;]*$"
    r"|\bwelcom(?:ed|es|ing) the (?:resumption|revival|success|conduct|completion|holding) of (?:the )?$"
    r"|\b(?:welcomed|prais\w+|appreciat\w+|hailed|lauded|thanked)\b[^;]{0,40}\bparticipation in (?:[^;«]|«d\d+»){0,40}$"
    r"|\b(?:relevance|significance|usefulness|timeliness) of (?:the )?(?:\w+ )?$|\brecalled (?:the )?(?:\w+ )?$"
    r"|\bon the heels of (?:the )?(?:\w+ )?$"
)
_INVITED = compiled(  # whom somebody asks to come may not come; and "before the committee meets again"
    r"\binvit(?:ed|es|ing|ation)\b[^;]{0,90}$|\b(?:before|until|once) (?:the |their )?(?:\w+ ){0,2}$"
)
# "Agreed to …, according to the declaration issued at the end of | the sixth meeting": it has been held.
ISSUED_AT = compiled(
    r"(?<!be )(?<!be also )\b(?:issued|released|adopted|published|made public|read out|signed|inked|initialled)\b"
    r"[^«;]{0,40}\b(?:at|after|following|during|upon|on the occasion|(?:end|close|closing|conclusion|opening) of)\b"
    r"[^«;,]{0,60}$"
)


def words_before(clause: Clause, found: MechanismMention) -> str:
    number = next((k for k, thing in enumerate(clause.things["m"]) if thing.mechanism is found), None)
    return clause.text.partition(f"«m{number}»")[0] if number is not None else ""


def frames(clause: Clause, found: MechanismMention) -> bool:
    """ "Met B, who is in Lima for the 3rd forum", "met B on the margins of it": the session is where they met."""
    before = words_before(clause, found)
    came = _CAME_FOR.search(before) or _ATTENDING.search(before) or _BESIDE.search(before)
    return came is not None or has("beside", before[-_NEAR:])


def of_both_sides(clause: Clause, found: MechanismMention) -> list[int]:
    """Give those whom the sentence of a session names, if they are of both its sides."""
    aside = _EARLIER.search(clause.text)  # "the first meeting after Presidents A and B signed …"
    told = clause.text[: aside.start()] if aside else clause.text
    persons = [a for k, a in enumerate(clause.actors) if a.kind == "person" and a.persons and f"«a{k}»" in told]
    named = [a for a in persons if not found.parties or set(a.states) & set(found.parties)]
    return persons_of(named) if len(sides_of(named)) == SIDES else []


_EARLIER = compiled(r"«m\d+»,? (?:[^«;]{0,40} )?(?:after|since|following) «a")
