// The figures of the desk over some days, shown and carried off. Who sees some mailboxes alone gets figures of their mails alone; figures of
// single people have a right of their own.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { dayOf } from '../../domain/calendar.ts';
import { addDays } from '../../domain/identifiers/resolve-day.ts';
import { limits } from '../../domain/limits.ts';
import { readDay } from '../../domain/place-time.ts';
import { seesMailbox } from '../../domain/rights.ts';
import { Figures } from '../../figures/figures.ts';
import { isSpan } from '../../figures/list-days.ts';
import { COLUMNS, listRows } from '../../figures/list-rows.ts';
import { readFigures } from '../../figures/read-figures.ts';
import { asCsvRow } from './csv.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const tags = ['figures'];
const DAYS_SHOWN = 30;
const { daysMax, minutesPerMailMax } = limits.figures;

const Day = z
  .string()
  .max(10)
  .refine((day) => readDay(day) !== null, 'a day such as 2026-11-20');
/** Without a first day: so many days up to the last, and without a last one up to the desk's today. */
const Wanted = z.strictObject({
  from: Day.optional(),
  to: Day.optional(),
  days: z.coerce.number().int().min(1).max(daysMax).optional(),
  mailbox: z.string().min(1).max(320).optional(),
  minutesPerMail: z.coerce.number().min(0).max(minutesPerMailMax).optional(),
});
const Shown = Figures.extend({
  /** Those that the person may choose among. */
  mailboxes: z.array(z.string()),
  /** The model that is connected now; null where there is none. */
  modelName: z.string().nullable(),
});

const show = deskRoute('figures.read', {
  method: 'get',
  path: '/api/figures',
  tags,
  summary: 'The figures of some days',
  request: { query: Wanted },
  responses: answers(Shown, 'Of the mails that the person may see; of single people only with the right to it'),
});
const carryOff = deskRoute('figures.read', {
  method: 'get',
  path: '/api/figures/export',
  tags,
  summary: 'The same as a CSV file, a value a row',
  request: { query: Wanted },
  responses: {
    ...answers(z.unknown(), 'JSON is what a fault is told in'),
    200: { description: 'A file', content: { 'text/csv': { schema: z.string() } } },
  },
});

const FAULTS = {
  no_mailbox: { fault: 'no_mailbox', message: 'There is no such mailbox here.' },
  bad_days: { fault: 'bad_days', message: `Choose a first and a last day, at most ${daysMax} days in all.` },
} as const;

type House = Pick<DeskHouse, 'records' | 'clock' | 'settings' | 'readModel'>;

function read(
  { records, clock, settings }: House,
  { mailboxes, rights }: SignedIn,
  { from, to, days = DAYS_SHOWN, mailbox, minutesPerMail }: z.infer<typeof Wanted>,
): Figures | keyof typeof FAULTS {
  if (mailbox !== undefined && !seesMailbox(mailboxes, mailbox)) return 'no_mailbox';
  const { timeZone } = settings.current.facts;
  const now = clock.now();
  const last = to ?? dayOf(now, timeZone);
  const first = from ?? addDays(last, 1 - days);
  if (!isSpan(first, last)) return 'bad_days';
  return readFigures(records, {
    ...{ from: first, to: last, timeZone, now },
    mailboxes: mailbox === undefined ? mailboxes : [mailbox],
    withPeople: rights.includes('figures.people'),
    ...(minutesPerMail === undefined ? {} : { minutesPerMail }),
  });
}

export function figuresRoutes(house: House) {
  const { records, clock, readModel } = house;
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(show, (context) => {
      const { person } = context.var;
      const figures = read(house, person, context.req.valid('query'));
      if (typeof figures === 'string') return context.json(FAULTS[figures], figures === 'no_mailbox' ? 404 : 400);
      const watched = records.watches.list().map(({ mailbox }) => mailbox);
      const counted = figures.byMailbox.map(({ mailbox }) => mailbox);
      const mailboxes = [...new Set([...watched, ...counted])]
        .filter((mailbox) => seesMailbox(person.mailboxes, mailbox))
        .sort();
      return context.json({ ...figures, mailboxes, modelName: readModel()?.name ?? null }, 200);
    })
    .openapi(carryOff, async (context) => {
      const { id, name } = context.var.person;
      const figures = read(house, context.var.person, context.req.valid('query'));
      if (typeof figures === 'string') return context.json(FAULTS[figures], figures === 'no_mailbox' ? 404 : 400);
      const { from, to } = figures;
      const content = { person: id, name, from, to, withPeople: figures.people !== null };
      await records.write(() =>
        records.audit.append({ mailId: null, at: clock.now(), step: 'figures_exported', content }),
      );
      context.header('content-type', 'text/csv; charset=utf-8');
      context.header('content-disposition', `attachment; filename="figures-${from}-${to}.csv"`);
      return context.body([COLUMNS, ...listRows(figures)].map(asCsvRow).join(''), 200);
    });
}
