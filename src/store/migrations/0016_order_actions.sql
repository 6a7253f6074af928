CREATE TABLE `order_actions` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`mailbox` text NOT NULL,
	`thread_id` integer NOT NULL,
	`source` text NOT NULL,
	`order_id` text NOT NULL,
	`order_number` text NOT NULL,
	`kind` text NOT NULL,
	`action` text NOT NULL,
	`action_digest` blob NOT NULL,
	`state_digest` blob NOT NULL,
	`state` text NOT NULL,
	`idempotency_key` text,
	`proposed_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`approved_at` text,
	`approved_by` text,
	`reference` text,
	`detail` text,
	`told_at` text,
	`is_living` integer NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `order_actions_idempotency_key_unique` ON `order_actions` (`idempotency_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `order_actions_living` ON `order_actions` (`mail_id`,`order_id`,`kind`) WHERE is_living;--> statement-breakpoint
CREATE INDEX `order_actions_by_mail` ON `order_actions` (`mail_id`);--> statement-breakpoint
CREATE INDEX `order_actions_by_state` ON `order_actions` (`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `order_actions_to_tell` ON `order_actions` (`id`) WHERE told_at IS NULL AND state IN ('done', 'refused', 'unknown', 'rejected', 'expired', 'withdrawn');--> statement-breakpoint
DROP INDEX `ledger_living_by_mail`;--> statement-breakpoint
ALTER TABLE `ledger` ADD `action_id` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_living_by_action` ON `ledger` (`action_id`) WHERE is_living AND action_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_by_action` ON `ledger` (`action_id`) WHERE action_id IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_living_by_mail` ON `ledger` (`mail_id`,`is_receipt`) WHERE is_living AND action_id IS NULL;