CREATE TABLE `commitments` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`thread_id` integer NOT NULL,
	`recipient` text NOT NULL,
	`order_id` text,
	`order_number` text,
	`intent` text NOT NULL,
	`sentence` text NOT NULL,
	`kept_by_kinds` text NOT NULL,
	`state` text NOT NULL,
	`made_at` text NOT NULL,
	`due_at` text,
	`kept_by` text,
	`settled_at` text,
	`is_raised` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_by_mail` ON `commitments` (`mail_id`);--> statement-breakpoint
CREATE INDEX `commitments_by_order` ON `commitments` (`order_id`) WHERE order_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `commitments_planned` ON `commitments` (`id`) WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX `commitments_to_keep` ON `commitments` (`id`) WHERE state IN ('open', 'overdue');--> statement-breakpoint
DROP INDEX `matters_open_by_mail`;--> statement-breakpoint
CREATE UNIQUE INDEX `matters_open_by_mail` ON `matters` (`mail_id`,(CASE kind WHEN 'bounced' THEN kind WHEN 'action' THEN kind WHEN 'commitment' THEN kind ELSE 'mail' END)) WHERE closed_at IS NULL;