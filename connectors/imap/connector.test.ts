import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testMailbox } from '../contract/mailbox-contract.ts';
import { digestOf, draftWith, listAll, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { ImapConfig } from './connector.ts';
import { startDovecot } from './dovecot-fixture.ts';
import { createDesks } from './imap-desk-fixture.ts';
import { startSmtp } from './smtp-fixture.ts';

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
});
