"""List what may stand behind an instrument and say what was done to it, the surest first.

yes   the treaty was signed in Lima · the pact, which has lapsed, … · the accord our two governments concluded
no    the treaty, of which the two ministers talked
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.model import Action

# What may part the instrument from the verb behind it: the rest of a list, brackets, one aside, one more complement.
_GAP = (
    r"[\s\x01”\"’]*(?:(?:of\s|for\s|until\s|till\s|towards\s)?(?:19|20)\d\d(?:\s|(?=,)))?"
    r"(?:(?:,|and|as well as|or)[\s\x01]+)*"
    r"(?:\([^)]{0,60}\),?\s*)?(?:,[^,;.\x01]{1,90},\s*"
    r"|(?:between|with|by|on|for|in|of|at|during|from|to|concerning|regarding|about|covering|aimed|designed|under"
    r"|through|worth|valued)"
    r"\s[^,;.\x01]{1,110}?(?:\s|(?=,)))?"
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
    r"{past}|ratified|prepared|worked out|set up|established|finali[sz]ed|completed|negotiated|drafted|considered"
    r"|drawn up"
)
_DONE = (
    r"ratified|implemented|carried out|reali[sz]ed|fulfilled|exceeded|observed|reviewed|in force|in effect|respected"
    r"|executed|followed|put into (?:practice|effect)|taken forward|carried forward|moved forward|pursued|applied"
    r"|built (?:up)?on"
)
_OVER = r"terminated|suspended|scrapped|annulled|abrogated|ended"
_AT = (
    r"(?=(?:by|in|on|at|during|between|last|this|earlier|with|after|today|yesterday|following"
    r"|afterwards?|later|there|here|upon|when|as|jointly|then)\b|\d)"
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
    r"continues? to (?:be|serve|cover|govern|provide|form|guide|underpin|apply|regulate|bind)"
    r"|(?:which |that )?(?:dates?|goes) back to|dating (?:back to|from)"
    r"|(?:(?:has|have) )?(?:bound|linked|tied|governed|guided) (?:the two|both|them|their)\b"
    r"|(?:binds?|links?|ties?) (?:the two|both|them)\b"
    r"|covers?|governs?|provides? (?:for|that)|stipulates?|consists?|serves as"
)
_NEGOTIATED = (  # "the treaty that Oman and Yemen have been negotiating"
    r"(?:,\s)?(?:(?:which|that)\s)[^,;.\x01]{0,60}?\b(?:are|is|have been|has been|were|was)\s{adv}"
    r"(?:negotiating|drafting|finali[sz]ing|preparing|working on|discussing)\b"
)
_BEHIND = (  # the surest first
    (
        "signed",
        r"(?:was|were|is|are|being)\s(?:the|one|an?)\s(?:\w+\s){0,2}?(?:outcome|result|fruit)s?"
        r"\sof\s(?:the|their|these|this|an?)\s(?:[\w-]+\s){0,3}?"
        r"(?:meetings?|talks|visit|session|negotiations|dialogue|summit|consultations|discussions|conference|forum)\b",
    ),
    (
        "signed",
        r"(?:is|are|was|were)\s(?:among|one of|part of)\s(?:the|its|their)\s(?:[\w-]+\s){0,3}?"
        r"(?:results|outcomes?|fruits|deliverables|achievements|yield)\b",
    ),
    ("signed", r"(?:came out of|emerged from|resulted from|crowned|rounded off|capped)\s(?:the|their|these)\b"),
    (
        "signed",
        r"(?:,\s)?(?:to|under|on|beneath)\swhich\s[^.;,\x01]{2,110}?\b(?:put|set|affixed|placed|added)(?:\sdown)?"
        r"\s(?:their|his|her|its)\s(?:names?|signatures?|hands?)\b",
    ),
    ("signed", rf"(?:{_BEEN})\s{{adv}}{_FIRST}(?:{{past}})\b"),
    (
        "signed",
        r"(?:bears?|bore|carr(?:y|ies|ied)|received|got)\s(?:[^,.;:]{1,50}\sand\s)?(?:the|their) (?:signatures?"
        r"|names)\b",
    ),
    ("signed", r"(?:has|have|had)\s[^.;:]{3,90}?\s(?:for|as|among)\s(?:its|their)\ssignatories\b"),
    ("signed", r"(?:has|have|had)\sthe\s(?:names|signatures)\s(?:of|under)\b"),
    (
        "signed",
        r"(?:is|are|was|were)\s(?:one of|among)\s(?:the\s)?(?:\w+\s)?\w+s\s[^,;.\x01]{0,90}?\b(?:{past})\b",
    ),
    ("to be signed", rf"(?:{_WILL}\s{{adv}}be\s{{adv}}|be\s{{adv}})(?:{_MADE})\b"),
    (
        "to be signed",
        r"(?:,\s)?(?:which\s)?(?:is|are|was|were)\s(?:now\s)?(?:near(?:ing)? (?:completion|conclusion)"
        r"|(?:at|in) (?:the|its|their|an?) (?:final|last|advanced|early|initial|concluding) (?:stages?|phase))\b",
    ),
    (
        "to be signed",
        r"(?:is|are|was|were)\s{adv}"
        r"(?:under (?:negotiation|discussion|consideration|preparation)|in (?:the pipeline|preparation)"
        r"|ready (?:for signature|for signing|to be signed)"
        r"|being (?:negotiated|drafted|prepared|discussed|finali[sz]ed|drawn up|worked (?:on|out))"
        r"|in the (?:making|works|pipeline|offing)|on the (?:way|table|drawing board|horizon)"
        r"|all but (?:ready|agreed|done)"
        r"|(?:almost|nearly) (?:ready|complete|finished|done)|yet to (?:be|come)|still (?:outstanding|pending))\b",
    ),
    ("to be signed", r"(?:,\s)?(?:which\s)?(?:still\s)?await(?:s|ing)?\s(?:\w+\s)?(?:signature|signing)s?\b"),
    ("to be signed", rf"(?:{_WILL}\s)(?:soon\s)?be ready (?:for|to)\b"),
    (
        "ended",
        r"(?:is|are) no longer (?:in force|in effect|valid|binding)\b"
        r"|(?:has|have|had|having) (?:now |since )?(?:run (?:its|their) course|ceased to|fallen into disuse|run out)\b",
    ),
    (
        "to be signed",
        r"(?:is|are|was|were) (?:now )?(?:close to|about to be|near) (?:being )?"
        r"(?:finali[sz](?:ed|ing|ation)|conclu(?:ded|sion)|sign(?:ed|ing|ature)|complet(?:ed|ion))\b",
    ),
    ("to be signed", _NEGOTIATED),
    ("to be signed", r",\s(?:the\s)?(?:negotiations|talks|work) (?:on|over|for) which (?:are|is)\b"),
    ("to be signed", r"(?:has|have) been (?:agreed|finali[sz]ed|drafted|prepared)\b"),
    ("in force", rf"{_BE}\s{{adv}}(?:{_DONE})\b"),
    ("in force", rf"(?:to|will|would|should|must|shall)\sbe\s{{adv}}(?:{_DONE}|revised|amended|updated)\b"),
    (
        "in force",
        r"(?:remains?|forms?|constitutes?|is|are|was|were) (?:still )?the (?:basis|foundation|cornerstone|bedrock)\b",
    ),
    (
        "in force",
        r"(?:has |have |had )?(?:remains?|enter(?:s|ed)|comes?|came|went|took|takes?|taken)\s"
        r"(?:in\s|into\s)?(?:force|effect)\b",
    ),
    ("in force", r"into (?:force|effect|practice|action)\b"),
    (
        "in force",
        r"(?:,\s)?(?:(?:which|that)\s)?(?:will|would|shall|(?:is|are) (?:due|expected|set) to)\s"
        r"(?:enter|come|go|take)\s(?:into )?(?:force|effect)\b",
    ),
    ("extended", rf"(?:will be|to be|{_BE})\s{{adv}}(?:extended|renewed|prolonged)\b"),
    (
        "ended",
        rf"(?:(?:has |had |have )?(?:expired|lapsed)|"
        rf"(?:will |would |is to |is due to |due to )?(?:expires?|lapses?|r[au]ns? out)|{_BE}\s{{adv}}(?:{_OVER}))\b",
    ),
    ("signed", r"(?:being )?read out\b"),
    ("signed", r"(?<=\x01 )(?:took place|was held|were held)\b"),
    (
        "in force",
        r"(?:,\s)?(?:which|that)\s(?:\w+ly\s)?"
        r"(?:took effect|takes effect|entered into force|came into (?:force|effect)"
        r"|(?:has been|is|remains) in (?:force|effect))\b",
    ),
    ("which they signed", _RELATIVE),
    (
        "which they signed",
        r"(?:[:,]?\s?(?:that|this)\s)?(?:is|are|was|were)\swhat\s[^;.\x01]{2,130}?\b{adv}(?:{past})\b",
    ),
    ("which they signed", _CONTACT),
    ("signed at", _REDUCED),
    (
        "in force",
        r"(?:,\s)?{adv}(?:agreed|approved|ratified|adopted|launched|established|in place|in effect|in force)\s"
        r"(?:since|in|by|at|on|last|during)\b",
    ),
    ("in force", rf"(?:{_WEAK_VERBS})\b"),
    (
        "in force",
        r"(?:has|have)\s(?:\w+ly\s)?(?:brought|yielded|borne|worked|proved|helped|served|contributed|laid|produced)\b",
    ),
)


@cache
def behind(issued: bool) -> list[tuple[str, str, re.Pattern[str]]]:
    """List what may stand behind an instrument: the action, the rule and its pattern, the surest first."""
    cues = table("instruments")["cues"]
    past = "|".join([cues["past_signing"], *([cues["past_issuing"]] if issued else [])])
    rules = []
    for name, source in _BEHIND:
        filled = source.replace("{adv}", _ADVERB).replace("{past}", past)
        action = name if name in set(Action) else str(Action.SIGNED)
        rule = name if action != name else f"passive: {name}"
        rules.append((action, rule, _compiled(filled)))
    return rules


@cache
def _compiled(cue: str) -> re.Pattern[str]:
    """Compile a cue once, whatever else may be issued: few of them name the verbs."""
    return re.compile(cue, re.I)


# The gap is asked for apart from the cues, which are found sooner and compiled sooner without it. One more character
# is shown to it than it may take, since it looks ahead for a comma.
_UP_TO = re.compile(rf"{_GAP}(?=[\s\S]\Z)", re.I)
_REACH = 400  # characters; no gap is longer


def cue_behind(cue: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """Find a cue behind an instrument that ends at ``end``, with no more than a gap between them."""
    found = cue.search(text, end)
    while found and found.start() - end <= _REACH:
        if _UP_TO.match(text, end, found.start() + 1):
            return found
        found = cue.search(text, found.start() + 1)
    return None
