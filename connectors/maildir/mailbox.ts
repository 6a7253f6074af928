// The Mailbox port over a Maildir: drafts in .Drafts, and sending is one rename into .Sent, which only one caller can win.
// Called by connector.ts.
import { hash } from 'node:crypto';
import type { Mailbox, MailboxAccount, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { Arrivals } from './arrivals.ts';
import { type MaildirClient, noSuchMessage, notSent, type Place, touched } from './client.ts';
import { DRAFT_FLAGS, type Locator, SENT_FLAGS } from './locator.ts';
import { type OutgoingIndex, searchOutgoing } from './outgoing.ts';
import { composeName, isTrashed, isUniquePart, parseName, tokenKey, tokenKeyOfName } from './translate.ts';

export interface MailboxParts {
  readonly account: MailboxAccount;
  readonly client: MaildirClient;
  readonly arrivals: Arrivals;
  readonly outgoing: OutgoingIndex;
  readonly locator: Locator;
  readonly marks: Pick<Mailbox, 'mark' | 'readMarks'>;
  readonly makeName: (token: string) => string;
}

export function createMailbox(parts: MailboxParts): Mailbox {
  const { account, client, arrivals, outgoing, locator, marks, makeName } = parts;

  const readAt = async (place: Place): Promise<{ readonly place: Place; readonly raw: Uint8Array } | null> => {
    const raw = await client.readMail(place);
    return raw === null ? null : { place, raw };
  };

  const removeDraft = async (ref: ProviderMessageId): Promise<void> => {
    const found = await locator.locate('.Drafts', ref, async (place) => ((await client.hasMail(place)) ? place : null));
    if (found) await client.removeMail(found);
  };

  return {
    account,
    tellsDraftsAndMarks: true,
    listChanges: (from) => arrivals.listChanges(from),
    ...marks,

    async fetchRaw(ref) {
      for (const box of ['', '.Drafts', '.Sent'] as const) {
        const found = await locator.locate(box, ref, readAt);
        if (found) return found.raw;
      }
      throw noSuchMessage(ref);
    },

    async saveDraft({ raw, token, replaces }) {
      if (replaces !== null) {
        // A mail client writes a changed draft as another file: what passes here, nobody can change any more.
        const old = await locator.locate('.Drafts', replaces.ref, readAt);
        if (!old || isTrashed(old.place.file) || hash('sha256', old.raw, 'hex') !== replaces.version) throw touched();
      }
      const ref = makeName(token);
      await client.writeMail('.Drafts', ref, composeName(ref, DRAFT_FLAGS), raw);
      if (replaces !== null) await removeDraft(replaces.ref);
      return ref;
    },

    async readOutgoing({ token, draft }) {
      const key = tokenKey(token);
      if (draft !== null && isUniquePart(draft) && tokenKeyOfName(draft) === key) {
        const raw = await client.readMail({ box: '.Drafts', part: 'cur', file: composeName(draft, DRAFT_FLAGS) });
        if (raw) return { kind: 'draft', ref: draft, raw };
        const sent = await client.readMail({ box: '.Sent', part: 'cur', file: composeName(draft, SENT_FLAGS) });
        if (sent) return { kind: 'sent', ref: draft, raw: sent };
      }
      return searchOutgoing(client, outgoing, key);
    },

    async sendDraft(ref, digest) {
      const found = await locator.locate('.Drafts', ref, readAt);
      if (!found || isTrashed(found.place.file)) throw notSent('it is no draft any more');
      if (hash('sha256', found.raw, 'hex') !== digest) throw notSent('its bytes have changed');
      const sent: Place = { box: '.Sent', part: 'cur', file: composeName(ref, SENT_FLAGS) };
      if (!(await client.moveMail(found.place, sent))) throw notSent('it was sent, changed or removed at this moment');
      return ref;
    },

    removeDraft,

    async removeLeftovers({ token, keep, versions, isDue }) {
      const { places } = await outgoing.find('.Drafts', tokenKey(token));
      if (!isDue()) return;
      for (const place of places) {
        if (parseName(place.file).unique === keep || isTrashed(place.file)) continue;
        const raw = await client.readMail(place);
        if (raw && versions.includes(hash('sha256', raw, 'hex'))) await client.removeMail(place);
      }
    },
  };
}
