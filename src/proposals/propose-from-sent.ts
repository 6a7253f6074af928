// What a desk's own replies suggest, in an order that is the same for the same mails: settings of the voice, wordings, examples. Pure;
// called by src/runtime for `waybill learn --sent`.
import { type DeskFacts, formalityOf, type Voice } from '../domain/desk.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { SupportedProposal } from '../domain/proposal.ts';
import { foldNames } from '../masking/name-words.ts';
import type { MailId } from '../ports/records.ts';
import type { TemplateSource } from '../ports/templates.ts';
import type { AddressForm } from './address-form.ts';
import { indexTitles, type MaskedSentence } from './mask-sentence.ts';
import { proposeExamples } from './propose-examples.ts';
import { proposeSignature, proposeVoice } from './propose-voice.ts';
import { bySourceId, proposeWordings } from './propose-wordings.ts';
import type { SentReply } from './sent-reply.ts';
import { createTryOut } from './try-out.ts';

export interface SentMailToLearnFrom {
  readonly replies: readonly SentReply[];
  readonly voice: Voice;
  readonly facts: DeskFacts;
  readonly orderNumberPattern: RegExp | null;
  /** The desk's templates in use. */
  readonly sources: readonly TemplateSource[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of the catalogue, as far as it is known. */
  readonly titles: readonly string[];
  readonly isCorrected: (mailId: MailId) => boolean;
}

/** Sentences that are less alike than this say different things. */
const LIKENESS_MIN = 0.5;

export function proposeFromSent(given: SentMailToLearnFrom): readonly SupportedProposal[] {
  const { voice, facts, orderNumberPattern, sources, today } = given;
  const replies = [...given.replies].sort((a, b) => (a.place < b.place ? -1 : 1));
  const titles = indexTitles(given.titles);
  const brand = foldNames([voice.brandName]);
  const names = new Set([...foldNames(replies.flatMap((reply) => reply.names))].filter((word) => !brand.has(word)));
  const ofLanguages = LANGUAGES.flatMap((language) => {
    const own = replies.filter((reply) => reply.language === language);
    if (own.length === 0) return [];
    const tryOut = createTryOut(sources, voice, language);
    const proposedVoice = proposeVoice(own, language, voice, tryOut);
    const options = {
      language,
      today,
      facts,
      orderNumberPattern,
      names,
      titles,
      known: new Map<string, MaskedSentence>(),
      brandName: voice.brandName,
      form: readForm(proposedVoice) ?? formalityOf(voice, language),
      likenessMin: LIKENESS_MIN,
      sources: bySourceId(sources, language),
      tryOut,
    };
    return [{ language, tryOut, voice: proposedVoice, wordings: proposeWordings(own, options) }];
  });
  const [first] = ofLanguages;
  return [
    ...ofLanguages.flatMap((one) => one.voice),
    ...(first === undefined ? [] : proposeSignature(replies, voice, first.tryOut)),
    ...ofLanguages.flatMap((one) => one.wordings),
    ...proposeExamples(replies, names, given.isCorrected),
  ];
}

/** How the replies speak to people, where it is not what the voice says. */
function readForm(proposed: readonly SupportedProposal[]): AddressForm | null {
  for (const { content } of proposed)
    if (content.kind === 'voice' && content.field === 'formality')
      return content.value === 'informal' ? 'informal' : 'formal';
  return null;
}
