DROP INDEX `work_by_state`;--> statement-breakpoint
ALTER TABLE `work` ADD `interruptions` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `work_in_line` ON `work` (`work_state`,`interruptions`,`mail_id`);