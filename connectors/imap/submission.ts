// Hands one mail to the SMTP submission server (RFC 6409), once: no try is repeated after the mail itself has begun to go out.
// Called by sending.ts. nodemailer's bare connection is used, because it says when that moment comes.
import { Readable } from 'node:stream';
import { getSystemErrorName } from 'node:util';
import SMTPConnection, { type SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { GuardedSocket } from '../../src/calls/guarded-socket.ts';
import { mayConnectTo } from '../../src/calls/private-addresses.ts';
import { PRIVATE_ADDRESS } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ServerAccount } from './client.ts';

/** `held`: the caller did not let it go out. `refused`: the server did not take the mail, or was not reached, and nothing of it is
 * under way. `unclear`: the mail went out and no answer came. `why` holds codes only. */
export type Submission =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'login_refused' }
  | { readonly kind: 'held' }
  | { readonly kind: 'refused' | 'unclear'; readonly why: string };

export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

/** Asked when the server waits for the mail itself: whether it may go out. */
export type MayGoOut = () => Promise<boolean>;

/** Never throws for what the server does; what `mayGoOut` throws is thrown, and nothing has gone out. */
export const submitMail = (account: ServerAccount, mail: OutgoingMail, mayGoOut: MayGoOut): Promise<Submission> =>
  logInAndDo(account, (connection, session) => send(connection, session, mail, mayGoOut));

/** Logs in and sends nothing: `accepted` where the server lets us in. */
export const tryLogin = (account: ServerAccount): Promise<Submission> =>
  logInAndDo(account, (_, { end }) => end({ kind: 'accepted' }));

/** What is done after the login, once. */
type Work = (connection: SMTPConnection, session: Session) => void;
interface Session {
  end(outcome: Submission): void;
  fail(failure: SmtpFailure | null | undefined): void;
  /** From now on something of the mail may be under way. */
  goOut(write: () => void): void;
  throw(error: unknown): void;
}

async function logInAndDo(account: ServerAccount, work: Work): Promise<Submission> {
  const { access } = account;
  if ('password' in access) return tryOnce(account, { user: account.user, pass: access.password }, work);
  const logInWith = (accessToken: string): SMTPConnectionAuth => ({
    user: account.user,
    oauth2: new XOAuth2({ user: account.user, accessToken }),
  });
  const first = await tryOnce(account, logInWith(await access.accessToken.read()), work);
  if (first.kind !== 'login_refused') return first;
  return tryOnce(account, logInWith(await access.accessToken.read({ isRefused: true })), work);
}

function tryOnce({ server }: ServerAccount, login: SMTPConnectionAuth, work: Work): Promise<Submission> {
  return new Promise((resolve, reject) => {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      // nodemailer looks names up by itself, and would go wherever they lead.
      socket: new GuardedSocket((address) => mayConnectTo(address, server)),
      secure: server.encryption === 'tls',
      requireTLS: server.encryption === 'starttls',
      ignoreTLS: server.encryption === 'none',
      connectionTimeout: limits.imap.connectSeconds * 1_000,
      greetingTimeout: limits.imap.connectSeconds * 1_000,
      socketTimeout: limits.imap.silenceSeconds * 1_000,
    });
    let isOver = false;
    let isOut = false;
    const end = (outcome: Submission): void => {
      isOver = true;
      clearTimeout(deadline);
      // Before the close, which is itself told as an end.
      resolve(outcome);
      connection.close();
    };
    const fail: Session['fail'] = (error) => end(judge(error ?? {}, isOut));
    const session: Session = {
      end,
      fail,
      goOut(write) {
        // The session may have ended while it was asked.
        if (isOver) return;
        isOut = true;
        write();
      },
      throw(error) {
        reject(error);
        end({ kind: 'held' });
      },
    };
    const deadline = setTimeout(() => fail({ code: 'ETIMEDOUT' }), limits.imap.sendSecondsMax * 1_000);
    connection.on('error', fail);
    // A connection that ends with nothing more to say, after whatever else was told.
    connection.on('end', () => fail({ code: 'ECONNECTION' }));
    connection.connect((unconnected) => {
      if (unconnected) return fail(unconnected);
      connection.login(login, (unknown) => {
        if (unknown)
          return unknown.code === 'EAUTH' && isPermanent(unknown) ? end({ kind: 'login_refused' }) : fail(unknown);
        work(connection, session);
      });
    });
  });
}

function send(connection: SMTPConnection, session: Session, { from, to, raw }: OutgoingMail, mayGoOut: MayGoOut): void {
  const ask = async (write: () => void): Promise<void> => {
    if (await mayGoOut()) session.goOut(write);
    else session.end({ kind: 'held' });
  };
  const message = readWhenLet(raw, (write) => void ask(write).catch(session.throw));
  const envelope = { from, to: [...to], size: raw.byteLength, use8BitMime: hasEightBits(raw) };
  connection.send(envelope, message, (unsent) => {
    if (unsent) return session.fail(unsent);
    session.end({ kind: 'accepted' });
  });
}

interface SmtpFailure {
  readonly code?: string | undefined;
  /** Of whoever failed, where nodemailer has put a code of its own in its place. */
  readonly originalCode?: string | undefined;
  /** Of the system, where it was the system's. */
  readonly errno?: number | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

const isPermanent = ({ responseCode }: SmtpFailure): boolean => responseCode === undefined || responseCode >= 500;

/** Before the first byte of the mail nothing can have been sent. After it only the server's own No to the whole mail is one;
 * with 421 it closes, and who knows what it did before. */
function judge({ code, originalCode, responseCode, errno = 0 }: SmtpFailure, isOut: boolean): Submission {
  if (originalCode === PRIVATE_ADDRESS) return { kind: 'refused', why: PRIVATE_ADDRESS };
  const why = [code, errno < 0 ? getSystemErrorName(errno) : null, responseCode].filter(Boolean).join(' ');
  if (!isOut) return { kind: 'refused', why };
  const isRefusal = code === 'EMESSAGE' && responseCode !== undefined && responseCode >= 400 && responseCode !== 421;
  return { kind: isRefusal ? 'refused' : 'unclear', why };
}

/** nodemailer begins to read the stream when the server has answered DATA with 354, and not before. */
function readWhenLet(raw: Uint8Array, ask: (write: () => void) => void): Readable {
  let isAsked = false;
  return new Readable({
    read() {
      if (isAsked) return;
      isAsked = true;
      ask(() => {
        this.push(raw);
        this.push(null);
      });
    },
  });
}

const hasEightBits = (raw: Uint8Array): boolean => raw.some((byte) => byte > 127);
