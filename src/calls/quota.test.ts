import { expect, test } from 'vitest';
import { createQuota } from './quota.ts';

const PLACE = { vendor: 'acme', method: 'GET', path: '/track' } as const;

test('what is spent is refused until the next hour or day begins', () => {
  const day = createQuota({ calls: 2, seconds: 86_400 });
  day.spend('2026-11-20T23:00:00Z', PLACE);
  day.spend('2026-11-20T23:30:00Z', PLACE);
  expect(() => day.spend('2026-11-20T23:59:00Z', PLACE)).toThrow(
    '[acme] GET /track: the 2 calls of the day are spent.',
  );
  day.spend('2026-11-21T00:00:00Z', PLACE);

  const hour = createQuota({ calls: 1, seconds: 3_600 });
  hour.spend('2026-11-20T23:10:00Z', PLACE);
  expect(() => hour.spend('2026-11-20T23:40:00Z', PLACE)).toThrow(
    expect.objectContaining({ kind: 'rate_limited', retryAfterSeconds: 1_200 }),
  );
});
