import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { readContent } from './read-content.ts';
import { readParts } from './read-parts.ts';

const read = async (...lines: string[]) => {
  const { root, faults } = await readParts(Buffer.from(lines.join('\n'), 'latin1'));
  return { ...readContent(root), faults };
};
const texts = ({ pieces }: Awaited<ReturnType<typeof read>>) =>
  pieces.map(({ plain, html }) => (plain ?? html ?? '').trim());

test('postal-mime still has the inner parts that this rests on', async () => {
  const parser = new PostalMime();
  await parser.parse('Content-Type: text/plain; charset=x\nContent-Transfer-Encoding: base64\n\naGk=\n');
  expect(parser).toMatchObject({
    processLine: expect.any(Function),
    collectNode: expect.any(Function),
    finalize: expect.any(Function),
    buildMessage: expect.any(Function),
    headerSize: expect.any(Number),
  });
  expect(Reflect.get(parser, 'root')).toMatchObject({
    state: 'finished',
    depth: 0,
    childNodes: [],
    content: expect.any(ArrayBuffer),
    contentType: { parsed: { value: 'text/plain', params: { charset: 'x' } } },
    contentTransferEncoding: { encoding: 'base64' },
    setupContentDecoder: expect.any(Function),
  });
});

describe('which parts are the body', () => {
  const alternative = [
    'Content-Type: multipart/alternative; boundary=a',
    '',
    '--a',
    '',
    'plain',
    '--a',
    'Content-Type: text/html',
    '',
    '<p>html</p>',
    '--a--',
  ];

  test('an alternative is one piece with two forms', async () => {
    expect((await read(...alternative)).pieces).toEqual([{ plain: 'plain\n', html: '<p>html</p>\n' }]);
  });

  test('texts one after another are one piece each, and a named one is an attachment', async () => {
    const mixed = await read(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      ...alternative,
      '--m',
      'Content-Type: text/html',
      '',
      'more',
      '--m',
      'Content-Type: text/plain; name="po.txt"',
      '',
      'PO 7',
      '--m--',
    );
    expect(texts(mixed)).toEqual(['plain', 'more']);
    expect(mixed.attachments).toMatchObject([{ filename: 'po.txt', contentType: 'text/plain' }]);
  });

  test('of a report only the first part is', async () => {
    const report = await read(
      'Content-Type: multipart/report; boundary=r',
      '',
      '--r',
      '',
      'It failed.',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Action: failed',
      '--r',
      'Content-Type: text/plain',
      '',
      'evidence',
      '--r--',
    );
    expect(texts(report)).toEqual(['It failed.']);
    expect(report.attachments.map(({ contentType }) => contentType)).toEqual(['message/delivery-status', 'text/plain']);
  });

  test('an enclosed mail is an attachment, not body', async () => {
    const mixed = await read(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      '',
      'see below',
      '--m',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'inner text',
      '--m--',
    );
    expect(texts(mixed)).toEqual(['see below']);
  });

  test('RFC 2231 names are put together', async () => {
    const { attachments } = await read(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: application/pdf',
      "Content-Disposition: attachment; filename*0*=utf-8''B%C3%BC; filename*1*=ro.pdf",
      '',
      'x',
      '--m--',
    );
    expect(attachments[0]?.filename).toBe('Büro.pdf');
  });
});

describe('a broken structure loses no text', () => {
  test.each([
    [
      'the wrong boundary',
      ['Content-Type: multipart/mixed; boundary=a', '', '--b', 'Content-Type: text/plain', '', 'my order', '--b--'],
    ],
    ['no boundary', ['Content-Type: multipart/mixed', '', 'my order']],
    ['a lost Content-Type', ['Subject: x', '', '--b', 'Content-Type: text/plain', '', 'my order', '--b--']],
    ['a type that is none', ['Content-Type: text', '', 'my order']],
    ['no closing boundary', ['Content-Type: multipart/mixed; boundary=a', '', '--a', '', 'my order']],
    ['text labelled base64', ['Content-Transfer-Encoding: base64', '', 'my order is W5', 'my order']],
  ])('%s', async (_, lines) => expect(texts(await read(...lines)).join()).toContain('my order'));
});

describe('mail bombs are cut, and say so', () => {
  test('parts without number', async () => {
    const { pieces, faults } = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'my order',
      ...Array.from({ length: 20_000 }, () => '--b\n\nx'),
    );
    expect(pieces.length).toBeLessThanOrEqual(limits.mail.mimePartsMax);
    expect(pieces[0]?.plain?.trim()).toBe('my order');
    expect(faults.join()).toContain(`more than ${limits.mail.mimePartsMax} parts`);
  });

  test('nesting without end', async () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}`);
    expect((await read(...lines, '', 'deep')).faults.join()).toContain('nested deeper');
  });

  test('part headers without end', async () => {
    const { faults } = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      `X: ${'x'.repeat(3 * limits.mail.headerBytesMax)}`,
      '',
      'x',
      '--b',
      '',
      'y',
      '--b--',
    );
    expect(faults.join()).toContain('headers of the parts');
  });
});
