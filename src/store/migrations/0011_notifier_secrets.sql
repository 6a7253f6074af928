CREATE TABLE `notifier_secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL,
	`key_id` text NOT NULL,
	`kept_at` text NOT NULL
);
