// A claim is a note in our own folder that says that a draft is being sent. Who claims appends a note and then looks: of several
// the one with the lowest UID wins, and UIDs are given in one order for all (RFC 3501, 2.3.1.1). So two processes never send
// one draft, on any server, and after a crash the note says to people and to us that nobody knows. Called by sending.ts.
import { randomUUID } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import { firstValueOf } from '../../src/mail/header-values.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { unclear } from './client.ts';
import type { Folders } from './folders.ts';
import type { ImapSession } from './session.ts';
import { readHeader } from './translate.ts';

export interface Claim {
  readonly uid: number;
  readonly token: string;
  /** Made new for each claim. */
  readonly by: string;
  readonly draft: ProviderMessageId;
  /** SHA-256 (hex) of the draft's bytes. */
  readonly digest: string;
}

export interface Claims {
  /** Null where another one was before: then there is no new note. */
  take(draft: Omit<Claim, 'uid' | 'by'>): Promise<Claim | null>;
  list(token: string | null): Promise<readonly Claim[]>;
  release(claims: readonly Claim[]): Promise<void>;
}

export function createClaims(session: ImapSession, folders: () => Promise<Folders>, address: string): Claims {
  const list: Claims['list'] = async (token) => {
    const { outbox } = await folders();
    return session.inFolder(outbox, async (folder) => {
      const uids = folder.exists === 0 ? [] : await folder.search({ deleted: false });
      if (uids.length > limits.imap.claimsMax)
        throw unclear(`the folder ${outbox} holds more than ${limits.imap.claimsMax} notes; read them and remove them`);
      const notes = await folder.read(uids, FIELDS);
      return notes
        .map(({ uid, bytes }) => readNote(uid, bytes))
        .filter((claim) => token === null || claim.token === token);
    });
  };
  const release: Claims['release'] = async (claims) => {
    if (claims.length === 0) return;
    const { outbox } = await folders();
    await session.inFolder(outbox, async (folder) => {
      for (const { uid } of claims) await folder.remove(uid);
    });
  };
  return {
    list,
    release,
    async take(draft) {
      const by = randomUUID();
      const { outbox } = await folders();
      let failure: unknown = null;
      try {
        await session.append(outbox, writeNote({ ...draft, by }, address), ['\\Seen']);
      } catch (error) {
        failure = error;
      }
      const all = await list(draft.token);
      const own = all.find((claim) => claim.by === by);
      // The note may be there although the answer was lost.
      if (!own && failure !== null) throw failure;
      if (own && all.every(({ uid }) => uid >= own.uid)) return own;
      if (own) await release([own]);
      return null;
    },
  };
}

const FIELDS = ['x-waybill-claim', 'x-waybill-claim-by', 'x-waybill-draft', 'x-waybill-digest'] as const;

function readNote(uid: number, bytes: Uint8Array): Claim {
  const fields = readHeader(bytes);
  const [token = '', by = '', draft = '', digest = ''] = FIELDS.map((name) => firstValueOf(fields, name) ?? '');
  return { uid, token, by, draft, digest };
}

/** A mail, so that a person who opens the folder reads what happened and what to do. */
function writeNote({ token, by, draft, digest }: Omit<Claim, 'uid'>, address: string): Uint8Array {
  const lines = [
    `From: Waybill <${address}>`,
    `To: ${address}`,
    'Subject: Waybill is sending a draft',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${by}@waybill.invalid>`,
    `X-Waybill-Claim: ${token}`,
    `X-Waybill-Claim-By: ${by}`,
    `X-Waybill-Draft: ${draft}`,
    `X-Waybill-Digest: ${digest}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Waybill writes this note before it sends a draft, and removes it afterwards.',
    'If it stays for more than some minutes, the sending was cut off, and nobody',
    'knows whether the mail left. Waybill will not send that draft again.',
    '',
    'If the mail arrived: delete the draft. If it did not: send the draft yourself.',
    'Then delete this note.',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
