DROP INDEX `matters_open_by_mail`;--> statement-breakpoint
CREATE UNIQUE INDEX `matters_open_by_mail` ON `matters` (`mail_id`,(CASE kind WHEN 'bounced' THEN kind WHEN 'action' THEN kind ELSE 'mail' END)) WHERE closed_at IS NULL;--> statement-breakpoint
ALTER TABLE `order_actions` ADD `is_to_raise` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `order_actions_to_raise` ON `order_actions` (`id`) WHERE is_to_raise;