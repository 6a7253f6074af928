// What axe finds on a view: WCAG 2.2 A and AA. Used by the browser tests.
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** A dialog that is still coming in is pale, and found too pale: what is gone at a later look was no fault. */
const LOOKS_MAX = 5;
const LOOK_MS = 300;

/** A line a fault; none is fine. The page's policy lets no script of elsewhere in, so that axe is evaluated by the browser's own tools. */
export async function findAccessFaults(tab: Page): Promise<readonly string[]> {
  const { readFile } = await import('node:fs/promises');
  await tab.evaluate(await readFile(AXE, 'utf8'));
  // Frames hold mails, without a script that could answer.
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, iframes: false })`;
  let faults: readonly string[] = [];
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const { violations } = (await tab.evaluate(run)) as AxeResults;
    faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    if (faults.length === 0) return faults;
    await tab.waitForTimeout(LOOK_MS);
  }
  return faults;
}
