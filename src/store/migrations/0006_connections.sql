CREATE TABLE `connections` (
	`mailbox` text PRIMARY KEY NOT NULL,
	`connector` text NOT NULL,
	`config` text NOT NULL,
	`sealed` blob,
	`key_id` text,
	`connected_at` text NOT NULL
);
