// A past mail with ports that answer from its record alone, and note what the record does not hold: where one of today's stages asks more than
// was asked then, nothing is known, and nothing is guessed. Called by compare-mail.ts.
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { type HandledMail, reopenHandledMail } from '../pipeline/stored-mail.ts';
import type { Model } from '../ports/model.ts';
import type { MailId, Records } from '../ports/records.ts';

/** What was asked now and not when the mail was handled; `run`: nothing is kept of that, since it was not handled yet, or is erased;
 * `record`: what is kept cannot be read, or cannot be run any more. */
export const MISSING_FACTS = ['run', 'record', 'orders', 'model', 'signatures', 'thread', 'documents'] as const;
export type MissingFacts = (typeof MISSING_FACTS)[number];

export interface RecordedMail extends HandledMail {
  /** Grows while the mail is walked. */
  readonly missing: ReadonlySet<MissingFacts>;
}

/** null where the mail was never handled. */
export function reopenRecordedMail(mailId: MailId, given: DeskPorts): RecordedMail | null {
  const handled = reopenHandledMail(mailId, given);
  if (handled === null) return null;
  const missing = new Set<MissingFacts>();
  const { ports, stored } = handled;
  const { answers } = stored;
  const { orders, memory, model, checkDkim, documents } = ports;
  const noting =
    (what: MissingFacts) =>
    (error: unknown): never => {
      missing.add(what);
      throw error;
    };
  return {
    ...handled,
    missing,
    ports: {
      ...ports,
      records: refuseWrites(ports.records),
      orders: {
        findOrders: (query) => orders.findOrders(query).catch(noting('orders')),
        getOrder: (id) => orders.getOrder(id).catch(noting('orders')),
      },
      memory: {
        ...memory,
        isEscalationOpen(...asked) {
          if (answers.isEscalationOpen === undefined) missing.add('thread');
          return memory.isEscalationOpen(...asked);
        },
        readEarlier(...asked) {
          if (answers.earlierMails === undefined) missing.add('thread');
          return memory.readEarlier(...asked);
        },
      },
      model: model && noteUnasked(model, () => missing.add('model')),
      checkDkim:
        checkDkim &&
        ((mail) => {
          if (answers.dkim === undefined) missing.add('signatures');
          return checkDkim(mail);
        }),
      ...(documents === undefined
        ? {}
        : {
            documents: {
              kinds: documents.kinds,
              findDocuments(order, kind) {
                const isKept = answers.documents?.some((asked) => asked.orderId === order.id && asked.kind === kind);
                // A run without any was of a desk that had none, or of a mail that asked for none.
                if (isKept === false) missing.add('documents');
                return documents.findDocuments(order, kind);
              },
            },
          }),
    },
  };
}

const noteUnasked = (model: Model, note: () => void): Model => {
  const noted = async <T extends { readonly ok: boolean; readonly error?: { readonly kind: string } }>(
    answer: Promise<T>,
  ) => {
    const result = await answer;
    if (!result.ok && result.error?.kind === 'not_recorded') note();
    return result;
  };
  return {
    ...model,
    readMail: async (mail) => noted(model.readMail(mail)),
    writeReply: async (reply) => noted(model.writeReply(reply)),
  };
};

/** Nothing can be written outside of these two. */
const refuseWrites = (records: Records): Records => ({
  ...records,
  write: refuse,
  apply: refuse,
});

const refuse = (): never => {
  throw new Error('a back-test writes nothing');
};
