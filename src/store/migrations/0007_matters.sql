CREATE TABLE `matter_notices` (
	`matter_id` integer NOT NULL,
	`reason` text NOT NULL,
	`way` text NOT NULL,
	`target` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`notified_at` text NOT NULL,
	`detail` text,
	PRIMARY KEY(`matter_id`, `reason`),
	FOREIGN KEY (`matter_id`) REFERENCES `matters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `matter_notices_unsettled` ON `matter_notices` (`state`) WHERE state IN ('telling', 'unknown');--> statement-breakpoint
CREATE TABLE `matters` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`kind` text NOT NULL,
	`bounce_mail_id` integer,
	`rule` text NOT NULL,
	`to_way` text NOT NULL,
	`to_target` text NOT NULL,
	`backup_way` text,
	`backup_target` text,
	`opened_at` text NOT NULL,
	`deadline_at` text NOT NULL,
	`urgent_at` text NOT NULL,
	`closed_at` text,
	`closed_why` text,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bounce_mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `matters_by_mail` ON `matters` (`mail_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `matters_open_by_mail` ON `matters` (`mail_id`,(kind = 'bounced')) WHERE closed_at IS NULL;--> statement-breakpoint
CREATE INDEX `matters_open` ON `matters` (`deadline_at`) WHERE closed_at IS NULL;