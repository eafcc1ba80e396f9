-- Stories, their reports, and what was made of them.
-- The migrations are numbered; `user_version` says which were run.

CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    -- Grows with every change of what the record is made of.
    revision INTEGER NOT NULL DEFAULT 0,
    -- How often the joining of this revision was begun.
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A report that waits is a job: the queue is this table.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    -- Name of the file, or the address.
    path TEXT NOT NULL,
    -- The address that gave the bytes, or will.
    address TEXT,
    -- What the person who added it knows of it.
    given_outlet TEXT,
    given_published TEXT,
    -- What reading found.
    outlet TEXT,
    title TEXT,
    published TEXT,
    -- SHA-256 of the bytes, once there are any.
    capture TEXT,
    size INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'refused')),
    -- Why it was refused.
    why TEXT,
    -- Its key in the record.
    key TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    added TEXT NOT NULL
) STRICT;
CREATE INDEX reports_of_story ON reports (story, id);
CREATE INDEX reports_waiting ON reports (id) WHERE state = 'waiting';
CREATE UNIQUE INDEX reports_once ON reports (story, capture) WHERE capture IS NOT NULL;

-- The bytes as they came.
CREATE TABLE captures (
    report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;

-- What was understood of a report, by the hash of all that it was made from (docs/cache.md).
CREATE TABLE understood (
    report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
    key BLOB NOT NULL,
    entry BLOB NOT NULL
) STRICT;

CREATE TABLE rulings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    -- The ruling with its reason, as JSON (docs/rulings.md).
    ruling TEXT NOT NULL,
    made TEXT NOT NULL,
    -- When it was taken back; it then counts no more, but is kept.
    undone TEXT
) STRICT;
CREATE INDEX rulings_of_story ON rulings (story, id);

-- The record of a story as it was at a revision.
CREATE TABLE results (
    story INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    -- Name and version of the program that made it.
    program TEXT NOT NULL,
    -- JSON, compressed with gzip; none if joining failed.
    record BLOB,
    -- Why there is none.
    why TEXT,
    made TEXT NOT NULL
) STRICT;

-- The sentences of the record, for search. Positions are code points.
CREATE TABLE sentences (
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    report TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX sentences_of_story ON sentences (story);
CREATE VIRTUAL TABLE sentence_index USING fts5 (
    text, content = 'sentences', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO sentence_index (sentence_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER sentence_added AFTER INSERT ON sentences BEGIN
    INSERT INTO sentence_index (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER sentence_removed AFTER DELETE ON sentences BEGIN
    INSERT INTO sentence_index (sentence_index, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- Sessions of browsers, by the hash of their token.
CREATE TABLE sessions (
    hash BLOB PRIMARY KEY,
    -- Seconds since 1970.
    until INTEGER NOT NULL
) STRICT;

-- What the server keeps to itself.
CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
