"""Files of others are the files of their packages as published: each is listed, and its bytes are those listed."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from communique import desk

VENDOR = Path(desk.__file__).parent / "static" / "vendor"
LISTED = VENDOR / "README.md"
ROW = re.compile(r"\| (\S+\.(?:js|json)) \| (\S+) \| (\d+\.\d+\.\d+) \| ([^|]+) \| ([0-9a-f]{64}) \|")


def rows() -> dict[str, tuple[str, ...]]:
    """Give what the list says of each file: package, version, licence, sum."""
    return {name: tuple(rest) for name, *rest in ROW.findall(LISTED.read_text(encoding="utf-8"))}


def test_every_file_is_listed_and_every_listed_file_is_there() -> None:
    here = {path.name for path in VENDOR.iterdir()} - {LISTED.name}
    assert here == rows().keys()


def test_every_file_has_the_bytes_that_are_listed() -> None:
    for name, (*_, told) in rows().items():
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == told, name


def test_what_a_file_says_of_its_version_is_what_the_list_says() -> None:
    for name, (_, version, *_) in rows().items():
        told = re.match(r"// \S+ v(\S+) Copyright", (VENDOR / name).read_text(encoding="utf-8")[:200])
        assert told is None or told[1] == version, name


def test_the_text_of_every_licence_is_there() -> None:
    text = LISTED.read_text(encoding="utf-8")
    named = {word for _, _, licence, _ in rows().values() for word in re.findall(r"ISC|MIT|0BSD", licence)}
    assert named == {"ISC", "MIT", "0BSD"}
    for licence in named:
        assert f"\n## {licence}" in text


def test_nothing_of_others_asks_for_more_from_elsewhere() -> None:
    for path in VENDOR.glob("*.js"):
        assert "sourceMappingURL" not in path.read_text(encoding="utf-8"), path.name
