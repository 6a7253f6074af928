CREATE TABLE `source_connections` (
	`name` text PRIMARY KEY NOT NULL,
	`connector` text NOT NULL,
	`config` text NOT NULL,
	`sealed` blob,
	`key_id` text,
	`webhook_id` text NOT NULL,
	`is_private_network_allowed` integer NOT NULL,
	`connected_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_connections_webhook_id_unique` ON `source_connections` (`webhook_id`);--> statement-breakpoint
CREATE TABLE `source_events` (
	`id` integer PRIMARY KEY NOT NULL,
	`digest` blob NOT NULL,
	`source` text NOT NULL,
	`time_ms` integer,
	`taken_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_events_by_digest` ON `source_events` (`digest`);--> statement-breakpoint
CREATE TABLE `source_standings` (
	`name` text PRIMARY KEY NOT NULL,
	`stopped_why` text,
	`subscribed` text,
	`subscribe_fault` text,
	`called_at` text,
	`changes_since` text,
	`reconciled_at` text,
	`reconcile_fault` text,
	FOREIGN KEY (`name`) REFERENCES `source_connections`(`name`) ON UPDATE no action ON DELETE cascade
);
