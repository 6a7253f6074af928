// The limits that no rule can lift: DESIGN.md, Deciding. They only ever make a decision more careful.
import type { Decision, Finding, Reason, Reply } from '../domain/decision.ts';
import type { Identity } from '../domain/identity.ts';
import { findMaskedFault } from '../domain/masked-address.ts';
import type { MachineMail, MailAddress } from '../domain/message.ts';

export interface HardLimitEvidence {
  readonly identity: Identity;
  readonly machineMail: MachineMail | null;
  readonly from: readonly MailAddress[];
  readonly reply: Reply | null;
  readonly findings: readonly Finding[];
}

/** Lowers `send` to `draft` where a limit stands against it, and names each one. Machine mail is never answered at all. */
export function applyHardLimits(
  decision: Decision,
  evidence: HardLimitEvidence,
): { readonly decision: Decision; readonly mayReply: boolean } {
  if (evidence.machineMail) {
    const isForPerson = decision.outcome === 'escalate';
    const limit = { rule: 'limit_no_reply_to_machines', detail: 'A machine wrote this; it is never answered.' };
    return {
      decision: { outcome: isForPerson ? 'escalate' : 'ignore', reasons: [...decision.reasons, limit] },
      mayReply: false,
    };
  }
  if (decision.outcome !== 'send') return { decision, mayReply: decision.outcome !== 'ignore' };
  const against = [...listLimitsAgainstSending(evidence)];
  if (against.length === 0) return { decision, mayReply: true };
  return { decision: { outcome: 'draft', reasons: [...against, ...decision.reasons] }, mayReply: true };
}

function* listLimitsAgainstSending({ identity, from, reply, findings }: HardLimitEvidence): Iterable<Reason> {
  if (identity !== 'verified')
    yield { rule: 'limit_verified_sender', detail: 'The sender is not proven to be the owner of the order.' };
  if (!reply) yield { rule: 'limit_no_reply', detail: 'There is no reply to send.' };
  if (reply && reply.kind !== 'answer')
    yield { rule: 'limit_holding_reply', detail: 'A holding reply is never sent by itself.' };
  if (reply && reply.free.length > 0)
    yield {
      rule: 'limit_free_text',
      detail: 'A language model wrote a part of the reply; it is never sent by itself.',
    };
  if (reply && reply.gaps.length > 0)
    yield { rule: 'limit_gaps', detail: `A person must fill in or check: ${reply.gaps.join(', ')}.` };
  if (findings.length > 0)
    yield { rule: 'limit_unsupported_claim', detail: `No fact supports: ${findings.map((f) => f.kind).join(', ')}.` };
  const maskedFault = reply ? findMaskedFault(reply) : null;
  if (maskedFault !== null) yield { rule: 'limit_masked_address', detail: maskedFault };
  const isToSenderAlone = reply?.to.length === 1 && from.length === 1 && reply.to[0]?.address === from[0]?.address;
  if (reply && !isToSenderAlone) yield { rule: 'limit_recipient', detail: 'A reply goes to the one sender alone.' };
}
