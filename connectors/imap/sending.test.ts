import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { Mailbox } from '../../src/ports/mailbox.ts';
import { digestOf, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { openImap } from './connector.ts';
import { findFreePort, PASSWORD, startDovecot } from './emulator/dovecot.ts';
import { type SmtpFault, startSmtp } from './emulator/smtp.ts';
import { createDesks, type DeskOptions } from './imap-desk-fixture.ts';
import { startProxy } from './imap-proxy-fixture.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});
const openDesk = createDesks(dovecot, smtp);

async function openWithDraft(options: DeskOptions & { readonly fields?: string } = {}) {
  const proxy = await startProxy(dovecot.port);
  onTestFinished(() => proxy.stop());
  const desk = await openDesk({ port: proxy.port, ...options });
  const token = newToken();
  const raw = mailWith(`X-Waybill-Id: ${token}\r\n${options.fields ?? ''}`, 'Dear Mara');
  const ref = await desk.mailbox.saveDraft({ raw, token, replaces: null });
  return { ...desk, proxy, token, raw, ref, digest: digestOf(raw) };
}
const timesSent = (token: string): number => smtp.received.filter(({ raw }) => raw.includes(token)).length;
const stateOf = async (mailbox: Mailbox, token: string, draft: string | null) =>
  (await mailbox.readOutgoing({ token, draft })).kind;

test('a draft that a cut-off save left beside its successor goes with the next save; a newer one is a person’s and stays', async () => {
  const { mailbox, token, ref, client, countIn } = await openWithDraft();
  const version = (text: string) => mailWith(`X-Waybill-Id: ${token}\r\n`, text);
  // The process died behind the APPEND: the first version still lies there.
  const raw = version('second');
  const second = await mailbox.saveDraft({ raw, token, replaces: null });
  expect(second).not.toBe(ref);
  await client.append('Drafts', Buffer.from(version('by hand')), ['\\Draft']);
  const replaces = { ref: second, version: digestOf(raw) };
  await mailbox.saveDraft({ raw: version('third'), token, replaces });
  expect(await countIn('Drafts')).toBe(2);
});

test('a save that was cut off before it removed the old draft leaves two, and one of them is a leftover', async () => {
  for (const kept of ['old', 'none'] as const) {
    const { mailbox, token, raw, ref, proxy, countIn, reopen } = await openWithDraft();
    const second = mailWith(`X-Waybill-Id: ${token}\r\n`, 'second');
    proxy.cutAt('command', /UID STORE/, limits.imap.triesMax);
    const saving = mailbox.saveDraft({ raw: second, token, replaces: { ref, version: digestOf(raw) } });
    await expect(saving).rejects.toMatchObject({ kind: 'unavailable' });
    proxy.mend();
    expect(await countIn('Drafts')).toBe(2);
    const later = await reopen();
    expect(await later.readOutgoing({ token, draft: ref })).toMatchObject({ kind: 'draft', ref });
    // A person rejects it, and nobody would look for the other one any more.
    if (kept === 'none') await later.removeDraft(ref);
    const versions = [raw, second].map(digestOf);
    await later.removeLeftovers?.({ token, keep: kept === 'none' ? null : ref, versions, isDue: () => true });
    expect(await countIn('Drafts')).toBe(kept === 'none' ? 0 : 1);
    expect((await later.readOutgoing({ token, draft: ref })).kind).toBe(kept === 'none' ? 'absent' : 'draft');
  }
});

describe('what leaves', () => {
  test('goes to all recipients of the header from our address, without Bcc, and the filed copy is the draft', async () => {
    const fields = 'Bcc: archive@shop.example,\r\n audit@shop.example\r\nCc: Jo <jo@example.org>\r\n';
    const { mailbox, token, raw, ref, digest, inFolder } = await openWithDraft({ fields });
    const sent = await mailbox.sendDraft(ref, digest);
    const [mail] = smtp.received.filter((one) => one.raw.includes(token));
    expect(mail?.from).toBe('orders@shop.example');
    expect(mail?.to).toEqual(['orders@shop.example', 'jo@example.org', 'archive@shop.example', 'audit@shop.example']);
    const open = Buffer.from(raw).toString().replace('Bcc: archive@shop.example,\r\n audit@shop.example\r\n', '');
    expect(mail?.raw.toString()).toBe(open);
    expect(Buffer.from(await mailbox.fetchRaw(sent)).equals(Buffer.from(raw))).toBe(true);
    const copies = await inFolder('Sent', (client) => client.fetchAll('1:*', { flags: true }));
    expect(copies.map(({ flags }) => flags?.has('\\Seen'))).toEqual([true]);
  });

  test('leaves neither a draft nor a note behind', async () => {
    const { mailbox, ref, digest, countIn } = await openWithDraft();
    await mailbox.sendDraft(ref, digest);
    expect([await countIn('Drafts'), await countIn('Waybill/Outbox'), await countIn('Sent')]).toEqual([0, 0, 1]);
  });

  test('has its copy filed before all that waits for its turn', async () => {
    const { mailbox, token, ref, digest, proxy } = await openWithDraft();
    const others = Array.from({ length: 20 }, newToken);
    let looks: readonly Promise<unknown>[] = [];
    smtp.onMail = async ({ raw }) => {
      if (raw.includes(token)) looks = others.map((other) => mailbox.readOutgoing({ token: other, draft: null }));
    };
    await mailbox.sendDraft(ref, digest);
    smtp.onMail = null;
    await Promise.all(looks);
    const said = proxy.commands();
    const lastLook = said.indexOf(others.at(-1) ?? '');
    expect(lastLook).toBeGreaterThan(0);
    expect(said.indexOf('APPEND Sent')).toBeLessThan(lastLook);
  });

  test('a copy that the SMTP server files itself is found, and no second one is made', async () => {
    const { mailbox, ref, digest, token, client, countIn } = await openWithDraft({ changes: { sentCopy: 'server' } });
    smtp.onMail = async ({ raw }) => {
      if (raw.includes(token)) setTimeout(() => client.append('Sent', raw, ['\\Seen']), 300);
    };
    const sent = await mailbox.sendDraft(ref, digest);
    smtp.onMail = null;
    expect(await mailbox.readOutgoing({ token, draft: ref })).toMatchObject({ kind: 'sent', ref: sent });
    expect(await countIn('Sent')).toBe(1);
  });

  test('a copy that the SMTP server does not file is filed by us', async () => {
    const { mailbox, ref, digest, token, countIn } = await openWithDraft({ changes: { sentCopy: 'server' } });
    await mailbox.sendDraft(ref, digest);
    expect(await stateOf(mailbox, token, ref)).toBe('sent');
    expect(await countIn('Sent')).toBe(1);
  });

  test('a draft without recipients or without a token is rejected', async () => {
    const { mailbox, client } = await openWithDraft();
    for (const raw of ['X-Waybill-Id: t\r\nSubject: no one\r\n\r\nx\r\n', 'To: a@example.org\r\n\r\nx\r\n']) {
      const token = /Id: (\S+)/.exec(raw)?.[1] ?? 'none';
      const ref = await mailbox.saveDraft({ raw: Buffer.from(raw), token, replaces: null });
      await expect(mailbox.sendDraft(ref, digestOf(Buffer.from(raw)))).rejects.toMatchObject({ kind: 'rejected' });
    }
    expect((await client.status('Waybill/Outbox', { messages: true })) || {}).toMatchObject({ messages: 0 });
  });

  test('of many processes that send many drafts at once, each draft leaves once', { timeout: 60_000 }, async () => {
    const desk = await openDesk();
    const others = await Promise.all(Array.from({ length: 4 }, () => desk.reopen()));
    const drafts = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const token = newToken();
        const raw = mailWith(`X-Waybill-Id: ${token}\r\n`);
        return { token, raw, ref: await desk.mailbox.saveDraft({ raw, token, replaces: null }) };
      }),
    );
    for (const { token, raw, ref } of drafts) {
      const tries = await Promise.allSettled(others.map((box) => box.sendDraft(ref, digestOf(raw))));
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(timesSent(token)).toBe(1);
    }
    expect(await desk.countIn('Sent')).toBe(drafts.length);
    expect(await desk.countIn('Waybill/Outbox')).toBe(0);
  });
});

describe('an SMTP server that does not take it', () => {
  const REFUSALS: readonly (readonly [string, SmtpFault])[] = [
    ['550 to the recipient', { at: 'recipient', code: 550 }],
    ['451 to the recipient', { at: 'recipient', code: 451 }],
    ['550 to the mail', { at: 'data', code: 550 }],
    ['451 to the mail', { at: 'data', code: 451 }],
    ['a hang-up at the recipient', { at: 'hang-up' }],
  ];
  for (const [name, fault] of REFUSALS) {
    test(`${name}: rejected, the draft stays and can be sent later`, async () => {
      const word = `${newToken()}@example.org`;
      const { mailbox, token, ref, digest, countIn } = await openWithDraft({ fields: `Cc: ${word}\r\n` });
      smtp.failFor(word, fault);
      // All recipients must be refused for the mail to be: else it has reached the others.
      if (fault.at === 'recipient') smtp.failFor('orders@shop.example', fault);
      await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
      expect(await stateOf(mailbox, token, ref)).toBe('draft');
      expect([await countIn('Waybill/Outbox'), await countIn('Sent'), timesSent(token)]).toEqual([0, 0, 0]);
      smtp.mend();
      await mailbox.sendDraft(ref, digest);
      expect(timesSent(token)).toBe(1);
    });
  }

  test('no server there: rejected, the draft stays', async () => {
    const port = await findFreePort();
    const { mailbox, token, ref, digest, countIn } = await openWithDraft({
      changes: { smtp: { host: '127.0.0.1', port, encryption: 'none' } },
    });
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'rejected' });
    expect(await stateOf(mailbox, token, ref)).toBe('draft');
    expect(await countIn('Waybill/Outbox')).toBe(0);
  });

  test('a server that cannot encrypt gets neither the login nor the mail', async () => {
    const { mailbox, token, ref, digest } = await openWithDraft({
      changes: { smtp: { host: '127.0.0.1', port: smtp.port, encryption: 'starttls' } },
    });
    const logins = smtp.logins();
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'rejected' });
    expect([smtp.logins() - logins, timesSent(token)]).toEqual([0, 0]);
    expect(await stateOf(mailbox, token, ref)).toBe('draft');
  });

  test('a login that it refuses is auth, and the draft stays', async () => {
    const { mailbox, token, ref, digest } = await openWithDraft();
    smtp.refuseLogins(true);
    onTestFinished(() => smtp.refuseLogins(false));
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'auth' });
    expect(await stateOf(mailbox, token, ref)).toBe('draft');
  });
});

/** The last word before the mail goes out: the note's keyword goes. */
const BEGINS = /STORE \S+ -FLAGS \(Waybill\/Prepared/;

function sendInAnotherProcess({ config, ref, digest }: Awaited<ReturnType<typeof openWithDraft>>): ChildProcess {
  const module = pathToFileURL(join(import.meta.dirname, 'connector.ts')).href;
  const code = `const { openImap } = await import(${JSON.stringify(module)});
      const { mailbox } = await openImap({ config: ${JSON.stringify(config)}, access: { password: '${PASSWORD}' } });
      await mailbox.sendDraft(${JSON.stringify(ref)}, '${digest}');`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
}

describe('a send that is cut off', () => {
  test('no answer after the mail went out: unavailable, nobody can tell, and it is never sent again', async () => {
    const { mailbox, token, ref, digest, reopen, countIn } = await openWithDraft();
    smtp.failFor(token, { at: 'drop' });
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
    smtp.mend();
    for (const box of [mailbox, await reopen()]) {
      for (const draft of [ref, null])
        expect(await box.readOutgoing({ token, draft })).toEqual({ kind: 'cannot_tell' });
      await expect(box.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'unavailable' });
    }
    expect(timesSent(token)).toBe(1);
    expect(await countIn('Waybill/Outbox')).toBe(1);
  });

  test('421 to the mail is no No: unavailable, and nobody can tell', async () => {
    const { mailbox, token, ref, digest } = await openWithDraft();
    smtp.failFor(token, { at: 'data', code: 421 });
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'unavailable' });
    smtp.mend();
    expect(await stateOf(mailbox, token, ref)).toBe('cannot_tell');
  });

  test('the note about it is a mail that says what to do, and without it the draft can be sent', async () => {
    const { mailbox, token, ref, digest, inFolder } = await openWithDraft();
    smtp.failFor(token, { at: 'drop' });
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'unavailable' });
    smtp.mend();
    const [note] = await inFolder('Waybill/Outbox', (client) => client.fetchAll('1:*', { source: true }));
    expect(note?.source?.toString()).toContain('If it did not: send the draft yourself.');
    await inFolder('Waybill/Outbox', (client) => client.messageDelete('1:*'));
    expect(await stateOf(mailbox, token, ref)).toBe('draft');
    await mailbox.sendDraft(ref, digest);
    expect(await stateOf(mailbox, token, ref)).toBe('sent');
  });

  test('a sent copy that turns up settles it: the note and the draft go', async () => {
    const { mailbox, token, raw, ref, digest, sendByHand, countIn } = await openWithDraft();
    smtp.failFor(token, { at: 'drop' });
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'unavailable' });
    smtp.mend();
    await sendByHand(raw);
    expect(await stateOf(mailbox, token, ref)).toBe('sent');
    expect([await countIn('Drafts'), await countIn('Waybill/Outbox')]).toEqual([0, 0]);
    expect(timesSent(token)).toBe(1);
  });

  test('a process killed between the SMTP server and the sent copy leaves cannot_tell, and no second mail', async () => {
    const desk = await openWithDraft();
    const { token, ref, digest, reopen } = desk;
    const child = sendInAnotherProcess(desk);
    const exited = once(child, 'exit');
    smtp.onMail = async ({ raw }) => {
      if (raw.includes(token)) child.kill('SIGKILL');
    };
    expect((await exited)[1]).toBe('SIGKILL');
    smtp.onMail = null;
    const later = await reopen();
    expect(await later.readOutgoing({ token, draft: ref })).toEqual({ kind: 'cannot_tell' });
    await expect(later.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(timesSent(token)).toBe(1);
  });

  test('a process killed before the mail began to go out leaves a draft that can be sent', async () => {
    const desk = await openWithDraft();
    const { mailbox, token, ref, digest, proxy, countIn } = desk;
    const child = sendInAnotherProcess(desk);
    const exited = once(child, 'exit');
    proxy.holdAt(BEGINS, async () => child.kill('SIGKILL'));
    proxy.cutAt('command', BEGINS);
    expect((await exited)[1]).toBe('SIGKILL');
    expect(await countIn('Waybill/Outbox')).toBe(1);
    expect(await stateOf(mailbox, token, ref)).toBe('draft');
    await mailbox.sendDraft(ref, digest);
    expect([timesSent(token), await countIn('Waybill/Outbox')]).toEqual([1, 0]);
  });

  test('who was taken for dead and goes on sends nothing, and the draft can be sent', async () => {
    const { mailbox, token, ref, digest, proxy, config, reopen } = await openWithDraft();
    const other = await openImap({
      config: { ...config, imap: { ...config.imap, port: dovecot.port } },
      access: { password: PASSWORD },
    });
    onTestFinished(() => other.close());
    proxy.holdAt(BEGINS, async () => {
      expect((await other.mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
    });
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
    expect(timesSent(token)).toBe(0);
    await (await reopen()).sendDraft(ref, digest);
    expect(timesSent(token)).toBe(1);
  });

  test('who has begun is not taken back, and the mail leaves once', async () => {
    const { mailbox, token, ref, digest, reopen } = await openWithDraft();
    const other = await reopen();
    let seen = '';
    smtp.onMail = async ({ raw }) => {
      if (raw.includes(token)) seen = await stateOf(other, token, ref);
    };
    await mailbox.sendDraft(ref, digest);
    smtp.onMail = null;
    expect([seen, timesSent(token), await stateOf(other, token, ref)]).toEqual(['cannot_tell', 1, 'sent']);
  });

  test('a look of the same process at its own sending disturbs nothing', async () => {
    const { mailbox, token, ref, digest, proxy } = await openWithDraft();
    let look: Promise<string> | null = null;
    proxy.holdAt(/APPEND Waybill\/Outbox/, async () => {
      look = stateOf(mailbox, token, ref);
    });
    await mailbox.sendDraft(ref, digest);
    expect(await look).toBe('cannot_tell');
    expect(timesSent(token)).toBe(1);
  });

  test('no answer to the note that the mail begins to go out: nothing goes out, and the draft can be sent', async () => {
    const { mailbox, token, ref, digest, proxy } = await openWithDraft();
    proxy.cutAt('answer', /FLAGS/, 3);
    proxy.holdAt(BEGINS, async () => undefined);
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError' });
    expect(timesSent(token)).toBe(0);
  });

  test('a lost answer to the filing of the copy files it once', async () => {
    const { mailbox, token, ref, digest, proxy, countIn } = await openWithDraft();
    smtp.onMail = async () => proxy.cutAt('answer', /APPENDUID/);
    const sent = await mailbox.sendDraft(ref, digest);
    smtp.onMail = null;
    expect(await mailbox.readOutgoing({ token, draft: ref })).toMatchObject({ kind: 'sent', ref: sent });
    expect([await countIn('Sent'), await countIn('Waybill/Outbox')]).toEqual([1, 0]);
  });

  test('a copy that cannot be filed is unclear, although the mail left', async () => {
    const { mailbox, token, ref, digest, proxy, reopen } = await openWithDraft();
    smtp.onMail = async () => proxy.cutAt('command', /APPEND/, 3);
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ kind: 'unavailable' });
    smtp.onMail = null;
    expect(await (await reopen()).readOutgoing({ token, draft: ref })).toEqual({ kind: 'cannot_tell' });
    expect(timesSent(token)).toBe(1);
  });

  test('a draft that could not be removed after it was sent is removed when the mailbox is opened again', async () => {
    const { mailbox, token, ref, digest, proxy, reopen, countIn } = await openWithDraft();
    smtp.onMail = async () => proxy.cutAt('command', /UID STORE/, 10);
    await mailbox.sendDraft(ref, digest);
    smtp.onMail = null;
    expect([await countIn('Drafts'), await countIn('Waybill/Outbox')]).toEqual([1, 1]);
    proxy.mend();
    const later = await reopen();
    expect([await countIn('Drafts'), await countIn('Waybill/Outbox')]).toEqual([0, 0]);
    expect(await stateOf(later, token, ref)).toBe('sent');
  });

  test('a claim whose answer is lost is found, and the draft leaves once', async () => {
    const { mailbox, token, ref, digest, proxy, countIn } = await openWithDraft();
    proxy.cutAt('answer', /APPENDUID/);
    await mailbox.sendDraft(ref, digest);
    expect([timesSent(token), await countIn('Waybill/Outbox')]).toEqual([1, 0]);
  });

  test('a claim that did not reach the server sends nothing, and the draft stays', async () => {
    const { mailbox, token, ref, digest, proxy } = await openWithDraft();
    proxy.cutAt('command', /APPEND/);
    await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
    expect(timesSent(token)).toBe(0);
    expect(await stateOf(mailbox, token, ref)).toBe('draft');
  });
});

describe('a person who is quicker than the claim', () => {
  const HANDS: readonly (readonly [string, 'deleted' | 'draft' | 'sent'])[] = [
    ['deletes the draft', 'deleted'],
    ['edits the draft', 'draft'],
    ['sends the draft', 'sent'],
  ];
  for (const [what, state] of HANDS) {
    test(`${what}: rejected, and we send nothing`, async () => {
      const desk = await openWithDraft();
      const { mailbox, token, raw, ref, digest, proxy, countIn } = desk;
      proxy.holdAt(/APPEND Waybill\/Outbox/, async () => {
        if (state === 'deleted') await desk.discardDraft(ref);
        else if (state === 'draft') await desk.editDraft(ref, mailWith(`X-Waybill-Id: ${token}\r\n`, 'edited'));
        else await desk.sendByHand(raw);
      });
      await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
      expect(timesSent(token)).toBe(0);
      expect(await stateOf(mailbox, token, ref)).toBe(state);
      expect(await countIn('Waybill/Outbox')).toBe(0);
    });
  }
});
