// What the learned model is trained on: invented mails in the repo, by source. The mails of the dev bench are not among them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listLearnedWords } from '../../src/classify/classify.ts';
import { makeMail, ordersWith, readFixtureMails } from '../../src/classify/fixtures/read-mails.ts';
import type { MailToClassify } from '../../src/classify/mail-to-classify.ts';
import type { Sentence } from '../../src/classify/patterns/read-sentences.ts';
import { INTENTS, type Intent } from '../../src/domain/intent.ts';
import type { Language } from '../../src/domain/language.ts';

/** One mail with what it wants: `accepted` are readings of its main wish that are as good, `intents` all that it wants. */
export interface TrainingMail {
  /** Who wrote it: mails of one source are held out together. */
  readonly source: string;
  readonly mail: MailToClassify;
  readonly sentences: readonly Sentence[];
  readonly intents: ReadonlySet<Intent>;
  readonly accepted: ReadonlySet<Intent>;
}

const DATASETS = join(import.meta.dirname, '..', 'datasets');
interface Written {
  readonly source: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** The first is the main wish. */
  readonly accepted: readonly string[];
  readonly also: readonly string[];
  readonly isKnownCarrierAddress: boolean;
  readonly hasDelivered: boolean;
}

/** Mails of a file in the form of src/classify/fixtures. */
export function readTextFile(file: string, language: Language, source: string): TrainingMail[] {
  return readFixtureMails(file).map(({ heading, left, body, flags }) => {
    const flag = (name: string) => new RegExp(`${name}=([\\w,]+)`).exec(flags)?.[1]?.split(',') ?? [];
    return prepare({
      source,
      language,
      subject: left,
      body,
      accepted: [heading, ...flag('or')],
      also: flag('also'),
      isKnownCarrierAddress: flags.includes('carrier'),
      hasDelivered: flags.includes('delivered'),
    });
  });
}

/** Mails of evals/datasets/desk-mails. */
export function readDeskMails(name: 'mails' | 'held-out'): TrainingMail[] {
  interface Line {
    readonly language: string;
    readonly subject: string;
    readonly body: string;
    readonly intents: readonly string[];
    readonly also?: readonly string[];
  }
  return readFileSync(join(DATASETS, 'desk-mails', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .map(({ language, subject, body, intents, also = [] }) =>
      prepare({
        source: `desk-mails/${name}`,
        language,
        subject,
        body,
        accepted: intents,
        also,
        isKnownCarrierAddress: false,
        hasDelivered: false,
      }),
    );
}

const FIXTURES = join(import.meta.dirname, '..', '..', 'src', 'classify', 'fixtures');

/** The mails by which the rules of a language were written and mended. */
export const listFixtureFiles = (language: Language): string[] =>
  readdirSync(FIXTURES)
    .filter((name) => name === `${language}.txt` || name.startsWith(`${language}-`))
    .sort()
    .map((name) => join(FIXTURES, name));

/** Each by one author, who saw neither the rules nor what the others wrote. */
export const AUTHORS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type Author = (typeof AUTHORS)[number];

export const nameSource = (language: Language, author: Author): string =>
  `training/${author === '1' ? language : `${language}-${author}`}`;

/** What one author wrote in a language, empty where they wrote nothing in it. */
export function readTrainingMails(language: Language, author: Author): TrainingMail[] {
  const source = nameSource(language, author);
  const file = join(DATASETS, `${source}.txt`);
  return existsSync(file) ? readTextFile(file, language, source) : [];
}

function prepare(written: Written): TrainingMail {
  const mail = makeMail({
    subject: written.subject,
    fresh: written.body,
    language: written.language,
    orders: ordersWith({ hasDelivered: written.hasDelivered, hasUnshipped: true }),
    isKnownCarrierAddress: written.isKnownCarrierAddress,
  });
  const [main = 'other', ...or] = written.accepted.map(checkIntent);
  return {
    source: written.source,
    mail,
    sentences: listLearnedWords(mail),
    intents: new Set([main, ...written.also.map(checkIntent)]),
    accepted: new Set([main, ...or]),
  };
}

function checkIntent(name: string): Intent {
  const intent = INTENTS.find((known) => known === name);
  if (intent === undefined) throw new Error(`"${basename(name)}" is no intent. Known: ${INTENTS.join(', ')}`);
  return intent;
}
