CREATE TABLE `notice_refusals` (
	`address` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `notices` ADD `report` text;--> statement-breakpoint
ALTER TABLE `notices` ADD `reported_at` text;