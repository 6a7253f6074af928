import { describe, expect, test } from 'vitest';
import { INTENTS, type Intent, type IntentGuess } from '../../domain/intent.ts';
import { type FixtureMail, makeMail, ordersWith, readFixtureMails } from '../fixtures/read-mails.ts';
import type { MailToClassify } from '../mail-to-classify.ts';
import { findOtherMatter } from '../other-matter/find-other-matter.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { dutch } from './nl/index.ts';
import { portuguese } from './pt/index.ts';
import { createRulesJudge } from './rules-judge.ts';

const judge = createRulesJudge([english, spanish, german, portuguese, italian, dutch, french]);
const guess = (given: Partial<MailToClassify>): readonly IntentGuess[] => judge.judge(makeMail(given)) ?? [];
const first = (given: Partial<MailToClassify>): Intent | undefined => guess(given)[0]?.intent;
const claimed = (given: Partial<MailToClassify>): Intent[] => guess(given).map(({ intent }) => intent);

function judgeFixture(language: string, { left, body, flags }: FixtureMail): readonly IntentGuess[] {
  return guess({
    subject: left,
    fresh: body,
    language,
    isKnownCarrierAddress: flags.includes('carrier'),
    orders: ordersWith({ hasDelivered: flags.includes('delivered') }),
  });
}

const acceptable = ({ heading, flags }: FixtureMail): string[] => [
  heading,
  ...(/or=([\w,]+)/.exec(flags)?.[1]?.split(',') ?? []),
];
const STATUS: readonly string[] = ['where_is_my_order', 'order_confirmation'];
const isSendable = (guesses: readonly IntentGuess[]): boolean =>
  guesses.every(({ intent }) => STATUS.includes(intent)) && (guesses[0]?.confidence ?? 0) >= 0.7;

const QUESTION_AND_WISH: Readonly<Record<string, readonly [question: string, wish: string]>> = {
  en: ['Where is order 5521?', 'I cant have it this month after all.'],
  es: ['¿Dónde está el pedido 5521?', 'Quisiera dejarlo para el año que viene.'],
  de: ['Wo ist die Bestellung 5521?', 'Diesen Monat kann ich sie doch nicht brauchen.'],
  fr: ['Où est la commande 5521 ?', "Finalement je n'en aurai pas besoin ce mois-ci."],
  it: ["Dov'è l'ordine 5521?", 'Vorrei rimandare tutto al prossimo anno.'],
  nl: ['Waar is bestelling 5521?', 'Ik kan hem deze maand toch niet gebruiken.'],
  pt: ['Onde está o pedido 5521?', 'Queria deixar para o ano que vem.'],
};

describe.each(['en', 'es', 'de', 'pt', 'it', 'nl', 'fr'])('mails in %s', (language) => {
  const mails = readFixtureMails(`${language}.txt`);
  const hard = ['natural', 'blind'].flatMap((kind) => readFixtureMails(`${language}-${kind}.txt`));

  test.each(INTENTS)(
    'at least twelve that mean %s, and six in seven are understood, look-alikes among them',
    (intent) => {
      const written = mails.filter(({ heading }) => heading === intent);
      expect(written.length).toBeGreaterThanOrEqual(12);
      const wrong = written.filter((mail) => !acceptable(mail).includes(judgeFixture(language, mail)[0]?.intent ?? ''));
      expect(wrong.length / written.length, JSON.stringify(wrong.map(({ body }) => body))).toBeLessThanOrEqual(1 / 7);
    },
  );

  test('nine in ten that say it in a roundabout way are understood', () => {
    const wrong = hard.filter((mail) => !acceptable(mail).includes(judgeFixture(language, mail)[0]?.intent ?? ''));
    expect(wrong.length / hard.length, JSON.stringify(wrong.map(({ body }) => body))).toBeLessThanOrEqual(0.1);
  });

  test('no mail with another wish is read as a pure status question', () => {
    const others = [...mails, ...hard].filter((mail) => !acceptable(mail).some((intent) => STATUS.includes(intent)));
    const isHeld = ({ left, body }: FixtureMail) => findOtherMatter(`${left}\n\n${body}`, language) !== null;
    const sent = others.filter((mail) => isSendable(judgeFixture(language, mail)) && !isHeld(mail));
    expect(sent.map(({ body }) => body)).toEqual([]);
  });

  test('a long letter is read as what it wants, a status question among the rest', () => {
    const letters = readFixtureMails(`${language}-long.txt`);
    expect(letters.length).toBeGreaterThanOrEqual(6);
    const wrong = letters.filter((mail) => !acceptable(mail).includes(judgeFixture(language, mail)[0]?.intent ?? ''));
    expect(wrong.length / letters.length, JSON.stringify(wrong.map(({ left }) => left))).toBeLessThanOrEqual(0.05);
    // A letter that tells much beside its question is approved by a person sooner than a short one.
    const asking = letters.filter(({ heading }) => STATUS.includes(heading));
    expect(
      asking.filter((mail) => isSendable(judgeFixture(language, mail))).length / asking.length,
    ).toBeGreaterThanOrEqual(0.5);
  });

  test('a statement beside the question that may carry a wish of its own holds it back', () => {
    const [question = '', wish = ''] = QUESTION_AND_WISH[language] ?? [];
    const judge = (body: string) => judgeFixture(language, { heading: '', left: '', body, flags: '' });
    expect(isSendable(judge(question))).toBe(true);
    expect(isSendable(judge(`${question} ${wish}`))).toBe(false);
  });

  test('few mails claim more than one intent that they do not hold', () => {
    const noisy = mails.filter(
      (mail) => judgeFixture(language, mail).filter(({ intent }) => !acceptable(mail).includes(intent)).length > 1,
    );
    expect(noisy.length / mails.length).toBeLessThanOrEqual(0.03);
  });
});

describe('negation and settled matters', () => {
  test('what is refused is not wanted', () => {
    expect(claimed({ fresh: 'Where is my order? Please do not cancel it.' })).not.toContain('cancel_order');
    expect(
      claimed({ fresh: 'The lamp arrived broken. I do not want to return it, just send a new one.' }),
    ).not.toContain('return_request');
    expect(claimed({ fresh: '¿Dónde está mi pedido? No quiero cancelar nada.', language: 'es' })).not.toContain(
      'cancel_order',
    );
  });

  test('who cannot cancel by himself still wants to', () => {
    expect(first({ fresh: 'I could not cancel my order on the website.' })).toBe('cancel_order');
  });

  test('a refund that came asks for nothing', () => {
    expect(first({ fresh: 'Got the refund, thanks for sorting it out.' })).toBe('no_reply_needed');
  });

  test('legal footers want nothing', () => {
    const footer = 'If you have received this email in error please delete it and notify the sender.';
    expect(claimed({ fresh: `Please send the tracking number for W1234567.\n\n${footer}` })).toEqual([
      'where_is_my_order',
    ]);
  });
});

describe('several wishes', () => {
  test('both are claimed', () => {
    const both = claimed({
      fresh: 'Please cancel the lamp order W1234567.\n\nAlso, could you send me the invoice for W7654321?',
    });
    expect(both).toEqual(expect.arrayContaining(['cancel_order', 'invoice_request']));
  });

  test('a request that is not understood keeps a status question below the sending level', () => {
    const plain = guess({ fresh: 'Where is my order W1234567?' });
    const more = guess({ fresh: 'Where is my order W1234567? And could you paint the box purple for the parade?' });
    expect(plain[0]?.confidence).toBeGreaterThanOrEqual(0.85);
    expect(more[0]?.confidence).toBeLessThan(0.7);
  });

  test('a conditional wish counts', () => {
    expect(claimed({ fresh: 'Has my order shipped? If not, I would rather cancel it.' })).toContain('cancel_order');
  });
});

describe('what the data and the sender say', () => {
  test('the same swap is a change before and an exchange after delivery', () => {
    const fresh = 'Can I swap the black one for a red one?';
    expect(first({ fresh, orders: ordersWith({ hasDelivered: true }) })).toBe('exchange_request');
    expect(
      claimed({ fresh: 'Please change the colour to red on my order.', orders: ordersWith({ hasUnshipped: true }) })[0],
    ).toBe('change_order');
  });

  test("a carrier's clerk is not a customer", () => {
    const fresh = 'Parcel 123456789 is on hold at our hub, the address is incomplete. Please advise.';
    expect(first({ fresh, isKnownCarrierAddress: true })).toBe('carrier_notice');
    expect(first({ fresh: 'UPS says my parcel is on hold, the address is incomplete.' })).toBe('delivery_exception');
  });

  test('an old subject is a weak witness', () => {
    expect(first({ subject: 'Re: Cancel my order', fresh: 'When will it arrive?', isThreadReply: true })).toBe(
      'where_is_my_order',
    );
  });

  test('a forwarded mail speaks only where the mail itself says nothing, and never surely', () => {
    const forwarded = guess({ fresh: 'see below', forwardedText: 'Please cancel my order W1234567.' });
    expect(forwarded[0]?.intent).toBe('cancel_order');
    expect(forwarded[0]?.confidence).toBeLessThan(0.7);
  });
});

describe('a request that only points back', () => {
  test('is understood where the sentence before asks for the status', () => {
    const english = guess({ fresh: 'Order W1234567 has no tracking number. Could I have it please?' });
    expect(isSendable(english)).toBe(true);
    const fresh = 'El pedido 55120 no trae número de seguimiento. ¿Me lo podrían enviar?';
    expect(isSendable(guess({ fresh, language: 'es' }))).toBe(true);
  });

  test('stays unknown where the sentence before speaks of something else', () => {
    const fresh = 'Where is order W1234567? A colleague saw a purple umbrella in your window. Could I have it please?';
    expect(isSendable(guess({ fresh }))).toBe(false);
  });
});

test('a language without rules has no opinion', () => {
  expect(judge.judge(makeMail({ fresh: 'Var är mitt paket?', language: 'sv' }))).toBeNull();
});
