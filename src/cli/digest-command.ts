// `waybill digest`: who gets the week's figures by mail, and what came of the last one; `--print` shows them. Reads alone, also beside a running
// desk, and tells nobody.
import { readReaders } from '../digest/digest-people.ts';
import { lastWeek } from '../digest/digest-week.ts';
import { writeDigest } from '../digest/write-digest.ts';
import type { Records } from '../ports/records.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { readPublicAddress } from '../sending/signed-links.ts';
import { readPlaces } from './desk-options.ts';
import { renderTable } from './table.ts';
import { withRecords } from './with-records.ts';

interface DigestOptions {
  readonly db: string;
  readonly now?: string;
  readonly print?: boolean;
}

const TERMINAL_COLUMNS = 120;

export async function runDigest(options: DigestOptions): Promise<void> {
  if (!options.print)
    return withRecords(
      { file: options.db, readOnly: true },
      (records) => void process.stdout.write(`${listReaders(records)}\n`),
    );
  const clock = clockAt(options.now ?? null);
  const desk = await openRunningDesk({ places: readPlaces({}), database: options.db, isReadOnly: true, clock });
  try {
    const { records } = desk.ports;
    const { timeZone } = desk.settings.current.facts;
    const now = clock.now();
    const {
      title,
      lines,
      pages = [],
    } = writeDigest(records, {
      ...{ week: lastWeek(now, timeZone), timeZone, language: 'en', mailboxes: null, now },
      origin: readPublicAddress(records),
    });
    process.stdout.write(`${[title, '', ...lines, ...pages].join('\n')}\n`);
  } finally {
    await desk.close();
  }
}

function listReaders(records: Records): string {
  const readers = Object.entries(readReaders(records));
  if (readers.length === 0)
    return 'Nobody has asked for the weekly mail. Owners and admins do so in their account on the page.';
  const rows = readers.map(([id, { language, last }]) => [
    { text: id },
    { text: language },
    { text: last?.week ?? '-' },
    { text: last === null ? '-' : last.state },
  ]);
  return renderTable(['PERSON', 'LANGUAGE', 'WEEK FROM', 'TOLD'], rows, process.stdout.columns ?? TERMINAL_COLUMNS);
}
