// The sample desk, in memory, with mailboxes at emulated providers. Used by the benches of mailboxes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent } from '../../src/domain/intent.ts';
import type { EmulatedMailbox, EmulatedProvider } from '../../src/runtime/emulated/emulated-mailbox.ts';
import { startGmail } from '../../src/runtime/emulated/gmail-provider.ts';
import { startImap } from '../../src/runtime/emulated/imap-provider.ts';
import { startOutlook } from '../../src/runtime/emulated/outlook-provider.ts';
import { clockAt, openRunningDesk, type RunningDesk } from '../../src/runtime/node.ts';

const SAMPLE = join(import.meta.dirname, '..', 'datasets', 'sample-desk');
export const AUTHSERV_ID = 'mx.fjordlight.example';
export const ADDRESS = 'orders@fjordlight.example';
/** The desk's clock stands still at the time of its orders. A mailbox is connected long before, so that whatever the machine's date is,
 * a listing from a time on holds all that lies there. */
const SAMPLE_NOW = '2026-11-20T09:00:00.000Z';
export const LONG_AGO = '2000-01-01T00:00:00.000Z';

export const PROVIDERS = { gmail: startGmail, outlook: startOutlook, imap: startImap } as const;
export type ProviderName = keyof typeof PROVIDERS;
export const PROVIDER_NAMES = ['gmail', 'outlook', 'imap'] as const satisfies readonly ProviderName[];

export const readSample = (file: string): Uint8Array => readFileSync(join(SAMPLE, 'mail', file));

export const openSampleDesk = (): Promise<RunningDesk> =>
  openRunningDesk({
    places: {
      voice: join(SAMPLE, 'voice.json'),
      desk: join(SAMPLE, 'desk.json'),
      policy: null,
      shop: join(SAMPLE, 'shop'),
      maildir: null,
      authservId: AUTHSERV_ID,
    },
    database: null,
    clock: clockAt(SAMPLE_NOW),
  });

export const openAccount = (provider: EmulatedProvider): Promise<EmulatedMailbox> =>
  provider.open({ address: ADDRESS, trusted: { by: 'authserv-id', authservId: AUTHSERV_ID } });

export async function connectMailbox(
  { ports: { records } }: RunningDesk,
  name: string,
  sends: readonly Intent[],
): Promise<void> {
  await records.write(() => {
    records.watches.connect(name, LONG_AGO);
    if (sends.length > 0) records.watches.allowSending(name, sends, { by: 'bench', at: LONG_AGO });
  });
}
