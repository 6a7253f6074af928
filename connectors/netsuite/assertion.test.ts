import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSigningKey, signAssertion } from './assertion.ts';
import { readAssertion } from './server-fixture.ts';

const CLAIMS = {
  clientId: 'client-1',
  certificateId: 'cert-1',
  audience: 'https://1234567.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token',
  nowMs: Date.parse('2026-11-20T09:00:00.900Z'),
};
const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 3_072 }).privateKey;
const ec = (namedCurve: string): KeyObject => generateKeyPairSync('ec', { namedCurve }).privateKey;
const curve = ec('P-256');

test.each([
  ['PS256', rsa],
  ['ES256', ec('P-256')],
  ['ES384', ec('P-384')],
  ['ES512', ec('P-521')],
])('%s: who has the certificate can check it, and it says what NetSuite wants', (alg, key) => {
  const known = readSigningKey(pemOf(key));
  if (known === null) throw new Error('no key');
  const assertion = signAssertion(known, CLAIMS);
  expect(readAssertion(assertion, createPublicKey(key))).toEqual({
    typ: 'JWT',
    alg,
    kid: 'cert-1',
    iss: 'client-1',
    scope: 'rest_webservices',
    aud: CLAIMS.audience,
    iat: 1_795_165_200,
    exp: 1_795_165_500,
  });
  const [header, , signature] = assertion.split('.');
  const forged = Buffer.from(JSON.stringify({ iss: 'somebody' })).toString('base64url');
  expect(readAssertion(`${header}.${forged}.${signature}`, createPublicKey(key))).toBeNull();
});

test.each([
  ['PKCS #8', rsa, pemOf(rsa)],
  ['PKCS #1', rsa, rsa.export({ type: 'pkcs1', format: 'pem' }).toString()],
  ['SEC 1', curve, curve.export({ type: 'sec1', format: 'pem' }).toString()],
])('a key in %s is read, though its lines ran together or are parted by \\n', (_, key, pem) => {
  for (const written of [
    pem,
    `  ${pem}\n\n`,
    pem.replaceAll('\n', '\\n'),
    pem.replaceAll('\n', ''),
    pem.replaceAll('\n', ' '),
  ])
    expect(readSigningKey(written)?.equals(key)).toBe(true);
});

test.each([
  ['an RSA key that is too short', pemOf(generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey)],
  ['another curve', pemOf(ec('secp256k1'))],
  ['another kind of key', pemOf(generateKeyPairSync('ed25519').privateKey)],
  ['a public key', createPublicKey(rsa).export({ type: 'spki', format: 'pem' }).toString()],
  ['no key', 'hunter2'],
  ['half a key', pemOf(rsa).slice(0, 900)],
  ['a key of another’s', pemOf(rsa).replace('MII', 'XXX')],
  ['nothing', ''],
])('%s is none', (_, pem) => {
  expect(readSigningKey(pem)).toBeNull();
});
