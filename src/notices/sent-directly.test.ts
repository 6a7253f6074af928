// Notices that a connected sender brings on their way: against an SMTP server, whose mails are read back, and against one that the test writes.
import { expect, onTestFinished, test } from 'vitest';
import { startSmtpServer } from '../../connectors/contract/smtp-server-fixture.ts';
import { openTestAccess } from '../../connectors/contract/vendor-server-fixture.ts';
import { connector as smtp } from '../../connectors/smtp/connector.ts';
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { MailSender, SenderMail, SenderResult } from '../ports/mail-sender.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { event, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const shipped = parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')] });
const delivered = parcel('1', 'delivered', {
  deliveredAt: '2026-11-20T08:50:00Z',
  events: [event('2026-11-20T08:50:00Z', 'delivered')],
});

async function openDesk(sender: MailSender) {
  const desk = new NoticeDesk();
  await rememberPublicAddress(desk.records, 'https://desk.example');
  desk.settings.notices = { ...desk.settings.notices, by: 'post' };
  desk.senders.set('post', sender);
  const stateOf = (id: number) => desk.records.ledger.readForNotice(id)?.state;
  return { desk, stateOf };
}
/** Answers in turn; the last one goes on. */
function writtenSender(...answers: readonly SenderResult[]) {
  const taken: SenderMail[] = [];
  const sender: MailSender = {
    domains: ['shop.example'],
    async send(mail) {
      taken.push(mail);
      return answers[Math.min(taken.length, answers.length) - 1] ?? { kind: 'sent', ref: null };
    },
  };
  return { sender, taken };
}
const NOT_NOW: SenderResult = { kind: 'refused', isPermanent: false, why: 'busy', status: null };

test('a notice arrives by SMTP as it was written, and leaves no draft', async () => {
  const server = await startSmtpServer({ user: 'desk', password: 'sesame' });
  onTestFinished(() => server.stop());
  const place = { host: '127.0.0.1', port: server.port, encryption: 'none' as const, user: 'desk' };
  const { mail } = smtp.open({ ...place, domains: ['shop.example'] }, openTestAccess({ password: 'sesame' }));
  if (mail === undefined) throw new Error('it sends nothing');
  const { desk } = await openDesk(mail);
  await desk.change(order('1', { shipments: [delivered] }));
  await desk.run(20);
  expect(desk.told).toEqual([['delivered']]);
  expect([server.taken.length, desk.mailbox.drafts.length, desk.mailbox.sent.length]).toEqual([1, 0, 0]);
  const [taken] = server.taken;
  expect([taken?.from, taken?.to]).toEqual(['orders@shop.example', ['ada@example.com']]);
  const read = await parseMessage(taken?.raw ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.detail);
  const { headers, from, to } = read.value;
  const fieldOf = (name: string) => headers.find((field) => field.name.toLowerCase() === name)?.value;
  expect([from[0]?.address, to[0]?.address]).toEqual(['orders@shop.example', 'ada@example.com']);
  expect(fieldOf('auto-submitted')).toBe('auto-generated');
  expect(fieldOf('list-unsubscribe')).toMatch(/^<https:\/\/desk\.example\/u\/[0-9a-f]{32}-[0-9a-f]{32}>, <mailto:/);
  expect(fieldOf('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const [notice] = desk.records.notices.listNewest(1);
  const kept = desk.records.mails.readRaw(notice?.mailId ?? 0);
  expect(taken?.raw.toString()).toBe(Buffer.from(kept ?? []).toString());
});

test('a sender that takes nothing now is asked again a little later, and the mail leaves once', async () => {
  const { sender, taken } = writtenSender(NOT_NOW, { kind: 'sent', ref: 'r1' });
  const { desk, stateOf } = await openDesk(sender);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(12);
  expect([taken.length, stateOf(1)]).toEqual([1, 'planned']);
  await desk.run(limits.notices.refusedRetryMinutes + 1);
  expect([taken.length, stateOf(1)]).toEqual([2, 'sent']);
  await desk.run(60);
  expect(taken).toHaveLength(2);
});

test('one whose words were erased is taken back, and says that', async () => {
  const { sender, taken } = writtenSender(NOT_NOW);
  const { desk, stateOf } = await openDesk(sender);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(12);
  const { records } = desk;
  const keptRaw = records.mails.readRaw;
  desk.records.mails.readRaw = () => null;
  onTestFinished(() => {
    records.mails.readRaw = keptRaw;
  });
  await desk.run(limits.notices.refusedRetryMinutes + 1);
  expect([taken.length, stateOf(1)]).toEqual([1, 'withdrawn']);
  expect(records.ledger.readForNotice(1)?.detail).toBe('what it said was erased');
});

test('what may have left is never handed over again: a person decides', async () => {
  const { sender, taken } = writtenSender({ kind: 'unknown', why: 'no answer' });
  const { desk, stateOf } = await openDesk(sender);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(180, 5);
  expect([taken.length, stateOf(1)]).toEqual([1, 'unknown']);
});

test('a crash between the handing over and its noting is such a case', async () => {
  let dies = true;
  const { sender, taken } = writtenSender();
  const { desk, stateOf } = await openDesk({
    domains: sender.domains,
    async send(mail) {
      await sender.send(mail);
      if (dies) throw new Error('the process ends here');
      return { kind: 'sent', ref: null };
    },
  });
  await desk.change(order('1', { shipments: [shipped] }));
  await expect(desk.run(20)).rejects.toThrow('the process ends here');
  dies = false;
  await desk.run(60);
  expect([taken.length, stateOf(1)]).toEqual([1, 'unknown']);
});

test('a No for good ends the notice, and a dead address gets nothing more', async () => {
  const dead: SenderResult = { kind: 'refused', isPermanent: true, why: '550', status: '5.1.1' };
  const { sender, taken } = writtenSender(dead);
  const { desk, stateOf } = await openDesk(sender);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(stateOf(1)).toBe('failed');
  expect(desk.records.privacy.isSuppressed('ada@example.com')).toBe(true);
  expect(desk.records.notices.read(1)?.report).toBe('bounced');
  await desk.change(order('2', { shipments: [shipped] }));
  await desk.run(20);
  expect([taken.length, desk.turns('2')]).toEqual([1, expect.arrayContaining(['shipped suppressed'])]);
});

test('a No for another reason says nothing of the address', async () => {
  const { sender } = writtenSender({ kind: 'refused', isPermanent: true, why: '552', status: '5.2.2' });
  const { desk } = await openDesk(sender);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.records.privacy.isSuppressed('ada@example.com')).toBe(false);
});

test('a sender that signs for another domain is handed nothing', async () => {
  const { sender, taken } = writtenSender();
  const { desk, stateOf } = await openDesk({ ...sender, domains: ['other.example', 'evilshop.example'] });
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect([taken.length, stateOf(1)]).toEqual([0, 'failed']);
});

test('the kill switch, the caps and a suppressed address hold as they do in the mailbox', async () => {
  const { sender, taken } = writtenSender();
  const { desk, stateOf } = await openDesk(sender);
  desk.records.settings.write('kill_switch', 'stopped by Olivia at 2026-11-20T09:00:00.000Z: test');
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect([taken.length, stateOf(1)]).toEqual([0, 'planned']);
  desk.records.settings.write('kill_switch', '');
  await desk.run(2);
  expect([taken.length, stateOf(1)]).toEqual([1, 'sent']);
  const { noticesPerRecipientPerDay } = limits.sending;
  for (let more = 0; more < noticesPerRecipientPerDay; more += 1)
    await desk.change(order(`m${more}`, { shipments: [shipped] }));
  await desk.run(20);
  expect(taken).toHaveLength(noticesPerRecipientPerDay);
  const why = { address: 'ada@example.com', at: desk.clock.now(), by: 'Olivia', why: 'asked for it' };
  await desk.records.write(() => desk.records.privacy.suppress(why));
  await desk.run(24 * 60, 30);
  expect(taken).toHaveLength(noticesPerRecipientPerDay);
});

test('without its sender a notice waits, and is taken back when what it tells is not so any more', async () => {
  const { sender, taken } = writtenSender();
  const { desk, stateOf } = await openDesk(sender);
  desk.senders.clear();
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(stateOf(1)).toBe('planned');
  const { shipped: on } = desk.settings.notices.kinds;
  desk.settings.notices = { ...desk.settings.notices, kinds: on === undefined ? {} : { shipped: on } };
  await desk.change(order('1', { shipments: [delivered] }));
  await desk.run(20);
  expect([taken.length, stateOf(1)]).toEqual([0, 'withdrawn']);
});

test('what a person looks at first is a draft in the mailbox, whatever is connected', async () => {
  const { sender, taken } = writtenSender();
  const { desk } = await openDesk(sender);
  const since = '2026-11-18T00:00:00Z';
  const kinds = { shipped: { mode: 'draft', since, isSentByOthers: false } } as const;
  desk.settings.notices = { ...desk.settings.notices, kinds };
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect([taken.length, desk.mailbox.drafts.length]).toEqual([0, 1]);
});
