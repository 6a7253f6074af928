// A person's name in the two parts that shops keep and show side by side. Called by the connectors that write an address.

/** The last word, and what stands before it; a name of one word is all last name. */
export function splitName(name: string): { readonly first: string; readonly last: string } {
  const [, first = '', last = name] = /^(.*\S)\s+(\S+)$/.exec(name.trim()) ?? [];
  return { first, last };
}
