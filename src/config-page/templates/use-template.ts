// What the server knows of a template: what it may use, what is wrong with it as typed, and what it would say. Asked again when typing rests.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from '../api.ts';
import { useDrafts } from '../settings/use-setting.ts';

const REST_MS = 350;
/** What was shown stays good as long as the server keeps its frame. */
const SHOWN_MS = 300_000;

export const knownQuery = (id: string) =>
  queryOptions({
    queryKey: ['settings', 'templates', 'known', id],
    queryFn: () => read(api.templates.known.$get({ query: { id } })),
  });

export interface TypedTemplate {
  readonly id: string;
  /** null: there is none. */
  readonly source: string | null;
}

/** The template as typed, with the other templates that are changed and not published: together they are tried. */
function useTried({ id, source }: TypedTemplate) {
  const { drafts } = useDrafts(['template']);
  const tried = useMemo(
    () => ({
      id,
      source: source ?? '',
      beside: drafts
        .filter(({ name }) => name !== id)
        .flatMap(({ name, content }) => (content === null ? [] : [{ id: name, source: content }])),
    }),
    [id, source, drafts],
  );
  const [rested] = useDebouncedValue(tried, REST_MS);
  return { tried: rested.id === id ? rested : tried, isTyping: rested !== tried };
}

export function useFaults(template: TypedTemplate) {
  const { tried, isTyping } = useTried(template);
  const { data, isFetching } = useQuery({
    queryKey: ['settings', 'templates', 'check', tried],
    queryFn: () => read(api.templates.check.$post({ json: tried })),
    enabled: template.source !== null,
    placeholderData: (before, query) => (idIn(query?.queryKey) === template.id ? before : undefined),
  });
  return { faults: template.source === null ? [] : (data?.faults ?? []), isChecking: isTyping || isFetching };
}

export type LookedAt =
  | { readonly kind: 'sample'; readonly sample: string }
  | { readonly kind: 'mail'; readonly mailId: number };

export function usePreview(template: TypedTemplate, on: LookedAt | null) {
  const { tried } = useTried(template);
  const where = { sample: on?.kind === 'sample' ? on.sample : '', mailId: on?.kind === 'mail' ? on.mailId : null };
  return useQuery({
    queryKey: ['settings', 'templates', 'preview', tried, where],
    queryFn: () => read(api.templates.preview.$post({ json: { ...tried, ...where } })),
    enabled: template.source !== null && on !== null,
    staleTime: SHOWN_MS,
    placeholderData: keepPreviousData,
  });
}

function idIn(key: readonly unknown[] | undefined): string | null {
  const tried = key?.[3];
  return typeof tried === 'object' && tried !== null && 'id' in tried ? String(tried.id) : null;
}
