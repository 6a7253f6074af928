// One form for order numbers, so that what people write and what shops store can be compared. Called by the finders, by
// order sources (for both sides of a comparison) and by the ground check.

/** Most numbers come as they are compared: capitals and digits, without the word "no" before them. */
const IS_NORMAL = /^(?!NO\d)[A-Z0-9]{1,40}$/;

/** The form in which order numbers are compared, for what people write and for what shops store alike: capitals, without
 * `#`, `№`, spaces, dots and hyphens after letters (`w-104 6662` is `W1046662`); hyphens between digits stay. */
export function normaliseOrderNumber(text: string): string {
  if (IS_NORMAL.test(text)) return text;
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[#№\s.]/g, '')
    .replace(/^NO(?=\d)/, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^([A-Z]{1,8})-(?=\d)/, '$1');
}
