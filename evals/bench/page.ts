// The desk's page: how many bytes of script a browser loads for the first view and how soon it can be used, and how long it takes to list, filter,
// search and count a queue of 100,000 waiting mails, in the store and through the served routes. The mails are short and made up; the desk is a file in a folder that goes.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ALARMS, INTENTS, type Intent, URGENCIES } from '../../src/domain/intent.ts';
import { allowMinutes } from '../../src/domain/queue.ts';
import type { QueueFilter } from '../../src/ports/queue-records.ts';
import type { Records } from '../../src/ports/records.ts';
import { openBuiltPage } from '../../src/runtime/build-page.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { seeded } from '../seeded.ts';
import { benchServedPage } from './page-served.ts';
import { percentile } from './percentile.ts';
import { makeWorkingFolder } from './working-folder.ts';

const MAILS = Number(process.env['BENCH_MAILS'] ?? 100_000);
const MAILS_PER_WRITE = 1_000;
const CALLS = 300;
const ROWS = 50;
const AIM_MS = 50;
const SCRIPT_AIM_KB = 200;
const VOCABULARY_WORDS = 20_000;
const WORDS_PER_MAIL = 40;
const NOW_MS = Date.parse('2026-11-20T09:00:00.000Z');
const MINUTES_OF_ARRIVAL = 30 * 24 * 60;
const MAILBOXES = ['orders@shop.example', 'b2b@shop.example', 'returns@shop.example'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'pl'];
const PEOPLE = [null, null, null, 'ana', 'ben', 'cem'];
/** Seldom: one in a thousand. */
const RARE_LANGUAGE = 'fi';

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
/** The word of a rank; 1 is the most frequent. */
const wordOf = (rank: number): string => `q${rank.toString(36)}z`;
const anyWord = (random: Random): string => wordOf(Math.floor(Math.exp(random() * Math.log(VOCABULARY_WORDS))));

function storeMail(records: Records, index: number, random: Random): void {
  const receivedAt = new Date(NOW_MS - Math.floor(random() * MINUTES_OF_ARRIVAL) * 60_000).toISOString();
  const text = Array.from({ length: WORDS_PER_MAIL }, () => anyWord(random)).join(' ');
  const orderNumber = `#W${1_000_000 + index}`;
  const mail = { mailbox: pick(random, MAILBOXES), providerRef: `${index}.eml`, receivedAt };
  const { id } = records.mails.receive({
    ...mail,
    raw: Buffer.from(`Message-ID: <${index}@c.example>\r\n\r\n${text}`),
  });
  records.mails.index(id, {
    direction: 'in',
    messageId: `${index}@c.example`,
    contentDigest: `${index}`.padStart(64, '0'),
    parents: [],
    contact: `customer${index % 9_973}@customer.example`,
    subject: `Order ${orderNumber}`,
    text,
    sentAt: receivedAt,
    orderNumbers: [orderNumber],
  });
  const urgency = pick(random, URGENCIES);
  const alarms = random() < 0.05 ? [pick(random, ALARMS)] : [];
  const value = { amount: (random() * 1_500).toFixed(2), currency: 'USD' };
  records.runs.save({
    mailId: id,
    at: receivedAt,
    outcome: random() < 0.4 ? 'escalate' : 'draft',
    orderNumbers: [orderNumber],
    json: '{}',
    waits: {
      contactName: `Customer ${index % 9_973}`,
      language: random() < 0.001 ? RARE_LANGUAGE : pick(random, LANGUAGES),
      intents: [...new Set<Intent>([pick(random, INTENTS), ...(random() < 0.2 ? [pick(random, INTENTS)] : [])])],
      urgency,
      alarms,
      value,
      allowedMinutes: allowMinutes({ urgency, alarms, value }, 'USD'),
    },
  });
  records.work.finish(id);
  const assignedTo = pick(random, PEOPLE);
  if (assignedTo !== null)
    records.queue.assign(id, { from: null, to: assignedTo, by: { id: 'bench', name: 'bench' }, at: receivedAt });
}

async function fill(records: Records): Promise<void> {
  const random = seeded(20_261_120).next;
  for (let start = 0; start < MAILS; start += MAILS_PER_WRITE)
    await records.write(() => {
      for (let index = start; index < Math.min(start + MAILS_PER_WRITE, MAILS); index += 1)
        storeMail(records, index, random);
    });
}

function timeCalls(name: string, call: (random: Random) => number): void {
  const random = seeded(7).next;
  const times: number[] = [];
  let shown = 0;
  for (let count = 0; count < CALLS; count += 1) {
    const startedAtMs = performance.now();
    shown += call(random);
    times.push(performance.now() - startedAtMs);
  }
  const [p50, p99, max] = [percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)].map((ms) =>
    ms.toFixed(2),
  );
  const line = `p50 ${p50} ms   p99 ${p99} ms   slowest ${max} ms   ${(shown / CALLS).toFixed(1)} rows a call`;
  process.stdout.write(`  ${name.padEnd(38)} ${line}   (aim: p99 under ${AIM_MS} ms)\n`);
}

function timeReads({ queue }: Records): void {
  const all: QueueFilter = { state: 'waiting', mailboxes: null };
  const list = (name: string, filterOf: (random: Random) => Partial<QueueFilter>) =>
    timeCalls(name, (random) => {
      const filter = { ...all, ...filterOf(random) };
      return queue.list(filter, { limit: ROWS, after: null }).items.length;
    });
  list('list', () => ({}));
  timeCalls('list, a page in the middle', (random) => {
    const at = new Date(NOW_MS - Math.floor(random() * MINUTES_OF_ARRIVAL) * 60_000).toISOString();
    return queue.list(all, { limit: ROWS, after: { at, mailId: 0 } }).items.length;
  });
  list('filter, mailbox', (random) => ({ mailboxes: [pick(random, MAILBOXES)] }));
  list('filter, intent', (random) => ({ intent: pick(random, INTENTS) }));
  list('filter, language', (random) => ({ language: pick(random, LANGUAGES) }));
  list('filter, a rare language', () => ({ language: RARE_LANGUAGE }));
  list('filter, a language that nobody wrote', () => ({ language: 'is' }));
  list('filter, outcome', (random) => ({ outcome: pick(random, ['draft', 'escalate'] as const) }));
  list('filter, assigned to', (random) => ({ assignedTo: pick(random, ['ana', 'ben', null]) }));
  list('filter, snoozed', () => ({ state: 'snoozed' }));
  list('filter, all together', (random) => ({
    mailboxes: [pick(random, MAILBOXES)],
    intent: pick(random, INTENTS),
    language: pick(random, LANGUAGES),
    outcome: 'escalate',
    assignedTo: 'ana',
  }));
  list('search, a common word', (random) => ({ words: wordOf(1 + Math.floor(random() * 20)) }));
  list('search, a word of some', (random) => ({ words: wordOf(100 + Math.floor(random() * 2_000)) }));
  list('search, a rare word', (random) => ({ words: wordOf(5_000 + Math.floor(random() * 15_000)) }));
  list('search, two common words', (random) => ({
    words: `${anyWord(random)} ${wordOf(1 + Math.floor(random() * 20))}`,
  }));
  list('search, a customer', (random) => ({ words: `Customer ${Math.floor(random() * 9_973)}` }));
  list('search, an order', (random) => ({ words: `#W${1_000_000 + Math.floor(random() * MAILS)}` }));
  list('search, a common word, rare language', (random) => ({
    words: wordOf(1 + Math.floor(random() * 20)),
    language: RARE_LANGUAGE,
  }));
  list('search, a common word, mailbox, nobody', (random) => ({
    words: wordOf(1 + Math.floor(random() * 20)),
    mailboxes: [pick(random, MAILBOXES)],
    assignedTo: null,
  }));
  list('search, a word that nobody used', (random) => ({ words: `nobody${Math.floor(random() * 1e6)}` }));
  timeCalls('counts of all filters', () => queue.counts(null).waiting);
  timeCalls('counts, a common word', (random) => queue.counts(null, wordOf(1 + Math.floor(random() * 20))).waiting);
  timeCalls(
    'counts, a word of some',
    (random) => queue.counts(null, wordOf(100 + Math.floor(random() * 2_000))).waiting,
  );
  timeCalls('counts, a common word, mailbox', (random) => {
    return queue.counts([pick(random, MAILBOXES)], wordOf(1 + Math.floor(random() * 20))).waiting;
  });
}

/** The scripts that index.html names and that of the queue, where one comes in, with what they import before anything is shown. */
async function weighFirstView(): Promise<void> {
  const page = await openBuiltPage();
  const html = Buffer.from(page.get('/index.html') ?? []).toString('utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const queue = [...page.keys()].filter((path) => /^\/assets\/queue-(?!dialogs)[^/]+\.js$/.test(path));
  if (queue.length !== 1) throw new Error(`the script of the queue is not among the page's: ${queue.join(', ')}`);
  const seen = new Set<string>();
  const waiting = [...scripts, ...queue];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = Buffer.from(page.get(path) ?? []).toString('utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) waiting.push(`/assets/${name}`);
  }
  const bytes = [...seen].reduce((sum, path) => sum + gzipSync(page.get(path) ?? new Uint8Array()).length, 0);
  const kb = (bytes / 1_000).toFixed(1);
  process.stdout.write(`  first view: ${seen.size} scripts, ${kb} KB gzip (aim: under ${SCRIPT_AIM_KB} KB)\n`);
}

export async function benchPage(): Promise<void> {
  await weighFirstView();
  const { folder } = makeWorkingFolder('page');
  try {
    const file = join(folder, 'desk.db');
    const startedAtMs = performance.now();
    const filling = openDesk({ file });
    await fill(filling);
    await filling.close();
    const seconds = (performance.now() - startedAtMs) / 1_000;
    process.stdout.write(`  ${MAILS} mails that wait, stored in ${seconds.toFixed(0)} s\n`);
    const records = openDesk({ file });
    timeReads(records);
    await records.close();
    await benchServedPage(file, { mails: MAILS, mailboxes: MAILBOXES, wordOf });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
