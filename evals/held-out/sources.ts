// The sources of the mails in the repo. A source is what one author wrote: it is held out as a whole, so that no figure
// rests on knowing its author. Read by judge-held-out.ts and in its workers.
import { OUTPUTS } from '../../src/classify/combine-judges.ts';
import { INTENTS } from '../../src/domain/intent.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import {
  AUTHORS,
  type Author,
  listFixtureFiles,
  nameSource,
  readDeskMails,
  readTextFile,
  readTrainingMails,
  type TrainingMail,
} from '../train/training-mails.ts';

/** In which languages the peers read an author's mails: they learn slowly, and are asked once a language. */
const PEERS_ASKED: Readonly<Partial<Record<Author, readonly Language[]>>> = {
  '1': ['en', 'de'],
  '2': ['es', 'fr'],
  '3': ['it', 'nl', 'pt'],
};

/** The rules were written and mended by these; the figures of rules on them say little. */
export const SEEN_BY_RULES = ['fixtures', 'desk-mails/mails'] as const;

/** Sources that are held out together, in one fit: what an author wrote in one language teaches little of another. */
export interface Split {
  readonly sources: readonly string[];
  /** Those of them that the peers read too. */
  readonly askPeersOf: readonly string[];
}

export const SPLITS: readonly Split[] = [
  ...AUTHORS.map((author) => ({
    sources: LANGUAGES.map((language) => nameSource(language, author)),
    askPeersOf: (PEERS_ASKED[author] ?? []).map((language) => nameSource(language, author)),
  })),
  ...['desk-mails/held-out', ...SEEN_BY_RULES].map((source) => ({ sources: [source], askPeersOf: [] })),
];

/** What the model says of a mail, as numbers: the log-odds of the mail, as many of its sentences, and each intent's lead. */
export const SCORES_LENGTH = 2 * OUTPUTS + INTENTS.length;

/** Every mail in the repo, always in the same order. */
export const readAllMails = (): readonly TrainingMail[] => [
  ...LANGUAGES.flatMap((language) => [
    ...AUTHORS.flatMap((author) => readTrainingMails(language, author)),
    ...listFixtureFiles(language).flatMap((file) => readTextFile(file, language, 'fixtures')),
  ]),
  ...readDeskMails('held-out'),
  ...readDeskMails('mails'),
];

/** What a mail is known by to the peers, who take one label: its main wish. */
export const mainIntentOf = ({ intents }: TrainingMail): string => [...intents][0] ?? 'other';
