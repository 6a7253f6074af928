ALTER TABLE `source_standings` ADD `answered_at` text;--> statement-breakpoint
ALTER TABLE `source_standings` ADD `failing_since` text;--> statement-breakpoint
ALTER TABLE `source_standings` ADD `failed_at` text;--> statement-breakpoint
ALTER TABLE `source_standings` ADD `failure` text;--> statement-breakpoint
ALTER TABLE `source_standings` ADD `is_refused` integer DEFAULT false NOT NULL;