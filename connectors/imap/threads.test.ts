import { afterAll, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { listAll } from '../contract/mailbox-in-use.ts';
import { startDovecot } from './emulator/dovecot.ts';
import { startSmtp } from './emulator/smtp.ts';
import { createDesks } from './imap-desk-fixture.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});
const openDesk = createDesks(dovecot, smtp);

const mail = (id: string, parents: readonly string[] = []): Uint8Array =>
  Buffer.from(
    [
      'From: Mara Lind <mara.lind@example.org>',
      'Subject: Order 1001',
      `Message-ID: <${id}@example.org>`,
      ...(parents.length === 0 ? [] : [`In-Reply-To: <${parents.at(-1)}@example.org>`]),
      ...(parents.length < 2
        ? []
        : [`References: ${parents.map((parent) => `<${parent}@example.org>`).join('\r\n ')}`]),
      '',
      id,
      '',
    ].join('\r\n'),
  );
const namesOf = async (mailbox: Awaited<ReturnType<typeof openDesk>>['mailbox'], refs: readonly string[]) =>
  Promise.all(refs.map(async (ref) => /\r\n\r\n(\S+)/.exec(Buffer.from(await mailbox.fetchRaw(ref)).toString())?.[1]));

test('the thread of a mail is what it answers and what answers it, sent mails too, oldest first', async () => {
  const { mailbox, client } = await openDesk();
  const at = (minutes: number) => new Date(Date.parse('2026-11-20T10:00:00Z') + minutes * 60_000);
  const append = (path: string, raw: Uint8Array, minutes: number) =>
    client.append(path, Buffer.from(raw), [], at(minutes));
  await append('INBOX', mail('question'), 0);
  await append('Sent', mail('answer', ['question']), 5);
  await append('INBOX', mail('thanks', ['question', 'answer']), 10);
  await append('INBOX', mail('another'), 11);
  // Only its parent names it: the second look finds it.
  await append('INBOX', mail('late', ['thanks']), 15);
  const { refs } = await listAll(mailbox, null);
  expect(await namesOf(mailbox, (await mailbox.readThread?.(refs[0] ?? '')) ?? [])).toEqual([
    'answer',
    'thanks',
    'late',
  ]);
  expect(await namesOf(mailbox, (await mailbox.readThread?.(refs[1] ?? '')) ?? [])).toEqual([
    'question',
    'answer',
    'late',
  ]);
  expect(await mailbox.readThread?.(refs[2] ?? '')).toEqual([]);
});

test('of a long thread the newest are told', async () => {
  const { mailbox, client, deliver } = await openDesk();
  await deliver(mail('root'));
  const count = limits.mailbox.threadMessages + 5;
  for (let n = 0; n < count; n += 1) await client.append('INBOX', Buffer.from(mail(`m${n}`, ['root'])));
  const { refs } = await listAll(mailbox, null);
  const thread = (await mailbox.readThread?.(refs[0] ?? '')) ?? [];
  expect(thread).toHaveLength(limits.mailbox.threadMessages);
  expect(thread.at(-1)).toBe(refs.at(-1));
});

test('an id that is part of another, or would end a search, finds no strangers', async () => {
  const { mailbox, deliver } = await openDesk();
  await deliver(mail('a'));
  await deliver(mail('aa'));
  await deliver(Buffer.from('Message-ID: <x"\\)@example.org>\r\nIn-Reply-To: <y" ALL "@example.org>\r\n\r\nodd\r\n'));
  const { refs } = await listAll(mailbox, null);
  for (const ref of refs) expect(await mailbox.readThread?.(ref)).toEqual([]);
});

test('the thread of what is not there is not_found', async () => {
  const { mailbox } = await openDesk();
  for (const ref of ['', 'no-such-message', '1-1-SU5CT1g'])
    await expect(mailbox.readThread?.(ref)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'not_found' });
});
