// The desk's health as the view reads and changes it. Whatever is done, all of it is read anew.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { useEffect, useRef } from 'react';
import { api, read } from '../api.ts';
import { useLive } from '../shell/use-live.ts';

const POLL_MS = 10_000;

export type Health = InferResponseType<typeof api.health.$get, 200>;

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => read(api.health.$get()),
  refetchInterval: POLL_MS,
});

const GATHER_MS = 1_000;

/** Reads it anew when something changes at a mail, which may be much at once. */
export function useLiveHealth(): void {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(({ kind }) => {
    if (kind === 'looks') return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void client.invalidateQueries({ queryKey: ['health'] });
    }, GATHER_MS);
  });
}

/** `onSaid` hears what to tell the person, also where it did not work. */
export function useDeed<T, R>(
  deed: (given: T) => Promise<R>,
  onSaid: (said: string, isFault: boolean) => void,
  say: (done: R) => string,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (done) => onSaid(say(done), false),
    onError: (error) => onSaid(error.message, true),
    onSettled: () => Promise.all(['health', 'sending'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
