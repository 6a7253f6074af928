import { expect, test } from 'vitest';
import type { ReadDocument } from '../domain/document.ts';
import { failed, ok } from '../domain/result.ts';
import { parseMessage } from './parse-message.ts';

interface Sent {
  readonly type: string;
  readonly name: string;
  readonly content: string | Buffer;
}

async function read(sent: readonly Sent[], readDocument: ReadDocument | null = null) {
  const raw = [
    'From: Ada <ada@example.com>',
    'Subject: our purchase order',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See attached.',
    ...sent.flatMap(({ type, name, content }) => [
      '--b',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(content).toString('base64'),
    ]),
    '--b--',
  ].join('\r\n');
  const parsed = await parseMessage(Buffer.from(raw), readDocument);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return { texts: parsed.value.attachments.map(({ text }) => text), faults: parsed.value.faults };
}

const echo: ReadDocument = (kind, bytes) => Promise.resolve(ok({ text: `${kind} of ${bytes.length}`, cut: null }));

test('CSV is laid out in cells, whatever the separator, the charset and the name of its type', async () => {
  const { texts } = await read([
    { type: 'text/csv', name: 'a.csv', content: 'sku,title,qty\r\nK-1,"Kettle, ""glass""",4\r\n' },
    { type: 'application/octet-stream', name: 'B.CSV', content: 'Art.-Nr.;Menge;Preis\nK-1;4;"12,50"\n' },
    { type: 'application/vnd.ms-excel', name: 'c.csv', content: Buffer.from('Gr\xf6\xdfe;4', 'latin1') },
  ]);
  expect(texts).toEqual([
    'sku\ttitle\tqty\nK-1\tKettle, "glass"\t4',
    'Art.-Nr.\tMenge\tPreis\nK-1\t4\t12,50',
    'Größe\t4',
  ]);
});

test('CSV with a quote that never closes keeps its words', async () => {
  const { texts } = await read([{ type: 'text/csv', name: 'a.csv', content: 'sku,title\nK-1,"Kettle\nK-2,Rug\n' }]);
  expect(texts[0]).toContain('Kettle');
  expect(texts[0]).toContain('Rug');
});

test('PDF and XLSX are told by type or by name, and other files are left alone', async () => {
  const { texts, faults } = await read(
    [
      { type: 'application/pdf', name: 'order', content: 'abc' },
      { type: 'application/octet-stream', name: 'PO 7.XLSX', content: 'abcd' },
      { type: 'image/png', name: 'photo.png', content: 'x' },
      { type: 'text/plain', name: 'note.pdf', content: 'plain words' },
    ],
    echo,
  );
  expect(texts).toEqual(['pdf of 3', 'xlsx of 4', null, 'plain words']);
  expect(faults).toEqual([]);
});

test('what could not be read is said in words, and the mail is read all the same', async () => {
  const broken: ReadDocument = () => Promise.resolve(failed('is encrypted with a password'));
  const { texts, faults } = await read([{ type: 'application/pdf', name: 'a.pdf', content: 'x' }], broken);
  expect(texts).toEqual([null]);
  expect(faults).toEqual(['Attachment 1 (PDF) is encrypted with a password.']);
});

test('of more documents than the limit only the first are read', async () => {
  const sent = Array.from({ length: 7 }, (_, n) => ({ type: 'application/pdf', name: `${n}.pdf`, content: 'x' }));
  const { texts, faults } = await read(sent, echo);
  expect(texts.filter((text) => text !== null).length).toBe(5);
  expect(faults[0]).toBe('Attachment 6 (PDF) was not read: only the first 5 documents of a mail are.');
});

test('without a reader a PDF is left unread and nothing is said of it', async () => {
  expect(await read([{ type: 'application/pdf', name: 'a.pdf', content: 'x' }])).toEqual({ texts: [null], faults: [] });
});
