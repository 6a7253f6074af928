import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MboxMail, readMbox } from './mbox.ts';

async function* inPieces(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
async function read(text: string, size = 7): Promise<MboxMail[]> {
  const mails: MboxMail[] = [];
  for await (const mail of readMbox(inPieces(text, size))) mails.push(mail);
  return mails;
}
const separator = 'From a@example.com Thu Nov 19 09:00:00 2026\n';
const textOf = (mail: MboxMail | undefined) => Buffer.from(mail?.raw ?? []).toString();

describe('an mbox', () => {
  test('is split at From lines after an empty line', async () => {
    const mails = await read(`${separator}Subject: 1\n\none\n\n${separator}Subject: 2\n\ntwo\n\n`);
    expect(mails.map(textOf)).toEqual(['Subject: 1\n\none\n', 'Subject: 2\n\ntwo\n']);
    expect(mails.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [6, null],
    ]);
  });

  test('gives back quoted From lines', async () => {
    const [mail] = await read(`${separator}Subject: 1\n\n>From me\n>>From you\n> From x\n\n`);
    expect(textOf(mail)).toBe('Subject: 1\n\nFrom me\n>From you\n> From x\n');
  });

  test('is not split by a sentence that begins with From', async () => {
    expect(await read(`${separator}Subject: 1\n\nhello\n\nFrom now on we wait.\n\n`)).toHaveLength(1);
  });

  test('cut in the middle gives its last mail with a fault', async () => {
    const mails = await read(`${separator}Subject: 1\n\none\n\n${separator}Subject: 2\n\ntw`);
    expect(mails.map(({ fault }) => fault === null)).toEqual([true, false]);
    expect(textOf(mails[1])).toContain('tw');
  });

  test('that does not begin with From is read, with a fault', async () => {
    const [mail] = await read('Subject: 1\n\none\n\n');
    expect(mail?.fault).toContain('does not begin');
    expect(textOf(mail)).toContain('one');
  });

  test('is the same in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(separator, 'x\n', '\n', '>From y\n', '\r\n', 'z'), { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (parts, size) => {
          const text = parts.join('');
          expect((await read(text, size)).map(textOf)).toEqual((await read(text, 10_000)).map(textOf));
        },
      ),
    );
  });
});
