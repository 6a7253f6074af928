// What a desk's language model costs and how it is, in sentences for people. Called by `waybill status` and `waybill doctor`.
import type { Records } from '../ports/records.ts';
import { readHealth } from './model-health.ts';
import { type ModelSettings, nameModel } from './model-settings.ts';

export interface DescribedModel {
  readonly name: string;
  /** What was asked and what it cost, against the budget. */
  readonly usage: string;
  /** Why it is not asked just now; null where it is. */
  readonly trouble: string | null;
  /** The newest fault; null where there was none. */
  readonly lastFault: string | null;
}

export function describeModel(
  settings: ModelSettings,
  { modelUsage, settings: kept }: Pick<Records, 'modelUsage' | 'settings'>,
  /** `keyProblem`: why its key cannot be opened, with what to do; null where it can. */
  { now, keyProblem }: { readonly now: string; readonly keyProblem: string | null },
): DescribedModel {
  const { tokensPerDay, usdPerMonth } = settings.budget;
  const today = modelUsage.sumSince(now.slice(0, 10));
  const month = modelUsage.sumSince(`${now.slice(0, 7)}-01`);
  const tokens = today.inputTokens + today.outputTokens;
  const money = usdPerMonth === null ? '' : ` of ${usdPerMonth}`;
  const { restsUntil, lastFault, isKeyRefused, unusedBecause } = readHealth(kept);
  const isResting = restsUntil !== null && restsUntil > now;
  const isSpent = tokens >= tokensPerDay || (usdPerMonth !== null && month.costMicroUsd >= usdPerMonth * 1e6);
  return {
    name: nameModel(settings),
    usage: `Today it was asked ${countCalls(today)}, with ${tokens} of ${tokensPerDay} tokens; this month ${countCalls(month)}, for ${(month.costMicroUsd / 1e6).toFixed(2)}${money} US dollars.`,
    trouble:
      keyProblem ??
      unusedBecause ??
      (isKeyRefused
        ? `${lastFault?.kind === 'key' ? lastFault.detail : 'Its provider does not accept the key.'} 'waybill connect model' gives it another.`
        : isResting
          ? `It failed too often in a row and is left alone until ${restsUntil}.`
          : isSpent
            ? 'Its budget is spent.'
            : null),
    lastFault: lastFault === null ? null : `${lastFault.at}, ${lastFault.kind}: ${lastFault.detail}`,
  };
}

const countCalls = ({ calls, faults }: { readonly calls: number; readonly faults: number }): string =>
  `${calls} times (${faults} without an answer of use)`;
