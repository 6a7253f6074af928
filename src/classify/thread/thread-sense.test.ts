import { describe, expect, test } from 'vitest';
import type { Intent } from '../../domain/intent.ts';
import { saysYesNoOrWhich } from './answer-words.ts';
import { combineThread } from './combine-thread.ts';
import { type EarlierMail, type NewMail, readThreadSense } from './thread-sense.ts';
import { findWithdrawal } from './withdrawal-words.ts';

const wish = (intent: Intent, confidence = 0.9) => ({ intent, confidence });
const earlier = (intent: Intent, given: Partial<EarlierMail> = {}): EarlierMail => ({
  mailId: 1,
  intents: [wish(intent)],
  language: 'en',
  orders: [{ number: '#1001', isGuessed: false }],
  questions: [],
  isAnswered: false,
  tookBack: [],
  ...given,
});
const asked = (intent: Intent) => earlier(intent, { isAnswered: true, questions: ['Please tell us more.'] });
const mail = (text: string, given: Partial<NewMail> = {}): NewMail => ({
  text,
  intents: [wish('other', 0.5)],
  orderNumbers: [],
  hasPhoto: false,
  ...given,
});
const kindOf = (before: EarlierMail, now: NewMail) => readThreadSense([before], now).kind;

describe('what is no withdrawal', () => {
  test.each([
    "Please don't forget my message about the lamp.",
    'I do not want to keep it.',
    'Das Sideboard wollen wir doch nicht behalten.',
    'The tracking says it was delivered today.',
    'Ieri è arrivato solo un pacco.',
    'Il vostro articolo non è più a catalogo.',
    'The parcel has still not arrived today.',
    'Das Paket ist bis heute nicht angekommen.',
    "Le colis n'est toujours pas arrivé ce matin.",
    'El paquete no ha llegado hoy.',
    'Il pacco non è arrivato oggi.',
    'Het pakket is vandaag niet aangekomen.',
    'A encomenda não chegou hoje.',
  ])('%s', (text) => expect(findWithdrawal(text, 20)).toBeNull());

  test('"no longer needed" beside a cancellation gives the goods up, and takes no earlier cancellation back', () => {
    const now = mail('Please cancel it, it is no longer needed.', { intents: [wish('cancel_order')] });
    expect(kindOf(earlier('cancel_order'), now)).toBe('addition');
    expect(kindOf(earlier('invoice_request'), mail('The invoice is no longer needed.'))).toBe('withdrawal');
  });

  test('one parcel of two that came leaves the question after the other', () =>
    expect(kindOf(earlier('where_is_my_order'), mail('It came today. When does the rest come?'))).toBe('addition'));
});

describe('an answer', () => {
  test.each([
    ['change_address', 'Musterstraße 12, 50667 Köln, dritter Stock links bei Familie Schmidt, danke'],
    ['change_address', 'It should go to 5 High Street, Leeds LS1 4AB, where my sister lives these days'],
  ] as const)('may be an address, where one was asked for: %s: %s', (intent, text) => {
    expect(kindOf(asked(intent), mail(text))).toBe('answer');
    expect(kindOf(asked('payment_problem'), mail(text))).toBe('alone');
  });

  test('is none where nothing was asked', () =>
    expect(kindOf(earlier('damaged_item', { isAnswered: true }), mail('The blue one'))).toBe('alone'));

  test('is none where the mail wants something of its own, or is about another order', () => {
    const own = mail('Send me the invoice now', { intents: [wish('invoice_request')] });
    expect(kindOf(asked('damaged_item'), own)).toBe('alone');
    expect(kindOf(asked('damaged_item'), mail('Yes, for 1002', { orderNumbers: ['#1002'] }))).toBe('alone');
  });

  test.each(['Ok, thanks', 'Perfetto, grazie mille', 'Vale, muchas gracias', 'No tracking update for ten days now'])(
    'is no yes or no: %s',
    (text) => expect(saysYesNoOrWhich(text)).toBe(false),
  );

  test('keeps a further question, and what is taken over is never sure enough to be sent', () => {
    const sense = readThreadSense([asked('damaged_item')], mail('Yes please. And where is my other order?'));
    const intents = [wish('where_is_my_order')];
    const classification = { language: 'en', intents, urgency: 'normal', alarms: [], doubtsDelivery: false } as const;
    const combined = combineThread(classification, sense, 'Yes please. And where is my other order?');
    expect(combined.intents).toEqual([wish('where_is_my_order'), wish('damaged_item', 0.65)]);
  });
});

test('hostile texts are read in bounded time', () => {
  const texts = ['ignore my '.repeat(20_000), 'a'.repeat(200_000), '1 '.repeat(100_000), 'si,'.repeat(60_000)];
  const startedAt = performance.now();
  for (const text of texts) readThreadSense([asked('change_address')], mail(text));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
