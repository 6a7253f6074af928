// Which mails each fit learns from: those of the rules' fixtures always, and those of the authors, of whom a fold leaves some out.
// Read by main.ts and by its workers.
import { LANGUAGES } from '../../src/domain/language.ts';
import {
  AUTHORS,
  type Author,
  listFixtureFiles,
  readDeskMails,
  readTextFile,
  readTrainingMails,
  type TrainingMail,
} from './training-mails.ts';

/** Authors whose mails are left out together: a fit takes half a minute of a core. */
export const FOLDS: readonly (readonly Author[])[] = [['1'], ['2', '3', '6'], ['4', '7', '8']];

/** What the rules were written and mended by: they say nothing of how right the rules are. */
export const readSeenByRules = (): readonly TrainingMail[] => [
  ...LANGUAGES.flatMap((language) =>
    listFixtureFiles(language).flatMap((file) => readTextFile(file, language, `fixtures/${language}`)),
  ),
  ...readDeskMails('mails'),
];

/** Written by people who did not know the rules. */
export const readAuthor = (author: Author): readonly TrainingMail[] =>
  LANGUAGES.flatMap((language) => readTrainingMails(language, author));

/** With no author left out it is the fit of the shipped model, which learns from the held-out mails of the desk too. */
export const readLesson = (leftOut: readonly Author[]): readonly TrainingMail[] => [
  ...readSeenByRules(),
  ...AUTHORS.filter((author) => !leftOut.includes(author)).flatMap(readAuthor),
  ...(leftOut.length === 0 ? readDeskMails('held-out') : []),
];
