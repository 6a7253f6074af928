// What Mailgun's answer means for the mail. Pure. https://documentation.mailgun.com/docs/mailgun/api-reference/
import { z } from 'zod';
import type { SenderResult } from '../../src/ports/mail-sender.ts';

const Queued = z.object({ id: z.string().max(500) });

/** A success is one whatever its body says: it was taken. */
export function readId(body: unknown): string | null {
  const parsed = Queued.safeParse(body);
  return parsed.success ? parsed.data.id.replace(/[<>\s]/g, '') : null;
}

const NOW: Readonly<Record<number, string>> = {
  401: 'Mailgun refused the key',
  402: 'Mailgun takes no mail of this account',
  403: 'Mailgun lets this key send nothing',
  404: 'Mailgun knows no such domain',
  429: 'Mailgun asks for fewer mails',
};

/** Of a status that is no success: what it said No to, it has not queued. Of a fault of its own nobody knows. */
export function toResult(status: number): SenderResult {
  if (status >= 500 || status === 408) return { kind: 'unknown', why: `Mailgun answered ${status}` };
  const why = NOW[status] ?? `Mailgun did not take it (${status})`;
  return { kind: 'refused', isPermanent: status === 400 || status === 413, why, status: null };
}
