// What the records keep of a connection: the connector's own config beside the way in which access is got, and the secret, which is
// sealed apart from them. Read back through these schemas, because a database can be changed by others.
import { z } from 'zod';
import { googleProvider, microsoftProvider, type OAuthProvider, ProviderUrl, Tenant } from './oauth-providers.ts';

const ClientId = z.string().regex(/^[\w.:@/-]{1,300}$/, 'This is no client id.');

export const GrantAccess = z.strictObject({
  kind: z.literal('grant'),
  clientId: ClientId,
  tenant: Tenant.optional(),
  providerUrl: ProviderUrl.optional(),
});

/** `grant`: a person's, by refresh token. `application`: a client's own right (Graph). `service_account`: Google's, for the domain. */
export const AccessSettings = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password') }),
  GrantAccess,
  z.strictObject({
    kind: z.literal('application'),
    clientId: ClientId,
    tenant: Tenant,
    providerUrl: ProviderUrl.optional(),
  }),
  z.strictObject({
    kind: z.literal('service_account'),
    clientEmail: z.email(),
    privateKeyId: z.string().max(200),
    providerUrl: ProviderUrl.optional(),
  }),
]);
export type AccessSettings = z.infer<typeof AccessSettings>;
export type TokenSettings = Exclude<AccessSettings, { kind: 'password' }>;

/** Where Gmail's pushes come from, as an admin has set it up in Google Cloud. */
export const GmailPush = z.strictObject({
  topic: z
    .string()
    .regex(/^projects\/[^/\s]{1,100}\/topics\/[^/\s]{1,255}$/, 'A topic is written projects/PROJECT/topics/NAME.'),
  audience: z.string().min(1).max(2_000),
  serviceAccount: z.email('The service account of the push subscription is an address.'),
});
export type GmailPush = z.infer<typeof GmailPush>;

export const ConnectionSettings = z.strictObject({
  /** As the connector's own schema has it. */
  connector: z.record(z.string(), z.unknown()),
  access: AccessSettings,
});
export type ConnectionSettings = z.infer<typeof ConnectionSettings>;

const Text = z.string().min(1);
export const Secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: Text }),
  z.strictObject({ kind: z.literal('grant'), refreshToken: Text, clientSecret: Text.nullable() }),
  z.strictObject({ kind: z.literal('application'), clientSecret: Text }),
  z.strictObject({ kind: z.literal('service_account'), privateKey: Text }),
]);
export type Secret = z.infer<typeof Secret>;

/** The provider of a connection that has tokens. */
export function providerOf(connector: 'gmail' | 'outlook', access: TokenSettings): OAuthProvider {
  if (connector === 'gmail') return googleProvider(access.providerUrl);
  return microsoftProvider('tenant' in access ? access.tenant : undefined, access.providerUrl);
}
