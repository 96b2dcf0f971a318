"""Copies: syndicated and near-identical texts, which count as one source.

A text is sketched by the smallest hashes of its shingles, runs of a few words (Broder 1997): two sketches tell how
much of two texts is the same. Texts worth comparing are filed together by bands of such hashes (Leskovec et al. 2014,
ch. 3): loosely among texts of the same days, strictly among all.
"""

from __future__ import annotations

import re
import zlib

from communique.resolving.days import Window, window
from communique.resolving.forms import Facts, Form
from communique.resolving.names import fold
from communique.resolving.verdicts import Finding, Verdict

_WORD = re.compile(r"\w+")
_SHINGLE, _SKETCH = 5, 48
_HASHES = [(0x9E3779B1 * (2 * at + 1) & 0xFFFFFFFF | 1, 0x85EBCA6B * (at + 1) & 0xFFFFFFFF) for at in range(16)]
_LOOSE, _STRICT = 2, 4  # hashes in a band: among texts of the same days, among all
_DAYS = 8  # copies come out within so many days
_COPY = 0.55
_LONGEST = 60_000  # characters of a text that are looked at


def facts_of(text: str, published: str | None) -> Facts:
    """Give what comparing needs of a whole text."""
    words = [fold(word) for word in _WORD.findall(text[:_LONGEST])]
    shingles = {" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))}
    hashed = sorted({zlib.crc32(each.encode("utf-8", "surrogatepass")) for each in shingles})
    least = [min((factor * each + shift) & 0xFFFFFFFF for each in hashed) for factor, shift in _HASHES]
    return {"sketch": hashed[:_SKETCH], "least": least, "published": published}


def keys(form: Form) -> tuple[set[str], set[str]]:
    """Give the keys of a text: its loose bands with its days, and its strict bands."""
    least, published = form.facts["least"], window(form.facts["published"])
    strict = {_band(least, at, _STRICT) for at in range(0, len(least), _STRICT)}
    loose = [_band(least, at, _LOOSE) for at in range(0, len(least), _LOOSE)]
    days = _fortnights(published) if published else []
    filed = strict | {f"{day}|{band}" for day in days for band in loose}
    return filed, filed


def _band(least: list[int], at: int, size: int) -> str:
    return f"{at}:" + "".join(f"{each:08x}" for each in least[at : at + size])


def _fortnights(published: Window) -> list[str]:
    """Give the stretch of days that a publication falls in, then the neighbouring stretches that are near."""
    here = published.first // 16
    near = {day // 16 for day in (published.first - _DAYS, published.first + _DAYS)} - {here}
    return [str(each) for each in (here, *sorted(near))]


def judge(one: Form, other: Form) -> Finding | None:
    """Tell whether one text is a copy of the other."""
    a, b = one.facts["sketch"], other.facts["sketch"]
    smallest = sorted({*a, *b})[: min(_SKETCH, max(len(a), len(b)))]
    common = set(a).intersection(b)
    share = sum(1 for each in smallest if each in common) / len(smallest) if smallest else 0.0
    if share < _COPY:
        return None
    return Finding(Verdict.SAME, round(share, 3), (f"about {share:.0%} of the text is the same",))
