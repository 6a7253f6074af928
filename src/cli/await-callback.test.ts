import { createConnection } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openCallbackServer } from './await-callback.ts';

async function open() {
  const server = await openCallbackServer(0);
  onTestFinished(() => server.close());
  /** The status line. Written by hand: no client sends an address such as `//`. */
  const ask = (path: string): Promise<string> =>
    new Promise((resolve) => {
      let said = '';
      const connection = createConnection(server.port, '127.0.0.1', () =>
        connection.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
      );
      connection.on('data', (bytes) => {
        said += String(bytes);
      });
      connection.on('close', () => resolve(said.split('\r\n')[0] ?? ''));
    });
  return { server, ask };
}

test('the callback that is accepted ends the wait, and no other', async () => {
  const { server, ask } = await open();
  const waiting = server.wait((query) => (query.get('state') === 'ours' ? Promise.resolve('done') : null));
  for (const path of ['/favicon.ico', '//', '/?state=other']) expect(await ask(path)).toContain('404');
  expect(await ask('/?state=ours')).toContain('200');
  expect(await waiting).toBe('done');
});

test('too many wrong answers end it, and nothing is waited for any more', async () => {
  const { server, ask } = await open();
  const timersBefore = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const waiting = expect(server.wait(() => null)).rejects.toThrow('Too many wrong answers');
  for (let n = 0; n < limits.connecting.wrongCallbacksMax; n += 1) await ask('/?state=guessed');
  await waiting;
  const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  expect(timers).toBeLessThanOrEqual(timersBefore);
});
