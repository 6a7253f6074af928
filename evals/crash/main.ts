// `npm run crash [-- --mails N --kills N --seed S]`: mails over Gmail, Outlook and IMAP at once, with faults of each kind, and the desk
// killed with SIGKILL again and again. Prints the figures; ends with status 1 where a promise was broken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../seeded.ts';
import type { DeskOrder } from './desk.ts';
import { startGmailServer } from './gmail-server.ts';
import { startImapServer } from './imap-server.ts';
import { judge, type Verdict } from './judge.ts';
import { type CrashRun, KILLS_PER_STATE_SHARE, killDesk } from './kill-desk.ts';
import { makeMail, writeShop } from './mails.ts';
import { startOutlookServer } from './outlook-server.ts';
import { createPeople, type People } from './people.ts';

const UNKNOWN_SHARE_MAX = 0.05;
/** A share of fewer sends says nothing. */
const SENDS_MIN = 50;
/** The desk's clock beside the machine's. A slow answer must stay shorter than the settle time. */
const RATE = 10;
const VIOLATIONS_SHOWN_MAX = 50;

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const [mails, kills, seed] = [values.mails, values.kills, values.seed].map(Number);
if (!mails || !kills || seed === undefined || ![mails, kills, seed].every(Number.isSafeInteger)) {
  process.stderr.write('crash: --mails, --kills and --seed are whole numbers.\n');
  process.exit(2);
}
const write = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(mailCount: number, killCount: number, chance: ReturnType<typeof seeded>): Promise<boolean> {
  const beganAtMs = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'waybill-crash-'));
  const [gmail, outlook, imap] = await Promise.all([startGmailServer(), startOutlookServer(), startImapServer()]);
  const servers = [gmail, outlook, imap];
  try {
    const targets = writeShop(join(folder, 'shop'), Math.max(50, mailCount));
    const delivered = Array.from({ length: mailCount }, (_, index) => ({
      server: servers[index % servers.length] ?? gmail,
      raw: makeMail(index, targets, chance),
    }));
    const people = createPeople(servers, chance);
    const order: DeskOrder = {
      database: join(folder, 'desk.sqlite'),
      shop: join(folder, 'shop'),
      time: { beganAtMs, rate: RATE, jumpedMs: 0 },
      aim: null,
      gmail: gmail.access,
      outlook: outlook.access,
      imap: imap.access,
    };
    write(
      `${mailCount} mails over ${servers.map(({ name }) => name).join(', ')}; ${killCount} kills; seed ${values.seed}`,
    );
    const quietSecondsMax = 120 + mailCount;
    const crash = await killDesk(order, {
      kills: killCount,
      mails: delivered,
      servers,
      people,
      chance,
      refuse: (isOn) => {
        gmail.refuseDrafts(isOn);
        imap.refuseMail(isOn);
      },
      quietSecondsMax,
      report: write,
    });
    const verdict = await judge(order.database, servers, delivered);
    printFigures(crash, verdict, people, (Date.now() - beganAtMs) / 1_000);
    const violations = [...verdict.violations, ...judgeRun(crash, verdict)];
    write(violations.length === 0 ? '\nno promise was broken' : `\n${violations.length} violations:`);
    for (const violation of violations.slice(0, VIOLATIONS_SHOWN_MAX)) write(`  ${violation}`);
    return violations.length === 0;
  } finally {
    for (const server of servers) await server.stop();
    if (values.keep) write(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** What is promised of the run as a whole. */
function judgeRun({ kills: killed, killsByState, ownEnds, isQuiet }: CrashRun, { unknown, sends }: Verdict): string[] {
  const least = Math.floor(KILLS_PER_STATE_SHARE * killed);
  const tooFew = [...killsByState].filter(([, found]) => found < least);
  const tooUnclear = (['gmail', 'outlook'] as const).filter((name) => {
    const ofServer = unknown.filter(({ mailbox, wasTried }) => mailbox === name && wasTried === 1).length;
    const begun = sends.get(name) ?? 0;
    return begun >= SENDS_MIN && ofServer > UNKNOWN_SHARE_MAX * begun;
  });
  return [
    ...ownEnds.map((end) => `the desk ${end}`),
    ...(isQuiet ? [] : ['something still waited at the end']),
    ...tooFew.map(([state, found]) => `only ${found} kills fell in the state ${state}; at least ${least} should`),
    ...tooUnclear.map((name) => `more than ${UNKNOWN_SHARE_MAX * 100} % of the sends of ${name} stayed unknown`),
  ];
}

function printFigures(crash: CrashRun, verdict: Verdict, people: People, seconds: number): void {
  const list = (map: ReadonlyMap<string, number>) => [...map].map(([name, count]) => `${name} ${count}`).join(', ');
  const unknownOf = (name: string) =>
    verdict.unknown.filter(({ mailbox, wasTried }) => mailbox === name && wasTried === 1).length;
  write('');
  write(`time                 ${seconds.toFixed(0)} s`);
  write(`faults injected      ${list(crash.injected)}`);
  write(`what people did      ${list(people.deeds)}`);
  write(`kills                ${crash.kills}, by the states into which an entry had come in that life`);
  write(`finished under kills ${crash.finishedUnderKills} mails; the others undisturbed`);
  write(`set aside by kills   ${crash.setAside} mails, which a person put back in line`);
  for (const [state, found] of crash.killsByState) write(`  in ${state.padEnd(17)} ${found}`);
  write(`mails ended as       ${list(verdict.ends)}`);
  write('sends begun, and unknown at the end');
  for (const [name, begun] of verdict.sends)
    write(`  ${name.padEnd(19)}${begun}, ${unknownOf(name)} (${((100 * unknownOf(name)) / begun).toFixed(1)} %)`);
  for (const { mailbox, mailId, token, detail, wasTried } of verdict.unknown) {
    const truth = wasTried === 0 ? 'its sending never began' : verdict.left.has(token) ? 'it left' : 'it did not leave';
    write(`    ${mailbox} mail ${mailId}: ${detail} (${truth})`);
  }
  write(`the desk reported    ${list(new Map([...crash.events].sort()))}`);
}

process.exit((await run(mails, kills, seeded(seed))) ? 0 : 1);
