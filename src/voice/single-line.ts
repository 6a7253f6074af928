// One value of the world (a title, a name, an address) as one line of text. Nothing in it can start a new line, hide
// words, turn the reading direction or end a header. Called wherever a template prints a value.

/** Controls, soft hyphen, zero-width and direction marks, line and paragraph separators, BOM, tags, unpaired halves. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const UNPRINTABLE_ALL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;
const FORMATS = /\p{Cf}+/gu;
const SPACES = / {2,}/g;

/** The value with line ends and controls as single spaces and without invisible characters; trimmed. */
export function singleLine(value: string): string {
  if (!UNPRINTABLE.test(value)) return value.trim();
  return value.replace(FORMATS, '').replace(UNPRINTABLE_ALL, ' ').replace(SPACES, ' ').trim();
}
