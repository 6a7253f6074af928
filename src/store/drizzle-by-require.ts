// drizzle for Node, from its CommonJS build: Node resolves the ESM build file by file and reads its 179 KB package.json each time, which costs
// 200 MB of memory and a third of a second at start (measured with Node 24.21 and drizzle-orm 0.45.4: 268 MB against 85 MB resident). What
// package.json calls `#drizzle`, but in workerd.
import { createRequire } from 'node:module';
import type * as Orm from 'drizzle-orm';
import type * as Session from 'drizzle-orm/better-sqlite3/session';
import type * as SqliteCore from 'drizzle-orm/sqlite-core';

const require = createRequire(import.meta.url);
export const orm: typeof Orm = require('drizzle-orm');
export const core: typeof SqliteCore = require('drizzle-orm/sqlite-core');
export const session: typeof Session = require('drizzle-orm/better-sqlite3/session');
