"""Find where a name begins whose first words no list holds: at what counts it, or at the states whose it is.

yes   the 13th | reef dialogue · the annual | reef talks · the sixth | Fiji – Tonga reef dialogue
no    the 13th time the two sides opened a | dialogue       (a verb and small words of grammar lie between)
"""

from __future__ import annotations

from communique.reading.mechanisms.phrases import DASHES, Word, grow_left, is_number
from communique.reading.mechanisms.words import vocabulary

_FILLED = 3  # words between an ordinal and those that a name is known to hold


def since_marker(words: list[Word], i: int, loud: bool) -> int:
    """Give where a name begins whose first words no list holds, but what counts it or whose it is leads to.

    Such are an ordinal ("the 13th | reef dialogue"), a rhythm ("the annual | reef talks") and a pair of states
    ("the sixth | Fiji – Tonga reef dialogue").
    """
    titled = not loud and words[i].text[0].isupper()
    for k in range(i - 1, max(0, i - 2 - _FILLED), -1):
        w = words[k]
        if k < i - 1 and ((is_number(w) and not w.text.isdigit()) or w.folded in vocabulary().sets["rhythms"]):
            return k + 1
        if k < i - 1 and w.folded in _TOGETHER:
            return k
        if k < i - 1 and _ends_pair(words, k):
            return grow_left(words, k + 1, loud=loud)
        cased = w.text.islower() or (w.kind == "B" and titled)  # "the 12th | Northern Corridor Cluster meeting"
        if w.kind not in "wB" or not cased or not w.text.isalpha() or w.folded in _NO_SUBJECTS:
            return i
    return i


def _ends_pair(words: list[Word], k: int) -> bool:
    """Tell the second of two states that a dash joins: "Fiji – Tonga"."""
    return k > 1 and words[k].kind in "SA" and words[k - 1].text in DASHES and words[k - 2].kind in "SA"


_TOGETHER = frozenset(("joint", "combined"))  # "a | joint river rescue exercise"
_NO_SUBJECTS = frozenset(
    "time times round session edition meeting day days year years half such ever annual yearly biennial regular "
    "largest and or in at is was were has have had will be been to successful consecutive straight face "
    "held its latest".split()
)
