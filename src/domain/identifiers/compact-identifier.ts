// One form of an identifier, however people and programs space, hyphenate and capitalise it. Used wherever two are compared.

/** Letters and digits alone, in upper case. */
export const compactIdentifier = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
