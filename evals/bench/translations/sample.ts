// A vendor's answer to be translated, and what comes of it. Made by the lists beside, timed by ../translate.ts, and tried by samples.test.ts.
import type { Order } from '../../../src/domain/order.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Payment } from '../../../src/ports/payment-source.ts';
import type { Tracking } from '../../../src/ports/tracking-source.ts';

export type Translated = Order | Tracking | Payment;

export interface TranslationSample {
  /** Which of the connector's it is, such as `3 lines` or a carrier's name; '' where it has one alone. */
  readonly what: string;
  /** As the vendor sends it; where one order takes several answers, a list of them. */
  readonly text: string;
  /** From the text. */
  readonly translate: () => Translated;
  /** The text and its schema are read beforehand, once: what is left is `translate.ts`. A carrier's schema belongs to that. */
  readonly prepare: () => () => Translated;
}

/** `answers`: the text itself, or what it is as JSON. */
export function makeSample<Read>(
  answers: unknown,
  { read, translate }: { readonly read: (text: string) => Read; readonly translate: (read: Read) => Translated },
): TranslationSample {
  const text = typeof answers === 'string' ? answers : JSON.stringify(answers);
  return {
    what: '',
    text,
    translate: () => translate(read(text)),
    prepare() {
      const given = read(text);
      return () => translate(given);
    },
  };
}

/** How many lines an order of a bench has: as customers order, and as many as our Order holds. */
export const LINE_COUNTS = [3, 2_000] as const;

export const ofLines = (make: (count: number) => TranslationSample): readonly TranslationSample[] =>
  LINE_COUNTS.map((count) => ({ ...make(count), what: `${count.toLocaleString('en')} lines` }));

export const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`The sample makes no order: ${JSON.stringify(result.error)}`);
  return result.value;
}
