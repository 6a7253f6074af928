// Whether a mail is an absence note that only its words give away: no header and no telling subject. Called by
// detect-machine-mail.ts. A customer who is away writes because of an order; a note only says who is away, when mail is read
// again and whom to ask meanwhile.
import { isReferral } from '../domain/referrals.ts';
import type { TextInSentences } from '../domain/split-sentences.ts';
import { ABSENCE_FORMULAS, ABSENCE_SUBJECTS, ABSENCE_TEXTS, ABSENT } from './absence-wording.ts';
import { mentionsOwnOrder, readsLikeARequest } from './reads-like-a-request.ts';

/** A longer one without the turns of a note is a letter. */
const SHORT_CHARACTERS = 400;
const REPLY_SUBJECT = /^(?:re|aw|antw|rép|r|res|sv|rif)\s{0,2}:/iu;
/** A parcel, and whoever brings or keeps it. */
const MATTER_OF_AN_ORDER =
  /(?<!nader )order|parcel|package|deliver|shipment|courier|driver|neighbou?r|refund|purchase|bestell|paket|päckchen|liefer|sendung|versend|verschick|bote(?!\p{L})|nachbar|erstatt|pedido|paquete|entreg|env[ií]|repartidor|vecin|reembols|adquir|commande|colis|livr|envoy|voisin|rembours|ordine|pacco|consegn|spedi|corriere|vicin[oa]|rimbors|pakket|lever|zending|bezorg|(?<!door)(?<!doorge)stuur|buur|terugbetal|encomenda|estafeta|vizinh/iu;

export interface NoteEvidence extends TextInSentences {
  readonly subject: string;
  /** Whether a header field says that it answers a mail. */
  readonly isReply: boolean;
}

export function isAbsenceNote({ subject, text, sentences, isReply }: NoteEvidence): boolean {
  const saysUntilWhen = sentences.some((sentence) => matches(ABSENCE_TEXTS, sentence));
  if (!saysUntilWhen && !sentences.some((sentence) => matches(ABSENT, sentence))) return false;
  const own = sentences.filter((sentence) => !isReferral(sentence));
  const title = subject.trim();
  const answers = isReply || REPLY_SUBJECT.test(title);
  const isTitled = matches(ABSENCE_SUBJECTS, title);
  if (own.some(isOfCustomer) || (!answers && !isTitled && isOfCustomer(title))) return false;
  if (own.length < sentences.length || isTitled) return true;
  if (own.some((sentence) => matches(ABSENCE_FORMULAS, sentence))) return true;
  return (saysUntilWhen || answers) && text.length < SHORT_CHARACTERS;
}

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
const isOfCustomer = (sentence: string): boolean =>
  MATTER_OF_AN_ORDER.test(sentence) || mentionsOwnOrder(sentence) || readsLikeARequest(sentence);
