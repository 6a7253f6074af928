// How people answer a question in a few words, in seven languages: yes, no, rather this one. Read by thread-sense.ts, where
// we asked something last; a text that answers nothing of ours never gets here.
import { foldText } from '../patterns/fold-text.ts';

/** The answer stands at the head; what follows is looked at by the classifier. */
const HEAD_CHARACTERS_MAX = 600;
const CHUNKS_MAX = 5;
/** Words that begin other sentences too (`si` is also 'if') answer only where hardly anything follows. */
const LOOSE_WORDS_MAX = 3;

const SURE =
  /^(?:yes|yeah|yep|yup|sure|of course|absolutely|correct|exactly|agreed|please do|please go ahead|go ahead|sounds good|that works|that would be|that's fine|ja|jawohl|gern|gerne|genau|einverstanden|passt|machen sie das|bitte machen|oui|volontiers|d.accord|bien sur|tout a fait|exactement|allez-y|avec plaisir|por supuesto|de acuerdo|adelante|desde luego|va bene|d.accordo|certamente|procedete|volentieri|esatto|graag|akkoord|inderdaad|doe maar|is goed|klopt|sim|com certeza|pode ser|podem avancar|pode avancar|de acordo|nein|nee|non merci|nao obrigad[oa])(?!\p{L})/u;
const LOOSE =
  /^(?:si|no|nao|non|nope|claro|certo|certa|correcto|correto|exacto|exato|richtig|stimmt|klar|zeker|isso|esa|ese|eso)(?!\p{L})/u;
/** Beside thanks these end the matter rather than answer. */
const ACKNOWLEDGES =
  /^(?:ok|okay|okey|vale|perfect|perfekt|parfait|perfecto|perfetto|prima|perfeito|super|top)(?!\p{L})/u;
const RATHER =
  /(?<!\p{L})(?:i(?:'d| would|d)? (?:rather|prefer)|we(?:'d| would|d)? (?:rather|prefer)|preferably|lieber|bevorzuge|am liebsten|je prefere|je prefererais|nous preferons|plutot|prefiero|preferimos|preferiria|mejor (?:el|la|los|las)|preferisco|preferirei|preferiamo|piuttosto|liever|prefereer|het liefst|prefiro|preferimos|preferia|de preferencia)(?!\p{L})/u;
const THANKS =
  /(?<!\p{L})(?:thanks|thank you|thx|cheers|danke|vielen dank|merci|gracias|grazie|bedankt|dank|obrigad[oa])/u;
const ENDS_CHUNK = /[\n.!?,;:]/u;

/** Whether the text says yes, no, or which one, as an answer does. */
export function saysYesNoOrWhich(text: string): boolean {
  const head = foldText(text.slice(0, HEAD_CHARACTERS_MAX)).replace(/[’`]/gu, "'");
  const chunks = head
    .split(ENDS_CHUNK)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .slice(0, CHUNKS_MAX);
  if (chunks.some((chunk) => SURE.test(chunk)) || RATHER.test(head)) return true;
  const short = chunks.filter((chunk) => countWords(chunk) <= LOOSE_WORDS_MAX);
  return (
    short.some((chunk) => LOOSE.test(chunk)) || (!THANKS.test(head) && short.some((chunk) => ACKNOWLEDGES.test(chunk)))
  );
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]{1,60}/gu)?.length ?? 0;
