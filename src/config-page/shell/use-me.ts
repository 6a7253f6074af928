// Who is signed in. `null` is nobody.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Right } from '../../domain/rights.ts';
import { ApiFault, api, read } from '../api.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () =>
    read(api.me.$get()).catch((error: unknown) => {
      if (error instanceof ApiFault && error.status === 401) return null;
      throw error;
    }),
  staleTime: 60_000,
});

export const useMe = () => useSuspenseQuery(meQuery).data;

/** Whether the person who is signed in has the right. */
export const useRight = (right: Right): boolean => useMe()?.rights.includes(right) ?? false;
