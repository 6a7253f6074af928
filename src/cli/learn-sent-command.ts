// `waybill learn --sent 90d`: what the desk's own replies suggest, as proposals with ids. `--accept`, `--reject` and `--undo` decide them.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { limits } from '../domain/limits.ts';
import type { ProposalContent, ProposalState } from '../domain/proposal.ts';
import type { Records, StoredProposal } from '../ports/records.ts';
import {
  acceptProposal,
  type Decided,
  type DecidingDesk,
  describePlace,
  rejectProposal,
  undoProposal,
} from '../runtime/decide-proposals.ts';
import { recallDesk } from '../runtime/desk-memory.ts';
import { learnFromSent, readTitles, type SentMail, type SentReading } from '../runtime/learn-from-sent.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { readTemplateFiles } from '../runtime/settings-files.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { readMailFiles } from './mail-files.ts';
import { renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

export interface SentOptions extends DeskCommandOptions {
  readonly db: string;
  readonly sent?: string;
  readonly mail?: string;
  readonly accept?: string;
  readonly reject?: string;
  readonly undo?: boolean | string;
  readonly by: string;
  readonly now?: string;
  readonly json?: boolean;
}

export async function runLearnSent(options: SentOptions): Promise<void> {
  const days = readDays(options.sent ?? '');
  const desk = await openRunningDesk({
    places: readPlaces(options),
    database: options.db,
    isOffline: true,
    clock: clockAt(options.now ?? null),
  });
  try {
    const { records } = desk.ports;
    const places = recallDesk(records, readPlaces(options));
    if (places.voice === null)
      throw new UsageError(
        'This desk has no voice file, which says which addresses are its own. Give it with --voice FILE.',
      );
    const mails =
      options.mail === undefined
        ? listHeld(records, places.maildir, days, desk.ports.clock.now())
        : readFolder(options.mail);
    const sources = [...(await readTemplateFiles(places)).values()];
    const reading = await learnFromSent(mails, desk.ports, { days, sources, titles: await readTitles(places.shop) });
    const open = records.proposals.list('open');
    process.stdout.write(
      `${(options.json ? [JSON.stringify({ reading, proposals: open.map(describeAsJson) })] : describe(reading, open, days)).join('\n')}\n`,
    );
  } finally {
    await desk.close();
  }
}

function readDays(given: string): number {
  const days = Number(/^([1-9]\d{0,4})d$/.exec(given)?.[1] ?? Number.NaN);
  const { daysMax } = limits.sent;
  if (!(days <= daysMax)) throw new UsageError(`--sent takes a number of days such as 90d, from 1d to ${daysMax}d.`);
  return days;
}

/** A Maildir with a Sent folder means that folder. */
async function* readFolder(path: string): AsyncIterable<SentMail> {
  const sent = join(path, '.Sent');
  yield* readMailFiles((await stat(join(sent, 'cur')).catch(() => null)) === null ? path : sent);
}

/** How `process` ends a mail of the desk itself. */
const OWN_MAIL_RULE = 'own_mail';

/** What the desk's database holds of its own mails, and the Sent folder of its Maildir. */
async function* listHeld(records: Records, maildir: string | null, days: number, now: string): AsyncIterable<SentMail> {
  const since = new Date(Date.parse(now) - days * 86_400_000).toISOString();
  for (const id of records.mails.listByRule(OWN_MAIL_RULE, since, limits.sent.mailsMax)) {
    const raw = records.mails.readRaw(id);
    yield {
      file: records.mails.read(id)?.providerRef ?? String(id),
      raw,
      fault: raw === null ? `Mail ${id} is gone.` : null,
    };
  }
  const sent = maildir === null ? null : join(maildir, '.Sent');
  if (sent !== null && (await stat(join(sent, 'cur')).catch(() => null)) !== null) yield* readMailFiles(sent);
}

const VERBS = {
  accept: { decide: acceptProposal, from: ['open'], done: 'accepted' },
  reject: { decide: rejectProposal, from: ['open'], done: 'rejected' },
  undo: { decide: undoProposal, from: ['accepted'], done: 'taken back' },
} as const satisfies Record<string, { decide: unknown; from: readonly ProposalState[]; done: string }>;
type Verb = keyof typeof VERBS;

/** Opens the records alone: what was accepted may be what does not let the desk open. */
export async function runDecide(verb: Verb, given: string, options: SentOptions): Promise<void> {
  const { byCharactersMax } = limits.learning;
  if (options.by.trim() === '' || options.by.length > byCharactersMax)
    throw new UsageError(`--by must have 1 to ${byCharactersMax} characters.`);
  const { decide, from, done } = VERBS[verb];
  await withRecords({ file: options.db }, async (records) => {
    const desk: DecidingDesk = {
      records,
      places: recallDesk(records, readPlaces(options)),
      templatesDefault: `${resolve(options.db)}.templates`,
      now: clockAt(options.now ?? null).now(),
      by: options.by,
    };
    const lines: string[] = [];
    for (const proposal of chooseProposals(given, from, records)) {
      const decided = await decide(proposal, { ...desk, places: recallDesk(records, readPlaces(options)) });
      if (decided.kind === 'refused') process.exitCode = 1;
      lines.push(
        options.json ? JSON.stringify({ id: proposal.id, ...decided }) : describeDecided(proposal, decided, done),
      );
    }
    process.stdout.write(`${lines.length > 0 ? lines.join('\n') : `There is nothing to be ${done}.`}\n`);
  });
}

const GROUPS: Readonly<Record<string, readonly ProposalContent['kind'][]>> = {
  all: ['voice', 'wording', 'example'],
  voice: ['voice'],
  wordings: ['wording'],
  examples: ['example'],
};

/** `3,5`, or what there is of a group. */
function chooseProposals(
  given: string,
  from: readonly ProposalState[],
  { proposals }: Records,
): readonly StoredProposal[] {
  const { proposalsDecidedMax } = limits.sent;
  const group = GROUPS[given];
  if (group !== undefined)
    return from
      .flatMap((state) => proposals.list(state))
      .filter(({ content }) => group.includes(content.kind))
      .slice(0, proposalsDecidedMax);
  const written = given.split(',', proposalsDecidedMax + 1).map((id) => id.trim());
  if (written.length > proposalsDecidedMax || written.some((id) => !/^[1-9]\d{0,8}$/.test(id)))
    throw new UsageError(
      `Give ids such as 3,5 or one of ${Object.keys(GROUPS).join(', ')}; 'waybill learn --sent 90d' lists the proposals.`,
    );
  return [...new Set(written)].map((id) => {
    const proposal = proposals.read(Number(id));
    if (proposal === null) throw new UsageError(`There is no proposal ${id}; 'waybill learn --sent 90d' lists them.`);
    return proposal;
  });
}

function describeDecided(proposal: StoredProposal, decided: Decided, done: string): string {
  const what = `${proposal.id}  ${proposal.content.kind}  ${describePlace(proposal)}`;
  if (decided.kind === 'refused') return `${what}: not ${done}, for ${decided.why}.`;
  return `${what}: ${done}${decided.file === null ? '' : ` (${decided.file})`}.`;
}

const describeAsJson = ({ id, content, support, outOf, state }: StoredProposal) => ({
  id,
  ...content,
  support,
  outOf,
  state,
});

const WHY_PASSED_OVER: Readonly<Record<string, string>> = {
  not_ours: 'not from an address of the desk',
  received: 'received, not sent',
  not_by_a_person: 'not written by a person',
  older: 'outside of these days or without a date',
  no_customer: 'to nobody outside',
  no_text: 'without new text',
  other_language: 'in no language of ours',
  unreadable: 'unreadable',
  seen_twice: 'seen twice',
};

function describe(reading: SentReading, open: readonly StoredProposal[], days: number): readonly string[] {
  const replies = Object.entries(reading.replies).map(([language, count]) => `${language} ${count}`);
  const passed = Object.entries(reading.passedOver).map(([why, count]) => `${count} ${WHY_PASSED_OVER[why] ?? why}`);
  const rows = open.map((proposal) => [
    { text: String(proposal.id) },
    { text: proposal.content.kind },
    { text: describePlace(proposal) },
    { text: proposal.content.kind === 'example' ? '-' : `${proposal.support} of ${proposal.outOf}` },
    {
      text:
        proposal.content.kind === 'voice'
          ? JSON.stringify(proposal.content.value)
          : proposal.content.kind === 'wording'
            ? 'see below'
            : proposal.content.text,
    },
  ]);
  return [
    `Sent mails of the last ${days} days: ${reading.mails} looked at, replies by people: ${replies.join(', ') || 'none'}.`,
    ...(passed.length > 0 ? [`Passed over: ${passed.join('; ')}.`] : []),
    ...reading.faults.map((fault) => `  ${fault}`),
    ...(reading.isCutOff ? [`Only the first ${limits.sent.mailsMax} were looked at.`] : []),
    '',
    ...(open.length === 0
      ? ['Nothing to propose: no clear majority, or all of it is so already.']
      : [renderTable(['id', 'what', 'where', 'seen in', 'proposal'], rows, process.stdout.columns ?? 140)]),
    ...open.flatMap(describeWording),
    ...(open.length === 0
      ? []
      : [
          '',
          "Nothing has changed yet: 'waybill learn --accept 1,2' or '--accept all' does; '--reject 3' drops one, '--undo 1' takes it back.",
        ]),
  ];
}

function describeWording({ id, content }: StoredProposal): readonly string[] {
  if (content.kind !== 'wording') return [];
  const before = content.before === '' ? ['  (put in front)'] : [`  - ${onOneLine(content.before)}`];
  return ['', `${id}  ${content.template}`, ...before, `  + ${onOneLine(content.after)}`];
}

const onOneLine = (text: string): string => text.replace(/\s{1,500}/gu, ' ');
