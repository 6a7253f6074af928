// The process that the crash test kills: one desk with a Gmail, an Outlook and an IMAP mailbox, put together as `waybill start` does
// it. It says on its standard output into which ledger state an entry has come, so that a kill can be aimed, and holds that state
// for a moment where a kill is. Started by running-desk.ts.
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGmail } from '../../connectors/gmail/connector.ts';
import { openImap } from '../../connectors/imap/connector.ts';
import { openOutlook } from '../../connectors/outlook/connector.ts';
import type { SendState } from '../../src/domain/send-states.ts';
import { takeUpWork } from '../../src/pipeline/work-through.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { Mailbox } from '../../src/ports/mailbox.ts';
import type { Records } from '../../src/ports/records.ts';
import { openRunningDesk } from '../../src/runtime/node.ts';
import { watchDesk } from '../../src/runtime/watched-desk.ts';
import { deskNowMs, type FastTime, fastClock } from './fast-clock.ts';
import type { GmailServer } from './gmail-server.ts';
import type { ImapServer } from './imap-server.ts';
import { ADDRESS, AUTHSERV_ID, SERVER_NAMES, type ServerName } from './mail-server.ts';
import { SAMPLE } from './mails.ts';
import type { OutlookServer } from './outlook-server.ts';

export interface DeskOrder {
  readonly database: string;
  readonly shop: string;
  readonly time: FastTime;
  /** A state at which a kill of this life is aimed. */
  readonly aim: SendState | null;
  readonly gmail: GmailServer['access'];
  readonly outlook: OutlookServer['access'];
  readonly imap: ImapServer['access'];
}

const POKE_MS = 200;
const OPEN_TRIES_MAX = 100;
const HOLD_MS = 400;
const BORN_AT_MS = Date.now();
/** States that last as long as a call to the mailbox. */
const CALLS: ReadonlySet<SendState> = new Set(['drafting', 'sending', 'withdrawing']);
const account = { addresses: [ADDRESS], trusted: { by: 'authserv-id' as const, authservId: AUTHSERV_ID } };

const write = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const tellState = (state: SendState): void => write({ event: 'state', state });

async function openMailboxes(order: DeskOrder): Promise<Readonly<Record<ServerName, Mailbox>>> {
  const tokenOf = (token: string) => ({ read: () => Promise.resolve(token) });
  const gmail = openGmail({
    config: { account, rootUrl: order.gmail.url },
    accessToken: tokenOf(order.gmail.token),
  });
  const outlook = await openOutlook({
    config: { account, baseUrl: order.outlook.url },
    accessToken: tokenOf('good-token'),
    nowMs: () => deskNowMs(order.time),
  });
  return { gmail: gmail.mailbox, outlook: outlook.mailbox, imap: await openImapMailbox(order.imap) };
}

async function openImapMailbox({ imapPort, smtpPort, user, password }: DeskOrder['imap']): Promise<Mailbox> {
  const server = (port: number) => ({ host: '127.0.0.1', port, encryption: 'none' }) as const;
  const config = { imap: server(imapPort), smtp: server(smtpPort), isPrivateNetworkAllowed: true, user, account };
  for (let tries = 1; ; tries += 1) {
    try {
      return (await openImap({ config, access: { password } })).mailbox;
    } catch (error) {
      if (!(error instanceof ConnectorError) || error.kind !== 'unavailable' || tries >= OPEN_TRIES_MAX) throw error;
      await sleep(POKE_MS);
    }
  }
}

/** The states of calls to the mailbox, which are on the disk when the mailbox is asked. The one that is aimed at lasts longer: by
 * turns the call itself or its answer is late, so that kills fall before and behind what the mailbox does. */
function tellingMailbox(mailbox: Mailbox, aim: SendState | null): Mailbox {
  let calls = 0;
  const tell = async <T>(state: SendState, call: () => Promise<T>): Promise<T> => {
    tellState(state);
    if (state !== aim) return call();
    calls += 1;
    if (calls % 2 === BORN_AT_MS % 2) await sleep(HOLD_MS);
    const answer = await call();
    await sleep(HOLD_MS);
    return answer;
  };
  return {
    ...mailbox,
    saveDraft: (draft) => tell('drafting', () => mailbox.saveDraft(draft)),
    sendDraft: (ref, version) => tell('sending', () => mailbox.sendDraft(ref, version)),
    removeDraft: (ref) => tell('withdrawing', () => mailbox.removeDraft(ref)),
  };
}

/** The other states, as soon as they are on the disk. Where `planned` is aimed at no mail is taken from the line, as where the line
 * is long: who takes it plans and drafts within one write. */
function tellingRecords(records: Records, aim: SendState | null): Records {
  /** By the entry: what is passed within one write counts for nothing. */
  let reached = new Map<number, SendState>();
  return {
    ...records,
    ledger: {
      ...records.ledger,
      move(id, change) {
        const moved = records.ledger.move(id, change);
        reached.set(id, moved.state);
        return moved;
      },
    },
    work: { ...records.work, lease: (options) => (aim === 'planned' ? [] : records.work.lease(options)) },
    async write(work) {
      const states = new Map<number, SendState>();
      const written = await records.write(() => {
        reached = states;
        return work();
      });
      for (const state of new Set(states.values())) if (!CALLS.has(state)) tellState(state);
      return written;
    },
  };
}

async function run(order: DeskOrder): Promise<void> {
  const clock = fastClock(order.time);
  const { ports, close } = await openRunningDesk({
    places: {
      voice: join(SAMPLE, 'voice.json'),
      desk: join(SAMPLE, 'desk.json'),
      policy: null,
      shop: order.shop,
      maildir: null,
      authservId: AUTHSERV_ID,
    },
    database: order.database,
    clock,
  });
  const records = tellingRecords(ports.records, order.aim);
  const mailboxes = await openMailboxes(order);
  for (const name of SERVER_NAMES) {
    // Connected before the emulators' mails came, whatever this machine's date is.
    await records.write(() => records.watches.connect(name, '2020-01-01T00:00:00.000Z'));
    if (records.watches.read(name)?.sendsIntents.length === 0)
      await records.write(() =>
        records.watches.allowSending(name, ['where_is_my_order', 'order_confirmation'], {
          by: 'crash',
          at: clock.now(),
        }),
      );
  }
  for (const { mailId } of await takeUpWork({ records, clock })) write({ event: 'set_aside', mail: mailId });
  const opened = SERVER_NAMES.map((name) => ({
    name,
    label: name,
    mailbox: tellingMailbox(mailboxes[name], order.aim),
    signal: null,
  }));
  const watched = watchDesk({ ...ports, records }, opened, write);
  const poking = setInterval(() => {
    for (const name of SERVER_NAMES) watched.poke(name);
  }, POKE_MS);
  process.once('SIGTERM', () => void watched.stop().catch(() => undefined));
  // Node itself writes it at an end in peace only.
  flushCompileCache();
  write({ event: 'started' });
  await watched.ended;
  clearInterval(poking);
  await close();
  process.exit(0);
}

if (process.argv[1] === import.meta.filename) await run(JSON.parse(process.argv[2] ?? '') as DeskOrder);
