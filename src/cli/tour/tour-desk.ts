// The sample desk in a temporary folder with one mailbox at an emulated provider, watched as `waybill start` does. Used by
// take-tour.ts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { limits } from '../../domain/limits.ts';
import type { Records } from '../../ports/records.ts';
import type { EmulatedMailbox, EmulatedProvider, SeenMailbox } from '../../runtime/emulated/emulated-mailbox.ts';
import { openRunningDesk } from '../../runtime/node.ts';
import { clockFrom, SAMPLE, SAMPLE_NOW, samplePlaces } from '../../runtime/sample-desk.ts';
import { watchDesk } from '../../runtime/watched-desk.ts';
import { findMail } from '../find-mail.ts';

const AUTHSERV_ID = 'mx.fjordlight.example';

export const DESK_ADDRESS = 'orders@fjordlight.example';

export interface TourDesk {
  readonly records: Records;
  readonly emulated: EmulatedMailbox;
  /** Of a time of the desk's clock, since the tour began; without one, of now. */
  secondsSinceStart(at?: string): number;
  readSample(file: string): Promise<Uint8Array>;
  /** As the provider's notification does. */
  poke(): void;
  /** The same, where the provider says by no signal of its own that something happened. */
  pokeWithoutSignal(): void;
  /** Looks at the mailbox until it is so; throws where that takes longer than limits.tour.waitSeconds. */
  waitUntil(what: string, isSo: (seen: SeenMailbox) => boolean): Promise<SeenMailbox>;
  /** Waits until the audit log holds a step of a mail: it is written after what the provider's side shows. Throws as waitUntil. */
  waitForAudit(messageId: string, step: string): Promise<void>;
  close(): Promise<void>;
}

/** Whatever was opened is closed again where it throws. */
export async function openTourDesk(provider: EmulatedProvider): Promise<TourDesk> {
  await using opening = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'waybill-tour-'));
  opening.defer(() => rm(folder, { recursive: true, force: true }));
  const clock = clockFrom(SAMPLE_NOW);
  const desk = await openRunningDesk({ places: samplePlaces(null), database: join(folder, 'desk.sqlite'), clock });
  opening.defer(() => desk.close());
  const { records } = desk.ports;
  const emulated = await provider.open({
    address: DESK_ADDRESS,
    trusted: { by: 'authserv-id', authservId: AUTHSERV_ID },
  });
  opening.defer(() => emulated.close());
  await records.write(() => records.watches.connect(DESK_ADDRESS, clock.now()));
  const failures: string[] = [];
  const { mailbox, signal } = emulated;
  const watched = watchDesk(desk.ports, [{ name: DESK_ADDRESS, label: 'tour', mailbox, signal }], (line) => {
    if (line.event.startsWith('mailbox_')) failures.push(JSON.stringify(line));
  });
  opening.defer(() => watched.stop());
  const waitUntil: TourDesk['waitUntil'] = async (what, isSo) => {
    const seen = await waitFor(async () => {
      const now = await emulated.look();
      return isSo(now) ? now : null;
    });
    if (seen === null) throw new Error(`The tour ends here: ${what} did not happen in time. ${failures.join(' ')}`);
    return seen;
  };
  const waitForAudit: TourDesk['waitForAudit'] = async (messageId, step) => {
    const { id } = findMail(records, messageId);
    const entry = await waitFor(async () => records.audit.show(id).find((seen) => seen.step === step) ?? null);
    if (entry === null) throw new Error(`The tour ends here: the audit log has no ${step} in time.`);
  };
  // From then on what arrives is told by a cursor, whatever the machine's date is.
  const cursor = await waitFor(async () => records.watches.read(DESK_ADDRESS)?.cursor || null);
  if (cursor === null) throw new Error('The tour ends here: the mailbox could not be listed.');
  const startedAtMs = Date.parse(clock.now());
  const opened = opening.move();
  return {
    records,
    emulated,
    secondsSinceStart: (at = clock.now()) => (Date.parse(at) - startedAtMs) / 1_000,
    readSample: (file) => readFile(join(SAMPLE, 'mail', file)),
    poke: () => watched.poke(DESK_ADDRESS),
    pokeWithoutSignal() {
      if (signal === null) watched.poke(DESK_ADDRESS);
    },
    waitUntil,
    waitForAudit,
    close: () => opened.disposeAsync(),
  };
}

/** Looks until there is something; null where that takes longer than limits.tour.waitSeconds. */
async function waitFor<T>(look: () => Promise<T | null>): Promise<T | null> {
  const deadlineMs = performance.now() + limits.tour.waitSeconds * 1_000;
  while (performance.now() < deadlineMs) {
    const found = await look();
    if (found !== null) return found;
    await sleep(limits.tour.lookMs);
  }
  return null;
}
