// Shipping notices on the page: what each would say with settings that need not be published, on a made-up order or on one of the desk's; the newest,
// what was not told and why, and what they did. Settings themselves are published by settings-routes.ts.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import { limits } from '../../domain/limits.ts';
import { NOTICE_KINDS, NOTICE_MODES, NOTICE_REPORTS, NoticeSettings, UNTOLD_REASONS } from '../../domain/notice.ts';
import { ok, type Result } from '../../domain/result.ts';
import { reachesAll, seesMailbox } from '../../domain/rights.ts';
import { SEND_STATES } from '../../domain/send-states.ts';
import { EMAIL } from '../../masking/personal-patterns.ts';
import type { NoticePorts } from '../../notices/notice-ports.ts';
import { type NoticePreview, previewOrder, previewSample } from '../../notices/preview-notice.ts';
import { ConnectorError } from '../../ports/connector-error.ts';
import type { Notice } from '../../ports/notice-records.ts';
import type { LedgerEntry, Records } from '../../ports/records.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, deskWideRoute, takes } from './desk-route.ts';
import { createKeptFrames, FRAME_HEADERS, type KeptFrames } from './kept-frames.ts';
import { readTyped } from './read-typed.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const tags = ['notices'];
const DAYS_COUNTED = 30;
const Kind = z.enum(NOTICE_KINDS);
const Language = z.enum(LANGUAGES);
/** As typed; null: those that count. */
const Typed = z.string().max(limits.page.settingBytesMax).nullable();
const Mail = z.strictObject({
  kinds: z.array(Kind),
  language: Language,
  subject: z.string(),
  text: z.string(),
  /** Of the HTML, for a sandboxed frame. */
  frame: z.string(),
  /** How the text ends where a piece of marketing stands in it. */
  marketing: z.string().nullable(),
  /** Why it would not leave by itself. */
  fault: z.string().nullable(),
});
/** `why`: why there is no mail. */
const Shown = z.strictObject({ faults: z.array(z.string()), mail: Mail.nullable(), why: z.string().nullable() });

const sample = deskRoute('settings.read', {
  method: 'post',
  path: '/api/notices/preview',
  tags,
  summary: 'The notice of a made-up order, with settings that need not be published',
  request: takes(z.strictObject({ notices: Typed, kind: Kind, language: Language })),
  responses: answers(Shown, 'The mail; or the faults of the settings, or why nothing is written'),
});
const order = deskWideRoute('queue.read', {
  method: 'post',
  path: '/api/notices/preview/order',
  tags,
  summary: 'The notice of an order as its sources show it now; nothing is kept. For who sees all mailboxes',
  request: takes(
    z.strictObject({
      notices: Typed,
      number: z.string().trim().min(1).max(100),
      kind: Kind.nullable(),
      language: Language.nullable(),
    }),
  ),
  responses: answers(
    Shown.extend({
      turns: z.array(z.strictObject({ kind: Kind, holds: z.boolean(), untold: z.enum(UNTOLD_REASONS).nullable() })),
    }),
    'What has happened to it, and the mail of that',
  ),
});
const frame = deskRoute('settings.read', {
  method: 'get',
  path: '/api/notices/frames/{token}',
  tags,
  summary: 'The HTML of a preview, for a sandboxed frame',
  request: { params: z.strictObject({ token: z.string().max(100) }) },
  responses: {
    ...answers(z.unknown(), 'JSON is what a fault is told in'),
    200: { description: 'HTML', content: { 'text/html': { schema: z.string() } } },
  },
});
const list = deskRoute('queue.read', {
  method: 'get',
  path: '/api/notices',
  tags,
  summary: 'The newest notices, and the newest turns that were not told',
  responses: answers(
    z.strictObject({
      /** The desk's own time. */
      asOf: z.string(),
      /** From which a conversation may be begun. */
      mailboxes: z.array(z.string()),
      /** What else than a mailbox may bring notices on their way. */
      senders: z.array(z.string()),
      notices: z.array(
        z.strictObject({
          id: z.number(),
          orderNumber: z.string(),
          kinds: z.array(Kind),
          language: Language,
          mode: z.enum(NOTICE_MODES),
          madeAt: z.string(),
          state: z.enum(SEND_STATES),
          /** What the sender or the mailbox said where it did not take it, or may not have, without addresses. */
          detail: z.string().nullable(),
          /** The gravest that mail systems said of it after it had left. */
          report: z.enum(NOTICE_REPORTS).nullable(),
          reportedAt: z.string().nullable(),
          /** Its address gets nothing more without a person. */
          isSuppressed: z.boolean(),
        }),
      ),
      untold: z
        .array(
          z.strictObject({
            id: z.number(),
            orderNumber: z.string(),
            kind: Kind,
            seenAt: z.string(),
            why: z.enum(UNTOLD_REASONS),
            /** Of one that could not be written: why not. */
            detail: z.string().nullable(),
            isPersonTold: z.boolean(),
          }),
        )
        .nullable(),
    }),
    'Those of the mailboxes that the person sees; what was not told belongs to none, and is null for who sees some alone',
  ),
});
const Asking = z.strictObject({ orders: z.number(), asking: z.number() });
const figures = deskWideRoute('figures.read', {
  method: 'get',
  path: '/api/notices/figures',
  tags,
  summary: `What notices of the last ${DAYS_COUNTED} days did; for who sees all mailboxes`,
  responses: answers(
    z.strictObject({
      days: z.number(),
      sentByKind: z.array(z.strictObject({ kind: Kind, notices: z.number() })),
      sent: z.number(),
      answered: z.number(),
      troubles: z.strictObject({
        ...{
          bounced: z.number(),
          delayed: z.number(),
          complained: z.number(),
          failed: z.number(),
          unknown: z.number(),
        },
      }),
      told: Asking,
      untold: Asking,
    }),
    'Counts alone. Nobody is followed: whether a notice was opened is not known',
  ),
});

type House = Pick<DeskHouse, 'desk' | 'records' | 'clock' | 'settings'>;

export function noticeRoutes(house: House) {
  const { records, clock, settings } = house;
  const frames = createKeptFrames(clock);
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(sample, (context) => {
      const { notices: typed, kind, language } = context.req.valid('json');
      const notices = readNotices(typed, settings.current.notices);
      if (!notices.ok) return context.json({ faults: notices.error, mail: null, why: null }, 200);
      const written = previewSample({ ...settings.current, notices: notices.value }, kind, language);
      return context.json({ faults: [], ...show(written, frames, context.var.person.id) }, 200);
    })
    .openapi(order, async (context) => {
      const { notices: typed, number, kind, language } = context.req.valid('json');
      const notices = readNotices(typed, settings.current.notices);
      if (!notices.ok) return context.json({ faults: notices.error, mail: null, why: null, turns: [] }, 200);
      const found = await findOrder(house, number);
      if (found === 'down') return context.json(SOURCE_DOWN, 409);
      if (found === null) return context.json({ fault: 'no_order', message: 'There is no such order.' }, 404);
      const ports = portsOf(house, notices.value);
      const { turns, mail } = previewOrder(ports, found, { kind, language });
      const shown = mail === null ? { mail: null, why: null } : show(mail, frames, context.var.person.id);
      const told = turns.map((turn) => ({ kind: turn.kind, holds: turn.holds, untold: turn.untold }));
      return context.json({ faults: [], ...shown, turns: told }, 200);
    })
    .openapi(frame, (context) => {
      const html = frames.read(context.var.person.id, context.req.valid('param').token);
      if (html === null) return context.json({ fault: 'no_frame', message: 'This preview is gone.' }, 404);
      return context.body(html, 200, FRAME_HEADERS);
    })
    .openapi(list, (context) => {
      const { person } = context.var;
      const { listed } = limits.notices;
      const notices = records.notices.listNewest(listed).flatMap((notice) => {
        const entry = records.ledger.readForNotice(notice.id);
        if (entry === null || !seesMailbox(person.mailboxes, entry.mailbox)) return [];
        return [describe(notice, entry, records)];
      });
      const untold = reachesAll(person) ? records.notices.listUntold(listed) : null;
      const watched = records.watches.list().map(({ mailbox }) => mailbox);
      const mailboxes = watched.filter((mailbox) => seesMailbox(person.mailboxes, mailbox));
      const senders = records.sourceConnections
        .list()
        .map(({ name }) => name)
        .filter((name) => (house.desk.findSender?.(name) ?? null) !== null);
      const asOf = clock.now();
      return context.json({ asOf, mailboxes, senders, notices, untold: untold && [...untold] }, 200);
    })
    .openapi(figures, (context) => {
      const since = new Date(Date.parse(clock.now()) - DAYS_COUNTED * 86_400_000).toISOString();
      const { sentByKind, ...counts } = records.notices.countSince(since);
      return context.json({ days: DAYS_COUNTED, sentByKind: [...sentByKind], ...counts }, 200);
    });
}

const UNSENT: ReadonlySet<LedgerEntry['state']> = new Set(['planned', 'failed', 'unknown']);

function describe(notice: Notice, { state, detail }: LedgerEntry, { privacy }: Pick<Records, 'privacy'>) {
  const { id, orderNumber, kinds, language, mode, madeAt, recipient, report, reportedAt } = notice;
  return {
    ...{ id, orderNumber, kinds: [...kinds], language, mode, madeAt, state, report, reportedAt },
    detail: UNSENT.has(state) && detail !== null ? detail.replaceAll(EMAIL, '…') : null,
    // Of an erased one nothing is known.
    isSuppressed: recipient !== '' && privacy.isSuppressed(recipient),
  };
}

const SOURCE_DOWN = { fault: 'source_down', message: 'A source of the orders does not answer now.' } as const;

async function findOrder({ desk }: House, number: string) {
  try {
    const { orders, down = [] } = await desk.orders.findOrders({ by: 'number', number });
    return orders[0] ?? (down.length > 0 ? 'down' : null);
  } catch (error) {
    if (error instanceof ConnectorError) return 'down';
    throw error;
  }
}

const portsOf = ({ desk, records, clock, settings }: House, notices: NoticeSettings): NoticePorts => ({
  ...{ records, clock, orders: desk.orders, findMailbox: () => null },
  settings: { ...settings.current, notices },
});

function show(written: Result<NoticePreview, string>, frames: KeptFrames, personId: string) {
  if (!written.ok) return { mail: null, why: written.error };
  const { kinds, html, ...mail } = written.value;
  return {
    mail: { ...mail, kinds: [...kinds], frame: `/api/notices/frames/${frames.keep(personId, html)}` },
    why: null,
  };
}

/** Without anything typed those that count. */
const readNotices = (typed: string | null, current: NoticeSettings): Result<NoticeSettings, string[]> =>
  typed === null ? ok(current) : readTyped(NoticeSettings, typed);
