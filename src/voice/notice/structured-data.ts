// What a notice tells machines: schema.org's ParcelDelivery and Order in JSON-LD, as Gmail reads them
// (https://developers.google.com/workspace/gmail/markup/reference/parcel-delivery, …/reference/order). Every value is one of the facts; what
// they do not hold is left out, never made up. Called by write-notice.ts.
import type { Order, ShipmentStatus } from '../../domain/order.ts';
import type { ItemFacts, OrderFacts, ParcelFacts } from '../../domain/order-facts.ts';
import { singleLine } from '../single-line.ts';

interface Told {
  readonly order: OrderFacts;
  readonly brandName: string;
  /** ISO 3166 of where it goes; null: not known. */
  readonly country: string | null;
  /** Where it goes; null: not known, or not for whoever reads this. */
  readonly address: Order['shippingAddress'];
  /** Those that the notice tells of, each with the link that it shows. */
  readonly parcels: readonly { readonly parcel: ParcelFacts; readonly link: string | null }[];
}

const CONTEXT = 'http://schema.org';
const ITEMS_MAX = 50;

/** The parcels that are told of; of none, the order. Safe inside a script element. */
export function writeStructuredData(told: Told): string {
  const things = told.parcels.length > 0 ? told.parcels.map((one) => describeParcel(told, one)) : [describeOrder(told)];
  return escapeJson(JSON.stringify(things.length === 1 ? things[0] : things));
}

/** `</script>` and `<!--` end or turn a script; U+2028 and U+2029 end lines of one. */
const escapeJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function describeParcel({ order, brandName, country, address }: Told, { parcel, link }: Told['parcels'][number]) {
  return {
    '@context': CONTEXT,
    '@type': 'ParcelDelivery',
    ...describeAddress(country, address),
    ...(parcel.estimatedOn === null ? {} : { expectedArrivalUntil: parcel.estimatedOn }),
    ...(parcel.carrierName === null ? {} : { carrier: organization(parcel.carrierName) }),
    ...(parcel.trackingNumber === null ? {} : { trackingNumber: singleLine(parcel.trackingNumber) }),
    ...(link === null ? {} : { trackingUrl: link }),
    itemShipped: (parcel.items.length > 0 ? parcel.items : order.items).slice(0, ITEMS_MAX).map(product),
    partOfOrder: {
      '@type': 'Order',
      orderNumber: singleLine(order.number),
      merchant: organization(brandName),
      orderStatus: statusOfOrder(order),
    },
  };
}

/** Gmail's table wants all of it but the name, which is left out: https://developers.google.com/gmail/markup/reference/types/ParcelDelivery */
function describeAddress(country: string | null, address: Order['shippingAddress']) {
  const parts = Object.entries({
    streetAddress: [address?.line1, address?.line2].filter((line) => line != null && line !== '').join(', '),
    addressLocality: address?.city ?? '',
    addressRegion: address?.region ?? '',
    postalCode: address?.postalCode ?? '',
    addressCountry: country ?? '',
  }).flatMap(([name, value]) => (singleLine(value) === '' ? [] : [[name, singleLine(value)] as const]));
  return parts.length === 0 ? {} : { deliveryAddress: { '@type': 'PostalAddress', ...Object.fromEntries(parts) } };
}

function describeOrder({ order, brandName }: Told) {
  return {
    '@context': CONTEXT,
    '@type': 'Order',
    merchant: organization(brandName),
    orderNumber: singleLine(order.number),
    orderDate: order.placedOn,
    orderStatus: statusOfOrder(order),
    price: order.total,
    priceCurrency: order.currency,
    acceptedOffer: order.items.slice(0, ITEMS_MAX).map((item) => ({
      '@type': 'Offer',
      itemOffered: product(item),
      price: item.unitPrice,
      priceCurrency: order.currency,
      eligibleQuantity: { '@type': 'QuantitativeValue', value: item.quantity },
    })),
  };
}

const organization = (name: string) => ({ '@type': 'Organization', name: singleLine(name) });
const product = ({ sku, title }: ItemFacts) => ({ '@type': 'Product', name: singleLine(title), sku: singleLine(sku) });

type States = ReadonlySet<ShipmentStatus>;
const ON_ITS_WAY: States = new Set(['in_transit', 'out_for_delivery']);
const STUCK: States = new Set(['exception', 'attempt_failed', 'expired']);
const DELIVERED: States = new Set(['delivered']);
const RETURNED: States = new Set(['returned']);
const READY: States = new Set(['available_for_pickup']);

/** https://schema.org/OrderStatus: what is true of the whole order. */
function statusOfOrder(order: OrderFacts): string {
  const states = order.parcels.map(({ shipmentStatus }) => shipmentStatus);
  const isComplete = states.length > 0 && order.waitingItems.length + order.backorderedItems.length === 0;
  const all = (wanted: ReadonlySet<ShipmentStatus>) => isComplete && states.every((state) => wanted.has(state));
  const rules: readonly (readonly [holds: boolean, name: string])[] = [
    [order.isCancelled, 'OrderCancelled'],
    [states.some((state) => STUCK.has(state)), 'OrderProblem'],
    [all(DELIVERED), 'OrderDelivered'],
    [all(RETURNED), 'OrderReturned'],
    [all(READY), 'OrderPickupAvailable'],
    [all(ON_ITS_WAY), 'OrderInTransit'],
    [order.isPaymentPending, 'OrderPaymentDue'],
  ];
  const [, name] = rules.find(([holds]) => holds) ?? [true, 'OrderProcessing'];
  return `${CONTEXT}/${name}`;
}
