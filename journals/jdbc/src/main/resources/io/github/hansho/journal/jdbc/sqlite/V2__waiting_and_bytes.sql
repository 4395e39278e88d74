-- Entries that wait for their position are found without looking at the others.
CREATE INDEX hansho_entry_waiting ON hansho_entry (id) WHERE position IS NULL;

-- How many bytes an entry has with its facts, so that no more are read at once than memory is meant to hold.
ALTER TABLE hansho_entry ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;

UPDATE hansho_entry SET bytes = length(frame)
    + coalesce((SELECT sum(length(body)) FROM hansho_fact WHERE entry = hansho_entry.id), 0);
