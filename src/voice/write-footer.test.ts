// The desk's footer and legal texts: below the signature, once, in both forms of the mail, and never a claim; where they may not stand, nowhere.
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import { cutFooter } from '../claims/cut-footer.ts';
import { Voice } from '../domain/desk.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { voiceTo } from '../domain/masked-address.ts';
import { replyInput, SAMPLES, VOICE } from './sample-contexts.ts';
import { claimsOf, loadTemplates } from './sample-fixture.ts';
import { writeFooter } from './write-footer.ts';
import { writeReply } from './write-reply.ts';

const FOOTER = 'Northwind Home GmbH, HRB 12345\nhttps://www.northwind.example/terms, hello@northwind.example';
const GERMAN_LAW = 'Sie können binnen 14 Tagen widerrufen. Bestellung #W9999999 wurde am 3. November zugestellt.';
const voice = Voice.parse({
  ...VOICE,
  footer: { en: FOOTER },
  legalTexts: [
    { countries: ['DE', 'AT'], text: { de: GERMAN_LAW } },
    { text: { en: 'Registered in Ohio, no. 777', fr: 'Société enregistrée dans l’Ohio, n° 777' } },
  ],
});

const templates = loadTemplates();
const [sample] = SAMPLES;
if (sample === undefined) throw new Error('there are samples');

function write(language: Language, country: string | null, changes: Parameters<typeof replyInput>[2] = {}) {
  const written = writeReply(templates, {
    ...replyInput(language, sample?.sections ?? [], { voice, ...changes }),
    country,
  });
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

const listFindings = (language: Language, reply: { text: string; html: string }, footer: string) =>
  checkClaims(claimsOf(sample, language, reply, { footer }));

test.each(LANGUAGES)(
  '%s: footer and legal text follow the signature once, in text and HTML, and claim nothing',
  (language) => {
    const { text, html, footer } = write(language, 'DE');
    expect(text.endsWith(`\n${VOICE.signature}\n\n${FOOTER}\n\n${GERMAN_LAW}\n`)).toBe(true);
    expect(text.split('HRB 12345')).toHaveLength(2);
    expect(html.split('HRB 12345')).toHaveLength(2);
    expect(html).toContain('14 Tagen');
    expect(listFindings(language, { text, html }, footer)).toEqual([]);
  },
);

test('only the whole footer at the end is passed over: the same words above it, or changed, are checked like any others', () => {
  const { text, html, footer } = write('de', 'DE');
  const above = text.replace(VOICE.signature, `${GERMAN_LAW}\n\n${VOICE.signature}`);
  expect(listFindings('de', { text: above, html: '' }, footer).map(({ claim }) => claim)).toContain('14 Tagen');
  expect(listFindings('de', { text: text.replace('14 Tagen', '99 Tagen'), html: '' }, footer)).not.toEqual([]);
  expect(listFindings('de', { text, html }, '')).not.toEqual([]);
  expect(cutFooter(text, footer)).not.toContain('HRB');
  expect(cutFooter(`Hello\n\nx${footer}`, footer)).toContain('HRB');
});

describe('the legal text', () => {
  const legal = (language: Language, country: string | null) =>
    writeFooter({ ...voice, footer: {} }, language, country);
  test('is that of the country, and elsewhere the one without countries', () => {
    expect(legal('de', 'AT')).toBe(GERMAN_LAW);
    expect(legal('en', 'US')).toBe('Registered in Ohio, no. 777');
    expect(legal('en', null)).toBe('Registered in Ohio, no. 777');
    expect(legal('en', ' de ')).toBe(GERMAN_LAW);
  });

  test('is in the language of the reply, else in English, else in the first that there is', () => {
    expect(legal('fr', null)).toBe('Société enregistrée dans l’Ohio, n° 777');
    expect(legal('it', null)).toBe('Registered in Ohio, no. 777');
    expect(legal('it', 'DE')).toBe(GERMAN_LAW);
  });

  test('of one country there is one, and it has words', () => {
    const parse = (legalTexts: unknown) => Voice.safeParse({ ...VOICE, legalTexts }).success;
    expect(
      parse([
        { countries: ['DE'], text: { de: 'a' } },
        { countries: ['DE'], text: { de: 'b' } },
      ]),
    ).toBe(false);
    expect(parse([{ text: { de: 'a' } }, { text: { de: 'b' } }])).toBe(false);
    expect(parse([{ countries: ['DE'], text: {} }])).toBe(false);
    expect(parse([{ countries: ['DE'], text: { de: '  ' } }])).toBe(false);
    expect(parse([{ countries: ['Germany'], text: { de: 'a' } }])).toBe(false);
  });
});

test('neither stands below a mail to a buyer behind a marketplace', () => {
  const masked = voiceTo('x1@marketplace.amazon.de', voice);
  expect(write('de', 'DE', { voice: masked }).footer).toBe('');
  expect(write('de', 'DE', { voice: masked }).text).not.toContain('HRB');
});

test('without either a reply is as it always was, and hidden characters are taken out of both', () => {
  expect(write('en', 'DE', { voice: VOICE }).text).toMatch(/\nNorthwind Home\nOrder desk\n$/);
  expect(writeFooter({ footer: { en: 'a\u202Eb\r\n\r\n\r\n\r\nc' }, legalTexts: [] }, 'en', null)).toBe('ab\n\nc');
});
