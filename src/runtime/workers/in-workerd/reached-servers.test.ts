// What connectors reach from workerd, and what they do not.
import { expect, onTestFinished, test } from 'vitest';
import { startVendorServer } from '../../../../connectors/contract/vendor-server-fixture.ts';
import { openImap } from '../../../../connectors/imap/connector.ts';
import { codeOf } from '../../../calls/read-response.ts';
import { PRIVATE_ADDRESS } from '../../../calls/vendor-fault.ts';
import { openTextLookUps } from '../../check-dkim-by-dns.ts';
import { openGuardedFetch } from '../guarded-fetch.ts';
import { PASSWORD, startDovecot } from './dovecot-fixture.ts';
import { startSmtp } from './submission-fixture.ts';

const open = (isPrivateNetworkAllowed: boolean) => openGuardedFetch({ isPrivateNetworkAllowed }).fetch;

test('an address of a private network is refused however it is written, and this machine by its name', async () => {
  const { url, requests } = await startVendorServer(() => ({}));
  const { port } = new URL(url);
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    'localhost',
  ])
    expect(await open(false)(`http://${host}:${port}/`).catch(codeOf), host).toBe(PRIVATE_ADDRESS);
  expect(requests).toEqual([]);
  expect((await open(true)(url)).status).toBe(200);
  expect(await open(true)('http://169.254.169.254/').catch(codeOf)).toBe(PRIVATE_ADDRESS);
});

test('a redirect is never followed, whatever was asked for', async () => {
  const { url, requests } = await startVendorServer(() => ({ status: 302, headers: { location: '/elsewhere' } }));
  for (const redirect of ['follow', 'manual', 'error'] as const)
    expect((await open(true)(url, { redirect })).status).toBe(302);
  expect(requests).toHaveLength(3);
});

test('a mail server is found by its name', async () => {
  const dovecot = await startDovecot();
  const smtp = await startSmtp();
  onTestFinished(() => Promise.all([dovecot.stop(), smtp.stop()]).then(() => undefined));
  const at = { host: 'localhost', encryption: 'none' as const };
  const { mailbox, close } = await openImap({
    access: { password: PASSWORD },
    config: {
      imap: { ...at, port: dovecot.port },
      smtp: { ...at, port: smtp.port },
      isPrivateNetworkAllowed: true,
      user: dovecot.newUser(),
      account: { addresses: ['orders@shop.example'], trusted: { by: 'authserv-id', authservId: 'mx.shop.example' } },
    },
  });
  expect(await mailbox.readMarks('no such mail').catch(({ kind }) => kind)).toBe('not_found');
  await close();
});

test('where no DNS answers a signature is not judged', async () => {
  expect(await openTextLookUps()('selector._domainkey.shop.example')).toEqual({ kind: 'unanswered' });
});
