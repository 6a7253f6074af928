// The voice as a desk may use it: its fields (src/domain/desk.ts), and none of its own words touches a claim. Read by the runtime where the
// settings are, and by the page for its sample.
import { whyNoOwnWord } from '../claims/why-no-own-word.ts';
import { Voice } from '../domain/desk.ts';

export const DeskVoice = Voice.superRefine(({ wordsToUse }, context) => {
  for (const [n, entry] of wordsToUse.entries())
    for (const side of ['instead', 'say'] as const) {
      const message = whyNoOwnWord(entry[side], entry.language);
      if (message !== null) context.addIssue({ code: 'custom', path: ['wordsToUse', n, side], message });
    }
});
