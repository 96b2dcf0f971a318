"""The sample reports that travel with the program, each with what a crawler would know of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from communique.model import Report

_KNOWN = ("url", "title", "publisher", "published")


def sample_reports() -> Iterator[Report]:
    """Give every bundled sample report, in the order of their names."""
    folder = files("communique").joinpath("samples")
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".txt"):
            yield _sample(folder, entry)


def _sample(folder: Traversable, entry: Traversable) -> Report:
    stem = entry.name.removesuffix(".txt")
    gold = folder.joinpath(f"{stem}.json")
    known = json.loads(gold.read_bytes())["report"] if gold.is_file() else {}
    told = {key: known[key] for key in _KNOWN if known.get(key)}
    if "X" in told.get("published", ""):  # where the year cannot be told, a crawler would know no date
        del told["published"]
    return Report(id=stem, text=entry.read_bytes().decode("utf-8"), **told)
