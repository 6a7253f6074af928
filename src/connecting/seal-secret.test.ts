import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openSecret, readSealingKeys, SealError, sealSecret } from './seal-secret.ts';

const key = (): string => randomBytes(32).toString('base64');
const WAYBILL_KEY = key();
const keys = readSealingKeys({ WAYBILL_KEY });
const MAILBOX = 'orders@desk.example';
const SECRET = 'refresh-token-0123456789';
const { sealed, keyId } = sealSecret(keys, MAILBOX, SECRET);

/** What the error says; it never holds the secret or a key. */
function fault(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(SealError);
    const { message } = error as SealError;
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain(WAYBILL_KEY);
    return message;
  }
  throw new Error('it did not fail');
}

describe('a sealed secret', () => {
  test('opens for its own mailbox, and holds nothing to read', () => {
    expect(openSecret(keys, MAILBOX, sealed)).toBe(SECRET);
    expect(keyId).toBe(keys.current.id);
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('refresh');
  });

  test('is another one each time', () => {
    const seals = new Set(
      Array.from({ length: 200 }, () => Buffer.from(sealSecret(keys, MAILBOX, SECRET).sealed).toString('hex')),
    );
    expect(seals.size).toBe(200);
  });

  test('moved to another mailbox does not open', () => {
    expect(fault(() => openSecret(keys, 'other@desk.example', sealed))).toMatch(
      /another mailbox or channel.*Connect it again/,
    );
  });

  test('with any byte changed does not open', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      fault(() => openSecret(keys, MAILBOX, changed));
    }
  });

  test('cut anywhere does not open', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(fault(() => openSecret(keys, MAILBOX, sealed.subarray(0, length)))).toMatch(/cut or damaged|is damaged/);
  });

  test('under another key does not open, and both keys are named by their ids', () => {
    const others = readSealingKeys({ WAYBILL_KEY: key() });
    const said = fault(() => openSecret(others, MAILBOX, sealed));
    expect(said).toContain(keys.current.id);
    expect(said).toContain(others.current.id);
    expect(said).toContain('WAYBILL_KEY_OLD');
  });

  test('opens with the old key, while new ones are sealed with the new key', () => {
    const both = readSealingKeys({ WAYBILL_KEY: key(), WAYBILL_KEY_OLD: WAYBILL_KEY });
    expect(openSecret(both, MAILBOX, sealed)).toBe(SECRET);
    expect(sealSecret(both, MAILBOX, SECRET).keyId).toBe(both.current.id);
  });

  test('may be as long as a key file, and no longer', () => {
    expect(openSecret(keys, MAILBOX, sealSecret(keys, MAILBOX, 'ü'.repeat(16_384)).sealed)).toHaveLength(16_384);
    expect(fault(() => sealSecret(keys, MAILBOX, 'x'.repeat(16_385)))).toContain('at most');
  });
});

describe('a key', () => {
  test('is read as base64, base64url and hex alike', () => {
    const bytes = randomBytes(32);
    const ids = (['base64', 'base64url', 'hex'] as const).map(
      (encoding) => readSealingKeys({ WAYBILL_KEY: ` ${bytes.toString(encoding)}\n` }).current.id,
    );
    expect(new Set(ids).size).toBe(1);
    expect(bytes.toString('hex')).not.toContain(ids[0]);
  });

  test.each([
    ['none', undefined],
    ['an empty one', ' '],
    ['a password', 'correct horse battery staple'],
    ['16 bytes', randomBytes(16).toString('base64')],
    ['33 bytes', randomBytes(33).toString('base64')],
    ['hex that is short', randomBytes(31).toString('hex')],
  ])('%s is refused with how to make one', (_, given) => {
    const said = fault(() => readSealingKeys({ WAYBILL_KEY: given }));
    expect(said).toContain('openssl rand -base64 32');
    if (given?.trim()) expect(said).not.toContain(given);
  });

  test('that is old and none is named', () => {
    expect(fault(() => readSealingKeys({ WAYBILL_KEY, WAYBILL_KEY_OLD: 'x' }))).toMatch(/^WAYBILL_KEY_OLD/);
  });
});
