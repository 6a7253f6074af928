// The sources of the mails in the repo. A source is what one author wrote: it is held out as a whole, so that no figure
// rests on knowing its author. Read by judge-held-out.ts and in its workers.
import { LANGUAGES } from '../../src/domain/language.ts';
import {
  listFixtureFiles,
  readDeskMails,
  readTextFile,
  type TrainingMail,
  trainingFile,
} from '../train/training-mails.ts';

/** The rules were written and mended by these; the figures of rules on them say little. */
export const SEEN_BY_RULES = ['fixtures', 'desk-mails/mails'] as const;

export const SOURCES: readonly string[] = [
  ...LANGUAGES.map((language) => `training/${language}`),
  'desk-mails/held-out',
  ...SEEN_BY_RULES,
];

/** Every mail in the repo, always in the same order. */
export const readAllMails = (): readonly TrainingMail[] => [
  ...LANGUAGES.flatMap((language) => [
    ...readTextFile(trainingFile(language), language, `training/${language}`),
    ...listFixtureFiles(language).flatMap((file) => readTextFile(file, language, 'fixtures')),
  ]),
  ...readDeskMails('held-out'),
  ...readDeskMails('mails'),
];

/** What a mail is known by to the peers, who take one label: its main wish. */
export const mainIntentOf = ({ intents }: TrainingMail): string => [...intents][0] ?? 'other';
