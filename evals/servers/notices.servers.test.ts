// What a shopper finds in their own mailbox: a real Vendure's order is told of, the notices leave by SMTP as nodemailer speaks it and are taken by
// smtp-server, and are read back over IMAP from the shopper's account on a real Dovecot, byte for byte as the desk's records have them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NoticeShop } from '../../connectors/contract/notice-shop-fixture.ts';
import { openTestAccess } from '../../connectors/contract/vendor-server-fixture.ts';
import { type Dovecot, PASSWORD, startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../connectors/imap/emulator/person.ts';
import { type SmtpFixture, startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { connector as smtp } from '../../connectors/smtp/connector.ts';
import { connector as vendureShop } from '../../connectors/vendure/connector.ts';
import { parseMessage } from '../../src/mail/parse-message.ts';
import { rememberPublicAddress } from '../../src/sending/signed-links.ts';
import { orderAsGuest } from './vendure/customers.ts';
import { readVariants } from './vendure/seed.ts';
import { logIn, moveParcel, ship } from './vendure/staff.ts';
import { startVendure, type Vendure } from './vendure/start.ts';

let vendure: Vendure;
let dovecot: Dovecot;
let postOffice: SmtpFixture;
beforeAll(async () => {
  vendure = await startVendure();
  dovecot = await startDovecot();
  postOffice = await startSmtp();
}, 600_000);
afterAll(async () => {
  await postOffice?.stop();
  await dovecot?.stop();
  await vendure?.stop();
});

/** A desk that tells Vendure's shoppers through the SMTP server. */
async function openShop(): Promise<NoticeShop> {
  const now = new Date().toISOString();
  const sessionToken = await logIn(vendure, vendure.superadmin);
  const shop = new NoticeShop(
    'vendure',
    'shop',
    vendureShop.open({ url: vendure.adminApi }, openTestAccess({ sessionToken }, now)),
  );
  await rememberPublicAddress(shop.desk.records, 'https://desk.example');
  const place = { host: '127.0.0.1', port: postOffice.port, encryption: 'none' as const, user: 'desk' };
  const { mail } = smtp.open({ ...place, domains: ['shop.example'] }, openTestAccess({ password: PASSWORD }, now));
  if (mail === undefined) throw new Error('it sends nothing');
  shop.desk.senders.set('post', mail);
  shop.desk.settings.notices = { ...shop.desk.settings.notices, by: 'post' };
  return shop;
}

/** All mails of the account's inbox, in the order in which they came. */
async function readInbox(user: string): Promise<readonly Buffer[]> {
  const client = await connectAs(dovecot, user);
  await client.mailboxOpen('INBOX');
  const mails: Buffer[] = [];
  for await (const { source } of client.fetch('1:*', { source: true })) mails.push(source ?? Buffer.alloc(0));
  client.close();
  return mails;
}

async function readFields(raw: Uint8Array) {
  const read = await parseMessage(raw);
  if (!read.ok) throw new Error(read.error.detail);
  const { headers, to, from } = read.value;
  const fieldOf = (name: string) => headers.find((field) => field.name.toLowerCase() === name)?.value;
  return { to: to.map(({ address }) => address), from: from.map(({ address }) => address), fieldOf };
}

test('each notice of an order lies in the shopper’s mailbox once, as it was kept, with the fields that machines read', {
  timeout: 240_000,
}, async () => {
  const shop = await openShop();
  const account = dovecot.newUser();
  const person = await connectAs(dovecot, account);
  postOffice.onMail = async ({ raw, to }) => {
    expect(to).toEqual([order.email]);
    await person.append('INBOX', raw);
  };
  const { admin } = vendure;
  const variants = await readVariants(admin);
  const order = await orderAsGuest(vendure.newShopSession(), variants, 'reader', { 'WIDGET-S': 1 }, 'card');
  await shop.hear();
  const parcel = { method: 'UPS Ground', trackingCode: '1Z999AA10120000071' };
  const { parcels } = await ship(admin, order, [parcel], 'Shipped');
  await shop.hear();
  await moveParcel(admin, parcels[0]?.fulfillmentId ?? '', 'Delivered');
  await shop.hear();
  await shop.hear();
  person.close();

  const kept = shop.notices(order.id);
  expect(kept.map(({ kinds }) => kinds)).toEqual([['order_confirmed'], ['shipped'], ['delivered']]);
  const read = await readInbox(account);
  expect(read.map((raw) => raw.toString('latin1'))).toEqual(kept.map(({ raw }) => Buffer.from(raw).toString('latin1')));
  const ids = new Set<string | undefined>();
  for (const [index, raw] of read.entries()) {
    const { to, from, fieldOf } = await readFields(raw);
    const { token = '' } = shop.desk.records.ledger.readForNotice(index + 1) ?? {};
    expect([from, to]).toEqual([['orders@shop.example'], [order.email]]);
    expect(fieldOf('auto-submitted')).toBe('auto-generated');
    expect(fieldOf('message-id')).toBe(`<${token}@shop.example>`);
    expect(fieldOf('x-waybill-id')).toBe(token);
    ids.add(fieldOf('message-id'));
    // Only of the delivery a shopper may want to hear nothing.
    const isOptional = kept[index]?.kinds.includes('delivered');
    const unsubscribe =
      /^<https:\/\/desk\.example\/u\/[0-9a-f-]{65}>, <mailto:orders@shop\.example\?subject=unsubscribe%20[0-9a-f-]{65}>$/;
    if (isOptional) expect(fieldOf('list-unsubscribe')).toMatch(unsubscribe);
    else expect(fieldOf('list-unsubscribe')).toBeUndefined();
    expect(fieldOf('list-unsubscribe-post')).toBe(isOptional ? 'List-Unsubscribe=One-Click' : undefined);
  }
  expect(ids.size).toBe(3);
});
