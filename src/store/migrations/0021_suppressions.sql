CREATE TABLE `suppressions` (
	`address` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`why` text NOT NULL
);
