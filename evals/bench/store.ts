// A desk with 1,000,000 stored messages: how long it takes to find a thread, an order's mails and the newest 50 full-text hits.
// The messages are short and made up, their words spread as in real text (Zipf). The desk is a file in a folder that goes.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../src/ports/records.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { percentile } from './percentile.ts';
import { benchStoreWrites } from './store-writes.ts';
import { makeWorkingFolder } from './working-folder.ts';

const MESSAGES = Number(process.env['BENCH_MESSAGES'] ?? 1_000_000);
const MESSAGES_PER_WRITE = 2_000;
const MESSAGES_PER_THREAD = 4;
const VOCABULARY_WORDS = 50_000;
const WORDS_PER_MESSAGE = 30;
const CALLS = 2_000;
const AT = '2026-11-20T09:00:00.000Z';
const AIM_MS = 20;

/** A multiplicative generator (Park and Miller, 1988): enough for made-up text, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The word of a rank; 1 is the most frequent. Letters of base 26, so that no word is part of another. */
const wordOf = (rank: number): string => `q${rank.toString(36)}z`;

function writeText(random: () => number): string {
  const words: string[] = [];
  for (let word = 0; word < WORDS_PER_MESSAGE; word += 1) {
    words.push(wordOf(Math.floor(Math.exp(random() * Math.log(VOCABULARY_WORDS)))));
  }
  return words.join(' ');
}

const messageIdOf = (index: number): string => `message-${index}@customer${index % 997}.example`;
const orderOf = (index: number): string => `#W${1_000_000 + Math.floor(index / MESSAGES_PER_THREAD)}`;

function storeMessage(records: Records, index: number, random: () => number): void {
  const text = writeText(random);
  const isFirst = index % MESSAGES_PER_THREAD === 0;
  const { id } = records.mails.receive({
    mailbox: 'desk@shop.example',
    providerRef: `${index}.eml`,
    receivedAt: AT,
    raw: Buffer.from(`Message-ID: <${messageIdOf(index)}>\r\n\r\n${text}\r\n`),
  });
  records.mails.index(id, {
    direction: 'in',
    messageId: messageIdOf(index),
    contentDigest: `${index}`.padStart(64, '0'),
    parents: isFirst ? [] : [messageIdOf(index - 1)],
    contact: `customer${index % 997}@customer.example`,
    subject: `Order ${orderOf(index)}`,
    text,
    sentAt: AT,
    orderNumbers: [orderOf(index)],
  });
}

async function fill(records: Records): Promise<void> {
  const random = seeded(20_261_120);
  for (let start = 0; start < MESSAGES; start += MESSAGES_PER_WRITE) {
    await records.write(() => {
      const end = Math.min(start + MESSAGES_PER_WRITE, MESSAGES);
      for (let index = start; index < end; index += 1) storeMessage(records, index, random);
    });
  }
}

function timeCalls(name: string, call: (random: () => number) => number): void {
  const random = seeded(7);
  const times: number[] = [];
  let found = 0;
  for (let count = 0; count < CALLS; count += 1) {
    const startedAtMs = performance.now();
    found += call(random);
    times.push(performance.now() - startedAtMs);
  }
  const [p50, p99, max] = [percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)].map((ms) =>
    ms.toFixed(2),
  );
  const line = `p50 ${p50} ms   p99 ${p99} ms   slowest ${max} ms   ${(found / CALLS).toFixed(1)} found a call`;
  process.stdout.write(`  ${name.padEnd(34)} ${line}   (aim: p99 under ${AIM_MS} ms)\n`);
}

function timeReads(records: Records): void {
  const { mails } = records;
  const between = (random: () => number, from: number, to: number) => wordOf(from + Math.floor(random() * (to - from)));
  const index = (random: () => number) => Math.floor(random() * MESSAGES);
  const search = (name: string, wordsOf: (random: () => number) => string) =>
    timeCalls(`search, ${name}`, (random) => mails.search(wordsOf(random), 50).length);
  timeCalls('findThread', (random) => mails.findThread([messageIdOf(index(random))], 50).length);
  timeCalls('listByOrder', (random) => mails.listByOrder(orderOf(index(random)), 50).length);
  search('a common word', (random) => between(random, 1, 20));
  search('a rare word', (random) => between(random, VOCABULARY_WORDS / 2, VOCABULARY_WORDS));
  search('two common words', (random) => `${between(random, 1, 20)} ${between(random, 20, 200)}`);
  search('two words seldom together', (random) => `${between(random, 200, 2_000)} ${between(random, 200, 2_000)}`);
  search('a common and a rare word', (random) => `${between(random, 1, 20)} ${between(random, 5_000, 50_000)}`);
  search('a word that nobody used', (random) => `nobody${Math.floor(random() * 1e6)}`);
}

export async function benchStore(): Promise<void> {
  await benchStoreWrites();
  const { folder } = makeWorkingFolder('store');
  const file = join(folder, 'desk.db');
  try {
    const startedAtMs = performance.now();
    const filling = openDesk({ file });
    await fill(filling);
    await filling.close();
    const seconds = (performance.now() - startedAtMs) / 1000;
    const sizeMb = statSync(file).size / 1e6;
    const perMessage = `${(MESSAGES / seconds).toFixed(0)} a second`;
    process.stdout.write(
      `  ${MESSAGES} messages stored in ${seconds.toFixed(0)} s (${perMessage}), ${sizeMb.toFixed(0)} MB\n`,
    );
    const records = openDesk({ file });
    timeReads(records);
    await records.close();
    process.stdout.write(`  resident memory ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
