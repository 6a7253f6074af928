// Who looks at which mail now, and who writes for it. What changes of it is told by use-live.ts; that a look has run out is told by nobody.
import { useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api, read } from '../api.ts';
import { useMe } from './use-me.ts';

const POLL_MS = 30_000;

export type Looker = InferResponseType<typeof api.queue.looks.$get, 200>['looks'][number]['by'][number];

/** Of a mail, who looks at it but oneself. */
export function useLooks(): (mailId: number) => readonly Looker[] {
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['queue', 'looks'],
    queryFn: () => read(api.queue.looks.$get()),
    refetchInterval: POLL_MS,
  });
  return (mailId) =>
    (data?.looks ?? []).flatMap((look) => (look.mailId === mailId ? look.by : [])).filter(({ id }) => id !== me?.id);
}
