"""Rubbish in addresses and forms: a page says in one sentence what is wrong, and nothing is a fault of ours."""

from __future__ import annotations

import httpx
import pytest

from tests.desk import patient
from tests.desk.addresses import LISTS
from tests.desk.serving import Served

WORDS = (
    "",
    "\x00",
    "'",
    '"><script>alert(1)</script>',
    "%",
    "../..",
    "𓀀\ud7ff‮",
    "9" * 400,
    "-1",
    "null",
    "[]",
    "0000-13-99",
)
NAMES = ("between", "since", "until", "level", "field", "status", "format", "person", "after", "on", "kind", "words")
MORE = ("page", "sample", "seed", "coder", "one", "other", "of", "weight", "verdict", "from", "edit", "record", "side")
THINGS = (
    "contacts",
    "people",
    "visits",
    "agreements",
    "mechanisms",
    "commitments",
    "reports",
    "review/thing",
    "coding",
)


@pytest.mark.parametrize("word", WORDS, ids=range(len(WORDS)))
def test_rubbish_in_an_address_is_answered(own: Served, word: str) -> None:
    with patient.client(base_url=own.address) as client:
        pages = sorted({path.partition("?")[0] for path in LISTS.values()} | {"/between/VNM/LAO", "/briefs", "/"})
        for path in pages:
            for names in (NAMES, MORE):
                _sound(client.get(path, params={name: [word, word] for name in names}), word)


@pytest.mark.parametrize("word", WORDS[1:], ids=range(1, len(WORDS)))
def test_rubbish_for_an_id_is_answered(own: Served, word: str) -> None:
    from urllib.parse import quote

    with patient.client(base_url=own.address) as client:
        for kind in THINGS:
            for path in (f"/{kind}/{quote(word, safe='')}", f"/{kind}/{quote(word, safe='')}/why"):
                answer = client.get(path)
                assert answer.status_code in (303, 400, 404, 422), (path, answer.status_code)
        for path in ("between", "briefs/between", "briefs/person", "briefs/visit"):
            assert client.get(f"/{path}/{quote(word, safe='')}").status_code in (303, 400, 404), path


@pytest.mark.parametrize("path", ["/review/decide", "/add/text", "/add/files", "/reviewer", "/coding/x"])
def test_rubbish_in_a_form_is_answered(own: Served, path: str) -> None:
    with patient.client(base_url=own.address) as client:
        for data in ({}, {"act": "explode", "one": "x", "because": "y"}, {"text": "\x00" * 10, "published": "soon"}):
            assert client.post(path, data=data).status_code < 500
        assert client.post(path, content=b"\xff\xfe" * 99, headers={"Content-Type": "text/plain"}).status_code < 500
        assert client.post(path, json=[[[]]]).status_code < 500


def _sound(answer: httpx.Response, word: str) -> None:
    assert answer.status_code < 500, (str(answer.url), answer.text)
    assert "<script>alert" not in answer.text, str(answer.url)
