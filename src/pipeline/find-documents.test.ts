import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type FakeDocuments, openFakeDocuments, sampleDocument } from '../../connectors/fake/documents.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { describeOrder } from '../domain/describe-order.ts';
import { listOrderFacts } from '../domain/list-facts.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { DocumentSource } from '../ports/document-source.ts';
import { previewMail } from './preview-mail.ts';
import { replayMail } from './replay-mail.ts';
import { onItsWay, openTestDesk, type TestDesk, writeMail } from './thread-desk-fixture.ts';

const ASK = 'Could you please send me the invoice for order W1046662?';

let documents: FakeDocuments;
let desk: TestDesk;

function openWith(source: DocumentSource, orders = [onItsWay]): TestDesk {
  const opened = openTestDesk(orders, null, ':memory:', { documents: source });
  onTestFinished(() => opened.ports.records.close());
  return opened;
}

beforeEach(() => {
  documents = openFakeDocuments();
  desk = openWith(documents);
});

async function readDraft() {
  const raw = desk.mailbox.drafts.at(-1);
  const parsed = raw === undefined ? null : await parseMessage(raw);
  if (!parsed?.ok) throw new Error('there is no draft');
  const { attachments, text } = parsed.value;
  return { names: attachments.map(({ filename }) => filename), text: text.fresh };
}

describe('an invoice that the mail asks for', () => {
  test('is attached to the draft, and the text says which', async () => {
    documents.put('1', sampleDocument());
    await desk.handle(writeMail(ASK, { id: 'm1' }));
    const { names, text } = await readDraft();
    expect(names).toEqual(['Invoice INV-2026-0118.pdf']);
    expect(text).toContain('Invoice INV-2026-0118 of Wednesday, November 18: attached to this message.');
    expect(text).not.toContain('[');
  });

  test('is not promised where there is none: a note asks a person for it', async () => {
    await desk.handle(writeMail(ASK, { id: 'm1' }));
    const { names, text } = await readDraft();
    expect(names).toEqual([]);
    expect(text).toContain('[Attach the invoice for order #W1046662 before sending]');
  });

  test.each([
    ['is no PDF', { bytes: Buffer.from('<html>Please log in</html>') }],
    ['is cut off', { bytes: Buffer.from('%PDF-1.7\n1 0 obj') }],
    [
      'is too big',
      { bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_100_000), Buffer.from('%%EOF')]) },
    ],
  ])('is left out where it %s', async (_, changes) => {
    documents.put('1', sampleDocument(changes));
    await desk.handle(writeMail(ASK, { id: 'm1' }));
    const { names, text } = await readDraft();
    expect(names).toEqual([]);
    expect(text).toContain('[Attach the invoice');
  });

  test('that is another paper than was asked for is none', async () => {
    const source = { kinds: documents.kinds, findDocuments: async () => [sampleDocument({ kind: 'credit_note' })] };
    desk = openWith(source);
    await desk.handle(writeMail(ASK, { id: 'm1' }));
    expect((await readDraft()).names).toEqual([]);
  });

  test('that cannot be had now takes nothing else with it', async () => {
    documents.failNext('findDocuments', { kind: 'unavailable' });
    const run = await desk.handle(writeMail(ASK, { id: 'm1' }));
    expect(run.end).toBe('delivered');
    expect((await readDraft()).text).toContain('[Attach the invoice');
  });

  test('over which its connector stumbles takes nothing else with it', async () => {
    documents.findDocuments = () => Promise.reject(new TypeError('x is not iterable'));
    const run = await desk.handle(writeMail(ASK, { id: 'm1' }));
    expect(run.end).toBe('delivered');
    expect((await readDraft()).text).toContain('[Attach the invoice');
  });

  test.each([
    ['somebody else', { from: 'eve@example.com' }],
    ['somebody unproven', { dmarc: 'fail' }],
  ])('is not even asked for where the mail is from %s', async (_, mail) => {
    let asked = 0;
    const source: DocumentSource = {
      kinds: documents.kinds,
      async findDocuments() {
        asked += 1;
        return [sampleDocument()];
      },
    };
    desk = openWith(source);
    await desk.handle(writeMail(ASK, { id: 'm1', ...mail }));
    expect(asked).toBe(0);
    expect(desk.mailbox.drafts.every((raw) => !Buffer.from(raw).includes('application/pdf'))).toBe(true);
  });

  test('is looked at again before an approval: another paper is other words', async () => {
    documents.put('1', sampleDocument());
    const { mailId } = await desk.handle(writeMail(ASK, { id: 'm1' }));
    expect((await previewMail(mailId, desk.ports))?.reply).toBe('as_handled');
    documents.put('1', sampleDocument({ bytes: Buffer.from('%PDF-1.7\nanother\n%%EOF\n') }));
    expect((await previewMail(mailId, desk.ports))?.reply).toBe('other_words');
  });

  test('is in a replay as it was, without its bytes', async () => {
    documents.put('1', sampleDocument());
    const { mailId } = await desk.handle(writeMail(ASK, { id: 'm1' }));
    const replay = await replayMail(mailId, { ...desk.ports, documents: openFakeDocuments() });
    expect(replay?.differences).toEqual([]);
    expect(replay?.recorded.replyText).toContain('INV-2026-0118');
  });
});

test('a credit note is attached where one is asked for, and a return label where the mail asks for a label', async () => {
  for (const kind of ['credit_note', 'invoice'] as const) documents.put('1', sampleDocument({ kind, number: kind }));
  await desk.handle(writeMail('Please send me the credit note (invoice correction) for order W1046662.', { id: 'm1' }));
  expect((await readDraft()).names).toEqual(['Credit note credit-note.pdf']);
  documents.put('1', sampleDocument({ kind: 'return_label', number: null }));
  await desk.handle(
    writeMail('I would like to return the kettle of order W1046662. Please send me a return label.', { id: 'm2' }),
  );
  expect((await readDraft()).names).toContain('Return label -W1046662.pdf');
});

describe('the ground check', () => {
  const order = describeOrder(onItsWay, {
    now: '2026-11-20T09:00:00Z',
    timeZone: 'UTC',
    lateAfterDaysWithoutScan: 5,
    isOutOfStock: () => false,
  });
  const origin = { source: 'shop', asOf: '2026-11-20T09:00:00Z' };
  const paper = { kind: 'invoice' as const, number: 'INV-1', issuedOn: null, ...origin };
  const findingsOf = (text: string, attached: boolean) =>
    checkClaims({
      reply: { text, html: '', subject: '', to: [] },
      language: 'en',
      facts: listOrderFacts(attached ? { ...order, documents: [paper] } : order, origin),
      knownTitles: [],
      wordsToAvoid: [],
      today: '2026-11-20',
      mailSubject: '',
      allowedNames: [],
    }).filter(({ kind }) => kind === 'word');

  test('lets a text speak of what is attached, and of nothing else', () => {
    expect(findingsOf('Your invoice is attached.', true)).toEqual([]);
    expect(findingsOf('Your invoice is attached.', false)).toHaveLength(1);
    expect(findingsOf('Your return label is attached.', true)).toHaveLength(1);
    expect(findingsOf('We have attached the credit note.', true)).toHaveLength(1);
    expect(findingsOf('No invoice is attached.', true)).toHaveLength(1);
    expect(findingsOf('No invoice is attached.', false)).toEqual([]);
  });
});
