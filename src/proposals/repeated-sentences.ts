// Which sentences the desk's people write again and again, whatever the values in them. Called by propose-wordings.ts.
import { limits } from '../domain/limits.ts';
import { type MaskedSentence, type MaskOptions, maskSentence } from './mask-sentence.ts';
import type { SentReply } from './sent-reply.ts';
import { likeness } from './word-likeness.ts';

export interface RepeatedSentence {
  /** The way in which it is written most often. */
  readonly sentence: MaskedSentence;
  /** Replies that say so, and the people who were written to in these very words. */
  readonly mails: number;
  readonly recipients: number;
  /** In how many of them it is the first sentence. */
  readonly opens: number;
}

interface WrittenForm {
  readonly sentence: MaskedSentence;
  readonly recipients: Set<string>;
}
interface Gathered {
  readonly forms: Map<string, WrittenForm>;
  readonly words: readonly string[];
  readonly replies: Set<string>;
  readonly recipients: Set<string>;
  readonly opening: Set<string>;
}

/** Sentences this alike are one, but for a word or two. */
const ALIKE_MIN = 0.86;

/** Only those of enough mails to enough people, and without a fact of their own; the most frequent first. */
export function listRepeated(replies: readonly SentReply[], options: MaskOptions): readonly RepeatedSentence[] {
  const { recipientsMin, wordingMailsMin } = limits.sent;
  return gather(replies, options)
    .filter((found) => found.replies.size >= wordingMailsMin && found.recipients.size >= recipientsMin)
    .map(({ forms, replies: mails, opening }) => {
      const { sentence, recipients } = chooseForm([...forms.values()]);
      return { sentence, mails: mails.size, recipients: recipients.size, opens: opening.size };
    })
    .filter(({ sentence, recipients }) => recipients >= recipientsMin && !sentence.holdsOwnFact)
    .sort((a, b) => b.mails - a.mails || (a.sentence.key < b.sentence.key ? -1 : 1));
}

function gather(replies: readonly SentReply[], options: MaskOptions): readonly Gathered[] {
  const byKey = new Map<string, Gathered>();
  for (const { place, recipient, layout } of replies)
    for (const [n, written] of layout.sentences.entries()) {
      const sentence = maskSentence(written, options);
      const known = byKey.get(sentence.key) ?? startGathering(sentence);
      byKey.set(sentence.key, known);
      const form = writtenForm(sentence);
      const counted = known.forms.get(form) ?? { sentence, recipients: new Set<string>() };
      counted.recipients.add(recipient);
      known.forms.set(form, counted);
      known.replies.add(place);
      known.recipients.add(recipient);
      if (n === 0) known.opening.add(place);
    }
  return joinAlike([...byKey.values()]);
}

const startGathering = ({ words }: MaskedSentence): Gathered => ({
  forms: new Map(),
  words,
  replies: new Set(),
  recipients: new Set(),
  opening: new Set(),
});

const writtenForm = ({ pieces }: MaskedSentence): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.kind}>`)).join('');

/** What was written once joins what was written often. */
function joinAlike(gathered: readonly Gathered[]): readonly Gathered[] {
  const often = gathered
    .filter(({ replies }) => replies.size > 1)
    .sort((a, b) => b.replies.size - a.replies.size || (a.words.join(' ') < b.words.join(' ') ? -1 : 1))
    .slice(0, limits.sent.distinctSentencesMax);
  const seldom = gathered.filter(({ replies }) => replies.size === 1).slice(0, limits.sent.distinctSentencesMax);
  const joined: Gathered[] = [];
  for (const one of [...often, ...seldom]) {
    const like = joined.find(({ words }) => likeness(words, one.words) >= ALIKE_MIN);
    if (like === undefined) {
      if (one.replies.size > 1) joined.push(one);
      continue;
    }
    for (const place of one.replies) like.replies.add(place);
    for (const recipient of one.recipients) like.recipients.add(recipient);
    for (const place of one.opening) like.opening.add(place);
  }
  return joined;
}

/** What most people were written to: the words of a letter to one person are nobody else's. */
function chooseForm(forms: readonly WrittenForm[]): WrittenForm {
  const [first, ...others] = forms;
  if (first === undefined) throw new Error('a sentence was gathered in no form');
  return others.reduce((best, form) => (form.recipients.size > best.recipients.size ? form : best), first);
}
