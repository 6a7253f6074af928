// Deliveries of S/4HANA as parcels. A delivery is a document of the warehouse; what has left is told by its goods issue. Pure. Called by translate.ts.
import { vendorText } from '../../src/calls/vendor-values.ts';
import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import type { Shipment } from '../../src/domain/order.ts';
import type { S4hanaConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { DeliveryItemRow, DeliveryRow, ItemRow } from './rows.ts';
import { noonOf, skuOf } from './translate-items.ts';

export type UnknownWords = { about: string; word: string }[];

export interface Parcels {
  readonly shipments: readonly Shipment[];
  /** Pieces that have left, by item of the order. */
  readonly left: ReadonlyMap<string, number>;
  /** Pieces in deliveries that have not. */
  readonly inTheHouse: ReadonlyMap<string, number>;
}

/** A delivery to a customer; that of a return, under the same number range, is none. */
const TO_CUSTOMER = 'J';

export function gatherParcels(
  id: string,
  items: readonly ItemRow[],
  records: OrderRecords,
  config: S4hanaConfig,
  unknowns: UnknownWords,
): Parcels {
  const left = new Map<string, number>();
  const inTheHouse = new Map<string, number>();
  const shipments: Shipment[] = [];
  const ofOrder = records.deliveryItems.filter(({ ReferenceSDDocument }) => ReferenceSDDocument === id);
  for (const delivery of records.deliveries) {
    if (delivery.SDDocumentCategory !== null && delivery.SDDocumentCategory !== TO_CUSTOMER) continue;
    const own = ofOrder.filter(({ DeliveryDocument }) => DeliveryDocument === delivery.DeliveryDocument);
    if (own.length === 0) continue;
    const gone = own.filter((item) => hasLeft(delivery, item));
    for (const item of own) {
      const sum = gone.includes(item) ? left : inTheHouse;
      const of = item.ReferenceSDDocumentItem ?? '';
      sum.set(of, (sum.get(of) ?? 0) + item.ActualDeliveryQuantity);
      const asked = items.find(({ SalesOrderItem }) => SalesOrderItem === of);
      if (asked !== undefined && asked.RequestedQuantityUnit !== item.DeliveryQuantityUnit)
        unknowns.push({ about: 'unit of a delivery', word: item.DeliveryQuantityUnit ?? '' });
    }
    shipments.push(
      ...parcelsOf(delivery, linesOf(gone.length > 0 ? gone : own, items), gone.length > 0, config, unknowns),
    );
  }
  return { shipments, left, inTheHouse };
}

/** Of a delivery whose goods issue is posted in part, the items say it. */
const hasLeft = ({ OverallGoodsMovementStatus: status }: DeliveryRow, item: DeliveryItemRow): boolean =>
  status === 'C' || (status === 'B' && item.GoodsMovementStatus === 'C');

/** Batches of one item stand there each on its own. */
function linesOf(own: readonly DeliveryItemRow[], items: readonly ItemRow[]): Shipment['lines'] {
  const lines = new Map<string, number>();
  for (const { ReferenceSDDocumentItem: of, Material, ActualDeliveryQuantity } of own) {
    const item = items.find(({ SalesOrderItem }) => SalesOrderItem === of);
    const sku = item === undefined ? Material : skuOf(item);
    if (sku !== null) lines.set(sku, (lines.get(sku) ?? 0) + ActualDeliveryQuantity);
  }
  return [...lines].filter(([, quantity]) => quantity !== 0).map(([sku, quantity]) => ({ sku, quantity }));
}

/** '' has no goods issue to wait for. */
const GOODS_MOVEMENT = new Set(['', 'A', 'B', 'C']);

/** One that has not left is a parcel only where a label was made, and none is shipped. With several numbers it is not told which parcel holds what. */
function parcelsOf(
  delivery: DeliveryRow,
  lines: Shipment['lines'],
  isGone: boolean,
  config: S4hanaConfig,
  unknowns: UnknownWords,
): Shipment[] {
  const { DeliveryDocument: id, OverallGoodsMovementStatus: word } = delivery;
  const isStrange = word === null || !GOODS_MOVEMENT.has(word);
  if (isStrange) unknowns.push({ about: 'goods movement status', word: word ?? '' });
  const numbers = trackingNumbersOf(delivery, config);
  if (!isGone && !isStrange && numbers.length === 0) return [];
  const arrival = arrivalOf(delivery, isGone, unknowns);
  const carrier = config.carrierField === undefined ? null : vendorText.parse(delivery[config.carrierField]);
  const parcel = (trackingNumber: string | null, parcelId: string): Shipment => ({
    id: parcelId,
    carrier: carrier === null ? null : carrierOfMethod(carrier),
    trackingNumber,
    trackingUrl: null,
    shipmentStatus: isStrange ? 'unknown' : !isGone ? 'info_received' : arrival.status,
    shippedAt: isGone ? noonOf(delivery.ActualGoodsMovementDate) : null,
    estimatedDeliveryOn: null,
    deliveredAt: arrival.at,
    vendorStatus: word,
    trackedAt: null,
    trackedBy: null,
    lines: numbers.length > 1 ? [] : lines,
    events: [],
  });
  if (numbers.length < 2) return [parcel(numbers[0] ?? null, id)];
  return numbers.map((number, index) => parcel(number, `${id}/${index + 1}`));
}

function trackingNumbersOf(delivery: DeliveryRow, { trackingNumberField: field }: S4hanaConfig): readonly string[] {
  const text = field === undefined ? null : vendorText.parse(delivery[field]);
  return [...new Set((text ?? '').split(/[;,]/).map((number) => number.trim()))].filter((number) => number !== '');
}

/** What the customer has reported back: '' and A nothing, B other quantities, C all of it.
 * https://www.sapdatasheet.org/abap/dtel/pdstk.html */
function arrivalOf(
  { OverallProofOfDeliveryStatus: word, ProofOfDeliveryDate: day }: DeliveryRow,
  isGone: boolean,
  unknowns: UnknownWords,
): { readonly status: Shipment['shipmentStatus']; readonly at: string | null } {
  if (isGone && word === 'C') return { status: 'delivered', at: noonOf(day) };
  if (word !== null && word !== '' && word !== 'A') unknowns.push({ about: 'proof of delivery', word });
  return { status: 'in_transit', at: null };
}
