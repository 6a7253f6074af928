// Signals that a person must see, whatever the mail seems to want: anger, threats, law, press, danger, chargebacks, fraud
// and attempts to steer an assistant; also doubts about a delivery, and hurry. Searches in every language, and in every
// part of the mail, also in what no reader would see. Called by classify.ts.
import { ALARMS, type Alarm, type Classification } from '../../domain/intent.ts';
import { sentencesOf } from '../mail-sentences.ts';
import type { MailToClassify } from '../mail-to-classify.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { readSentences, type Sentence } from '../patterns/read-sentences.ts';
import { listPatterns } from '../rules/language-rules.ts';
import { alarmLanguages } from './alarm-languages.ts';
import { findMachineSyntax } from './machine-syntax.ts';

export interface Signals {
  /** At most one finding for each alarm, with the words that gave it. */
  readonly alarms: Classification['alarms'];
  readonly doubtsDelivery: boolean;
  readonly isHurried: boolean;
}

type Signal = Alarm | 'doubt' | 'hurry' | 'order';

/** What words can raise that are not the mail's own: those that it hands on, those that it quotes, and a signature with its footer. */
const RAISED_BY_ATTACHED_TEXT: ReadonlySet<Signal> = new Set([
  'manipulation',
  'fraud',
  'chargeback',
  'safety',
  'legal',
]);
const RAISED_BY_TEXT_AROUND: ReadonlySet<Signal> = new Set(['manipulation']);
const RAISED_BY_HIDDEN_TEXT: ReadonlySet<Signal> = new Set(['manipulation', 'order']);
const EVIDENCE_CHARACTERS_MAX = 120;

let signalPatterns: PatternSet<Signal> | null = null;

export function findSignals(mail: MailToClassify): Signals {
  const found = new Map<Signal, string>();
  const { subject, fresh, forwarded } = sentencesOf(mail);
  searchSentences([...subject, ...fresh], null, found);
  searchSentences(forwarded, RAISED_BY_ATTACHED_TEXT, found);
  if (mail.attachmentsText !== '') searchSentences(readSentences(mail.attachmentsText), RAISED_BY_ATTACHED_TEXT, found);
  for (const text of [mail.quoted, mail.signature])
    if (text !== '') searchSentences(readSentences(text), RAISED_BY_TEXT_AROUND, found);
  found.delete('order');
  searchHidden(mail.hidden, found);
  searchSyntax(
    [mail.subject, mail.fresh, mail.forwardedText, mail.attachmentsText, mail.hidden, mail.signature],
    found,
  );
  const alarms = ALARMS.flatMap((alarm) => {
    const evidence = found.get(alarm);
    return evidence === undefined ? [] : [{ alarm, evidence }];
  });
  return { alarms, doubtsDelivery: found.has('doubt'), isHurried: found.has('hurry') };
}

/** `wanted` null means every signal. */
function searchSentences(
  sentences: readonly Sentence[],
  wanted: ReadonlySet<Signal> | null,
  found: Map<Signal, string>,
): void {
  signalPatterns ??= compileSignals();
  for (const sentence of sentences) {
    for (const { pattern, start, end } of signalPatterns.findAll(sentence)) {
      const signal = pattern.value;
      if ((wanted === null || wanted.has(signal)) && !found.has(signal))
        found.set(signal, quoteWords(sentence, start, end));
    }
  }
}

/** A preview line that mail programs show is harmless; text that gives orders where nobody looks is not. */
function searchHidden(hidden: string, found: Map<Signal, string>): void {
  if (!/\p{L}{2}/u.test(hidden)) return;
  searchSentences(readSentences(hidden), RAISED_BY_HIDDEN_TEXT, found);
  const order = found.get('order');
  if (order !== undefined && !found.has('manipulation')) found.set('manipulation', `hidden text: ${order}`);
}

function searchSyntax(texts: readonly string[], found: Map<Signal, string>): void {
  for (const text of texts) {
    if (found.has('manipulation')) return;
    const syntax = text === '' ? null : findMachineSyntax(text);
    if (syntax !== null) found.set('manipulation', syntax);
  }
}

const quoteWords = (sentence: Sentence, start: number, end: number): string =>
  sentence.words
    .slice(Math.max(0, start - 2), end + 2)
    .map(({ text }) => text)
    .filter((text) => text !== ',')
    .join(' ')
    .slice(0, EVIDENCE_CHARACTERS_MAX);

function compileSignals(): PatternSet<Signal> {
  const patterns = new PatternSet<Signal>();
  for (const { alarms, doubts, hurry, orders, classes } of alarmLanguages) {
    const add = (block: string, signal: Signal): void => {
      for (const source of listPatterns(block)) patterns.add(source, classes, signal);
    };
    for (const alarm of ALARMS) add(alarms[alarm], alarm);
    add(doubts, 'doubt');
    add(hurry, 'hurry');
    add(orders, 'order');
  }
  return patterns;
}
