// The orders that change a desk, carried out on its records: by the process that holds it, or by the command itself where none does.

import { nameAction } from '../domain/describe-action.ts';
import { limits } from '../domain/limits.ts';
import { type BackupStanding, readBackupStanding } from '../escalations/backup-standing.ts';
import { settleMatters } from '../escalations/settle-matter.ts';
import type { OpenedKnowledge } from '../knowledge/open-knowledge.ts';
import { saveKnowledge } from '../knowledge/save-knowledge.ts';
import { describeModel } from '../model/describe-model.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { switchSending } from '../sending/open-intents.ts';
import { readKillSwitch, resumeSending, stopSending } from '../sending/stop-sending.ts';
import { approveAction, rejectAction, settleActionByWord } from '../watch/decide-actions.ts';
import { checkSources } from './check-sources.ts';
import type { BrowserConnecting } from './connect-in-browser.ts';
import { describeSources } from './describe-sources.ts';
import type { Order } from './desk-control.ts';
import { readKeptModel } from './model-settings-files.ts';
import { describeKeyProblem } from './open-language-model.ts';
import type { OpenedPage } from './open-page.ts';
import type { NamedSource } from './open-sources.ts';

/** What to tell the person, a line each. Throws where the order cannot be carried out. */
export async function carryOut(
  order: Order,
  ports: {
    readonly records: Records;
    readonly clock: Clock;
    /** null where nothing is served over HTTP. */
    readonly connecting: Pick<BrowserConnecting, 'giveLink'> | null;
    /** The page that the running desk serves, once it is built; null and absent where it serves none. */
    readonly page?: Promise<Pick<OpenedPage, 'describe'> | null>;
    /** Those that the running desk has open; unset: none runs, and they are opened for this. */
    readonly sources?: readonly NamedSource[];
    /** Has what was approved carried out; absent where no desk runs. */
    readonly moveActions?: () => void;
    /** To be told of new documents, where something runs on. */
    readonly knowledge?: Pick<OpenedKnowledge, 'embedSoon'>;
    /** With the key that opens what is sealed; unset: that of this process. */
    readonly env?: Readonly<Record<string, string | undefined>>;
  },
): Promise<readonly string[]> {
  const { records, clock } = ports;
  switch (order.order) {
    case 'stop_sending':
      await stopSending(ports, order.by, order.why);
      return ['Nothing is sent any more, neither by the desk itself nor by approval. Drafts are still written.'];
    case 'resume_sending':
      await resumeSending(ports, order.by, order.why);
      return ['Sending goes on.'];
    case 'allow_sending': {
      if (records.watches.read(order.mailbox) === null)
        throw new Error(`There is no mailbox ${order.mailbox} here. 'waybill start' or 'waybill connect' brings one.`);
      const { mailbox, intents, by } = order;
      const switched = await switchSending(ports, { mailbox, intents, by });
      if (!switched.ok) throw new Error(switched.error);
      return [
        intents.length === 0
          ? `${mailbox} leaves drafts only.`
          : `${mailbox} answers by itself what the policy allows of: ${intents.join(', ')}.`,
      ];
    }
    case 'retry':
      if (!(await records.write(() => records.work.retry(order.mailId))))
        throw new Error(`Mail ${order.mailId} is not finished or set aside: it is in line already, or unknown.`);
      return [`Mail ${order.mailId} is handled anew.`];
    case 'retry_unread': {
      const { by } = order;
      const mails = await records.write(() => records.watches.retryUnread({ by, at: clock.now() }));
      return [
        mails === 0
          ? 'No mail is set aside because it could not be read.'
          : `${mails} of the mails that could not be read: each is tried again at the next look into its mailbox.`,
      ];
    }
    case 'close_matter': {
      const mail = records.mails.find(order.mail);
      if (mail === null) throw new Error(`There is no mail '${order.mail}' in this desk.`);
      const settled = { mailId: mail.id, by: order.by, note: order.note, at: clock.now() };
      if ((await records.write(() => settleMatters(records, settled))) === 0)
        throw new Error(`Nothing waits for a person about mail ${mail.id}. 'waybill matters' lists what does.`);
      return [
        `Mail ${mail.id} is settled: nobody is told of it any more. Its draft is taken back, unless a person has changed it.`,
      ];
    }
    case 'approve_action':
    case 'reject_action':
      return decideAction(order, ports);
    case 'settle_action':
      return settleUnclearAction(order, ports);
    case 'connect_link':
      if (ports.connecting === null)
        throw new Error(
          "A link needs a desk at work that a browser can reach: 'waybill start --port N --origin https://…'.",
        );
      return ports.connecting.giveLink(order.offer);
    case 'page': {
      const page = await ports.page;
      if (!page)
        throw new Error("The page needs a desk at work that a browser can reach: 'waybill start --port 4810'.");
      return page.describe();
    }
    case 'add_knowledge': {
      const { document } = order;
      const saved = await saveKnowledge(records, { ...document, addedAt: clock.now() });
      if (!saved.ok) throw new Error(saved.error);
      ports.knowledge?.embedSoon();
      return [`${saved.value}: ${document.passages.length} passages, ${document.language}`];
    }
    case 'remove_knowledge':
      if (!(await records.write(() => records.knowledge.remove(order.name, clock.now()))))
        throw new Error(
          `There is no document ${order.name} here. 'waybill knowledge list' names those that there are.`,
        );
      return [`${order.name} is no longer among the desk's knowledge.`];
    case 'status':
      return [
        ...describeDesk(records),
        ...(await describeSources(records, clock.now())),
        ...describeLanguageModel(records, clock.now(), ports.env ?? process.env),
      ];
    case 'check_sources':
      return (await checkSources(ports)).map((checked) => JSON.stringify(checked));
  }
}

/** It is written here; the desk that runs carries it out. */
async function decideAction(
  { order, id, by }: Extract<Order, { readonly order: 'approve_action' | 'reject_action' }>,
  {
    records,
    clock,
    moveActions,
  }: { readonly moveActions?: () => void; readonly records: Records; readonly clock: Clock },
): Promise<readonly string[]> {
  const decide = order === 'approve_action' ? approveAction : rejectAction;
  const decided = await decide({ records, clock }, id, by);
  if (decided === null) {
    const state = records.actions.read(id)?.state;
    throw new Error(`Action ${id} waits for no decision any more: it is ${state}.`);
  }
  const what = `Action ${id} (${nameAction(decided.action)}, ${decided.orderNumber})`;
  moveActions?.();
  if (order === 'reject_action') return [`${what} is rejected: it is not proposed again.`];
  const when = moveActions === undefined ? "as soon as 'waybill start' runs" : 'now';
  return [
    `${what} is approved. It is carried out ${when}, if the order is still as it was; 'waybill actions show ${id}' says what came of it.`,
  ];
}

async function settleUnclearAction(
  { id, outcome, by }: Extract<Order, { readonly order: 'settle_action' }>,
  ports: { readonly moveActions?: () => void; readonly records: Records; readonly clock: Clock },
): Promise<readonly string[]> {
  const word = await settleActionByWord(ports, id, { outcome, by });
  if (word.kind === 'not_unclear')
    throw new Error(
      `Action ${id} is ${word.state}: only of an action that is unknown a person says what became of it.`,
    );
  if (word.kind === 'too_early')
    throw new Error(
      `Its source is asked until ${word.until}, and may still do it. From then on you can say that action ${id} was not done.`,
    );
  ports.moveActions?.();
  const what = `Action ${id} (${nameAction(word.action.action)}, ${word.action.orderNumber})`;
  return [
    outcome === 'done'
      ? `${what} counts as done. The customer hears so when the source shows it.`
      : `${what} counts as not done. It is not tried again by itself, and its mail waits for a person.`,
  ];
}

function describeLanguageModel(
  records: Records,
  now: string,
  env: Parameters<typeof describeKeyProblem>[2],
): readonly string[] {
  const kept = readKeptModel(records);
  if (!kept.ok) return [kept.error];
  if (kept.value === null) return ['No language model is connected: the embedded classifier and the templates do all.'];
  const { name, usage, trouble, lastFault } = describeModel(kept.value, records, {
    now,
    keyProblem: describeKeyProblem(records, kept.value, env),
  });
  return [
    `Language model: ${name}. ${usage}`,
    ...(trouble === null ? [] : [`The language model is not asked: ${trouble}`]),
    ...(lastFault === null ? [] : [`Its newest fault: ${lastFault}`]),
  ];
}

const UNREAD_SHOWN_MAX = 20;

function describeDesk(records: Records): readonly string[] {
  const { waiting, leased, setAside, finished } = records.work.counts();
  const killSwitch = readKillSwitch(records);
  const unread = records.watches.listUnread({ isSetAside: true }, limits.watch.unreadMails);
  return [
    `${finished} mails handled, ${waiting + leased} waiting, ${setAside} set aside, ${unread.length} that could not be read.`,
    ...unread
      .slice(0, UNREAD_SHOWN_MAX)
      .map(({ mailbox, at, reason }) => `Not read: ${mailbox}, last tried ${at}: ${reason}`),
    ...(unread.length > 0 ? ["'waybill retry-unread' tries them again."] : []),
    `Sends of which nobody knows whether they left: ${records.ledger.listByState('unknown', 1_000).length}.`,
    killSwitch === null ? 'Sending is on, where a mailbox may send.' : `Sending is off: ${killSwitch}.`,
    ...records.watches.list().map(({ mailbox, sendsIntents, stoppedWhy, connectedAt }) => {
      const sends = sendsIntents.length === 0 ? 'drafts only' : `sends ${sendsIntents.join(', ')}`;
      const webhookId = records.watches.readSubscription(mailbox)?.webhookId;
      const calls = webhookId === undefined ? '' : `; its provider calls /webhooks/${webhookId}`;
      const stopped = stoppedWhy === null ? '' : `; NOT WATCHED: ${stoppedWhy}`;
      return `${mailbox}: since ${connectedAt}, ${sends}${calls}${stopped}`;
    }),
    ...describeBackups(readBackupStanding(records)),
  ];
}

function describeBackups(standing: BackupStanding | null): readonly string[] {
  if (standing === null) return [];
  const { writtenAt, failing } = standing;
  const newest = `The newest backup: ${writtenAt ?? 'none'}.`;
  return failing === null ? [newest] : [`${newest} NOT BACKED UP since ${failing.since}: ${failing.why}`];
}
