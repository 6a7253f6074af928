// Pieces of text that stand somewhere on a page -> lines from top to bottom, with a tab where a wide gap parts two columns.
// Called by read-pdf.ts.

/** In points from the lower left corner of the page. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

/** Shares of the height of the letters: from here on pieces are words apart, or columns apart. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 0.9;
const SAME_LINE = 0.5;

export function layOutLines(pieces: readonly PlacedText[]): string {
  const lines: PlacedText[][] = [];
  let current: PlacedText[] = [];
  let baseline = Number.NaN;
  for (const piece of [...pieces].sort((a, b) => b.bottom - a.bottom)) {
    if (!(Math.abs(baseline - piece.bottom) <= piece.height * SAME_LINE)) {
      current = [];
      lines.push(current);
      baseline = piece.bottom;
    }
    current.push(piece);
  }
  return lines.map(joinLine).join('\n');
}

function joinLine(line: readonly PlacedText[]): string {
  let text = '';
  let end = Number.NaN;
  for (const piece of [...line].sort((a, b) => a.left - b.left)) {
    const gap = (piece.left - end) / piece.height;
    if (gap > COLUMN_GAP) text += '\t';
    else if (gap > WORD_GAP) text += ' ';
    text += piece.text.trim();
    end = piece.right;
  }
  return text;
}
