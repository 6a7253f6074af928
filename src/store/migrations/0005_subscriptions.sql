ALTER TABLE `watched_mailboxes` ADD `webhook_id` text;--> statement-breakpoint
ALTER TABLE `watched_mailboxes` ADD `subscription` text;