import { expect, test } from 'vitest';
import { parseMessage } from '../mail/parse-message.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { chooseNotices } from '../sending/unsubscribe.ts';
import { event, line, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const ARRIVED = '2026-11-20T08:50:00Z';
const shipped = parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')] });
const delivered = (id = '1') =>
  parcel(id, 'delivered', { deliveredAt: ARRIVED, events: [event(ARRIVED, 'delivered')] });

async function openDesk(origin: string | null = 'https://desk.example') {
  const desk = new NoticeDesk();
  await rememberPublicAddress(desk.records, origin);
  return desk;
}
async function readHeaders(raw: Uint8Array | undefined): Promise<ReadonlyMap<string, string>> {
  const parsed = await parseMessage(raw ?? new Uint8Array());
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return new Map(parsed.value.headers.map(({ name, value }) => [name.toLowerCase(), value]));
}
const linkOf = (headers: ReadonlyMap<string, string>) =>
  /^<https:\/\/desk\.example\/u\/([0-9a-f-]{65})>, <mailto:/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '';

test('an optional notice can be ended by one click; what the owner of an order needs cannot', async () => {
  const desk = await openDesk();
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  await desk.change(order('1', { shipments: [delivered()] }));
  await desk.run(20);
  const [first, second] = await Promise.all(desk.mailbox.sent.map(readHeaders));
  expect(desk.told).toEqual([['shipped'], ['delivered']]);
  expect(first?.has('list-unsubscribe')).toBe(false);
  expect(second?.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(linkOf(second ?? new Map())).not.toBe('');
  for (const headers of [first, second]) expect(headers?.get('auto-submitted')).toBe('auto-generated');
});

test('a mail that tells something needed besides is needed, and has no such link', async () => {
  const desk = await openDesk();
  const lines = [line('A'), line('B')];
  await desk.change(order('1', { lines, shipments: [delivered(), { ...shipped, id: '2', trackingNumber: 'Z2' }] }));
  await desk.run(20);
  expect(desk.told[0]).toEqual(expect.arrayContaining(['delivered', 'partly_shipped']));
  expect((await readHeaders(desk.mailbox.sent[0])).has('list-unsubscribe')).toBe(false);
});

test('without a public address no click is promised, and a mail still ends them', async () => {
  const desk = await openDesk(null);
  await desk.change(order('1', { shipments: [delivered()] }));
  await desk.run(20);
  expect(desk.told).toEqual([['delivered']]);
  const headers = await readHeaders(desk.mailbox.sent[0]);
  expect(headers.get('list-unsubscribe')).toMatch(
    /^<mailto:orders@shop\.example\?subject=unsubscribe%20[0-9a-f-]{65}>$/,
  );
  expect(headers.has('list-unsubscribe-post')).toBe(false);
});

test('who has refused optional notices goes on getting the others, of that order and of every other', async () => {
  const desk = await openDesk();
  await desk.change(order('1', { shipments: [delivered()] }));
  await desk.run(20);
  const link = linkOf(await readHeaders(desk.mailbox.sent[0]));
  expect(await chooseNotices(desk, link, false)).toMatchObject({ recipient: 'ada@example.com', isRefused: true });
  await desk.change(order('2', { shipments: [delivered()] }));
  await desk.change(order('3', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.told).toEqual([['delivered'], ['shipped']]);
  expect(desk.turns('2')).toContain('delivered refused');
});

test('a notice that is refused while it waits is taken back and not sent', async () => {
  const desk = await openDesk();
  desk.records.settings.write('kill_switch', 'stopped by Olivia at 2026-11-20T09:00:00.000Z: test');
  await desk.change(order('1', { shipments: [delivered()] }));
  await desk.run(20);
  expect(desk.mailbox.drafts).toHaveLength(1);
  await desk.records.write(() => {
    desk.records.privacy.refuseNotices({ address: 'ADA@example.com', at: desk.clock.now(), by: 'link' });
    desk.records.settings.write('kill_switch', '');
  });
  await desk.run(20);
  expect([desk.mailbox.sent.length, desk.mailbox.drafts.length, desk.told.length]).toEqual([0, 0, 0]);
});
