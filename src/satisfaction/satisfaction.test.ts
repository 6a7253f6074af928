import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import type { Records } from '../ports/records.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { answerQuestion, findQuestion } from './answer-question.ts';
import { linkToAnswer, readToken } from './satisfaction-links.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const clockAt = (now: string) => ({ now: () => now });
const GOOD = { answer: 'good', comment: null } as const;

let records: Records;
let mailId: number;
/** A mail whose reply has left with the question. */
beforeEach(async () => {
  const { ports, handle } = openTestDesk([onItsWay]);
  ({ records } = ports);
  onTestFinished(() => records.close());
  await rememberPublicAddress(records, 'https://desk.example');
  const { settings } = ports;
  Object.assign(ports, { settings: { ...settings, voice: { ...settings.voice, satisfaction: { asks: true } } } });
  ({ mailId } = await handle(writeMail('Hello, where is my order W1046662? Thanks, Ada', { id: 'first' })));
  expect(records.ledger.readForMail(mailId)).toMatchObject({ state: 'sent', updatedAt: NOW });
});
const tokenOf = (of: Records = records): string => linkToAnswer(of, mailId)?.split('/s/')[1] ?? '';
const find = (token: string, now = NOW) => findQuestion({ records, clock: clockAt(now) }, token);
const answer = (given: Parameters<typeof answerQuestion>[2], { token = tokenOf(), now = NOW } = {}) =>
  answerQuestion({ records, clock: clockAt(now) }, token, given);
const stepsOf = () => records.audit.show(mailId).filter(({ step }) => step === 'satisfaction_answered');
const WEEK = { from: '2026-11-16T00:00:00.000Z', until: '2026-11-23T00:00:00.000Z', mailboxes: null };

test('a token is good for its mail alone, and each other sign of it makes it good for nothing', () => {
  const token = tokenOf();
  expect(readToken(records, token)).toBe(mailId);
  const forged = [
    token.replace(/^\d+/, `${mailId + 1}`),
    `0${token}`,
    `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`,
    token.toUpperCase(),
    token.slice(0, -1),
    `${token}0`,
    `${mailId}-`,
    '',
  ];
  expect(forged.filter((one) => one !== token && readToken(records, one) !== null)).toEqual([]);
});

test("another desk's link is none of ours, even to a mail of the same number", async () => {
  const other = openDesk({ file: ':memory:' });
  onTestFinished(() => other.close());
  await rememberPublicAddress(other, 'https://desk.example');
  expect(tokenOf(other)).not.toBe(tokenOf());
  expect(find(tokenOf(other))).toEqual({ kind: 'unknown' });
  expect(await answer(GOOD, { token: tokenOf(other) })).toEqual({ kind: 'unknown' });
});

test('a link outlives a new start of the desk, and is good for 30 days from the reply on', async () => {
  const token = tokenOf();
  await rememberPublicAddress(records, 'https://desk.example');
  expect(tokenOf()).toBe(token);
  expect(find(token, '2026-12-20T08:59:59.000Z').kind).toBe('open');
  const late = '2026-12-20T09:00:00.000Z';
  expect(find(token, late)).toEqual({ kind: 'expired', language: 'en' });
  expect((await answer(GOOD, { now: late })).kind).toBe('expired');
  expect(records.satisfaction.read(mailId)?.answered).toBeNull();
});

test('a link takes so many answers and no more, however slowly they come', async () => {
  const { answersPerLinkMax } = limits.satisfaction;
  const minute = (n: number) => new Date(Date.parse(NOW) + n * 60_000).toISOString();
  for (let n = 0; n < answersPerLinkMax; n += 1) expect((await answer(GOOD, { now: minute(n) })).kind).toBe('open');
  const more = { answer: 'not_good', comment: null } as const;
  expect(await answer(more, { now: minute(answersPerLinkMax) })).toEqual({ kind: 'expired', language: 'en' });
  expect(stepsOf()).toHaveLength(answersPerLinkMax);
  expect(records.satisfaction.read(mailId)?.answered?.answer).toBe('good');
});

test('to look changes nothing; the newest answer stands, and the audit log says it without the words', async () => {
  const before = JSON.stringify([records.satisfaction.read(mailId), records.audit.show(mailId)]);
  for (let looks = 0; looks < 5; looks += 1) find(tokenOf());
  expect(JSON.stringify([records.satisfaction.read(mailId), records.audit.show(mailId)])).toBe(before);
  await answer({ answer: 'not_good', comment: 'Call me on 555-0100' });
  await answer({ answer: 'good', comment: null }, { now: '2026-11-21T09:00:00.000Z' });
  expect(records.satisfaction.read(mailId)?.answered).toEqual({ ...GOOD, at: '2026-11-21T09:00:00.000Z' });
  expect(stepsOf().map(({ content }) => JSON.parse(content ?? ''))).toEqual([
    { answer: 'not_good', before: null, hasComment: true },
    { answer: 'good', before: 'not_good', hasComment: false },
  ]);
});

test('replies that went out are counted in their week and for whom sees their mailbox', async () => {
  await answer({ answer: 'not_good', comment: 'It says nothing.' });
  const counted = { asked: 1, good: 0, notGood: 1, comments: 1 };
  const nothing = { asked: 0, good: 0, notGood: 0, comments: 0 };
  expect(records.satisfaction.count(WEEK)).toEqual(counted);
  expect(records.satisfaction.count({ ...WEEK, mailboxes: ['desk'] })).toEqual(counted);
  expect(records.satisfaction.count({ ...WEEK, mailboxes: ['returns'] })).toEqual(nothing);
  expect(records.satisfaction.count({ ...WEEK, mailboxes: [] })).toEqual(nothing);
  expect(records.satisfaction.count({ ...WEEK, until: NOW })).toEqual(nothing);
});

test('who carries off what is kept of them gets the answer, and with their mails it is erased', async () => {
  await answer({ answer: 'not_good', comment: 'My words' });
  const items = [...records.privacy.exportPerson('ada@example.com')];
  expect(items.find(({ kind }) => kind === 'satisfaction')?.content).toMatchObject({ comment: 'My words' });
  await records.privacy.erasePerson('ada@example.com', { at: NOW, by: 'Olivia' });
  expect(records.satisfaction.read(mailId)).toBeNull();
  expect(find(tokenOf())).toEqual({ kind: 'unknown' });
  expect(await answer(GOOD)).toEqual({ kind: 'unknown' });
});

test('what retention erases takes the answer with it', async () => {
  await answer({ answer: 'good', comment: 'My words' });
  expect(await records.privacy.eraseExpired('2027-01-01T00:00:00.000Z', 10, NOW)).toBe(1);
  expect(records.satisfaction.read(mailId)).toBeNull();
});
