/** The words of a table of words, parted by spaces and line ends. Called by the files of this folder that look words up. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));
