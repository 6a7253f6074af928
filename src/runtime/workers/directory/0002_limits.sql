-- How many calls a minute are taken for a desk; null: as many as for all.
ALTER TABLE desks ADD COLUMN calls_per_minute INTEGER;
