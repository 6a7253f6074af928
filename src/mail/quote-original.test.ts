import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { composeMessage } from './compose-message.ts';
import { parseMessage } from './parse-message.ts';
import { quoteOriginal } from './quote-original.ts';

const original = {
  from: [{ name: 'Zoë Ångström', address: 'zoe@example.com' }],
  sentAt: '2026-11-20T08:30:00.000Z',
  text: {
    fresh: 'Where is W1046662?\n\n<b>Soon</b> please.',
    quoted: 'older',
    signature: '',
    hidden: '',
    hidesOwnWords: false,
    forwarded: null,
  },
};
const where = (language: (typeof LANGUAGES)[number]) => ({ language, timeZone: 'Europe/Berlin' });
const reply = {
  to: original.from,
  subject: 'Re: Where',
  text: 'Hello Zoë,\n\nIt is on its way.\n\nNorthwind Home',
  html: '<p>Hello Zoë,</p><p>It is on its way.</p>',
  inReplyTo: null,
  references: [],
  templates: [],
  gaps: [],
  kind: 'answer' as const,
};
const compose = (language: (typeof LANGUAGES)[number]) =>
  composeMessage({
    reply: { ...reply, language },
    quoted: quoteOriginal(original, where(language)),
    from: { name: 'Northwind Home', address: 'orders@northwind-home.example' },
    date: '2026-11-20T09:00:00.000Z',
    messageId: 't@northwind-home.example',
    token: 't',
    isAutomatic: false,
  });

describe('the mail that is answered stands below the reply', () => {
  test.each(LANGUAGES)('under a line that is read as one again: %s', async (language) => {
    const parsed = await parseMessage(compose(language));
    if (!parsed.ok) throw new Error(parsed.error.detail);
    expect(parsed.value.text.fresh).not.toContain('W1046662');
    expect(parsed.value.text.fresh).toContain('It is on its way.');
    expect(parsed.value.text.quoted).toContain('W1046662');
  });

  test('without what the writer had quoted, and with nothing of theirs as HTML', () => {
    const bytes = Buffer.from(compose('en')).toString();
    expect(bytes).not.toContain('older');
    expect(bytes.slice(bytes.indexOf('text/html'))).not.toContain('<b>');
  });

  test('not where it says nothing, or not when', () => {
    expect(quoteOriginal({ ...original, text: { ...original.text, fresh: ' ' } }, where('en'))).toBeNull();
    expect(quoteOriginal({ ...original, sentAt: null }, where('en'))).toBeNull();
  });
});
