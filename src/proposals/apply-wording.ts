// Puts a wording into a template's source and takes it out again. Called where wordings are tried and where they are accepted.
import type { WordingProposal } from '../domain/proposal.ts';

type Change = Pick<WordingProposal, 'before' | 'after'>;

/** Null where the sentence that it replaces is not in the template (any more). */
export function applyWording(source: string, { before, after }: Change): string | null {
  if (before === '') return `${after}\n\n${source}`;
  return source.includes(before) ? source.replaceAll(before, () => after) : null;
}

/** Null where the wording is not in the template as it was put there. */
export function removeWording(source: string, { before, after }: Change): string | null {
  if (before !== '') return source.includes(after) ? source.replaceAll(after, () => before) : null;
  const opening = `${after}\n\n`;
  return source.startsWith(opening) ? source.slice(opening.length) : null;
}
