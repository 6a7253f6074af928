// What stands around the sample desk in `npm run demo:workers`, all on this machine: an emulated Gmail with the desk's mailbox, and a shop that answers
// JSON, from the same orders and goods as those of `npm run demo`.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { z } from 'zod';
import type { EmulatedAccount } from '../../../../connectors/gmail/emulator/account.ts';
import { openEmulatedGmail } from '../../../../connectors/gmail/emulator/server.ts';
import type { HttpJsonConfig } from '../../../../connectors/http-json/config.ts';
import { SAMPLE, SAMPLE_NOW } from '../../sample-desk.ts';

export const ADDRESS = 'orders@fjordlight.example';

export interface SampleServers {
  readonly gmailUrl: string;
  /** Also gives the access token to whoever comes with a refresh token, as Google's token endpoint does. */
  readonly shopUrl: string;
  readonly mailbox: EmulatedAccount;
  close(): Promise<void>;
}

const TOKEN = 'demo-access-token';

export async function startSampleServers(): Promise<SampleServers> {
  await using starting = new AsyncDisposableStack();
  const gmail = starting.adopt(await openEmulatedGmail(), (server) => server.close());
  const mailbox = gmail.openAccount(ADDRESS);
  mailbox.tokens.add(TOKEN);
  const shop = starting.adopt(await startShop(), (server) => void server.close());
  const started = starting.move();
  return {
    gmailUrl: gmail.url,
    shopUrl: `http://127.0.0.1:${(shop.address() as AddressInfo).port}`,
    mailbox,
    close: () => started.disposeAsync(),
  };
}

interface SampleOrder {
  readonly id: string;
  readonly number: string;
  readonly customer: { readonly email: string };
  readonly shipments: readonly { readonly trackingNumber: string | null }[];
}

const DAY_MS = 86_400_000;

/** Days of the sample as many days later as it is today: in workerd the desk goes by the machine's time, and would find every parcel late. */
function makeFresh(text: string): string {
  const days = Math.floor((Date.now() - Date.parse(SAMPLE_NOW)) / DAY_MS);
  return text.replace(/\b\d{4}-\d{2}-\d{2}(?=[T"])/g, (day) =>
    new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, day.length),
  );
}

const readLines = async <Line>(name: string): Promise<readonly Line[]> =>
  makeFresh(await readFile(join(SAMPLE, 'shop', name), 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

async function startShop(): Promise<Server> {
  const [orders, goods] = [await readLines<SampleOrder>('orders.jsonl'), await readLines<object>('stock.jsonl')];
  const answer = (method: string, { pathname, searchParams }: URL): object | null => {
    if (method === 'POST' && pathname === '/oauth2/token')
      return { access_token: TOKEN, token_type: 'Bearer', expires_in: 3600 };
    if (pathname === '/goods') return goods;
    if (pathname.startsWith('/orders/')) return orders.find(({ id }) => pathname === `/orders/${id}`) ?? null;
    const [number, email, parcel] = ['number', 'email', 'parcel'].map((name) => searchParams.get(name));
    return orders.filter(
      (order) =>
        (number && plain(order.number) === plain(number)) ||
        (email && order.customer.email === email) ||
        (parcel && order.shipments.some(({ trackingNumber }) => plain(trackingNumber ?? '') === plain(parcel))),
    );
  };
  const server = createServer((request, response) => {
    const found = answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://shop.invalid'));
    response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** How the shop's answers are read. */
export const shopConfig = (baseUrl: string): z.input<typeof HttpJsonConfig> => ({
  baseUrl,
  auth: { by: 'none' },
  callsPerSecond: 50,
  orders: {
    byNumber: { path: '/orders', query: { number: '{number}' } },
    byEmail: { path: '/orders', query: { email: '{email}' } },
    byTrackingNumber: { path: '/orders', query: { parcel: '{tracking_number}' } },
    byId: { path: '/orders/{order_id}' },
  },
  order: {
    ...{ order_id: '/id', order_number: '/number', placed_at: '/placedAt', order_status: '/status' },
    ...{ payment_status: '/paymentStatus', currency: '/currency', total: '/total', channel: '/channel' },
    ...{ customer_id: '/customer/id', customer_name: '/customer/name', customer_email: '/customer/email' },
    ...{ locale: '/customer/locale', purchase_order_number: '/purchaseOrderNumber' },
    ...{ ship_name: '/shippingAddress/name', ship_line1: '/shippingAddress/line1' },
    ...{ ship_city: '/shippingAddress/city', ship_postal_code: '/shippingAddress/postalCode' },
    ship_country: '/shippingAddress/country',
  },
  lines: {
    at: '/lines',
    columns: {
      ...{ sku: '/sku', title: '/title', quantity: '/quantity', unit_price: '/unitPrice' },
      ...{ fulfilled_quantity: '/fulfilledQuantity', cancelled_quantity: '/cancelledQuantity' },
      backorder_expected_on: '/backorder/expectedAt',
    },
  },
  shipments: {
    at: '/shipments',
    columns: {
      ...{ shipment_id: '/id', carrier: '/carrier', tracking_number: '/trackingNumber', tracking_url: '/trackingUrl' },
      ...{ shipment_status: '/status', shipped_at: '/shippedAt', delivered_at: '/deliveredAt' },
      estimated_delivery_on: '/estimatedDeliveryAt',
    },
    lines: { at: '/lines', columns: { sku: '/sku', quantity: '/quantity' } },
  },
  returns: {
    at: '/returns',
    columns: { return_id: '/id', return_status: '/status', requested_at: '/requestedAt' },
    lines: { at: '/lines', columns: { sku: '/sku', quantity: '/quantity' } },
  },
  refunds: {
    at: '/refunds',
    columns: { amount: '/amount', currency: '/currency', refunded_at: '/at', method: '/method' },
  },
  stock: {
    ask: { path: '/goods' },
    columns: {
      ...{ sku: '/sku', title: '/title', available: '/available', expected_on: '/expectedAt' },
      ...{ price: '/price', currency: '/currency' },
    },
  },
});
