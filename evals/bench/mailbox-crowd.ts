// 500 mailboxes watched by one process in which nothing happens: memory, CPU, and what they ask of the provider in a minute. The
// servers run in this process (Dovecot in its own), the watching in another. Run by mailboxes.ts.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { openEmulatedGmail } from '../../connectors/gmail/emulator/server.ts';
import { startCommandMeter } from '../../connectors/imap/emulator/command-meter.ts';
import { startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { startGraphEmulator } from '../../connectors/outlook/emulator/server.ts';
import type { Crowd, CrowdReport } from './crowd-doors.ts';
import { PROVIDER_NAMES, type ProviderName } from './emulated-desk.ts';

const MAILBOXES = Number(process.env['BENCH_MAILBOXES'] ?? 500);
const SECONDS = 60;
const write = (text: string) => process.stdout.write(`  ${text}\n`);
const addressOf = (index: number): string => `desk-${index}@fjordlight.example`;
const indexes = Array.from({ length: MAILBOXES }, (_, index) => index);

interface Servers {
  readonly crowd: Crowd;
  /** Commands counted on the wire so far; 0 where the watching side counts. */
  countOnWire(): number;
  stop(): Promise<void>;
}

const START: Readonly<Record<ProviderName, () => Promise<Servers>>> = {
  async gmail() {
    const server = await openEmulatedGmail();
    const doors = indexes.map((index) => {
      server.openAccount(addressOf(index)).tokens.add(`token-${index}`);
      return { address: addressOf(index), url: server.url, secret: `token-${index}` };
    });
    const crowd = { provider: 'gmail', doors, seconds: SECONDS, smtpPort: 0 } as const;
    return { crowd, countOnWire: () => 0, stop: () => server.close() };
  },
  async outlook() {
    const emulators = await Promise.all(indexes.map(() => startGraphEmulator()));
    const doors = emulators.map(({ url }, index) => ({ address: addressOf(index), url, secret: 'good-token' }));
    const crowd = { provider: 'outlook', doors, seconds: SECONDS, smtpPort: 0 } as const;
    const stop = async () => void (await Promise.all(emulators.map((emulator) => emulator.stop())));
    return { crowd, countOnWire: () => 0, stop };
  },
  async imap() {
    const [dovecot, smtp] = [await startDovecot(), await startSmtp()];
    const meter = await startCommandMeter(dovecot.port);
    const doors = indexes.map((index) => ({
      address: addressOf(index),
      url: String(meter.port),
      secret: dovecot.newUser(),
    }));
    const crowd = { provider: 'imap', doors, seconds: SECONDS, smtpPort: smtp.port } as const;
    const countOnWire = () => [...meter.commands.values()].reduce((sum, count) => sum + count, 0);
    const stop = async () => {
      await meter.stop();
      await smtp.stop();
      await dovecot.stop();
    };
    return { crowd, countOnWire, stop };
  },
};

export async function benchCrowd(): Promise<void> {
  write(
    `${MAILBOXES} mailboxes watched by one process, in which nothing happens, for ${SECONDS} s after all were listed once:`,
  );
  for (const name of PROVIDER_NAMES) {
    const servers = await START[name]();
    try {
      write(`${name.padEnd(8)} ${describe(name, await watchIn(servers))}`);
    } finally {
      await servers.stop();
    }
  }
}

type Told = CrowdReport & { readonly onWire: number };

function watchIn({ crowd, countOnWire }: Servers): Promise<readonly Told[]> {
  const execArgv = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  // The flags of bin/waybill: a small heap that is collected early.
  const child = fork(join(import.meta.dirname, 'watch-crowd.ts'), {
    execArgv: [...execArgv, '--max-semi-space-size=16', '--heap-growing-percent=60'],
  });
  const told: Told[] = [];
  child.on('message', (report: CrowdReport) => void told.push({ ...report, onWire: countOnWire() }));
  child.send(crowd);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve(told) : reject(new Error(`watching ended with status ${code}`)),
    );
  });
}

function describe(name: ProviderName, told: readonly Told[]): string {
  const [empty, listed, measured] = told;
  if (!empty || !listed || !measured) throw new Error('the watching process told too little');
  const asked = measured.requests + measured.onWire - listed.requests - listed.onWire;
  const perMinute = (asked * 60) / SECONDS;
  const grownMb = measured.rssMb - empty.rssMb;
  const cpu = ((measured.cpuSeconds - listed.cpuSeconds) / SECONDS) * 100;
  return [
    `${measured.opened} of ${MAILBOXES} opened`,
    `${measured.rssMb.toFixed(0)} MB resident, ${((grownMb * 1_000) / Math.max(1, measured.opened)).toFixed(0)} kB a mailbox (without any ${empty.rssMb.toFixed(0)} MB)`,
    `${perMinute.toFixed(0)} ${name === 'imap' ? 'commands' : 'requests'} a minute, ${(perMinute / Math.max(1, measured.opened)).toFixed(1)} a mailbox`,
    `${cpu.toFixed(0)} % of a core`,
    ...(measured.failures > 0 || measured.why !== null
      ? [`${measured.failures} failures, the first: ${measured.why}`]
      : []),
  ].join('; ');
}
