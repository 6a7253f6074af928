ALTER TABLE `knowledge_passages` ADD `signature` blob;
--> statement-breakpoint
-- Written by hand: what drizzle-kit does not know. FTS5 has no stemmer, so the words are put in as src/knowledge folds them, and the texts need
-- not be kept a second time (https://sqlite.org/fts5.html#contentless_delete_tables).
CREATE VIRTUAL TABLE `passage_words` USING fts5(`language`, `heading`, `words`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `passage_vocabulary` USING fts5vocab('passage_words', 'row');
--> statement-breakpoint
CREATE TRIGGER `passage_words_go` AFTER DELETE ON `knowledge_passages`
BEGIN DELETE FROM passage_words WHERE rowid = OLD.id; END;
--> statement-breakpoint
CREATE TRIGGER `passage_words_stay` BEFORE UPDATE OF heading, text ON `knowledge_passages`
BEGIN SELECT raise(ABORT, 'a passage is replaced with its document, not changed'); END;
