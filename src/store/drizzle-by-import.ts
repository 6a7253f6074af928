// drizzle for workerd, whose bundler resolves everything beforehand and which knows no require. What package.json calls `#drizzle` there.
export * as orm from 'drizzle-orm';
export * as session from 'drizzle-orm/better-sqlite3/session';
export * as core from 'drizzle-orm/sqlite-core';
