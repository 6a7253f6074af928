// A transcript as plain lines for a terminal, or as Markdown for docs/tours. Used by the files of this folder.

export interface Transcript {
  title(text: string): void;
  /** A part of the story, numbered. */
  part(text: string): void;
  /** Something happened, at a time since the beginning. */
  event(text: string): void;
  say(text: string): void;
  /** Words of a mail or a list, line by line as they are. */
  block(lines: readonly string[]): void;
}

interface TranscriptOptions {
  readonly isMarkdown: boolean;
  readonly write: (text: string) => void;
  readonly seconds: () => number;
}

export function createTranscript({ isMarkdown, write, seconds }: TranscriptOptions): Transcript {
  let parts = 0;
  const put = (text: string) => write(`${text}\n`);
  return {
    title(text) {
      put(isMarkdown ? `# ${text}\n` : `${text}\n${'='.repeat(text.length)}\n`);
    },
    part(text) {
      parts += 1;
      put(isMarkdown ? `## ${parts}. ${text}\n` : `${parts}. ${text}\n`);
    },
    event(text) {
      const at = `+${seconds().toFixed(2)} s`;
      put(isMarkdown ? `**${at}** ${text}\n` : `${at}  ${text}\n`);
    },
    say: (text) => put(`${text}\n`),
    block(lines) {
      const clean = lines.map(cleanLine);
      put(isMarkdown ? `\`\`\`\n${clean.join('\n')}\n\`\`\`\n` : `${clean.map((line) => `    ${line}`).join('\n')}\n`);
    },
  };
}

/** Control characters of a mail never reach the terminal, and none of its lines ends a block. */
const cleanLine = (line: string): string =>
  line
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^```/, "'''")
    .trimEnd();
