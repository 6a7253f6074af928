// Finds the server that seems to write Authentication-Results into every mail of a mailbox. A proposal for a person, who knows whether it
// is theirs: anybody can send many mails with such a field. Called when a mailbox is connected. Standard: RFC 8601.
import { parseAuthenticationResults } from './authentication-results.ts';
import { mendRaw } from './mend-raw.ts';

export interface AuthservProposal {
  readonly authservId: string;
  /** So many of the `looked` mails carry it on top. */
  readonly mails: number;
  readonly looked: number;
}

const MAILS_MIN = 10;
/** Of so many domains the mails must come. */
const DOMAINS_MIN = 3;

/** Of the header fields of recent mails. Null where they are few, of few senders, or the topmost field is not always the same server's. */
export function proposeAuthservId(headers: readonly Uint8Array[]): AuthservProposal | null {
  const ids = new Set<string | null>();
  const domains = new Set<string>();
  let mails = 0;
  for (const { headers: fields } of headers.map(mendRaw)) {
    const topmost = fields.find(({ name }) => name === 'authentication-results');
    if (topmost === undefined) continue;
    mails += 1;
    ids.add(parseAuthenticationResults(topmost.value).authservId);
    const from = fields.find(({ name }) => name === 'from')?.value ?? '';
    domains.add(/@([^\s<>@]{1,253})>?\s*$/.exec(from)?.[1]?.toLowerCase() ?? '');
  }
  const [authservId] = ids;
  if (ids.size !== 1 || !authservId || mails < MAILS_MIN || domains.size < DOMAINS_MIN) return null;
  return { authservId, mails, looked: headers.length };
}
