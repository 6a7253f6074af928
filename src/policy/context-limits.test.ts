import { expect, test } from 'vitest';
import type { Decision } from '../domain/decision.ts';
import { applyContextLimits, type MailContext } from './context-limits.ts';

const PLAIN: MailContext = {
  thread: 'alone',
  earlierMailIds: [],
  isPassedOn: false,
  isReadByModel: false,
  hasHiddenText: false,
  hasWrittenAttachment: false,
};
const send: Decision = { outcome: 'send', reasons: [{ rule: 'send_status', detail: 'A status question.' }] };
const escalate: Decision = { ...send, outcome: 'escalate' };

test('a plain question is sent as the policy says', () => {
  expect(applyContextLimits(send, PLAIN)).toBe(send);
});

test.each([
  ['isPassedOn', 'limit_passed_on'],
  ['isReadByModel', 'limit_read_by_model'],
  ['hasHiddenText', 'limit_hidden_text'],
  ['hasWrittenAttachment', 'limit_attachment'],
] as const)('where %s, a person looks at it before it leaves', (sign, rule) => {
  const limited = applyContextLimits(send, { ...PLAIN, [sign]: true });
  expect(limited.outcome).toBe('draft');
  expect(limited.reasons[0]?.rule).toBe(rule);
  expect(applyContextLimits(escalate, { ...PLAIN, [sign]: true }).outcome).toBe('escalate');
});

test('a document beside what a person sees anyway is no further reason', () => {
  expect(applyContextLimits(escalate, { ...PLAIN, hasWrittenAttachment: true })).toBe(escalate);
});
