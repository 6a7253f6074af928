import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { NOW, openMemoryDesk, receive } from './sample-fixture.ts';

const after = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const lease = (limit: number, now = NOW) => ({ limit, now, leaseSeconds: 60 });

test('work is leased in order of arrival, once, and the first try is attempt 1', () => {
  const records = openMemoryDesk();
  const ids = ['a', 'b', 'c'].map((text) => receive(records, text));
  expect(records.work.lease(lease(2))).toEqual(ids.slice(0, 2).map((mailId) => ({ mailId, attempt: 1 })));
  expect(records.work.lease(lease(5))).toEqual([{ mailId: ids[2], attempt: 1 }]);
  expect(records.work.lease(lease(5))).toEqual([]);
  expect(records.work.counts()).toEqual({ waiting: 0, leased: 3, setAside: 0, finished: 0 });
});

test('a lease that ran out is given back, one that did not is kept', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  records.work.lease(lease(1));
  expect(records.work.lease(lease(1, after(59)))).toEqual([]);
  expect(records.work.lease(lease(1, after(60)))).toEqual([{ mailId, attempt: 2 }]);
});

test('finished work is never leased again, until it is retried', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  records.work.lease(lease(1));
  records.work.finish(mailId);
  expect(records.work.lease(lease(1, after(3600)))).toEqual([]);
  expect(records.work.counts().finished).toBe(1);
  expect(records.work.retry(mailId)).toBe(true);
  expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: 1 }]);
  expect(records.work.retry(mailId)).toBe(false);
  expect(records.work.retry(99)).toBe(false);
});

test('a failed mail is tried again, and after the last attempt set aside with the reason', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  const outcomes = Array.from({ length: limits.pipeline.attemptsMax }, (_, index) => {
    expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: index + 1 }]);
    return records.work.fail(mailId, { reason: `shop unreachable ${index + 1}`, now: NOW });
  });
  expect(outcomes).toEqual([...Array<string>(limits.pipeline.attemptsMax - 1).fill('again'), 'set_aside']);
  expect(records.work.lease(lease(1))).toEqual([]);
  expect(records.work.listSetAside(10)).toEqual([
    { mailId, reason: `shop unreachable ${limits.pipeline.attemptsMax}` },
  ]);
  expect(records.work.retry(mailId)).toBe(true);
  expect(records.work.listSetAside(10)).toEqual([]);
  expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: 1 }]);
});

test('a mail that stops the process at every attempt is set aside, and the others go on', () => {
  const records = openMemoryDesk();
  const killer = receive(records, 'a');
  for (let attempt = 0; attempt < limits.pipeline.attemptsMax; attempt += 1) {
    expect(records.work.lease(lease(1, after(attempt * 100)))).toHaveLength(1);
  }
  const other = receive(records, 'b');
  expect(records.work.lease(lease(5, after(1_000)))).toEqual([{ mailId: other, attempt: 1 }]);
  expect(records.work.listSetAside(10).map((item) => item.mailId)).toEqual([killer]);
  expect(records.work.listSetAside(10)[0]?.reason).toContain('ran out');
});

test('to finish or fail a mail that was never received is a bug', () => {
  const { work } = openMemoryDesk();
  expect(() => work.finish(7)).toThrow('mail 7');
  expect(() => work.fail(7, { reason: 'x', now: NOW })).toThrow('mail 7');
});

test('a restart does not count as a try: most of what a process has leased, it has not begun', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  for (let restart = 1; restart < limits.pipeline.interruptionsMax; restart += 1) {
    expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: 1 }]);
    expect(records.work.giveBackLeases()).toEqual([]);
  }
  expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: 1 }]);
});

test('what was postponed is leased again then, or after a restart, and neither counts', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  for (let restart = 0; restart < 2 * limits.pipeline.interruptionsMax; restart += 1) {
    expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: 1 }]);
    records.work.postpone(mailId, after(60));
    expect(records.work.lease(lease(1, after(59)))).toEqual([]);
    expect(records.work.giveBackLeases()).toEqual([]);
  }
  records.work.lease(lease(1));
  records.work.postpone(mailId, after(60));
  expect(records.work.lease(lease(1, after(60)))).toEqual([{ mailId, attempt: 1 }]);
});

test('a lease that was not begun is released as if it had not been', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  for (let stop = 0; stop < 2 * limits.pipeline.interruptionsMax; stop += 1) {
    expect(records.work.lease(lease(1))).toEqual([{ mailId, attempt: 1 }]);
    records.work.release(mailId);
    expect(records.work.giveBackLeases()).toEqual([]);
  }
  expect(records.work.counts().waiting).toBe(1);
});

test('who may have ended the process is leased behind the others, in fewer, then alone, and at last set aside', () => {
  const { mailsAtOnce, leasedMails } = limits.pipeline;
  const records = openMemoryDesk();
  const ids = Array.from({ length: 2 * mailsAtOnce }, (_, index) => receive(records, `a${index}`));
  const leased = () => records.work.lease(lease(leasedMails)).map(({ mailId }) => mailId);
  expect(leased()).toEqual(ids);
  records.work.giveBackLeases();
  const other = receive(records, 'b');
  expect(leased()).toEqual([other]);
  records.work.finish(other);
  const few = ids.slice(0, mailsAtOnce);
  expect(leased()).toEqual(few);
  records.work.giveBackLeases();
  expect(leased()).toEqual(ids.slice(mailsAtOnce));
  for (const mailId of ids.slice(mailsAtOnce)) records.work.finish(mailId);
  expect(leased()).toEqual([ids[0]]);
  records.work.finish(ids[0] ?? 0);
  expect(leased()).toEqual([ids[1]]);
  expect(records.work.giveBackLeases().map(({ mailId }) => mailId)).toEqual([ids[1]]);
  expect(records.work.listSetAside(10)[0]?.reason).toContain('the process ended 3 times');
  expect(records.work.retry(ids[1] ?? 0)).toBe(true);
  expect(leased()).toEqual([ids[1]]);
});

test('a try that comes to an end clears the suspicion', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  for (let round = 0; round < limits.pipeline.interruptionsMax; round += 1) {
    records.work.lease(lease(1));
    expect(records.work.giveBackLeases()).toEqual([]);
    records.work.lease(lease(1));
    records.work.postpone(mailId, NOW);
  }
  expect(records.work.counts().waiting).toBe(1);
});
