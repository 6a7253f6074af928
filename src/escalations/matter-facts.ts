// What is known of a mail that waits, as far as routes, deadlines and notices need it: read from its newest run and, for the
// sender alone, from its bytes. Called by open-matters.ts, tell-people.ts and daily-list.ts.
import { nameAction } from '../domain/describe-action.ts';
import { type Alarm, type Intent, listClaimed } from '../domain/intent.ts';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import type { MachineMailKind, MailAddress } from '../domain/message.ts';
import type { Order } from '../domain/order.ts';
import { MARKETPLACE_RELAY } from '../mail/machine-wording.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { type RunRecord, readRunRecord } from '../pipeline/run-record.ts';
import type { MailId, Records, StoredAction } from '../ports/records.ts';

export interface MatterOrder {
  readonly number: string;
  readonly total: number;
  readonly currency: string;
  /** Something of it has not left yet. */
  readonly isStoppable: boolean;
}

export interface MatterFacts {
  readonly mailId: MailId;
  readonly mailbox: string;
  /** Sentences of the rules that spoke, without personal data. */
  readonly why: readonly string[];
  readonly rules: readonly string[];
  /** The likeliest first; empty where the mail was not understood. */
  readonly intents: readonly Intent[];
  readonly alarms: readonly Alarm[];
  readonly machineMail: MachineMailKind | null;
  readonly language: string;
  /** Those that the mail is surely about. */
  readonly orders: readonly MatterOrder[];
  /** What is proposed to be done to its order, such as `cancel the order (action 3)`; no address. */
  readonly proposals: readonly string[];
  /** What came of the actions that a person must see to, such as `cancel the order (action 3): refused, nothing was done`; not in the words of
   * the source, which may name somebody. */
  readonly endedActions: readonly string[];
  /** What our answer promised and has not kept, such as `2026-11-20, about where is my order`. */
  readonly promises: readonly string[];
  readonly isMarketplace: boolean;
  /** Such as `A.B.`; null where the sender gives no name. */
  readonly initials: string | null;
}

/** A mail that was set aside before it came to any end. */
const SET_ASIDE: RunRecord = {
  outcome: 'escalate',
  reasons: [{ rule: 'set_aside', detail: 'It could not be handled and was set aside.' }],
  reply: null,
  understood: null,
  alarms: [],
  machineMail: null,
  answers: { orders: {}, questions: [], stock: null },
  versions: { policy: '', templates: [] },
};

/** null where there is no such mail. */
export async function readMatterFacts(records: Records, mailId: MailId): Promise<MatterFacts | null> {
  const mail = records.mails.read(mailId);
  if (mail === null) return null;
  const run = records.runs.read(mailId);
  const record = run === null ? SET_ASIDE : readRunRecord(run.json);
  const raw = records.mails.readRaw(mailId);
  // The very mail at which the parser breaks was set aside for a person, who must hear of it.
  const parsed = raw === null ? null : await parseMessage(raw).catch(() => null);
  const from = parsed?.ok ? (parsed.value.from[0] ?? null) : null;
  return {
    ...describeMatter({ ...mail, mailId }, record, from),
    proposals: listProposals(records, mailId),
    endedActions: listEndedActions(records, mailId),
    promises: listPromises(records, mailId),
  };
}

const listProposals = ({ actions }: Records, mailId: MailId): readonly string[] =>
  actions
    .listOfMail(mailId)
    .filter(({ state }) => state === 'proposed')
    .map(({ id, action }) => `${nameAction(action)} (action ${id})`);

function listPromises({ commitments }: Records, mailId: MailId): readonly string[] {
  const made = commitments.readOfMail(mailId);
  if (made?.state !== 'overdue') return [];
  const order = made.orderNumber === null ? '' : `, order ${made.orderNumber}`;
  return [`${made.madeAt.slice(0, 10)}, about ${made.intent.replaceAll('_', ' ')}${order}`];
}

const ENDS: Partial<Record<StoredAction['state'], string>> = {
  refused: 'refused, nothing was done',
  unknown: 'nobody knows whether it was done, look at the source',
  expired: 'not decided or not possible in time, nothing was done',
  done: 'done; whether the customer heard of it, its mail shows',
};

const listEndedActions = ({ actions }: Records, mailId: MailId): readonly string[] =>
  actions
    .listOfMail(mailId)
    .filter(({ toldAt }) => toldAt !== null)
    .flatMap(({ id, action, state }) => {
      const end = ENDS[state];
      return end === undefined ? [] : [`${nameAction(action)} (action ${id}): ${end}`];
    });

/** Pure; without what is proposed to be done, or was. */
export function describeMatter(
  { mailId, mailbox }: Pick<MatterFacts, 'mailId' | 'mailbox'>,
  record: RunRecord,
  from: MailAddress | null,
): MatterFacts {
  const { understood } = record;
  const known = Object.values(record.answers.orders).map(({ order }) => order);
  const sure = understood?.orders.filter(({ isGuessed }) => !isGuessed) ?? [];
  return {
    mailId,
    mailbox,
    why: record.reasons.map(({ detail }) => detail),
    rules: record.reasons.map(({ rule }) => rule),
    intents: understood === null ? [] : listClaimed(understood.intents),
    alarms: record.alarms,
    machineMail: record.machineMail,
    language: understood?.language ?? UNKNOWN_LANGUAGE,
    orders: sure.flatMap(({ number }) => known.find((order) => order.number === number) ?? []).map(describeOrder),
    proposals: [],
    endedActions: [],
    promises: [],
    isMarketplace: from !== null && MARKETPLACE_RELAY.test(from.address),
    initials: from === null ? null : initialsOf(from.name),
  };
}

const describeOrder = ({ number, total, currency, lines, orderStatus }: Order): MatterOrder => ({
  number,
  total: Number(total),
  currency,
  isStoppable:
    orderStatus !== 'cancelled' &&
    lines.some((line) => line.fulfilledQuantity + line.cancelledQuantity < line.quantity),
});

const INITIALS_MAX = 3;

/** Letters alone, whatever stands in the name. */
function initialsOf(name: string): string | null {
  const words = name.slice(0, 200).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const letters = words.slice(0, INITIALS_MAX).map((word) => `${[...word][0]?.toUpperCase()}.`);
  return letters.length > 0 ? letters.join('') : null;
}
