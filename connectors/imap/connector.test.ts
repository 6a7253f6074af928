import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testMailbox } from '../contract/mailbox-contract.ts';
import { digestOf, draftWith, listAll, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { startDovecot } from './emulator/dovecot.ts';
import { startSmtp } from './emulator/smtp.ts';
import { createDesks } from './imap-desk-fixture.ts';
import { makeRef } from './translate.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});
const openDesk = createDesks(dovecot, smtp);

testMailbox({
  name: 'imap',
  open: openDesk,
  mailsForTwoPages: limits.imap.changesPerPage + 20,
  savesInSteps: true,
  oddMails: [
    Buffer.from('no header at all'),
    Buffer.from('A\r\n\r\n\xff\x80\r\nFrom here\r\n.\r\n\r\n', 'latin1'),
    Buffer.from('Subject: no end of line\r\n\r\n.'),
  ],
});

describe('a mailbox that mail clients use too', () => {
  test('the inbox is left as it is: nothing is read, moved or marked by listing and fetching', async () => {
    const { mailbox, deliver, inFolder } = await openDesk();
    await deliver(mailWith(''));
    const { refs } = await listAll(mailbox, null);
    await mailbox.fetchRaw(refs[0] ?? '');
    const [mail] = await inFolder('INBOX', (client) => client.fetchAll('1:*', { flags: true }));
    expect([...(mail?.flags ?? [])].filter((flag) => flag !== '\\Recent')).toEqual([]);
  });

  test('a mark that is set in a client is read, whatever its capitals, and other flags are left', async () => {
    const { mailbox, deliver, inFolder } = await openDesk();
    await deliver(mailWith(''));
    const [ref = ''] = (await listAll(mailbox, null)).refs;
    await inFolder('INBOX', (client) => client.messageFlagsAdd('1', ['waybill/approve', '\\Flagged', 'todo']));
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Approve']);
    await mailbox.mark(ref, { add: ['Waybill/To approve'], remove: ['Waybill/Approve'] });
    const [mail] = await inFolder('INBOX', (client) => client.fetchAll('1', { flags: true }));
    expect([...(mail?.flags ?? [])].filter((flag) => flag !== '\\Recent').sort()).toEqual([
      'Waybill/To_approve',
      '\\Flagged',
      'todo',
    ]);
  });

  test('a draft is one for every client, and read', async () => {
    const { mailbox, inFolder } = await openDesk();
    const token = newToken();
    await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    const [draft] = await inFolder('Drafts', (client) => client.fetchAll('1:*', { flags: true }));
    expect([...(draft?.flags ?? [])].filter((flag) => flag !== '\\Recent').sort()).toEqual(['\\Draft', '\\Seen']);
  });

  test('folders that are named are used, and made where they are missing', async () => {
    const { mailbox, client } = await openDesk({
      changes: { folders: { drafts: 'Entwürfe', sent: 'Gesendete & mehr' } },
    });
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    expect(await client.status('Entwürfe', { messages: true })).toMatchObject({ messages: 1 });
    await mailbox.sendDraft(ref, digestOf(raw));
    expect(await client.status('Gesendete & mehr', { messages: true })).toMatchObject({ messages: 1 });
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('sent');
  });

  test('a reference into a folder that is not ours opens nothing', async () => {
    const { mailbox, client } = await openDesk();
    await client.mailboxCreate('Private');
    await client.append('Private', Buffer.from(mailWith('')));
    const { uidValidity } = await client.mailboxOpen('Private');
    const ref = makeRef({ path: 'Private', validity: String(uidValidity), uid: 1 });
    await expect(mailbox.fetchRaw(ref)).rejects.toMatchObject({ kind: 'not_found' });
    expect(await mailbox.mark(ref, { add: ['Waybill/Sent'], remove: [] })).toBe(false);
  });

  test('folders below INBOX with points between their names are found and made', async () => {
    const courier = await startDovecot('courier');
    onTestFinished(() => courier.stop());
    const { mailbox, client } = await createDesks(courier, smtp)();
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    expect(await client.status('INBOX.Drafts', { messages: true })).toMatchObject({ messages: 1 });
    expect(await client.status('INBOX.Waybill.Outbox', { messages: true })).toMatchObject({ messages: 0 });
    await mailbox.sendDraft(ref, digestOf(raw));
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('sent');
    expect((await listAll(mailbox, null, 'sent')).refs).toHaveLength(1);
  });
});
