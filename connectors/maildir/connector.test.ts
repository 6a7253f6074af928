import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { MailboxAccount } from '../../src/ports/mailbox.ts';
import { testMailbox } from '../contract/mailbox-contract.ts';
import { digestOf, draftWith, listAll, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { openMaildir } from './connector.ts';

const root = await mkdtemp(join(tmpdir(), 'waybill-maildir-'));
afterAll(() => rm(root, { recursive: true }));
const account: MailboxAccount = {
  addresses: ['orders@shop.example'],
  trusted: { by: 'authserv-id', authservId: 'mx.shop.example' },
};
let folders = 0;
let deliveries = 0;

async function openNew() {
  folders += 1;
  const folder = join(root, String(folders));
  const mailbox = await openMaildir({ folder, account });
  return {
    folder,
    mailbox,
    reopen: () => openMaildir({ folder, account }),
    /** As a delivery agent does. */
    deliver: async (raw: Uint8Array) => {
      deliveries += 1;
      const name = `${Math.floor(Date.now() / 1000)}.M${deliveries}P1Q${deliveries}.mx`;
      await writeFile(join(folder, 'tmp', name), raw);
      await rename(join(folder, 'tmp', name), join(folder, 'new', name));
    },
    /** As mail clients do: the new text is a new file, and the old file goes. */
    editDraft: async (ref: string, raw: Uint8Array) => {
      deliveries += 1;
      await writeFile(join(folder, '.Drafts', 'cur', `1763629999.M1P2Q${deliveries}.client:2,DS`), raw);
      await rm(join(folder, '.Drafts', 'cur', `${ref}:2,DS`));
    },
    discardDraft: (ref: string) =>
      rename(join(folder, '.Drafts', 'cur', `${ref}:2,DS`), join(folder, '.Trash', 'cur', `${ref}:2,DS`)),
    sendByHand: async (raw: Uint8Array) => {
      deliveries += 1;
      await writeFile(join(folder, '.Sent', 'cur', `1763629999.M1P2Q${deliveries}.client:2,S`), raw);
    },
    emptyBin: async () => {
      for (const file of await readdir(join(folder, '.Trash', 'cur'))) await rm(join(folder, '.Trash', 'cur', file));
    },
  };
}

testMailbox({
  name: 'maildir',
  open: openNew,
  mailsForTwoPages: limits.maildir.changesPerPage + 20,
  savesInSteps: true,
});

describe('a Maildir that mail clients use too', () => {
  test('the inbox is left as it is: nothing is read, moved or marked by listing and fetching', async () => {
    const { folder, mailbox, deliver } = await openNew();
    await deliver(mailWith(''));
    const { refs } = await listAll(mailbox, null);
    await mailbox.fetchRaw(refs[0] ?? '');
    expect(await readdir(join(folder, 'new'))).toHaveLength(1);
    expect(await readdir(join(folder, 'cur'))).toEqual([]);
  });

  test('a mark leaves the message unread, and keeps flags that a client set', async () => {
    const { folder, mailbox, deliver } = await openNew();
    await deliver(mailWith(''));
    const [ref = ''] = (await listAll(mailbox, null)).refs;
    await mailbox.mark(ref, { add: ['Waybill/To approve'], remove: [] });
    expect(await readdir(join(folder, 'cur'))).toEqual([`${ref}:2,a`]);
    await rename(join(folder, 'cur', `${ref}:2,a`), join(folder, 'cur', `${ref}:2,FRSa`));
    await mailbox.mark(ref, { add: ['Waybill/Sent'], remove: ['Waybill/To approve'] });
    expect(await readdir(join(folder, 'cur'))).toEqual([`${ref}:2,FRSb`]);
  });

  test('a mark that a person sets in a mail client is read', async () => {
    const { folder, mailbox, deliver } = await openNew();
    await deliver(mailWith(''));
    const [ref = ''] = (await listAll(mailbox, null)).refs;
    const keywords = await readFile(join(folder, 'dovecot-keywords'), 'latin1');
    const letter = 'abcdefghij'[Number(/^(\d) Waybill\/Approve$/m.exec(keywords)?.[1])];
    await rename(join(folder, 'new', ref), join(folder, 'cur', `${ref}:2,S${letter}`));
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Approve']);
  });

  test('keywords that are there keep their letters, and a full list is told', async () => {
    const folder = join(root, 'keywords');
    await mkdir(folder);
    await writeFile(join(folder, 'dovecot-keywords'), '0 $Forwarded\n1 todo\n');
    await openMaildir({ folder, account });
    expect((await readFile(join(folder, 'dovecot-keywords'), 'latin1')).split('\n').slice(0, 3)).toEqual([
      '0 $Forwarded',
      '1 todo',
      '2 Waybill/To_approve',
    ]);
    const full = join(root, 'full');
    await mkdir(full);
    await writeFile(join(full, 'dovecot-keywords'), Array.from({ length: 26 }, (_, n) => `${n} word${n}\n`).join(''));
    await expect(openMaildir({ folder: full, account })).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('dovecot-keywords'),
    });
  });

  test('a draft flagged for deletion is deleted', async () => {
    const { folder, mailbox } = await openNew();
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    await rename(join(folder, '.Drafts', 'cur', `${ref}:2,DS`), join(folder, '.Drafts', 'cur', `${ref}:2,DST`));
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'deleted' });
    await expect(mailbox.sendDraft(ref, digestOf(draftWith(token)))).rejects.toMatchObject({ kind: 'rejected' });
  });

  test('a draft whose flags a client changed is still sent, and lies in .Sent alone', async () => {
    const { folder, mailbox } = await openNew();
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    await rename(join(folder, '.Drafts', 'cur', `${ref}:2,DS`), join(folder, '.Drafts', 'cur', `${ref}:2,DF`));
    await mailbox.sendDraft(ref, digestOf(raw));
    expect(await readdir(join(folder, '.Drafts', 'cur'))).toEqual([]);
    expect(await readdir(join(folder, '.Sent', 'cur'))).toEqual([`${ref}:2,S`]);
    expect(await readdir(join(folder, '.Drafts', 'tmp'))).toEqual([]);
  });

  test('a sent copy that a mail client wrote is found by its header, also in a folder that grows', async () => {
    const { folder, mailbox } = await openNew();
    for (let n = 0; n < 3; n += 1) {
      const token = newToken();
      await writeFile(join(folder, '.Sent', 'cur', `1763629200.client${n}.host:2,S`), draftWith(token));
      expect(await mailbox.readOutgoing({ token, draft: 'gone' })).toMatchObject({
        kind: 'sent',
        ref: `1763629200.client${n}.host`,
      });
      expect(await mailbox.readOutgoing({ token: newToken(), draft: null })).toEqual({ kind: 'absent' });
    }
  });

  test('messages that come with an older name after a listing are not skipped', async () => {
    const { folder, mailbox, deliver } = await openNew();
    await deliver(mailWith(''));
    const { cursor } = await listAll(mailbox, null);
    await writeFile(join(folder, 'cur', '1500000000.old.host:2,S'), mailWith('', 'restored'));
    expect((await listAll(mailbox, cursor)).refs).toEqual(['1500000000.old.host']);
  });

  test('a name with letters beyond ASCII is listed once and fetched', async () => {
    const { folder, mailbox } = await openNew();
    await writeFile(join(folder, 'new', '1763629200.Zürich.mx'), mailWith(''));
    const { refs, cursor } = await listAll(mailbox, null);
    expect(refs).toEqual(['1763629200.Zürich.mx']);
    await writeFile(join(folder, 'new', '1763629201.b.mx'), mailWith(''));
    expect((await listAll(mailbox, cursor)).refs).toEqual(['1763629201.b.mx']);
    expect((await mailbox.fetchRaw(refs[0] ?? '')).length).toBeGreaterThan(0);
  });

  test('a message that moves from new to cur is listed once', async () => {
    const { folder, mailbox, deliver } = await openNew();
    await deliver(mailWith(''));
    const { refs, cursor } = await listAll(mailbox, null);
    await rename(join(folder, 'new', refs[0] ?? ''), join(folder, 'cur', `${refs[0]}:2,S`));
    expect((await listAll(mailbox, cursor)).refs).toEqual([]);
    expect((await mailbox.fetchRaw(refs[0] ?? '')).length).toBeGreaterThan(0);
  });

  test('a list of arrivals that a crash cut is mended, and a lost one resets the cursors', async () => {
    const { folder, mailbox, deliver, reopen } = await openNew();
    for (let n = 0; n < 3; n += 1) await deliver(mailWith('', `mail ${n}`));
    const { cursor } = await listAll(mailbox, null);
    const file = join(folder, 'waybill-arrivals');
    const list = await readFile(file, 'latin1');
    await writeFile(file, list.slice(0, -10));
    const mended = await reopen();
    expect(new Set((await listAll(mended, null)).refs).size).toBeGreaterThanOrEqual(3);
    await deliver(mailWith('', 'later'));
    expect((await listAll(mended, null)).refs.length).toBeGreaterThanOrEqual(4);
    await rm(file);
    expect(await (await reopen()).listChanges(cursor)).toEqual({ kind: 'reset' });
  });
});
