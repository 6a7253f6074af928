// What an admin has changed of the settings and not published: kept in this browser, by person, until it is published or discarded. It outlives
// a session that has run out and a server that starts anew. What was discarded can be brought back until the next change of the same.
import type { SettingPart } from '../../http/desk/settings-routes.ts';

export interface Draft {
  /** Whose it is. */
  readonly person: string;
  readonly part: SettingPart;
  /** Of a template; '' for every other part. */
  readonly name: string;
  /** null: the one of the settings files shall count again. */
  readonly content: string | null;
  /** The release that counted when it was begun, and its text. */
  readonly basedOn: number | null;
  readonly base: string | null;
}
export type DraftKey = Pick<Draft, 'person' | 'part' | 'name'>;

const KINDS = { drafts: 'waybill.draft.', discarded: 'waybill.discarded.' } as const;
type Kind = keyof typeof KINDS;
type Snapshot = Readonly<Record<Kind, readonly Draft[]>>;

const keyOf = ({ person, part, name }: DraftKey): string => `${person}/${part}/${name}`;
const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'part' in value && 'content' in value && 'person' in value;

function readKept(kind: Kind): Map<string, Draft> {
  const found = new Map<string, Draft>();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(KINDS[kind]))) {
    try {
      const draft: unknown = JSON.parse(localStorage.getItem(name) ?? '');
      if (isDraft(draft)) found.set(keyOf(draft), draft);
    } catch {
      // Not one of ours.
    }
  }
  return found;
}

const kept: Record<Kind, Map<string, Draft>> = { drafts: new Map(), discarded: new Map() };
const listeners = new Set<() => void>();
let snapshot: Snapshot = { drafts: [], discarded: [] };

function tell(): void {
  snapshot = { drafts: [...kept.drafts.values()], discarded: [...kept.discarded.values()] };
  for (const listener of listeners) listener();
}

function reread(): void {
  kept.drafts = readKept('drafts');
  kept.discarded = readKept('discarded');
  tell();
}

function keep(kind: Kind, key: DraftKey, draft: Draft | null): void {
  const name = keyOf(key);
  try {
    if (draft === null) localStorage.removeItem(KINDS[kind] + name);
    else localStorage.setItem(KINDS[kind] + name, JSON.stringify(draft));
  } catch {
    // The browser keeps nothing more: it still stands in this tab.
  }
  if (draft === null) kept[kind].delete(name);
  else kept[kind].set(name, draft);
}

reread();
addEventListener('storage', reread);

export const draftStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): Snapshot => snapshot,
  put(draft: Draft): void {
    keep('drafts', draft, draft);
    keep('discarded', draft, null);
    tell();
  },
  /** It was published, or is as what counts. */
  end(key: DraftKey): void {
    keep('drafts', key, null);
    tell();
  },
  discard(key: DraftKey): void {
    const draft = kept.drafts.get(keyOf(key));
    if (draft === undefined) return;
    keep('discarded', key, draft);
    keep('drafts', key, null);
    tell();
  },
  /** What was discarded is gone for good. */
  forget(key: DraftKey): void {
    keep('discarded', key, null);
    tell();
  },
  bringBack(key: DraftKey): void {
    const draft = kept.discarded.get(keyOf(key));
    if (draft !== undefined) draftStore.put(draft);
  },
};
