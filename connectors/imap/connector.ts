// A mailbox on an IMAP server, sending through an SMTP submission server. README.md says what it asks of them.
import { z } from 'zod';
import { TrustedAuthentication } from '../../src/domain/identity.ts';
import type { ChangeSignal, Mailbox, MailboxUse } from '../../src/ports/mailbox.ts';
import { createClaims } from './claims.ts';
import type { ImapAccess, Server } from './client.ts';
import { createUseCounter } from './count-use.ts';
import { checkKeywords, type Folders, lookUpFolders } from './folders.ts';
import { createIdleSignal } from './idle-signal.ts';
import { createMailbox } from './mailbox.ts';
import { createOutgoing } from './outgoing.ts';
import { createSending } from './sending.ts';
import { openSession } from './session.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

const ServerConfig = z
  .strictObject({
    host: z.string().regex(/^[A-Za-z0-9.:-]{1,253}$/),
    port: z.int().min(1).max(65_535),
    /** `tls` from the first byte (993, 465), `starttls` before the login (143, 587), `none` on this machine alone. */
    encryption: z.enum(['tls', 'starttls', 'none']),
  })
  .refine(({ host, encryption }) => encryption !== 'none' || LOOPBACK.test(host), {
    message: 'Without encryption a password would go over the network in the open: use "tls" or "starttls".',
  });

export const ImapConfig = z.strictObject({
  imap: ServerConfig,
  smtp: ServerConfig,
  /** Logs in at both. */
  user: z.string().min(1).max(320),
  account: z.strictObject({
    /** Ours; the first one sends. */
    addresses: z.array(z.email().toLowerCase()).min(1),
    trusted: TrustedAuthentication,
  }),
  /** Only where the server does not say which they are (RFC 6154), or says it wrong. */
  folders: z
    .strictObject({
      drafts: z.string().min(1).optional(),
      sent: z.string().min(1).optional(),
      trash: z.string().min(1).optional(),
    })
    .default({}),
  /** `server` where the SMTP server files what it sends (Gmail, Exchange Online), `append` everywhere else. */
  sentCopy: z.enum(['append', 'server']).default('append'),
  /** Both servers may stand in a private network, such as on this machine. */
  isPrivateNetworkAllowed: z.boolean().default(false),
});
export type ImapConfig = z.input<typeof ImapConfig>;

export const serversOf = ({
  imap,
  smtp,
  isPrivateNetworkAllowed,
}: z.output<typeof ImapConfig>): { readonly imap: Server; readonly smtp: Server } => ({
  imap: { ...imap, isPrivateNetworkAllowed },
  smtp: { ...smtp, isPrivateNetworkAllowed },
});

export interface OpenImap {
  readonly mailbox: Mailbox;
  readonly signal: ChangeSignal;
  /** Commands and open connections; a server publishes no limit of them. */
  readonly use: () => MailboxUse;
  /** Gives the connection back until something is asked again. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the mailbox. ConnectorError `auth` where the login is refused, `rejected` where the server cannot keep our marks
 * or lies in a private network that is not allowed, `unavailable` where it is not reached. The secrets stay out of the config. */
export async function openImap(options: {
  readonly config: ImapConfig;
  readonly access: ImapAccess;
}): Promise<OpenImap> {
  const { access } = options;
  const config = ImapConfig.parse(options.config);
  const { user, account, folders: names, sentCopy } = config;
  const { imap, smtp } = serversOf(config);
  const address = account.addresses[0] ?? '';
  const use = createUseCounter(Date.now);
  let known: Promise<Folders> | null = null;
  const session = openSession(
    { server: imap, user, access, use },
    {
      onMissingFolder: () => {
        known = null;
      },
    },
  );
  const folders = (): Promise<Folders> => {
    known ??= lookUpFolders(session, names);
    // A look that failed is done again by the next who asks.
    known.catch(() => {
      known = null;
    });
    return known;
  };
  try {
    await checkKeywords(session, await folders());
    const claims = createClaims(session, folders, address);
    const outgoing = createOutgoing({ session, folders, claims });
    const parts = { session, folders, claims, outgoing };
    const sending = createSending({ ...parts, submission: { server: smtp, user, access }, address, sentCopy });
    await outgoing.clearUp();
    const signal = createIdleSignal({ server: imap, user, access, use }, 'INBOX');
    return {
      mailbox: createMailbox({ account, session, folders, outgoing, sending }),
      signal,
      use: use.read,
      rest: session.rest,
      async close() {
        await signal.close();
        await session.close();
      },
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

export const connector = {
  name: 'imap',
  ports: ['mailbox', 'change-signal'],
  config: ImapConfig,
  open: openImap,
} as const;
