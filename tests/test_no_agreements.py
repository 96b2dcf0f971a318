"""What only looks like an instrument between states gives no record."""

from __future__ import annotations

import pytest

from tests.test_agreements import read

# Near-misses: consent, policy, one state's own papers, firms' papers, instruments of the whole world.
NEAR_MISSES = [
    "The two sides reached agreement that the crossing stay open at night.",
    "An agreement was reached to increase the number of flights.",
    "They will carry out the high-level agreements and common perceptions.",
    "The two sides signed several agreements and a number of documents.",
    "Both sides respect the 1982 UN Convention on the Law of the Sea.",
    "They urged progress towards an effective code of conduct and full respect for the UN Charter.",
    "The minister plans to visit the naval academy.",
    "The army published a training programme and a modernisation plan for 2025-2030.",
    "The government approved a national action plan on women, peace and security.",
    "The shipyard signed a memorandum of understanding with Baraka Marine Ltd. on hulls.",
    "The ceremony ended with the signing of the handover protocol.",
    "The guest was greeted by the chief of the protocol department.",
    "He called the treaty allies steadfast.",
    "The minister said in a statement that the talks went well.",
    "The two sides did not sign the agreement on fishing.",
    "The exchange programme brought twenty cadets to the lake.",
    "The Convention Centre hosted the signing.",
    "This agreement was signed.",
    "Ships operate in keeping with the Lisbon Convention.",
    "He voiced support for the Arusha Peace Agreement.",
    "Kenya has ratified the Arms Trade Treaty.",
    "The minister hoped that one day an agreement on ferries would be concluded.",
    "The two ministers expressed their wish to sign an agreement on tourism.",
    "He compared notes on a loan and wrote letters on trade.",
    "They handed over a document on trade.",
    "The two academies signed a memorandum.",
    "The guest arrived ten minutes after the agreed hour.",
    "The government released its Defence Capability Plan in April.",
    "They sat on the margins of the treaty talks.",
    "The shipyard's partner, the manufacturer, signed an agreement on hulls with contractors.",
    "They exchanged diplomatic notes.",
    "They called for a ceasefire in the valley.",
    "They urged all to implement the Doha agreement.",
    "They praised the 2015 peace agreement in Mali.",
    "Malta inked a memorandum on a port with the breakaway region of Puntland.",
    "He voiced hope for an early conclusion of the extradition treaty between the two countries.",
    "Malta hosts a mission whose Status of Forces Agreement expires in July.",
    "The SADC Mutual Defence Pact remains the cornerstone of security.",
    "Malta and Kenya urged the parties to the Good Friday Agreement to talk.",
    "Malta and Kenya seal $2 million ferry deal\n\nBaraka Company of Malta and a Kenyan firm signed the ferry deal.",
    "The rebel factions of Malta were urged to abide by the ceasefire agreement signed in Lome.",
    "Officers visited Kenya under the State Partnership Program.",
    "Kenyan officers study in Malta under the Defence Cooperation Program run by Valletta.",
    "The ceasefire in Arusha and Moshi held; both sides respect the ceasefire.",
    "The two sides commended the peace agreement between the Government of Malta and the rebels.",
]


@pytest.mark.parametrize("text", NEAR_MISSES, ids=lambda x: x[:50])
def test_near_miss_gives_none(text: str) -> None:
    assert read(text) == []
