import { eld } from 'eld/extrasmall';
import { expect, test } from 'vitest';
import { readFixtureMails } from '../fixtures/read-mails.ts';
import { scoreByNgrams } from './byte-ngrams.ts';

const best = (scores: ReadonlyMap<string, number>) =>
  [...scores].reduce((first, next) => (next[1] > first[1] ? next : first), ['und', 0] as const)[0];

test.each(['en', 'es', 'de', 'fr', 'it', 'nl', 'pt'])('the scores are those of eld: %s', (language) => {
  const texts = readFixtureMails(`${language}.txt`).map(({ left, body }) => `${left} ${body}`);
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const theirs = eld.detect(text).getScores() as Record<string, number>;
    const ours = scoreByNgrams(text);
    expect([...ours.keys()].sort()).toEqual(Object.keys(theirs).sort());
    for (const [name, score] of Object.entries(theirs)) expect(ours.get(name)).toBeCloseTo(score, 9);
  }
});

test.each([
  ['Gdzie jest moja paczka? Czekam już od tygodnia.', 'pl'],
  ['Где моя посылка? Я жду уже неделю.', 'ru'],
  ['私の荷物はどこですか', 'ja'],
  ['Πού είναι το δέμα μου;', 'el'],
  ['أين طردي؟ لقد انتظرت أسبوعا', 'ar'],
  ['Var är mitt paket? Jag har väntat i en vecka nu.', 'sv'],
])('%s', (text, language) => {
  expect(best(scoreByNgrams(text))).toBe(language);
});

test('nothing speaks for a language where there are no words', () => {
  for (const text of ['', '   ', '12 345 !?', '🎈🎈']) expect(scoreByNgrams(text)).toEqual(new Map());
  expect(scoreByNgrams('q'.repeat(100_000))).toBeInstanceOf(Map);
});
