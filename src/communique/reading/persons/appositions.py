"""Read the offices that are set off behind a name, in commas, brackets or a relative clause.

yes   Jan Tal, a member of the council and head of its desk          yes   Jan Tal (Peru)
yes   Jan Tal, who heads the training department                     yes   Jan Tal of the Royal Air Force
no    Accompanied by Jan Tal, the Army Chief visited …               (the next subject)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.chains import CHAIN, Title, read_chain
from communique.reading.persons.holding import past_adverbial, past_predicate, verbal_office
from communique.reading.persons.offices import complete_organs, folded_cells
from communique.reading.persons.title_letters import title_letters
from communique.reading.persons.titles import spelt_ranks
from communique.reading.words.tagging import Chunk, Tagged, tag
from communique.reading.words.verbs import finite_verbs

_AFTER = compiled(rf"{CHAIN}(?=[,.()\"wpP&;-]|$)(?!&[RH]*N*$)")


_NTH = frozenset("first second third fourth fifth only last latest next".split())
_LEADS_ON = compiled(rf"(?:,?&{CHAIN})?[RH]*N")
_NEXT = compiled(rf"{CHAIN}[RH]*N")
_FAR = 80  # chunks; no apposition is longer


def _postnominals() -> frozenset[str]:
    return folded_cells("grammar", "postnominals")


def _cells(name: str) -> frozenset[str]:
    return folded_cells("offices", name)


def title_after(tagged: Tagged, name_end: int, letters: str | None = None, *, titled: bool = False) -> Title | None:
    """Read the offices set off behind a name that ends before ``name_end``; ``titled``: one stands before it."""
    letters = title_letters(tagged) if letters is None else letters
    chunks = tagged.chunks
    while name_end < len(chunks) and (
        (letters[name_end] == "N" and chunks[name_end].text.isupper()) or chunks[name_end].folded in _postnominals()
    ):
        name_end += 1  # "Kamal Perera KCB ADC psc"
    i = _past_decorations(chunks, letters, name_end)
    state: Title | None = None
    if letters[i : i + 1] == "(":
        close = letters.find(")", i)
        if 0 < close - i <= 4:
            state = _bracketed_state(chunks, i, close)
            if state or not {"T", "K"} & set(letters[i:close]):
                i = close + 1
    elif m := _served(chunks, letters, i, titled=titled) or _service(chunks, letters, i):
        served = chunks[m.start(m.lastindex or 0)]
        state = Title(i, m.end(), state=(served.value or "").partition("|")[0] or _named_after(served))
        state.state_span = (served.start, served.end)
        i = _past_decorations(chunks, letters, m.end())
    return _set_off_after(chunks, letters, i, state, titled=titled) or state or _noun_for_a_person(chunks, letters, i)


_OF_A_STATE = compiled(r",(?:Ss|e?A)(?:[tFBbw]|-)*")


@cache
def _person_nouns() -> frozenset[str]:
    return frozenset(words(table("actors")["persons"])) - {"head", "leader", "guest", "host", "counterpart"}


def _noun_for_a_person(chunks: list[Chunk], letters: str, i: int) -> Title | None:
    """ "X, the Chilean official in charge of borders": no office, but a state."""
    m = _OF_A_STATE.match(letters, i) if letters[i : i + 1] == "," else None
    if m is None or not any(c.folded in _person_nouns() for c in chunks[i + 2 : m.end()]):
        return None
    served = next(c for c in chunks[i + 1 : m.end()] if c.kind in "SA")
    return Title(i, m.end(), state=served.value, state_span=(served.start, served.end))


# "X of Kenya", "X of the Royal Air Force", "X of Kenya's Unity Party", "X of the Kenyan Unity Party"
_SERVED = compiled(r"oe?(S)s[tN]*[BtG]+|oe(A)[tN]*[BtF]+|o(?:(A)|e?([SG]))(?!s)")


# "Admiral X, US Navy, who is …", "Colonel Y, Chilean Army, …": the service in which somebody with a rank serves.
_SERVICE = compiled(r",(?:(G)|([AS])[tFBN]{1,3})(?=[,.;)]|$)")
_SERVICES = compiled(
    r"\b(?:army|navy|air force|marine corps|marines|coast guard|defen[cs]e forces?|gendarmerie|armed forces)$"
)


def _service(chunks: list[Chunk], letters: str, i: int) -> re.Match[str] | None:
    m = _SERVICE.match(letters, i) if letters[i : i + 1] == "," else None
    if m is None:
        return None
    told = chunks[i + 1 : m.end()]
    name = (told[0].value or "").rpartition("|")[2].lower() if m[1] else " ".join(c.folded for c in told)
    return m if _SERVICES.search(name) and (told[0].value or "|")[0] != "|" else None


# "Foreign Minister X from Kenya", "Director X from the Kenyan Ministry of Defence"
_FROM = compiled(r"pe?(S)(?!s|[tFB]*[TKRH])|pe?([AS])s?[tF]*[BG]")


def _served(chunks: list[Chunk], letters: str, i: int, *, titled: bool) -> re.Match[str] | None:
    comes = titled and letters[i : i + 1] == "p" and chunks[i].folded == "from"
    return _FROM.match(letters, i) if comes else _SERVED.match(letters, i)


def _named_after(body: Chunk) -> str | None:
    """Give the state of a party by the adjective that opens its name: "the Brazilian Workers' Party"."""
    first = body.text.split()[0]
    chunk = tag(first, 0, len(first)).chunks[0]
    return chunk.value if chunk.kind == "A" else None


def _past_decorations(chunks: list[Chunk], letters: str, i: int) -> int:
    """Step over "MP", "PhD" and medals between a name and its office."""
    while letters[i : i + 1] == ",":
        stop = letters.find(",", i + 1)
        inside = chunks[i + 1 : stop] if stop > 0 else []
        short = _letters_of_honour(inside)
        if not inside or len(inside) > 5 or not (short or inside[-1].folded in _cells("decorations")):
            return i
        i = stop
    return i


def _letters_of_honour(inside: list[Chunk]) -> bool:
    """ "PhD", "MP", "NI (M)": short words in capitals, bracketed or not."""
    named = [c for c in inside if c.kind not in "()"]
    return (
        bool(named)
        and len(inside) in (1, 4)
        and all((c.text.isupper() and len(c.text) <= 5 and c.kind == "N") or c.folded in _postnominals() for c in named)
    )


def _bracketed_state(chunks: list[Chunk], i: int, close: int) -> Title | None:
    inside = chunks[i + 1 : close]
    if len(inside) == 1 and inside[0].kind == "S":
        return Title(i, close + 1, state=inside[0].value, state_span=(inside[0].start, inside[0].end))
    return None


def _set_off_after(
    chunks: list[Chunk], letters: str, i: int, state: Title | None, *, titled: bool = False
) -> Title | None:
    if letters[i : i + 1] == "p" and chunks[i].folded == "who" and past_predicate(chunks, i + 1) > i + 1:
        return _set_off_after_who(chunks, letters, i, state)
    bare = _runs_on(chunks, letters, i, titled=titled)
    if letters[i : i + 1] not in (",", "(") and not bare and not _dashed(chunks, letters, i):
        return None
    opened = letters[i] == "("
    begin = i if bare else i + 1
    if letters[i] == ",":
        begin = past_adverbial(chunks, begin)
    if begin + 1 < len(chunks) and chunks[begin].folded == "who":
        if found := _relative(chunks, letters, begin, state):
            return found
        begin = _past_copula(chunks, begin)
    m = _AFTER.match(letters, begin, begin + _FAR)
    if m is None:
        return _rank_after(chunks, letters, begin)
    stop = _cut_at_verb(chunks, letters, begin, m.end())
    stop = _before_several(chunks, letters, begin, _next_subject(chunks, letters, begin, stop))
    stop = _before_envoy(chunks, letters, begin, stop)
    if stop <= begin or not {"T", "K", "c"} & set(letters[begin:stop]) or _is_subject(chunks, letters, begin, stop, i):
        return None
    if letters[stop : stop + 1] == "P" and any(c.folded in _NTH for c in chunks[begin : begin + 2]):
        return None  # "X, the first Allandian minister to visit Borria"
    if titled and letters[i] == "," and letters[stop : stop + 1] == "&" and _LEADS_ON.match(letters, stop):
        return None  # "Prime Minister X, Deputy Prime Minister and Minister of Trade Y and …"
    title = read_chain(chunks, letters, begin, stop)
    if title.offices and title.offices[0].plural:
        return None  # "Minister X, the foreign ministers of Alland and Borria and the Secretary General …"
    if _dashed(chunks, letters, stop) and _NEXT.match(letters, stop + 1):
        return None  # "Speaker X, Deputy Prime Minister — Foreign Minister Y"
    if state and title.state and state.state != title.state and _LEADS_ON.match(letters, stop):
        return None  # "At the invitation of President X of Alland, General Secretary and President of Borria Y …"
    title.offices = [o for o in title.offices if not o.plural]
    if title.offices and stop < len(chunks) and chunks[stop].folded in ("until", "till"):
        title.offices, title.former = [], True  # "X, who was Minister of Trade until 2020"
    title.last = stop + (1 if opened and letters[stop : stop + 1] == ")" else 0)
    if m.end() == stop:
        _go_on(chunks, letters, title)
    _take_state(title, state)
    if not title.state or all((o.start, o.end) == title.state_span for o in title.offices):
        _take_ministry(chunks, letters, title)
    return title


def _set_off_after_who(chunks: list[Chunk], letters: str, i: int, state: Title | None) -> Title | None:
    """ "X who is also Minister of Trade": a relative clause without its comma."""
    begin = past_predicate(chunks, i + 1)
    m = _AFTER.match(letters, begin, begin + _FAR)
    title = read_chain(chunks, letters, begin, m.end()) if m else None
    if title is None or not title.offices or title.offices[0].plural:
        return None
    title.first = i
    _take_state(title, state)
    return title


_MINISTRY = compiled(r",e?(?:(?:G|(?P<head>B)o[FBN]+(?:&[FBN]+)?),e?)?(?P<state>S)(?=[,.;wpt])(?!,&?e?[SI])")
_BODY = compiled(r",e?G(?=[,.;w])")
_HEADS = ("ministry", "department")


def _take_ministry(chunks: list[Chunk], letters: str, title: Title) -> None:
    """ "X, Director, Ministry of Trade, Alland": the ministry and the state that are set off behind an office.

    Or a body that tells its state: "X, Director of Training, Alland Armed Forces, said".
    """
    body = _BODY.match(letters, title.last) if title.state is None else None
    if body and (state := (chunks[body.end() - 1].value or "").partition("|")[0]):
        served = chunks[body.end() - 1]
        title.state, title.state_span, title.last = state, (served.start, served.end), body.end()
        return
    m = _MINISTRY.match(letters, title.last)
    if m and (m["head"] is None or chunks[m.start("head")].folded in _HEADS):
        served = chunks[m.start("state")]
        title.state, title.state_span, title.last = served.value, (served.start, served.end), m.end()


def _dashed(chunks: list[Chunk], letters: str, i: int) -> bool:
    """ "X – the Minister of Defence – met": a spaced dash that leads to an office."""
    return (
        0 < i < len(chunks) - 1
        and chunks[i].text in "-–—"
        and chunks[i - 1].end < chunks[i].start
        and letters[i + 1] in "etfTKFAGB"
    )


_RUNNING_ON = compiled(r"[TK]oe?[AGSFB]")
_WITHOUT_COMMA = compiled(r"(?:e|(?=t*[TK](?:\(|oe?F)))[tAFGB]*[TK](?![RHNs])")
_RANKED = compiled(r"(?:^|[^NRH])(?P<title>[RH]+)[Nn-]{2,}$")
_LED_TO = frozenset(("by", "with", "and", ",", "included", "includes", "including", "were", "was"))


def _runs_on(chunks: list[Chunk], letters: str, i: int, *, titled: bool) -> bool:
    """ "X commander of the base, met …", "General X the Chief of Staff", "Rear Admiral X Director of Plans"."""
    if _RUNNING_ON.match(letters, i):
        return chunks[i].text.islower() or (not titled and _RANKED.search(letters, 0, i) is not None)
    if titled or not _WITHOUT_COMMA.match(letters, i):
        return False
    ranked = _RANKED.search(letters, 0, i)
    first = ranked.start("title") if ranked else -1
    return first == 0 or (first > 0 and (chunks[first - 1].folded in _LED_TO or letters[first - 1] in "sSA."))


def _is_subject(chunks: list[Chunk], letters: str, begin: int, stop: int, comma: int) -> bool:
    """ "Accompanied by X, the Army Chief visited …": closed by a verb, not a comma, it is the next subject."""
    if letters[comma] != "," or letters[begin] != "e":
        return False
    if chunks[0].folded.endswith("ing") and "," not in letters[:comma]:
        return letters[stop : stop + 1] not in (",", "", ".")  # "Welcoming X, the King in return thanked him"
    return (
        letters[stop : stop + 1] == "w"
        and chunks[stop].folded in finite_verbs()
        and not _OPENS.fullmatch(letters, 0, comma)
    )


_OPENS = compiled(
    r"[\"etfAGSFBILTKRHNno-]+"
)  # a sentence's first words are its subject: "General X, the deputy head met …"


def _take_state(title: Title, state: Title | None) -> None:
    if state and state.state:
        title.state, title.state_span, title.first = state.state, state.state_span, state.first


def _past_copula(chunks: list[Chunk], begin: int) -> int:
    """Step over "who is", "who is also", "who concurrently serves as", "who holds the post of"."""
    k = past_predicate(chunks, begin + 1)
    if k > begin + 1:
        return k
    while k < len(chunks) and k < begin + 5 and chunks[k].folded in _cells("copulas"):
        k += 1
    return k if k > begin + 1 else begin


def _relative(chunks: list[Chunk], letters: str, begin: int, state: Title | None) -> Title | None:
    """ "Who heads the training department": a verb of leading says the office."""
    if _SAME_POST.match("".join(f"{c.folded} " for c in chunks[begin + 1 : begin + 6])):
        at = next((k for k in range(begin + 5, min(begin + 9, len(chunks))) if letters[k] == "S"), -1)
        if at > 0:  # "who holds the same post in Alland"
            c = chunks[at]
            return Title(begin - 1, at + 1, counterpart=True, state=c.value, state_span=(c.start, c.end))
    found = verbal_office(chunks, letters, begin + 1)
    if found is None:
        return None
    office, end, served = found
    title = Title(begin - 1, end, offices=[office] if office.name else [])
    _take_capacity(chunks, letters, title)
    _go_on(chunks, letters, title)
    if served is not None:
        title.state, title.state_span = (
            (served.value and served.value.partition("|")[0]) or None,
            (served.start, served.end),
        )
    _take_state(title, state)
    return title


_OF_STATE = compiled(r"oe?S")


_SAME_POST = compiled(r"(?:holds|has|occupies) the same (?:post|portfolio|office|position|job|rank) ")


def _take_capacity(chunks: list[Chunk], letters: str, title: Title) -> None:
    """ "Who leads the Armed Forces as Chief of General Staff": the office is that Chief's, of what he leads."""
    of = _OF_STATE.match(letters, title.last)
    k = of.end() if of else title.last
    leads = title.offices and k < len(chunks) and chunks[k].folded == "as"
    m = _AFTER.match(letters, k + 1, k + _FAR) if leads else None
    told = read_chain(chunks, letters, k + 1, m.end()).offices if m else []
    if told and (" " in told[0].name or len(told) > 1):
        if len(told) == 1 and " forces" in title.offices[0].name.lower() and " of " in told[0].name:
            told[0].name += f" of{title.offices[0].name.partition(' of')[2]}"
        title.offices, title.last = told, m.end() if m else k
        if of and title.state is None:
            served = chunks[of.end() - 1]
            title.state, title.state_span = served.value, (served.start, served.end)


def _go_on(chunks: list[Chunk], letters: str, title: Title) -> None:
    """ "… and is Secretary of the committee", "… and heads its desk": what else a relative clause tells."""
    k = title.last
    if at := _OF_STATE.match(letters, k):
        k = at.end()
    if letters[k : k + 1] == "(" and 0 < letters.find(")", k) - k <= 4:
        k = letters.find(")", k) + 1
    k += letters[k : k + 2] == ",&" or (
        letters[k : k + 1] == "," and [c.folded for c in chunks[k + 1 : k + 2]] == ["who"]
    )
    if letters[k : k + 1] != "&" and (k >= len(chunks) or chunks[k].folded != "who"):
        return
    begin = past_predicate(chunks, k + 1)
    m = _AFTER.match(letters, begin, begin + _FAR) if begin > k + 1 else None
    if m:
        title.offices += [o for o in read_chain(chunks, letters, begin, m.end()).offices if not o.plural]
        title.last = m.end()
    elif (more := verbal_office(chunks, letters, k + 1)) and more[0].name:
        title.offices.append(more[0])
        title.last = more[1]
    complete_organs(title.offices)  # "… and head of its department"


def _rank_after(chunks: list[Chunk], letters: str, begin: int) -> Title | None:
    """ "Celi, the Colombian admiral, …": a rank set off behind the name."""
    m = compiled(r"e?A?").match(letters, begin)
    k = m.end() if m else begin
    if (
        k < len(chunks)
        and k > begin
        and chunks[k].folded in spelt_ranks()
        and letters[k + 1 : k + 2] in (",", ".", ")")
    ):
        title = Title(begin, k + 1, spelt_ranks()[chunks[k].folded], (chunks[k].start, chunks[k].end))
        if letters[k - 1] == "A":
            title.state, title.state_span = chunks[k - 1].value, (chunks[k - 1].start, chunks[k - 1].end)
        return title
    return None


def _next_subject(chunks: list[Chunk], letters: str, begin: int, stop: int) -> int:
    """ "(met) X, Speaker of the House, and the Minister of Trade said": what a comma, "and" and a verb set apart."""
    joint = letters.rfind(",&e", begin, stop)
    acts = letters[stop : stop + 1] == "w" and chunks[stop].folded in finite_verbs()
    return joint if joint > begin and acts and {"T", "K"} & set(letters[joint:stop]) else stop


_SEVERAL = compiled(r",(?:e|b|f)?(?:[tA]*)T$")


def _before_several(chunks: list[Chunk], letters: str, begin: int, stop: int) -> int:
    """ "At talks with X, the Minister of Alland, both ministers said": those who act behind the comma are several."""
    m = _SEVERAL.search(letters, begin + 1, stop)
    heads = _cells("plurals")
    several = m and chunks[stop - 1].folded in heads and not any(c.folded in heads for c in chunks[begin : m.start()])
    return m.start() if m and several else stop


_JOINT = compiled(r",?&(?=e|[AS])|,(?=eA)")
_ENVOYS = frozenset(("ambassador", "attaché", "attache", "consul", "consul general", "high commissioner", "envoy"))


def _before_envoy(chunks: list[Chunk], letters: str, begin: int, stop: int) -> int:
    """ "(With) X, head of the office, and the Allandian Ambassador": an envoy without a name is somebody else."""
    for m in _JOINT.finditer(letters, begin + 1, stop):
        if any(_ENVOYS & {c.folded, c.folded.rpartition(" ")[2]} for c in chunks[m.end() : stop]):
            return m.start()
    return stop


def _cut_at_verb(chunks: list[Chunk], letters: str, begin: int, stop: int) -> int:
    """Cut a chain before a participle: "director of the department located in Hanoi" """
    for k in range(begin, stop):
        if letters[k] == "w" and chunks[k].folded.endswith("ed"):
            return k
    return stop
