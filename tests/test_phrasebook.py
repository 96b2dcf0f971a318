"""Each text of the phrasebook is read as its rows say."""

from __future__ import annotations

import pytest

from tests.phrases import FOLDER, Case, cases, misread

FILES = sorted(FOLDER.glob("*.yaml"))


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, id=f"{path.stem}-{n}") for path in FILES for n, case in enumerate(cases(path), start=1)],
)
def test_what_the_phrasebook_says(case: Case) -> None:
    assert misread(case) == {}
