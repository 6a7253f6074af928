// The draft of a mail as it lies in the mailbox now: its words, what a person changed, on which facts each claim rests, and what the ground
// check says of it. Throws ConnectorError where the mailbox cannot be asked.
import { checkClaims } from '../claims/check-claims.ts';
import { findClaims } from '../claims/find-claims.ts';
import { indexOfLines } from '../claims/index-of-lines.ts';
import type { Finding, Reply } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import { isServedLanguage } from '../domain/language.ts';
import { diffReply } from '../mail/diff-reply.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { readShownDraft } from '../pipeline/edit-draft.ts';
import { claimsInputOf } from '../pipeline/ground-check.ts';
import type { DraftedMail } from '../pipeline/progress.ts';
import { readRunRecord } from '../pipeline/run-record.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { versionOf } from '../sending/digest-bytes.ts';
import { htmlFromText } from '../voice/html-from-text.ts';
import type { DraftView } from './mail-view.ts';

/** `known` is what was found out of the mail when it was handled; without it nothing is underlined. `facts` is the list in which claims name
 * theirs. */
export async function readDraftView(
  entry: LedgerEntry,
  desk: DeskPorts,
  { known, facts }: { readonly known: DraftedMail | null; readonly facts: readonly Fact[] },
): Promise<DraftView> {
  const found =
    entry.state === 'drafted'
      ? await desk.mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef })
      : ({ kind: 'absent' } as const);
  const run = desk.records.runs.read(entry.mailId);
  const ours = run === null ? null : readRunRecord(run.json).reply;
  if (found.kind !== 'draft')
    return {
      ...describeGone(entry, ours),
      ...(ours ? judgeWords(asWritten(ours, known), desk, known, facts) : NOTHING_JUDGED),
    };
  const draft = await readShownDraft(entry.mailId, found.raw, desk);
  const version = versionOf(found);
  const isChanged = version !== entry.digest;
  const diff = isChanged && ours !== null ? diffReply(ours.text, draft.text) : null;
  return {
    state: entry.state,
    version,
    subject: draft.subject,
    to: [...draft.to],
    others: [...draft.others],
    text: draft.text,
    language: draft.language,
    attachments: draft.files.map(({ filename }) => filename),
    isChanged,
    changes: diff === null ? null : [...diff.changes],
    ...judgeWords(draft, desk, known, facts),
  };
}

const describeGone = ({ state }: LedgerEntry, ours: { readonly subject: string; readonly text: string } | null) => ({
  state,
  version: null,
  subject: ours?.subject ?? '',
  to: [],
  others: [],
  text: ours?.text ?? '',
  language: '',
  attachments: [],
  isChanged: false,
  changes: null,
});

const NOTHING_JUDGED = { claims: [], findings: [], written: [] };

type Words = Pick<Reply, 'to' | 'subject' | 'text' | 'language'>;

/** As it was written when the mail was handled. */
const asWritten = (
  { subject, text }: { readonly subject: string; readonly text: string },
  known: DraftedMail | null,
) => ({
  ...{ subject, text, to: known?.reply?.to ?? [], language: known?.reply?.language ?? '' },
});

function judgeWords(
  draft: Words,
  desk: DeskPorts,
  known: DraftedMail | null,
  facts: readonly Fact[],
): Pick<DraftView, 'claims' | 'findings' | 'written'> {
  if (known === null) return NOTHING_JUDGED;
  const { text, subject, to } = draft;
  const language = isServedLanguage(draft.language) ? draft.language : 'en';
  const free = (known.reply?.free ?? []).filter((paragraph) => indexOfLines(text, paragraph.text) >= 0);
  const html = htmlFromText(text, language);
  const reply: Reply = { ...(known.reply ?? WRITTEN_BY_HAND), language, text, html, subject, to, free };
  const input = claimsInputOf(known, reply, desk);
  const places = new Map(facts.map((fact, n) => [fact, n]));
  return {
    claims: findClaims(input).map(({ start, end, facts: rests }) => ({
      start,
      end,
      facts: rests.flatMap((fact) => places.get(fact) ?? []),
    })),
    findings: checkClaims(input).map(pickFinding),
    written: free.map((paragraph) => ({
      text: paragraph.text,
      documents: [...new Set(paragraph.citations.map(({ document }) => document))],
    })),
  };
}

const WRITTEN_BY_HAND: Reply = {
  ...{ to: [], subject: '', text: '', html: '', language: 'en', inReplyTo: null, references: [], templates: [] },
  ...{ gaps: [], free: [], kind: 'answer' },
};

export const pickFinding = ({ kind, claim, detail }: Finding) => ({ kind, claim, detail });
