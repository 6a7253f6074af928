// An Outlook mailbox at the emulator, opened as the connector opens it, for the tests of this folder.
import { afterAll } from 'vitest';
import type { AccessToken } from '../../src/ports/access-token.ts';
import { openOutlook } from './connector.ts';
import { type GraphEmulator, startGraphEmulator } from './emulator/server.ts';

const started: GraphEmulator[] = [];
/** Call once a test file. */
export const stopEmulators = (): void =>
  afterAll(async () => {
    for (const emulator of started) await emulator.stop();
  });

export const goodToken: AccessToken = { read: async () => 'good-token' };

export const configOf = (emulator: GraphEmulator) => ({
  account: { addresses: ['orders@shop.example'] },
  baseUrl: emulator.url,
});

export async function openNew(options: { readonly accessToken?: AccessToken; readonly nowMs?: () => number } = {}) {
  const emulator = await startGraphEmulator();
  started.push(emulator);
  const open = () => openOutlook({ config: configOf(emulator), accessToken: goodToken, ...options });
  const outlook = await open();
  return {
    emulator,
    open,
    ...outlook,
    deliver: async (raw: Uint8Array) => void (await emulator.deliver(raw)),
    reopen: async () => (await open()).mailbox,
    editDraft: (ref: string, raw: Uint8Array) => emulator.editDraft(ref, raw),
    discardDraft: async (ref: string) => emulator.discard(ref),
    emptyBin: async () => emulator.emptyBin(),
    sendByHand: async (raw: Uint8Array) => void (await emulator.sendByHand(raw)),
  };
}
