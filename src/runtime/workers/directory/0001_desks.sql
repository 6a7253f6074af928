-- Which desks there are, by which addresses providers call them, and how far the audit log of each has come.
CREATE TABLE desks (
  name TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  -- When it last said that it lives.
  seen_at TEXT NOT NULL,
  is_paused INTEGER NOT NULL DEFAULT 0,
  deleted_at TEXT
) WITHOUT ROWID;
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY NOT NULL,
  desk TEXT NOT NULL REFERENCES desks (name)
) WITHOUT ROWID;
CREATE TABLE audit_heads (
  desk TEXT PRIMARY KEY NOT NULL REFERENCES desks (name),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX desks_by_seen_at ON desks (seen_at) WHERE deleted_at IS NULL AND is_paused = 0;
