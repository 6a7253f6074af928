import { beforeEach, expect, test } from 'vitest';
import { linkToAnswer } from '../satisfaction/satisfaction-links.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { previewMail } from './preview-mail.ts';
import { replayMail } from './replay-mail.ts';
import type { MailRun } from './run-mails.ts';
import { onItsWay, openTestDesk, type TestDesk, writeMail } from './thread-desk-fixture.ts';

const MASKED = 'x1@marketplace.amazon.com';
const WHERE = 'Hello, where is my order W1046662? Thanks, Ada';

let desk: TestDesk;
const turn = (asks: boolean): void => {
  const { settings } = desk.ports;
  Object.assign(desk.ports, { settings: { ...settings, voice: { ...settings.voice, satisfaction: { asks } } } });
};
beforeEach(async () => {
  desk = openTestDesk([{ ...onItsWay, contactEmails: [MASKED] }]);
  await rememberPublicAddress(desk.ports.records, 'https://desk.example/');
  turn(true);
});
const textOf = (run: MailRun): string => run.known.reply?.text ?? '';
const asks = (run: MailRun): boolean => textOf(run).includes('/s/');
const questionOf = ({ mailId }: MailRun) => desk.ports.records.satisfaction.read(mailId);

test('a reply to a shopper ends with one link, which passes the ground check and says nothing of the customer', async () => {
  const run = await desk.handle(writeMail(WHERE, { id: 'first' }));
  const link = linkToAnswer(desk.ports.records, run.mailId) ?? '';
  expect(link).toMatch(/^https:\/\/desk\.example\/s\/\d+-[0-9a-f]{32}$/);
  expect(textOf(run).trimEnd().split('\n').at(-1)).toBe(`Was this reply helpful? Tell us here: ${link}`);
  expect(run.known.reply?.html).toContain(`href="${link}"`);
  expect(run.known.checkedReply).not.toBeNull();
  expect(questionOf(run)).toMatchObject({ language: 'en', answered: null });
});

test('nobody is asked where the voice does not say so, or customers cannot reach the page', async () => {
  turn(false);
  expect(asks(await desk.handle(writeMail(WHERE, { id: 'off' })))).toBe(false);
  turn(true);
  for (const origin of [null, 'http://127.0.0.1:4810']) {
    await rememberPublicAddress(desk.ports.records, origin);
    const run = await desk.handle(writeMail(WHERE, { id: `at-${origin?.length}` }));
    expect(run.known.reply?.kind).toBe('answer');
    expect([asks(run), questionOf(run)]).toEqual([false, null]);
  }
});

test('a holding reply does not ask', async () => {
  const run = await desk.handle(writeMail(WHERE, { id: 'unproven', from: 'eve@evil.example' }));
  expect([run.known.reply?.kind, asks(run)]).toEqual(['holding', false]);
});

test('an answer to a marketplace, to a threat, or to who orders for a business does not ask', async () => {
  const business = 'Please confirm our purchase order W1046662. Where is it?';
  const runs = [
    await desk.handle(writeMail(WHERE, { id: 'masked', from: MASKED })),
    await desk.handle(writeMail(`${WHERE} Or I will file a chargeback.`, { id: 'threat' })),
    await desk.handle(writeMail(business, { id: 'business', subject: 'Purchase order W1046662' })),
  ];
  expect(runs.map((run) => [run.known.reply?.kind, asks(run)])).toEqual(Array(3).fill(['answer', false]));
});

test('a thread is asked once, whatever comes of the first reply but its rejection', async () => {
  const first = await desk.handle(writeMail(WHERE, { id: 'first' }));
  const answers = ['first@example.com', desk.replyId(first)];
  const second = await desk.handle(writeMail('And when will order W1046662 arrive?', { id: 'second', answers }));
  expect(second.known.reply?.kind).toBe('answer');
  expect([asks(first), asks(second)]).toEqual([true, false]);
  const other = await desk.handle(writeMail(WHERE, { id: 'other', subject: 'Another matter' }));
  expect(asks(other)).toBe(true);
});

test('where the reply that asked was rejected, the next one of its thread asks', async () => {
  const { records, clock } = desk.ports;
  Object.assign(desk.ports, { maySend: () => false });
  const first = await desk.handle(writeMail(WHERE, { id: 'first' }));
  const entry = records.ledger.readForMail(first.mailId);
  await records.write(() => {
    if (entry) records.ledger.move(entry.id, { from: ['drafted'], to: 'rejected', now: clock.now() });
  });
  const next = writeMail('And when will order W1046662 arrive?', { id: 'second', answers: ['first@example.com'] });
  expect(asks(await desk.handle(next))).toBe(true);
});

test('what was drafted before the desk asked stays as it is, and so does what was drafted with the question', async () => {
  turn(false);
  const before = await desk.handle(writeMail(WHERE, { id: 'before' }));
  turn(true);
  const after = await desk.handle(writeMail(WHERE, { id: 'after', subject: 'Another matter' }));
  for (const { mailId } of [before, after]) {
    expect(await previewMail(mailId, desk.ports)).toMatchObject({ reply: 'as_handled' });
    expect(await replayMail(mailId, desk.ports)).toMatchObject({ differences: [] });
  }
});

test('the words of a person may keep the question or drop it; another link of the desk holds them', async () => {
  const run = await desk.handle(writeMail(WHERE, { id: 'first' }));
  const preview = await previewMail(run.mailId, desk.ports);
  const changed = textOf(run).replace('Hello', 'Good day');
  expect(await preview?.check(changed)).toEqual([]);
  expect(await preview?.check(changed.split('\nWas this')[0] ?? '')).toEqual([]);
  const forged = changed.replace(/\/s\/\d+-/, `/s/${run.mailId + 1}-`);
  expect((await preview?.check(forged))?.map(({ kind }) => kind)).toContain('link');
});
