// Who wrote, proven by a DKIM signature in the raw bytes: for mailboxes whose server writes no Authentication-Results that can be
// trusted. Called by identify, through a port, because it asks DNS. Standards: RFC 6376, RFC 8301, RFC 8463, RFC 9989 (DMARC).
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { DKIMResult } from 'mailauth';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { dmarc } from 'mailauth/lib/dmarc/index.js';
import type { SenderAuthentication } from '../domain/identity.ts';
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import type { LookUpTexts } from '../domain/text-records.ts';
import { findOneAuthor } from './one-author.ts';
import { readStrictLines, type StrictLines } from './strict-lines.ts';

export interface SignedMail {
  readonly raw: Uint8Array;
  readonly message: Message;
  /** ISO 8601: a signature must have been good then. */
  readonly receivedAt: string;
}

export interface DkimCheck {
  /** `pass` or `none`: that a signature is bad does not say that DMARC fails, for SPF cannot be seen from here. */
  readonly authentication: SenderAuthentication;
  /** DNS gave no answer on which it hangs: another time may prove the sender. */
  readonly isUnanswered: boolean;
}

export type CheckDkim = (mail: SignedMail) => Promise<DkimCheck>;

/** Fields that a mail has once. With a second one, which nobody signed, a reader would see another mail than the signer (RFC 6376, 8.15). */
const ONCE_FIELDS = [
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', 'in-reply-to', 'references'],
  ...['mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'],
];
/** Besides From: what a mail is read by, and by which one that somebody else sends again later is known as old. */
const COVERED_FIELDS = ['subject', 'date'];
const DAY_MS = 86_400_000;

const unproven = (why: string): DkimCheck => ({ authentication: { dmarc: 'none', why }, isUnanswered: false });

/** Never throws for what a mail or DNS does. */
export async function checkDkim({ raw, message, receivedAt }: SignedMail, lookUp: LookUpTexts): Promise<DkimCheck> {
  const author = findOneAuthor(message);
  if (author === null) return unproven('There is not exactly one From address.');
  const lines = readStrictLines(raw);
  if (typeof lines === 'string') return unproven(`The signatures of this mail are not checked: ${lines}.`);
  const fault = findHeaderFault(lines, message, receivedAt);
  if (fault !== null) return unproven(fault);
  const { resolver, isUnanswered } = resolverOf(lookUp);
  const { keyBitsMin: minBitLength } = limits.dkim;
  const checked = await dkimVerify(Readable.from(inChunks(lines.raw)), {
    strict: true,
    minBitLength,
    curTime: new Date(receivedAt),
    resolver,
  });
  // The parser of the signatures must have read the same author as ours.
  const [signedFrom] = checked.headerFrom;
  if (checked.headerFrom.length !== 1 || signedFrom?.toLowerCase() !== author)
    return unproven('From can be read in two ways.');
  const faults = checked.results.map((result) => findSignatureFault(result, lines));
  const domains = checked.results.flatMap(({ signingDomain = '' }, at) =>
    faults[at] === null ? [{ domain: signingDomain }] : [],
  );
  const verdict =
    domains.length === 0 ? false : await dmarc({ headerFrom: author, dkimDomains: domains, resolver, strict: true });
  if (verdict !== false && verdict.status.result === 'pass') {
    const why = 'A DKIM signature of the From domain is valid, as its DMARC policy wants it (checked from the bytes).';
    return { authentication: { dmarc: 'pass', why }, isUnanswered: false };
  }
  if (isUnanswered())
    return { ...unproven('DNS gave no answer, so no DKIM signature could be checked.'), isUnanswered: true };
  if (verdict === false) return unproven(`No DKIM signature counts: ${faults.find((why) => why !== null)}.`);
  return verdict.status.result === 'none'
    ? unproven('The domain has no DMARC policy.')
    : unproven('The valid DKIM signatures are of other domains than the DMARC policy of the From domain wants.');
}

function findHeaderFault({ fields }: StrictLines, { sentAt }: Message, receivedAt: string): string | null {
  const { signaturesMax, ageDaysMax } = limits.dkim;
  const signatures = fields.get('dkim-signature') ?? 0;
  if (signatures === 0) return 'The mail has no DKIM signature.';
  if (signatures > signaturesMax) return `The mail has more than ${signaturesMax} DKIM signatures.`;
  const doubled = ONCE_FIELDS.find((name) => (fields.get(name) ?? 0) > 1);
  if (doubled !== undefined) return `The mail has more than one ${doubled} field.`;
  const ageMs = sentAt === null ? Number.NaN : Math.abs(Date.parse(receivedAt) - Date.parse(sentAt));
  return ageMs <= ageDaysMax * DAY_MS ? null : `Its Date is not within ${ageDaysMax} days of its arrival.`;
}

/** Null where the signature is valid and covers what it must. */
function findSignatureFault(result: DKIMResult, { fields }: StrictLines): string | null {
  const { status, signingHeaders, canonBodyLengthLimited } = result;
  if (status.result !== 'pass') return (status.policy?.['dkim-rules'] ?? status.comment ?? status.result).slice(0, 80);
  if (canonBodyLengthLimited === true) return 'it covers a part of the body alone (l=)';
  if (status.testing === true) return 'its domain only tries DKIM out (t=y)';
  const covered = new Set(signingHeaders?.keys.toLowerCase().split(/: ?/));
  const bare = COVERED_FIELDS.find((name) => fields.has(name) && !covered.has(name));
  return bare === undefined ? null : `it does not cover ${bare}`;
}

/** As mailauth asks, with the errors that it knows. It asks for other types only to choose between two policies for a mail that fails. */
function resolverOf(lookUp: LookUpTexts) {
  let isUnanswered = false;
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    isUnanswered: () => isUnanswered,
    async resolver(name: string, type: string): Promise<string[][]> {
      if (type !== 'TXT') return fail('ENODATA');
      const records = await lookUp(name);
      if (records.kind === 'found') return records.texts.map((text) => [text]);
      if (records.kind === 'none') return fail('ENOTFOUND');
      isUnanswered = true;
      return fail('ETIMEOUT');
    },
  };
}

/** With a turn for the rest of the program after each: a large mail takes a second. */
async function* inChunks(raw: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < raw.length; at += limits.dkim.chunkBytes) {
    yield raw.subarray(at, at + limits.dkim.chunkBytes);
    await setImmediate();
  }
}
