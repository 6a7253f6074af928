// How sure a share of a few cases is. Standards: Wilson's score interval (Wilson 1927), its lower end.

/** The normal quantile of a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/** The least share that the cases leave likely, at 95 %; 0 where there are none. */
export function wilsonLowerBound(successes: number, cases: number): number {
  if (cases === 0) return 0;
  const share = successes / cases;
  const zz = Z * Z;
  const middle = share + zz / (2 * cases);
  const spread = Z * Math.sqrt((share * (1 - share) + zz / (4 * cases)) / cases);
  return Math.max(0, (middle - spread) / (1 + zz / cases));
}
