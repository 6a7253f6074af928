// The language model of a desk as its page shows it. Called by open-page.ts.
import type { ModelState } from '../http/desk/desk-house.ts';
import { describeModel } from '../model/describe-model.ts';
import type { Records } from '../ports/records.ts';
import { readKeptModel } from './model-settings-files.ts';
import { describeKeyProblem } from './open-language-model.ts';

/** null where none is connected. */
export function readModelState(
  records: Records,
  now: string,
  env: Parameters<typeof describeKeyProblem>[2],
): ModelState | null {
  const kept = readKeptModel(records);
  if (!kept.ok) return { name: '', trouble: kept.error, lastFault: null, budget: null };
  if (kept.value === null) return null;
  const keyProblem = describeKeyProblem(records, kept.value, env);
  const { name, trouble, lastFault } = describeModel(kept.value, records, { now, keyProblem });
  const { tokensPerDay, usdPerMonth } = kept.value.budget;
  return { name, trouble, lastFault, budget: { tokensPerDay, usdPerMonth } };
}
