import { expect, test } from 'vitest';
import { shareSync } from './share-sync.ts';

/** A sync that runs until it is told to end. */
function openGate() {
  const started: { readonly end: (error?: Error) => void }[] = [];
  const sync = () =>
    new Promise<void>((resolve, reject) => {
      started.push({ end: (error) => (error ? reject(error) : resolve()) });
    });
  return { started, shared: shareSync(sync) };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('who comes before a sync starts shares it', async () => {
  const { started, shared } = openGate();
  const all = Promise.all([shared(), shared(), shared()]);
  await settle();
  expect(started).toHaveLength(1);
  started[0]?.end();
  await all;
});

test('who comes while a sync runs waits for a later one, which may have missed the earlier writes', async () => {
  const { started, shared } = openGate();
  const first = shared();
  await settle();
  let isSecondDone = false;
  const second = shared().then(() => {
    isSecondDone = true;
  });
  started[0]?.end();
  await first;
  await settle();
  expect(isSecondDone).toBe(false);
  expect(started).toHaveLength(2);
  started[1]?.end();
  await second;
});

test('a sync that fails fails those who waited for it, and not the next', async () => {
  const { started, shared } = openGate();
  const first = shared();
  await settle();
  const second = shared();
  started[0]?.end(new Error('disk'));
  await expect(first).rejects.toThrow('disk');
  await settle();
  started[1]?.end();
  await expect(second).resolves.toBeUndefined();
});
