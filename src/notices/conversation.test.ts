import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import { onItsWay, type TestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { reviewFacts } from '../watch/review-facts.ts';
import { MAILBOX, openPipelineDesk } from './pipeline-desk-fixture.ts';

const [line] = onItsWay.lines;
const [parcel] = onItsWay.shipments;
if (line === undefined || parcel === undefined) throw new Error('the sample order has a line and a parcel');
const scan = { at: '2026-11-20T08:40:00Z', description: '', location: null, vendorCode: null };
/** The kettle has just left, the cups have not. */
const partly: Order = {
  ...onItsWay,
  placedAt: '2026-11-19T09:00:00Z',
  lines: [line, { ...line, sku: 'CUP-1', title: 'Cup', fulfilledQuantity: 0 }],
  shipments: [{ ...parcel, events: [{ ...scan, shipmentStatus: 'in_transit' }] }],
};
const delivered: Order = {
  ...onItsWay,
  shipments: [
    {
      ...parcel,
      shipmentStatus: 'delivered',
      deliveredAt: scan.at,
      events: [...parcel.events, { ...scan, shipmentStatus: 'delivered' }],
    },
  ],
};

const idOf = (raw: string): string => /^message-id:\s*<([^>]+)>/im.exec(raw)?.[1] ?? '';
const headerOf = (raw: string, name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(raw)?.[1] ?? '';
const draftOf = ({ mailbox }: Pick<TestDesk, 'mailbox'>): string => Buffer.from(mailbox.drafts.at(-1) ?? '').toString();

async function openToldDesk() {
  const desk = openPipelineDesk(partly);
  await desk.put(partly);
  await desk.tell();
  expect(desk.turns()).toContain('shipped told');
  return { desk, noticeId: idOf(desk.sent[0] ?? '') };
}

test('a reply to a notice is about its order, though it names no number', async () => {
  const { desk, noticeId } = await openToldDesk();
  const run = await desk.handle(
    writeMail('ok but when will the rest come?', { id: 'r1', subject: 'your parcel', answers: [noticeId] }),
  );
  expect(desk.records.mails.readIndexed(run.mailId)?.orderNumbers).toEqual([partly.number]);
  const thread = desk.records.mails.findThread([noticeId], 10);
  expect(thread.map(({ direction }) => direction)).toEqual(['notice', 'in']);
  expect(run.outcome).not.toBe('ignore');
  const answer = desk.sent[1] ?? draftOf(desk);
  expect(headerOf(answer, 'In-Reply-To')).toBe('<r1@example.com>');
  expect(answer).toContain('Cup');
});

test('from another address the reply to a notice hears nothing of the order', async () => {
  const { desk, noticeId } = await openToldDesk();
  const before = desk.sent.length;
  const run = await desk.handle(
    writeMail('ok but when will the rest of W1046662 come?', {
      ...{ id: 'r1', from: 'eve@elsewhere.example', subject: 'Order #W1046662', answers: [noticeId] },
    }),
  );
  expect(run.outcome).not.toBe('send');
  expect(desk.sent).toHaveLength(before);
  for (const word of ['Cup', 'Kettle', '1Z999AA10123456784']) expect(draftOf(desk)).not.toContain(word);
});

test('an automatic answer to a notice gets no reply', async () => {
  const { desk, noticeId } = await openToldDesk();
  const mail = writeMail('I am out of the office until Monday.', { id: 'o1', subject: 'away', answers: [noticeId] });
  const run = await desk.handle(Buffer.from(`Auto-Submitted: auto-replied\r\n${Buffer.from(mail).toString()}`));
  await desk.tell();
  expect(run.outcome).toBe('ignore');
  expect(desk.mailbox.drafts).toEqual([]);
  expect(desk.sent).toHaveLength(1);
});

test('what a reply has just told is not mailed again', async () => {
  const desk = openPipelineDesk(delivered);
  const run = await desk.handle(writeMail('Where is my order W1046662?', { id: 'q1' }));
  expect(desk.records.ledger.readForMail(run.mailId)?.state).toBe('sent');
  await desk.put(delivered);
  await desk.tell();
  expect(desk.turns()).toContain('delivered told_in_reply');
  expect(desk.sent).toHaveLength(1);
  await desk.put(onItsWay);
  await desk.tell();
  expect(desk.turns()).toContain('correction:1 told');
});

test('what happens after a reply is told', async () => {
  const desk = openPipelineDesk(onItsWay);
  await desk.handle(writeMail('Where is my order W1046662?', { id: 'q1' }));
  await desk.put(delivered);
  await desk.tell();
  expect(desk.turns()).toContain('delivered told');
  expect(desk.sent).toHaveLength(2);
});

test('a notice answers in the thread where its shopper asked, and never in that of a stranger', async () => {
  const desk = openPipelineDesk(onItsWay);
  await desk.handle(writeMail('Where is my order W1046662?', { id: 'q1', subject: 'my kettle' }));
  await desk.handle(writeMail('Where is my order W1046662?', { id: 's1', from: 'eve@elsewhere.example' }));
  await desk.put(delivered);
  await desk.tell();
  const notice = desk.sent.at(-1) ?? '';
  expect(headerOf(notice, 'In-Reply-To')).toBe('<q1@example.com>');
  expect(headerOf(notice, 'Subject')).toBe('Re: my kettle');
  expect(headerOf(notice, 'To')).toContain('ada@example.com');
  expect(notice).not.toContain('s1@elsewhere.example');
});

test('a draft that says what was so before a notice is written anew', async () => {
  const desk = openPipelineDesk(onItsWay);
  Object.assign(desk.ports, { maySend: () => false });
  const { mailId } = await desk.handle(writeMail('Where is my order W1046662?', { id: 'q1' }));
  expect(draftOf(desk)).toContain('on its way');
  await desk.put(delivered);
  await desk.tell();
  expect(desk.turns()).toContain('delivered told');
  expect(desk.records.ledger.readForMail(mailId)?.state).toBe('drafted');
  desk.wait(limits.watch.factsSeconds / 60);
  const { records, clock, mailbox } = desk;
  const review = await reviewFacts({ name: MAILBOX, records, clock, mailbox }, desk.ports);
  await workThrough(desk.ports, () => undefined);
  expect(review.again).toBe(1);
  expect(draftOf(desk)).not.toContain('on its way');
  expect(draftOf(desk)).toContain('delivered');
});
