import { describe, expect, test } from 'vitest';
import { CLAIMED_CONFIDENCE_MIN } from '../domain/intent.ts';
import { LANGUAGES } from '../domain/language.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { createClassify } from './classify.ts';
import { detectLanguage } from './detect-language.ts';
import { ODD_FORMS } from './fixtures/odd-mails.ts';
import { makeMail, ordersWith, readFixtureMails } from './fixtures/read-mails.ts';

const classify = createClassify(readLearnedModel());
/** The default policy sends from here on. */
const SENT_MIN = 0.7;
const EVERY = 6;
const MILLISECONDS_MAX = 100;

interface Reading {
  readonly first: string;
  readonly isSent: boolean;
  readonly milliseconds: number;
}

function read(subject: string, fresh: string): Reading {
  const beganAtMs = performance.now();
  const { language } = detectLanguage(fresh, { subject });
  const { intents, alarms } = classify(
    makeMail({ subject, fresh, language, orders: ordersWith({ hasUnshipped: true }) }),
  );
  const milliseconds = performance.now() - beganAtMs;
  const isStatusAlone = intents
    .filter(({ confidence }) => confidence >= CLAIMED_CONFIDENCE_MIN)
    .every(({ intent }) => intent === 'where_is_my_order' || intent === 'order_confirmation');
  const isSent = isStatusAlone && (intents[0]?.confidence ?? 0) >= SENT_MIN && alarms.length === 0;
  return { first: intents[0]?.intent ?? '', isSent, milliseconds };
}

const mailsOf = (language: string) => readFixtureMails(`${language}.txt`).filter((_, at) => at % EVERY === 0);

describe.each(LANGUAGES)('a mail in %s', (language) => {
  const mails = mailsOf(language).map(({ left, body }) => ({ left, body, plain: read(left, body) }));

  test.each(Object.entries(ODD_FORMS))(
    '%s is read as the plain one, or as other, and is never sent where that is not',
    (_, form) => {
      const odd = mails.map((mail) => ({ ...mail, odd: read(form(mail.left), form(mail.body)) }));
      const wrong = odd.filter(({ plain, odd: { first } }) => first !== plain.first && first !== 'other');
      expect(wrong.length / odd.length, JSON.stringify(wrong.map(({ body }) => body))).toBeLessThanOrEqual(0.05);
      expect(odd.filter(({ plain, odd: { isSent } }) => isSent && !plain.isSent).map(({ body }) => body)).toEqual([]);
      const times = odd.map(({ odd: { milliseconds } }) => milliseconds).sort((a, b) => a - b);
      expect(times[Math.floor(times.length / 2)]).toBeLessThan(MILLISECONDS_MAX);
    },
  );

  test('written in capitals, without punctuation or accents is understood all the same', () => {
    for (const name of [
      'in capitals',
      'without punctuation',
      'without accents',
      'with zero-width characters in every word',
    ]) {
      const form = ODD_FORMS[name] ?? String;
      const same = mails.filter(({ left, body, plain }) => read(form(left), form(body)).first === plain.first);
      expect(same.length / mails.length, name).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('that goes on in another language wants what one of its halves wants, or other', () => {
    const others = mailsOf(language === 'en' ? 'es' : 'en');
    const wrong = mails.filter(({ left, body, plain }, at) => {
      const second = others[at % others.length];
      const first = read(left, `${body}\n\n${second?.body ?? ''}`).first;
      return ![plain.first, read('', second?.body ?? '').first, 'other'].includes(first);
    });
    expect(wrong.length / mails.length, JSON.stringify(wrong.map(({ body }) => body))).toBeLessThanOrEqual(0.1);
  });

  test('that wants to cancel beside a status question in another language is never sent as one', () => {
    const ask = language === 'en' ? '¿Dónde está mi pedido?' : 'Where is my order?';
    const cancelling = readFixtureMails(`${language}.txt`).filter(({ heading }) => heading === 'cancel_order');
    expect(cancelling.length).toBeGreaterThan(5);
    const sent = cancelling.filter(({ left, body }) => read(left, `${body}\n\n${ask}`).isSent);
    expect(sent.map(({ body }) => body)).toEqual([]);
  });
});

test.each([
  '',
  ' ',
  '.',
  '???',
  '🙂🙂',
  '4711',
  '#W1234567',
  '\u200b\u200e\u202e',
  '-- \n',
  '<>',
  '\u0301\u0301',
  'https://example.com/x',
])('a mail of nothing but %j is other, and is not sent', (text) => {
  const { first, isSent } = read('', text);
  expect(isSent).toBe(false);
  expect(['other', 'no_reply_needed']).toContain(first);
});
