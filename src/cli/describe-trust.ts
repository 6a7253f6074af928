// By whose word a connected mailbox takes a sender for proven, as its connector reads its config. Called by `waybill doctor`.
import { ConnectionSettings } from '../connecting/connection-settings.ts';
import type { TrustedAuthentication } from '../domain/identity.ts';
import type { Connection } from '../ports/records.ts';

export async function describeTrust({ connector, config }: Pick<Connection, 'connector' | 'config'>): Promise<string> {
  const settings = ConnectionSettings.safeParse(JSON.parse(config));
  const read = (await schemaOf(connector))?.safeParse(settings.data?.connector);
  return read?.success ? describe(read.data.account.trusted) : 'nobody: its settings cannot be read';
}

async function schemaOf(connector: Connection['connector']) {
  if (connector === 'imap') return (await import('../../connectors/imap/connector.ts')).ImapConfig;
  if (connector === 'gmail') return (await import('../../connectors/gmail/connector.ts')).GmailConfig;
  if (connector === 'outlook') return (await import('../../connectors/outlook/connector.ts')).OutlookConfig;
  return null;
}

function describe(trusted: TrustedAuthentication): string {
  if (trusted.by === 'authserv-id') return `Authentication-Results of ${trusted.authservId}`;
  if (trusted.by === 'position') return "Authentication-Results above the tenant's own first Received";
  return trusted.by === 'dkim' ? 'DKIM signatures, checked from the bytes' : 'nobody';
}
