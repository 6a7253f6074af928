// What the desk's settings put below a reply is the desk's own words, and no claim on an order. Called before a text is checked.

/** The text without the footer, where it ends with it whole; else the text. */
export function cutFooter(text: string, footer: string | undefined): string {
  const end = text.trimEnd();
  const isBelow = footer !== undefined && footer !== '' && end.endsWith(`\n${footer}`);
  return isBelow ? `${end.slice(0, -footer.length).trimEnd()}\n` : text;
}
