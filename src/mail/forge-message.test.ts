import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSender } from './authentication-results.ts';
import { AUTHENTICATIONS, type ForgedMail, forgeMessage } from './forge-message.ts';
import { parseMessage } from './parse-message.ts';

const MAIL: ForgedMail = {
  from: { name: 'Ada “Pix” Byron', address: 'ada@example.com' },
  to: { name: '', address: 'orders@desk.example' },
  subject: 'Wo bleibt FJ-10482? Äpfel',
  text: 'Hello,\n\nwhere is it?',
  html: '',
  authentication: 'pass',
  authservId: 'mx.desk.example',
  headers: [],
  attachments: [],
  date: '2026-11-20T09:00:00.000Z',
  messageId: 'forged-1@example.com',
};

async function read(mail: Partial<ForgedMail>) {
  const parsed = await parseMessage(forgeMessage({ ...MAIL, ...mail }), null);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return parsed.value;
}

test('what is forged is read back as it was meant', async () => {
  const message = await read({ headers: [{ name: 'Reply-To', value: 'other@example.net' }] });
  expect(message.from).toEqual([MAIL.from]);
  expect(message).toMatchObject({ subject: MAIL.subject, messageId: MAIL.messageId, faults: [], machineMail: null });
  expect(message.replyTo).toEqual([{ name: '', address: 'other@example.net' }]);
  expect(message.text.fresh.trim()).toBe(MAIL.text);
  expect(message.sentAt).toBe(MAIL.date);
});

test('HTML stands beside the text, or alone, and attachments are read', async () => {
  const both = await read({
    html: '<p>Rich</p>',
    attachments: [{ filename: 'größe "1".csv', contentType: 'text/csv', text: 'a,b\n1,2' }],
  });
  expect(both.text.fresh).toContain('where is it?');
  expect(both.attachments).toMatchObject([{ filename: 'größe "1".csv', contentType: 'text/csv' }]);
  expect(both.attachments[0]?.text).toContain('1');
  expect((await read({ text: '', html: '<p>Rich alone</p>' })).text.fresh).toContain('Rich alone');
});

describe('what our server says of the sender', () => {
  const expected = { pass: 'pass', fail: 'fail', none: 'none', forged: 'fail' } as const;
  test.each(AUTHENTICATIONS)('%s', async (authentication) => {
    const message = await read({ authentication });
    const trusted = { by: 'authserv-id', authservId: MAIL.authservId } as const;
    expect(judgeSender(message, trusted).dmarc).toBe(expected[authentication]);
  });
});

test('no field can begin another one, whatever it holds', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom('\r', '\n', ':', ' ', 'B', 'cc', '<', '>', '"', '\\', '@', ',', '\u2028', 'é'),
  });
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (subject, name, value) => {
      const message = await read({
        subject: `a${subject}`,
        from: { ...MAIL.from, name },
        headers: [{ name: 'X-Note', value }],
      });
      const names = message.headers.map((field) => field.name);
      expect(names.filter((field) => !['x-note'].includes(field))).toEqual([
        'return-path',
        'authentication-results',
        'received',
        'date',
        'from',
        'to',
        'subject',
        'message-id',
        'mime-version',
        'content-type',
        'content-transfer-encoding',
      ]);
      expect(message.from.map(({ address }) => address)).toEqual(['ada@example.com']);
    }),
  );
});
