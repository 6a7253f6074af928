// A part of the settings with what this person has changed of it: what a view edits. publish-bar.tsx publishes it.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Mailboxes } from '../../domain/rights.ts';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { api, read } from '../api.ts';
import { reachOf, useMe } from '../shell/use-me.ts';
import { type Draft, draftStore } from './drafts.ts';
import { isSameText } from './fields.ts';

export interface Setting {
  readonly part: SettingPart;
  readonly name: string;
  /** As typed, or else as it counts; null where there is no such template. */
  readonly text: string | null;
  /** As it counts now. */
  readonly published: string | null;
  /** As it is in the settings files. */
  readonly original: string | null;
  readonly isPublished: boolean;
  readonly draft: Draft | null;
  /** Somebody published another since the draft was begun. */
  readonly isOutdated: boolean;
  /** Keeps what is typed; null: the one of the settings files shall count again. */
  readonly edit: (content: string | null) => void;
}

export const settingQuery = (part: SettingPart, name = '') =>
  queryOptions({
    queryKey: ['settings', 'part', part, name],
    queryFn: () => read(api.settings.parts[':part'].$get({ param: { part }, query: { name } })),
  });

export function useSetting(part: SettingPart, name = ''): Setting {
  const { data } = useSuspenseQuery(settingQuery(part, name));
  const { id: person } = useEditor();
  const { drafts } = useSyncExternalStore(draftStore.subscribe, draftStore.read);
  const draft = drafts.find((kept) => kept.person === person && kept.part === part && kept.name === name) ?? null;
  const { text: published, original, releaseId, isPublished } = data;
  return {
    ...{ part, name, published, original, isPublished, draft },
    text: draft === null ? published : (draft.content ?? original),
    isOutdated: draft !== null && draft.basedOn !== releaseId,
    edit(content) {
      const { basedOn, base } = draft ?? { basedOn: releaseId, base: published };
      const becomes = content ?? original;
      if (basedOn === releaseId && isSameText(part, becomes, published)) draftStore.end({ person, part, name });
      else draftStore.put({ person, part, name, content, basedOn, base });
    },
  };
}

/** What the signed-in person has changed of these parts and not published, and what they discarded last. */
export function useDrafts(parts: readonly SettingPart[]) {
  const { id: person } = useEditor();
  const { drafts, discarded } = useSyncExternalStore(draftStore.subscribe, draftStore.read);
  const key = parts.join();
  return useMemo(() => {
    const isOurs = (draft: Draft) => draft.person === person && key.split(',').includes(draft.part);
    return { drafts: drafts.filter(isOurs), discarded: discarded.filter(isOurs) };
  }, [drafts, discarded, person, key]);
}

interface Editor {
  readonly id: string;
  /** What counts for all mailboxes. */
  readonly mayPublish: boolean;
  /** Rules, at least those that count in `reach` alone; null: all. */
  readonly mayPublishRules: boolean;
  readonly reach: Mailboxes;
}
let lastEditor: Editor = { id: '', mayPublish: false, mayPublishRules: false, reach: null };

/** Who edits. Whose session has run out goes on typing as who they were, and signs in again before it is published. */
export function useEditor(): Editor {
  const me = useMe();
  if (me !== null) {
    const mayPublishRules = me.rights.includes('settings.publish');
    lastEditor = { id: me.id, mayPublish: mayPublishRules && me.reachesAll, mayPublishRules, reach: reachOf(me) };
  }
  return lastEditor;
}
