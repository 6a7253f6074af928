// In a real browser, where the policy, the sandbox and the script count.
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDevelopmentDesk } from '../../runtime/open-development-desk.ts';
import { serveDevelopment } from '../../runtime/serve-development.ts';
import { SAMPLE_DESK } from './dev-page-fixture.ts';

let browser: Browser;
let tab: Page;
let url: string;
const closing = new AsyncDisposableStack();
const complaints: string[] = [];
const faults: Error[] = [];

beforeAll(async () => {
  const opened = await openDevelopmentDesk(SAMPLE_DESK);
  closing.defer(() => opened.close());
  const served = await serveDevelopment(opened.desk, 0, (fault) => void faults.push(fault));
  closing.defer(() => served.close());
  ({ url } = served);
  // Not with its default arguments, which switch web security off.
  const executablePath = await chromium.executablePath();
  browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  closing.defer(() => browser.close());
  tab = await browser.newPage();
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
}, 120_000);
afterAll(() => closing.disposeAsync());

test('a person forges a mail, sees what came of it at each stage, and runs it again', async () => {
  await tab.goto(url);
  await tab.getByLabel('From an order of the shop').fill('FJ-10482');
  await tab.getByRole('button', { name: 'Fill in' }).click();
  expect(await tab.getByLabel('Address').inputValue()).toBe('ingrid.solberg@example.com');
  await tab.getByLabel('Text', { exact: true }).press('Control+Enter');
  await tab.waitForURL(/\/runs\/1$/u);
  expect(await tab.locator('#outcome').textContent()).toBe('send');
  expect(await tab.locator('section.stage h2').allTextContents()).toHaveLength(8);
  const frame = tab.frameLocator('#draft iframe');
  expect(await frame.locator('body').textContent()).toContain('FJ-10482');
  await tab.keyboard.press('j');
  await tab.keyboard.press('j');
  expect(await tab.evaluate('document.activeElement.textContent')).toBe('identify');
  await tab.getByRole('button', { name: 'Run again' }).click();
  await tab.waitForURL(/\/compare\?a=1&b=2$/u);
  expect(await tab.locator('#differences').textContent()).toBe('Nothing differs.');
  expect(complaints).toEqual([]);
  expect(faults).toEqual([]);
}, 120_000);

test('the list of samples is narrowed down while one types, and one click sends one through', async () => {
  await tab.goto(url);
  await tab.keyboard.press('/');
  await tab.keyboard.type('injection');
  expect(await tab.locator('#sample-list li:visible').allTextContents()).toEqual(['46 injection']);
  await tab.locator('#sample-list li:visible button').click();
  await tab.waitForURL(/\/runs\/\d+$/u);
  expect(await tab.locator('#outcome').textContent()).toBe('escalate');
}, 120_000);

test('a hostile mail runs nothing and fetches nothing, and no other site can send a form', async () => {
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(url);
  await tab.getByLabel('Address').fill('ingrid.solberg@example.com');
  await tab.getByLabel('Subject').fill('FJ-10482 <img src=http://evil.example/x onerror="document.title=1">');
  await tab.getByText('HTML beside the text').click();
  await tab
    .getByLabel('HTML', { exact: true })
    .fill('<p>Where is FJ-10482?</p><img src="http://evil.example/y"><script>parent.document.title=1</script>');
  await tab.getByRole('button', { name: 'Send it through' }).first().click();
  await tab.waitForURL(/\/runs\/\d+$/u);
  expect(await tab.title()).toContain('Waybill development');
  expect(asked.filter((each) => !each.startsWith(url))).toEqual([]);
  // A page of another origin, which posts a form as soon as it is there.
  const evil = await browser.newPage();
  await evil.setContent(`<form method="post" action="${url}forge"><input name="address" value="a@b.example"></form>`);
  await Promise.all([evil.waitForURL(`${url}forge`), evil.evaluate('document.forms[0].submit()')]);
  expect(await evil.locator('body').textContent()).toContain('Another site sent this.');
}, 120_000);
