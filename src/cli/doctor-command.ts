// `waybill doctor`: is this machine, are the settings, is the desk in order? Each finding has an id, a level, what is
// wrong and what to do. Exit status 1 where something is an error.
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import { openFileShop } from '../../connectors/file/connector.ts';
import type { DeskFacts } from '../domain/desk.ts';
import { describeModel } from '../model/describe-model.ts';
import type { Records } from '../ports/records.ts';
import { readKeptModel } from '../runtime/model-settings-files.ts';
import { clockAt } from '../runtime/node.ts';
import { describeKeyProblem } from '../runtime/open-language-model.ts';
import { listReusedVersions, readPrompts } from '../runtime/prompt-files.ts';
import { readSettings, type SettingsFiles } from '../runtime/settings-files.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { describeTrust } from './describe-trust.ts';
import { readSettingsOptions, type SettingsOptions } from './desk-options.ts';
import { countProvenSenders, type SenderShare } from './doctor-senders.ts';
import { checkConnectedSources } from './doctor-sources.ts';
import { checkStorage } from './doctor-storage.ts';
import { type Finding, fine, printFindings } from './finding.ts';

interface DoctorOptions extends SettingsOptions {
  readonly db?: string;
  readonly shop?: string;
  readonly json?: boolean;
}

const NODE_MAJOR_MIN = 24;

export async function runDoctor(options: DoctorOptions): Promise<void> {
  const findings = [
    checkNode(),
    checkSqlite(),
    ...(await checkSettings(readSettingsOptions(options))),
    ...(options.shop === undefined ? [] : await checkShop(options.shop)),
    ...(options.db === undefined
      ? []
      : [...(await checkDesk(options.db)), ...(await checkConnectedSources(options.db))]),
  ];
  printFindings(findings, options.json ?? false);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function checkNode(): Finding {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= NODE_MAJOR_MIN) return fine('node', `Node ${node}`);
  return {
    id: 'node',
    level: 'error',
    what: `Node ${node} is too old.`,
    todo: `Start waybill by bin/waybill, which brings Node ${NODE_MAJOR_MIN}.`,
  };
}

function checkSqlite(): Finding {
  try {
    const records = openDesk({ file: ':memory:' });
    void records.close();
    return fine('sqlite', 'The database engine works, with full-text search.');
  } catch (error) {
    return { id: 'sqlite', level: 'error', what: messageOf(error), todo: 'Run npm ci in the project folder.' };
  }
}

async function checkSettings(files: SettingsFiles): Promise<readonly Finding[]> {
  try {
    const settings = await readSettings(files, null);
    const prompts = Object.values(await readPrompts(files.prompts ?? null)).map(({ reference }) => reference);
    const reused = files.prompts == null ? [] : await listReusedVersions(files.prompts);
    const gaps = listGaps(settings.facts);
    return [
      fine('templates', 'All templates compile.'),
      fine('prompts', `All prompts hold: ${prompts.map(({ id, version }) => `${id} version ${version}`).join(', ')}.`),
      ...reused.map((what) => ({ id: 'prompts', level: 'warning' as const, what, todo: 'docs/models.md' })),
      fine('policy', `The policy has ${settings.policy.rules.length} rules.`),
      fine('voice', `Replies are from ${settings.voice.brandName} <${settings.voice.addresses[0]}>.`),
      gaps.length === 0
        ? fine('desk-facts', 'All desk facts are entered.')
        : {
            id: 'desk-facts',
            level: 'warning',
            what: `Not entered: ${gaps.join(', ')}.`,
            todo: 'Drafts name these gaps until you enter them in the desk file (--desk).',
          },
    ];
  } catch (error) {
    return [{ id: 'settings', level: 'error', what: messageOf(error), todo: 'Mend the named file.' }];
  }
}

function listGaps(facts: DeskFacts): readonly string[] {
  const wanted = {
    'returns.windowDays': facts.returns.windowDays,
    'returns.address': facts.returns.address,
    'returns.whoPaysShipping': facts.returns.whoPaysShipping,
    'returns.refundDays': facts.returns.refundDays,
    'handling.workingDays': facts.handling.workingDays,
    'shipping.countries': facts.shipping.countries,
    'shipping.options': facts.shipping.options,
    currency: facts.currency,
    'hours.days': facts.hours.days,
    paymentMethods: facts.paymentMethods,
  };
  return Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

async function checkShop(folder: string): Promise<readonly Finding[]> {
  try {
    const { problems } = await openFileShop(folder);
    const [first] = problems;
    if (!first) return [fine('shop', `${folder}: orders and stock can be read.`)];
    return [
      {
        id: 'shop',
        level: 'warning',
        what: `${problems.length} records cannot be used; the first: ${first.file} line ${first.line}: ${first.problem}`,
        todo: 'Mend or export these records again; the others are used.',
      },
    ];
  } catch (error) {
    return [
      { id: 'shop', level: 'error', what: messageOf(error), todo: 'Give the folder of your export with --shop.' },
    ];
  }
}

/** A mailbox that stopped is answered by nobody, so it is an error. */
function checkMailboxes(records: Records): readonly Finding[] {
  const stopped = records.watches.list().filter(({ stoppedWhy }) => stoppedWhy !== null);
  if (stopped.length === 0) return [fine('mailboxes', `${records.connections.list().length} mailboxes are connected.`)];
  return stopped.map(({ mailbox, stoppedWhy }) => ({
    id: 'mailboxes',
    level: 'error',
    what: `${mailbox} is not watched: ${stoppedWhy}`,
    todo: "Connect it again with 'waybill connect'; what arrived meanwhile is then answered.",
  }));
}

/** The desk works without one. */
function checkModel(records: Records): Finding {
  const kept = readKeptModel(records);
  if (!kept.ok) return { id: 'model', level: 'error', what: kept.error, todo: "Use 'waybill connect model'." };
  if (kept.value === null) return fine('model', 'No language model is connected.');
  const { name, usage, trouble } = describeModel(kept.value, records, {
    now: clockAt(null).now(),
    keyProblem: describeKeyProblem(records, kept.value, process.env),
  });
  if (trouble === null) return fine('model', `${name}. ${usage}`);
  const todo = 'Meanwhile the embedded classifier and the templates do all. docs/models.md';
  return { id: 'model', level: 'warning', what: `${name} is not asked: ${trouble} ${usage}`, todo };
}

/** Of each mailbox by whose word senders are proven, and how many were. */
async function checkSenders(records: Records): Promise<readonly Finding[]> {
  const shares = new Map(countProvenSenders(records).map((share) => [share.mailbox, share]));
  const findings: Finding[] = [];
  for (const connection of records.connections.list()) {
    const by = await describeTrust(connection);
    findings.push(describeSenders(connection.mailbox, by, shares.get(connection.mailbox)));
    shares.delete(connection.mailbox);
  }
  return [...findings, ...[...shares].map(([mailbox, share]) => describeSenders(mailbox, null, share))];
}

function describeSenders(mailbox: string, by: string | null, share: SenderShare | undefined): Finding {
  const source = by === null ? '' : ` Proof is by ${by}.`;
  if (share === undefined) return fine('senders', `${mailbox}: no mail was handled yet.${source}`);
  const { mails, proven, isTooFew } = share;
  const percent = Math.round((100 * proven) / mails);
  const what = `${mailbox}: the sender of ${proven} of the newest ${mails} mails (${percent} %) is proven (DMARC).${source}`;
  if (!isTooFew) return fine('senders', what);
  const todo =
    'Nobody is told of an order without proof. Set by whose word senders are proven: --authserv-id or --trust dkim, docs/connecting.md.';
  return { id: 'senders', level: 'warning', what, todo };
}

async function checkDesk(file: string): Promise<readonly Finding[]> {
  try {
    await access(join(file, '..'), constants.W_OK);
    const records = openDesk({ file, readOnly: true });
    try {
      const counts = records.work.counts();
      const unknown = records.ledger.listByState('unknown', 1_000).length;
      const verdict = records.audit.verify();
      return [
        fine('work', `${counts.finished} mails handled, ${counts.waiting} waiting.`),
        counts.setAside === 0
          ? fine('set-aside', 'No mail is set aside.')
          : {
              id: 'set-aside',
              level: 'warning',
              what: `${counts.setAside} mails are set aside.`,
              todo: "Read why with 'waybill audit show ID', then 'waybill retry ID'.",
            },
        ...(await checkSenders(records)),
        unknown === 0
          ? fine('unknown-sends', 'Every send has a known end.')
          : {
              id: 'unknown-sends',
              level: 'warning',
              what: `${unknown} sends have an unknown end.`,
              todo: 'Look in the Sent folder; they are never repeated by themselves.',
            },
        ...checkMailboxes(records),
        checkModel(records),
        ...(await checkStorage(file, records, { now: clockAt(null).now(), env: process.env })),
        verdict.kind === 'intact'
          ? fine('audit', `The audit log is intact (${verdict.entries} entries).`)
          : {
              id: 'audit',
              level: 'error',
              what: `The audit log is broken at entry ${verdict.seq}: ${verdict.why}`,
              todo: `Keep ${file} as it is and compare it with a backup.`,
            },
      ];
    } finally {
      await records.close();
    }
  } catch (error) {
    return [
      {
        id: 'database',
        level: 'error',
        what: messageOf(error),
        todo: `Check ${file} (project folder: ${projectFolder}).`,
      },
    ];
  }
}
