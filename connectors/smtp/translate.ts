// What the SMTP server's end of a session means for the mail. Pure. Standards: RFC 5321, RFC 3463.
import type { Submission } from '../../src/calls/smtp-session.ts';
import type { SenderResult } from '../../src/ports/mail-sender.ts';

/** Only the server's own No to this recipient or to the whole mail is one for good; any other No may be about us, our login or its load. */
export function toResult(outcome: Submission): SenderResult {
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'sent', ref: null };
    case 'unclear':
      return { kind: 'unknown', why: `the SMTP server took the mail and gave no answer (${outcome.why})` };
    case 'refused':
      return {
        kind: 'refused',
        isPermanent: outcome.isAboutMail,
        why: `the SMTP server did not take it (${outcome.why})`,
        status: outcome.status,
      };
    case 'login_refused':
      return refusedNow('the SMTP server refused the login');
    case 'held':
      return refusedNow('it was held back');
  }
}

const refusedNow = (why: string): SenderResult => ({ kind: 'refused', isPermanent: false, why, status: null });

/** A connection without encryption only to this very machine. */
export const isSafePlace = ({ host, encryption }: { readonly host: string; readonly encryption: string }): boolean =>
  encryption !== 'none' || host === '127.0.0.1' || host === 'localhost';
