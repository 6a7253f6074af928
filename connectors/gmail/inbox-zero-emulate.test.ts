// The connector against a Gmail that the project did not write, @inbox-zero/emulate. It has no profile (so no listing from a time
// on), shows no X- field in `metadata` (so a mail is found by its draft's id alone), never forgets history and takes any token:
// what it can do is tried here, and the contract runs on the emulator of our own (connector.test.ts).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mailbox } from '../../src/ports/mailbox.ts';
import { digestOf, draftWith, mailWith, newToken, refsOf } from '../contract/mailbox-in-use.ts';
import { openGmail } from './connector.ts';

const ADDRESS = 'orders@shop.example';
const TOKEN = 'token-of-orders';
const program = fileURLToPath(new URL('./inbox-zero-emulate-fixture.ts', import.meta.url));
const child = spawn(process.execPath, [program, ADDRESS, TOKEN], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let rootUrl = '';
let mailbox: Mailbox;

beforeAll(async () => {
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^\{"port":(\d+)\}$/.exec(line)?.[1];
    if (port === undefined) continue;
    rootUrl = `http://127.0.0.1:${port}/`;
    break;
  }
  mailbox = open();
});
afterAll(async () => {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
});

const open = (): Mailbox =>
  openGmail({ config: { account: { addresses: [ADDRESS] }, rootUrl }, accessToken: { read: async () => TOKEN } })
    .mailbox;
const hands = () => ({
  users: new gmail_v1.Gmail({ rootUrl }).users,
  options: { headers: { authorization: `Bearer ${TOKEN}` } },
});

async function deliver(raw: Uint8Array): Promise<string> {
  const { users, options } = hands();
  const requestBody = { raw: Buffer.from(raw).toString('base64url'), labelIds: ['INBOX', 'UNREAD'] };
  return (await users.messages.insert({ userId: 'me', requestBody }, options)).data.id ?? '';
}
async function readCursor(): Promise<string> {
  const { users, options } = hands();
  const { data } = await users.watch({ userId: 'me', requestBody: { topicName: 'projects/p/topics/t' } }, options);
  return `h.${data.historyId}`;
}

test('mail that arrives is listed by history, once, and its bytes come back unchanged', async () => {
  const cursor = await readCursor();
  const mail = mailWith('', 'arrived');
  const id = await deliver(mail);
  const changes = await mailbox.listChanges(cursor);
  expect(refsOf(changes)).toEqual([id]);
  expect(Buffer.from(await mailbox.fetchRaw(id)).equals(Buffer.from(mail))).toBe(true);
  if (changes.kind === 'changes') expect(refsOf(await mailbox.listChanges(changes.cursor))).toEqual([]);
});

test('marks are made, set, read, told and taken away', async () => {
  const id = await deliver(mailWith('', 'marked'));
  expect(await mailbox.mark(id, { add: ['Waybill/To approve', 'Waybill/Outdated'], remove: [] })).toBe(true);
  expect([...(await mailbox.readMarks(id))].sort()).toEqual(['Waybill/Outdated', 'Waybill/To approve']);
  const cursor = await readCursor();
  expect(await open().mark(id, { add: ['Waybill/Sent'], remove: ['Waybill/To approve'] })).toBe(true);
  expect([...(await mailbox.readMarks(id))].sort()).toEqual(['Waybill/Outdated', 'Waybill/Sent']);
  expect(refsOf(await mailbox.listChanges(cursor), 'marked')).toEqual([id]);
  expect(await mailbox.mark('no-such-message', { add: ['Waybill/Sent'], remove: [] })).toBe(false);
});

test('a draft is saved in its thread, found, replaced and sent once', async () => {
  const parent = mailWith('', 'question');
  const id = await deliver(parent);
  const messageId = /^Message-ID: (.*)$/m.exec(Buffer.from(parent).toString())?.[1]?.trim();
  await mailbox.fetchRaw(id);
  const token = newToken();
  const reply = (text: string) =>
    Buffer.from(draftWith(token, text)).toString().replace('Subject', `In-Reply-To: ${messageId}\r\nSubject`);
  const before = Buffer.from(reply('first'));
  const first = await mailbox.saveDraft({ raw: before, token, replaces: null });
  expect(await mailbox.readThread?.(first)).toEqual([id]);
  const raw = Buffer.from(reply('second'));
  const ref = await mailbox.saveDraft({ raw, token, replaces: { ref: first, version: digestOf(before) } });
  for (const draft of [ref, first]) {
    const state = await open().readOutgoing({ token, draft });
    expect(state.kind).toBe('draft');
    if ('raw' in state) expect(Buffer.from(state.raw).equals(Buffer.from(raw))).toBe(true);
  }
  await expect(mailbox.sendDraft(ref, digestOf(Buffer.from('other')))).rejects.toMatchObject({ kind: 'rejected' });
  const tries = await Promise.allSettled([mailbox, open(), mailbox].map((box) => box.sendDraft(ref, digestOf(raw))));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  // The copy is in the thread, without the field that would prove it: that is not guessed.
  expect(await open().readOutgoing({ token, draft: ref })).toEqual({ kind: 'cannot_tell' });
  const [sent] = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(Buffer.from(await mailbox.fetchRaw(sent ?? '')).equals(Buffer.from(raw))).toBe(true);
  await expect(mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
});

test('a removed draft is absent, and what is not there is not found', async () => {
  const token = newToken();
  const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
  await mailbox.removeDraft(ref);
  await mailbox.removeDraft(ref);
  expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
  await expect(mailbox.fetchRaw('no-such-message')).rejects.toMatchObject({ kind: 'not_found' });
});
