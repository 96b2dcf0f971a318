-- A register as version 1 kept it: four of the bundled samples.
PRAGMA application_id = 1129140549;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE agreement_parties (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "agreement_parties" VALUES('50372b5bc49e14bf4d87',0,0,'KAZ');
INSERT INTO "agreement_parties" VALUES('50372b5bc49e14bf4d87',0,1,'RUS');
INSERT INTO "agreement_parties" VALUES('a0dee0358fab962d8e11',0,0,'KHM');
INSERT INTO "agreement_parties" VALUES('a0dee0358fab962d8e11',0,1,'LAO');
INSERT INTO "agreement_parties" VALUES('a0dee0358fab962d8e11',0,2,'VNM');
INSERT INTO "agreement_parties" VALUES('096a2f619c1e70f5f106',0,0,'LAO');
INSERT INTO "agreement_parties" VALUES('096a2f619c1e70f5f106',0,1,'VNM');
INSERT INTO "agreement_parties" VALUES('096a2f619c1e70f5f106',1,0,'LAO');
INSERT INTO "agreement_parties" VALUES('096a2f619c1e70f5f106',1,1,'VNM');
CREATE TABLE agreement_signatories (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,                  -- persons.id or a name
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "agreement_signatories" VALUES('a0dee0358fab962d8e11',0,0,'p1');
INSERT INTO "agreement_signatories" VALUES('a0dee0358fab962d8e11',0,1,'p2');
INSERT INTO "agreement_signatories" VALUES('096a2f619c1e70f5f106',1,0,'p1');
INSERT INTO "agreement_signatories" VALUES('096a2f619c1e70f5f106',1,1,'p2');
CREATE TABLE agreements (
    report       TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number       INTEGER NOT NULL,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL,
    subject      TEXT,
    period_start TEXT,
    period_end   TEXT,
    action       TEXT NOT NULL,
    date         TEXT,
    confidence   REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;
INSERT INTO "agreements" VALUES('50372b5bc49e14bf4d87',0,'a1','plan','bilateral military cooperation','2022','2022','signed',NULL,0.9);
INSERT INTO "agreements" VALUES('a0dee0358fab962d8e11',0,'a1','joint statement','TRILATERAL DEFENCE MEETING',NULL,NULL,'signed','2025-10-15',0.9);
INSERT INTO "agreements" VALUES('096a2f619c1e70f5f106',0,'a1','treaty','border',NULL,NULL,'in force',NULL,0.9);
INSERT INTO "agreements" VALUES('096a2f619c1e70f5f106',1,'a2','plan','defence cooperation','2021','2021','signed','2020-12-04',0.9);
CREATE TABLE commitment_by (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "commitment_by" VALUES('29ae9de32ccc65f49148',0,0,'GBR');
INSERT INTO "commitment_by" VALUES('29ae9de32ccc65f49148',1,0,'GBR');
INSERT INTO "commitment_by" VALUES('29ae9de32ccc65f49148',1,1,'KOR');
INSERT INTO "commitment_by" VALUES('50372b5bc49e14bf4d87',0,0,'KAZ');
INSERT INTO "commitment_by" VALUES('50372b5bc49e14bf4d87',0,1,'RUS');
INSERT INTO "commitment_by" VALUES('50372b5bc49e14bf4d87',1,0,'RUS');
INSERT INTO "commitment_by" VALUES('50372b5bc49e14bf4d87',2,0,'Marat Seytkaliyev');
INSERT INTO "commitment_by" VALUES('50372b5bc49e14bf4d87',3,0,'Nurlan Yermekov');
INSERT INTO "commitment_by" VALUES('a0dee0358fab962d8e11',0,0,'KHM');
INSERT INTO "commitment_by" VALUES('a0dee0358fab962d8e11',0,1,'LAO');
INSERT INTO "commitment_by" VALUES('a0dee0358fab962d8e11',0,2,'VNM');
INSERT INTO "commitment_by" VALUES('a0dee0358fab962d8e11',1,0,'Tea Seiha');
INSERT INTO "commitment_by" VALUES('096a2f619c1e70f5f106',0,0,'LAO');
INSERT INTO "commitment_by" VALUES('096a2f619c1e70f5f106',0,1,'VNM');
INSERT INTO "commitment_by" VALUES('096a2f619c1e70f5f106',1,0,'LAO');
INSERT INTO "commitment_by" VALUES('096a2f619c1e70f5f106',1,1,'VNM');
INSERT INTO "commitment_by" VALUES('096a2f619c1e70f5f106',2,0,'Nguyen Xuan Phuc');
INSERT INTO "commitment_by" VALUES('096a2f619c1e70f5f106',3,0,'Nguyen Xuan Phuc');
CREATE TABLE commitment_fields (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "commitment_fields" VALUES('29ae9de32ccc65f49148',0,0,'relations');
INSERT INTO "commitment_fields" VALUES('29ae9de32ccc65f49148',1,0,'dialogue');
INSERT INTO "commitment_fields" VALUES('50372b5bc49e14bf4d87',0,0,'training');
INSERT INTO "commitment_fields" VALUES('50372b5bc49e14bf4d87',1,0,'dialogue');
INSERT INTO "commitment_fields" VALUES('50372b5bc49e14bf4d87',2,0,'dialogue');
INSERT INTO "commitment_fields" VALUES('50372b5bc49e14bf4d87',3,0,'industry');
INSERT INTO "commitment_fields" VALUES('a0dee0358fab962d8e11',0,0,'crime');
INSERT INTO "commitment_fields" VALUES('a0dee0358fab962d8e11',0,1,'hadr');
INSERT INTO "commitment_fields" VALUES('a0dee0358fab962d8e11',0,2,'training');
INSERT INTO "commitment_fields" VALUES('a0dee0358fab962d8e11',0,3,'war-legacy');
INSERT INTO "commitment_fields" VALUES('a0dee0358fab962d8e11',1,0,'training');
INSERT INTO "commitment_fields" VALUES('a0dee0358fab962d8e11',1,1,'peacekeeping');
INSERT INTO "commitment_fields" VALUES('096a2f619c1e70f5f106',0,0,'border');
INSERT INTO "commitment_fields" VALUES('096a2f619c1e70f5f106',0,1,'exercises');
INSERT INTO "commitment_fields" VALUES('096a2f619c1e70f5f106',1,0,'training');
INSERT INTO "commitment_fields" VALUES('096a2f619c1e70f5f106',2,0,'border');
INSERT INTO "commitment_fields" VALUES('096a2f619c1e70f5f106',2,1,'dialogue');
INSERT INTO "commitment_fields" VALUES('096a2f619c1e70f5f106',3,0,'economy');
CREATE TABLE commitment_to (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "commitment_to" VALUES('50372b5bc49e14bf4d87',3,0,'RUS');
INSERT INTO "commitment_to" VALUES('a0dee0358fab962d8e11',1,0,'KHM');
INSERT INTO "commitment_to" VALUES('a0dee0358fab962d8e11',1,1,'LAO');
INSERT INTO "commitment_to" VALUES('a0dee0358fab962d8e11',1,2,'VNM');
INSERT INTO "commitment_to" VALUES('096a2f619c1e70f5f106',2,0,'LAO');
INSERT INTO "commitment_to" VALUES('096a2f619c1e70f5f106',2,1,'VNM');
CREATE TABLE commitments (
    report     TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    modality   TEXT NOT NULL,
    quote      TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;
INSERT INTO "commitments" VALUES('29ae9de32ccc65f49148',0,'requested','Britain asked for the delay because of a parliamentary vote that',1.0);
INSERT INTO "commitments" VALUES('29ae9de32ccc65f49148',1,'agreed','agreed to set a new date by the end of March',1.0);
INSERT INTO "commitments" VALUES('50372b5bc49e14bf4d87',0,'agreed','The sides agreed to exchange experience in officer training and to',1.0);
INSERT INTO "commitments" VALUES('50372b5bc49e14bf4d87',1,'proposed','The Russian side also proposed that the two air forces hold',1.0);
INSERT INTO "commitments" VALUES('50372b5bc49e14bf4d87',2,'pledged','Kazakhstan is ready to host the session in Karaganda.',1.0);
INSERT INTO "commitments" VALUES('50372b5bc49e14bf4d87',3,'requested','asked the Russian side to speed up the delivery of spare',1.0);
INSERT INTO "commitments" VALUES('a0dee0358fab962d8e11',0,'agreed','The three sides pledged to tighten cooperation against cross-border crime, to',1.0);
INSERT INTO "commitments" VALUES('a0dee0358fab962d8e11',1,'proposed','Gen Tea Seiha proposed that the three ministries open a joint',1.0);
INSERT INTO "commitments" VALUES('096a2f619c1e70f5f106',0,'agreed','the two sides agreed to run joint patrols along stretches of',1.0);
INSERT INTO "commitments" VALUES('096a2f619c1e70f5f106',1,'agreed','It was also agreed that Vietnam would take in 60 more',1.0);
INSERT INTO "commitments" VALUES('096a2f619c1e70f5f106',2,'requested','Mr Phuc asked the two ministries to finish mapping the border',1.0);
INSERT INTO "commitments" VALUES('096a2f619c1e70f5f106',3,'pledged','Vietnam would hand over the new parliament building in Vientiane as',1.0);
CREATE TABLE evidence (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    kind     TEXT NOT NULL,                  -- the record's table
    number   INTEGER NOT NULL,
    slot     TEXT NOT NULL,
    position INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    quote    TEXT NOT NULL,                  -- the report's text from start to end
    rule     TEXT,                           -- null for a whole record
    how      TEXT,                           -- stated, resolved, inferred or computed
    PRIMARY KEY (report, kind, number, slot, position),
    CHECK (start >= 0 AND "end" > start)
) STRICT;
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',0,'',0,356,367,'Yoo Min-kyu',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',0,'name',0,356,367,'Yoo Min-kyu','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',0,'country',0,356,367,'Yoo Min-kyu','culture of the name','inferred');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',0,'offices',0,339,355,'Foreign Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',1,'',0,389,401,'Kang Tae-sik',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',1,'name',0,389,401,'Kang Tae-sik','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',1,'country',0,389,401,'Kang Tae-sik','culture of the name','inferred');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',1,'offices',0,372,388,'Defense Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',2,'',0,493,506,'Eleanor Marsh',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',2,'name',0,493,506,'Eleanor Marsh','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',2,'country',0,471,478,'British','state in the title','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',2,'offices',0,339,355,'Foreign Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',3,'',0,511,525,'Hugh Pemberton',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',3,'name',0,511,525,'Hugh Pemberton','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',3,'country',0,471,478,'British','state in the title','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',3,'offices',0,372,388,'Defense Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',4,'',0,794,805,'Lim Soo-jin',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',4,'name',0,794,805,'Lim Soo-jin','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',4,'country',0,794,805,'Lim Soo-jin','state of the press','inferred');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','persons',4,'offices',0,772,793,'ministry spokesperson','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'format',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.','met','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'status',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.','planned by tense and mood','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'countries',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'date',0,445,451,'Sunday','weekday','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'participants',0,493,506,'Eleanor Marsh','met','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'participants',1,511,525,'Hugh Pemberton','met','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'participants',2,356,367,'Yoo Min-kyu','met','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',0,'participants',3,389,401,'Kang Tae-sik','met','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'',0,653,836,'Marsh telephoned Yoo on Wednesday evening to express regret, and the two agreed to set a new date by the end of March, ministry spokesperson Lim Soo-jin told a regular press briefing.',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'format',0,653,836,'Marsh telephoned Yoo on Wednesday evening to express regret, and the two agreed to set a new date by the end of March, ministry spokesperson Lim Soo-jin told a regular press briefing.','telephoned','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'status',0,653,836,'Marsh telephoned Yoo on Wednesday evening to express regret, and the two agreed to set a new date by the end of March, ministry spokesperson Lim Soo-jin told a regular press briefing.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'countries',0,653,836,'Marsh telephoned Yoo on Wednesday evening to express regret, and the two agreed to set a new date by the end of March, ministry spokesperson Lim Soo-jin told a regular press briefing.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'date',0,677,686,'Wednesday','weekday','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'participants',0,493,506,'Eleanor Marsh','telephoned','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','meetings',1,'participants',1,356,367,'Yoo Min-kyu','telephoned','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','visits',0,'',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','visits',0,'guest',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.','arrived in','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','visits',0,'host',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.','arrived in','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','visits',0,'status',0,339,526,'Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.','planned by tense and mood','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','visits',0,'start',0,445,451,'Sunday','weekday','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','visits',0,'leader',0,356,367,'Yoo Min-kyu','arrived in','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','mechanisms',0,'',0,0,82,'(LEAD) First S. Korea-Britain ''2+2'' talks postponed over London''s scheduling issue',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','mechanisms',0,'kind',0,31,34,'2+2','mechanism.kind','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','mechanisms',0,'name',0,31,34,'2+2','mechanism.name','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','mechanisms',0,'parties',0,31,34,'2+2','mechanism.parties-of-sentence','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',0,'',0,528,623,'Britain asked for the delay because of a parliamentary vote that had been moved to the same day',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',0,'by',0,528,535,'Britain','asked-others','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',0,'modality',0,536,545,'asked for','asked-others','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',0,'fields',0,528,623,'Britain asked for the delay because of a parliamentary vote that had been moved to the same day','fields of the clause','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',0,'quote',0,528,623,'Britain asked for the delay because of a parliamentary vote that had been moved to the same day','asked-others','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',1,'',0,726,770,'agreed to set a new date by the end of March',NULL,NULL);
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',1,'by',0,726,770,'agreed to set a new date by the end of March','agreed-to','resolved');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',1,'modality',0,726,735,'agreed to','agreed-to','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',1,'fields',0,726,770,'agreed to set a new date by the end of March','fields of the clause','stated');
INSERT INTO "evidence" VALUES('29ae9de32ccc65f49148','commitments',1,'quote',0,726,770,'agreed to set a new date by the end of March','agreed-to','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',0,'',0,400,417,'Marat Seytkaliyev',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',0,'name',0,400,417,'Marat Seytkaliyev','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',0,'country',0,370,380,'Kazakhstan','state in the title','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',0,'rank',0,381,399,'Lieutenant General','rank before the name','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',0,'offices',0,285,317,'First Deputy Minister of Defense','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',0,'offices',1,320,380,'Chief of the General Staff of the Armed Forces of Kazakhstan','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',1,'',0,491,506,'Pavel Ostroumov',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',1,'name',0,491,506,'Pavel Ostroumov','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',1,'country',0,456,474,'Russian Federation','state in the title','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',1,'rank',0,475,490,'Colonel General','rank before the name','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',1,'offices',0,422,474,'Deputy Minister of Defense of the Russian Federation','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',2,'',0,1141,1156,'Nurlan Yermekov',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',2,'name',0,1141,1156,'Nurlan Yermekov','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',2,'country',0,1141,1156,'Nurlan Yermekov','the other side of a contact','inferred');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',2,'rank',0,1122,1140,'Lieutenant General','rank before the name','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','persons',2,'offices',0,1102,1121,'Minister of Defense','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'',0,285,581,'First Deputy Minister of Defense – Chief of the General Staff of the Armed Forces of Kazakhstan Lieutenant General Marat Seytkaliyev and Deputy Minister of Defense of the Russian Federation Colonel General Pavel Ostroumov put their signatures to the document after talks in Nur-Sultan on Oct. 26.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'format',0,285,581,'First Deputy Minister of Defense – Chief of the General Staff of the Armed Forces of Kazakhstan Lieutenant General Marat Seytkaliyev and Deputy Minister of Defense of the Russian Federation Colonel General Pavel Ostroumov put their signatures to the document after talks in Nur-Sultan on Oct. 26.','A and B, during talks','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'status',0,285,581,'First Deputy Minister of Defense – Chief of the General Staff of the Armed Forces of Kazakhstan Lieutenant General Marat Seytkaliyev and Deputy Minister of Defense of the Russian Federation Colonel General Pavel Ostroumov put their signatures to the document after talks in Nur-Sultan on Oct. 26.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'countries',0,285,581,'First Deputy Minister of Defense – Chief of the General Staff of the Armed Forces of Kazakhstan Lieutenant General Marat Seytkaliyev and Deputy Minister of Defense of the Russian Federation Colonel General Pavel Ostroumov put their signatures to the document after talks in Nur-Sultan on Oct. 26.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'date',0,573,580,'Oct. 26','day','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'place',0,559,569,'Nur-Sultan','place after a preposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'place_country',0,559,569,'Nur-Sultan','place after a preposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'participants',0,400,417,'Marat Seytkaliyev','A and B, during talks','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',0,'participants',1,491,506,'Pavel Ostroumov','A and B, during talks','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'format',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','was received by','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'status',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'countries',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'date',0,1019,1031,'The same day','day-from-told','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'place_country',0,1055,1065,'Kazakhstan','state after a preposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'participants',0,1141,1156,'Nurlan Yermekov','was received by','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',1,'participants',1,491,506,'Pavel Ostroumov','was received by','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',2,'',0,1439,1530,'The Kazakh-Russian exercise Aldaspan-2022 will take place in the Almaty Region next spring.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',2,'format',0,1439,1530,'The Kazakh-Russian exercise Aldaspan-2022 will take place in the Almaty Region next spring.','session held','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',2,'status',0,1439,1530,'The Kazakh-Russian exercise Aldaspan-2022 will take place in the Almaty Region next spring.','planned by tense and mood','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',2,'countries',0,1439,1530,'The Kazakh-Russian exercise Aldaspan-2022 will take place in the Almaty Region next spring.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',2,'place',0,1504,1510,'Almaty','place after a preposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','meetings',2,'place_country',0,1504,1510,'Almaty','place after a preposition','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','visits',0,'',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','visits',0,'guest',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','delegation in a state','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','visits',0,'host',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','delegation in a state','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','visits',0,'status',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','visits',0,'kind',0,1019,1157,'The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov.','adjective of the visit','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','visits',0,'leader',0,491,506,'Pavel Ostroumov','delegation in a state','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'',0,19,58,'Sign Military Cooperation Plan for 2022',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'',1,152,213,'signed a plan of bilateral military cooperation for next year',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'parties',0,0,10,'Kazakhstan','parties in the phrase','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'parties',1,12,18,'Russia','parties in the phrase','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'kind',0,45,49,'Plan','noun of an instrument','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'action',0,19,23,'Sign','sign','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'period_start',0,49,58,' for 2022','years of the instrument','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'period_end',0,49,58,' for 2022','years of the instrument','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','agreements',0,'subject',0,169,199,'bilateral military cooperation','words of the instrument','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','mechanisms',0,'',0,1439,1530,'The Kazakh-Russian exercise Aldaspan-2022 will take place in the Almaty Region next spring.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','mechanisms',0,'kind',0,1467,1480,'Aldaspan-2022','mechanism.kind','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','mechanisms',0,'name',0,1467,1480,'Aldaspan-2022','mechanism.name','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','mechanisms',0,'parties',0,1467,1480,'Aldaspan-2022','mechanism.parties-in-name','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',0,'',0,677,831,'The sides agreed to exchange experience in officer training and to increase the number of Kazakh cadets at Russian military academies from next September.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',0,'by',0,677,686,'The sides','agreed-to','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',0,'modality',0,687,696,'agreed to','agreed-to','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',0,'fields',0,677,831,'The sides agreed to exchange experience in officer training and to increase the number of Kazakh cadets at Russian military academies from next September.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',0,'quote',0,677,831,'The sides agreed to exchange experience in officer training and to increase the number of Kazakh cadets at Russian military academies from next September.','agreed-to','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',1,'',0,832,940,'The Russian side also proposed that the two air forces hold a joint session of their flight safety services.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',1,'by',0,832,848,'The Russian side','proposed','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',1,'modality',0,854,862,'proposed','proposed','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',1,'fields',0,832,940,'The Russian side also proposed that the two air forces hold a joint session of their flight safety services.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',1,'quote',0,832,940,'The Russian side also proposed that the two air forces hold a joint session of their flight safety services.','proposed','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',2,'',0,964,1017,'Kazakhstan is ready to host the session in Karaganda.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',2,'by',0,941,952,'Seytkaliyev','stands-ready','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',2,'modality',0,975,986,'is ready to','stands-ready','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',2,'fields',0,964,1017,'Kazakhstan is ready to host the session in Karaganda.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',2,'quote',0,964,1017,'Kazakhstan is ready to host the session in Karaganda.','stands-ready','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',3,'',0,1258,1347,'asked the Russian side to speed up the delivery of spare parts for transport helicopters.',NULL,NULL);
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',3,'by',0,1183,1195,'the minister','asked-to','resolved');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',3,'modality',0,1258,1283,'asked the Russian side to','asked-to','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',3,'fields',0,1258,1347,'asked the Russian side to speed up the delivery of spare parts for transport helicopters.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',3,'quote',0,1258,1347,'asked the Russian side to speed up the delivery of spare parts for transport helicopters.','asked-to','stated');
INSERT INTO "evidence" VALUES('50372b5bc49e14bf4d87','commitments',3,'to',0,1264,1280,'the Russian side','asked-to','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',0,'',0,316,338,'Khamlieng Outhakaisone',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',0,'name',0,316,338,'Khamlieng Outhakaisone','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',0,'country',0,303,307,'Laos','state in the title','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',0,'rank',0,1051,1057,'Lt Gen','rank before the name','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',0,'offices',0,248,269,'Deputy Prime Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',0,'offices',1,271,307,'Minister of National Defence of Laos','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',1,'',0,435,444,'Tea Seiha',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',1,'name',0,435,444,'Tea Seiha','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',1,'country',0,421,429,'Cambodia','state in the title','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',1,'rank',0,909,912,'Gen','rank before the name','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',1,'offices',0,363,384,'Deputy Prime Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',1,'offices',1,389,429,'Minister of National Defence of Cambodia','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',2,'',0,495,509,'Phan Van Giang',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',2,'name',0,495,509,'Phan Van Giang','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',2,'country',0,481,489,'Viet Nam','state in the title','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',2,'rank',0,491,494,'Gen','rank before the name','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',2,'offices',0,449,489,'Minister of National Defence of Viet Nam','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',3,'',0,1289,1308,'Thongloun Sisoulith',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',3,'name',0,1289,1308,'Thongloun Sisoulith','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',3,'country',0,1227,1259,'Lao People''s Revolutionary Party','state in the title','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',3,'offices',0,1202,1277,'General Secretary of the Lao People''s Revolutionary Party Central Committee','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','persons',3,'offices',1,1279,1288,'President','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'',1,221,510,'The meeting was chaired by Deputy Prime Minister, Minister of National Defence of Laos, Lt Gen Khamlieng Outhakaisone, with the attendance of Deputy Prime Minister and Minister of National Defence of Cambodia, Gen Tea Seiha and Minister of National Defence of Viet Nam, Gen Phan Van Giang.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'format',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.','session held','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'status',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'countries',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'date',0,206,216,'October 15','day','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'participants',0,435,444,'Tea Seiha','session held','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'participants',1,495,509,'Phan Van Giang','session held','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',0,'participants',2,316,338,'Khamlieng Outhakaisone','session held','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'',0,1118,1170,'The next meeting will take place in Da Nang in 2026.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'format',0,1118,1170,'The next meeting will take place in Da Nang in 2026.','the next one','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'status',0,1118,1170,'The next meeting will take place in Da Nang in 2026.','planned by tense and mood','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'countries',0,1118,1170,'The next meeting will take place in Da Nang in 2026.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'date',0,1165,1169,'2026','year','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'place',0,1154,1161,'Da Nang','place after a preposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',1,'place_country',0,1154,1161,'Da Nang','place after a preposition','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'format',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.','met','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'status',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'countries',0,1174,1336,'The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'participants',0,316,338,'Khamlieng Outhakaisone','met','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'participants',1,435,444,'Tea Seiha','met','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','meetings',2,'participants',2,1289,1308,'Thongloun Sisoulith','met','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'',0,1013,1037,'signed a joint statement',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'parties',0,1020,1037,'a joint statement','sides of the contact','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'kind',0,1022,1037,'joint statement','noun of an instrument','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'action',0,1013,1019,'signed','signed','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'subject',0,30,56,'TRILATERAL DEFENCE MEETING','the contact that it records','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'date',0,206,216,'October 15','day of the contact','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','agreements',0,'signatories',0,999,1012,'The Ministers','subject of the signing','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','mechanisms',0,'',0,60,217,'(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','mechanisms',0,'kind',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.kind','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','mechanisms',0,'name',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.name','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','mechanisms',0,'parties',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.parties-in-name','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','mechanisms',0,'level',0,70,136,'yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','mechanism.level','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',0,'',0,737,905,'The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',0,'by',0,737,752,'The three sides','pledged','resolved');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',0,'modality',0,753,760,'pledged','pledged','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',0,'fields',0,737,905,'The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',0,'quote',0,737,905,'The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.','pledged','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',1,'',0,909,995,'Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.',NULL,NULL);
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',1,'by',0,913,922,'Tea Seiha','proposed','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',1,'modality',0,923,940,'proposed that the','proposed','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',1,'fields',0,909,995,'Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',1,'quote',0,909,995,'Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.','proposed','stated');
INSERT INTO "evidence" VALUES('a0dee0358fab962d8e11','commitments',1,'to',0,937,957,'the three ministries','proposed','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',0,'',0,137,157,'Chansamone Chanyalat',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',0,'name',0,137,157,'Chansamone Chanyalat','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',0,'country',0,137,157,'Chansamone Chanyalat','known official','inferred');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',0,'rank',0,1136,1143,'General','rank before the name','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',0,'offices',0,99,127,'Minister of National Defence','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',1,'',0,199,211,'Ngo Xuan Lic',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',1,'name',0,199,211,'Ngo Xuan Lic','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',1,'country',0,167,177,'Vietnamese','state in the title','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',1,'rank',0,191,198,'General','rank before the name','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',1,'offices',0,99,127,'Minister of National Defence','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',2,'',0,458,478,'Vongsack Phanthavong',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',2,'name',0,458,478,'Vongsack Phanthavong','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',2,'country',0,458,478,'Vongsack Phanthavong','culture of the name','inferred');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',2,'rank',0,440,457,'Brigadier General','rank before the name','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',2,'offices',0,389,438,'them Deputy Chief of the General Staff Department','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',3,'',0,1111,1127,'Nguyen Xuan Phuc',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',3,'name',0,1111,1127,'Nguyen Xuan Phuc','name in a title chain, apposition or before a verb','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',3,'country',0,1085,1095,'Vietnamese','state in the title','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','persons',3,'offices',0,1085,1110,'Vietnamese Prime Minister','office in a title chain or apposition','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'',0,99,287,'Minister of National Defence, General Chansamone Chanyalat, and his Vietnamese counterpart, General Ngo Xuan Lic, met in Hanoi on Friday to discuss what the two armies should do next year.',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'format',0,99,287,'Minister of National Defence, General Chansamone Chanyalat, and his Vietnamese counterpart, General Ngo Xuan Lic, met in Hanoi on Friday to discuss what the two armies should do next year.','A and B met','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'status',0,99,287,'Minister of National Defence, General Chansamone Chanyalat, and his Vietnamese counterpart, General Ngo Xuan Lic, met in Hanoi on Friday to discuss what the two armies should do next year.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'countries',0,99,287,'Minister of National Defence, General Chansamone Chanyalat, and his Vietnamese counterpart, General Ngo Xuan Lic, met in Hanoi on Friday to discuss what the two armies should do next year.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'date',0,229,235,'Friday','weekday','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'place',0,220,225,'Hanoi','place after a preposition','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'place_country',0,220,225,'Hanoi','place after a preposition','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'participants',0,199,211,'Ngo Xuan Lic','A and B met','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',0,'participants',1,137,157,'Chansamone Chanyalat','A and B met','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'',0,1068,1169,'On the same day, Vietnamese Prime Minister Nguyen Xuan Phuc greeted General Chansamone and his party.',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'format',0,1068,1169,'On the same day, Vietnamese Prime Minister Nguyen Xuan Phuc greeted General Chansamone and his party.','received','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'status',0,1068,1169,'On the same day, Vietnamese Prime Minister Nguyen Xuan Phuc greeted General Chansamone and his party.','held by tense and mood','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'countries',0,1068,1169,'On the same day, Vietnamese Prime Minister Nguyen Xuan Phuc greeted General Chansamone and his party.','sides of those who meet','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'date',0,1071,1083,'the same day','day-from-told','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'participants',0,1111,1127,'Nguyen Xuan Phuc','received','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','meetings',1,'participants',1,137,157,'Chansamone Chanyalat','received','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','visits',0,'',0,289,479,'General Chansamone arrived in the Vietnamese capital on Thursday with a 14-strong delegation, among them Deputy Chief of the General Staff Department, Brigadier General Vongsack Phanthavong.',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','visits',0,'guest',0,289,479,'General Chansamone arrived in the Vietnamese capital on Thursday with a 14-strong delegation, among them Deputy Chief of the General Staff Department, Brigadier General Vongsack Phanthavong.','arrived in','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','visits',0,'host',0,289,479,'General Chansamone arrived in the Vietnamese capital on Thursday with a 14-strong delegation, among them Deputy Chief of the General Staff Department, Brigadier General Vongsack Phanthavong.','arrived in','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','visits',0,'status',0,289,479,'General Chansamone arrived in the Vietnamese capital on Thursday with a 14-strong delegation, among them Deputy Chief of the General Staff Department, Brigadier General Vongsack Phanthavong.','ongoing by tense and mood','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','visits',0,'start',0,345,353,'Thursday','weekday','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','visits',0,'leader',0,137,157,'Chansamone Chanyalat','arrived in','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',0,'',0,759,782,'under the border treaty',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',0,'parties',0,765,782,'the border treaty','sides of the contact','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',0,'kind',0,776,782,'treaty','noun of an instrument','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',0,'action',0,759,764,'under','in force: under','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',0,'subject',0,769,775,'border','words of the instrument','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'',0,921,955,'signed a cooperation plan for 2021',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'parties',0,928,955,'a cooperation plan for 2021','sides of the contact','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'kind',0,942,946,'plan','noun of an instrument','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'action',0,921,927,'signed','signed','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'period_start',0,946,955,' for 2021','years of the instrument','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'period_end',0,946,955,' for 2021','years of the instrument','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'subject',0,928,955,'a cooperation plan for 2021','instrument between defence ministries','inferred');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'date',0,229,235,'Friday','day of the contact','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','agreements',1,'signatories',0,906,920,'Both ministers','subject of the signing','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','mechanisms',0,'',0,1170,1439,'Mr Phuc asked the two ministries to finish mapping the border before the inter-governmental committee meets again, and told his guest that Vietnam would hand over the new parliament building in Vientiane as a gift of the Vietnamese Party, State and people by the end of',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','mechanisms',0,'kind',0,1243,1271,'inter-governmental committee','mechanism.kind','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','mechanisms',0,'name',0,1243,1271,'inter-governmental committee','mechanism.name','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','mechanisms',0,'parties',0,1243,1271,'inter-governmental committee','mechanism.parties-of-sentence','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',0,'',0,548,783,'the two sides agreed to run joint patrols along stretches of the border where methamphetamine comes across, to pass on information about traffickers without delay, and to look after the markers that were put up under the border treaty.',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',0,'by',0,548,561,'the two sides','agreed-to','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',0,'modality',0,562,571,'agreed to','agreed-to','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',0,'fields',0,548,783,'the two sides agreed to run joint patrols along stretches of the border where methamphetamine comes across, to pass on information about traffickers without delay, and to look after the markers that were put up under the border treaty.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',0,'quote',0,548,783,'the two sides agreed to run joint patrols along stretches of the border where methamphetamine comes across, to pass on information about traffickers without delay, and to look after the markers that were put up under the border treaty.','agreed-to','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',1,'',0,785,904,'It was also agreed that Vietnam would take in 60 more Lao officers at its military academies in the coming school year.',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',1,'by',0,785,904,'It was also agreed that Vietnam would take in 60 more Lao officers at its military academies in the coming school year.','it-was-agreed','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',1,'modality',0,785,808,'It was also agreed that','it-was-agreed','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',1,'fields',0,785,904,'It was also agreed that Vietnam would take in 60 more Lao officers at its military academies in the coming school year.','fields of the clause','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',1,'quote',0,785,904,'It was also agreed that Vietnam would take in 60 more Lao officers at its military academies in the coming school year.','it-was-agreed','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',2,'',0,1170,1283,'Mr Phuc asked the two ministries to finish mapping the border before the inter-governmental committee meets again',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',2,'by',0,1173,1177,'Phuc','asked-to','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',2,'modality',0,1178,1205,'asked the two ministries to','asked-to','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',2,'fields',0,1170,1283,'Mr Phuc asked the two ministries to finish mapping the border before the inter-governmental committee meets again','fields of the clause','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',2,'quote',0,1170,1283,'Mr Phuc asked the two ministries to finish mapping the border before the inter-governmental committee meets again','asked-to','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',2,'to',0,1184,1202,'the two ministries','asked-to','resolved');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',3,'',0,1309,1439,'Vietnam would hand over the new parliament building in Vientiane as a gift of the Vietnamese Party, State and people by the end of',NULL,NULL);
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',3,'by',0,1111,1127,'Nguyen Xuan Phuc','future','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',3,'modality',0,1317,1322,'would','future','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',3,'fields',0,1309,1439,'Vietnam would hand over the new parliament building in Vientiane as a gift of the Vietnamese Party, State and people by the end of','fields of the clause','stated');
INSERT INTO "evidence" VALUES('096a2f619c1e70f5f106','commitments',3,'quote',0,1309,1439,'Vietnam would hand over the new parliament building in Vientiane as a gift of the Vietnamese Party, State and people by the end of','future','stated');
CREATE TABLE mechanism_parties (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "mechanism_parties" VALUES('29ae9de32ccc65f49148',0,0,'GBR');
INSERT INTO "mechanism_parties" VALUES('29ae9de32ccc65f49148',0,1,'KOR');
INSERT INTO "mechanism_parties" VALUES('50372b5bc49e14bf4d87',0,0,'KAZ');
INSERT INTO "mechanism_parties" VALUES('50372b5bc49e14bf4d87',0,1,'RUS');
INSERT INTO "mechanism_parties" VALUES('a0dee0358fab962d8e11',0,0,'KHM');
INSERT INTO "mechanism_parties" VALUES('a0dee0358fab962d8e11',0,1,'LAO');
INSERT INTO "mechanism_parties" VALUES('a0dee0358fab962d8e11',0,2,'VNM');
INSERT INTO "mechanism_parties" VALUES('096a2f619c1e70f5f106',0,0,'LAO');
INSERT INTO "mechanism_parties" VALUES('096a2f619c1e70f5f106',0,1,'VNM');
CREATE TABLE mechanisms (
    report     TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    level      TEXT,
    edition    INTEGER,
    date       TEXT,
    confidence REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;
INSERT INTO "mechanisms" VALUES('29ae9de32ccc65f49148',0,'dialogue','2+2',NULL,NULL,NULL,1.0);
INSERT INTO "mechanisms" VALUES('50372b5bc49e14bf4d87',0,'exercise','Aldaspan-2022',NULL,NULL,NULL,1.0);
INSERT INTO "mechanisms" VALUES('a0dee0358fab962d8e11',0,'meeting','yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam','ministers',NULL,NULL,1.0);
INSERT INTO "mechanisms" VALUES('096a2f619c1e70f5f106',0,'committee','inter-governmental committee',NULL,NULL,NULL,1.0);
CREATE TABLE meeting_countries (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "meeting_countries" VALUES('29ae9de32ccc65f49148',0,0,'GBR');
INSERT INTO "meeting_countries" VALUES('29ae9de32ccc65f49148',0,1,'KOR');
INSERT INTO "meeting_countries" VALUES('29ae9de32ccc65f49148',1,0,'GBR');
INSERT INTO "meeting_countries" VALUES('29ae9de32ccc65f49148',1,1,'KOR');
INSERT INTO "meeting_countries" VALUES('50372b5bc49e14bf4d87',0,0,'KAZ');
INSERT INTO "meeting_countries" VALUES('50372b5bc49e14bf4d87',0,1,'RUS');
INSERT INTO "meeting_countries" VALUES('50372b5bc49e14bf4d87',1,0,'KAZ');
INSERT INTO "meeting_countries" VALUES('50372b5bc49e14bf4d87',1,1,'RUS');
INSERT INTO "meeting_countries" VALUES('50372b5bc49e14bf4d87',2,0,'KAZ');
INSERT INTO "meeting_countries" VALUES('50372b5bc49e14bf4d87',2,1,'RUS');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',0,0,'KHM');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',0,1,'LAO');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',0,2,'VNM');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',1,0,'KHM');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',1,1,'LAO');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',1,2,'VNM');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',2,0,'KHM');
INSERT INTO "meeting_countries" VALUES('a0dee0358fab962d8e11',2,1,'LAO');
INSERT INTO "meeting_countries" VALUES('096a2f619c1e70f5f106',0,0,'LAO');
INSERT INTO "meeting_countries" VALUES('096a2f619c1e70f5f106',0,1,'VNM');
INSERT INTO "meeting_countries" VALUES('096a2f619c1e70f5f106',1,0,'LAO');
INSERT INTO "meeting_countries" VALUES('096a2f619c1e70f5f106',1,1,'VNM');
CREATE TABLE meetings (
    report        TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number        INTEGER NOT NULL,
    id            TEXT NOT NULL,
    format        TEXT NOT NULL,
    status        TEXT NOT NULL,
    date          TEXT,
    end_date      TEXT,
    place         TEXT,
    place_country TEXT,
    occasion      TEXT,
    confidence    REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;
INSERT INTO "meetings" VALUES('29ae9de32ccc65f49148',0,'m1','meeting','planned','2024-02-18',NULL,NULL,NULL,NULL,0.9);
INSERT INTO "meetings" VALUES('29ae9de32ccc65f49148',1,'m2','call','held','2024-02-21',NULL,NULL,NULL,NULL,0.9);
INSERT INTO "meetings" VALUES('50372b5bc49e14bf4d87',0,'m1','talks','held','2021-10-26',NULL,'Nur-Sultan','KAZ',NULL,0.9);
INSERT INTO "meetings" VALUES('50372b5bc49e14bf4d87',1,'m2','reception','held','2021-10-26',NULL,NULL,'KAZ',NULL,0.9);
INSERT INTO "meetings" VALUES('50372b5bc49e14bf4d87',2,'m3','exercise','planned',NULL,NULL,'Almaty','KAZ',NULL,0.7);
INSERT INTO "meetings" VALUES('a0dee0358fab962d8e11',0,'m1','conference','held','2025-10-15',NULL,NULL,NULL,NULL,0.9);
INSERT INTO "meetings" VALUES('a0dee0358fab962d8e11',1,'m2','conference','planned','2026',NULL,'Da Nang','VNM',NULL,0.7);
INSERT INTO "meetings" VALUES('a0dee0358fab962d8e11',2,'m3','meeting','held',NULL,NULL,NULL,NULL,NULL,0.9);
INSERT INTO "meetings" VALUES('096a2f619c1e70f5f106',0,'m1','meeting','held','2020-12-04',NULL,'Hanoi','VNM',NULL,0.9);
INSERT INTO "meetings" VALUES('096a2f619c1e70f5f106',1,'m2','reception','held','2020-12-05',NULL,NULL,NULL,NULL,0.9);
CREATE TABLE participants (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,               -- the meeting
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,                  -- persons.id
    role     TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "participants" VALUES('29ae9de32ccc65f49148',0,0,'p3','host');
INSERT INTO "participants" VALUES('29ae9de32ccc65f49148',0,1,'p4','host');
INSERT INTO "participants" VALUES('29ae9de32ccc65f49148',0,2,'p1','guest');
INSERT INTO "participants" VALUES('29ae9de32ccc65f49148',0,3,'p2','guest');
INSERT INTO "participants" VALUES('29ae9de32ccc65f49148',1,0,'p3','participant');
INSERT INTO "participants" VALUES('29ae9de32ccc65f49148',1,1,'p1','participant');
INSERT INTO "participants" VALUES('50372b5bc49e14bf4d87',0,0,'p1','host');
INSERT INTO "participants" VALUES('50372b5bc49e14bf4d87',0,1,'p2','guest');
INSERT INTO "participants" VALUES('50372b5bc49e14bf4d87',1,0,'p3','host');
INSERT INTO "participants" VALUES('50372b5bc49e14bf4d87',1,1,'p2','guest');
INSERT INTO "participants" VALUES('a0dee0358fab962d8e11',0,0,'p2','participant');
INSERT INTO "participants" VALUES('a0dee0358fab962d8e11',0,1,'p3','participant');
INSERT INTO "participants" VALUES('a0dee0358fab962d8e11',0,2,'p1','chair');
INSERT INTO "participants" VALUES('a0dee0358fab962d8e11',2,0,'p1','participant');
INSERT INTO "participants" VALUES('a0dee0358fab962d8e11',2,1,'p2','participant');
INSERT INTO "participants" VALUES('a0dee0358fab962d8e11',2,2,'p4','participant');
INSERT INTO "participants" VALUES('096a2f619c1e70f5f106',0,0,'p2','host');
INSERT INTO "participants" VALUES('096a2f619c1e70f5f106',0,1,'p1','guest');
INSERT INTO "participants" VALUES('096a2f619c1e70f5f106',1,0,'p4','host');
INSERT INTO "participants" VALUES('096a2f619c1e70f5f106',1,1,'p1','guest');
CREATE TABLE person_offices (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;
INSERT INTO "person_offices" VALUES('29ae9de32ccc65f49148',0,0,'Foreign Minister');
INSERT INTO "person_offices" VALUES('29ae9de32ccc65f49148',1,0,'Defense Minister');
INSERT INTO "person_offices" VALUES('29ae9de32ccc65f49148',2,0,'Foreign Minister');
INSERT INTO "person_offices" VALUES('29ae9de32ccc65f49148',3,0,'Defense Minister');
INSERT INTO "person_offices" VALUES('29ae9de32ccc65f49148',4,0,'ministry spokesperson');
INSERT INTO "person_offices" VALUES('50372b5bc49e14bf4d87',0,0,'First Deputy Minister of Defense');
INSERT INTO "person_offices" VALUES('50372b5bc49e14bf4d87',0,1,'Chief of the General Staff of the Armed Forces');
INSERT INTO "person_offices" VALUES('50372b5bc49e14bf4d87',1,0,'Deputy Minister of Defense');
INSERT INTO "person_offices" VALUES('50372b5bc49e14bf4d87',2,0,'Minister of Defense');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',0,0,'Deputy Prime Minister');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',0,1,'Minister of National Defence');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',1,0,'Deputy Prime Minister');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',1,1,'Minister of National Defence');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',2,0,'Minister of National Defence');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',3,0,'General Secretary of the Lao People''s Revolutionary Party Central Committee');
INSERT INTO "person_offices" VALUES('a0dee0358fab962d8e11',3,1,'President');
INSERT INTO "person_offices" VALUES('096a2f619c1e70f5f106',0,0,'Minister of National Defence');
INSERT INTO "person_offices" VALUES('096a2f619c1e70f5f106',1,0,'Minister of National Defence');
INSERT INTO "person_offices" VALUES('096a2f619c1e70f5f106',2,0,'Deputy Chief of the General Staff Department');
INSERT INTO "person_offices" VALUES('096a2f619c1e70f5f106',3,0,'Prime Minister');
CREATE TABLE persons (
    report     TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    id         TEXT NOT NULL,                -- within the report: participants and signatories name it
    name       TEXT NOT NULL,
    country    TEXT,
    rank       TEXT,
    confidence REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;
INSERT INTO "persons" VALUES('29ae9de32ccc65f49148',0,'p1','Yoo Min-kyu','KOR',NULL,0.8);
INSERT INTO "persons" VALUES('29ae9de32ccc65f49148',1,'p2','Kang Tae-sik','KOR',NULL,0.8);
INSERT INTO "persons" VALUES('29ae9de32ccc65f49148',2,'p3','Eleanor Marsh','GBR',NULL,0.95);
INSERT INTO "persons" VALUES('29ae9de32ccc65f49148',3,'p4','Hugh Pemberton','GBR',NULL,0.95);
INSERT INTO "persons" VALUES('29ae9de32ccc65f49148',4,'p5','Lim Soo-jin','KOR',NULL,0.8);
INSERT INTO "persons" VALUES('50372b5bc49e14bf4d87',0,'p1','Marat Seytkaliyev','KAZ','Lieutenant General',0.95);
INSERT INTO "persons" VALUES('50372b5bc49e14bf4d87',1,'p2','Pavel Ostroumov','RUS','Colonel General',0.95);
INSERT INTO "persons" VALUES('50372b5bc49e14bf4d87',2,'p3','Nurlan Yermekov','KAZ','Lieutenant General',0.8);
INSERT INTO "persons" VALUES('a0dee0358fab962d8e11',0,'p1','Khamlieng Outhakaisone','LAO','Lieutenant General',0.95);
INSERT INTO "persons" VALUES('a0dee0358fab962d8e11',1,'p2','Tea Seiha','KHM','General',0.95);
INSERT INTO "persons" VALUES('a0dee0358fab962d8e11',2,'p3','Phan Van Giang','VNM','General',0.95);
INSERT INTO "persons" VALUES('a0dee0358fab962d8e11',3,'p4','Thongloun Sisoulith','LAO',NULL,0.95);
INSERT INTO "persons" VALUES('096a2f619c1e70f5f106',0,'p1','Chansamone Chanyalat','LAO','General',0.8);
INSERT INTO "persons" VALUES('096a2f619c1e70f5f106',1,'p2','Ngo Xuan Lic','VNM','General',0.95);
INSERT INTO "persons" VALUES('096a2f619c1e70f5f106',2,'p3','Vongsack Phanthavong','LAO','Brigadier General',0.8);
INSERT INTO "persons" VALUES('096a2f619c1e70f5f106',3,'p4','Nguyen Xuan Phuc','VNM',NULL,0.95);
CREATE TABLE readings (
    report TEXT NOT NULL PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
    reader TEXT NOT NULL                     -- the version of the reader: a newer one reads anew
) STRICT;
INSERT INTO "readings" VALUES('29ae9de32ccc65f49148','0.1.0');
INSERT INTO "readings" VALUES('50372b5bc49e14bf4d87','0.1.0');
INSERT INTO "readings" VALUES('a0dee0358fab962d8e11','0.1.0');
INSERT INTO "readings" VALUES('096a2f619c1e70f5f106','0.1.0');
CREATE TABLE reports (
    key         TEXT NOT NULL PRIMARY KEY,
    text_sha256 TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,               -- SHA-256 of the text and all that is known of it
    id          TEXT NOT NULL,               -- the line's id or the file's name: not always unique
    url         TEXT,
    title       TEXT,
    publisher   TEXT,
    published   TEXT,
    language    TEXT NOT NULL,
    text        TEXT NOT NULL                -- exactly as given: all offsets count code points in it
) STRICT;
INSERT INTO "reports" VALUES('29ae9de32ccc65f49148','29ae9de32ccc65f491485387049177d70ce719c33c11aa0796208833509a4ce6','5c0a5a124165b7d7345f4b808425440242e16c8c309efa07131841cdf6f04481','kr-gb-2024-02-15-hannews',NULL,'(LEAD) First S. Korea-Britain ''2+2'' talks postponed over London''s scheduling issue','Han News','2024-02-15','en','(LEAD) First S. Korea-Britain ''2+2'' talks postponed over London''s scheduling issue

By Ahn Jae-ho

SEOUL, Feb. 15 (Han News) -- The first "two-plus-two" meeting of the foreign and defense ministers of South Korea and Britain, which was due to take place in London next Tuesday, has been postponed, Seoul''s foreign ministry said Thursday.

Foreign Minister Yoo Min-kyu and Defense Minister Kang Tae-sik had been scheduled to leave for Britain on Sunday to meet with their British counterparts, Eleanor Marsh and Hugh Pemberton.

Britain asked for the delay because of a parliamentary vote that had been moved to the same day, according to the ministry.

Marsh telephoned Yoo on Wednesday evening to express regret, and the two agreed to set a new date by the end of March, ministry spokesperson Lim Soo-jin told a regular press briefing.

"There is no change in the two sides'' will to raise the level of their security consultations," Lim said.

The ministry did not comment on a report that the allies differ over the joint development of a naval engine.

jhahn@hannews.example
(END)
');
INSERT INTO "reports" VALUES('50372b5bc49e14bf4d87','50372b5bc49e14bf4d87403a2daca15af590f6fc3e2cf6899704bba011e52e45','293e2f33604b579d867caf7c2850987188181f6f58874cf9a9878f4d7e3ab9af','kz-ru-2021-10-27-steppepost',NULL,'Kazakhstan, Russia Sign Military Cooperation Plan for 2022','The Steppe Post','2021-10-27','en','Kazakhstan, Russia Sign Military Cooperation Plan for 2022

By Aigerim Bekturova in Defense on 27 October 2021

NUR-SULTAN – Kazakhstan and Russia have signed a plan of bilateral military cooperation for next year, reported the press service of the Ministry of Defense of Kazakhstan.

First Deputy Minister of Defense – Chief of the General Staff of the Armed Forces of Kazakhstan Lieutenant General Marat Seytkaliyev and Deputy Minister of Defense of the Russian Federation Colonel General Pavel Ostroumov put their signatures to the document after talks in Nur-Sultan on Oct. 26.

“The talks were constructive and confirmed the allied nature of our ties,” said Seytkaliyev.

The sides agreed to exchange experience in officer training and to increase the number of Kazakh cadets at Russian military academies from next September. The Russian side also proposed that the two air forces hold a joint session of their flight safety services. Seytkaliyev noted that Kazakhstan is ready to host the session in Karaganda.

The same day, Ostroumov, who was in Kazakhstan on a working visit, was received by Minister of Defense Lieutenant General Nurlan Yermekov. During the conversation, the minister congratulated the guest on the anniversary of his academy and asked the Russian side to speed up the delivery of spare parts for transport helicopters.

In the photo: Nurlan Yermekov (R) and Pavel Ostroumov. Photo credit: Ministry of Defense

The Kazakh-Russian exercise Aldaspan-2022 will take place in the Almaty Region next spring.

Get The Steppe Post stories sent directly to you! Sign up via the website or subscribe to our Twitter, Facebook, Instagram, Telegram, YouTube and Tiktok!
');
INSERT INTO "reports" VALUES('a0dee0358fab962d8e11','a0dee0358fab962d8e1100aedd1003b3ad31b000f7f15c3bd7f3cb7ed3a0027d','5d430be35fe7f07a2e904f2f494c0d7cd70f2a6d3d5846fb5762d637356dd8bd','la-kh-vn-2025-10-16-laonews',NULL,NULL,'Lane Xang News Agency','2025-10-16','en','LAOS, CAMBODIA, VIET NAM HOLD TRILATERAL DEFENCE MEETING

(LNA) The yearly meeting of Defence Ministers of Laos, Cambodia and Viet Nam was held at the Ministry of National Defence in Vientiane Capital on October 15.

The meeting was chaired by Deputy Prime Minister, Minister of National Defence of Laos, Lt Gen Khamlieng Outhakaisone, with the attendance of Deputy Prime Minister and Minister of National Defence of Cambodia, Gen Tea Seiha and Minister of National Defence of Viet Nam, Gen Phan Van Giang.

Lt Gen Khamlieng expressed warm welcome to the guests and briefed them on Laos'' security situation. In recent years, he said, drug trafficking, online fraud and natural disasters had put new burdens on the three armies.

The three sides pledged to tighten cooperation against cross-border crime, to warn one another early of floods on the Mekong, and to train bomb disposal teams together.

Gen Tea Seiha proposed that the three ministries open a joint course for peacekeepers.

The Ministers signed a joint statement, after which Lt Gen Khamlieng handed over the chair of the meeting to Viet Nam. The next meeting will take place in Da Nang in 2026.

The ministers also met with General Secretary of the Lao People''s Revolutionary Party Central Committee, President Thongloun Sisoulith at the Presidential Palace.

Source: LNA
');
INSERT INTO "reports" VALUES('096a2f619c1e70f5f106','096a2f619c1e70f5f1069137507cf6e8fcb0a2d43f4669c421c3d8ca76a4d0da','c48f244fdee867446f97497109d07cab05d88711e4a1b073e4a02e0ecbf7d7ff','la-vn-2020-12-07-laodaily',NULL,'Laos, Vietnam resolve to keep their border drug-free','Vientiane Herald','2020-12-07','en','Vientiane Herald | Monday, December 7, 2020

Laos, Vietnam resolve to keep their border drug-free

Minister of National Defence, General Chansamone Chanyalat, and his Vietnamese counterpart, General Ngo Xuan Lic, met in Hanoi on Friday to discuss what the two armies should do next year.

General Chansamone arrived in the Vietnamese capital on Thursday with a 14-strong delegation, among them Deputy Chief of the General Staff Department, Brigadier General Vongsack Phanthavong.

A statement released by the ministry in Vientiane on Saturday said the two sides agreed to run joint patrols along stretches of the border where methamphetamine comes across, to pass on information about traffickers without delay, and to look after the markers that were put up under the border treaty.

It was also agreed that Vietnam would take in 60 more Lao officers at its military academies in the coming school year.

Both ministers signed a cooperation plan for 2021, the second plan to come under the five-year protocol that the two ministries concluded in December last year.

On the same day, Vietnamese Prime Minister Nguyen Xuan Phuc greeted General Chansamone and his party. Mr Phuc asked the two ministries to finish mapping the border before the inter-governmental committee meets again, and told his guest that Vietnam would hand over the new parliament building in Vientiane as a gift of the Vietnamese Party, State and people by the end of

By Times Reporters
(Latest Update December 7, 2020)
');
CREATE TABLE visits (
    report     TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    guest      TEXT NOT NULL,
    host       TEXT NOT NULL,
    leader     TEXT,
    kind       TEXT,
    status     TEXT NOT NULL,
    start      TEXT,
    "end"      TEXT,
    confidence REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;
INSERT INTO "visits" VALUES('29ae9de32ccc65f49148',0,'KOR','GBR','Yoo Min-kyu',NULL,'planned','2024-02-18',NULL,1.0);
INSERT INTO "visits" VALUES('50372b5bc49e14bf4d87',0,'RUS','KAZ','Pavel Ostroumov','working','held',NULL,NULL,1.0);
INSERT INTO "visits" VALUES('096a2f619c1e70f5f106',0,'LAO','VNM','Chansamone Chanyalat',NULL,'ongoing','2020-12-03',NULL,1.0);
CREATE INDEX reports_by_id ON reports (id);
CREATE INDEX meetings_by_date ON meetings (date);
COMMIT;
