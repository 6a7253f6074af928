// A claim is a note in our own folder that says that a draft is being sent. Who claims appends a note and then looks: of several
// the one with the lowest UID wins, and UIDs are given in one order for all (RFC 3501, 2.3.1.1). So two processes never send
// one draft, on any server. A keyword on the note says that nothing has gone out yet: after a crash the draft of such a note may be
// sent; without the keyword the note says to people and to us that nobody knows. Called by sending.ts and outgoing.ts.
import { randomUUID } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import { firstValueOf } from '../../src/mail/header-values.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { unclear } from './client.ts';
import { type Folder, isFlaggedDeleted, type StoredMail } from './folder.ts';
import type { Folders } from './folders.ts';
import type { ImapSession, Turn } from './session.ts';
import { readHeader } from './translate.ts';

export interface Claim {
  readonly uid: number;
  readonly token: string;
  /** Made new for each claim. */
  readonly by: string;
  readonly draft: ProviderMessageId;
  /** SHA-256 (hex) of the draft's bytes. */
  readonly digest: string;
  /** Not a byte of the mail has gone out. Never true on a server that keeps no keywords. */
  readonly isPrepared: boolean;
}

/** Keywords on notes. Who sends removes the first and then looks for the second; who takes a sending back sets the second and then
 * looks for the first. So at least one of them sees the other, and stands back. */
const PREPARED = 'Waybill/Prepared';
const TAKEN_BACK = 'Waybill/Taken_back';

export interface Claims {
  /** Null where another one was before: then there is no new note. */
  take(draft: Omit<Claim, 'uid' | 'by' | 'isPrepared'>): Promise<Claim | null>;
  /** Before the first byte of the mail goes out. False where the sending was taken back: then nothing may go out. */
  begin(claim: Claim): Promise<boolean>;
  /** Takes back sendings that were cut off before anything went out. False where one of them is this process's own, or something
   * of it may have gone out. */
  takeBack(claims: readonly Claim[]): Promise<boolean>;
  list(token: string | null): Promise<readonly Claim[]>;
  release(claims: readonly Claim[]): Promise<void>;
}

export function createClaims(session: ImapSession, folders: () => Promise<Folders>, address: string): Claims {
  /** Sendings of this process, by `by`. */
  const underWay = new Set<string>();
  /** In one turn: nothing else is done between the change and the look. */
  const changeAndRead = async (
    uid: number,
    change: Parameters<Folder['changeFlags']>[1],
    turn?: Turn,
  ): Promise<StoredMail | null> => {
    const { outbox } = await folders();
    return session.inFolder(
      outbox,
      async (folder) => {
        await folder.changeFlags(uid, change);
        return folder.readAfresh(uid, FIELDS);
      },
      turn,
    );
  };
  const list: Claims['list'] = async (token) => {
    const { outbox } = await folders();
    return session.inFolder(outbox, async (folder) => {
      const uids = folder.exists === 0 ? [] : await folder.search({ deleted: false });
      if (uids.length > limits.imap.claimsMax)
        throw unclear(`the folder ${outbox} holds more than ${limits.imap.claimsMax} notes; read them and remove them`);
      const notes = await folder.read(uids, FIELDS);
      return notes.map(readNote).filter((claim) => token === null || claim.token === token);
    });
  };
  const release: Claims['release'] = async (claims) => {
    if (claims.length === 0) return;
    for (const { by } of claims) underWay.delete(by);
    const { outbox } = await folders();
    await session.inFolder(outbox, async (folder) => {
      for (const { uid } of claims) await folder.remove(uid);
    });
  };
  return {
    list,
    release,
    async begin({ uid, by }) {
      const note = await changeAndRead(uid, { remove: [PREPARED] }, { isFirst: true });
      if (note === null || isFlaggedDeleted(note) || readNote(note).by !== by) return false;
      return !hasKeyword(note, PREPARED) && !hasKeyword(note, TAKEN_BACK);
    },
    async takeBack(claims) {
      if (claims.some(({ by, isPrepared }) => !isPrepared || underWay.has(by))) return false;
      for (const { uid } of claims) {
        const note = await changeAndRead(uid, { add: [TAKEN_BACK] });
        // A note that went meanwhile: who knows how that sending ended.
        if (note === null || !hasKeyword(note, TAKEN_BACK) || !hasKeyword(note, PREPARED)) return false;
      }
      await release(claims);
      return true;
    },
    async take(draft) {
      const by = randomUUID();
      underWay.add(by);
      const { outbox } = await folders();
      let failure: unknown = null;
      try {
        await session.append(outbox, writeNote({ ...draft, by }, address), ['\\Seen', PREPARED]);
      } catch (error) {
        failure = error;
      }
      const all = await list(draft.token);
      const own = all.find((claim) => claim.by === by);
      if (!own) underWay.delete(by);
      // The note may be there although the answer was lost.
      if (!own && failure !== null) throw failure;
      if (own && all.every(({ uid }) => uid >= own.uid)) return own;
      if (own) await release([own]);
      return null;
    },
  };
}

const FIELDS = ['x-waybill-claim', 'x-waybill-claim-by', 'x-waybill-draft', 'x-waybill-digest'] as const;

function readNote(note: StoredMail): Claim {
  const fields = readHeader(note.bytes);
  const [token = '', by = '', draft = '', digest = ''] = FIELDS.map((name) => firstValueOf(fields, name) ?? '');
  return { uid: note.uid, token, by, draft, digest, isPrepared: hasKeyword(note, PREPARED) };
}

/** Keywords are the same in capitals and small letters (RFC 9051, 2.3.2). */
const hasKeyword = ({ flags }: StoredMail, keyword: string): boolean =>
  [...flags].some((flag) => flag.toLowerCase() === keyword.toLowerCase());

/** A mail, so that a person who opens the folder reads what happened and what to do. */
function writeNote({ token, by, draft, digest }: Omit<Claim, 'uid' | 'isPrepared'>, address: string): Uint8Array {
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
