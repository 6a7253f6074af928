CREATE TABLE `setting_versions` (
	`release_id` integer NOT NULL,
	`part` text NOT NULL,
	`name` text NOT NULL,
	`content` text,
	PRIMARY KEY(`part`, `name`, `release_id`),
	FOREIGN KEY (`release_id`) REFERENCES `settings_releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `settings_releases` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`note` text NOT NULL,
	`takes_back` integer
);
