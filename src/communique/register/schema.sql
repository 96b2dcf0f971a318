-- The register: reports, what was read in each, and the words behind every cell.
--
-- A report is known by `key`, the first twenty hex digits of its text's SHA-256, so that the same reports give
-- the same rows in whatever order they arrive. The records of a report are numbered from 0 within their type, in
-- the order of the reading. Lists (offices, sides, fields) have a table each, `position` keeping their order.
-- States are ISO 3166-1 alpha-3 codes, dates EDTF, cells that a report does not fill are null. Deleting a report
-- deletes everything that was read in it.
--
-- Statements are separated by a semicolon at the end of a line. `user_version` counts the schema's versions.

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

CREATE INDEX reports_by_id ON reports (id);

CREATE TABLE readings (
    report TEXT NOT NULL PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
    reader TEXT NOT NULL                     -- the version of the reader: a newer one reads anew
) STRICT;

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

CREATE TABLE person_offices (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

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

CREATE INDEX meetings_by_date ON meetings (date);

CREATE TABLE meeting_countries (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

CREATE TABLE participants (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,               -- the meeting
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,                  -- persons.id
    role     TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

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

CREATE TABLE agreement_parties (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

CREATE TABLE agreement_signatories (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,                  -- persons.id or a name
    PRIMARY KEY (report, number, position)
) STRICT;

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

CREATE TABLE mechanism_parties (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

CREATE TABLE commitments (
    report     TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    modality   TEXT NOT NULL,
    quote      TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT;

CREATE TABLE commitment_by (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

CREATE TABLE commitment_to (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

CREATE TABLE commitment_fields (
    report   TEXT NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (report, number, position)
) STRICT;

-- The words: of a whole record where slot is empty, of one cell otherwise.
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
