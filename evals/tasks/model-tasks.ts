// What a model is asked for, on our own mails: reading them, and writing what no template answers. Judged by code; the answers are
// recorded ones, unless the run is live.
import { checkFreeParagraph } from '../../src/claims/check-free-paragraph.ts';
import { detectLanguage } from '../../src/classify/detect-language.ts';
import type { FreeAnswer, MailReading } from '../../src/domain/model-answers.ts';
import { placeFacts } from '../../src/pipeline/offer-facts.ts';
import { makeFigure } from '../figure.ts';
import {
  askRead,
  askReply,
  type ModelMail,
  makeLongest,
  offerDeskFacts,
  readModelDesk,
  readModelMails,
} from '../recordings/model-mails.ts';
import { LONGEST } from '../recordings/recorded-model.ts';
import { askAll, describeUse, judgeAll, withinTokens } from './asked-model.ts';
import type { Measured, Task } from './task.ts';

/** Shorter ones may be words of any language. */
const LANGUAGE_CHARACTERS_MIN = 45;

const READ = 'read-mail';
export const readMailTask: Task = {
  name: READ,
  judgedBy: 'code',
  floors: { [READ]: 0.9, [`${READ} · at most`]: 1, [`${READ} · answered`]: 1 },
  async run({ isLive }): Promise<Measured> {
    const mails = readModelMails();
    const { mail: long } = makeLongest(mails, readModelDesk());
    const { answers, uses, longest, about, faults } = await askAll<MailReading>(
      READ,
      isLive,
      mails,
      (recorded, mail) => recorded.ask(mail.id, (model) => model.readMail(askRead(mail))),
      (recorded) => recorded.ask(LONGEST, (model) => model.readMail(askRead(long))),
    );
    return {
      notes: [about],
      figures: [
        makeFigure(READ, 'answered within the schema', mails.length, faults),
        judgeAll(READ, 'main intent', answers, ({ expect }, { intents: [first] }) =>
          expect.intents.some((intent) => intent === first?.intent),
        ),
        judgeAll(READ, 'no surplus intent', answers, ({ expect }, { intents }) =>
          intents.every(({ intent }) => [...expect.intents, ...expect.also].includes(intent)),
        ),
        judgeAll(READ, 'language', answers, (mail, { language }) => language === mail.language),
        judgeAll(READ, 'every question is named', answers, ({ expect }, { questions }) =>
          expect.questions.every((words) =>
            questions.some((question) => words.some((word) => question.includes(word))),
          ),
        ),
        judgeAll(READ, 'quotes stand in the mail', answers, ({ subject, text }, { intents }) =>
          intents.every(({ quote }) => `${subject}\n${text}`.includes(quote)),
        ),
        withinTokens(READ, uses),
      ],
      costs: [describeUse(READ, uses, longest)],
    };
  },
};

const WRITE = 'write-reply';
export const writeReplyTask: Task = {
  name: WRITE,
  judgedBy: 'code',
  floors: {
    [WRITE]: 0.9,
    [`${WRITE} · at most`]: 1,
    [`${WRITE} · answered within`]: 1,
    [`${WRITE} · open points`]: 1,
    // Three true sentences (a price, a refund) are held back for want of words that say what they are of.
    [`${WRITE} · with its places`]: 0.85,
    [`${WRITE} · no token`]: 1,
  },
  async run({ isLive }): Promise<Measured> {
    const desk = readModelDesk();
    const mails = readModelMails().filter(({ reply }) => reply !== null);
    const { reply: long } = makeLongest(readModelMails(), desk);
    const { answers, uses, longest, about, faults } = await askAll<readonly FreeAnswer[]>(
      WRITE,
      isLive,
      mails,
      (recorded, mail) =>
        recorded.ask(mail.id, (model) =>
          model.writeReply(askReply(mail, mail.reply as NonNullable<ModelMail['reply']>, desk)),
        ),
      (recorded) => recorded.ask(LONGEST, (model) => model.writeReply(long)),
    );
    const spoken = (given: readonly FreeAnswer[]) =>
      given.filter(({ needsPerson, text }) => !needsPerson && text !== '');
    const points = (given: readonly FreeAnswer[]) => new Set(spoken(given).map(({ point }) => point));
    return {
      notes: [about],
      figures: [
        makeFigure(WRITE, 'answered within the schema', mails.length, faults),
        judgeAll(WRITE, 'what facts and passages answer is answered', answers, ({ reply }, given) =>
          (reply?.answered ?? []).every((point) => points(given).has(point)),
        ),
        judgeAll(WRITE, 'open points are left to a person', answers, ({ reply }, given) =>
          (reply?.open ?? []).every((point) => !points(given).has(point)),
        ),
        judgeAll(WRITE, 'rests on what it was given', answers, ({ reply }, given) =>
          spoken(given).every(
            ({ restsOn }) =>
              restsOn.length > 0 &&
              restsOn.every((id) => [...(reply?.facts ?? []), ...(reply?.passages ?? [])].includes(id)),
          ),
        ),
        judgeAll(WRITE, 'in the language of the mail', answers, ({ language }, given) => {
          const text = spoken(given)
            .map((answer) => answer.text)
            .join(' ');
          return text.length < LANGUAGE_CHARACTERS_MIN || detectLanguage(text).language === language;
        }),
        judgeAll(WRITE, 'no token of a hidden word, and only places that there are', answers, ({ reply }, given) =>
          spoken(given).every(
            ({ text }) =>
              !/\[[A-Z]{2,12}_\d{1,6}\]/.test(text) &&
              (text.match(/\{[^{}]{1,120}\}/g) ?? []).every((place) =>
                (reply?.facts ?? []).includes(place.slice(1, -1)),
              ),
          ),
        ),
        judgeAll(
          WRITE,
          'with its places filled it passes the ground check',
          answers,
          (mail, given) => findFault(mail, spoken(given)) ?? true,
        ),
        withinTokens(WRITE, uses),
      ],
      costs: [describeUse(WRITE, uses, longest)],
    };
  },
};

/** As the draft stage takes it: places filled by code, then checked. */
function findFault({ language, text, reply }: ModelMail, given: readonly FreeAnswer[]): string | null {
  const desk = readModelDesk();
  const offered = offerDeskFacts(desk).filter(({ forModel }) => reply?.facts.includes(forModel.id));
  const today = '2026-11-20';
  for (const answer of given) {
    const placed = placeFacts(answer.text, offered, { language, today });
    if (!placed.ok) return `there is no ${placed.error}`;
    const [finding] = checkFreeParagraph({
      paragraph: {
        text: placed.value,
        citations: desk.passages
          .filter(({ id }) => answer.restsOn.includes(id) && reply?.passages.includes(id))
          .map((passage, at) => ({
            passageId: at + 1,
            document: `${passage.id}.md`,
            digest: '',
            language: passage.language,
            text: passage.text,
          })),
      },
      language,
      facts: offered.map(({ fact }) => fact),
      asked: text,
      knownTitles: [],
      allowedNames: ['Northwind Home'],
      wordsToAvoid: [],
      today,
    });
    if (finding !== undefined) return `${finding.kind}: ${finding.claim} in ${placed.value}`;
  }
  return null;
}
