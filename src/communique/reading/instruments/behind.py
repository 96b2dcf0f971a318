"""List what may stand behind an instrument and say what was done to it, the surest first.

yes   the treaty was signed in Lima · the pact, which has lapsed, … · the accord our two governments concluded
no    the treaty, of which the two ministers talked
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Action

# What may part the instrument from the verb behind it: the rest of a list, brackets, one aside, one more complement.
_GAP = (
    r"[\s\x01”\"’]*(?:(?:of\s|for\s|until\s|till\s|towards\s|through\s|up to\s)?(?:19|20)\d\d(?:\s|(?=,)))?"
    r"(?:(?:,|and|as well as|or)[\s\x01]+)*"
    r"(?:\([^)]{0,60}\),?\s*)?(?:,[^,;.\x01]{1,90},\s*"
    r"|(?:between|with|by|on|for|in|of|at|during|from|to|concerning|regarding|about|covering|aimed|designed|under"
    r"|through|worth|valued)"
    r"\s[^,;.\x01]{1,110}?(?:,?\s|(?=,)))?"
)
_ADVERB = (
    r"(?:(?:also|both|all|each|likewise|soon|shortly|then|later|first|already|recently|now|currently|being|fully|well"
    r"|\w+ly)\s)*"
)
_BE = r"(?:is|are|was|were|ha(?:s|ve|d)\s(?:just |now |also |already |since |recently )?been|being|be)"
_BEEN = _BE.removesuffix("|be)") + ")"  # what is done, not "proposed that it be done"
_FIRST = (  # what is told of a paper before its signing: "was agreed on and signed"
    r"(?:(?:agreed|negotiated|drafted|prepared|finali[sz]ed|discussed|considered|approved|drawn up|worked out)"
    r"(?:\s(?:on|upon))?\s(?:and|and then|and later)\s)?"
)
_DUE = (
    r"(?:is|are|was|were) (?:{adv})?(?:to|going to|about to|expected to|due to|set to|slated to|ready to|scheduled to)"
)
_WILL = rf"(?:will|would|shall|should|may|might|could|can|must|to|yet to|{_DUE})"
_MADE = (
    r"{past}|struck|clinched|reached|ratified|prepared|worked out|set up|established|finali[sz]ed|completed"
    r"|negotiated|drafted|considered"
    r"|drawn up"
)
_DONE = (
    r"ratified|implemented|carried out|reali[sz]ed|fulfilled|exceeded|observed|reviewed|in force|in effect|respected"
    r"|executed|followed|put into (?:practice|effect)|taken forward|carried forward|moved forward|pursued|applied"
    r"|built (?:up)?on|holding"
)
_OVER = (
    r"put on (?:ice|hold)|frozen|shelved|revoked|cancelled|denounced|terminated|suspended|scrapped|annulled"
    r"|abrogated|ended"
)
_AT = (
    r"(?=(?:by|in|on|at|during|between|last|this|earlier|with|after|today|yesterday|following"
    r"|afterwards?|later|there|here|upon|when|as|jointly|then"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d)"
)
_RELATIVE = (
    r"(?:,\s)?(?:which|that)\s[^,;.\x01]{0,90}?(?:,[^,;.\x01]{1,90},\s)?(?:have\s|has\s|had\s)?{adv}(?:{past})\b"
)
_CONTACT = (  # "the agreement our two governments concluded in 2022"
    r"(?:we|they|(?:our|the|both|their) (?:two |both )?"
    r"(?:governments|countries|sides|ministries|nations|states|leaders|ministers|presidents|predecessors))"
    r"\s(?:have\s|had\s)?{adv}(?:{past})\b"
)
_REDUCED = rf"(?:,\s)?{{adv}}(?:{{past}}|reached)\s{_AT}"
_WEAK_VERBS = (
    r"(?:(?:will|would|shall) )?continues? to (?:be|serve|cover|govern|provide|form|guide|underpin|apply|regulate|bind)"
    r"|(?:which |that )?(?:dates? (?:back to|from)|goes back to)|dating (?:back to|from)"
    r"|(?:(?:has|have) )?(?:bound|linked|tied|governed|guided) (?:the two|both|them|their)\b"
    r"|(?:binds?|links?|ties?) (?:the two|both|them)\b"
    r"|covers?|governs?|regulates?|sets out|lays down|provides? (?:for|that)|stipulates?|consists?|serves as"
)
_NEGOTIATED = (  # "the treaty that Oman and Yemen have been negotiating"
    r"(?:,\s)?(?:(?:over|about|on)\s)?(?:(?:which|that)\s)[^,;.\x01]{0,60}?\b(?:are|is|have been|has been|were"
    r"|was)\s{adv}"
    r"(?:negotiating|drafting|finali[sz]ing|preparing|working on|discussing|haggling|bargaining)\b"
)
_STILL_TO_SIGN = (  # "the treaty which the two ministers are to sign"
    r"(?:,\s)?(?:(?:which|that)\s)[^,;.\x01]{1,60}?\b(?:will|would|shall|(?:is|are|was|were|plans?|intends?|hopes?)"
    r"(?: due| set| expected| scheduled)? to)\s{adv}(?:sign|ink|initial|conclude)\b"
)
_DONE_WORDS = (
    "ratif;implement;carried;reali;fulfil;exceed;observed;reviewed;in force;in effect;respected;executed;followed"
    ";put into;forward;pursued;applied;built;holding"
)
# The action or rule, words of which the passage must hold one (any passage may, if none stands there), and the
# pattern; the surest first.
_BEHIND = (
    (
        "signed",
        "outcome;result;fruit",
        r"(?:was|were|is|are|being)\s(?:the|one|an?)\s(?:\w+\s){0,2}?(?:outcome|result|fruit)s?"
        r"\sof\s(?:the|their|these|this|an?)\s(?:[\w-]+\s){0,3}?"
        r"(?:meetings?|talks|visit|session|negotiations|dialogue|summit|consultations|discussions|conference|forum)\b",
    ),
    (
        "signed",
        "result;outcome;fruit;deliverable;achievement;yield",
        r"(?:is|are|was|were)\s(?:among|one of|part of)\s(?:the|its|their)\s(?:[\w-]+\s){0,3}?"
        r"(?:results|outcomes?|fruits|deliverables|achievements|yield)\b",
    ),
    (
        "signed",
        "came out of;emerged;resulted;crowned;rounded off;capped",
        r"(?:came out of|emerged from|resulted from|crowned|rounded off|capped)\s(?:the|their|these)\b",
    ),
    (
        "signed",
        "name;signature;hand",
        r"(?:,\s)?(?:to|under|on|beneath)\swhich\s[^.;,\x01]{2,110}?\b(?:put|set|affixed|placed|added)(?:\sdown)?"
        r"\s(?:their|his|her|its)\s(?:names?|signatures?|hands?)\b",
    ),
    ("signed", "", rf"(?:{_BEEN})\s{{adv}}{_FIRST}(?:{{past}})\b"),
    (
        "signed",
        "signature;names",
        r"(?:bears?|bore|carr(?:y|ies|ied)|received|got)\s(?:[^,.;:]{1,50}\sand\s)?(?:the|their) (?:signatures?"
        r"|names)\b",
    ),
    ("signed", "signatories", r"(?:has|have|had)\s[^.;:]{3,90}?\s(?:for|as|among)\s(?:its|their)\ssignatories\b"),
    ("signed", "names;signatures", r"(?:has|have|had)\sthe\s(?:names|signatures)\s(?:of|under)\b"),
    (
        "signed",
        "one of;among",
        r"(?:is|are|was|were)\s(?:one of|among)\s(?:the\s)?(?:\w+\s)?\w+s\s[^,;.\x01]{0,90}?\b(?:{past})\b",
    ),
    ("to be signed", "", rf"(?:{_WILL}\s{{adv}}be\s{{adv}}|be\s{{adv}})(?:{_MADE})\b"),
    (
        "to be signed",
        "completion;conclusion;stage;phase",
        r"(?:,\s)?(?:which\s)?(?:is|are|was|were)\s(?:now\s)?(?:near(?:ing)? (?:completion|conclusion)"
        r"|(?:at|in) (?:the|its|their|an?) (?:final|last|advanced|early|initial|concluding) (?:stages?|phase))\b",
    ),
    (
        "to be signed",
        "under;pipeline;preparation;ready;being;making;works;offing;the way;table;drawing;horizon;all but;complete"
        ";finished;done;yet to;outstanding;pending",
        r"(?:is|are|was|were)\s{adv}"
        r"(?:under (?:negotiation|discussion|consideration|preparation)|in (?:the pipeline|preparation)"
        r"|(?:at last )?ready(?= ?[,.;:]| (?:for signature|for signing|to be signed))"
        r"|being (?:negotiated|drafted|prepared|discussed|finali[sz]ed|drawn up|studied|considered|examined"
        r"|worked (?:on|out))"
        r"|in the (?:making|works|pipeline|offing)|on the (?:way|table|drawing board|horizon)"
        r"|all but (?:ready|agreed|done)"
        r"|(?:almost|nearly) (?:ready|complete|finished|done)|yet to (?:be|come)|still (?:outstanding|pending))\b",
    ),
    ("to be signed", "await", r"(?:,\s)?(?:which\s)?(?:still\s)?await(?:s|ing)?\s(?:\w+\s)?(?:signature|signing)s?\b"),
    ("to be signed", "ready", rf"(?:{_WILL}\s)(?:soon\s)?be ready (?:for|to)\b"),
    (
        "ended",
        "no longer;cease;run its;run their;run out;fallen",
        r"(?:is|are) no longer (?:in force|in effect|valid|binding)\b"
        r"|(?:will|would|is to|are to) (?:cease|no longer) (?:to )?(?:apply|bind|exist|be)\b"
        r"|(?:has|have|had|having) (?:now |since )?(?:run (?:its|their) course|ceased to|fallen into disuse|run out)\b",
    ),
    (
        "to be signed",
        "close to;about to;near",
        r"(?:is|are|was|were) (?:now )?(?:close to|about to be|near) (?:being )?"
        r"(?:finali[sz](?:ed|ing|ation)|conclu(?:ded|sion)|sign(?:ed|ing|ature)|complet(?:ed|ion))\b",
    ),
    ("to be signed", "negotiating;drafting;finali;preparing;working on;discussing;haggling;bargaining", _NEGOTIATED),
    ("to be signed", "sign;ink;initial;conclude", _STILL_TO_SIGN),
    (
        "to be signed",
        "replace;succeed;supersede;take the place",
        r"(?:is to|are to|will|would|shall) (?:replace|succeed|supersede|take the place of)\b",
    ),
    (
        "to be signed",
        "proposed;suggested;would like;wish;want",
        r"(?:that|which)\s[^,;.\x01]{1,50}\s(?:(?:has|have|had) )?(?:proposed|suggested|would like"
        r"|wish(?:es)? to|wants?)\b",
    ),
    ("in force", "through to", r"through to the (?:last|end|full|letter)\b"),
    (
        "to be signed",
        "negotiations;talks;work",
        r",\s(?:the\s)?(?:negotiations|talks|work) (?:on|over|for) which (?:are|is)\b",
    ),
    ("to be signed", "agreed;finali;drafted;prepared", r"(?:has|have) been (?:agreed|finali[sz]ed|drafted|prepared)\b"),
    (
        "in force",
        f"{_DONE_WORDS};reached;struck;clinched;brokered",
        rf"{_BE}\s{{adv}}(?:{_DONE}|reached|struck|clinched|brokered)\b",
    ),
    (
        "in force",
        f"{_DONE_WORDS};revised;amended;updated",
        rf"(?:to|will|would|should|must|shall)\sbe\s{{adv}}(?:{_DONE}|revised|amended|updated)\b",
    ),
    (
        "in force",
        "basis;foundation;cornerstone;bedrock",
        r"(?:remains?|forms?|constitutes?|is|are|was|were) (?:still )?the (?:basis|foundation|cornerstone|bedrock)\b",
    ),
    (
        "in force",
        "force;effect",
        r"(?:has |have |had )?(?:remains?|enter(?:s|ed)|comes?|came|went|took|takes?|taken)\s"
        r"(?:in\s|into\s)?(?:force|effect)\b",
    ),
    (
        "in force",
        "running;way;place;operation;use",
        r"(?:(?:has|have) been|is|are|was|were)\s(?:now |already |still )?(?:up and )?"
        r"(?:running|under ?way|operational|in (?:place|operation|use))\b",
    ),
    ("in force", "into force;into effect;into practice;into action", r"into (?:force|effect|practice|action)\b"),
    (
        "in force",
        "force;effect",
        r"(?:,\s)?(?:(?:which|that)\s)?(?:will|would|shall|(?:is|are) (?:due|expected|set) to)\s"
        r"(?:enter|come|go|take)\s(?:into )?(?:force|effect)\b",
    ),
    ("extended", "extended;renewed;prolonged", rf"(?:will be|to be|{_BE})\s{{adv}}(?:extended|renewed|prolonged)\b"),
    (
        "ended",
        "expire;lapse;out;put on;frozen;shelved;revoked;cancelled;denounced;terminated;suspended;scrapped;annulled"
        ";abrogated;ended",
        rf"(?:(?:has |had |have )?(?:expired|lapsed)|"
        rf"(?:will |would |is to |is due to |due to )?(?:expires?|lapses?|r[au]ns? out)|{_BE}\s{{adv}}(?:{_OVER}))\b",
    ),
    ("signed", "read out;hands", r"(?:(?:being )?read out|chang(?:ed?|ing) hands)\b"),
    ("signed", "took place;held", r"(?<=\x01 )(?:took place|was held|were held)\b"),
    (
        "in force",
        "force;effect",
        r"(?:,\s)?(?:which|that)\s(?:\w+ly\s)?"
        r"(?:took effect|takes effect|entered into force|came into (?:force|effect)"
        r"|(?:has been|is|remains) in (?:force|effect))\b",
    ),
    ("which they signed", "that;which", _RELATIVE),
    (
        "which they signed",
        "what",
        r"(?:[:,]?\s?(?:that|this)\s)?(?:is|are|was|were)\swhat\s[^;.\x01]{2,130}?\b{adv}(?:{past})\b",
    ),
    ("which they signed", "", _CONTACT),
    ("signed at", "", _REDUCED),
    (
        "in force",
        "agreed;approved;ratified;adopted;launched;established;in place;in effect;in force",
        r"(?:,\s)?{adv}(?:agreed|approved|ratified|adopted|launched|established|in place|in effect|in force)\s"
        r"(?:since|in|by|at|on|last|during)\b",
    ),
    (
        "in force",
        "continue;dat;goes back;bound;bind;link;tie;govern;guid;cover;regulat;sets out;lays down;provide;stipulate"
        ";consist;serves",
        rf"(?:{_WEAK_VERBS})\b",
    ),
    (
        "in force",
        "brought;yielded;borne;worked;proved;helped;served;contributed;laid;produced",
        r"(?:has|have)\s(?:\w+ly\s)?(?:brought|yielded|borne|worked|proved|helped|served|contributed|laid|produced)\b",
    ),
    (
        "extended",
        "year;month",
        r"(?:another(?: \w+)?|an additional|\w+ (?:more|further|additional)) (?:years?|months?)\b",
    ),  # "gave the pact …"
)


class _Cue:
    """What may stand behind an instrument, compiled when a passage first holds one of its words."""

    def __init__(self, name: str, needs: str, source: str) -> None:
        self.action = name if name in set(Action) else str(Action.SIGNED)
        self.rule = name if self.action != name else f"passive: {name}"
        self.needs_verb = "{past}" in source and name != Action.TO_BE_SIGNED
        self._needs, self._source = words(needs), source.replace("{adv}", _ADVERB)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def may_fit(self, lowered: str) -> bool:
        return not self._needs or any(word in lowered for word in self._needs)

    def pattern(self, verbs: str) -> re.Pattern[str]:
        source = self._source.replace("{past}", verbs)
        if source not in self._patterns:
            self._patterns[source] = re.compile(source, re.I)
        return self._patterns[source]


@cache
def _cues() -> tuple[_Cue, ...]:
    return tuple(_Cue(*cue) for cue in _BEHIND)


@cache
def _verb(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{table('instruments')['cues'][name]})\b", re.I)


def told_behind(text: str, end: int, issued: bool) -> tuple[str, str, re.Match[str]] | None:
    """Give the surest of what is told behind an instrument that ends at ``end``: the action, the rule, the words."""
    lowered, cues = text[end:].lower(), table("instruments")["cues"]
    made = issued and _verb("past_issuing").search(text, end)
    verbs = f"{cues['past_signing']}|{cues['past_issuing']}" if made else cues["past_signing"]
    told = made or "reached" in lowered or _verb("past_signing").search(text, end)
    for cue in _cues():
        if cue.may_fit(lowered) and (told or not cue.needs_verb) and (m := _cue_behind(cue.pattern(verbs), text, end)):
            return cue.action, cue.rule, m
    return None


# The gap is asked for apart from the cues, which are found sooner and compiled sooner without it. One more character
# is shown to it than it may take, since it looks ahead for a comma.
_UP_TO = re.compile(rf"{_GAP}(?=[\s\S]\Z)", re.I)
_REACH = 400  # characters; no gap is longer


def _cue_behind(cue: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """Find a cue behind an instrument that ends at ``end``, with no more than a gap between them."""
    found = cue.search(text, end)
    while found and found.start() - end <= _REACH:
        if _UP_TO.match(text, end, found.start() + 1):
            return found
        found = cue.search(text, found.start() + 1)
    return None
