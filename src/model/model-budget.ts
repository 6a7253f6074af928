// The desk's budget for models: tokens of a UTC day and US dollars of a month. The most that a call can cost is set aside before it and
// settled after it, so that calls at the same time cannot pass the limit together. Called by guard-calls.ts.
import type { Records } from '../ports/records.ts';
import type { ModelSettings } from './model-settings.ts';
import type { Tokens } from './try-call.ts';

export interface Reservation {
  /** In the place of what was set aside for this try. */
  settle(tokens: Tokens): void;
}

export interface ModelBudget {
  /** The error is what is spent, as a sentence. */
  reserve(model: string, most: Tokens, now: string): Reservation | { readonly spent: string };
  /** When all that it settled is in the records. */
  release(reservations: readonly Reservation[]): void;
  /** Millionths of a dollar; null where the price is not known. */
  costOf(model: string, tokens: Tokens): number | null;
}

interface Held {
  tokens: number;
  costMicroUsd: number;
}

export function createModelBudget(
  { budget, prices }: Pick<ModelSettings, 'budget' | 'prices'>,
  { modelUsage }: Pick<Records, 'modelUsage'>,
): ModelBudget {
  const held = new Map<Reservation, Held>();
  const costOf = (model: string, { input, output }: Tokens): number | null => {
    const price = prices[model];
    // Dollars per million tokens are millionths of a dollar per token.
    return price === undefined ? null : Math.ceil(input * price.inputUsd + output * price.outputUsd);
  };
  const toHold = (model: string, tokens: Tokens): Held => ({
    tokens: tokens.input + tokens.output,
    costMicroUsd: costOf(model, tokens) ?? 0,
  });
  return {
    costOf,
    reserve(model, most, now) {
      const next = toHold(model, most);
      const all = [...held.values(), next];
      const today = modelUsage.sumSince(now.slice(0, 10));
      const tokens = all.reduce((sum, one) => sum + one.tokens, today.inputTokens + today.outputTokens);
      if (tokens > budget.tokensPerDay)
        return { spent: `The day's ${budget.tokensPerDay} tokens do not suffice for another call.` };
      if (budget.usdPerMonth !== null) {
        const month = modelUsage.sumSince(`${now.slice(0, 7)}-01`);
        const cost = all.reduce((sum, one) => sum + one.costMicroUsd, month.costMicroUsd);
        if (cost > budget.usdPerMonth * 1e6)
          return { spent: `The month's ${budget.usdPerMonth} US dollars do not suffice for another call.` };
      }
      const reservation: Reservation = { settle: (used) => void held.set(reservation, toHold(model, used)) };
      held.set(reservation, next);
      return reservation;
    },
    release(reservations) {
      for (const reservation of reservations) held.delete(reservation);
    },
  };
}
