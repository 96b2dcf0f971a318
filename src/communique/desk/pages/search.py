"""Search: the reports, sentences and commitments that hold some words, with the words marked."""

from __future__ import annotations

from collections.abc import Iterator

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Hit
from communique.desk.kept import Kept
from communique.desk.showing import render
from communique.errors import QuestionError

router = APIRouter()
TABS = (("sentences", "Sentences"), ("reports", "Reports"), ("commitments", "Commitments"))
_MOST, _UTMOST = 50, 200


@router.get("/search")
def search(request: Request, register: Kept, words: str = "", kind: str = "sentences", most: int = _MOST) -> Response:
    """Show where words stand."""
    most = min(max(most, 1), _UTMOST)
    hits, wrong = _hits(register, words, kind, most) if words.strip() else ([], None)
    return render(
        request,
        "search.html",
        400 if wrong else 200,
        words=words,
        kind=kind,
        tabs=TABS,
        most=most,
        utmost=_UTMOST,
        hits=[(hit, list(marked(hit.sentence, words))) for hit in hits],
        names=api.titles_of(register, {thing for hit in hits for thing in (hit.id, *hit.things)}),
        wrong=wrong,
        partly=bool(hits) and hits[0].words < _count(words),
    )


def _hits(register: Kept, words: str, kind: str, most: int) -> tuple[list[Hit], str | None]:
    try:
        return api.search(register, words, kind=kind, most=most), None
    except QuestionError as error:
        return [], str(error)


def marked(text: str, words: str) -> Iterator[tuple[str, bool]]:
    """Give a text in pieces, each with whether it is a word that was looked for."""
    end = 0
    for start, stop in api.found_in(text, words):
        yield text[end:start], False
        yield text[start:stop], True
        end = stop
    yield text[end:], False


def _count(words: str) -> int:
    """Count the words looked for, each once."""
    places = api.found_in(words, words)
    return len({words[start:stop].casefold() for start, stop in places})
