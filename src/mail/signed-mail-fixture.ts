// Signs mails as a sender's server does, tag by tag, so that each fault can be made on purpose; and stands in for DNS. For tests.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { LookUpTexts, TextRecords } from '../domain/text-records.ts';

export const ARRIVED_AT = '2026-11-20T08:31:00.000Z';
const ARRIVED_SECONDS = Date.parse(ARRIVED_AT) / 1_000;
/** Seconds since 1970, counted from the arrival. */
export const fromArrival = (seconds: number): string => String(ARRIVED_SECONDS + seconds);

export const makeRsaKey = (modulusLength = 2_048) => generateKeyPairSync('rsa', { modulusLength });
export const makeEd25519Key = () => generateKeyPairSync('ed25519');

export function keyRecord(publicKey: KeyObject, tags = ''): string {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const isRsa = publicKey.asymmetricKeyType === 'rsa';
  // RFC 8463, 4.2: the bare 32 bytes.
  return `v=DKIM1; ${tags}k=${isRsa ? 'rsa' : 'ed25519'}; p=${(isRsa ? der : der.subarray(-32)).toString('base64')}`;
}

export interface Letter {
  readonly fields: readonly string[];
  readonly body: string;
}

export const letter = (from = 'Ada <ada@example.com>', body = 'Where is my order W1046662?\r\n'): Letter => ({
  fields: [
    `From: ${from}`,
    'To: orders@desk.example',
    'Subject: My order',
    'Date: Fri, 20 Nov 2026 08:30:00 +0000',
    'Message-ID: <m1@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ],
  body,
});

export interface Signing {
  readonly key: KeyObject;
  readonly domain?: string;
  readonly hash?: 'sha256' | 'sha1';
  readonly covers?: string;
  /** Of the body: how many of its bytes are signed (l=). */
  readonly bodyLength?: number;
  /** More tags, such as `x=1;`. */
  readonly tags?: string;
}

/** The field, for the top of the mail; simple/simple (RFC 6376, 3.4). */
export function signatureOf({ fields, body }: Letter, signing: Signing): string {
  const { key, domain = 'example.com', hash = 'sha256', bodyLength, tags = '' } = signing;
  const { covers = 'from:to:subject:date:message-id:mime-version:content-type' } = signing;
  const whole = body.endsWith('\r\n') ? body : `${body}\r\n`;
  const bodyHash = createHash(hash).update(whole.slice(0, bodyLength)).digest('base64');
  const limit = bodyLength === undefined ? '' : `l=${bodyLength}; `;
  const kind = key.asymmetricKeyType === 'rsa' ? `rsa-${hash}` : 'ed25519-sha256';
  const field = `DKIM-Signature: v=1; a=${kind}; c=simple/simple; d=${domain}; s=k1; ${limit}${tags}h=${covers}; bh=${bodyHash}; b=`;
  const signed = covers.split(':').flatMap((name) => {
    const found = fields.findLast((one) => one.toLowerCase().startsWith(`${name}:`));
    return found === undefined ? [] : [`${found}\r\n`];
  });
  const text = Buffer.from(signed.join('') + field);
  const value =
    key.asymmetricKeyType === 'rsa'
      ? sign(hash, text, key)
      : sign(null, createHash('sha256').update(text).digest(), key);
  return field + value.toString('base64');
}

export const toBytes = ({ fields, body }: Letter, ...above: readonly string[]): Buffer =>
  Buffer.from(`${[...above, ...fields].join('\r\n')}\r\n\r\n${body}`);

export const signMail = (mail: Letter, signing: Signing): Buffer => toBytes(mail, signatureOf(mail, signing));

/** Answers for these names alone, and keeps what was asked. `null` is a name for which nobody answers. */
export function fakeDns(names: Readonly<Record<string, string | null>>) {
  const asked: string[] = [];
  const lookUp: LookUpTexts = (name) => {
    asked.push(name);
    const text = names[name];
    const records: TextRecords =
      text === undefined ? { kind: 'none' } : text === null ? { kind: 'unanswered' } : { kind: 'found', texts: [text] };
    return Promise.resolve(records);
  };
  return { lookUp, asked };
}
