// Whether two words differ by a single slip: one letter wrong, missing, added, or two neighbours exchanged.
// Called by item-mentions.ts for misspelt product names.

/** True for equal words too. */
export function isWithinOneSlip(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (difference > 1 || difference < -1) return false;
  if (difference < 0) return isWithinOneSlip(other, one);
  let i = 0;
  while (i < other.length && one[i] === other[i]) i += 1;
  if (i === one.length) return true;
  if (difference === 1) return one.slice(i + 1) === other.slice(i);
  return (
    one.slice(i + 1) === other.slice(i + 1) ||
    (one[i] === other[i + 1] && one[i + 1] === other[i] && one.slice(i + 2) === other.slice(i + 2))
  );
}
