import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComposeInput, composeMessage } from './compose-message.ts';
import { parseMessage } from './parse-message.ts';

const base: ComposeInput = {
  reply: {
    to: [{ name: 'Zoë Ångström', address: 'zoe@example.com' }],
    subject: 'Re: ¿Dónde está W1046662?',
    text: 'Hola:\n\nSu pedido está en camino.\n',
    html: '<p>Hola:</p>',
    language: 'es',
    inReplyTo: 'abc@example.com',
    references: ['root@example.com', 'abc@example.com'],
  },
  from: { name: 'Northwind Home', address: 'orders@northwind-home.example' },
  date: '2026-11-20T09:00:00.000Z',
  messageId: 'token@northwind-home.example',
  token: 'token',
  isAutomatic: true,
};
const compose = async (change: Partial<ComposeInput>) => Buffer.from(composeMessage({ ...base, ...change }));
const parse = async (raw: Uint8Array) => {
  const result = await parseMessage(raw);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

describe('a composed message', () => {
  test('reads back as it was written', async () => {
    const message = await parse(await compose({}));
    expect(message).toMatchObject({
      messageId: 'token@northwind-home.example',
      inReplyTo: ['abc@example.com'],
      references: ['root@example.com', 'abc@example.com'],
      sentAt: base.date,
      subject: base.reply.subject,
      to: base.reply.to,
      from: [base.from],
      faults: [],
    });
    expect(message.text.fresh.trim()).toBe('Hola:\n\nSu pedido está en camino.');
  });

  test('says to machines that no person approved it, and only then', async () => {
    expect((await compose({})).toString()).toMatch(
      /^Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r$/m,
    );
    expect((await compose({ isAutomatic: false })).toString()).not.toMatch(/Auto-Submitted|Suppress/);
  });

  test('says of a notice that a machine made it and answers nobody, and takes a bounce for it, whoever looked at it first', async () => {
    for (const isAutomatic of [true, false]) {
      const text = (await compose({ isAutomatic, notice: { unsubscribe: [] } })).toString();
      expect(text).toMatch(
        /^Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\r$/m,
      );
      expect(text).not.toContain('List-Unsubscribe');
      expect(text).not.toContain('auto-replied');
    }
  });

  test('lets the reader of an optional notice end them by one click, as RFC 8058 writes it', async () => {
    const unsubscribe = `https://desk.example/u/${'a'.repeat(32)}-${'b'.repeat(32)}`;
    const mail = 'mailto:orders@shop.example?subject=unsubscribe%20abc';
    const write = async (...addresses: string[]) =>
      (await compose({ notice: { unsubscribe: addresses } })).toString().replaceAll('\r\n ', ' ');
    const text = await write(unsubscribe, mail);
    expect(text).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>, <${mail}>\r\n`);
    expect(text).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(await write(mail)).toContain(`\r\nList-Unsubscribe: <${mail}>\r\n`);
    expect(await write(mail)).not.toContain('List-Unsubscribe-Post');
  });

  test('carries the token and CRLF line ends', async () => {
    const text = (await compose({})).toString();
    expect(text).toMatch(/^X-Waybill-Id: token\r$/im);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is the same bytes for the same input', async () =>
    expect((await compose({})).equals(await compose({}))).toBe(true));

  test('no name, subject or id begins a header line of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60, unit: 'binary' }), async (text) => {
        const evil = `${text}\r\nBcc: thief@evil.example\r\n\r\nbody`;
        const raw = await compose({
          reply: {
            ...base.reply,
            subject: evil,
            to: [{ name: evil, address: 'zoe@example.com' }],
            inReplyTo: evil,
            references: [evil],
          },
          from: { ...base.from, name: evil },
        });
        const head = raw.toString('latin1').split('\r\n\r\n')[0] ?? '';
        expect(head).not.toMatch(/^bcc:/im);
        expect((await parse(raw)).to.map(({ address }) => address)).toEqual(['zoe@example.com']);
      }),
      { numRuns: 60 },
    );
  });

  test('any text comes back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300, unit: 'grapheme' }), async (text) => {
        const written = `x ${text.replace(/[\r\n\p{Cc}\p{Cf}]/gu, ' ')} y`;
        const { text: read } = await parse(
          await compose({ reply: { ...base.reply, text: written, html: '<p>x</p>' } }),
        );
        expect(`${read.fresh}${read.signature}${read.quoted}`.replace(/\s+/gu, ' ').trim()).toBe(
          written.replace(/\s+/gu, ' ').trim(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
