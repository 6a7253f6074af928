CREATE TABLE `queue_counts` (
	`mailbox` text NOT NULL,
	`dimension` text NOT NULL,
	`value` text NOT NULL,
	`mails` integer NOT NULL,
	PRIMARY KEY(`mailbox`, `dimension`, `value`)
);
--> statement-breakpoint
CREATE TABLE `queue_items` (
	`mail_id` integer PRIMARY KEY NOT NULL,
	`mailbox` text NOT NULL,
	`thread_id` integer,
	`state` text NOT NULL,
	`outcome` text NOT NULL,
	`trouble` text,
	`contact_name` text NOT NULL,
	`language` text NOT NULL,
	`intents` text NOT NULL,
	`urgency` text NOT NULL,
	`alarms` text NOT NULL,
	`value_amount` text,
	`value_currency` text,
	`allowed_minutes` integer NOT NULL,
	`waiting_since` text NOT NULL,
	`deadline_at` text,
	`due_at` text NOT NULL,
	`assigned_to` text,
	`snoozed_until` text,
	`counted` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `queue_waiting` ON `queue_items` (`due_at`,`mail_id`,`mailbox`,`outcome`,`language`,`assigned_to`,`intents`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `queue_snoozed` ON `queue_items` (`snoozed_until`) WHERE state = 'snoozed';--> statement-breakpoint
CREATE INDEX `queue_open_by_thread` ON `queue_items` (`thread_id`) WHERE state IN ('waiting', 'snoozed');--> statement-breakpoint
CREATE INDEX `queue_handling` ON `queue_items` (`mail_id`) WHERE state = 'handling';--> statement-breakpoint
CREATE TABLE `queue_notes` (
	`id` integer PRIMARY KEY NOT NULL,
	`mail_id` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `queue_notes_by_mail` ON `queue_notes` (`mail_id`);
--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know.
-- The words of what waits, by which the queue is searched: apart from message_text, because a common word of many years would hide what waits.
CREATE VIRTUAL TABLE `queue_text` USING fts5(`who`, `subject`, `text`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
-- A row for each mail of before; whether it waits is judged when the desk is opened (src/store/follow-queue.ts).
INSERT INTO `queue_items`
SELECT
	r.mail_id,
	m.mailbox,
	(SELECT thread_id FROM messages WHERE messages.mail_id = r.mail_id),
	'handling',
	iif(r.outcome = 'escalate', 'escalate', 'draft'),
	NULL,
	'',
	coalesce(json_extract(r.json, '$.understood.language'), 'und'),
	coalesce(
		(SELECT ' ' || group_concat(json_extract(value, '$.intent'), ' ') || ' '
		 FROM json_each(r.json, '$.understood.intents') WHERE json_extract(value, '$.confidence') >= 0.3),
		' '
	),
	'normal',
	coalesce(json_extract(r.json, '$.alarms'), '[]'),
	NULL,
	NULL,
	iif(coalesce(json_array_length(r.json, '$.alarms'), 0) > 0, 60, 480),
	m.received_at,
	NULL,
	m.received_at,
	NULL,
	NULL,
	''
FROM runs r JOIN mails m ON m.id = r.mail_id
WHERE r.outcome <> 'ignore' AND json_valid(r.json)
	AND r.id = (SELECT max(id) FROM runs WHERE runs.mail_id = r.mail_id);
--> statement-breakpoint
-- Those that were set aside before any run.
INSERT INTO `queue_items`
SELECT m.id, m.mailbox, (SELECT thread_id FROM messages WHERE messages.mail_id = m.id), 'handling', 'escalate', NULL, '', 'und', ' ', 'normal',
	'[]', NULL, NULL, 480, m.received_at, NULL, m.received_at, NULL, NULL, ''
FROM work w JOIN mails m ON m.id = w.mail_id
WHERE w.work_state = 'set_aside' AND NOT EXISTS (SELECT 1 FROM queue_items q WHERE q.mail_id = m.id);
