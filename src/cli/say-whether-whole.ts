// What a desk that was just taken in is told of: how much it is, and whether its audit log is whole. Exit status 1 where it is not.
import type { Records } from '../ports/records.ts';

/** Closes it. */
export async function sayWhetherWhole(records: Records, database: string, rows: number): Promise<void> {
  try {
    const verdict = records.audit.verify();
    const audit =
      verdict.kind === 'intact'
        ? `its audit log is whole (${verdict.entries} entries)`
        : `its audit log is not whole: ${verdict.why}`;
    process.stdout.write(`${rows} rows are in ${database}; ${audit}.\n`);
    if (verdict.kind !== 'intact') process.exitCode = 1;
  } finally {
    await records.close();
  }
}
