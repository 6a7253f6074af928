// The ground check as a whole: true replies in every state raise nothing, and each false form of them is caught.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../domain/decision.ts';
import type { Language } from '../domain/language.ts';
import { checkClaims } from './check-claims.ts';
import { type Alteration, alterReply, SURE_ALTERATIONS } from './samples/alter-reply.ts';
import { FALSE_SENTENCES, FALSE_TURNS } from './samples/false-sentences.ts';
import { CHATTY_EN, CHATTY_ES } from './samples/replies-chatty.ts';
import { REPLIES_EN } from './samples/replies-en.ts';
import { REPLIES_ES } from './samples/replies-es.ts';
import { REPLIES_DE, REPLIES_FR, REPLIES_IT, REPLIES_NL, REPLIES_PT } from './samples/replies-other.ts';
import { checkSample, type SampleReply } from './samples/sample-reply.ts';
import { CATALOGUE, CUSTOMER, factsOf, NAMES, TODAY, type World } from './samples/worlds.ts';

const REPLIES: Readonly<Record<Language, readonly SampleReply[]>> = {
  en: [...REPLIES_EN, ...CHATTY_EN],
  es: [...REPLIES_ES, ...CHATTY_ES],
  de: REPLIES_DE,
  fr: REPLIES_FR,
  it: REPLIES_IT,
  nl: REPLIES_NL,
  pt: REPLIES_PT,
};
const languages = Object.keys(REPLIES) as Language[];
const kindsOf = (findings: readonly Finding[]) => findings.map(({ kind, claim }) => `${kind}: ${claim}`);
const check = (world: World, text: string, language: Language = 'en') =>
  kindsOf(checkSample({ world, text }, language));

describe.each(languages)('%s', (language) => {
  test('true replies in all states raise no finding', () => {
    const raised = REPLIES[language].flatMap((reply) =>
      checkSample(reply, language).map(({ kind, claim }) => `${kind} "${claim}" in: ${reply.text}`),
    );
    expect(raised).toEqual([]);
  });

  test('every false identifier, day, amount, link, number and title is caught', () => {
    const isSure = ({ kind }: Alteration) => (SURE_ALTERATIONS as readonly string[]).includes(kind);
    const added = language === 'en' || language === 'es' ? FALSE_SENTENCES[language] : {};
    const altered = REPLIES[language].flatMap((reply) => alterReply(reply, added, [])).filter(isSure);
    const missed = altered
      .filter(({ reply }) => checkSample(reply, language).length === 0)
      .map(({ kind, change, reply }) => `${kind} ${change} in: ${reply.text}`);
    expect(altered.length).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });
});

describe.each(['en', 'es'] as const)('%s', (language) => {
  test('nearly every exchanged day, turned denial and empty promise is caught', () => {
    const altered = REPLIES[language].flatMap((reply) =>
      alterReply(reply, FALSE_SENTENCES[language], FALSE_TURNS[language]),
    );
    const other = altered.filter(({ kind }) => !(SURE_ALTERATIONS as readonly string[]).includes(kind));
    const caught = other.filter(({ reply }) => checkSample(reply, language).length > 0);
    expect(other.length).toBeGreaterThan(500);
    expect(caught.length / other.length).toBeGreaterThan(0.99);
  });
});

test('a delivery date told as the expected one is a finding, and the other way round', () => {
  expect(check('arrived', 'Your order #W3904412 was delivered on November 17.')).toEqual(['day: November 17']);
  expect(check('arrived', 'Your order #W3904412 had been expected on November 16.')).toEqual(['day: November 16']);
});

test('in a reply about two orders each value is compared with the order named last', () => {
  expect(check('both', 'Order #W2310847 is in transit. Order #W3904412 is in transit.')).toEqual(['word: in transit']);
  expect(
    check('both', 'Order #W2310847 is expected on November 17. Order #W3904412 was delivered on November 16.'),
  ).toEqual(['day: November 17']);
  expect(check('both', 'Order #W3904412: total $226.11')).toEqual(['amount: 226.11']);
});

test('of a parcel named by its number only its own state and days may be said', () => {
  expect(check('split', 'The parcel 794612345671 has been delivered.')).toEqual(['word: delivered']);
  expect(check('split', 'The parcel 794612345671 was shipped on November 11.')).toEqual(['day: November 11']);
  expect(check('split', '- 2 × Desk Lamp (LED, white, USB port): delivered')).toEqual(['word: delivered']);
});

test('an item keeps its own quantity', () => {
  expect(check('split', '- 3 × Desk Lamp (LED, white, USB port)')).toEqual(['quantity: 3']);
});

test('a carrier that no fact names is a finding', () => {
  expect(check('inTransit', 'Your order #W2310847 is in transit with DHL.')).toEqual(['word: DHL']);
});

test('what is known of another customer only is a finding', () => {
  expect(check('nothing', 'Your order #W2310847 has been shipped.')).toEqual([
    'word: shipped',
    'order_number: W2310847',
  ]);
  expect(check('nothing', 'There is no order of yours that has been delivered.')).toEqual(['word: delivered']);
});

const checkSubject = (subject: string, mailSubject: string, world: World = 'nothing') =>
  kindsOf(
    checkClaims({
      reply: { subject, text: 'Thank you for your message.', html: '', to: [{ name: '', address: CUSTOMER }] },
      language: 'en',
      facts: factsOf(world),
      knownTitles: CATALOGUE,
      wordsToAvoid: [],
      today: TODAY,
      mailSubject,
      allowedNames: NAMES,
    }),
  );

test('the subject may repeat what the customer wrote, and nothing else', () => {
  expect(checkSubject('Re: W123 pending??', 'W123 pending??')).toEqual([]);
  expect(checkSubject('RE: AW: W123 pending??', 'Re: W123 pending??')).toEqual([]);
  expect(checkSubject('Re: W9876543 pending??', 'W123 pending??')).toEqual(['order_number: W9876543']);
  expect(checkSubject('Your order has been refunded', 'a question')).toEqual(['word: refunded']);
  expect(checkSubject('Re: hello\nBcc: x@evil.example', 'hello')).toEqual(['word: line end']);
});

test('a note to the agent is a gap to fill, and its contents are checked too', () => {
  expect(check('shop', 'You can return it within [Return window: not entered].')).toEqual([
    'unfilled: [Return window: not entered]',
  ]);
  expect(check('nothing', '[Attach the invoice for order #W7777777]')).toEqual([
    'unfilled: [Attach the invoice for order #W7777777]',
    'order_number: W7777777',
  ]);
  expect(check('nothing', 'Hello {{name}}')).toEqual(['unfilled: {{name}}']);
});

test('what our own note says is no claim, and the note is a gap all the same', () => {
  const withNotes = (text: string, ownNotes: readonly string[]) =>
    kindsOf(
      checkClaims({
        reply: { subject: 'Re: x', text, html: '', to: [{ name: '', address: CUSTOMER }] },
        language: 'en',
        facts: factsOf('nothing'),
        knownTitles: CATALOGUE,
        wordsToAvoid: [],
        today: TODAY,
        mailSubject: 'x',
        allowedNames: NAMES,
        ownNotes,
      }),
    );
  const note = '[Check: KETT-1: 5 in the purchase order, 4 in our order]';
  expect(withNotes(`Thank you.\n- ${note}`, [note])).toEqual(['unfilled: [...]']);
  expect(withNotes(`Thank you.\n- ${note}`, [])).toContain('quantity: 5 in');
  expect(withNotes('Your 5 kettles [Check] were shipped.', ['Your 5 kettles', '[Check] were shipped.'])).toEqual(
    expect.arrayContaining(['quantity: 5 kettles', 'word: shipped']),
  );
});

test('digits of other scripts are read, and letters of other scripts are findings', () => {
  expect(check('inTransit', 'Order #W２３１０８４７ is in transit.')).toEqual([]);
  expect(check('inTransit', 'Order #W٢٣١٠٨٤٩ is in transit.')).toEqual(['order_number: W2310849']);
  expect(check('inTransit', 'Order #W2310847 is in trаnsit.')).toContain('word: trаnsit');
  expect(check('inTransit', 'Order #\u202eW2310847\u202c is in transit.')).toContain('word: invisible characters');
});

test.each<[Language, string, string]>([
  ['fr', 'Le colis est parti le dimanche 1er novembre.', 'Le colis est parti le lundi 2 novembre.'],
  ['fr', 'Le colis est parti le 1er novembre.', 'Le colis est parti le 1er octobre.'],
  ['pt', 'Foi enviado no domingo, 1 de novembro.', 'Foi enviado na segunda-feira, 2 de novembro.'],
  ['it', 'È stato spedito domenica 1º novembre.', 'È stato spedito domenica 1º dicembre.'],
])('the first of a month is read as people write it: %s %s', (language, right, wrong) => {
  const facts = factsOf('inTransit').map((fact) =>
    fact.kind === 'day' && fact.value === '2026-11-12' ? { ...fact, value: '2026-11-01' } : fact,
  );
  const checkText = (text: string) =>
    checkClaims({
      reply: { subject: 'Re: x', text, html: '', to: [{ name: '', address: CUSTOMER }] },
      language,
      facts,
      knownTitles: CATALOGUE,
      wordsToAvoid: [],
      today: TODAY,
      mailSubject: 'x',
      allowedNames: NAMES,
    });
  expect(checkText(right)).toEqual([]);
  expect(checkText(wrong).map(({ kind }) => kind)).toContain('day');
});
