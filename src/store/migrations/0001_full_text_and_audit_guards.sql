-- Written by hand: what drizzle-kit does not know, a virtual table and triggers.
-- Full text over the messages, whose rows hold the words (external content), so that it can be rebuilt. detail=full, because an
-- order number such as W-104 is two tokens that must stand side by side; columnsize=0, because hits come newest first, not ranked.
CREATE VIRTUAL TABLE `message_text` USING fts5(`subject`, `text`, content='messages', content_rowid='mail_id', tokenize='unicode61 remove_diacritics 2', detail=full, columnsize=0);
--> statement-breakpoint
-- No trigger stands before INSERT: with one, SQLite copies the pages of every append to a journal. What is put in falsely breaks the chain.
CREATE TRIGGER `audit_keeps_its_chain` BEFORE UPDATE OF seq, mail_id, at, step, digest, previous_hash, hash ON `audit`
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_only_erases` BEFORE UPDATE OF content, salt ON `audit`
WHEN NEW.content IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN SELECT raise(ABORT, 'the audit log is append-only: content and salt can only be erased'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_keeps_its_entries` BEFORE DELETE ON `audit`
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
