import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTENTS } from '../domain/intent.ts';
import { LANGUAGES } from '../domain/language.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { alarmLanguages } from './alarms/alarm-languages.ts';
import { asksSomething } from './asks-something.ts';
import { createClassify } from './classify.ts';
import { detectLanguage } from './detect-language.ts';
import { fill, listHalfMatches, listRegExps, listVainSentences, RUNS } from './fixtures/hostile-texts.ts';
import { makeMail } from './fixtures/read-mails.ts';
import { isMachineWording } from './machine-wording.ts';
import { germanOtherMatter } from './other-matter/de.ts';
import { englishOtherMatter } from './other-matter/en.ts';
import { spanishOtherMatter } from './other-matter/es.ts';
import { compileOtherMatter, findOtherMatter } from './other-matter/find-other-matter.ts';
import { frenchOtherMatter } from './other-matter/fr.ts';
import { italianOtherMatter } from './other-matter/it.ts';
import { dutchOtherMatter } from './other-matter/nl.ts';
import { portugueseOtherMatter } from './other-matter/pt.ts';
import { PatternSet } from './patterns/pattern-set.ts';
import { readSentences } from './patterns/read-sentences.ts';
import { german } from './rules/de/index.ts';
import { english } from './rules/en/index.ts';
import { spanish } from './rules/es/index.ts';
import { french } from './rules/fr/index.ts';
import { italian } from './rules/it/index.ts';
import { listPatterns } from './rules/language-rules.ts';
import { dutch } from './rules/nl/index.ts';
import { portuguese } from './rules/pt/index.ts';

const SECOND_MS = 1_000;
/** A token pattern sees a sentence of at most 120 words; 40 KB hold sixty such. */
const SENTENCES_OF_40_KB = 60;
const OTHER_MATTER = {
  en: englishOtherMatter,
  es: spanishOtherMatter,
  de: germanOtherMatter,
  fr: frenchOtherMatter,
  it: italianOtherMatter,
  nl: dutchOtherMatter,
  pt: portugueseOtherMatter,
};
const RULES = [english, spanish, german, french, italian, dutch, portuguese];
const classify = createClassify(readLearnedModel());

/** The best of three where the first is slow: the machine may have been busy. */
function millisecondsOf(work: () => unknown, limitMs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= limitMs; run++) {
    const beganAtMs = performance.now();
    work();
    best = Math.min(best, performance.now() - beganAtMs);
  }
  return best;
}

const isSlow = (work: () => unknown, limitMs = SECOND_MS): boolean => millisecondsOf(work, limitMs) >= limitMs;
const show = (text: string): string => JSON.stringify(text.slice(0, 60));

describe('no regular expression is slow on 40 KB made of its own words', () => {
  const sources = resolve(import.meta.dirname, '..');
  const tried =
    /^(?:domain\/(?:referrals|split-sentences)|mail\/(?:receipt-wording|absence-wording|find-receipt|is-absence-note))\.ts$/;
  const found = listRegExps(sources).filter(({ file }) => file.startsWith('classify/') || tried.test(file));

  test('all of them are found in the code', () => {
    const sources = found.map(({ pattern }) => pattern.source).join('\n');
    for (const known of ['out of (?:the )?office', 'merci\\s{1,3}', 'function|tool', '(?:re|aw|wg|fw', '<\\|[a-z_]'])
      expect(sources).toContain(known);
    expect(found.length).toBeGreaterThanOrEqual(40);
  });

  test.each(found.map(({ file, pattern }) => [file, pattern.source.slice(0, 60), pattern] as const))(
    '%s: %s',
    (_file, _source, pattern) => {
      const texts = [...RUNS, ...listHalfMatches(pattern.source)];
      expect(texts.filter((text) => isSlow(() => text.replace(pattern, ''))).map(show)).toEqual([]);
    },
  );

  test.each(Object.entries(OTHER_MATTER))('other matter in %s, word by word and as one', (language, words) => {
    expect(words.length).toBeGreaterThan(50);
    const slow = words.filter((word) => {
      const pattern = compileOtherMatter([word]);
      return listHalfMatches(word).some((text) => isSlow(() => pattern.test(text)));
    });
    expect(slow).toEqual([]);
    const all = [
      ...RUNS,
      ...listHalfMatches(words.join(' ')),
      ...words.slice(0, 40).map((word) => listHalfMatches(word)[1] ?? ''),
    ];
    expect(all.filter((text) => isSlow(() => findOtherMatter(text, language))).map(show)).toEqual([]);
  });
});

describe('no token pattern is slow on sentences of its own words', () => {
  const blocks = [
    ...RULES.flatMap(({ language, classes, intents, requests, received, courtesies, pointers }) => [
      ...INTENTS.map((intent) => ({
        name: `${language} ${intent}`,
        classes,
        sources: Object.values(intents[intent] ?? {}).flatMap((block) => listPatterns(block)),
      })),
      {
        name: `${language} sentences`,
        classes,
        sources: [requests, received, courtesies, pointers].flatMap(listPatterns),
      },
    ]),
    ...alarmLanguages.map(({ language, classes, alarms, doubts, orders, hurry }) => ({
      name: `${language} alarms`,
      classes,
      sources: [...Object.values(alarms), doubts, orders, hurry].flatMap(listPatterns),
    })),
  ];

  test('every language has its rules and alarms here', () => {
    expect(blocks.filter(({ sources }) => sources.length > 0).length).toBeGreaterThanOrEqual(7 * 25);
    expect(blocks.flatMap(({ sources }) => sources).length).toBeGreaterThan(5_000);
  });

  test.each(blocks.map((block) => [block.name, block] as const))('%s', (_name, { classes, sources }) => {
    const patterns = new PatternSet<null>();
    for (const source of sources) patterns.add(source, classes, null);
    const sentences = sources.flatMap((source) => listVainSentences(source, classes));
    const slow = sentences.filter((sentence) => {
      const read = readSentences(sentence);
      const limitMs = (SECOND_MS * Math.max(1, read.length)) / SENTENCES_OF_40_KB;
      return isSlow(() => read.map((one) => patterns.findAll(one)), limitMs);
    });
    expect(slow.map(show)).toEqual([]);
  });
});

describe('the whole classifier stays under a second', () => {
  const WISH: Readonly<Record<string, string>> = {
    en: 'where is my order',
    es: 'dónde está mi pedido',
    de: 'wo ist mein Paket',
    fr: 'où est ma commande',
    it: "dov'è il mio ordine",
    nl: 'waar is mijn bestelling',
    pt: 'onde está a minha encomenda',
  };

  test.each(LANGUAGES)('on 40 KB of runs, half matches and rambling in %s', (language) => {
    const wish = WISH[language] ?? '';
    const rambling = `${fill('so we went on and on about nothing at all and then, ', 20_000)} ${wish}? ${fill('well you know how it is with these things; ', 20_000)}`;
    const words = OTHER_MATTER[language].join(' ');
    const runs = language === 'en' ? RUNS : [];
    const texts = [
      ...runs,
      rambling,
      fill(`${wish} `),
      fill(`${wish}, `),
      fill(`${wish}? `),
      ...listHalfMatches(words),
    ];
    const slow = texts.filter((text) =>
      isSlow(() => {
        detectLanguage(text, { subject: text });
        classify(makeMail({ subject: text.slice(0, 1_000), fresh: text, language }));
        asksSomething(text);
        isMachineWording(text, text);
      }),
    );
    expect(slow.map(show)).toEqual([]);
  });
});
