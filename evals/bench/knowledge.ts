// What it takes to find the passages for a question among 20,000, by words alone and with vectors of 1,536 numbers beside them, without the
// model's own time; and the desk's approved replies among 300. Made-up words, spread as in real text (Zipf).
import { ok } from '../../src/domain/result.ts';
import { embedPassages } from '../../src/knowledge/embed-passages.ts';
import { findPassages } from '../../src/knowledge/find-passages.ts';
import { openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { saveKnowledge } from '../../src/knowledge/save-knowledge.ts';
import type { Model } from '../../src/ports/model.ts';
import type { Records } from '../../src/ports/records.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { percentile } from './percentile.ts';

const PASSAGES = Number(process.env['BENCH_PASSAGES'] ?? 20_000);
const PASSAGES_PER_DOCUMENT = 40;
/** Content words, of a passage of some 700 characters. */
const WORDS_PER_PASSAGE = 50;
const WORDS_PER_QUESTION = 8;
const VOCABULARY_WORDS = 20_000;
/** The most frequent words of a text are stop words. */
const STOP_WORDS = 50;
const DIMENSIONS = 1_536;
const APPROVED_REPLIES = 300;
const CALLS = 300;
const AT = '2026-11-20T09:00:00.000Z';

/** A multiplicative generator (Park and Miller, 1988): the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const wordOf = (random: () => number): string =>
  `q${Math.floor(STOP_WORDS * Math.exp(random() * Math.log(VOCABULARY_WORDS / STOP_WORDS)))
    .toString(26)
    .replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)))}z`;
const writeText = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => wordOf(random)).join(' ');

const embedAtRandom: NonNullable<Model['embed']> = (texts) =>
  Promise.resolve(
    ok({
      value: texts.map((text) => {
        const random = seeded(text.length * 7_919 + text.charCodeAt(1) + 1);
        const vector = Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);
        const length = Math.hypot(...vector);
        return vector.map((value) => value / length);
      }),
      model: 'random',
      prompt: { id: 'embed', version: 1, digest: '00'.repeat(32) },
      usage: { inputTokens: 0, outputTokens: 0, costUsd: null, milliseconds: 0 },
    }),
  );

async function fill(records: Records): Promise<void> {
  const random = seeded(20_261_120);
  for (let at = 0; at < PASSAGES; at += PASSAGES_PER_DOCUMENT) {
    const passages = Array.from({ length: PASSAGES_PER_DOCUMENT }, () => {
      const [heading, text] = [writeText(random, 3), writeText(random, WORDS_PER_PASSAGE)];
      return { heading, text, terms: { heading, words: text } };
    });
    const name = `${at}.md`;
    const contentDigest = 'ab'.repeat(32);
    await saveKnowledge(records, { name, title: name, language: 'en', contentDigest, addedAt: AT, passages });
  }
}

async function fillReplies(records: Records): Promise<void> {
  const random = seeded(3);
  await records.write(() => {
    for (let at = 0; at < APPROVED_REPLIES; at += 1) {
      const text = writeText(random, WORDS_PER_PASSAGE);
      const raw = Buffer.from(`From: a@customer.example\r\nSubject: ${at}\r\n\r\n${text}\r\n`);
      const { id } = records.mails.receive({ mailbox: 'desk', providerRef: `${at}`, receivedAt: AT, raw });
      const messageId = `${at}@customer.example`;
      const mail = { direction: 'in' as const, messageId, contentDigest: `${at}`, parents: [], contact: 'a' };
      const { threadId } = records.mails.index(id, { ...mail, subject: `${at}`, text, sentAt: AT, orderNumbers: [] });
      const plan = { mailId: id, mailbox: 'desk', token: `${at}`, recipient: 'a', threadId, isAutomatic: false };
      const { entry } = records.ledger.planDraft({ ...plan, isReceipt: false, now: AT }, 'ab'.repeat(32));
      records.ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: AT });
      records.ledger.move(entry.id, { from: ['drafted'], to: 'sent', now: AT });
    }
  });
}

async function time(name: string, call: (words: string) => Promise<number>): Promise<void> {
  const random = seeded(7);
  const times: number[] = [];
  let found = 0;
  for (let count = 0; count < CALLS; count += 1) {
    const words = writeText(random, WORDS_PER_QUESTION);
    const startedAtMs = performance.now();
    found += await call(words);
    times.push(performance.now() - startedAtMs);
  }
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)].map((ms) => ms.toFixed(2));
  process.stdout.write(
    `  ${name.padEnd(44)} p50 ${p50} ms   p99 ${p99} ms   first ${times[0]?.toFixed(1)} ms   ${(found / CALLS).toFixed(1)} found a call\n`,
  );
}

export async function benchKnowledge(): Promise<void> {
  const records = openDesk({ file: ':memory:' });
  try {
    const startedAtMs = performance.now();
    await fill(records);
    const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(1);
    process.stdout.write(`  ${PASSAGES} passages added in ${seconds} s\n`);
    const query = { language: 'en', limit: 3 };
    const find = async (model: Pick<Model, 'embed'> | null, words: string) =>
      (await findPassages(records.knowledge, model, { ...query, words })).length;
    await time('findPassages, by words', (words) => find(null, words));
    const model = { embed: embedAtRandom };
    await embedPassages(records, model, new AbortController().signal);
    await time('findPassages, by words and vectors', (words) => find(model, words));
    await fillReplies(records);
    const knowledge = openKnowledge({ records, model: null, clock: { now: () => AT } });
    const ask = { mailId: 0, language: 'en', limit: 2 };
    await time('findApprovedReplies among 300', async (words) => {
      const replies = await knowledge.findApprovedReplies({ ...ask, words });
      return replies.length;
    });
  } finally {
    await records.close();
  }
}
