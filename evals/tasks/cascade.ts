// How many mails need a model: the embedded classifier decides as long as its confidence parts off mails of which at most so many are
// wrong; the rest is left to a model. On mails whose author the classifier never saw.
import type { JudgedMail } from '../held-out/measures.ts';
import { coverageAt, shareOf } from '../held-out/measures.ts';
import { SEEN_BY_RULES } from '../held-out/sources.ts';
import type { Measured, Task } from './task.ts';

/** Percent of the mails that are decided without a model. */
const ERRORS = [1, 2, 5, 10, 15, 20] as const;

export const cascadeTask: Task = {
  name: 'cascade',
  judgedBy: 'code',
  floors: {},
  async run({ readHeldOut }): Promise<Measured> {
    const { mails } = await readHeldOut();
    const unseen = mails.filter(({ source }) => SEEN_BY_RULES.every((seen) => seen !== source));
    const rows: readonly (readonly [string, readonly JudgedMail[]])[] = [
      ['all unseen', unseen],
      ...['desk-mails/held-out'].map((source) => [source, unseen.filter((mail) => mail.source === source)] as const),
      ['training/*', unseen.filter(({ source }) => source.startsWith('training/'))],
    ];
    return {
      figures: [],
      tables: [
        {
          title: 'cascade: percent decided without a model, where at most so many of those decided are wrong',
          columns: ['mails', ...ERRORS.map((error) => `at ${error} %`)],
          rows: rows.map(([name, own]) => ({
            name,
            cells: [own.length, ...ERRORS.map((error) => coverageAt(own, 1 - error / 100))],
          })),
        },
        {
          title:
            'cascade: percent left to a model, by the confidence under which it is asked, and wrong ones among the rest',
          columns: THRESHOLDS.flatMap((threshold) => [`asked <${threshold}`, 'wrong']),
          rows: rows.map(([name, own]) => ({
            name,
            cells: THRESHOLDS.flatMap((threshold) => {
              const decided = own.filter(({ both }) => both.confidence >= threshold);
              return [
                shareOf(own, ({ both }) => both.confidence < threshold),
                shareOf(decided, ({ both, accepted }) => !accepted.has(both.intent)),
              ];
            }),
          })),
        },
      ],
    };
  },
};

const THRESHOLDS = [0.5, 0.65, 0.7, 0.8, 0.9] as const;
