CREATE TABLE `proposals` (
	`id` integer PRIMARY KEY NOT NULL,
	`content_digest` blob NOT NULL,
	`content` text NOT NULL,
	`support` integer NOT NULL,
	`out_of` integer NOT NULL,
	`state` text NOT NULL,
	`at` text NOT NULL,
	`decided_by` text,
	`undo` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_by_content` ON `proposals` (`content_digest`);--> statement-breakpoint
CREATE INDEX `proposals_by_state` ON `proposals` (`state`,`id`);