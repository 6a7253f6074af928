// What the shop and DNS said while a mail was handled is kept with the run, so that a replay rests on the same facts.
import type { EarlierMail } from '../classify/thread/thread-sense.ts';
import type { SenderAuthentication } from '../domain/identity.ts';
import type { CheckDkim } from '../mail/check-dkim.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentSource,
  type OrderDocument,
} from '../ports/document-source.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { MailboxAccount } from '../ports/mailbox.ts';
import type { FreeAnswer, MailReading, ModelResult } from '../ports/model.ts';
import type { Catalogue, FoundOrder, OrderQuery, OrderSource, StockSource } from '../ports/order-source.ts';

/** Plain data, fit for JSON. An order that several questions found is kept once. */
export interface RecordedAnswers {
  readonly orders: Record<string, FoundOrder>;
  readonly questions: {
    readonly query: OrderQuery;
    readonly orderIds: readonly string[];
    readonly complete: boolean;
    readonly why: string | null;
    readonly down?: readonly string[];
  }[];
  /** The part of the catalogue that mattered, and which sources of it were down; null where there is no stock source. */
  stock: Catalogue | null;
  /** How the thread stood; absent where it was not looked at, and in records from before it was kept. */
  earlierMails?: readonly EarlierMail[];
  isEscalationOpen?: boolean;
  /** What the signatures proved; absent where they were not checked: their keys may be gone by now. */
  dkim?: SenderAuthentication;
  /** What a language model answered; absent where it was not asked. */
  model?: {
    readonly reading?: ModelResult<MailReading>;
    readonly freePart?: ModelResult<readonly FreeAnswer[]>;
  };
  /** The passages that were found for what no template answers; absent where none were looked for. */
  passages?: readonly Passage[];
  /** Which papers of an order there were, without their bytes; absent where none were asked for. */
  documents?: readonly RecordedPapers[];
  /** Whose mailbox it was; absent in records from before it was kept. */
  account?: MailboxAccount;
}

interface RecordedPapers {
  readonly orderId: string;
  readonly kind: DocumentKind;
  readonly found: readonly Omit<OrderDocument, 'bytes'>[];
}

export const startRecord = (): RecordedAnswers => ({ orders: {}, questions: [], stock: null });

/** Passes questions on and keeps the answers. */
export function recordOrders(source: OrderSource, answers: RecordedAnswers): OrderSource {
  return {
    async findOrders(query) {
      const found = await source.findOrders(query);
      for (const order of found.orders) answers.orders[order.order.id] = order;
      const orderIds = found.orders.map(({ order }) => order.id);
      answers.questions.push({
        query,
        orderIds,
        complete: found.complete,
        why: found.why,
        ...(found.down ? { down: found.down } : {}),
      });
      return found;
    },
    getOrder: (id) => source.getOrder(id),
  };
}

/** Passes the list on, the very same, and hands it to `note`. */
export const recordStock = (source: StockSource, note: (catalogue: Catalogue) => void): StockSource => ({
  findStock: (sku) => source.findStock(sku),
  async listStock() {
    const catalogue = await source.listStock();
    note(catalogue);
    return catalogue;
  },
});

/** The same for the signatures. Who was proven when the mail was handled `before` stays so: the key may be gone when a draft is written
 * anew. */
export function recordDkim(
  check: CheckDkim | null,
  answers: RecordedAnswers,
  before: () => RecordedAnswers | null,
): CheckDkim | null {
  if (check === null) return null;
  return async (mail) => {
    const earlier = before();
    const checked = await (earlier?.dkim?.dmarc === 'pass' ? answerDkim(earlier) : check)(mail);
    answers.dkim = checked.authentication;
    return checked;
  };
}

const NOT_CHECKED: SenderAuthentication = {
  dmarc: 'none',
  why: 'The DKIM signatures were not checked when this mail was handled.',
};

/** DNS is not asked again: what was proven then stays so when the key is gone. */
export const answerDkim =
  ({ dkim = NOT_CHECKED }: RecordedAnswers): CheckDkim =>
  () =>
    Promise.resolve({ authentication: dkim, isUnanswered: false });

export const recordDocuments = (source: DocumentSource, answers: RecordedAnswers): DocumentSource => ({
  kinds: source.kinds,
  async findDocuments(order, kind) {
    const documents = await source.findDocuments(order, kind);
    const found = documents.map(({ bytes, ...about }) => about);
    answers.documents = [...(answers.documents ?? []), { orderId: order.id, kind, found }];
    return documents;
  },
});

/** Their bytes are not kept: a replay attaches nothing to anything. */
const NO_PAGES = Buffer.from('%PDF-1.7\n%%EOF\n');

export const answerDocuments = ({ documents = [] }: RecordedAnswers): DocumentSource => ({
  kinds: DOCUMENT_KINDS,
  findDocuments: async ({ id }, kind) =>
    documents
      .filter((asked) => asked.orderId === id && asked.kind === kind)
      .flatMap(({ found }) => found.map((about) => ({ ...about, bytes: NO_PAGES }))),
});

/** Answers from the record alone. A question that was not asked then is a ConnectorError: the code asks differently now. */
export function answerFromRecord(answers: RecordedAnswers): {
  readonly orders: OrderSource;
  readonly stock: StockSource | null;
} {
  const byQuery = new Map(answers.questions.map((question) => [JSON.stringify(question.query), question]));
  const { stock } = answers;
  const missing = (what: string) =>
    new ConnectorError(
      'not_found',
      `[replay] ${what} was not asked when this mail was handled; run 'waybill retry' to ask now.`,
    );
  return {
    orders: {
      findOrders: (query) => {
        const question = byQuery.get(JSON.stringify(query));
        if (!question) return Promise.reject(missing(`findOrders by ${query.by}`));
        const orders = question.orderIds.flatMap((id) => answers.orders[id] ?? []);
        const { complete, why, down } = question;
        return Promise.resolve({ orders, complete, why, ...(down ? { down } : {}) });
      },
      getOrder: (id) => {
        const found = answers.orders[id];
        return found ? Promise.resolve(found) : Promise.reject(missing('getOrder'));
      },
    },
    stock: stock && {
      findStock: (sku) => {
        const item = stock.items.find((candidate) => candidate.sku === sku);
        return Promise.resolve(item ? { item, source: stock.source, asOf: stock.asOf } : null);
      },
      listStock: () => Promise.resolve(stock),
    },
  };
}
