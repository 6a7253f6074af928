// What the desk's sent mail suggests and what people said to it. Each decision is in the audit log. Fills ports/records.
import { hash } from 'node:crypto';
import type { ProposalContent, SupportedProposal } from '../domain/proposal.ts';
import type { AuditRecords, ProposalRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { eq, integerGiven, sql, textGiven } from './drizzle.ts';
import { proposals } from './schema.ts';

const STEPS = { accepted: 'accept_proposal', rejected: 'reject_proposal', open: 'reopen_proposal' } as const;

const stored = {
  id: proposals.id,
  content: proposals.content,
  support: proposals.support,
  outOf: proposals.outOf,
  state: proposals.state,
  at: proposals.at,
  undo: proposals.undo,
};

export function fillProposalRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): ProposalRecords {
  const byState = database
    .select(stored)
    .from(proposals)
    .where(eq(proposals.state, textGiven('state')))
    .orderBy(proposals.id)
    .prepare();
  const byId = database
    .select(stored)
    .from(proposals)
    .where(eq(proposals.id, integerGiven('id')))
    .prepare();
  const isBack = sql`case ${proposals.state} when 'outdated' then 'open' else ${proposals.state} end`;

  const keep = ({ content, support, outOf }: SupportedProposal, at: string): void =>
    void database
      .insert(proposals)
      .values({ contentDigest: digestOf(content), content, support, outOf, state: 'open', at })
      .onConflictDoUpdate({ target: proposals.contentDigest, set: { support, outOf, state: isBack } })
      .run();

  return {
    propose: (found, at) =>
      commits.join(() => {
        database.update(proposals).set({ state: 'outdated' }).where(eq(proposals.state, 'open')).run();
        for (const proposal of found) keep(proposal, at);
        audit.append({ mailId: null, at, step: 'propose', content: { proposals: found.length } });
      }),
    list: (state) => byState.all({ state }),
    read: (id) => byId.get({ id }) ?? null,
    decide: ({ id, to, at, by, undo }) =>
      commits.join(() => {
        const proposal = byId.get({ id });
        if (proposal === undefined) throw new Error(`there is no proposal ${id}`);
        database.update(proposals).set({ state: to, at, decidedBy: by, undo }).where(eq(proposals.id, id)).run();
        audit.append({ mailId: null, at, step: STEPS[to], content: { id, by, ...describePlace(proposal.content) } });
      }),
  };
}

/** The keys in a fixed order: the same content has one digest. */
const digestOf = (content: ProposalContent): string =>
  hash('sha256', JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));

function describePlace(content: ProposalContent): Readonly<Record<string, unknown>> {
  const { kind, language } = content;
  if (kind === 'voice') return { kind, field: content.field, language };
  if (kind === 'wording') return { kind, template: content.template };
  return { kind, intents: content.intents, heldMail: content.mailId };
}
