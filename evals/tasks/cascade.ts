// How many mails need a model, and what one adds. The embedded classifier decides as long as its confidence parts off mails of which at
// most so many are wrong. Joining is tried with simulated readers that name the main wish rightly so often. On mails whose author the
// classifier never saw.
import { joinReading } from '../../src/classify/join-reading.ts';
import { INTENTS, type Intent, type IntentGuess } from '../../src/domain/intent.ts';
import { accuracy, calibrationError, coverageAt, type JudgedMail, shareOf } from '../held-out/measures.ts';
import { SEEN_BY_RULES } from '../held-out/sources.ts';
import { type Chance, seeded } from '../seeded.ts';
import type { Table } from '../table.ts';
import type { Measured, Task } from './task.ts';

/** Percent of the mails that are decided without a model. */
const ERRORS = [1, 2, 5, 10, 15, 20] as const;
const THRESHOLDS = [0.5, 0.65, 0.8, 0.9] as const;
/** How often a simulated reader names the main wish rightly. */
const READERS = [0.8, 0.9, 0.95] as const;
/** From here on the default policy sends, were it a status question. */
const SENDING_CONFIDENCE_MIN = 0.7;
const SEED = 3;

export const cascadeTask: Task = {
  name: 'cascade',
  judgedBy: 'code',
  floors: {},
  async run({ readHeldOut }): Promise<Measured> {
    const { mails } = await readHeldOut();
    const unseen = mails.filter(({ source }) => SEEN_BY_RULES.every((seen) => seen !== source));
    const rows: readonly (readonly [string, readonly JudgedMail[]])[] = [
      ['all unseen', unseen],
      ['desk-mails/held-out', unseen.filter(({ source }) => source === 'desk-mails/held-out')],
      ['training/*', unseen.filter(({ source }) => source.startsWith('training/'))],
    ];
    return { figures: [], tables: [describeErrors(rows), describeThresholds(rows), describeReaders(unseen)] };
  },
};

type Rows = readonly (readonly [string, readonly JudgedMail[]])[];

const describeErrors = (rows: Rows): Table => ({
  title: 'cascade: percent decided without a model, where at most so many of those decided are wrong',
  columns: ['mails', ...ERRORS.map((error) => `at ${error} %`)],
  rows: rows.map(([name, own]) => ({
    name,
    cells: [own.length, ...ERRORS.map((error) => coverageAt(own, 1 - error / 100))],
  })),
});

const describeThresholds = (rows: Rows): Table => ({
  title: 'cascade: percent under a confidence, and percent wrong among the rest',
  columns: THRESHOLDS.flatMap((threshold) => [`under ${threshold}`, `wrong ≥${threshold}`]),
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
});

/** Right and calibrated, of the mails that the pipeline would ask a model about and of all; `status wrong`: of those asked about, taken
 * for a status question surely enough to be sent, though they are none. */
function describeReaders(mails: readonly JudgedMail[]): Table {
  const row = (name: string, read: (mail: JudgedMail) => IntentGuess) => {
    const joined = mails.map((mail) => (mail.isAsked ? { ...mail, both: read(mail) } : mail));
    const asked = joined.filter(({ isAsked }) => isAsked);
    const isWronglySure = ({ both, accepted }: JudgedMail) =>
      both.confidence >= SENDING_CONFIDENCE_MIN &&
      /^(?:where_is_my_order|order_confirmation)$/.test(both.intent) &&
      !accepted.has(both.intent);
    return {
      name,
      cells: [
        shareOf(mails, ({ isAsked }) => isAsked),
        accuracy(asked, 'both'),
        calibrationError(asked),
        accuracy(joined, 'both'),
        calibrationError(joined),
        asked.filter(isWronglySure).length,
      ],
    };
  };
  return {
    title:
      'cascade: percent asked, right and calibration error (ECE) of the mails asked about and of all, after joining',
    columns: ['asked', 'right, asked', 'ECE, asked', 'right, all', 'ECE, all', 'status wrong'],
    rows: [
      row('no model', ({ both }) => both),
      ...READERS.map((right) => {
        const chance = seeded(SEED);
        return row(`a reader of ${100 * right} %`, (mail) => joinSimulated(mail, right, chance));
      }),
    ],
  };
}

function joinSimulated(mail: JudgedMail, right: number, chance: Chance): IntentGuess {
  const [main = 'other', ...further] = mail.intents;
  const intents: readonly Intent[] = chance.next() < right ? [main, ...further] : [pickWrong(mail, chance)];
  const [first] = joinReading(mail.guesses, { intents }, mail);
  return first ?? mail.both;
}

/** A reader errs as the classifier does half of the time, since both are misled by the same words, and otherwise anyhow. */
function pickWrong({ guesses, accepted, intents }: JudgedMail, chance: Chance): Intent {
  const isWrong = (intent: Intent) => !accepted.has(intent) && !intents.has(intent);
  const likely = guesses.map(({ intent }) => intent).filter(isWrong);
  const any = INTENTS.filter(isWrong);
  return chance.pick(likely.length > 0 && chance.next() < 0.5 ? likely : any) ?? 'other';
}
