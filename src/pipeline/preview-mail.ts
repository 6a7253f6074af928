// What would be said to a stored mail now, with the facts of now, and whether other words would pass the ground check. Writes nothing;
// called before a person's approval is carried out, and from time to time for the drafts that wait.
import { hash } from 'node:crypto';
import { indexOfLines } from '../claims/index-of-lines.ts';
import type { Finding } from '../domain/decision.ts';
import { isServedLanguage } from '../domain/language.ts';
import type { MailId } from '../ports/records.ts';
import { digestBytes } from '../sending/digest-bytes.ts';
import { htmlFromText } from '../voice/html-from-text.ts';
import { answerKnowledge, answerModel } from './ask-model.ts';
import type { DeskPorts } from './desk-ports.ts';
import { groundCheck } from './ground-check.ts';
import { rememberIn, rememberNothing } from './memory.ts';
import type { DecidedMail } from './progress.ts';
import { answerDkim, type RecordedAnswers, startRecord } from './recorded-sources.ts';
import { type RunRecord, readRunRecord } from './run-record.ts';
import { readStoredMail } from './stored-mail.ts';
import { decideMail } from './walk.ts';

export interface Preview {
  /** `as_handled`: it passes the ground check and reads as it did when the mail was handled. `nothing`: no reply is due any more, or none
   * that passes the check. `cannot_tell`: a source that saw all when the mail was handled does not now. */
  readonly reply: 'as_handled' | 'other_words' | 'nothing' | 'cannot_tell';
  /** SHA-256 (hex) of what would be said; null where nothing would be. */
  readonly replyDigest: string | null;
  /** What only a person can fill in stands in it. */
  readonly hasGaps: boolean;
  /** Findings on other words for the same reply; null where there would be no reply. */
  check(text: string): Promise<readonly Finding[] | null>;
}

/** null where there is no such mail, or it would not get as far as a reply. */
export async function previewMail(mailId: MailId, given: DeskPorts): Promise<Preview | null> {
  const received = readStoredMail(mailId, given.records);
  if (received === null) return null;
  const { remember } = rememberNothing(given.records, startRecord());
  const run = given.records.runs.read(mailId);
  const handled = run === null ? null : readRunRecord(run.json);
  const answers = handled?.answers ?? startRecord();
  const ports = {
    ...given,
    memory: { ...rememberIn(given.records), remember },
    checkDkim: answerDkim(answers),
    // Looking again costs nothing: what the model said then still stands, or does not pass the check any more.
    model: answerModel(answers),
    knowledge: answerKnowledge(dropGone(answers, given)),
  };
  const decided = await decideMail(received, ports);
  if (decided.kind !== 'through') return null;
  const { mail } = decided;
  const text = mail.deliverable?.text ?? null;
  return {
    reply: compareReply(mail, handled),
    replyDigest: text === null ? null : hash('sha256', text, 'hex'),
    hasGaps: (mail.reply?.gaps.length ?? 0) > 0,
    async check(text) {
      if (mail.reply === null) return null;
      const { language, free } = mail.reply;
      const html = htmlFromText(text, isServedLanguage(language) ? language : 'en');
      // What a person changed is theirs, and no passage vouches for it.
      const kept = free.filter((paragraph) => indexOfLines(text, paragraph.text) >= 0);
      const result = await groundCheck.run({ ...mail, reply: { ...mail.reply, text, html, free: kept } }, ports);
      return result.kind === 'go' ? result.adds.findings : [];
    },
  };
}

function compareReply(mail: DecidedMail, handled: RunRecord | null): Preview['reply'] {
  const sawAll = handled?.answers.questions.every(({ complete }) => complete) ?? false;
  const wasDown = handled?.answers.questions.some(({ down = [] }) => down.length > 0) ?? false;
  if (sawAll && !mail.areSourcesComplete) return 'cannot_tell';
  if (mail.doubts.down.length > 0 && !wasDown) return 'cannot_tell';
  if (mail.deliverable === null) return 'nothing';
  if (mail.deliverable.text !== handled?.reply?.text) return 'other_words';
  const attached = mail.documents.map(({ bytes }) => digestBytes(bytes));
  return isSameList(attached, handled.reply.attached) ? 'as_handled' : 'other_words';
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, n) => part === other[n]);

/** A passage that the desk has taken out of its documents, or changed, vouches for nothing any more. */
function dropGone(answers: RecordedAnswers, { records }: DeskPorts): RecordedAnswers {
  const { passages } = answers;
  if (passages === undefined || passages.length === 0) return answers;
  const standing = new Set(records.knowledge.read(passages.map(({ id }) => id)).map(({ digest }) => digest));
  // Each keeps its place, by which the answer names it.
  return { ...answers, passages: passages.map((one) => (standing.has(one.digest) ? one : { ...one, text: '' })) };
}
