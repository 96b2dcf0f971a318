"""Grow the name of a channel to the right of its head noun: "of the two countries", "on defence", "(GBC)".

yes   Commission | on Military Cooperation · Committee | (GBC) · Council | of the Turkic Speaking States
no    dialogue | between Prime Minister Vea and …      (persons meet in it; it is named without them)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.mechanisms.phrases import CALENDAR, COUNTED, DASHES, PLUS, STATES, Word, is_name, is_number
from communique.reading.mechanisms.words import vocabulary

_COMPLEMENT = {
    "committee": frozenset(("for", "on", "between", "of", "against")),
    "dialogue": frozenset(("on", "between", "of", "among")),
    "meeting": frozenset(("of", "between", "among", "on")),
    "other": frozenset(("of", "between", "among", "on")),
    "exchange": frozenset(("between", "among", "of", "on")),
    "exercise": frozenset(("between",)),
    "twinning": frozenset(("of", "between", "among", "with")),
    "patrol": frozenset(("in", "on", "of", "along", "between")),
    "hotline": frozenset(("between", "of")),
    "visits": frozenset(("between",)),
}
COMPLEMENT_LENGTH = 24  # words


def grow_right(words: list[Word], head: int, kind: str, *, loud: bool = True) -> int:
    """Give the number of the word after the name, which may take "of the two countries", "on defence", "(GBC)"."""
    end = head + 1
    titled = not loud and words[head].text[0].isupper()
    while end < len(words) and (step := _trailing(words, end) or _complement(words, end, kind, titled)):
        end += step
    return end


def _trailing(words: list[Word], i: int) -> int:
    """Step over "(GBC)", a bare pair of states ("Malaysia-Thailand"), "Plus" or the "ministerial" of "2+2"."""
    w = words[i]
    if w.kind == "(":
        close = next((k for k in range(i + 1, min(i + 8, len(words))) if words[k].kind == ")"), 0)
        inner = "".join(w.text for w in words[i + 1 : close] if w.kind != '"')
        acronym = sum(c.isupper() for c in inner) >= 2 and not inner[:1].isdigit() and inner not in _WAYS
        acronym = acronym and ":" not in inner  # "(Photo: VNA)"
        return close + 1 - i if acronym or compiled(r"\d\+\d").fullmatch(inner) else 0
    if w.kind == "S" and i + 2 < len(words) and words[i + 1].text in DASHES and words[i + 2].kind == "S":
        return sum(v.chunk is words[i + 2].chunk for v in words[i + 2 : i + 6]) + 2  # "Fiji-Papua New Guinea"
    return int(w.text in PLUS or (w.folded == "ministerial" and words[i - 1].text.isdigit()))


_WAYS = frozenset(("VIRTUAL", "ONLINE", "HYBRID", "LEAD", "UPDATE"))  # how a session was held: no acronyms


def _complement(words: list[Word], i: int, kind: str, titled: bool) -> int:
    """Give how many words a complement that begins at ``words[i]`` takes, its preposition included."""
    if words[i].folded not in _COMPLEMENT.get(kind, ()) and not (
        words[i].folded == "for" and words[i - 1].text == "Mechanism"
    ):
        return 0
    if kind == "patrol" and i + 1 < len(words) and words[i + 1].kind == "L":
        return 0  # a patrol "in the gulf", but held "in Suva"
    filled = i
    for k in range(max(i + 1, _told_of_sides(words, i)), min(len(words), i + COMPLEMENT_LENGTH)):
        if _is_person(words, k):
            return 0
        if _in_complement(words[k]) or (titled and _is_capital(words, k)):
            filled = k + 1
        elif not _joins_complement(words, k, i):
            break
    if filled < len(words) and words[filled].kind == ")" and words[filled - 2].kind == "(":
        filled += 1
    if filled < len(words) and words[filled - 1].kind == "A" and words[filled].folded[3:].endswith("s"):
        return 0  # "the joint patrol | of Fijian and Tongan warships"
    return 0 if _is_half(words, i, filled) else filled - i


def _told_of_sides(words: list[Word], i: int) -> int:
    """ "On the search for remains | between Peru and …": whatever a channel is on, the sides behind close it."""
    if words[i].folded not in ("on", "for"):
        return 0
    for k in range(i + 2, min(len(words) - 1, i + COMPLEMENT_LENGTH)):
        w, after = words[k], words[k + 2] if words[k + 1].folded == "the" and k + 2 < len(words) else words[k + 1]
        if w.folded == "between":
            return k if after.kind in STATES else 0
        if w.kind in "SALN,.;q#" or w.folded in CALENDAR or w.folded in _VERBS or w.folded in _HEADLINES:
            return 0
    return 0


_VERBS = frozenset("was were is are be will would has have had took takes that which who held signed agreed".split())


def _is_half(words: list[Word], i: int, end: int) -> bool:
    """Tell a complement cut short: "between the Chilean Navy" of "between the Chilean Navy and the Royal Navy"."""
    if words[i].folded != "between" or any(w.folded in ("and", "two", "&") for w in words[i:end]):
        return False
    cut = end < len(words) and words[end].folded == "and" and words[end - 1].kind not in "w"
    # "between the Prime Minister of Malaysia" of "…, the Honourable …, and the President of …"
    listed = (
        end < len(words)
        and words[end].text == ","
        and len({w.chunk.value for w in words[i:end] if w.kind in "SA"}) == 1
    )
    return cut or listed or not words[end - 1].folded.endswith("s")


def _is_person(words: list[Word], k: int) -> bool:
    """Tell a title with a name behind it: a dialogue "between Prime Minister Vea and …" is named without them."""
    return words[k].kind == "T" and k + 1 < len(words) and words[k + 1].kind == "N" and words[k].text[0].isupper()


def _is_capital(words: list[Word], k: int) -> bool:
    """Tell a capital word of whatever class behind another one: "Council of the Turkic | Speaking | States"."""
    w, before = words[k], words[k - 1]
    plain = w.kind in "TIG" or w.folded in CALENDAR or w.folded in vocabulary().kind_of
    return w.text[0].isupper() and before.text[0].isupper() and not plain


_HEADLINES = frozenset("concludes meets opens ends begins holds convenes starts held convened concluded opened".split())


def _in_complement(w: Word) -> bool:
    sets = vocabulary().sets
    if w.folded in _HEADLINES or w.folded in CALENDAR or w.folded in COUNTED or is_number(w):
        return False
    listed = w.folded in sets["modifiers"] or w.folded in sets["complements"]
    return listed or w.kind in STATES or is_name(w) or (w.kind in "BF" and w.text[0].isupper())


_BEFORE_ARTICLE = frozenset(("of", "and", "&", "between", "among", "on", "in"))


def _joins_complement(words: list[Word], k: int, start: int) -> bool:
    """Tell whether ``words[k]`` is a small word that goes on with the complement begun at ``words[start]``."""
    w, before = words[k], words[k - 1]
    following = words[k + 1] if k + 1 < len(words) else None
    if following is None:
        return False
    if w.folded in ("the", "their", "its"):
        listed = before.text == "," and following.kind in "SA"  # "of India, the Russian Federation and …"
        return k == start + 1 or before.folded in _BEFORE_ARTICLE or listed
    if w.text.isdigit():
        return following.folded in vocabulary().sets["complements"]
    if w.kind == "(":  # "between the European Union (EU) and …"
        return before.kind in STATES and following.kind in STATES and [v.kind for v in words[k + 2 : k + 3]] == [")"]
    if w.kind == ")":  # "of the Reef Community (REECOM) | Heads of Government"
        return words[k - 2].kind == "(" and (following.folded in ("and", "&", ",") or _in_complement(following))
    if w.folded in COUNTED:
        return following.folded in vocabulary().sets["counted"]
    if w.text in DASHES and w.start > before.end:  # "the Joint Commission on Trade — Sione Vea"
        return before.kind in STATES and following.kind in STATES
    if w.kind in "s-" or w.text in DASHES:
        return True
    if k == start + 1:
        return w.kind == '"'
    if w.text == ",":
        after = words[k + 2] if following.folded == "the" and k + 2 < len(words) else following
        before = words[k - 2] if before.text == ")" else before
        return _lists_states(before, after) or _lists_units(words, k) or _lists_subjects(words, k)
    if w.folded in ("and", "&"):
        return _goes_on(words, k)
    return w.folded in ("of", "between", "among") and before.text != "," and before.folded != "the"


def _goes_on(words: list[Word], k: int) -> bool:
    """Tell whether "and" joins like with like: states with states, subjects with subjects."""
    last = words[k - 1] if words[k - 1].text not in ",)" else words[k - 2]
    following = words[k + 2] if words[k + 1].folded == "the" and k + 2 < len(words) else words[k + 1]
    if words[k + 1].folded == "the" and _begins_another(words, k + 2):
        return False
    if words[k + 1].text[0].isupper() and _names_another(words, k + 1):
        return False
    return _in_complement(following) and (following.kind in STATES) == (last.kind in STATES)


_BODIES = frozenset("consultations talks dialogue dialogues committee commission council forum summit".split())


def _names_another(words: list[Word], i: int) -> bool:
    """Tell a name without an article: "Committee on Energy and | Policy Consultations"."""
    end = next((k for k in range(i, min(i + 5, len(words))) if not words[k].text[0].isupper()), i + 5)
    return any(w.folded in _BODIES for w in words[i:end])


def _begins_another(words: list[Word], i: int) -> bool:
    """Tell whether another channel follows "and the": "the joint patrol in the gulf and the coast guards' patrols"."""
    following = words[i : i + 6]
    end = next((k for k, w in enumerate(following) if w.text in ",.;(" or w.kind == "p"), len(following))
    owner = any(w.kind == "s" for w in following[:end])  # "and the coast guards' patrols"
    return owner or any(w.folded in vocabulary().kind_of for w in following[:end])


def _lists_states(before: Word, following: Word) -> bool:
    alike = "SA" if before.kind in "SA" else "I"
    return before.kind in alike and (following.kind in alike or following.folded == "and")


def _lists_units(words: list[Word], k: int) -> bool:
    units = vocabulary().sets["complements"]
    return words[k - 1].folded in units and any(w.folded in units for w in words[k + 1 : k + 4])


_CLOSES = frozenset(("and", "&", "cooperation", "affairs", "relations"))


def _lists_subjects(words: list[Word], k: int) -> bool:
    """Tell a list that "and" closes: "Economic, Cultural, Scientific and Technological Cooperation"."""
    modifiers = vocabulary().sets["modifiers"]
    close = next((j for j in range(k + 1, min(k + 8, len(words))) if words[j].folded in _CLOSES), 0)
    listed = all(w.folded in modifiers or w.text == "," or w.text in DASHES for w in words[k + 1 : close])
    if close > 0 and listed and words[k - 1].folded in modifiers:
        return True
    subjects = [w for w in words[k - 1 : close + 2] if w.text[0].isalpha() and w.folded != "and"]
    return close > 0 and len(subjects) > 2 and all(w.text[0].isupper() and w.kind not in STATES for w in subjects)
