// Which folders the mailbox works with: INBOX, and drafts, sent mail and bin by their configured names or the server's special
// uses (RFC 6154), and one of our own for claims. Looked up once, and again after one was not there.
import type { ListResponse } from 'imapflow';
import { cannotMakeFolder, cannotMark } from './client.ts';
import type { ImapSession } from './session.ts';

export interface FolderNames {
  readonly drafts?: string | undefined;
  readonly sent?: string | undefined;
  readonly trash?: string | undefined;
}

export interface Folders {
  readonly inbox: string;
  readonly drafts: string;
  readonly sent: string;
  /** Null where the account has none. */
  readonly trash: string | null;
  /** Holds the notes of claims.ts. */
  readonly outbox: string;
}

/** Drafts, sent and our own folder are made where they are missing. */
export function lookUpFolders(session: ImapSession, names: FolderNames): Promise<Folders> {
  return session.onConnection(async (flow) => {
    const list = await flow.list();
    const find = (name: string | undefined, use: string): string | null =>
      list.find(
        (folder) => isSelectable(folder) && (name === undefined ? folder.specialUse === use : folder.path === name),
      )?.path ?? null;
    const make = async (path: string | string[]): Promise<string> => {
      const made = await flow.mailboxCreate(path).catch((failure: unknown) => {
        throw cannotMakeFolder([path].flat().join('/'), failure);
      });
      return made.path;
    };
    const findOrMake = async (name: string | undefined, use: string, usual: string): Promise<string> =>
      find(name, use) ?? (await make(name ?? [usual]));
    const outbox = list.find(({ name, parent }) => name === 'Outbox' && parent.at(-1) === 'Waybill')?.path;
    return {
      inbox: 'INBOX',
      drafts: await findOrMake(names.drafts, '\\Drafts', 'Drafts'),
      sent: await findOrMake(names.sent, '\\Sent', 'Sent'),
      trash: find(names.trash, '\\Trash'),
      outbox: outbox ?? (await make(['Waybill', 'Outbox'])),
    };
  });
}

/** ConnectorError `rejected` where INBOX does not take our marks. */
export async function checkKeywords(session: ImapSession, { inbox }: Folders): Promise<void> {
  if (!(await session.inFolder(inbox, async ({ allowsKeywords }) => allowsKeywords))) throw cannotMark();
}

const isSelectable = ({ flags }: ListResponse): boolean => !flags.has('\\Noselect') && !flags.has('\\NonExistent');
