import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../store/better-sqlite3.ts';
import { countProvenSenders } from './doctor-senders.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const verdicts = (pass: number, none: number) => [
  ...Array.from({ length: pass }, () => 'pass'),
  ...Array.from({ length: none }, () => 'none'),
];

test('the share of proven senders is counted by mailbox, by the newest word on each mail', async () => {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  let count = 0;
  const keep = (mailbox: string, steps: readonly (readonly string[])[]) =>
    records.write(() => {
      for (const words of steps) {
        count += 1;
        const { id } = records.mails.receive({
          mailbox,
          providerRef: `m${count}`,
          receivedAt: NOW,
          raw: Buffer.from(`m${count}`),
        });
        for (const dmarc of words) records.audit.append({ mailId: id, at: NOW, step: 'identify', content: { dmarc } });
      }
    });
  await keep(
    'good@desk.example',
    verdicts(15, 5).map((word) => [word]),
  );
  await keep(
    'poor@desk.example',
    verdicts(9, 11).map((word) => [word]),
  );
  await keep('small@desk.example', [['none'], ['none', 'pass'], []]);
  expect(countProvenSenders(records)).toEqual(
    expect.arrayContaining([
      { mailbox: 'good@desk.example', mails: 20, proven: 15, isTooFew: false },
      { mailbox: 'poor@desk.example', mails: 20, proven: 9, isTooFew: true },
      { mailbox: 'small@desk.example', mails: 2, proven: 1, isTooFew: false },
    ]),
  );
});
