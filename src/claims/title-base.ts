// The name of a product without its variant: "Pet Bed (small, fleece, beige)" is a "Pet Bed". Called by fact-book and titles.

/** The part before the first bracket, dash or comma; the whole title where there is none. */
export function baseOfTitle(title: string): string {
  const end = title.search(/ ?[([{|,;:]| [-–—/] /);
  return end > 0 ? title.slice(0, end).trim() : title.trim();
}

/** The parts after the name: 'small', 'fleece', 'beige'. */
export const partsOfTitle = (title: string): readonly string[] =>
  title
    .slice(baseOfTitle(title).length)
    .split(/[([{|,;:)\]}]| [-–—/] /)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
