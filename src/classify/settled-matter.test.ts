import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { createClassify } from './classify.ts';
import { type FixtureMail, makeMail, ordersWith, readFixtureMails } from './fixtures/read-mails.ts';
import { readBesideSettled } from './settled-matter.ts';

const classify = createClassify(readLearnedModel());

describe.each(LANGUAGES)('a matter that is taken back in %s', (language) => {
  const mails = ['silent', 'silent-apart'].flatMap((name) => readFixtureMails(`${language}-${name}.txt`));
  const intentsOf = ({ left, body }: FixtureMail) =>
    classify(makeMail({ subject: left, fresh: body, language, orders: ordersWith({}) })).intents;

  test('five in six need no reply and want nothing else', () => {
    const written = mails.filter(({ flags }) => flags === 'settled');
    const isUnderstood = (mail: FixtureMail) => {
      const [first, second] = intentsOf(mail);
      return first?.intent === 'no_reply_needed' && first.confidence >= 0.5 && (second?.confidence ?? 0) < 0.3;
    };
    expect(written.length).toBeGreaterThanOrEqual(12);
    expect(written.filter(isUnderstood).length / written.length).toBeGreaterThanOrEqual(5 / 6);
  });

  test('another wish in the same mail is not lost', () => {
    const written = mails.filter(({ flags }) => flags === 'settled-near');
    const lost = written.filter((mail) => {
      const [first] = intentsOf(mail);
      return first?.intent === 'no_reply_needed' && first.confidence >= 0.5;
    });
    expect(written.length).toBeGreaterThanOrEqual(12);
    expect(lost.map(({ body }) => body)).toEqual([]);
  });
});

describe('what stands beside it', () => {
  test('is what the rules judge', () => {
    expect(readBesideSettled('Please disregard my last mail. The lamp is lovely.', 'en')?.trim()).toMatch(
      /^\. The lamp/,
    );
    expect(readBesideSettled('Never mind, it was already in the garage.', 'en')).toMatch(/already in the garage/);
  });

  test.each([
    ['en', 'Never mind then, I bought one elsewhere.'],
    ['fr', 'Vous annoncez le 20 décembre, c’est trop tard. Laissez tomber.'],
    ['nl', 'Laat maar zitten die bestelling, mijn broer heeft hem al gekocht.'],
    ['en', 'It has turned up, but the glass is cracked.'],
    ['de', 'Hat sich erledigt. Wo bleibt die Rechnung?'],
    ['en', 'The lamp is lovely.'],
  ] as const)('%s: %s is no matter taken back', (language, text) => {
    expect(readBesideSettled(text, language)).toBe(null);
  });
});
