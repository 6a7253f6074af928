// What one handled mail costs at each provider: requests, quota units, IMAP commands and SMTP sessions, beside the least that the
// API makes possible. Counted by the connections themselves, for IMAP on the wire. Run by mailboxes.ts.

import type { DeskPorts } from '../../src/pipeline/desk-ports.ts';
import { nextTurn, workThrough } from '../../src/pipeline/work-through.ts';
import {
  type EmulatedMailbox,
  type EmulatedProvider,
  readFields,
  type Spent,
} from '../../src/runtime/emulated/emulated-mailbox.ts';
import { watchOnce } from '../../src/watch/watch-mailbox.ts';
import {
  ADDRESS,
  connectMailbox,
  LONG_AGO,
  openAccount,
  openSampleDesk,
  PROVIDER_NAMES,
  PROVIDERS,
  type ProviderName,
  readSample,
} from './emulated-desk.ts';
import { type BenchedOutcome, findLeast, OUTCOMES } from './mailbox-least.ts';

const STATES = ['steady', 'reconciled'] as const;
/** Marks are made and folders are looked up with these; they lie in the mailbox when it is reconciled. */
const WARM_UP = [
  '36-a-person-please.eml',
  '38-thanks.eml',
  '18-return.eml',
  '02-donde-esta-hoy-en-reparto.eml',
] as const;
const MAIL_OF: Readonly<Record<BenchedOutcome, string>> = {
  send: '01-where-is-it-in-transit.eml',
  'draft, approved by mark': '01-where-is-it-in-transit.eml',
  'draft, sent by hand': '01-where-is-it-in-transit.eml',
  'escalate, with a draft': '35-complaint-chargeback.eml',
  ignore: '39-spam.eml',
};
const QUIET_ROUNDS = 2;
const write = (text: string) => process.stdout.write(`  ${text}\n`);

export async function benchCosts(): Promise<void> {
  write(
    'One handled mail: what was asked of the provider, and (in brackets) the least, see evals/bench/mailbox-least.ts.',
  );
  write('A round of watching follows each thing that happens outside, and one more hears of what we did ourselves.');
  write(`Reconciled: the cursor is forgotten while ${WARM_UP.length} mails and what was sent lie in the mailbox.`);
  for (const name of PROVIDER_NAMES) {
    const provider = await PROVIDERS[name]();
    try {
      for (const outcome of OUTCOMES)
        for (const state of STATES) await printCost(name, outcome, state, await measure(provider, outcome, state));
    } finally {
      await provider.close();
    }
  }
}

async function printCost(
  name: ProviderName,
  outcome: BenchedOutcome,
  state: (typeof STATES)[number],
  spent: Spent,
): Promise<void> {
  const least = findLeast(name, outcome, state === 'reconciled');
  const show = (value: number | null, lowest: number | null, word: string) =>
    value === null ? [] : [`${String(value).padStart(4)} ${word} (${lowest})`];
  const figures = [
    ...show(spent.calls, least.calls, name === 'imap' ? 'commands' : 'requests'),
    ...show(spent.units, least.units, 'units'),
    ...show(spent.smtpSessions, least.smtpSessions, 'SMTP sessions'),
  ];
  write(`${name.padEnd(8)} ${outcome.padEnd(24)} ${state.padEnd(11)} ${figures.join('  ')}`);
  if (process.env['BENCH_CALLS']) {
    const calls = Object.entries(spent.byName).map(([call, times]) => `${times} ${call}`);
    write(`         least: ${least.list.join(', ')}`);
    write(`         spent: ${calls.join(', ')}`);
  }
}

async function measure(
  provider: EmulatedProvider,
  outcome: BenchedOutcome,
  state: (typeof STATES)[number],
): Promise<Spent> {
  const emulated = await openAccount(provider);
  const desk = await openSampleDesk();
  try {
    const { records, clock } = desk.ports;
    await connectMailbox(desk, ADDRESS, []);
    const { mailbox } = emulated;
    const ports: DeskPorts = {
      ...desk.ports,
      mailbox,
      findMailbox: () => mailbox,
      maySend: () => isWarm && outcome === 'send',
    };
    let isWarm = false;
    const round = async () => {
      await watchOnce({ name: ADDRESS, mailbox, records, clock }, ports);
      await workThrough(ports, () => undefined);
      await nextTurn();
    };
    await warmUp(emulated, round);
    isWarm = true;
    if (state === 'reconciled') await records.write(() => records.watches.saveCursor(ADDRESS, null, LONG_AGO));
    const before = emulated.spent();
    const messageId = await live(emulated, outcome, round);
    await round();
    checkOutcome(records.mails.find(messageId)?.id ?? 0, outcome, records);
    return difference(emulated.spent(), before);
  } finally {
    await emulated.close();
    await desk.close();
  }
}

/** One of the drafts is approved, so that every mark has been used. */
async function warmUp(emulated: EmulatedMailbox, round: () => Promise<void>): Promise<void> {
  for (const file of WARM_UP) await emulated.deliver(readSample(file));
  await round();
  for (const file of ['18-return.eml', '36-a-person-please.eml'])
    await emulated.setMark(idOf(readSample(file)), 'Waybill/Reject');
  await emulated.setMark(idOf(readSample('02-donde-esta-hoy-en-reparto.eml')), 'Waybill/Approve');
  for (let quiet = 0; quiet <= QUIET_ROUNDS; quiet += 1) await round();
  if ((await emulated.countDrafts()) > 0) throw new Error('a draft is left from before what is measured');
}

const idOf = (raw: Uint8Array): string => readFields(raw).get('message-id') ?? '';

async function live(emulated: EmulatedMailbox, outcome: BenchedOutcome, round: () => Promise<void>): Promise<string> {
  const raw = readSample(MAIL_OF[outcome]);
  await emulated.deliver(raw);
  await round();
  if (outcome === 'draft, approved by mark') {
    await emulated.setMark(idOf(raw), 'Waybill/Approve');
    await round();
  }
  if (outcome === 'draft, sent by hand') {
    await emulated.sendDraftByHand();
    await round();
  }
  return idOf(raw).replace(/^<|>$/g, '');
}

/** A figure of something else than its name says would be worse than none. */
function checkOutcome(mailId: number, outcome: BenchedOutcome, { ledger, audit }: DeskPorts['records']): void {
  const state = ledger.readForMail(mailId)?.state ?? 'none';
  const wanted = outcome === 'ignore' ? 'none' : outcome === 'escalate, with a draft' ? 'drafted' : 'sent';
  const decided = audit.show(mailId).find(({ step }) => step === 'decide')?.content ?? '';
  const isDecided = wanted === 'sent' || decided.includes(`"outcome":"${outcome.split(',')[0]}"`);
  if (state !== wanted || !isDecided)
    throw new Error(`the mail of '${outcome}' ended as ${state}: ${decided.slice(0, 100)}`);
}

function difference(after: Spent, before: Spent): Spent {
  const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  const byName = Object.entries(after.byName)
    .map(([name, count]) => [name, count - (before.byName[name] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    calls: after.calls - before.calls,
    units: less(after.units, before.units),
    smtpSessions: less(after.smtpSessions, before.smtpSessions),
    byName: Object.fromEntries(byName),
  };
}
