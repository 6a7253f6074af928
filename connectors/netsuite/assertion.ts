// The signed assertion that asks NetSuite for a token in the place of a password: PS256 with an RSA key, ES256, ES384 or ES512 with one of an elliptic curve.
// Called by client.ts. Standards: RFC 7523, RFC 7518. https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_162790605110.html
import { constants, createPrivateKey, type KeyObject, sign } from 'node:crypto';

const PEM = /^-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----([A-Za-z0-9+/=\s]{1,8000})-----END \1-----$/;

interface Signing {
  readonly alg: string;
  readonly digest: string;
}

/** https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_162755332391.html */
const RSA_BITS = new Set([3_072, 4_096]);
/** By OpenSSL's name of the curve. */
const CURVES: Readonly<Record<string, Signing>> = {
  prime256v1: { alg: 'ES256', digest: 'sha256' },
  secp384r1: { alg: 'ES384', digest: 'sha384' },
  secp521r1: { alg: 'ES512', digest: 'sha512' },
};

/** NetSuite takes at most an hour; a clock that goes wrong by some minutes on either side does no harm. */
const ASSERTION_SECONDS = 300;

export interface AssertionClaims {
  readonly clientId: string;
  readonly certificateId: string;
  /** The address that gives the token. */
  readonly audience: string;
  readonly nowMs: number;
}

/** null where it is no private key that NetSuite takes. Its lines may be parted by `\\n`, or have run together in a field of one line. */
export function readSigningKey(pem: string): KeyObject | null {
  const [, label, body = ''] = PEM.exec(pem.replaceAll('\\n', '\n').trim()) ?? [];
  if (label === undefined) return null;
  const lines = body.replace(/\s/g, '').match(/.{1,64}/g) ?? [];
  try {
    const key = createPrivateKey([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n'));
    return signingOf(key) === null ? null : key;
  } catch {
    // The parser's error would tell of the key.
    return null;
  }
}

function signingOf(key: KeyObject): Signing | null {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa') return RSA_BITS.has(modulusLength) ? { alg: 'PS256', digest: 'sha256' } : null;
  return key.asymmetricKeyType === 'ec' ? (CURVES[namedCurve] ?? null) : null;
}

/** Of a key that readSigningKey gave. */
export function signAssertion(key: KeyObject, { clientId, certificateId, audience, nowMs }: AssertionClaims): string {
  const signing = signingOf(key);
  if (signing === null) throw new TypeError('NetSuite takes no such key.');
  const issuedAt = Math.floor(nowMs / 1_000);
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = [
    encode({ typ: 'JWT', alg: signing.alg, kid: certificateId }),
    encode({
      iss: clientId,
      scope: 'rest_webservices',
      aud: audience,
      iat: issuedAt,
      exp: issuedAt + ASSERTION_SECONDS,
    }),
  ].join('.');
  const signature = sign(signing.digest, Buffer.from(content), {
    key,
    dsaEncoding: 'ieee-p1363',
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  });
  return `${content}.${signature.toString('base64url')}`;
}
