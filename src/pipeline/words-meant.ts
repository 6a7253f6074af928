// The words that say what a mail means: the writer's own, the inner text where they only pass a mail on, and the earlier
// mails of theirs that it speaks to. Called by the stages that look for items, products, days and amounts.
import type { ClassifiedMail } from './progress.ts';

export function wordsMeant({ message, thread, threadSense, isPassedOn }: ClassifiedMail): string {
  const own = `${message.subject}\n${message.text.fresh}`;
  if (isPassedOn) return `${own}\n${message.text.forwarded?.text ?? ''}`;
  if (threadSense.kind !== 'answer' && threadSense.kind !== 'addition') return own;
  const ids = new Set(threadSense.earlier.map(({ mailId }) => mailId));
  const earlier = thread.filter(({ id }) => ids.has(id)).map(({ subject, text }) => `${subject}\n${text}`);
  return [own, ...earlier].join('\n\n');
}
