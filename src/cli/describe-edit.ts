// A person's change of a draft as it is shown in a terminal: what went in [-…-], what came in {+…+}, as `git diff --word-diff` writes
// it. Called by `waybill audit show`.
import { limits } from '../domain/limits.ts';
import { ReplyDiff } from '../mail/diff-reply.ts';
import type { EditedReply } from '../ports/records.ts';

/** null where the difference could not be told. */
export const readDiff = ({ diff }: EditedReply): ReplyDiff | null =>
  diff === null ? null : ReplyDiff.parse(JSON.parse(diff));

export function describeEdit(edit: EditedReply): string {
  const diff = readDiff(edit);
  if (diff === null)
    return `${edit.at}  a person changed the draft; it cannot be told what (too long, or not readable)`;
  const { kept, removed, added } = diff;
  const text = diff.changes.map(({ kind, text: words }) => WRITE[kind](plain(words))).join('');
  const { shownCharactersMax } = limits.edits;
  const shown = text.length > shownCharactersMax ? `${text.slice(0, shownCharactersMax)} … (--json prints all)` : text;
  const counts = `${removed} words went, ${added} came, ${kept} stayed`;
  return `${edit.at}  a person changed the draft: ${counts}\n${shown.replaceAll(/^/gmu, '        ')}`;
}

const WRITE: Readonly<Record<ReplyDiff['changes'][number]['kind'], (text: string) => string>> = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  same: shorten,
};

/** Its ends are enough to find the place. */
function shorten(text: string): string {
  const { samePartCharactersMax: most } = limits.edits;
  return text.length > 2 * most ? `${text.slice(0, most)} … ${text.slice(-most)}` : text;
}

/** Nothing of it moves the cursor of a terminal or hides. */
const plain = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
