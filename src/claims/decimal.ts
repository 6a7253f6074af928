// Decimal numbers as people write them in seven languages, brought to one form. Called by fact-book and written-numbers.

/** '1,819.90' is not read here: only a plain decimal. '0226.10' and '226.1' give '226.1'; '226.00' gives '226'. */
export function canonicalDecimal(plain: string): string {
  const [whole = '', fraction = ''] = plain.replace(/^-/, '').split('.');
  const significant = fraction.replace(/0{1,30}$/, '');
  const leading = whole.replace(/^0{1,30}(?=\d)/, '');
  return significant === '' ? leading : `${leading}.${significant}`;
}

/** The values that groups of digits with these separators between them can mean: ['1','819'] with ['.'] is 1819 or 1.819;
 * none where the groups are not how a number is written. */
export function readGroupedNumber(groups: readonly string[], separators: readonly string[]): readonly string[] {
  const last = groups.at(-1) ?? '';
  const lastSeparator = separators.at(-1);
  if (lastSeparator === undefined) return [canonicalDecimal(last)];
  const values: string[] = [];
  const isThousands = (head: readonly string[]) =>
    (head[0] ?? '').length <= 3 && head.slice(1).every((group) => group.length === 3);
  const others = new Set(separators.slice(0, -1));
  if (isThousands(groups) && new Set(separators).size === 1 && groups[0] !== '0')
    values.push(canonicalDecimal(groups.join('')));
  const isDecimalMark = lastSeparator === '.' || lastSeparator === ',';
  if (
    isDecimalMark &&
    !others.has(lastSeparator) &&
    others.size <= 1 &&
    isThousands(groups.slice(0, -1)) &&
    last.length <= 4
  ) {
    values.push(canonicalDecimal(`${groups.slice(0, -1).join('')}.${last}`));
  }
  if (separators.length === 1 && isDecimalMark && (groups[0] ?? '').length > 3 && last.length <= 4)
    values.push(canonicalDecimal(`${groups[0]}.${last}`));
  return values;
}
