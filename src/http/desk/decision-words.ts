// Why a decision on a mail was not carried out, as the page shows it: who was first, or what stands in the way. Called by decide-on-mail.ts
// and by the routes.
import type { Decision, Refusal } from '../../watch/decide-on-page.ts';
import type { FirstWord } from '../../watch/first-word.ts';
import type { Fault } from './desk-route.ts';

export const FAULTS = {
  no_mail: { fault: 'no_mail', message: 'There is no such mail.' },
  mailbox_closed: {
    fault: 'mailbox_closed',
    message: 'The mailbox of this mail is not open now. Health says why; nothing was done.',
  },
  mailbox_away: {
    fault: 'mailbox_away',
    message: 'The mailbox or a source does not answer now. Nothing was done; try again in a minute.',
  },
  mailbox_refused: { fault: 'mailbox_refused', message: 'The mailbox refused this. The draft lies there as it was.' },
  signed_out: { fault: 'signed_out', message: 'You are signed out, or may not decide any more. Nothing was done.' },
  action_decided: { fault: 'decided', message: 'This was decided already, or the order has changed.' },
  open_already: { fault: 'open_already', message: 'This mail is escalated already.' },
  over: { fault: 'over', message: 'This mail is settled: nobody waits for an answer.' },
} as const satisfies Readonly<Record<string, Fault>>;

const DID: Readonly<Record<FirstWord['what'], string>> = {
  sent: 'sent this reply',
  sending: 'is sending this reply now',
  edited: 'changed this draft',
  rewritten: 'wrote this draft anew, because the facts have changed',
  rejected: 'rejected this draft',
  withdrawn: 'took this draft back',
  moved: 'moved this draft on',
};

/** A fault with who was first, for the page to name; null where it is no refusal. */
export function describeRefusal(decision: Decision): Fault | null {
  switch (decision.kind) {
    case 'no_draft':
      return { fault: 'no_draft', message: 'There is no draft for this mail.' };
    case 'cannot_tell':
      return {
        fault: 'cannot_tell',
        message: 'The mailbox cannot say now where this draft is. Try again in a minute.',
      };
    case 'other_recipients':
      return {
        fault: 'other_recipients',
        message: 'Somebody has given this draft other recipients in the mailbox. Finish it there.',
      };
    case 'decided':
    case 'changed':
      return { fault: decision.kind, message: sayFirst(decision) };
    default:
      return null;
  }
}

function sayFirst({ kind, first }: Extract<Refusal, { readonly first: FirstWord }>): string {
  const { what, by } = first;
  const who = by ?? (what === 'rewritten' || what === 'withdrawn' ? 'The desk' : 'Somebody in the mailbox');
  const then = kind === 'changed' ? 'Look at it once more.' : 'Nothing else was done.';
  return `${who} ${DID[what]}. ${then}`;
}
