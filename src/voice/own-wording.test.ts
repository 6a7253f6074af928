// The brand's own words stand where a template wrote others, and nowhere else; and every reply in them still passes the ground check.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import { isUnsupported } from '../domain/decision.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { WordToUse } from '../domain/words-to-use.ts';
import { wordingOf } from './own-wording.ts';
import { parseTemplate } from './parse-template.ts';
import { runProgram } from './run-program.ts';
import {
  listSampleFacts,
  listSampleNotes,
  ORDERS,
  replyInput,
  SAMPLES,
  type Sample,
  VOICE,
} from './sample-contexts.ts';
import { claimsOf, loadTemplates } from './sample-fixture.ts';
import { singleLine } from './single-line.ts';
import { type WrittenReply, writeReply } from './write-reply.ts';

const OWN: Readonly<Record<Language, readonly (readonly [instead: string, say: string])[]>> = {
  en: [
    ['parcel', 'package'],
    ['message', 'note'],
    ['Kind regards', 'Warm regards'],
  ],
  es: [
    ['paquete', 'bulto'],
    ['mensaje', 'correo'],
  ],
  de: [
    ['Nachricht', 'E-Mail'],
    ['freundliche Grüße', 'beste Grüße'],
    ['Guten Tag', 'Moin'],
  ],
  fr: [
    ['message', 'courriel'],
    ['Bonjour', 'Bienvenue'],
  ],
  it: [
    ['messaggio', 'scritto'],
    ['Buongiorno', 'Salve'],
  ],
  nl: [
    ['bericht', 'mailtje'],
    ['Beste', 'Dag'],
  ],
  pt: [
    ['mensagem', 'carta'],
    ['Atenciosamente', 'Cordialmente'],
  ],
};
const entriesOf = (language: Language): WordToUse[] =>
  OWN[language].map(([instead, say]) => ({ language, instead, say }));
const reword = (text: string, entries: readonly (readonly [string, string])[], edges = { before: '', after: '' }) =>
  wordingOf(
    entries.map(([instead, say]) => ({ language: 'en', instead, say })),
    'en',
  )(text, edges);

test('whole words are replaced, the longest entry first, each place once, the first letter large or small as it was', () => {
  const entries = [
    ['parcel', 'package'],
    ['package', 'parcel'],
    ['your parcel', 'the good thing'],
  ] as const;
  expect(reword('Parcel one, your\nparcel, a parcel; parcels, PARCEL.', entries)).toBe(
    'Package one, the good thing, a package; parcels, Package.',
  );
  expect(reword('Your package', entries)).toBe('Your parcel');
  expect(reword('deine Bestellung', [['deine', 'Deine']])).toBe('Deine Bestellung');
  expect(reword('Don’t worry, friend’s', [["don't worry", 'no fear']])).toBe('No fear, friend’s');
});

test('no word is cut out of another, of a link, of an address or across paragraphs', () => {
  for (const text of [
    'e-mail mail-order l’mail x@mail mail@x.example mail.example mailbox',
    'https://x.example/mail?mail=mail#mail',
  ])
    expect(reword(text, [['mail', 'note']])).toBe(text);
  expect(reword('mail\n\nbox', [['mail box', 'note']])).toBe('mail\n\nbox');
  expect(reword('mail', [['mail', 'note']], { before: 'e-', after: '' })).toBe('mail');
  expect(reword('mail', [['mail', 'note']], { before: '', after: 'box' })).toBe('mail');
  expect(reword('(mail), mail.', [['mail', 'note']], { before: ' ', after: ' Next' })).toBe('(note), note.');
});

test('an entry speaks in its language alone', () => {
  expect(
    wordingOf([{ language: 'de', instead: 'parcel', say: 'package' }], 'en')('parcel', { before: '', after: '' }),
  ).toBe('parcel');
});

const SOURCE =
  'Your parcel {{a}} and parcel-{{b}}, {{formally "the parcel" "this parcel"}} {{#each list as |one|}}parcel {{one}}; {{/each}}{{plural n one="parcel" other="parcel"}} {{a}}parcel {{#if (is b "parcel")}}{{b}} is the parcel{{/if}}';

test('what a template prints stays letter for letter, whatever it holds', () => {
  const parsed = parseTemplate('t/en', SOURCE);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const words = fc.constantFrom('parcel', 'Parcel', ' ', '-', 'my parcel', "'", '/', 'x', '.', 'package', '\u{1F4E6}');
  const value = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => `v${parts.join('')}`);
  fc.assert(
    fc.property(value, fc.oneof(value, fc.constant('parcel')), fc.array(value, { maxLength: 3 }), (a, b, list) => {
      const written = runProgram(
        { id: 't/en', program: parsed.value, partials: new Map() },
        { a, b, list, n: 1 },
        {
          ...{ language: 'en', isFormal: true, told: new Set(), nextSteps: [], gaps: new Set() },
          wording: wordingOf([{ language: 'en', instead: 'parcel', say: 'package' }], 'en'),
        },
      );
      const [first, second] = [singleLine(a), singleLine(b)];
      // Where a value ends in no letter, what stands behind it is a word of its own.
      const joined = /[\p{L}\p{M}\p{N}'’\-/@._?=&#%]$/u.test(first) ? 'parcel' : 'package';
      expect(written.ok && written.value).toBe(
        `Your package ${first} and parcel-${second}, the package ${list.map((one) => `package ${singleLine(one)}; `).join('')}package ${first}${joined} ${b === 'parcel' ? 'parcel is the package' : ''}`,
      );
    }),
  );
});

const templates = loadTemplates();

function write(sample: Sample, language: Language, formality: 'formal' | 'informal', wordsToUse: readonly WordToUse[]) {
  const voice = { ...VOICE, formality: { [language]: formality }, wordsToUse: [...wordsToUse] };
  const written = writeReply(templates, replyInput(language, sample.sections, { voice }));
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

const findUnsupported = (written: Pick<WrittenReply, 'text' | 'html'>, sample: Sample, language: Language) =>
  checkClaims(claimsOf(sample, language, written, { ownNotes: listSampleNotes(sample, language) })).filter(
    isUnsupported,
  );

for (const language of LANGUAGES)
  test(`${language}: in the brand's words every sample reply says the same facts, and the ground check finds nothing`, () => {
    let changed = 0;
    for (const sample of SAMPLES)
      for (const formality of ['formal', 'informal'] as const) {
        const name = `${sample.intent}, ${sample.state}, ${formality}`;
        const before = write(sample, language, formality, []);
        const { text, html, gaps } = write(sample, language, formality, entriesOf(language));
        if (text !== before.text) changed += 1;
        expect(gaps).toEqual(before.gaps);
        for (const { value } of listSampleFacts(sample).filter(({ kind }) => kind !== 'word'))
          expect(text.split(String(value)).length, `${name}: ${value}`).toBe(before.text.split(String(value)).length);
        expect(findUnsupported({ text, html }, sample, language), name).toEqual([]);
      }
    expect(changed).toBeGreaterThan(SAMPLES.length);
  });

test('words that make a claim, had they come past the reading of the voice, are found by the ground check', () => {
  const sample = SAMPLES.find(({ intent, state }) => intent === 'where_is_my_order' && state === 'unshipped');
  if (sample === undefined) throw new Error('there is no such sample');
  const reply = write(sample, 'en', 'formal', [{ language: 'en', instead: 'confirmed', say: 'delivered' }]);
  expect(reply.text).toContain('is delivered');
  expect(findUnsupported(reply, sample, 'en')).toMatchObject([{ claim: 'delivered' }]);
});

test('titles, names, greeting, signature, footer and what a model wrote keep the words that a template gives up', () => {
  const [sample] = SAMPLES;
  const [section] = sample?.sections ?? [];
  if (section === undefined) throw new Error('there is no sample');
  const title = 'Parcel lamp (message, thank you)';
  const of = ORDERS.split;
  const voice = {
    ...VOICE,
    brandName: 'Parcel & Message',
    greeting: { en: 'A message for {name},' },
    signOff: { en: 'Your message people' },
    signature: 'The parcel desk',
    footer: { en: 'Each message counts.' },
    wordsToUse: [
      ...entriesOf('en'),
      { language: 'en' as const, instead: 'thanks', say: 'cheers' },
      { language: 'en' as const, instead: 'lamp', say: 'light' },
    ],
  };
  const items = of.items.map((item) => ({ ...item, title }));
  const parcels = of.parcels.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, title })) }));
  const input = replyInput('en', [{ ...section, order: { ...of, items, parcels } }], {
    voice,
    contactName: 'Message Parcel',
    free: ['The lamp comes in a parcel.'],
  });
  const written = writeReply(templates, input);
  if (!written.ok) throw new Error(written.error.detail);
  const { text, html } = written.value;
  for (const kept of [
    title,
    'The lamp comes in a parcel.',
    'Your message people',
    'The parcel desk',
    'Each message counts.',
  ])
    for (const shown of [text, html]) expect(shown).toContain(kept);
  expect(text).toContain('A message for Message Parcel,');
  expect(text).toContain('Thank you for your note.');
  expect(html).toContain('Thank you for your note.');
});
