// The kill switch: one setting of the desk that stops every send, automatic or approved, until a person clears it. Set and
// cleared by the command line and the page; asked by send-draft inside the transaction that would start a send.
import type { SendingPorts } from './sending-ports.ts';

const KILL_SWITCH_KEY = 'kill_switch';
const CLEARED = '';

type SwitchPorts = Pick<SendingPorts, 'records' | 'clock'>;

/** Why nothing is sent at the moment, in the words of who stopped it, or null. */
export function readKillSwitch({ settings }: Pick<SendingPorts['records'], 'settings'>): string | null {
  const value = settings.read(KILL_SWITCH_KEY);
  return value === null || value === CLEARED ? null : value;
}

/** The same in its parts; null where sending goes on. */
export function readStop(records: Pick<SendingPorts['records'], 'settings'>): SendingStop | null {
  const said = readKillSwitch(records);
  if (said === null) return null;
  const [, by = '', at = '', why = said] = /^stopped by ([\s\S]*?) at (\d{4}-[\d:T.-]+Z): ([\s\S]*)$/.exec(said) ?? [];
  return { by, at, why };
}
export interface SendingStop {
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly why: string;
}

/** Resolves when it is on the disk: no send starts after that. */
export function stopSending({ records, clock }: SwitchPorts, by: string, why: string): Promise<void> {
  const now = clock.now();
  return records.write(() => {
    records.settings.write(KILL_SWITCH_KEY, `stopped by ${by} at ${now}: ${why}`);
    records.audit.append({ mailId: null, at: now, step: 'stop_sending', content: { by, why } });
  });
}

export function resumeSending({ records, clock }: SwitchPorts, by: string, why: string): Promise<void> {
  return records.write(() => {
    records.settings.write(KILL_SWITCH_KEY, CLEARED);
    records.audit.append({ mailId: null, at: clock.now(), step: 'resume_sending', content: { by, why } });
  });
}
