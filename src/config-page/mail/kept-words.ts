// Words that a person has typed for a reply and not saved yet: kept in this browser until they are, over a session that runs out and a server
// that starts anew.
const keyOf = (mailId: number): string => `waybill.reply.${mailId}`;

export const readKeptWords = (mailId: number): string | null => localStorage.getItem(keyOf(mailId));

export function keepWords(mailId: number, text: string | null): void {
  if (text === null) localStorage.removeItem(keyOf(mailId));
  else localStorage.setItem(keyOf(mailId), text);
}
