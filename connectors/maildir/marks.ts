// Our marks as IMAP keywords: letters among the flags in a message's file name, as Dovecot keeps them. Called by connector.ts
// and mailbox.ts.
import { MARKS, type Mailbox } from '../../src/ports/mailbox.ts';
import { keywordsFull, type MaildirClient, noSuchMessage, type Place } from './client.ts';
import type { Locator } from './locator.ts';
import { composeName, extendKeywords, keywordOf, parseKeywords, parseName } from './translate.ts';

const KEYWORDS = 'dovecot-keywords';
/** Dovecot changes its keywords file while it holds this lock. */
const KEYWORDS_LOCK = 'dovecot-uidlist.lock';

/** Gives each of our marks a letter in the keywords file, once; letters that are taken stay as they are. */
export async function registerMarks(client: MaildirClient): Promise<ReadonlyMap<string, string>> {
  const read = async () => extendKeywords(parseKeywords((await client.readState(KEYWORDS)).toString()), MARKS);
  const extended = await read();
  if (extended?.append === '') return extended.letters;
  return client.withLock(KEYWORDS_LOCK, async () => {
    const now = await read();
    if (!now) throw keywordsFull(KEYWORDS);
    if (now.append !== '') await client.appendState(KEYWORDS, now.append);
    return now.letters;
  });
}

/** The two methods of the port. `letters` is what registerMarks gave: the flag letter of each keyword. */
export function createMarks(
  client: MaildirClient,
  locator: Locator,
  letters: ReadonlyMap<string, string>,
): Pick<Mailbox, 'mark' | 'readMarks'> {
  const letterOf = (keyword: string): string => letters.get(keyword) ?? '';

  return {
    async mark(ref, { add, remove }) {
      const added = add.map((mark) => letterOf(keywordOf(mark)));
      const removed = new Set(remove.map((mark) => letterOf(keywordOf(mark))));
      const done = await locator.locate('', ref, async (place) => {
        const { flags } = parseName(place.file);
        const wanted = [...[...flags].filter((flag) => !removed.has(flag)), ...added].join('');
        const to: Place = { box: '', part: 'cur', file: composeName(ref, wanted) };
        if (to.part === place.part && to.file === place.file) return (await client.hasMail(place)) ? place : null;
        if (!(await client.moveMail(place, to))) return null;
        locator.remember(ref, to);
        return to;
      });
      return done !== null;
    },

    async readMarks(ref) {
      const place = await locator.locate('', ref, async (candidate) =>
        (await client.hasMail(candidate)) ? candidate : null,
      );
      if (!place) throw noSuchMessage(ref);
      const { flags } = parseName(place.file);
      return MARKS.filter((mark) => flags.includes(letterOf(keywordOf(mark))));
    },
  };
}
