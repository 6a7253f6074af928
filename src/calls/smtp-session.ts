// One session with an SMTP submission server (RFC 6409) that hands over one mail, once: no try is repeated after the mail itself has begun to go out.
// Called by the connectors that send. nodemailer's bare connection is used, because it says when that moment comes.
import { Readable } from 'node:stream';
import { getSystemErrorName } from 'node:util';
import SMTPConnection, { type SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';
import { GuardedSocket } from './guarded-socket.ts';
import { PRIVATE_ADDRESS } from './vendor-fault.ts';

/** `held`: the caller did not let it go out. `refused`: the server did not take the mail, or was not reached, and nothing of it is
 * under way. `unclear`: the mail went out and no answer came. `why` holds codes only. */
export type Submission =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'login_refused' }
  | { readonly kind: 'held' }
  | ({ readonly kind: 'refused' | 'unclear'; readonly why: string } & SmtpAnswer);

export interface SmtpAnswer {
  /** The server's own No to this recipient, or to the whole mail, for good; any other No may be about us. */
  readonly isAboutMail: boolean;
  /** RFC 3463, such as 5.1.1; null where it gave none. */
  readonly status: string | null;
}

export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

/** Asked when the server waits for the mail itself: whether it may go out. */
export type MayGoOut = () => Promise<boolean>;

export interface SmtpPlace {
  readonly host: string;
  readonly port: number;
  readonly encryption: 'tls' | 'starttls' | 'none';
}

export interface SmtpTiming {
  readonly connectSeconds: number;
  readonly silenceSeconds: number;
  readonly sendSecondsMax: number;
}

export interface SmtpSession {
  readonly place: SmtpPlace;
  readonly timing: SmtpTiming;
  /** null where the server asks for none. */
  readonly login: SMTPConnectionAuth | null;
  /** Looked at once its name is resolved, and again when the connection stands. */
  readonly mayConnectTo: (address: string) => boolean;
}

/** Never throws for what the server does; what `mayGoOut` throws is thrown, and nothing has gone out. */
export const submitMail = (smtp: SmtpSession, mail: OutgoingMail, mayGoOut: MayGoOut): Promise<Submission> =>
  logInAndDo(smtp, (connection, session) => send(connection, session, mail, mayGoOut));

/** Logs in and sends nothing: `accepted` where the server lets us in. */
export const tryLogin = (smtp: SmtpSession): Promise<Submission> =>
  logInAndDo(smtp, (_, { end }) => end({ kind: 'accepted' }));

/** What is done after the login, once. */
type Work = (connection: SMTPConnection, session: Session) => void;
interface Session {
  end(outcome: Submission): void;
  fail(failure: SmtpFailure | null | undefined): void;
  /** From now on something of the mail may be under way. */
  goOut(write: () => void): void;
  throw(error: unknown): void;
}

function logInAndDo({ place, timing, login, mayConnectTo }: SmtpSession, work: Work): Promise<Submission> {
  return new Promise((resolve, reject) => {
    const connection = new SMTPConnection({
      host: place.host,
      port: place.port,
      // nodemailer looks names up by itself, and would go wherever they lead.
      socket: new GuardedSocket(mayConnectTo),
      secure: place.encryption === 'tls',
      requireTLS: place.encryption === 'starttls',
      ignoreTLS: place.encryption === 'none',
      connectionTimeout: timing.connectSeconds * 1_000,
      greetingTimeout: timing.connectSeconds * 1_000,
      socketTimeout: timing.silenceSeconds * 1_000,
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
    const deadline = setTimeout(() => fail({ code: 'ETIMEDOUT' }), timing.sendSecondsMax * 1_000);
    connection.on('error', fail);
    // A connection that ends with nothing more to say, after whatever else was told.
    connection.on('end', () => fail({ code: 'ECONNECTION' }));
    connection.connect((unconnected) => {
      if (unconnected) return fail(unconnected);
      if (login === null) return work(connection, session);
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
  /** The server's words. */
  readonly response?: string | undefined;
}

const isPermanent = ({ responseCode }: SmtpFailure): boolean => responseCode === undefined || responseCode >= 500;

/** Before the first byte of the mail nothing can have been sent. After it only the server's own No to the whole mail is one;
 * with 421 it closes, and who knows what it did before. */
function judge(failure: SmtpFailure, isOut: boolean): Submission {
  const { code, originalCode, responseCode, errno = 0, command, response = '' } = failure;
  if (originalCode === PRIVATE_ADDRESS)
    return { kind: 'refused', why: PRIVATE_ADDRESS, isAboutMail: false, status: null };
  const isToRecipient = command === 'RCPT TO' || code === 'EMESSAGE';
  const isAboutMail = isToRecipient && responseCode !== undefined && responseCode >= 500;
  const said = { isAboutMail, status: /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response)?.[1] ?? null };
  const why = [code, errno < 0 ? getSystemErrorName(errno) : null, responseCode].filter(Boolean).join(' ');
  if (!isOut) return { kind: 'refused', why, ...said };
  const isRefusal = code === 'EMESSAGE' && responseCode !== undefined && responseCode >= 400 && responseCode !== 421;
  return { kind: isRefusal ? 'refused' : 'unclear', why, ...said };
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
