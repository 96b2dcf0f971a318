"""Tell whose counterpart somebody is called: the subject's of the sentence, not that of whoever was met before.

yes   X told Y of talks between himself and his counterpart Z      (Z is X's)
yes   X called on President Y and met his counterpart Z            (Z is X's, not the President's)
yes   X is in Lima. He met President Y and his counterpart Z.      (Z is X's)
no    X and his counterpart Z met Y                                (the last one named has it)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.words.page import Page

_BACK = 3  # sentences in which whoever goes on as "he" was named


def subject_mirrored(page: Page, m: NameMention, named: dict[int, list[NameMention]]) -> NameMention | None:
    """Give the naming of the subject whose counterpart a naming is; None where it is that of the last one named."""
    row = named[m.line]
    chunks = page.lines[m.line].tagged.chunks
    near = {c.folded for c in chunks[max(0, m.whole[0] - 3) : m.whole[0] + 1]}
    if not near.isdisjoint(_HIMSELF):
        return row[0] if row[0] is not m else None
    ahead = [x for x in row if x.start < m.start]
    if not ahead or near.isdisjoint(_HIS):
        return None
    text, ends = page.text, [*(x.start for x in ahead[1:]), m.start]
    acting = [x for x, end in zip(ahead, ends, strict=True) if _MEETS.search(text[x.end : end])]
    acting = [x for x in acting if not _GOES_ON.match(text, x.end)]
    if acting:
        return acting[-1] if acting[-1] is not ahead[-1] else None
    if not _MEETS.search(text, page.lines[m.line].start, ahead[0].start):
        return None
    before = (named[n] for n in range(m.line - 1, max(-1, m.line - 1 - _BACK), -1) if named.get(n))
    return next((told[0] for told in before), None)


_HIMSELF = frozenset(("himself", "herself"))
_HIS = frozenset(("his", "her"))
_MEETS = compiled(
    r"\b(?:met|meet|meets|meeting|talks|calls?(?:ed)? (?:up)?on|courtesy (?:calls?|visits?)|calls? to|received by"
    r"|welcomed by|hosted by|hold|held|had|audience with|spoke|discussions)\b"
)
# "Called on President Y | and met his counterpart": who was called on is not who met.
_GOES_ON = compiled(
    r"(?:, (?:and )?| (?:and|then|before|after|as well as) )(?:also |later |then |separately )?(?:to )?(?:will )?"
    r"(?:met|meet|meeting|held|hold|holding|had|have|having|paid|pay|called|call|conducted|spoke|his|her|with his"
    r"|with her)\b"
)
