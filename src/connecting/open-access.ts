// What a connector needs to open a connected mailbox: its own config, and a password or access tokens. Called by the runtime.
import type { AccessToken } from '../ports/access-token.ts';
import { type AccessPorts, createAccessToken, openConnection, readConnection } from './access-token.ts';

export interface OpenedAccess {
  readonly connector: string;
  /** For the connector's own schema. */
  readonly config: unknown;
  readonly access: { readonly password: string } | { readonly accessToken: AccessToken };
}

/** Asks nobody yet. ConnectorError `auth` where the mailbox is not connected, or its secret cannot be opened. */
export function openAccess(ports: AccessPorts): OpenedAccess {
  const connection = readConnection(ports);
  const { settings, secret } = openConnection(ports, connection);
  return {
    connector: connection.connector,
    config: settings.connector,
    access: secret.kind === 'password' ? { password: secret.password } : { accessToken: createAccessToken(ports) },
  };
}
