// A notice as a plain text mail, and what the SMTP server's answers mean. Pure. Standards: RFC 3834 (Auto-Submitted), RFC 5321.
import { limits } from '../../src/domain/limits.ts';
import { plainLine } from '../../src/domain/notice-text.ts';
import type { ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { Notice } from '../../src/ports/notifier.ts';

export interface NoticeMail {
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of the desk's own page, and nothing that a mail program could read as more. */
const PAGE = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?\/[\w/-]{0,100}$/;

export function toMail({ title, lines, urgency, reference, pages = [] }: Notice): NoticeMail {
  const { titleCharactersMax, lineCharactersMax, linesMax } = limits.notifier;
  const body = [...lines.slice(0, linesMax), `In Waybill: ${reference.text}`].map((line) =>
    plainLine(line, lineCharactersMax),
  );
  return {
    subject: plainLine(urgency === 'high' ? `Urgent: ${title}` : title, titleCharactersMax),
    text: `${[...body, ...pages.filter((page) => PAGE.test(page))].join('\n')}\n`,
    headers: {
      // Neither an out-of-office reply nor another desk's assistant answers it; ours takes it for machine mail.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(urgency === 'high' ? { Importance: 'high', 'X-Priority': '1' } : {}),
    },
  };
}

export interface SmtpFailure {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** Before the first byte of the mail went out nothing can have arrived; after it only the server's own No to the whole mail is
 * certain, and 421 is none. */
export function kindOfFailure({ code, responseCode }: SmtpFailure, isUnderWay: boolean): ConnectorErrorKind {
  if (isUnderWay && (code !== 'EMESSAGE' || responseCode === undefined || responseCode === 421)) return 'unavailable';
  if (code === 'EAUTH' && (responseCode === undefined || responseCode >= 500)) return 'auth';
  return responseCode !== undefined && responseCode >= 400 && responseCode < 500 ? 'rate_limited' : 'rejected';
}

/** A connection without encryption only to this very machine. */
export const isSafeServer = ({ host, encryption }: { readonly host: string; readonly encryption: string }): boolean =>
  encryption !== 'none' || host === '127.0.0.1' || host === 'localhost';
