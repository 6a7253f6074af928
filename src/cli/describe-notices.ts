// Notices and turns as lines of a terminal. Called by the `waybill notices` commands.
import type { Commitment } from '../ports/commitment-records.ts';
import type { Notice, UntoldTurn } from '../ports/notice-records.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { clean, renderTable } from './table.ts';

const TERMINAL_COLUMNS = 120;
const width = (): number => process.stdout.columns ?? TERMINAL_COLUMNS;
const minuteOf = (time: string): string => time.slice(0, 16);

export const describeNotice = ({ orderNumber, kinds, language, mode }: Notice): string =>
  `${clean(orderNumber)}: ${kinds.join(', ')} (${language}), ${mode === 'send' ? 'sent' : 'a draft for a person'}`;

export interface ListedNotice {
  readonly notice: Notice;
  readonly entry: LedgerEntry | null;
}

export function printNotices(listed: readonly ListedNotice[]): string {
  if (listed.length === 0) return 'No notice yet.';
  const rows = listed.map(({ notice: { id, madeAt, orderNumber, kinds, language, mode, report }, entry }) =>
    [
      ...[
        String(id),
        minuteOf(madeAt),
        `${entry?.state ?? '-'}${report === null ? '' : `, ${report}`}`,
        mode,
        language,
        orderNumber,
      ],
      `${kinds.join(', ')}${entry?.detail == null ? '' : `: ${entry.detail}`}`,
    ].map((text) => ({ text })),
  );
  return renderTable(['ID', 'MADE (UTC)', 'STATE', 'HOW', 'IN', 'ORDER', 'WHAT'], rows, width());
}

export function printUntold(turns: readonly UntoldTurn[]): string {
  if (turns.length === 0) return 'Nothing that was on was left untold.';
  const rows = turns.map(({ seenAt, orderNumber, kind, why, detail }) =>
    [minuteOf(seenAt), orderNumber, kind, detail === null ? why : `${why}: ${detail}`].map((text) => ({ text })),
  );
  return renderTable(['SEEN (UTC)', 'ORDER', 'NOT TOLD', 'WHY'], rows, width());
}

export function printCommitments(commitments: readonly Commitment[]): string {
  if (commitments.length === 0) return 'No promise.';
  const rows = commitments.map(({ state, dueAt, keptBy, orderNumber, mailId, intent, sentence }) =>
    [
      ...[keptBy === null ? state : `${state} by ${keptBy}`, dueAt === null ? '-' : minuteOf(dueAt)],
      ...[orderNumber ?? '-', String(mailId), intent, sentence],
    ].map((text) => ({ text })),
  );
  return renderTable(['STATE', 'DUE (UTC)', 'ORDER', 'MAIL', 'ABOUT', 'PROMISED'], rows, width());
}
