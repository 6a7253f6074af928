// PayPal's signed events: `id|time|webhook id|CRC-32 of the raw body`, RSA with SHA-256, under a certificate that the call names. It is taken from
// PayPal's own API host by TLS, never from where the call says, so that TLS proves whose it is. The webhook id stands in what is signed: a call
// of another account's webhook is none of ours. Called by connector.ts. https://developer.paypal.com/api/rest/webhooks/rest/
import { verify, X509Certificate } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { readInstant } from '../../src/calls/required-values.ts';
import { plainAnswer } from '../../src/calls/signed-call.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import type { CertificateHost } from './client.ts';

export interface PaypalWebhooks {
  readonly webhookId: string;
  readonly hosts: readonly CertificateHost[];
  /** In PEM. ConnectorError where it cannot be had. */
  readonly readCertificate: (host: CertificateHost, id: string) => Promise<string>;
}

export function createWebhooks(options: PaypalWebhooks): SourceWebhooks {
  const findCertificate = openCertificates(options);
  return {
    async receive(request) {
      const isProven = await proves(request, options.webhookId, findCertificate);
      return isProven
        ? { answer: plainAnswer(200), events: readEvents(request.body) }
        : { answer: plainAnswer(401), events: [] };
    },
  };
}

type FindCertificate = (url: string) => Promise<X509Certificate | null>;

async function proves(
  { method, headers, body, now }: WebhookRequest,
  webhookId: string,
  findCertificate: FindCertificate,
): Promise<boolean> {
  if (method !== 'POST' || webhookId === '' || body.byteLength > limits.http.webhookBytesMax) return false;
  const of = (name: string): string => headers.get(`paypal-${name}`) ?? '';
  const [id, time, signature] = [of('transmission-id'), of('transmission-time'), of('transmission-sig')];
  if (of('auth-algo') !== 'SHA256withRSA' || !/^[\w-]{1,64}$/.test(id) || !/^[\w+/=]{100,1100}$/.test(signature))
    return false;
  const sentAt = /^[\d:.TZ+-]{20,40}$/.test(time) ? readInstant(time) : null;
  if (sentAt === null) return false;
  const ageSeconds = Math.abs(Date.parse(now) - Date.parse(sentAt)) / 1_000;
  if (!(ageSeconds <= limits.paypal.webhookAgeSecondsMax)) return false;
  const certificate = await findCertificate(of('cert-url'));
  if (certificate === null || !isOfTime(certificate, now)) return false;
  const signed = Buffer.from(`${id}|${time}|${webhookId}|${crc32(body)}`);
  return verify('sha256', signed, certificate.publicKey, Buffer.from(signature, 'base64'));
}

const isOfTime = ({ validFromDate, validToDate }: X509Certificate, now: string): boolean =>
  validFromDate.getTime() <= Date.parse(now) && Date.parse(now) <= validToDate.getTime();

/** Kept by their address. One that could not be had is asked for again with the next call. */
function openCertificates({ hosts, readCertificate }: PaypalWebhooks): FindCertificate {
  const kept = new Map<string, X509Certificate>();
  return async (url) => {
    const known = kept.get(url);
    if (known !== undefined) return known;
    const [, named, id = ''] = /^https:\/\/([a-z.-]{1,60})\/v1\/notifications\/certs\/([\w-]{1,100})$/.exec(url) ?? [];
    const host = hosts.find((one) => one === named);
    if (host === undefined) return null;
    const certificate = parsePem(await readCertificate(host, id).catch(asNone));
    if (certificate === undefined || isWeak(certificate)) return null;
    const [oldest] = kept.keys();
    if (kept.size >= limits.paypal.certificatesKept && oldest !== undefined) kept.delete(oldest);
    kept.set(url, certificate);
    return certificate;
  };
}

/** PayPal calls again later: up to 25 times in three days. */
function asNone(error: unknown): string {
  if (error instanceof ConnectorError) return '';
  throw error;
}

const MODULUS_BITS_MIN = 2_048;

/** Whether its key is no RSA, or too short to be trusted. */
function isWeak({ publicKey: { asymmetricKeyType: type, asymmetricKeyDetails: details } }: X509Certificate): boolean {
  return type !== 'rsa' || (details?.modulusLength ?? 0) < MODULUS_BITS_MIN;
}

/** The first of a chain, which is the one that signs; undefined where it is none. */
function parsePem(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

const Event = z.object({
  id: z.string().regex(/^[\w-]{5,120}$/),
  create_time: vendorText,
  event_type: z.string().max(100),
  resource: z.object({
    id: vendorText,
    /** Of a refund of the older API. */
    sale_id: vendorText,
    links: vendorList(z.object({ rel: vendorText, href: vendorText })).catch([]),
    disputed_transactions: vendorList(vendorPart(z.object({ seller_transaction_id: vendorText }))).catch([]),
  }),
});
type Event = z.infer<typeof Event>;

/** Events of what is no payment say nothing to us. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const parsed = Event.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  if (!parsed.success) return [];
  const { id, create_time: time, event_type: type } = parsed.data;
  if (!/^(?:PAYMENT\.(?:CAPTURE|REFUND|SALE|AUTHORIZATION)|CUSTOMER\.DISPUTE)\./.test(type)) return [];
  const at = time === null ? null : readInstant(time);
  const references = [...new Set(referencesOf(parsed.data))].filter((one) => /^[A-Za-z0-9]{5,36}$/.test(one));
  if (references.length === 0) return [{ eventId: id, at, change: { kind: 'all' } }];
  return references.map((reference, index) => ({
    eventId: index === 0 ? id : `${id}:${reference}`,
    at,
    change: { kind: 'payment', reference },
  }));
}

/** A refund names what it was taken from: its link `up`, or in the older API `sale_id`. */
function referencesOf({ event_type: type, resource }: Event): readonly string[] {
  const { id, sale_id: saleId, links, disputed_transactions: disputed } = resource;
  if (type.startsWith('CUSTOMER.')) return disputed.flatMap((one) => one?.seller_transaction_id ?? []);
  const isRefund = type.startsWith('PAYMENT.REFUND.') || /\.(?:REFUNDED|REVERSED)$/.test(type);
  if (!isRefund) return id === null ? [] : [id];
  const taken = links.flatMap(({ rel, href }) => (rel === 'up' && href !== null ? (href.split('/').at(-1) ?? []) : []));
  return saleId === null ? taken : [...taken, saleId];
}
