import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE_REFS } from '../contract/mailbox-in-use.ts';
import {
  formatCursor,
  isToken,
  keywordOf,
  makeRef,
  parseCursor,
  parseRef,
  readHeader,
  readRecipients,
  readThreadIds,
  readToken,
  withoutBcc,
} from './translate.ts';

const fieldsOf = (text: string) => readHeader(Buffer.from(text));

describe('references and cursors', () => {
  test('a reference comes back whole, whatever the folder is called', () => {
    const place = fc.record({
      path: fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }),
      validity: fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String),
      uid: fc.integer({ min: 1, max: 0xffff_ffff }),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(parseRef(makeRef(one))).toEqual(one);
      }),
    );
  });

  test('what is no reference is none', () => {
    for (const ref of [...HOSTILE_REFS, '1-0-SU5CT1g', '1-4294967296-SU5CT1g', '1-1-', '1:*-1-SU5CT1g', '1-1-a b'])
      expect(parseRef(ref)).toBe(null);
  });

  test('a cursor comes back whole, and what is none is none', () => {
    const folder = { validity: '7', next: 5, until: 9, modseq: '12', scan: { from: 3, target: '15' } };
    const cursor = {
      version: 1,
      since: '2026-11-20T10:00:00.000Z',
      inbox: folder,
      sent: folder,
      drafts: folder,
    } as const;
    expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
    const spoilt = { ...cursor, inbox: { ...folder, next: '1:*' } } as never;
    for (const text of [formatCursor(spoilt), formatCursor({ ...cursor, version: 2 } as never), 'e30', '{}', ''])
      expect(parseCursor(text)).toBe(null);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCursor(text)).toBe(null);
      }),
    );
  });

  test('keywords have no spaces', () => {
    expect(keywordOf('Waybill/To approve')).toBe('Waybill/To_approve');
  });
});

describe('header fields', () => {
  test('folded lines are joined, and what stands in the body is no field', () => {
    const fields = fieldsOf('X-Waybill-Id:\r\n abc\r\nTo: a@x.example,\r\n\tb@x.example\r\n\r\nCc: c@x.example\r\n');
    expect(readToken(fields)).toBe('abc');
    expect(readRecipients(fields)).toEqual(['a@x.example', 'b@x.example']);
  });

  test('a recipient is told once, wherever it is named', () => {
    const fields = fieldsOf('To: A <a@x.example>\r\nCc: a@x.example\r\nBcc: b@x.example, A@X.example\r\n\r\n');
    expect(readRecipients(fields)).toEqual(['a@x.example', 'b@x.example']);
  });

  test('a token that could end a search or a header line is none', () => {
    for (const token of ['', 'a b', 'a"b', 'a\\b', 'a\r\nb', 'ü', 'x'.repeat(201)]) expect(isToken(token)).toBe(false);
    expect(isToken('4f0c-a.b_1')).toBe(true);
  });

  test('of many parents the first and the newest count, and the own id', () => {
    const parents = Array.from({ length: 60 }, (_, n) => `<p${n}@x.example>`);
    const ids = readThreadIds(fieldsOf(`Message-ID: <own@x.example>\r\nReferences: ${parents.join('\r\n ')}\r\n\r\n`));
    expect(ids).toHaveLength(20);
    expect([ids[0], ids[1], ids.at(-1)]).toEqual(['own@x.example', 'p0@x.example', 'p59@x.example']);
  });
});

describe('Bcc', () => {
  const strip = (text: string) => Buffer.from(withoutBcc(Buffer.from(text, 'latin1'))).toString('latin1');

  test('goes with its folded lines, wherever it stands', () => {
    expect(strip('Bcc: a@x\r\nTo: b@x\r\n\r\nBcc: stays\r\n')).toBe('To: b@x\r\n\r\nBcc: stays\r\n');
    expect(strip('To: b@x\r\nBCC : a@x,\r\n c@x\r\n\td@x\r\nCc: e@x\r\n\r\n\xff')).toBe(
      'To: b@x\r\nCc: e@x\r\n\r\n\xff',
    );
    expect(strip('To: b@x\r\nBcc: a@x\r\n\r\nbody')).toBe('To: b@x\r\n\r\nbody');
    expect(strip('To: b@x\nBcc: a@x\n\nbody')).toBe('To: b@x\n\nbody');
  });

  test('a mail without it stays byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const raw = Buffer.concat([Buffer.from('To: b@x\r\nSubject: Bcc: no\r\n\r\n'), bytes]);
        expect(Buffer.from(withoutBcc(raw)).equals(raw)).toBe(true);
      }),
    );
  });
});
