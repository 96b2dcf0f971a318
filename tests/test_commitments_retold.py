"""Commitments told in many ways: words that float, nouns of will, plans, approval, papers that speak."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

OPENING = (
    "Defence Minister Ola Hansen of Norway and his Chilean counterpart Juan Soto held talks in Oslo on Monday.\n\n"
)
TOLD = """
proposed | CHL NOR | The two ministers stressed during the talks the need to train more officers.
pledged | CHL | Chile has since accepted the proposal.
requested | NOR | Chile was asked on Tuesday by Norway to send more divers.
requested | Juan Soto | Soto asked in particular for more spare parts.
pledged | Ola Hansen | Hansen assured his guest once again of Norway's full support.
agreed | CHL NOR | The ministers agreed there and then to open a hotline.
agreed | CHL NOR | The two are, moreover, agreed on opening a hotline.
agreed | CHL NOR | The two countries are from now on to share radar data.
proposed | CHL | The talks dealt with Chile's suggestion of a memorandum on naval training.
proposed | CHL | Mention was made of Chile's proposal for a joint school.
proposed | Ola Hansen | It was his suggestion that the two sides widen naval training, Hansen said.
proposed | Ola Hansen | Hansen's idea is a joint school for divers.
agreed | CHL NOR | It was their common decision to continue visits at high level.
agreed | CHL NOR | There is a common resolve to fight smuggling.
agreed | CHL NOR | There was a shared commitment to more joint drills.
agreed | CHL NOR | There was common ground on more joint drills.
agreed | CHL NOR | The ministers' joint decision is to build a school for divers.
agreed | CHL NOR | Among their decisions was one to build a school for divers.
agreed | CHL NOR | Both ministers' wish is to build a school for divers.
pledged | Ola Hansen | Hansen's promise: two more boats for Chile.
proposed | Juan Soto | One of Soto's proposals was a joint drill every year.
agreed | CHL NOR | A plan for a joint school won the approval of both ministers.
agreed | CHL NOR | A joint school met with the approval of both ministers.
agreed | CHL NOR | A joint school found the approval of both sides.
agreed | CHL NOR | The two ministers backed plans for a joint school.
agreed | CHL NOR | The two ministers gave their support to plans for a joint school.
pledged | CHL | Chile has gone along with the request.
pledged | CHL | Chile took up the offer.
pledged | CHL | The request was granted by Chile.
pledged | CHL | Chile complied with the request.
pledged | Juan Soto | Soto took Hansen up on the offer.
agreed | CHL NOR | Other areas of cooperation will be cyber defence and training.
agreed | CHL NOR | Political ties, the statement reads, are to be deepened by both sides.
agreed | CHL NOR | According to the memorandum, cooperation will not be bound by any limits.
agreed | CHL NOR | A closer watch on the strait was promised on both sides.
pledged | Ola Hansen | "Norway continues to support Chile in its search for peace," Hansen said.
pledged | Ola Hansen | Chile can expect two more boats, Hansen said.
pledged | Ola Hansen | "If Chile needs boats, we will send them," Hansen said.
proposed | Juan Soto | In the opinion of Soto, both navies ought to train together.
proposed | Juan Soto | Soto thought that more could be done in training.
proposed | Juan Soto | Soto found that the time was ripe for a joint drill.
agreed | CHL NOR | Both ministers thought that more should be done in training.
proposed | CHL NOR | The ministers felt the need for more joint drills.
agreed | CHL NOR | "Together we will build a joint school," Hansen said.
agreed | CHL NOR | Soto joined Hansen in calling for more joint drills.
agreed | CHL NOR | Soto agreed with Hansen that more drills were needed.
agreed | CHL NOR | A hotline is to be set up, said Hansen and Soto.
agreed | CHL NOR | The two ministers came out in support of a joint school.
agreed | CHL NOR | Both governments want a joint school.
agreed | CHL NOR | Both countries seek to double trade by 2030.
agreed | CHL NOR | Both countries hope to widen their trade and agreed on a joint school.
agreed | CHL NOR | Their aim is to double trade by 2030.
agreed | CHL NOR | The two ministers set great store by joint drills and want more of them.
agreed | CHL NOR | By the protocol, border posts will be moved back.
agreed | CHL NOR | The communique speaks of a shared commitment to fight smuggling.
agreed | CHL NOR | The joint statement underlines the determination of both sides to fight smuggling.
agreed | CHL NOR | Both sides' determination to fight smuggling was underlined in the statement.
agreed | CHL NOR | The plan signed by the ministers provides for twelve joint activities.
agreed | CHL NOR | One outcome was agreement on an exchange of officers.
agreed | CHL NOR | Consensus emerged on an exchange of officers.
agreed | CHL NOR | The two sides were united in the wish to exchange officers.
agreed | CHL NOR | The two sides arrived at the decision to exchange officers.
agreed | CHL NOR | The two sides assured each other of support in the United Nations.
agreed | CHL NOR | Mutual support in the United Nations was pledged.
agreed | CHL NOR | Mutual support in the United Nations will go on.
agreed | CHL NOR | Support for each other in the United Nations is to continue.
agreed | CHL NOR | Ways to step up the exchange of officers are to be worked out by experts of both sides.
agreed | CHL NOR | Hansen told reporters that an agreement had been reached to exchange officers.
agreed | CHL NOR | Between the two navies an exchange of officers is to begin.
agreed | CHL NOR | An exchange of officers is to begin between the two navies.
agreed | CHL NOR | A working group is to look into the exchange of officers.
agreed | CHL NOR | A joint working group will look into the exchange of officers.
agreed | CHL NOR | The delegations, led by Hansen and Soto respectively, agreed to widen training.
agreed | CHL NOR | Hansen received Soto, with whom he agreed to widen training.
agreed | CHL NOR | The ministers announced the exchange of more cadets.
agreed | CHL NOR | The ministers announced plans for the exchange of more cadets.
agreed | CHL NOR | There are plans to exchange more cadets.
agreed | CHL NOR | Plans are to exchange more cadets.
agreed | CHL NOR | The plan is to exchange more cadets.
agreed | CHL NOR | Plans call for the exchange of more cadets.
agreed | CHL NOR | The exchange of more cadets is planned.
agreed | CHL NOR | The exchange of more cadets is envisaged.
agreed | CHL NOR | The two countries have agreed a plan to exchange more cadets.
pledged | Ola Hansen | Hansen was quoted as saying that Norway would train more cadets.
pledged | Ola Hansen | Norway is set to train more Chilean cadets, Hansen said.
pledged | Ola Hansen | Norway is about to open its academy to Chilean cadets, Hansen said.
pledged | Juan Soto | "You can be certain that Chile will send more cadets," Soto said.
proposed | Juan Soto | Soto said more cadets ought to be sent.
proposed | Juan Soto | Soto's suggestion was more exchanges.
agreed | CHL NOR | Both want the border kept quiet, and will see to it together.
agreed | CHL NOR | On one thing the two were of one mind: more cadets should be exchanged.
agreed | CHL NOR | Settled, too, was the exchange of cadets.
agreed | CHL NOR | Decided on as well: an exchange of cadets.
agreed | CHL NOR | Both made plain their wish to exchange more cadets.
agreed | CHL NOR | Both put their weight behind an exchange of cadets.
agreed | CHL NOR | Both held that more cadets must be exchanged.
agreed | CHL NOR | Both bound themselves to keep the peace on the border.
pledged | Ola Hansen | To send boats is Norway's intention, Hansen said.
pledged | Ola Hansen | Hansen made no secret of Norway's readiness to send boats.
pledged | Ola Hansen | Conveyed by Hansen was Norway's readiness to send boats.
requested | Juan Soto | Soto turned to Norway for boats.
requested | Juan Soto | Would Norway send boats, Soto asked.
requested | Juan Soto | Norway was asked not to raise its fees by Soto.
requested | Juan Soto | Hansen has an invitation from Soto to visit Santiago.
requested | Juan Soto | Hansen left with an invitation from Soto to visit Santiago.
pledged | Ola Hansen | Hansen told Soto that Norway was at his disposal for training.
pledged | Ola Hansen | Hansen let Soto know that two frigates would join the drill.
pledged | Ola Hansen | "You have our full support," Hansen told Soto.
pledged | Ola Hansen | "Count on us," Hansen told Soto.
pledged | Ola Hansen | "We will never leave Chile alone," Hansen said.
pledged | Ola Hansen | Hansen made clear that Norway's door was open to Chilean cadets.
pledged | Ola Hansen | Hansen said the doors of Norway's academies stood open to Chilean cadets.
pledged | Ola Hansen | Hansen put Norway's experience at Chile's disposal.
pledged | Ola Hansen | Hansen placed Norway's experience at the disposal of Chile.
pledged | Ola Hansen | Hansen extended an offer of help to Chile.
pledged | Ola Hansen | An offer of help to Chile was made by Hansen.
pledged | Juan Soto | Soto confirmed Chile's participation in the drill.
proposed | Ola Hansen | Hansen put a joint drill on the table.
proposed | Ola Hansen | Hansen made a case for closer ties between the navies.
proposed | Ola Hansen | A proposal by Hansen to set up a working group was discussed.
proposed | Ola Hansen | The two discussed a proposal of Hansen's to set up a working group.
"""
ROWS = [tuple(cell.strip() for cell in row.split("|")) for row in TOLD.strip().splitlines()]
NONE = """
Hansen praised the close ties of Norway and Chile.
Both ministers hoped that ties would grow.
Soto thanked Norway for its help and wished its people well.
Hansen said the talks had been useful.
The talks will be followed by a dinner.
The frigate will stay in port until Friday.
Hansen expressed confidence that the visit would strengthen ties.
The two sides exchanged views on the situation in the Middle East.
Hansen recalled that Norway had agreed to train Chilean pilots in 2019.
Hansen said that Norway attaches great importance to ties with Chile.
The two armies have trained together since 2010.
The two ministers were of one mind that the visit would lend ties new momentum.
Both will put their signatures to an agreement on fishing.
"""


def _read(text: str) -> list[tuple[str, str]]:
    reading = read_report(Report("r1", OPENING + text, published="2024-05-05"))
    names = {p.id: p.name for p in reading.persons}
    return [(c.modality.value, " ".join(names.get(b, b) for b in c.by)) for c in reading.commitments]


@pytest.mark.parametrize(("modality", "by", "text"), ROWS, ids=[row[-1][:50] for row in ROWS])
def test_who_commits_however_it_is_told(modality: str, by: str, text: str) -> None:
    assert _read(text) == [(modality, by)]


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_what_binds_nobody(text: str) -> None:
    assert _read(text) == []
