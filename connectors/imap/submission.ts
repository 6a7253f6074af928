// Hands one mail to the SMTP submission server (RFC 6409), once: no try is repeated after the mail itself has begun to go out.
// Called by sending.ts. nodemailer's bare connection is used, because it says when that moment comes.
import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { limits } from '../../src/domain/limits.ts';
import type { ServerAccount } from './client.ts';

/** `refused`: the server did not take the mail, or was not reached, and nothing of it is under way. `unclear`: the mail went out
 * and no answer came. `why` holds codes only. */
export type Submission =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'login_refused' }
  | { readonly kind: 'refused' | 'unclear'; readonly why: string };

export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

/** Never throws for what the server does. */
export async function submitMail(account: ServerAccount, mail: OutgoingMail): Promise<Submission> {
  const { access } = account;
  if ('password' in access) return tryOnce(account, { user: account.user, pass: access.password }, mail);
  const logInWith = (accessToken: string): SMTPConnectionAuth => ({
    user: account.user,
    oauth2: new XOAuth2({ user: account.user, accessToken }),
  });
  const first = await tryOnce(account, logInWith(await access.accessToken.read()), mail);
  if (first.kind !== 'login_refused') return first;
  return tryOnce(account, logInWith(await access.accessToken.read({ isRefused: true })), mail);
}

function tryOnce({ server }: ServerAccount, login: SMTPConnectionAuth, mail: OutgoingMail): Promise<Submission> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.encryption === 'tls',
      requireTLS: server.encryption === 'starttls',
      ignoreTLS: server.encryption === 'none',
      connectionTimeout: limits.imap.connectSeconds * 1_000,
      greetingTimeout: limits.imap.connectSeconds * 1_000,
      socketTimeout: limits.imap.silenceSeconds * 1_000,
    });
    const message = watchReading(mail.raw);
    const end = (outcome: Submission): void => {
      clearTimeout(deadline);
      // Before the close, which is itself told as an end.
      resolve(outcome);
      connection.close();
    };
    const fail = (error: SmtpFailure | null | undefined): void => end(judge(error ?? {}, message.isRead()));
    const deadline = setTimeout(() => fail({ code: 'ETIMEDOUT' }), limits.imap.sendSecondsMax * 1_000);
    connection.on('error', fail);
    // A connection that ends with nothing more to say, after whatever else was told.
    connection.on('end', () => fail({ code: 'ECONNECTION' }));
    connection.connect((unconnected) => {
      if (unconnected) return fail(unconnected);
      connection.login(login, (unknown) => {
        if (unknown)
          return unknown.code === 'EAUTH' && isPermanent(unknown) ? end({ kind: 'login_refused' }) : fail(unknown);
        const envelope = {
          from: mail.from,
          to: [...mail.to],
          size: mail.raw.byteLength,
          use8BitMime: hasEightBits(mail.raw),
        };
        connection.send(envelope, message.stream, (unsent) => {
          if (unsent) return fail(unsent);
          end({ kind: 'accepted' });
        });
      });
    });
  });
}

interface SmtpFailure {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

const isPermanent = ({ responseCode }: SmtpFailure): boolean => responseCode === undefined || responseCode >= 500;

/** Before the first byte of the mail nothing can have been sent. After it only the server's own No to the whole mail is one;
 * with 421 it closes, and who knows what it did before. */
function judge({ code, responseCode }: SmtpFailure, isRead: boolean): Submission {
  const why = [code, responseCode].filter(Boolean).join(' ');
  if (!isRead) return { kind: 'refused', why };
  const isRefusal = code === 'EMESSAGE' && responseCode !== undefined && responseCode >= 400 && responseCode !== 421;
  return { kind: isRefusal ? 'refused' : 'unclear', why };
}

/** nodemailer begins to read the stream when the server has answered DATA with 354, and not before. */
function watchReading(raw: Uint8Array): { readonly stream: Readable; readonly isRead: () => boolean } {
  let isRead = false;
  const stream = new Readable({
    read() {
      isRead = true;
      this.push(raw);
      this.push(null);
    },
  });
  return { stream, isRead: () => isRead };
}

const hasEightBits = (raw: Uint8Array): boolean => raw.some((byte) => byte > 127);
