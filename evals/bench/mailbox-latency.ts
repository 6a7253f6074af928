// From a provider's call to the draft that a person sees, with a provider that answers each request after 50 ms: p50 and p99 over
// distinct mails, one after the other, on a desk that is watched as by `waybill start`. Run by mailboxes.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmulatedMailbox, EmulatedProvider } from '../../src/runtime/emulated/emulated-mailbox.ts';
import type { RunningDesk } from '../../src/runtime/node.ts';
import { watchDesk } from '../../src/runtime/watched-desk.ts';
import {
  ADDRESS,
  AUTHSERV_ID,
  connectMailbox,
  openAccount,
  openSampleDesk,
  PROVIDER_NAMES,
  PROVIDERS,
} from './emulated-desk.ts';
import { generateMail, readTargets } from './generate-mails.ts';
import { percentile } from './percentile.ts';

const ANSWER_MS = 50;
const DRAFTS = Number(process.env['BENCH_DRAFTS'] ?? 60);
const WARM_UP_DRAFTS = 3;
/** Of those that are generated some are forged, of machines, or need no answer. */
const MAILS_MAX = DRAFTS * 4;
const LOOK_MS = 2;
const WAIT_MS_MAX = 30_000;
const write = (text: string) => process.stdout.write(`  ${text}\n`);

export async function benchLatency(): Promise<void> {
  write(
    `From the provider's call (IMAP: from the arrival, heard by IDLE) to the draft at the provider, each answer ${ANSWER_MS} ms late:`,
  );
  for (const name of PROVIDER_NAMES) {
    const provider = await PROVIDERS[name]();
    try {
      const { draftMs, endMs } = await measure(provider);
      const show = (values: readonly number[]) =>
        `p50 ${percentile(values, 0.5).toFixed(0)} ms   p99 ${percentile(values, 0.99).toFixed(0)} ms`;
      write(
        `${name.padEnd(8)} draft visible ${show(draftMs)}   marked as well ${show(endMs)}   (${draftMs.length} drafts)`,
      );
    } finally {
      await provider.close();
    }
  }
}

interface Latencies {
  readonly draftMs: number[];
  /** Until all is done for that mail. */
  readonly endMs: number[];
}

async function measure(provider: EmulatedProvider): Promise<Latencies> {
  const emulated = await openAccount(provider);
  const desk = await openSampleDesk();
  await connectMailbox(desk, ADDRESS, []);
  emulated.answerAfter(ANSWER_MS);
  let handled = 0;
  const { mailbox, signal } = emulated;
  const watched = watchDesk(desk.ports, [{ name: ADDRESS, label: 'bench', mailbox, signal }], ({ event, ...line }) => {
    if (event === 'handled') handled += 1;
    if (event === 'mailbox_failed') write(`the mailbox failed: ${JSON.stringify(line)}`);
  });
  try {
    await waitUntil(() => desk.ports.records.watches.read(ADDRESS)?.cursor != null);
    return await handleMails(
      emulated,
      desk,
      () => watched.poke(ADDRESS),
      () => handled,
    );
  } finally {
    await watched.stop();
    await emulated.close();
    await desk.close();
  }
}

async function handleMails(
  emulated: EmulatedMailbox,
  { ports: { records } }: RunningDesk,
  poke: () => void,
  countHandled: () => number,
): Promise<Latencies> {
  const targets = readTargets();
  const latencies: Latencies = { draftMs: [], endMs: [] };
  for (let index = 1; index <= MAILS_MAX && latencies.draftMs.length < DRAFTS + WARM_UP_DRAFTS; index += 1) {
    const [draftsBefore, handledBefore] = [await emulated.countDrafts(), countHandled()];
    await emulated.deliver(generateMail(index, targets, AUTHSERV_ID));
    const beganAtMs = performance.now();
    if (emulated.signal === null) poke();
    let draftMs: number | null = null;
    await waitUntil(async () => {
      if (draftMs === null && (await emulated.countDrafts()) > draftsBefore) draftMs = performance.now() - beganAtMs;
      return countHandled() > handledBefore;
    });
    const endMs = performance.now() - beganAtMs;
    if (draftMs !== null) {
      latencies.draftMs.push(draftMs);
      latencies.endMs.push(endMs);
    }
    // What we did ourselves is heard of before the next mail comes, so that each begins with a desk at rest.
    poke();
    await waitUntilQuiet(() => records.watches.read(ADDRESS)?.cursor ?? '', emulated);
  }
  return { draftMs: latencies.draftMs.slice(WARM_UP_DRAFTS), endMs: latencies.endMs.slice(WARM_UP_DRAFTS) };
}

async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + WAIT_MS_MAX;
  while (!(await isSo())) {
    if (performance.now() > deadlineMs) throw new Error(`a mail was not handled within ${WAIT_MS_MAX} ms`);
    await sleep(LOOK_MS);
  }
}

/** Nothing has been asked of the provider for a few answers' time. */
async function waitUntilQuiet(readCursor: () => string, emulated: EmulatedMailbox): Promise<void> {
  let last = '';
  await waitUntil(async () => {
    const now = `${readCursor()} ${emulated.spent().calls}`;
    if (now === last) return true;
    last = now;
    await sleep(ANSWER_MS * 4);
    return false;
  });
}
