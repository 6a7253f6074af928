// People at work in the three mailboxes while the desk runs and dies: now and then one of them approves, rejects, discards, edits or
// sends a draft, or answers by hand. Each draft is touched once at most, and only when it has lain there for a while. Called by
// kill-desk.ts.

import type { Chance } from '../seeded.ts';
import { DEEDS, type Deed, type MailServer, type OurDraft } from './mail-server.ts';

/** Nobody reads a draft sooner. */
const DRAFT_AGE_MS_MIN = 3_000;
/** Of the drafts, how many are left alone. */
const LEFT_ALONE_SHARE = 0.4;

export interface People {
  /** One of them does something, if there is something to do; the deed that was asked for, if one was. */
  act(wanted?: Deed): Promise<Deed | null>;
  readonly deeds: ReadonlyMap<Deed, number>;
  /** By the token of the draft. */
  readonly touched: ReadonlyMap<string, Deed>;
}

export function createPeople(servers: readonly MailServer[], chance: Chance): People {
  const deeds = new Map<Deed, number>();
  const touched = new Map<string, Deed>();
  const firstSeenMs = new Map<string, number>();
  const leftAlone = new Set<string>();

  const isReady = ({ token }: OurDraft): boolean => {
    const seen = firstSeenMs.get(token);
    if (seen === undefined) {
      firstSeenMs.set(token, Date.now());
      if (chance.next() < LEFT_ALONE_SHARE) leftAlone.add(token);
      return false;
    }
    return Date.now() - seen >= DRAFT_AGE_MS_MIN && !touched.has(token) && !leftAlone.has(token);
  };

  return {
    deeds,
    touched,
    async act(wanted) {
      const server = chance.pick(servers);
      const ready = (await server?.listDrafts())?.filter(isReady) ?? [];
      const draft = chance.pick(ready);
      const deed = wanted ?? chance.pick(DEEDS);
      if (!server || !draft || !deed) return null;
      // An IMAP client's own sending is no one step: beside ours of the same moment no server could tell them apart.
      if (server.name === 'imap' && deed === 'send') return null;
      touched.set(draft.token, deed);
      await server.doDeed(deed, draft);
      deeds.set(deed, (deeds.get(deed) ?? 0) + 1);
      return deed;
    },
  };
}
