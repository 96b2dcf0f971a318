"""Spell offices out as the record wants them: without the state, the article and the acronym, in the report's words.

yes   the Lao Deputy Minister of National Defence      → Deputy Minister of National Defence
yes   GOC Eastern Command                              → General Officer Commanding Eastern Command
yes   Kandara Governor                                 → Governor of Kandara
no    the Lao leader, head of the delegation           (roles of a day, no offices)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.portfolios import is_portfolio_word
from communique.reading.words.tagging import Chunk, tag
from communique.reading.words.tokens import cut_words, fold


@dataclass(slots=True)
class Office:
    """An office as the report gives it, spelt out and without the state; offsets of its words."""

    name: str
    start: int
    end: int
    plural: bool = False


@cache
def folded_cells(subject: str, name: str) -> frozenset[str]:
    """Give a cell's entries as the tagger folds them: words apart, hyphens too ("commander - in - chief")."""
    return frozenset(" ".join(cut_words(w, 0, len(w)).folded) for w in words(table(subject)[name]))


def _cells(name: str) -> frozenset[str]:
    return folded_cells("offices", name)


@cache
def short_forms() -> dict[str, str]:
    """Give what short words for offices and bodies stand for: "na", "cds"."""
    return {fold(k): v for k, v in table("offices")["short"].items()}


@cache
def _national() -> dict[str, str]:
    return dict(table("offices")["national"])


def is_former(c: Chunk) -> bool:
    """Is this a word that says an office is held no longer: "former", "the late"?"""
    return c.folded in _cells("former")


_PLURAL_HEAD = compiled(
    r"\b(Chief|Minister|President|Commander|Director|Head|Member|Ambassador|Premier|Governor|Adviser|Advisor|Representative|Commissioner|Leader|Spokesperson|Senator|Counselor|Counsellor|Negotiator)s\b",
    re.I,
)


def singular(text: str) -> str:
    """Give one holder's office for a plural: "Deputy Chiefs of Staff" is "Deputy Chief of Staff"."""
    text = compiled(r"\bSecretaries\b", re.I).sub("Secretary", text)
    text = compiled(r"\b(Chair|Spokes)men\b", re.I).sub(r"\1man", text)
    return _PLURAL_HEAD.sub(r"\1", text)


def office_of(segment: list[Chunk], letters: str) -> Office | None:
    """Turn the chunks of one office into its record, or nothing if they name a role of a day."""
    text = spell(segment, letters)
    if not text or len(text) > 220 or _is_role(text) or any(_FORESEEN.search(c.folded) for c in segment):
        return None
    ahead = letters.partition("o")[0]
    governing = len(ahead) if "T" in ahead or "K" in ahead else len(letters)
    heads = [c.folded.split() for c, letter in zip(segment[:governing], letters, strict=False) if letter in "TK"]
    first = next((h for h in heads if h[-1] not in _LESSER), [""])  # the "Chairman Chiefs of Staff Committee" is one
    plural = bool({first[0], first[-1]} & _cells("plurals"))  # the "Cabinet of Ministers" has but one chairman
    return Office(singular(text) if plural else text, segment[0].start, segment[-1].end, plural)


_LESSER = frozenset(("deputy", "assistant", "vice"))
_FORESEEN = compiled(r"\b(?:designate|elect|nominee)$")  # "Ambassador-Designate", "High Commissioner (Designate)"


def _is_role(text: str) -> bool:
    """ "Leader", "host minister" and "head of the delegation" are no offices."""
    folded = fold(text)
    if text == "Speaker":
        return False  # of a parliament
    return folded in _cells("roles") or bool(
        compiled(
            r"\bof (?:the |a |an |his |her |its )?(?:\S+ )?(?:delegation|team|side|talks|group|entourage)$"
        ).search(folded)
    )


def state_of_office(segment: list[Chunk]) -> str | None:
    """Give the state (or organisation) that an office's very words tell: "Raksha Mantri", "High Representative"."""
    plain = " ".join(c.folded for c in segment if c.kind in "TtFo")
    heads = "" if any(c.kind == "o" for c in segment) else " ".join(c.folded for c in segment if c.kind == "T")
    at = any(c.folded == "at" for c in segment)  # "Secretary of State at the Ministry of Trade"
    exact = None if at else _national().get(plain) or _national().get(heads)
    whole = " ".join(c.folded for c in segment)
    phrases = table("offices")["phrases"].items()
    return exact or next((state for phrase, state in phrases if phrase in plain or phrase in whole), None)


_ORGAN = compiled(r"\b(?:Political Bureau|Politburo|Secretariat|Standing Committee|Standing Board)$", re.I)
_PARTY_TAIL = compiled(
    r" (of the Central Committee of .+|of (?:the )?.*Part(?:y|ies)\b.* Central Committee|of (?:the )?.*Party\b.*)$",
    re.I,
)
_COMMANDS = compiled(
    r"^(?:\w+ )?(?:Commander|Commandant|Political Commissar|Chief of Staff)$|^\w+ of the Party Committee$",
    re.I,
)
_OF_A_UNIT = compiled(r"\b(?:Commander|Commandant|Commissar|Chief of Staff) (of (?:the )?[A-Z].+)$", re.I)
_OWNER = compiled(r"\b(?:of|in) (?:the )?(.*(?:Party|Committee|Ministry|Army|Forces)\b.*)$", re.I)


def complete_organs(offices: list[Office]) -> None:
    """Let offices said in one breath share what is said once: "member of the Politburo and head of … of the Party".

    "Deputy Commander and Chief of Staff of the Fleet": both are of the fleet.

    "Its" is the body named before: "member of the Party Central Committee and head of its Commission".
    """
    for k, office in enumerate(offices):
        later = next((m for o in offices[k + 1 :] if (m := _PARTY_TAIL.search(o.name))), None)
        if later and _ORGAN.search(office.name):
            office.name += " " + _from_central_committee(later[1])
        unit = next((m for o in offices[k + 1 :] if (m := _OF_A_UNIT.search(o.name))), None)
        if unit and _COMMANDS.search(office.name):
            office.name += f" {unit[1]}"
        owner = next((m for o in reversed(offices[:k]) if (m := _OWNER.search(o.name))), None)
        if owner and " its " in office.name:
            office.name = office.name.replace(" its ", f" the {owner[1]}'s ")


def _from_central_committee(tail: str) -> str:
    """Of "of the International Department of the Central Committee of X" only the last part is shared."""
    at = tail.lower().rfind("of the central committee")
    if at < 0 and (
        m := compiled(r"of (?:the )?(?:(?!\bof\b).)*Central Committee$|of (?:the )?(?:(?!\bof\b).)*Party.*$").search(
            tail
        )
    ):
        return m[0]
    return tail[at:] if at >= 0 else tail


def spell(segment: list[Chunk], letters: str) -> str:
    """Spell an office out: without the state, brackets and articles at its ends, acronyms in full."""
    pairs = _without_brackets([p for p in zip(segment, letters, strict=True) if p[0].folded != "here"])
    if len(pairs) > 2 and pairs[0][0].kind == "L" and pairs[1][1] == "s" and pairs[2][0].folded in _cells("envoys"):
        pairs = pairs[2:]  # "Lor's Ambassador here"
    while pairs and (
        pairs[0][1] in "eq&,-s.pPo" or (pairs[0][0].folded in _LANDS and pairs[1:2] and pairs[1][1] == "s")
    ):
        pairs = pairs[1:]  # "the country's Minister of Trade"
    if len(pairs) > 3 and pairs[-1][0].folded in _LANDS and pairs[-2][1] in "eq" and pairs[-3][1] == "o":
        pairs = pairs[:-3]
    if len(pairs) > 2 and pairs[0][0].folded in _cells("passing") and pairs[1][0].kind == "I":
        pairs = pairs[1:]  # "the outgoing European Union Ambassador"
    pairs = _without_state_tail(_without_state_head(_up_to_dash(pairs)))
    pairs = _place_behind(_without_sender(pairs))
    out: list[str] = []
    for k, (c, letter) in enumerate(pairs):
        if not _left_out(pairs, k):
            out.append(
                "of the"
                if letter == "."
                else "of"
                if letter == "~"
                else _comma(pairs, k)
                if letter == "o" and c.text == ","
                else _in_full(c)
            )
    text = compiled(r" (['’]s|['’](?= )|,|-)").sub(r"\1", " ".join(w for w in out if w))
    text = text.replace("( ", "(").replace(" )", ")")
    text = compiled(r"(\w)- (?=\w)").sub(r"\1-", text).strip(" ,-–'’").replace(" of accredited ", " accredited ")
    return _VENUE.sub(r"\1", text)


# "X, Chief of Army Staff at General Headquarters": where he was met, no part of what he is.
_VENUE = compiled(
    r"^((?:Chief of (?:the )?[\w ]*Staff|(?:\w+ ){0,2}Minister\b.*?|President|Prime Minister|Commander-in-Chief))"
    r" at (?:the )?(?:[A-Z][\w’']* ){0,3}(?:Headquarters|GHQ|Palace|House|Ministry)$"
)


def _up_to_dash(pairs: _Pairs) -> _Pairs:
    """ "President of Alland – Communiqué": a dash between spaces ends an office."""
    for k, (c, _) in enumerate(pairs):
        spaced = k and c.text in ("–", "—") and c.start > pairs[k - 1][0].end
        if spaced and pairs[k + 1 :] and pairs[k + 1][0].start > c.end:
            return pairs[:k]
    return pairs


_LANDS = frozenset(("country", "nation", "kingdom", "republic", "countries", "nations", "states"))
_Pairs = list[tuple[Chunk, str]]


def _comma(pairs: _Pairs, k: int) -> str:
    """ "Governor, Kandara" governs it; "General Officer Commanding, 3 Corps" needs no word."""
    if pairs[k - 1][0].folded in ("minister of state", "secretary of state"):
        return ","
    return "of" if pairs[k + 1 :] and pairs[k + 1][1] in "LFGSAB" else ""


def _without_state_head(pairs: _Pairs) -> _Pairs:
    if several := _SEVERAL_STATES.match("".join(letter for _, letter in pairs)):
        return pairs[several.end() :]  # "the Allandian and Borrian foreign ministers"
    chairs = len(pairs) == 2 and pairs[0][0].kind == "I" and pairs[1][0].folded.startswith("chair")
    if len(pairs) > 1 and pairs[0][0].kind in "ASI" and pairs[1][1] != "&" and not chairs:
        return [p for k, p in enumerate(pairs) if k > 0 and not (k == 1 and p[1] == "s")]
    if len(pairs) > 1 and pairs[0][1] == "G" and pairs[1][1] in "tTK":
        return _without_its_adjective(pairs)
    return pairs


_SEVERAL_STATES = compiled(r"[AS](?:,[AS])*,?&[AS](?=[FBTKtb])")
_OF_ALL = compiled(r"\b(?:armed|defen[cs]e) forces?$", re.I)


def _without_its_adjective(pairs: _Pairs) -> _Pairs:
    """ "Allandian Army Chief" is Army Chief, "Alland Defence Force Chief of Staff" is Chief of Staff."""
    body = pairs[0][0]
    told = body.text if " " in body.text else (body.value or "").rpartition("|")[2]
    first, _, rest = told.partition(" ")
    if not rest or tag(first, 0, len(first)).letters not in ("A", "S"):
        return pairs
    if _OF_ALL.search(rest) and pairs[-1][0].folded.startswith("chief of"):
        return pairs[1:]
    return [(replace(body, text=rest, kind="F", folded=fold(rest)), "F"), *pairs[1:]]


def _without_sender(pairs: _Pairs) -> _Pairs:
    """ "Ambassador of Alland to Borria" is Ambassador to Borria."""
    at = next((k for k in range(2, len(pairs)) if pairs[k][1] == "P" and pairs[k - 1][0].kind in "SA"), 0)
    begin = at - 2 if at and pairs[at - 2][1] == "o" else at - 3 if at > 2 and pairs[at - 3][1] == "o" else 0
    return [*pairs[:begin], *pairs[at:]] if begin else pairs


def _left_out(pairs: _Pairs, k: int) -> bool:
    c, letter = pairs[k]
    following = pairs[k + 1][1] if k + 1 < len(pairs) else ""
    if c.kind in "AS" and letter in "AS":
        if k + 1 < len(pairs) and pairs[k + 1][0].folded in _ABROAD:
            return False  # "Minister of Foreign Affairs, Migration and Tunisians Abroad"
        return bool(following) and (following in "FBTKtbP" or (c.kind == "S" and following == "s"))
    if c.kind == "s" and k and pairs[k - 1][0].kind in "AS" and pairs[k - 1][1] in "AS":
        return True
    if c.folded in ("ruling", "governing"):
        return True  # "leader of the ruling Unity Party"
    return k == 0 and c.folded in _cells("passing")


_ABROAD = frozenset(("abroad", "overseas", "expatriates", "emigrants", "nationals", "diaspora", "expats"))


def _place_behind(pairs: _Pairs) -> _Pairs:
    """ "Kandara Governor" and "Seorin's chief executive": the place or company goes behind the head."""
    k = 0
    while k < len(pairs) and pairs[k][1] in "NL":
        k += 1
    if k == 0 or k >= len(pairs) or is_portfolio_word(pairs[k - 1][0]):
        return pairs
    owner, rest = pairs[:k], pairs[k:]
    if rest[0][1] == "s":
        rest = rest[1:]
    if not rest or any(letter not in "TKt" for _, letter in rest):
        return pairs
    return [*rest, (owner[0][0], "~"), *owner]


def _in_full(c: Chunk) -> str:
    """An acronym is spelt out by the lexicon; all else stays as written."""
    if short := short_forms().get(c.folded):
        return short
    if c.value and c.text.isupper() and c.kind in "GFT":
        full = c.value.rpartition("|")[2]
        return c.text if full.casefold() == c.text.casefold() else full
    return c.text


def _without_brackets(pairs: _Pairs) -> _Pairs:
    """Drop "(VPA)", keep "(Army, Navy and Air)", which says what the office covers."""
    out: _Pairs = []
    k = 0
    while k < len(pairs):
        if pairs[k][1] == "(":
            close = next((j for j in range(k, len(pairs)) if pairs[j][0].text == ")"), len(pairs) - 1)
            if not _says_what(pairs[k + 1 : close]):
                k = close + 1
                continue
        out.append(pairs[k])
        k += 1
    return out


def _says_what(inside: _Pairs) -> bool:
    """Do the words in brackets say what an office covers, rather than its acronym or state?"""
    listed = any(letter in ",&" for _, letter in inside)
    return listed or (bool(inside) and all(letter in "tFBb" and not c.text.isupper() for c, letter in inside))


def _without_state_tail(pairs: _Pairs) -> _Pairs:
    """Drop "of Vietnam", "of the Kingdom of Cambodia" at the end, but never "Ambassador to Thailand"."""
    if len(pairs) > 2 and pairs[-1][1] == "A" and pairs[-2][1] in "SBF":
        pairs = pairs[:-1]  # "Ambassador to Alland | Borrian Prince X"
    while len(pairs) > 1 and pairs[-1][0].kind in "SAI":
        if pairs[-2][1] == "w" and len(pairs) > 3:
            pairs = [*pairs[:-2], pairs[-1]]
        behind = pairs[-2][1] in ",TKFBG)" and pairs[-1][1] == "S"  # "Chief of Defence Forces Australia"
        listed = (
            pairs[-2][1] == "&" and len(pairs) > 3 and pairs[-3][0].kind == "S" and pairs[-4][1] not in "Pe"
        )  # "presidents of Alland and Borria"
        if pairs[-1][0].kind == "I" and not _serves_the_whole(pairs):
            return pairs  # "Ambassador to NATO", "Chairperson of the African Union Commission"
        cut = (
            2
            if pairs[-2][1] in "o," or listed
            else 3
            if pairs[-2][1] == "e" and pairs[-3][1] == "o"
            else 1
            if behind
            else 0
        )
        if not cut:
            return pairs
        pairs = pairs[:-cut]
        if len(pairs) > 2 and pairs[-1][0].folded == "government" and pairs[-2][1] == ",":
            pairs = pairs[:-2]  # "Joint Secretary, Ministry of Trade, Government of Alland"
    return pairs


def _serves_the_whole(pairs: _Pairs) -> bool:
    """ "Secretary General of NATO": the organisation itself stands like a state behind the head."""
    body = pairs[-1][0]
    governs = len(pairs) > 2 and pairs[-3 if pairs[-2][1] == "e" else -2][1] == "o"
    return governs and (body.text.isupper() or body.folded.endswith((" union", " nations")))


def is_remit(chunks: list[Chunk], letters: str, k: int) -> bool:
    """ "Joint Secretary (Alland and Borria)": what the office deals with, not whom it serves."""
    if letters[k + 1 : k + 3] in ("-S", "-A") or letters[max(0, k - 2) : k] in ("S-", "A-"):
        return True  # "Chairman of the Alland-Borria Company"
    opens = letters.rfind("(", 0, k)
    inside = opens > 0 and ")" not in letters[opens:k]
    return inside and letters[opens - 1] in "TK" and chunks[opens - 1].folded.split()[-1] in _DESKS


_DESKS = frozenset(("director", "general", "secretary", "head", "chief", "officer"))
