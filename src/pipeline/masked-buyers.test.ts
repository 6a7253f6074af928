// What reaches a buyer behind a marketplace's address: no link, no address, the brand alone, and at Amazon the order's number.
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Order } from '../domain/order.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { knowPassages, passage, scriptModel } from './model-fixture.ts';
import { previewMail } from './preview-mail.ts';
import { onItsWay, openTestDesk, writeMail } from './thread-desk-fixture.ts';

const BUYER = 'k3x9w1q7v5@marketplace.amazon.com';
const NUMBER = '302-1234567-7654321';
const LINK = 'https://www.ups.com/track?tracknum=1Z999AA10123456784';
const SIGNATURE = 'Desk\nSave 20% at https://desk.example\nhelp@desk.example';
const WAY_OUT = /https?:|www\.|@|desk\.example|Save/;

function openDesk(changes: Partial<Order> = {}) {
  const shipments = onItsWay.shipments.map((one) => ({ ...one, trackingUrl: LINK }));
  const customer = { ...onItsWay.customer, email: BUYER };
  const order = { ...onItsWay, number: NUMBER, channel: 'amazon', customer, shipments, ...changes };
  const desk = openTestDesk([order]);
  const { voice } = desk.ports.settings;
  const settings = { ...desk.ports.settings, voice: { ...voice, signature: SIGNATURE } };
  Object.assign(desk.ports, { settings });
  onTestFinished(() => desk.ports.records.close());
  const from = order.customer.email;
  return {
    ...desk,
    ask: (body: string, subject = 'Question') => desk.handle(writeMail(body, { id: 'm1', from, subject })),
  };
}
const sentBy = async ({ mailbox }: ReturnType<typeof openDesk>) => {
  const parsed = await parseMessage(mailbox.sent[0] ?? new Uint8Array());
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return parsed.value;
};
const WHERE = `Hello, where is my order ${NUMBER}? When will it arrive? Thanks, Ada`;

const SAFE = 'The glass kettle is dishwasher safe.';
const CARE = `${SAFE} You can find the manual at https://desk.example/care.`;
const ASKED = `Hello, I have a question about the Tea Kettle (glass) of my order ${NUMBER}. Can it go into the dishwasher?`;

const KETTLE = {
  sku: 'KETT-1',
  title: 'Tea Kettle (glass)',
  available: 4,
  expectedOn: null,
  price: '120.00',
  currency: 'USD',
};

/** What is drafted where a model answers so from the desk's own document. */
async function answerFreely(email: string, text: string) {
  const model = scriptModel({
    write: () => [{ point: 1, asked: '', text, restsOn: ['p1'], needsPerson: false }],
  });
  const order = { ...onItsWay, number: NUMBER, customer: { ...onItsWay.customer, email } };
  const desk = openTestDesk([order], [KETTLE], ':memory:', { model, knowledge: knowPassages(passage(CARE)) });
  onTestFinished(() => desk.ports.records.close());
  return desk.handle(writeMail(ASKED, { id: 'm1', from: email, subject: 'Question' }));
}

describe('an answer to a masked address', () => {
  test('has the tracking number without its link, the brand without its signature, and the order’s number', async () => {
    const desk = openDesk();
    const run = await desk.ask(WHERE);
    expect(run).toMatchObject({ outcome: 'send', known: { delivery: { kind: 'sent' } } });
    const { reply } = run.known;
    expect(reply?.text).toContain('1Z999AA10123456784');
    expect(reply?.text).toContain(NUMBER);
    expect(reply?.text).toMatch(/\nDesk\n$/);
    expect(reply?.text).not.toMatch(WAY_OUT);
    expect(reply?.html).not.toMatch(WAY_OUT);
    expect((await sentBy(desk)).text.fresh).not.toMatch(WAY_OUT);
  });

  test('does not quote the buyer, whose words may hold what the market does not take', async () => {
    const desk = openDesk();
    expect((await desk.ask(`${WHERE}\nI saw it at www.elsewhere.example`)).outcome).toBe('send');
    const bytes = Buffer.from(desk.mailbox.sent[0] ?? new Uint8Array()).toString('latin1');
    expect(bytes).toContain('1Z999AA10123456784');
    expect(bytes).not.toContain('elsewhere.example');
    expect(bytes).not.toMatch(/^> /m);
  });

  test('is the usual one to anybody else', async () => {
    const desk = openDesk({ customer: { ...onItsWay.customer, email: 'ada@example.com' } });
    const run = await desk.ask(WHERE);
    expect(run.outcome).toBe('send');
    expect(run.known.reply?.text).toContain(LINK);
    expect(run.known.reply?.text).toContain('help@desk.example');
  });

  test('needs no order’s number at eBay, and has no link there either', async () => {
    const desk = openDesk({ number: '#1042', customer: { ...onItsWay.customer, email: 'a1b2c3@members.ebay.de' } });
    const run = await desk.ask('Hello, where is my order #1042? When will it arrive? Thanks, Ada');
    expect(run).toMatchObject({ outcome: 'send', known: { delivery: { kind: 'sent' } } });
    expect(run.known.reply?.text).toContain('1Z999AA10123456784');
    expect(run.known.reply?.text).not.toMatch(WAY_OUT);
    expect(run.known.reply?.html).not.toMatch(WAY_OUT);
  });

  test('waits for a person where no order’s number can be named', async () => {
    const run = await openDesk({ number: '#1042' }).ask('Hello, where is my order #1042? When will it arrive?');
    expect(run.outcome).toBe('draft');
    expect(run.known.decision?.reasons.map(({ rule }) => rule)).toContain('limit_masked_address');
  });

  test('is not sent with a link that a person or a greeting puts in', async () => {
    const desk = openDesk();
    const run = await desk.ask(WHERE);
    const preview = await previewMail(run.mailId, desk.ports);
    const text = run.known.reply?.text ?? '';
    expect(await preview?.check(text)).toEqual([]);
    for (const way of [LINK, 'https://desk.example', 'www.desk.example', 'help@desk.example', SIGNATURE])
      expect((await preview?.check(`${text}\n${way}\n`))?.length, way).toBeGreaterThan(0);
  });

  test('takes what a model found in a document, but no link of it', async () => {
    const taken = await answerFreely(BUYER, SAFE);
    expect(taken).toMatchObject({ outcome: 'draft' });
    expect(taken.known.reply?.text).toContain(SAFE);
    const linked = await answerFreely(BUYER, CARE);
    expect(linked.known.reply?.text).not.toMatch(WAY_OUT);
    const usual = await answerFreely('ada@example.com', CARE);
    expect(usual.known.reply?.text).toContain('https://desk.example/care');
  });
});
