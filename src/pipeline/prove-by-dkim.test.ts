import { beforeEach, expect, test } from 'vitest';
import { type FakeMailbox, openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { limits } from '../domain/limits.ts';
import { checkDkim } from '../mail/check-dkim.ts';
import { fakeDns, keyRecord, letter, makeRsaKey, signatureOf, toBytes } from '../mail/signed-mail-fixture.ts';
import type { DeskPorts } from './desk-ports.ts';
import { previewMail } from './preview-mail.ts';
import { receive } from './receive.ts';
import { replayMail } from './replay-mail.ts';
import type { MailRun } from './run-mails.ts';
import { openTestDesk } from './thread-desk-fixture.ts';
import { workThrough } from './work-through.ts';

const pair = makeRsaKey();
const NAMES: Readonly<Record<string, string | null>> = {
  'k1._domainkey.example.com': keyRecord(pair.publicKey),
  '_dmarc.example.com': 'v=DMARC1; p=reject',
};
const NOW_MS = Date.parse('2026-11-20T09:00:00.000Z');

let desk: DeskPorts;
let mailbox: FakeMailbox;
let names = NAMES;
let asked = 0;
let nowMs: number;
beforeEach(() => {
  names = NAMES;
  asked = 0;
  nowMs = NOW_MS;
  const account = { addresses: ['orders@desk.example'], trusted: { by: 'dkim' } } as const;
  mailbox = openFakeMailbox({ account });
  const { ports } = openTestDesk();
  desk = {
    ...ports,
    clock: { now: () => new Date(nowMs).toISOString() },
    findMailbox: () => mailbox,
    async checkDkim(mail) {
      const dns = fakeDns(names);
      const checked = await checkDkim(mail, dns.lookUp);
      asked += dns.asked.length;
      return checked;
    },
  };
});

const signed = (...above: readonly string[]) =>
  toBytes(letter(), ...above, signatureOf(letter(), { key: pair.privateKey, covers: 'from:to:subject:date' }));

async function work(): Promise<MailRun> {
  const runs: MailRun[] = [];
  await workThrough(desk, (run) => {
    runs.push(run);
  });
  const [run] = runs;
  if (!run) throw new Error('nothing was handled');
  return run;
}
async function handle(raw: Uint8Array): Promise<MailRun> {
  const receivedAt = new Date(nowMs).toISOString();
  await receive({ mailbox: 'orders@desk.example', providerRef: `m${raw.byteLength}`, receivedAt, raw }, desk.records);
  return work();
}

test('who signed is told of their order, and who did not is not', async () => {
  const run = await handle(signed());
  expect(run.known.identity).toBe('verified');
  expect(run.outcome).toBe('send');
  const stranger = await handle(
    toBytes({ ...letter(), fields: letter().fields.map((field) => field.replace('m1@', 'm2@')) }),
  );
  expect(stranger.known.authentication?.dmarc).toBe('none');
  expect(stranger.outcome).not.toBe('send');
});

test('a signed mail that another sends again is not answered again', async () => {
  await handle(signed());
  const again = signed('Received: from mail.evil.example by mx.desk.example; Fri, 20 Nov 2026 08:59:00 +0000');
  expect(await handle(again)).toMatchObject({ outcome: 'ignore', reasons: [{ rule: 'seen_before' }] });
});

test('a replay and a preview ask DNS nothing: what was proven stays so when the key is gone', async () => {
  const { mailId } = await handle(signed());
  names = {};
  asked = 0;
  expect(await replayMail(mailId, desk)).toMatchObject({ now: { outcome: 'send' }, differences: [] });
  expect(await previewMail(mailId, { ...desk, mailbox })).toMatchObject({ reply: 'as_handled' });
  expect(asked).toBe(0);
});

test('a mail that is handled anew has its sender proven still', async () => {
  const { mailId } = await handle(signed());
  names = {};
  asked = 0;
  await desk.records.write(() => desk.records.work.retry(mailId));
  expect((await work()).known.identity).toBe('verified');
  expect(asked).toBe(0);
  const again = await replayMail(mailId, desk);
  expect(again?.now.outcome).toBe(again?.recorded.outcome);
});

test('a sender who was not proven is checked again when the mail is handled anew', async () => {
  names = {};
  const { mailId, known } = await handle(signed());
  expect(known.authentication?.dmarc).toBe('none');
  names = NAMES;
  await desk.records.write(() => desk.records.work.retry(mailId));
  expect((await work()).known.identity).toBe('verified');
});

test('while DNS does not answer the mail waits, and is proven when it does', async () => {
  names = { ...NAMES, 'k1._domainkey.example.com': null };
  expect(await handle(signed())).toMatchObject({ end: 'failed', reasons: [{ rule: 'will_try_again' }] });
  names = NAMES;
  nowMs += limits.pipeline.retrySeconds * 1_000;
  expect((await work()).known.identity).toBe('verified');
});

test('it does not wait for ever: a person sees it, from a sender who is not proven', async () => {
  names = { ...NAMES, '_dmarc.example.com': null };
  let run = await handle(signed());
  for (let tries = 0; tries < limits.dkim.triesMax; tries += 1) {
    expect(run.end).toBe('failed');
    nowMs += limits.pipeline.retrySeconds * 1_000;
    run = await work();
  }
  expect(run.known.authentication).toMatchObject({ dmarc: 'none', why: expect.stringContaining('DNS') });
  expect(run.outcome).not.toBe('send');
  expect(run.end).toBe('delivered');
});
