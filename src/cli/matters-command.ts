// `waybill matters`: what waits for a person, until when, and who was told of it. Reads alone, also beside a running desk.
import { limits } from '../domain/limits.ts';
import type { NoticeTarget } from '../domain/matter.ts';
import type { Matter, MatterNotice } from '../ports/records.ts';
import { clockAt } from '../runtime/node.ts';
import { renderTable } from './table.ts';
import { withRecords } from './with-records.ts';

interface MattersOptions {
  readonly db: string;
  readonly now?: string;
  readonly json?: boolean;
}

interface OpenMatter extends Matter {
  readonly notices: readonly MatterNotice[];
}

const RED = 31;
const TERMINAL_COLUMNS = 120;

export async function runMatters(options: MattersOptions): Promise<void> {
  const now = clockAt(options.now ?? null).now();
  await withRecords({ file: options.db, readOnly: true }, (records) => {
    const open = records.matters
      .listOpen(limits.escalations.mattersOpenMax)
      .map((matter) => ({ ...matter, notices: records.matters.listNotices(matter.id) }));
    const lines = options.json ? open.map((matter) => JSON.stringify(describe(matter))) : [printTable(open, now)];
    for (const line of lines) process.stdout.write(`${line}\n`);
  });
}

const describe = ({ id, closedAt, closedWhy, notices, ...matter }: OpenMatter) => ({
  ...matter,
  notices: notices.map(({ matterId, ...notice }) => notice),
});

const nameOf = ({ kind, target }: NoticeTarget): string => `${kind}:${target}`;

/** A notice that may or may not have arrived, or did not, is named as such: a person looks after it. */
const sayNotice = ({ reason, to, state }: MatterNotice): string =>
  `${reason} ${nameOf(to)}${state === 'told' ? '' : ` (${state})`}`;

function printTable(open: readonly OpenMatter[], now: string): string {
  if (open.length === 0) return 'Nothing waits for a person.';
  const rows = open.map(({ deadlineAt, kind, mailId, rule, to, notices }) => [
    { text: deadlineAt.slice(0, 16), ...(deadlineAt <= now ? { colour: RED } : {}) },
    { text: deadlineAt <= now ? 'late' : '' },
    { text: kind },
    { text: String(mailId) },
    { text: `${nameOf(to)} (${rule})` },
    { text: notices.length === 0 ? 'nobody yet' : notices.map(sayNotice).join('; ') },
  ]);
  const heads = ['UNTIL (UTC)', '', 'WAITS', 'MAIL', 'ROUTE', 'TOLD'];
  return renderTable(heads, rows, process.stdout.columns ?? TERMINAL_COLUMNS);
}
