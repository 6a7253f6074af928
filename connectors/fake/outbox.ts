// The outgoing half of the fake mailbox: drafts, sent mail and the bin, in memory. Called by mailbox.ts.
import { createHash } from 'node:crypto';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { DraftVersion, OutgoingState, ProviderMessageId } from '../../src/ports/mailbox.ts';

type Box = 'drafts' | 'sent' | 'bin';
interface Outgoing {
  readonly token: string;
  raw: Uint8Array;
  box: Box;
}

export interface Outbox {
  save(ref: ProviderMessageId, token: string, raw: Uint8Array): void;
  /** The mail in drafts or sent, undefined elsewhere. */
  read(ref: ProviderMessageId): Uint8Array | undefined;
  find(token: string, draft: ProviderMessageId | null): OutgoingState;
  send(ref: ProviderMessageId, digest: string): void;
  /** Throws where it is no draft of this version any more. */
  demand(draft: DraftVersion): void;
  /** Removes an unsent draft; anything else stays. */
  remove(ref: ProviderMessageId): void;
  edit(ref: ProviderMessageId, raw: Uint8Array): void;
  discard(ref: ProviderMessageId): void;
  emptyBin(): void;
  /** A person sends a draft as it stands. */
  sendAsPerson(ref: ProviderMessageId): void;
  /** What a person sent by hand. */
  addSent(ref: ProviderMessageId, raw: Uint8Array): void;
  list(box: Box): readonly Uint8Array[];
}

const rejected = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[fake] the draft was left as it is: ${why}.`);

export function createOutbox(): Outbox {
  const mails = new Map<ProviderMessageId, Outgoing>();
  /** Of those that a token was given, the oldest first: a mailbox with very many drafts is asked for one at every mail. */
  const refsOf = new Map<string, Set<ProviderMessageId>>();
  const keep = (ref: ProviderMessageId, mail: Outgoing): void => {
    mails.set(ref, mail);
    refsOf.set(mail.token, (refsOf.get(mail.token) ?? new Set()).add(ref));
  };
  const forget = (ref: ProviderMessageId, { token }: Outgoing): void => {
    mails.delete(ref);
    refsOf.get(token)?.delete(ref);
  };
  const draftOf = (ref: ProviderMessageId): Outgoing => {
    const mail = mails.get(ref);
    if (mail?.box !== 'drafts') throw new ConnectorError('not_found', `[fake] no draft ${ref}.`);
    return mail;
  };
  const demand = ({ ref, version }: DraftVersion): Outgoing => {
    const mail = mails.get(ref);
    if (mail?.box !== 'drafts') throw rejected('it is no draft any more');
    if (createHash('sha256').update(mail.raw).digest('hex') !== version) throw rejected('its bytes have changed');
    return mail;
  };
  return {
    save: (ref, token, raw) => keep(ref, { token, raw, box: 'drafts' }),
    read: (ref) => mails.get(ref)?.raw,
    find(token, draft) {
      const known = draft === null ? undefined : mails.get(draft);
      if (draft === null || known?.token !== token || known.box === 'bin')
        return search([...(refsOf.get(token) ?? [])], mails);
      return { kind: known.box === 'sent' ? 'sent' : 'draft', ref: draft, raw: known.raw };
    },
    demand,
    send(ref, digest) {
      demand({ ref, version: digest }).box = 'sent';
    },
    remove(ref) {
      const mail = mails.get(ref);
      if (mail?.box === 'drafts') forget(ref, mail);
    },
    edit: (ref, raw) => {
      draftOf(ref).raw = raw;
    },
    discard: (ref) => {
      draftOf(ref).box = 'bin';
    },
    emptyBin() {
      for (const [ref, mail] of mails) if (mail.box === 'bin') forget(ref, mail);
    },
    sendAsPerson: (ref) => {
      draftOf(ref).box = 'sent';
    },
    addSent: (ref, raw) => keep(ref, { token: '', raw, box: 'sent' }),
    list: (box) => [...mails.values()].filter((mail) => mail.box === box).map(({ raw }) => raw),
  };
}

/** A sent copy outweighs a draft, and a draft what lies in the bin. */
function search(refs: readonly ProviderMessageId[], mails: ReadonlyMap<ProviderMessageId, Outgoing>): OutgoingState {
  for (const [box, kind] of [
    ['sent', 'sent'],
    ['drafts', 'draft'],
  ] as const) {
    const ref = refs.findLast((one) => mails.get(one)?.box === box);
    const found = ref === undefined ? undefined : mails.get(ref);
    if (ref !== undefined && found !== undefined) return { kind, ref, raw: found.raw };
  }
  return { kind: refs.length > 0 ? 'deleted' : 'absent' };
}
