CREATE TABLE `marketing_consents` (
	`address` text PRIMARY KEY NOT NULL,
	`given_at` text,
	`source` text,
	`wording` text,
	`recorded_at` text,
	`recorded_by` text,
	`withdrawn_at` text,
	`withdrawn_by` text
);
--> statement-breakpoint
ALTER TABLE `notices` ADD `has_marketing` integer DEFAULT false NOT NULL;