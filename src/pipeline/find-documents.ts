// The papers of the order that the mail asks for, to attach to the reply: read-only, for the order's proven owner alone, PDF alone. What is
// not there, too big, or cannot be had now is not promised: the draft has a note for the person then. Called by gather-facts.ts.

import { listClaimed } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import type { DocumentKind, DocumentSource, OrderDocument } from '../ports/document-source.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { ClassifiedMail, TiedOrder } from './progress.ts';
import { wordsMeant } from './words-meant.ts';

export interface FoundDocument extends OrderDocument {
  readonly orderNumber: string;
}

const CREDIT_NOTE =
  /credit[ -]?(?:note|memo)|gutschrift|korrekturrechnung|nota de cr[eé]dito|nota de abono|factura rectificativa|note de cr[eé]dit|(?<![\p{L}\p{M}])avoir(?![\p{L}\p{M}])|facture d[’']avoir|nota di credito|credit(?:nota|factuur)/iu;
const RETURN_LABEL =
  /(?<![\p{L}\p{M}])labels?(?![\p{L}\p{M}])|r[uü]cksende(?:etikett|schein|label)|retouren(?:etikett|schein|label)|paket(?:schein|marke)|etiqueta|[eé]tiquette|bordereau de retour|etichetta|retourlabel|verzendlabel|retouretiket/iu;

/** All of an order, or none of it. Called for who may hear of these orders alone. */
export async function findDocuments(
  mail: ClassifiedMail,
  tied: readonly TiedOrder[],
  { documents: source }: DeskPorts,
): Promise<readonly FoundDocument[]> {
  if (source === undefined) return [];
  const kinds = listKinds(mail).filter((kind) => source.kinds.includes(kind));
  let found: readonly FoundDocument[] = [];
  for (const { order } of kinds.length === 0 ? [] : tied) {
    const ofOrder = (await Promise.all(kinds.map((kind) => findOfOrder(order, kind, source)))).flat();
    if (fits([...found, ...ofOrder])) found = [...found, ...ofOrder];
  }
  return found;
}

function listKinds(mail: ClassifiedMail): readonly DocumentKind[] {
  const claimed = listClaimed(mail.classification.intents);
  const words = wordsMeant(mail);
  const kinds: DocumentKind[] = [];
  if (claimed.includes('invoice_request')) kinds.push(CREDIT_NOTE.test(words) ? 'credit_note' : 'invoice');
  if (claimed.includes('return_request') && RETURN_LABEL.test(words)) kinds.push('return_label');
  return kinds;
}

/** Of labels the newest: an older one may be used up. */
async function findOfOrder(
  { id, number }: Order,
  kind: DocumentKind,
  source: DocumentSource,
): Promise<readonly FoundDocument[]> {
  try {
    const documents = await source.findDocuments({ id, number }, kind);
    const meant = kind === 'return_label' ? documents.slice(0, 1) : documents;
    if (meant.some((document) => document.kind !== kind || !isPdf(document.bytes))) return [];
    return meant.map((document) => ({ ...document, orderNumber: number }));
  } catch {
    // A source that is away, or whose connector stumbles over its answer, takes no more than its papers with it.
    return [];
  }
}

function fits(documents: readonly FoundDocument[]): boolean {
  const { perReplyMax, bytesMax } = limits.attachments;
  const bytes = documents.reduce((sum, document) => sum + document.bytes.byteLength, 0);
  return documents.length <= perReplyMax && bytes <= bytesMax;
}

const HEAD_BYTES = 8;
const TAIL_BYTES = 1_024;

/** By how it begins and ends (ISO 32000-2, 7.5.2 and 7.5.5). */
function isPdf(bytes: Uint8Array): boolean {
  const textOf = (part: Uint8Array): string => Buffer.from(part).toString('latin1');
  return (
    /^%PDF-\d\.\d/.test(textOf(bytes.subarray(0, HEAD_BYTES))) && textOf(bytes.subarray(-TAIL_BYTES)).includes('%%EOF')
  );
}

/** What may be said of those of one order stands with it. */
export function addDocuments(order: OrderFacts, documents: readonly FoundDocument[]): OrderFacts {
  const own = documents.filter(({ orderNumber }) => orderNumber === order.number);
  if (own.length === 0) return order;
  return {
    ...order,
    documents: own.map(({ kind, number, issuedOn, source, asOf }) => ({ kind, number, issuedOn, source, asOf })),
  };
}
