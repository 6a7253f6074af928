// A marketplace passes a buyer's message on between two marker lines, with the order in front and its own footer behind.
// Finds the three parts. Called by split-text.ts.

const BEGIN = new Set(
  'begin message, begin of message, beginning of message, start message, start of message, message begins, anfang der nachricht, beginn der nachricht, nachrichtenanfang, début du message, inicio del mensaje, comienzo del mensaje, inizio messaggio, inizio del messaggio, begin bericht, begin van bericht, begin van het bericht, início da mensagem, inicio da mensagem'.split(
    ', ',
  ),
);
const END = new Set(
  'end message, end of message, message ends, ende der nachricht, nachrichtenende, fin du message, fin del mensaje, final del mensaje, fine messaggio, fine del messaggio, einde bericht, einde van bericht, einde van het bericht, fim da mensagem'.split(
    ', ',
  ),
);
const LINE_CHARACTERS_MAX = 200;

export interface RelayedMessage {
  /** Index of the line that opens the buyer's message, and of the one that closes it (the number of lines where none does). */
  readonly begin: number;
  readonly end: number;
}

/** The first message between marker lines, or null. Both must be decorated: `------------- Begin message -------------`. */
export function findRelayedMessage(lines: readonly string[]): RelayedMessage | null {
  const begin = lines.findIndex((line) => BEGIN.has(readMarker(line)));
  if (begin === -1) return null;
  const length = lines.slice(begin + 1).findIndex((line) => END.has(readMarker(line)));
  return { begin, end: length === -1 ? lines.length : begin + 1 + length };
}

function readMarker(line: string): string {
  if (line.length > LINE_CHARACTERS_MAX) return '';
  const content = line.trim();
  if (!/^[-=_*#~+]{3}/u.test(content) || !/[-=_*#~+]{3}$/u.test(content)) return '';
  return content
    .replace(/[-=_*#~+:]{1,200}/gu, ' ')
    .replace(/\s{1,200}/gu, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFC');
}
