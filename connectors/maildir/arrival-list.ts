// The list of all messages that ever arrived, as a file to which names are only ever appended, and in memory. Another process
// may append too: what counts is the order in the file. Called by arrivals.ts.
import { randomBytes } from 'node:crypto';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { MaildirClient } from './client.ts';

const LINE_FEED = 0x0a;

export interface ArrivalList {
  /** Made new with the list; a cursor of another one is unknown. */
  readonly era: string;
  readonly names: readonly ProviderMessageId[];
  has(name: ProviderMessageId): boolean;
  /** Takes up what the file holds beyond what was read. */
  readOn(): Promise<void>;
  append(names: readonly ProviderMessageId[]): Promise<void>;
}

/** `file` lies in the Maildir's own folder. */
export async function openArrivalList(client: MaildirClient, file: string): Promise<ArrivalList> {
  const names: ProviderMessageId[] = [];
  const known = new Set<ProviderMessageId>();
  let era = '';
  let bytesRead = 0;

  /** A line that a crash cut is left until it has an end. */
  const readOn = async (): Promise<void> => {
    const bytes = await client.readState(file, bytesRead);
    const whole = bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1);
    bytesRead += whole.length;
    for (const line of whole.toString().split('\n').slice(0, -1)) {
      if (era === '') era = /^waybill-arrivals 1 ([0-9a-f]{16})$/.exec(line)?.[1] ?? '';
      else {
        names.push(line);
        known.add(line);
      }
    }
  };

  const appendLines = async (lines: readonly string[]): Promise<void> => {
    const tail = await client.readState(file, bytesRead);
    const end = tail.length > 0 && tail.at(-1) !== LINE_FEED ? '\n' : '';
    await client.appendState(file, end + lines.map((line) => `${line}\n`).join(''));
    await readOn();
  };

  await readOn();
  if (era === '') await appendLines([`waybill-arrivals 1 ${randomBytes(8).toString('hex')}`]);
  return { era, names, has: (name) => known.has(name), readOn, append: appendLines };
}
