// Hands mails to Mailgun as they are (POST /v3/{domain}/messages.mime), once each: it has no idempotency key, so that nothing unclear is repeated. The
// only file here that talks to it.
import { hash } from 'node:crypto';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { createPace } from '../../src/calls/pace.ts';
import { isUnreached, readBounded, readRetryAfter } from '../../src/calls/read-response.ts';
import { isRefusedHere } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SenderMail, SenderResult } from '../../src/ports/mail-sender.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { readId, toResult } from './translate.ts';

export interface MailgunClient {
  send(mail: SenderMail): Promise<SenderResult>;
  /** The status with which Mailgun answers a mail without anything in it: 400 where key and domain are right. null where nobody answers. */
  tryEmpty(): Promise<number | null>;
}

/** Far below what an account of any plan is granted. */
const PACE = { calls: 10, seconds: 1 } as const;
/** Mails hold no links of theirs, and nobody's reading is watched. */
const UNTRACKED = { 'o:tracking': 'no', 'o:tracking-clicks': 'no', 'o:tracking-opens': 'no' } as const;

/** `callSeconds` is for tests. */
export function openMailgunClient(
  baseUrl: string,
  domain: string,
  access: SourceAccess,
  callSeconds: number = limits.vendor.callSeconds,
): MailgunClient {
  const url = `${baseUrl}/v3/${encodeURIComponent(domain)}/messages.mime`;
  const key = Buffer.from(`api:${access.secrets['apiKey'] ?? ''}`).toString('base64');
  const pace = createPace(PACE, access);
  /** Until then Mailgun has asked us to wait. */
  let restsUntil = '';
  const post = (body: Uint8Array<ArrayBuffer>, boundary: string) =>
    access.fetch(url, {
      method: 'POST',
      body,
      headers: {
        authorization: `Basic ${key}`,
        accept: 'application/json',
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.ceil(callSeconds * 1_000)),
    });

  return {
    async send(mail) {
      if (access.clock.now() < restsUntil) return toResult(429);
      await pace.take();
      try {
        const response = await post(formOf(mail), boundaryOf(mail));
        const bytes = await readBounded(response, limits.vendor.errorCharactersMax * 10);
        if (response.ok) return { kind: 'sent', ref: readId(parseJson(bytes?.toString('utf8') ?? '')) };
        if (response.status === 429) {
          const restMs = readRetryAfter(response.headers, access.clock.now()) ?? limits.vendor.breakerSeconds * 1_000;
          restsUntil = new Date(Date.parse(access.clock.now()) + restMs).toISOString();
        }
        return toResult(response.status);
      } catch (error) {
        if (isUnreached(error) || isRefusedHere(error))
          return { kind: 'refused', isPermanent: false, why: 'Mailgun cannot be reached', status: null };
        return { kind: 'unknown', why: 'the connection to Mailgun broke off' };
      }
    },
    async tryEmpty() {
      const response = await post(Buffer.from('--waybill--\r\n'), 'waybill').catch(() => null);
      await response?.body?.cancel();
      return response?.status ?? null;
    },
  };
}

/** Of the bytes' own digest: no mail holds that of itself. */
const boundaryOf = ({ raw }: Pick<SenderMail, 'raw'>): string => `waybill-${hash('sha256', raw, 'hex').slice(0, 40)}`;

/** Written here: the `fetch` that is handed in knows no FormData but its own. */
function formOf({ raw, to, token }: SenderMail): Uint8Array<ArrayBuffer> {
  const fields = { to: to.replace(/[\r\n]/g, ''), ...UNTRACKED, 'v:waybill-id': token.replace(/[\r\n]/g, '') };
  const boundary = boundaryOf({ raw });
  const part = (name: string, more: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const written = Object.entries(fields).map(([name, value]) => `${part(name, '')}${value}\r\n`);
  const file = part('message', '; filename="message.eml"\r\nContent-Type: message/rfc822');
  return Buffer.concat([Buffer.from(`${written.join('')}${file}`), raw, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}
