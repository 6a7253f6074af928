// Secrets at rest: AES-256-GCM (NIST SP 800-38D) with a random nonce, bound to what they belong to: a mailbox, or a
// place where people are told. Called where it is connected, where its secret is used, and where the key is rotated.
import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { limits } from '../domain/limits.ts';

export interface SealingKey {
  /** Names the key and says nothing of it. */
  readonly id: string;
  readonly bytes: Uint8Array;
}
/** All is sealed with `current`; `old` only opens what was sealed before a rotation. */
export interface SealingKeys {
  readonly current: SealingKey;
  readonly old: SealingKey | null;
}

/** A key or a sealed secret that cannot be used; the message says what to do, and holds neither. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

export interface Sealed {
  readonly sealed: Uint8Array;
  readonly keyId: string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 8;
const VERSION = 1;
const HEAD_BYTES = 1 + KEY_ID_BYTES;
const MAKE_ONE = 'Make one with: openssl rand -base64 32';

/** Where something is sealed already, a new key opens none of it. */
export const SET_THE_OLD_KEY =
  'Set the WAYBILL_KEY with which what is kept was sealed. Where it is lost, make another and connect again what it sealed.';

/** From WAYBILL_KEY, and WAYBILL_KEY_OLD while a key is rotated. SealError, which ends with the remedy, where there is none, or one that is
 * no key. */
export function readSealingKeys(
  env: Readonly<Record<string, string | undefined>>,
  remedy: string = MAKE_ONE,
): SealingKeys {
  const { WAYBILL_KEY: current = '', WAYBILL_KEY_OLD: old = '' } = env;
  if (current.trim() === '')
    throw new SealError(`WAYBILL_KEY is not set; secrets are kept encrypted with this key. ${remedy}`);
  return {
    current: readKey('WAYBILL_KEY', current, remedy),
    old: old.trim() === '' ? null : readKey('WAYBILL_KEY_OLD', old, remedy),
  };
}

function readKey(name: string, given: string, remedy: string): SealingKey {
  const text = given.trim();
  const isHex = /^[0-9a-f]{64}$/i.test(text);
  const isBase64 = /^[\w+/-]{43}=?$/.test(text);
  const bytes = Buffer.from(isHex || isBase64 ? text : '', isHex ? 'hex' : 'base64');
  if (bytes.length !== KEY_BYTES)
    throw new SealError(`${name} is no key: ${KEY_BYTES} bytes as base64 or hex are needed. ${remedy}`);
  return {
    id: hash('sha256', Buffer.concat([Buffer.from('waybill key id'), bytes])).slice(0, 2 * KEY_ID_BYTES),
    bytes,
  };
}

/** Version, key id, nonce, tag and cipher text, one after the other; no two seals are alike. */
export function sealSecret({ current }: SealingKeys, owner: string, secret: string): Sealed {
  if (secret.length > limits.connecting.secretCharactersMax)
    throw new SealError(`A secret may have at most ${limits.connecting.secretCharactersMax} characters.`);
  const head = Buffer.concat([Buffer.from([VERSION]), Buffer.from(current.id, 'hex')]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, current.bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo(head, owner));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([head, nonce, cipher.getAuthTag(), text]), keyId: current.id };
}

/** SealError where it was sealed for another owner or with another key, or is not whole. */
export function openSecret(keys: SealingKeys, owner: string, given: Uint8Array): string {
  const sealed = Buffer.from(given);
  const textStart = HEAD_BYTES + NONCE_BYTES + TAG_BYTES;
  if (sealed.length < textStart || sealed[0] !== VERSION)
    throw new SealError('The sealed secret is cut or damaged. Connect it again.');
  const head = sealed.subarray(0, HEAD_BYTES);
  const keyId = head.subarray(1).toString('hex');
  const key = [keys.current, keys.old].find((known) => known?.id === keyId);
  if (!key)
    throw new SealError(
      `The secret was sealed with another key (id ${keyId}; WAYBILL_KEY has the id ${keys.current.id}). Set that key as WAYBILL_KEY, or as WAYBILL_KEY_OLD and run 'waybill rotate-key', or connect it again.`,
    );
  const decipher = createDecipheriv(CIPHER, key.bytes, sealed.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(head, owner));
  decipher.setAuthTag(sealed.subarray(HEAD_BYTES + NONCE_BYTES, textStart));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(textStart)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealError(
      'The sealed secret is damaged, or was sealed for another mailbox or channel. Connect it again.',
    );
  }
}

/** Neither the key id nor the owner can be changed afterwards. */
const boundTo = (head: Uint8Array, owner: string): Buffer => Buffer.concat([head, Buffer.from(owner, 'utf8')]);
