// What the page has read from the server. An answer that says that nobody is signed in leads to the door; what was typed stays in its view.
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiFault } from './api.ts';

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error) {
      if (error instanceof ApiFault && error.status === 401) queryClient.setQueryData(['me'], null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (tries, error) => tries < 2 && !(error instanceof ApiFault && error.status < 500),
    },
  },
});
