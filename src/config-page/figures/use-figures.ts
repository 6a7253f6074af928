// The figures as the view reads them, for what was chosen of days and mailboxes.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api, read } from '../api.ts';

export type Figures = InferResponseType<typeof api.figures.$get, 200>;
export type Ends = Figures['totals'];

/** Words of the address: of days either how many, up to the desk's today, or the first and the last. */
export interface Choice {
  readonly days?: string;
  readonly from?: string;
  readonly to?: string;
  readonly mailbox?: string;
  readonly minutesPerMail?: string;
}

export const figuresQuery = (choice: Choice) =>
  queryOptions({
    queryKey: ['figures', choice],
    queryFn: () => read(api.figures.$get({ query: { ...choice } })),
    placeholderData: keepPreviousData,
  });

/** Of replies that went out from the first day to the last, in UTC. */
export const satisfactionQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['satisfaction', from, to],
    queryFn: () =>
      read(api.satisfaction.$get({ query: { from: `${from}T00:00:00.000Z`, until: `${to}T23:59:59.999Z` } })),
  });

export const exportAddress = (choice: Choice): string => `/api/figures/export?${new URLSearchParams({ ...choice })}`;
