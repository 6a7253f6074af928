// The connectors of connectors/index.ts that are connected as sources: shops, carriers, ERPs and payment services. Called where one is opened or
// connected.
import { type ConnectorName, connectors, isConnectorName } from '../../connectors/index.ts';
import type { SourceConnector } from '../ports/source-connector.ts';

/** These have commands and options of their own. */
const OTHERS: ReadonlySet<ConnectorName> = new Set<ConnectorName>([
  ...(['gmail', 'outlook', 'imap', 'maildir', 'file'] as const),
  ...(['notice-mail', 'slack', 'teams'] as const),
]);

/** Those of them that bring mail on its way and know nothing of orders. */
export const MAIL_SENDERS: ReadonlySet<string> = new Set<ConnectorName>(['mailgun', 'smtp']);

export type LoadSourceConnector = (name: string) => Promise<SourceConnector | null>;

/** null where there is none of that name. */
export const loadSourceConnector: LoadSourceConnector = async (name) => {
  if (!isConnectorName(name) || OTHERS.has(name)) return null;
  const connector: object = await connectors[name]();
  return isSourceConnector(connector) ? connector : null;
};

const isSourceConnector = (connector: object): connector is SourceConnector =>
  'open' in connector && 'secrets' in connector && 'kind' in connector;

/** In order of their names. */
export const listSourceConnectorNames = (): readonly string[] =>
  Object.keys(connectors)
    .filter((name) => isConnectorName(name) && !OTHERS.has(name))
    .sort();
