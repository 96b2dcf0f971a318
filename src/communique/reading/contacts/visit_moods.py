"""Tell of a visit whether it is foreseen, over, called off, only wished for or only recalled.

yes   X will visit Alland. X is to pay a visit to Alland.            (planned)
yes   X invited Y to visit Alland, and Y accepted.                   (planned)
no    X invited Y to make an official visit to Alland.               (a wish)
no    … followed the visit to Alland in June last year of X          (recalled)
"""

from __future__ import annotations

import re

from communique.model import Status
from communique.patterns import compiled
from communique.reading.clauses.moods import has, on_itself
from communique.reading.clauses.render import Clause
from communique.reading.contacts.guests import ONWARD
from communique.reading.contacts.recalling import looks_back, phrase
from communique.reading.contacts.visit_days import SINCE_AN_EVENT
from communique.reading.dates.calendars import shifted
from communique.reading.dates.find import DateMention

# "Invited him to make a visit", but not "arrived at the invitation of X to visit the fair".
_INVITED = compiled(
    r"(?<!at )(?<!on )(?<!upon )(?<!under )(?<!following )(?<!response to )"
    r"\b(?:invit(?:ed|es|e|ing)|(?:an|the|his|her|its) invitation|invitations"
    r"|(?:convey|deliver|extend|hand)\w* (?:over )?(?:\w+ )?invitation)\b[^;]{0,60}?\b(?:to|for)\b"
)
_INVITED_TO = compiled(r"\binvit(?:ed|es|ing|ations?)\b[^;]* to\b")
_BY_INVITATION = compiled(r"invited by «a\d+»[^«;]*,")
_TAKEN_UP = compiled(
    r"\b(?:accept\w*|took up|takes up|taken up|would (?:gladly |happily |be happy to |be glad to )?do so"
    r"|gladly agreed)\b"
)
_TAKEN_UP_NEXT = compiled(
    r"\W*[^.;]{0,70}?\baccept(?:ed|s)\b(?:[^.;]{0,30}?\b(?:invitation|it|offer)\b|[.,]| (?:with|gladly|at once)\b)"
    r"|\W*The invitation (?:was|has been) (?:gladly )?accepted"
)
# "Will not travel to Alland next week as planned": what falls through.
_NO_LONGER = compiled(
    r"\b(?:will|would|is|are|was|were) (?:now )?(?:no longer|not) (?:\w+ ){0,2}(?:visit|pay|travel|go|come|make"
    r"|fly)\w*\b[^;]*"
    r"\bas (?:originally |previously |initially )?(?:planned|scheduled|expected|announced|foreseen)\b"
    r"|\b(?:will|would|is|are) no longer (?:\w+ ){0,2}(?:visit|pay|travel|go|come|make|fly)"
)
# "Has never visited Alland", "has yet to visit", "the hope that X would visit".
_DENIED = compiled(
    r"\b(?:never|yet to|not|no longer) (?:\w+ ){0,2}(?:visit|pa(?:y|id)|travel|go|come|been|ma[dk]e)\w*\b[^«;.]{0,30}$"
    r"|\b(?:not (?:one|a single)|none of|no (?:other )?(?:country|state|nation|member|minister|delegation|one"
    r"|leader)s?)\b"
    r"[^;.]{0,100}$"
    r"|\b(?:no|any) (?:\w+ )?(?:plans?|intention|need|wish|date|talk)\b[^;.]{0,40}$"
    r"|\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|rejected) (?:[\w-]+ ){0,3}(?:reports?|rumou?rs|speculation"
    r"|claims|that)\b[^;.]{0,40}$"
    r"|\b(?:talk|speculation|rumou?rs?) (?:of|about|over) (?:[\w-]+ ){0,4}(?:visit|trip|tour)? ?(?:to )?$"
    r"|\bhop(?:e|es|ed|ing) (?:that )?[^;.]{0,40}\b(?:would|will|could|may|might)\b[^;.]{0,30}$"
)
# "Reaffirmed the will of President X | to visit Lor", "expressed his desire | to visit Lor".
_WISHED = compiled(
    r"\b(?:will|wish|desire|willingness|readiness|hope|eagerness|interest)(?: of [^;,]{2,60}?)? to"
    r" (?:visit|come to|travel to|pay)\b[^;]*$"
)
_UNSURE = compiled(
    r"\b(?:could|whether|if|should «a\d+»(?: ever)?)\b[^,;.]{0,40}$"
    r"|\btoo (?:early|soon) to (?:talk|speak) of\b[^;.]{0,40}$"
)
_LEFT_OPEN = compiled(
    r"[^;«]{0,20}(?:has|have|had|is|was|were|are|can|could) ?(?:not|never) "
    r"(?:been |be )?(?:ruled out|excluded)\b"
)
_AHEAD = compiled(r"\b(?:before|ahead of|until|when)\b[^,;.]{0,50}$")
_PRESENT = compiled(
    r"^«a\d+» (?:comes|arrives|visits|goes|travels|flies|heads (?:to|for|off|back)|leaves|sets|pays|makes)\b"
)
_NEXT = compiled(
    r"^(?:[,;]|,? (?:and|but|before|then))[^«]{0,16} (?:goes|flies|flying|travels|travell?ing"
    r"|going|heading|moving|moves|continues|proceeds|heads|go|departing|departs|leaving)\b"
    r"|^before (?:heading|travell?ing|going|flying|moving|proceeding)\b"
    r"|^(?:on (?:his|her|their|the) way|en route|bound)\b"
)
_COMING = compiled(
    r"\b(?:coming|prepar\w+ (?:for|of)|arrang(?:ements? for|e|es|ing)|plan(?:s|ned|ning)? (?:(?:are"
    r"|were) [a-z ]{2,20} )?(?:for|of)|to be \w+ed (?:during|on)|looking ahead to|ahead of|on the eve of"
    r"|in the run-up to)\b[^,;.]{0,40}$"
)
_PAST_YEAR = compiled(
    r"\b(?:last|previous) (?:year|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b|\b(?:years?|months?) (?:ago|earlier|before)\b"
    r"|\bearlier (?:this|last) (?:year|month)\b"
)
_THEN = compiled(r"\b(?:at th(?:e|at) time|back then|in those days|(?:whose|his|her) predecessor)\b")
_RECALLING = compiled(
    r"\b(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)?|reminisc\w+|(?:discussed|reviewed|spoke of|talked about) "
    r"(?:what came out|(?:the )?(?:results?|outcomes?)) of)\b[^,;.]{0,60}$"
    r"|\b(?:consensus|understandings?|agreements?|decisions?|commitments?) (?:reached|made|taken|achieved|arrived at)\b"
    r"[^;.]{0,90}\b(?:during|on) (?:the |his |her |their )?$"
    r"|\bwhat [^;.]{0,60}\b(?:achieved|saw|learned|did|discussed)\b[^;.]{0,40}\b(?:during|on) (?:his |her )?$"
)
_IS_THERE = compiled(r"\b(?:is|are)(?: also| currently| now)? (?:visiting|paying an?|on an?|making an?)\b[^;]{0,60}$")
_MET_WHEN = compiled(r"\b(?:received|met|hosted|welcomed|signed|talks with|talks)\b[^;]*\bwhen $")
# "His visit comes a month after X came to Lor."
_LATER = compiled(r"\b(?:days|weeks?|months?|years?) after (?:the |«a\d+»['’]s? (?:[\w-]+ ){0,3})?$")
# "His August visit" is one of another time than the report's.
_MONTHS_VISIT = compiled(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r" (?:\w+ ){0,2}(?:visit|trip|tour)\b"
)
_LONG_SINCE, _MONTH = 45, 30  # days
_REACH = 40
# "Was pleased at being able to visit Alland": he is there.
_GLAD = compiled(
    r"\b(?:glad|pleased|delighted|happy|honou?red|pleasure|honou?r|delight|joy|opportunity)\b"
    r"[^;.«]{0,30}\bto (?:visit|be in)\b"
)
# "The delegation's stay will last until Sunday": it is there.
_STAYS_ON = compiled(r" (?:in «[al]\d+» )?will (?:last|continue|go on|end|run) (?:until|till|through|on)\b")
# "The delegation will complete its visit to Alland on Friday": it is there.
_WILL_COMPLETE = compiled(
    r"\b(?:will|(?:is|are) (?:due |set |expected |scheduled )?to) (?:complete|conclude|end|wrap up|wind up|finish"
    r"|round off) (?:an?|his|her|its|their|the)\b"
)
_TILL = compiled(r" (?:until|till|through)\b")
# "A visit to Alland is planned for May", "his trip to Lor, scheduled for next week".
_SLATED = compiled(
    r"(?:(?: by| of)? «a\d+»)?(?: (?:on |from |for |in )?«d\d+»)?,?(?: (?:is|are|was|were|has been|being|which is))?"
    r"(?: now| already)? "
    r"(?:planned|scheduled|slated|due|foreseen|expected|pencilled in|being (?:prepared|planned|arranged"
    r"|organi[sz]ed|worked out)|under preparation|set for|on the (?:calendar|agenda|cards"
    r"|programme)|in the works|in preparation|in the offing"
    r"|to (?:begin|start|take place)|will (?:take place|start|begin|last|follow|be))\b"
)
# "Will depart this week for | a trip to Alland": the future of the verb that governs the visit, at some distance.
_SOON = compiled(
    r"(?: (?:by|of) «a\d+»)?(?:(?: on| from| in| for)? «d\d+»)?,? (?:next (?:week|month|year)|later this (?:week"
    r"|month|year)"
    r"|in the (?:coming|next|near future)|this coming|(?:over|within) the (?:coming|next)"
    r"|before the (?:year|month|week) is out)\b"
)
# "Will embark next week | on a visit to Alland".
_WILL_GO = compiled(
    r"\b(?:will|is to|are to|due to|set to|scheduled to|plans? to|expected to)(?: (?:also|then|next|now|first|soon))?"
    r" (?:depart|leave|embark|travel|go|fly|head|set (?:off|out)|make|pay|undertake|begin|start|conduct)\b"
    r"(?:[^«»;.,]|«[dl]\d+»){0,50}$"
)
# "The accord will be signed during | the visit of X to Alland in July".
_DUE_ON_IT = compiled(
    r"\b(?:will|would|shall|(?:is|are) (?:\w+ )?to|plans? to|intends? to)(?: also| then)? (?:be (?:signed|inked"
    r"|concluded|initialled|initialed|launched|opened|adopted|announced|unveiled|held)|sign|ink|conclude|initial|launch|open|adopt"
    r"|announce|unveil)\b[^;]*"
    r"\b(?:during|on the occasion of|as part of|(?:with)?in the framework of|in the course of|within|on)"
    r"(?: (?:the|an?|his|her|their|«a\d+»['’]s?))?(?: [a-z-]+){0,2} $"
)
# "From there he should fly on to Alland".
_SHOULD = compiled(r"\b(?:from there|then|next|after that|afterwards)\b[^;]{0,40}\b(?:should|has to|is supposed to) ")
# "X is to dine with Y on Friday, with which a trip to Alland begins".
# "A tour which was also | to take him to Borria".
_TO_TAKE = compiled(r"\b(?:is|was|were) (?:(?:also|then|later|due|set|scheduled|expected|meant) )*to $")
_TALKED_ABOUT = compiled(
    r"\b(?:discuss(?:ed|es|ing)?|talk(?:ed|s|ing)? (?:about|over)|touch(?:ed|es)? (?:up)?on|exchang\w+ views on)\b[^;]*"
    r"\b(?:an?|a possible|a future) (?:[a-z-]+ )?$"
)
_BEGINS = compiled(r" (?:begins|starts|opens|ends|concludes|closes)\b")
_TO_COME = compiled(r"[^;]{0,40}«a\d+»(?:,[^,;]{0,60},)? (?:will|is to|are to|is due to|is expected to)\b")
# "Led a delegation to pay a visit": what they went for came about.
# "Concluded a planned visit to Alland": it was paid.
_AS_PLANNED = compiled(
    r"\b(?P<over>concluded|completed|ended|finished|wrapped up|wound up|paid|made|conducted|undertook|carried out"
    r"|performed|began|started|kicked off) (?P<a>an?) "
    r"(?:long-)?(?:planned|scheduled) "
)
# "Jetted off to Alland" is past, "is off to Alland" is not; who "made his way" there made no visit that is over.
_WENT_OFF = compiled(r"\b(jetted|flew|went|set|headed|sailed|rushed|dashed|hurried|sped|took|travelled|marched) off\b")
_MADE_WAY = compiled(r"\bma(?:de|kes?|king) (?:his|her|their|its) way\b")
_LED_ONE = compiled(r"(?<!be )\b(?:led|headed) (?:«a\d+»|an? (?:[\w-]+ ){0,3}delegation) to (?:pay|make)\b")
_WHOSE = compiled(r"^ (?:(?:paid )?by|of) «a\d+»(?: of «a\d+»)?")  # "the visit to Borria | of X | last May"
# "Skipping planned stops in Alland".
_SKIPPED = compiled(r"\b(?:skip|dropp)(?:s|ed|ping|ing)\b (?:[\w-]+ ){0,3}$")
# "Has dropped a planned visit to Alland", "aborted his upcoming trip".
_GIVEN_UP = compiled(
    r"\b(?:drop(?:s|ped|ping)|g[ai]ve(?:s|n)? up|abandon(?:s|ed|ing)? (?=(?:\w+ )?(?:plan|upcoming|schedul))"
    r"|abort(?:s|ed|ing)?(?= (?:\w+ )?(?:planned|upcoming|scheduled))) "
    r"(?:an?|his|her|their|its|the|plans for|plans of|plans to) (?:[\w-]+ |«d\d+» ){0,4}"
    r"(?:visit|trip|tour|stop|journey)"
)
# "The visit to Alland of X ended."
_OVER = compiled(
    r"(?:(?: by| of| paid by)? «a\d+»)?(?: on «d\d+»)?,? (?:has |had |was |is )?"
    r"(?:ended|concluded|finished|completed|wrapped up|over)\b"
)
_AT_THE_END = compiled(
    r"\b(?:at|towards?|with|upon|on|after) the (?:end|close|conclusion|completion) of (?:an?|the|his|her|their|«a\d+»)"
    r"[^;]{0,80}$"
)
_ENDING = compiled(
    r",?(?: on «d\d+»)? at the (?:end|close|conclusion) of (?:an?|the|his|her|their) [^,;]{0,40}\b(?:visit|trip"
    r"|tour|stay)\b"
)
# "Comes on the heels of the visit to Alland": what something follows is over.
_COMPLETED = compiled(
    r"(?:\b(?:on|at) the heels of|\bin the wake of|\bfollow(?:s|ed)(?: on)?"
    r"|\bc[ao]mes? (?:[\w-]+ ){0,3}after) an? (?:(?!meeting|talks|session|between|with)[\w-]+ ){0,5}$|"
    r"\b(?:completed|concluded|ended|finished|wrapped up|wound up|rounded off|capped(?: off)?|closed"
    r"|brought to an? (?:end|close))"
    r"(?: on «d\d+»| «d\d+»)? (?:an?|the|his|her|their|its) (?:[\w-]+,? ){0,6}$"
)
# "Visited Lima", told in the past alone.
_VISITED = compiled(
    r"«a\d+»(?:,(?:[^;«]|«[adl]\d+»){0,80}|,? (?:and|with|together with|along with) [^;«]{0,60})? (?:(?:has|have"
    r"|had|also|officially|briefly|already|just|earlier|then|later|next|afterwards|subsequently|first) )*"
    r"(?:visited|toured) "
    r"(?:(?:the|an?) [^;«]{3,60} in )?«[al]\d+»(?:,? and «[al]\d+»|, «[al]\d+»)*$"
)
_LATELY = compiled(r"\b(?:earlier|last|late last|recent)\b")
_SPAN = compiled(r"\b(?:visited|toured|travell?ed)\b")
_ARRIVED = compiled(r"\b(?:arrived|landed|touched down)\b")
_GONE = compiled(
    r"\bhad (?:already |earlier |previously |just )?visited\b[^;]{0,40}$"
    r"|\b(?:left|departed(?: from)?|flew (?:out of|(?:back |home )+from)) (?:«[al]\d+»|here|the \w+)$"
)
# "Was to have begun on May 2, will now take place in June".
_MOVED = compiled(
    r"\b(?:(?:was|were) to have|(?:was|were|had been) (?:due|scheduled|set|planned|to))\b[^;]*"
    r"\b(?:will|is|are) now (?:to )?(?:take|be|set|due|scheduled|planned|begin|start|travel|visit|go)\b"
)
_BACK = compiled(
    r"\b(?:(?:has|have|had|just) returned|returned home|(?:is|are|was|were) (?:now )?back|(?:came|flew|arrived"
    r"|back) (?:back|home)|on (?:his|her|their) way home|fresh)\b"
    r"[^,;]{0,60} (?:from|after|following) (?:[^,;]{0,60} )?(?:«[al]\d+»|the \w+)$"
    r"|\b(?:(?:on|after|upon|following) (?:his|her|their) return|^back"
    r"|^returning)\b[^,;]{0,60} from (?:[^,;]{0,60} )?«[al]\d+»"
    r"(?:, «a\d+»)?$"
)
_TO_THE_END = 110  # characters behind a visit in which its end may be told
_ENDED = compiled(
    r"\b(?:c[ao]me|drew|to) to (?:an|a|its|his|her|their) (?:end|close|conclusion)\b|\bwas over\b|\bbehind (?:him"
    r"|her|them)\b"
    r"|\bto (?:an|a|its|their) (?:end|close|conclusion)\b|«d\d+» was (?:his|her|their|the|part)\b"
    r"|, which (?:\w+ )?(?:ended|concluded|finished)\b"
)


_CUT_SHORT = compiled(
    r"\bcut(?:s|ting)? (?:an?|his|her|their|its) [^;]*\bshort\b|\b(?:broke off|abandoned|aborted|interrupted)\b"
)


# "His next stop was Lor."
_STOP_WAS = compiled(
    r"\b(?:second|third|fourth|next|last|final) (?:stop|leg|destination|port of call)s? (?:was|were)\b"
    r"|» (?:was|were) (?:the|his|her|their) (?:second|third|fourth|next|last|final) (?:stop|leg|destination"
    r"|port of call)\b"
)


def is_wished(clause: Clause, m: re.Match[str], ahead: str = "") -> bool:
    """Tell whether somebody only wishes for the visit: invites to it without an answer, hopes for it, may make it.

    ``ahead`` is the next sentence, in which an invitation may be accepted.
    """
    told = clause.text[max(0, m.start() - 20) : m.end()]
    before = clause.text[max(0, m.start() - 60) : m.end()]
    if _TAKEN_UP.search(clause.text) or _TAKEN_UP_NEXT.match(ahead):
        return False
    denied = _DENIED.search(clause.text[: m.start("B") if m.groupdict().get("B") else m.end()])
    if denied and _NO_LONGER.search(clause.text):
        return False
    if denied and not (has("postponed", clause.text) or has("cancelled", clause.text)):
        return True
    return bool(
        has("visit wished", told)
        or _WISHED.search(clause.text, 0, m.end())
        or (_INVITED.search(before) and not _BY_INVITATION.match(clause.text))
        or _UNSURE.search(clause.text[: _verb(m)])
        or _LEFT_OPEN.match(clause.text, m.end())
    )


def _verb(m: re.Match[str]) -> int:
    """Give where the words behind a traveller begin, so that what stands between them and the verb is seen."""
    return m.start("B") if m.groupdict().get("B") else m.end("A") if m.groupdict().get("A") else m.start()


# "Following a visit to Alland | that ended on Wednesday": news, whatever came after it.
_JUST_ENDED = compiled(
    r",? (?:that|which) (?:has |had )?(?:ended|concluded|finished|wrapped up)(?: on| early| late)? «d(\d+)»"
)


def is_recalled(clause: Clause, m: re.Match[str], published: str | None, *, over: bool = False) -> bool:
    """Tell whether the words lead back to a visit of the past: "went to Lima earlier this year".

    ``over`` where the traveller is told to be back from it, so that "after his visit" recalls no other.
    """
    told = clause.text[max(0, m.start() - (_REACH if "took" in m[0] else 12)) : m.end()]
    if _IS_THERE.search(m[0]):
        return False  # "in response to the visit of last year, X is visiting Alland"
    if _MET_WHEN.search(clause.text[: m.start("A")] if m.groupdict().get("A") else ""):
        told = m[0]  # "was received by Y when he visited Lor": the visit on which they met
    if m[0].startswith("stop"):
        told = m[0]  # "arrived in Lor, following stops in Alland and Borria": on one journey
    if (ended := _JUST_ENDED.match(clause.text, m.end())) and not before_its_time(
        clause.dates[int(ended[1])], published
    ):
        return False
    if (has("visit recalled", told) and not over) or _THEN.search(clause.text) or looks_back(clause):
        return True
    if _RECALLING.search(clause.text[: m.start()]) or _LATER.search(clause.text[: m.start()]):
        return True
    if status_of(clause, m) in (Status.PLANNED, Status.CANCELLED, Status.POSTPONED):
        return any(
            (d.value or "")[:4] < (published or "")[:4] and before_its_time(d, published) for d in _days_near(clause, m)
        )
    if published and _MONTHS_VISIT.search(clause.text[max(0, m.start() - 24) : m.end()]):
        return True
    ahead = [clause.dates[int(n)] for n in compiled(r"«d(\d+)»").findall(clause.text[: m.start()])]
    if ahead and all(before_its_time(d, published) for d in ahead):
        return True  # "In 2008 the stone was laid during his visit to Lor"
    near = _days_near(clause, m)
    undated = not (published or "").startswith(("19", "20"))
    return any(
        _PAST_YEAR.search(phrase(clause, d)) or before_its_time(d, published) or (undated and d.kind == "year")
        for d in near
    )


_EVENT = compiled(
    r"(?:«m\d+»|\b(?:talks|dialogue|meeting|session|summit|conference|forum|exercise|exhibition|show|parade|fair)"
    r"(?: «[dl]\d+»)?)$"
)


def _is_of_event(clause: Clause, over: re.Match[str]) -> bool:
    """ "Came for the dialogue, which ended on Thursday": what is over is the dialogue."""
    return over[0].startswith(", which") and _EVENT.search(clause.text, 0, over.start()) is not None


_SINCE = compiled(rf"\bfirst\b[^;«]*(?:«a\d+» )?since «d\d+»|{SINCE_AN_EVENT}«d\d+»")


def _days_near(clause: Clause, m: re.Match[str]) -> list[DateMention]:
    """Give the days told beside a visit, but for "the first since May 3"."""
    around = _SINCE.sub("", _around(clause, m))
    return [clause.dates[int(n)] for n in compiled(r"«d(\d+)»").findall(around)]


# "X, who took office in March, arrived": a day of what is told aside.
_TOLD_ASIDE = compiled(
    r"(?<=»), (?:who|whose) (?:(?!\b(?:visit|trip|tour|stay|arriv|travel|journey|land|depart)\w*"
    r"|\b(?:came|come|comes|coming|fl[ey]w|left|leaves|is|are|began|begins|went|returned)\b)[^,;])*,"
)


# "Will leave for Alland, where the joint commission is to meet from May 3 to 5": the session's days.
_SESSION_THERE = compiled(
    r"(?:, where (?:the |an? )(?:[\w-]+ ){0,4}?(?:«m\d+» |(?=opens|begins|starts|is to|will|takes))"
    r"|«m\d+», which )(?:is|are|will|meets?|opens?|begins?|starts?|takes?|was|were)\b[^;,]{0,60}?«d\d+»"
)
# "Is on a visit to Alland | and will leave from there for Borria on May 3": what lies ahead is another journey.
# "Is on a visit to Lor | and will be received by X".
_AND_WILL = compiled(r",? (?:and|where (?:he|she|they)) (?:will|is to|are to|is due to|is expected to)\b")
_GOES_ON_THEN = compiled(
    r"(?:,(?= will (?:go|travel|fly|head|leave|proceed|continue)\b)"
    r"|,? (?:and|before|but|from (?:where|there)|after which)[^«;,]{0,30}"
    r" (?:will|is to|are to|plans? to|is due to|to)\b)"
    r"(?=[^;]{0,40} (?:to|for|in) «[al]\d+»)"
)


def before_next_leg(text: str, told: str) -> str:
    """Give a sentence up to where it goes on from a visit, told with these words of it, to the next one."""
    end = text.find(told) + len(told)
    return text[:end] if told in text and _GOES_ON_THEN.match(text, end) else text


def without_asides(text: str) -> str:
    """Leave out what is told aside of somebody but for their journey: "X, who took office in March, arrived"."""
    return _SESSION_THERE.sub("", _TOLD_ASIDE.sub("", text))


def _around(clause: Clause, m: re.Match[str]) -> str:
    """Give the words of the visit, those right behind them, and the day that opens the sentence."""
    behind = _WHOSE.sub("", clause.text[m.end() : m.end() + _REACH]).split(";")[0]
    ahead = clause.text[max(0, m.start() - 24) : m.start()].rpartition(";")[2]
    return ahead + without_asides(m[0]) + compiled(r"«a|\. ").split(behind)[0]


def before_its_time(d: DateMention, published: str | None) -> bool:
    """Tell whether a day, month or year lies so long before the report that it is none of its news."""
    return d.kind != "period" and is_long_past(d.end_value or d.value, published)


def is_long_past(last: str | None, published: str | None) -> bool:
    """Tell whether a day, month or year lies a month and a half or more before the report."""
    if not last or not published or not published[:4].isdigit() or not last[:4].isdigit():
        return False
    if len(last) == len("2024") or len(published) < len("2024-05-03"):
        return last[:4] < published[:4]
    limit = shifted(published[:10], -_LONG_SINCE if len(last) > len("2024-05") else -_MONTH) or ""
    return last < limit[: len(last)]


# "… | and will then | travel to Borria", where somebody "is on a visit to Alland".
_LED_ON = compiled(
    r"\b(?:and|before)(?: (?:will|would|is to|was to|is due to|plans to|is))?(?: then| later| immediately| also)* \Z"
)
_BEFORE_DOING = compiled(
    r",? before (?:then )?(?:heading|travell?ing|flying|going|moving|leaving|departing|proceeding|continuing)"
    r"(?: on)?(?: to| for)? \Z"
)
_IS_NOW = compiled(
    r"\b(?:is|are|currently|now|presently) (?:(?:also|currently|now|in «[al]\d+») )?"
    r"(?:on an?|on his|on her|visiting|paying|in «)[^;]*\Z"
)


def status_of(clause: Clause, m: re.Match[str]) -> Status:
    """Give the status that the words around a visit tell."""
    before = clause.text[: m.start()]
    goes_on = _GOES_ON_THEN.match(clause.text, m.end()) or (
        _IS_THERE.search(m[0]) and _AND_WILL.match(clause.text, m.end())
    )
    last = m.end() + (0 if goes_on else 10)
    piece = _LED_ONE.sub("paid", clause.text[max(0, m.start() - 20) : last].replace("invited by", ""))
    goal = next((m.start(g) for g in ("B", "L") if m.groupdict().get(g)), m.end())
    if onward := ONWARD.match(clause.text, max(0, m.start() - 20), goal):
        led = _LED_ON.search(clause.text, m.start(), onward.end())
        piece = clause.text[led.start() if led else onward.end() : m.end() + 10]
        if led and _IS_NOW.search(clause.text, 0, led.start()):
            return Status.PLANNED  # "is on a visit to Alland before travelling on to Borria"
    if (doing := _BEFORE_DOING.search(clause.text, m.start(), goal)) and _IS_NOW.search(clause.text, 0, doing.start()):
        return Status.PLANNED
    piece = _MADE_WAY.sub("went", _WENT_OFF.sub(r"\1", piece))
    piece = _AS_PLANNED.sub(r"\g<over> \g<a> ", piece)
    begin = onward.end() if onward else m.start()
    told = on_itself(clause.text)
    if has("postponed", told) or _MOVED.search(clause.text):
        return Status.POSTPONED
    given_up = _SKIPPED.search(before) or _GIVEN_UP.search(clause.text, m.start(), m.end())
    if has("cancelled", told) or given_up or _NO_LONGER.search(clause.text):
        return Status.CANCELLED
    asked = has("visit wished", clause.text[max(0, m.start() - 20) : m.end()]) or _INVITED_TO.search(clause.text)
    if asked and _TAKEN_UP.search(clause.text):
        return Status.PLANNED
    if _STOP_WAS.search(m[0]):
        return Status.HELD
    ahead = _AHEAD.search(before) and _PRESENT.search(m[0])
    if _TALKED_ABOUT.search(before) and not clause.dates and not _ARRIVED.search(m[0]) and not _VISITED.search(m[0]):
        return Status.PLANNED  # "they also discussed an official visit by the president to Alland"
    stays = m[0].endswith("will stay") or " will stay in " in m[0]
    if _WILL_COMPLETE.search(clause.text, m.start(), goal):
        return Status.ONGOING
    if _GLAD.search(piece) or _STAYS_ON.match(clause.text, m.end()) or (stays and _TILL.match(clause.text, m.end())):
        return Status.ONGOING
    if (
        ahead
        or _NEXT.search(m[0])
        or _WILL_GO.search(before)
        or _DUE_ON_IT.search(before)
        or (_SOON.match(clause.text, m.end()) and not _ARRIVED.search(m[0]))
        or (_BEGINS.match(clause.text, m.end()) and _TO_COME.match(clause.text))
        or _SHOULD.search(clause.text, 0, m.end())
        or _TO_TAKE.search(before)
        or (_SLATED.match(clause.text, m.end()) and not _ARRIVED.search(m[0]))
        or has("visit planned", m[0] if _ARRIVED.search(m[0]) or _VISITED.search(m[0]) else piece)
        or _COMING.search(clause.text[max(0, m.start() - _REACH) : m.start() + 12])
    ):
        return Status.PLANNED
    if (
        has("visit over", piece)
        or _CUT_SHORT.search(clause.text, begin, m.end() + 10)
        or _GONE.search(clause.text, m.start(), m.end())
        or _AT_THE_END.search(clause.text, 0, m.end())
        or _COMPLETED.search(clause.text, 0, m.start())
        or _ENDING.match(clause.text, m.end())
        or (_VISITED.search(m[0]) and not clause.text.startswith(("'", "’"), m.end()))
        or _BACK.search(clause.text, 0, m.end())
        or ((over := _ENDED.search(clause.text, begin, m.end() + _TO_THE_END)) and not _is_of_event(clause, over))
        or _OVER.match(clause.text, m.end())
        or (_SPAN.search(m[0]) and any(d.end_value or _LATELY.match(phrase(clause, d)) for d in _days_near(clause, m)))
    ):
        return Status.HELD
    return Status.HELD if clause.dates and has("visit closing", piece) else Status.ONGOING
