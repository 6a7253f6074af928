import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composeMessage } from './compose-message.ts';

const reply = {
  to: [{ name: 'Ada', address: 'ada@example.com' }],
  subject: 'Re: invoice',
  text: 'Here it is.\n',
  html: '<p>Here it is.</p>',
  language: 'en',
  inReplyTo: null,
  references: [],
};
const compose = (files: Parameters<typeof composeMessage>[0]['files']) =>
  composeMessage({
    reply,
    ...(files ? { files } : {}),
    from: { name: 'Desk', address: 'desk@shop.example' },
    date: '2026-11-20T09:00:00Z',
    messageId: 'a@shop.example',
    token: '0123456789abcdef',
    isAutomatic: false,
  });

test('without files nothing changes, and the same files give the same bytes', () => {
  expect(compose([])).toEqual(compose(undefined));
  const file = { filename: 'a.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
  expect(compose([file])).toEqual(compose([file]));
});

test('files come back byte for byte, with names in any letters, beside text and HTML', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ bytes: fc.uint8Array({ maxLength: 500 }), name: fc.string({ unit: 'grapheme', maxLength: 60 }) }),
        { minLength: 1, maxLength: 3 },
      ),
      async (files) => {
        const raw = compose(
          files.map(({ bytes, name }) => ({ filename: `x${name}.pdf`, contentType: 'application/pdf', bytes })),
        );
        const mail = await PostalMime.parse(raw);
        expect(mail.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer))).toEqual(
          files.map(({ bytes }) => Buffer.from(bytes)),
        );
        expect(mail.attachments.every(({ disposition }) => disposition === 'attachment')).toBe(true);
        expect([mail.text?.trim(), mail.html?.trim()]).toEqual(['Here it is.', '<p>Here it is.</p>']);
        expect(
          Buffer.from(raw)
            .toString('latin1')
            .split('\r\n')
            .every((line) => line.length <= 998),
        ).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test.each(['Rücksendeetikett №7.pdf', 'Étiquette de retour #W1.pdf', 'Invoice 7.pdf', "it's (1)*.pdf"])(
  '%s is the name that arrives',
  async (filename) => {
    const raw = compose([{ filename, contentType: 'application/pdf', bytes: Buffer.from('x') }]);
    expect((await PostalMime.parse(raw)).attachments[0]?.filename).toBe(filename);
  },
);

test('no name leaves its header or its folder', async () => {
  const raw = compose([
    { filename: '../../etc/a"\r\nBcc: eve@example.com.pdf', contentType: 'a/b\r\nX: y', bytes: Buffer.from('x') },
  ]);
  const mail = await PostalMime.parse(raw);
  expect(mail.bcc ?? []).toEqual([]);
  expect(mail.attachments[0]?.filename).not.toMatch(/[/\\]/);
  expect(Buffer.from(raw).toString()).not.toMatch(/^(?:Bcc|X):/m);
});
