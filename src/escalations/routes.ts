// Who is told of which matter: rules in order, the first that fits counts, and a place for all the rest. Read from an admin's file
// by the runtime; docs/escalations.md says how it is written. Pure.
import { z } from 'zod';
import { type DeskHours, isDeskOpen } from '../domain/desk-hours.ts';
import { ALARMS, INTENTS } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { MATTER_KINDS, type MatterKind, NOTICE_WAYS, NoticeTargetName } from '../domain/matter.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { Deadline } from './deadlines.ts';
import type { MatterFacts } from './matter-facts.ts';

const Target = z.strictObject({
  kind: z.enum(NOTICE_WAYS),
  target: NoticeTargetName,
});

const Place = z.strictObject({
  to: Target,
  /** The earlier of this and of what such a mail has by itself counts. */
  deadline: Deadline.optional(),
  backup: Target.optional(),
});

/** All that are given must hold; of a list one is enough. */
const Conditions = z.strictObject({
  intents: z.array(z.enum(INTENTS)).min(1).optional(),
  alarms: z.array(z.enum(ALARMS)).min(1).optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'a language code such as de'))
    .min(1)
    .optional(),
  mailboxes: z.array(z.string().toLowerCase().min(1).max(320)).min(1).optional(),
  kinds: z.array(z.enum(MATTER_KINDS)).min(1).optional(),
  /** The greatest order of the mail, in the desk's currency. */
  valueMin: z.number().min(0).optional(),
  hours: z.enum(['desk', 'outside', 'always']).default('always'),
});
type Conditions = z.infer<typeof Conditions>;

const Rule = Place.extend({
  id: z.string().regex(/^[a-z][a-z0-9_]{1,60}$/, 'lower-case letters, digits and _, beginning with a letter'),
  when: Conditions,
});

const RoutesFile = z.strictObject({
  version: z.literal(1),
  rules: z.array(Rule).max(limits.escalations.rulesMax),
  otherwise: Place,
  /** Where the day's supplier delays and carrier failures go; unset: to `otherwise`. */
  dailyList: Target.optional(),
  /** Who hears of a mailbox that is not watched; unset: `otherwise`. */
  admins: Target.optional(),
});
export type Routes = z.infer<typeof RoutesFile>;

export type Route = z.infer<typeof Place> & { readonly id: string };

/** Reads the file's text. Each fault names the place; a file with any fault is not used. */
export function parseRoutes(text: string): Result<Routes, readonly string[]> {
  if (text.length > limits.escalations.fileBytesMax)
    return failed([`The routes are over ${limits.escalations.fileBytesMax} bytes. Remove rules.`]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed([`The routes are not JSON (${error instanceof Error ? error.message : String(error)}).`]);
  }
  const file = RoutesFile.safeParse(json);
  if (!file.success)
    return failed(file.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'file'}: ${issue.message}`));
  const ids = file.data.rules.map(({ id }) => id);
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  if (twice !== undefined) return failed([`Two rules have the id ${twice}. Give one of them another.`]);
  return ok(file.data);
}

export interface RouteQuestion {
  readonly facts: MatterFacts;
  readonly kind: MatterKind;
  /** When it came, ISO 8601. */
  readonly at: string;
  readonly hours: DeskHours;
  /** The desk's own. */
  /** Of the desk; unset: no order is worth so much. */
  readonly currency: string | undefined;
}

export function chooseRoute({ rules, otherwise }: Routes, question: RouteQuestion): Route {
  const rule = rules.find(({ when }) => fits(when, question));
  return rule ?? { ...otherwise, id: 'otherwise' };
}

function fits(when: Conditions, { facts, kind, at, hours, currency }: RouteQuestion): boolean {
  const hasOne = <T>(wanted: readonly T[] | undefined, found: readonly T[]): boolean =>
    wanted === undefined || found.some((value) => wanted.includes(value));
  const values = facts.orders.filter((order) => order.currency === currency).map(({ total }) => total);
  return (
    hasOne(when.intents, facts.intents) &&
    hasOne(when.alarms, facts.alarms) &&
    hasOne(when.languages, [facts.language]) &&
    hasOne(when.mailboxes, [facts.mailbox.toLowerCase()]) &&
    hasOne(when.kinds, [kind]) &&
    (when.valueMin === undefined || Math.max(-1, ...values) >= when.valueMin) &&
    (when.hours === 'always' || isDeskOpen(hours, at) === (when.hours === 'desk'))
  );
}
