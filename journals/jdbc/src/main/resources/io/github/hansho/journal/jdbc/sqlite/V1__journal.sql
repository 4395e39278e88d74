-- A tenant, how many entries it has in the order of its own, and the last link of their chain.
CREATE TABLE hansho_tenant (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- What one batch kept: everything but its facts. Position, sequence and hash follow once it is kept.
CREATE TABLE hansho_entry (
    id INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL,
    request TEXT,
    frame BLOB NOT NULL,
    position INTEGER UNIQUE,
    sequence INTEGER,
    hash BLOB
) STRICT;

CREATE UNIQUE INDEX hansho_entry_request ON hansho_entry (tenant, request) WHERE request IS NOT NULL;

CREATE UNIQUE INDEX hansho_entry_position ON hansho_entry (tenant, position) WHERE position IS NOT NULL;

-- A history, when it is due, and who has leased it until when.
CREATE TABLE hansho_history (
    id INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    due_second INTEGER,
    due_nano INTEGER,
    lease_holder TEXT,
    lease_second INTEGER,
    lease_nano INTEGER,
    lease_end_second INTEGER,
    lease_end_nano INTEGER,
    UNIQUE (tenant, kind, name)
) STRICT;

CREATE INDEX hansho_history_due ON hansho_history (tenant, kind, due_second, due_nano, name) WHERE due_second IS NOT NULL;

-- A fact of a history; format 1 is JSON in UTF-8 as it is, others are kept for encryption.
CREATE TABLE hansho_fact (
    history INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    place INTEGER NOT NULL,
    format INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (history, revision)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX hansho_fact_entry ON hansho_fact (entry, place);

-- Who holds a key.
CREATE TABLE hansho_key (
    tenant INTEGER NOT NULL,
    name TEXT NOT NULL,
    history INTEGER NOT NULL,
    PRIMARY KEY (tenant, name)
) STRICT, WITHOUT ROWID;
