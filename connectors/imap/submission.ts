// How this mailbox's account logs in at its SMTP submission server, with a password or a token. Called by sending.ts and try-imap.ts.
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { mayConnectTo } from '../../src/calls/private-addresses.ts';
import {
  type MayGoOut,
  type OutgoingMail,
  type SmtpSession,
  type Submission,
  submitMail,
  tryLogin,
} from '../../src/calls/smtp-session.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ServerAccount } from './client.ts';

/** Never throws for what the server does; what `mayGoOut` throws is thrown, and nothing has gone out. */
export const submitFrom = (account: ServerAccount, mail: OutgoingMail, mayGoOut: MayGoOut): Promise<Submission> =>
  logInAnd(account, (session) => submitMail(session, mail, mayGoOut));

/** Logs in and sends nothing: `accepted` where the server lets us in. */
export const tryAccount = (account: ServerAccount): Promise<Submission> => logInAnd(account, tryLogin);

/** A token that is refused is asked for anew, once: nothing has gone out. */
async function logInAnd(
  { server: place, user, access }: ServerAccount,
  work: (session: SmtpSession) => Promise<Submission>,
): Promise<Submission> {
  const at = { place, timing: limits.imap, mayConnectTo: (address: string) => mayConnectTo(address, place) };
  if ('password' in access) return work({ ...at, login: { user, pass: access.password } });
  const logInWith = (accessToken: string) => ({ user, oauth2: new XOAuth2({ user, accessToken }) });
  const first = await work({ ...at, login: logInWith(await access.accessToken.read()) });
  if (first.kind !== 'login_refused') return first;
  return work({ ...at, login: logInWith(await access.accessToken.read({ isRefused: true })) });
}
