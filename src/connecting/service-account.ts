// Google's service accounts: a key file, and the signed assertion that asks for a token in the name of a mailbox of the domain.
// Called by the command line and by the access token. Standards: RFC 7523.
// Source: developers.google.com/identity/protocols/oauth2/service-account.
import { createPrivateKey, sign } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../domain/limits.ts';

const KeyFile = z.object({
  type: z.literal('service_account'),
  client_email: z.email(),
  private_key_id: z.string().min(1).max(200),
  private_key: z.string().min(1).max(limits.connecting.secretCharactersMax),
});

export interface ServiceAccount {
  readonly clientEmail: string;
  readonly privateKeyId: string;
  readonly privateKey: string;
}

/** Null where the text is no key file of a service account. Its token_uri is not used: a file could lead the assertion anywhere. */
export function readServiceAccount(text: string): ServiceAccount | null {
  try {
    const { client_email, private_key_id, private_key } = KeyFile.parse(JSON.parse(text));
    if (createPrivateKey(private_key).asymmetricKeyType !== 'rsa') return null;
    return { clientEmail: client_email, privateKeyId: private_key_id, privateKey: private_key };
  } catch {
    // The parser's error would quote the key.
    return null;
  }
}

/** Good for an hour; RS256. */
export function signAssertion(
  { clientEmail, privateKeyId, privateKey }: ServiceAccount,
  claims: { readonly subject: string; readonly scope: string; readonly audience: string; readonly nowMs: number },
): string {
  const issuedAt = Math.floor(claims.nowMs / 1_000);
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = [
    encode({ alg: 'RS256', typ: 'JWT', kid: privateKeyId }),
    encode({
      iss: clientEmail,
      sub: claims.subject,
      scope: claims.scope,
      aud: claims.audience,
      iat: issuedAt,
      exp: issuedAt + limits.connecting.assertionSeconds,
    }),
  ].join('.');
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
}
