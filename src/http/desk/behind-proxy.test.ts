// Signing in where a proxy stands before the desk: each client's wrong tries are counted for itself.
import { expect, test, vi } from 'vitest';
import { limits } from '../../domain/limits.ts';
import { emailOf, openPageFixture, PASSWORD } from './page-fixture.ts';

async function signInAfterWrongTries(proxies: string): Promise<readonly number[]> {
  vi.stubEnv('WAYBILL_PROXIES', proxies);
  const page = await openPageFixture({ hasMails: false });
  const signIn = async (client: string, password: string): Promise<number> => {
    const json = { email: emailOf('owner'), password };
    const headers = { 'x-forwarded-for': client };
    return (await page.ask('/api/auth/sign-in/email', { method: 'POST', json, headers })).status;
  };
  try {
    for (let n = 0; n < limits.page.signInsPerMinuteMax; n += 1) await signIn(`192.0.2.66`, 'wrong wrong wrong');
    return [await signIn('192.0.2.66', PASSWORD), await signIn('198.51.100.7', PASSWORD)];
  } finally {
    vi.unstubAllEnvs();
    await page.close();
  }
}

test('a stranger who tries wrong passwords through the proxy keeps nobody else out', async () => {
  expect(await signInAfterWrongTries('127.0.0.1')).toEqual([429, 200]);
}, 120_000);

test('of a connection that is no proxy of ours nobody gets more tries by what a request says', async () => {
  expect(await signInAfterWrongTries('')).toEqual([429, 429]);
}, 120_000);
