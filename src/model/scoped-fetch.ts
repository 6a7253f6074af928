// Lets libraries that take no `fetch` of ours, such as Gemini's and Mistral's clients, use one all the same: within the work that is handed
// in, and nowhere else, the global one is ours. Called by langchain-structured.ts.
import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<typeof fetch>();
const ownFetch = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const scoped = scope.getStore();
  // What a scoped one sends goes the plain way.
  return scoped === undefined ? ownFetch(input, init) : scope.exit(() => scoped(input, init));
};

export const withFetch = <T>(scoped: typeof fetch, work: () => Promise<T>): Promise<T> => scope.run(scoped, work);
