// The three choices of tone: each truly changes the replies of every language, none of them what is said of an order, and what is not
// chosen speaks as ever.
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import type { Voice } from '../domain/desk.ts';
import type { Intent } from '../domain/intent.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { listSampleNotes, ORDERS, replyInput, SAMPLES, type Sample, VOICE } from './sample-contexts.ts';
import { claimsOf, loadTemplates } from './sample-fixture.ts';
import { type WrittenReply, writeReply } from './write-reply.ts';

type Tone = Voice['tone'];
const TONES: readonly Tone[] = (['full', 'brief'] as const).flatMap((length) =>
  (['neutral', 'warm'] as const).flatMap((warmth) =>
    (['formal', 'informal'] as const).map((formality) => ({ length, warmth, formality })),
  ),
);
const PLAIN: Tone = { length: 'full', warmth: 'neutral', formality: 'formal' };

const templates = loadTemplates();

function write(
  { sections }: Pick<Sample, 'sections'>,
  language: Language,
  tone: Partial<Tone>,
  changes: Parameters<typeof replyInput>[2] = {},
): WrittenReply {
  const voice = { ...VOICE, tone: { ...PLAIN, ...tone } };
  const written = writeReply(templates, replyInput(language, sections, { voice, ...changes }));
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

const sampleOf = (intent: Intent, state: string): Sample => {
  const found = SAMPLES.find((sample) => sample.intent === intent && sample.state === state);
  if (found === undefined) throw new Error(`there is no sample ${intent}, ${state}`);
  return found;
};

const findUnsupported = (sample: Sample, language: Language, reply: WrittenReply) =>
  checkClaims(claimsOf(sample, language, reply, { ownNotes: listSampleNotes(sample, language) })).filter(
    ({ kind }) => kind !== 'unfilled',
  );

const NUMBERS = /[\p{L}-]*\d[\p{L}\d-]*/gu;
const listNumbers = (text: string): readonly string[] => [...new Set(text.match(NUMBERS) ?? [])].sort();

describe.each(LANGUAGES)('%s', (language) => {
  test('in no tone a reply says what the facts do not, and warmth brings no number', () => {
    const faults = SAMPLES.flatMap((sample) =>
      TONES.flatMap((tone) => {
        const reply = write(sample, language, tone);
        const where = `${sample.intent}, ${sample.state}, ${Object.values(tone).join(' ')}`;
        const said = listNumbers(write(sample, language, { ...tone, warmth: 'neutral' }).text).join();
        return [
          ...findUnsupported(sample, language, reply).map(({ claim, detail }) => `${where}: "${claim}": ${detail}`),
          ...(listNumbers(reply.text).join() === said ? [] : [`${where}: other numbers`]),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('each choice changes a reply', () => {
    const sample = sampleOf('where_is_my_order', 'inTransit');
    expect(new Set(TONES.map((tone) => write(sample, language, tone).text)).size).toBe(TONES.length);
  });

  test('brief is shorter and keeps the state, the expected day and the tracking number', () => {
    const sample = sampleOf('where_is_my_order', 'inTransit');
    for (const warmth of ['warm', 'neutral'] as const) {
      const [full, brief] = [write(sample, language, { warmth }), write(sample, language, { warmth, length: 'brief' })];
      expect(brief.text.length).toBeLessThan(full.text.length);
      expect(brief.text).toContain('1Z999AA10123456784');
      expect(brief.text).toContain('23');
      expect(full.text).toContain('17');
      expect(brief.text).not.toContain('17');
    }
  });

  test('brief asks for all that we need, and says what we do', () => {
    for (const sample of SAMPLES) {
      const [full, brief] = [write(sample, language, {}), write(sample, language, { length: 'brief' })];
      expect(brief.questions, `${sample.intent}, ${sample.state}`).toEqual(full.questions);
      for (const question of full.questions) expect(brief.text).toContain(question.replace(/\s{1,20}/g, ' '));
    }
  });

  test('a reply that says only that the mail has come goes on from a word of thanks, also where it is brief', () => {
    for (const warmth of ['warm', 'neutral'] as const) {
      const written = write({ sections: [] }, language, { length: 'brief', warmth }, { kind: 'holding' });
      expect(written.text.split('\n\n')[1]).not.toBe('');
      const full = write({ sections: [] }, language, { warmth }, { kind: 'holding' });
      if (warmth === 'neutral') expect(written.text).toBe(full.text);
    }
  });

  test('warm is sorry where something went wrong, and wishes no lovely day', () => {
    const [good, late, broken] = [
      sampleOf('where_is_my_order', 'inTransit'),
      sampleOf('where_is_my_order', 'lateEtaPassed'),
      sampleOf('damaged_item', 'delivered'),
    ].map((sample) => write(sample, language, { warmth: 'warm' }).text.split('\n\n'));
    expect(late?.[1]).toBe(broken?.[1]);
    expect(late?.at(-2)).toBe(broken?.at(-2));
    expect(good?.[1]).not.toBe(late?.[1]);
    expect(good?.at(-2)).not.toBe(late?.at(-2));
  });

  test('trouble that the sender may not hear of is not heard of', () => {
    const sample = sampleOf('where_is_my_order', 'inTransit');
    const hidden = (order: keyof typeof ORDERS) =>
      write(
        { sections: sample.sections.map((one) => ({ ...one, order: ORDERS[order], disclosure: 'public' as const })) },
        language,
        { warmth: 'warm' },
      ).text;
    expect(hidden('lateEtaPassed')).toBe(hidden('inTransit'));
  });
});

test('the address of one language stands above the choice for all', () => {
  const sample = sampleOf('where_is_my_order', 'inTransit');
  const voice = { ...VOICE, tone: { ...PLAIN, formality: 'informal' as const }, formality: { de: 'formal' as const } };
  expect(write(sample, 'es', {}, { voice }).text).toContain('tu mensaje');
  expect(write(sample, 'de', {}, { voice }).text).toContain('Ihre Nachricht');
});

test('every tone in every language, as people read it', async () => {
  const out = ['# The tones, in seven languages', '', 'Written by `src/voice/tone.test.ts`.'];
  const samples = [sampleOf('where_is_my_order', 'inTransit'), sampleOf('damaged_item', 'delivered')];
  for (const language of LANGUAGES) {
    out.push('', `## ${language}`);
    for (const tone of TONES)
      for (const sample of samples)
        out.push(
          '',
          `### ${Object.values(tone).join(', ')}: ${sample.intent}`,
          '',
          write(sample, language, tone).text.trimEnd(),
        );
  }
  await expect(`${out.join('\n')}\n`).toMatchFileSnapshot('../../templates/snapshots/tones.md');
});
