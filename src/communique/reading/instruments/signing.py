"""Tell what was done to an instrument: signed, to be signed, carried out, extended or ended.

    yes   the two ministers signed the Protocol                    signed
    yes   agreed to sign a new agreement                           to be signed
    yes   the protocol … has been effectively carried out          in force
    no    they discussed regional issues under a blue sky

The cue nearest before the instrument decides; without one, the verb behind it. Other instruments of the sentence
are masked, so that a verb reaches every one in its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from communique.lexicon import table
from communique.model import Action, How, Span
from communique.patterns import compiled
from communique.reading.instruments.behind import told_behind
from communique.reading.instruments.doers import cue_words, personal
from communique.reading.instruments.inverted import inverted
from communique.reading.instruments.masking import MASK
from communique.reading.instruments.nouns import pattern
from communique.reading.instruments.participles import is_participle

REACH = 130  # characters before an instrument in which its verb is looked for
ANNIVERSARY = "anniversary of the signing"
WEAK = "cited"  # a statement that is cited has been issued, unless the words behind it say more


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done to an instrument, by which rule, and which words say so.

    ``here`` is whether it was done in the contact that the sentence tells of, ``personal`` whether persons signed.
    """

    action: str
    rule: str
    cue: Span
    how: How = How.STATED
    here: bool = False
    personal: bool = False


def judge(masked: str, start: int, end: int, base: int, *, issued: bool, cited: bool) -> Deed | None:
    """Judge the instrument at ``masked[start:end]``; ``base`` is the sentence's offset in the text.

    ``issued`` says that adopting or publishing makes the instrument, ``cited`` that to quote it tells of its issue.
    """
    if turned := inverted(masked, start, end, base):
        signed = turned[0] == Action.SIGNED
        by = signed and (_BY_PERSONS.search(masked, 0, start) or "name" in masked[end : turned[1].end - base])
        return Deed(turned[0], f"told before: {turned[0]}", turned[1], here=signed, personal=bool(by))
    if talks := _TALKS.match(masked, end):
        return Deed(Action.TO_BE_SIGNED, "foreseen: talks", Span(base + talks.start("cue"), base + talks.end("cue")))
    if drafted := _DRAFTED.search(masked, 0, start):
        return Deed(
            Action.TO_BE_SIGNED, "foreseen: drafts", Span(base + drafted.start("cue"), base + drafted.end("cue"))
        )
    left = _nearest(masked, start, issued, cited)
    deed = _from_left(masked, left, base) if left else None
    if deed and deed.action == Action.SIGNED and MASK in masked[left.end() if left else 0 : start]:
        apart = _CLAUSE_OF_ITS_OWN.search(masked, left.end() if left else 0, start)
        deed = (apart and _from_right(masked, end, base, issued)) or _signed_apart(masked, end, base, issued) or deed
    if deed and deed.action == Action.TO_BE_SIGNED and (kept := _KEPT_BEHIND.match(masked, end)):
        return Deed(Action.IN_FORCE, "passive: in force", Span(base + kept.start("cue"), base + kept.end("cue")))
    if deed and deed.rule in _MAY_BE_LATER and (later := _LATER.match(masked, end)):
        return Deed(Action.TO_BE_SIGNED, "to sign: later", Span(base + later.start("cue"), base + later.end("cue")))
    if deed and deed.rule in ("reached", "signed", "sign") and (due := _DUE.match(masked, end)):
        return Deed(Action.TO_BE_SIGNED, "to sign: due", Span(base + due.start("cue"), base + due.end("cue")))
    if deed and deed.action == Action.IN_FORCE and (over := _LAPSED.match(masked, end)):
        return Deed(Action.ENDED, "passive: ended", Span(base + over.start("cue"), base + over.end("cue")))
    if deed and deed.rule.startswith("in force: years"):  # "two years since the pact ran out"
        found = _from_right(masked, end, base, issued)
        if found and found.action == Action.SIGNED:  # "25 years since the treaty was signed (8 April 1997)"
            return replace(found, rule=ANNIVERSARY, here=False, personal=False)
        return found if found and found.action == Action.ENDED else deed
    if deed and deed.rule.startswith(("in force: entry", "in force: coming")):  # "…, which was signed in May"
        found = _from_right(masked, end, base, issued)
        deed = found if found and found.rule in ("which they signed", "signed at") else deed
    if deed and deed.rule in ("signing told of", "signing witnessed") and _BY_PERSONS.match(masked, end, end + 150):
        deed = replace(deed, personal=True)
    if deed and deed.rule != WEAK:
        return deed
    return _from_right(masked, end, base, issued) or deed


_DRAFTED = compiled(  # "draft documents under consideration, among them a treaty", "work is under way on a treaty"
    r"\b(?P<cue>draft (?:[a-z]+ ){0,2}(?:documents|agreements|texts|instruments|papers|accords)"
    r"|documents? (?:(?:under|in) (?:preparation|consideration|negotiation)|being (?:prepared|drafted|worked on))"
    r"|work (?:is|was) (?:now |still )?(?:under way|underway|continuing|in progress|going on) on)\b"
    r"(?:(?!\b(?:sign|in force|adopt))[^.;])*\Z",
    re.I,
)
_KEPT_BEHIND = compiled(  # "both want to see the protocol carried out"
    r"\s(?:\w+ly\s)?(?P<cue>carried out|implemented|fulfilled|put into (?:practice|effect)|observed|applied"
    r"|kept|respected"
    r"|honou?red|lived up to)\b"
)
_DUE = compiled(  # "reached consensus on a memorandum, which is to be signed in June"
    r"(?:\s\([^)]{0,30}\))?,?\s(?:(?:which|that)\s(?:is|are|was|were)\s(?:now\s|due\s|expected\s|set\s|scheduled\s)?"
    r"|(?:due|expected|set|scheduled)\s)(?P<cue>to be (?:signed|inked|concluded|finali[sz]ed))\b",
    re.I,
)
# "They reviewed the memorandum, which lapsed in 2022".
_LAPSED = compiled(
    r"(?:\s\([^)]{0,30}\))?(?:\s(?:and|between|with)\s[^.;:,]{2,50}?)?,?\s"
    r"(?:which|that|(?:since|as|because) (?:it|they|both|these))\s"
    r"(?P<cue>(?:has |had |have )?(?:already |all |both |since )?(?:expired|lapsed|run out|ran out)"
    r"|(?:was|were|has been|had been) (?:\w+ly )?(?:terminated|suspended|scrapped|abrogated|annulled))\b",
    re.I,
)
_TALKS = compiled(r"(?:\s\([^)]{0,30}\))?\s(?P<cue>talks|negotiations)\b", re.I)  # "conclude trade agreement talks"
_MAY_BE_LATER = ("signing told of", "sign")
_LATER = compiled(  # "The signing of an agreement on ports has been put off"
    r"[^.;:,\x01]{0,70}?(?:,[^.;:,\x01]{3,70},)?\s"
    r"(?P<cue>(?:will|would|is to|are to|was to|should|(?-i:may)|might|could)\s(?!witness)"
    r"(?:be|take|come|follow|happen)\b"
    r"|(?:is|are|was|were|has been|have been|had been)\s(?:\w+ly\s)?(?:put off|called off|cancelled|postponed|delayed"
    r"|moved|brought forward|pushed back|rescheduled|deferred|shifted"
    r"|expected|due|scheduled|planned|foreseen|envisaged|imminent|pending|set for)"
    r"|remains?\s(?:pending|outstanding)"
    r"|(?:(?:is|was|would be)\s(?:\w+ly\s|very\s)?)?(?:important|necessary|vital|crucial|possible|premature"
    r"|inevitable|likely|unlikely|close))\b",
    re.I,
)
_CLAUSE_OF_ITS_OWN = compiled(  # "signed a plan after the one before it had run out"
    r"\x01[^\x01.;:]*\s(?:after|since|as|because|now that|once|before|although|though)\s(?:(?:the|its|their|an?)\s)?"
    r"(?:[\w-]+\s){0,2}\Z"
)
_ITS_OWN_YEAR = compiled(r"\s(?:in|on|of)\s(?:[A-Z][a-z]+\s)?(?:\d{1,2},?\s)?(?:19|20)\d\d")


def _signed_apart(masked: str, end: int, base: int, issued: bool) -> Deed | None:
    """Follow a clause that tells of a signing of its own: "… to the agreement that both concluded in 2009"."""
    found = _from_right(masked, end, base, issued)
    if found is None or found.rule not in ("signed at", "which they signed"):
        return None
    return found if _ITS_OWN_YEAR.match(masked, found.cue.end - base) else None


def signed_behind(masked: str, end: int, base: int) -> Deed | None:
    """Give the signing that words behind an instrument tell of, if they do: "under a pact that both signed in Lima"."""
    found = _from_right(masked, end, base, issued=False)
    if found is None or found.action != Action.SIGNED:
        return None
    return replace(found, here=True, personal=True) if found.rule in ("which they signed", "signed at") else found


# --- what stands before the instrument


_CLASSES = ("in_force", "to_be", "extended", "ended", "reached", "noun_signing", "past_signing", "base_signing")
_ISSUING = ("noun_issuing", "past_issuing", "base_issuing")


@cache
def _cues(classes: tuple[str, ...]) -> re.Pattern[str]:
    """Match a cue before an instrument, by the name of its class."""
    cues = table("instruments")["cues"]
    return compiled(rf"(?<![\w-])(?:{'|'.join(f'(?P<{name}>{cues[name]})' for name in classes)})(?![\w-])", re.I)


def _cues_before(masked: str, floor: int, start: int, issued: bool, cited: bool) -> Iterator[re.Match[str]]:
    """Give the cues before an instrument in their order; of two that begin together, the class told first."""
    patterns = [_cues(("cited",))] * cited + [_cues(_CLASSES)] + [_cues(_ISSUING)] * issued
    found = [pattern.search(masked, floor, start) for pattern in patterns]
    while met := [m for m in found if m]:
        first = min(met, key=lambda m: m.start())
        yield first
        at = first.end()
        found = [
            m if m is None or m.start() >= at else patterns[k].search(masked, at, start) for k, m in enumerate(found)
        ]


def _nearest(masked: str, start: int, issued: bool, cited: bool) -> re.Match[str] | None:
    """Find the last cue before the instrument that nothing parts from it."""
    floor = max(0, start - REACH - masked[max(0, start - 400) : start].count(MASK))
    asides = [m.span() for m in _SET_OFF.finditer(masked, floor, start)]
    asides += [m.span("aside") for m in _SIGNED_MEANWHILE.finditer(masked, floor, start)]
    cues = [
        m
        for m in _cues_before(masked, floor, start, issued, cited)
        if not is_participle(masked, m) and not any(a < m.start() < b for a, b in asides)
    ]
    while cues and cues[-1].lastgroup == "cited" and _far(masked[cues[-1].end() : start], "cited"):
        cues.pop()
    found = cues[-1] if cues else None
    if found is None:
        return None
    gap = masked[found.end() : start]
    gap = _SET_OFF.sub("", gap) if ", which " in gap else _SIGNED_ASIDE.sub("", gap)
    return None if pattern("clause_break", 0).search(gap) or _far(gap, found.lastgroup) else found


_SIGNED_ASIDE = compiled(  # "the end of an accord, signed in Lima on 4 May 1994, and a plan"
    r"(?<=\x01), (?:signed|concluded|inked) (?:in|on|at|by|between)\s[^,;.\x01]{3,60}(?:, (?:19|20)\d\d)?(?=,)"
)
_SET_OFF = compiled(r"(?<=\x01), which [^,;:.]{3,140},(?=\s(?:and|as well as)\s)")  # "an accord, which …, and a plan"


_SIGNED_MEANWHILE = compiled(  # "signed, in line with a declaration of 2019, a pact"
    r"\b(?:signed|inked|concluded|initialled)(?P<aside>,\s(?!an?\s)[^,;:.]{3,90},)(?=\s)"
)
_OBJECT = compiled(
    r"\s(?:an?|the|its|their|his|her)\s(?!(?:[A-Z]\S*\s)+$|number of|series of|set of|package of|pair of|text of)\w"
)


# Words that lead from papers of any kind to the one named: "signed documents, particularly the …".
_GLOSSING = compiled(
    r"\s[^.;:]{2,90}?,?\s(?:particularly|including|especially|notably|such as|namely|in particular|among them"
    r"|among others|together with|along with)\s(?=\x01|\Z)",
    re.I,
)
_FOR_YEARS = compiled(  # "extends for five more years, until 2029, the …"
    r"\s(?:for|by)\s(?:an?\s|another\s|a further\s)?[\w-]+\s(?:more\s|further\s|additional\s)?(?:years?|months?)\b,?"
    r"|,?\s(?:until|till|through)\s(?:the end of\s)?(?:\w+\s)?(?:19|20)\d\d\b,?"
)
_UNKNOWN_MODIFIERS = compiled(
    r"\s(?:an?|the|its|their)\s(?:(?!(?:of|for|on|in|at|with|to|and|by|from|that|which|document|agreement"
    r"|paper)\b)[\w$€£-]+\s){1,5}"
)


def _far(gap: str, group: str | None) -> bool:
    """A verb of signing may stand apart from its object ("signed, in their presence, a …"), other cues may not."""
    gap = _FOR_YEARS.sub(" ", gap)
    gap = _GLOSSING.sub(" ", compiled(r"(?<=\x01)\s\([^()]{1,20}\)").sub("", gap))
    words = len(compiled(r"[^\W\x01]+").findall(gap))
    if _UNKNOWN_MODIFIERS.fullmatch(gap):
        return False
    if group == "cited":
        return words > 0
    if MASK not in gap and _OBJECT.match(gap) and not (gap.endswith(", ") and words < 5):
        return True  # the verb has another object, which the instrument does not gloss
    if re.search(rf"(?<!{MASK}),", gap) and "signing" not in (group or "") and "issuing" not in (group or ""):
        return True
    if "signing" in (group or "") or "issuing" in (group or ""):
        return words > 16
    return words > (8 if MASK in gap else 5)


def _from_left(masked: str, cue: re.Match[str], base: int) -> Deed | None:
    group = cue.lastgroup or ""
    span = Span(base + cue.start(), base + cue.end())
    if group in ("in_force", "extended", "ended"):
        action = {"in_force": Action.IN_FORCE, "extended": Action.EXTENDED, "ended": Action.ENDED}[group]
        return Deed(action, f"{group.replace('_', ' ')}: {cue[0].lower()}", span)
    if group == "cited":
        return Deed(Action.SIGNED, WEAK, span, How.INFERRED, here=True)
    if group == "reached":
        return Deed(Action.IN_FORCE, "reached", span, here=True, personal=personal(_clause(masked, cue.start(), 110)))
    if group == "to_be":
        if cue_words("denied").search(" ".join(masked[: cue.start()].split()[-3:])):
            return None
        rule = "to sign" if cue[0].lower().startswith("adding") else "foreseen"
        return Deed(Action.TO_BE_SIGNED, f"{rule}: {cue[0].lower()}", span)
    return _signing(masked, cue, group, span)


def _clause(masked: str, at: int, reach: int) -> str:
    """Give the words before a verb, back to where its clause begins."""
    before = masked[max(0, at - reach) : at]
    return compiled(r"[;:!?]|\.\s|\bas (?=the |[A-Z])").split(before)[-1]


# "The two ministers met in Lima to sign …" tells of a signing, "will meet to sign" does not.
_MET_TO = compiled(
    r"(?P<lead>.*)\b(?:met|gathered|convened|(?:got|came) together|sat down|joined|flew|travell?ed"
    r"|was in|were in|(?:then|later|thereafter|afterwards) (?:moved|proceeded|went|repaired"
    r"|adjourned|walked|stepped|withdrew))\b"
    r"(?:(?!\b(?:agreed|pledged|plan|planned|decided|discuss\w*|due|set|expected)\b).)*\bto\s\Z",
    re.I,
)
_REACHED = compiled(r"\b(?:led|leads|leading|in addition|according|thanks|came|culminated) to\b", re.I)
_JOURNEY_TO = compiled(
    r"\b(?:visits?|trips?|travell?ed|travels?|flew|went|journeyed?|mission|delegation|returned|tour|paid|ambassador|envoy"
    r"|welcomed?|guest) to\b",
    re.I,
)
_WITNESSED = compiled(
    r"\b(?:witness\w*|watch\w*|attend\w*|presided over|oversaw|look\w* on|(?:end|conclud)\w* with)\b"
    r"|\b(?:with|after|following|led to|(?:result|end)\w* in|culminated in|was|were|included|saw|featured|marked by"
    r"|crowned by|followed by|through) (?:the )?(?:joint |official |formal )?\Z",
    re.I,
)


# "The negotiations resulted in | the signing of": what was foreseen has come about.
_TALKS_ENDED = compiled(
    r"\b(?:negotiations|discussions|planned|scheduled)\b[^,;]{0,40}?"
    r"\b(?:resulted in|led to|ended (?:with|in)|concluded with|culminated in|(?:was|were) (?:followed|crowned) by)\b",
    re.I,
)
_LATEST_TO = compiled(
    r"\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|latest|last|newest)\s(?:[\w-]+\s){1,3}to\s*\Z"
)  # "the third state to sign"
_DONE_BEFORE = compiled(  # "they held talks before signing a plan", not "they will hold talks before signing"
    r"^(?!.*\b(?:will|would|shall|should|must|needs?|ha(?:s|ve) to|to be|due|expected|scheduled|planned|set|could"
    r"|(?-i:may)|might|not|agreed)\b).*\b(?:\w+ed|held|met|took|spoke|made|saw|sat|had|went)\b.*\bbefore \Z",
    re.I,
)
_WHILE_THERE = compiled(  # "They met in Lima on Monday, signing a pact"
    r"\b(?:met|held|visited|received|hosted|welcomed|concluded|ended|wrapped up|completed|paid|travell?ed|flew"
    r"|was in|were in)\b"
    r"[^;:]*,\s(?:also\s|thereby\s|then\s|jointly\s|formally\s)?\Z"
)
_NAMED_LAST = compiled(
    r"\b(?:with|by|saw|after|and)\s[^,;.]{0,100}(?:[A-ZĐ][\w’'-]+|(?:ministers|presidents|leaders|chiefs|heads)),?\s\Z"
)


def _signing(masked: str, cue: re.Match[str], group: str, span: Span) -> Deed | None:
    form = group.partition("_")[0]
    if (
        form == "past"
        and _BARE_FORM.match(cue[0])
        and _AUXILIARY.search(masked[max(0, cue.start() - 40) : cue.start()])
    ):
        form = "base"
    before = _clause(masked, cue.start(), 170)
    near = " ".join(before.split()[-4:])
    if cue_words("denied").search(near):
        return None
    before = _TALKS_ENDED.sub("led to", before) if form == "noun" else before
    witnessed = _WITNESSED.search(before) if form == "noun" else None
    before = _REACHED.sub(" ", before)
    before = _JOURNEY_TO.sub(" ", before) if form == "noun" else before
    if form == "past":
        return _past(before, near, span)
    if cue_words("wished").search(before):
        return None
    if form == "base" and (met := _MET_TO.search(before)) and not cue_words("planned").search(met["lead"]):
        return Deed(Action.SIGNED, "sign", span, here=True, personal=True)
    if form == "base" and _LATEST_TO.search(before):
        return Deed(Action.SIGNED, "sign", span, here=True, personal=personal(before))
    foreseen = cue_words("foreseen").search(before if form == "base" else " ".join(before.split()[-7:]))
    if foreseen and form == "noun" and _DONE_BEFORE.search(before):
        return Deed(Action.SIGNED, "signing told of", span, here=True, personal=personal(before))
    if foreseen:
        return Deed(Action.TO_BE_SIGNED, f"to sign: {foreseen[0].lower()}", span)
    if form == "noun" and compiled(r"\b(?:anniversary|years) (?:of|since|after)(?: the)?(?: \w+)?\Z").search(near):
        return Deed(Action.SIGNED, ANNIVERSARY, span)
    if (
        form == "noun" and cue[0].lower() == "signing" and _NAMED_LAST.search(before)
    ):  # "with Ann Lee and Bo Diaz signing the …"
        return Deed(Action.SIGNED, "sign", span, here=True, personal=True)
    if form == "noun" and cue[0].lower() == "signing" and _WHILE_THERE.search(before):
        return Deed(Action.SIGNED, "sign", span, here=True, personal=personal(before))
    if form == "noun":
        return Deed(Action.SIGNED, "signing witnessed" if witnessed else "signing told of", span, here=bool(witnessed))
    return Deed(Action.SIGNED, "sign", span, here=True, personal=personal(before))


# Forms that are a bare verb too, or nothing else: "will put their names to", "is to add its name to".
_BARE_FORM = compiled(r"(?:put|set|add|lend|place)\b", re.I)
_AUXILIARY = compiled(
    r"\b(?:to|will|would|shall|should|may|might|could|can|must)\s(?:(?:\w+ly|also|both|then|soon|now)\s){0,2}\Z"
)
_YEARS_AFTER = compiled(  # "ten years after the two states signed …", "it is twenty years since …"
    r"\b(?:years?|decades?|century)(?: to the day)?(?: ago)? (?:on )?(?:after|since|that|from when)\b[^,]*\Z", re.I
)


def _past(before: str, near: str, span: Span) -> Deed | None:
    if compiled(r"\b(?:be|to be)$").search(near.strip()):
        return None
    if once := _ONCE_SIGNED.search(before):
        return Deed(Action.TO_BE_SIGNED, f"to sign: {once['cue'].lower()}", span)
    if _YEARS_AFTER.search(before):
        return Deed(Action.SIGNED, ANNIVERSARY, span)
    perfect = compiled(r"\b(?:have|has|had|since|previously|already|earlier(?! (?:on|today)\b))\b", re.I).search(near)
    if perfect and (once := _ONCE_DONE.search(before)):
        return Deed(Action.TO_BE_SIGNED, f"to sign: {once['cue'].lower()}", span)
    if perfect or _MONTHS_AFTER.search(before):
        return Deed(Action.SIGNED, "signed before", span, personal=personal(before))
    return Deed(Action.SIGNED, "signed", span, here=True, personal=personal(before))


_MONTHS_AFTER = compiled(r"\b(?:weeks?|months?) after\s[^,;.]*\Z", re.I)  # "it comes two months after both signed"
_ONCE_SIGNED = compiled(
    r"(?:\A|\s)(?P<cue>once|when|if|until|unless|as soon as)\s(?:(?:it|they)\s(?:is|are)\s)?\Z", re.I
)
_ONCE_DONE = compiled(  # "before the members have signed the treaty", "once both have signed it"
    r"\b(?P<cue>before|until|till|once|unless|as soon as|when|if)\s[^,;]{2,80}\s(?:has|have)\s"
    r"(?:(?:both|all|also|\w+ly)\s)?\Z",
    re.I,
)


# --- what stands behind it

_BY_PERSONS = compiled(
    r"(?:,?\s(?:[^.;:]|(?<=\b[A-Z][a-z]{2})\.|(?<=\bSept)\.){1,110})?\sby\s"
    r"(?!the two (?:sides|countries|ministries|governments|parties)|the end|\d|representatives)"
)


# What holds of a paper after the clause that recalls its signing: "…, which was signed last May, came into effect".
_LASTING_AFTER = compiled(
    r"[^.;:\x01]{0,80}?,\s(?:which |and )?(?P<cue>(?:has |have |had )?"
    r"(?:came|come|comes|entered|enters|went|took|takes) (?:in|into )?"
    r"(?:force|effect)|(?:is|are|was|were|(?:has|have|had|will|would|is to|are to) be(?:en)?)(?: being)? (?:\w+ly )?"
    r"(?:implemented|carried out|ratified|fulfilled|observed|reviewed|applied|followed|honou?red|respected)"
    r"|(?:is|are|remains?) (?:still )?in (?:force|effect))\b",
    re.I,
)


_NOT_YET = compiled(r"\b(?:once|when|if|until|unless|as soon as)\s\Z", re.I)  # "once the treaty is signed"
_WAS = compiled(r"(?:was|were|had)\b", re.I)


def _from_right(masked: str, end: int, base: int, issued: bool) -> Deed | None:
    found = told_behind(masked, end, issued)
    if found is None:
        return None
    action, rule, m = found
    if rule in ("which they signed", "signed at") and (lasting := _LASTING_AFTER.match(masked, m.end())):
        span = Span(base + lasting.start("cue"), base + lasting.end("cue"))
        return Deed(Action.IN_FORCE, "passive: in force", span)
    if rule == "passive: signed" and _NOT_YET.search(masked[:end].rstrip(MASK)) and not _WAS.match(m[0]):
        action, rule = Action.TO_BE_SIGNED, "to sign: once it is"
    if action == Action.TO_BE_SIGNED and cue_words("wished").search(_clause(masked, end, 110)):
        return None
    span = Span(base + m.start(), base + m.end())
    here = rule == "passive: signed" and not m[0].lower().startswith("ha")
    by = _BY_PERSONS.match(masked, m.end() - m[0].endswith(" "), m.end() + 150)
    told = here or (rule == "signed at" and "\x01" not in masked[m.end() : m.end() + 90])
    those = rule == "which they signed" and personal(m[0].rpartition(" ")[0] + " ")
    return Deed(action, rule, span, here=here, personal=those or (told and (bool(by) or "signature" in m[0])))
