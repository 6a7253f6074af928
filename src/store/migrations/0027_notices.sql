CREATE TABLE `notice_orders` (
	`order_id` text PRIMARY KEY NOT NULL,
	`look_at` text,
	`asked` integer DEFAULT 0 NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`first_seen_at` text,
	`order_number` text,
	`seen_at` text
);
--> statement-breakpoint
CREATE INDEX `notice_orders_to_look` ON `notice_orders` (`look_at`) WHERE look_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `notice_orders_by_age` ON `notice_orders` (`seen_at`);--> statement-breakpoint
CREATE TABLE `notice_parcels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`shipment_id` text NOT NULL,
	`tracking_number` text,
	`carrier` text,
	`promised_on` text,
	`is_told_delivered` integer DEFAULT false NOT NULL,
	`corrections` integer DEFAULT 0 NOT NULL,
	`poll_at` text,
	FOREIGN KEY (`order_id`) REFERENCES `notice_orders`(`order_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notice_parcels_by_order` ON `notice_parcels` (`order_id`);--> statement-breakpoint
CREATE INDEX `notice_parcels_by_number` ON `notice_parcels` (`tracking_number`) WHERE tracking_number IS NOT NULL;--> statement-breakpoint
CREATE INDEX `notice_parcels_to_poll` ON `notice_parcels` (`carrier`,`poll_at`) WHERE poll_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `notice_turns` (
	`id` integer PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`parcel_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`at` text,
	`seen_at` text NOT NULL,
	`standing` text NOT NULL,
	`due_at` text,
	`why` text,
	`notice_id` integer,
	FOREIGN KEY (`order_id`) REFERENCES `notice_orders`(`order_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_turns_once` ON `notice_turns` (`order_id`,`parcel_id`,`key`);--> statement-breakpoint
CREATE INDEX `notice_turns_due` ON `notice_turns` (`due_at`,`order_id`) WHERE standing = 'waiting';--> statement-breakpoint
CREATE INDEX `notice_turns_of_notice` ON `notice_turns` (`notice_id`) WHERE notice_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`order_number` text NOT NULL,
	`recipient` text NOT NULL,
	`language` text NOT NULL,
	`kinds` text NOT NULL,
	`mode` text NOT NULL,
	`made_at` text NOT NULL,
	`checked_at` text NOT NULL,
	`mail_id` integer NOT NULL,
	`is_ended` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_by_order` ON `notices` (`order_id`);--> statement-breakpoint
CREATE INDEX `notices_open` ON `notices` (`id`) WHERE NOT is_ended;--> statement-breakpoint
CREATE INDEX `notices_by_mail` ON `notices` (`mail_id`);--> statement-breakpoint
DROP INDEX `ledger_decided`;--> statement-breakpoint
ALTER TABLE `ledger` ADD `notice_id` integer;--> statement-breakpoint
CREATE INDEX `ledger_by_notice` ON `ledger` (`notice_id`) WHERE notice_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_notices_to` ON `ledger` (`recipient`,`sending_at`) WHERE notice_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_decided` ON `ledger` (`mailbox`,`intent`,`updated_at`) WHERE state IN ('sent', 'rejected') AND NOT is_receipt AND action_id IS NULL AND notice_id IS NULL AND (NOT is_automatic OR sending_at IS NULL);