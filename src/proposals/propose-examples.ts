// Examples of what this desk's mails want: the mails that its people answered, as the classifier reads them, for a person to say that this
// is right. Called by propose-from-sent.ts.
import { INFORMING_INTENTS, type Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { SupportedProposal } from '../domain/proposal.ts';
import type { MailId } from '../ports/records.ts';
import { scrubText } from './scrub-text.ts';
import type { SentReply } from './sent-reply.ts';

const TEXT = { charactersMin: 15, charactersMax: 800 };

/** The newest of each wish and language, each text once. `isCorrected`: a person has said already what that mail wants. */
export function proposeExamples(
  replies: readonly SentReply[],
  names: ReadonlySet<string>,
  isCorrected: (mailId: MailId) => boolean,
): readonly SupportedProposal[] {
  const counts = new Map<string, number>();
  const texts = new Set<string>();
  const found: SupportedProposal[] = [];
  for (const { answered } of [...replies].sort((a, b) => (a.place < b.place ? 1 : -1))) {
    if (answered === null || !isExample(answered.intents)) continue;
    const { mailId, language, intents } = answered;
    if (mailId !== null && isCorrected(mailId)) continue;
    const text = scrubText(answered.text, language, names);
    const group = `${language} ${intents[0]}`;
    const count = counts.get(group) ?? 0;
    const isFit = text.length >= TEXT.charactersMin && text.length <= TEXT.charactersMax;
    if (!isFit || texts.has(text) || count >= limits.sent.examplesPerIntentMax) continue;
    texts.add(text);
    counts.set(group, count + 1);
    found.push({ content: { kind: 'example', language, intents: [...intents], text, mailId }, support: 1, outOf: 1 });
  }
  return found;
}

const isExample = (intents: readonly Intent[]): boolean =>
  intents.length > 0 && intents.every((intent) => intent !== 'other' && !INFORMING_INTENTS.has(intent));
