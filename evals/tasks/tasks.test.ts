// The tasks whose answers are recorded hold their floors wherever the tests run, and a floor can be fallen under.
import { expect, test } from 'vitest';
import { makeFigure } from '../figure.ts';
import { offerDeskFacts, readModelDesk, readModelMails } from '../recordings/model-mails.ts';
import { readRecording } from '../recordings/recorded-model.ts';
import { readMailTask, writeReplyTask } from './model-tasks.ts';
import { type EvalContext, listUnderFloor, type Task } from './task.ts';

const OFFLINE: EvalContext = {
  publicDir: '',
  devBench: '',
  isLive: false,
  readHeldOut: () => Promise.reject(new Error('not needed')),
};

test.each([readMailTask, writeReplyTask])('$name holds its floors on the recorded answers', async (task: Task) => {
  const { figures, costs = [] } = await task.run(OFFLINE);
  expect(listUnderFloor(task, figures)).toEqual([]);
  expect(figures.every(({ of }) => of > 20)).toBe(true);
  expect(costs[0]?.rows[0]?.cells[0]).toBe(figures[0]?.of);
});

const task: Task = { ...readMailTask, floors: { set: 0.9, 'set · hard': 0.5 } };
const figure = (measure: string, of: number, misses: number) =>
  makeFigure(
    'set',
    measure,
    of,
    Array.from({ length: misses }, (_, n) => ({ id: `${n}` })),
  );

test('what falls under its floor is said, and the longest name that fits decides', () => {
  expect(listUnderFloor(task, [figure('easy', 10, 1), figure('hard one', 10, 5)])).toEqual([]);
  expect(listUnderFloor(task, [figure('easy', 10, 2), figure('hard one', 10, 6)])).toHaveLength(2);
});

test('a set that is not there is under its floor', () => {
  expect(listUnderFloor(task, [figure('easy', 0, 0)])).toHaveLength(1);
});

test('what a model graded never fails a run', () => {
  expect(listUnderFloor({ ...task, judgedBy: 'a model' }, [figure('easy', 10, 9)])).toEqual([]);
});

test('every mail in seven languages has a recorded reading, and every one with open points a recorded reply', () => {
  const mails = readModelMails();
  expect(new Set(mails.map(({ language }) => language)).size).toBe(7);
  expect(Object.keys(readRecording('read-mail').answers)).toEqual(mails.map(({ id }) => id));
  const withPoints = mails.filter(({ reply }) => reply !== null);
  expect(Object.keys(readRecording('write-reply').answers)).toEqual(withPoints.map(({ id }) => id));
  const desk = readModelDesk();
  const ids = new Set([
    ...offerDeskFacts(desk).map(({ forModel }) => forModel.id),
    ...desk.passages.map(({ id }) => id),
  ]);
  expect(
    withPoints.flatMap(({ reply }) =>
      [...(reply?.facts ?? []), ...(reply?.passages ?? [])].filter((id) => !ids.has(id)),
    ),
  ).toEqual([]);
});
