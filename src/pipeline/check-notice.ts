// The ground check of a notice as it would leave. Called by src/notices, and where a changed template of one is looked at.
import { checkClaims } from '../claims/check-claims.ts';
import { type Finding, isUnsupported, type Reply } from '../domain/decision.ts';
import { factsOfDesk, listOrderFacts } from '../domain/list-facts.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { NoticeInput, WrittenNotice } from '../voice/write-notice.ts';

export interface NoticeToCheck {
  readonly input: NoticeInput;
  readonly written: WrittenNotice;
  readonly reply: Pick<Reply, 'to' | 'subject' | 'text' | 'html'>;
  /** Of the order. */
  readonly origin: Pick<FoundOrder, 'source' | 'asOf'>;
  /** null where it begins a conversation. */
  readonly threadSubject: string | null;
}

/** What no fact supports. */
export function checkNotice({ input, written, reply, origin, threadSubject }: NoticeToCheck): readonly Finding[] {
  const { desk, voice, order, today } = input;
  const names = [voice.brandName, voice.signature, ...reply.to.map(({ name }) => name ?? '')];
  return checkClaims({
    reply,
    language: written.language,
    footer: written.footer,
    facts: [...listOrderFacts(order, origin), ...factsOfDesk(desk)],
    knownTitles: [],
    wordsToAvoid: voice.wordsToAvoid,
    today,
    mailSubject: threadSubject ?? '',
    allowedNames: names.filter((name) => name !== ''),
    ownLinks: written.links,
    ownElements: written.unseen,
  }).filter(isUnsupported);
}
