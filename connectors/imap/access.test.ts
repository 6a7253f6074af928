import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { AccessToken } from '../../src/ports/access-token.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import { digestOf, draftWith, listAll, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { ImapConfig, openImap } from './connector.ts';
import { findFreePort, PASSWORD, startDovecot } from './emulator/dovecot.ts';
import { startSmtp } from './emulator/smtp.ts';
import { createDesks } from './imap-desk-fixture.ts';
import { startProxy } from './imap-proxy-fixture.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});
const openDesk = createDesks(dovecot, smtp);

/** A grant that gives the tokens one after the other where the last was refused; after them it is revoked. */
function grantOf(...tokens: readonly string[]) {
  let at = 0;
  let refusals = 0;
  const accessToken: AccessToken = {
    async read({ isRefused = false } = {}) {
      if (isRefused) {
        refusals += 1;
        at += 1;
      }
      const token = tokens[at];
      if (token === undefined) throw new ConnectorError('auth', '[test] the grant is revoked.');
      return token;
    },
  };
  return { accessToken, refusals: () => refusals };
}

async function openWithTokens(...tokens: readonly string[]) {
  const user = dovecot.newUser();
  const last = tokens.at(-1) ?? '';
  dovecot.grant(last, user);
  smtp.goodTokens.add(last);
  const proxy = await startProxy(dovecot.port);
  onTestFinished(() => proxy.stop());
  const grant = grantOf(...tokens);
  const desk = await openDesk({ user, port: proxy.port, access: { accessToken: grant.accessToken } });
  return { ...desk, ...grant, proxy, token: last };
}

describe('logging in', () => {
  test('a wrong password is auth, at once', async () => {
    await expect(openDesk({ access: { password: 'wrong' } })).rejects.toMatchObject({
      name: 'ConnectorError',
      kind: 'auth',
      message: expect.not.stringContaining('wrong'),
    });
  });

  test('a password that is changed while the mailbox is open is auth', async () => {
    const { mailbox, proxy } = await openWithTokens('first-and-last');
    dovecot.grant('first-and-last', null);
    proxy.cutAll();
    await expect(mailbox.listChanges({ since: null })).rejects.toMatchObject({ name: 'ConnectorError', kind: 'auth' });
  });

  test('an access token reads and sends', async () => {
    const { mailbox, deliver } = await openWithTokens(`token-${newToken()}`);
    await deliver(mailWith(''));
    expect((await listAll(mailbox, null)).refs).toHaveLength(1);
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    await mailbox.sendDraft(ref, digestOf(raw));
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('sent');
  });

  test('an access token that has run out is asked for anew, once for a login', async () => {
    const { mailbox, refusals } = await openWithTokens('run-out', `token-${newToken()}`);
    expect(refusals()).toBe(1);
    expect((await listAll(mailbox, null)).refs).toEqual([]);
  });

  test('a grant that is revoked before a send is auth, and the draft stays unclaimed', async () => {
    const { mailbox, token: good, countIn } = await openWithTokens(`token-${newToken()}`);
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    smtp.goodTokens.delete(good);
    await expect(mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ name: 'ConnectorError', kind: 'auth' });
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
    expect(await countIn('Waybill/Outbox')).toBe(0);
  });

  test('a server that cannot log anybody in now is unavailable, not auth', async () => {
    const rewrite = (text: string) => text.replace('[AUTHENTICATIONFAILED]', '[UNAVAILABLE]');
    const proxy = await startProxy(dovecot.port, rewrite);
    onTestFinished(() => proxy.stop());
    await expect(openDesk({ port: proxy.port, access: { password: 'wrong' } })).rejects.toMatchObject({
      name: 'ConnectorError',
      kind: 'unavailable',
    });
  });

  test('no server there is unavailable', async () => {
    const port = await findFreePort();
    await expect(openDesk({ port })).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
  });

  test('a server that cannot encrypt does not get the password', async () => {
    const proxy = await startProxy(dovecot.port);
    onTestFinished(() => proxy.stop());
    const imap = { host: '127.0.0.1', port: proxy.port, encryption: 'starttls' } as const;
    await expect(openDesk({ changes: { imap } })).rejects.toMatchObject({
      name: 'ConnectorError',
      kind: 'unavailable',
    });
    expect(proxy.commands()).not.toMatch(/AUTHENTICATE|LOGIN/);
  });

  test('a server that keeps no keywords is refused when the mailbox is opened, and says why', async () => {
    const proxy = await startProxy(dovecot.port, (text) => text.replaceAll(/(PERMANENTFLAGS \([^)]*) \\\*/g, '$1'));
    onTestFinished(() => proxy.stop());
    await expect(openDesk({ port: proxy.port })).rejects.toMatchObject({
      name: 'ConnectorError',
      kind: 'rejected',
      message: expect.stringContaining('PERMANENTFLAGS'),
    });
  });
});

describe('the settings', () => {
  const server = (host: string, encryption: string) => ({ host, port: 143, encryption });
  const config = (imap: unknown) => ({
    imap,
    smtp: server('smtp.shop.example', 'tls'),
    user: 'orders',
    account: { addresses: ['orders@shop.example'], trusted: { by: 'nobody' } },
  });

  test('a server without encryption is allowed on this machine alone', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1'])
      expect(ImapConfig.safeParse(config(server(host, 'none'))).success).toBe(true);
    for (const host of ['mail.shop.example', '10.0.0.1', '127.0.0.1.example.org'])
      expect(ImapConfig.safeParse(config(server(host, 'none'))).success).toBe(false);
    expect(ImapConfig.safeParse(config(server('mail.shop.example', 'starttls'))).success).toBe(true);
  });

  test('a secret among them is refused: it goes in apart', async () => {
    expect(ImapConfig.safeParse({ ...config(server('mail.shop.example', 'tls')), password: 'x' }).success).toBe(false);
    const options = { config: config(server('x y', 'tls')) as never, access: { password: PASSWORD } };
    await expect(openImap(options)).rejects.toThrow();
  });
});
