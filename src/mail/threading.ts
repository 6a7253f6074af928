// Which mails a mail answers, and how an answer to it is threaded. Standard: RFC 5322, 3.6.4.
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';

/** Message ids of the mails before this one, nearest first, without repetition. */
export function threadParents(message: Pick<Message, 'inReplyTo' | 'references'>): readonly string[] {
  return [...new Set([...message.inReplyTo, ...[...message.references].reverse()])].slice(0, limits.mail.referencesMax);
}

/** `Re:` and its forms in other languages and clients, with a counter or not. */
const ANSWER_PREFIX =
  /^\s{0,10}(?:re|aw|antw|antwort|sv|vs|rép|rep|réf|ref|ris|r|res|odp|ynt|回复|答复)\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\))?\s{0,3}[:：]\s{0,10}/iu;
const SUBJECT_CHARACTERS_MAX = 500;

/** Whether the subject is one of an answer. */
export const isAnswerSubject = (subject: string): boolean => ANSWER_PREFIX.test(subject);

/** The subject with exactly one `Re: ` in front. */
export function replySubject(subject: string): string {
  let rest = subject.slice(0, SUBJECT_CHARACTERS_MAX);
  for (let n = 0; n < 20 && ANSWER_PREFIX.test(rest); n += 1) rest = rest.replace(ANSWER_PREFIX, '');
  return `Re: ${rest.trim()}`.trim();
}

/** References of an answer: those of the mail (or its single In-Reply-To) and its own id, the first and the newest kept. */
export function replyReferences(message: Pick<Message, 'messageId' | 'inReplyTo' | 'references'>): readonly string[] {
  const earlier =
    message.references.length > 0 ? message.references : message.inReplyTo.length === 1 ? message.inReplyTo : [];
  const all = [...new Set([...earlier, ...(message.messageId === null ? [] : [message.messageId])])];
  const { replyReferencesMax } = limits.mail;
  return all.length <= replyReferencesMax ? all : [...all.slice(0, 1), ...all.slice(1 - replyReferencesMax)];
}
