// Tells an admin of a mailbox that is not watched: its grant was revoked, it cannot be opened, or it has long been out of reach. Once when
// that begins and once when it is over; that it is told is written before the call, as for every notice. Called by sweep.ts, and by the
// runtime where no mailbox can be opened at all.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { mayTellAgain, NOTICE_STATES } from '../domain/matter.ts';
import type { Notice } from '../ports/notifier.ts';
import type { Records } from '../ports/records.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { localPart } from './summarize-matter.ts';
import { call } from './tell-people.ts';

const KEY = 'escalations.mailboxFaults';

/** What was last told of a mailbox. `over` stays only where nobody could be told. */
const Fault = z.object({
  phase: z.enum(['stopped', 'over']),
  state: z.enum(NOTICE_STATES),
  attempts: z.number().int(),
  at: z.string(),
});
type Fault = z.infer<typeof Fault>;
type Phase = Fault['phase'];
const Faults = z.record(z.string(), Fault);
type Faults = z.infer<typeof Faults>;

type AdminPorts = Pick<EscalationPorts, 'records' | 'routes' | 'notifiers'>;

/** At most two calls: one of all that has stopped, one of all that is watched again. */
export async function tellAdmins(ports: AdminPorts, now: string): Promise<void> {
  for (const phase of ['stopped', 'over'] as const) await tell(ports, phase, now);
}

async function tell(ports: AdminPorts, phase: Phase, now: string): Promise<void> {
  const { records, routes } = ports;
  const mailboxes = await records.write(() => begin(records, phase, now));
  if (mailboxes.length === 0) return;
  const to = routes.admins ?? routes.otherwise.to;
  const { state, detail, bug } = await call(ports, to, { to: to.target, ...summarize(records, phase, mailboxes) });
  await records.write(() => {
    const faults = read(records);
    for (const mailbox of mailboxes) {
      const begun = faults[mailbox];
      if (begun?.phase === phase && begun.state === 'telling') faults[mailbox] = { ...begun, state };
    }
    records.settings.write(KEY, JSON.stringify(faults));
    const content = { phase, mailboxes: mailboxes.length, state, detail };
    records.audit.append({ mailId: null, at: now, step: 'notify_admin', content });
  });
  if (bug !== null) throw bug;
}

/** Writes of whom is told now, and forgets what is told to its end. */
function begin(records: Records, phase: Phase, now: string): readonly string[] {
  const faults = read(records);
  const watched = new Map(records.watches.list().map(({ mailbox, stoppedWhy }) => [mailbox, stoppedWhy !== null]));
  const due = [...watched.keys()].filter((mailbox) => {
    const isStopped = watched.get(mailbox) ?? false;
    return isStopped === (phase === 'stopped') && isDue(faults[mailbox], phase, now);
  });
  const kept = Object.entries(faults).filter(
    ([mailbox, fault]) => watched.has(mailbox) && isOpen(fault, watched.get(mailbox)),
  );
  const telling = due.map((mailbox): [string, Fault] => {
    const before = faults[mailbox];
    const attempts = (before?.phase === phase ? before.attempts : 0) + 1;
    return [mailbox, { phase, state: 'telling', attempts, at: now }];
  });
  records.settings.write(KEY, JSON.stringify(Object.fromEntries([...kept, ...telling])));
  return due;
}

function isDue(fault: Fault | undefined, phase: Phase, now: string): boolean {
  if (fault?.phase === phase) return fault.state === 'failed' && mayTellAgain(fault, now);
  // Who never heard that it stopped need not hear that it is over.
  return phase === 'stopped' || (fault !== undefined && fault.state !== 'failed');
}

/** Something may still be told of it. */
const isOpen = ({ phase, state, attempts }: Fault, isStopped: boolean | undefined): boolean =>
  phase === 'stopped'
    ? isStopped === true || state !== 'failed'
    : state === 'failed' && attempts < limits.escalations.noticeAttemptsMax;

function read({ settings }: Records): Faults {
  const text = settings.read(KEY);
  return text === null ? {} : Faults.parse(JSON.parse(text));
}

/** No address, and not the reason: a provider's words may hold one. */
function summarize({ connections }: Records, phase: Phase, mailboxes: readonly string[]): Omit<Notice, 'to'> {
  const { listLines } = limits.escalations;
  const names = mailboxes.slice(0, listLines).map((mailbox) => {
    const connector = connections.read(mailbox)?.connector;
    return `Mailbox: ${localPart(mailbox)}${connector === undefined ? '' : ` (${connector})`}`;
  });
  const more = mailboxes.length - names.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  const many = mailboxes.length === 1 ? 'A mailbox is' : `${mailboxes.length} mailboxes are`;
  const reference = { mailId: null, text: 'waybill connections' };
  return phase === 'stopped'
    ? {
        title: `${many} not watched`,
        lines: [
          ...names,
          ...rest,
          "What comes there waits. 'waybill connections' says why; where the access has ended, 'waybill connect' mends it.",
        ],
        urgency: 'high',
        reference,
      }
    : { title: `${many} watched again`, lines: [...names, ...rest], urgency: 'normal', reference };
}
