// The secrets with which people are told: the addresses of webhooks, to which whoever has one may post, and the password of the mail
// server. Sealed as those of mailboxes are. Called by the command line and where the notifiers are opened.
import { limits } from '../domain/limits.ts';
import type { NoticeTarget } from '../domain/matter.ts';
import type { Clock } from '../ports/clock.ts';
import type { NotifierSecret, Records } from '../ports/records.ts';
import { openSecret, SealError, type SealingKeys, sealSecret } from './seal-secret.ts';

interface NotifierPorts {
  readonly records: Pick<Records, 'notifierSecrets' | 'write'>;
  readonly clock: Clock;
}

/** Such as `slack:desk`. */
export const nameNotifier = ({ kind, target }: NoticeTarget): string => `${kind}:${target}`;

/** The one of the server that sends notices as mail: its recipients are no secrets. */
export const MAIL_SERVER: NoticeTarget = { kind: 'mail', target: 'server' };

/** No mailbox has such a name. */
const boundTo = (name: string): string => `notifier ${name}`;

/** In the place of the one that it has. On the disk when it resolves. SealError where there are too many. */
export async function keepNotifierSecret(
  { records, clock }: NotifierPorts,
  keys: SealingKeys,
  place: NoticeTarget,
  secret: string,
): Promise<string> {
  const name = nameNotifier(place);
  const sealed = sealSecret(keys, boundTo(name), secret);
  const { secretsMax } = limits.notifier;
  await records.write(() => {
    const known = records.notifierSecrets.list();
    // The rotation of the key reads them all.
    if (known.length >= secretsMax && !known.some((one) => one.name === name))
      throw new SealError(`A desk has at most ${secretsMax} places to tell. Disconnect one first.`);
    records.notifierSecrets.save({ name, ...sealed, keptAt: clock.now() });
  });
  return name;
}

/** By their names. SealError, naming the place, where one cannot be opened. */
export function openNotifierSecrets(
  { notifierSecrets }: Pick<Records, 'notifierSecrets'>,
  keys: SealingKeys,
): ReadonlyMap<string, string> {
  return new Map(notifierSecrets.list().map((secret) => [secret.name, openOne(keys, secret)]));
}

/** Inside a write. How many were sealed anew; SealError where one cannot be opened. */
export function resealNotifiers({ records, clock }: NotifierPorts, keys: SealingKeys): number {
  const all = records.notifierSecrets.list();
  for (const secret of all) {
    const { name, sealed: was } = secret;
    const { sealed, keyId } = sealSecret(keys, boundTo(name), openOne(keys, secret));
    records.notifierSecrets.reseal(name, { was, sealed, keyId, at: clock.now() });
  }
  return all.length;
}

function openOne(keys: SealingKeys, { name, sealed }: NotifierSecret): string {
  try {
    return openSecret(keys, boundTo(name), sealed);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new SealError(`${name}: ${error.message}`);
  }
}
