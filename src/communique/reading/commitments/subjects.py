"""Tell whose a governing verb is: its subject, left of it, and the person whose words it stands in.

The walk goes left from the verb, past adverbs and asides, to an actor; or, where the verb is coordinated
("… and agreed"), to the sentence's subject. A speaker stands before ("X said …"), after ("…, said X"), or between
the subject and its verb ("Norway, he said, will …").
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import LIST, grammar, speech_before

__all__ = ["LONGEST", "speaker_of", "speech_of", "subject_of", "without_adverbs", "without_asides"]

LONGEST = 4000  # no sentence is longer: what stands beyond is a text without full stops, and is not read

_NEAR = 160  # how far left of a verb its adverbs and asides may reach
_FAR = 240  # and an aside that tells of people of its own
_QUOTES = " \"“”‘'"
_LAST_LIST = compiled(rf"({LIST})$")
_APPOSED = compiled(
    r"(«a\d+»), (?!«a)(?:[^«»;:\"“”]|«[dlmi]\d+»|\b(?:of|from|in|to|with|by|for|and|met|between|at) «a\d+»){1,110}$"
)
_PAIRED = compiled(r"(«a\d+»), and (?:(?:of|from) )?(«a\d+»),$")  # "the ministers of A, B, and of C, D, agreed"
_PAIRED_BEHIND_ASIDE = compiled(  # "A, who is on a visit to Lor, and B agreed"
    r"^(?:[a-z]+ )?(«a\d+»), (?:who|currently|now|on) [^;,\"“”]{1,120}, and (?:[a-z]+ )?(«a\d+»)$"
)
_TITLED = compiled(r"(«a\d+»), (?:[\w-]+ |«[dlm]\d+» ){0,6}«a\d+»(?: «a\d+»)?(?: (?:of|for|in) (?:\w+ )?«[al]\d+»)?$")
_VERBLIKE = "will|would|shall|should|said|has|had|have|is|was|are|were|to"
_HEAD = compiled(rf"(«a\d+»)(?: (?!(?:{_VERBLIKE})\b)[\w'-]+){{0,4}}? (?:of|from|for|in|between|at) (?:the )?{LIST}$")
_BODY_ON = compiled(
    r"(«a\d+») (?:and )?(?:(?:interim|transitional|caretaker|federal|central|national|military|civilian|new|armed) )?"
    r"(?:government|administration|authorities|leadership|delegation|side|people|forces?|army|navy|military|police|parliament)$"
)
_BODY_FOR = compiled(r"(«a\d+») (?:for|of|on) (?:the )?[a-z]+(?: (?:and|of|for|the|in) [a-z]+| [a-z]+){0,5}$")
_EACH_OF = compiled(r"\b(?:both|each|neither|all|(?:all |the )?(?:two|three|four|five|six)) of $")
_BODIES = ("ministry", "department", "council", "committee", "commission", "agency", "office", "service", "authority")
_TITLES_ON = compiled(
    r"(«a\d+»),? (?:and|as well as|cum) (?:[a-z-]+ ){0,2}"
    r"(?:minister|secretary|chief|commander|chair\w*|director|president|head)(?: [a-z]+){0,5}$"
)
_PLACED = compiled(  # "Hansen, during his stay in Lima on Tuesday reaffirmed"
    rf"({LIST}),? (?:during|on|in|at|after|following|upon)\b(?:[^«»;:,\"“”.]|«[dlm]\d+»){{2,90}}(?<! and)(?<! that)$"
)
_TWO_APART = compiled(r"«a\d+», (?:and )?(?=«a\d+»$)")  # "to calm «a0», and «a1» approved": the last one only
_BROKEN = compiled(
    r"[;:\"“”]|, (?:and(?! (?:«|\w+ing\b|in\b|by\b|with\b|of\b|\w+(?: \w+)?,$))|but|while|which|that)\b"
    r"|\b(?:said|says|that|will|would)\b"
)
_AMID = compiled(
    rf"({LIST}), (?:(?!bring|accord)\w+ing|accompanied|flanked|joined|during|after|at|in|on|upon|following"
    r"|before|along|through|as|having|(?:while|when) \w+ing|asked|together|who|which)\b"
)
_COORDINATED = compiled(r"(?:,|\band|\bbut|\bor|\bthen|\bas well as|\bwhile)$")
_JOINED = compiled(r", (?:and|while|but) («a\d+»)$")
_USING = compiled(r"\b(?:used|took|seized|takes|uses) (?:the|this|that|his|her|its|their) (?:\w+ ){1,4}to$")
_AND = compiled(r" (?:and|but)$")
_RELATIVE = compiled(r",? (?:which|who)$")
_WE_OPEN = compiled(r"\W*(«a\d+») (?:(?! to\b| will\b| would\b| shall\b)[^;:.])*$")
_MODAL = compiled(r"(?: \w+ly| also)* (?:will|would|shall|should|could|can|must)\b(?! have\b)")
_BY_COMMA = compiled(r", («a\d+»)$")
_FRONTED = compiled(
    r"\W*(?:as|being|like|in|at|with|for|on|after|during|following|under|besides|beyond|since|before|by|from)\b"
)
_STATE = compiled(r"(?: \w+ly| also)* (?:is|are|has|have|remains?|stands?)\b")
_NOUN_ING = compiled(
    r"(?:«d\d+»(?:'s)?|\b(?:the|an?|this|that|their|his|her|its|our|joint|\w+day)) [\w-]*ing$|\b(?:evening|morning)$"
)
_INFLECTED = tuple("ed s ook ll uld ood de id ut en ing ave ght ew ote oke old ent ade ore om".split())
_GOVERNS = compiled(  # an infinitive whose object comes next
    r"\b(?:to|will|would|shall|should|must|can|could) (?!the\b|both\b|all\b|be\b|have\b)[a-z-]+ $"
)
_SUGGESTED = compiled(
    r"\b(?:propos|suggest|recommend|advocat|ask|request|urg|demand|insist)(?:e|ed|es|s|ing)? (?:that )?$"
)
_PASSIVE = compiled(r"\b(?:was|were|been|is|are)(?: \w+ly| also| further)?$")


def subject_of(clause: Clause, verb: int, matched: str = "") -> tuple[int, list[Actor]]:
    """Walk left from a verb to its subject; give where the passage begins and the actors (none: no subject)."""
    left = _BODY_ON.sub(r"\1", _TITLES_ON.sub(r"\1", without_asides(clause.text[:verb])))
    goes_on = matched.split(" ")[0].endswith("ing")  # "…, he noted, calling on …"
    if goes_on and (voiced := grammar().voiced.search(clause.text, max(0, verb - _NEAR), verb)):
        return verb, clause.actors_in(voiced["A"] or voiced["B"])
    if goes_on and clause.text.endswith(", ", 0, verb) and (said := _who_said(clause, verb)):
        return verb, said  # "Hansen said Norway was ready to train pilots, adding that …"
    if goes_on and clause.text.endswith(", ", 0, verb) and (main := _main_subject(clause, left, matched)):
        return verb, main  # "Hansen met with Soto in Oslo on Monday, pledging to …"
    if paired := _PAIRED.search(left, max(0, len(left) - _FAR)) or _PAIRED_BEHIND_ASIDE.search(left):
        return paired.start(), clause.actors_in(paired[1] + paired[2])
    if "," in clause.text[max(0, len(left) - 1) : verb] and (parted := _parted(left)):
        return parted[0], clause.actors_in(parted[1])
    if adjacent := _LAST_LIST.search(left):
        if goes_on and left[: adjacent.start()].endswith("with "):
            return adjacent.start(), clause.actors_in(adjacent[1])  # "ended with the two sides agreeing to …"
        return _adjacent(clause, left, adjacent)
    if (body := _BODY_FOR.search(left, max(0, len(left) - _NEAR))) and _stands_free(left[: body.start()]):
        named = clause.actors_in(body[1])
        if named[0].kind == "side" and named[0].words.endswith(_BODIES):
            return body.start(), named
    if relative := _RELATIVE.search(left):
        owner = _LAST_LIST.search(left[: relative.start()])
        return verb, clause.actors_in(owner[1] if owner else None)
    apart = _apart(left[:-1], clause) if left.endswith(",") else None
    if apart and _stands_free(left[: apart.start()]):
        return apart.start(), clause.actors_in(apart[1].split(",")[0])
    if left.endswith(",") and (last := _BY_COMMA.search(left[:-1])):
        return last.start(1), clause.actors_in(last[1])  # "according to «a0», «a1», pledged": the last one only
    placed = _PLACED.search(left, max(0, len(left) - _NEAR))
    if placed and not _is_base(matched) and _stands_free(left[: placed.start()]):
        return placed.start(), clause.actors_in(placed[1])
    if _USING.search(left, max(0, len(left) - _NEAR)) or (_COORDINATED.search(left) and not _is_base(matched)):
        return verb, _main_subject(clause, left, matched)
    if _COORDINATED.search(left) and (opens := _WE_OPEN.match(left)):
        return verb, clause.actors_in(opens[1])  # "We welcome the pact and demand …"
    return verb, []


def _who_said(clause: Clause, verb: int) -> list[Actor]:
    """Give the one person whose speech a participle goes on with."""
    spoken = [m for m in speech_before(clause.text, verb) if not m[0].endswith("ing")]
    if not spoken:
        return []
    _, said = subject_of(clause, spoken[-1].start(), spoken[-1][0])
    return said if len({p for a in said for p in a.persons}) == 1 else []


def _apart(left: str, clause: Clause) -> re.Match[str] | None:
    """A subject parted from its verb by what it is: "Hansen, chief of the Norwegian navy, asked …"."""
    titled = _TITLED.search(left)
    if (
        titled
        and clause.actors_in(titled[1])[0].kind in ("person", "both", "roles")
        and _stands_free(left[: titled.start()])
    ):
        last = clause.actors_in(titled[0])[-1]
        if last.kind != "person":
            return titled
    return _LAST_LIST.search(left) or _APPOSED.search(left)


def _parted(left: str) -> tuple[int, str] | None:
    """A subject parted from its verb by an aside with people of its own: "Hansen, meeting Soto in Oslo, pledged"."""
    for m in _AMID.finditer(left, max(0, len(left) - _FAR)):
        if _BROKEN.search(left, m.end()):
            continue
        if _stands_free(left[: m.start()]):
            return m.start(), m[1]
        if last := _BY_COMMA.search(m[1]):  # "according to «a0», «a1», in his reply, pledged": the last one only
            return m.start() + last.start(1), last[1]
    return None


def without_asides(text: str) -> str:
    """Drop adverbs and asides, "he said" among them, off the end of what stands before a verb."""
    g = grammar()
    left, whole = without_adverbs(text), text.rstrip(_QUOTES)
    spoken = g.aside.search(whole, max(0, len(whole) - _NEAR)) if whole.endswith(",") else None
    if spoken and spoken.end() == len(whole):
        left = whole  # "Peru, he assured him once more, …": the aside ends in an adverb
    m = g.aside.search(left, max(0, len(left) - _NEAR))
    while m and m.end() < len(left):
        m = g.aside.search(left, m.start() + 1)
    if m and _AND.search(m[0]):
        m = None  # "met B, in Lor on Monday, | and agreed", but not "met B, in Lor on Monday and | agreed"
    return without_adverbs(left[: m.start()] if m else left)


def without_adverbs(left: str) -> str:
    """Drop quotation marks and adverbs off the end of what stands before a verb."""
    far, near = left[:-_NEAR], left[-_NEAR:].rstrip(_QUOTES)
    return far + grammar().adverbs.sub("", near).rstrip(_QUOTES)


def _adjacent(clause: Clause, left: str, m: re.Match[str]) -> tuple[int, list[Actor]]:
    """Take the actors right before a verb, unless a preposition carries them: then the sentence's subject is meant."""
    if m[1].count("«") > 1 and m[1].count(" and ") == 1 and "," not in m[1] and _GOVERNS.search(left, 0, m.start()):
        last_one = left.rindex(" and «") + len(" and ")  # "to train «a1» and «a2» promised": the last one did
        return last_one, clause.actors_in(left[last_one:])
    if (last := _BY_COMMA.search(m[1])) and _FRONTED.match(left):
        return m.start() + last.start(1), clause.actors_in(last[1])  # "as a member of «a0», «a1» voiced …"
    if _stands_free(left[: m.start()]):
        apart = _TWO_APART.match(m[1]) if left[: m.start()].strip(_QUOTES) else None
        at = m.start() + (apart.end() if apart else 0)
        return at, clause.actors_in(left[at:])
    if (several := grammar().experts.search(left, max(0, len(left) - _NEAR))) and several.end() == m.end():
        return several.start(), clause.actors_in(m[1])
    if (
        (head := _HEAD.search(left, max(0, len(left) - _NEAR)))
        and head.end() == m.end()
        and _stands_free(left[: head.start()])
    ):
        named = clause.actors_in(head[1])
        return head.start(), named if named[0].persons or len(named[0].states) > 1 else clause.actors_in(head[0])
    if joined := _JOINED.search(
        left, max(0, len(left) - len(", while «a100»"))
    ):  # "for a seat on the council, and «a2» agreed": a clause of its own
        return joined.start(1), clause.actors_in(joined[1])
    named = clause.actors_in(m[1])
    if len(named) > 1 and named[-1].kind in ("both", "roles", "they") and (both := left.rfind(" and «")) >= 0:
        return both + len(" and "), named[-1:]  # "ties with «a2» and «a3» pledged": both leaders did
    at = left.rfind(", «") + 2  # "true to the wish of «a1», «a2» will": the last one only
    return (at, clause.actors_in(left[at:])) if at > m.start() + 1 else (m.start(), [])


def _stands_free(before: str) -> bool:
    """Does nothing before a noun phrase make it an object or a possessor?"""
    if before.endswith("of "):
        before = _EACH_OF.sub("", before)  # "both of them agreed"
    last = compiled(r"([\w'«»]+|[^\w\s])$").search(before.rstrip())
    if last is None:
        return True
    g, doing = grammar(), last[1].endswith("ing") and not _NOUN_ING.search(before.rstrip())
    takes = last[1] in g.prepositions or (doing and not g.speech.fullmatch(last[1]))  # "…, saying Peru will"
    return not takes and not last[1].endswith("'s")


def _is_base(matched: str) -> bool:
    """An uninflected verb after "and" is one more infinitive of the verb before, not a governing verb."""
    return not matched.split(" ")[0].endswith(_INFLECTED)


def _main_subject(clause: Clause, left: str, matched: str = "") -> list[Actor]:
    """Give the actors nearest before a coordinated verb that a finite verb follows."""
    best: list[Actor] = []
    told = matched.split(" ")[0].endswith(("ed", "ing"))
    left = grammar().aside.sub("", left)
    for m in compiled(LIST).finditer(left):
        behind = _past_aside(left[m.end() :])
        if not grammar().finite.match(behind):
            continue
        apart = _MODAL.match(behind) or (_STATE.match(behind) and left.endswith("that ", 0, m.start()))
        apart = apart or _SUGGESTED.search(left, 0, m.start())  # "He proposed that both set up a school, and asked …"
        if told and any(a.persons or a.states for a in best) and apart:
            continue  # "He pledged that Peru would stay, and asked …": he asked
        if _stands_free(left[: m.start()]):
            best = clause.actors_in(m[0])
        elif (at := m[0].rfind(", «")) > 0:  # "on «a0», «a1» reiterated": the last one only
            best = clause.actors_in(m[0][at:])
    return best


def _past_aside(after: str) -> str:
    m = grammar().aside.match(after)
    return after[m.end() :] if m else after


def speaker_of(clause: Clause, start: int, verb: int, end: int) -> tuple[list[Actor], list[Actor]]:
    """Give whose words a passage stands in ("X said …", "…, said X") and whom they told, where the sentence says."""
    g = grammar()
    if between := g.interposed.search(clause.text, start, end):
        return clause.actors_in(between["A"] or between["B"] or between["C"]), []
    spoken = speech_before(clause.text, start)
    for said in reversed(spoken[-3:]):  # "he said …, adding that …": a participle has its subject before
        if (told := _told(clause, said))[0]:
            return told
    if cited := g.citing.search(clause.text, 0, verb):
        return clause.actors_in(cited[cited.lastgroup or 0]), []
    after = g.trailing.search(clause.text, end, end + LONGEST) or (
        g.trailing.search(clause.text, 0, verb) if spoken else None
    )
    return (clause.actors_in(after["A"] or after["B"] or after["C"] or after["D"]), []) if after else ([], [])


def _told(clause: Clause, said: re.Match[str]) -> tuple[list[Actor], list[Actor]]:
    """Give who said it and to whom: "X assured Y that …", "Y was assured by X that …"."""
    _, subject = subject_of(clause, said.start(), said[0])
    telling = said[0] in grammar().telling
    if (agent := compiled(r" by («a\d+»)").match(clause.text[said.end() :])) and _PASSIVE.search(
        clause.text[: said.start()].rstrip()
    ):
        return clause.actors_in(agent[1]), _patient(clause, said.start()) if telling else []
    told = compiled(r" («a\d+»)").match(clause.text[said.end() :])
    return subject, clause.actors_in(told[1] if told and telling and subject else None)


def _patient(clause: Clause, verb: int) -> list[Actor]:
    left = _PASSIVE.sub("", clause.text[:verb].rstrip())
    return subject_of(clause, len(left))[1]


def speech_of(clause: Clause) -> list[Actor]:
    """Give who speaks in a sentence, or nothing."""
    if grammar().speaking.isdisjoint(clause.words):
        return []
    end = len(clause.text)
    return speaker_of(clause, end, end, end)[0] or speaker_of(clause, 0, 0, 0)[0]
