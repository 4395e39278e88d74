-- Entries that wait for their position are found without looking at the others.
CREATE INDEX hansho_entry_waiting ON hansho_entry (id) WHERE position IS NULL;
