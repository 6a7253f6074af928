// Hands a notice to an SMTP submission server (RFC 6409), once. The only file here that talks to it and the only one that makes
// ConnectorErrors, which hold neither addresses nor the server's own words.
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import { kindOfFailure, type NoticeMail, type SmtpFailure } from './translate.ts';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly encryption: 'tls' | 'starttls' | 'none';
  /** null where the server asks for no login. */
  readonly login: { readonly user: string; readonly pass: string } | null;
}

export interface NoticeMailClient {
  send(target: string, mail: NoticeMail): Promise<void>;
}

type Timing = Readonly<Record<'timeoutSeconds' | 'mailSecondsMax', number>>;

/** `recipients`: addresses by the names that the routes use. */
export function openNoticeMailClient(
  server: SmtpServer,
  from: string,
  recipients: ReadonlyMap<string, string>,
  timing: Timing = limits.notifier,
): NoticeMailClient {
  return {
    async send(target, mail) {
      const to = recipients.get(target);
      if (to === undefined)
        throw new ConnectorError(
          'not_found',
          `[notice-mail] no recipient is named "${target}". Add it to the notifier settings.`,
        );
      const { headers, ...words } = mail;
      const safe = { disableFileAccess: true, disableUrlAccess: true };
      const raw = await new MailComposer({ from, to, ...words, headers: { ...headers }, ...safe }).compile().build();
      await submit(server, { from, to, raw }, timing);
    },
  };
}

interface Submission {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
}

function submit(server: SmtpServer, mail: Submission, { timeoutSeconds, mailSecondsMax }: Timing): Promise<void> {
  const { host, port, encryption, login } = server;
  return new Promise((resolve, reject) => {
    const connection = new SMTPConnection({
      host,
      port,
      secure: encryption === 'tls',
      requireTLS: encryption === 'starttls',
      ignoreTLS: encryption === 'none',
      connectionTimeout: timeoutSeconds * 1_000,
      greetingTimeout: timeoutSeconds * 1_000,
      socketTimeout: timeoutSeconds * 1_000,
    });
    const { stream, isUnderWay } = watchReading(mail.raw);
    const end = (failure: SmtpFailure | null): void => {
      clearTimeout(deadline);
      // Settled before the close, which is itself told as an end.
      if (failure === null) resolve();
      else reject(explain(failure, isUnderWay()));
      connection.close();
    };
    const deadline = setTimeout(() => end({ code: 'ETIMEDOUT' }), mailSecondsMax * 1_000);
    const send = (): void =>
      connection.send({ from: mail.from, to: [mail.to], size: mail.raw.byteLength }, stream, (error) =>
        end(error ?? null),
      );
    connection.on('error', (error: SmtpFailure) => end(error));
    connection.on('end', () => end({ code: 'ECONNECTION' }));
    connection.connect((error) => {
      if (error) return end(error);
      if (login === null) return send();
      connection.login(login, (refused) => (refused ? end(refused) : send()));
    });
  });
}

/** nodemailer begins to read the mail when the server has answered DATA, and not before. */
function watchReading(raw: Uint8Array): { readonly stream: Readable; readonly isUnderWay: () => boolean } {
  let isRead = false;
  const stream = new Readable({
    read() {
      isRead = true;
      this.push(raw);
      this.push(null);
    },
  });
  return { stream, isUnderWay: () => isRead };
}

function explain(failure: SmtpFailure, isUnderWay: boolean): ConnectorError {
  const kind = kindOfFailure(failure, isUnderWay);
  const codes = [failure.code, failure.responseCode].filter(Boolean).join(' ');
  const remedy = {
    auth: 'The server refused the login. Check user and password.',
    rate_limited: 'The server takes no mail now.',
    unavailable: 'The mail was under way when the connection failed; it may have arrived.',
  };
  const said = kind === 'auth' || kind === 'rate_limited' || kind === 'unavailable' ? remedy[kind] : null;
  return new ConnectorError(
    kind,
    `[notice-mail] ${said ?? 'The server did not take the mail, or was not reached.'} (${codes})`,
  );
}
