"""Handles: short names of records, made of the place where a report tells of them, so that they outlive a re-reading.

A handle is a letter for the kind and ten letters or digits: ``m-4fk2p7q0zx``. A thing goes by the least of its
records' handles, and every one of them finds it.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

LETTER = {"persons": "p", "meetings": "m", "visits": "v", "agreements": "a", "mechanisms": "s", "commitments": "c"}


def handles(kind: str, report: str, author: str, records: Sequence[Mapping[str, Any]]) -> list[str]:
    """Give the handles of all records of a kind in one reading."""
    seen: dict[int, int] = {}
    found = []
    for record in records:
        start = min((span[0] for span in record.get("evidence") or ()), default=0)
        seen[start] = seen.get(start, 0) + 1
        found.append(handle(kind, report, author, start, seen[start]))
    return found


def filed_as(kind: str, key: str) -> int:
    """Give the number under which forms of a kind are filed that share a key of the resolver: 64 bits of its hash."""
    raw = hashlib.blake2b(f"{kind}|{key}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(raw, "big", signed=True)


def handle(kind: str, report: str, author: str, start: int, ordinal: int) -> str:
    """Give the handle of the ``ordinal``-th record of a kind whose evidence begins at a place."""
    told = json.dumps([kind, report, author, start, ordinal])
    raw = hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()
    return f"{LETTER[kind]}-{base64.b32encode(raw).decode('ascii')[:10].lower()}"
