ALTER TABLE `edited_replies` ADD `is_edited` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `intent` text;--> statement-breakpoint
CREATE INDEX `ledger_decided` ON `ledger` (`mailbox`,`intent`,`updated_at`) WHERE state IN ('sent', 'rejected') AND NOT is_receipt AND action_id IS NULL AND (NOT is_automatic OR sending_at IS NULL);--> statement-breakpoint
UPDATE `ledger` SET `intent` = (SELECT json_extract(`json`, '$.understood.intents[0].intent') FROM `runs` WHERE `runs`.`mail_id` = `ledger`.`mail_id` ORDER BY `runs`.`id` DESC LIMIT 1) WHERE `action_id` IS NULL AND NOT `is_receipt`;
