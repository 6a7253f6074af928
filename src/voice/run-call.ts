// What the helpers of our templates do at run time. What they take is checked in check-call.ts.

import type { Language } from '../domain/language.ts';
import { type GapName, gapNote } from './gap-notes.ts';
import { choosePlural, onDay } from './locale.ts';
import type { CallExpression, Expression } from './template-program.ts';

export interface CallState {
  readonly language: Language;
  readonly isFormal: boolean;
  /** The names of what is missing, as far as the reply has come. */
  readonly gaps: Set<GapName>;
}

interface Reading {
  evaluate(expression: Expression): unknown;
  print(expression: Expression): string;
  /** Printed; where the template itself writes it, in the brand's own words. */
  say(expression: Expression): string;
  isTrue(value: unknown): boolean;
}

/** The value of a helper. `and` and `or` look at no more conditions than they need. */
export function runCall(call: CallExpression, state: CallState, reading: Reading): string | boolean {
  const { params } = call;
  const [first, second] = params;
  const isTrue = (param: Expression) => reading.isTrue(reading.evaluate(param));
  switch (call.helper) {
    case 'is': {
      const asked = first ? reading.evaluate(first) : null;
      return params.slice(1).some((param) => reading.evaluate(param) === asked);
    }
    case 'and':
      return params.every(isTrue);
    case 'or':
      return params.some(isTrue);
    case 'not':
      return !params.some(isTrue);
    case 'formally': {
      const chosen = state.isFormal ? first : second;
      return chosen ? reading.say(chosen) : '';
    }
    case 'plural': {
      const category = choosePlural(Number(first ? reading.evaluate(first) : 0), state.language);
      const chosen = call.hash.find(({ name }) => name === category) ?? call.hash.find(({ name }) => name === 'other');
      return chosen ? reading.say(chosen.value) : '';
    }
    case 'on':
      return first ? onDay(reading.print(first), state.language) : '';
    case 'gap': {
      const name = String(first ? reading.evaluate(first) : '') as GapName;
      state.gaps.add(name);
      return gapNote(name, state.language, second ? reading.print(second) : null);
    }
  }
}
