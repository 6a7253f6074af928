// What the page has read from the server. That a session has ended api.ts notes; what was typed stays in its view.
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiFault } from './api.ts';

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error) {
      // An owner has asked everybody for a second factor meanwhile: who is signed in says so, and the shell leads to the account.
      if (error instanceof ApiFault && error.fault === 'second_factor_needed')
        void queryClient.invalidateQueries({ queryKey: ['me'] });
      // The server has been started anew, and its tests on past mail are gone: their view says so when it hears that there is none.
      if (error instanceof ApiFault && error.fault === 'no_test')
        void queryClient.invalidateQueries({ queryKey: ['back-tests', 'current'] });
    },
  }),
  defaultOptions: {
    // What is saved while there is no server fails and says so: nobody should take it for done.
    mutations: { networkMode: 'always' },
    queries: {
      staleTime: 10_000,
      retry: (tries, error) => tries < 2 && !(error instanceof ApiFault && error.status < 500),
    },
  },
});
