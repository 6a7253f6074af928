// Makes an X.509 certificate with its key, as PayPal signs its calls by one, so that no key need lie in the repository. Standards: RFC 5280, X.690.
import { createSign, type KeyObject } from 'node:crypto';

const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const COMMON_NAME = Buffer.from('0603550403', 'hex');
/** sha256WithRSAEncryption, without parameters. */
const ALGORITHM = sequence(Buffer.from('06092a864886f70d01010b', 'hex'), Buffer.from('0500', 'hex'));

const nameOf = (text: string): Buffer =>
  sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, Buffer.from(text, 'utf8')))));
/** `20260101000000Z`: GeneralizedTime. */
const timeOf = (at: string): Buffer => tagged(0x18, Buffer.from(`${at.replace(/[-:T]/g, '').slice(0, 14)}Z`));

export function createCertificate(
  keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const name = nameOf('messageverificationcerts.paypal.com');
  const content = sequence(
    tagged(0xa0, Buffer.from('020102', 'hex')),
    Buffer.from('020101', 'hex'),
    ALGORITHM,
    name,
    sequence(timeOf(from), timeOf(to)),
    name,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('RSA-SHA256').update(content).sign(keys.privateKey);
  const whole = sequence(content, ALGORITHM, tagged(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').replace(/(.{64})/g, '$1\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
