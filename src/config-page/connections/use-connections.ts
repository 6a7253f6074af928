// The connections as the view reads them. Whatever is done, they are read anew.
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api, read } from '../api.ts';

const POLL_MS = 15_000;

type Connections = InferResponseType<typeof api.connections.$get, 200>;
export type ConnectedMailbox = Connections['mailboxes'][number];
export type ConnectedSource = Connections['sources'][number];
export type Connector = InferResponseType<typeof api.connectors.$get, 200>['connectors'][number];
export interface Check {
  readonly what: string;
  readonly isFine: boolean;
  readonly detail: string;
  readonly remedy: string | null;
}

export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: () => read(api.connections.$get()),
  refetchInterval: POLL_MS,
});
export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: () => read(api.connectors.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useReadAnew(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all(['connections', 'health'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

/** What to tell the person of something that did not work. */
export const sayOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
