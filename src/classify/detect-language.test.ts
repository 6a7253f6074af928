import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { detectLanguage, isSurelyInAnother } from './detect-language.ts';
import { readFixtureMails } from './fixtures/read-mails.ts';

const mails = readFixtureMails('languages.txt');

describe('the language of a mail', () => {
  test('there are at least twenty mails a language, and twenty in others', () => {
    for (const language of LANGUAGES)
      expect(mails.filter(({ heading }) => heading === language).length, language).toBeGreaterThanOrEqual(20);
    expect(
      mails.filter(({ heading }) => !(LANGUAGES as readonly string[]).includes(heading)).length,
    ).toBeGreaterThanOrEqual(20);
  });

  test('98 in 100 short and long mails are right', () => {
    const wrong = mails.filter(
      ({ heading, left, body }) => detectLanguage(body, { subject: left }).language !== heading,
    );
    expect(wrong.length / mails.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });

  test('the mails of the intents are right too', () => {
    for (const language of ['en', 'es']) {
      const written = readFixtureMails(`${language}.txt`).filter(({ heading }) => heading !== 'other');
      const wrong = written.filter(({ left, body }) => detectLanguage(body, { subject: left }).language !== language);
      expect(wrong.length / written.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
    }
  });

  test('product titles and carrier texts in quotes, numbers and addresses sway nothing', () => {
    const text =
      'Wo ist mein "Stainless Steel Water Bottle with Straw"? UPS 1Z999 "Arrived at facility, departure scan" support@carrier.example https://carrier.example/track/where-is-my-parcel';
    expect(detectLanguage(text).language).toBe('de');
  });

  test('the subject speaks where the body says nothing, but not for a reply', () => {
    expect(detectLanguage('W1234567', { subject: 'Wo bleibt meine Bestellung' }).language).toBe('de');
    expect(detectLanguage('Merci beaucoup', { subject: 'Re: Your order has been shipped to you' }).language).toBe('fr');
  });

  test('no words, no language', () => {
    expect(detectLanguage('')).toEqual({ language: 'und', confidence: 0 });
    expect(detectLanguage('?', { subject: 'W123' }).language).toBe('und');
  });

  test('the quick look at a line for another language sees what the full look sees', () => {
    const halves = mails.map(({ body }) => body.split(' ').slice(0, 4).join(' '));
    const lines = mails.flatMap(({ body }, at) => [
      body,
      halves[at] ?? '',
      `${body} ${halves[(at * 7) % halves.length]}`,
    ]);
    let seen = 0;
    for (const line of lines.map((text) => text.slice(0, 300))) {
      const own = detectLanguage(line);
      for (const language of [...LANGUAGES, 'pl', 'und']) {
        const isAnother =
          own.confidence >= 0.8 && own.language !== language && (LANGUAGES as readonly string[]).includes(own.language);
        expect(isSurelyInAnother(line, language, 0.8), `${language}: ${line}`).toBe(isAnother);
        if (isAnother) seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
