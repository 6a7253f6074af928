// Lines -> text without the blank lines around it. Called by split-text.ts and the readers beside it.

/** The indent of the first line stays. */
export function joinLines(lines: readonly string[]): string {
  let from = 0;
  let to = lines.length;
  while (from < to && isBlank(lines[from])) from += 1;
  while (to > from && isBlank(lines[to - 1])) to -= 1;
  return lines.slice(from, to).join('\n').trimEnd();
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
