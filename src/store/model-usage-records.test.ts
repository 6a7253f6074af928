import { expect, test } from 'vitest';
import { openMemoryDesk } from './sample-fixture.ts';

const call = {
  model: 'm',
  task: 'read_mail',
  isFault: false,
  inputTokens: 100,
  outputTokens: 20,
  costMicroUsd: 7,
} as const;

test('calls of a day are summed by model and task, and a budget sees all of them', () => {
  const { modelUsage } = openMemoryDesk();
  modelUsage.add({ ...call, at: '2026-11-19T23:59:59.000Z' });
  modelUsage.add({ ...call, at: '2026-11-20T00:00:00.000Z' });
  modelUsage.add({ ...call, at: '2026-11-20T08:00:00.000Z', isFault: true, outputTokens: 0 });
  modelUsage.add({ ...call, at: '2026-11-20T08:00:00.000Z', task: 'write_reply' });
  expect(modelUsage.sumSince('2026-11-20')).toEqual({
    calls: 3,
    faults: 1,
    inputTokens: 300,
    outputTokens: 40,
    costMicroUsd: 21,
  });
  expect(modelUsage.sumSince('2026-11-21').calls).toBe(0);
  expect(modelUsage.listSince('2026-11-01', 10).map(({ day, task, calls }) => [day, task, calls])).toEqual([
    ['2026-11-20', 'read_mail', 2],
    ['2026-11-20', 'write_reply', 1],
    ['2026-11-19', 'read_mail', 1],
  ]);
});
