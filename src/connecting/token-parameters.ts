// What the token endpoint is asked for each kind of access. Pure. Called by the access token, and by the command line before a
// connection is kept.
import type { Secret, TokenSettings } from './connection-settings.ts';
import { clientParameters } from './oauth-grant.ts';
import type { OAuthProvider } from './oauth-providers.ts';
import { signAssertion } from './service-account.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Null where the secret is of another kind than the access. */
export function tokenParameters(
  provider: OAuthProvider,
  access: TokenSettings,
  secret: Secret,
  { mailbox, nowMs }: { readonly mailbox: string; readonly nowMs: number },
): Readonly<Record<string, string>> | null {
  if (access.kind === 'grant' && secret.kind === 'grant')
    return {
      grant_type: 'refresh_token',
      refresh_token: secret.refreshToken,
      ...clientParameters({ id: access.clientId, secret: secret.clientSecret }),
      ...provider.refreshParameters,
    };
  if (access.kind === 'application' && secret.kind === 'application')
    return {
      grant_type: 'client_credentials',
      scope: provider.applicationScope,
      ...clientParameters({ id: access.clientId, secret: secret.clientSecret }),
    };
  if (access.kind === 'service_account' && secret.kind === 'service_account') {
    const account = { ...access, privateKey: secret.privateKey };
    const claims = { subject: mailbox, scope: provider.applicationScope, audience: provider.tokenUrl, nowMs };
    return { grant_type: JWT_BEARER, assertion: signAssertion(account, claims) };
  }
  return null;
}
