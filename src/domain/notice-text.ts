// Words for a chat or a mail of which some came from outside: one line, no control characters, nothing that a client makes a link or
// a mention of. Called by the notifiers' translate.ts.

/** Never longer than `charactersMax`; a cut shows as …. */
export function plainLine(text: string, charactersMax: number): string {
  const line = [...text.slice(0, charactersMax * 4)]
    .join('')
    .normalize('NFC')
    // Format characters turn text around or hide it; line and paragraph separators begin new lines in some clients.
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .trim();
  const inert = line
    .replace(/[a-z][a-z0-9+.-]{1,20}:\/\/\S*|\b(?:mailto|tel|data|javascript):\S*/giu, '[link]')
    // Two letters or more after a dot between words may be a domain, which many clients make a link of.
    .replace(/(?<=[\p{L}\d-])\.(?=\p{L}{2})/gu, '·')
    .replaceAll('@', '(at)');
  const characters = [...inert];
  return characters.length <= charactersMax ? inert : `${characters.slice(0, charactersMax - 1).join('')}…`;
}
