// Settings tried on past mail: stopping, what people really did, and what is kept of very many differences.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processMails } from '../cli/process-mails.ts';
import { limits } from '../domain/limits.ts';
import type { MailId } from '../ports/records.ts';
import { openRunningDesk, type RunningDesk } from '../runtime/node.ts';
import { clockFrom, SAMPLE, SAMPLE_NOW, samplePlaces } from '../runtime/sample-desk.ts';
import { type BackTests, createBackTests } from './back-tests.ts';
import type { MailComparison } from './compare-mail.ts';
import { createTally } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'waybill-back-test-'));
let desk: RunningDesk;
let tests: BackTests;
beforeAll(async () => {
  const database = join(folder, 'desk.sqlite');
  desk = await openRunningDesk({ places: samplePlaces(null), database, clock: clockFrom(SAMPLE_NOW) });
  for await (const _ of processMails(join(SAMPLE, 'mail'), desk));
  tests = createBackTests(desk.ports, desk.settings);
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

const start = async (signOff: string) => {
  const voice = JSON.parse(await desk.settings.readText('voice')) as object;
  const content = JSON.stringify({ ...voice, signOff: { en: signOff } });
  const changes = [{ part: 'voice', name: '', content }] as const;
  return tests.start({ changes, reach: { mails: 1_000 }, mailboxes: null, by: 'Ada' });
};
async function run(signOff: string) {
  const started = await start(signOff);
  if (!started.ok) throw new Error('not started');
  while (tests.readCurrent()?.state === 'running') await sleep(5);
  const done = tests.readCurrent();
  return { id: started.value.id, people: done?.summary.people ?? [] };
}

test('a test that is stopped goes no further, and another one may begin', async () => {
  const first = await start('Cheers,');
  if (!first.ok) throw new Error('not started');
  expect(await start('Bye,')).toEqual({ ok: false, error: { kind: 'running' } });
  while ((tests.readCurrent()?.summary.done ?? 0) < 3) await sleep(1);
  await tests.stop(first.value.id);
  const stopped = tests.readCurrent();
  expect(stopped).toMatchObject({ state: 'stopped' });
  expect(stopped?.summary.done).toBeLessThan(stopped?.total ?? 0);
  await sleep(50);
  expect(tests.readCurrent()).toEqual(stopped);
  expect(tests.listDifferences('another', { after: null, show: 'different', limit: 5 })).toBeNull();
  expect((await run('Bye,')).people.length).toBeGreaterThan(0);
});

test('beside what would have been done stands what people did: sent as drafted, edited, rejected, or nothing', async () => {
  const { records, clock } = desk.ports;
  const drafted = records.ledger.listByState('drafted', 10);
  const [sent, edited, rejected] = drafted;
  if (!sent || !edited || !rejected) throw new Error('the sample desk has drafts');
  const raw = Buffer.from('From: orders@fjordlight.example\r\nSubject: Re\r\n\r\nDear Ada, it left on Monday.\r\n');
  const diff = JSON.stringify({ changes: [], kept: 1, removed: 3, added: 4 });
  await records.write(() => {
    const at = clock.now();
    for (const { id } of [sent, edited]) records.ledger.move(id, { from: ['drafted'], to: 'sent', now: at });
    records.ledger.keepVersion(edited.id, { at, digest: 'a'.repeat(64), raw, diff });
    records.ledger.move(rejected.id, { from: ['drafted'], to: 'rejected', now: at });
  });
  const { id, people } = await run('Cheers,');
  const count = (answered: string) =>
    people.filter((line) => line.answered === answered).reduce((sum, { mails }) => sum + mails, 0);
  const waiting = records.ledger.listByState('drafted', 1_000).length;
  expect(['as_drafted', 'edited', 'rejected', 'waiting'].map(count)).toEqual([1, 1, 1, waiting]);
  expect(await tests.compare(id, edited.mailId)).toMatchObject({ real: { answered: 'edited', edit: { diff } } });
});

test('what a person answered in words of their own is found in the thread', async () => {
  const { records, clock } = desk.ports;
  const [waiting] = records.ledger.listByState('drafted', 1);
  const mailId = waiting?.mailId ?? 0;
  const { known } = (await tests.compare((await run('Cheers,')).id, mailId)) ?? {};
  const messageId = known?.message?.messageId ?? '';
  const raw = Buffer.from(`From: orders@fjordlight.example\r\nIn-Reply-To: <${messageId}>\r\n\r\nBy hand.\r\n`);
  await records.write(() => {
    const { id } = records.mails.keep({ mailbox: 'maildir', providerRef: 'own', receivedAt: clock.now(), raw });
    records.mails.index(id, {
      direction: 'out',
      messageId: 'own@fjordlight.example',
      contentDigest: 'd',
      parents: [messageId],
      contact: 'ada@example.com',
      subject: 'Re',
      text: 'By hand.',
      sentAt: clock.now(),
      orderNumbers: [],
    });
  });
  const { id } = await run('Cheers,');
  expect(await tests.compare(id, mailId)).toMatchObject({
    real: { answered: 'own_words', ownWords: { text: 'By hand.' } },
  });
});

test('a record that another hand has changed counts as not known, and the test goes on to its end', async () => {
  const { records, clock } = desk.ports;
  const [mailId = 0] = records.mails.listArrivedIds({ since: null, mailboxes: null, limit: 1 });
  const changed = { mailId, at: clock.now(), outcome: 'draft', orderNumbers: [], json: '{"outcome":7}' } as const;
  await records.write(() => records.runs.save(changed));
  const { id } = await run('Yours,');
  expect(tests.readCurrent()).toMatchObject({ state: 'done', summary: { unknown: 1 } });
  expect(tests.listDifferences(id, { after: null, show: 'unknown', limit: 5 })).toMatchObject([
    { mailId, missing: ['record'] },
  ]);
});

test('of very many differences the newest are kept, and all are counted', () => {
  const tally = createTally();
  const { differencesKept, unknownsKept } = limits.backTests;
  const end = { ending: 'draft', heldWhy: null, reasons: [], reply: null } as const;
  const base: Omit<MailComparison, 'mailId' | 'compared' | 'missing'> = {
    mailbox: 'one',
    receivedAt: SAMPLE_NOW,
    intent: 'other',
    language: 'en',
    real: { answered: 'none', at: null, entry: null, edit: null, ownWords: null },
    known: {},
    drafted: null,
  };
  const compared = { today: end, other: { ...end, ending: 'escalate' }, changes: ['ending'] } as const;
  const total = 50_000;
  const isUnknown = (mailId: MailId) => mailId % 5 === 0;
  for (let mailId = total; mailId > 0; mailId -= 1)
    tally.add({
      ...base,
      mailId,
      missing: isUnknown(mailId) ? ['run'] : [],
      compared: isUnknown(mailId) ? null : compared,
    });
  expect(tally.summarize()).toMatchObject({
    done: total,
    different: total * 0.8,
    unknown: total * 0.2,
    differencesKept,
    endings: [{ today: 'draft', other: 'escalate', mails: total * 0.8 }],
  });
  const list = (show: 'different' | 'unknown') => tally.list({ after: null, show, limit: total });
  expect([list('different').length, list('unknown').length]).toEqual([differencesKept, unknownsKept]);
  expect(list('different')[0]?.mailId).toBe(total - 1);
  const [, second] = list('different');
  expect(tally.list({ after: total - 1, show: 'different', limit: 1 })).toEqual([second]);
});
