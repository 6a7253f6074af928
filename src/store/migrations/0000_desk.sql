-- Made by drizzle-kit from schema.ts; WITHOUT ROWID (thread_ids, order_mails) was added by hand, as drizzle-kit does not know it.
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`mail_id` integer,
	`at` text NOT NULL,
	`step` text NOT NULL,
	`content` text,
	`salt` blob,
	`digest` blob NOT NULL,
	`previous_hash` blob NOT NULL,
	`hash` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_mail` ON `audit` (`mail_id`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`mailbox` text NOT NULL,
	`token` text NOT NULL,
	`recipient` text NOT NULL,
	`thread_id` integer NOT NULL,
	`is_automatic` integer NOT NULL,
	`state` text NOT NULL,
	`draft_ref` text,
	`sent_ref` text,
	`digest` text,
	`updated_at` text NOT NULL,
	`detail` text,
	`sending_at` text,
	`newest_mail_id` integer,
	`is_living` integer NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_living_by_mail` ON `ledger` (`mail_id`) WHERE is_living;--> statement-breakpoint
CREATE INDEX `ledger_ended_by_mail` ON `ledger` (`mail_id`) WHERE NOT is_living;--> statement-breakpoint
CREATE INDEX `ledger_by_state` ON `ledger` (`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `ledger_by_thread` ON `ledger` (`thread_id`);--> statement-breakpoint
CREATE INDEX `ledger_by_recipient` ON `ledger` (`recipient`,`sending_at`) WHERE sending_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_by_mailbox` ON `ledger` (`mailbox`,`sending_at`) WHERE sending_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `mails` (
	`id` integer PRIMARY KEY NOT NULL,
	`mailbox` text NOT NULL,
	`provider_ref` text NOT NULL,
	`received_at` text NOT NULL,
	`raw_digest` blob NOT NULL,
	`size_bytes` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_by_raw_digest` ON `mails` (`raw_digest`,`mailbox`);--> statement-breakpoint
CREATE INDEX `mails_by_provider_ref` ON `mails` (`provider_ref`);--> statement-breakpoint
CREATE TABLE `messages` (
	`mail_id` integer PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL,
	`direction` text NOT NULL,
	`message_id` text,
	`content_digest` text NOT NULL,
	`contact` text NOT NULL,
	`sent_at` text NOT NULL,
	`parents` text NOT NULL,
	`order_numbers` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_by_thread` ON `messages` (`thread_id`,`mail_id`);--> statement-breakpoint
CREATE INDEX `messages_without_id` ON `messages` (`content_digest`) WHERE coalesce(message_id, '') = '';--> statement-breakpoint
CREATE TABLE `order_mails` (
	`order_number` text NOT NULL,
	`mail_id` integer NOT NULL,
	PRIMARY KEY(`order_number`, `mail_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `raw_mails` (
	`mail_id` integer PRIMARY KEY NOT NULL,
	`raw` blob,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`order_numbers` text NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `runs_by_mail` ON `runs` (`mail_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `thread_ids` (
	`message_id` text PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `work` (
	`mail_id` integer PRIMARY KEY NOT NULL,
	`work_state` text NOT NULL,
	`attempts` integer NOT NULL,
	`leased_until_ms` integer,
	`reason` text,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `work_by_state` ON `work` (`work_state`,`mail_id`);