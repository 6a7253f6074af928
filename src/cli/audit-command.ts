// `waybill audit show|verify|export`: the recorded steps, what people made of a draft, and the proof that no step was changed or cut off.
import { once } from 'node:events';
import type { AuditEntry } from '../ports/records.ts';
import { describeEdit, readDiff } from './describe-edit.ts';
import { findMail } from './find-mail.ts';
import { withRecords } from './with-records.ts';

interface AuditOptions {
  readonly db: string;
  readonly json?: boolean;
}
const PAGE_ENTRIES = 1_000;

export const showAudit = (reference: string, options: AuditOptions): Promise<void> =>
  withRecords({ file: options.db, readOnly: true }, (records) => {
    const { id } = findMail(records, reference);
    for (const entry of records.audit.show(id)) {
      const line = options.json
        ? JSON.stringify(entry)
        : `${String(entry.seq).padStart(6)}  ${entry.at}  ${entry.step.padEnd(12)}  ${entry.content ?? '(erased)'}`;
      process.stdout.write(`${line}\n`);
    }
    const reply = records.ledger.readForMail(id);
    for (const edit of reply === null ? [] : records.ledger.listVersions(reply.id)) {
      const line = options.json ? JSON.stringify({ edit: { at: edit.at, diff: readDiff(edit) } }) : describeEdit(edit);
      process.stdout.write(`${line}\n`);
    }
  });

export const verifyAudit = (options: AuditOptions): Promise<void> =>
  withRecords({ file: options.db, readOnly: true }, (records) => {
    const verdict = records.audit.verify();
    if (options.json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
    else if (verdict.kind === 'intact')
      process.stdout.write(
        `The audit log is intact: ${verdict.entries} entries (${verdict.erased} erased), head ${verdict.head}.\n`,
      );
    else process.stdout.write(`The audit log is broken at entry ${verdict.seq}: ${verdict.why}\n`);
    if (verdict.kind === 'broken') process.exitCode = 1;
  });

export const exportAudit = (options: AuditOptions): Promise<void> =>
  withRecords({ file: options.db, readOnly: true }, async (records) => {
    let fromSeq = 1;
    let page: readonly AuditEntry[];
    do {
      page = records.audit.list({ fromSeq, limit: PAGE_ENTRIES });
      for (const entry of page)
        if (!process.stdout.write(`${JSON.stringify(entry)}\n`)) await once(process.stdout, 'drain');
      fromSeq = (page.at(-1)?.seq ?? 0) + 1;
    } while (page.length === PAGE_ENTRIES);
  });
