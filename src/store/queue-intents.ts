// The intents of a mail of the queue in one column, so that an index holds them: a space before and behind each word, by which it is found. Used
// by the files of the queue.
import type { Intent } from '../domain/intent.ts';

export const joinIntents = (intents: readonly Intent[]): string =>
  intents.length === 0 ? ' ' : ` ${intents.join(' ')} `;

export const splitIntents = (text: string): readonly Intent[] =>
  text.split(' ').filter((word) => word !== '') as Intent[];
