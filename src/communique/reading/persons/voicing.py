"""Tell whom a person speaks for: they voice what a state itself is ready for, thankful for, committed to.

yes   X reaffirmed Alland's commitment to peace · X met Y and Z, reaffirming Alland's commitment
yes   X announced that Alland would give boats · X pledged that Alland stood ready to
no    X praised Alland's commitment · X welcomed Y, and Z conveyed Alland's thanks     (that is Z's)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state
from communique.reading.words.page import Page

VOICE = "state that one speaks for"
_VOICES = compiled(
    r"(?:[^.;]*[\s,])?(?P<verb>(?:re)?(?:affirm|iterat|underscor|underlin|express|convey|voic|confirm|emphasi[sz]|stat)"
    r"(?:ed|es|e|s|ing))\s(?:the\s)?"
)
_PROMISES = compiled(r"(?: also| \w+ly)? (?:announc|pledg|promis|vow|undert)\w+(?: [^.;:]{1,40})? that (?:the )?")
_WILL = compiled(r" (?:will|would|stands? ready|stood ready|(?:is|was) (?:ready|prepared|willing)|intend(?:s|ed))\b")
_OWN = frozenset(
    "commitment support readiness willingness resolve determination gratitude appreciation thanks interest desire "
    "position solidarity wish intention policy condolences greetings openness concern stance".split()
)
_REACH = 260  # characters from a name to the state
_NOUN = 4  # chunks from the state to the noun


def by_voice(p: PersonDraft, named: Named, page: Page) -> None:
    """Give a person the state whose commitment, thanks or readiness they voice."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        chunks = line.tagged.chunks
        for k in range(m.whole[1], len(chunks) - 2):
            c = chunks[k]
            if c.start > m.end + _REACH:
                break
            promises = c.kind == "S" and c.value and _PROMISES.fullmatch(page.text, m.end, c.start)
            if promises and c.value and _WILL.match(page.text, c.end):
                set_state(p, c.value.partition("|")[0], VOICE)
                return
            if c.kind != "S" or not c.value or chunks[k + 1].kind != "s":
                continue
            told = _VOICES.fullmatch(page.text, m.end, c.start)
            if not told or _OWN.isdisjoint(a.folded for a in chunks[k + 2 : k + 2 + _NOUN]):
                continue
            verb = told.start("verb")
            opens = told["verb"].endswith("ing")  # a participle goes with the subject, who is named first
            rivals = [
                x for x in named[m.line] if x.start != m.start and x.start < verb and (opens or x.start > m.start)
            ]
            if not any((x.start < m.start) == opens for x in rivals):
                set_state(p, c.value.partition("|")[0], VOICE)
                return
