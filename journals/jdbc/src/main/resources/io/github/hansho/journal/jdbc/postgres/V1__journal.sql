-- A tenant, how many entries it has in the order of its own, and the last link of their chain.
CREATE TABLE hansho_tenant (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL UNIQUE,
    entries BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

-- What one batch kept: everything but its facts. Position, sequence and hash follow once it is kept.
CREATE TABLE hansho_entry (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant BIGINT NOT NULL,
    request TEXT,
    frame BYTEA NOT NULL,
    position BIGINT UNIQUE,
    sequence BIGINT,
    hash BYTEA
);

CREATE UNIQUE INDEX hansho_entry_request ON hansho_entry (tenant, request) WHERE request IS NOT NULL;

CREATE UNIQUE INDEX hansho_entry_position ON hansho_entry (tenant, position) WHERE position IS NOT NULL;

-- A history, when it is due, and who has leased it until when.
CREATE TABLE hansho_history (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    entry BIGINT NOT NULL,
    due_second BIGINT,
    due_nano BIGINT,
    lease_holder TEXT,
    lease_second BIGINT,
    lease_nano BIGINT,
    lease_end_second BIGINT,
    lease_end_nano BIGINT,
    UNIQUE (tenant, kind, name)
);

CREATE INDEX hansho_history_due ON hansho_history (tenant, kind, due_second, due_nano, name) WHERE due_second IS NOT NULL;

-- A fact of a history; format 1 is JSON in UTF-8 as it is, others are kept for encryption.
CREATE TABLE hansho_fact (
    history BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    entry BIGINT NOT NULL,
    place BIGINT NOT NULL,
    format BIGINT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (history, revision)
);

CREATE UNIQUE INDEX hansho_fact_entry ON hansho_fact (entry, place);

-- Who holds a key.
CREATE TABLE hansho_key (
    tenant BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    history BIGINT NOT NULL,
    PRIMARY KEY (tenant, name)
);
