CREATE TABLE `knowledge_kept` (
	`name` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`content_digest` blob NOT NULL,
	`added_at` text NOT NULL,
	`origin` text NOT NULL,
	`changed_by` text,
	`source` text,
	`passages` text NOT NULL,
	`kept_at` text NOT NULL,
	`ended` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `knowledge_kept_by_time` ON `knowledge_kept` (`kept_at`);--> statement-breakpoint
ALTER TABLE `knowledge_documents` ADD `origin` text DEFAULT 'file' NOT NULL;--> statement-breakpoint
ALTER TABLE `knowledge_documents` ADD `changed_by` text;--> statement-breakpoint
ALTER TABLE `knowledge_documents` ADD `source` text;