// How a mail stands now, in a word or two: what became of its reply, and whether anybody still waits for an answer.
import type { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

/** Null where it was not handled yet. */
export function nameStanding({ draft, queued, run }: Mail, words: (typeof texts)['en']): string | null {
  const isWaiting = queued?.state === 'waiting' || queued?.state === 'snoozed';
  switch (draft?.state) {
    case 'sending':
    case 'sent':
    case 'unknown':
    case 'failed':
      return words.states[draft.state];
    case 'rejected':
    case 'withdrawn':
      return isWaiting ? `${words.states[draft.state]}: ${words.needsAnswer}` : words.states[draft.state];
    default:
      if (run === null) return null;
      if (queued?.state === 'settled') return words.settled;
      return isWaiting ? words.outcomes[queued.outcome] : words.outcomes[run.outcome];
  }
}
