// Tries what a new connection will need, and sends and changes nothing but folders that are missing: the login at both servers, the
// folders, our marks. Called before a connection is kept.
import { limits } from '../../src/domain/limits.ts';
import { type ImapAccess, smtpLoginRefused, smtpNotOpen } from './client.ts';
import { ImapConfig, serversOf } from './connector.ts';
import { checkKeywords, lookUpFolders } from './folders.ts';
import { type ImapSession, openSession } from './session.ts';
import { tryAccount } from './submission.ts';

export interface TriedImap {
  /** Of the newest mails in INBOX, From and Authentication-Results as they stand in the header, oldest first. */
  readonly headers: readonly Uint8Array[];
}

/** ConnectorError, which says what to do: `auth` where a login is refused, `rejected` where folders or marks are not to be had or a
 * server lies in a private network that is not allowed, `unavailable` where a server is not reached. */
export async function tryImap(options: {
  readonly config: ImapConfig;
  readonly access: ImapAccess;
}): Promise<TriedImap> {
  const { access } = options;
  const config = ImapConfig.parse(options.config);
  const { user, folders: names } = config;
  const { imap, smtp } = serversOf(config);
  const session = openSession({ server: imap, user, access }, { onMissingFolder: () => undefined });
  try {
    const folders = await lookUpFolders(session, names);
    await checkKeywords(session, folders);
    const headers = await readNewest(session, folders.inbox);
    const submission = await tryAccount({ server: smtp, user, access });
    if (submission.kind === 'login_refused') throw smtpLoginRefused();
    if (submission.kind !== 'accepted') throw smtpNotOpen('why' in submission ? submission.why : submission.kind);
    return { headers };
  } finally {
    await session.close();
  }
}

function readNewest(session: ImapSession, inbox: string): Promise<readonly Uint8Array[]> {
  const { newestMails, newestDays } = limits.imap;
  return session.inFolder(inbox, async (folder) => {
    const uids = await folder.search({ since: new Date(Date.now() - newestDays * 86_400_000) });
    const mails = await folder.read(uids.slice(-newestMails), ['from', 'authentication-results']);
    return mails.map(({ bytes }) => bytes);
  });
}
