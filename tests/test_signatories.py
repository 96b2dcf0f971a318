"""Who signs: the subject of the signing, those by whom it was done, and those who only look on."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

OPENING = (
    "Defence Minister of Ghana Kofi Asante held talks with Defence Minister of Togo Yao Mensah in Lome on Monday, "
    "the ministry of Ghana said.\n\n"
)


def signers(text: str) -> list[set[str]]:
    """Give the names of those who signed each instrument of a report."""
    reading = read_report(Report(id="r", text=OPENING + text + "\n", published="2022-05-10"))
    names = {person.id: person.name for person in reading.persons}
    return [{names.get(name, name) for name in record.signatories} for record in reading.agreements]


BOTH = {"Kofi Asante", "Yao Mensah"}


@pytest.mark.parametrize(
    "text",
    [
        "Kofi Asante and Yao Mensah signed an agreement on ports.",
        "The two ministers signed an agreement on ports.",
        "The two then signed an agreement on ports.",
        "The defence ministers of Ghana and Togo signed an agreement on ports.",
        "Asante, acting for his government, and Mensah inked an agreement on ports.",
        "Kofi Asante signed an agreement on ports with Yao Mensah.",
        "Kofi Asante met with Yao Mensah in the old fort to sign an agreement on ports.",
        "An agreement on ports was signed on Monday at the Ministry of Defence in Lome by Kofi Asante and Yao Mensah.",
        "An agreement on ports was signed by Kofi Asante on behalf of Ghana and by Yao Mensah on behalf of Togo.",
        "Ghana and Togo signed an agreement on ports. Kofi Asante signed for Ghana while Yao Mensah signed for Togo.",
        "The day ended with the signing of an agreement on ports by Kofi Asante and Yao Mensah.",
        "The guests witnessed the exchange of an agreement on ports by Kofi Asante and Yao Mensah.",
        "An agreement on ports was signed in Lome on Feb. 8 by Kofi Asante and Yao Mensah.",
    ],
)
def test_those_who_sign_are_signatories(text: str) -> None:
    assert signers(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "Kofi Asante and Yao Mensah witnessed the signing of an agreement on ports.",
        "An agreement on ports was signed in the presence of Kofi Asante and Yao Mensah.",
        "The two sides signed an agreement on ports.",
        "The energy ministers signed an agreement on ports.",
        "Kofi Asante and Yao Mensah will sign an agreement on ports in June.",
    ],
)
def test_those_who_look_on_are_none(text: str) -> None:
    assert signers(text) == [set()]
