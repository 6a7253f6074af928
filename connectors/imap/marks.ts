// Marks on inbound mails as IMAP keywords, which every client sees and a person may set. Called by mailbox.ts.
import { MARKS, type Mailbox } from '../../src/ports/mailbox.ts';
import { noSuchMessage } from './client.ts';
import type { Folders } from './folders.ts';
import type { ImapSession } from './session.ts';
import { keywordOf, parseRef } from './translate.ts';

export function createMarks(
  session: ImapSession,
  folders: () => Promise<Folders>,
): Pick<Mailbox, 'mark' | 'readMarks'> {
  return {
    async mark(ref, { add, remove }) {
      const place = parseRef(ref);
      if (place?.path !== (await folders()).inbox) return false;
      return session.inFolder(place.path, async (folder) => {
        if (folder.validity !== place.validity) return false;
        const [mail] = await folder.read([place.uid], 'flags');
        if (!mail) return false;
        await folder.changeFlags(place.uid, { add: add.map(keywordOf), remove: remove.map(keywordOf) });
        return true;
      });
    },

    async readMarks(ref) {
      const place = parseRef(ref);
      if (place?.path !== (await folders()).inbox) throw noSuchMessage();
      return session.inFolder(place.path, async (folder) => {
        const [mail] = folder.validity === place.validity ? await folder.read([place.uid], 'flags') : [];
        if (!mail) throw noSuchMessage();
        // Keywords are the same in capitals and small letters (RFC 9051, 2.3.2).
        const flags = new Set([...mail.flags].map((flag) => flag.toLowerCase()));
        return MARKS.filter((mark) => flags.has(keywordOf(mark).toLowerCase()));
      });
    },
  };
}
