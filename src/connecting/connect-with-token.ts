// The last steps that every provider's mailbox goes through: the token opens that very mailbox, then the connection is kept. Called
// by the command line and by the HTTP routes.
import { checkMailbox, requestToken } from './client.ts';
import { type ConnectingPorts, connectMailbox, nameMailbox } from './connect-mailbox.ts';
import { type GmailPush, providerOf, type Secret, type TokenSettings } from './connection-settings.ts';
import { GrantError, type Granted } from './oauth-grant.ts';
import type { SealingKeys } from './seal-secret.ts';
import { tokenParameters } from './token-parameters.ts';

export interface TokenConnection {
  readonly connector: 'gmail' | 'outlook';
  /** The account's own first. */
  readonly addresses: readonly string[];
  readonly access: TokenSettings;
  readonly secret: Secret;
  /** Whose results of authentication count; null is the connector's own default. */
  readonly authservId: string | null;
  /** Gmail's; null where the mailbox is only looked at from time to time. */
  readonly push: GmailPush | null;
}

/** After a person's grant. ConnectorError `rejected` where it is another account's. Answers the mailbox's name. */
export async function connectGranted(
  ports: ConnectingPorts,
  keys: SealingKeys,
  granted: Granted,
  options: Pick<TokenConnection, 'access' | 'authservId' | 'push'>,
): Promise<string> {
  const { provider, client, addresses } = granted.request;
  await checkMailbox(provider, granted.accessToken, nameMailbox(addresses));
  const secret: Secret = { kind: 'grant', refreshToken: granted.refreshToken, clientSecret: client.secret };
  return keep(ports, keys, { ...options, connector: provider.connector, addresses, secret }, granted.scopes);
}

/** Without a person: an application's or a service account's own right. ConnectorError where it is not given, or does not reach the mailbox. */
export async function connectApplication(
  ports: ConnectingPorts,
  keys: SealingKeys,
  connection: TokenConnection,
): Promise<string> {
  const { connector, access, secret, addresses } = connection;
  const provider = providerOf(connector, access);
  const mailbox = nameMailbox(addresses);
  const asked = tokenParameters(provider, access, secret, { mailbox, nowMs: Date.parse(ports.clock.now()) });
  if (asked === null) throw new GrantError('This secret is of another kind than the access.');
  const { accessToken } = await requestToken(provider, asked);
  await checkMailbox(provider, accessToken, mailbox);
  // A service account's token is given for what was asked, or not at all; an application's are its admin's to give, and not told.
  return keep(ports, keys, connection, access.kind === 'service_account' ? provider.scopes : null);
}

function keep(
  ports: ConnectingPorts,
  keys: SealingKeys,
  connection: TokenConnection,
  scopes: readonly string[] | null,
): Promise<string> {
  const { connector, addresses, access, secret } = connection;
  return connectMailbox(ports, keys, {
    connector,
    addresses,
    secret,
    ...(scopes === null ? {} : { scopes }),
    settings: { connector: connectorConfig(connection), access },
  });
}

/** As the schemas of connectors/gmail and connectors/outlook have it; what is left out is their default. */
function connectorConfig({ connector, addresses, access, authservId, push }: TokenConnection): Record<string, unknown> {
  const trusted = authservId === null ? {} : { trusted: { by: 'authserv-id', authservId } };
  const user = access.kind === 'grant' ? 'me' : nameMailbox(addresses);
  const { providerUrl } = access;
  const account = { addresses: addresses.map((address) => address.toLowerCase()), ...trusted };
  if (connector === 'outlook') return { account, user, ...(providerUrl === undefined ? {} : { baseUrl: providerUrl }) };
  const pushed = push === null ? {} : { push: { ...push, ...keysOf(providerUrl) } };
  return { account, userId: user, ...pushed, ...(providerUrl === undefined ? {} : { rootUrl: `${providerUrl}/` }) };
}

/** A server of a test signs its pushes itself. */
const keysOf = (providerUrl: string | undefined): Record<string, string> =>
  providerUrl === undefined ? {} : { signingKeysUrl: `${providerUrl}/certs` };
