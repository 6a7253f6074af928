// The sentences of a text as people write it, for rules that read one sentence at a time. A line break ends a sentence, as do
// `.`, `!`, `?` and `…` before a space, save after a day's number ("am 3. Dezember") and the commonest short forms.

const END =
  /(?<=[.!?…]["»”’)]?)(?<!(?:^|[^\d,:/-])\d{1,2}\.)(?<!(?:^|[^\p{L}])(?:nr|no|n|num|dr|dra|sr|sra|srta|mr|mrs|ms|mme|sig|st|tel|ext|int|bzw|ca|evtl|inkl|etc|vs|dhr|mevr|exmos|z|art|ref|p)\.)\s{1,20}|\n/iu;

/** A text and what `splitSentences` makes of it, for several rules that read both. */
export interface TextInSentences {
  readonly text: string;
  readonly sentences: readonly string[];
}

export const splitSentences = (text: string): readonly string[] =>
  text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** A mail program's line breaks do not part a sentence. */
export const joinWrappedLines = (text: string): string => text.replace(/([^\n])\r?\n(?=[\p{Ll}\d])/gu, '$1 ');
