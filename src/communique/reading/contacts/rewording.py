"""Reword a rendered sentence so that the rules of contacts find subject, verb and object side by side.

yes   A met B, and had talks with C           (A met B, and A had talks with C)
yes   A met, while in Lima, with B            (A met with B)
yes   A met officials, among them B and C     (A met B and C)
no    A, who met B, left                      (the relative clause is the sentence's only contact)
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.inflecting import forms
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.contacts.after_all import held_after_all
from communique.reading.contacts.done_in_turn import with_subject_repeated
from communique.reading.contacts.guests import bare_state
from communique.reading.contacts.parties import speaker
from communique.reading.persons.people import PersonDraft

# "After a tour of Alland and Borria, X met Y": who goes on is no further stop.
_TOURED = compiled(
    r"^(\w+ [^«;,]{0,60}\b(?:visit|trip|tour|stay)s? (?:to|of|in) «a\d+»)(?:,? (?:and )?«a\d+»)*?,? and «a\d+»(?=, )"
)
_AND_OF = compiled(r"(?<=») and (?:of|from) (?=«a)")  # "the commanders of Alland and of the Borrian navy"
_BOTH = compiled(r" both (?=(?:with )?«a\d+»,? and (?:with )?«a)")  # "met both with A and with B"
# "A delegation led by X | met Y": X met Y.
_BY_ITS_HEAD = compiled(
    r"(^|^(?:on|in) «[dl]\d+»,? )(?:an?|the) (?:[\w-]+ ){0,4}?(?:delegation|team|mission),? (?:led|headed) by (?:the )?"
    r"(?=«a\d+»,? [a-z])"
)
AT_ONE_TABLE = "together"  # stands at the end of a sentence whose list meets as one


def either(name: str) -> str:
    """Give one of the word lists of ``clauses.yaml`` as an alternative."""
    return "|".join(words(table("clauses")[name]))


@cache
def _relative() -> re.Pattern[str]:
    return compiled(
        rf", (?:who|(?:in |at |to |during )?which|where|attended by) [^;|]{{0,260}}?, "
        rf"(?=(?:{either('after relative')})\b)"
    )


def reworded(clause: Clause) -> str:
    """Give a sentence with its subject repeated where verbs share it, and without asides and words that sum up."""
    clause = clause.with_text(_BOTH.sub(" ", _with_companions(clause)))
    text = _with_verbs(_going_to(_without_states_of_cities(_with_subjects(clause), clause), clause))
    text = _without_count(_with_callers_spelt_out(_without_sums(held_after_all(text)), clause), clause)
    for needed, pattern, plainly in _plain_turns():
        if needed in text:
            text = pattern.sub(plainly, text)
    text = _with_next_subjects(text)
    if (m := _ADVISERS.match(text)) and clause.actors[int(m[1])].head in ("advisers", "advisors", "aides", "envoys"):
        text = text[m.end() :]  # "the advisers to the presidents of Alland and Borria met": the states are theirs
    return _ASIDE_OF_VERB.sub("", text) if ", with «a" in text or ", on «a" in text else text


def _with_companions(clause: Clause) -> str:
    """ "A, together with B, met C": where B is of A's state, both of them met C."""

    def joined(m: re.Match[str]) -> str:
        one, other = (clause.actors[int(n)] for n in m.groups())
        of_one_state = one.kind == other.kind == "person" and one.states == other.states != ()
        return f"«a{m[1]}» and «a{m[2]}»" if of_one_state else m[0]

    return _TOGETHER_WITH.sub(joined, clause.text) if " with «a" in clause.text else clause.text


_TOGETHER_WITH = compiled(r"«a(\d+)»,? (?:together|along|jointly|in tandem) with «a(\d+)»,?(?= [a-z])")


# "A and B received, while C held talks with, D": whom they received stands with the second verb alone.
_SHARED = compiled(
    r"(?P<verb>» (?:received|met|hosted|greeted|met with)),? (?:and|while) (?P<then>«a\d+»,? (?:held|had)"
    r" (?:[\w-]+ ){0,2}?(?:talks|discussions|session|meeting) with,? (?:the )?(?P<whom>«a\d+»))"
)


@cache
def _plain_turns() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Give the turns of phrase that are put plainly: what a sentence must hold, the turn, and how it is put."""
    return (
        (" of «a", _OF_THEM, " "),
        (" to ", _TOOK_CHANCE, ""),
        (" with", _SHARED, r"\g<verb> \g<whom>|; \g<then>"),
        ("«a", _SEPARATELY, r"\g<verb> separately\g<day>\g<later> "),
        (" by ", _BY_ITS_HEAD, r"\1"),
        ("«a", _TOURED, r"\1"),
        (" and ", _AND_OF, " and "),
        ("«m", _DUE, r"\1, to be held on "),
        ("«m", _WHAT_IT_IS, r"\1"),
        (" forward to ", _KEEN, r"\1 will meet "),
    )


# "Exercise Coral Spear, the Alland-Borria joint exercise, began in Lor": what it is stands between it and its verb.
_WHAT_IT_IS = compiled(
    r"(?<!for )(«m\d+»), (?:(?:the|an?|its) )?(?:«a\d+»(?:['’]s)? )?(?:[\w-]+ ){0,6}?"
    r"(?:exercises?|drills?|dialogue|conference|meeting|series|event|training|manoeuvres|maneuvers)"
    r"(?: (?:of|between|by|involving) (?:[\w ]{0,20}«a\d+»(?:,? and )?){1,3})?,"
    r"(?= (?:(?:has|have|was|were) )?(?:\w+ly )?(?:began|begun|begins|opened|opens|started|kicked|kicks|commenced|got"
    r"|concluded|ended|culminated|came|wrapped|held|conducted|launched|inaugurated|will|is|took)\b)"
)


# "A will meet with B, and | C will hold talks with him": the next one who meets somebody.
_NEXT_SUBJECT = compiled(
    r"(?P<join>,? and|,? while|;|,)(?= «a\d+»(?: and «a\d+»)? (?:(?:also|then|later|separately) )?"
    r"(?:(?:will|would|is to|is due to|was to) (?:also |then |separately )?)?(?:meet|hold|receive|host|call on|met|held"
    r"|received|hosted|called on|spoke|speak|had) (?:(?:with|to|talks|an?|the|dinner|lunch|separate|bilateral"
    r"|meeting|for|welcom\w+) )*«a\d+»)"
)
_MET_BEFORE = compiled(
    r"\b(?:met|meets?|with|receive[sd]?|hosted?|hosts|called? on|saw) (?:the )?«a\d+»(?:[^«|;]|«[dl]\d+»){0,60}$"
)


def _with_next_subjects(text: str) -> str:
    """Part the sentence before the next one who meets somebody."""
    for m in reversed([*_NEXT_SUBJECT.finditer(text)]):
        if _MET_BEFORE.search(text, 0, m.start()):
            text = f"{text[: m.end()]} |;{text[m.end() :]}"
    return text


# "Will go on at the 48th Reef Meeting in Lor, set for 9 May": to be held on that day.
_DUE = compiled(
    r"(«m\d+»(?: (?:in|at) «[la]\d+»)?),? (?:(?:which|that) is )?(?:currently |now )?"
    r"(?:scheduled|set|due|planned|slated|fixed|foreseen|expected) (?:for|on) (?=«d)"
)
# "I will travel on to Lor, where I look forward to meeting X": an itinerary, told by who travels.
_KEEN = compiled(
    r"((?:^|\b(?:where|there|when),? )(?:(?:in|at|on) «[dla]\d+»,? )?«a\d+»)(?: also| then)?"
    r" (?:look|am looking|(?<=e «a\d»)looks) forward to (?:meeting|seeing)(?: with)? (?=(?:the )?«a)"
)


def _going_to(text: str, clause: Clause) -> str:
    """ "Will visit Alland to meet A": "will travel to Alland to meet A", as the state is not whom they meet."""

    def went(m: re.Match[str]) -> str:
        return f"{_WENT[m['how']]} {m['where']}" if bare_state(clause.actors[int(m["n"])], clause) else m[0]

    return _VISITS_TO.sub(went, text)


_WENT = {"visit": "travel to", "visits": "travels to"}
_VISITS_TO = compiled(
    r"\b(?P<how>visit|visits) (?P<where>«a(?P<n>\d+)»)"
    r"(?=(?: (?:on )?«d\d+»)? to (?:meet|hold|have|confer|sit|see)\b)"
)


def _without_count(text: str, clause: Clause) -> str:
    """ "From three new ambassadors: A, B and C", whose word stands before the first of them: "from A, B and C"."""
    return _COUNTED.sub(lambda m: m[1] if clause.actors[int(m[2])].kind == "person" else m[0], text)


_COUNTED = compiled(
    r"(\b(?:from|by|of|with) )(?:the following|two|three|four|five|six|seven|eight|nine|ten|\d+)"
    r" (?=«a(\d+)»(?:,| and) )"
)


def _without_states_of_cities(text: str, clause: Clause) -> str:
    """ "In Lima, Peru, with A": "in Lima with A"."""
    named = {c.folded for c in clause.line.tagged.chunks if c.kind == "S"}
    return _CITYS_STATE.sub(lambda m: m["city"] if m["state"] in named else m[0], text)


_CITYS_STATE = compiled(r"(?P<city>«l\d+»), (?P<state>[a-z]+(?: [a-z]+){0,2}),(?= (?:with|on|in|and|«[ad]))")


def _with_callers_spelt_out(text: str, clause: Clause) -> str:
    """ "His interlocutors were A and B", "A's guest was B": the word for those whom the sentence names behind it."""
    for k, a in enumerate(clause.actors):
        if a.head not in _CALLERS:
            continue
        before, _, behind = text.partition(f"«a{k}»")
        if _NAMES_THEM.match(behind) or (before.endswith(" as ") and _THEM.match(behind)):
            return text.replace(f"«a{k}»", f" {a.head.rstrip('s')} ", 1)
    return text


_CALLERS = frozenset(("interlocutor", "interlocutors", "guest", "guests", "visitor", "visitors"))
_THEM = compiled(r"(?:(?: on| in)? «[dl]\d+»)*,? «a")
_NAMES_THEM = compiled(r" of «a|(?:[^«;]|«[dl]\d+»){0,40}? (?:was|were|is|are|will be|includ\w+) «a")


def without_relatives(text: str) -> str:
    """Leave out the relative clauses between a subject and its verb, and between the two of a pair."""
    return _relative().sub(" ", _FIRST_OF_A_PAIR.sub(r"\1", text))


# "A, who is on a visit to Lor, and B held talks", "talks between A, now in Lor, and B".
_FIRST_OF_A_PAIR = compiled(
    r"((?:^|\bbetween )(?:[a-z]+ )?«a\d+»), (?:who|currently|now|on|in) [^;,]{1,120}?,(?= and (?:[a-z]+ )?«a\d+» [a-z])"
)


def _without_sums(text: str) -> str:
    """Drop the words that only sum a list up, where the word that leads to the list stands at all."""
    if not _leads_to_a_list().search(text):
        return text
    plain = _sums().sub(" ", text).replace("  ", " ")
    return f"{plain} {AT_ONE_TABLE}" if plain != text and _MEMBERS.search(text) else plain


_ADVISERS = compiled(r"«a(\d+)» (?:to|of) (?=«a\d+» )")
# "Took the opportunity to meet several of his counterparts from Alland and Borria": they met, and the states tell who.
_TOOK_CHANCE = compiled(
    r" (?:took|used|seized)(?: (?:the|this|that))? (?:opportunity|occasion|chance) to(?= (?:meet|hold|have)\b)"
)
# "Received today in Lor, in separate meetings, A and B".
_WHEN_AND_WHERE = (
    r"(?:(?: (?:on|in|at(?: the)?))? «[dla]\d+»| today| yesterday| here| (?:at|in) (?:the|his|her) [a-z]+)"
)
_SEPARATELY = compiled(
    rf"(?P<verb>\b(?:received|met|welcomed|hosted|greeted))(?P<day>{_WHEN_AND_WHERE}{{0,3}})"
    r"(?P<comma>,)? (?:in separate (?:meetings|audiences|receptions)|(?:each )?separately|individually|in turn"
    r"|one (?:after the other|after another|by one)|in succession)"
    rf"(?P<later>{_WHEN_AND_WHERE}{{0,2}})(?(comma),) (?=(?:the |with (?:the )?)?«a)"
)
_OF_THEM = compiled(r" (?:several|some|many|most|a few|two|three|four|five) of (?=«a\d+»)")
# "With the foreign ministers of the member states of GCC, namely A, B and C": they meet as one.
_MEMBERS = compiled(r"«a\d+» of «a\d+»(?: of «a\d+»)?,? (?:namely|including|comprising|:)")
# "Met, while in Lima, with A": what stands between a verb and the preposition that it leads to.
_ASIDE_OF_VERB = compiled(
    r", (?:while|when|during|in|on|at|too|also|again|in turn|later|earlier|then|separately|as well|once more|there)"
    r"(?: [^«,;]{0,40})?(?:«[adlm]\d+»[^«,;]{0,20})?,(?= (?:with|on) (?:the )?«a)"
)


@cache
def _leads_to_a_list() -> re.Pattern[str]:
    return compiled(rf"(?:{either('sums')}),? |among others")


@cache
def _sums() -> re.Pattern[str]:
    """ "Met key officials, among them A and B", "talks with, among others, A": the words that only sum a list up."""
    nouns, leads = either("summed"), either("sums")
    return compiled(
        rf"(?:(?<=\bwith)|(?<=\bby)|(?<=\bon)|(?<=\bmet)|(?<=\bto)|(?<=\bsaw)|(?<=\bhosted)|(?<=\breceived)"
        rf"|(?<=credentials of)|(?<=credentials from)|(?<=credence of)|(?<=credence from)|(?<=«d\d» from))"
        rf"(?! be\b| (?:(?:the|his|her|their) )?(?:letters|credentials)\b)"
        rf"(?:(?: [a-z-]+){{0,6}} (?:{nouns})(?: (?:of|from|in) [^,:;]{{1,60}}?)?"
        rf"|(?: [a-z-]+){{0,4}} «a\d+»(?: (?:of|from|in) (?:[a-z]+ ){{0,5}}«a\d+»)*(?: and [a-z]+)?)?"
        rf"(?:(?: (?:on|at|in) (?:(?! (?:by|with|from)\b)[^,:;]){{1,60}}?)+(?=[,:]))?"
        rf",? ?(?:{leads}),? (?:the )?(?=«a\d+»)|,? among others,?(?= with «a)"
    )


@cache
def _who() -> re.Pattern[str]:
    """ "A was accompanied by B, who held a meeting with C": whom a relative clause tells of is its subject."""
    verbs = rf"(?:(?:{either('adverbs')}) )?(?:{either('resuming')})\b"
    return compiled(rf"(?:(?<=\bby )|(?<=\bfrom )|(?<=\bto )|(?<=\bof )|(?<=\bfor ))(«a\d+»)(,? who)(?= {verbs})")


@cache
def _verb_first() -> re.Pattern[str]:
    return compiled(rf"^(?:{either('resuming')})\b")


def with_speaker(clause: Clause, people: list[PersonDraft], subject: int) -> Clause:
    """ "- Met with B": in a list the verbs have the subject of the sentence that leads to it."""
    honoured = _HIS_HIGHNESS.match(clause.text)
    if subject < 0 or not (honoured or _verb_first().match(clause.text)):
        return clause
    actors = [*clause.actors, speaker(people, subject)]
    told = clause.text[honoured.end() :] if honoured else clause.text
    opening = honoured["opening"] if honoured else ""
    return replace(clause, text=f"{opening}«a{len(actors) - 1}» {told}", actors=actors)


_HIS_HIGHNESS = compiled(
    r"(?P<opening>(?:[a-z -]|«[dl]\d+»){0,40}, |)(?:his|her) (?:royal |serene |imperial )?"
    r"(?:highness|majesty|excellency|holiness|eminence) "
)


def _with_subjects(clause: Clause) -> str:
    """Repeat the subject where a second verb leaves it out: "A met B, and «A» had talks with C"."""
    signs = sorted(range(len(clause.actors)), key=lambda k: clause.text.find(f"«a{k}»"))
    subject = next((f"«a{k}»" for k in signs if not after_preposition(clause, k)), None)
    if subject is None:
        return clause.text
    start = clause.text.index(subject)
    listed = _listed().match(clause.text, start)
    first = listed.end() if listed else start + len(subject)
    rest = clause.text[first:]
    if " on to " in rest or "proceed" in rest:
        rest = _GOING_ON.sub(_at_once, rest)

    whole = clause.text[:first] + with_subject_repeated(rest, clause.text[start:first])
    if " before " in whole or " after " in whole:
        ahead = has("planned", clause.text[first : first + _AUXILIARY])
        whole = _AND_DOING.sub(lambda m: f"{m[1]} |; {clause.text[start:first]} {_finite(m[2], ahead=ahead)}", whole)
    return _who().sub(r"\1\2 |; \1", whole) if " who " in whole else whole


# "Before proceeding to meet A", "and then went on to hold talks with A": what the next thing done was.
_GOING_ON = compiled(
    r"\b(?P<how>proceeding|going on|moving on|went on|proceeded|moved on) to "
    r"(?P<verb>meet|see|hold|have|call|receive|confer)\b"
)


def _at_once(m: re.Match[str]) -> str:
    return forms(m["verb"]).ing if m["how"].partition(" ")[0].endswith("ing") else forms(m["verb"]).past


_AUXILIARY = 12  # characters behind the subject in which "will", "is to" stand
# "Called on A before meeting B": the subject did that as well.
_AND_DOING = compiled(
    r"(,? (?:before|after))(?: later| also| then| separately)? "
    r"(meeting|seeing|sitting|holding|having|calling|paying|receiving|conferring|being received)\b(?=[^«;|]{0,40}«a)"
)


def _finite(doing: str, *, ahead: bool) -> str:
    """Give the finite form of a verb in -ing: "met", or "will meet" where the whole lies ahead."""
    if doing.startswith("being "):
        return f"{'will be' if ahead else 'was'} {doing.removeprefix('being ')}"
    verb = next(v for v in _DOING if forms(v).ing == doing)
    return f"will {verb}" if ahead else forms(verb).past


_DOING = ("meet", "see", "sit", "hold", "have", "call", "pay", "receive", "confer")


def _with_verbs(text: str) -> str:
    """Repeat subject and verb where a second object stands with a time or place of its own.

    "A met B on Monday and C on Tuesday": "A met B on Monday and |; A met C on Tuesday".
    """
    if "«a2»" not in text:
        return text  # with a subject there are two objects
    for shared, needs in (
        (_SHARED_VERB, "«"),
        (_ELSEWHERE, " with "),
        (_SHARED_WITH, " and"),
        (_SHARED_OBJECT, " and"),
    ):
        while needs in text and (m := shared.search(text)):
            text = f"{text[: m.end('join')]} |; {m['told']}{text[m.end() :]}"
    while m := _APART.search(text):
        text = f"{text[: m.end('first')]} |; {m['told']}{text[m.end() :]}"
    return text


_WHEN = r"(?:,? (?:(?:late |early )?(?:on|in|at)(?: the)? )?(?:«[dl]\d+»|(?:morning|afternoon|evening|night|noon)\b))"
_PAST = r"(?:(?:also|then|later) )?(?:met|held|had|will|would|is|was|paid|saw|spoke|took|sat|gave|went|left|flew|made)"
_SHARED_VERB = compiled(
    rf"(?P<told>«a\d+»,? (?:(?!\b(?:said|told|that|who|which)\b)[^«»;,|]){{2,60}} )(?:the )?«a\d+»{_WHEN}+"
    rf"(?P<join>(?:,? and(?: (?:then|later|also|afterwards|subsequently))?|,(?: then| followed by)?|;){_WHEN}*,?"
    r"(?: (?:a day|a week"
    r"|hours|shortly) (?:later|earlier),?)?)(?: (?:then|later|also))?(?: (?:with|by|on|to))? "
    rf"(?=(?:the )?«a\d+»(?:{_WHEN}+[.,;]?|[.;]?)(?: |$)(?!\w+(?:ed|s)\b|{_PAST}\b))"
)
_AT = r"(?:,? (?:in|at|on) «[dl]\d+»)"
# "A held talks in Lima on Monday with B and in Quito on Tuesday with C": talks with each, where and when they are told.
_ELSEWHERE = compiled(
    rf"(?P<told>«a\d+»,? (?:(?!\b(?:said|told|that|who|which|between)\b)[^«»;,|]){{2,60}}?)"
    rf"{_AT}+,? with (?:the )?«a\d+»{_AT}*(?P<join>,? and(?: then| later| also| afterwards)?|,(?: then| later)?),?"
    rf"(?={_AT}+,? with (?:the )?«a)"
)
_AUDIENCE = r"(?:audience|meeting|reception|session|call|encounter)"
_IN_TURN = (
    rf"(?:separately|then|later|earlier|afterwards?|subsequently|(?:in|at|during) (?:a|another) (?:\w+ )?{_AUDIENCE}"
    r"|(?:later|earlier) (?:in the day|on)|(?:on )?(?:the same day|«d\d+»)|after that|in turn|finally|next)"
)
# "A received B on the end of his mission, and, separately, C": C was received by himself.
_APART = compiled(
    r"(?P<told>«a\d+»,? (?:(?!\b(?:said|told|that|who|which|between|led|headed)\b)(?:[^«»;,|]|«[dl]\d+»)){2,60}? )"
    r"(?P<first>(?:the )?«a\d+»)(?:(?P<why>,? (?:on the (?:occasion|end|completion)|upon the (?:end|completion)"
    r"|at the (?:end|start|close)|to mark|ahead|on his|on her) [^«»;,|]{3,80}),?)?"
    rf"(?:,? and,? {_IN_TURN}(?:,? with)?,?|, (?:{_IN_TURN},? )?followed by|(?(why),? (?:and|as well as)|, then))"
    r" (?=(?:the )?«a\d+»(?!(?:, [^«;|]{0,60},)? (?:\w+ed|said|says|told|is|was|were|are|has|had|have|will|would|spoke"
    r"|gave|made|took|met|left|went|also|held)\b))"
)


# "Spoke with A and, the day before, with B", "met with A, whom he thanked, and with B": the preposition comes again.
_SHARED_WITH = compiled(
    r"(?P<told>«a\d+» (?:(?!\b(?:said|told|that|who|which|between)\b)[^«»;,|]|«[dl]\d+»){2,60}?"
    r" (?P<lead>with|to|by|on) )"
    rf"(?:the )?«a\d+»(?:{_WHEN}|, (?:whom?|which|where) [^;|]{{3,90}}?,(?= and (?:with|to|by|on) «a))*"
    r"(?P<join>,? and(?:,? (?:again|then|later|earlier|afterwards|subsequently|separately|before that|after that"
    r"|(?:on|in|late on|early on) «d\d+»|«d\d+»|the (?:same|following|next|previous) (?:day|morning|evening))){0,2},?)"
    r" (?P=lead) (?=(?:the )?«a\d+»(?:[.,;]|$| (?:on|in|at|today|yesterday|to|about)\b))"
)


# "Met A and, on the previous day, B".
_SHARED_OBJECT = compiled(
    r"(?P<told>«a\d+» (?:(?!\b(?:said|told|that|who|which|between|with)\b)[^«»;,|]|«[dl]\d+»){0,40}?"
    r"\b(?:met|meet|received|receive|hosted|saw|welcomed|called on) )"
    rf"(?:the )?«a\d+»{_WHEN}*(?P<join>,? and(?:, |,? (?=the day|on the))"
    r"(?:(?:on )?«d\d+»|on the (?:previous|following|same|next) day|the (?:day before|(?:following|next|same) day)"
    r"|(?:later|earlier)(?: (?:in|on|that) (?:the |that )?day)?|in the (?:morning|afternoon|evening)"
    r"|afterwards|subsequently|separately),?) (?=(?:the )?«a\d+»(?:[.,;]|$))"
)


@cache
def _listed() -> re.Pattern[str]:
    return compiled(r"«a\d+»(?:(?:,? and|,) «a\d+»)*")
