// Where Google and Microsoft are asked for a grant, and for how much: the smallest scopes that read mail, write drafts, mark and
// send. Called by the grant, by the access token and by the command line.
// Sources: developers.google.com/identity/protocols/oauth2/native-app, developers.google.com/workspace/gmail/api/auth/scopes,
// learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow.
import { z } from 'zod';

const LOOPBACK = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

/** A server of a test on this machine. Any other address would be one to which secrets go. */
export const ProviderUrl = z.string().regex(LOOPBACK, 'Only a server on 127.0.0.1 can stand in for a provider.');

/** Servers that stand in for the providers, given by whoever starts the desk in a test; nobody can type or send one. */
export type StandIns = Readonly<Partial<Record<'gmail' | 'outlook', string>>>;

/** Entra's own words (common, organizations), a tenant's id or one of its domains. */
export const Tenant = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/, 'This is no tenant id or domain.');

export interface OAuthProvider {
  readonly connector: 'gmail' | 'outlook';
  readonly name: 'Google' | 'Microsoft';
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** What a person is asked for. */
  readonly scopes: readonly string[];
  /** What of these must be granted, word for word. */
  readonly needed: readonly string[];
  /** What the authorization URL needs beside OAuth's own. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What a refresh needs beside OAuth's own. */
  readonly refreshParameters: Readonly<Record<string, string>>;
  /** What an application asks for that acts without a person. */
  readonly applicationScope: string;
  /** Answers only whoever may open the mailbox. */
  readonly mailboxUrl: (address: string) => string;
  /** The loopback host that the provider takes with any port in a redirect URI. */
  readonly loopbackHost: '127.0.0.1' | 'localhost';
}

const GMAIL_MODIFY = 'https://www.googleapis.com/auth/gmail.modify';

/** gmail.modify reads, marks, writes drafts and sends, and cannot delete for good. `prompt=consent` is what brings a refresh token
 * again where the account was connected before. */
export function googleProvider(providerUrl?: string): OAuthProvider {
  return {
    connector: 'gmail',
    name: 'Google',
    authorizationUrl: `${providerUrl ?? 'https://accounts.google.com'}/o/oauth2/v2/auth`,
    tokenUrl: providerUrl === undefined ? 'https://oauth2.googleapis.com/token' : `${providerUrl}/oauth2/token`,
    scopes: [GMAIL_MODIFY],
    needed: [GMAIL_MODIFY],
    parameters: { access_type: 'offline', prompt: 'consent' },
    refreshParameters: {},
    applicationScope: GMAIL_MODIFY,
    mailboxUrl: () => `${providerUrl ?? 'https://gmail.googleapis.com'}/gmail/v1/users/me/profile`,
    loopbackHost: '127.0.0.1',
  };
}

const GRAPH = 'https://graph.microsoft.com';

/** offline_access is proven by the refresh token and not listed in the answer. */
export function microsoftProvider(tenant = 'common', providerUrl?: string): OAuthProvider {
  const authority =
    providerUrl === undefined
      ? `https://login.microsoftonline.com/${encodeURIComponent(Tenant.parse(tenant))}/oauth2/v2.0`
      : `${providerUrl}/oauth2/v2.0`;
  const mail = [`${GRAPH}/Mail.ReadWrite`, `${GRAPH}/Mail.Send`];
  const scopes = [...mail, 'offline_access'];
  return {
    connector: 'outlook',
    name: 'Microsoft',
    authorizationUrl: `${authority}/authorize`,
    tokenUrl: `${authority}/token`,
    scopes,
    needed: mail,
    parameters: { response_mode: 'query' },
    refreshParameters: { scope: scopes.join(' ') },
    applicationScope: `${GRAPH}/.default`,
    mailboxUrl: (address) =>
      `${providerUrl ?? GRAPH}/v1.0/users/${encodeURIComponent(address)}/mailFolders/inbox?$select=id`,
    loopbackHost: 'localhost',
  };
}

/** The needed scopes that are not among those granted. Microsoft names its own without their address, in any case. */
export function findMissingScopes({ needed }: OAuthProvider, granted: string): readonly string[] {
  const short = (scope: string): string => scope.replace(`${GRAPH}/`, '').toLowerCase();
  const has = new Set(granted.split(/\s+/).map(short));
  return needed.filter((scope) => !has.has(short(scope)));
}
