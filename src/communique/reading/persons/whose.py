"""Tell whose the office is that "as" leads to, with a comma and a name behind it.

yes   As Minister of Alland, | B met …                                  (nobody else is named before: B's)
no    Welcoming A on his first visit as Minister of Alland, | B met …   (A's)
"""

from __future__ import annotations

from communique.reading.words.tagging import Chunk


def tells_capacity(chunks: list[Chunk], begin: int) -> bool:
    """ "As Minister of Alland, B", "In his role of Minister, B": "as" or "of" leads to what somebody is."""
    told = chunks[begin - 1].folded if begin else ""
    if told == "as" and begin > 1 and chunks[begin - 2].folded in ("well", "such", "as well"):
        return False  # "A as well as the Minister, B"
    return told == "as" or (told == "of" and begin > 1 and chunks[begin - 2].folded in ("capacity", "role", "function"))


def is_whose_it_was(chunks: list[Chunk], begin: int) -> bool:
    """ "Welcoming A on his first visit as Deputy Premier and Minister of Alland, B": the office is A's."""
    for k in range(begin - 1, max(0, begin - _AS_FAR), -1):
        if chunks[k].folded == "as":
            return chunks[k - 1].folded not in ("well", "such", "as well")
        if chunks[k].kind in ",.wp":
            return False  # only an office stands between: not "as a part of preparations for …"
    return False


_AS_FAR = 14
