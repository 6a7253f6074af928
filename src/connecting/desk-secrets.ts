// The desk's secrets that are no mailbox's: the addresses of webhooks, to which whoever has one may post, the password of the server that
// sends notices, and the key of the language model. Sealed as those of mailboxes are. Called by the command line and the runtime.
import { limits } from '../domain/limits.ts';
import type { NoticeTarget } from '../domain/matter.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskSecret, Records } from '../ports/records.ts';
import { openSecret, SealError, type SealingKeys, sealSecret } from './seal-secret.ts';

interface SecretPorts {
  readonly records: Pick<Records, 'deskSecrets' | 'write'>;
  readonly clock: Clock;
}

/** Such as `slack:desk`. */
export const nameNotifier = ({ kind, target }: NoticeTarget): string => `${kind}:${target}`;

/** The one of the server that sends notices as mail: its recipients are no secrets. */
export const MAIL_SERVER: NoticeTarget = { kind: 'mail', target: 'server' };

/** No way of telling people is called so. */
const MODEL_KEY = 'model:key';

/** No mailbox has such a name. */
const boundTo = (name: string): string => (name === MODEL_KEY ? 'language model' : `notifier ${name}`);

/** In the place of the one that it has. On the disk when it resolves. SealError where there are too many. */
export async function keepNotifierSecret(
  ports: SecretPorts,
  keys: SealingKeys,
  place: NoticeTarget,
  secret: string,
): Promise<string> {
  const name = nameNotifier(place);
  await ports.records.write(() => keepSecret(ports, keys, name, secret));
  return name;
}

/** Inside a write. In the place of the one that there is. */
export const keepModelKey = (ports: SecretPorts, keys: SealingKeys, key: string): void =>
  keepSecret(ports, keys, MODEL_KEY, key);

/** Inside a write. */
export const removeModelKey = ({ records, clock }: SecretPorts): boolean =>
  records.deskSecrets.remove(MODEL_KEY, clock.now());

/** Those with which people are told. */
export const listNotifierSecrets = ({ deskSecrets }: Pick<Records, 'deskSecrets'>): readonly DeskSecret[] =>
  deskSecrets.list().filter(({ name }) => name !== MODEL_KEY);

/** By their names. SealError, naming the place, where one cannot be opened. */
export const openNotifierSecrets = (
  records: Pick<Records, 'deskSecrets'>,
  keys: SealingKeys,
): ReadonlyMap<string, string> =>
  new Map(listNotifierSecrets(records).map((secret) => [secret.name, openOne(keys, secret)]));

/** `readKeys` is only asked where there is one, and told what helps. null: none is kept. SealError where it cannot be opened. */
export function openModelKey(
  { deskSecrets }: Pick<Records, 'deskSecrets'>,
  readKeys: (remedy: string) => SealingKeys,
): string | null {
  const secret = deskSecrets.list().find(({ name }) => name === MODEL_KEY);
  if (secret === undefined) return null;
  const remedy = `The model's key was sealed with the WAYBILL_KEY of the id ${secret.keyId}: set that one. Where it is lost, make another and run 'waybill connect model' again.`;
  return openOne(readKeys(remedy), secret);
}

/** Inside a write. How many were sealed anew; SealError where one cannot be opened. */
export function resealDeskSecrets({ records, clock }: SecretPorts, keys: SealingKeys): number {
  const all = records.deskSecrets.list();
  for (const secret of all) {
    const { name, sealed: was } = secret;
    const { sealed, keyId } = sealSecret(keys, boundTo(name), openOne(keys, secret));
    records.deskSecrets.reseal(name, { was, sealed, keyId, at: clock.now() });
  }
  return all.length;
}

function keepSecret({ records, clock }: SecretPorts, keys: SealingKeys, name: string, secret: string): void {
  const { secretsMax } = limits.notifier;
  const known = records.deskSecrets.list();
  // The rotation of the key reads them all.
  if (known.length >= secretsMax && !known.some((one) => one.name === name))
    throw new SealError(`A desk keeps at most ${secretsMax} such secrets. Disconnect one first.`);
  records.deskSecrets.save({ name, ...sealSecret(keys, boundTo(name), secret), keptAt: clock.now() });
}

function openOne(keys: SealingKeys, { name, sealed }: DeskSecret): string {
  try {
    return openSecret(keys, boundTo(name), sealed);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new SealError(`${name}: ${error.message}`);
  }
}
