// The lines of a purchase order, from the text of an attachment or of the mail itself. Called by gatherFacts.
import { findAmounts } from '../identifiers/amounts.ts';
import { foldText } from '../identifiers/fold-text.ts';
import { listCodes } from '../identifiers/reference-codes.ts';
import { limits } from '../limits.ts';
import { WRITTEN_QUANTITY } from './column-words.ts';
import type { PurchaseOrderLine, PurchaseOrderLines } from './purchase-order.ts';
import { readTable } from './read-table.ts';

/** Further lines make a list of what first was one thing that is mentioned. */
const LIST_LINES_MIN = 2;
const LINE_CHARACTERS_MAX = 300;

export interface ReadingOptions {
  /** Whether a code is the SKU of something on the order or in the catalogue. */
  readonly isKnownSku: (code: string) => boolean;
  /** Whether words name something on the order. */
  readonly namesItem: (words: string) => boolean;
}

/** A table where there is one; else the lines of text that give a quantity of something that is known. */
export function readPurchaseOrderLines(text: string, options: ReadingOptions): PurchaseOrderLines {
  const { textCharactersMax, textLinesMax, linesMax } = limits.purchaseOrder;
  const written = text.slice(0, textCharactersMax).split('\n', textLinesMax);
  const table = readTable(written, options.isKnownSku);
  if (table.length > 0) return { lines: table, isWhole: true };
  const lines = written.flatMap((line) => readListLine(line, options)).slice(0, linesMax);
  return { lines, isWhole: lines.length >= LIST_LINES_MIN };
}

/** `5 x KETT-1 Tea kettle, 12.00 each`: one quantity, and a thing that is known. */
function readListLine(line: string, { isKnownSku, namesItem }: ReadingOptions): readonly PurchaseOrderLine[] {
  if (line.length > LINE_CHARACTERS_MAX) return [];
  const [found, ...others] = foldText(line).matchAll(WRITTEN_QUANTITY);
  if (!found || others.length > 0) return [];
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`.trim();
  const code = listCodes(rest).find((candidate) => isKnownSku(candidate.text))?.text;
  if (code === undefined && !namesItem(rest)) return [];
  const prices = findAmounts(line).map(({ value }) => value);
  return [{ words: code === undefined ? [rest] : [code], quantity: Number(found[1] ?? found[2]), prices }];
}
