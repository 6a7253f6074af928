// `waybill notices list`: the newest notices with what became of each, and what was not told and why. Reads alone, also beside a running desk.
import { limits } from '../domain/limits.ts';
import { printNotices, printUntold } from './describe-notices.ts';
import { withRecords } from './with-records.ts';

interface ListOptions {
  readonly db: string;
  readonly json?: boolean;
}

export async function runNoticesList({ db, json = false }: ListOptions): Promise<void> {
  await withRecords({ file: db, readOnly: true }, ({ notices, ledger }) => {
    const listed = notices
      .listNewest(limits.notices.listed)
      .map((notice) => ({ notice, entry: ledger.readForNotice(notice.id) }));
    const untold = notices.listUntold(limits.notices.listed);
    const lines = json
      ? [
          ...listed.map(({ notice, entry }) => ({ ...notice, state: entry?.state ?? null })),
          ...untold.map((turn) => ({ ...turn, standing: 'recorded' })),
        ].map((one) => JSON.stringify(one))
      : [printNotices(listed), '', printUntold(untold)];
    for (const line of lines) process.stdout.write(`${line}\n`);
  });
}
