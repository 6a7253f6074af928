// A server that speaks OpenAI's language and answers as a careful model might: what a mail wants as the bench says it, wrong one time in ten, and
// the answer to a point in the first sentence of a passage that shares its words, else word that a person must decide. Called by measure-dev-bench.ts.
import { LLMock } from '@copilotkit/aimock';
import { INTENTS, type Intent } from '../../src/domain/intent.ts';
import { type Chance, seeded } from '../seeded.ts';

export interface KnownMail {
  readonly subject: string;
  readonly text: string;
  readonly intents: readonly Intent[];
}

export interface EmulatedModel {
  readonly baseUrl: string;
  readonly asked: { reads: number; writes: number };
  close(): Promise<void>;
}

interface Request {
  readonly messages?: readonly { readonly content?: unknown }[];
}

/** Of a careful model on mails that are unclear to others. */
const RIGHT_SHARE = 0.9;

export async function startEmulatedModel(mails: readonly KnownMail[]): Promise<EmulatedModel> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  const asked = { reads: 0, writes: 0 };
  const chance = seeded(5);
  mock.on({}, (request: Request) => {
    const text = (request.messages ?? []).map(({ content }) => String(content)).join('\n');
    const isWriting = text.includes('Open points, in its words:');
    asked[isWriting ? 'writes' : 'reads'] += 1;
    const answer = isWriting ? answerPoints(text) : readMail(text, mails, chance);
    return { content: JSON.stringify(answer) };
  });
  const url = await mock.start();
  return { baseUrl: `${url}/v1`, asked, close: async () => void (await mock.stop()) };
}

function readMail(prompt: string, mails: readonly KnownMail[], chance: Chance) {
  const [, subject = '', text = ''] = /\nSubject: (.*)\n\n([\s\S]*)\n\S+ >>>/.exec(prompt) ?? [];
  const words = listWords(`${subject} ${text}`);
  const known = mails
    .map((mail) => ({ mail, likeness: overlap(words, listWords(`${mail.subject} ${mail.text}`)) }))
    .sort((a, b) => b.likeness - a.likeness)[0]?.mail;
  const isRight = chance.next() < RIGHT_SHARE;
  const intents = isRight && known ? known.intents : [chance.pick(INTENTS) ?? 'other'];
  const quote = (text.match(/[^\s[\]][^\n[\]]{8,60}/) ?? [subject])[0];
  return { intents: intents.map((intent) => ({ intent, quote })), language: 'en', questions: [] };
}

function answerPoints(prompt: string) {
  const passages = [...prompt.matchAll(/^(p\d): .*\n(.+)$/gm)].map(([, id = '', text = '']) => ({ id, text }));
  const open = prompt.slice(prompt.indexOf('Open points, in its words:'));
  const points = [...open.matchAll(/^(\d)\. (.+)$/gm)];
  return {
    answers: points.map(([, number = '0', asked = '']) => {
      const passage = passages.find(({ text }) => overlap(listWords(asked), listWords(text)) >= 2);
      const text = passage?.text.split(/(?<=[.!?])\s/)[0] ?? '';
      return {
        point: Number(number),
        asked,
        restsOn: passage ? [passage.id] : [],
        needsPerson: passage === undefined,
        text,
      };
    }),
  };
}

const listWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;
