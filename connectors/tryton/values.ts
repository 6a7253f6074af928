// Values of Tryton's JSON: what JSON has not comes as an object with `__class__`. Pure.
// https://docs.tryton.org/6.0/server/topics/rpc.html
import { z } from 'zod';
import { readMoney } from '../../src/domain/money.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const Whole = z.number().int();

const DayParts = z.object({ year: Whole, month: Whole, day: Whole });
const dayOfParts = ({ year, month, day }: z.infer<typeof DayParts>): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** A day; null where there is none. One that the calendar has not is refused. */
export const TrytonDay = z
  .union([
    DayParts.extend({ __class__: z.literal('date') })
      .transform(dayOfParts)
      .pipe(z.iso.date()),
    z.null(),
  ])
  .optional()
  .transform((day) => day ?? null);

/** An instant in UTC; null where there is none. */
export const TrytonInstant = z
  .union([
    DayParts.extend({ __class__: z.literal('datetime'), hour: Whole, minute: Whole, second: Whole })
      .transform((at) => `${dayOfParts(at)}T${two(at.hour)}:${two(at.minute)}:${two(at.second)}Z`)
      .pipe(z.iso.datetime()),
    z.null(),
  ])
  .optional()
  .transform((at) => at ?? null);

/** A decimal string. */
export const TrytonAmount = z
  .union([
    z.object({ __class__: z.literal('Decimal'), decimal: z.string() }).transform(({ decimal }) => decimal),
    z.number(),
    z.string(),
  ])
  .transform((value, context) => {
    const amount = readMoney(value);
    if (amount !== null) return amount;
    context.addIssue({ code: 'custom', message: 'a decimal amount' });
    return z.NEVER;
  });

/** null where nothing stands, or a module that would give it is missing. */
export const TrytonText = z
  .union([z.string(), z.null()])
  .optional()
  .transform((text) => (text == null || text.trim() === '' ? null : text.trim()));

export const TrytonNumber = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,12}(?:\.\d{1,9})?$/)
    .transform(Number),
]);
export const TrytonId = TrytonNumber.pipe(z.number().int().positive());
export const TrytonIds = z
  .array(TrytonId)
  .max(10_000)
  .nullish()
  .transform((ids) => ids ?? []);

/** SQLite has 1 for true. */
export const TrytonFlag = z
  .union([z.boolean(), z.number(), z.null()])
  .optional()
  .transform((flag) => flag === true || flag === 1);

/** A link to a record of any model, `stock.shipment.out,5`; null where there is none. */
export const TrytonReference = z
  .union([z.string().regex(/^[a-z_.]+,-?\d{1,12}$/), z.null()])
  .optional()
  .transform((reference) => reference ?? null);

export const dayForTryton = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { __class__: 'date', year, month, day: date } as const;
};

export function instantForTryton(at: string) {
  const then = new Date(at);
  return {
    __class__: 'datetime',
    year: then.getUTCFullYear(),
    month: then.getUTCMonth() + 1,
    day: then.getUTCDate(),
    hour: then.getUTCHours(),
    minute: then.getUTCMinutes(),
    second: then.getUTCSeconds(),
    microsecond: 0,
  } as const;
}
