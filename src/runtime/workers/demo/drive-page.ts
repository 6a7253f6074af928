// What a person does on the desk's page in `npm run demo:workers`, in a real browser: comes in by the one-time link, looks at the queue, approves a
// reply, and looks at the audit log.
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';

interface Use {
  readonly link: string;
  readonly owner: { readonly name: string; readonly email: string; readonly password: string };
  /** A folder for screenshots. */
  readonly shots: string;
  readonly say: (line: string) => void;
}

const WAIT_MS = 30_000;

export async function drivePage({ link, owner, shots, say }: Use): Promise<void> {
  const { origin } = new URL(link);
  // Not with its default arguments, which switch web security off.
  const executablePath = await chromium.executablePath();
  await using opened = new AsyncDisposableStack();
  const browser = opened.adopt(
    await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
    (started) => started.close(),
  );
  const context = await browser.newContext({
    ...{ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1_360, height: 900 } },
  });
  const tab = await context.newPage();
  tab.setDefaultTimeout(WAIT_MS);
  const complaints: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await comeIn(tab, link, owner);
  say(`${owner.name} came in by the one-time link, at ${origin}/`);

  await tab.goto(`${origin}/queue`);
  const waiting = tab.locator('a[href^="/mails/"]');
  await waiting.first().waitFor();
  const { items } = await askPage<Queued>(tab, '/api/queue');
  const [first] = items;
  say(`The queue: ${await countWaiting(tab)} mails wait. The first: ${first?.contactName}, "${first?.subject}"`);
  await tab.screenshot({ path: join(shots, 'queue.png') });

  say(`Approved and sent: ${await approveOne(tab, origin, shots)}`);

  await tab.goto(`${origin}/audit`);
  await tab.getByRole('button', { name: 'Check the chain' }).click();
  await tab.getByRole('status').getByText('The log is intact').waitFor();
  const rows = await tab.getByRole('row').allInnerTexts();
  say('The audit log is intact. Its newest entries:');
  for (const row of rows.slice(1, 3)) say(`  ${row.replace(/\s+/g, ' ').slice(0, 110)}`);
  await tab.screenshot({ path: join(shots, 'audit.png') });
  if (complaints.length > 0) throw new Error(`the browser complained: ${complaints.join('; ')}`);
}

async function comeIn(tab: Page, link: string, { name, email, password }: Use['owner']): Promise<void> {
  await tab.goto(link);
  await tab.getByLabel('Your name').fill(name);
  await tab.getByLabel('E-mail').fill(email);
  await tab.locator('input[name=password]').fill(password);
  await tab.getByRole('button', { name: 'Make my account' }).click();
  await tab.getByRole('button', { name: 'Your account' }).waitFor();
}

const askPage = <T>(tab: Page, path: string): Promise<T> =>
  tab.evaluate(`fetch(${JSON.stringify(path)}).then((answer) => answer.json())`) as Promise<T>;

const countWaiting = async (tab: Page): Promise<number> =>
  (await askPage<{ waiting: number }>(tab, '/api/queue/counts')).waiting;

interface Queued {
  readonly items: readonly { readonly mailId: number; readonly contactName: string; readonly subject: string }[];
}

/** The first mail whose draft waits. */
async function approveOne(tab: Page, origin: string, shots: string): Promise<string> {
  const { items } = await askPage<Queued>(tab, '/api/queue?outcome=draft');
  for (const { mailId, subject } of items) {
    await tab.goto(`${origin}/mails/${mailId}`);
    await tab.getByRole('region', { name: 'Thread' }).waitFor();
    const approve = tab.getByRole('region', { name: 'Reply' }).getByRole('button', { name: 'Approve and send' });
    if ((await approve.count()) === 0 || !(await approve.isEnabled())) continue;
    await tab.screenshot({ path: join(shots, 'mail.png') });
    await approve.click();
    await tab.locator('.mail-notices').getByText('Sent.').first().waitFor();
    return subject;
  }
  throw new Error('no draft waits for approval');
}
