"""Visits as news pages tell them: tours stop by stop, delegations that come, days told beside the noun, near-misses."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

Told = tuple[str, str, str | None, str, str | None, str | None]  # guest, host, leader, status, first and last day

VISITS: list[tuple[str, list[Told]]] = [
    (
        "Chilean President Hala Sen on Friday completed her two-day state visit to Peru.",
        [("CHL", "PER", "Hala Sen", "held", "2024-05-02", "2024-05-03")],
    ),
    (
        "Chilean President Pablo Sen completed his state visit to Peru on Friday.",
        [("CHL", "PER", "Pablo Sen", "held", None, "2024-05-03")],
    ),
    (
        "Chilean President Hala Sen returned home on Friday after an official tour of Peru, Bolivia and Ecuador.",
        [
            ("CHL", "BOL", "Hala Sen", "held", None, None),
            ("CHL", "ECU", "Hala Sen", "held", None, "2024-05-03"),
            ("CHL", "PER", "Hala Sen", "held", None, None),
        ],
    ),
    (
        "Chilean President Hala Sen arrived back in Santiago after her tour of Peru, Bolivia and Ecuador.",
        [
            ("CHL", "BOL", "Hala Sen", "held", None, None),
            ("CHL", "ECU", "Hala Sen", "held", None, None),
            ("CHL", "PER", "Hala Sen", "held", None, None),
        ],
    ),
    (
        "SANTIAGO, May 4 - Chilean President Hala Sen arrived in the country after her official tour of "
        "Peru, Bolivia, and Ecuador, leading a high-level delegation.",
        [
            ("CHL", "BOL", "Hala Sen", "held", None, None),
            ("CHL", "ECU", "Hala Sen", "held", None, None),
            ("CHL", "PER", "Hala Sen", "held", None, None),
        ],
    ),
    (
        "Chilean President Hala Sen has come home from a tour that took her to Peru and Bolivia.",
        [("CHL", "BOL", "Hala Sen", "held", None, None), ("CHL", "PER", "Hala Sen", "held", None, None)],
    ),
    (
        "Back from trips to Peru and Bolivia, Chilean President Hala Sen spoke to the press.",
        [("CHL", "BOL", "Hala Sen", "held", None, None), ("CHL", "PER", "Hala Sen", "held", None, None)],
    ),
    (
        "Chilean Defence Minister Pablo Oru will travel to Lima in Peru, Quito and Guayaquil in Ecuador, and "
        "Bogota in Colombia.",
        [
            ("CHL", "COL", "Pablo Oru", "planned", None, None),
            ("CHL", "ECU", "Pablo Oru", "planned", None, None),
            ("CHL", "PER", "Pablo Oru", "planned", None, None),
        ],
    ),
    (
        "Chilean Defence Minister Pablo Oru will visit Lima, Peru; Quito, Ecuador; and Bogota, Colombia, "
        "from May 8 to 12.",
        [
            ("CHL", "COL", "Pablo Oru", "planned", None, "2024-05-12"),
            ("CHL", "ECU", "Pablo Oru", "planned", None, None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None),
        ],
    ),
    (
        "Chilean Defence Minister Pablo Oru will visit Lima, Quito and Bogota next week. He will be in Lima, "
        "May 8-9, Quito, May 10-11, and Bogota, May 12-14.",
        [
            ("CHL", "COL", "Pablo Oru", "planned", "2024-05-12", "2024-05-14"),
            ("CHL", "ECU", "Pablo Oru", "planned", "2024-05-10", "2024-05-11"),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", "2024-05-09"),
        ],
    ),
    (
        "Chilean Foreign Minister Hala Sen began her Andean tour on 29 April with Peru, where she met "
        "President Jan Tal. In Bolivia, she met President Ugo Ren. On 2 May, Sen visited Quito and was "
        "received by President Rosa Lim of Ecuador.",
        [
            ("CHL", "BOL", "Hala Sen", "held", None, None),
            ("CHL", "ECU", "Hala Sen", "held", "2024-05-02", None),
            ("CHL", "PER", "Hala Sen", "held", "2024-04-29", None),
        ],
    ),
    (
        "Chilean Foreign Minister Hala Sen has visited Peru and Bolivia and will now go to Ecuador.",
        [
            ("CHL", "BOL", "Hala Sen", "held", None, None),
            ("CHL", "ECU", "Hala Sen", "planned", None, None),
            ("CHL", "PER", "Hala Sen", "held", None, None),
        ],
    ),
    (
        "Chilean General Pablo Oru visited Peru this week. During his May 1 to May 3 visit, Oru met Peruvian "
        "President Jan Tal.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-05-01", "2024-05-03")],
    ),
    (
        "Chilean General Pablo Oru is in Peru on an official visit. He met Peruvian Defence Minister Jan "
        "Tal. The May 3-6 trip comes at the invitation of Tal.",
        [("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-03", "2024-05-06")],
    ),
    (
        "Chilean General Pablo Oru will visit Peru. The trip is to take place on May 8.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None)],
    ),
    (
        "SANTIAGO – Sunday, 05 May 2024 (APS) – Chilean Foreign Minister Pablo Oru will begin a working "
        "visit to Peru on Wednesday, the ministry said.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None)],
    ),
    (
        "Chilean Prime Minister Pablo Oru on Tuesday announced that he will pay a visit to Peru from May 15 to 18.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-15", "2024-05-18")],
    ),
    (
        "Chilean Prime Minister Pablo Oru on Tuesday announced that he will pay a visit to Peru.",
        [("CHL", "PER", "Pablo Oru", "planned", None, None)],
    ),
    (
        "Peruvian Foreign Minister Hala Sen says tomorrow’s visit by Chilean Foreign Minister Pablo Oru is "
        "an opportunity. Oru will visit Peru for talks. Oru is the fourth Chilean minister to visit Peru, "
        "following Ana Lim in February 2018 and Ugo Ren in January 2020.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", None)],
    ),
    (
        "Peruvian Foreign Minister Hala Sen says tomorrow's visit by Chilean Foreign Minister Pablo Oru is "
        "an opportunity.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", None)],
    ),
    (
        "The consultations come close on the heels of a visit by Hala Sen, Defence Minister of Chile, to "
        "Peru on May 2 to hold the annual defence dialogue with Defence Minister Jan Tal of Peru.",
        [("CHL", "PER", "Hala Sen", "held", "2024-05-02", None)],
    ),
    (
        "Chile's resident defence adviser in Peru, Colonel Pablo Oru, paid a visit to the Peruvian army headquarters.",
        [],
    ),
    (
        "Prime Minister Hala Sen of Chile leads a seven-member delegation to Peru tomorrow for the 28th "
        "meeting of heads of government.",
        [("CHL", "PER", "Hala Sen", "planned", "2024-05-06", None)],
    ),
    (
        "Chilean General Pablo Oru heads a team of six officers to Lima on Monday.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", None)],
    ),
    (
        "The visit programme of the Chilean delegation also took it to the naval base of Peru, where "
        "Peruvian Admiral Jan Tal spoke.",
        [("CHL", "PER", None, "ongoing", None, None)],
    ),
    (
        "A Chilean congressional delegation arrived in Peru on Saturday (May 4). The group will be in Peru "
        "from May 4 - 7.",
        [("CHL", "PER", None, "ongoing", "2024-05-04", "2024-05-07")],
    ),
    (
        "A Chilean congressional delegation arrived in Lima on Saturday. Senator Pablo Oru, who is chair of "
        "the Senate defence committee, is leading the delegation.",
        [("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-04", None)],
    ),
    (
        "Chilean naval ship Esmeralda, with 300 sailors on board, docked at Callao port in Peru on May 4.",
        [("CHL", "PER", None, "ongoing", "2024-05-04", None)],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will travel to Lima, before departing on Saturday for Ecuador.",
        [
            ("CHL", "ECU", "Pablo Oru", "planned", "2024-05-11", None),
            ("CHL", "PER", "Pablo Oru", "planned", None, None),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru met Peruvian Foreign Minister Jan Tal in Santiago. During his "
        "recent work visit to Bolivia, Oru had signed a protocol.",
        [],
    ),
    (
        "The two ministers discussed the results of Chilean Foreign Minister Pablo Oru's visit to Peru.",
        [],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will be in Lima from Sunday to Tuesday, skipping planned stops "
        "in Bolivia. Oru had originally been scheduled to visit Bolivia on Wednesday.",
        [
            ("CHL", "BOL", "Pablo Oru", "cancelled", "2024-05-08", None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-05", "2024-05-07"),
        ],
    ),
    (
        "Chilean General Pablo Oru arrived in Peru on Saturday. He will meet Peruvian Defence Secretary Jan "
        "Tal during his visit.",
        [("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-04", None)],
    ),
    (
        "Chilean General Pablo Oru left Lima on Saturday. He called on Peruvian President Jan Tal before "
        "leaving for Chile.",
        [("CHL", "PER", "Pablo Oru", "held", None, "2024-05-04")],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will start a tour of four countries on Monday, namely Peru, "
        "Bolivia, Ecuador and Colombia.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", None, None),
            ("CHL", "COL", "Pablo Oru", "planned", None, None),
            ("CHL", "ECU", "Pablo Oru", "planned", None, None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", None),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru left Chile on Saturday for Peru, where he led a delegation to "
        "the commission. Oru will visit Bolivia on Monday.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-06", None),
            ("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-04", None),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru has embarked on a tour that includes Peru and Bolivia. He will "
        "visit these countries between May 4 and 8.",
        [
            ("CHL", "BOL", "Pablo Oru", "ongoing", None, "2024-05-08"),
            ("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-04", None),
        ],
    ),
    (
        "Chilean General Pablo Oru is in Peru on a visit. From there he is to fly on to Ecuador on Monday. "
        "He comes home on Wednesday.",
        [
            ("CHL", "ECU", "Pablo Oru", "planned", "2024-05-06", "2024-05-08"),
            ("CHL", "PER", "Pablo Oru", "ongoing", None, "2024-05-06"),
        ],
    ),
    (
        "Chilean General Pablo Oru is in Peru on a visit. On Monday he is to fly on from Peru to Ecuador for "
        "the summit, and returns home on Wednesday.",
        [
            ("CHL", "ECU", "Pablo Oru", "planned", "2024-05-06", "2024-05-08"),
            ("CHL", "PER", "Pablo Oru", "ongoing", None, "2024-05-06"),
        ],
    ),
    (
        "Peruvian Defence Minister Jan Tal on Saturday hosted a high-level delegation from Chile at Fort Ala.",
        [("CHL", "PER", None, "ongoing", None, None)],
    ),
    (
        "A delegation of nine officers led by General Pablo Oru, Chief of the General Staff of Chile, "
        "yesterday held talks with Peruvian Defence Minister Jan Tal. The visit aimed at exploring "
        "cooperation.",
        [("CHL", "PER", "Pablo Oru", "ongoing", None, None)],
    ),
    (
        "Peruvian Defence Minister Jan Tal met with the Chilean delegation on the sidelines of the "
        "conference in Geneva.",
        [],
    ),
    (
        "The head of the European Union Delegation to Peru, Hala Sen, was received by Defence Minister Jan Tal.",
        [],
    ),
    (
        "SANTIAGO May 5 /2024 Chilean Foreign Minister Pablo Oru will begin a working visit to Peru on Wednesday.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None)],
    ),
    (
        "The fourth round of Foreign Office Consultations between Peru and Chile, led by the foreign "
        "secretaries of the two countries, successfully concluded in Lima yesterday. Peruvian Foreign "
        "Secretary Jan Tal co-chaired the consultations with Chilean Foreign Secretary Pablo Oru.",
        [],
    ),
    (
        "Peruvian President Jan Tal received the letters of credence of the new ambassador of Chile, Pablo "
        "Oru, and assured him of help to make his duty tour in Peru successful.",
        [],
    ),
    (
        "Chilean Ambassador to Peru Pablo Oru visited the Ministry of Defence of Peru.",
        [],
    ),
    (
        "Peruvian Admiral Jan Tal will receive two Chilean ships in Callao on Monday.",
        [],
    ),
    (
        "The delegations of Chile and Peru, led by General Pablo Oru and General Jan Tal, held talks by video link.",
        [],
    ),
    (
        "Delegations from Chile and Peru met in Geneva on Saturday.",
        [],
    ),
    (
        "Peruvian Defence Minister Jan Tal received the Ambassador of Chile, Pablo Oru.",
        [],
    ),
    (
        "Chilean Defence Minister Pablo Oru recently led a delegation to pay an official visit to Peru.",
        [("CHL", "PER", "Pablo Oru", "held", None, None)],
    ),
    (
        "Chilean Defence Minister Pablo Oru will lead a delegation to pay an official visit to Peru.",
        [("CHL", "PER", "Pablo Oru", "planned", None, None)],
    ),
    (
        "Peruvian President Jan Tal welcomed Chilean President Pablo Oru's visit to Peru in the near future.",
        [("CHL", "PER", "Pablo Oru", "planned", None, None)],
    ),
    (
        "Chilean Minister Hala Sen spoke with Bolivian Minister Ana Sol by telephone, days after Chilean General Pablo "
        "Torres’ visit to Lima.",
        [],
    ),
    (
        "Peruvian Minister Jan Tal held talks with Chilean Minister Hala Sen. Peru is the second leg of Sen's tour, "
        "which has also taken her to Bolivia.",
        [("CHL", "BOL", "Hala Sen", "ongoing", None, None)],
    ),
    (
        "They signed the paper during the visit to Chile of President Jan Tal of Peru last February.",
        [],
    ),
    (
        "A Chilean delegation led by Minister Hala Sen is in Lima for the 12th session of the Chile-Peru Joint "
        "Commission.",
        [("CHL", "PER", "Hala Sen", "ongoing", None, None)],
    ),
    (
        "Chilean President Hala Sen honours the understandings President Pablo Oru and I reached in Lima, said Tal.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits_are_told(text: str, expected: list[Told]) -> None:
    visits = read_report(Report("t", text, published="2024-05-05")).visits
    assert sorted(((v.guest, v.host, v.leader, str(v.status), v.start, v.end) for v in visits), key=str) == expected
