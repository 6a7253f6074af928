// How a connected mailbox is entered: by a password, or by rights that its provider granted, with what of them is missing. Called by read-health.ts.
import { z } from 'zod';
import { type AccessSettings, ConnectionSettings, providerOf } from '../../connecting/connection-settings.ts';
import { readGrantedScopes } from '../../connecting/granted-scopes.ts';
import { findMissingScopes } from '../../connecting/oauth-providers.ts';
import type { Records } from '../../ports/records.ts';

export const MailboxAccess = z.strictObject({
  kind: z.enum(['password', 'grant', 'application', 'service_account']),
  /** Scopes in the provider's words; null where it does not tell. */
  granted: z.array(z.string()).nullable(),
  /** Scopes without which Waybill cannot do its work. */
  missing: z.array(z.string()),
  /** Since when it is known to be so. */
  at: z.string().nullable(),
});
export type MailboxAccess = z.infer<typeof MailboxAccess>;

/** null where there is no connection, or none that can be read: why stands in the mailbox's state. */
export function readMailboxAccess(
  records: Pick<Records, 'connections' | 'settings'>,
  mailbox: string,
): MailboxAccess | null {
  const connection = records.connections.read(mailbox);
  const access = connection === null ? 'unreadable' : readAccess(connection.config);
  if (connection === null || access === 'unreadable') return null;
  const { connector } = connection;
  if (access.kind === 'password' || (connector !== 'gmail' && connector !== 'outlook'))
    return { kind: 'password', granted: null, missing: [], at: null };
  const kept = readGrantedScopes(records, mailbox);
  return {
    kind: access.kind,
    granted: kept === null ? null : [...kept.scopes],
    missing: kept === null ? [] : [...findMissingScopes(providerOf(connector, access), kept.scopes.join(' '))],
    at: kept?.at ?? null,
  };
}

function readAccess(config: string): AccessSettings | 'unreadable' {
  try {
    return ConnectionSettings.parse(JSON.parse(config)).access;
  } catch {
    return 'unreadable';
  }
}
