// Our own mails that need a model, in seven languages, with what a reading and a reply must hold: evals/datasets/model-mails. Called by
// the tasks that ask a model.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactKind } from '../../src/domain/fact.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Language } from '../../src/domain/language.ts';
import { limits } from '../../src/domain/limits.ts';
import { type OfferedFact, offerFacts } from '../../src/pipeline/offer-facts.ts';
import type { MailToRead, PassageForModel, ReplyToWrite } from '../../src/ports/model.ts';

export interface ModelMail {
  readonly id: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly expect: {
    /** Good main intents. */
    readonly intents: readonly Intent[];
    /** Further ones that may be named. */
    readonly also: readonly Intent[];
    /** For each question, words one of which must stand in it. */
    readonly questions: readonly (readonly string[])[];
  };
  /** null where no template leaves anything open. */
  readonly reply: {
    readonly points: readonly string[];
    readonly facts: readonly string[];
    readonly passages: readonly string[];
    /** Points, from 1, that facts and passages answer, and those that a person must. */
    readonly answered: readonly number[];
    readonly open: readonly number[];
  } | null;
}

interface DeskFile {
  readonly orderNumber: string;
  readonly facts: readonly { readonly name: string; readonly kind: FactKind; readonly value: string }[];
  readonly passages: readonly (PassageForModel & { readonly language: Language })[];
}

const FOLDER = join(import.meta.dirname, '..', 'datasets', 'model-mails');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

export const readModelMails = (): readonly ModelMail[] =>
  read('cases.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ModelMail);

export const readModelDesk = (): DeskFile => JSON.parse(read('desk.json')) as DeskFile;

export const askRead = ({ subject, text, language }: ModelMail): MailToRead => ({ mail: { subject, text }, language });

/** As the draft stage offers them. */
export const offerDeskFacts = ({ facts, orderNumber }: DeskFile): readonly OfferedFact[] =>
  offerFacts(
    facts.map((fact) => ({ ...fact, source: 'evals', asOf: '2026-11-20T00:00:00.000Z', audience: 'order' as const })),
    [orderNumber],
  );

/** What a desk would hand over: the facts and passages that it knows, and a tone. */
export function askReply(
  { subject, text, language }: ModelMail,
  { points, facts, passages }: NonNullable<ModelMail['reply']>,
  desk: DeskFile,
): ReplyToWrite {
  return {
    mail: { subject, text },
    language,
    isFormal: language !== 'en',
    isBrief: false,
    isWarm: false,
    brandName: 'Northwind Home',
    wordsToAvoid: ['unfortunately'],
    points,
    said: '',
    facts: offerDeskFacts(desk)
      .map(({ forModel }) => forModel)
      .filter(({ id }) => facts.includes(id)),
    passages: desk.passages
      .filter(({ id }) => passages.includes(id))
      .map(({ id, title, text: own }) => ({ id, title, text: own })),
    examples: [],
  };
}

/** As long as limits.model lets a mail, its facts, passages and examples be, in the words of the others. */
export function makeLongest(
  mails: readonly ModelMail[],
  { passages }: DeskFile,
): { readonly mail: ModelMail; readonly reply: ReplyToWrite } {
  const { model, knowledge } = limits;
  const words = mails.map(({ text }) => text).join(' ');
  const cut = (from: number, characters: number) => words.slice(from).repeat(3).slice(0, characters);
  const mail: ModelMail = {
    id: 'longest',
    language: 'en',
    subject: cut(0, 100),
    text: cut(0, model.mailCharactersMax),
    expect: { intents: [], also: [], questions: [] },
    reply: null,
  };
  return {
    mail,
    reply: {
      mail,
      language: 'en',
      isFormal: false,
      isBrief: false,
      isWarm: false,
      brandName: 'Northwind Home',
      wordsToAvoid: [],
      points: Array.from({ length: model.pointsMax }, (_, at) => cut(100 * at, model.quoteCharactersMax)),
      said: cut(500, model.saidCharactersMax),
      facts: Array.from({ length: model.factsMax }, (_, at) => ({
        id: `order.item.${at + 1}.title`,
        kind: 'title',
        value: `Garden Chair (oak, large, ${at})`,
      })),
      passages: passages
        .slice(0, model.passagesMax)
        .map(({ id, title }) => ({ id, title, text: cut(300, knowledge.passageCharactersMax) })),
      examples: Array.from({ length: model.examplesMax }, () => ({
        asked: cut(0, model.exampleCharactersMax),
        replied: cut(200, model.exampleCharactersMax),
      })),
    },
  };
}
