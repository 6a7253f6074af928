// The process that watches a crowd of mailboxes, so that its memory is that of watching alone: servers and emulators run in the
// process that starts it. Started by mailbox-crowd.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { openGmail } from '../../connectors/gmail/connector.ts';
import { openImap } from '../../connectors/imap/connector.ts';
import { PASSWORD } from '../../connectors/imap/emulator/dovecot.ts';
import { openOutlook } from '../../connectors/outlook/connector.ts';
import { type OpenedMailbox, watchDesk } from '../../src/runtime/watched-desk.ts';
import type { Crowd, CrowdReport, Door } from './crowd-doors.ts';
import { AUTHSERV_ID, connectMailbox, openSampleDesk } from './emulated-desk.ts';

const LISTED_SECONDS_MAX = 120;
const SETTLE_SECONDS = 15;
const OPENED_AT_ONCE = 8;

interface CountedMailbox extends OpenedMailbox {
  countRequests(): number;
  close(): Promise<void>;
}

async function openDoor({ provider, smtpPort }: Crowd, { address, url, secret }: Door): Promise<CountedMailbox> {
  const account = { addresses: [address], trusted: { by: 'authserv-id', authservId: AUTHSERV_ID } as const };
  const accessToken = { read: async () => secret };
  const named = { name: address, label: 'crowd', signal: null, close: () => Promise.resolve() };
  if (provider === 'gmail') {
    const { mailbox, usage } = openGmail({ config: { account, rootUrl: url }, accessToken });
    return { ...named, mailbox, countRequests: () => Object.values(usage().calls).reduce((sum, n) => sum + n, 0) };
  }
  if (provider === 'outlook') {
    const { mailbox, usage } = await openOutlook({ config: { account, baseUrl: url }, accessToken });
    return { ...named, mailbox, countRequests: () => usage().requests };
  }
  const server = { host: '127.0.0.1', encryption: 'none' } as const;
  const { mailbox, signal, close } = await openImap({
    config: {
      ...{ imap: { ...server, port: Number(url) }, smtp: { ...server, port: smtpPort }, user: secret, account },
      isPrivateNetworkAllowed: true,
    },
    access: { password: PASSWORD },
  });
  return { ...named, mailbox, signal, close, countRequests: () => 0 };
}

async function watch(crowd: Crowd): Promise<void> {
  const desk = await openSampleDesk();
  const opened: CountedMailbox[] = [];
  let failures = 0;
  let why: string | null = null;
  const tell = (kind: CrowdReport['kind']): Promise<void> => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const report: CrowdReport = {
      kind,
      opened: opened.length,
      rssMb: process.memoryUsage.rss() / 1e6,
      cpuSeconds: (user + system) / 1e6,
      requests: opened.reduce((sum, { countRequests }) => sum + countRequests(), 0),
      failures,
      why,
    };
    return new Promise((resolve) => process.send?.(report, () => resolve()));
  };
  await tell('empty');
  for (let at = 0; at < crowd.doors.length && why === null; at += OPENED_AT_ONCE) {
    const some = crowd.doors.slice(at, at + OPENED_AT_ONCE);
    for (const result of await Promise.allSettled(some.map((door) => openDoor(crowd, door)))) {
      if (result.status === 'fulfilled') opened.push(result.value);
      else why ??= String(result.reason);
    }
  }
  for (const { name } of opened) await connectMailbox(desk, name, []);
  const watched = watchDesk(desk.ports, opened, ({ event, ...line }) => {
    if (!event.startsWith('mailbox_')) return;
    failures += 1;
    why ??= JSON.stringify(line);
  });
  const { watches } = desk.ports.records;
  const isListed = () => opened.every(({ name }) => watches.read(name)?.cursor != null);
  for (let seconds = 0; !isListed() && seconds < LISTED_SECONDS_MAX; seconds += 1) await sleep(1_000);
  // A connection that has just begun to wait in IDLE leads to one more look.
  await sleep(SETTLE_SECONDS * 1_000);
  await tell(isListed() ? 'listed' : 'failed');
  await sleep(crowd.seconds * 1_000);
  await tell('measured');
  await watched.stop();
  for (const { close } of opened) await close();
  await desk.close();
  process.disconnect();
}

process.once('message', (crowd: Crowd) => void watch(crowd));
