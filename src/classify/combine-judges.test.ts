import { expect, test } from 'vitest';
import type { IntentGuess } from '../domain/intent.ts';
import { combineJudges } from './combine-judges.ts';
import { makeMail } from './fixtures/read-mails.ts';
import type { Judge } from './judge.ts';

const says = (name: string, guesses: readonly IntentGuess[] | null): Judge => ({ name, judge: () => guesses });
const mail = makeMail({ fresh: 'hello' });
const sure: IntentGuess[] = [{ intent: 'cancel_order', confidence: 0.9 }];

test('one opinion passes through', () => {
  expect(combineJudges([says('a', sure), says('b', null)]).judge(mail)).toEqual(sure);
});

test('where all abstain a person must look', () => {
  expect(combineJudges([says('a', null)]).judge(mail)).toEqual([{ intent: 'other', confidence: 0.5 }]);
});

test('agreement stays sure, dissent makes modest', () => {
  const agreed = combineJudges([says('a', sure), says('b', sure)]).judge(mail);
  const split = combineJudges([says('a', sure), says('b', [{ intent: 'return_request', confidence: 0.9 }])]).judge(
    mail,
  );
  expect(agreed[0]).toEqual({ intent: 'cancel_order', confidence: 0.9 });
  expect(split.map(({ confidence }) => confidence)).toEqual([0.5, 0.5]);
});
