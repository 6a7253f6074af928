-- Written by hand: what drizzle-kit does not know, a virtual table and the triggers that keep it beside its rows. The passages are few and
-- seldom written, so triggers do what message-index does by hand for mails.
CREATE VIRTUAL TABLE `passage_text` USING fts5(`heading`, `text`, content='knowledge_passages', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `passage_text_gains` AFTER INSERT ON `knowledge_passages`
BEGIN INSERT INTO passage_text (rowid, heading, text) VALUES (NEW.id, NEW.heading, NEW.text); END;
--> statement-breakpoint
CREATE TRIGGER `passage_text_loses` AFTER DELETE ON `knowledge_passages`
BEGIN INSERT INTO passage_text (passage_text, rowid, heading, text) VALUES ('delete', OLD.id, OLD.heading, OLD.text); END;
--> statement-breakpoint
CREATE TRIGGER `passage_text_stays` BEFORE UPDATE OF heading, text ON `knowledge_passages`
BEGIN SELECT raise(ABORT, 'a passage is replaced with its document, not changed'); END;
