CREATE TABLE `satisfaction` (
	`mail_id` integer PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL,
	`language` text NOT NULL,
	`asked_at` text NOT NULL,
	`answer` text,
	`comment` text,
	`answered_at` text,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `satisfaction_by_thread` ON `satisfaction` (`thread_id`);