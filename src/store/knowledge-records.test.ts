import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { SearchTerm } from '../ports/knowledge-records.ts';
import type { Records } from '../ports/records.ts';
import { indexed, MAILBOX, NOW, openMemoryDesk, receive } from './sample-fixture.ts';

const save = (
  { knowledge }: Records,
  name: string,
  texts: readonly (readonly [heading: string, text: string])[],
  language = 'en',
) =>
  knowledge.save({
    name,
    title: name.replace(/\.\w+$/, ''),
    language,
    contentDigest: 'ab'.repeat(32),
    addedAt: NOW,
    passages: texts.map(([heading, text]) => ({ heading, text, terms: { heading, words: text.toLowerCase() } })),
  });

const terms = (words: string): readonly SearchTerm[] => words.split(' ').map((word) => ({ word, isPrefix: false }));
const search = ({ knowledge }: Records, words: string, language = 'en', isOther = false) =>
  knowledge.search(terms(words), { language, isOther }, 5);

describe('passages', () => {
  test('are found by any of the words, those with more of them and those under such a heading first', () => {
    const records = openMemoryDesk();
    save(records, 'care.md', [
      ['Glass', 'Wash by hand. Not for the dishwasher.'],
      ['Dishwasher', 'Stoneware may go in.'],
      ['Wool', 'Dry flat.'],
    ]);
    const hits = search(records, 'safe dishwasher hand');
    expect(hits.map(({ heading }) => heading)).toEqual(['Glass', 'Dishwasher']);
    expect(hits[0]).toMatchObject({ document: 'care.md', title: 'care', language: 'en', asOf: NOW });
    expect(hits[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(search(records, 'hand* NEAR( " -')).toEqual([]);
  });

  test('are found by the beginning of a word where that is asked, and counted the same way', () => {
    const { knowledge } = openMemoryDesk();
    const records = { knowledge } as Records;
    save(records, 'a.md', [
      ['', 'dishwasher dishcloth'],
      ['', 'dish'],
      ['', 'glass'],
    ]);
    const prefix = [{ word: 'dishw', isPrefix: true }];
    expect(knowledge.search(prefix, { language: 'en', isOther: false }, 5)).toHaveLength(1);
    expect(knowledge.countPassages([...prefix, ...terms('dish glass nothing')])).toEqual({
      all: 3,
      holding: [1, 1, 1, 0],
    });
  });

  test('of one language and of the others are asked for apart', () => {
    const records = openMemoryDesk();
    save(records, 'en.md', [['', 'paypal']]);
    save(records, 'de.md', [['', 'paypal']], 'de');
    expect(search(records, 'paypal', 'de').map(({ document }) => document)).toEqual(['de.md']);
    expect(search(records, 'paypal', 'de', true).map(({ document }) => document)).toEqual(['en.md']);
    // The language is no word of a passage.
    expect(search(records, 'de', 'de')).toEqual([]);
  });

  test('a document of the same name takes the place of the old one, and what is removed is not found', () => {
    const records = openMemoryDesk();
    save(records, 'returns.md', [['', 'Within thirty days.']]);
    save(records, 'returns.md', [['', 'Within sixty days.']]);
    expect(search(records, 'days').map(({ text }) => text)).toEqual(['Within sixty days.']);
    expect(search(records, 'thirty')).toEqual([]);
    expect(records.knowledge.list()).toMatchObject([{ name: 'returns.md', passages: 1 }]);
    expect(records.knowledge.remove('returns.md', NOW)).toBe(true);
    expect(records.knowledge.remove('returns.md', NOW)).toBe(false);
    expect(search(records, 'days')).toEqual([]);
    expect(records.knowledge.countPassages(terms('days'))).toEqual({ all: 0, holding: [0] });
    const steps = records.audit.list({ fromSeq: 1, limit: 10 });
    expect(steps.map(({ step }) => step)).toEqual(['add_knowledge', 'add_knowledge', 'remove_knowledge']);
    expect(JSON.stringify(steps)).not.toContain('sixty');
  });
});

describe('the version before the newest change', () => {
  test('is kept with its words, one a name, whether it was replaced or removed', () => {
    const records = openMemoryDesk();
    const kept = () => records.knowledge.listKept().map(({ name, ended }) => `${name} ${ended}`);
    save(records, 'returns.md', [['Days', 'Within thirty days.']]);
    expect(kept()).toEqual([]);
    save(records, 'returns.md', [['Days', 'Within sixty days.']]);
    expect(kept()).toEqual(['returns.md replaced']);
    expect(records.knowledge.readKept('returns.md')?.passages).toEqual([
      { heading: 'Days', text: 'Within thirty days.' },
    ]);
    records.knowledge.remove('returns.md', NOW);
    expect(kept()).toEqual(['returns.md removed']);
    expect(records.knowledge.readKept('returns.md')?.passages).toEqual([
      { heading: 'Days', text: 'Within sixty days.' },
    ]);
    expect(records.knowledge.readWhole('returns.md')).toBeNull();
    expect(search(records, 'sixty')).toEqual([]);
  });

  test('is gone for good where so many newer ones are kept', () => {
    const records = openMemoryDesk();
    const { keptMax } = limits.knowledge;
    for (let n = 0; n <= keptMax; n += 1) {
      save(records, `${n}.md`, [['', 'words']]);
      records.knowledge.remove(`${n}.md`, new Date(Date.parse(NOW) + n * 1_000).toISOString());
    }
    expect(records.knowledge.listKept()).toHaveLength(keptMax);
    expect(records.knowledge.readKept('0.md')).toBeNull();
    expect(records.knowledge.readKept('1.md')).not.toBeNull();
  });
});

describe('vectors', () => {
  test('tell which passages are nearest, those of another model left out', () => {
    const records = openMemoryDesk();
    save(records, 'a.md', [
      ['', 'one'],
      ['', 'two'],
      ['', 'three'],
    ]);
    const [one, two, three] = records.knowledge.listUnembedded('m', 10);
    if (!one || !two || !three) throw new Error('three passages');
    records.knowledge.saveEmbedding(one.id, Float32Array.of(1, 0), 'm');
    records.knowledge.saveEmbedding(two.id, Float32Array.of(0.6, 0.8), 'm');
    records.knowledge.saveEmbedding(three.id, Float32Array.of(1, 0), 'older');
    const near = records.knowledge.nearest(Float32Array.of(0, 1), 'm', 5);
    expect(near.passages.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(near.passages[0]?.likeness).toBeCloseTo(0.8);
    expect(near.likenessMean).toBeCloseTo(0.4);
    expect(records.knowledge.listUnembedded('m', 10).map(({ text }) => text)).toEqual(['three']);
    expect(records.knowledge.read([three.id]).map(({ text }) => text)).toEqual(['three']);
    records.knowledge.remove('a.md', NOW);
    expect(records.knowledge.nearest(Float32Array.of(0, 1), 'm', 5).passages).toEqual([]);
  });

  test('of very many passages are chosen by their signs, and the nearest is among them', () => {
    const records = openMemoryDesk();
    const vectorOf = (seed: number): Float32Array => {
      let state = seed * 7_919 + 1;
      const vector = Float32Array.from({ length: 96 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647 - 0.5;
      });
      const length = Math.hypot(...vector);
      return vector.map((value) => value / length);
    };
    save(
      records,
      'many.md',
      Array.from({ length: 500 }, (_, n) => ['', `passage ${n}`] as const),
    );
    const passages = records.knowledge.listUnembedded('m', 500);
    for (const { id } of passages) records.knowledge.saveEmbedding(id, vectorOf(id), 'm');
    for (const { id } of passages.filter((_, n) => n % 50 === 0)) {
      const asked = vectorOf(id).map((value, at) => value + (vectorOf(id + 1_000)[at] ?? 0) * 0.5);
      expect(records.knowledge.nearest(asked, 'm', 1).passages[0]?.id).toBe(id);
    }
  });
});

test('only replies that a person let go out are approved, the newest first', () => {
  const records = openMemoryDesk();
  const { ledger, mails } = records;
  const plan = (text: string, isAutomatic: boolean) => {
    const mailId = receive(records, text);
    const { threadId } = mails.index(mailId, indexed({ text, messageId: `${text}@customer.example` }));
    const entry = { mailId, mailbox: MAILBOX, token: text, recipient: 'ann@customer.example', threadId, isAutomatic };
    return ledger.planDraft({ ...entry, isReceipt: false, now: NOW }, 'ab'.repeat(32)).entry.id;
  };
  const end = (id: number, to: 'sent' | 'rejected', now: string) => {
    ledger.move(id, { from: ['drafting'], to: 'drafted', now });
    ledger.move(id, { from: ['drafted'], to, now });
  };
  end(plan('first', false), 'sent', '2026-11-20T10:00:00.000Z');
  end(plan('second', false), 'sent', '2026-11-20T11:00:00.000Z');
  end(plan('automatic', true), 'sent', '2026-11-20T12:00:00.000Z');
  end(plan('rejected', false), 'rejected', '2026-11-20T12:00:00.000Z');
  plan('waiting', false);
  expect(records.knowledge.listApproved(10).map(({ asked }) => asked.text)).toEqual(['second', 'first']);
  expect(records.knowledge.listApproved(1).map(({ entry }) => entry.token)).toEqual(['second']);
});
