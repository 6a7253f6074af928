// Who is signed in. `null` is nobody: only at the door. Once somebody is, they stay here although the session ends, so that no view falls apart.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Mailboxes, Right } from '../../domain/rights.ts';
import { ApiFault, api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';

export const askWhoIsSignedIn = () => read(api.me.$get());
type Me = Awaited<ReturnType<typeof askWhoIsSignedIn>>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () =>
    askWhoIsSignedIn().catch((error: unknown) => {
      if (error instanceof ApiFault && error.status === 401) return queryClient.getQueryData<Me>(['me']) ?? null;
      throw error;
    }),
  staleTime: 60_000,
});

export const useMe = () => useSuspenseQuery(meQuery).data;

/** Whether the person who is signed in has the right. */
export const useRight = (right: Right): boolean => useMe()?.rights.includes(right) ?? false;

/** The same, for what counts for all mailboxes. */
export const useRightForAll = (right: Right): boolean => {
  const mayOwn = useRight(right);
  return (useMe()?.reachesAll ?? false) && mayOwn;
};

/** Where what the person changes may count; null: everywhere. */
export const reachOf = (me: Me): Mailboxes => (me.reachesAll ? null : (me.mailboxes ?? []));
