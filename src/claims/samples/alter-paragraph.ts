// Makes false paragraphs out of good ones, one change at a time. Used by the tests of this folder and by evals/scorers/claims.ts.

import type { FreeParagraphSample, FreeSamples } from './free-sample.ts';

export interface AlteredParagraph {
  readonly kind: string;
  readonly sample: FreeParagraphSample;
  readonly change: string;
}

/** `other` are good paragraphs in another language, for the kind `wrong_language`. */
export function alterParagraphs(
  samples: FreeSamples,
  other: readonly FreeParagraphSample[],
): readonly AlteredParagraph[] {
  return samples.good.flatMap((sample, n) => [
    ...Object.entries(samples.turns).flatMap(([kind, pairs]) => pairs.flatMap((pair) => swap(sample, kind, pair))),
    ...Object.entries(samples.added).flatMap(([kind, sentences]) =>
      sentences.flatMap((sentence, m) =>
        // A third of the pairs, each sentence with several paragraphs, before and behind them in turn.
        (n + m) % 3 === 0 ? [add(sample, kind, sentence, (n + m) % 2 === 0)] : [],
      ),
    ),
    ...swapNumbers(sample),
    ...citeOthers(sample, samples),
    ...deny(sample, samples.denials),
    ...changeDigits(sample),
    ...dressUp(sample),
    ...imitate(sample),
    ...(other[n] ? [{ kind: 'wrong_language', sample: { ...sample, text: other[n].text }, change: 'language' }] : []),
  ]);
}

function swap(sample: FreeParagraphSample, kind: string, [from, to]: readonly [string, string]): AlteredParagraph[] {
  const { text } = sample;
  const at = text.indexOf(from);
  if (at < 0) return [];
  const changed = text.slice(0, at) + to + text.slice(at + from.length);
  return [{ kind, sample: { ...sample, text: changed }, change: `${from} -> ${to}` }];
}

const add = (sample: FreeParagraphSample, kind: string, sentence: string, isBehind: boolean): AlteredParagraph => ({
  kind,
  sample: { ...sample, text: isBehind ? `${sample.text} ${sentence}` : `${sentence} ${sample.text}` },
  change: sentence,
});

const replaceAt = (
  sample: FreeParagraphSample,
  kind: string,
  at: number,
  length: number,
  instead: string,
): AlteredParagraph => ({
  kind,
  sample: { ...sample, text: sample.text.slice(0, at) + instead + sample.text.slice(at + length) },
  change: `${sample.text.slice(at, at + length)} -> ${instead}`,
});

/** Two different numbers exchanged; the two of a range mean the same either way. */
function swapNumbers(sample: FreeParagraphSample): AlteredParagraph[] {
  const numbers = [...sample.text.matchAll(/(?<![\d.,:#+])\d+(?:[.,]\d+)?(?![\d:]|[.,]\d)/g)];
  return numbers.flatMap((one, n) =>
    numbers.slice(n + 1).flatMap((two) => {
      const between = sample.text.slice(one.index + one[0].length, two.index);
      if (one[0] === two[0] || between.length < 6 || /#|\+\d/.test(between)) return [];
      const text =
        sample.text.slice(0, one.index) + two[0] + between + one[0] + sample.text.slice(two.index + two[0].length);
      return [{ kind: 'swapped_numbers', sample: { ...sample, text }, change: `${one[0]} <-> ${two[0]}` }];
    }),
  );
}

/** The same words with another passage, and with none. */
const citeOthers = (sample: FreeParagraphSample, { passages }: FreeSamples): AlteredParagraph[] =>
  sample.cites.length === 0
    ? []
    : [
        [],
        ...Object.keys(passages)
          .filter((name) => !sample.cites.includes(name))
          .map((name) => [name]),
      ].map((cites) => ({
        kind: 'wrong_passage',
        sample: { ...sample, cites },
        change: `cites ${cites.join() || 'nothing'}`,
      }));

/** Each verb of a list denied, wherever it stands. */
const deny = (sample: FreeParagraphSample, denials: FreeSamples['denials']): AlteredParagraph[] =>
  denials.flatMap(([from, to]) =>
    [...sample.text.matchAll(new RegExp(from, 'gu'))].map((hit) =>
      replaceAt(sample, 'denied', hit.index, hit[0].length, to),
    ),
  );

/** Each digit moved on by three and by seven. */
const changeDigits = (sample: FreeParagraphSample): AlteredParagraph[] =>
  [...sample.text.matchAll(/\d/g)].flatMap(({ index, 0: digit }) =>
    [3, 7].map((by) => replaceAt(sample, 'wrong_digit', index, 1, String((Number(digit) + by) % 10))),
  );

const dressed = (digits: string, zero: number): string =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const ROMAN = ['Ⅻ', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ'];

/** The same number in other digits, and another number in them. */
const dressUp = (sample: FreeParagraphSample): AlteredParagraph[] =>
  [...sample.text.matchAll(/\d{1,4}/g)].flatMap(({ index, 0: digits }) => {
    const other = String(Number(digits) + 1);
    const forms = (text: string) => [
      dressed(text, 0xff10),
      dressed(text, 0x0660),
      dressed(text, 0x1d7ce),
      [...text].map((digit) => SUPERSCRIPTS[Number(digit)]).join(''),
      [...text].map((digit) => CIRCLED[Number(digit)]).join(''),
      [...text].map((digit) => ROMAN[Number(digit)]).join(''),
      `${text.slice(0, 1)}\u200b${text.slice(1)}`,
    ];
    return [...forms(digits), ...forms(other)].map((form) =>
      replaceAt(sample, 'dressed_digits', index, digits.length, form),
    );
  });

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'ο', i: 'і', c: 'ϲ', p: 'р', n: 'ո' };

/** A letter of another script, and signs that nobody sees. */
const imitate = (sample: FreeParagraphSample): AlteredParagraph[] =>
  [...sample.text.matchAll(/(?<=[a-z])[aeoicpn](?=[a-z])/g)].flatMap(({ index, 0: letter }, n) =>
    n % 5 === 0
      ? [
          replaceAt(sample, 'look_alike', index, 1, LOOK_ALIKES[letter] ?? ''),
          replaceAt(sample, 'look_alike', index, 0, ['\u200d', '\u202e', '\u00ad', '\u2066'][n % 4] ?? ''),
        ]
      : [],
  );
