import { expect, test } from 'vitest';
import { NoticeSettings } from './notice.ts';
import { raiseSince } from './raise-since.ts';

const AT = '2026-11-20T09:00:00.000Z';
const on = (since: string, mode: 'send' | 'draft' = 'send') => ({ mode, since, isSentByOthers: false as const });
const OLD = '2026-11-01T00:00:00Z';
const before = NoticeSettings.parse({ kinds: { shipped: on('2026-11-10T00:00:00Z') } });
const sinceOf = (kinds: object) => {
  const raised = NoticeSettings.parse(JSON.parse(raiseSince(JSON.stringify({ kinds, gatherMinutes: 3 }), before, AT)));
  expect(raised.gatherMinutes).toBe(3);
  return Object.fromEntries(Object.entries(raised.kinds).map(([kind, { since }]) => [kind, since]));
};

test('a kind that is turned on counts from then on at the earliest, and a later day stays', () => {
  expect(sinceOf({ delivered: on(OLD), delayed: on('2026-12-01T00:00:00Z') })).toEqual({
    delivered: AT,
    delayed: '2026-12-01T00:00:00Z',
  });
});

test('a kind that is on already is not made to tell of older news, and another mode does not move it', () => {
  expect(sinceOf({ shipped: on(OLD) })).toEqual({ shipped: '2026-11-10T00:00:00Z' });
  expect(sinceOf({ shipped: on('2026-11-10T00:00:00Z', 'draft') })).toEqual({ shipped: '2026-11-10T00:00:00Z' });
});

test('what needs no change, and what cannot be read, stays letter for letter', () => {
  for (const text of ['{ "kinds": {} }', '{', '[]', '{"kinds":{"shipped":1}}'])
    expect(raiseSince(text, before, AT)).toBe(text);
});
