// A submission server for tests and for `waybill tour imap`: it keeps what it accepts, and fails on request at a moment of the session.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { PASSWORD, portOf } from './dovecot.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** `recipient` and `data` answer with this code; `drop` closes after the mail was taken whole, without an answer; `hang-up`
 * closes when the recipient is named; `slow` answers late. */
export type SmtpFault =
  | { readonly at: 'recipient' | 'data'; readonly code: number }
  | { readonly at: 'drop' | 'hang-up' }
  | { readonly at: 'slow'; readonly ms: number };

export interface SmtpFixture {
  readonly port: number;
  readonly received: ReceivedMail[];
  /** What happens to mails with this word in them. */
  failFor(word: string, fault: SmtpFault): void;
  /** Asked for each mail that no planned fault is for: what goes wrong with it by chance. */
  chance: (() => SmtpFault | null) | null;
  /** No faults any more. */
  mend(): void;
  refuseLogins(isOn: boolean): void;
  /** How often somebody tried to log in. */
  readonly logins: () => number;
  /** Called with each mail before it is answered. */
  onMail: ((mail: ReceivedMail) => Promise<void>) | null;
  readonly goodTokens: Set<string>;
  stop(): Promise<void>;
}

const answer = (code: number): Error => Object.assign(new Error('told to refuse'), { responseCode: code });
const addressOf = (address: { address: string } | false): string => (address ? address.address : '');

export async function startSmtp(): Promise<SmtpFixture> {
  const faults = new Map<string, SmtpFault>();
  const goodTokens = new Set<string>();
  const received: ReceivedMail[] = [];
  const sockets = new Map<number | undefined, Socket>();
  let refusesLogins = false;
  let logins = 0;
  const receive = async (raw: Buffer, session: SMTPServerSession): Promise<void> => {
    const { mailFrom, rcptTo } = session.envelope;
    const mail = { from: addressOf(mailFrom), to: rcptTo.map(({ address }) => address), raw };
    const [, planned] = [...faults].find(([word]) => raw.includes(word)) ?? [];
    const fault = planned ?? fixture.chance?.();
    if (fault?.at === 'data') throw answer(fault.code);
    received.push(mail);
    await fixture.onMail?.(mail);
    if (fault?.at === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (fault?.at === 'drop') {
      sockets.get(session.remotePort)?.destroy();
      await new Promise(() => undefined);
    }
  };
  const server = new SMTPServer({
    authMethods: ['PLAIN', 'XOAUTH2'],
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: (auth, _session, done) => {
      logins += 1;
      const isGood = !refusesLogins && (auth.password === PASSWORD || goodTokens.has(auth.accessToken ?? ''));
      return isGood ? done(null, { user: auth.username }) : done(answer(535));
    },
    onRcptTo: ({ address }, session, done) => {
      const fault = faults.get(address);
      if (fault?.at === 'hang-up') sockets.get(session.remotePort)?.destroy();
      else done(fault?.at === 'recipient' ? answer(fault.code) : null);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => receive(Buffer.concat(parts), session).then(() => done(null), done));
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.set(socket.remotePort, socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const fixture: SmtpFixture = {
    port: portOf(server.server.address()),
    received,
    failFor: (word, fault) => void faults.set(word, fault),
    chance: null,
    mend: () => faults.clear(),
    refuseLogins: (isOn) => {
      refusesLogins = isOn;
    },
    logins: () => logins,
    onMail: null,
    goodTokens,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return fixture;
}
