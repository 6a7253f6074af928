DROP INDEX `ledger_living_by_mail`;--> statement-breakpoint
ALTER TABLE `ledger` ADD `is_receipt` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_receipts_by_thread` ON `ledger` (`thread_id`) WHERE is_receipt;--> statement-breakpoint
CREATE INDEX `ledger_receipts_to_send` ON `ledger` (`id`) WHERE is_receipt AND state IN ('planned', 'drafted');--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_living_by_mail` ON `ledger` (`mail_id`,`is_receipt`) WHERE is_living;