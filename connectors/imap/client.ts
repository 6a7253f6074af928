// Connects to the IMAP server, and makes all of this connector's ConnectorErrors. session.ts and folder.ts give the commands on
// such a connection; submission.ts talks to the SMTP server. A message of an error holds neither addresses nor a server's own
// words: they may name people.
import { isIP } from 'node:net';
import { ImapFlow, type ImapFlowError } from 'imapflow';
import { guardLookup } from '#guard-lookup';
import { mayConnectTo } from '../../src/calls/private-addresses.ts';
import { refuseAddress } from '../../src/calls/refuse-address.ts';
import { PRIVATE_ADDRESS } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { UseCounter } from './count-use.ts';

/** `none` is for servers on this machine alone. */
export interface Server {
  readonly host: string;
  readonly port: number;
  readonly encryption: 'tls' | 'starttls' | 'none';
  /** Else only addresses that all the world reaches are called. */
  readonly isPrivateNetworkAllowed: boolean;
}
export type ImapAccess = { readonly password: string } | { readonly accessToken: AccessToken };
export interface ServerAccount {
  readonly server: Server;
  readonly user: string;
  readonly access: ImapAccess;
  /** Told of each command and connection; unset where nobody counts. */
  readonly use?: UseCounter;
}

/** One new connection, logged in. A token that is refused is asked for anew, once. */
export async function connectImap(account: ServerAccount): Promise<ImapFlow> {
  const { access } = account;
  if ('password' in access) return logIn(account, { pass: access.password });
  try {
    return await logIn(account, { accessToken: await access.accessToken.read() });
  } catch (error) {
    if (toConnectorError(error).kind !== 'auth' || error instanceof ConnectorError) throw error;
    return logIn(account, { accessToken: await access.accessToken.read({ isRefused: true }) });
  }
}

async function logIn({ server, user, use }: ServerAccount, secret: { pass: string } | { accessToken: string }) {
  const isAllowed = (address: string): boolean => mayConnectTo(address, server);
  // An address is not looked up.
  if (isIP(server.host) !== 0 && !isAllowed(server.host)) throw refuseAddress();
  const flow = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'tls',
    // What is given here goes to the connection as it is, also where it begins without TLS.
    tls: { lookup: guardLookup(isAllowed) },
    doSTARTTLS: server.encryption === 'starttls',
    auth: { user, ...secret },
    logger: use?.logger ?? false,
    qresync: true,
    disableAutoIdle: true,
    clientInfo: { name: 'Waybill' },
    connectionTimeout: limits.imap.connectSeconds * 1_000,
    greetingTimeout: limits.imap.connectSeconds * 1_000,
    socketTimeout: limits.imap.silenceSeconds * 1_000,
    maxIdleTime: limits.mailbox.idleSeconds * 1_000,
    maxLiteralSize: limits.mail.sizeBytesMax + 1_024,
    maxResponseSize: limits.mail.sizeBytesMax + 1024 * 1024,
  });
  // Without a listener a lost connection would end the process; whoever uses the connection sees it by its failed command.
  flow.on('error', () => undefined);
  use?.follow(flow);
  try {
    await flow.connect();
  } catch (error) {
    // A login that was refused leaves the connection open, and with it the process that wants to end.
    flow.close();
    throw error;
  }
  return flow;
}

/** What a tagged NO means, by its code (RFC 5530); any other NO did nothing and will not do it the next time. */
const REFUSALS: ReadonlyMap<string, ConnectorErrorKind> = new Map([
  ['UNAVAILABLE', 'unavailable'],
  ['INUSE', 'unavailable'],
  ['LIMIT', 'unavailable'],
  ['SERVERBUG', 'unavailable'],
  ['TRYCREATE', 'not_found'],
  ['NONEXISTENT', 'not_found'],
]);

const LOGIN_REFUSED =
  '[imap] the server refused the login. Check user and password (an app password where people log in in two steps), and connect the mailbox again.';

export function toConnectorError(failure: unknown): ConnectorError {
  if (failure instanceof ConnectorError) return failure;
  if (!(failure instanceof Error)) throw failure;
  const cause = causeOf(failure);
  const error: ImapFlowError & { mailboxMissing?: boolean; throttleReset?: number } = failure;
  const code = String(error.serverResponseCode || error.code || '');
  if (error.authenticationFailed)
    return REFUSALS.get(code) === 'unavailable'
      ? new ConnectorError('unavailable', `[imap] the server cannot log anybody in now (${code}).`, { cause })
      : new ConnectorError('auth', LOGIN_REFUSED, { cause });
  if (code === PRIVATE_ADDRESS)
    return new ConnectorError('rejected', `[imap] the IMAP server: ${NOT_PUBLIC}`, { cause });
  if (error.mailboxMissing || error.code === 'NotFound') return noSuchFolder(cause);
  if (error.code === 'ETHROTTLE')
    return new ConnectorError('rate_limited', '[imap] the server asks for fewer commands.', {
      retryAfterSeconds: Math.ceil((error.throttleReset ?? 60_000) / 1_000),
      cause,
    });
  if (/^ParserError|TooLarge$|^InvalidResponse$|^MAX_IMAP/.test(code)) return badResponse(code, cause);
  if (error.responseStatus) return refused(`${error.responseStatus} ${code}`.trim(), REFUSALS.get(code), cause);
  if (error.tlsFailed)
    return new ConnectorError(
      'unavailable',
      '[imap] the server gives no encryption that can be trusted. Check host, port and encryption.',
      {
        cause,
      },
    );
  // Errors without a code are bugs, ours or imapflow's, and no answer of the world.
  if (code === '') throw failure;
  return connectionLost(code, cause);
}

/** Where it failed, without the command and the answer, which may hold addresses and texts of mails. */
const causeOf = ({ code, responseStatus, serverResponseCode, rejectedFrom }: ImapFlowError): Error =>
  new Error([code, responseStatus, serverResponseCode, rejectedFrom].filter(Boolean).join(' '));

export const connectionLost = (code = 'closed', cause?: unknown): ConnectorError =>
  new ConnectorError('unavailable', `[imap] no connection to the server (${code}).${remedyOf(code)}`, { cause });

const NOT_PUBLIC =
  'its name leads to an address of a private network, and nothing was sent there. Where that is meant, connect it again as one in a private network (--private-network).';

/** By codes of Node, OpenSSL, imapflow and nodemailer. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ENOTFOUND|EDNS)\b/, 'There is no server of that name: check the host.'],
  [/\bEAI_AGAIN\b/, 'The name cannot be looked up now: check the network.'],
  [/\bECONNREFUSED\b/, 'Nothing listens there: check host and port.'],
  [/TIMEOUT|\bETIMEDOUT\b/, 'No answer came in time: check host, port and encryption.'],
  [
    /CERT|SELF_SIGNED|UNABLE_TO/,
    'Its certificate cannot be trusted: check the host, or name its authority with NODE_EXTRA_CA_CERTS.',
  ],
  [/^ERR_SSL|\b(?:ETLS|EPROTOCOL|ESOCKET)\b/, 'It does not speak as that port and encryption say: check both.'],
];
const remedyOf = (code: string): string => {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(code))?.[1];
  return remedy === undefined ? '' : ` ${remedy}`;
};
export const refused = (what: string, kind: ConnectorErrorKind = 'rejected', cause?: unknown): ConnectorError =>
  new ConnectorError(kind, `[imap] the server refused: ${what}.`, { cause });
export const badResponse = (what: string, cause?: unknown): ConnectorError =>
  new ConnectorError('bad_response', `[imap] the server answered with ${what}.`, { cause });
const noSuchFolder = (cause: unknown): ConnectorError =>
  new ConnectorError('not_found', '[imap] a folder is not there any more. Check the names of Drafts, Sent and Trash.', {
    cause,
  });

/** The port's answers for what is not, or no longer, there. */
export const noSuchMessage = (): ConnectorError => new ConnectorError('not_found', '[imap] no such message.');
export const touched = (): ConnectorError =>
  new ConnectorError(
    'rejected',
    '[imap] the draft was not saved: somebody has touched the one that it was to replace.',
  );
export const notSent = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[imap] the draft was not sent: ${why}.`);
export const unclear = (why: string): ConnectorError => new ConnectorError('unavailable', `[imap] ${why}.`);
const findNotPublic = (why: string): ConnectorError | null =>
  why.includes(PRIVATE_ADDRESS) ? new ConnectorError('rejected', `[imap] the SMTP server: ${NOT_PUBLIC}`) : null;
/** Nothing of the mail went out. */
export const notTaken = (why: string): ConnectorError =>
  findNotPublic(why) ?? notSent(`the SMTP server did not take it (${why})`);
/** When the login is tried, and nothing is to be sent. */
export const smtpNotOpen = (why: string): ConnectorError =>
  findNotPublic(why) ??
  new ConnectorError('unavailable', `[imap] no login at the SMTP server (${why}).${remedyOf(why)}`);
export const cannotMakeFolder = (name: string, failure: unknown): ConnectorError => {
  const error = toConnectorError(failure);
  if (error.kind !== 'rejected') return error;
  const what = `[imap] there is no folder ${name}, and the server lets Waybill make none. Make it in your mail client.`;
  return new ConnectorError('rejected', what, { cause: error.cause });
};
export const smtpLoginRefused = (): ConnectorError =>
  new ConnectorError(
    'auth',
    '[imap] the SMTP server refused the login; nothing was sent. Check user and password, and connect the mailbox again.',
  );
export const cannotMark = (): ConnectorError =>
  new ConnectorError(
    'rejected',
    '[imap] the server does not let clients set keywords of their own in INBOX (PERMANENTFLAGS without \\*), which Waybill needs for its marks.',
  );
