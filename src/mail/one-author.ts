// The one person that a mail says it is from. Called by those who judge whether that is proven.
import type { Message } from '../domain/message.ts';

/** Lower-cased; null where From is not there exactly once, or names not exactly one address. */
export function findOneAuthor({ headers, from }: Pick<Message, 'headers' | 'from'>): string | null {
  const [author] = from;
  if (from.length !== 1 || !author || headers.filter(({ name }) => name === 'from').length !== 1) return null;
  return author.address;
}
