// Fills ports/access-token for a connected mailbox: a token from its sealed secret, one refresh at a time however many ask. What is
// in the records counts at every read, so that a mailbox that is connected anew or disconnected is so at once. Called by open-access.ts.
import { limits } from '../domain/limits.ts';
import type { AccessToken } from '../ports/access-token.ts';
import type { Clock } from '../ports/clock.ts';
import { type ConnectorError, isConnectorError } from '../ports/connector-error.ts';
import type { Connection, Records } from '../ports/records.ts';
import { cannotUse, requestToken, type TokenGrant } from './client.ts';
import { ConnectionSettings, providerOf, Secret } from './connection-settings.ts';
import { isNewScope, noteGrantedScopes, splitScopes } from './granted-scopes.ts';
import { findMissingScopes, type OAuthProvider } from './oauth-providers.ts';
import { openSecret, SealError, type SealingKeys, sealSecret } from './seal-secret.ts';
import { tokenParameters } from './token-parameters.ts';

export interface AccessPorts {
  readonly mailbox: string;
  readonly records: Pick<Records, 'connections' | 'settings' | 'write'>;
  readonly keys: SealingKeys;
  readonly clock: Clock;
}

/** A connection whose secret is there. */
type Sealed = Connection & { readonly sealed: Uint8Array };

interface Held {
  readonly accessToken: string;
  readonly untilMs: number;
  /** When it took the place of a refused one; null where its time had come. */
  readonly replacedAtMs: number | null;
}

export function createAccessToken(ports: AccessPorts): AccessToken {
  let held: Held | null = null;
  let refreshing: Promise<Held> | null = null;
  let refusal: ConnectorError | null = null;
  /** The connection on which all of the above rests. */
  let basis: Sealed | null = null;
  const nowMs = (): number => Date.parse(ports.clock.now());
  const refresher = createRefresher(ports);

  /** What was learned of another secret is forgotten. */
  function follow(connection: Sealed): void {
    if (basis !== null && isSame(basis, connection)) return;
    basis = connection;
    held = null;
    refreshing = null;
    refusal = null;
  }

  function isGood({ untilMs, replacedAtMs }: Held, isRefused: boolean): boolean {
    if (untilMs - limits.connecting.refreshAheadSeconds * 1_000 <= nowMs()) return false;
    if (!isRefused) return true;
    // Several who were refused one token ask one after the other; the first has brought the new one.
    return replacedAtMs !== null && nowMs() - replacedAtMs < limits.connecting.refusedAgainSeconds * 1_000;
  }

  async function refresh(connection: Sealed, isRefused: boolean): Promise<Held> {
    const askedAtMs = nowMs();
    try {
      let current = connection;
      const token = await refresher(connection, (renewed) => {
        if (basis !== null && isSame(basis, connection)) basis = renewed;
        current = renewed;
      });
      const fresh = {
        accessToken: token.accessToken,
        untilMs: askedAtMs + token.expiresInSeconds * 1_000,
        replacedAtMs: isRefused ? nowMs() : null,
      };
      if (basis !== null && isSame(basis, current)) held = fresh;
      return fresh;
    } catch (error) {
      // A grant that is gone is asked for once; the answer stays until the mailbox is connected anew.
      const isOfBasis = basis !== null && isSame(basis, connection);
      if (isOfBasis && isConnectorError(error, 'auth')) refusal = error;
      throw error;
    }
  }

  return {
    async read({ isRefused = false } = {}) {
      const connection = readConnection(ports);
      follow(connection);
      if (refusal !== null) throw refusal;
      if (refreshing === null) {
        if (held !== null && isGood(held, isRefused)) return held.accessToken;
        const started = refresh(connection, isRefused).finally(() => {
          if (refreshing === started) refreshing = null;
        });
        refreshing = started;
      }
      return (await refreshing).accessToken;
    },
  };
}

const isSame = (a: Sealed, b: Sealed): boolean => Buffer.compare(a.sealed, b.sealed) === 0 && a.config === b.config;

/** ConnectorError `auth` where there is none, or one without a secret. */
export function readConnection({ mailbox, records }: Pick<AccessPorts, 'mailbox' | 'records'>): Sealed {
  const connection = records.connections.read(mailbox);
  if (connection === null) throw cannotUse('waybill', 'This mailbox is not connected any more.');
  const { connector, sealed } = connection;
  if (sealed === null) throw cannotUse(connector, 'There is no secret for this mailbox. Connect it again.');
  return { ...connection, sealed };
}

/** ConnectorError `auth` where the secret cannot be opened: this mailbox alone stops then. */
export function openConnection(
  { mailbox, keys }: Pick<AccessPorts, 'mailbox' | 'keys'>,
  { connector, config, sealed }: Sealed,
): { readonly settings: ConnectionSettings; readonly secret: Secret } {
  try {
    const settings = ConnectionSettings.parse(JSON.parse(config));
    return { settings, secret: Secret.parse(JSON.parse(openSecret(keys, mailbox, sealed))) };
  } catch (error) {
    throw cannotUse(
      connector,
      error instanceof SealError ? error.message : 'What is kept of this connection cannot be read. Connect it again.',
    );
  }
}

/** Asks for a token, and keeps a refresh token that came with it before the access token is used. */
function createRefresher(ports: AccessPorts) {
  const { mailbox, records, keys, clock } = ports;
  /** A rotated secret that could not be saved yet: the one in the records may be worth nothing any more. */
  let unsaved: { readonly was: Sealed; readonly secret: Secret } | null = null;

  async function save(was: Sealed, secret: Secret, adopt: (renewed: Sealed) => void): Promise<void> {
    unsaved = { was, secret };
    const { sealed, keyId } = sealSecret(keys, mailbox, JSON.stringify(secret));
    const at = clock.now();
    const isSaved = await records.write(() => {
      const change = { was: was.sealed, sealed, keyId, why: 'rotated_token', at } as const;
      if (!records.connections.reseal(mailbox, change)) return false;
      // At once: whoever reads before the write is durable sees the new secret already.
      adopt({ ...was, sealed, keyId });
      return true;
    });
    unsaved = null;
    if (!isSaved) throw cannotUse(was.connector, 'This mailbox was connected anew or disconnected meanwhile.');
  }

  return async (connection: Sealed, adopt: (renewed: Sealed) => void): Promise<TokenGrant> => {
    const opened = openConnection(ports, connection);
    const secret = unsaved !== null && isSame(unsaved.was, connection) ? unsaved.secret : opened.secret;
    const { access } = opened.settings;
    const { connector } = connection;
    if (access.kind === 'password' || (connector !== 'gmail' && connector !== 'outlook'))
      throw cannotUse(connector, 'This mailbox is reached with a password; it has no access token.');
    const provider = providerOf(connector, access);
    const asked = tokenParameters(provider, access, secret, { mailbox, nowMs: Date.parse(clock.now()) });
    if (asked === null) throw cannotUse(connector, 'Its secret is of another kind than its access. Connect it again.');
    const token = await requestToken(provider, asked);
    if (secret.kind !== 'grant') return token;
    const narrowed = findNarrowed(provider, token.scope);
    if (narrowed !== null) {
      await noteScopes(ports, token.scope);
      throw narrowed;
    }
    const newest = token.refreshToken ?? secret.refreshToken;
    if (newest !== secret.refreshToken || unsaved !== null)
      await save(connection, { ...secret, refreshToken: newest }, adopt);
    await noteScopes(ports, token.scope);
    return token;
  };
}

/** A person may take single rights back. */
function findNarrowed(provider: OAuthProvider, scope: string | null): ConnectorError | null {
  const missing = scope === null ? [] : findMissingScopes(provider, scope);
  if (missing.length === 0) return null;
  return cannotUse(
    provider.connector,
    `${provider.name} no longer grants ${missing.join(', ')}. Connect the mailbox again.`,
  );
}

/** null: it is as before (RFC 6749, 6). */
async function noteScopes({ mailbox, records, clock }: AccessPorts, scope: string | null): Promise<void> {
  const scopes = scope === null ? [] : splitScopes(scope);
  if (scopes.length === 0 || !isNewScope(records, mailbox, scopes)) return;
  await records.write(() => {
    if (records.connections.read(mailbox) !== null) noteGrantedScopes(records, mailbox, { scopes, at: clock.now() });
  });
}
