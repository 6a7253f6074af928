// The built page in a real browser over the sample desk, for tests. What the browser complains of is kept: a policy that is broken, an error.
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Role } from '../domain/rights.ts';
import { openPageFixture, type PageFixture } from '../http/desk/page-fixture.ts';

export interface PageBrowser {
  readonly page: PageFixture;
  readonly complaints: readonly string[];
  /** A tab of somebody who is signed in already; nothing moves in it, since each frame of a motion is drawn by the processor. It ends with the test that
   * opened it: a tab that stays follows whatever happens on the desk. */
  openTab(
    role: Role | { readonly cookie: string } | null,
    options?: Parameters<Browser['newContext']>[0],
  ): Promise<Page>;
  close(): Promise<void>;
}

export async function openPageBrowser(options?: Parameters<typeof openPageFixture>[0]): Promise<PageBrowser> {
  await using opening = new AsyncDisposableStack();
  const page = await openPageFixture(options);
  opening.defer(() => page.close());
  // Not with its default arguments, which switch web security off.
  const executablePath = await chromium.executablePath();
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  opening.defer(() => browser.close());
  const complaints: string[] = [];
  const opened = opening.move();
  return {
    page,
    complaints,
    async openTab(role, contextOptions = {}) {
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...contextOptions });
      if (role !== null) await signIn(context, page, typeof role === 'string' ? await page.signIn(role) : role.cookie);
      if (expect.getState().currentTestName !== undefined) onTestFinished(() => context.close());
      const tab = await context.newPage();
      tab.setDefaultTimeout(20_000);
      tab.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(error.message));
      await tab.goto(page.origin);
      return tab;
    },
    close: () => opened.disposeAsync(),
  };
}

async function signIn(context: BrowserContext, page: PageFixture, cookie: string): Promise<void> {
  const cookies = cookie.split('; ').map((line) => {
    const at = line.indexOf('=');
    return {
      name: line.slice(0, at),
      value: line.slice(at + 1),
      url: page.origin,
      httpOnly: true,
      sameSite: 'Lax' as const,
    };
  });
  await context.addCookies(cookies);
}
