// From the options of `waybill connect imap` to the config that connectors/imap reads. Pure.
import type { ImapConfig } from '../../connectors/imap/connector.ts';
import type { TrustedAuthentication } from '../domain/identity.ts';
import { readPort } from './read-port.ts';
import { UsageError } from './usage-error.ts';

const ENCRYPTIONS = ['tls', 'starttls', 'none'] as const;
type Encryption = (typeof ENCRYPTIONS)[number];

export interface ImapOptions {
  readonly host: string;
  readonly port: string;
  readonly encryption?: string;
  readonly smtpHost?: string;
  readonly smtpPort: string;
  readonly smtpEncryption?: string;
  readonly user: string;
  readonly authservId?: string;
  readonly trust?: string;
  readonly sentCopy?: string;
  readonly privateNetwork?: boolean;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;
/** RFC 8314: these ports begin in the open and are encrypted before the login; all others are encrypted from the first byte. */
const STARTTLS_PORTS = new Set([143, 587, 25]);

/** UsageError names the option that is wrong. */
export function describeImap(options: ImapOptions, addresses: readonly string[]): ImapConfig & Record<string, unknown> {
  const { host, port, encryption, smtpHost = host, smtpPort, smtpEncryption, user } = options;
  if (user === '' || user.length > 320) throw new UsageError('--user must have 1 to 320 characters.');
  const { sentCopy, privateNetwork = false } = options;
  if (sentCopy !== undefined && sentCopy !== 'append' && sentCopy !== 'server')
    throw new UsageError('--sent-copy is append, or server where the SMTP server files what it sends.');
  return {
    imap: describeServer('', host, port, encryption),
    smtp: describeServer('smtp-', smtpHost, smtpPort, smtpEncryption),
    user,
    account: { addresses: [...addresses], trusted: chooseTrust(options) },
    ...(sentCopy === undefined ? {} : { sentCopy }),
    ...(privateNetwork ? { isPrivateNetworkAllowed: true } : {}),
  };
}

function chooseTrust({ trust, authservId }: ImapOptions): TrustedAuthentication {
  if (trust !== undefined && trust !== 'dkim')
    throw new UsageError('--trust is dkim; --authserv-id names a server that is trusted.');
  if (trust !== undefined && authservId !== undefined)
    throw new UsageError('Give --trust dkim or --authserv-id, not both: one of them says who is proven.');
  if (trust !== undefined) return { by: 'dkim' };
  return authservId === undefined ? { by: 'nobody' } : { by: 'authserv-id', authservId };
}

function describeServer(prefix: string, host: string, givenPort: string, given: string | undefined) {
  if (!/^[A-Za-z0-9.:-]{1,253}$/.test(host)) throw new UsageError(`--${prefix}host: this is no host name.`);
  const port = readPort(givenPort, { least: 1 });
  if (port === null) throw new UsageError(`--${prefix}port is a number from 1 to 65535.`);
  const encryption: Encryption | undefined =
    given === undefined
      ? STARTTLS_PORTS.has(port)
        ? 'starttls'
        : 'tls'
      : ENCRYPTIONS.find((known) => known === given);
  if (encryption === undefined) throw new UsageError(`--${prefix}encryption is tls, starttls or none.`);
  if (encryption === 'none' && !LOOPBACK.test(host))
    throw new UsageError(`--${prefix}encryption none would send the password in the open; only this machine may.`);
  return { host, port, encryption };
}
