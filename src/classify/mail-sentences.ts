// The sentences of a mail, read once however many judges ask for them. The judges of a mail ask one
// after the other.
import { rememberLast } from '../domain/remember-last.ts';
import type { MailToClassify } from './mail-to-classify.ts';
import { isBoilerplate } from './patterns/boilerplate.ts';
import { readSentences, type Sentence } from './patterns/read-sentences.ts';

export interface MailSentences {
  /** Without the 'Re:' of a reply. */
  readonly subject: readonly Sentence[];
  readonly fresh: readonly Sentence[];
  /** `fresh` without legal footers and lines marked as quoted. For judges only: an alarm must not hide behind the word 'confidential'. */
  readonly wanted: readonly Sentence[];
  readonly forwarded: readonly Sentence[];
  /** The subject begins with 'Re:', 'AW:', … */
  readonly isReplySubject: boolean;
}

/** A pasted log of a thousand lines is not read to the end by judges; the alarms read all of it. */
export const SENTENCES_JUDGED_MAX = 150;
const REPLY_PREFIX = /^\s{0,5}(?:re|aw|wg|fw|fwd|rv|tr|rif|ref|enc|res|sv|antw|antwort|betr)\s{0,3}(?:\[\d{1,3}\])?:/i;

export const sentencesOf = rememberLast((mail: MailToClassify): MailSentences => {
  const fresh = readSentences(mail.fresh);
  return {
    subject: readSentences(mail.subject.replace(REPLY_PREFIX, '')),
    fresh,
    wanted: (hasQuotedLines(mail.fresh) ? readSentences(dropQuotedLines(mail.fresh)) : fresh).filter(
      (sentence) => !isBoilerplate(sentence),
    ),
    forwarded: readSentences(mail.forwardedText),
    isReplySubject: REPLY_PREFIX.test(mail.subject),
  };
});

const QUOTED_LINE = /^\s{0,3}>/;

/** A mail of nothing but marked lines is its writer's own. */
function hasQuotedLines(text: string): boolean {
  if (!text.includes('>')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line) => QUOTED_LINE.test(line)) && !lines.every((line) => QUOTED_LINE.test(line));
}

const dropQuotedLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !QUOTED_LINE.test(line))
    .join('\n');
