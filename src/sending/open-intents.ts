// Which questions a mailbox may answer without a person, and what has to speak for it before that is switched on: the two of plain status
// always, a few more once people have approved enough of their drafts unedited, nothing else ever. Called by whoever switches: the page and the
// command line.
import { type Intent, OPENABLE_INTENTS, STATUS_INTENTS } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { wilsonLowerBound } from '../domain/wilson.ts';
import type { Clock } from '../ports/clock.ts';
import type { DecidedReplies, Records } from '../ports/records.ts';

export interface SendEvidence extends DecidedReplies {
  /** The least share approved unedited that so many cases leave likely (Wilson, 95 %). */
  readonly lowerBound: number;
  /** `always`: as soon as an admin wants; `earned`, `short`: whether enough speaks for it; `never`: its answer needs a person. */
  readonly standing: 'always' | 'earned' | 'short' | 'never';
}

export function weighSending({ ledger }: Pick<Records, 'ledger'>, mailbox: string, intent: Intent): SendEvidence {
  const decided = ledger.countDecided(mailbox, intent, limits.sending.approvalsWeighedMax);
  const { approved, unedited } = decided;
  return { ...decided, lowerBound: wilsonLowerBound(unedited, approved), standing: standingOf(intent, decided) };
}

function standingOf(intent: Intent, { approved, unedited }: DecidedReplies): SendEvidence['standing'] {
  const { openApprovalsMin, openUneditedShareMin } = limits.sending;
  if (STATUS_INTENTS.has(intent)) return 'always';
  if (!OPENABLE_INTENTS.has(intent)) return 'never';
  return approved >= openApprovalsMin && unedited >= openUneditedShareMin * approved ? 'earned' : 'short';
}

/** All that the mailbox sends from now on. What it sends already stays without being weighed anew. The fault says of each other what is missing. */
export async function switchSending(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  { mailbox, intents, by }: { readonly mailbox: string; readonly intents: readonly Intent[]; readonly by: string },
): Promise<Result<null, string>> {
  return records.write(() => {
    const sent = records.watches.read(mailbox)?.sendsIntents ?? [];
    const faults = intents
      .filter((intent) => !sent.includes(intent))
      .flatMap((intent) => {
        const fault = whyNotSend(records, mailbox, intent);
        return fault === null ? [] : [fault];
      });
    if (faults.length > 0) return failed(faults.join(' '));
    records.watches.allowSending(mailbox, [...new Set(intents)], { by, at: clock.now() });
    return ok(null);
  });
}

/** What is missing before it may be switched on, for a person; null where nothing is. */
export function whyNotSend(records: Pick<Records, 'ledger'>, mailbox: string, intent: Intent): string | null {
  const { standing, approved, unedited } = weighSending(records, mailbox, intent);
  const { openApprovalsMin, openUneditedShareMin } = limits.sending;
  switch (standing) {
    case 'always':
    case 'earned':
      return null;
    case 'never':
      return `${intent} is never answered without a person: its answer needs something done or judged.`;
    case 'short':
      return (
        `${intent} can be switched on after ${openApprovalsMin} approvals of which ${openUneditedShareMin * 100} % were unedited. ` +
        `So far: ${approved} approved in this mailbox, ${unedited} of them unedited.`
      );
  }
}
