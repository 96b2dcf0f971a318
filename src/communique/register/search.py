"""Full text over reports, with diacritics folded (đ included); the sentences are found in the reports it names.

SQLite's FTS5 and PostgreSQL's text search both index a text that is folded before it comes to them, since neither
folds đ by itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, text

_PLAIN = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i"})
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?…](?=\s|$)[\"”’)]*|(?=\n|$))")


def folded(told: str) -> str:
    """Give a text in plain lower-case letters, combining marks left out."""
    apart = unicodedata.normalize("NFKD", told.translate(_PLAIN))
    return "".join(char for char in apart if not unicodedata.combining(char)).lower()


def words_in(told: str) -> list[str]:
    """Give the words of a text, folded."""
    return _WORD.findall(folded(told))


def create(connection: Connection) -> None:
    """Make the index."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("CREATE VIRTUAL TABLE report_words USING fts5 (folded, tokenize = 'unicode61')")
        return
    connection.exec_driver_sql(
        "CREATE TABLE report_words (rowid BIGINT PRIMARY KEY, folded TEXT NOT NULL, "
        "words TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', folded)) STORED)"
    )
    connection.exec_driver_sql("CREATE INDEX report_words_by_word ON report_words USING gin (words)")


def put(connection: Connection, key: str, *told: str | None) -> None:
    """Index a report's title and text."""
    every = " \n".join(" ".join(words_in(each)) for each in told if each)
    statement = text("INSERT INTO report_words (rowid, folded) VALUES (:row, :folded)")
    connection.execute(statement, {"row": number_of(key), "folded": every[:800_000]})


def remove(connection: Connection, key: str) -> None:
    """Take a report out of the index."""
    connection.execute(text("DELETE FROM report_words WHERE rowid = :row"), {"row": number_of(key)})


def number_of(key: str) -> int:
    """Give the number under which a report is indexed."""
    return int(key[:15], 16)


def sentences(told: str) -> Iterator[tuple[int, int]]:
    """Give the bounds of a text's sentences, roughly: enough to show where words stand."""
    for match in _SENTENCE.finditer(told):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if start < match.end():
            yield start, match.end()


def holding(told: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give the bounds of the sentences that hold most of the words: all of them where there is such a sentence."""
    wanted = set(words)
    scored = [(len(wanted & set(_beginning(words_in(told[a:b]), wanted))), a, b) for a, b in sentences(told)]
    best = max((score for score, _, _ in scored), default=0)
    yield from ((a, b) for score, a, b in scored if score == best and score)


def _beginning(here: Iterable[str], wanted: set[str]) -> Iterator[str]:
    """Give the wanted words that words of a sentence are, or begin with."""
    for word in here:
        yield from (each for each in wanted if word.startswith(each))
