// Every template in every state, formal and informal: written down in templates/snapshots for people to read, and put
// through the ground check, which must find nothing but the notes that a person has to fill in.
import { expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import type { Fact } from '../domain/fact.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import {
  EMPTY_DESK,
  FULL_DESK,
  listSampleFacts,
  listSampleNotes,
  ORDERS,
  PRODUCTS,
  replyInput,
  SAMPLES,
  type Sample,
  TODAY,
  VOICE,
} from './sample-contexts.ts';
import { loadTemplates } from './sample-fixture.ts';
import { type WrittenReply, writeReply } from './write-reply.ts';

const MARK = '~end~';
const ORDER_LIST: readonly (OrderFacts | null)[] = [...Object.values(ORDERS), null];

const templates = loadTemplates();

function write(sample: Sample, language: Language, formality: 'formal' | 'informal'): WrittenReply {
  const voice = {
    ...VOICE,
    formality: { [language]: formality },
    greeting: { [language]: MARK },
    signOff: { [language]: MARK },
  };
  const written = writeReply(templates, replyInput(language, sample.sections, { voice }));
  if (!written.ok) throw new Error(`${sample.intent}, ${sample.state}: ${written.error.detail}`);
  return written.value;
}

/** What stands between the thanks and the sign-off. */
const bodyOf = ({ text }: WrittenReply): string =>
  text.split(`\n${MARK}`)[0]?.split('\n\n').slice(2).join('\n\n').trim() ?? '';

function readThrough(language: Language): string {
  const out = [
    `# Every template in "${language}", in every state`,
    '',
    'Written by `src/voice/read-through.test.ts`; greeting and sign-off are left out. Brackets are notes that a person fills in.',
  ];
  let intent = '';
  for (const sample of SAMPLES) {
    if (sample.intent !== intent) out.push('', `## ${sample.intent}`);
    intent = sample.intent;
    const formal = bodyOf(write(sample, language, 'formal'));
    const informal = bodyOf(write(sample, language, 'informal'));
    out.push('', `### ${sample.state}`, '', formal);
    if (informal !== formal) out.push('', '*Informal:*', '', informal);
  }
  return `${out.join('\n')}\n`;
}

const listFindings = (
  reply: Pick<WrittenReply, 'text' | 'html'>,
  language: Language,
  facts: readonly Fact[],
  ownNotes: readonly string[] = [],
) =>
  checkClaims({
    ownNotes,
    reply: { ...reply, subject: 'Re: my order', to: [{ name: 'Maria Lopez', address: 'maria@customer.example' }] },
    language,
    facts,
    knownTitles: [],
    wordsToAvoid: [],
    today: TODAY,
    mailSubject: 'my order',
    allowedNames: [VOICE.brandName, VOICE.signature, 'Maria Lopez'],
  });

function findUnsupported(sample: Sample, language: Language, formality: 'formal' | 'informal'): readonly string[] {
  const { text, html } = write(sample, language, formality);
  return listFindings({ text, html }, language, listSampleFacts(sample), listSampleNotes(sample, language))
    .filter(({ kind }) => kind !== 'unfilled')
    .map(({ kind, claim, detail }) => `${sample.intent}, ${sample.state}, ${formality}: ${kind} "${claim}": ${detail}`);
}

const WRITTEN = (process.env['READ_THROUGH']?.split(',') ?? LANGUAGES) as Language[];
for (const language of WRITTEN) {
  test(`${language}: the read-through is what the templates write`, async () => {
    await expect(readThrough(language)).toMatchFileSnapshot(`../../templates/snapshots/${language}.md`);
  });

  test(`${language}: no template says what the facts do not`, () => {
    const unsupported = SAMPLES.flatMap((sample) =>
      (['formal', 'informal'] as const).flatMap((formality) => findUnsupported(sample, language, formality)),
    );
    expect(unsupported).toEqual([]);
  });

  test(`${language}: nor does any two of them together, whatever is known`, () => {
    const intents = [...new Set(SAMPLES.map(({ intent }) => intent))];
    const unsupported = intents.flatMap((first, n) =>
      intents.flatMap((second, m) => {
        // Every pair once, over orders, products and desks in turn.
        const order = ORDER_LIST[(n * intents.length + m) % ORDER_LIST.length] ?? null;
        const products = PRODUCTS.slice(m % 4, (m % 4) + 1 + (n % 3));
        const known = { order, otherOrders: [], products, desk: n % 2 === 0 ? FULL_DESK : EMPTY_DESK };
        const sections = [first, second].map((intent) => ({
          ...known,
          intent,
          mentionedItems: [],
          differences: [],
          disclosure: 'order' as const,
        }));
        return findUnsupported(
          { intent: first, state: `with ${second}, ${order?.number}`, sections },
          language,
          'formal',
        );
      }),
    );
    expect(unsupported).toEqual([]);
  });

  test(`${language}: what is missing is listed and stands in brackets, and nothing else does`, () => {
    for (const sample of SAMPLES) {
      const { text, gaps } = write(sample, language, 'formal');
      expect(text.split('[').length - 1 > 0, `${sample.intent}, ${sample.state}`).toBe(gaps.length > 0);
    }
  });
}

const WITHOUT_FACTS = [
  { kind: 'holding', title: 'The holding reply' },
  { kind: 'receipt', title: 'The receipt' },
] as const;

test.each(WITHOUT_FACTS)('$title as a whole in each language is what its templates write', async ({ kind, title }) => {
  const out = [`# ${title}, in seven languages`, '', 'Written by `src/voice/read-through.test.ts`.'];
  for (const language of LANGUAGES) {
    for (const formality of ['formal', 'informal'] as const) {
      const voice = { ...VOICE, formality: { [language]: formality } };
      const written = writeReply(templates, replyInput(language, [], { voice, kind }));
      if (!written.ok) throw new Error(written.error.detail);
      out.push('', `## ${language}, ${formality}`, '', written.value.text.trimEnd());
    }
  }
  await expect(`${out.join('\n')}\n`).toMatchFileSnapshot(`../../templates/snapshots/${kind}.md`);
});

test.each(WITHOUT_FACTS)('$title claims nothing, in any language', ({ kind }) => {
  const findings = LANGUAGES.flatMap((language) =>
    (['formal', 'informal'] as const).flatMap((formality) => {
      const voice = { ...VOICE, formality: { [language]: formality } };
      const written = writeReply(templates, replyInput(language, [], { voice, kind }));
      if (!written.ok) throw new Error(written.error.detail);
      return listFindings(written.value, language, []);
    }),
  );
  expect(findings).toEqual([]);
});

test.each(LANGUAGES)('%s: the number of the order is named, also where nothing else is said of it', (language) => {
  const number = '302-1234567-7654321';
  const order = { ...ORDERS.inTransit, number };
  const write = ({ sections }: Pick<Sample, 'sections'>, changes: Parameters<typeof replyInput>[2] = {}) => {
    const written = writeReply(templates, replyInput(language, sections, { mustName: number, ...changes }));
    if (!written.ok) throw new Error(written.error.detail);
    return written.value;
  };
  for (const { intent, state, sections } of SAMPLES) {
    const [first] = sections;
    if (!first?.order || first.disclosure !== 'order') continue;
    const renamed = [{ ...first, order: { ...first.order, number } }];
    expect(write({ sections: renamed }).text.split(number).length, `${intent}, ${state}`).toBeGreaterThan(1);
  }
  const [sample] = SAMPLES;
  const sections = sample?.sections.map((one) => ({ ...one, order })) ?? [];
  const holding = write({ sections }, { kind: 'holding' });
  expect(holding.text.split(number)).toHaveLength(2);
  expect(holding.html).toContain(number);
  expect(listFindings(holding, language, listSampleFacts({ sections }))).toEqual([]);
});
