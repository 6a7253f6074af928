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

const LOOKS_MAX = 40;
const LOOK_MS = 50;
/** Finite ones: what turns while something is on its way never ends. */
const ANIMATIONS = `document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity).length`;

/** A dialog that is still coming in is pale, and would be found too pale. At rest is what has moved at two looks in a row no more. */
async function waitForRest(tab: Page): Promise<void> {
  let quiet = 0;
  for (let look = 0; look < LOOKS_MAX && quiet < 2; look += 1) {
    quiet = (await tab.evaluate(ANIMATIONS)) === 0 ? quiet + 1 : 0;
    await tab.waitForTimeout(LOOK_MS);
  }
}

/** A line a fault; none is fine. The page's policy lets no script of elsewhere in, so that axe is evaluated by the browser's own tools. */
export async function findAccessFaults(tab: Page): Promise<readonly string[]> {
  const { readFile } = await import('node:fs/promises');
  await tab.evaluate(await readFile(AXE, 'utf8'));
  await waitForRest(tab);
  // Frames hold mails, without a script that could answer.
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, iframes: false })`;
  const { violations } = (await tab.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
