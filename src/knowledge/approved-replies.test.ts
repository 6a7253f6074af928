import { beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';
import { NOW, openEmptyDesk } from './knowledge-fixture.ts';
import { openKnowledge } from './open-knowledge.ts';

const DESK = 'desk@shop.example';

interface Handled {
  readonly from: string;
  readonly subject: string;
  readonly asked: string;
  readonly replied: string;
  readonly isAutomatic?: boolean;
  /** null leaves the reply as a draft. */
  readonly end?: 'sent' | 'rejected' | null;
  readonly edited?: string;
}

let records: Records;
let count = 0;
beforeEach(() => {
  records = openEmptyDesk();
});

const rawOf = (from: string, subject: string, text: string, more = '') =>
  Buffer.from(
    `From: ${from}\r\nTo: Shop <${DESK}>\r\nSubject: ${subject}\r\nMessage-ID: <m${count}@customer.example>\r\n${more}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );

/** A mail with its reply, as they stand in the records once a person is done with it. */
function handle({ from, subject, asked, replied, isAutomatic = false, end = 'sent', edited }: Handled): number {
  count += 1;
  const { mails, ledger, runs } = records;
  const raw = rawOf(from, subject, asked);
  const { id } = mails.receive({ mailbox: DESK, providerRef: `${count}.eml`, receivedAt: NOW, raw });
  const { threadId } = mails.index(id, {
    direction: 'in',
    messageId: `m${count}@customer.example`,
    contentDigest: `${count}`,
    parents: [],
    contact: 'someone@customer.example',
    subject,
    text: asked,
    sentAt: NOW,
    orderNumbers: [],
  });
  const json = JSON.stringify({ reply: { text: replied } });
  runs.save({ mailId: id, at: NOW, outcome: 'draft', orderNumbers: [], json });
  const plan = { mailId: id, mailbox: DESK, token: `token-${count}`, recipient: 'someone@customer.example', threadId };
  const { entry } = ledger.planDraft({ ...plan, isAutomatic, isReceipt: false, now: NOW }, 'ab'.repeat(32));
  ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: NOW });
  if (end !== null) ledger.move(entry.id, { from: ['drafted'], to: end, now: NOW });
  if (edited !== undefined)
    ledger.keepVersion(entry.id, {
      at: NOW,
      digest: 'cd'.repeat(32),
      raw: rawOf(`Shop <${DESK}>`, 'Re', edited),
      diff: null,
    });
  return id;
}

const find = (words: string, { mailId = 0, language = 'en', limit = 2 } = {}) =>
  openKnowledge({ records, model: null, clock: { now: () => NOW } }).findApprovedReplies({
    mailId,
    words,
    language,
    limit,
  });

const REPLY =
  'Dear Mrs Okafor,\n\nThe linen cover of the Lund sofa may be washed at 30 degrees. Please do not use the dryer for order FJ-10234.\n\nKind regards\nHanna Brandt\nNorthwind Home';
const WASH = {
  from: '"Adaeze Okafor" <adaeze.okafor@customer.example>',
  subject: 'Washing the sofa cover',
  asked:
    'Hello,\n\nI bought a sofa, order FJ-10234, for 1.249,00 EUR. Can I wash the cover of the sofa in the machine? Call me at +49 421 555 0199 or write to adaeze.okafor@customer.example, see https://customer.example/pictures?id=7.\n\nThanks, Adaeze Okafor\n12 Rosewood Lane, 28195 Bremen',
  replied: REPLY,
};

describe('replies of ours that people let go out', () => {
  test('to mails like this one are found, the nearest first, without what tells who it was', async () => {
    handle({
      ...WASH,
      subject: 'Where is it',
      asked: 'Where is my parcel? It should be here by now.',
      replied: 'It is under way.',
    });
    const id = handle(WASH);
    const found = await find('Is the cover of my sofa fit for the washing machine?');
    expect(found.map(({ mailId }) => mailId)).toEqual([id]);
    expect(found[0]?.asked).toContain('Can I wash the cover of the sofa in the machine?');
    expect(found[0]?.replied).toContain('may be washed at # degrees');
    const words = JSON.stringify(found);
    for (const personal of [
      'Adaeze',
      'Okafor',
      'Hanna',
      'Brandt',
      'FJ',
      '10234',
      '1.249',
      '421',
      '@',
      'http',
      'Rosewood',
      'Bremen',
    ])
      expect(words).not.toContain(personal);
    expect(words.replace(/"mailId":\d+/g, '')).not.toMatch(/\d/);
  });

  test('are those that were sent, by a person, and never that to this very mail', async () => {
    const id = handle(WASH);
    handle({ ...WASH, end: 'rejected' });
    handle({ ...WASH, end: null });
    handle({ ...WASH, isAutomatic: true });
    expect((await find('Can I wash the cover of the sofa?', { limit: 5 })).map(({ mailId }) => mailId)).toEqual([id]);
    expect(await find('Can I wash the cover of the sofa?', { mailId: id, limit: 5 })).toEqual([]);
  });

  test('have the words that the person sent, not those that we had drafted', async () => {
    handle({
      ...WASH,
      edited: 'Dear Mrs Okafor,\n\nWash the cover cold and let it dry flat in the shade.\n\nKind regards\nHanna',
    });
    expect((await find('Can I wash the cover of the sofa?'))[0]?.replied).toBe(
      'Wash the cover cold and let it dry flat in the shade.',
    );
  });

  test('have what lies among the sent mails, where it does', async () => {
    const id = handle(WASH);
    const text = 'Dear Mrs Okafor,\n\nPlease wash it by hand with a mild soap only.\n\nKind regards\nHanna';
    const raw = rawOf(`Shop <${DESK}>`, 'Re: Washing', text, `X-Waybill-Id: token-${count}\r\n`);
    const sent = records.mails.keep({ mailbox: DESK, providerRef: 'sent', receivedAt: NOW, raw });
    records.mails.index(sent.id, {
      direction: 'out',
      messageId: 'sent@shop.example',
      contentDigest: 'sent',
      parents: [`m${count}@customer.example`],
      contact: 'someone@customer.example',
      subject: 'Re: Washing',
      text,
      sentAt: NOW,
      orderNumbers: [],
    });
    const found = await find('Can I wash the cover of the sofa?');
    expect(found).toMatchObject([{ mailId: id, replied: 'Please wash it by hand with a mild soap only.' }]);
  });

  test('are in the language of the mail', async () => {
    handle(WASH);
    const id = handle({
      from: '"Jana Weiß" <jana@customer.example>',
      subject: 'Bezug waschen',
      asked: 'Guten Tag,\n\nkann ich den Bezug von meinem Sofa in der Maschine waschen?\n\nViele Grüße\nJana Weiß',
      replied:
        'Guten Tag Frau Weiß,\n\nden Bezug können Sie bei 30 Grad waschen. Herr Lehmann aus der Werkstatt rät vom Trockner ab.\n\nMit freundlichen Grüßen\nHanna Brandt',
    });
    const found = await find('Darf man den Bezug vom Sofa waschen?', { language: 'de' });
    expect(found).toMatchObject([{ mailId: id }]);
    expect(found[0]?.replied).toBe(
      'den Bezug können Sie bei # Grad waschen. Herr [name] aus der Werkstatt rät vom Trockner ab.',
    );
  });

  test('are cut after a whole sentence', async () => {
    const long = Array.from({ length: 40 }, () => 'Please wash the cover with care and let it dry.').join(' ');
    handle({ ...WASH, replied: `Dear customer,\n\n${long}\n\nKind regards\nHanna` });
    const [example] = await find('Can I wash the cover of the sofa?');
    expect(example?.replied.length).toBeLessThanOrEqual(limits.model.exampleCharactersMax);
    expect(example?.replied).toMatch(/dry\.$/);
  });

  test('are none where only a word or two of every mail are shared', async () => {
    handle(WASH);
    expect(await find('Hello, I bought a lamp and it does not light up. What now?')).toEqual([]);
    expect(await find('')).toEqual([]);
  });
});
