// Tells an admin of a mailbox that is not watched or a source that does not answer: its grant was revoked, it cannot be opened, or it has long been
// out of reach. Once when
// that begins and once when it is over; that it is told is written before the call, as for every notice. Called by sweep.ts, and by the
// runtime where no mailbox can be opened at all.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { mayTellAgain, NOTICE_STATES } from '../domain/matter.ts';
import type { Records } from '../ports/records.ts';
import { ADMIN_SUBJECTS, type AdminSubject, type Phase } from './admin-subjects.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { call } from './tell-people.ts';

/** What was last told of a mailbox or a source. `over` stays only where nobody could be told. */
const Fault = z.object({
  phase: z.enum(['stopped', 'over']),
  state: z.enum(NOTICE_STATES),
  attempts: z.number().int(),
  at: z.string(),
});
type Fault = z.infer<typeof Fault>;
const Faults = z.record(z.string(), Fault);
type Faults = z.infer<typeof Faults>;

type AdminPorts = Pick<EscalationPorts, 'records' | 'routes' | 'notifiers'>;

/** At most two calls a subject: one of all that has stopped, one of all that is back. */
export async function tellAdmins(ports: AdminPorts, now: string): Promise<void> {
  for (const subject of ADMIN_SUBJECTS)
    for (const phase of ['stopped', 'over'] as const) await tell(ports, subject, phase, now);
}

async function tell(ports: AdminPorts, subject: AdminSubject, phase: Phase, now: string): Promise<void> {
  const { records, routes } = ports;
  const names = await records.write(() => begin(records, subject, phase, now));
  if (names.length === 0) return;
  const to = routes.admins ?? routes.otherwise.to;
  const { state, detail, bug } = await call(ports, to, { to: to.target, ...subject.summarize(records, phase, names) });
  await records.write(() => {
    const faults = read(records, subject);
    for (const name of names) {
      const begun = faults[name];
      if (begun?.phase === phase && begun.state === 'telling') faults[name] = { ...begun, state };
    }
    records.settings.write(subject.key, JSON.stringify(faults));
    const content = { phase, [subject.name]: names.length, state, detail };
    records.audit.append({ mailId: null, at: now, step: 'notify_admin', content });
  });
  if (bug !== null) throw bug;
}

/** Writes of whom is told now, and forgets what is told to its end. */
function begin(records: Records, subject: AdminSubject, phase: Phase, now: string): readonly string[] {
  const faults = read(records, subject);
  const known = subject.list(records);
  const due = [...known].flatMap(([name, isStopped]) =>
    isStopped === (phase === 'stopped') && isDue(faults[name], phase, now) ? [name] : [],
  );
  const kept = Object.entries(faults).filter(([name, fault]) => known.has(name) && isOpen(fault, known.get(name)));
  const telling = due.map((name): [string, Fault] => {
    const before = faults[name];
    const attempts = (before?.phase === phase ? before.attempts : 0) + 1;
    return [name, { phase, state: 'telling', attempts, at: now }];
  });
  const text = JSON.stringify(Object.fromEntries([...kept, ...telling]));
  // Each row that is written is charged on Workers, and mostly there is nothing to tell.
  if (text !== (records.settings.read(subject.key) ?? '{}')) records.settings.write(subject.key, text);
  return due;
}

function isDue(fault: Fault | undefined, phase: Phase, now: string): boolean {
  if (fault?.phase === phase) return fault.state === 'failed' && mayTellAgain(fault, now);
  // Who never heard that it stopped need not hear that it is over.
  return phase === 'stopped' || (fault !== undefined && fault.state !== 'failed');
}

/** Something may still be told of it. */
const isOpen = ({ phase, state, attempts }: Fault, isStopped: boolean | null | undefined): boolean =>
  phase === 'stopped'
    ? isStopped === true || state !== 'failed'
    : state === 'failed' && attempts < limits.escalations.noticeAttemptsMax;

function read({ settings }: Records, { key }: AdminSubject): Faults {
  const text = settings.read(key);
  return text === null ? {} : Faults.parse(JSON.parse(text));
}
