// Other words for sentences of the templates: what the desk's people write again and again to the same wish, in the place of the
// template's sentence that says the same, or before all where they open with it. Called by propose-from-sent.ts.
import { INFORMING_INTENTS, INTENTS, type Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { SupportedProposal, WordingProposal } from '../domain/proposal.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { listTemplateSentences, type TemplateSentence } from '../voice/template-sentences.ts';
import { readAddressForm } from './address-form.ts';
import { applyWording } from './apply-wording.ts';
import { isCourteous } from './courtesy-words.ts';
import type { MaskedSentence, MaskOptions } from './mask-sentence.ts';
import {
  compareSentences,
  forForm,
  isReplaceable,
  listStatuses,
  type MatchOptions,
  saysTheSame,
  writeInPlace,
} from './match-sentence.ts';
import { listRepeated, type RepeatedSentence } from './repeated-sentences.ts';
import type { SentReply } from './sent-reply.ts';
import type { TryOut } from './try-out.ts';

export interface WordingOptions extends MaskOptions, MatchOptions {
  readonly sources: ReadonlyMap<string, string>;
  readonly tryOut: TryOut;
}

/** A frame has one sentence of its own, and what stands in its place is told by its place. */
const FRAME_LIKENESS_MIN = 0.25;
/** What all replies to one wish open with may be said of that wish alone. */
const INTENTS_MIN = 2;

interface PlacedSentence {
  readonly template: string;
  readonly sentence: TemplateSentence;
}

/** `replies` are all of one language. */
export function proposeWordings(replies: readonly SentReply[], options: WordingOptions): readonly SupportedProposal[] {
  const frame = listPlaces([`frame/${options.language}`], options);
  const opening = proposeThanks(replies, frame, options);
  const found = [...opening.proposals];
  for (const intent of INTENTS) {
    if (intent === 'other' || INFORMING_INTENTS.has(intent)) continue;
    const answers = replies.filter(({ answered }) => answered?.intents[0] === intent);
    if (answers.length < limits.sent.wordingMailsMin) continue;
    const places = listPlaces(listTemplates(intent, options), options);
    const repeated = listRepeated(answers, options).filter(({ sentence }) => sentence.key !== opening.key);
    found.push(
      ...proposeFor(answers, repeated, places, frame, options),
      ...proposeOpening(answers, repeated, intent, [...places, ...frame], options),
    );
  }
  return dropRepeats(found);
}

/** The intent's template and the partials that it and they include. */
function listTemplates(intent: Intent, { sources, language }: WordingOptions): readonly string[] {
  const ids = [`${intent}/${language}`];
  for (const id of ids)
    for (const [, name] of (sources.get(id) ?? '').matchAll(/\{\{> ?([\w-]{1,60})/g)) {
      const partial = `partials/${name}/${language}`;
      if (sources.has(partial) && !ids.includes(partial)) ids.push(partial);
    }
  return ids.filter((id) => sources.has(id));
}

function listPlaces(ids: readonly string[], { sources, language }: WordingOptions): readonly PlacedSentence[] {
  const orderNoun = (sources.get(`partials/order-name/${language}`) ?? '').split('{{', 1)[0] ?? '';
  return ids.flatMap((template) =>
    listTemplateSentences(sources.get(template) ?? '', orderNoun)
      .filter((sentence) => isReplaceable(sentence, template.startsWith('frame/')))
      .map((sentence) => ({ template, sentence })),
  );
}

/** What most replies open with, whatever they answer, in the place of the frame's thanks. */
function proposeThanks(replies: readonly SentReply[], frame: readonly PlacedSentence[], options: WordingOptions) {
  const { openingShareMin } = limits.sent;
  if (new Set(replies.map(({ answered }) => answered?.intents[0])).size < INTENTS_MIN)
    return { key: null, proposals: [] };
  const openings = replies.map((reply) => ({
    ...reply,
    layout: { ...reply.layout, sentences: reply.layout.sentences.slice(0, 1) },
  }));
  const repeated = listRepeated(openings, options).find(({ opens }) => opens >= openingShareMin * replies.length);
  if (repeated === undefined) return { key: null, proposals: [] };
  const nearest = findNearest(repeated.sentence, frame, { ...options, likenessMin: FRAME_LIKENESS_MIN });
  if (nearest === null) return { key: null, proposals: [] };
  const proposal = replaceIn(nearest, repeated.sentence, options);
  return { key: repeated.sentence.key, proposals: proposal === null ? [] : [support(proposal, repeated, replies)] };
}

/** `others` are places that are nearer to some sentences, and not looked at here. */
function proposeFor(
  replies: readonly SentReply[],
  sentences: readonly RepeatedSentence[],
  places: readonly PlacedSentence[],
  others: readonly PlacedSentence[],
  options: WordingOptions,
): SupportedProposal[] {
  const { wordingShareMin, wordingsPerIntentMax } = limits.sent;
  const taken = new Set<string>();
  const found: SupportedProposal[] = [];
  for (const repeated of sentences) {
    if (found.length >= wordingsPerIntentMax || repeated.mails < wordingShareMin * replies.length) break;
    const nearest = findNearest(repeated.sentence, [...places, ...others], options);
    if (nearest === null || others.includes(nearest) || taken.has(nearest.sentence.source)) continue;
    taken.add(nearest.sentence.source);
    const proposal = replaceIn(nearest, repeated.sentence, options);
    if (proposal !== null) found.push(support(proposal, repeated, replies));
  }
  return found;
}

const support = (
  content: WordingProposal,
  { mails }: RepeatedSentence,
  replies: readonly SentReply[],
): SupportedProposal => ({
  content,
  support: mails,
  outOf: replies.length,
});

function findNearest(
  theirs: MaskedSentence,
  places: readonly PlacedSentence[],
  options: WordingOptions,
): PlacedSentence | null {
  let nearest: PlacedSentence | null = null;
  let most = 0;
  for (const place of places) {
    const alike = compareSentences(place.sentence, theirs, options);
    if (alike > most) {
      most = alike;
      nearest = place;
    }
  }
  return nearest;
}

function replaceIn(
  { template, sentence }: PlacedSentence,
  theirs: MaskedSentence,
  options: WordingOptions,
): WordingProposal | null {
  if (saysTheSame(sentence, theirs, options)) return null;
  const after = writeInPlace(sentence, theirs, options);
  return after === null ? null : tryProposal({ template, before: sentence.source, after }, options);
}

/** What most replies to a wish begin with and no template says. */
function proposeOpening(
  replies: readonly SentReply[],
  sentences: readonly RepeatedSentence[],
  intent: Intent,
  places: readonly PlacedSentence[],
  options: WordingOptions,
): readonly SupportedProposal[] {
  const { openingShareMin, openingWordsMin } = limits.sent;
  for (const repeated of sentences) {
    const { sentence, mails, opens } = repeated;
    if (mails < openingShareMin * replies.length) break;
    const words = sentence.pieces.every((piece) => typeof piece === 'string') ? sentence.pieces.join('').trim() : '';
    if (sentence.words.length < openingWordsMin || !/^[¿¡]?\p{Lu}.*[.!]$/u.test(words) || opens < mails / 2) continue;
    if (findNearest(sentence, places, options) !== null || listStatuses(words, options.language).length > 0) continue;
    if (!isCourteous(words, options.language)) continue;
    const form = options.language === 'en' ? null : readAddressForm(words, options.language);
    const after = form === null ? words : forForm(form, words, '');
    const proposal = tryProposal({ template: `${intent}/${options.language}`, before: '', after }, options);
    if (proposal !== null) return [support(proposal, repeated, replies)];
  }
  return [];
}

function tryProposal(
  change: Pick<WordingProposal, 'template' | 'before' | 'after'>,
  { sources, tryOut, language }: WordingOptions,
): WordingProposal | null {
  const source = applyWording(sources.get(change.template) ?? '', change);
  if (source === null || tryOut.template(change.template, source) !== null) return null;
  return { kind: 'wording', language, ...change };
}

/** A partial's sentence that several wishes show is proposed once, with the best support. */
function dropRepeats(found: readonly SupportedProposal[]): readonly SupportedProposal[] {
  const best = new Map<string, SupportedProposal>();
  for (const proposal of found) {
    const { content } = proposal;
    const place = content.kind === 'wording' ? `${content.template}\n${content.before}` : '';
    const known = best.get(place);
    if (known === undefined || proposal.support > known.support) best.set(place, proposal);
  }
  return [...best.values()];
}

/** For the caller that has them as a list. */
export const bySourceId = (sources: readonly TemplateSource[], language: Language): ReadonlyMap<string, string> =>
  new Map(sources.filter(({ id }) => id.endsWith(`/${language}`)).map(({ id, source }) => [id, source]));
