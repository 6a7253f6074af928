import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { readDocument } from './read-document.ts';
import { makePdf, makeXlsx, makeZip, pdfRows } from './sample-fixture.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const ROWS = [
  ['Item no.', 'Description', 'Qty', 'Unit price', 'Amount'],
  ['KETT-1', 'Tea Kettle (glass)', '4', '118.00', '472.00'],
];

describe('a PDF', () => {
  test('of another program keeps its lines, columns and letters', async () => {
    expect(await readDocument('pdf', fixture('purchase-order.pdf'))).toEqual({
      ok: true,
      value: {
        cut: null,
        text: [
          'Purchase order PO-77120',
          'Please deliver as follows. Für Rückfragen: +49 30 000.',
          'Item no.\tDescription\tQty\tUnit price\tAmount',
          'KETT-1\tTea Kettle (glass)\t4\t118.00\t472.00',
          'RUG-9\tWool rug, grey\t2\t89.50\t179.00',
        ].join('\n'),
      },
    });
  });

  test('without a cross-reference table is read all the same, page after page', async () => {
    const read = await readDocument('pdf', makePdf([pdfRows([['first'], ['a', 'b']]), pdfRows([['second']])]));
    expect(read.ok && read.value.text).toBe('first\na\tb\n\nsecond');
  });

  test('with more pages than the limit says so', async () => {
    const read = await readDocument('pdf', makePdf(Array.from({ length: 31 }, (_, n) => pdfRows([[`page ${n + 1}`]]))));
    expect(read.ok && read.value.cut).toBe('has 31 pages; only 30 were read');
    expect(read.ok && read.value.text.includes('page 30') && !read.value.text.includes('page 31')).toBe(true);
  });

  test('that is encrypted, empty, a scan or none at all is a fault in words', async () => {
    const words = async (bytes: Uint8Array) => {
      const read = await readDocument('pdf', bytes);
      return read.ok ? read.value.text : read.error;
    };
    expect(await words(fixture('encrypted.pdf'))).toBe('is encrypted with a password');
    expect(await words(makePdf(['']))).toBe('holds no text (it may be a scan or empty)');
    expect(await words(Buffer.from('%PDF-1.7\nnothing'))).toBe('is no PDF or a broken one');
    expect(await words(new Uint8Array(0))).toBe('is no PDF or a broken one');
    expect(await words(Buffer.alloc(limits.documents.bytesMax + 1))).toBe('has more than 10 MB');
  });

  test('with arrays nested a hundred thousand deep, or pages that are their own children, breaks nothing', async () => {
    const deep = makePdf([`${'['.repeat(100_000)} ${pdfRows([['still here']])}`]);
    const loop = Buffer.from(makePdf(['']).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1');
    expect(await readDocument('pdf', deep)).toHaveProperty('ok');
    expect(await readDocument('pdf', loop)).toHaveProperty('ok', false);
  });
});

describe('a workbook', () => {
  test('of another program keeps its cells, and a hidden sheet stays hidden', async () => {
    const read = await readDocument('xlsx', fixture('purchase-order.xlsx'));
    expect(read.ok && read.value.text.split('\n')).toEqual([
      'Purchase order\tPO-77120',
      'Item no.\tDescription\tQty\tUnit price\tAmount',
      'KETT-1\tTea Kettle (glass)\t4\t118\t472',
      'RUG-9\tWool rug, grey\t2\t89.5\t179',
      'Needed by\t2026-12-04',
    ]);
  });

  test('is read within limits of sheets, rows, columns and letters', async () => {
    const wide = Array.from({ length: 60 }, (_, n) => `c${n + 1}`);
    const long = Array.from({ length: 2_100 }, (_, n) => [`r${n + 1}`]);
    const read = await readDocument('xlsx', await makeXlsx([{ name: 'a', rows: [wide, ['x'.repeat(600)], ...long] }]));
    const lines = read.ok ? read.value.text.split('\n') : [];
    expect(lines[0]?.split('\t').length).toBe(50);
    expect(lines[1]?.length).toBe(500);
    expect(lines.length).toBe(2_000);
    const many = await makeXlsx(Array.from({ length: 12 }, (_, n) => ({ name: `s${n}`, rows: [[`cell ${n}`]] })));
    const cut = await readDocument('xlsx', many);
    expect(cut.ok && cut.value.cut).toBe('has 12 sheets; only 10 were read');
  });

  test('whose two cells span the largest sheet there is costs no more than they do', async () => {
    expect(await readDocument('xlsx', fixture('sparse.xlsx'))).toHaveProperty('value.text', 'corner');
  });

  test('with macros, encrypted, of an older format or broken is a fault in words', async () => {
    const words = async (bytes: Uint8Array) => {
      const read = await readDocument('xlsx', bytes);
      return read.ok ? read.value.text : read.error;
    };
    expect(await words(makeZip('xl/vbaProject.bin', Buffer.from('x'), 1))).toBe('has macros and was not opened');
    expect(await words(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('is encrypted, or of a format older than XLSX');
    expect(await words(ROWS_AS_TEXT)).toMatch(/^is no XLSX or a broken one/);
    expect(await words(fixture('purchase-order.xlsx').subarray(0, 3_000))).toMatch(/^is no XLSX or a broken one/);
  });
});

const ROWS_AS_TEXT = Buffer.from(ROWS.map((row) => row.join(';')).join('\n'));

test('no bytes make a reader throw', async () => {
  const pdf = makePdf([pdfRows(ROWS)]);
  const xlsx = fixture('purchase-order.xlsx');
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('pdf' as const, 'xlsx' as const), flips, async (kind, changes) => {
      const bytes = new Uint8Array(kind === 'pdf' ? pdf : xlsx);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      expect(await readDocument(kind, bytes)).toHaveProperty('ok');
    }),
    { numRuns: 150 },
  );
});
