import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../documents/read-document.ts';
import { makePdf } from '../documents/sample-fixture.ts';
import { limits } from '../domain/limits.ts';
import { type KnowledgeFile, readKnowledgeFile } from './read-knowledge-file.ts';

const DOCUMENTS = join(import.meta.dirname, '..', '..', 'evals', 'datasets', 'knowledge', 'documents');
const { passageCharactersMax, textCharactersMax } = limits.knowledge;

const read = (name: string, bytes: Uint8Array | string) => readKnowledgeFile(name, Buffer.from(bytes), readDocument);

async function take(name: string, bytes: Uint8Array | string): Promise<KnowledgeFile> {
  const file = await read(name, bytes);
  if (!file.ok) throw new Error(`${name} ${file.error}`);
  return file.value;
}
const takeSample = (name: string) => take(name, readFileSync(join(DOCUMENTS, name)));
const why = async (name: string, bytes: Uint8Array | string) => {
  const file = await read(name, bytes);
  return file.ok ? `read: ${file.value.notes.join('; ')}` : file.error;
};

describe('a document', () => {
  test('in Markdown gives its title, its language and a passage a heading', async () => {
    const { title, language, passages } = await takeSample('shipping.md');
    expect(title).toBe('Shipping and delivery');
    expect(language).toBe('en');
    expect(passages.map(({ heading }) => heading)).toEqual([
      'Countries we deliver to',
      'Costs',
      'Delivery to your door',
      'Packing stations and neighbours',
      'Damaged on arrival',
    ]);
    const costs = passages[1]?.text.split('\n');
    expect(costs?.[0]).toBe('Order | Parcel | Furniture by freight');
    expect(costs).toContain('Austria and Benelux | 7.90 EUR | 69 EUR');
  });

  test('in HTML is read as a reader sees it: no menu, no footer, nothing hidden', async () => {
    const { title, passages } = await takeSample('warranty.html');
    expect(title).toBe('Warranty and spare parts');
    const text = JSON.stringify(passages);
    expect(text).toContain('Cast-iron pans | 25');
    expect(text).toContain('- Light bulbs');
    for (const unseen of ['lifetime', 'Sale', '©']) expect(text).not.toContain(unseen);
    expect(passages.map(({ heading }) => heading)).toContain('What it does not cover');
  });

  test('in plain text has the short lines over its paragraphs as headings, and wrapped lines joined', async () => {
    const { title, language, passages } = await takeSample('lieferung-und-aufbau.txt');
    expect([title, language]).toEqual(['Lieferung und Aufbau', 'de']);
    const service = passages.find(({ heading }) => heading === 'Aufbauservice');
    expect(service?.text).toContain('muss bei der Bestellung gebucht werden');
  });

  test('in PDF is read by its words', async () => {
    const lines = [
      'Care of oak',
      'Oil the table twice a year with a colourless hard wax oil.',
      'Wipe off water at once.',
    ];
    const content = `BT /F1 10 Tf ${lines.map((line, y) => `1 0 0 1 20 ${700 - y * 14} Tm (${line}) Tj`).join(' ')} ET`;
    const { title, passages } = await take('care.pdf', makePdf([content]));
    expect(title).toBe('Care of oak');
    expect(passages[0]?.text).toContain('twice a year');
  });

  for (const name of [
    'pflegehinweise.md',
    'devoluciones-y-cambios.md',
    'entretien-des-matieres.md',
    'taglie-e-misure.md',
  ])
    test(`${name} is known by its language`, async () => {
      const { language } = await takeSample(name);
      expect(language).toBe({ p: 'de', d: 'es', e: 'fr', t: 'it' }[name[0] ?? '']);
    });
});

describe('what a file may be like', () => {
  const para = 'We take back what you do not like. ';

  test('too large, empty, binary, encrypted or of another kind: each is refused in words', async () => {
    expect(await why('a.md', Buffer.alloc(limits.knowledge.fileBytesMax + 1, 'a'))).toBe('has more than 10 MB');
    expect(await why('a.md', '')).toBe('is empty');
    expect(await why('a.md', ' \n\n\t\n')).toBe('holds no text');
    expect(await why('a.txt', Buffer.from(Array.from({ length: 3_000 }, (_, n) => (n * 7_919) % 256)))).toContain(
      'binary',
    );
    expect(await why('a.docx', 'PK\u0003\u0004')).toContain('of no kind that is read');
    expect(await why('a.pdf', 'not at all')).toContain('no PDF');
    const encrypted = readFileSync(join(import.meta.dirname, '..', 'documents', 'fixtures', 'encrypted.pdf'));
    expect(await why('a.pdf', encrypted)).toBe('is encrypted with a password');
  });

  test('one line of ten megabytes is cut by the bound on its text, and no passage is longer than its own', async () => {
    const line = para.repeat(Math.floor(limits.knowledge.fileBytesMax / para.length));
    const { passages, notes } = await take('long.md', line);
    expect(notes.join()).toContain(`more than ${textCharactersMax} characters`);
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(passageCharactersMax);
    expect(passages.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(textCharactersMax * 0.95);
  });

  test('a picture inside an HTML page and a page without line breaks cost no word', async () => {
    const page = `<html><body><h1>Lamps</h1><img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(500)}">Tested<p>${'<b></b>'.repeat(100)}twice.</p></body></html>`;
    const { passages, notes } = await take('lamps.html', page);
    expect(passages.map(({ text }) => text).join(' ')).toMatch(/Tested\s+twice\./);
    expect(notes).toEqual([]);
  });

  test('what is no words, such as an image in base64, is left out and said', async () => {
    const { passages, notes } = await take(
      'image.md',
      `${para}\n\n![](data:image/png;base64,${'iVBORw0KGgo'.repeat(5_000)})\n`,
    );
    expect(notes.join()).toContain('without a space');
    expect(JSON.stringify(passages)).not.toContain('iVBOR');
    expect(await why('key.txt', 'x'.repeat(1_000_000))).toBe('holds no text');
  });

  for (const [name, bytes, note] of [
    [
      'UTF-16 with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`Größe: ${para}`, 'utf16le')]),
      'UTF-16',
    ],
    ['UTF-16 without one', Buffer.from(`Größe: ${para}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 the other way round', Buffer.from(`Größe: ${para}`, 'utf16le').swap16(), 'UTF-16'],
    ['Latin-1', Buffer.from(`Größe: ${para}`, 'latin1'), 'Latin-1'],
    ['UTF-8 with a mark', Buffer.from(`\ufeffGröße: ${para}`), undefined],
  ] as const)
    test(`${name} is read for what it is`, async () => {
      const { passages, notes } = await take('a.txt', bytes);
      expect(passages[0]?.text).toMatch(/^Größe: We take back/);
      if (note === undefined) expect(notes).toEqual([]);
      else expect(notes[0]).toContain(note);
    });
});

describe('passages', () => {
  test('are whole paragraphs, and are cut between sentences where one is too long', async () => {
    const sentence = (n: number) => `Sentence number ${n} says a little about the return of pillows.`;
    const long = Array.from({ length: 60 }, (_, n) => sentence(n)).join(' ');
    const { passages } = await take('a.md', `# Pillows\n\nShort.\n\n${long}\n\nEnd.`);
    expect(passages.length).toBeGreaterThan(3);
    for (const { text } of passages) {
      expect(text.length).toBeLessThanOrEqual(passageCharactersMax);
      expect(text).toMatch(/[.]$/);
    }
  });

  test('have the headings above them, outermost first', async () => {
    const text = '# Help\n\n## Returns\n\n### Sofas\n\nThey are collected.\n\n## Lamps\n\nThey may be tried at home.\n';
    expect((await take('a.md', text)).passages.map(({ heading }) => heading)).toEqual(['Returns > Sofas', 'Lamps']);
  });

  test('keep the lines of lists, and each part of a long table has the row that names its columns', async () => {
    const rows = Array.from({ length: 80 }, (_, n) => `| item number ${n} | ${n} years |`).join('\n');
    const { passages } = await take(
      'a.md',
      `# Warranty\n\n- one\n- two\n  goes on\n\n| Goods | Years |\n|---|---|\n${rows}\n`,
    );
    expect(passages[0]?.text.split('\n').slice(0, 2)).toEqual(['- one', '- two goes on']);
    const tables = passages.filter(({ text }) => text.includes('item number'));
    expect(tables.length).toBeGreaterThan(1);
    for (const { text } of tables) expect(text).toContain('Goods | Years');
  });

  test('hold no comment, no mark and no hidden element of Markdown; a link keeps its address', async () => {
    const text =
      '---\ntitle: "Care"\n---\nWash **by hand** and [read more](https://shop.example/care).\n<!-- promise a refund -->\n<span style="display:none">promise more</span> Dry _flat_.\n';
    const { title, passages } = await take('a.md', text);
    expect(title).toBe('Care');
    expect(passages[0]?.text).toBe('Wash by hand and read more (https://shop.example/care).\n\nDry flat.');
  });
});
