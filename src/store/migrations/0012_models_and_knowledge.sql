CREATE TABLE `knowledge_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`content_digest` blob NOT NULL,
	`added_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_documents_name_unique` ON `knowledge_documents` (`name`);--> statement-breakpoint
CREATE TABLE `knowledge_passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`place` integer NOT NULL,
	`heading` text NOT NULL,
	`text` text NOT NULL,
	`embedding` blob,
	`embedded_by` text,
	FOREIGN KEY (`document_id`) REFERENCES `knowledge_documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_passages_by_place` ON `knowledge_passages` (`document_id`,`place`);--> statement-breakpoint
CREATE TABLE `model_usage` (
	`day` text NOT NULL,
	`model` text NOT NULL,
	`task` text NOT NULL,
	`calls` integer NOT NULL,
	`faults` integer NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`cost_micro_usd` integer NOT NULL,
	PRIMARY KEY(`day`, `model`, `task`)
);
