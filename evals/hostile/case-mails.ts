// The mails of the dev bench and of our own benches, with what may come of each. Called by measure-hostile.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../src/domain/decision.ts';
import { type MailFields, writeMail } from './write-mail.ts';

export interface SetMail {
  /** Unique over all sets. */
  readonly id: string;
  /** Such as `dev bench` or `injection in the subject`. */
  readonly set: string;
  readonly raw: Uint8Array;
  /** What may come of it; null where nobody has said. */
  readonly mayEnd: readonly Outcome[] | null;
  /** What an attacker put into it; null in the mails of the benches. */
  readonly attack: string | null;
  readonly isManipulation: boolean;
}

interface Expected {
  readonly file: string;
  readonly id: string;
  readonly tags: readonly string[];
  readonly outcome: readonly Outcome[];
}
type Case = MailFields & {
  readonly raw?: string;
  readonly tags?: readonly string[];
  readonly expect: { readonly outcome: readonly Outcome[] };
};

const DATASETS = join(import.meta.dirname, '..', 'datasets');

const readLines = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** `folder` is mailbench-dev; none where it is missing. */
export function readDevMails(folder: string): readonly SetMail[] {
  if (!existsSync(join(folder, 'expected.jsonl'))) return [];
  return readLines<Expected>(join(folder, 'expected.jsonl')).map(({ file, id, tags, outcome }) => ({
    id: `dev/${id}`,
    set: 'dev bench',
    raw: readFileSync(join(folder, 'mail', file)),
    mayEnd: outcome,
    attack: null,
    isManipulation: tags.includes('manipulation'),
  }));
}

/** Those of evals/datasets, which rest on the dev bench's shop. */
export function readBenchMails(): readonly SetMail[] {
  const benches = readdirSync(DATASETS).filter((name) => name.endsWith('-bench'));
  return benches.flatMap((bench) =>
    readLines<Case>(join(DATASETS, bench, 'cases.jsonl')).map((one) => {
      const id = `${bench}/${one.id}`;
      return {
        id,
        set: 'own benches',
        raw: one.raw === undefined ? writeMail({ ...one, id }) : Buffer.from(one.raw.replace(/\r?\n/g, '\r\n')),
        mayEnd: one.expect.outcome,
        attack: null,
        isManipulation: (one.tags ?? []).includes('manipulation'),
      };
    }),
  );
}
