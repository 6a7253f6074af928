import { afterAll, expect, onTestFinished, test } from 'vitest';
import { mailWith } from '../contract/mailbox-in-use.ts';
import { startDovecot } from './emulator/dovecot.ts';
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

async function openListening() {
  const proxy = await startProxy(dovecot.port);
  onTestFinished(() => proxy.stop());
  const desk = await openDesk({ port: proxy.port });
  const { signal } = desk.open;
  const never = new AbortController();
  onTestFinished(() => never.abort());
  // The first answer comes with the connection: what was before it is nobody's knowledge.
  await signal.waitForChange(never.signal);
  return { ...desk, proxy, wait: (abort = never.signal) => signal.waitForChange(abort) };
}

/** Far above what it takes, and far below the time after which a wait ends by itself. */
const PATIENCE_MS = 20_000;
/** Whether it ends within the time. */
const endsWithin = (work: Promise<void>, ms: number): Promise<boolean> =>
  Promise.race([work.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms))]);

test('a mail that arrives is told within a second, and silence is no change', async () => {
  const { wait, deliver } = await openListening();
  const waiting = wait();
  expect(await endsWithin(waiting, 300)).toBe(false);
  await deliver(mailWith(''));
  expect(await endsWithin(waiting, PATIENCE_MS)).toBe(true);
});

test('a mark that a person sets, and a mail that goes, are told', async () => {
  const { wait, deliver, inFolder } = await openListening();
  const arrival = wait();
  await deliver(mailWith(''));
  await arrival;
  for (const act of ['flag', 'delete']) {
    const waiting = wait();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await inFolder('INBOX', (client) =>
      act === 'flag' ? client.messageFlagsAdd('1', ['Waybill/Approve']) : client.messageDelete('1'),
    );
    expect(await endsWithin(waiting, PATIENCE_MS)).toBe(true);
  }
});

test('what happens between two waits is told by the second at once', async () => {
  const { wait, deliver } = await openListening();
  await deliver(mailWith(''));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await endsWithin(wait(), PATIENCE_MS)).toBe(true);
});

test('it ends when it is told to', async () => {
  const { wait } = await openListening();
  const abort = new AbortController();
  const waiting = wait(abort.signal);
  abort.abort();
  expect(await endsWithin(waiting, PATIENCE_MS)).toBe(true);
  expect(await endsWithin(wait(AbortSignal.abort()), PATIENCE_MS)).toBe(true);
});

test('a connection that is lost is told, since something may be missed, and made anew', async () => {
  const { wait, deliver, proxy } = await openListening();
  const waiting = wait();
  proxy.cutAll();
  expect(await endsWithin(waiting, PATIENCE_MS)).toBe(true);
  expect(await endsWithin(wait(), PATIENCE_MS)).toBe(true);
  const next = wait();
  await deliver(mailWith(''));
  expect(await endsWithin(next, PATIENCE_MS)).toBe(true);
});

test('closing the mailbox ends the wait', async () => {
  const { wait, open } = await openListening();
  const waiting = wait();
  await open.close();
  expect(await endsWithin(waiting, 500)).toBe(true);
});
