-- The register's schema, version 3. States are ISO 3166-1 alpha-3 codes, dates EDTF, lists and
-- cells JSON; days are ordinals: 1 is 1 January of the year 1.

-- Kept
-- ----

-- One row a published text; its key is of text, publisher and address, so that order of arrival does not matter.
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
CREATE INDEX reports_by_added ON reports (added);
CREATE INDEX reports_by_day ON reports (published, "key");
CREATE INDEX reports_by_id ON reports (id);
CREATE INDEX reports_by_original ON reports (original);
CREATE INDEX reports_by_publisher ON reports (publisher, published);

-- Who read a report: the reader with its version, or a person who coded it.
CREATE TABLE readings (
    report TEXT NOT NULL,
    author TEXT NOT NULL,
    reader TEXT NOT NULL,
    added TEXT NOT NULL,
    PRIMARY KEY (report, author),
    FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
CREATE INDEX readings_by_reader ON readings (author, reader);

-- One row a record of a reading; body is the record as the record format gives it.
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
CREATE INDEX records_by_report ON records (report, author);

-- The passages behind each record (slot is empty; how is doubted where its reader is not sure of it) and each of its cells: quote is text[start:end] of its report.
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
CREATE INDEX evidence_not_stated ON evidence (how, record, slot, rule) WHERE position = 0 AND how <> 'stated';

-- What people judged, never changed and never deleted: an undoing is a judgement of its own.
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
CREATE UNIQUE INDEX judgements_by_uid ON judgements (uid);

-- Derived from what is kept: communique rebuild makes it anew
-- -----------------------------------------------------------

-- Who took part, led or signed; form leads to the person, and is empty where only a name is told.
CREATE TABLE attendance (
    thing TEXT NOT NULL,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    role TEXT NOT NULL,
    PRIMARY KEY (thing, position, form)
);
CREATE INDEX attendance_by_form ON attendance (form, thing);

-- The sides of each thing in one line (LAO|VNM), by which things of the very same sides are found.
CREATE TABLE circles (
    thing TEXT NOT NULL,
    kind TEXT NOT NULL,
    sides TEXT NOT NULL,
    PRIMARY KEY (thing)
);
CREATE INDEX circles_by_sides ON circles (sides, kind, thing);

-- Each undertaking or request once; by and to are states or names of persons, told its first report's day.
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
CREATE INDEX commitments_by_day ON commitments (told);
CREATE INDEX commitments_disputed ON commitments (disputed) WHERE disputed > 0;

-- Each contact once; first and last are the days between which it was held or is planned.
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
CREATE INDEX contacts_by_day ON contacts (first);
CREATE INDEX contacts_disputed ON contacts (disputed) WHERE disputed > 0;
CREATE INDEX contacts_in_short ON contacts (id, status, first, last, format, level, place_country, place);

-- One row: the number of the resolver that derived all that follows (no row where it is not known).
CREATE TABLE derivation (
    resolver INTEGER NOT NULL,
    PRIMARY KEY (resolver)
);

-- The fields of cooperation of each commitment.
CREATE TABLE fields (
    thing TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (thing, field)
);
CREATE INDEX fields_by_field ON fields (field, thing);

-- What was found of two forms: same, likely, unsure or different, how heavily, and why.
CREATE TABLE findings (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    verdict TEXT NOT NULL,
    weight FLOAT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX findings_by_other ON findings (other);
CREATE INDEX findings_by_weight ON findings (verdict, weight, one, other);

-- Where forms worth comparing are filed together: key is a number made of what they share.
CREATE TABLE form_keys (
    "key" BIGINT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY ("key", form)
)
 WITHOUT ROWID;
CREATE INDEX form_keys_by_form ON form_keys (form);

-- The ways in which things are told: what is compared of records, and the thing that each was found to tell of.
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
CREATE INDEX forms_by_thing ON forms (thing, id);

-- Each instrument once; seen_… is the last day on which a report called it so (empty where the day is not known).
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
CREATE INDEX instruments_disputed ON instruments (disputed) WHERE disputed > 0;

-- Each series once.
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
CREATE INDEX mechanisms_disputed ON mechanisms (disputed) WHERE disputed > 0;

-- Which parts are likely tellings of one thing, and how likely the likeliest of their forms.
CREATE TABLE near (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    weight FLOAT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX near_by_other ON near (other);

-- Forms that are found or judged the same make a part, which is called by the first of them.
CREATE TABLE parts (
    form TEXT NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (form)
);
CREATE INDEX parts_by_part ON parts (part);

-- Each person once; office and rank are the last that a report ascribes.
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
CREATE INDEX people_disputed ON people (disputed) WHERE disputed > 0;

-- The states and organisations of each thing.
CREATE TABLE sides (
    thing TEXT NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (thing, side)
);
CREATE INDEX sides_by_side ON sides (side, thing);

-- Offices and ranks of each person, with the first and last day on which a report ascribes them.
CREATE TABLE tenures (
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    records INTEGER NOT NULL,
    PRIMARY KEY (person, kind, value)
);

-- Each trip once.
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
CREATE INDEX visits_by_day ON visits (first);
CREATE INDEX visits_disputed ON visits (disputed) WHERE disputed > 0;

-- Which form each record has; session and date are those of a mechanism's edition.
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
CREATE INDEX members_by_form ON members (form, day);
CREATE INDEX members_by_report ON members (report);

-- Persons of like names whom one report names both.
CREATE TABLE side_by_side (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (one, other, report),
    FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
CREATE INDEX side_by_side_by_report ON side_by_side (report);
