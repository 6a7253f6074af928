// A mailbox connected in a browser by the real commands: a desk at work, a link from it, the provider's page, and a mail that is drafted.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openEmulatedGmail } from '../../connectors/gmail/emulator/server.ts';
import { findFreePort, PASSWORD, startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../connectors/imap/emulator/person.ts';
import { startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { CLIENT, type OAuthServer, startOAuthServer } from '../connecting/oauth-server-fixture.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const QUESTION = readFileSync(join(root, 'evals/datasets/sample-desk/mail/01-where-is-it-in-transit.eml'));
const ADDRESS = 'orders@desk.example';
const WAYBILL_KEY = randomBytes(32).toString('base64');
const PATIENCE = { timeout: 60_000, interval: 100 };
let db: string;
let server: OAuthServer;
let said: string;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-link-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  db = join(folder, 'desk.sqlite');
  server = await startOAuthServer();
  said = '';
});

function run(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(join(root, 'bin', 'waybill'), args, {
    env: { PATH: process.env['PATH'] ?? '', WAYBILL_KEY, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  return child;
}

async function command(...args: readonly string[]): Promise<{ readonly status: number | null; readonly text: string }> {
  const before = said.length;
  const child = run(args, { WAYBILL_OAUTH_CLIENT_SECRET: CLIENT.secret });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, text: said.slice(before) };
}

async function startDesk(): Promise<string> {
  const port = await findFreePort();
  const shop = join(root, 'evals/datasets/sample-desk/shop');
  const desk = run(['start', '--db', db, '--shop', shop, '--port', String(port)]);
  onTestFinished(async () => {
    const ended = new Promise((resolve) => desk.once('close', resolve));
    if (desk.exitCode === null && desk.kill()) await ended;
  });
  await expect.poll(() => said, PATIENCE).toContain('"started"');
  return `http://127.0.0.1:${port}`;
}

/** Google's sign-in and Gmail behind one address, as a test's connection knows one alone. */
async function openGoogle() {
  const gmail = await openEmulatedGmail();
  onTestFinished(() => gmail.close());
  const account = gmail.openAccount(ADDRESS);
  account.tokens.add('emulated');
  const app = new Hono().all('*', async ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const isMail = pathname.startsWith('/gmail/') || pathname.startsWith('/upload/');
    const isKnown = isMail && server.isLive((req.header('authorization') ?? '').replace('Bearer ', ''));
    const headers = new Headers(req.raw.headers);
    headers.delete('host');
    headers.delete('content-length');
    headers.delete('transfer-encoding');
    if (isMail) headers.set('authorization', `Bearer ${isKnown ? 'emulated' : 'refused'}`);
    const body = req.method === 'GET' ? {} : { body: await req.arrayBuffer() };
    const to = new URL(`${isMail ? gmail.url.replace(/\/$/, '') : server.url}${pathname}${search}`);
    const answer = await fetch(to, { method: req.method, headers, redirect: 'manual', ...body });
    const given = new Headers(answer.headers);
    given.delete('content-encoding');
    given.delete('content-length');
    return new Response(answer.status === 204 ? null : await answer.arrayBuffer(), {
      status: answer.status,
      headers: given,
    });
  });
  const port = await findFreePort();
  const node = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  onTestFinished(() => void node.close());
  return { url: `http://127.0.0.1:${port}`, account };
}

const linkIn = (text: string): string => /^http\S+\/connect\/link\/\S+$/m.exec(text)?.[0] ?? '';

describe('a link from a desk at work', () => {
  test('connects a Gmail mailbox that is watched at once, and no secret is said', async () => {
    const google = await openGoogle();
    const origin = await startDesk();
    const asked = await command(
      ...['connect', 'gmail', '--link', '--db', db, '--address', ADDRESS, '--client-id', CLIENT.id],
      ...['--provider-url', google.url],
    );
    expect(asked.status).toBe(0);
    const link = linkIn(asked.text);
    expect(link.startsWith(`${origin}/connect/link/`)).toBe(true);
    expect(await (await fetch(link)).text()).toContain('Continue to Google');
    const led = await fetch(link, { method: 'POST', headers: { origin }, redirect: 'manual' });
    expect(led.status).toBe(303);
    const cookie = (led.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const back = await server.agree(led.headers.get('location') ?? '');
    const answer = await fetch(back, { headers: { cookie } });
    expect(await answer.text()).toContain('It is watched from now on');
    google.account.insert(QUESTION, ['INBOX', 'UNREAD']);
    await expect.poll(() => google.account.drafts.size, { ...PATIENCE, timeout: 100_000 }).toBe(1);
    expect(said).toContain('"mailbox_connected"');
    for (const secret of [...server.secrets, CLIENT.secret, WAYBILL_KEY]) expect(said).not.toContain(secret);
    const token = link.split('/').at(-1) ?? '';
    expect(readFileSync(db, 'latin1')).not.toContain(token);
    expect(said.split(token)).toHaveLength(2);
  }, 180_000);

  test('takes the password of an IMAP mailbox, and refuses a wrong one', async () => {
    const [dovecot, smtp] = [await startDovecot(), await startSmtp()];
    onTestFinished(() => Promise.all([dovecot.stop(), smtp.stop()]).then(() => undefined));
    const user = dovecot.newUser();
    const origin = await startDesk();
    const asked = await command(
      ...[
        'connect',
        'imap',
        '--link',
        '--db',
        db,
        '--address',
        ADDRESS,
        '--user',
        user,
        '--host',
        '127.0.0.1',
        '--private-network',
      ],
      ...['--port', String(dovecot.port), '--encryption', 'none'],
      ...['--smtp-port', String(smtp.port), '--smtp-encryption', 'none'],
    );
    const link = linkIn(asked.text);
    const submit = (password: string) =>
      fetch(link, { method: 'POST', headers: { origin }, body: new URLSearchParams({ password }) });
    const refused = await submit('wrong-password');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('login');
    expect(await (await submit(PASSWORD)).text()).toContain('It is watched from now on');
    const client = await connectAs(dovecot, user);
    onTestFinished(() => client.close());
    await client.append('INBOX', QUESTION);
    const countDrafts = async () => ((await client.status('Drafts', { messages: true })) || { messages: 0 }).messages;
    await expect.poll(countDrafts, { ...PATIENCE, timeout: 100_000 }).toBe(1);
    expect(said).not.toContain('wrong-password');
  }, 180_000);

  test('needs a desk at work that a browser can reach, and a person', async () => {
    await openDesk({ file: db }).close();
    const args = ['connect', 'gmail', '--link', '--db', db, '--address', ADDRESS, '--client-id', CLIENT.id];
    expect(await command(...args)).toMatchObject({ status: 2, text: expect.stringContaining('waybill start --port') });
    const outlook = ['connect', 'outlook', '--link', '--application', '--tenant', 'desk.example'];
    const alone = await command(...outlook, '--db', db, '--address', ADDRESS, '--client-id', CLIENT.id);
    expect(alone).toMatchObject({ status: 2, text: expect.stringContaining('Leave out --link') });
  }, 60_000);
});
