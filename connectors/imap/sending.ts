// Sends a draft once: claim it, look again, hand it to the SMTP server, file the sent copy, remove the draft, then the claim. Where
// this is cut off after the mail began to go out, the claim stays, and neither this process nor another sends the draft again.
// Called by mailbox.ts.
import { hash } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { Mailbox, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { Claim } from './claims.ts';
import { notSent, notTaken, type ServerAccount, smtpLoginRefused, unclear } from './client.ts';
import type { Outgoing, OutgoingParts } from './outgoing.ts';
import { submitFrom } from './submission.ts';
import { findByToken, readOwn } from './tokens.ts';
import {
  type MessagePlace,
  makeRef,
  parseRef,
  readHeader,
  readRecipients,
  readToken,
  withoutBcc,
} from './translate.ts';

export interface SendingParts extends OutgoingParts {
  readonly outgoing: Outgoing;
  /** The SMTP server. */
  readonly submission: ServerAccount;
  /** The envelope's sender. */
  readonly address: string;
  /** Who puts the sent copy into the folder of sent mails. */
  readonly sentCopy: 'append' | 'server';
}

export function createSending(parts: SendingParts): Pick<Mailbox, 'sendDraft'> {
  const { session, folders, claims, outgoing, submission, address } = parts;

  const readDraft = async (place: MessagePlace, digest: string): Promise<Uint8Array> => {
    const raw = await readOwn(session, place);
    if (raw === null) throw notSent('it is no draft any more');
    if (hash('sha256', raw, 'hex') !== digest) throw notSent('its bytes have changed');
    return raw;
  };

  /** What may have changed until the claim was ours: the draft, or a person has sent it. */
  const lookAgain = async (place: MessagePlace, token: string, digest: string): Promise<void> => {
    const { sent } = await folders();
    if ((await findByToken(session, sent, token)).places.length > 0)
      throw notSent('it lies among the sent mails already');
    await readDraft(place, digest);
  };

  const handOver = async (raw: Uint8Array, to: readonly string[], claim: Claim): Promise<void> => {
    const mail = { from: address, to, raw: withoutBcc(raw) };
    const outcome = await submitFrom(submission, mail, () => claims.begin(claim)).catch(async (error) => {
      // No access token, or no word from the IMAP server that the note is changed: nothing of the mail went out.
      await releaseQuietly(parts, claim);
      throw error;
    });
    if (outcome.kind === 'accepted') return;
    if (outcome.kind === 'unclear')
      throw unclear(
        `the SMTP server took the mail and gave no answer (${outcome.why}); a note about it stays in the outbox`,
      );
    await releaseQuietly(parts, claim);
    if (outcome.kind === 'login_refused') throw smtpLoginRefused();
    if (outcome.kind === 'held') throw notSent('its note in the outbox went, or another process took it back');
    throw notTaken(outcome.why);
  };

  return {
    async sendDraft(ref, digest) {
      const place = parseRef(ref);
      if (place?.path !== (await folders()).drafts) throw notSent('it is no draft');
      const raw = await readDraft(place, digest);
      const fields = readHeader(raw);
      const token = readToken(fields);
      const to = readRecipients(fields);
      if (token === null) throw notSent('it has no X-Waybill-Id');
      if (to.length === 0) throw notSent('it names no recipient');
      const claim = await claims.take({ token, draft: ref, digest });
      if (claim === null)
        throw unclear(
          'another process is sending this draft, or began to and was cut off: see the notes in the outbox',
        );
      try {
        await lookAgain(place, token, digest);
      } catch (error) {
        await releaseQuietly(parts, claim);
        throw error;
      }
      await handOver(raw, to, claim);
      const sent = await fileCopy(parts, raw, token);
      await endQuietly(() => outgoing.removeDraft(ref).then(() => claims.release([claim])));
      return sent;
    },
  };
}

/** The mail has been sent: what is left to do is tried a few times, and where it fails the claim stays for clearUp. */
async function fileCopy(parts: SendingParts, raw: Uint8Array, token: string): Promise<ProviderMessageId> {
  const { session, folders, sentCopy } = parts;
  const findCopy = async (): Promise<ProviderMessageId | null> => {
    const [place] = (await findByToken(session, (await folders()).sent, token)).places;
    return place ? makeRef(place) : null;
  };
  if (sentCopy === 'server') {
    const copy = await waitForCopy(findCopy);
    // A server that is late will file a second copy; one too many is better than none.
    if (copy !== null) return copy;
  }
  for (let tries = 1; ; tries += 1) {
    try {
      const { sent } = await folders();
      const filed = await session.append(sent, raw, ['\\Seen'], { isFirst: true });
      const ref = filed ? makeRef({ path: sent, ...filed }) : await findCopy();
      if (ref !== null) return ref;
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
    }
    // The answer may have been lost, and not the copy.
    const copy = await findCopy().catch(whereUnavailable);
    if (copy !== null) return copy;
    if (tries >= limits.imap.triesMax) throw unclear('the mail was sent, and its copy could not be filed');
  }
}

const COPY_LOOK_MS = 500;

async function waitForCopy(findCopy: () => Promise<ProviderMessageId | null>): Promise<ProviderMessageId | null> {
  for (let waitedMs = 0; waitedMs <= limits.imap.sentCopySeconds * 1_000; waitedMs += COPY_LOOK_MS) {
    const copy = await findCopy().catch(whereUnavailable);
    if (copy !== null) return copy;
    await new Promise((resolve) => setTimeout(resolve, COPY_LOOK_MS));
  }
  return null;
}

function whereUnavailable(error: unknown): null {
  if (error instanceof ConnectorError) return null;
  throw error;
}

/** What the caller is told is what happened to the mail; a note that could not be removed only keeps the draft from being sent. */
const releaseQuietly = ({ claims }: OutgoingParts, claim: Claim): Promise<void> =>
  endQuietly(() => claims.release([claim]));

const endQuietly = async (work: () => Promise<void>): Promise<void> => {
  await work().catch(whereUnavailable);
};
