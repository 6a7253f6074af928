// Gmail's pushes from end to end: Pub/Sub's signed call to a desk at work, and the draft that comes of it in the mailbox.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GmailInUse, openInUse } from '../../connectors/gmail/emulated-gmail-fixture.ts';
import { type EmulatedGmail, openEmulatedGmail } from '../../connectors/gmail/emulator/server.ts';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import type { Records } from '../ports/records.ts';
import { openDeskHttp } from './desk-http.ts';
import { clockAt } from './node.ts';
import { serveHttp } from './serve-http.ts';
import { watchDesk } from './watched-desk.ts';

const NAME = 'orders@shop.example';
const SERVICE_ACCOUNT = 'pusher@project.iam.gserviceaccount.com';
const PATIENCE = { timeout: 20_000, interval: 50 };
const REQUEST = writeMail('Please cancel my order W1046662.', { id: 'pushed' });

let gmail: EmulatedGmail;
let inUse: GmailInUse;
let records: Records;
let url: string;
let closing: (() => Promise<unknown>)[] = [];

/** A desk that watches one Gmail account, subscribed, with its first listing over: from then on only a push brings another before the
 * minute has passed. */
beforeEach(async () => {
  gmail = await openEmulatedGmail();
  closing.push(() => gmail.close());
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const push = {
    topic: 'projects/p/topics/t',
    audience: origin,
    serviceAccount: SERVICE_ACCOUNT,
    signingKeysUrl: `${gmail.url}certs`,
  };
  inUse = openInUse(gmail, { push });
  const { mailbox, webhooks } = inUse.connection;
  const { ports } = openTestDesk();
  records = ports.records;
  closing.push(() => records.close());
  const desk = { ...ports, clock: clockAt(null) };
  await records.write(() => records.watches.connect(NAME, '2026-01-01T00:00:00.000Z'));
  const opened = [
    { name: NAME, label: 'gmail-1', mailbox, webhooks, use: null, signal: null, close: () => Promise.resolve() },
  ];
  const watched = watchDesk(desk, opened, () => undefined);
  closing.push(() => watched.stop());
  const http = openDeskHttp(desk, opened, watched, () => undefined, { origin });
  closing.push(() => http.close());
  const served = await serveHttp(http.routes, { port, hostname: '127.0.0.1', origin });
  closing.push(() => served.close());
  await expect.poll(() => records.watches.readSubscription(NAME)?.subscription ?? null, PATIENCE).not.toBeNull();
  await expect.poll(() => records.watches.read(NAME)?.cursor ?? null, PATIENCE).not.toBeNull();
  url = `${origin}/webhooks/${records.watches.readSubscription(NAME)?.webhookId}`;
  gmail.pusher.target = { url, audience: origin, serviceAccount: SERVICE_ACCOUNT };
});
afterEach(async () => {
  gmail.pusher.target = null;
  await gmail.pusher.settle();
  for (const close of closing.reverse()) await close();
  closing = [];
});

const drafts = () => inUse.account.drafts.size;
const listings = () => gmail.countAsked(inUse.account, 'history.list');

async function call(token: string | null, body = gmail.pusher.envelope(inUse.account)): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return (await fetch(url, { method: 'POST', headers, body })).status;
}
const goodToken = (): string => gmail.pusher.signToken(gmail.pusher.claims());
/** The mail arrives, and nobody pushes. */
function arriveUnheard(): void {
  const { target } = gmail.pusher;
  gmail.pusher.target = null;
  inUse.account.insert(Buffer.from(REQUEST), ['INBOX', 'UNREAD']);
  gmail.pusher.target = target;
}

test('a mail is drafted in its thread because Pub/Sub called', async () => {
  inUse.account.insert(Buffer.from(REQUEST), ['INBOX', 'UNREAD']);
  await expect.poll(drafts, PATIENCE).toBe(1);
  await gmail.pusher.settle();
  expect(new Set(gmail.pusher.answers)).toEqual(new Set([204]));
  await expect.poll(() => records.ledger.listDrafted(NAME, 10).length, PATIENCE).toBe(1);
  const threads = [...inUse.account.messages.values()].map(({ threadId }) => threadId);
  expect(threads).toHaveLength(2);
  expect(new Set(threads).size).toBe(1);
});

test('calls that are forged, have run out or are for somebody else are refused and bring nothing', async () => {
  arriveUnheard();
  const before = listings();
  const { pusher } = gmail;
  const nowSeconds = Math.floor(Date.now() / 1_000);
  const other = await openEmulatedGmail();
  closing.push(() => other.close());
  const refused = [
    null,
    'a.b.c',
    other.pusher.signToken(pusher.claims()),
    pusher.signToken({ ...pusher.claims(), exp: nowSeconds - 1 }),
    pusher.signToken({ ...pusher.claims(), iat: nowSeconds - 7_200, exp: nowSeconds + 3_600 }),
    pusher.signToken({ ...pusher.claims(), aud: 'https://elsewhere.example' }),
    pusher.signToken({ ...pusher.claims(), email: 'stranger@project.iam.gserviceaccount.com' }),
  ];
  for (const token of refused) expect(await call(token)).toBe(401);
  // It is proven, and of an account that this desk does not watch.
  expect(await call(goodToken(), pusher.envelope({ address: 'stranger@elsewhere.example', historyId: 5n }))).toBe(204);
  expect((await fetch(new URL('/webhooks/guess', url), { method: 'POST', body: '{}' })).status).toBe(404);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([listings(), drafts()]).toEqual([before, 0]);
  expect(await call(goodToken())).toBe(204);
  await expect.poll(drafts, PATIENCE).toBe(1);
});

test('calls that come twice, late or in another order bring one draft', async () => {
  arriveUnheard();
  const late = gmail.pusher.envelope({ address: inUse.account.address, historyId: 1n });
  const body = gmail.pusher.envelope(inUse.account);
  const calls = [body, late, body, body, late].map((given) => call(goodToken(), given));
  expect(await Promise.all(calls)).toEqual([204, 204, 204, 204, 204]);
  await expect.poll(drafts, PATIENCE).toBe(1);
  for (const given of [body, late]) expect(await call(goodToken(), given)).toBe(204);
  await expect.poll(() => records.work.counts().finished, PATIENCE).toBe(1);
  const after = listings();
  expect(await call(goodToken(), late)).toBe(204);
  await expect.poll(listings, PATIENCE).toBeGreaterThan(after);
  expect([drafts(), records.mails.listNewestIds(10).length]).toEqual([1, 1]);
});

test('a call is answered at once, also where Gmail itself is slow or away', async () => {
  arriveUnheard();
  gmail.fail({ method: 'history.list', delayMs: 3_000 });
  const began = performance.now();
  expect(await call(goodToken())).toBe(204);
  expect(performance.now() - began).toBeLessThan(1_500);
  expect(drafts()).toBe(0);
  await expect.poll(drafts, PATIENCE).toBe(1);
});
