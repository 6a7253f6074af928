// better-auth as this desk uses it: people are made by invitation alone, and roles stand in the user's own row. Called by open-directory.ts.
// Standards: NIST SP 800-63B (length of passwords), RFC 6238 (TOTP), OWASP Session Management.
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { limits } from '../domain/limits.ts';
import type { PeopleDatabase } from './people-database.ts';

export interface AuthOptions {
  readonly database: PeopleDatabase['forAuth'];
  /** The address at which browsers reach the page. Never taken from a request. */
  readonly origin: string;
  /** Signs the cookies and seals the second factors: at least 32 characters. */
  readonly secret: string;
  /** Sign-in by Google or Microsoft, where the desk has registered itself there. */
  readonly google?: OAuthClient | undefined;
  readonly microsoft?: MicrosoftClient | undefined;
  /** Hears of each session that better-auth itself ends. */
  readonly noteSessionEnd?: (memberId: string) => void;
}
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
}
/** Of one tenant: anybody may make a tenant and write any address into an account of it, so that 'common' would let anybody in. */
export interface MicrosoftClient extends OAuthClient {
  readonly tenantId: string;
  /** Where it is not login.microsoftonline.com: a national cloud. */
  readonly authority?: string;
}

/** Set by our own server from the connection; what a client sends under this name is overwritten. */
export const CLIENT_IP_HEADER = 'x-waybill-client-ip';

const { passwordCharactersMin, passwordCharactersMax, sessionDays, signInsPerMinuteMax } = limits.page;
const MINUTE = 60;
const DAY = 86_400;

/** Who it is, and nothing that one could do in the person's name there. */
const identityAlone = {
  ...{ disableSignUp: true, disableProfilePhoto: true },
  ...{ disableDefaultScope: true, scope: ['openid', 'profile', 'email'] },
};
/** What a provider gave at a sign-in is not needed afterwards. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null };

/** Routes that let somebody guess. */
const guarded = { window: MINUTE, max: signInsPerMinuteMax };

export function createAuth({ database, origin, secret, google, microsoft, noteSessionEnd }: AuthOptions) {
  return betterAuth({
    database,
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    appName: 'Waybill',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordCharactersMin,
      maxPasswordLength: passwordCharactersMax,
      revokeSessionsOnPasswordReset: true,
    },
    socialProviders: {
      ...(google === undefined ? {} : { google: { ...google, ...identityAlone } }),
      ...(microsoft === undefined ? {} : { microsoft: { ...microsoft, ...identityAlone } }),
    },
    account: {
      // Who was invited by an address comes in by the account of that address: Google says which it has verified, and of Microsoft the
      // desk's own tenant alone is asked.
      accountLinking: { trustedProviders: ['microsoft'], updateUserInfoOnLink: false },
    },
    databaseHooks: {
      account: {
        create: { before: async (account) => ({ data: { ...account, ...noTokens } }) },
        update: { before: async (account) => ({ data: { ...account, ...noTokens } }) },
      },
      session: { delete: { after: async ({ userId }) => noteSessionEnd?.(userId) } },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'viewer', input: false },
        mailboxes: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: sessionDays * DAY, updateAge: DAY },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      window: MINUTE,
      max: limits.page.authRequestsPerMinuteMax,
      customRules: {
        '/sign-in/email': guarded,
        '/two-factor/verify-totp': guarded,
        '/two-factor/verify-backup-code': guarded,
        '/two-factor/enable': guarded,
        '/two-factor/disable': guarded,
        '/two-factor/generate-backup-codes': guarded,
        '/change-password': guarded,
      },
    },
    advanced: {
      cookiePrefix: 'waybill',
      useSecureCookies: origin.startsWith('https://'),
      ipAddress: { ipAddressHeaders: [CLIENT_IP_HEADER] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      // The tables are made before (people-database.ts), and compared by a test.
      database: { validateSchema: false },
    },
    trustedOrigins: [origin],
    plugins: [twoFactor({ issuer: 'Waybill' })],
  });
}
export type Auth = ReturnType<typeof createAuth>;
