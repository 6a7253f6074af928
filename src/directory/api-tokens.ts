// API tokens: what a program shows in a person's place, with a part of the person's rights and an end. Only the digest is kept.
// Opened by open-directory.ts. Standards: RFC 6750.
import { randomBytes } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import { type Right, TOKEN_RIGHTS } from '../domain/rights.ts';
import type { Clock } from '../ports/clock.ts';
import type { PeopleDatabase } from './people-database.ts';
import { digestOf } from './user-row.ts';

export interface ApiToken {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly Right[];
  readonly madeAt: string;
  readonly expiresAt: string;
  /** To the day; null where it never was. */
  readonly lastUsedOn: string | null;
}

export interface ApiTokens {
  /** null where the person has limits.page.tokensPerPersonMax already. The token is given out this once. */
  make(
    memberId: string,
    wanted: Pick<ApiToken, 'name' | 'scopes' | 'expiresAt'>,
  ): { readonly id: number; readonly token: string } | null;
  /** Newest first, without those that have run out. */
  listOf(memberId: string): readonly ApiToken[];
  revoke(memberId: string, id: number): boolean;
  /** Whose it is; null where it is not known or has run out. Notes the day of its use. */
  read(token: string): (ApiToken & { readonly memberId: string }) | null;
}

const TABLE = `
  create table if not exists api_tokens (
    id integer primary key autoincrement,
    token_digest text not null unique,
    member_id text not null references user (id) on delete cascade,
    name text not null,
    scopes text not null,
    made_at text not null,
    expires_at text not null,
    last_used_on text
  ) strict;
  create index if not exists api_tokens_by_member on api_tokens (member_id);
`;
const PREFIX = 'wbl_';
const TOKEN_BYTES = 32;
const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

interface TokenRow {
  readonly id: number;
  readonly member_id: string;
  readonly name: string;
  readonly scopes: string;
  readonly made_at: string;
  readonly expires_at: string;
  readonly last_used_on: string | null;
}

/** `noteEnd` hears of each person of whom a token was revoked. */
export function openApiTokens(database: PeopleDatabase, clock: Clock, noteEnd: (memberId: string) => void): ApiTokens {
  database.exec(TABLE);
  const insert = database.prepare(
    'insert into api_tokens (token_digest, member_id, name, scopes, made_at, expires_at) values (?, ?, ?, ?, ?, ?)',
  );
  const find = database.prepare<[string, string], TokenRow>(
    'select * from api_tokens where token_digest = ? and expires_at > ?',
  );
  const list = database.prepare<[string, string], TokenRow>(
    'select * from api_tokens where member_id = ? and expires_at > ? order by id desc',
  );
  const remove = database.prepare<[string, number]>('delete from api_tokens where member_id = ? and id = ?');
  const forget = database.prepare<[string]>('delete from api_tokens where expires_at <= ?');
  const noteUse = database.prepare<[string, number]>('update api_tokens set last_used_on = ? where id = ?');
  const listOf = (memberId: string) => list.all(memberId, clock.now()).map(readToken);
  return {
    make(memberId, { name, scopes, expiresAt }) {
      forget.run(clock.now());
      if (listOf(memberId).length >= limits.page.tokensPerPersonMax) return null;
      const token = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
      const made = insert.run(digestOf(token), memberId, name, JSON.stringify(scopes), clock.now(), expiresAt);
      return { id: Number(made.lastInsertRowid), token };
    },
    listOf,
    revoke(memberId, id) {
      const isGone = remove.run(memberId, id).changes > 0;
      if (isGone) noteEnd(memberId);
      return isGone;
    },
    read(token) {
      const row = find.get(digestOf(token), clock.now());
      if (row === undefined) return null;
      const today = clock.now().slice(0, DAY_CHARACTERS);
      if (row.last_used_on !== today) noteUse.run(today, row.id);
      return { ...readToken(row), memberId: row.member_id };
    },
  };
}

/** The token that a request shows; null where it shows none, '' where what it shows is none of ours. */
export function readBearer(headers: Headers): string | null {
  const shown = headers.get('authorization');
  if (shown === null) return null;
  return /^Bearer (wbl_[\w-]{43})$/i.exec(shown)?.[1] ?? '';
}

const readToken = (row: TokenRow): ApiToken => ({
  id: row.id,
  name: row.name,
  scopes: (JSON.parse(row.scopes) as readonly string[]).flatMap(
    (scope) => TOKEN_RIGHTS.find((right) => right === scope) ?? [],
  ),
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  lastUsedOn: row.last_used_on,
});
