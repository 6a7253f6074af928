// The database of a desk's people, on either runtime: a file beside the desk's on Node (people-file.ts), the desk's own object on Workers. What of it is
// called, and its tables.
import type { BetterAuthOptions } from 'better-auth';

export interface PeopleStatement<Values extends readonly unknown[], Row> {
  run(...values: Values): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  get(...values: Values): Row | undefined;
  all(...values: Values): Row[];
}

/** Synchronous, as better-sqlite3 is. */
export interface PeopleDatabase {
  prepare<Values extends readonly unknown[], Row = unknown>(sql: string): PeopleStatement<Values, Row>;
  /** Statements that have no values. */
  exec(sql: string): void;
  /** Undone where the work throws. */
  transact<T>(work: () => T): T;
  /** The same database as better-auth takes it. */
  readonly forAuth: NonNullable<BetterAuthOptions['database']>;
  close(): void;
}

/** As better-auth asks for them (its getMigrations): a test compares. It would otherwise look through the whole schema each time a desk is opened. */
export const AUTH_TABLES = `
  create table if not exists "user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" integer not null, "image" text, "createdAt" date not null, "updatedAt" date not null, "twoFactorEnabled" integer, "role" text not null, "mailboxes" text);
  create table if not exists "session" ("id" text not null primary key, "expiresAt" date not null, "token" text not null unique, "createdAt" date not null, "updatedAt" date not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade);
  create table if not exists "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" date, "refreshTokenExpiresAt" date, "scope" text, "password" text, "createdAt" date not null, "updatedAt" date not null);
  create table if not exists "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" date not null, "createdAt" date not null, "updatedAt" date not null);
  create table if not exists "twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null references "user" ("id") on delete cascade, "verified" integer, "failedVerificationCount" integer, "lockedUntil" date);
  create index if not exists "session_userId_idx" on "session" ("userId");
  create index if not exists "account_userId_idx" on "account" ("userId");
  create index if not exists "verification_identifier_idx" on "verification" ("identifier");
  create index if not exists "twoFactor_secret_idx" on "twoFactor" ("secret");
  create index if not exists "twoFactor_userId_idx" on "twoFactor" ("userId");
`;

/** All tables of the people: where they stand beside a desk's own, they are not the desk's. */
export const PEOPLE_TABLES: readonly string[] = [
  ...['user', 'session', 'account', 'verification', 'twoFactor'],
  ...['invitations', 'api_tokens', 'house_rules'],
];
