CREATE TABLE `source_answer_subjects` (
	`answer_id` integer NOT NULL,
	`subject` text NOT NULL,
	PRIMARY KEY(`answer_id`, `subject`),
	FOREIGN KEY (`answer_id`) REFERENCES `source_answers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `source_answer_subjects_by_subject` ON `source_answer_subjects` (`subject`);--> statement-breakpoint
CREATE TABLE `source_answers` (
	`id` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`key` text NOT NULL,
	`answer` text NOT NULL,
	`read_at` text NOT NULL,
	`kept_until` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_answers_by_key` ON `source_answers` (`source`,`key`);--> statement-breakpoint
CREATE INDEX `source_answers_by_end` ON `source_answers` (`kept_until`);