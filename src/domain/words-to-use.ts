// The brand's own words for those of our templates ("package" for "parcel"), as an admin sets them. Read with the voice (desk.ts);
// src/voice/own-wording.ts puts them in, src/claims/why-no-own-word.ts says which words may not be chosen.
import { z } from 'zod';
import { LANGUAGES } from './language.ts';

const ENTRIES_MAX = 100;
const CHARACTERS_MAX = 60;

/** Letters alone: whatever else a reply holds (numbers, addresses, links, places for a name) is a fact and no wording. */
const OwnWords = z
  .string()
  .trim()
  .max(CHARACTERS_MAX)
  .regex(/^[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)*$/u, {
    message:
      'a word or a few, parted by a space, a hyphen or an apostrophe: no digits, addresses, links, braces or other signs, as those belong to facts',
    // What is no wording at all is not looked at for claims as well.
    abort: true,
  });

const WordToUse = z.strictObject({
  language: z.enum(LANGUAGES),
  /** What our templates say. */
  instead: OwnWords,
  /** What the brand says in its place. */
  say: OwnWords,
});
export type WordToUse = z.infer<typeof WordToUse>;

export const WordsToUse = z
  .array(WordToUse)
  .max(ENTRIES_MAX)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [n, { language, instead }] of entries.entries()) {
      const key = `${language} ${instead.toLowerCase().replaceAll('’', "'")}`;
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: [n, 'instead'], message: `"${instead}" stands there twice` });
      seen.add(key);
    }
  });
