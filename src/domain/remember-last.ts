/** What was made of the last thing, by identity, for those who ask about one thing several times in a row. A WeakMap would keep what
 * was made of each until the next full collection of garbage, measured in Node 24. */
export function rememberLast<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  let last: { readonly thing: Thing; readonly made: Made } | null = null;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, made: make(thing) };
    return last.made;
  };
}
