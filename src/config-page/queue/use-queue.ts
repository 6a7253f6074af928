// What the queue's view reads and changes.
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType, InferResponseType } from 'hono/client';
import { api, read } from '../api.ts';

export type QueueQuery = Omit<InferRequestType<typeof api.queue.$get>['query'], 'cursor' | 'limit'>;
export type QueuedMail = InferResponseType<typeof api.queue.$get, 200>['items'][number];

export function useQueue(query: QueueQuery) {
  return useInfiniteQuery({
    queryKey: ['queue', 'list', query],
    queryFn: ({ pageParam }) =>
      read(api.queue.$get({ query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** Of what the search finds, where there is one. */
export const useCounts = ({ words }: Pick<QueueQuery, 'words'>) =>
  useQuery({
    queryKey: ['queue', 'counts', words],
    queryFn: () => read(api.queue.counts.$get({ query: words === undefined ? {} : { words } })),
    placeholderData: keepPreviousData,
  });
/** As it is shown: with `isCut` there are at least so many. */
export const countWords = (mails: number | undefined, isCut: boolean | undefined): string =>
  `${mails ?? 0}${isCut === true ? '+' : ''}`;
export const useNotes = (mailId: number) =>
  useQuery({
    queryKey: ['queue', 'notes', mailId],
    queryFn: () => read(api.queue[':mailId'].notes.$get({ param: { mailId: String(mailId) } })),
  });

/** Each reads the queue anew when it has ended, however. */
export function useQueueChanges() {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: ['queue'] });
  const paramOf = (mailId: number) => ({ mailId: String(mailId) });
  return {
    assign: useMutation({
      mutationFn: ({ mailId, from, to }: { mailId: number; from: string | null; to: string | null }) =>
        read(api.queue[':mailId'].assign.$post({ param: paramOf(mailId), json: { from, to } })),
      onSettled,
    }),
    snooze: useMutation({
      mutationFn: ({ mailId, until }: { mailId: number; until: string | null }) =>
        read(api.queue[':mailId'].snooze.$post({ param: paramOf(mailId), json: { until } })),
      onSettled,
    }),
    note: useMutation({
      mutationFn: ({ mailId, text }: { mailId: number; text: string }) =>
        read(api.queue[':mailId'].note.$post({ param: paramOf(mailId), json: { text } })),
      onSettled,
    }),
  };
}
