// What axe finds on a view: WCAG 2.2 A and AA. Used by the browser tests.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Frames hold mails, without a script that could answer. What is fine is neither described nor brought here: that took most of a look's time.
const OPTIONS = { runOnly: TAGS, iframes: false, resultTypes: ['violations'] };
const LOOK = `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`;

/** A dialog that is still coming in is pale, and found too pale: what is gone at a later look was no fault. */
const LOOKS_MAX = 5;
const LOOK_MS = 300;

/** A line a fault; none is fine. The page's policy lets no script of elsewhere in, so that axe is evaluated by the browser's own tools. */
export async function findAccessFaults(tab: Page): Promise<readonly string[]> {
  if (!(await tab.evaluate("'axe' in globalThis"))) await tab.evaluate(await readFile(AXE, 'utf8'));
  let faults: readonly string[] = [];
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    faults = await tab.evaluate(LOOK);
    if (faults.length === 0) return faults;
    await tab.waitForTimeout(LOOK_MS);
  }
  return faults;
}
