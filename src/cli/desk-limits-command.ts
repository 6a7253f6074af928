// `waybill desk limits`: how much one desk may have of calls, mails and storage (src/domain/desk-limits.ts).
import { DeskLimits } from '../domain/desk-limits.ts';
import { keepDeskLimits, readDeskLimits, readStorage } from '../pipeline/desk-limits.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface LimitsOptions {
  readonly db: string;
  readonly callsPerMinute?: string;
  readonly mailsPerHour?: string;
  readonly mailsPerDay?: string;
  readonly storageGb?: string;
}

const NAMES = ['callsPerMinute', 'mailsPerHour', 'mailsPerDay', 'storageGb'] as const;
const optionOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Without options it says what they are. */
export async function runDeskLimits({ db, ...given }: LimitsOptions): Promise<void> {
  await withRecords({ file: db }, async (records) => {
    const wanted = NAMES.flatMap((name) => {
      const text = given[name];
      return text === undefined ? [] : [[name, text === 'none' ? null : Number(text)] as const];
    });
    const parsed = DeskLimits.safeParse({ ...readDeskLimits(records), ...Object.fromEntries(wanted) });
    if (!parsed.success) {
      const wrong = parsed.error.issues[0]?.path[0];
      throw new UsageError(`${optionOf(String(wrong))} is a number above 0, or none.`);
    }
    if (wanted.length > 0) await records.write(() => keepDeskLimits(records, parsed.data));
    for (const name of NAMES)
      process.stdout.write(`${optionOf(name).slice(2).padEnd(18)} ${parsed.data[name] ?? 'none'}\n`);
    const { bytes } = readStorage(records) ?? records.measure();
    process.stdout.write(`The database has ${(bytes / 1e9).toFixed(3)} GB now.\n`);
  });
}
