// `waybill consents list|import|withdraw`: who has agreed to marketing in notices.
import { readFileSync, statSync } from 'node:fs';
import { limits } from '../domain/limits.ts';
import type { KeptConsent } from '../ports/consent-records.ts';
import { ConsentAddress, importConsents, readConsents } from '../privacy/import-consents.ts';
import { clockAt } from '../runtime/node.ts';
import { renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface ChangeOptions {
  readonly db: string;
  readonly by: string;
}

export async function runConsentsList({
  db,
  json = false,
}: {
  readonly db: string;
  readonly json?: boolean;
}): Promise<void> {
  await withRecords({ file: db, readOnly: true }, ({ consents }) => {
    const all: KeptConsent[] = [];
    for (let some = consents.list(limits.consents.listedAtOnce); some.length > 0; ) {
      all.push(...some);
      some = consents.list(limits.consents.listedAtOnce, some.at(-1)?.address);
    }
    const { given, withdrawn } = consents.count();
    const lines = json
      ? all.map((one) => JSON.stringify(one))
      : [printConsents(all), `${given} agreed, ${withdrawn} withdrawn.`];
    for (const line of lines) process.stdout.write(`${line}\n`);
  });
}

const printConsents = (all: readonly KeptConsent[]): string =>
  renderTable(
    ['ADDRESS', 'AGREED', 'HOW', 'WITHDRAWN', 'TO WHICH WORDS'],
    all.map(({ address, givenAt, source, wording, withdrawnAt, withdrawnBy }) =>
      [
        ...[address, givenAt?.slice(0, 10) ?? '-', source ?? '-'],
        ...[withdrawnAt === null ? '-' : `${withdrawnAt.slice(0, 10)} (${withdrawnBy})`, wording ?? '-'],
      ].map((text) => ({ text })),
    ),
    process.stdout.columns || 120,
  );

export async function runConsentsImport(file: string, { db, by }: ChangeOptions): Promise<void> {
  const csv = readCsv(file);
  const at = clockAt(null).now();
  const consents = readConsents(csv, { now: at, by });
  if (!consents.ok) throw new UsageError(`Nothing was recorded of ${file}. ${consents.error.join(' ')}`);
  await withRecords({ file: db }, async (records) => {
    const { recorded, known, withdrawn } = await importConsents(records, consents.value, at);
    process.stdout.write(
      `${recorded} recorded, ${known} known before, ${withdrawn} left as they are: withdrawn after they were given.\n`,
    );
  });
}

function readCsv(file: string): string {
  try {
    if (statSync(file).size > limits.consents.importBytesMax) throw new UsageError(`${file} is too large.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}.`);
  }
}

export async function runConsentsWithdraw(given: string, { db, by }: ChangeOptions): Promise<void> {
  const address = ConsentAddress.safeParse(given);
  if (!address.success) throw new UsageError(`'${given}' is no address of mail.`);
  await withRecords({ file: db }, async (records) => {
    const at = clockAt(null).now();
    const isNew = await records.write(() => records.consents.withdraw({ address: address.data, at, by }));
    process.stdout.write(`${isNew ? 'No marketing goes there any more.' : 'It was withdrawn before.'}\n`);
  });
}
