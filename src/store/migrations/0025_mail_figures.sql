CREATE TABLE `mail_figures` (
	`mail_id` integer PRIMARY KEY NOT NULL,
	`mailbox` text NOT NULL,
	`thread_id` integer,
	`received_at` integer NOT NULL,
	`handled_at` integer NOT NULL,
	`outcome` text NOT NULL,
	`intent` text,
	`language` text NOT NULL,
	`held_by` text NOT NULL,
	`answered_at` integer,
	`decision` text,
	`decided_at` integer,
	`is_edited` integer DEFAULT false NOT NULL,
	`words_kept` integer,
	`words_removed` integer,
	`words_added` integer
);
--> statement-breakpoint
CREATE INDEX `mail_figures_handled` ON `mail_figures` (`handled_at`);--> statement-breakpoint
CREATE INDEX `mail_figures_decided` ON `mail_figures` (`decided_at`,`decision`,`is_edited`,`mailbox`) WHERE decided_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `mail_figures_answered` ON `mail_figures` (`answered_at`,`thread_id`,`received_at`,`mailbox`) WHERE answered_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_of_people` ON `audit` (`at`) WHERE step IN ('approval', 'draft_edited', 'draft_rejected', 'rejected_on_page', 'draft_withdrawn', 'escalated_by_person');
--> statement-breakpoint
-- Written by hand from here on: a row for each mail of before, with the rule that was read first, and nothing of what the ground check found.
INSERT INTO `mail_figures`
SELECT
	r.mail_id,
	m.mailbox,
	s.thread_id,
	unixepoch(m.received_at),
	unixepoch((SELECT min(at) FROM runs WHERE runs.mail_id = r.mail_id)),
	r.outcome,
	json_extract(r.json, '$.understood.intents[0].intent'),
	coalesce(json_extract(r.json, '$.understood.language'), 'und'),
	iif(r.outcome IN ('draft', 'escalate'), coalesce(json_extract(r.json, '$.reasons[0].rule'), ''), ''),
	coalesce(
		(SELECT min(unixepoch(o.sent_at)) FROM messages o
		 WHERE o.thread_id = s.thread_id AND o.direction = 'out' AND unixepoch(o.sent_at) >= unixepoch(m.received_at)),
		iif(l.state = 'sent', unixepoch(l.updated_at), NULL)
	),
	CASE l.state
		WHEN 'rejected' THEN 'rejected'
		WHEN 'sent' THEN iif(l.is_automatic AND l.sending_at IS NOT NULL, 'sent_alone', 'approved')
	END,
	unixepoch(l.updated_at),
	coalesce(e.is_edited, 0),
	json_extract(e.diff, '$.kept'),
	json_extract(e.diff, '$.removed'),
	json_extract(e.diff, '$.added')
FROM runs r
JOIN mails m ON m.id = r.mail_id
LEFT JOIN messages s ON s.mail_id = r.mail_id
LEFT JOIN ledger l ON l.id = (
	SELECT max(id) FROM ledger
	WHERE ledger.mail_id = r.mail_id AND NOT is_receipt AND action_id IS NULL AND is_living AND state IN ('sent', 'rejected')
)
LEFT JOIN edited_replies e ON e.id = (SELECT max(id) FROM edited_replies WHERE ledger_id = l.id)
WHERE json_valid(r.json) AND r.id = (SELECT max(id) FROM runs WHERE runs.mail_id = r.mail_id);
