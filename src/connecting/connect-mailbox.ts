// Keeps a connection with its secret sealed, ends one, and seals all of them anew. Called by the command line and the HTTP routes.
import { limits } from '../domain/limits.ts';
import type { MailboxConnector } from '../domain/mailbox-connector.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type { ConnectionSettings, Secret } from './connection-settings.ts';
import { resealDeskSecrets } from './desk-secrets.ts';
import { noteGrantedScopes } from './granted-scopes.ts';
import { GrantError } from './oauth-grant.ts';
import { openSecret, SealError, type SealingKeys, sealSecret } from './seal-secret.ts';
import { resealSources } from './source-secrets.ts';

const { connectionsMax } = limits.connecting;

export interface ConnectingPorts {
  readonly records: Pick<Records, 'connections' | 'watches' | 'settings' | 'write'>;
  readonly clock: Clock;
}

/** On the disk when it resolves. GrantError where there are too many. Mail from now on is answered, as drafts; a mailbox that was stopped is watched again. */
export async function connectMailbox(
  { records, clock }: ConnectingPorts,
  keys: SealingKeys,
  connection: {
    readonly addresses: readonly string[];
    readonly connector: MailboxConnector;
    readonly settings: ConnectionSettings;
    readonly secret: Secret;
    /** What the provider granted; unset where it does not say, or there are none. */
    readonly scopes?: readonly string[];
  },
): Promise<string> {
  const mailbox = nameMailbox(connection.addresses);
  const { connector, settings, secret, scopes } = connection;
  const sealed = sealSecret(keys, mailbox, JSON.stringify(secret));
  const now = clock.now();
  await records.write(() => {
    // The rotation of the key reads them all.
    if (records.connections.read(mailbox) === null && records.connections.list().length >= connectionsMax)
      throw new GrantError(`A desk has at most ${connectionsMax} mailboxes. Disconnect one first.`);
    records.connections.save({ mailbox, connector, config: JSON.stringify(settings), ...sealed, connectedAt: now });
    noteGrantedScopes(records, mailbox, scopes === undefined ? null : { scopes, at: now });
    records.watches.connect(mailbox, now);
    records.watches.noteStop(mailbox, null, now);
  });
  return mailbox;
}

/** The first address is the mailbox's name. */
export const nameMailbox = (addresses: readonly string[]): string => (addresses[0] ?? '').toLowerCase();

/** The secret is gone, and so is leave to send; mails and drafts stay. False where it was not connected. */
export const disconnectMailbox = ({ records, clock }: ConnectingPorts, mailbox: string): Promise<boolean> =>
  records.write(() => {
    const isRemoved = records.connections.remove(mailbox, clock.now());
    if (!isRemoved) return false;
    records.watches.forget(mailbox);
    noteGrantedScopes(records, mailbox, null);
    return true;
  });

/** Seals every secret with the current key, all or none. SealError, naming the mailbox, where one cannot be opened. */
export function rotateKey(
  { records, clock }: ConnectingPorts & { readonly records: Pick<Records, 'deskSecrets' | 'sourceConnections'> },
  keys: SealingKeys,
): Promise<{ readonly sealed: number }> {
  return records.write(() => {
    let count = 0;
    for (const { mailbox, sealed: was } of records.connections.list()) {
      if (was === null) continue;
      const { sealed, keyId } = sealSecret(keys, mailbox, openNamed(keys, mailbox, was));
      records.connections.reseal(mailbox, { was, sealed, keyId, why: 'rotated_key', at: clock.now() });
      count += 1;
    }
    const others = resealDeskSecrets({ records, clock }, keys) + resealSources({ records, clock }, keys);
    return { sealed: count + others };
  });
}

function openNamed(keys: SealingKeys, mailbox: string, sealed: Uint8Array): string {
  try {
    return openSecret(keys, mailbox, sealed);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new SealError(`${mailbox}: ${error.message} Nothing was changed.`);
  }
}
