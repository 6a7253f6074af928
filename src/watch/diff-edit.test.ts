import { expect, test } from 'vitest';
import { diffReply } from '../mail/diff-reply.ts';
import { wasEdited } from './diff-edit.ts';

const OURS = 'Your parcel comes on Friday.';
const entry = { recipient: 'ann@customer.example' };

function mail({ to = 'Ann <Ann@customer.example>', extra = '', text = OURS, attached = false } = {}): Uint8Array {
  const head = `From: desk@shop.example\r\nTo: ${to}\r\n${extra}Subject: Re: Parcel\r\nMIME-Version: 1.0\r\n`;
  const plain = `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
  if (!attached) return Buffer.from(head + plain);
  const file =
    'Content-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n';
  return Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${plain}--b\r\n${file}--b--\r\n`);
}
const judge = (given: Parameters<typeof mail>[0], theirs = OURS) =>
  wasEdited(entry, mail(given), diffReply(OURS, theirs));

test('a client that writes the bytes anew, with the same words to the same person, has edited nothing', async () => {
  expect(await judge({})).toBe(false);
  expect(await judge({ extra: 'X-Mailer: Other\r\n' })).toBe(false);
});

test.each<[string, Parameters<typeof mail>[0], string?]>([
  ['other words', {}, 'Your parcel comes on Monday.'],
  ['another recipient', { to: 'bob@customer.example' }],
  ['one more recipient', { to: 'ann@customer.example, bob@customer.example' }],
  ['a copy to somebody', { extra: 'Cc: boss@shop.example\r\n' }],
  ['a copy that nobody sees', { extra: 'Bcc: boss@shop.example\r\n' }],
  ['an attachment', { attached: true }],
])('%s is an edit', async (_, given, theirs) => expect(await judge(given, theirs)).toBe(true));

test('what cannot be told counts as an edit', async () => {
  expect(await wasEdited(entry, mail(), null)).toBe(true);
});
