"""Words as data: one YAML file a subject under ``data/``, one loader here.

Each file opens with what it holds, where it comes from and who reads it. Compact strings
(``"Vietnam; Viet Nam"``) stand for lists, so that the files stay readable and load fast.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def table(name: str) -> Any:
    """Load ``data/NAME.yaml``; the caller must not change what it gets."""
    text = files(__package__).joinpath("data", f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=_Loader)


def words(cell: str | None) -> list[str]:
    """Split a compact cell (``"a; b"``) into its entries."""
    return [entry for part in (cell or "").split(";") if (entry := part.strip())]
