// The figures of a desk: how long 90 days with 100,000 mails take to be read, from a made-up desk in a folder that goes.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { INTENTS } from '../../src/domain/intent.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Records } from '../../src/ports/records.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { seeded } from '../seeded.ts';
import { percentile } from './percentile.ts';
import { makeWorkingFolder } from './working-folder.ts';

const MAILS = Number(process.env['BENCH_MAILS'] ?? 100_000);
const MAILS_PER_WRITE = 1_000;
const CALLS = 20;
const AIM_MS = 300;
const DAYS = 90;
const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-11-20T09:00:00.000Z');
const MAILBOXES = ['orders@shop.example', 'b2b@shop.example', 'returns@shop.example'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'];
const PEOPLE = ['ana', 'ben', 'cem', 'dia'];
const RULES = ['for_a_person', 'limit_verified_sender', 'limit_gaps', 'no_rule', 'finding:day', 'finding:amount'];

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const later = (time: string, seconds: number): string => new Date(Date.parse(time) + seconds * 1_000).toISOString();

/** One in three goes on in a thread of before; of ten, three leave alone, four are drafts that are decided on, two escalate, one is ignored. */
function storeMail(records: Records, index: number, random: Random): void {
  const mailbox = pick(random, MAILBOXES);
  const at = new Date(NOW_MS - DAYS * DAY_MS + Math.floor((index / MAILS) * DAYS * DAY_MS)).toISOString();
  const raw = Buffer.from(`Message-ID: <${index}@c.example>\r\n\r\n${index}`);
  const { id: mailId } = records.mails.receive({ mailbox, providerRef: `${index}.eml`, receivedAt: at, raw });
  const parent = index > 0 && random() < 0.33 ? Math.floor(index - random() * Math.min(index, 500)) : null;
  const { threadId } = records.mails.index(mailId, {
    direction: 'in',
    messageId: `${index}@c.example`,
    contentDigest: `${index}`.padStart(64, '0'),
    parents: parent === null ? [] : [`${parent}@c.example`],
    contact: `customer${index % 9_973}@customer.example`,
    subject: `Order ${index}`,
    text: `Where is order ${index}?`,
    sentAt: at,
    orderNumbers: [],
  });
  const outcome = pick(random, [
    'send',
    'send',
    'send',
    'draft',
    'draft',
    'draft',
    'draft',
    'escalate',
    'escalate',
    'ignore',
  ] as const);
  const isHeld = outcome === 'draft' || outcome === 'escalate';
  const heldBy = isHeld ? [...new Set([pick(random, RULES), pick(random, RULES)])] : [];
  const figures = { intent: pick(random, INTENTS), language: pick(random, LANGUAGES), heldBy };
  records.runs.save({ mailId, at: later(at, 2), outcome, orderNumbers: [], json: '{}', figures });
  records.work.finish(mailId);
  if (outcome === 'send' || outcome === 'draft') reply(records, { mailId, mailbox, threadId, at, outcome }, random);
}

interface Answered {
  readonly mailId: number;
  readonly mailbox: string;
  readonly threadId: number;
  readonly at: string;
  readonly outcome: 'send' | 'draft';
}

function reply(records: Records, { outcome, at, ...mail }: Answered, random: Random): void {
  const isAutomatic = outcome === 'send';
  const plan = { ...mail, token: `t${mail.mailId}`, recipient: 'c@customer.example', isAutomatic, isReceipt: false };
  const { entry } = records.ledger.planDraft({ ...plan, now: later(at, 3) }, 'digest');
  records.ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: later(at, 3) });
  const now = later(at, isAutomatic ? 5 : 60 + Math.floor(random() * 40_000));
  if (isAutomatic) records.ledger.move(entry.id, { from: ['drafted'], to: 'sending', now });
  records.ledger.move(entry.id, {
    from: ['drafted', 'sending'],
    to: random() < 0.9 ? 'sent' : isAutomatic ? 'sent' : 'rejected',
    now,
  });
  if (isAutomatic) return;
  const by = { id: pick(random, PEOPLE), name: 'A person' };
  records.audit.append({
    mailId: mail.mailId,
    at: now,
    step: 'approval',
    content: { sent: true, isChanged: false, by },
  });
  if (random() > 0.2) return;
  const diff = JSON.stringify({ changes: [], kept: 50, removed: Math.floor(random() * 9), added: 4 });
  records.ledger.keepVersion(entry.id, { at: now, digest: `d${mail.mailId}`, raw: Buffer.from('x'), diff });
}

async function fill(records: Records): Promise<void> {
  const random = seeded(20_261_201).next;
  for (let start = 0; start < MAILS; start += MAILS_PER_WRITE)
    await records.write(() => {
      for (let index = start; index < Math.min(start + MAILS_PER_WRITE, MAILS); index += 1)
        storeMail(records, index, random);
    });
}

function timeReads(records: Records, name: string, mailboxes: readonly string[] | null): void {
  const times: number[] = [];
  let handled = 0;
  for (let call = 0; call < CALLS; call += 1) {
    const startedAtMs = performance.now();
    const figures = readFigures(records, {
      ...{ from: '2026-08-23', to: '2026-11-20', timeZone: 'Europe/Berlin' },
      ...{ mailboxes, withPeople: true, now: new Date(NOW_MS).toISOString() },
    });
    times.push(performance.now() - startedAtMs);
    handled = figures.totals.handled;
  }
  const [p50, max] = [percentile(times, 0.5), Math.max(...times)].map((ms) => ms.toFixed(0));
  process.stdout.write(
    `  ${name.padEnd(16)} ${handled} mails in ${DAYS} days   p50 ${p50} ms   slowest ${max} ms   (aim: under ${AIM_MS} ms)\n`,
  );
}

export async function benchFigures(): Promise<void> {
  const { folder } = makeWorkingFolder('figures');
  try {
    const file = join(folder, 'desk.db');
    const filling = openDesk({ file });
    await fill(filling);
    await filling.close();
    const records = openDesk({ file });
    timeReads(records, 'all mailboxes', null);
    timeReads(records, 'one mailbox', MAILBOXES.slice(0, 1));
    await records.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
