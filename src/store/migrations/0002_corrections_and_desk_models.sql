CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`kind` text NOT NULL,
	`intents` text NOT NULL,
	`note` text,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_by_mail` ON `corrections` (`mail_id`);--> statement-breakpoint
CREATE TABLE `desk_models` (
	`version` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`withdrawn_at` text,
	`weights` blob NOT NULL,
	`proven` text NOT NULL
);
--> statement-breakpoint
-- The triggers were written by hand, as drizzle-kit does not know them. A note may be erased: it can hold personal data.
CREATE TRIGGER `corrections_keep_what_was_said` BEFORE UPDATE OF id, mail_id, at, by, kind, intents ON `corrections`
BEGIN SELECT raise(ABORT, 'corrections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_only_erase_notes` BEFORE UPDATE OF note ON `corrections`
WHEN NEW.note IS NOT NULL
BEGIN SELECT raise(ABORT, 'corrections are append-only: a note can only be erased'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_stay` BEFORE DELETE ON `corrections`
BEGIN SELECT raise(ABORT, 'corrections are append-only'); END;
