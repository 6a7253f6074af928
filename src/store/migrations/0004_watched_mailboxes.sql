CREATE TABLE `edited_replies` (
	`id` integer PRIMARY KEY NOT NULL,
	`ledger_id` integer NOT NULL,
	`at` text NOT NULL,
	`digest` text NOT NULL,
	`raw` blob NOT NULL,
	FOREIGN KEY (`ledger_id`) REFERENCES `ledger`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edited_replies_by_digest` ON `edited_replies` (`ledger_id`,`digest`);--> statement-breakpoint
CREATE TABLE `unread_mails` (
	`mailbox` text NOT NULL,
	`provider_ref` text NOT NULL,
	`attempts` integer NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`is_set_aside` integer NOT NULL,
	PRIMARY KEY(`mailbox`, `provider_ref`)
);
--> statement-breakpoint
CREATE TABLE `watched_mailboxes` (
	`mailbox` text PRIMARY KEY NOT NULL,
	`connected_at` text NOT NULL,
	`cursor` text,
	`listed_at` text,
	`sends_intents` text NOT NULL,
	`stopped_why` text
);
--> statement-breakpoint
ALTER TABLE `ledger` ADD `looked_digest` text;--> statement-breakpoint
ALTER TABLE `ledger` ADD `looked_at` text;--> statement-breakpoint
CREATE INDEX `ledger_by_token` ON `ledger` (`token`);