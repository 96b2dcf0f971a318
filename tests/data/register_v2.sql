-- A register as version 2 kept it: four of the bundled samples, and two judgements.
PRAGMA application_id = 1129140549;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE reports (
    "key" TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    id TEXT NOT NULL,
    url TEXT,
    title TEXT,
    publisher TEXT,
    published TEXT,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    added TEXT NOT NULL,
    original TEXT,
    PRIMARY KEY ("key")
);
INSERT INTO reports VALUES('6523fee3c0eb6ca20c3a','7f954f040a2dfac4ab88f62c55994271d84d0fefc8aa5d8b202c909abf350c33','in-om-2023-05-04-releasedesk',NULL,NULL,NULL,NULL,'en','Ministry of Defence

Raksha Mantri holds bilateral talks with Omani Minister of Defence Affairs in Muscat

Both sides sign Letter of Intent on refit of patrol vessels

Posted On: 04 MAY 2023 6:42PM by Release Desk, Delhi

Raksha Mantri Shri Devendra Raghuvanshi held bilateral talks with the Minister of Defence Affairs of the Sultanate of Oman, Sayyid Tariq bin Fahim Al Said, in Muscat on May 03, 2023. Defence Secretary Shri Alok Bhardwaj and Vice Chief of the Naval Staff Vice Admiral S K Nambiar were also present at the talks.

The two Ministers reviewed the whole gamut of defence ties and expressed satisfaction at the progress made in joint training over the past year. They agreed to begin staff-level consultations on maritime security in the Arabian Sea and to set up a secure line of communication between the two naval operations centres.

Raksha Mantri invited Omani companies to set up production units in India’s defence corridors. Sayyid Tariq said that Oman would continue to provide berthing and fuel to Indian naval ships on anti-piracy duty at the port of Duqm.

Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.

At the end of the talks, the two Ministers signed a Letter of Intent on the refit of patrol vessels at Indian shipyards.

Raksha Mantri is on a two-day official visit to Oman from May 03. Earlier, he was given a ceremonial welcome and inspected a tri-service Guard of Honour.

*****

ABN/Savi/KT

(Release ID: 1930417) Visitor Counter : 318
','2026-09-21T14:13:20+00:00','6523fee3c0eb6ca20c3a');
INSERT INTO reports VALUES('971845762e4b437ccbce','90a87377222a75781fef02fb35fef321e6f84bcebdf5a745d10fa71c379397b1','in-om-2023-05-05-plainsledger',NULL,NULL,NULL,NULL,'en','India, Oman to open naval hotline as Raghuvanshi winds up Muscat visit

By Our Special Correspondent
NEW DELHI | Updated: May 05, 2023 08:10 IST

Defence Minister Devendra Raghuvanshi met his Omani counterpart Sayyid Tareq bin Fahim Al Said in Muscat on Thursday and reviewed naval coordination in the Arabian Sea, officials said.

The two countries agreed to link their naval operations centres by a secure line, an official in the minister’s delegation told this newspaper. A letter of intent on ship repair was also signed.

“We urged the Omani side to look at Indian yards, which are both close and competitive,” the official said on condition of anonymity.

Raghuvanshi, who was in Oman on a two-day visit, flew back to Delhi on Thursday night. He had also called on Deputy Prime Minister Sayyid Asaad bin Malik Al Said on Wednesday.

Oman gave the Indian Navy access to Duqm in 2018. India’s navy keeps a destroyer and a tanker in the area for most of the year.

(With agency inputs)

READ MORE
• Explained: Why Duqm matters
• Monsoon may arrive three days late
','2026-09-21T14:13:20+00:00','971845762e4b437ccbce');
INSERT INTO reports VALUES('69c3e842a867f4d674ae','4616c3f115c5a3c1535effe0db98ff739a76bb83f366e5b26d99a81743e91e7f','kh-la-vn-2025-10-16-khpress',NULL,NULL,NULL,NULL,'en','Cambodia Urges Stronger Response to Online Scams at CLV Defence Meeting

KNP Phnom Penh, October 16, 2025 --

Cambodia has called on Laos and Vietnam to step up the joint fight against online scam compounds along their common borders.

The call was made yesterday by H.E. General Tea Seiha, Deputy Prime Minister and Minister of National Defence, at the 2025 Cambodia-Laos-Vietnam Defence Ministers'' Meeting held in Vientiane, the Lao PDR.

According to a post on the ministry''s Facebook page this morning, H.E. General Tea Seiha also informed the meeting that Cambodia would send a 40-member team to the next trilateral search and rescue exercise, and thanked the two neighbours for their moral support.

In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.

H.E. General Tea Seiha and H.E. Senior General Phan Van Giang committed themselves to seeing that the defence protocol for 2025-2029 is put into effect, and to continuing the search for the remains of Vietnamese soldiers on Cambodian soil.

The Deputy Prime Minister and his delegation returned to Phnom Penh this morning.

By K. Sokunthea

Photo: Ministry of National Defence

Like us on Facebook | Telegram | Subscribe to our newsletter
','2026-09-21T14:13:20+00:00','69c3e842a867f4d674ae');
INSERT INTO reports VALUES('153360fa1a76c8d56ea1','a0dee0358fab962d8e1100aedd1003b3ad31b000f7f15c3bd7f3cb7ed3a0027d','la-kh-vn-2025-10-16-laonews',NULL,NULL,NULL,NULL,'en',replace('LAOS, CAMBODIA, VIET NAM HOLD TRILATERAL DEFENCE MEETING\r
\r
(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.\r
\r
The meeting was chaired by Deputy Prime Minister, Minister of National Defence of Laos, Lt Gen Khamlieng Outhakaisone, with the attendance of Deputy Prime Minister and Minister of National Defence of Cambodia, Gen Tea Seiha and Minister of National Defence of Viet Nam, Gen Phan Van Giang.\r
\r
Lt Gen Khamlieng expressed warm welcome to the guests and briefed them on Laos'' security situation. In recent years, he said, drug trafficking, online fraud and natural disasters had put new burdens on the three armies.\r
\r
The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.\r
\r
Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.\r
\r
The Ministers signed a joint statement, after which Lt Gen Khamlieng handed over the chair of the meeting to Viet Nam. The next meeting will take place in Da Nang in 2026.\r
\r
The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.\r
\r
Source: LNA\r
', '\r', char(13)),'2026-09-21T14:13:20+00:00','153360fa1a76c8d56ea1');
CREATE TABLE judgements (
    number INTEGER NOT NULL,
    uid TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    act TEXT NOT NULL,
    kind TEXT,
    one TEXT,
    other TEXT,
    slot TEXT,
    value TEXT,
    because TEXT NOT NULL,
    undoes TEXT,
    PRIMARY KEY (number)
);
INSERT INTO judgements VALUES(1,'ef7b14ad7a8a7613','2026-11-22T01:45:08+00:00','desk','edit','meetings','{"author": "communique", "body": {"confidence": 0.9, "countries": ["IND", "OMN"], "date": "2023-05-04", "end_date": null, "evidence": [[146, 330]], "format": "meeting", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "weekday"}, "format": {"how": "stated", "rule": "met"}, "participants": {"how": "resolved", "rule": "met"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m1", "occasion": null, "participants": [{"person": "p2", "role": "host"}, {"person": "p1", "role": "guest"}], "place": "Muscat", "place_country": "OMN", "slots": {"countries": [[146, 330]], "date": [[254, 262]], "format": [[146, 330]], "participants": [[217, 240], [163, 183]], "place": [[244, 250]], "place_country": [[244, 250]], "status": [[146, 330]]}, "status": "held"}, "handle": "m-4eojzw3fy3", "kind": "meetings", "report": "971845762e4b437ccbce"}',NULL,'place','"Muscat"','the ministry says so',NULL);
INSERT INTO judgements VALUES(2,'b4646825831d787c','2026-11-22T01:45:09+00:00','desk','accept','meetings','{"author": "communique", "body": {"confidence": 0.9, "countries": ["IND", "OMN"], "date": "2023-05-04", "end_date": null, "evidence": [[146, 330]], "format": "meeting", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "weekday"}, "format": {"how": "stated", "rule": "met"}, "participants": {"how": "resolved", "rule": "met"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m1", "occasion": null, "participants": [{"person": "p2", "role": "host"}, {"person": "p1", "role": "guest"}], "place": "Muscat", "place_country": "OMN", "slots": {"countries": [[146, 330]], "date": [[254, 262]], "format": [[146, 330]], "participants": [[217, 240], [163, 183]], "place": [[244, 250]], "place_country": [[244, 250]], "status": [[146, 330]]}, "status": "held"}, "handle": "m-4eojzw3fy3", "kind": "meetings", "report": "971845762e4b437ccbce"}',NULL,NULL,NULL,'seen in the minutes',NULL);
CREATE TABLE forms (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    own TEXT,
    first INTEGER,
    last INTEGER,
    count INTEGER NOT NULL,
    thing TEXT,
    PRIMARY KEY (id)
);
INSERT INTO forms VALUES('a-35ojve5mah','agreements','{"action": "in force", "date": null, "kind": "protocol", "participants": [], "parties": ["KHM", "VNM"], "period_end": "2029", "period_start": "2025", "published": null, "subject": "defence"}',NULL,NULL,NULL,1,'a-35ojve5mah');
INSERT INTO forms VALUES('a-ilanpgimcv','agreements','{"action": "signed", "date": "XXXX-10-15", "kind": "joint statement", "participants": [{"country": "LAO", "form": "p-avnx5bszfl", "name": "Khamlieng Outhakaisone", "role": "signatory"}, {"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "role": "signatory"}], "parties": ["KHM", "LAO", "VNM"], "period_end": null, "period_start": null, "published": null, "subject": "TRILATERAL DEFENCE MEETING"}',NULL,NULL,NULL,1,'a-ilanpgimcv');
INSERT INTO forms VALUES('a-jwmtqqkhht','agreements','{"action": "signed", "date": "2023-05-04", "kind": "letter of intent", "participants": [], "parties": ["IND", "OMN"], "period_end": null, "period_start": null, "published": null, "subject": "ship repair"}',NULL,NULL,NULL,1,'a-jwmtqqkhht');
INSERT INTO forms VALUES('a-pybx3juwz6','agreements','{"action": "signed", "date": "2023-05-03", "kind": "letter of intent", "participants": [{"country": "IND", "form": "p-de65bl2n75", "name": "Devendra Raghuvanshi", "role": "signatory"}, {"country": "OMN", "form": "p-fxiscdoxa4", "name": "Tariq bin Fahim Al Said", "role": "signatory"}], "parties": ["IND", "OMN"], "period_end": null, "period_start": null, "published": null, "subject": "refit of patrol vessels"}',NULL,NULL,NULL,1,'a-pybx3juwz6');
INSERT INTO forms VALUES('c-2f5zxmhltx','commitments','{"by": ["IND", "OMN"], "by_sides": ["IND", "OMN"], "fields": ["dialogue", "maritime"], "modality": "agreed", "published": null, "quote": "They agreed to begin staff-level consultations on maritime security in the", "to": [], "to_sides": [], "words": "They agreed to begin staff-level consultations on maritime security in the Arabian Sea and to set up a secure line of communication between the two naval operations centres."}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'c-2f5zxmhltx');
INSERT INTO forms VALUES('c-ddqley773f','commitments','{"by": ["KHM"], "by_sides": ["KHM"], "fields": ["crime", "border"], "modality": "requested", "published": null, "quote": "Cambodia has called on Laos and Vietnam to step up the", "to": ["LAO", "VNM"], "to_sides": ["LAO", "VNM"], "words": "Cambodia has called on Laos and Vietnam to step up the joint fight against online scam compounds along their common borders."}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'c-ddqley773f');
INSERT INTO forms VALUES('c-e42lfclw2a','commitments','{"by": ["KHM", "VNM"], "by_sides": ["KHM", "VNM"], "fields": ["implementation", "remains"], "modality": "agreed", "published": null, "quote": "H.E. General Tea Seiha and H.E. Senior General Phan Van Giang", "to": [], "to_sides": [], "words": "H.E. General Tea Seiha and H.E. Senior General Phan Van Giang committed themselves to seeing that the defence protocol for 2025-2029 is put into effect, and to continuing the search for the remains of Vietnamese soldiers on Cambodian soil."}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'c-e42lfclw2a');
INSERT INTO forms VALUES('c-eexsdn4wj2','commitments','{"by": ["IND", "OMN"], "by_sides": ["IND", "OMN"], "fields": ["dialogue"], "modality": "agreed", "published": null, "quote": "the two sides decided to convene the 13th meeting in Muscat", "to": [], "to_sides": [], "words": "the two sides decided to convene the 13th meeting in Muscat in 2024."}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'c-eexsdn4wj2');
INSERT INTO forms VALUES('c-ktij3l5d52','commitments','{"by": ["Tea Seiha"], "by_sides": ["KHM"], "fields": ["exercises", "hadr"], "modality": "pledged", "published": null, "quote": "Cambodia would send a 40-member team to the next trilateral search", "to": [], "to_sides": [], "words": "Cambodia would send a 40-member team to the next trilateral search and rescue exercise"}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'c-ktij3l5d52');
INSERT INTO forms VALUES('c-ngji57ktly','commitments','{"by": ["KHM", "LAO", "VNM"], "by_sides": ["KHM", "LAO", "VNM"], "fields": ["crime", "hadr", "training", "war-legacy"], "modality": "agreed", "published": null, "quote": "The three sides pledged to tighten cooperation against cross-border crime, to", "to": [], "to_sides": [], "words": "The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together."}','153360fa1a76c8d56ea1|communique',NULL,NULL,1,'c-ngji57ktly');
INSERT INTO forms VALUES('c-qc727enkay','commitments','{"by": ["Devendra Raghuvanshi"], "by_sides": ["IND"], "fields": ["industry"], "modality": "requested", "published": null, "quote": "Raksha Mantri invited Omani companies to set up production units in", "to": ["OMN"], "to_sides": ["OMN"], "words": "Raksha Mantri invited Omani companies to set up production units in India’s defence corridors."}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'c-qc727enkay');
INSERT INTO forms VALUES('c-yy6rhewly7','commitments','{"by": ["Tea Seiha"], "by_sides": ["KHM"], "fields": ["training", "peacekeeping"], "modality": "proposed", "published": null, "quote": "Gen Tea Seiha proposed that the three ministries open a joint", "to": ["KHM", "LAO", "VNM"], "to_sides": ["KHM", "LAO", "VNM"], "words": "Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers."}','153360fa1a76c8d56ea1|communique',NULL,NULL,1,'c-yy6rhewly7');
INSERT INTO forms VALUES('c-zafxxrw7wy','commitments','{"by": ["Tariq bin Fahim Al Said"], "by_sides": ["OMN"], "fields": ["logistics", "maritime", "crime", "economy"], "modality": "pledged", "published": null, "quote": "Oman would continue to provide berthing and fuel to Indian naval", "to": ["IND"], "to_sides": ["IND"], "words": "Oman would continue to provide berthing and fuel to Indian naval ships on anti-piracy duty at the port of Duqm."}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'c-zafxxrw7wy');
INSERT INTO forms VALUES('m-5eozuadytp','meetings','{"countries": ["IND", "OMN"], "date": "2024", "end_date": null, "format": "dialogue", "occasion": null, "participants": [], "place": "New Delhi", "place_country": "IND", "published": null, "sides": ["IND", "OMN"], "status": "planned"}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'m-5eozuadytp');
INSERT INTO forms VALUES('m-ckrzbqxywb','meetings','{"countries": ["IND", "OMN"], "date": "2023-05-03", "end_date": null, "format": "talks", "occasion": null, "participants": [{"country": "OMN", "form": "p-fxiscdoxa4", "name": "Tariq bin Fahim Al Said", "offices": ["Minister of Defence Affairs"], "rank": null, "role": "host"}, {"country": "IND", "form": "p-de65bl2n75", "name": "Devendra Raghuvanshi", "offices": ["Raksha Mantri"], "rank": null, "role": "guest"}, {"country": "IND", "form": "p-lyd74pcbkm", "name": "Alok Bhardwaj", "offices": ["Defence Secretary"], "rank": null, "role": "guest"}, {"country": "IND", "form": "p-eoyi6b73f2", "name": "S K Nambiar", "offices": ["Vice Chief of the Naval Staff"], "rank": "Vice Admiral", "role": "guest"}], "place": "Muscat", "place_country": "OMN", "published": null, "sides": ["IND", "OMN"], "status": "held"}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'m-4eojzw3fy3');
INSERT INTO forms VALUES('m-g4x3icp2vo','meetings','{"countries": ["KHM", "LAO", "VNM"], "date": "XXXX-10-15", "end_date": null, "format": "conference", "occasion": null, "participants": [{"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "role": "participant"}, {"country": "VNM", "form": "p-2rrpzk5glt", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "General", "role": "participant"}, {"country": "LAO", "form": "p-avnx5bszfl", "name": "Khamlieng Outhakaisone", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "Lieutenant General", "role": "chair"}], "place": null, "place_country": null, "published": null, "sides": ["KHM", "LAO", "VNM"], "status": "held"}','153360fa1a76c8d56ea1|communique',NULL,NULL,1,'m-g4x3icp2vo');
INSERT INTO forms VALUES('m-gcytrt43dv','meetings','{"countries": ["KHM", "LAO"], "date": null, "end_date": null, "format": "meeting", "occasion": null, "participants": [{"country": "LAO", "form": "p-avnx5bszfl", "name": "Khamlieng Outhakaisone", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "Lieutenant General", "role": "participant"}, {"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "role": "participant"}, {"country": "LAO", "form": "p-j5mxipf6or", "name": "Thongloun Sisoulith", "offices": ["General Secretary of the Lao People''s Revolutionary Party Central Committee", "President"], "rank": null, "role": "participant"}], "place": null, "place_country": null, "published": null, "sides": ["KHM", "LAO"], "status": "held"}','153360fa1a76c8d56ea1|communique',NULL,NULL,1,'m-gcytrt43dv');
INSERT INTO forms VALUES('m-hkstkb7gtc','meetings','{"countries": ["KHM", "LAO"], "date": "2025-10-15", "end_date": null, "format": "meeting", "occasion": null, "participants": [{"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "role": "participant"}, {"country": "LAO", "form": "p-in4jaijxug", "name": "Khamliang Outhakaysone", "offices": [], "rank": "Senior Lieutenant General", "role": "participant"}], "place": "Vientiane", "place_country": "LAO", "published": null, "sides": ["KHM", "LAO"], "status": "held"}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'m-gcytrt43dv');
INSERT INTO forms VALUES('m-qypqobazhl','meetings','{"countries": ["KHM", "VNM"], "date": "2025-10-15", "end_date": null, "format": "meeting", "occasion": null, "participants": [{"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "role": "participant"}, {"country": "VNM", "form": "p-mv4xlysl3o", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "Senior General", "role": "participant"}], "place": "Vientiane", "place_country": "LAO", "published": null, "sides": ["KHM", "VNM"], "status": "held"}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'m-qypqobazhl');
INSERT INTO forms VALUES('m-wbvl5quzcg','meetings','{"countries": ["KHM", "LAO", "VNM"], "date": "2026", "end_date": null, "format": "conference", "occasion": null, "participants": [], "place": "Da Nang", "place_country": "VNM", "published": null, "sides": ["KHM", "LAO", "VNM"], "status": "planned"}','153360fa1a76c8d56ea1|communique',NULL,NULL,1,'m-wbvl5quzcg');
INSERT INTO forms VALUES('m-yzrwunu5pw','meetings','{"countries": ["KHM", "LAO", "VNM"], "date": "2025-10-15", "end_date": null, "format": "conference", "occasion": null, "participants": [{"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "role": "participant"}, {"country": "VNM", "form": "p-mv4xlysl3o", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "Senior General", "role": "participant"}], "place": "Vientiane", "place_country": "LAO", "published": null, "sides": ["KHM", "LAO", "VNM"], "status": "held"}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'m-g4x3icp2vo');
INSERT INTO forms VALUES('p-2rrpzk5glt','persons','{"country": "VNM", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "General"}',NULL,NULL,NULL,1,'p-2rrpzk5glt');
INSERT INTO forms VALUES('p-akvggv6myy','persons','{"country": "OMN", "name": "Tareq bin Fahim Al Said", "offices": ["Defence Minister"], "rank": null}',NULL,NULL,NULL,1,'p-akvggv6myy');
INSERT INTO forms VALUES('p-avnx5bszfl','persons','{"country": "LAO", "name": "Khamlieng Outhakaisone", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "Lieutenant General"}',NULL,NULL,NULL,1,'p-avnx5bszfl');
INSERT INTO forms VALUES('p-de65bl2n75','persons','{"country": "IND", "name": "Devendra Raghuvanshi", "offices": ["Raksha Mantri"], "rank": null}',NULL,NULL,NULL,1,'p-de65bl2n75');
INSERT INTO forms VALUES('p-ee6lj4cqxq','persons','{"country": "KHM", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General"}',NULL,NULL,NULL,2,'p-ee6lj4cqxq');
INSERT INTO forms VALUES('p-eoyi6b73f2','persons','{"country": "IND", "name": "S K Nambiar", "offices": ["Vice Chief of the Naval Staff"], "rank": "Vice Admiral"}',NULL,NULL,NULL,1,'p-eoyi6b73f2');
INSERT INTO forms VALUES('p-fxiscdoxa4','persons','{"country": "OMN", "name": "Tariq bin Fahim Al Said", "offices": ["Minister of Defence Affairs"], "rank": null}',NULL,NULL,NULL,1,'p-akvggv6myy');
INSERT INTO forms VALUES('p-in4jaijxug','persons','{"country": "LAO", "name": "Khamliang Outhakaysone", "offices": [], "rank": "Senior Lieutenant General"}',NULL,NULL,NULL,1,'p-avnx5bszfl');
INSERT INTO forms VALUES('p-j5mxipf6or','persons','{"country": "LAO", "name": "Thongloun Sisoulith", "offices": ["General Secretary of the Lao People''s Revolutionary Party Central Committee", "President"], "rank": null}',NULL,NULL,NULL,1,'p-j5mxipf6or');
INSERT INTO forms VALUES('p-lyd74pcbkm','persons','{"country": "IND", "name": "Alok Bhardwaj", "offices": ["Defence Secretary"], "rank": null}',NULL,NULL,NULL,1,'p-lyd74pcbkm');
INSERT INTO forms VALUES('p-m6takhrbzc','persons','{"country": "IND", "name": "Devendra Raghuvanshi", "offices": ["Defence Minister"], "rank": null}',NULL,NULL,NULL,1,'p-de65bl2n75');
INSERT INTO forms VALUES('p-mv4xlysl3o','persons','{"country": "VNM", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "Senior General"}',NULL,NULL,NULL,1,'p-2rrpzk5glt');
INSERT INTO forms VALUES('p-syyrtihq4v','persons','{"country": "OMN", "name": "Asaad bin Malik Al Said", "offices": ["Deputy Prime Minister"], "rank": null}',NULL,NULL,NULL,1,'p-syyrtihq4v');
INSERT INTO forms VALUES('r-153360fa1a76c8d56ea1','reports','{"least": [9739164, 50499919, 51867702, 8937065, 10202494, 17386916, 4265335, 14659149, 32857582, 14593642, 55445864, 21121226, 57413840, 2069800, 10984889, 32938237], "published": null, "sketch": [3801104, 16199808, 27048322, 41484244, 58823888, 63800487, 105298755, 124507755, 145106064, 149065649, 158655017, 177972007, 185143025, 223552738, 262304536, 262411377, 292368257, 319120305, 338326961, 368622394, 375449295, 404752972, 413678577, 418521285, 438238302, 461406093, 464681927, 482285745, 496195440, 498525598, 500252845, 511683904, 512209968, 521945131, 526622816, 553508895, 569724839, 575257418, 584773486, 601495545, 619751185, 652537009, 667124076, 740888530, 753065457, 792219032, 799542479, 805663719]}','153360fa1a76c8d56ea1',NULL,NULL,1,NULL);
INSERT INTO forms VALUES('r-6523fee3c0eb6ca20c3a','reports','{"least": [2280384, 28551542, 21742285, 17882126, 21900546, 4614257, 2963125, 19204093, 1420330, 15388356, 3506607, 7049018, 4550430, 21944153, 7100964, 13339551], "published": null, "sketch": [12469140, 27595205, 31695836, 37162000, 60742229, 61038114, 72387786, 87001722, 152663024, 155213768, 171459931, 171883790, 176702922, 182187406, 204674639, 208781215, 215848973, 218241255, 224026508, 229364692, 237227646, 239734683, 246171539, 252252127, 253441950, 322031517, 322089315, 376394729, 376642893, 377156585, 408865867, 424108450, 434225059, 456254496, 466644640, 481503479, 504427572, 512690665, 527903106, 565614692, 597796020, 600639205, 603078529, 633860618, 647694065, 693364306, 714928292, 728264535]}','6523fee3c0eb6ca20c3a',NULL,NULL,1,NULL);
INSERT INTO forms VALUES('r-69c3e842a867f4d674ae','reports','{"least": [9118173, 23288200, 7583980, 16975563, 35185610, 8123324, 13245465, 17955254, 13364942, 2882104, 80443902, 33969949, 6963506, 1250065, 33839092, 1024473], "published": null, "sketch": [2067181, 31091696, 34285129, 56653321, 66371400, 102262610, 109123465, 116291571, 126400955, 158655017, 168991136, 203018756, 222794550, 263215841, 274229722, 279753313, 375436336, 391691497, 401191469, 406575264, 408330827, 413678577, 442539558, 449919662, 454364693, 473608792, 479475180, 481930807, 504870004, 548800501, 566049707, 601495545, 605913328, 633826341, 647889545, 651698806, 687658039, 692631627, 699467918, 716573890, 718001590, 727738738, 736680006, 737420081, 764147952, 777543671, 803545186, 807002119]}','69c3e842a867f4d674ae',NULL,NULL,1,NULL);
INSERT INTO forms VALUES('s-allzqoef2c','mechanisms','{"kind": "exercise", "level": null, "name": "trilateral search and rescue exercise", "parties": ["KHM", "LAO", "VNM"]}',NULL,NULL,NULL,1,'s-allzqoef2c');
INSERT INTO forms VALUES('s-gti57x47ak','mechanisms','{"kind": "committee", "level": null, "name": "India-Oman Joint Military Cooperation Committee", "parties": ["IND", "OMN"]}',NULL,NULL,NULL,2,'s-gti57x47ak');
INSERT INTO forms VALUES('s-hu6senrpki','mechanisms','{"kind": "meeting", "level": "ministers", "name": "Cambodia-Laos-Vietnam Defence Ministers'' Meeting", "parties": ["KHM", "LAO", "VNM"]}',NULL,NULL,NULL,1,'s-hu6senrpki');
INSERT INTO forms VALUES('s-je7fhhkqcn','mechanisms','{"kind": "meeting", "level": "ministers", "name": "yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam", "parties": ["KHM", "LAO", "VNM"]}',NULL,NULL,NULL,1,'s-hu6senrpki');
INSERT INTO forms VALUES('v-kpgqhsyeyk','visits','{"end": "2023-05-04", "guest": "IND", "host": "OMN", "kind": "official", "leader": "Devendra Raghuvanshi", "participants": [{"country": "IND", "form": "p-de65bl2n75", "name": "Devendra Raghuvanshi", "offices": ["Raksha Mantri"], "rank": null, "role": "leader"}], "published": null, "start": "2023-05-03", "status": "ongoing"}','6523fee3c0eb6ca20c3a|communique',NULL,NULL,1,'v-kpgqhsyeyk');
INSERT INTO forms VALUES('v-wrrobh3fgk','visits','{"end": "2025-10-16", "guest": "KHM", "host": "LAO", "kind": null, "leader": "Tea Seiha", "participants": [{"country": "KHM", "form": "p-ee6lj4cqxq", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "role": "leader"}], "published": null, "start": null, "status": "ongoing"}','69c3e842a867f4d674ae|communique',NULL,NULL,1,'v-wrrobh3fgk');
INSERT INTO forms VALUES('c-fl52kuuaik','commitments','{"by": ["IND"], "by_sides": ["IND"], "fields": ["relations"], "modality": "requested", "published": null, "quote": "We urged the Omani side to look at Indian yards, which", "to": ["OMN"], "to_sides": ["OMN"], "words": "We urged the Omani side to look at Indian yards, which are both close and competitive"}','971845762e4b437ccbce|communique',NULL,NULL,1,'c-fl52kuuaik');
INSERT INTO forms VALUES('c-w5ex3ulx6e','commitments','{"by": ["IND", "OMN"], "by_sides": ["IND", "OMN"], "fields": ["maritime"], "modality": "agreed", "published": null, "quote": "The two countries agreed to link their naval operations centres by", "to": [], "to_sides": [], "words": "The two countries agreed to link their naval operations centres by a secure line"}','971845762e4b437ccbce|communique',NULL,NULL,1,'c-w5ex3ulx6e');
INSERT INTO forms VALUES('m-4eojzw3fy3','meetings','{"by_hand": {"place": "set by desk: the ministry says so"}, "countries": ["IND", "OMN"], "date": "2023-05-04", "end_date": null, "format": "meeting", "occasion": null, "participants": [{"country": "OMN", "form": "p-akvggv6myy", "name": "Tareq bin Fahim Al Said", "offices": ["Defence Minister"], "rank": null, "role": "host"}, {"country": "IND", "form": "p-m6takhrbzc", "name": "Devendra Raghuvanshi", "offices": ["Defence Minister"], "rank": null, "role": "guest"}], "pin": "m-4eojzw3fy3", "place": "Muscat", "place_country": "OMN", "published": null, "sides": ["IND", "OMN"], "status": "held"}','971845762e4b437ccbce|communique',NULL,NULL,1,'m-4eojzw3fy3');
INSERT INTO forms VALUES('m-5p6xdxdf3s','meetings','{"countries": ["IND", "OMN"], "date": "2023-05-04", "end_date": null, "format": "reception", "occasion": null, "participants": [{"country": "OMN", "form": "p-syyrtihq4v", "name": "Asaad bin Malik Al Said", "offices": ["Deputy Prime Minister"], "rank": null, "role": "host"}, {"country": "IND", "form": "p-m6takhrbzc", "name": "Devendra Raghuvanshi", "offices": ["Defence Minister"], "rank": null, "role": "guest"}], "place": null, "place_country": null, "published": null, "sides": ["IND", "OMN"], "status": "held"}','971845762e4b437ccbce|communique',NULL,NULL,1,'m-5p6xdxdf3s');
INSERT INTO forms VALUES('r-971845762e4b437ccbce','reports','{"least": [4915332, 4981971, 28333113, 14411197, 6275228, 14032223, 9452148, 8302724, 24162192, 6368102, 18004561, 41047038, 45329573, 2295169, 15704062, 7688014], "published": null, "sketch": [21361239, 30463572, 30842539, 70371564, 102725535, 137500089, 139428877, 151735993, 181759977, 187534946, 187745196, 203375663, 238540521, 253348202, 278268683, 296354208, 330710924, 374755961, 397104280, 421462552, 426762496, 452537410, 495370404, 531971562, 549975253, 569874454, 597137744, 612726609, 618924093, 634417251, 644317434, 675687216, 684128721, 720855984, 720926944, 794436803, 804598533, 816452553, 840739784, 845615433, 848158506, 886858984, 908739024, 910832384, 953202791, 984899561, 997215239, 1031267133]}','971845762e4b437ccbce',NULL,NULL,1,NULL);
INSERT INTO forms VALUES('v-pnpfo3xhrs','visits','{"end": "2023-05-04", "guest": "IND", "host": "OMN", "kind": null, "leader": "Devendra Raghuvanshi", "participants": [{"country": "IND", "form": "p-m6takhrbzc", "name": "Devendra Raghuvanshi", "offices": ["Defence Minister"], "rank": null, "role": "leader"}], "published": null, "start": "2023-05-03", "status": "held"}','971845762e4b437ccbce|communique',NULL,NULL,1,'v-kpgqhsyeyk');
CREATE TABLE form_keys (
    "key" TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY ("key", form)
);
INSERT INTO form_keys VALUES('agreements|KHM-VNM|pact','a-35ojve5mah');
INSERT INTO form_keys VALUES('agreements|KHM-LAO-VNM|joint statement','a-ilanpgimcv');
INSERT INTO form_keys VALUES('agreements|IND-OMN|letter of intent','a-jwmtqqkhht');
INSERT INTO form_keys VALUES('agreements|IND-OMN|letter of intent','a-pybx3juwz6');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2023-12','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-01','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-02','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-03','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-04','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-05','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-06','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-07','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-08','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-09','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-10','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-11','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2024-12','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2025-01','m-5eozuadytp');
INSERT INTO form_keys VALUES('meetings|IND-OMN|-05-03','m-ckrzbqxywb');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2023-05','m-ckrzbqxywb');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|ab','m-ckrzbqxywb');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|dr','m-ckrzbqxywb');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|fst','m-ckrzbqxywb');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|n','m-ckrzbqxywb');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|-10-15','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|-10-15','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|-10-15','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-LAO|kpv','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-LAO|ku','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-LAO|st','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-VNM|kpv','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-VNM|ku','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-VNM|st','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:LAO-VNM|kpv','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:LAO-VNM|ku','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:LAO-VNM|st','m-g4x3icp2vo');
INSERT INTO form_keys VALUES('meetings|u:KHM-LAO|ku','m-gcytrt43dv');
INSERT INTO form_keys VALUES('meetings|u:KHM-LAO|st','m-gcytrt43dv');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|-10-15','m-hkstkb7gtc');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2025-10','m-hkstkb7gtc');
INSERT INTO form_keys VALUES('meetings|t:KHM-LAO|ku','m-hkstkb7gtc');
INSERT INTO form_keys VALUES('meetings|t:KHM-LAO|st','m-hkstkb7gtc');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|-10-15','m-qypqobazhl');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2025-10','m-qypqobazhl');
INSERT INTO form_keys VALUES('meetings|t:KHM-VNM|kpv','m-qypqobazhl');
INSERT INTO form_keys VALUES('meetings|t:KHM-VNM|st','m-qypqobazhl');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2025-12','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-01','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-02','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-03','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-04','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-05','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-06','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-07','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-08','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-09','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-10','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-11','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2026-12','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2027-01','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2025-12','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-01','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-02','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-03','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-04','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-05','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-06','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-07','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-08','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-09','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-10','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-11','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2026-12','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2027-01','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2025-12','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-01','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-02','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-03','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-04','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-05','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-06','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-07','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-08','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-09','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-10','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-11','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2026-12','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2027-01','m-wbvl5quzcg');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|-10-15','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|KHM-LAO|2025-10','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|-10-15','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|KHM-VNM|2025-10','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|-10-15','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|LAO-VNM|2025-10','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|t:KHM-LAO|kpv','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|t:KHM-LAO|st','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|t:KHM-VNM|kpv','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|t:KHM-VNM|st','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|t:LAO-VNM|kpv','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('meetings|t:LAO-VNM|st','m-yzrwunu5pw');
INSERT INTO form_keys VALUES('persons|*|l:aaagghinnnpv','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|*|w:giang+phan+van','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|i:kpv','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|l:aaagghinnnpv','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|p:giang','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|p:giang+phan','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|p:giang+van','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|p:phan','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|p:phan+van','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|p:van','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|VNM|w:giang+phan+van','p-2rrpzk5glt');
INSERT INTO form_keys VALUES('persons|*|l:aaadefhiimqrst','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|*|w:fm+trk+zt','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|i:fst','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|l:aaaabdefhiiilmnqrst','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|l:aaadefhiimqrst','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|p:fm','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|p:fm+trk','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|p:fm+zt','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|p:trk','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|p:trk+zt','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|p:zt','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|OMN|w:fm+trk+zt','p-akvggv6myy');
INSERT INTO form_keys VALUES('persons|*|l:aaaeeghhiikklmnnoostu','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|*|w:atkzn+kmlnk','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|LAO|i:ku','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|LAO|l:aaaeeghhiikklmnnoostu','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|LAO|p:atkzn','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|LAO|p:kmlnk','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|LAO|w:atkzn+kmlnk','p-avnx5bszfl');
INSERT INTO form_keys VALUES('persons|*|l:aaaddeeghhinnrrsuvv','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|*|w:rkvnz+tvntr','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|IND|i:dr','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|IND|l:aaaddeeghhinnrrsuvv','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|IND|p:rkvnz','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|IND|p:tvntr','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|IND|w:rkvnz+tvntr','p-de65bl2n75');
INSERT INTO form_keys VALUES('persons|*|l:aaeehist','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|*|w:tia+z','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|KHM|i:st','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|KHM|l:aaeehist','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|KHM|p:tia','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|KHM|p:z','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|KHM|w:tia+z','p-ee6lj4cqxq');
INSERT INTO form_keys VALUES('persons|*|l:aabimnr','p-eoyi6b73f2');
INSERT INTO form_keys VALUES('persons|*|w:nmbr','p-eoyi6b73f2');
INSERT INTO form_keys VALUES('persons|IND|i:n','p-eoyi6b73f2');
INSERT INTO form_keys VALUES('persons|IND|l:aabikmnrs','p-eoyi6b73f2');
INSERT INTO form_keys VALUES('persons|IND|l:aabimnr','p-eoyi6b73f2');
INSERT INTO form_keys VALUES('persons|IND|w:nmbr','p-eoyi6b73f2');
INSERT INTO form_keys VALUES('persons|*|l:aaadfhiiimqrst','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|*|w:fm+trk+zt','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|i:fst','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|l:aaaabdfhiiiilmnqrst','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|l:aaadfhiiimqrst','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|p:fm','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|p:fm+trk','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|p:fm+zt','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|p:trk','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|p:trk+zt','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|p:zt','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|OMN|w:fm+trk+zt','p-fxiscdoxa4');
INSERT INTO form_keys VALUES('persons|*|l:aaaaeghhikklmnnoostuy','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|*|w:atkzn+kmlnk','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|LAO|i:ku','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|LAO|l:aaaaeghhikklmnnoostuy','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|LAO|p:atkzn','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|LAO|p:kmlnk','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|LAO|w:atkzn+kmlnk','p-in4jaijxug');
INSERT INTO form_keys VALUES('persons|*|l:ghhiillnnooossttuu','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|*|w:tnkln+zzlt','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|LAO|i:st','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|LAO|l:ghhiillnnooossttuu','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|LAO|p:tnkln','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|LAO|p:zzlt','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|LAO|w:tnkln+zzlt','p-j5mxipf6or');
INSERT INTO form_keys VALUES('persons|*|l:aaabdhjklorw','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|*|w:alk+brtvz','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|IND|i:ab','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|IND|l:aaabdhjklorw','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|IND|p:alk','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|IND|p:brtvz','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|IND|w:alk+brtvz','p-lyd74pcbkm');
INSERT INTO form_keys VALUES('persons|*|l:aaaddeeghhinnrrsuvv','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|*|w:rkvnz+tvntr','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|IND|i:dr','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|IND|l:aaaddeeghhinnrrsuvv','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|IND|p:rkvnz','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|IND|p:tvntr','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|IND|w:rkvnz+tvntr','p-m6takhrbzc');
INSERT INTO form_keys VALUES('persons|*|l:aaagghinnnpv','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|*|w:giang+phan+van','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|i:kpv','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|l:aaagghinnnpv','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|p:giang','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|p:giang+phan','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|p:giang+van','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|p:phan','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|p:phan+van','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|p:van','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|VNM|w:giang+phan+van','p-mv4xlysl3o');
INSERT INTO form_keys VALUES('persons|*|l:aaaaaddiiklmss','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|*|w:azt+mlk+zt','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|i:ams','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|l:aaaaaabddiiikllmnss','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|l:aaaaaddiiklmss','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|p:azt','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|p:azt+mlk','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|p:azt+zt','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|p:mlk','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|p:mlk+zt','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|p:zt','p-syyrtihq4v');
INSERT INTO form_keys VALUES('persons|OMN|w:azt+mlk+zt','p-syyrtihq4v');
INSERT INTO form_keys VALUES('reports|0:00949b9c0302914f0317703600885e69','r-153360fa1a76c8d56ea1');
INSERT INTO form_keys VALUES('reports|12:036c10d0001f952800a79db901f698fd','r-153360fa1a76c8d56ea1');
INSERT INTO form_keys VALUES('reports|4:009bad7e01094da40041157700dfae4d','r-153360fa1a76c8d56ea1');
INSERT INTO form_keys VALUES('reports|8:01f55dee00deae6a034e0968014248ca','r-153360fa1a76c8d56ea1');
INSERT INTO form_keys VALUES('reports|0:0022cbc001b3a976014bc2cd0110dc0e','r-6523fee3c0eb6ca20c3a');
INSERT INTO form_keys VALUES('reports|12:00456f1e014ed759006c5a2400cb8b9f','r-6523fee3c0eb6ca20c3a');
INSERT INTO form_keys VALUES('reports|4:014e2d0200466871002d36b5012507fd','r-6523fee3c0eb6ca20c3a');
INSERT INTO form_keys VALUES('reports|8:0015ac2a00eacec4003581af006b8f3a','r-6523fee3c0eb6ca20c3a');
INSERT INTO form_keys VALUES('reports|0:008b21dd016359880073b8ec010306cb','r-69c3e842a867f4d674ae');
INSERT INTO form_keys VALUES('reports|12:006a413200131311020457f4000fa1d9','r-69c3e842a867f4d674ae');
INSERT INTO form_keys VALUES('reports|4:0218e3ca007bf3bc00ca1c190111f9b6','r-69c3e842a867f4d674ae');
INSERT INTO form_keys VALUES('reports|8:00cbeece002bfa3804cb79fe0206571d','r-69c3e842a867f4d674ae');
INSERT INTO form_keys VALUES('mechanisms|a:tsre','s-allzqoef2c');
INSERT INTO form_keys VALUES('mechanisms|n:rescue+search+trilateral','s-allzqoef2c');
INSERT INTO form_keys VALUES('mechanisms|w:trilateral','s-allzqoef2c');
INSERT INTO form_keys VALUES('mechanisms|IND-OMN','s-gti57x47ak');
INSERT INTO form_keys VALUES('mechanisms|a:clvdmm','s-hu6senrpki');
INSERT INTO form_keys VALUES('mechanisms|n:cambodia+defence+laos+minister+vietnam','s-hu6senrpki');
INSERT INTO form_keys VALUES('mechanisms|w:cambodia','s-hu6senrpki');
INSERT INTO form_keys VALUES('mechanisms|w:minister','s-hu6senrpki');
INSERT INTO form_keys VALUES('mechanisms|a:ymdmlcvn','s-je7fhhkqcn');
INSERT INTO form_keys VALUES('mechanisms|n:cambodia+defence+laos+minister+nam+viet','s-je7fhhkqcn');
INSERT INTO form_keys VALUES('mechanisms|w:cambodia','s-je7fhhkqcn');
INSERT INTO form_keys VALUES('mechanisms|w:minister','s-je7fhhkqcn');
INSERT INTO form_keys VALUES('visits|IND>OMN|-05-03','v-kpgqhsyeyk');
INSERT INTO form_keys VALUES('visits|IND>OMN|-05-04','v-kpgqhsyeyk');
INSERT INTO form_keys VALUES('visits|IND>OMN|2023-04','v-kpgqhsyeyk');
INSERT INTO form_keys VALUES('visits|IND>OMN|2023-05','v-kpgqhsyeyk');
INSERT INTO form_keys VALUES('visits|IND>OMN|t:dr','v-kpgqhsyeyk');
INSERT INTO form_keys VALUES('visits|KHM>LAO|-10-16','v-wrrobh3fgk');
INSERT INTO form_keys VALUES('visits|KHM>LAO|2025-10','v-wrrobh3fgk');
INSERT INTO form_keys VALUES('visits|KHM>LAO|t:st','v-wrrobh3fgk');
INSERT INTO form_keys VALUES('meetings|IND-OMN|-05-04','m-4eojzw3fy3');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2023-05','m-4eojzw3fy3');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|dr','m-4eojzw3fy3');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|fst','m-4eojzw3fy3');
INSERT INTO form_keys VALUES('meetings|IND-OMN|-05-04','m-5p6xdxdf3s');
INSERT INTO form_keys VALUES('meetings|IND-OMN|2023-05','m-5p6xdxdf3s');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|ams','m-5p6xdxdf3s');
INSERT INTO form_keys VALUES('meetings|t:IND-OMN|dr','m-5p6xdxdf3s');
INSERT INTO form_keys VALUES('reports|0:004b0084004c04d301b0543900dbe5bd','r-971845762e4b437ccbce');
INSERT INTO form_keys VALUES('reports|12:02b3aca50023058100ef9ffe00754f4e','r-971845762e4b437ccbce');
INSERT INTO form_keys VALUES('reports|4:005fc09c00d61d5f00903a74007eb084','r-971845762e4b437ccbce');
INSERT INTO form_keys VALUES('reports|8:0170af9000612b660112ba51027253fe','r-971845762e4b437ccbce');
INSERT INTO form_keys VALUES('visits|IND>OMN|-05-03','v-pnpfo3xhrs');
INSERT INTO form_keys VALUES('visits|IND>OMN|-05-04','v-pnpfo3xhrs');
INSERT INTO form_keys VALUES('visits|IND>OMN|2023-04','v-pnpfo3xhrs');
INSERT INTO form_keys VALUES('visits|IND>OMN|2023-05','v-pnpfo3xhrs');
INSERT INTO form_keys VALUES('visits|IND>OMN|t:dr','v-pnpfo3xhrs');
CREATE TABLE findings (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    verdict TEXT NOT NULL,
    weight FLOAT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
INSERT INTO findings VALUES('m-g4x3icp2vo','m-gcytrt43dv','meetings','different',0.0,'["one report tells of both"]');
INSERT INTO findings VALUES('m-g4x3icp2vo','m-yzrwunu5pw','meetings','same',7.0,'["the same sides", "the same people on both sides", "the same day of the year", "both conference"]');
INSERT INTO findings VALUES('m-gcytrt43dv','m-hkstkb7gtc','meetings','likely',4.0,'["the same sides", "the same people on both sides", "the time is not told", "both meeting"]');
INSERT INTO findings VALUES('m-hkstkb7gtc','m-yzrwunu5pw','meetings','different',0.0,'["one report tells of both"]');
INSERT INTO findings VALUES('m-qypqobazhl','m-yzrwunu5pw','meetings','different',0.0,'["one report tells of both"]');
INSERT INTO findings VALUES('p-2rrpzk5glt','p-mv4xlysl3o','persons','same',6.0,'["both Minister of National Defence", "the same name and state"]');
INSERT INTO findings VALUES('p-akvggv6myy','p-fxiscdoxa4','persons','same',4.0,'["both Defence Minister", "the names differ by a slip or in transliteration"]');
INSERT INTO findings VALUES('p-avnx5bszfl','p-in4jaijxug','persons','likely',3.0,'["both Lieutenant General", "the names differ by a slip or in transliteration"]');
INSERT INTO findings VALUES('p-de65bl2n75','p-m6takhrbzc','persons','same',4.0,'["the same name and state"]');
INSERT INTO findings VALUES('s-hu6senrpki','s-je7fhhkqcn','mechanisms','likely',3.5,'["the same parties", "both called meeting", "one name is part of the other"]');
INSERT INTO findings VALUES('m-4eojzw3fy3','m-5p6xdxdf3s','meetings','different',0.0,'["one report tells of both"]');
INSERT INTO findings VALUES('m-4eojzw3fy3','m-ckrzbqxywb','meetings','likely',5.5,'["the same sides", "the same people on both sides", "the days differ by one", "meeting and talks may be two words for it", "both in Muscat"]');
INSERT INTO findings VALUES('m-5p6xdxdf3s','m-ckrzbqxywb','meetings','different',0.0,'["another person in the chair of Asaad bin Malik Al Said"]');
INSERT INTO findings VALUES('v-kpgqhsyeyk','v-pnpfo3xhrs','visits','same',5.5,'["the same guest, host and leader", "days that agree"]');
CREATE TABLE people (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    office TEXT,
    rank TEXT,
    first_seen TEXT,
    last_seen TEXT,
    cells TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO people VALUES('p-2rrpzk5glt','Phan Van Giang','VNM','Minister of National Defence','Senior General',NULL,NULL,'{"country": {"reason": "told by all 2 sources that tell it", "value": "VNM", "values": [{"forms": ["p-2rrpzk5glt", "p-mv4xlysl3o"], "standing": "preferred", "value": "VNM"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Phan Van Giang", "values": [{"forms": ["p-2rrpzk5glt", "p-mv4xlysl3o"], "standing": "preferred", "value": "Phan Van Giang"}]}}',0,2,2);
INSERT INTO people VALUES('p-avnx5bszfl','Khamliang Outhakaysone','LAO','Minister of National Defence','Senior Lieutenant General',NULL,NULL,'{"country": {"reason": "told by all 2 sources that tell it", "value": "LAO", "values": [{"forms": ["p-avnx5bszfl", "p-in4jaijxug"], "standing": "preferred", "value": "LAO"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Khamliang Outhakaysone", "values": [{"forms": ["p-in4jaijxug"], "standing": "preferred", "value": "Khamliang Outhakaysone"}, {"forms": ["p-avnx5bszfl"], "standing": "rendering", "value": "Khamlieng Outhakaisone"}]}}',0,2,2);
INSERT INTO people VALUES('p-ee6lj4cqxq','Tea Seiha','KHM','Minister of National Defence','General',NULL,NULL,'{"country": {"reason": "the only value told", "value": "KHM", "values": [{"forms": ["p-ee6lj4cqxq"], "standing": "preferred", "value": "KHM"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Tea Seiha", "values": [{"forms": ["p-ee6lj4cqxq"], "standing": "preferred", "value": "Tea Seiha"}]}}',0,2,2);
INSERT INTO people VALUES('p-eoyi6b73f2','S K Nambiar','IND','Vice Chief of the Naval Staff','Vice Admiral',NULL,NULL,'{"country": {"reason": "the only value told", "value": "IND", "values": [{"forms": ["p-eoyi6b73f2"], "standing": "preferred", "value": "IND"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "S K Nambiar", "values": [{"forms": ["p-eoyi6b73f2"], "standing": "preferred", "value": "S K Nambiar"}]}}',0,1,1);
INSERT INTO people VALUES('p-j5mxipf6or','Thongloun Sisoulith','LAO','President',NULL,NULL,NULL,'{"country": {"reason": "the only value told", "value": "LAO", "values": [{"forms": ["p-j5mxipf6or"], "standing": "preferred", "value": "LAO"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Thongloun Sisoulith", "values": [{"forms": ["p-j5mxipf6or"], "standing": "preferred", "value": "Thongloun Sisoulith"}]}}',0,1,1);
INSERT INTO people VALUES('p-lyd74pcbkm','Alok Bhardwaj','IND','Defence Secretary',NULL,NULL,NULL,'{"country": {"reason": "the only value told", "value": "IND", "values": [{"forms": ["p-lyd74pcbkm"], "standing": "preferred", "value": "IND"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Alok Bhardwaj", "values": [{"forms": ["p-lyd74pcbkm"], "standing": "preferred", "value": "Alok Bhardwaj"}]}}',0,1,1);
INSERT INTO people VALUES('p-akvggv6myy','Tareq bin Fahim Al Said','OMN','Defence Minister',NULL,NULL,NULL,'{"country": {"reason": "told by all 2 sources that tell it", "value": "OMN", "values": [{"forms": ["p-akvggv6myy", "p-fxiscdoxa4"], "standing": "preferred", "value": "OMN"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Tareq bin Fahim Al Said", "values": [{"forms": ["p-akvggv6myy"], "standing": "preferred", "value": "Tareq bin Fahim Al Said"}, {"forms": ["p-fxiscdoxa4"], "standing": "rendering", "value": "Tariq bin Fahim Al Said"}]}}',0,2,2);
INSERT INTO people VALUES('p-de65bl2n75','Devendra Raghuvanshi','IND','Raksha Mantri',NULL,NULL,NULL,'{"country": {"reason": "told by all 2 sources that tell it", "value": "IND", "values": [{"forms": ["p-de65bl2n75", "p-m6takhrbzc"], "standing": "preferred", "value": "IND"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Devendra Raghuvanshi", "values": [{"forms": ["p-de65bl2n75", "p-m6takhrbzc"], "standing": "preferred", "value": "Devendra Raghuvanshi"}]}}',0,2,2);
INSERT INTO people VALUES('p-syyrtihq4v','Asaad bin Malik Al Said','OMN','Deputy Prime Minister',NULL,NULL,NULL,'{"country": {"reason": "the only value told", "value": "OMN", "values": [{"forms": ["p-syyrtihq4v"], "standing": "preferred", "value": "OMN"}]}, "name": {"reason": "the fullest and most frequent spelling", "value": "Asaad bin Malik Al Said", "values": [{"forms": ["p-syyrtihq4v"], "standing": "preferred", "value": "Asaad bin Malik Al Said"}]}}',0,1,1);
CREATE TABLE contacts (
    id TEXT NOT NULL,
    format TEXT,
    status TEXT,
    date TEXT,
    end_date TEXT,
    place TEXT,
    place_country TEXT,
    occasion TEXT,
    level TEXT,
    first INTEGER,
    last INTEGER,
    cells TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO contacts VALUES('m-5eozuadytp','dialogue','planned','2024',NULL,'New Delhi','IND',NULL,NULL,738886,739251,'{"date": {"reason": "the only value told", "value": "2024", "values": [{"forms": ["m-5eozuadytp"], "standing": "preferred", "value": "2024"}]}, "format": {"reason": "the only value told", "value": "dialogue", "values": [{"forms": ["m-5eozuadytp"], "standing": "preferred", "value": "dialogue"}]}, "place": {"reason": "the only value told", "value": "New Delhi", "values": [{"forms": ["m-5eozuadytp"], "standing": "preferred", "value": "New Delhi"}]}, "place_country": {"reason": "the only value told", "value": "IND", "values": [{"forms": ["m-5eozuadytp"], "standing": "preferred", "value": "IND"}]}, "sides": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["m-5eozuadytp"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "status": {"reason": "the only value told", "value": "planned", "values": [{"forms": ["m-5eozuadytp"], "standing": "preferred", "value": "planned"}]}}',0,1,1);
INSERT INTO contacts VALUES('m-g4x3icp2vo','conference','held','2025-10-15',NULL,'Vientiane','LAO',NULL,'ministers',739539,739539,'{"date": {"reason": "the most exact value, told by 1 of 2 sources", "value": "2025-10-15", "values": [{"forms": ["m-yzrwunu5pw"], "standing": "preferred", "value": "2025-10-15"}, {"forms": ["m-g4x3icp2vo"], "standing": "coarser", "value": "XXXX-10-15"}]}, "format": {"reason": "told by all 2 sources that tell it", "value": "conference", "values": [{"forms": ["m-g4x3icp2vo", "m-yzrwunu5pw"], "standing": "preferred", "value": "conference"}]}, "place": {"reason": "the only value told", "value": "Vientiane", "values": [{"forms": ["m-yzrwunu5pw"], "standing": "preferred", "value": "Vientiane"}]}, "place_country": {"reason": "the only value told", "value": "LAO", "values": [{"forms": ["m-yzrwunu5pw"], "standing": "preferred", "value": "LAO"}]}, "sides": {"reason": "told by all 2 sources that tell it", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["m-g4x3icp2vo", "m-yzrwunu5pw"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}, "status": {"reason": "told by all 2 sources that tell it", "value": "held", "values": [{"forms": ["m-g4x3icp2vo", "m-yzrwunu5pw"], "standing": "preferred", "value": "held"}]}}',0,2,2);
INSERT INTO contacts VALUES('m-gcytrt43dv','meeting','held','2025-10-15',NULL,'Vientiane','LAO',NULL,'ministers',739539,739539,'{"date": {"reason": "the only value told", "value": "2025-10-15", "values": [{"forms": ["m-hkstkb7gtc"], "standing": "preferred", "value": "2025-10-15"}]}, "format": {"reason": "told by all 2 sources that tell it", "value": "meeting", "values": [{"forms": ["m-gcytrt43dv", "m-hkstkb7gtc"], "standing": "preferred", "value": "meeting"}]}, "place": {"reason": "the only value told", "value": "Vientiane", "values": [{"forms": ["m-hkstkb7gtc"], "standing": "preferred", "value": "Vientiane"}]}, "place_country": {"reason": "the only value told", "value": "LAO", "values": [{"forms": ["m-hkstkb7gtc"], "standing": "preferred", "value": "LAO"}]}, "sides": {"reason": "told by all 2 sources that tell it", "value": ["KHM", "LAO"], "values": [{"forms": ["m-gcytrt43dv", "m-hkstkb7gtc"], "standing": "preferred", "value": ["KHM", "LAO"]}]}, "status": {"reason": "told by all 2 sources that tell it", "value": "held", "values": [{"forms": ["m-gcytrt43dv", "m-hkstkb7gtc"], "standing": "preferred", "value": "held"}]}}',0,2,2);
INSERT INTO contacts VALUES('m-qypqobazhl','meeting','held','2025-10-15',NULL,'Vientiane','LAO',NULL,'ministers',739539,739539,'{"date": {"reason": "the only value told", "value": "2025-10-15", "values": [{"forms": ["m-qypqobazhl"], "standing": "preferred", "value": "2025-10-15"}]}, "format": {"reason": "the only value told", "value": "meeting", "values": [{"forms": ["m-qypqobazhl"], "standing": "preferred", "value": "meeting"}]}, "place": {"reason": "the only value told", "value": "Vientiane", "values": [{"forms": ["m-qypqobazhl"], "standing": "preferred", "value": "Vientiane"}]}, "place_country": {"reason": "the only value told", "value": "LAO", "values": [{"forms": ["m-qypqobazhl"], "standing": "preferred", "value": "LAO"}]}, "sides": {"reason": "the only value told", "value": ["KHM", "VNM"], "values": [{"forms": ["m-qypqobazhl"], "standing": "preferred", "value": ["KHM", "VNM"]}]}, "status": {"reason": "the only value told", "value": "held", "values": [{"forms": ["m-qypqobazhl"], "standing": "preferred", "value": "held"}]}}',0,1,1);
INSERT INTO contacts VALUES('m-wbvl5quzcg','conference','planned','2026',NULL,'Da Nang','VNM',NULL,NULL,739617,739981,'{"date": {"reason": "the only value told", "value": "2026", "values": [{"forms": ["m-wbvl5quzcg"], "standing": "preferred", "value": "2026"}]}, "format": {"reason": "the only value told", "value": "conference", "values": [{"forms": ["m-wbvl5quzcg"], "standing": "preferred", "value": "conference"}]}, "place": {"reason": "the only value told", "value": "Da Nang", "values": [{"forms": ["m-wbvl5quzcg"], "standing": "preferred", "value": "Da Nang"}]}, "place_country": {"reason": "the only value told", "value": "VNM", "values": [{"forms": ["m-wbvl5quzcg"], "standing": "preferred", "value": "VNM"}]}, "sides": {"reason": "the only value told", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["m-wbvl5quzcg"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}, "status": {"reason": "the only value told", "value": "planned", "values": [{"forms": ["m-wbvl5quzcg"], "standing": "preferred", "value": "planned"}]}}',0,1,1);
INSERT INTO contacts VALUES('m-4eojzw3fy3','meeting','held','2023-05-03',NULL,'Muscat','OMN',NULL,'ministers',738643,738643,'{"date": {"reason": "told by 1 of 2 sources, as often and as early as another value", "value": "2023-05-03", "values": [{"forms": ["m-ckrzbqxywb"], "standing": "preferred", "value": "2023-05-03"}, {"forms": ["m-4eojzw3fy3"], "standing": "contradiction", "value": "2023-05-04"}]}, "format": {"reason": "told by 1 of 2 sources, as often and as early as another value", "value": "meeting", "values": [{"forms": ["m-4eojzw3fy3"], "standing": "preferred", "value": "meeting"}, {"forms": ["m-ckrzbqxywb"], "standing": "rendering", "value": "talks"}]}, "place": {"reason": "set by desk: the ministry says so", "value": "Muscat", "values": [{"forms": ["m-4eojzw3fy3", "m-ckrzbqxywb"], "standing": "preferred", "value": "Muscat"}]}, "place_country": {"reason": "told by all 2 sources that tell it", "value": "OMN", "values": [{"forms": ["m-4eojzw3fy3", "m-ckrzbqxywb"], "standing": "preferred", "value": "OMN"}]}, "sides": {"reason": "told by all 2 sources that tell it", "value": ["IND", "OMN"], "values": [{"forms": ["m-4eojzw3fy3", "m-ckrzbqxywb"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "status": {"reason": "told by all 2 sources that tell it", "value": "held", "values": [{"forms": ["m-4eojzw3fy3", "m-ckrzbqxywb"], "standing": "preferred", "value": "held"}]}}',1,2,2);
INSERT INTO contacts VALUES('m-5p6xdxdf3s','reception','held','2023-05-04',NULL,NULL,NULL,NULL,'ministers',738644,738644,'{"date": {"reason": "the only value told", "value": "2023-05-04", "values": [{"forms": ["m-5p6xdxdf3s"], "standing": "preferred", "value": "2023-05-04"}]}, "format": {"reason": "the only value told", "value": "reception", "values": [{"forms": ["m-5p6xdxdf3s"], "standing": "preferred", "value": "reception"}]}, "sides": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["m-5p6xdxdf3s"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "status": {"reason": "the only value told", "value": "held", "values": [{"forms": ["m-5p6xdxdf3s"], "standing": "preferred", "value": "held"}]}}',0,1,1);
CREATE TABLE visits (
    id TEXT NOT NULL,
    guest TEXT,
    host TEXT,
    leader TEXT,
    kind TEXT,
    status TEXT,
    start TEXT,
    "end" TEXT,
    first INTEGER,
    last INTEGER,
    cells TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO visits VALUES('v-wrrobh3fgk','KHM','LAO','Tea Seiha',NULL,'ongoing',NULL,'2025-10-16',739537,739540,'{"end": {"reason": "the only value told", "value": "2025-10-16", "values": [{"forms": ["v-wrrobh3fgk"], "standing": "preferred", "value": "2025-10-16"}]}, "guest": {"reason": "the only value told", "value": "KHM", "values": [{"forms": ["v-wrrobh3fgk"], "standing": "preferred", "value": "KHM"}]}, "host": {"reason": "the only value told", "value": "LAO", "values": [{"forms": ["v-wrrobh3fgk"], "standing": "preferred", "value": "LAO"}]}, "leader": {"reason": "the only value told", "value": "Tea Seiha", "values": [{"forms": ["v-wrrobh3fgk"], "standing": "preferred", "value": "Tea Seiha"}]}, "status": {"reason": "the only value told", "value": "ongoing", "values": [{"forms": ["v-wrrobh3fgk"], "standing": "preferred", "value": "ongoing"}]}}',0,1,1);
INSERT INTO visits VALUES('v-kpgqhsyeyk','IND','OMN','Devendra Raghuvanshi','official','held','2023-05-03','2023-05-04',738643,738644,'{"end": {"reason": "told by all 2 sources that tell it", "value": "2023-05-04", "values": [{"forms": ["v-kpgqhsyeyk", "v-pnpfo3xhrs"], "standing": "preferred", "value": "2023-05-04"}]}, "guest": {"reason": "told by all 2 sources that tell it", "value": "IND", "values": [{"forms": ["v-kpgqhsyeyk", "v-pnpfo3xhrs"], "standing": "preferred", "value": "IND"}]}, "host": {"reason": "told by all 2 sources that tell it", "value": "OMN", "values": [{"forms": ["v-kpgqhsyeyk", "v-pnpfo3xhrs"], "standing": "preferred", "value": "OMN"}]}, "kind": {"reason": "the only value told", "value": "official", "values": [{"forms": ["v-kpgqhsyeyk"], "standing": "preferred", "value": "official"}]}, "leader": {"reason": "told by all 2 sources that tell it", "value": "Devendra Raghuvanshi", "values": [{"forms": ["v-kpgqhsyeyk", "v-pnpfo3xhrs"], "standing": "preferred", "value": "Devendra Raghuvanshi"}]}, "start": {"reason": "told by all 2 sources that tell it", "value": "2023-05-03", "values": [{"forms": ["v-kpgqhsyeyk", "v-pnpfo3xhrs"], "standing": "preferred", "value": "2023-05-03"}]}, "status": {"reason": "the furthest that it came, told by 1 of 2 sources", "value": "held", "values": [{"forms": ["v-pnpfo3xhrs"], "standing": "preferred", "value": "held"}, {"forms": ["v-kpgqhsyeyk"], "standing": "superseded", "value": "ongoing"}]}}',0,2,2);
CREATE TABLE instruments (
    id TEXT NOT NULL,
    kind TEXT,
    subject TEXT,
    period_start TEXT,
    period_end TEXT,
    signed TEXT,
    seen_signed TEXT,
    seen_to_be_signed TEXT,
    seen_in_force TEXT,
    seen_extended TEXT,
    seen_ended TEXT,
    cells TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO instruments VALUES('a-35ojve5mah','protocol','defence','2025','2029',NULL,NULL,NULL,'',NULL,NULL,'{"kind": {"reason": "the only value told", "value": "protocol", "values": [{"forms": ["a-35ojve5mah"], "standing": "preferred", "value": "protocol"}]}, "parties": {"reason": "the only value told", "value": ["KHM", "VNM"], "values": [{"forms": ["a-35ojve5mah"], "standing": "preferred", "value": ["KHM", "VNM"]}]}, "period_end": {"reason": "the only value told", "value": "2029", "values": [{"forms": ["a-35ojve5mah"], "standing": "preferred", "value": "2029"}]}, "period_start": {"reason": "the only value told", "value": "2025", "values": [{"forms": ["a-35ojve5mah"], "standing": "preferred", "value": "2025"}]}, "subject": {"reason": "the only value told", "value": "defence", "values": [{"forms": ["a-35ojve5mah"], "standing": "preferred", "value": "defence"}]}}',0,1,1);
INSERT INTO instruments VALUES('a-ilanpgimcv','joint statement','TRILATERAL DEFENCE MEETING',NULL,NULL,'XXXX-10-15','',NULL,NULL,NULL,NULL,'{"kind": {"reason": "the only value told", "value": "joint statement", "values": [{"forms": ["a-ilanpgimcv"], "standing": "preferred", "value": "joint statement"}]}, "parties": {"reason": "the only value told", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["a-ilanpgimcv"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}, "signed": {"reason": "the only value told", "value": "XXXX-10-15", "values": [{"forms": ["a-ilanpgimcv"], "standing": "preferred", "value": "XXXX-10-15"}]}, "subject": {"reason": "the only value told", "value": "TRILATERAL DEFENCE MEETING", "values": [{"forms": ["a-ilanpgimcv"], "standing": "preferred", "value": "TRILATERAL DEFENCE MEETING"}]}}',0,1,1);
INSERT INTO instruments VALUES('a-pybx3juwz6','letter of intent','refit of patrol vessels',NULL,NULL,'2023-05-03','',NULL,NULL,NULL,NULL,'{"kind": {"reason": "the only value told", "value": "letter of intent", "values": [{"forms": ["a-pybx3juwz6"], "standing": "preferred", "value": "letter of intent"}]}, "parties": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["a-pybx3juwz6"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "signed": {"reason": "the only value told", "value": "2023-05-03", "values": [{"forms": ["a-pybx3juwz6"], "standing": "preferred", "value": "2023-05-03"}]}, "subject": {"reason": "the only value told", "value": "refit of patrol vessels", "values": [{"forms": ["a-pybx3juwz6"], "standing": "preferred", "value": "refit of patrol vessels"}]}}',0,1,1);
INSERT INTO instruments VALUES('a-jwmtqqkhht','letter of intent','ship repair',NULL,NULL,'2023-05-04','',NULL,NULL,NULL,NULL,'{"kind": {"reason": "the only value told", "value": "letter of intent", "values": [{"forms": ["a-jwmtqqkhht"], "standing": "preferred", "value": "letter of intent"}]}, "parties": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["a-jwmtqqkhht"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "signed": {"reason": "the only value told", "value": "2023-05-04", "values": [{"forms": ["a-jwmtqqkhht"], "standing": "preferred", "value": "2023-05-04"}]}, "subject": {"reason": "the only value told", "value": "ship repair", "values": [{"forms": ["a-jwmtqqkhht"], "standing": "preferred", "value": "ship repair"}]}}',0,1,1);
CREATE TABLE mechanisms (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT,
    level TEXT,
    cells TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO mechanisms VALUES('s-allzqoef2c','trilateral search and rescue exercise','exercise',NULL,'{"kind": {"reason": "the only value told", "value": "exercise", "values": [{"forms": ["s-allzqoef2c"], "standing": "preferred", "value": "exercise"}]}, "name": {"reason": "the most frequent name", "value": "trilateral search and rescue exercise", "values": [{"forms": ["s-allzqoef2c"], "standing": "preferred", "value": "trilateral search and rescue exercise"}]}, "parties": {"reason": "the only value told", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["s-allzqoef2c"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}}',0,1,1);
INSERT INTO mechanisms VALUES('s-gti57x47ak','India-Oman Joint Military Cooperation Committee','committee',NULL,'{"kind": {"reason": "the only value told", "value": "committee", "values": [{"forms": ["s-gti57x47ak"], "standing": "preferred", "value": "committee"}]}, "name": {"reason": "the most frequent name", "value": "India-Oman Joint Military Cooperation Committee", "values": [{"forms": ["s-gti57x47ak"], "standing": "preferred", "value": "India-Oman Joint Military Cooperation Committee"}]}, "parties": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["s-gti57x47ak"], "standing": "preferred", "value": ["IND", "OMN"]}]}}',0,2,2);
INSERT INTO mechanisms VALUES('s-hu6senrpki','yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','meeting','ministers','{"kind": {"reason": "told by all 2 sources that tell it", "value": "meeting", "values": [{"forms": ["s-hu6senrpki", "s-je7fhhkqcn"], "standing": "preferred", "value": "meeting"}]}, "level": {"reason": "told by all 2 sources that tell it", "value": "ministers", "values": [{"forms": ["s-hu6senrpki", "s-je7fhhkqcn"], "standing": "preferred", "value": "ministers"}]}, "name": {"reason": "the most frequent name", "value": "yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam", "values": [{"forms": ["s-hu6senrpki"], "standing": "rendering", "value": "Cambodia-Laos-Vietnam Defence Ministers'' Meeting"}, {"forms": ["s-je7fhhkqcn"], "standing": "preferred", "value": "yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam"}]}, "parties": {"reason": "told by all 2 sources that tell it", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["s-hu6senrpki", "s-je7fhhkqcn"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}}',0,2,2);
CREATE TABLE commitments (
    id TEXT NOT NULL,
    modality TEXT,
    "by" TEXT,
    "to" TEXT,
    quote TEXT,
    words TEXT,
    told TEXT,
    by_sides TEXT,
    cells TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO commitments VALUES('c-2f5zxmhltx','agreed','["IND", "OMN"]','[]','They agreed to begin staff-level consultations on maritime security in the','They agreed to begin staff-level consultations on maritime security in the Arabian Sea and to set up a secure line of communication between the two naval operations centres.',NULL,'["IND", "OMN"]','{"by": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["c-2f5zxmhltx"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "fields": {"reason": "the only value told", "value": ["dialogue", "maritime"], "values": [{"forms": ["c-2f5zxmhltx"], "standing": "preferred", "value": ["dialogue", "maritime"]}]}, "modality": {"reason": "the only value told", "value": "agreed", "values": [{"forms": ["c-2f5zxmhltx"], "standing": "preferred", "value": "agreed"}]}, "quote": {"reason": "the only value told", "value": "They agreed to begin staff-level consultations on maritime security in the", "values": [{"forms": ["c-2f5zxmhltx"], "standing": "preferred", "value": "They agreed to begin staff-level consultations on maritime security in the"}]}}',0,1,1);
INSERT INTO commitments VALUES('c-ddqley773f','requested','["KHM"]','["LAO", "VNM"]','Cambodia has called on Laos and Vietnam to step up the','Cambodia has called on Laos and Vietnam to step up the joint fight against online scam compounds along their common borders.',NULL,'["KHM"]','{"by": {"reason": "the only value told", "value": ["KHM"], "values": [{"forms": ["c-ddqley773f"], "standing": "preferred", "value": ["KHM"]}]}, "fields": {"reason": "the only value told", "value": ["crime", "border"], "values": [{"forms": ["c-ddqley773f"], "standing": "preferred", "value": ["crime", "border"]}]}, "modality": {"reason": "the only value told", "value": "requested", "values": [{"forms": ["c-ddqley773f"], "standing": "preferred", "value": "requested"}]}, "quote": {"reason": "the only value told", "value": "Cambodia has called on Laos and Vietnam to step up the", "values": [{"forms": ["c-ddqley773f"], "standing": "preferred", "value": "Cambodia has called on Laos and Vietnam to step up the"}]}, "to": {"reason": "the only value told", "value": ["LAO", "VNM"], "values": [{"forms": ["c-ddqley773f"], "standing": "preferred", "value": ["LAO", "VNM"]}]}}',0,1,1);
INSERT INTO commitments VALUES('c-e42lfclw2a','agreed','["KHM", "VNM"]','[]','H.E. General Tea Seiha and H.E. Senior General Phan Van Giang','H.E. General Tea Seiha and H.E. Senior General Phan Van Giang committed themselves to seeing that the defence protocol for 2025-2029 is put into effect, and to continuing the search for the remains of Vietnamese soldiers on Cambodian soil.',NULL,'["KHM", "VNM"]','{"by": {"reason": "the only value told", "value": ["KHM", "VNM"], "values": [{"forms": ["c-e42lfclw2a"], "standing": "preferred", "value": ["KHM", "VNM"]}]}, "fields": {"reason": "the only value told", "value": ["implementation", "remains"], "values": [{"forms": ["c-e42lfclw2a"], "standing": "preferred", "value": ["implementation", "remains"]}]}, "modality": {"reason": "the only value told", "value": "agreed", "values": [{"forms": ["c-e42lfclw2a"], "standing": "preferred", "value": "agreed"}]}, "quote": {"reason": "the only value told", "value": "H.E. General Tea Seiha and H.E. Senior General Phan Van Giang", "values": [{"forms": ["c-e42lfclw2a"], "standing": "preferred", "value": "H.E. General Tea Seiha and H.E. Senior General Phan Van Giang"}]}}',0,1,1);
INSERT INTO commitments VALUES('c-eexsdn4wj2','agreed','["IND", "OMN"]','[]','the two sides decided to convene the 13th meeting in Muscat','the two sides decided to convene the 13th meeting in Muscat in 2024.',NULL,'["IND", "OMN"]','{"by": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["c-eexsdn4wj2"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "fields": {"reason": "the only value told", "value": ["dialogue"], "values": [{"forms": ["c-eexsdn4wj2"], "standing": "preferred", "value": ["dialogue"]}]}, "modality": {"reason": "the only value told", "value": "agreed", "values": [{"forms": ["c-eexsdn4wj2"], "standing": "preferred", "value": "agreed"}]}, "quote": {"reason": "the only value told", "value": "the two sides decided to convene the 13th meeting in Muscat", "values": [{"forms": ["c-eexsdn4wj2"], "standing": "preferred", "value": "the two sides decided to convene the 13th meeting in Muscat"}]}}',0,1,1);
INSERT INTO commitments VALUES('c-ktij3l5d52','pledged','["Tea Seiha"]','[]','Cambodia would send a 40-member team to the next trilateral search','Cambodia would send a 40-member team to the next trilateral search and rescue exercise',NULL,'["KHM"]','{"by": {"reason": "the only value told", "value": ["Tea Seiha"], "values": [{"forms": ["c-ktij3l5d52"], "standing": "preferred", "value": ["Tea Seiha"]}]}, "fields": {"reason": "the only value told", "value": ["exercises", "hadr"], "values": [{"forms": ["c-ktij3l5d52"], "standing": "preferred", "value": ["exercises", "hadr"]}]}, "modality": {"reason": "the only value told", "value": "pledged", "values": [{"forms": ["c-ktij3l5d52"], "standing": "preferred", "value": "pledged"}]}, "quote": {"reason": "the only value told", "value": "Cambodia would send a 40-member team to the next trilateral search", "values": [{"forms": ["c-ktij3l5d52"], "standing": "preferred", "value": "Cambodia would send a 40-member team to the next trilateral search"}]}}',0,1,1);
INSERT INTO commitments VALUES('c-ngji57ktly','agreed','["KHM", "LAO", "VNM"]','[]','The three sides pledged to tighten cooperation against cross-border crime, to','The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.',NULL,'["KHM", "LAO", "VNM"]','{"by": {"reason": "the only value told", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["c-ngji57ktly"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}, "fields": {"reason": "the only value told", "value": ["crime", "hadr", "training", "war-legacy"], "values": [{"forms": ["c-ngji57ktly"], "standing": "preferred", "value": ["crime", "hadr", "training", "war-legacy"]}]}, "modality": {"reason": "the only value told", "value": "agreed", "values": [{"forms": ["c-ngji57ktly"], "standing": "preferred", "value": "agreed"}]}, "quote": {"reason": "the only value told", "value": "The three sides pledged to tighten cooperation against cross-border crime, to", "values": [{"forms": ["c-ngji57ktly"], "standing": "preferred", "value": "The three sides pledged to tighten cooperation against cross-border crime, to"}]}}',0,1,1);
INSERT INTO commitments VALUES('c-qc727enkay','requested','["Devendra Raghuvanshi"]','["OMN"]','Raksha Mantri invited Omani companies to set up production units in','Raksha Mantri invited Omani companies to set up production units in India’s defence corridors.',NULL,'["IND"]','{"by": {"reason": "the only value told", "value": ["Devendra Raghuvanshi"], "values": [{"forms": ["c-qc727enkay"], "standing": "preferred", "value": ["Devendra Raghuvanshi"]}]}, "fields": {"reason": "the only value told", "value": ["industry"], "values": [{"forms": ["c-qc727enkay"], "standing": "preferred", "value": ["industry"]}]}, "modality": {"reason": "the only value told", "value": "requested", "values": [{"forms": ["c-qc727enkay"], "standing": "preferred", "value": "requested"}]}, "quote": {"reason": "the only value told", "value": "Raksha Mantri invited Omani companies to set up production units in", "values": [{"forms": ["c-qc727enkay"], "standing": "preferred", "value": "Raksha Mantri invited Omani companies to set up production units in"}]}, "to": {"reason": "the only value told", "value": ["OMN"], "values": [{"forms": ["c-qc727enkay"], "standing": "preferred", "value": ["OMN"]}]}}',0,1,1);
INSERT INTO commitments VALUES('c-yy6rhewly7','proposed','["Tea Seiha"]','["KHM", "LAO", "VNM"]','Gen Tea Seiha proposed that the three ministries open a joint','Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.',NULL,'["KHM"]','{"by": {"reason": "the only value told", "value": ["Tea Seiha"], "values": [{"forms": ["c-yy6rhewly7"], "standing": "preferred", "value": ["Tea Seiha"]}]}, "fields": {"reason": "the only value told", "value": ["training", "peacekeeping"], "values": [{"forms": ["c-yy6rhewly7"], "standing": "preferred", "value": ["training", "peacekeeping"]}]}, "modality": {"reason": "the only value told", "value": "proposed", "values": [{"forms": ["c-yy6rhewly7"], "standing": "preferred", "value": "proposed"}]}, "quote": {"reason": "the only value told", "value": "Gen Tea Seiha proposed that the three ministries open a joint", "values": [{"forms": ["c-yy6rhewly7"], "standing": "preferred", "value": "Gen Tea Seiha proposed that the three ministries open a joint"}]}, "to": {"reason": "the only value told", "value": ["KHM", "LAO", "VNM"], "values": [{"forms": ["c-yy6rhewly7"], "standing": "preferred", "value": ["KHM", "LAO", "VNM"]}]}}',0,1,1);
INSERT INTO commitments VALUES('c-zafxxrw7wy','pledged','["Tariq bin Fahim Al Said"]','["IND"]','Oman would continue to provide berthing and fuel to Indian naval','Oman would continue to provide berthing and fuel to Indian naval ships on anti-piracy duty at the port of Duqm.',NULL,'["OMN"]','{"by": {"reason": "the only value told", "value": ["Tariq bin Fahim Al Said"], "values": [{"forms": ["c-zafxxrw7wy"], "standing": "preferred", "value": ["Tariq bin Fahim Al Said"]}]}, "fields": {"reason": "the only value told", "value": ["logistics", "maritime", "crime", "economy"], "values": [{"forms": ["c-zafxxrw7wy"], "standing": "preferred", "value": ["logistics", "maritime", "crime", "economy"]}]}, "modality": {"reason": "the only value told", "value": "pledged", "values": [{"forms": ["c-zafxxrw7wy"], "standing": "preferred", "value": "pledged"}]}, "quote": {"reason": "the only value told", "value": "Oman would continue to provide berthing and fuel to Indian naval", "values": [{"forms": ["c-zafxxrw7wy"], "standing": "preferred", "value": "Oman would continue to provide berthing and fuel to Indian naval"}]}, "to": {"reason": "the only value told", "value": ["IND"], "values": [{"forms": ["c-zafxxrw7wy"], "standing": "preferred", "value": ["IND"]}]}}',0,1,1);
INSERT INTO commitments VALUES('c-fl52kuuaik','requested','["IND"]','["OMN"]','We urged the Omani side to look at Indian yards, which','We urged the Omani side to look at Indian yards, which are both close and competitive',NULL,'["IND"]','{"by": {"reason": "the only value told", "value": ["IND"], "values": [{"forms": ["c-fl52kuuaik"], "standing": "preferred", "value": ["IND"]}]}, "fields": {"reason": "the only value told", "value": ["relations"], "values": [{"forms": ["c-fl52kuuaik"], "standing": "preferred", "value": ["relations"]}]}, "modality": {"reason": "the only value told", "value": "requested", "values": [{"forms": ["c-fl52kuuaik"], "standing": "preferred", "value": "requested"}]}, "quote": {"reason": "the only value told", "value": "We urged the Omani side to look at Indian yards, which", "values": [{"forms": ["c-fl52kuuaik"], "standing": "preferred", "value": "We urged the Omani side to look at Indian yards, which"}]}, "to": {"reason": "the only value told", "value": ["OMN"], "values": [{"forms": ["c-fl52kuuaik"], "standing": "preferred", "value": ["OMN"]}]}}',0,1,1);
INSERT INTO commitments VALUES('c-w5ex3ulx6e','agreed','["IND", "OMN"]','[]','The two countries agreed to link their naval operations centres by','The two countries agreed to link their naval operations centres by a secure line',NULL,'["IND", "OMN"]','{"by": {"reason": "the only value told", "value": ["IND", "OMN"], "values": [{"forms": ["c-w5ex3ulx6e"], "standing": "preferred", "value": ["IND", "OMN"]}]}, "fields": {"reason": "the only value told", "value": ["maritime"], "values": [{"forms": ["c-w5ex3ulx6e"], "standing": "preferred", "value": ["maritime"]}]}, "modality": {"reason": "the only value told", "value": "agreed", "values": [{"forms": ["c-w5ex3ulx6e"], "standing": "preferred", "value": "agreed"}]}, "quote": {"reason": "the only value told", "value": "The two countries agreed to link their naval operations centres by", "values": [{"forms": ["c-w5ex3ulx6e"], "standing": "preferred", "value": "The two countries agreed to link their naval operations centres by"}]}}',0,1,1);
CREATE TABLE sides (
    thing TEXT NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (thing, side)
);
INSERT INTO sides VALUES('a-35ojve5mah','KHM');
INSERT INTO sides VALUES('a-35ojve5mah','VNM');
INSERT INTO sides VALUES('a-ilanpgimcv','KHM');
INSERT INTO sides VALUES('a-ilanpgimcv','LAO');
INSERT INTO sides VALUES('a-ilanpgimcv','VNM');
INSERT INTO sides VALUES('a-pybx3juwz6','IND');
INSERT INTO sides VALUES('a-pybx3juwz6','OMN');
INSERT INTO sides VALUES('c-2f5zxmhltx','IND');
INSERT INTO sides VALUES('c-2f5zxmhltx','OMN');
INSERT INTO sides VALUES('c-ddqley773f','KHM');
INSERT INTO sides VALUES('c-ddqley773f','LAO');
INSERT INTO sides VALUES('c-ddqley773f','VNM');
INSERT INTO sides VALUES('c-e42lfclw2a','KHM');
INSERT INTO sides VALUES('c-e42lfclw2a','VNM');
INSERT INTO sides VALUES('c-eexsdn4wj2','IND');
INSERT INTO sides VALUES('c-eexsdn4wj2','OMN');
INSERT INTO sides VALUES('c-ktij3l5d52','KHM');
INSERT INTO sides VALUES('c-ngji57ktly','KHM');
INSERT INTO sides VALUES('c-ngji57ktly','LAO');
INSERT INTO sides VALUES('c-ngji57ktly','VNM');
INSERT INTO sides VALUES('c-qc727enkay','IND');
INSERT INTO sides VALUES('c-qc727enkay','OMN');
INSERT INTO sides VALUES('c-yy6rhewly7','KHM');
INSERT INTO sides VALUES('c-yy6rhewly7','LAO');
INSERT INTO sides VALUES('c-yy6rhewly7','VNM');
INSERT INTO sides VALUES('c-zafxxrw7wy','IND');
INSERT INTO sides VALUES('c-zafxxrw7wy','OMN');
INSERT INTO sides VALUES('m-5eozuadytp','IND');
INSERT INTO sides VALUES('m-5eozuadytp','OMN');
INSERT INTO sides VALUES('m-g4x3icp2vo','KHM');
INSERT INTO sides VALUES('m-g4x3icp2vo','LAO');
INSERT INTO sides VALUES('m-g4x3icp2vo','VNM');
INSERT INTO sides VALUES('m-gcytrt43dv','KHM');
INSERT INTO sides VALUES('m-gcytrt43dv','LAO');
INSERT INTO sides VALUES('m-qypqobazhl','KHM');
INSERT INTO sides VALUES('m-qypqobazhl','VNM');
INSERT INTO sides VALUES('m-wbvl5quzcg','KHM');
INSERT INTO sides VALUES('m-wbvl5quzcg','LAO');
INSERT INTO sides VALUES('m-wbvl5quzcg','VNM');
INSERT INTO sides VALUES('p-2rrpzk5glt','VNM');
INSERT INTO sides VALUES('p-avnx5bszfl','LAO');
INSERT INTO sides VALUES('p-ee6lj4cqxq','KHM');
INSERT INTO sides VALUES('p-eoyi6b73f2','IND');
INSERT INTO sides VALUES('p-j5mxipf6or','LAO');
INSERT INTO sides VALUES('p-lyd74pcbkm','IND');
INSERT INTO sides VALUES('s-allzqoef2c','KHM');
INSERT INTO sides VALUES('s-allzqoef2c','LAO');
INSERT INTO sides VALUES('s-allzqoef2c','VNM');
INSERT INTO sides VALUES('s-gti57x47ak','IND');
INSERT INTO sides VALUES('s-gti57x47ak','OMN');
INSERT INTO sides VALUES('s-hu6senrpki','KHM');
INSERT INTO sides VALUES('s-hu6senrpki','LAO');
INSERT INTO sides VALUES('s-hu6senrpki','VNM');
INSERT INTO sides VALUES('v-wrrobh3fgk','KHM');
INSERT INTO sides VALUES('v-wrrobh3fgk','LAO');
INSERT INTO sides VALUES('a-jwmtqqkhht','IND');
INSERT INTO sides VALUES('a-jwmtqqkhht','OMN');
INSERT INTO sides VALUES('c-fl52kuuaik','IND');
INSERT INTO sides VALUES('c-fl52kuuaik','OMN');
INSERT INTO sides VALUES('c-w5ex3ulx6e','IND');
INSERT INTO sides VALUES('c-w5ex3ulx6e','OMN');
INSERT INTO sides VALUES('m-4eojzw3fy3','IND');
INSERT INTO sides VALUES('m-4eojzw3fy3','OMN');
INSERT INTO sides VALUES('m-5p6xdxdf3s','IND');
INSERT INTO sides VALUES('m-5p6xdxdf3s','OMN');
INSERT INTO sides VALUES('p-akvggv6myy','OMN');
INSERT INTO sides VALUES('p-de65bl2n75','IND');
INSERT INTO sides VALUES('p-syyrtihq4v','OMN');
INSERT INTO sides VALUES('v-kpgqhsyeyk','IND');
INSERT INTO sides VALUES('v-kpgqhsyeyk','OMN');
CREATE TABLE fields (
    thing TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (thing, field)
);
INSERT INTO fields VALUES('c-2f5zxmhltx','dialogue');
INSERT INTO fields VALUES('c-2f5zxmhltx','maritime');
INSERT INTO fields VALUES('c-ddqley773f','border');
INSERT INTO fields VALUES('c-ddqley773f','crime');
INSERT INTO fields VALUES('c-e42lfclw2a','implementation');
INSERT INTO fields VALUES('c-e42lfclw2a','remains');
INSERT INTO fields VALUES('c-eexsdn4wj2','dialogue');
INSERT INTO fields VALUES('c-ktij3l5d52','exercises');
INSERT INTO fields VALUES('c-ktij3l5d52','hadr');
INSERT INTO fields VALUES('c-ngji57ktly','crime');
INSERT INTO fields VALUES('c-ngji57ktly','hadr');
INSERT INTO fields VALUES('c-ngji57ktly','training');
INSERT INTO fields VALUES('c-ngji57ktly','war-legacy');
INSERT INTO fields VALUES('c-qc727enkay','industry');
INSERT INTO fields VALUES('c-yy6rhewly7','peacekeeping');
INSERT INTO fields VALUES('c-yy6rhewly7','training');
INSERT INTO fields VALUES('c-zafxxrw7wy','crime');
INSERT INTO fields VALUES('c-zafxxrw7wy','economy');
INSERT INTO fields VALUES('c-zafxxrw7wy','logistics');
INSERT INTO fields VALUES('c-zafxxrw7wy','maritime');
INSERT INTO fields VALUES('c-fl52kuuaik','relations');
INSERT INTO fields VALUES('c-w5ex3ulx6e','maritime');
CREATE TABLE attendance (
    thing TEXT NOT NULL,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    role TEXT NOT NULL,
    PRIMARY KEY (thing, position, form)
);
INSERT INTO attendance VALUES('a-ilanpgimcv',0,'p-avnx5bszfl','Khamlieng Outhakaisone','LAO','signatory');
INSERT INTO attendance VALUES('a-ilanpgimcv',1,'p-ee6lj4cqxq','Tea Seiha','KHM','signatory');
INSERT INTO attendance VALUES('a-pybx3juwz6',0,'p-de65bl2n75','Devendra Raghuvanshi','IND','signatory');
INSERT INTO attendance VALUES('a-pybx3juwz6',1,'p-fxiscdoxa4','Tariq bin Fahim Al Said','OMN','signatory');
INSERT INTO attendance VALUES('m-g4x3icp2vo',0,'p-ee6lj4cqxq','Tea Seiha','KHM','participant');
INSERT INTO attendance VALUES('m-g4x3icp2vo',1,'p-2rrpzk5glt','Phan Van Giang','VNM','participant');
INSERT INTO attendance VALUES('m-g4x3icp2vo',1,'p-mv4xlysl3o','Phan Van Giang','VNM','participant');
INSERT INTO attendance VALUES('m-g4x3icp2vo',2,'p-avnx5bszfl','Khamlieng Outhakaisone','LAO','chair');
INSERT INTO attendance VALUES('m-gcytrt43dv',0,'p-avnx5bszfl','Khamlieng Outhakaisone','LAO','participant');
INSERT INTO attendance VALUES('m-gcytrt43dv',0,'p-in4jaijxug','Khamlieng Outhakaisone','LAO','participant');
INSERT INTO attendance VALUES('m-gcytrt43dv',1,'p-ee6lj4cqxq','Tea Seiha','KHM','participant');
INSERT INTO attendance VALUES('m-gcytrt43dv',2,'p-j5mxipf6or','Thongloun Sisoulith','LAO','participant');
INSERT INTO attendance VALUES('m-qypqobazhl',0,'p-ee6lj4cqxq','Tea Seiha','KHM','participant');
INSERT INTO attendance VALUES('m-qypqobazhl',1,'p-mv4xlysl3o','Phan Van Giang','VNM','participant');
INSERT INTO attendance VALUES('v-wrrobh3fgk',0,'p-ee6lj4cqxq','Tea Seiha','KHM','leader');
INSERT INTO attendance VALUES('m-4eojzw3fy3',0,'p-akvggv6myy','Tariq bin Fahim Al Said','OMN','host');
INSERT INTO attendance VALUES('m-4eojzw3fy3',0,'p-fxiscdoxa4','Tariq bin Fahim Al Said','OMN','host');
INSERT INTO attendance VALUES('m-4eojzw3fy3',1,'p-de65bl2n75','Devendra Raghuvanshi','IND','guest');
INSERT INTO attendance VALUES('m-4eojzw3fy3',1,'p-m6takhrbzc','Devendra Raghuvanshi','IND','guest');
INSERT INTO attendance VALUES('m-4eojzw3fy3',2,'p-lyd74pcbkm','Alok Bhardwaj','IND','guest');
INSERT INTO attendance VALUES('m-4eojzw3fy3',3,'p-eoyi6b73f2','S K Nambiar','IND','guest');
INSERT INTO attendance VALUES('m-5p6xdxdf3s',0,'p-syyrtihq4v','Asaad bin Malik Al Said','OMN','host');
INSERT INTO attendance VALUES('m-5p6xdxdf3s',1,'p-m6takhrbzc','Devendra Raghuvanshi','IND','guest');
INSERT INTO attendance VALUES('v-kpgqhsyeyk',0,'p-de65bl2n75','Devendra Raghuvanshi','IND','leader');
INSERT INTO attendance VALUES('v-kpgqhsyeyk',0,'p-m6takhrbzc','Devendra Raghuvanshi','IND','leader');
CREATE TABLE tenures (
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    records INTEGER NOT NULL,
    PRIMARY KEY (person, kind, value)
);
INSERT INTO tenures VALUES('p-2rrpzk5glt','office','Minister of National Defence',NULL,NULL,2);
INSERT INTO tenures VALUES('p-2rrpzk5glt','rank','General',NULL,NULL,1);
INSERT INTO tenures VALUES('p-2rrpzk5glt','rank','Senior General',NULL,NULL,1);
INSERT INTO tenures VALUES('p-avnx5bszfl','office','Minister of National Defence',NULL,NULL,1);
INSERT INTO tenures VALUES('p-avnx5bszfl','office','Deputy Prime Minister',NULL,NULL,1);
INSERT INTO tenures VALUES('p-avnx5bszfl','rank','Lieutenant General',NULL,NULL,1);
INSERT INTO tenures VALUES('p-avnx5bszfl','rank','Senior Lieutenant General',NULL,NULL,1);
INSERT INTO tenures VALUES('p-ee6lj4cqxq','office','Minister of National Defence',NULL,NULL,2);
INSERT INTO tenures VALUES('p-ee6lj4cqxq','office','Deputy Prime Minister',NULL,NULL,2);
INSERT INTO tenures VALUES('p-ee6lj4cqxq','rank','General',NULL,NULL,2);
INSERT INTO tenures VALUES('p-eoyi6b73f2','office','Vice Chief of the Naval Staff',NULL,NULL,1);
INSERT INTO tenures VALUES('p-eoyi6b73f2','rank','Vice Admiral',NULL,NULL,1);
INSERT INTO tenures VALUES('p-j5mxipf6or','office','General Secretary of the Lao People''s Revolutionary Party Central Committee',NULL,NULL,1);
INSERT INTO tenures VALUES('p-j5mxipf6or','office','President',NULL,NULL,1);
INSERT INTO tenures VALUES('p-lyd74pcbkm','office','Defence Secretary',NULL,NULL,1);
INSERT INTO tenures VALUES('p-akvggv6myy','office','Defence Minister',NULL,NULL,2);
INSERT INTO tenures VALUES('p-de65bl2n75','office','Defence Minister',NULL,NULL,1);
INSERT INTO tenures VALUES('p-de65bl2n75','office','Raksha Mantri',NULL,NULL,1);
INSERT INTO tenures VALUES('p-syyrtihq4v','office','Deputy Prime Minister',NULL,NULL,1);
CREATE TABLE readings (
    report TEXT NOT NULL,
    author TEXT NOT NULL,
    reader TEXT NOT NULL,
    added TEXT NOT NULL,
    PRIMARY KEY (report, author),
    FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO readings VALUES('6523fee3c0eb6ca20c3a','communique','0.1.0','2026-09-21T14:13:20+00:00');
INSERT INTO readings VALUES('971845762e4b437ccbce','communique','0.1.0','2026-09-21T14:13:20+00:00');
INSERT INTO readings VALUES('69c3e842a867f4d674ae','communique','0.1.0','2026-09-21T14:13:20+00:00');
INSERT INTO readings VALUES('153360fa1a76c8d56ea1','communique','0.1.0','2026-09-21T14:13:20+00:00');
CREATE TABLE records (
    handle TEXT NOT NULL,
    report TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (handle),
    FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO records VALUES('p-5qa6p2atrt','6523fee3c0eb6ca20c3a','communique','persons',0,'p1','{"confidence": 0.95, "country": "IND", "evidence": [[241, 261]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p1", "name": "Devendra Raghuvanshi", "offices": ["Raksha Mantri"], "rank": null, "slots": {"country": [[222, 235]], "name": [[241, 261]], "offices": [[222, 235]]}}');
INSERT INTO records VALUES('p-smp3vprvyb','6523fee3c0eb6ca20c3a','communique','persons',1,'p2','{"confidence": 0.95, "country": "OMN", "evidence": [[353, 376]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p2", "name": "Tariq bin Fahim Al Said", "offices": ["Minister of Defence Affairs"], "rank": null, "slots": {"country": [[327, 344]], "name": [[353, 376]], "offices": [[288, 344]]}}');
INSERT INTO records VALUES('p-aibal7id7i','6523fee3c0eb6ca20c3a','communique','persons',2,'p3','{"confidence": 0.8, "country": "IND", "evidence": [[428, 441]], "grounds": {"country": {"how": "inferred", "rule": "state of the press"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p3", "name": "Alok Bhardwaj", "offices": ["Defence Secretary"], "rank": null, "slots": {"country": [[428, 441]], "name": [[428, 441]], "offices": [[405, 422]]}}');
INSERT INTO records VALUES('p-37kyoorwfo','6523fee3c0eb6ca20c3a','communique','persons',3,'p4','{"confidence": 0.8, "country": "IND", "evidence": [[489, 500]], "grounds": {"country": {"how": "inferred", "rule": "state of the press"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p4", "name": "S K Nambiar", "offices": ["Vice Chief of the Naval Staff"], "rank": "Vice Admiral", "slots": {"country": [[489, 500]], "name": [[489, 500]], "offices": [[446, 475]], "rank": [[476, 488]]}}');
INSERT INTO records VALUES('m-ckrzbqxywb','6523fee3c0eb6ca20c3a','communique','meetings',0,'m1','{"confidence": 0.9, "countries": ["IND", "OMN"], "date": "2023-05-03", "end_date": null, "evidence": [[222, 404], [405, 532]], "format": "talks", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "stated", "rule": "day"}, "format": {"how": "stated", "rule": "held talks with"}, "participants": {"how": "resolved", "rule": "held talks with"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m1", "occasion": null, "participants": [{"person": "p2", "role": "host"}, {"person": "p1", "role": "guest"}, {"person": "p3", "role": "guest"}, {"person": "p4", "role": "guest"}], "place": "Muscat", "place_country": "OMN", "slots": {"countries": [[222, 404]], "date": [[391, 403]], "format": [[222, 404]], "participants": [[353, 376], [241, 261], [428, 441], [489, 500]], "place": [[381, 387]], "place_country": [[381, 387]], "status": [[222, 404]]}, "status": "held"}');
INSERT INTO records VALUES('m-5eozuadytp','6523fee3c0eb6ca20c3a','communique','meetings',1,'m2','{"confidence": 0.7, "countries": ["IND", "OMN"], "date": "2024", "end_date": null, "evidence": [[1085, 1292]], "format": "dialogue", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "stated", "rule": "year"}, "format": {"how": "stated", "rule": "sides held session"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "planned by tense and mood"}}, "id": "m2", "occasion": null, "participants": [], "place": "New Delhi", "place_country": "IND", "slots": {"countries": [[1085, 1292]], "date": [[1287, 1291]], "format": [[1085, 1292]], "place": [[1192, 1201]], "place_country": [[1192, 1201]], "status": [[1085, 1292]]}, "status": "planned"}');
INSERT INTO records VALUES('v-kpgqhsyeyk','6523fee3c0eb6ca20c3a','communique','visits',0,'visits:0','{"confidence": 1.0, "end": "2023-05-04", "evidence": [[1416, 1481]], "grounds": {"end": {"how": "computed", "rule": "length of the visit"}, "guest": {"how": "resolved", "rule": "paid a visit to"}, "host": {"how": "resolved", "rule": "paid a visit to"}, "kind": {"how": "stated", "rule": "adjective of the visit"}, "leader": {"how": "resolved", "rule": "paid a visit to"}, "start": {"how": "resolved", "rule": "day"}, "status": {"how": "stated", "rule": "ongoing by tense and mood"}}, "guest": "IND", "host": "OMN", "kind": "official", "leader": "Devendra Raghuvanshi", "slots": {"end": [[1474, 1480]], "guest": [[1416, 1481]], "host": [[1416, 1481]], "kind": [[1416, 1481]], "leader": [[241, 261]], "start": [[1474, 1480]], "status": [[1416, 1481]]}, "start": "2023-05-03", "status": "ongoing"}');
INSERT INTO records VALUES('a-lylrdap622','6523fee3c0eb6ca20c3a','communique','agreements',0,'a1','{"action": "signed", "confidence": 0.9, "date": "2023-05-03", "evidence": [[118, 166], [1337, 1403]], "grounds": {"action": {"how": "stated", "rule": "sign"}, "date": {"how": "resolved", "rule": "day of the contact"}, "kind": {"how": "stated", "rule": "noun of an instrument"}, "parties": {"how": "resolved", "rule": "sides of the contact"}, "signatories": {"how": "resolved", "rule": "subject of the signing"}, "subject": {"how": "stated", "rule": "words of the instrument"}}, "id": "a1", "kind": "letter of intent", "parties": ["IND", "OMN"], "period_end": null, "period_start": null, "signatories": ["p1", "p2"], "slots": {"action": [[118, 122]], "date": [[391, 403]], "kind": [[123, 139]], "parties": [[1344, 1403]], "signatories": [[1319, 1336]], "subject": [[1370, 1393]]}, "subject": "refit of patrol vessels"}');
INSERT INTO records VALUES('s-gmtuc3xhfc','6523fee3c0eb6ca20c3a','communique','mechanisms',0,'mechanisms:0','{"confidence": 1.0, "date": "2023-01", "edition": 12, "evidence": [[1085, 1292]], "grounds": {"date": {"how": "resolved", "rule": "mechanism.date-at-name"}, "edition": {"how": "stated", "rule": "mechanism.edition"}, "kind": {"how": "stated", "rule": "mechanism.kind"}, "name": {"how": "stated", "rule": "mechanism.name"}, "parties": {"how": "stated", "rule": "mechanism.parties-in-name"}}, "kind": "committee", "level": null, "name": "India-Oman Joint Military Cooperation Committee", "parties": ["IND", "OMN"], "slots": {"date": [[1205, 1222]], "edition": [[1115, 1119]], "kind": [[1135, 1182]], "name": [[1135, 1182]], "parties": [[1135, 1182]]}}');
INSERT INTO records VALUES('s-qfre2gryzf','6523fee3c0eb6ca20c3a','communique','mechanisms',1,'mechanisms:1','{"confidence": 1.0, "date": "2024", "edition": 13, "evidence": [[1085, 1292]], "grounds": {"date": {"how": "resolved", "rule": "mechanism.date-at-name"}, "edition": {"how": "stated", "rule": "mechanism.edition"}, "kind": {"how": "stated", "rule": "mechanism.kind"}, "name": {"how": "stated", "rule": "mechanism.name"}, "parties": {"how": "stated", "rule": "mechanism.parties-in-name"}}, "kind": "committee", "level": null, "name": "India-Oman Joint Military Cooperation Committee", "parties": ["IND", "OMN"], "slots": {"date": [[1287, 1291]], "edition": [[1261, 1265]], "kind": [[1135, 1182]], "name": [[1135, 1182]], "parties": [[1135, 1182]]}}');
INSERT INTO records VALUES('c-2f5zxmhltx','6523fee3c0eb6ca20c3a','communique','commitments',0,'commitments:0','{"by": ["IND", "OMN"], "confidence": 1.0, "evidence": [[679, 852]], "fields": ["dialogue", "maritime"], "grounds": {"by": {"how": "resolved", "rule": "agreed-to"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "agreed-to"}, "quote": {"how": "stated", "rule": "agreed-to"}}, "modality": "agreed", "quote": "They agreed to begin staff-level consultations on maritime security in the", "slots": {"by": [[679, 683]], "fields": [[679, 852]], "modality": [[684, 693]], "quote": [[679, 852]]}, "to": []}');
INSERT INTO records VALUES('c-qc727enkay','6523fee3c0eb6ca20c3a','communique','commitments',1,'commitments:1','{"by": ["Devendra Raghuvanshi"], "confidence": 1.0, "evidence": [[854, 948]], "fields": ["industry"], "grounds": {"by": {"how": "resolved", "rule": "asked-others"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "asked-others"}, "quote": {"how": "stated", "rule": "asked-others"}, "to": {"how": "stated", "rule": "asked-others"}}, "modality": "requested", "quote": "Raksha Mantri invited Omani companies to set up production units in", "slots": {"by": [[854, 867]], "fields": [[854, 948]], "modality": [[868, 894]], "quote": [[854, 948]], "to": [[876, 881]]}, "to": ["OMN"]}');
INSERT INTO records VALUES('c-zafxxrw7wy','6523fee3c0eb6ca20c3a','communique','commitments',2,'commitments:2','{"by": ["Tariq bin Fahim Al Said"], "confidence": 1.0, "evidence": [[972, 1083]], "fields": ["logistics", "maritime", "crime", "economy"], "grounds": {"by": {"how": "stated", "rule": "future"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "future"}, "quote": {"how": "stated", "rule": "future"}, "to": {"how": "stated", "rule": "future"}}, "modality": "pledged", "quote": "Oman would continue to provide berthing and fuel to Indian naval", "slots": {"by": [[956, 961]], "fields": [[972, 1083]], "modality": [[977, 982]], "quote": [[972, 1083]], "to": [[1024, 1042]]}, "to": ["IND"]}');
INSERT INTO records VALUES('c-eexsdn4wj2','6523fee3c0eb6ca20c3a','communique','commitments',3,'commitments:3','{"by": ["IND", "OMN"], "confidence": 1.0, "evidence": [[1224, 1292]], "fields": ["dialogue"], "grounds": {"by": {"how": "resolved", "rule": "decided"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "decided"}, "quote": {"how": "stated", "rule": "decided"}}, "modality": "agreed", "quote": "the two sides decided to convene the 13th meeting in Muscat", "slots": {"by": [[1224, 1237]], "fields": [[1224, 1292]], "modality": [[1238, 1248]], "quote": [[1224, 1292]]}, "to": []}');
INSERT INTO records VALUES('p-uzccn2pcqg','971845762e4b437ccbce','communique','persons',0,'p1','{"confidence": 0.8, "country": "IND", "evidence": [[163, 183]], "grounds": {"country": {"how": "inferred", "rule": "state returned to"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p1", "name": "Devendra Raghuvanshi", "offices": ["Defence Minister"], "rank": null, "slots": {"country": [[725, 730]], "name": [[163, 183]], "offices": [[146, 162]]}}');
INSERT INTO records VALUES('p-i7m3rn525c','971845762e4b437ccbce','communique','persons',1,'p2','{"confidence": 0.95, "country": "OMN", "evidence": [[217, 240]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p2", "name": "Tareq bin Fahim Al Said", "offices": ["Defence Minister"], "rank": null, "slots": {"country": [[192, 197]], "name": [[217, 240]], "offices": [[146, 162]]}}');
INSERT INTO records VALUES('p-gl4ani7z6e','971845762e4b437ccbce','communique','persons',2,'p3','{"confidence": 0.8, "country": "OMN", "evidence": [[801, 824]], "grounds": {"country": {"how": "inferred", "rule": "culture of the name"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p3", "name": "Asaad bin Malik Al Said", "offices": ["Deputy Prime Minister"], "rank": null, "slots": {"country": [[801, 824]], "name": [[801, 824]], "offices": [[772, 793]]}}');
INSERT INTO records VALUES('m-4eojzw3fy3','971845762e4b437ccbce','communique','meetings',0,'m1','{"confidence": 0.9, "countries": ["IND", "OMN"], "date": "2023-05-04", "end_date": null, "evidence": [[146, 330]], "format": "meeting", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "weekday"}, "format": {"how": "stated", "rule": "met"}, "participants": {"how": "resolved", "rule": "met"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m1", "occasion": null, "participants": [{"person": "p2", "role": "host"}, {"person": "p1", "role": "guest"}], "place": "Muscat", "place_country": "OMN", "slots": {"countries": [[146, 330]], "date": [[254, 262]], "format": [[146, 330]], "participants": [[217, 240], [163, 183]], "place": [[244, 250]], "place_country": [[244, 250]], "status": [[146, 330]]}, "status": "held"}');
INSERT INTO records VALUES('m-5p6xdxdf3s','971845762e4b437ccbce','communique','meetings',1,'m2','{"confidence": 0.9, "countries": ["IND", "OMN"], "date": "2023-05-04", "end_date": null, "evidence": [[750, 838]], "format": "reception", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "day of the sentence before"}, "format": {"how": "stated", "rule": "called on"}, "participants": {"how": "resolved", "rule": "called on"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m2", "occasion": null, "participants": [{"person": "p3", "role": "host"}, {"person": "p1", "role": "guest"}], "place": null, "place_country": null, "slots": {"countries": [[750, 838]], "date": [[734, 742]], "format": [[750, 838]], "participants": [[801, 824], [163, 183]], "status": [[750, 838]]}, "status": "held"}');
INSERT INTO records VALUES('v-pnpfo3xhrs','971845762e4b437ccbce','communique','visits',0,'visits:0','{"confidence": 1.0, "end": "2023-05-04", "evidence": [[663, 749]], "grounds": {"end": {"how": "resolved", "rule": "weekday"}, "guest": {"how": "resolved", "rule": "delegation in a state"}, "host": {"how": "resolved", "rule": "delegation in a state"}, "leader": {"how": "resolved", "rule": "delegation in a state"}, "start": {"how": "computed", "rule": "length of the visit"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "guest": "IND", "host": "OMN", "kind": null, "leader": "Devendra Raghuvanshi", "slots": {"end": [[734, 742]], "guest": [[663, 749]], "host": [[663, 749]], "leader": [[163, 183]], "start": [[734, 742]], "status": [[663, 749]]}, "start": "2023-05-03", "status": "held"}');
INSERT INTO records VALUES('a-sshpveu3dq','971845762e4b437ccbce','communique','agreements',0,'a1','{"action": "signed", "confidence": 0.9, "date": "2023-05-04", "evidence": [[476, 525]], "grounds": {"action": {"how": "stated", "rule": "passive: signed"}, "date": {"how": "resolved", "rule": "day of the contact"}, "kind": {"how": "stated", "rule": "noun of an instrument"}, "parties": {"how": "resolved", "rule": "sides of the contact"}, "subject": {"how": "stated", "rule": "words of the instrument"}}, "id": "a1", "kind": "letter of intent", "parties": ["IND", "OMN"], "period_end": null, "period_start": null, "signatories": [], "slots": {"action": [[510, 525]], "date": [[254, 262]], "kind": [[478, 494]], "parties": [[476, 509]], "subject": [[498, 509]]}, "subject": "ship repair"}');
INSERT INTO records VALUES('c-w5ex3ulx6e','971845762e4b437ccbce','communique','commitments',0,'commitments:0','{"by": ["IND", "OMN"], "confidence": 1.0, "evidence": [[332, 412]], "fields": ["maritime"], "grounds": {"by": {"how": "resolved", "rule": "agreed-to"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "agreed-to"}, "quote": {"how": "stated", "rule": "agreed-to"}}, "modality": "agreed", "quote": "The two countries agreed to link their naval operations centres by", "slots": {"by": [[332, 349]], "fields": [[332, 412]], "modality": [[350, 359]], "quote": [[332, 412]]}, "to": []}');
INSERT INTO records VALUES('c-fl52kuuaik','971845762e4b437ccbce','communique','commitments',1,'commitments:1','{"by": ["IND"], "confidence": 1.0, "evidence": [[529, 614]], "fields": ["relations"], "grounds": {"by": {"how": "resolved", "rule": "asked-to"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "asked-to"}, "quote": {"how": "stated", "rule": "asked-to"}, "to": {"how": "stated", "rule": "asked-to"}}, "modality": "requested", "quote": "We urged the Omani side to look at Indian yards, which", "slots": {"by": [[529, 531]], "fields": [[529, 614]], "modality": [[532, 555]], "quote": [[529, 614]], "to": [[538, 552]]}, "to": ["OMN"]}');
INSERT INTO records VALUES('p-uq3ebqtjcb','69c3e842a867f4d674ae','communique','persons',0,'p1','{"confidence": 0.8, "country": "KHM", "evidence": [[280, 289]], "grounds": {"country": {"how": "inferred", "rule": "known official"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p1", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "slots": {"country": [[280, 289]], "name": [[280, 289]], "offices": [[291, 312], [317, 345]], "rank": [[992, 999]]}}');
INSERT INTO records VALUES('p-flhx457bb4','69c3e842a867f4d674ae','communique','persons',1,'p2','{"confidence": 0.95, "country": "VNM", "evidence": [[839, 853]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p2", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "Senior General", "slots": {"country": [[887, 894]], "name": [[839, 853]], "offices": [[855, 894]], "rank": [[1019, 1033]]}}');
INSERT INTO records VALUES('p-xy4iylzfz6','69c3e842a867f4d674ae','communique','persons',2,'p3','{"confidence": 0.8, "country": "LAO", "evidence": [[943, 965]], "grounds": {"country": {"how": "inferred", "rule": "known official"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p3", "name": "Khamliang Outhakaysone", "offices": [], "rank": "Senior Lieutenant General", "slots": {"country": [[943, 965]], "name": [[943, 965]], "rank": [[917, 942]]}}');
INSERT INTO records VALUES('m-yzrwunu5pw','69c3e842a867f4d674ae','communique','meetings',0,'m1','{"confidence": 0.9, "countries": ["KHM", "LAO", "VNM"], "date": "2025-10-15", "end_date": null, "evidence": [[236, 439]], "format": "conference", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "day-from-report"}, "format": {"how": "stated", "rule": "session held"}, "participants": {"how": "resolved", "rule": "session held"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m1", "occasion": null, "participants": [{"person": "p1", "role": "participant"}, {"person": "p2", "role": "participant"}], "place": "Vientiane", "place_country": "LAO", "slots": {"countries": [[236, 439]], "date": [[254, 263]], "format": [[236, 439]], "participants": [[280, 289], [839, 853]], "place": [[416, 425]], "place_country": [[416, 425]], "status": [[236, 439]]}, "status": "held"}');
INSERT INTO records VALUES('m-qypqobazhl','69c3e842a867f4d674ae','communique','meetings',1,'m2','{"confidence": 0.9, "countries": ["KHM", "VNM"], "date": "2025-10-15", "end_date": null, "evidence": [[706, 985]], "format": "meeting", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "day-from-report"}, "format": {"how": "stated", "rule": "had an encounter with"}, "participants": {"how": "resolved", "rule": "had an encounter with"}, "place": {"how": "inferred", "rule": "place of the session beside which they met"}, "place_country": {"how": "inferred", "rule": "place of the session beside which they met"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m2", "occasion": null, "participants": [{"person": "p1", "role": "participant"}, {"person": "p2", "role": "participant"}], "place": "Vientiane", "place_country": "LAO", "slots": {"countries": [[706, 985]], "date": [[742, 751]], "format": [[706, 985]], "participants": [[280, 289], [839, 853]], "place": [[416, 425]], "place_country": [[416, 425]], "status": [[706, 985]]}, "status": "held"}');
INSERT INTO records VALUES('m-hkstkb7gtc','69c3e842a867f4d674ae','communique','meetings',2,'m3','{"confidence": 0.9, "countries": ["KHM", "LAO"], "date": "2025-10-15", "end_date": null, "evidence": [[706, 985]], "format": "meeting", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "resolved", "rule": "day-from-report"}, "format": {"how": "stated", "rule": "had an encounter with"}, "participants": {"how": "resolved", "rule": "had an encounter with"}, "place": {"how": "inferred", "rule": "place of the session beside which they met"}, "place_country": {"how": "inferred", "rule": "place of the session beside which they met"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m3", "occasion": null, "participants": [{"person": "p1", "role": "participant"}, {"person": "p3", "role": "participant"}], "place": "Vientiane", "place_country": "LAO", "slots": {"countries": [[706, 985]], "date": [[742, 751]], "format": [[706, 985]], "participants": [[280, 289], [943, 965]], "place": [[416, 425]], "place_country": [[416, 425]], "status": [[706, 985]]}, "status": "held"}');
INSERT INTO records VALUES('v-wrrobh3fgk','69c3e842a867f4d674ae','communique','visits',0,'visits:0','{"confidence": 1.0, "end": "2025-10-16", "evidence": [[706, 985]], "grounds": {"end": {"how": "resolved", "rule": "day-from-report"}, "guest": {"how": "resolved", "rule": "guest in the host''s country"}, "host": {"how": "resolved", "rule": "guest in the host''s country"}, "leader": {"how": "resolved", "rule": "guest in the host''s country"}, "status": {"how": "stated", "rule": "ongoing by tense and mood"}}, "guest": "KHM", "host": "LAO", "kind": null, "leader": "Tea Seiha", "slots": {"end": [[1296, 1308]], "guest": [[706, 985]], "host": [[706, 985]], "leader": [[280, 289]], "status": [[706, 985]]}, "start": null, "status": "ongoing"}');
INSERT INTO records VALUES('a-q7ysjvlp6l','69c3e842a867f4d674ae','communique','agreements',0,'a1','{"action": "in force", "confidence": 0.9, "date": null, "evidence": [[1085, 1138]], "grounds": {"action": {"how": "stated", "rule": "passive: in force"}, "kind": {"how": "stated", "rule": "noun of an instrument"}, "parties": {"how": "resolved", "rule": "sides of the contact"}, "period_end": {"how": "stated", "rule": "years of the instrument"}, "period_start": {"how": "stated", "rule": "years of the instrument"}, "subject": {"how": "stated", "rule": "words of the instrument"}}, "id": "a1", "kind": "protocol", "parties": ["KHM", "VNM"], "period_end": "2029", "period_start": "2025", "signatories": [], "slots": {"action": [[1120, 1138]], "kind": [[1097, 1105]], "parties": [[1085, 1119]], "period_end": [[1105, 1119]], "period_start": [[1105, 1119]], "subject": [[1089, 1096]]}, "subject": "defence"}');
INSERT INTO records VALUES('s-pdqcsvthck','69c3e842a867f4d674ae','communique','mechanisms',0,'mechanisms:0','{"confidence": 1.0, "date": null, "edition": null, "evidence": [[236, 439]], "grounds": {"kind": {"how": "stated", "rule": "mechanism.kind"}, "level": {"how": "stated", "rule": "mechanism.level"}, "name": {"how": "stated", "rule": "mechanism.name"}, "parties": {"how": "stated", "rule": "mechanism.parties-in-name"}}, "kind": "meeting", "level": "ministers", "name": "Cambodia-Laos-Vietnam Defence Ministers'' Meeting", "parties": ["KHM", "LAO", "VNM"], "slots": {"kind": [[359, 407]], "level": [[359, 407]], "name": [[359, 407]], "parties": [[359, 407]]}}');
INSERT INTO records VALUES('s-zd6dt3nsmm','69c3e842a867f4d674ae','communique','mechanisms',1,'mechanisms:1','{"confidence": 1.0, "date": null, "edition": null, "evidence": [[441, 704]], "grounds": {"kind": {"how": "stated", "rule": "mechanism.kind"}, "name": {"how": "stated", "rule": "mechanism.name"}, "parties": {"how": "stated", "rule": "mechanism.parties-in-name"}}, "kind": "exercise", "level": null, "name": "trilateral search and rescue exercise", "parties": ["KHM", "LAO", "VNM"], "slots": {"kind": [[610, 647]], "name": [[610, 647]], "parties": [[610, 647]]}}');
INSERT INTO records VALUES('c-ddqley773f','69c3e842a867f4d674ae','communique','commitments',0,'commitments:0','{"by": ["KHM"], "confidence": 1.0, "evidence": [[110, 234]], "fields": ["crime", "border"], "grounds": {"by": {"how": "stated", "rule": "asked-to"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "asked-to"}, "quote": {"how": "stated", "rule": "asked-to"}, "to": {"how": "stated", "rule": "asked-to"}}, "modality": "requested", "quote": "Cambodia has called on Laos and Vietnam to step up the", "slots": {"by": [[110, 118]], "fields": [[110, 234]], "modality": [[119, 152]], "quote": [[110, 234]], "to": [[133, 137], [142, 149]]}, "to": ["LAO", "VNM"]}');
INSERT INTO records VALUES('c-ktij3l5d52','69c3e842a867f4d674ae','communique','commitments',1,'commitments:1','{"by": ["Tea Seiha"], "confidence": 1.0, "evidence": [[561, 647]], "fields": ["exercises", "hadr"], "grounds": {"by": {"how": "stated", "rule": "future"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "future"}, "quote": {"how": "stated", "rule": "future"}}, "modality": "pledged", "quote": "Cambodia would send a 40-member team to the next trilateral search", "slots": {"by": [[520, 529]], "fields": [[561, 647]], "modality": [[570, 575]], "quote": [[561, 647]]}, "to": []}');
INSERT INTO records VALUES('c-e42lfclw2a','69c3e842a867f4d674ae','communique','commitments',2,'commitments:2','{"by": ["KHM", "VNM"], "confidence": 1.0, "evidence": [[987, 1226]], "fields": ["implementation", "remains"], "grounds": {"by": {"how": "stated", "rule": "committed-to"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "committed-to"}, "quote": {"how": "stated", "rule": "committed-to"}}, "modality": "agreed", "quote": "H.E. General Tea Seiha and H.E. Senior General Phan Van Giang", "slots": {"by": [[1000, 1009], [1034, 1048]], "fields": [[987, 1226]], "modality": [[1049, 1072]], "quote": [[987, 1226]]}, "to": []}');
INSERT INTO records VALUES('p-hdbglbgk33','153360fa1a76c8d56ea1','communique','persons',0,'p1','{"confidence": 0.95, "country": "LAO", "evidence": [[316, 338]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p1", "name": "Khamlieng Outhakaisone", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "Lieutenant General", "slots": {"country": [[303, 307]], "name": [[316, 338]], "offices": [[248, 269], [271, 307]], "rank": [[1051, 1057]]}}');
INSERT INTO records VALUES('p-cluhh3yzsz','153360fa1a76c8d56ea1','communique','persons',1,'p2','{"confidence": 0.95, "country": "KHM", "evidence": [[435, 444]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p2", "name": "Tea Seiha", "offices": ["Deputy Prime Minister", "Minister of National Defence"], "rank": "General", "slots": {"country": [[421, 429]], "name": [[435, 444]], "offices": [[363, 384], [389, 429]], "rank": [[909, 912]]}}');
INSERT INTO records VALUES('p-h4xt75zrpw','153360fa1a76c8d56ea1','communique','persons',2,'p3','{"confidence": 0.95, "country": "VNM", "evidence": [[495, 509]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}, "rank": {"how": "stated", "rule": "rank before the name"}}, "id": "p3", "name": "Phan Van Giang", "offices": ["Minister of National Defence"], "rank": "General", "slots": {"country": [[481, 489]], "name": [[495, 509]], "offices": [[449, 489]], "rank": [[491, 494]]}}');
INSERT INTO records VALUES('p-hnqhcan3pz','153360fa1a76c8d56ea1','communique','persons',3,'p4','{"confidence": 0.95, "country": "LAO", "evidence": [[1289, 1308]], "grounds": {"country": {"how": "stated", "rule": "state in the title"}, "name": {"how": "stated", "rule": "name in a title chain, apposition or before a verb"}, "offices": {"how": "stated", "rule": "office in a title chain or apposition"}}, "id": "p4", "name": "Thongloun Sisoulith", "offices": ["General Secretary of the Lao People''s Revolutionary Party Central Committee", "President"], "rank": null, "slots": {"country": [[1227, 1259]], "name": [[1289, 1308]], "offices": [[1202, 1277], [1279, 1288]]}}');
INSERT INTO records VALUES('m-g4x3icp2vo','153360fa1a76c8d56ea1','communique','meetings',0,'m1','{"confidence": 0.9, "countries": ["KHM", "LAO", "VNM"], "date": "XXXX-10-15", "end_date": null, "evidence": [[60, 217], [221, 510]], "format": "conference", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "stated", "rule": "day"}, "format": {"how": "stated", "rule": "session held"}, "participants": {"how": "resolved", "rule": "session held"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m1", "occasion": null, "participants": [{"person": "p2", "role": "participant"}, {"person": "p3", "role": "participant"}, {"person": "p1", "role": "chair"}], "place": null, "place_country": null, "slots": {"countries": [[60, 217]], "date": [[206, 216]], "format": [[60, 217]], "participants": [[435, 444], [495, 509], [316, 338]], "status": [[60, 217]]}, "status": "held"}');
INSERT INTO records VALUES('m-wbvl5quzcg','153360fa1a76c8d56ea1','communique','meetings',1,'m2','{"confidence": 0.7, "countries": ["KHM", "LAO", "VNM"], "date": "2026", "end_date": null, "evidence": [[1118, 1170]], "format": "conference", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "date": {"how": "stated", "rule": "year"}, "format": {"how": "stated", "rule": "the next one"}, "place": {"how": "stated", "rule": "place after a preposition"}, "place_country": {"how": "stated", "rule": "place after a preposition"}, "status": {"how": "stated", "rule": "planned by tense and mood"}}, "id": "m2", "occasion": null, "participants": [], "place": "Da Nang", "place_country": "VNM", "slots": {"countries": [[1118, 1170]], "date": [[1165, 1169]], "format": [[1118, 1170]], "place": [[1154, 1161]], "place_country": [[1154, 1161]], "status": [[1118, 1170]]}, "status": "planned"}');
INSERT INTO records VALUES('m-gcytrt43dv','153360fa1a76c8d56ea1','communique','meetings',2,'m3','{"confidence": 0.9, "countries": ["KHM", "LAO"], "date": null, "end_date": null, "evidence": [[1174, 1336]], "format": "meeting", "grounds": {"countries": {"how": "resolved", "rule": "sides of those who meet"}, "format": {"how": "stated", "rule": "met"}, "participants": {"how": "resolved", "rule": "met"}, "status": {"how": "stated", "rule": "held by tense and mood"}}, "id": "m3", "occasion": null, "participants": [{"person": "p1", "role": "participant"}, {"person": "p2", "role": "participant"}, {"person": "p4", "role": "participant"}], "place": null, "place_country": null, "slots": {"countries": [[1174, 1336]], "format": [[1174, 1336]], "participants": [[316, 338], [435, 444], [1289, 1308]], "status": [[1174, 1336]]}, "status": "held"}');
INSERT INTO records VALUES('a-mf3k3kt5ok','153360fa1a76c8d56ea1','communique','agreements',0,'a1','{"action": "signed", "confidence": 0.9, "date": "XXXX-10-15", "evidence": [[1013, 1037]], "grounds": {"action": {"how": "stated", "rule": "signed"}, "date": {"how": "resolved", "rule": "day of the contact"}, "kind": {"how": "stated", "rule": "noun of an instrument"}, "parties": {"how": "stated", "rule": "parties in the phrase"}, "signatories": {"how": "resolved", "rule": "subject of the signing"}, "subject": {"how": "resolved", "rule": "the contact that it records"}}, "id": "a1", "kind": "joint statement", "parties": ["KHM", "LAO", "VNM"], "period_end": null, "period_start": null, "signatories": ["p1", "p2"], "slots": {"action": [[1013, 1019]], "date": [[206, 216]], "kind": [[1022, 1037]], "parties": [], "signatories": [[999, 1012]], "subject": [[30, 56]]}, "subject": "TRILATERAL DEFENCE MEETING"}');
INSERT INTO records VALUES('s-xgirg4eufc','153360fa1a76c8d56ea1','communique','mechanisms',0,'mechanisms:0','{"confidence": 1.0, "date": null, "edition": null, "evidence": [[60, 217]], "grounds": {"kind": {"how": "stated", "rule": "mechanism.kind"}, "level": {"how": "stated", "rule": "mechanism.level"}, "name": {"how": "stated", "rule": "mechanism.name"}, "parties": {"how": "stated", "rule": "mechanism.parties-in-name"}}, "kind": "meeting", "level": "ministers", "name": "yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam", "parties": ["KHM", "LAO", "VNM"], "slots": {"kind": [[70, 136]], "level": [[70, 136]], "name": [[70, 136]], "parties": [[70, 136]]}}');
INSERT INTO records VALUES('c-ngji57ktly','153360fa1a76c8d56ea1','communique','commitments',0,'commitments:0','{"by": ["KHM", "LAO", "VNM"], "confidence": 1.0, "evidence": [[737, 905]], "fields": ["crime", "hadr", "training", "war-legacy"], "grounds": {"by": {"how": "resolved", "rule": "pledged"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "pledged"}, "quote": {"how": "stated", "rule": "pledged"}}, "modality": "agreed", "quote": "The three sides pledged to tighten cooperation against cross-border crime, to", "slots": {"by": [[737, 752]], "fields": [[737, 905]], "modality": [[753, 760]], "quote": [[737, 905]]}, "to": []}');
INSERT INTO records VALUES('c-yy6rhewly7','153360fa1a76c8d56ea1','communique','commitments',1,'commitments:1','{"by": ["Tea Seiha"], "confidence": 1.0, "evidence": [[909, 995]], "fields": ["training", "peacekeeping"], "grounds": {"by": {"how": "stated", "rule": "proposed"}, "fields": {"how": "stated", "rule": "fields of the clause"}, "modality": {"how": "stated", "rule": "proposed"}, "quote": {"how": "stated", "rule": "proposed"}, "to": {"how": "resolved", "rule": "proposed"}}, "modality": "proposed", "quote": "Gen Tea Seiha proposed that the three ministries open a joint", "slots": {"by": [[913, 922]], "fields": [[909, 995]], "modality": [[923, 940]], "quote": [[909, 995]], "to": [[937, 957]]}, "to": ["KHM", "LAO", "VNM"]}');
CREATE TABLE members (
    record TEXT NOT NULL,
    form TEXT NOT NULL,
    report TEXT NOT NULL,
    author TEXT NOT NULL,
    day INTEGER,
    edition INTEGER,
    date TEXT,
    PRIMARY KEY (record),
    FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO members VALUES('p-cluhh3yzsz','p-ee6lj4cqxq','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-h4xt75zrpw','p-2rrpzk5glt','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-hdbglbgk33','p-avnx5bszfl','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-hnqhcan3pz','p-j5mxipf6or','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('a-mf3k3kt5ok','a-ilanpgimcv','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-ngji57ktly','c-ngji57ktly','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-yy6rhewly7','c-yy6rhewly7','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-g4x3icp2vo','m-g4x3icp2vo','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-gcytrt43dv','m-gcytrt43dv','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-wbvl5quzcg','m-wbvl5quzcg','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('s-xgirg4eufc','s-je7fhhkqcn','153360fa1a76c8d56ea1','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-37kyoorwfo','p-eoyi6b73f2','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-5qa6p2atrt','p-de65bl2n75','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-aibal7id7i','p-lyd74pcbkm','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-smp3vprvyb','p-fxiscdoxa4','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('a-lylrdap622','a-pybx3juwz6','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-2f5zxmhltx','c-2f5zxmhltx','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-eexsdn4wj2','c-eexsdn4wj2','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-qc727enkay','c-qc727enkay','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-zafxxrw7wy','c-zafxxrw7wy','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-5eozuadytp','m-5eozuadytp','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-ckrzbqxywb','m-ckrzbqxywb','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('s-gmtuc3xhfc','s-gti57x47ak','6523fee3c0eb6ca20c3a','communique',NULL,12,'2023-01');
INSERT INTO members VALUES('s-qfre2gryzf','s-gti57x47ak','6523fee3c0eb6ca20c3a','communique',NULL,13,'2024');
INSERT INTO members VALUES('v-kpgqhsyeyk','v-kpgqhsyeyk','6523fee3c0eb6ca20c3a','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-flhx457bb4','p-mv4xlysl3o','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-uq3ebqtjcb','p-ee6lj4cqxq','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-xy4iylzfz6','p-in4jaijxug','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('a-q7ysjvlp6l','a-35ojve5mah','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-ddqley773f','c-ddqley773f','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-e42lfclw2a','c-e42lfclw2a','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-ktij3l5d52','c-ktij3l5d52','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-hkstkb7gtc','m-hkstkb7gtc','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-qypqobazhl','m-qypqobazhl','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-yzrwunu5pw','m-yzrwunu5pw','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('s-pdqcsvthck','s-hu6senrpki','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('s-zd6dt3nsmm','s-allzqoef2c','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('v-wrrobh3fgk','v-wrrobh3fgk','69c3e842a867f4d674ae','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-gl4ani7z6e','p-syyrtihq4v','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-i7m3rn525c','p-akvggv6myy','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('p-uzccn2pcqg','p-m6takhrbzc','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('a-sshpveu3dq','a-jwmtqqkhht','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-fl52kuuaik','c-fl52kuuaik','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('c-w5ex3ulx6e','c-w5ex3ulx6e','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-4eojzw3fy3','m-4eojzw3fy3','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('m-5p6xdxdf3s','m-5p6xdxdf3s','971845762e4b437ccbce','communique',NULL,NULL,NULL);
INSERT INTO members VALUES('v-pnpfo3xhrs','v-pnpfo3xhrs','971845762e4b437ccbce','communique',NULL,NULL,NULL);
CREATE TABLE side_by_side (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (one, other, report),
    FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
CREATE TABLE evidence (
    record TEXT NOT NULL,
    slot TEXT NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT,
    how TEXT,
    PRIMARY KEY (record, slot, position),
    FOREIGN KEY(record) REFERENCES records (handle) ON DELETE CASCADE
);
INSERT INTO evidence VALUES('p-5qa6p2atrt','',0,241,261,'Devendra Raghuvanshi',NULL,NULL);
INSERT INTO evidence VALUES('p-5qa6p2atrt','country',0,222,235,'Raksha Mantri','state in the title','stated');
INSERT INTO evidence VALUES('p-5qa6p2atrt','name',0,241,261,'Devendra Raghuvanshi','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-5qa6p2atrt','offices',0,222,235,'Raksha Mantri','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-smp3vprvyb','',0,353,376,'Tariq bin Fahim Al Said',NULL,NULL);
INSERT INTO evidence VALUES('p-smp3vprvyb','country',0,327,344,'Sultanate of Oman','state in the title','stated');
INSERT INTO evidence VALUES('p-smp3vprvyb','name',0,353,376,'Tariq bin Fahim Al Said','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-smp3vprvyb','offices',0,288,344,'the Minister of Defence Affairs of the Sultanate of Oman','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-aibal7id7i','',0,428,441,'Alok Bhardwaj',NULL,NULL);
INSERT INTO evidence VALUES('p-aibal7id7i','country',0,428,441,'Alok Bhardwaj','state of the press','inferred');
INSERT INTO evidence VALUES('p-aibal7id7i','name',0,428,441,'Alok Bhardwaj','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-aibal7id7i','offices',0,405,422,'Defence Secretary','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-37kyoorwfo','',0,489,500,'S K Nambiar',NULL,NULL);
INSERT INTO evidence VALUES('p-37kyoorwfo','country',0,489,500,'S K Nambiar','state of the press','inferred');
INSERT INTO evidence VALUES('p-37kyoorwfo','name',0,489,500,'S K Nambiar','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-37kyoorwfo','offices',0,446,475,'Vice Chief of the Naval Staff','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-37kyoorwfo','rank',0,476,488,'Vice Admiral','rank before the name','stated');
INSERT INTO evidence VALUES('m-ckrzbqxywb','',0,222,404,'Raksha Mantri Shri Devendra Raghuvanshi held bilateral talks with the Minister of Defence Affairs of the Sultanate of Oman, Sayyid Tariq bin Fahim Al Said, in Muscat on May 03, 2023.',NULL,NULL);
INSERT INTO evidence VALUES('m-ckrzbqxywb','',1,405,532,'Defence Secretary Shri Alok Bhardwaj and Vice Chief of the Naval Staff Vice Admiral S K Nambiar were also present at the talks.',NULL,NULL);
INSERT INTO evidence VALUES('m-ckrzbqxywb','countries',0,222,404,'Raksha Mantri Shri Devendra Raghuvanshi held bilateral talks with the Minister of Defence Affairs of the Sultanate of Oman, Sayyid Tariq bin Fahim Al Said, in Muscat on May 03, 2023.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-ckrzbqxywb','date',0,391,403,'May 03, 2023','day','stated');
INSERT INTO evidence VALUES('m-ckrzbqxywb','format',0,222,404,'Raksha Mantri Shri Devendra Raghuvanshi held bilateral talks with the Minister of Defence Affairs of the Sultanate of Oman, Sayyid Tariq bin Fahim Al Said, in Muscat on May 03, 2023.','held talks with','stated');
INSERT INTO evidence VALUES('m-ckrzbqxywb','participants',0,353,376,'Tariq bin Fahim Al Said','held talks with','resolved');
INSERT INTO evidence VALUES('m-ckrzbqxywb','participants',1,241,261,'Devendra Raghuvanshi','held talks with','resolved');
INSERT INTO evidence VALUES('m-ckrzbqxywb','participants',2,428,441,'Alok Bhardwaj','held talks with','resolved');
INSERT INTO evidence VALUES('m-ckrzbqxywb','participants',3,489,500,'S K Nambiar','held talks with','resolved');
INSERT INTO evidence VALUES('m-ckrzbqxywb','place',0,381,387,'Muscat','place after a preposition','stated');
INSERT INTO evidence VALUES('m-ckrzbqxywb','place_country',0,381,387,'Muscat','place after a preposition','stated');
INSERT INTO evidence VALUES('m-ckrzbqxywb','status',0,222,404,'Raksha Mantri Shri Devendra Raghuvanshi held bilateral talks with the Minister of Defence Affairs of the Sultanate of Oman, Sayyid Tariq bin Fahim Al Said, in Muscat on May 03, 2023.','held by tense and mood','stated');
INSERT INTO evidence VALUES('m-5eozuadytp','',0,1085,1292,'Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.',NULL,NULL);
INSERT INTO evidence VALUES('m-5eozuadytp','countries',0,1085,1292,'Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-5eozuadytp','date',0,1287,1291,'2024','year','stated');
INSERT INTO evidence VALUES('m-5eozuadytp','format',0,1085,1292,'Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.','sides held session','stated');
INSERT INTO evidence VALUES('m-5eozuadytp','place',0,1192,1201,'New Delhi','place after a preposition','stated');
INSERT INTO evidence VALUES('m-5eozuadytp','place_country',0,1192,1201,'New Delhi','place after a preposition','stated');
INSERT INTO evidence VALUES('m-5eozuadytp','status',0,1085,1292,'Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.','planned by tense and mood','stated');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','',0,1416,1481,'Raksha Mantri is on a two-day official visit to Oman from May 03.',NULL,NULL);
INSERT INTO evidence VALUES('v-kpgqhsyeyk','end',0,1474,1480,'May 03','length of the visit','computed');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','guest',0,1416,1481,'Raksha Mantri is on a two-day official visit to Oman from May 03.','paid a visit to','resolved');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','host',0,1416,1481,'Raksha Mantri is on a two-day official visit to Oman from May 03.','paid a visit to','resolved');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','kind',0,1416,1481,'Raksha Mantri is on a two-day official visit to Oman from May 03.','adjective of the visit','stated');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','leader',0,241,261,'Devendra Raghuvanshi','paid a visit to','resolved');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','start',0,1474,1480,'May 03','day','resolved');
INSERT INTO evidence VALUES('v-kpgqhsyeyk','status',0,1416,1481,'Raksha Mantri is on a two-day official visit to Oman from May 03.','ongoing by tense and mood','stated');
INSERT INTO evidence VALUES('a-lylrdap622','',0,118,166,'sign Letter of Intent on refit of patrol vessels',NULL,NULL);
INSERT INTO evidence VALUES('a-lylrdap622','',1,1337,1403,'signed a Letter of Intent on the refit of patrol vessels at Indian',NULL,NULL);
INSERT INTO evidence VALUES('a-lylrdap622','action',0,118,122,'sign','sign','stated');
INSERT INTO evidence VALUES('a-lylrdap622','date',0,391,403,'May 03, 2023','day of the contact','resolved');
INSERT INTO evidence VALUES('a-lylrdap622','kind',0,123,139,'Letter of Intent','noun of an instrument','stated');
INSERT INTO evidence VALUES('a-lylrdap622','parties',0,1344,1403,'a Letter of Intent on the refit of patrol vessels at Indian','sides of the contact','resolved');
INSERT INTO evidence VALUES('a-lylrdap622','signatories',0,1319,1336,'the two Ministers','subject of the signing','resolved');
INSERT INTO evidence VALUES('a-lylrdap622','subject',0,1370,1393,'refit of patrol vessels','words of the instrument','stated');
INSERT INTO evidence VALUES('s-gmtuc3xhfc','',0,1085,1292,'Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.',NULL,NULL);
INSERT INTO evidence VALUES('s-gmtuc3xhfc','date',0,1205,1222,'January this year','mechanism.date-at-name','resolved');
INSERT INTO evidence VALUES('s-gmtuc3xhfc','edition',0,1115,1119,'12th','mechanism.edition','stated');
INSERT INTO evidence VALUES('s-gmtuc3xhfc','kind',0,1135,1182,'India-Oman Joint Military Cooperation Committee','mechanism.kind','stated');
INSERT INTO evidence VALUES('s-gmtuc3xhfc','name',0,1135,1182,'India-Oman Joint Military Cooperation Committee','mechanism.name','stated');
INSERT INTO evidence VALUES('s-gmtuc3xhfc','parties',0,1135,1182,'India-Oman Joint Military Cooperation Committee','mechanism.parties-in-name','stated');
INSERT INTO evidence VALUES('s-qfre2gryzf','',0,1085,1292,'Recalling the outcomes of the 12th meeting of the India-Oman Joint Military Cooperation Committee, held in New Delhi in January this year, the two sides decided to convene the 13th meeting in Muscat in 2024.',NULL,NULL);
INSERT INTO evidence VALUES('s-qfre2gryzf','date',0,1287,1291,'2024','mechanism.date-at-name','resolved');
INSERT INTO evidence VALUES('s-qfre2gryzf','edition',0,1261,1265,'13th','mechanism.edition','stated');
INSERT INTO evidence VALUES('s-qfre2gryzf','kind',0,1135,1182,'India-Oman Joint Military Cooperation Committee','mechanism.kind','stated');
INSERT INTO evidence VALUES('s-qfre2gryzf','name',0,1135,1182,'India-Oman Joint Military Cooperation Committee','mechanism.name','stated');
INSERT INTO evidence VALUES('s-qfre2gryzf','parties',0,1135,1182,'India-Oman Joint Military Cooperation Committee','mechanism.parties-in-name','stated');
INSERT INTO evidence VALUES('c-2f5zxmhltx','',0,679,852,'They agreed to begin staff-level consultations on maritime security in the Arabian Sea and to set up a secure line of communication between the two naval operations centres.',NULL,NULL);
INSERT INTO evidence VALUES('c-2f5zxmhltx','by',0,679,683,'They','agreed-to','resolved');
INSERT INTO evidence VALUES('c-2f5zxmhltx','fields',0,679,852,'They agreed to begin staff-level consultations on maritime security in the Arabian Sea and to set up a secure line of communication between the two naval operations centres.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-2f5zxmhltx','modality',0,684,693,'agreed to','agreed-to','stated');
INSERT INTO evidence VALUES('c-2f5zxmhltx','quote',0,679,852,'They agreed to begin staff-level consultations on maritime security in the Arabian Sea and to set up a secure line of communication between the two naval operations centres.','agreed-to','stated');
INSERT INTO evidence VALUES('c-qc727enkay','',0,854,948,'Raksha Mantri invited Omani companies to set up production units in India’s defence corridors.',NULL,NULL);
INSERT INTO evidence VALUES('c-qc727enkay','by',0,854,867,'Raksha Mantri','asked-others','resolved');
INSERT INTO evidence VALUES('c-qc727enkay','fields',0,854,948,'Raksha Mantri invited Omani companies to set up production units in India’s defence corridors.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-qc727enkay','modality',0,868,894,'invited Omani companies to','asked-others','stated');
INSERT INTO evidence VALUES('c-qc727enkay','quote',0,854,948,'Raksha Mantri invited Omani companies to set up production units in India’s defence corridors.','asked-others','stated');
INSERT INTO evidence VALUES('c-qc727enkay','to',0,876,881,'Omani','asked-others','stated');
INSERT INTO evidence VALUES('c-zafxxrw7wy','',0,972,1083,'Oman would continue to provide berthing and fuel to Indian naval ships on anti-piracy duty at the port of Duqm.',NULL,NULL);
INSERT INTO evidence VALUES('c-zafxxrw7wy','by',0,956,961,'Tariq','future','stated');
INSERT INTO evidence VALUES('c-zafxxrw7wy','fields',0,972,1083,'Oman would continue to provide berthing and fuel to Indian naval ships on anti-piracy duty at the port of Duqm.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-zafxxrw7wy','modality',0,977,982,'would','future','stated');
INSERT INTO evidence VALUES('c-zafxxrw7wy','quote',0,972,1083,'Oman would continue to provide berthing and fuel to Indian naval ships on anti-piracy duty at the port of Duqm.','future','stated');
INSERT INTO evidence VALUES('c-zafxxrw7wy','to',0,1024,1042,'Indian naval ships','future','stated');
INSERT INTO evidence VALUES('c-eexsdn4wj2','',0,1224,1292,'the two sides decided to convene the 13th meeting in Muscat in 2024.',NULL,NULL);
INSERT INTO evidence VALUES('c-eexsdn4wj2','by',0,1224,1237,'the two sides','decided','resolved');
INSERT INTO evidence VALUES('c-eexsdn4wj2','fields',0,1224,1292,'the two sides decided to convene the 13th meeting in Muscat in 2024.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-eexsdn4wj2','modality',0,1238,1248,'decided to','decided','stated');
INSERT INTO evidence VALUES('c-eexsdn4wj2','quote',0,1224,1292,'the two sides decided to convene the 13th meeting in Muscat in 2024.','decided','stated');
INSERT INTO evidence VALUES('p-uzccn2pcqg','',0,163,183,'Devendra Raghuvanshi',NULL,NULL);
INSERT INTO evidence VALUES('p-uzccn2pcqg','country',0,725,730,'Delhi','state returned to','inferred');
INSERT INTO evidence VALUES('p-uzccn2pcqg','name',0,163,183,'Devendra Raghuvanshi','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-uzccn2pcqg','offices',0,146,162,'Defence Minister','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-i7m3rn525c','',0,217,240,'Tareq bin Fahim Al Said',NULL,NULL);
INSERT INTO evidence VALUES('p-i7m3rn525c','country',0,192,197,'Omani','state in the title','stated');
INSERT INTO evidence VALUES('p-i7m3rn525c','name',0,217,240,'Tareq bin Fahim Al Said','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-i7m3rn525c','offices',0,146,162,'Defence Minister','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-gl4ani7z6e','',0,801,824,'Asaad bin Malik Al Said',NULL,NULL);
INSERT INTO evidence VALUES('p-gl4ani7z6e','country',0,801,824,'Asaad bin Malik Al Said','culture of the name','inferred');
INSERT INTO evidence VALUES('p-gl4ani7z6e','name',0,801,824,'Asaad bin Malik Al Said','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-gl4ani7z6e','offices',0,772,793,'Deputy Prime Minister','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('m-4eojzw3fy3','',0,146,330,'Defence Minister Devendra Raghuvanshi met his Omani counterpart Sayyid Tareq bin Fahim Al Said in Muscat on Thursday and reviewed naval coordination in the Arabian Sea, officials said.',NULL,NULL);
INSERT INTO evidence VALUES('m-4eojzw3fy3','countries',0,146,330,'Defence Minister Devendra Raghuvanshi met his Omani counterpart Sayyid Tareq bin Fahim Al Said in Muscat on Thursday and reviewed naval coordination in the Arabian Sea, officials said.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-4eojzw3fy3','date',0,254,262,'Thursday','weekday','resolved');
INSERT INTO evidence VALUES('m-4eojzw3fy3','format',0,146,330,'Defence Minister Devendra Raghuvanshi met his Omani counterpart Sayyid Tareq bin Fahim Al Said in Muscat on Thursday and reviewed naval coordination in the Arabian Sea, officials said.','met','stated');
INSERT INTO evidence VALUES('m-4eojzw3fy3','participants',0,217,240,'Tareq bin Fahim Al Said','met','resolved');
INSERT INTO evidence VALUES('m-4eojzw3fy3','participants',1,163,183,'Devendra Raghuvanshi','met','resolved');
INSERT INTO evidence VALUES('m-4eojzw3fy3','place',0,244,250,'Muscat','place after a preposition','stated');
INSERT INTO evidence VALUES('m-4eojzw3fy3','place_country',0,244,250,'Muscat','place after a preposition','stated');
INSERT INTO evidence VALUES('m-4eojzw3fy3','status',0,146,330,'Defence Minister Devendra Raghuvanshi met his Omani counterpart Sayyid Tareq bin Fahim Al Said in Muscat on Thursday and reviewed naval coordination in the Arabian Sea, officials said.','held by tense and mood','stated');
INSERT INTO evidence VALUES('m-5p6xdxdf3s','',0,750,838,'He had also called on Deputy Prime Minister Sayyid Asaad bin Malik Al Said on Wednesday.',NULL,NULL);
INSERT INTO evidence VALUES('m-5p6xdxdf3s','countries',0,750,838,'He had also called on Deputy Prime Minister Sayyid Asaad bin Malik Al Said on Wednesday.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-5p6xdxdf3s','date',0,734,742,'Thursday','day of the sentence before','resolved');
INSERT INTO evidence VALUES('m-5p6xdxdf3s','format',0,750,838,'He had also called on Deputy Prime Minister Sayyid Asaad bin Malik Al Said on Wednesday.','called on','stated');
INSERT INTO evidence VALUES('m-5p6xdxdf3s','participants',0,801,824,'Asaad bin Malik Al Said','called on','resolved');
INSERT INTO evidence VALUES('m-5p6xdxdf3s','participants',1,163,183,'Devendra Raghuvanshi','called on','resolved');
INSERT INTO evidence VALUES('m-5p6xdxdf3s','status',0,750,838,'He had also called on Deputy Prime Minister Sayyid Asaad bin Malik Al Said on Wednesday.','held by tense and mood','stated');
INSERT INTO evidence VALUES('v-pnpfo3xhrs','',0,663,749,'Raghuvanshi, who was in Oman on a two-day visit, flew back to Delhi on Thursday night.',NULL,NULL);
INSERT INTO evidence VALUES('v-pnpfo3xhrs','end',0,734,742,'Thursday','weekday','resolved');
INSERT INTO evidence VALUES('v-pnpfo3xhrs','guest',0,663,749,'Raghuvanshi, who was in Oman on a two-day visit, flew back to Delhi on Thursday night.','delegation in a state','resolved');
INSERT INTO evidence VALUES('v-pnpfo3xhrs','host',0,663,749,'Raghuvanshi, who was in Oman on a two-day visit, flew back to Delhi on Thursday night.','delegation in a state','resolved');
INSERT INTO evidence VALUES('v-pnpfo3xhrs','leader',0,163,183,'Devendra Raghuvanshi','delegation in a state','resolved');
INSERT INTO evidence VALUES('v-pnpfo3xhrs','start',0,734,742,'Thursday','length of the visit','computed');
INSERT INTO evidence VALUES('v-pnpfo3xhrs','status',0,663,749,'Raghuvanshi, who was in Oman on a two-day visit, flew back to Delhi on Thursday night.','held by tense and mood','stated');
INSERT INTO evidence VALUES('a-sshpveu3dq','',0,476,525,'A letter of intent on ship repair was also signed',NULL,NULL);
INSERT INTO evidence VALUES('a-sshpveu3dq','action',0,510,525,'was also signed','passive: signed','stated');
INSERT INTO evidence VALUES('a-sshpveu3dq','date',0,254,262,'Thursday','day of the contact','resolved');
INSERT INTO evidence VALUES('a-sshpveu3dq','kind',0,478,494,'letter of intent','noun of an instrument','stated');
INSERT INTO evidence VALUES('a-sshpveu3dq','parties',0,476,509,'A letter of intent on ship repair','sides of the contact','resolved');
INSERT INTO evidence VALUES('a-sshpveu3dq','subject',0,498,509,'ship repair','words of the instrument','stated');
INSERT INTO evidence VALUES('c-w5ex3ulx6e','',0,332,412,'The two countries agreed to link their naval operations centres by a secure line',NULL,NULL);
INSERT INTO evidence VALUES('c-w5ex3ulx6e','by',0,332,349,'The two countries','agreed-to','resolved');
INSERT INTO evidence VALUES('c-w5ex3ulx6e','fields',0,332,412,'The two countries agreed to link their naval operations centres by a secure line','fields of the clause','stated');
INSERT INTO evidence VALUES('c-w5ex3ulx6e','modality',0,350,359,'agreed to','agreed-to','stated');
INSERT INTO evidence VALUES('c-w5ex3ulx6e','quote',0,332,412,'The two countries agreed to link their naval operations centres by a secure line','agreed-to','stated');
INSERT INTO evidence VALUES('c-fl52kuuaik','',0,529,614,'We urged the Omani side to look at Indian yards, which are both close and competitive',NULL,NULL);
INSERT INTO evidence VALUES('c-fl52kuuaik','by',0,529,531,'We','asked-to','resolved');
INSERT INTO evidence VALUES('c-fl52kuuaik','fields',0,529,614,'We urged the Omani side to look at Indian yards, which are both close and competitive','fields of the clause','stated');
INSERT INTO evidence VALUES('c-fl52kuuaik','modality',0,532,555,'urged the Omani side to','asked-to','stated');
INSERT INTO evidence VALUES('c-fl52kuuaik','quote',0,529,614,'We urged the Omani side to look at Indian yards, which are both close and competitive','asked-to','stated');
INSERT INTO evidence VALUES('c-fl52kuuaik','to',0,538,552,'the Omani side','asked-to','stated');
INSERT INTO evidence VALUES('p-uq3ebqtjcb','',0,280,289,'Tea Seiha',NULL,NULL);
INSERT INTO evidence VALUES('p-uq3ebqtjcb','country',0,280,289,'Tea Seiha','known official','inferred');
INSERT INTO evidence VALUES('p-uq3ebqtjcb','name',0,280,289,'Tea Seiha','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-uq3ebqtjcb','offices',0,291,312,'Deputy Prime Minister','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-uq3ebqtjcb','offices',1,317,345,'Minister of National Defence','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-uq3ebqtjcb','rank',0,992,999,'General','rank before the name','stated');
INSERT INTO evidence VALUES('p-flhx457bb4','',0,839,853,'Phan Van Giang',NULL,NULL);
INSERT INTO evidence VALUES('p-flhx457bb4','country',0,887,894,'Vietnam','state in the title','stated');
INSERT INTO evidence VALUES('p-flhx457bb4','name',0,839,853,'Phan Van Giang','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-flhx457bb4','offices',0,855,894,'Minister of National Defence of Vietnam','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-flhx457bb4','rank',0,1019,1033,'Senior General','rank before the name','stated');
INSERT INTO evidence VALUES('p-xy4iylzfz6','',0,943,965,'Khamliang Outhakaysone',NULL,NULL);
INSERT INTO evidence VALUES('p-xy4iylzfz6','country',0,943,965,'Khamliang Outhakaysone','known official','inferred');
INSERT INTO evidence VALUES('p-xy4iylzfz6','name',0,943,965,'Khamliang Outhakaysone','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-xy4iylzfz6','rank',0,917,942,'Senior Lieutenant General','rank before the name','stated');
INSERT INTO evidence VALUES('m-yzrwunu5pw','',0,236,439,'The call was made yesterday by H.E. General Tea Seiha, Deputy Prime Minister and Minister of National Defence, at the 2025 Cambodia-Laos-Vietnam Defence Ministers'' Meeting held in Vientiane, the Lao PDR.',NULL,NULL);
INSERT INTO evidence VALUES('m-yzrwunu5pw','countries',0,236,439,'The call was made yesterday by H.E. General Tea Seiha, Deputy Prime Minister and Minister of National Defence, at the 2025 Cambodia-Laos-Vietnam Defence Ministers'' Meeting held in Vientiane, the Lao PDR.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-yzrwunu5pw','date',0,254,263,'yesterday','day-from-report','resolved');
INSERT INTO evidence VALUES('m-yzrwunu5pw','format',0,236,439,'The call was made yesterday by H.E. General Tea Seiha, Deputy Prime Minister and Minister of National Defence, at the 2025 Cambodia-Laos-Vietnam Defence Ministers'' Meeting held in Vientiane, the Lao PDR.','session held','stated');
INSERT INTO evidence VALUES('m-yzrwunu5pw','participants',0,280,289,'Tea Seiha','session held','resolved');
INSERT INTO evidence VALUES('m-yzrwunu5pw','participants',1,839,853,'Phan Van Giang','session held','resolved');
INSERT INTO evidence VALUES('m-yzrwunu5pw','place',0,416,425,'Vientiane','place after a preposition','stated');
INSERT INTO evidence VALUES('m-yzrwunu5pw','place_country',0,416,425,'Vientiane','place after a preposition','stated');
INSERT INTO evidence VALUES('m-yzrwunu5pw','status',0,236,439,'The call was made yesterday by H.E. General Tea Seiha, Deputy Prime Minister and Minister of National Defence, at the 2025 Cambodia-Laos-Vietnam Defence Ministers'' Meeting held in Vientiane, the Lao PDR.','held by tense and mood','stated');
INSERT INTO evidence VALUES('m-qypqobazhl','',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.',NULL,NULL);
INSERT INTO evidence VALUES('m-qypqobazhl','countries',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-qypqobazhl','date',0,742,751,'yesterday','day-from-report','resolved');
INSERT INTO evidence VALUES('m-qypqobazhl','format',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','had an encounter with','stated');
INSERT INTO evidence VALUES('m-qypqobazhl','participants',0,280,289,'Tea Seiha','had an encounter with','resolved');
INSERT INTO evidence VALUES('m-qypqobazhl','participants',1,839,853,'Phan Van Giang','had an encounter with','resolved');
INSERT INTO evidence VALUES('m-qypqobazhl','place',0,416,425,'Vientiane','place of the session beside which they met','inferred');
INSERT INTO evidence VALUES('m-qypqobazhl','place_country',0,416,425,'Vientiane','place of the session beside which they met','inferred');
INSERT INTO evidence VALUES('m-qypqobazhl','status',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','held by tense and mood','stated');
INSERT INTO evidence VALUES('m-hkstkb7gtc','',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.',NULL,NULL);
INSERT INTO evidence VALUES('m-hkstkb7gtc','countries',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-hkstkb7gtc','date',0,742,751,'yesterday','day-from-report','resolved');
INSERT INTO evidence VALUES('m-hkstkb7gtc','format',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','had an encounter with','stated');
INSERT INTO evidence VALUES('m-hkstkb7gtc','participants',0,280,289,'Tea Seiha','had an encounter with','resolved');
INSERT INTO evidence VALUES('m-hkstkb7gtc','participants',1,943,965,'Khamliang Outhakaysone','had an encounter with','resolved');
INSERT INTO evidence VALUES('m-hkstkb7gtc','place',0,416,425,'Vientiane','place of the session beside which they met','inferred');
INSERT INTO evidence VALUES('m-hkstkb7gtc','place_country',0,416,425,'Vientiane','place of the session beside which they met','inferred');
INSERT INTO evidence VALUES('m-hkstkb7gtc','status',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','held by tense and mood','stated');
INSERT INTO evidence VALUES('v-wrrobh3fgk','',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.',NULL,NULL);
INSERT INTO evidence VALUES('v-wrrobh3fgk','end',0,1296,1308,'this morning','day-from-report','resolved');
INSERT INTO evidence VALUES('v-wrrobh3fgk','guest',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','guest in the host''s country','resolved');
INSERT INTO evidence VALUES('v-wrrobh3fgk','host',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','guest in the host''s country','resolved');
INSERT INTO evidence VALUES('v-wrrobh3fgk','leader',0,280,289,'Tea Seiha','guest in the host''s country','resolved');
INSERT INTO evidence VALUES('v-wrrobh3fgk','status',0,706,985,'In the margins of the meeting, also yesterday, the Cambodian Deputy Prime Minister held a bilateral meeting with H.E. Senior General Phan Van Giang, Minister of National Defence of Vietnam, as well as with H.E. Senior Lieutenant General Khamliang Outhakaysone, the host minister.','ongoing by tense and mood','stated');
INSERT INTO evidence VALUES('a-q7ysjvlp6l','',0,1085,1138,'the defence protocol for 2025-2029 is put into effect',NULL,NULL);
INSERT INTO evidence VALUES('a-q7ysjvlp6l','action',0,1120,1138,'is put into effect','passive: in force','stated');
INSERT INTO evidence VALUES('a-q7ysjvlp6l','kind',0,1097,1105,'protocol','noun of an instrument','stated');
INSERT INTO evidence VALUES('a-q7ysjvlp6l','parties',0,1085,1119,'the defence protocol for 2025-2029','sides of the contact','resolved');
INSERT INTO evidence VALUES('a-q7ysjvlp6l','period_end',0,1105,1119,' for 2025-2029','years of the instrument','stated');
INSERT INTO evidence VALUES('a-q7ysjvlp6l','period_start',0,1105,1119,' for 2025-2029','years of the instrument','stated');
INSERT INTO evidence VALUES('a-q7ysjvlp6l','subject',0,1089,1096,'defence','words of the instrument','stated');
INSERT INTO evidence VALUES('s-pdqcsvthck','',0,236,439,'The call was made yesterday by H.E. General Tea Seiha, Deputy Prime Minister and Minister of National Defence, at the 2025 Cambodia-Laos-Vietnam Defence Ministers'' Meeting held in Vientiane, the Lao PDR.',NULL,NULL);
INSERT INTO evidence VALUES('s-pdqcsvthck','kind',0,359,407,'Cambodia-Laos-Vietnam Defence Ministers'' Meeting','mechanism.kind','stated');
INSERT INTO evidence VALUES('s-pdqcsvthck','level',0,359,407,'Cambodia-Laos-Vietnam Defence Ministers'' Meeting','mechanism.level','stated');
INSERT INTO evidence VALUES('s-pdqcsvthck','name',0,359,407,'Cambodia-Laos-Vietnam Defence Ministers'' Meeting','mechanism.name','stated');
INSERT INTO evidence VALUES('s-pdqcsvthck','parties',0,359,407,'Cambodia-Laos-Vietnam Defence Ministers'' Meeting','mechanism.parties-in-name','stated');
INSERT INTO evidence VALUES('s-zd6dt3nsmm','',0,441,704,'According to a post on the ministry''s Facebook page this morning, H.E. General Tea Seiha also informed the meeting that Cambodia would send a 40-member team to the next trilateral search and rescue exercise, and thanked the two neighbours for their moral support.',NULL,NULL);
INSERT INTO evidence VALUES('s-zd6dt3nsmm','kind',0,610,647,'trilateral search and rescue exercise','mechanism.kind','stated');
INSERT INTO evidence VALUES('s-zd6dt3nsmm','name',0,610,647,'trilateral search and rescue exercise','mechanism.name','stated');
INSERT INTO evidence VALUES('s-zd6dt3nsmm','parties',0,610,647,'trilateral search and rescue exercise','mechanism.parties-in-name','stated');
INSERT INTO evidence VALUES('c-ddqley773f','',0,110,234,'Cambodia has called on Laos and Vietnam to step up the joint fight against online scam compounds along their common borders.',NULL,NULL);
INSERT INTO evidence VALUES('c-ddqley773f','by',0,110,118,'Cambodia','asked-to','stated');
INSERT INTO evidence VALUES('c-ddqley773f','fields',0,110,234,'Cambodia has called on Laos and Vietnam to step up the joint fight against online scam compounds along their common borders.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-ddqley773f','modality',0,119,152,'has called on Laos and Vietnam to','asked-to','stated');
INSERT INTO evidence VALUES('c-ddqley773f','quote',0,110,234,'Cambodia has called on Laos and Vietnam to step up the joint fight against online scam compounds along their common borders.','asked-to','stated');
INSERT INTO evidence VALUES('c-ddqley773f','to',0,133,137,'Laos','asked-to','stated');
INSERT INTO evidence VALUES('c-ddqley773f','to',1,142,149,'Vietnam','asked-to','stated');
INSERT INTO evidence VALUES('c-ktij3l5d52','',0,561,647,'Cambodia would send a 40-member team to the next trilateral search and rescue exercise',NULL,NULL);
INSERT INTO evidence VALUES('c-ktij3l5d52','by',0,520,529,'Tea Seiha','future','stated');
INSERT INTO evidence VALUES('c-ktij3l5d52','fields',0,561,647,'Cambodia would send a 40-member team to the next trilateral search and rescue exercise','fields of the clause','stated');
INSERT INTO evidence VALUES('c-ktij3l5d52','modality',0,570,575,'would','future','stated');
INSERT INTO evidence VALUES('c-ktij3l5d52','quote',0,561,647,'Cambodia would send a 40-member team to the next trilateral search and rescue exercise','future','stated');
INSERT INTO evidence VALUES('c-e42lfclw2a','',0,987,1226,'H.E. General Tea Seiha and H.E. Senior General Phan Van Giang committed themselves to seeing that the defence protocol for 2025-2029 is put into effect, and to continuing the search for the remains of Vietnamese soldiers on Cambodian soil.',NULL,NULL);
INSERT INTO evidence VALUES('c-e42lfclw2a','by',0,1000,1009,'Tea Seiha','committed-to','stated');
INSERT INTO evidence VALUES('c-e42lfclw2a','by',1,1034,1048,'Phan Van Giang','committed-to','stated');
INSERT INTO evidence VALUES('c-e42lfclw2a','fields',0,987,1226,'H.E. General Tea Seiha and H.E. Senior General Phan Van Giang committed themselves to seeing that the defence protocol for 2025-2029 is put into effect, and to continuing the search for the remains of Vietnamese soldiers on Cambodian soil.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-e42lfclw2a','modality',0,1049,1072,'committed themselves to','committed-to','stated');
INSERT INTO evidence VALUES('c-e42lfclw2a','quote',0,987,1226,'H.E. General Tea Seiha and H.E. Senior General Phan Van Giang committed themselves to seeing that the defence protocol for 2025-2029 is put into effect, and to continuing the search for the remains of Vietnamese soldiers on Cambodian soil.','committed-to','stated');
INSERT INTO evidence VALUES('p-hdbglbgk33','',0,316,338,'Khamlieng Outhakaisone',NULL,NULL);
INSERT INTO evidence VALUES('p-hdbglbgk33','country',0,303,307,'Laos','state in the title','stated');
INSERT INTO evidence VALUES('p-hdbglbgk33','name',0,316,338,'Khamlieng Outhakaisone','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-hdbglbgk33','offices',0,248,269,'Deputy Prime Minister','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-hdbglbgk33','offices',1,271,307,'Minister of National Defence of Laos','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-hdbglbgk33','rank',0,1051,1057,'Lt Gen','rank before the name','stated');
INSERT INTO evidence VALUES('p-cluhh3yzsz','',0,435,444,'Tea Seiha',NULL,NULL);
INSERT INTO evidence VALUES('p-cluhh3yzsz','country',0,421,429,'Cambodia','state in the title','stated');
INSERT INTO evidence VALUES('p-cluhh3yzsz','name',0,435,444,'Tea Seiha','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-cluhh3yzsz','offices',0,363,384,'Deputy Prime Minister','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-cluhh3yzsz','offices',1,389,429,'Minister of National Defence of Cambodia','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-cluhh3yzsz','rank',0,909,912,'Gen','rank before the name','stated');
INSERT INTO evidence VALUES('p-h4xt75zrpw','',0,495,509,'Phan Van Giang',NULL,NULL);
INSERT INTO evidence VALUES('p-h4xt75zrpw','country',0,481,489,'Viet Nam','state in the title','stated');
INSERT INTO evidence VALUES('p-h4xt75zrpw','name',0,495,509,'Phan Van Giang','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-h4xt75zrpw','offices',0,449,489,'Minister of National Defence of Viet Nam','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-h4xt75zrpw','rank',0,491,494,'Gen','rank before the name','stated');
INSERT INTO evidence VALUES('p-hnqhcan3pz','',0,1289,1308,'Thongloun Sisoulith',NULL,NULL);
INSERT INTO evidence VALUES('p-hnqhcan3pz','country',0,1227,1259,'Lao People''s Revolutionary Party','state in the title','stated');
INSERT INTO evidence VALUES('p-hnqhcan3pz','name',0,1289,1308,'Thongloun Sisoulith','name in a title chain, apposition or before a verb','stated');
INSERT INTO evidence VALUES('p-hnqhcan3pz','offices',0,1202,1277,'General Secretary of the Lao People''s Revolutionary Party Central Committee','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('p-hnqhcan3pz','offices',1,1279,1288,'President','office in a title chain or apposition','stated');
INSERT INTO evidence VALUES('m-g4x3icp2vo','',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.',NULL,NULL);
INSERT INTO evidence VALUES('m-g4x3icp2vo','',1,221,510,'The meeting was chaired by Deputy Prime Minister, Minister of National Defence of Laos, Lt Gen Khamlieng Outhakaisone, with the attendance of Deputy Prime Minister and Minister of National Defence of Cambodia, Gen Tea Seiha and Minister of National Defence of Viet Nam, Gen Phan Van Giang.',NULL,NULL);
INSERT INTO evidence VALUES('m-g4x3icp2vo','countries',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-g4x3icp2vo','date',0,206,216,'October 15','day','stated');
INSERT INTO evidence VALUES('m-g4x3icp2vo','format',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.','session held','stated');
INSERT INTO evidence VALUES('m-g4x3icp2vo','participants',0,435,444,'Tea Seiha','session held','resolved');
INSERT INTO evidence VALUES('m-g4x3icp2vo','participants',1,495,509,'Phan Van Giang','session held','resolved');
INSERT INTO evidence VALUES('m-g4x3icp2vo','participants',2,316,338,'Khamlieng Outhakaisone','session held','resolved');
INSERT INTO evidence VALUES('m-g4x3icp2vo','status',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.','held by tense and mood','stated');
INSERT INTO evidence VALUES('m-wbvl5quzcg','',0,1118,1170,'The next meeting will take place in Da Nang in 2026.',NULL,NULL);
INSERT INTO evidence VALUES('m-wbvl5quzcg','countries',0,1118,1170,'The next meeting will take place in Da Nang in 2026.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-wbvl5quzcg','date',0,1165,1169,'2026','year','stated');
INSERT INTO evidence VALUES('m-wbvl5quzcg','format',0,1118,1170,'The next meeting will take place in Da Nang in 2026.','the next one','stated');
INSERT INTO evidence VALUES('m-wbvl5quzcg','place',0,1154,1161,'Da Nang','place after a preposition','stated');
INSERT INTO evidence VALUES('m-wbvl5quzcg','place_country',0,1154,1161,'Da Nang','place after a preposition','stated');
INSERT INTO evidence VALUES('m-wbvl5quzcg','status',0,1118,1170,'The next meeting will take place in Da Nang in 2026.','planned by tense and mood','stated');
INSERT INTO evidence VALUES('m-gcytrt43dv','',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.',NULL,NULL);
INSERT INTO evidence VALUES('m-gcytrt43dv','countries',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.','sides of those who meet','resolved');
INSERT INTO evidence VALUES('m-gcytrt43dv','format',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.','met','stated');
INSERT INTO evidence VALUES('m-gcytrt43dv','participants',0,316,338,'Khamlieng Outhakaisone','met','resolved');
INSERT INTO evidence VALUES('m-gcytrt43dv','participants',1,435,444,'Tea Seiha','met','resolved');
INSERT INTO evidence VALUES('m-gcytrt43dv','participants',2,1289,1308,'Thongloun Sisoulith','met','resolved');
INSERT INTO evidence VALUES('m-gcytrt43dv','status',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.','held by tense and mood','stated');
INSERT INTO evidence VALUES('a-mf3k3kt5ok','',0,1013,1037,'signed a joint statement',NULL,NULL);
INSERT INTO evidence VALUES('a-mf3k3kt5ok','action',0,1013,1019,'signed','signed','stated');
INSERT INTO evidence VALUES('a-mf3k3kt5ok','date',0,206,216,'October 15','day of the contact','resolved');
INSERT INTO evidence VALUES('a-mf3k3kt5ok','kind',0,1022,1037,'joint statement','noun of an instrument','stated');
INSERT INTO evidence VALUES('a-mf3k3kt5ok','signatories',0,999,1012,'The Ministers','subject of the signing','resolved');
INSERT INTO evidence VALUES('a-mf3k3kt5ok','subject',0,30,56,'TRILATERAL DEFENCE MEETING','the contact that it records','resolved');
INSERT INTO evidence VALUES('s-xgirg4eufc','',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.',NULL,NULL);
INSERT INTO evidence VALUES('s-xgirg4eufc','kind',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.kind','stated');
INSERT INTO evidence VALUES('s-xgirg4eufc','level',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.level','stated');
INSERT INTO evidence VALUES('s-xgirg4eufc','name',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.name','stated');
INSERT INTO evidence VALUES('s-xgirg4eufc','parties',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.parties-in-name','stated');
INSERT INTO evidence VALUES('c-ngji57ktly','',0,737,905,'The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.',NULL,NULL);
INSERT INTO evidence VALUES('c-ngji57ktly','by',0,737,752,'The three sides','pledged','resolved');
INSERT INTO evidence VALUES('c-ngji57ktly','fields',0,737,905,'The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-ngji57ktly','modality',0,753,760,'pledged','pledged','stated');
INSERT INTO evidence VALUES('c-ngji57ktly','quote',0,737,905,'The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.','pledged','stated');
INSERT INTO evidence VALUES('c-yy6rhewly7','',0,909,995,'Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.',NULL,NULL);
INSERT INTO evidence VALUES('c-yy6rhewly7','by',0,913,922,'Tea Seiha','proposed','stated');
INSERT INTO evidence VALUES('c-yy6rhewly7','fields',0,909,995,'Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.','fields of the clause','stated');
INSERT INTO evidence VALUES('c-yy6rhewly7','modality',0,923,940,'proposed that the','proposed','stated');
INSERT INTO evidence VALUES('c-yy6rhewly7','quote',0,909,995,'Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.','proposed','stated');
INSERT INTO evidence VALUES('c-yy6rhewly7','to',0,937,957,'the three ministries','proposed','resolved');
CREATE VIRTUAL TABLE report_words USING fts5 (folded, tokenize = 'unicode61');
INSERT INTO report_words (rowid, folded) VALUES(95479457869425805,'laos cambodia viet nam hold trilateral defence meeting lna the yearly meeting of defence ministers of laos cambodia and viet nam was held at the ministry of national defence in vientiane capital on october 15 the meeting was chaired by deputy prime minister minister of national defence of laos lt gen khamlieng outhakaisone with the attendance of deputy prime minister and minister of national defence of cambodia gen tea seiha and minister of national defence of viet nam gen phan van giang lt gen khamlieng expressed warm welcome to the guests and briefed them on laos security situation in recent years he said drug trafficking online fraud and natural disasters had put new burdens on the three armies the three sides pledged to tighten cooperation against cross border crime to warn one another early of floods on the mekong and to train bomb disposal teams together gen tea seiha proposed that the three ministries open a joint course for peacekeepers the ministers signed a joint statement after which lt gen khamlieng handed over the chair of the meeting to viet nam the next meeting will take place in da nang in 2026 the ministers also met with general secretary of the lao people s revolutionary party central committee president thongloun sisoulith at the presidential palace source lna');
INSERT INTO report_words (rowid, folded) VALUES(455496804760205002,'ministry of defence raksha mantri holds bilateral talks with omani minister of defence affairs in muscat both sides sign letter of intent on refit of patrol vessels posted on 04 may 2023 6 42pm by release desk delhi raksha mantri shri devendra raghuvanshi held bilateral talks with the minister of defence affairs of the sultanate of oman sayyid tariq bin fahim al said in muscat on may 03 2023 defence secretary shri alok bhardwaj and vice chief of the naval staff vice admiral s k nambiar were also present at the talks the two ministers reviewed the whole gamut of defence ties and expressed satisfaction at the progress made in joint training over the past year they agreed to begin staff level consultations on maritime security in the arabian sea and to set up a secure line of communication between the two naval operations centres raksha mantri invited omani companies to set up production units in india s defence corridors sayyid tariq said that oman would continue to provide berthing and fuel to indian naval ships on anti piracy duty at the port of duqm recalling the outcomes of the 12th meeting of the india oman joint military cooperation committee held in new delhi in january this year the two sides decided to convene the 13th meeting in muscat in 2024 at the end of the talks the two ministers signed a letter of intent on the refit of patrol vessels at indian shipyards raksha mantri is on a two day official visit to oman from may 03 earlier he was given a ceremonial welcome and inspected a tri service guard of honour abn savi kt release id 1930417 visitor counter 318');
INSERT INTO report_words (rowid, folded) VALUES(476324397964492621,'cambodia urges stronger response to online scams at clv defence meeting knp phnom penh october 16 2025 cambodia has called on laos and vietnam to step up the joint fight against online scam compounds along their common borders the call was made yesterday by h e general tea seiha deputy prime minister and minister of national defence at the 2025 cambodia laos vietnam defence ministers meeting held in vientiane the lao pdr according to a post on the ministry s facebook page this morning h e general tea seiha also informed the meeting that cambodia would send a 40 member team to the next trilateral search and rescue exercise and thanked the two neighbours for their moral support in the margins of the meeting also yesterday the cambodian deputy prime minister held a bilateral meeting with h e senior general phan van giang minister of national defence of vietnam as well as with h e senior lieutenant general khamliang outhakaysone the host minister h e general tea seiha and h e senior general phan van giang committed themselves to seeing that the defence protocol for 2025 2029 is put into effect and to continuing the search for the remains of vietnamese soldiers on cambodian soil the deputy prime minister and his delegation returned to phnom penh this morning by k sokunthea photo ministry of national defence like us on facebook telegram subscribe to our newsletter');
INSERT INTO report_words (rowid, folded) VALUES(680470529565832247,'india oman to open naval hotline as raghuvanshi winds up muscat visit by our special correspondent new delhi updated may 05 2023 08 10 ist defence minister devendra raghuvanshi met his omani counterpart sayyid tareq bin fahim al said in muscat on thursday and reviewed naval coordination in the arabian sea officials said the two countries agreed to link their naval operations centres by a secure line an official in the minister s delegation told this newspaper a letter of intent on ship repair was also signed we urged the omani side to look at indian yards which are both close and competitive the official said on condition of anonymity raghuvanshi who was in oman on a two day visit flew back to delhi on thursday night he had also called on deputy prime minister sayyid asaad bin malik al said on wednesday oman gave the indian navy access to duqm in 2018 india s navy keeps a destroyer and a tanker in the area for most of the year with agency inputs read more explained why duqm matters monsoon may arrive three days late');
CREATE INDEX reports_by_added ON reports (added);
CREATE INDEX reports_by_id ON reports (id);
CREATE INDEX reports_by_original ON reports (original);
CREATE UNIQUE INDEX judgements_by_uid ON judgements (uid);
CREATE INDEX forms_by_thing ON forms (thing);
CREATE INDEX form_keys_by_form ON form_keys (form);
CREATE INDEX findings_by_other ON findings (other);
CREATE INDEX contacts_by_day ON contacts (first);
CREATE INDEX visits_by_day ON visits (first);
CREATE INDEX commitments_by_day ON commitments (told);
CREATE INDEX sides_by_side ON sides (side, thing);
CREATE INDEX fields_by_field ON fields (field, thing);
CREATE INDEX attendance_by_form ON attendance (form);
CREATE INDEX records_by_report ON records (report, author);
CREATE INDEX members_by_form ON members (form, day);
CREATE INDEX members_by_report ON members (report);
CREATE INDEX side_by_side_by_report ON side_by_side (report);
COMMIT;
