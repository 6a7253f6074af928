// Hands mails to an SMTP submission server (RFC 6409), each over a connection of its own that goes only where this connection may. The only file here
// that talks to it.
import {
  type OutgoingMail,
  type SmtpPlace,
  type SmtpSession,
  type SmtpTiming,
  type Submission,
  submitMail,
  tryLogin,
} from '../../src/calls/smtp-session.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';

export interface SmtpClient {
  send(mail: OutgoingMail): Promise<Submission>;
  /** Logs in and sends nothing. */
  tryLogin(): Promise<Submission>;
}

interface SmtpServer {
  readonly place: SmtpPlace;
  /** null where the server asks for no login. */
  readonly login: { readonly user: string; readonly pass: string } | null;
}

/** `timing` is for tests. */
export function openSmtpClient(
  { place, login }: SmtpServer,
  { mayConnectTo }: Pick<SourceAccess, 'mayConnectTo'>,
  timing: SmtpTiming = limits.imap,
): SmtpClient {
  const session: SmtpSession = { place, timing, login, mayConnectTo };
  return {
    send: (mail) => submitMail(session, mail, () => Promise.resolve(true)),
    tryLogin: () => tryLogin(session),
  };
}
