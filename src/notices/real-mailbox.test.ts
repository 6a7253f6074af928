// Notices through a real mailbox: Dovecot keeps the draft and the sent copy, an SMTP server takes the mail, and the shopper reads it in a mailbox of
// their own on the same Dovecot.
import type { FetchMessageObject } from 'imapflow';
import { afterAll, expect, test } from 'vitest';
import { startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../connectors/imap/emulator/person.ts';
import { startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { createDesks } from '../../connectors/imap/imap-desk-fixture.ts';
import { parseMessage, readMime } from '../mail/parse-message.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import { reviewDrafts } from '../watch/review-drafts.ts';
import { event, line, MAILBOX, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
const openImapDesk = createDesks(dovecot, smtp);
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});

/** A desk whose one mailbox this is. */
function openNoticeDesk(mailbox: Mailbox): NoticeDesk {
  const desk = new NoticeDesk();
  desk.findMailbox = (name) => (name === MAILBOX ? mailbox : null);
  return desk;
}

function bytesOf(found: FetchMessageObject | false | undefined): Uint8Array {
  const bytes = found ? found.source : undefined;
  if (bytes === undefined) throw new Error('the mail is not there');
  return bytes;
}

const lines = [line('A'), line('B', 1, { backorder: { expectedAt: '2026-12-03' } })];
const left = order('4711', {
  lines,
  shipments: [parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')] })],
});

async function readMail(raw: Uint8Array) {
  const read = await parseMessage(raw);
  if (!read.ok) throw new Error(read.error.detail);
  const { pieces } = await readMime(raw);
  const text = pieces.find(({ plain }) => plain !== null)?.plain ?? '';
  const html = pieces.find((piece) => piece.html !== null)?.html ?? '';
  return { message: read.value, text, html };
}

test('what the shopper reads is what was checked, once, and a copy lies among the sent mails', {
  timeout: 120_000,
}, async () => {
  const { mailbox, countIn, inFolder } = await openImapDesk();
  const desk = openNoticeDesk(mailbox);
  const shopper = dovecot.newUser();
  const inbox = await connectAs(dovecot, shopper);
  smtp.onMail = async ({ raw }) => void (await inbox.append('INBOX', raw));
  await desk.change(left);
  await desk.run(20, 5);
  await desk.change(left);
  await desk.run(20, 5);

  expect(smtp.received.map(({ to }) => to)).toEqual([['ada@example.com']]);
  expect([await countIn('Drafts'), await countIn('Sent')]).toEqual([0, 1]);
  await inbox.mailboxOpen('INBOX');
  const read = await readMail(bytesOf(await inbox.fetchOne('1', { source: true })));
  inbox.close();
  const sent = await inFolder('Sent', (client) => client.fetchOne('1', { source: true }));
  expect((await readMail(bytesOf(sent))).text).toBe(read.text);
  const { mailId } = desk.records.notices.listNewest(1)[0] ?? { mailId: 0 };
  const kept = await readMail(desk.records.mails.readRaw(mailId) ?? new Uint8Array());
  expect([read.text, read.html]).toEqual([kept.text, kept.html]);
  for (const said of [read.text, read.html])
    for (const word of ['#W4711', 'Lamp A', 'Lamp B']) expect(said).toContain(word);
  expect(read.message.to[0]?.address).toBe('ada@example.com');
  expect(read.message.headers.find(({ name }) => name.toLowerCase() === 'auto-submitted')?.value).toBe(
    'auto-generated',
  );
});

test('a notice that waits for a person lies among the drafts, and is told as sent when they send it', {
  timeout: 120_000,
}, async () => {
  const { mailbox, countIn, inFolder, client } = await openImapDesk();
  const desk = openNoticeDesk(mailbox);
  const { notices } = desk.settings;
  const since = '2026-11-18T00:00:00Z';
  desk.settings.notices = { ...notices, kinds: { partly_shipped: { mode: 'draft', since, isSentByOthers: false } } };
  await desk.change(left);
  await desk.run(20, 5);
  expect([await countIn('Drafts'), await countIn('Sent')]).toEqual([1, 0]);
  // By hand: the draft is gone, and a copy lies among the sent mails.
  const draft = await inFolder('Drafts', (person) => person.fetchOne('1', { source: true }));
  await client.append('Sent', Buffer.from(bytesOf(draft)), ['\\Seen']);
  await inFolder('Drafts', (person) => person.messageDelete('1'));
  const ports = { name: MAILBOX, mailbox, records: desk.records, clock: desk.clock };
  await reviewDrafts(ports, { touched: new Set(), others: 'all' }, async () => undefined);
  await desk.run(5, 5);
  expect(desk.told).toEqual([['partly_shipped']]);
  expect(desk.records.notices.listOpen(10)).toEqual([]);
});
