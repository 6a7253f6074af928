import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from './html-text.ts';
import { parseMessage } from './parse-message.ts';

const lines = (...parts: string[]) => Buffer.from(parts.join('\r\n'));
const parse = async (raw: Uint8Array) => {
  const result = await parseMessage(raw);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};
const head = ['From: Ada <ada@example.com>', 'Subject: Order', 'Message-ID: <1@example.com>', 'MIME-Version: 1.0'];

describe('bytes that are no mail', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only line ends', Buffer.from('\r\n\r\n \n'), 'empty'],
    ['more than 50 MB', Buffer.alloc(50 * 1024 * 1024 + 1, 0x61), 'too_large'],
  ])('%s', async (_, raw, kind) => {
    expect(await parseMessage(raw)).toMatchObject({ ok: false, error: { kind } });
  });

  test('any bytes give a message or a fault, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        async (bytes) => typeof (await parseMessage(bytes)).ok === 'boolean',
      ),
    );
  });
});

describe('charsets and encodings lose no text', () => {
  test.each([
    ['an unknown charset', 'text/plain; charset=x-unknown', '8bit', Buffer.from('pedido W1046662 mañana')],
    ['windows-1252', 'text/plain; charset=windows-1252', '8bit', Buffer.from('pedido W1046662 ma\xf1ana', 'latin1')],
    ['8-bit bytes without a charset', 'text/plain', '8bit', Buffer.from('pedido W1046662')],
    ['base64 with rubbish in it', 'text/plain; charset=utf-8', 'base64', Buffer.from('cGVkaWRv!!IFcx\r\nMDQ2**NjYy')],
    [
      'quoted-printable that is broken',
      'text/plain; charset=utf-8',
      'quoted-printable',
      Buffer.from('pedido=20W1046662=ZZ='),
    ],
  ])('%s', async (_, contentType, encoding, body) => {
    const raw = Buffer.concat([
      lines(...head, `Content-Type: ${contentType}`, `Content-Transfer-Encoding: ${encoding}`, '', ''),
      body,
    ]);
    expect((await parse(raw)).text.fresh).toContain('W1046662');
  });

  test('CR alone as line end', async () => {
    expect((await parse(Buffer.from('From: a@example.com\rSubject: x\r\rWhere is W1046662?\r'))).text.fresh).toContain(
      'W1046662',
    );
  });

  test('a mail cut in the middle of a part', async () => {
    const raw = lines(
      ...head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Where is W1046662?',
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0K',
    );
    expect((await parse(raw)).text.fresh).toContain('W1046662');
  });
});

describe('mail bombs are cut, and say so', () => {
  test('nested deeper than the limit', async () => {
    let body = 'Content-Type: text/plain\r\n\r\ndeep';
    for (let n = 0; n < 400; n += 1)
      body = `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n${body}\r\n--b${n}--`;
    const message = await parse(Buffer.from(`${head.join('\r\n')}\r\n${body}`));
    expect(message.faults.join()).toContain('nested deeper');
    expect(message.from[0]?.address).toBe('ada@example.com');
  });

  test('a header of a megabyte', async () => {
    const message = await parse(
      lines('From: ada@example.com', `X-Long: ${'x'.repeat(1_000_000)}`, '', 'Where is W1046662?'),
    );
    expect(message.faults.length).toBeGreaterThan(0);
  });

  test('elements nested without end, in bounded time', () => {
    const startedAtMs = performance.now();
    htmlToText(`${'<div>'.repeat(200_000)}x`);
    htmlToText('<a style="'.repeat(50_000));
    expect(performance.now() - startedAtMs).toBeLessThan(5_000);
  });
});

describe('text that a reader would not see', () => {
  test.each([
    ['display: none', '<div style="display : none">SECRET</div>'],
    ['a class of the sheet', '<style>.p{display:none !important}</style><p class="x p">SECRET</p>'],
    ['no size', '<span style="font-size:0px">SECRET</span>'],
    ['white on white', '<font color="#FFFFFF">SECRET</font>'],
    ['off the screen', '<div style="position:absolute;left:-9999px">SECRET</div>'],
    ['no height', '<div style="max-height:0;overflow:hidden">SECRET</div>'],
    ['the hidden attribute', '<p hidden>SECRET</p>'],
    ['inside a hidden element', '<div style="opacity:0"><p><b>SECRET</b></p></div>'],
  ])('%s', (_, html) => {
    const { text, hidden } = htmlToText(`<p>Hello</p>${html}<p>Bye</p>`);
    expect(text).toBe('Hello\nBye');
    expect(hidden).toBe('SECRET');
  });

  test('white text on a dark ground is seen', () =>
    expect(htmlToText('<div style="background:#123456;color:#fff">seen</div>').text).toBe('seen'));
  test('comments, scripts and styles are no text at all', () =>
    expect(htmlToText('a<!-- b --><script>c</script><style>d</style>')).toEqual({
      text: 'a',
      hidden: '',
      hidesOwnWords: false,
    }));
  test('letters written as invisible tag characters are hidden text', async () => {
    const tags = [...'SECRET'].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');
    const message = await parse(lines(...head, 'Content-Type: text/plain; charset=utf-8', '', `Hello${tags} there`));
    expect(message.text).toMatchObject({ fresh: 'Hello there', hidden: 'SECRET' });
  });
});

describe('which part is the body', () => {
  const alternative = (plain: string, html: string) =>
    lines(
      ...head,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      plain,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--b--',
    );

  test('the plain one where both say the same', async () =>
    expect((await parse(alternative('Where is it?', '<p>Where is it?</p>'))).text.fresh).toBe('Where is it?'));
  test('the HTML where the plain one is empty', async () =>
    expect((await parse(alternative('', '<p>Where is it?</p>'))).text.fresh.trim()).toBe('Where is it?'));
  test('the HTML where the plain one tells much less', async () => {
    const told = 'Please look at my order W1046662 because the parcel never came and nobody answers';
    expect((await parse(alternative('Your mail program cannot show HTML.', `<p>${told}</p>`))).text.fresh).toContain(
      'W1046662',
    );
  });
  test('the plain one where the HTML adds some words, which are named', async () => {
    const told = 'Where is my order of the oak desk and of the lamp with the green shade that I bought';
    const more = 'besides please also send the invoice for tomorrow quickly';
    const message = await parse(alternative(told, `<p>${told}</p><p>${more}</p>`));
    expect(message.text.fresh).toBe(told);
    expect(message.faults.join()).toContain('invoice');
  });
  test('a text attachment is no body', async () => {
    const raw = lines(
      ...head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See the file.',
      '--b',
      'Content-Type: text/plain; name=a.txt',
      'Content-Disposition: attachment; filename=a.txt',
      '',
      'line of the file',
      '--b--',
    );
    const message = await parse(raw);
    expect(message.text.fresh.trim()).toBe('See the file.');
    expect(message.attachments).toMatchObject([
      { filename: 'a.txt', text: expect.stringContaining('line of the file') },
    ]);
  });
});

test('headers are kept in order, several From fields among them', async () => {
  const message = await parse(
    lines(
      'Authentication-Results: a',
      'Received: b',
      'From: One <one@example.com>',
      'From: two@example.com',
      'Return-Path: <>',
      '',
      'x',
    ),
  );
  expect(message.headers.map(({ name }) => name)).toEqual([
    'authentication-results',
    'received',
    'from',
    'from',
    'return-path',
  ]);
  expect(message.from.map(({ address }) => address)).toEqual(['one@example.com', 'two@example.com']);
  expect(message.returnPath).toBe('');
  expect(message.faults).toContain('There are 2 from fields.');
});

test('a bounce tells which mail of ours did not arrive', async () => {
  const raw = lines(
    'Return-Path: <>',
    'From: MAILER-DAEMON@example.com',
    'Subject: Undelivered',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It failed.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; x',
    '',
    'Final-Recipient: rfc822; Ada@Example.com',
    'Action: failed',
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Message-ID: <our-1@desk.example>',
    'Subject: Your order',
    ' #W1046662',
    '',
    '--b--',
  );
  expect((await parse(raw)).bounced).toEqual({
    originalMessageId: 'our-1@desk.example',
    originalSubject: 'Your order #W1046662',
    failedRecipients: ['ada@example.com'],
    isPermanent: true,
  });
});
