// What left and what came back of an order: parcels by its deliveries, returns by the documents that were made from those. SAP knows no scans: where a parcel is, a
// carrier says. Pure; called by translate.ts.
import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import type { Order, Shipment } from '../../src/domain/order.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { SapB1Config } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { Step } from './read-steps.ts';
import type { HeadRow, OrderRow } from './rows.ts';
import { isIssue, type OrderLineSteps, piecesOf, type UnknownWords } from './translate-lines.ts';

interface Piece {
  readonly step: Step;
  readonly sku: string;
  readonly quantity: number;
}

/** The day of a document, with its time where it was entered on that day; else at noon UTC, which is the same day in every zone. */
export function timeOf({ DocDate, DocTime, CreationDate }: HeadRow, { timeZone }: SapB1Config): string | null {
  if (DocDate === null) return null;
  return readPlaceTime({ day: DocDate, clock: CreationDate === DocDate ? DocTime : null, timeZone })?.at ?? null;
}

export function translateParcels(
  order: OrderRow,
  ofLines: readonly OrderLineSteps[],
  records: OrderRecords,
  config: SapB1Config,
  today: string,
): Shipment[] {
  const billed = billedNumbers(ofLines);
  const parcels = documentsOf(ofLines, (step) => isIssue(step) && isParcel(step, records)).flatMap((pieces) =>
    parcelsOf(pieces, billed, records, config, today),
  );
  // A number that stands on no parcel is that of a label; on the invoice of a delivery, of something that is with that.
  const sent = new Set(parcels.map(({ trackingNumber }) => compactIdentifier(trackingNumber ?? '')));
  const ofInvoices = ofLines.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'invoice'));
  const others = [
    { head: order, name: 'order', isLabel: true },
    ...ofInvoices.map(({ head, line }) => ({ head, name: 'invoice', isLabel: line.BaseType !== 15 })),
  ].flatMap(({ head, ...more }) =>
    trackingNumbersOf(head).map((trackingNumber) => ({ head, trackingNumber, ...more })),
  );
  const loose = new Map(
    others
      .filter(({ trackingNumber }) => !sent.has(compactIdentifier(trackingNumber)))
      .map((one) => [compactIdentifier(one.trackingNumber), one]),
  );
  return [
    ...parcels,
    ...[...loose.values()].map(({ head, trackingNumber, name, isLabel }, index) => ({
      ...SHOPS_WORD,
      id: `${name} ${head.DocNum}/number ${index + 1}`,
      carrier: carrierOf(head, records),
      trackingNumber,
      trackingUrl: null,
      shipmentStatus: isLabel ? ('info_received' as const) : SHOPS_WORD.shipmentStatus,
      shippedAt: null,
      vendorStatus: `on the ${name}`,
      lines: [],
      events: [],
    })),
  ];
}

/** Numbers on the invoices of deliveries, by the delivery's entry. */
function billedNumbers(ofLines: readonly OrderLineSteps[]): ReadonlyMap<number, readonly string[]> {
  const invoices = ofLines.flatMap(({ steps }) =>
    steps.filter(({ kind, line }) => kind === 'invoice' && line.BaseType === 15),
  );
  return new Map(invoices.map(({ head, line }) => [line.BaseEntry ?? 0, trackingNumbersOf(head)]));
}

/** An invoice that is not for goods sends none. */
const isParcel = ({ kind, line }: Step, { shelf }: OrderRecords): boolean =>
  kind === 'delivery' || shelf.has(line.ItemCode ?? '');

/** The pieces of this order in each document. */
function documentsOf(ofLines: readonly OrderLineSteps[], isMeant: (step: Step) => boolean): readonly Piece[][] {
  const documents = new Map<string, Piece[]>();
  for (const { row, steps } of ofLines)
    for (const step of steps.filter(isMeant)) {
      const key = `${step.kind} ${step.head.DocEntry}`;
      const piece = {
        step,
        sku: step.line.ItemCode ?? row.ItemCode ?? `line ${row.LineNum}`,
        quantity: piecesOf(step, row),
      };
      const pieces = documents.get(key);
      if (pieces === undefined) documents.set(key, [piece]);
      else pieces.push(piece);
    }
  return [...documents.values()];
}

const linesOf = (pieces: readonly Piece[]): Shipment['lines'] => pieces.map(({ sku, quantity }) => ({ sku, quantity }));

/** With several numbers it is not told which parcel holds what. A posting day that is still to come has sent nothing. A delivery without a number has that of its
 * invoice. */
function parcelsOf(
  pieces: readonly Piece[],
  billed: ReadonlyMap<number, readonly string[]>,
  records: OrderRecords,
  config: SapB1Config,
  today: string,
): Shipment[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const { kind, head } = first.step;
  const isSent = (head.DocDate ?? today) <= today;
  const own = trackingNumbersOf(head);
  const numbers = own.length > 0 || kind !== 'delivery' ? own : (billed.get(head.DocEntry) ?? []);
  const parcel = (trackingNumber: string | null, id: string): Shipment => ({
    ...SHOPS_WORD,
    id,
    carrier: carrierOf(head, records),
    trackingNumber,
    trackingUrl: null,
    shipmentStatus: isSent ? SHOPS_WORD.shipmentStatus : 'pending',
    shippedAt: isSent ? timeOf(head, config) : null,
    vendorStatus: isSent ? 'posted' : 'posted for a later day',
    lines: numbers.length > 1 ? [] : linesOf(pieces),
    events: [],
  });
  const id = `${kind} ${head.DocNum}`;
  if (numbers.length <= 1) return [parcel(numbers[0] ?? null, id)];
  return numbers.map((number, index) => parcel(number, `${id}/${index + 1}`));
}

/** One field, into which people write several. */
const trackingNumbersOf = ({ TrackingNumber }: HeadRow): readonly string[] =>
  [...new Set((TrackingNumber ?? '').split(/[,;|/\n]+/).map((number) => number.trim()))].filter(
    (number) => number !== '',
  );

function carrierOf({ TransportationCode }: HeadRow, { carriers }: OrderRecords): string | null {
  const name = carriers.get(TransportationCode ?? -1);
  return name === undefined ? null : carrierOfMethod(name);
}

/** A return is with the goods. A request shows what of it has not become one; one that is over and became nothing was given up or settled, and nobody says which. */
export function translateReturns(
  ofLines: readonly OrderLineSteps[],
  config: SapB1Config,
  unknowns: UnknownWords,
): Order['returns'] {
  const all = documentsOf(ofLines, ({ kind }) => kind === 'return' || kind === 'returnRequest');
  const followed = new Set(
    ofLines.flatMap(({ steps }) =>
      steps.flatMap(({ line }) => (line.BaseType === 234_000_031 && line.BaseEntry !== null ? [line.BaseEntry] : [])),
    ),
  );
  return all.flatMap((pieces): Order['returns'] => {
    const [first] = pieces;
    if (first === undefined) return [];
    const { kind, head } = first.step;
    const requestedAt = timeOf(head, config) ?? '';
    if (kind === 'return')
      return [{ id: `return ${head.DocNum}`, returnStatus: 'received', requestedAt, lines: linesOf(pieces) }];
    const isOpen = head.DocumentStatus === 'bost_Open';
    if (!isOpen && followed.has(head.DocEntry)) return [];
    if (!isOpen) unknowns.push({ about: 'return request', word: head.DocumentStatus });
    return [
      {
        id: `return request ${head.DocNum}`,
        returnStatus: isOpen ? 'requested' : 'unknown',
        requestedAt,
        lines: linesOf(isOpen ? pieces.flatMap(openOf) : pieces),
      },
    ];
  });
}

/** What is open is counted in the document's own unit. */
function openOf(piece: Piece): Piece[] {
  const { Quantity, RemainingOpenQuantity } = piece.step.line;
  const open = RemainingOpenQuantity ?? Quantity;
  const quantity = Quantity > 0 ? Math.round((piece.quantity * open * 1e6) / Quantity) / 1e6 : 0;
  return quantity > 0 ? [{ ...piece, quantity }] : [];
}
