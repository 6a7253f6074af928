// What a person changed in a reply, word by word. Pure. Called where a changed draft is kept (src/watch) and where it is shown.
import { diffWords } from 'diff';
import { z } from 'zod';
import { limits } from '../domain/limits.ts';

/** In reading order; the pieces that are not `added` make our text, those that are not `removed` the person's. White space between
 * words counts for nothing. */
export const ReplyDiff = z.strictObject({
  changes: z.array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
  /** Words and marks of ours that stayed and that went, and those that came. */
  kept: z.number().int(),
  removed: z.number().int(),
  added: z.number().int(),
});
export type ReplyDiff = z.infer<typeof ReplyDiff>;

/** null where a text is longer than limits.edits allow. Texts that have hardly a word in common are one removal and one addition. */
export function diffReply(ours: string, theirs: string): ReplyDiff | null {
  const { textCharactersMax, changedWordsMax } = limits.edits;
  if (ours.length > textCharactersMax || theirs.length > textCharactersMax) return null;
  // By number of changes and not by time: the same texts give the same answer on every machine.
  const found = diffWords(ours.trim(), theirs.trim(), { maxEditLength: changedWordsMax });
  if (found === undefined) return replaceWhole(ours, theirs);
  const changes = found.map(({ value, added, removed, count }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
    count,
  }));
  const countOf = (kind: 'same' | 'removed' | 'added'): number =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? change.count : 0), 0);
  return {
    changes: changes.map(({ kind, text }) => ({ kind, text })),
    kept: countOf('same'),
    removed: countOf('removed'),
    added: countOf('added'),
  };
}

const countWords = (text: string): number => text.match(/\S{1,1000}/gu)?.length ?? 0;

const replaceWhole = (ours: string, theirs: string): ReplyDiff => ({
  changes: [
    { kind: 'removed', text: ours },
    { kind: 'added', text: theirs },
  ],
  kept: 0,
  removed: countWords(ours),
  added: countWords(theirs),
});

/** Less than half of our words stayed. */
export const isRewritten = ({ kept, removed }: ReplyDiff): boolean => kept < removed;
