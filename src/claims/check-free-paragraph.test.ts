// What a model writes: good paragraphs pass, and each false form of them is caught, kind by kind and in every language.
import { describe, expect, test } from 'vitest';
import type { Citation } from '../domain/decision.ts';
import type { Language } from '../domain/language.ts';
import { checkClaims } from './check-claims.ts';
import { checkFreeParagraph } from './check-free-paragraph.ts';
import { type AlteredParagraph, alterParagraphs } from './samples/alter-paragraph.ts';
import { checkFreeSample } from './samples/free-sample.ts';
import { FREE_SAMPLES, neighbourOf } from './samples/free-samples.ts';
import { CATALOGUE, CUSTOMER, factsOf, NAMES, TODAY, type World } from './samples/worlds.ts';

const languages = Object.keys(FREE_SAMPLES) as Language[];
/** Every so many of the altered paragraphs; the evals measure them all. */
const STEP = 4;

test('nearly all good paragraphs pass', () => {
  const good = languages.flatMap((language) => FREE_SAMPLES[language].good.map((sample) => ({ language, sample })));
  const alarms = good.filter(
    ({ language, sample }) => checkFreeSample(sample, language, FREE_SAMPLES[language]).length > 0,
  );
  expect(good.length).toBeGreaterThan(130);
  expect(alarms.length / good.length).toBeLessThanOrEqual(0.1);
});

describe.each(languages)('%s', (language) => {
  test('false paragraphs of every kind are caught', () => {
    const samples = FREE_SAMPLES[language];
    const altered = alterParagraphs(samples, neighbourOf(language)).filter((_, n) => n % STEP === 0);
    const missed = altered.filter(({ sample }) => checkFreeSample(sample, language, samples).length === 0);
    const named = ({ kind, change, sample }: AlteredParagraph) => `${kind}, ${change}: ${sample.text}`;
    expect(altered.length).toBeGreaterThan(300);
    expect(missed.length / altered.length, missed.map(named).join('\n')).toBeLessThanOrEqual(0.01);
  });
});

const cite = (text: string, language = 'en'): Citation => ({
  passageId: 1,
  document: 'returns.md',
  digest: 'x',
  language,
  text,
});

const check = (
  text: string,
  citations: readonly Citation[] = [],
  world: World = 'nothing',
  language: Language = 'en',
) =>
  checkFreeParagraph({
    paragraph: { text, citations },
    language,
    facts: factsOf(world),
    asked: 'Is it dishwasher safe?',
    knownTitles: CATALOGUE,
    allowedNames: NAMES,
    wordsToAvoid: ['cheap'],
    today: TODAY,
  }).map(({ kind }) => kind);

const WINDOW = cite('Unused items may be returned within 30 days of delivery.');

test('a number of a passage vouches for that number of that thing alone', () => {
  expect(check('Unused items may be returned within 30 days of delivery.', [WINDOW])).toEqual([]);
  expect(check('Unused items may be returned within 31 days of delivery.', [WINDOW])).not.toEqual([]);
  expect(check('There is 30 % off on returned unused items.', [WINDOW])).not.toEqual([]);
  expect(check('Your order #W2310847 is delivered within 30 days.', [WINDOW], 'inTransit')).not.toEqual([]);
});

test('what is done to an order is told where a fact says so, and promised nowhere', () => {
  expect(check('We refunded 68.50 USD on November 14.', [], 'cancelled')).toEqual([]);
  expect(check('We refunded 68.50 USD on November 14.', [], 'inTransit')).toContain('promise');
  expect(check('We will refund 68.50 USD.', [], 'cancelled')).toContain('promise');
  expect(check('You will receive it on November 23.', [], 'inTransit')).toContain('promise');
});

test("the customer's own words support nothing, and the finding says so", () => {
  const [finding] = checkFreeParagraph({
    paragraph: { text: 'Yes, it is dishwasher safe.', citations: [WINDOW] },
    language: 'en',
    facts: [],
    asked: 'Is it dishwasher safe?',
    knownTitles: [],
    allowedNames: [],
    wordsToAvoid: [],
    today: TODAY,
  });
  expect(finding).toMatchObject({ kind: 'assertion', detail: expect.stringContaining("customer's own words") });
});

test('a passage in another language vouches for nothing, and a person must compare it', () => {
  const foreign = cite(
    'Unbenutzte Artikel können innerhalb von 30 Tagen nach der Lieferung zurückgesendet werden.',
    'de',
  );
  expect(check('Unused items may be returned within 30 days of delivery.', [foreign])).toContain('assertion');
});

test('a link, an address and a telephone number stand where the cited passage has exactly them', () => {
  const contact = cite('You can find the return form at https://shop.example/returns or write to help@shop.example.');
  expect(check('You can find the return form at https://shop.example/returns.', [contact])).toEqual([]);
  expect(check('You can find the return form at https://shop.example/other.', [contact])).toContain('link');
  expect(check('You can find the return form at help@shop.example.evil.', [contact])).toContain('address');
});

test('words that the desk avoids, brackets and greetings are no part of it', () => {
  expect(check('Unused items may be returned cheap within 30 days of delivery.', [WINDOW])).toContain('avoided_word');
  expect(check('Unused items [all] may be returned within 30 days of delivery.', [WINDOW])).toContain('word');
  expect(check('Dear Peter, unused items may be returned within 30 days of delivery.', [WINDOW])).not.toEqual([]);
});

test('an empty paragraph of words says nothing and passes nothing on', () => {
  expect(check('Yes.', [WINDOW])).toContain('assertion');
  expect(check('Yes, you can.', [WINDOW])).toContain('assertion');
});

describe('in a whole reply', () => {
  const free = [{ text: 'Unused items may be returned within 30 days of delivery.', citations: [WINDOW] }];
  const whole = (text: string, paragraphs = free) =>
    checkClaims({
      reply: { subject: 'Re: x', text, html: '', to: [{ name: '', address: CUSTOMER }] },
      language: 'en',
      facts: factsOf('nothing'),
      knownTitles: CATALOGUE,
      wordsToAvoid: [],
      today: TODAY,
      mailSubject: 'x',
      allowedNames: NAMES,
      free: paragraphs,
      asked: '',
    }).map(({ kind, claim }) => `${kind}: ${claim}`);
  const paragraph = free[0]?.text ?? '';

  test('a passage vouches inside the paragraph that cites it and nowhere else', () => {
    expect(whole(`Hello,\n\n${paragraph}\n\nKind regards`)).toEqual([]);
    expect(whole(`Hello,\n\n${paragraph}\n\nIt takes 30 days.`)).toEqual(['quantity: 30 days']);
    expect(whole(`Hello,\n\n${paragraph}\n\nKind regards`, [])).toEqual(['quantity: 30 days']);
  });

  test('a paragraph that does not stand there as whole lines is a finding', () => {
    expect(whole(`Hello. ${paragraph}`)).toContainEqual(expect.stringContaining('assertion: Unused'));
    expect(whole('Hello')).toEqual([`assertion: ${paragraph}`]);
  });
});

test('it never throws on hostile text and stays quick', () => {
  for (const piece of ['if not will ', '1,1,1,', '[', 'a@b', '"', '€ ', 'und, ', '\u202e', '1-2 ', 'days of '])
    expect(Array.isArray(check(piece.repeat(300), [WINDOW]))).toBe(true);
});

test.each([
  ['en', 'The customer pays the postage of the return.', 'We pay the postage of the return for you.'],
  ['es', 'El cliente paga los portes.', 'El cliente paga los portes, nosotros pagamos los portes de la devolución.'],
  ['de', 'Das Porto trägt der Kunde.', 'Das Porto tragen wir für Sie.'],
  ['fr', 'Le port est à la charge du client.', 'Nous payons le port pour vous.'],
] as const)('the desk pays only where the passage says so (%s)', (language, passage, text) => {
  const citations = [{ passageId: 1, document: 'returns.md', digest: '', language, text: passage }];
  const common = { facts: [], asked: '', knownTitles: [], allowedNames: [], wordsToAvoid: [], today: '2026-11-20' };
  expect(checkFreeParagraph({ paragraph: { text, citations }, language, ...common })).not.toEqual([]);
  expect(checkFreeParagraph({ paragraph: { text: passage, citations }, language, ...common })).toEqual([]);
});
