import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openDesk } from './better-sqlite3.ts';

function open() {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  const save = (key: string, subjects: readonly string[], more: { source?: string; keptUntil?: string } = {}) =>
    records.write(() =>
      records.sourceAnswers.save({
        source: 'shop',
        key,
        answer: `"${key}"`,
        subjects,
        readAt: '2026-11-20T09:00:00.000Z',
        keptUntil: '2026-11-21T09:00:00.000Z',
        ...more,
      }),
    );
  const forget = (source: string, subject: string | null) =>
    records.write(() => records.sourceAnswers.forget(source, subject));
  const keys = (...asked: readonly string[]) => asked.filter((key) => records.sourceAnswers.read('shop', key) !== null);
  return { records, save, forget, keys };
}

test('an answer is kept in the place of the one before, for its own source', async () => {
  const { records, save } = open();
  await save('number:1', ['order:1']);
  await save('number:1', ['order:2']);
  await save('number:1', ['order:9'], { source: 'erp' });
  expect(records.sourceAnswers.read('shop', 'number:1')).toEqual({
    source: 'shop',
    key: 'number:1',
    answer: '"number:1"',
    readAt: '2026-11-20T09:00:00.000Z',
  });
  expect(records.sourceAnswers.read('other', 'number:1')).toBeNull();
});

test('what speaks of a thing is forgotten with it, and nothing else', async () => {
  const { records, save, forget, keys } = open();
  await save('number:1', ['order:1']);
  await save('email:a', ['order:1', 'order:2']);
  await save('number:3', ['order:3']);
  await save('number:1', ['order:1'], { source: 'erp' });
  expect(await forget('shop', 'order:1')).toBe(2);
  expect(keys('number:1', 'email:a', 'number:3')).toEqual(['number:3']);
  expect(records.sourceAnswers.read('erp', 'number:1')).not.toBeNull();
  expect(await forget('shop', 'order:1')).toBe(0);
  expect(await forget('shop', null)).toBe(1);
});

test('an answer that was replaced is not forgotten for what it spoke of before', async () => {
  const { save, forget, keys } = open();
  await save('number:1', ['order:1']);
  await save('number:1', ['order:2']);
  expect(await forget('shop', 'order:1')).toBe(0);
  expect(keys('number:1')).toEqual(['number:1']);
});

test('what has passed its time goes, a few at a time', async () => {
  const { save, keys } = open();
  await save('old', ['order:1'], { keptUntil: '2026-11-20T08:00:00.000Z' });
  for (let n = 0; n < limits.sources.answersRemovedAtOnce; n += 1) await save(`new:${n}`, []);
  expect(keys('old', 'new:0')).toEqual(['new:0']);
});

test('hundreds of answers that speak of one thing are forgotten together', async () => {
  const { save, forget, keys } = open();
  for (let n = 0; n < 250; n += 1) await save(`email:${n}`, ['order:1']);
  expect(await forget('shop', 'order:1')).toBe(250);
  expect(keys('email:0', 'email:249')).toEqual([]);
});

test('of more than are forgotten at once the newest go: they are those that would still be read', async () => {
  const { records, forget, keys } = open();
  const { answersForgottenAtOnce } = limits.sources;
  await records.write(() => {
    for (let n = 0; n <= answersForgottenAtOnce; n += 1)
      records.sourceAnswers.save({
        source: 'shop',
        key: `email:${n}`,
        answer: '[]',
        subjects: ['may-miss'],
        readAt: '2026-11-20T09:00:00.000Z',
        keptUntil: '2026-11-21T09:00:00.000Z',
      });
  });
  expect(await forget('shop', 'may-miss')).toBe(answersForgottenAtOnce);
  expect(keys('email:0', 'email:1', `email:${answersForgottenAtOnce}`)).toEqual(['email:0']);
});
