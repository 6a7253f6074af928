CREATE TABLE `unwritten_turns` (
	`turn_id` integer PRIMARY KEY NOT NULL,
	`detail` text NOT NULL,
	`state` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`tried_at` text,
	FOREIGN KEY (`turn_id`) REFERENCES `notice_turns`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unwritten_turns_to_tell` ON `unwritten_turns` (`turn_id`) WHERE state IS NULL OR state = 'failed';