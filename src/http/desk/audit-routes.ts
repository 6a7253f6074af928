// The audit log on the page: searched newest first, its chain proven, and carried off as CSV or JSONL. Who sees some mailboxes alone sees what
// happened to their mails.
import { OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import type { AuditEntry, AuditQuery } from '../../ports/records.ts';
import { asCsvRow, asJsonCell } from './csv.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const ROWS = 100;
const ROWS_EXPORTED_AT_ONCE = 500;

const Filter = z.strictObject({
  mail: z.coerce.number().int().positive().optional(),
  step: z.string().max(100).optional(),
  since: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
  words: z.string().trim().max(200).optional(),
});
const Entry = z.strictObject({
  seq: z.number().int(),
  mailId: z.number().int().nullable(),
  at: z.string(),
  step: z.string(),
  /** As JSON; null after its erasure. */
  content: z.string().nullable(),
  hash: z.string(),
});

const list = deskRoute('audit.read', {
  method: 'get',
  path: '/api/audit',
  tags: ['audit'],
  summary: 'Entries, newest first',
  request: { query: Filter.extend({ before: z.coerce.number().int().positive().optional() }) },
  responses: answers(
    z.strictObject({ entries: z.array(Entry), searchedTo: z.number().int().nullable() }),
    'Some entries, and where to go on; null where nothing older is left',
  ),
});
const steps = deskRoute('audit.read', {
  method: 'get',
  path: '/api/audit/steps',
  tags: ['audit'],
  summary: 'The steps by which one can filter',
  responses: answers(z.strictObject({ steps: z.array(z.string()) }), 'Names of steps'),
});
const verify = deskRoute('audit.read', {
  method: 'post',
  path: '/api/audit/verify',
  tags: ['audit'],
  summary: 'Recomputes the hash chain, and compares its head with the one that is kept outside the database',
  responses: answers(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('intact'), entries: z.number(), erased: z.number(), head: z.string() }),
      z.strictObject({ kind: z.literal('broken'), seq: z.number(), why: z.string() }),
    ]),
    'The verdict',
  ),
});
const carryOff = deskRoute('audit.read', {
  method: 'get',
  path: '/api/audit/export',
  tags: ['audit'],
  summary: 'All that the filter lets through, as a file, newest first',
  request: { query: Filter.extend({ format: z.enum(['csv', 'jsonl']) }) },
  responses: { 200: { description: 'A file' } },
});

type FilterGiven = z.infer<typeof Filter>;

const queryOf = (
  { mail, step, since, until, words }: FilterGiven,
  mailboxes: readonly string[] | null,
  place: Pick<AuditQuery, 'beforeSeq' | 'limit'>,
): AuditQuery => ({
  ...place,
  mailId: mail ?? null,
  step: step ?? null,
  since: since ?? null,
  until: until ?? null,
  words: words === undefined || words === '' ? null : words,
  mailboxes,
});

const show = ({ seq, mailId, at, step, content, hash }: AuditEntry) => ({ seq, mailId, at, step, content, hash });

export function auditRoutes({ records, clock }: DeskHouse) {
  const { audit } = records;
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(list, (context) => {
      const { before = null, ...filter } = context.req.valid('query');
      const place = { beforeSeq: before, limit: ROWS };
      const { entries, searchedTo } = audit.search(queryOf(filter, context.var.person.mailboxes, place));
      return context.json({ entries: entries.map(show), searchedTo }, 200);
    })
    .openapi(steps, (context) => context.json({ steps: [...audit.listSteps()] }, 200))
    .openapi(verify, async (context) => {
      const walk = audit.verifyInSteps();
      let step = walk.next();
      while (step.done !== true) {
        await new Promise((resolve) => setImmediate(resolve));
        step = walk.next();
      }
      return context.json(step.value, 200);
    })
    .openapi(carryOff, async (context) => {
      const { format, ...filter } = context.req.valid('query');
      const { id, name, mailboxes } = context.var.person;
      const at = clock.now();
      const by = { person: id, name };
      await records.write(() => audit.append({ mailId: null, at, step: 'audit_exported', content: { ...by, format } }));
      const lines = linesOf(audit, format, (place) => queryOf(filter, mailboxes, place));
      context.header('content-type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson');
      context.header('content-disposition', `attachment; filename="audit-${at.slice(0, 10)}.${format}"`);
      return stream(context, async (file) => {
        for await (const some of lines) await file.write(some);
      });
    });
}

/** Read a piece at a time, as fast as it is taken. */
async function* linesOf(
  audit: DeskHouse['records']['audit'],
  format: 'csv' | 'jsonl',
  queryAt: (place: Pick<AuditQuery, 'beforeSeq' | 'limit'>) => AuditQuery,
): AsyncGenerator<string> {
  if (format === 'csv') yield asCsvRow(['seq', 'mail', 'at', 'step', 'content', 'hash']);
  let beforeSeq: number | null = null;
  do {
    const page: ReturnType<typeof audit.search> = audit.search(queryAt({ beforeSeq, limit: ROWS_EXPORTED_AT_ONCE }));
    const rows = page.entries.map(({ seq, mailId, at, step, content, hash, ...chain }) =>
      format === 'csv'
        ? asCsvRow([seq, mailId ?? '', at, step, asJsonCell(content ?? ''), hash])
        : `${JSON.stringify({ seq, mailId, at, step, content, hash, ...chain })}\n`,
    );
    if (rows.length > 0) yield rows.join('');
    await new Promise((resolve) => setImmediate(resolve));
    beforeSeq = page.searchedTo;
  } while (beforeSeq !== null);
}
