// The documents that were made from some orders: deliveries, invoices, down payments, and what came back, each line with what that was made from. SAP keeps no list of
// them by order: they are found by the lines' base, step by step. Called by read-orders.ts and list-changes.ts.
import type { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import { brokenOrder, type SapB1Client } from './client.ts';
import { fieldsOf, StepHeadRow, StepLineRow } from './rows.ts';

/** Entity sets, and the numbers by which SAP's lines name what they were made from (BoObjectTypes). */
export const DOCUMENTS = {
  order: { entitySet: 'Orders', type: 17 },
  delivery: { entitySet: 'DeliveryNotes', type: 15 },
  invoice: { entitySet: 'Invoices', type: 13 },
  downPayment: { entitySet: 'DownPayments', type: 203 },
  returnRequest: { entitySet: 'ReturnRequest', type: 234_000_031 },
  return: { entitySet: 'Returns', type: 16 },
  creditNote: { entitySet: 'CreditNotes', type: 14 },
} as const;
export type DocumentKind = keyof typeof DOCUMENTS;

/** A line of a document that came after an order. */
export interface Step {
  readonly kind: Exclude<DocumentKind, 'order'>;
  readonly head: StepHeadRow;
  readonly line: StepLineRow;
}

interface Base {
  readonly kind: DocumentKind;
  readonly entries: readonly number[];
}

/** Entries in one filter. */
const ENTRIES_AT_ONCE = 100;

/** Everything that follows from these orders, without what was cancelled. A payment is no document of this kind. */
export async function readSteps(client: SapB1Client, orders: readonly number[]): Promise<readonly Step[]> {
  const made = (kind: Step['kind'], ...from: readonly Base[]) => readMade(client, kind, from);
  const order = { kind: 'order', entries: orders } as const;
  const [delivered, charged, downPayments] = await Promise.all([
    made('delivery', order),
    made('invoice', order),
    made('downPayment', order),
  ]);
  const [later, billed] = await Promise.all([
    // A reserve invoice is made first, and the goods leave against it.
    made(
      'delivery',
      from(
        'invoice',
        charged.filter(({ head }) => head.ReserveInvoice),
      ),
    ),
    made('invoice', from('delivery', delivered)),
  ]);
  const deliveries = [...delivered, ...later];
  const invoices = [...charged, ...billed];
  const requests = await made('returnRequest', from('delivery', deliveries), from('invoice', invoices));
  const returns = await made('return', from('delivery', deliveries), from('returnRequest', requests));
  const creditNotes = await made(
    'creditNote',
    from('invoice', invoices),
    from('downPayment', downPayments),
    from('returnRequest', requests),
    from('return', returns),
  );
  return [...deliveries, ...invoices, ...downPayments, ...requests, ...returns, ...creditNotes];
}

const from = (kind: DocumentKind, steps: readonly Step[]): Base => ({
  kind,
  entries: [...new Set(steps.map(({ head }) => head.DocEntry))],
});

async function readMade(client: SapB1Client, kind: Step['kind'], bases: readonly Base[]): Promise<readonly Step[]> {
  const { entitySet } = DOCUMENTS[kind];
  const steps = new Map<string, Step>();
  for (const base of bases)
    for (let at = 0; at < base.entries.length; at += ENTRIES_AT_ONCE) {
      const rows = await readJoinedLines(client, {
        entitySet,
        filter: madeFrom(entitySet, base.kind, base.entries.slice(at, at + ENTRIES_AT_ONCE)),
        head: StepHeadRow,
        headFields: fieldsOf(StepHeadRow),
        line: StepLineRow,
        lineFields: fieldsOf(StepLineRow),
      });
      for (const { head, line } of rows)
        if (!head.Cancelled && !head.CancelStatus) steps.set(`${head.DocEntry}/${line.LineNum}`, { kind, head, line });
    }
  return [...steps.values()];
}

function madeFrom(entitySet: string, kind: DocumentKind, entries: readonly number[]): string {
  const line = `${entitySet}/DocumentLines`;
  const any = entries.map((entry) => `${line}/BaseEntry eq ${entry}`).join(' or ');
  return `${line}/BaseType eq ${DOCUMENTS[kind].type} and (${any})`;
}

interface LinesRead<Head, Line> {
  readonly entitySet: string;
  readonly filter: string;
  readonly head: z.ZodType<Head>;
  readonly headFields: readonly string[];
  readonly line: z.ZodType<Line>;
  readonly lineFields: readonly string[];
}

/** All of them, page by page: each begins behind the last line of the one before, since how joined rows are paged is not documented. */
export async function readJoinedLines<
  Head extends { readonly DocEntry: number },
  Line extends { readonly LineNum: number },
>(client: SapB1Client, read: LinesRead<Head, Line>): Promise<readonly { readonly head: Head; readonly line: Line }[]> {
  const entry = `${read.entitySet}/DocEntry`;
  const number = `${read.entitySet}/DocumentLines/LineNum`;
  const rows: { readonly head: Head; readonly line: Line }[] = [];
  let behind = '';
  for (let pages = 0; pages < limits.vendor.pagesMax; pages += 1) {
    const page = await client.join({
      ...read,
      list: 'DocumentLines',
      key: 'DocEntry',
      filter: `${read.filter}${behind}`,
      orderBy: `${entry} asc,${number} asc`,
    });
    for (const row of page.rows) {
      const before = rows.at(-1);
      // A list that is not in this order would have gaps.
      if (before !== undefined && !isBehind(row, before)) throw brokenOrder(`${read.entitySet} are not in order.`);
      rows.push(row);
    }
    const last = page.rows.at(-1);
    if (!page.isCut || last === undefined) return rows;
    const at = last.head.DocEntry;
    behind = ` and (${entry} gt ${at} or (${entry} eq ${at} and ${number} gt ${last.line.LineNum}))`;
  }
  throw brokenOrder(`there are more ${read.entitySet} than can be read.`);
}

type Placed = { readonly head: { readonly DocEntry: number }; readonly line: { readonly LineNum: number } };

const isBehind = (one: Placed, other: Placed): boolean =>
  one.head.DocEntry > other.head.DocEntry ||
  (one.head.DocEntry === other.head.DocEntry && one.line.LineNum > other.line.LineNum);
