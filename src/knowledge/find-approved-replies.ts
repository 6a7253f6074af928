// The desk's own approved replies to mails like this one, the nearest first: what a model is shown of how this desk writes. Only what left
// by a person's hand counts, and neither side tells who it was. Called by open-knowledge.ts.
import { detectLanguage } from '../classify/detect-language.ts';
import { limits } from '../domain/limits.ts';
import type { ApprovedReply, Knowledge } from '../ports/knowledge.ts';
import type { FoundMail, LedgerEntry, MailId, Records } from '../ports/records.ts';
import { foldWords } from './fold-words.ts';
import { readSentText } from './read-sent-text.ts';
import { scrubExample } from './scrub-example.ts';

interface Candidate {
  readonly asked: FoundMail;
  /** null where a person answered by hand, and accepted the mail as an example. */
  readonly entry: LedgerEntry | null;
}
interface Ranked extends Candidate {
  readonly likeness: number;
}

/** A mail is like another that shares this much of its words' weight, and more than one word. */
const LIKE = { shareMin: 0.25, wordsMin: 2 };
/** Looked at for a language and a text, for each that is wanted. */
const TRIED_PER_EXAMPLE = 6;
const WORDS_KEPT_MAX = 2_000;

export function openApprovedReplies(records: Records): Knowledge['findApprovedReplies'] {
  const known = new Map<string, ReadonlySet<string>>();
  /** The words of a stored mail stay as they are. */
  const wordsOf = ({ id, subject, text }: FoundMail, language: string): ReadonlySet<string> => {
    const key = `${id} ${language}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const words = new Set(
      foldWords(`${subject}\n${text.slice(0, limits.knowledge.approvedTextCharactersMax)}`, language),
    );
    if (known.size >= WORDS_KEPT_MAX) known.clear();
    known.set(key, words);
    return words;
  };
  return async ({ mailId, words, language, limit }) => {
    const sought = new Set(foldWords(words.slice(0, limits.model.mailCharactersMax), language));
    const candidates = listCandidates(records, mailId, words);
    if (sought.size === 0 || candidates.length === 0) return [];
    const ranked = rank(candidates, sought, (mail) => wordsOf(mail, language));
    const found: ApprovedReply[] = [];
    for (const candidate of ranked.slice(0, limit * TRIED_PER_EXAMPLE)) {
      if (found.length >= limit) break;
      const example = await makeExample(records, candidate, language);
      if (example !== null) found.push(example);
    }
    return found;
  };
}

/** The newest, older ones that hold the longest words of this mail, and the examples that a person accepted; each mail once. */
function listCandidates(records: Records, mailId: MailId, words: string): readonly Candidate[] {
  const candidates = new Map<MailId, Candidate>();
  for (const { entry, asked } of records.knowledge.listApproved(limits.knowledge.approvedMax))
    candidates.set(asked.id, { entry, asked });
  for (const asked of records.mails.search(longestWords(words), limits.store.searchHitsMax)) {
    const entry = asked.direction === 'in' ? records.ledger.readForMail(asked.id) : null;
    if (entry?.state === 'sent' && !entry.isAutomatic) candidates.set(asked.id, { entry, asked });
  }
  for (const { content } of records.proposals.list('accepted')) {
    if (content.kind !== 'example' || content.mailId === null || candidates.has(content.mailId)) continue;
    const asked = findIndexed(records, content.mailId);
    if (asked !== null && records.ledger.readForMail(asked.id) === null)
      candidates.set(asked.id, { entry: null, asked });
  }
  candidates.delete(mailId);
  return [...candidates.values()];
}

const SEARCHED_WORDS = 2;
const longestWords = (words: string): string =>
  [...new Set(words.slice(0, limits.store.searchCharactersMax).match(/\p{L}{5,40}/gu) ?? [])]
    .sort((a, b) => b.length - a.length)
    .slice(0, SEARCHED_WORDS)
    .join(' ');

function findIndexed({ mails }: Records, mailId: MailId): FoundMail | null {
  const raw = mails.readRaw(mailId);
  const head = raw === null ? '' : Buffer.from(raw.subarray(0, limits.maildir.headerBytesRead)).toString('latin1');
  const messageId = /^message-id:\s{0,10}<([^<>\s]{1,500})>/im.exec(head)?.[1];
  if (messageId === undefined) return null;
  const thread = mails.findThread([messageId], limits.identify.threadMessagesMax);
  return thread.find(({ id }) => id === mailId) ?? null;
}

/** By the weight of the words that both have, the rarer among these mails the heavier. */
function rank(
  candidates: readonly Candidate[],
  sought: ReadonlySet<string>,
  wordsOf: (mail: FoundMail) => ReadonlySet<string>,
): readonly Ranked[] {
  const heldBy = new Map<string, number>();
  for (const { asked } of candidates)
    for (const word of wordsOf(asked)) if (sought.has(word)) heldBy.set(word, (heldBy.get(word) ?? 0) + 1);
  const weigh = (word: string): number => Math.log(1 + (candidates.length + 1) / ((heldBy.get(word) ?? 0) + 0.5));
  const whole = [...sought].reduce((sum, word) => sum + weigh(word), 0);
  return candidates
    .flatMap((candidate) => {
      const words = wordsOf(candidate.asked);
      const shared = [...sought].filter((word) => words.has(word));
      const weight = shared.reduce((sum, word) => sum + weigh(word), 0);
      if (shared.length < LIKE.wordsMin || weight < LIKE.shareMin * whole) return [];
      // A long mail shares words with every mail.
      return [{ ...candidate, likeness: weight / Math.sqrt(words.size + sought.size) }];
    })
    .sort((a, b) => b.likeness - a.likeness || b.asked.id - a.asked.id);
}

async function makeExample(
  records: Records,
  { asked, entry }: Ranked,
  language: string,
): Promise<ApprovedReply | null> {
  const { approvedTextCharactersMax } = limits.knowledge;
  const text = asked.text.slice(0, approvedTextCharactersMax);
  if (detectLanguage(text, { subject: asked.subject }).language !== language) return null;
  const sent = await readSentText(records, asked, entry);
  if (sent === null || detectLanguage(sent).language !== language) return null;
  const raw = records.mails.readRaw(asked.id);
  if (raw === null) return null;
  const scrub = await scrubExample(raw, language);
  const example = { mailId: asked.id, asked: scrub(text), replied: scrub(sent) };
  return example.asked === '' || example.replied === '' ? null : example;
}
