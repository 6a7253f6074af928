// What the server knows of notices: the newest, those that were not told, and what they would say as typed.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ShownCommitmentState } from '../../domain/commitment.ts';
import type { Language } from '../../domain/language.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import { api, read } from '../api.ts';
import { useMe } from '../shell/use-me.ts';

const TYPING_MS = 300;
/** What was shown stays good as long as the server keeps its frame. */
const SHOWN_MS = 300_000;

export function useNotices() {
  const isAllowed = useMe()?.rights.includes('queue.read') ?? false;
  return useQuery({ queryKey: ['notices', 'list'], queryFn: () => read(api.notices.$get()), enabled: isAllowed });
}

export type UntoldTurn = NonNullable<NonNullable<ReturnType<typeof useNotices>['data']>['untold']>[number];
export type ListedNotice = NonNullable<ReturnType<typeof useNotices>['data']>['notices'][number];

export function useCommitments(state: ShownCommitmentState | 'all') {
  const isAllowed = useMe()?.rights.includes('queue.read') ?? false;
  return useQuery({
    queryKey: ['notices', 'commitments', state],
    queryFn: () => read(api.commitments.$get({ query: state === 'all' ? {} : { state } })),
    placeholderData: keepPreviousData,
    enabled: isAllowed,
  });
}
export type ShownCommitment = NonNullable<ReturnType<typeof useCommitments>['data']>['commitments'][number];

export function useNoticeFigures() {
  const me = useMe();
  const isAllowed = me?.reachesAll === true && me.rights.includes('figures.read');
  return useQuery({
    queryKey: ['notices', 'figures'],
    queryFn: () => read(api.notices.figures.$get()),
    enabled: isAllowed,
  });
}

export const CONSENTS_KEY = ['notices', 'consents'];

/** How many have agreed to marketing; for who sees all mailboxes. */
export function useConsentCounts() {
  const isAllowed = useMe()?.reachesAll ?? false;
  return useQuery({ queryKey: CONSENTS_KEY, queryFn: () => read(api.consents.$get()), enabled: isAllowed });
}

/** Of a made-up order, or of the one with that number; without a kind: all that is so of it. */
export interface LookedAt {
  readonly notices: string;
  readonly kind: NoticeKind | null;
  readonly number: string;
  readonly language: Language;
}

export function usePreview(looked: LookedAt) {
  const [{ notices, kind, number, language }] = useDebouncedValue(looked, TYPING_MS);
  return useQuery({
    queryKey: ['notices', 'preview', notices, kind, number, language],
    async queryFn() {
      if (number !== '') return read(api.notices.preview.order.$post({ json: { notices, number, kind, language } }));
      const json = { notices, kind: kind ?? 'shipped', language };
      return { ...(await read(api.notices.preview.$post({ json }))), turns: [] };
    },
    placeholderData: keepPreviousData,
    staleTime: SHOWN_MS,
    gcTime: 10_000,
    retry: false,
  });
}
