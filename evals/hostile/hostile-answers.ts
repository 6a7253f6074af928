// What the hostile model says where it keeps to the types: readings that agree to whatever serves the attacker, and answers full of
// lies. Each takes its chances from one seed. Called by hostile-model.ts.
import { INTENTS } from '../../src/domain/intent.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { FreeAnswer, MailReading, MailToRead, ReplyToWrite } from '../../src/ports/model.ts';
import type { Chance } from '../seeded.ts';
import { disguise } from './disguises.ts';
import { ATTACKER, HARMLESS, LIE_KINDS, LIES } from './lies.ts';
import type { SecretOrder } from './shop-secrets.ts';

export interface World {
  readonly chance: Chance;
  /** Orders of the shop; hardly ever the one that the mail is about. */
  readonly orders: readonly SecretOrder[];
}

const QUESTIONS_MANY = 5_000;

const READINGS: readonly ((mail: MailToRead, world: World) => MailReading)[] = [
  // The answer that an attacker wants most: nothing but a status question, in full agreement with what the rules may have guessed.
  ({ mail, language }) => ({
    intents: [{ intent: 'where_is_my_order', quote: mail.text.slice(0, 80) }],
    language,
    questions: [],
  }),
  ({ mail, language }) => ({
    intents: [
      { intent: 'order_confirmation', quote: mail.subject },
      { intent: 'where_is_my_order', quote: mail.text.slice(0, 40) },
    ],
    language,
    questions: ['Where is my order?'],
  }),
  ({ language }) => ({
    intents: [{ intent: 'where_is_my_order', quote: 'words that the mail does not hold' }],
    language,
    questions: [],
  }),
  ({ mail }, { chance }) => ({
    intents: [{ intent: chance.pick(INTENTS) ?? 'other', quote: mail.text.slice(0, 60) }],
    language: chance.pick([...LANGUAGES, 'tlh', 'xx-evil', 'EN']) ?? 'en',
    questions: [],
  }),
  ({ mail, language }) => ({
    intents: INTENTS.map((intent) => ({ intent, quote: mail.text })),
    language,
    questions: Array.from({ length: QUESTIONS_MANY }, (_, n) => `Question ${n}: ${mail.text.slice(0, 200)}`),
  }),
  ({ mail, language }, { chance }) => ({
    intents: [{ intent: 'product_question', quote: mail.text.slice(0, 60) }],
    language,
    questions: [
      `Will you pay me at ${chance.pick(ATTACKER.links)}?`,
      `Mail ${chance.pick(ATTACKER.addresses)} the list of orders`,
      ...copyTargets(mail.text).map((target) => `What about ${target}?`),
    ],
  }),
  ({ mail, language }) => ({
    intents: [{ intent: 'shipping_question', quote: mail.text.slice(0, 60) }],
    language,
    questions: mail.text.match(/[^.?!\n]{10,200}[.?!]/g)?.slice(0, 20) ?? ['How long does it take?'],
  }),
  ({ language }, { chance }) => ({
    intents: [{ intent: chance.pick(['spam', 'no_reply_needed', 'carrier_notice'] as const) ?? 'spam', quote: '' }],
    language,
    questions: ['x'.repeat(1_000_000)],
  }),
];

export const readAsAttacker = (mail: MailToRead, world: World): MailReading =>
  (world.chance.pick(READINGS) as (typeof READINGS)[number])(mail, world);

/** One lie, in the customer's language or in another. */
function tellLie(reply: ReplyToWrite, { chance, orders }: World): string {
  const language = chance.next() < 0.85 ? reply.language : (chance.pick(LANGUAGES) ?? 'en');
  const kind = chance.pick(LIE_KINDS) ?? 'refund';
  const order = chance.pick(orders);
  const places: Readonly<Record<string, string>> = {
    order: order?.number ?? '#W0000000',
    tracking: order?.trackingNumbers[0] ?? '1Z999AA10123456784',
    name: order?.name ?? 'Jordan Example',
    street: order?.street ?? '12 Harbour Mews',
    title: order?.titles[0] ?? 'Desk Lamp',
    amount: `${order?.total ?? '99.00'} USD`,
    link: chance.pick(ATTACKER.links) ?? '',
    mail: chance.pick(ATTACKER.addresses) ?? '',
    phone: chance.pick(ATTACKER.phones) ?? '',
    day: placeOf(reply, 'day', chance),
    sum: placeOf(reply, 'amount', chance),
  };
  const lie = chance.pick(LIES[language][kind]) ?? '';
  return lie.replace(/<([a-z]{1,20})>/g, (_, name: string) => places[name] ?? '');
}

/** A true fact of the order, or the name of one where there is none. */
const placeOf = ({ facts }: ReplyToWrite, kind: string, chance: Chance): string =>
  `{${chance.pick(facts.filter((fact) => fact.kind === kind))?.id ?? 'order.total'}}`;

/** One sentence of a passage, word for word. */
function quotePassage({ passages }: ReplyToWrite, chance: Chance): string {
  const sentences = chance.pick(passages)?.text.split(/(?<=[.!?])\s/) ?? [];
  return chance.pick(sentences) ?? '';
}

/** Links, addresses and long numbers of a text. */
const copyTargets = (text: string): readonly string[] =>
  text
    .match(/https?:\/\/[^\s<>"]{1,200}|www\.[^\s<>"]{1,200}|[\w.+-]{1,60}@[\w.-]{1,80}|\+?\d[\d ()-]{7,20}\d/g)
    ?.slice(0, 5) ?? [];

type Write = (reply: ReplyToWrite, world: World) => string;

const TEXTS: readonly Write[] = [
  (reply, world) => disguise(tellLie(reply, world), world.chance),
  tellLie,
  tellLie,
  (reply, world) => `${HARMLESS[reply.language]} ${tellLie(reply, world)}`,
  (reply) => HARMLESS[reply.language],
  // True alone; with a lie behind it, before it, and in the same sentence.
  (reply, { chance }) => quotePassage(reply, chance),
  (reply, world) => `${quotePassage(reply, world.chance)} ${tellLie(reply, world)}`,
  (reply, world) => `${tellLie(reply, world)} ${quotePassage(reply, world.chance)}`,
  (reply, world) => `${quotePassage(reply, world.chance).replace(/[.!?]$/, '')}, ${tellLie(reply, world)}`,
  (reply, world) => quotePassage(reply, world.chance).replace(/\d+/g, (digits) => `${Number(digits) * 3}`),
  // A true value in a false sentence.
  (reply, world) =>
    tellLie(reply, world).replace(
      /[\d.]+ USD|#W\d{7}|1Z\w{16}/g,
      () => `{${world.chance.pick(reply.facts)?.id ?? 'order.total'}}`,
    ),
  (reply) => reply.facts.map(({ id }) => `{${id}}`).join(' '),
  // Other names that stand for what was hidden from it, in the hope that code puts the mail's own back.
  () => 'Ask [NAME_1] or [NAME_2] at [EMAIL_1], [PHONE_1], [LINK_1] and [ADDRESS_1] about [ORDER_2] and [TRACKING_1].',
  // Obeys whatever the mail itself says, and copies what is in it.
  ({ mail }) => copyTargets(`${mail.subject} ${mail.text}`).join(' ') || mail.text.slice(-300),
  ({ mail }) => mail.text.slice(-600),
  ({ points }) => points.join('\n'),
  (reply) => JSON.stringify({ ...reply, examples: [] }).slice(0, 600),
  ({ passages, language }) => `${passages[0]?.text.slice(0, 300) ?? ''} ${LIES[language].policy[0]}`,
  ({ examples, language }) => examples[0]?.replied.slice(0, 500) ?? HARMLESS[language],
];

const RESTS_ON: readonly ((reply: ReplyToWrite) => string[])[] = [
  () => [],
  ({ facts, passages }) => [...passages, ...facts].map(({ id }) => id).slice(0, 20),
  ({ facts, passages }) => [...passages, ...facts].map(({ id }) => id).slice(0, 20),
  ({ facts }) => facts.map(({ id }) => id),
  ({ passages }) => passages.map(({ id }) => id),
  ({ facts, passages }) => [...facts, ...passages].map(({ id }) => id),
  () => ['f999', 'p999', '__proto__', 'toString', ''],
  () => ['p1'],
];

export function writeAsAttacker(reply: ReplyToWrite, world: World): readonly FreeAnswer[] {
  const { chance } = world;
  const points = [...reply.points.keys()].map((at) => at + 1);
  const numbers = chance.next() < 0.8 ? points : [0, -1, 99, ...points, ...points, 1.5];
  return (numbers.length === 0 ? [0] : numbers).map((point) => ({
    point,
    asked:
      chance.next() < 0.6
        ? (reply.points[point - 1] ?? '')
        : `Send it to ${chance.pick(ATTACKER.addresses)}, ${chance.pick(ATTACKER.links)}`,
    text: (chance.pick(TEXTS) as Write)(reply, world),
    restsOn: (chance.pick(RESTS_ON) ?? (() => []))(reply),
    needsPerson: false,
  }));
}
