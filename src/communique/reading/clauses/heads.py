"""Make the actor that a noun phrase names, and read on behind its head: "officers from Alland"."""

from __future__ import annotations

from communique.reading.clauses.actor import Actor
from communique.reading.clauses.owners import name_set, tail, whence
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold
from communique.reading.words.verbs import finite_verbs


def past_remit(chunks: list[Chunk], k: int) -> int:
    """ "Secretary (East)": give the chunk behind what brackets tell of an office, if they do."""
    told = len(chunks) > k + 2 and (chunks[k].folded, chunks[k + 2].folded) == ("(", ")")
    return k + 3 if told and chunks[k + 1].text[0].isupper() and not chunks[k + 1].text.isupper() else k


def actor_of(
    chunks: list[Chunk], i: int, head_at: int, kind: str, states: tuple[str, ...], counted: bool
) -> Actor | None:
    head = _spelt_out(chunks[head_at])
    if head in ("host", "hosts") and [c.folded for c in chunks[max(0, head_at - 2) : head_at]] == ["co", "-"]:
        return None  # "will co-host the session"
    around = [c.folded for c in (*chunks[max(0, i - 1) : i], *chunks[head_at + 1 : head_at + 2])]
    if head in ("guest", "guests") and around == ["as", "of"]:
        return None  # "as guest of his counterpart X": X acts, and whose guest it is stands elsewhere
    said = [_spelt_out(c) for c in chunks[i : head_at + 1] if c.kind != "H" or i == head_at]
    text = " ".join(["the", *said] if chunks[i].kind == "H" and said[0] != "the" and i < head_at else said)
    plural = (
        (
            head.endswith(("s", "chairmen", "chairwomen"))
            or head.startswith(("heads of ", "ministers of ", "secretaries of "))
        )
        and head == chunks[head_at].folded
        and (counted or head not in ("armed forces", "forces", "defence forces", "chiefs of staff"))
        and chunks[head_at].kind not in "SGI"
    )
    gathered = list(states)
    last = tail(chunks, past_remit(chunks, head_at + 1) if kind == "role" else head_at + 1, gathered)
    if kind == "role" or (plural and not gathered):
        last = whence(chunks, last, gathered)  # "officers from Alland and Borria", "delegations from …"
    if kind == "side" and len(gathered) == 1:
        last = _past_its_committee(chunks, last)
    if kind == "role" and head in _POSTED:
        last = _past_post(chunks, last)
    states = tuple(gathered)
    if kind == "role" and last == head_at + 1 and _portfolio_behind(chunks, last):
        last += 1
    if kind == "role" and head in ("head", "chief") and last > head_at + 1:
        text += "".join(f" {c.folded}" for c in chunks[head_at + 1 : last])  # "the head of defence"
    if kind == "side" and (
        (counted and plural and len(states) != 1)
        or (plural and not states)
        or text in name_set("joint")
        or len(states) > 1
    ):
        kind = "both"
    elif kind == "role" and plural:
        kind = "roles"
    elif (
        kind == "side"
        and not states
        and not (chunks[i].folded in ("the", "its", "their", "his", "her") or counted or governs(chunks, i))
    ):
        return None
    core = " ".join(_spelt_out(c) for c in chunks[i : head_at + 1] if c.kind not in "SAGIH")
    core = f"the {core}" if chunks[i].kind == "H" and not core.startswith("the ") else core
    if kind == "role" and head.endswith("minister"):
        core += _portfolio(chunks[head_at + 1 : last])
    return Actor(kind, i, last, chunks[i].start, chunks[last - 1].end, head, states, words=text, core=core)


def governs(chunks: list[Chunk], i: int) -> bool:
    """ "The minister said Government will open a post": the state's own, in the English of many countries."""
    behind = chunks[i + 1].folded if i + 1 < len(chunks) else ""
    return chunks[i].text == "Government" and behind in _AUXILIARIES


_AUXILIARIES = frozenset("will would shall has had is was plans intends".split())


def _portfolio_behind(chunks: list[Chunk], k: int) -> bool:
    """ "The secretary defence said": in South Asia the portfolio may stand behind the office, in front of the verb."""
    if (
        chunks[k - 1].folded not in ("secretary", "minister", "adviser")
        or k + 1 >= len(chunks)
        or chunks[k].kind != "F"
    ):
        return False
    return any(c.folded in finite_verbs() for c in chunks[k + 1 : k + 3] if c.kind in "wp")


_POSTED = frozenset(("ambassadors", "ambassador", "high commissioners", "high commissioner", "envoys", "consuls"))


def _past_post(chunks: list[Chunk], k: int) -> int:
    """ "The ambassadors of Alland | to Borria and Cestia": where they are posted is no side."""
    if k + 1 >= len(chunks) or chunks[k].folded != "to":
        return k
    j = k + 1
    while j < len(chunks) and (chunks[j].kind in "eS" or (chunks[j].kind in ",&" and chunks[j - 1].kind == "S")):
        j += 1
    while j > k and chunks[j - 1].kind != "S":
        j -= 1
    return j if j > k + 1 else k


_PARTY_ORGANS = frozenset(("central committee", "politburo", "political bureau", "secretariat"))


def is_party(phrase: list[Chunk]) -> bool:
    """ "The Office of the Unity Party", "the Office of the UP Central Committee": no office that a person holds."""
    return any("party" in c.folded or c.folded in _PARTY_ORGANS for c in phrase)


def _past_its_committee(chunks: list[Chunk], k: int) -> int:
    """ "The Office of the Unity Party (UP) | Central Committee": a party's organ is one phrase with the party."""
    j = k
    if j + 2 < len(chunks) and chunks[j].kind == "(" and chunks[j + 2].kind == ")":
        j += 3
    j += j < len(chunks) and chunks[j].kind == "s"
    return j + 1 if j < len(chunks) and chunks[j].folded in _PARTY_ORGANS else k


def _portfolio(behind: list[Chunk]) -> str:
    """ "The Minister | of Culture": an office of its own, which "the minister" who was told of need not hold."""
    held = [c for c in behind if c.kind not in "SAGI" and c.folded not in ("the", "republic", "kingdom", "state")]
    named = len(held) > 1 and held[0].folded in ("of", "for")
    return "".join(f" {c.folded}" for c in held) if named else ""


def _spelt_out(c: Chunk) -> str:
    """ "The COAS" is the Chief of Army Staff, and one person."""
    return fold(c.value) if c.kind == "T" and c.value and c.text[-1].isupper() else c.folded
