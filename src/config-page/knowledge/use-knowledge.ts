// The desk's knowledge as its views read and change it.
import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import type { LANGUAGES } from '../../domain/language.ts';
import { ApiFault, api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';

type Knowledge = InferResponseType<typeof api.knowledge.$get, 200>;
export type KnownDocument = Knowledge['documents'][number];
export type KeptVersion = Knowledge['kept'][number];
/** What somebody else made of it meanwhile; null where they removed it. */
export type DocumentNow = InferResponseType<typeof api.knowledge.articles.$post, 409>['now'];
type Language = (typeof LANGUAGES)[number];

export const knowledgeQuery = queryOptions({
  queryKey: ['knowledge', 'list'],
  queryFn: () => read(api.knowledge.$get()),
});

export const documentQuery = (name: string) =>
  queryOptions({
    queryKey: ['knowledge', 'document', name],
    queryFn: () => read(api.knowledge.document.$get({ query: { name } })),
  });

export const readAnew = () => queryClient.invalidateQueries({ queryKey: ['knowledge'] });

/** What stands in the way of a change; undefined where nothing of that kind does. */
export function findConflict(error: Error | null): DocumentNow | undefined {
  if (!(error instanceof ApiFault) || error.fault !== 'conflict') return undefined;
  const { detail } = error;
  return typeof detail === 'object' && detail !== null && 'now' in detail ? (detail.now as DocumentNow) : undefined;
}

/** An article as it is being written: kept in this browser until it is saved or discarded. */
export interface ArticleDraft {
  /** Without its `.md`. */
  readonly name: string;
  readonly language: Language | null;
  readonly text: string;
  /** The version that it changes; null: there is none. */
  readonly basedOn: string | null;
}

export const ENDING = '.md';
export const keyOfDraft = (person: string, name: string | null): string => `waybill.article.${person}.${name ?? ''}`;
