// A desk in memory with a time of its own, and a mailbox connected to the test's OAuth server.
import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { connectGranted } from './connect-with-token.ts';
import { providerOf, type TokenSettings } from './connection-settings.ts';
import { createGrants } from './oauth-grant.ts';
import { CLIENT, type OAuthServer } from './oauth-server-fixture.ts';
import { readSealingKeys } from './seal-secret.ts';

export const MAILBOX = 'orders@desk.example';
export const newKey = (): string => randomBytes(32).toString('base64');

export function openTestDesk(file = ':memory:') {
  const records: Records = openDesk({ file });
  onTestFinished(() => records.close());
  let nowMs = Date.parse('2026-11-20T09:00:00Z');
  return {
    records,
    keys: readSealingKeys({ WAYBILL_KEY: newKey() }),
    clock: { now: () => new Date(nowMs).toISOString() },
    wait: (seconds: number): void => {
      nowMs += seconds * 1_000;
    },
    /** The whole audit log as text. */
    readAudit: (): string => JSON.stringify(records.audit.list({ fromSeq: 1, limit: 1_000 })),
  };
}
export type TestDesk = ReturnType<typeof openTestDesk>;

/** A person's grant, from its beginning to the kept connection. */
export async function connectByGrant(
  desk: TestDesk,
  server: OAuthServer,
  connector: 'gmail' | 'outlook',
  addresses: readonly string[] = [MAILBOX],
): Promise<void> {
  const access: TokenSettings = { kind: 'grant', clientId: CLIENT.id, providerUrl: server.url };
  const grants = createGrants(desk.clock);
  const redirectUri = 'http://127.0.0.1:1/callback';
  const url = grants.start({ provider: providerOf(connector, access), client: CLIENT, redirectUri, addresses }, null);
  const back = (await server.agree(url)).searchParams;
  const callback = { state: back.get('state') ?? '', code: back.get('code') ?? '', error: undefined };
  const granted = await grants.finish(callback, { browser: null });
  await connectGranted(desk, desk.keys, granted, { access, authservId: null, push: null });
}
