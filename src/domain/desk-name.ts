// What a desk is called where there are many: it stands in an address and is read aloud. Called by both runtimes.

export const DESK_NAME = /^[a-z][a-z0-9-]{1,61}[a-z0-9]$/;
export const DESK_NAME_RULE = '3 to 63 small letters, digits and hyphens';
