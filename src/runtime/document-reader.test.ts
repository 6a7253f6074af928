import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deflateBomb, makePdf, makeZip, pdfRows } from '../documents/sample-fixture.ts';
import { openDocumentReader } from './document-reader.ts';

const reader = openDocumentReader();
afterAll(() => reader.close());
const workbook = readFileSync(join(import.meta.dirname, '..', 'documents', 'fixtures', 'purchase-order.xlsx'));
/** Which of the two limits is met first is the machine's to say. */
const GIVEN_UP = {
  ok: false,
  error: expect.stringMatching(
    /^(?:unpacks to more than the memory that a document may take|takes more than 10 seconds to read)$/,
  ),
};

test('documents asked for at once are read one after the other', async () => {
  const [pdf, xlsx] = await Promise.all([
    reader.read('pdf', makePdf([pdfRows([['Order', '5']])])),
    reader.read('xlsx', workbook),
  ]);
  expect(pdf).toEqual({ ok: true, value: { text: 'Order\t5', cut: null } });
  expect(xlsx).toHaveProperty('ok', true);
});

test('a workbook of 2 GB in 2 MB is given up, whether it says so or not, and the next document is read', async () => {
  const packed = deflateBomb(1_900, ' ');
  expect(packed.length).toBeLessThan(10 * 1024 * 1024);
  const honest = await reader.read('xlsx', makeZip('[Content_Types].xml', packed, 1_900 * 1024 * 1024));
  expect(honest).toEqual(GIVEN_UP);
  const lying = await reader.read('xlsx', makeZip('[Content_Types].xml', packed, 1_000));
  expect(lying).toMatchObject({ error: expect.stringContaining('exceeds limit of 1000 bytes') });
  expect(await reader.read('xlsx', workbook)).toHaveProperty('ok', true);
}, 40_000);

test('a PDF of 4 GB in 4 MB is given up, and the next document is read', async () => {
  const zlibHeader = Buffer.from([0x78, 0x9c]);
  const bomb = makePdf([Buffer.concat([zlibHeader, deflateBomb(4_000, ' ')])], { filter: ' /Filter /FlateDecode' });
  expect(await reader.read('pdf', bomb)).toEqual(GIVEN_UP);
  expect(await reader.read('xlsx', workbook)).toHaveProperty('ok', true);
}, 40_000);
