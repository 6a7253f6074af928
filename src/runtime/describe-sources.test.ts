import { expect, test } from 'vitest';
import { createFakeSourceConnector } from '../../connectors/fake/source-connector.ts';
import { connectSource } from '../connecting/connect-source.ts';
import { openTestDesk } from '../connecting/connecting-fixture.ts';
import type { SourceStanding } from '../ports/source-records.ts';
import { describeSources, describeStanding } from './describe-sources.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const standing = (more: Partial<SourceStanding> = {}): SourceStanding => ({
  stoppedWhy: null,
  subscribed: null,
  subscribeFault: null,
  calledAt: null,
  changesSince: null,
  reconciledAt: null,
  reconcileFault: null,
  answeredAt: null,
  failingSince: null,
  failedAt: null,
  failure: null,
  isRefused: false,
  ...more,
});

test('a source that cannot call is not said to be silent', () => {
  expect(describeStanding(standing(), ['tracking'], NOW)).toBe('it is asked when a mail needs it');
  expect(describeStanding(standing(), ['orders', 'webhooks'], NOW)).toBe('it has not called yet');
});

test('what was heard and what failed is said with its age', () => {
  const known = standing({
    calledAt: '2026-11-17T08:00:00Z',
    reconciledAt: '2026-11-20T07:59:00Z',
    subscribeFault: 'no scope',
    reconcileFault: 'no answer',
  });
  expect(describeStanding(known, ['orders', 'webhooks'], NOW)).toBe(
    'it last called 3 days ago, its changes were last listed 1 hour ago, its webhooks could not be registered: no scope, its changes could not be listed: no answer',
  );
  expect(describeStanding(standing({ calledAt: '2026-11-20T08:58:00Z' }), [], NOW)).toContain('2 minutes ago');
  expect(describeStanding(standing({ calledAt: '2026-11-20T10:00:00Z' }), [], NOW)).toContain('less than a minute');
});

test('a source that has just failed is said to, with its last answer, and when it answers again with its last failure', () => {
  const failing = standing({
    answeredAt: '2026-11-20T08:00:00Z',
    failingSince: '2026-11-20T08:30:00Z',
    failedAt: '2026-11-20T08:58:00Z',
    failure: '[fake] no answer.',
  });
  expect(describeStanding(failing, ['orders'], NOW)).toBe(
    'it last answered 1 hour ago, IT HAS NOT ANSWERED for 30 minutes, last asked 2 minutes ago: [fake] no answer.',
  );
  const again = { ...failing, answeredAt: '2026-11-20T08:59:00Z', failingSince: null };
  expect(describeStanding(again, ['orders'], NOW)).toBe('it last answered 1 minute ago, it last failed 2 minutes ago');
});

test('each source is told with the address that its vendor calls, and why it is not used', async () => {
  const desk = openTestDesk();
  const load = async (name: string) => (name === 'fake' ? createFakeSourceConnector() : null);
  const source = { config: {}, secrets: {}, isPrivateNetworkAllowed: false };
  const { webhookId } = await connectSource(desk, () => desk.keys, { ...source, name: 'shop', connector: 'fake' });
  await connectSource(desk, () => desk.keys, { ...source, name: 'old', connector: 'gone' });
  desk.records.sourceStandings.note('old', { stoppedWhy: 'There is no connector.' }, NOW);
  expect(await describeSources(desk.records, NOW, load)).toEqual([
    `shop (fake): it has not called yet; its vendor calls /webhooks/${webhookId}`,
    'old (gone): it is asked when a mail needs it; NOT USED: There is no connector.',
  ]);
});
