// What the store alone costs a drafted mail: every write that the pipeline makes of it, eight mails at a time, in the groups that
// come of that, synchronous=FULL. Called by the store bench.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../src/domain/limits.ts';
import type { Records } from '../../src/ports/records.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { makeWorkingFolder } from './working-folder.ts';

const MAILS = 6_000;
const WARM_UP_MAILS = 1_000;
const AUDIT_ENTRIES = 9;
const AT = '2026-11-20T09:00:00.000Z';
const MAILBOX = 'desk@shop.example';
const RUN_JSON = JSON.stringify({ facts: 'x'.repeat(8_000) });
const AUDIT_CONTENT = { found: 'x'.repeat(300) };

function makeMail(index: number): { readonly raw: Uint8Array; readonly text: string } {
  const text = Array.from({ length: 100 }, (_, word) => `w${(index * 31 + word * word * 7) % 20_011}`).join(' ');
  return { raw: Buffer.from(`Message-ID: <m${index}@customer.example>\r\n\r\n${text}\r\n${'x'.repeat(1_500)}`), text };
}

async function writeMail(records: Records, index: number): Promise<void> {
  const { mails, work, audit, runs, ledger, write } = records;
  const { raw, text } = makeMail(index);
  const mail = { mailbox: MAILBOX, providerRef: `${index}.eml`, receivedAt: AT, raw };
  const { id } = await write(() => mails.receive(mail));
  await write(() => work.lease({ limit: 1, now: AT, leaseSeconds: 120 }));
  const indexed = {
    direction: 'in',
    messageId: `m${index}@customer.example`,
    contentDigest: `${index}`.padStart(64, '0'),
    parents: [`p${index}@customer.example`],
    contact: 'ann@customer.example',
    subject: `Question ${index}`,
    text,
    sentAt: AT,
    orderNumbers: [`#W${index}`],
  } as const;
  mails.findThread(indexed.parents, 50);
  const threadId = await write(() => (mails.findTwin(id, indexed) === null ? mails.index(id, indexed).threadId : 0));
  const entry = await write(() => {
    for (let step = 0; step < AUDIT_ENTRIES; step += 1) {
      audit.append({ mailId: id, at: AT, step: `step ${step}`, content: AUDIT_CONTENT });
    }
    runs.save({ mailId: id, at: AT, outcome: 'draft', orderNumbers: indexed.orderNumbers, json: RUN_JSON });
    const who = { mailId: id, mailbox: MAILBOX, token: `t${id}`, recipient: indexed.contact };
    const { id: entryId } = ledger.plan({ ...who, threadId, isAutomatic: false, now: AT });
    return ledger.move(entryId, { from: ['planned'], to: 'drafting', now: AT, digest: 'd' });
  });
  await write(() => {
    ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: AT, draftRef: 'r' });
    work.finish(id);
  });
}

export async function benchStoreWrites(): Promise<void> {
  await measure('plain', {});
  await measure('encrypted', { WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') });
}

async function measure(kind: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { folder } = makeWorkingFolder('store-writes');
  const records = openDesk({ file: join(folder, 'desk.db'), env });
  let next = 0;
  const writeUntil = (end: number) =>
    Promise.all(
      Array.from({ length: limits.pipeline.mailsAtOnce }, async () => {
        while (next < end) {
          next += 1;
          await writeMail(records, next);
        }
      }),
    );
  try {
    await writeUntil(WARM_UP_MAILS);
    const [cpu, startedAtMs] = [process.cpuUsage(), performance.now()];
    await writeUntil(MAILS);
    const { user, system } = process.cpuUsage(cpu);
    const perMail = (microseconds: number) => (microseconds / 1_000 / (MAILS - WARM_UP_MAILS)).toFixed(2);
    const wallMs = perMail((performance.now() - startedAtMs) * 1_000);
    process.stdout.write(
      `  all writes of a drafted mail, ${kind}: ${perMail(user + system)} ms CPU, ${wallMs} ms by the clock, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident   (aim: under 0.6 ms CPU)\n`,
    );
  } finally {
    await records.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
