// What the domain name system says of a name. Looked up by src/runtime, asked for by src/mail, which does no I/O.

/** TXT records (RFC 1035), the strings of each joined. `none`: there is no such name, or no such record. `unanswered`: nobody has said
 * within the limits which of both it is. */
export type TextRecords =
  | { readonly kind: 'found'; readonly texts: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unanswered' };

/** Never throws. */
export type LookUpTexts = (name: string) => Promise<TextRecords>;
