// How googleapis reaches Gmail on Node: by the fetch that it brings with it, which knows proxies (HTTPS_PROXY) and bounds an answer.
import type { fetchOptions as onWorkers } from './platform-fetch.ts';

export const fetchOptions: typeof onWorkers = {};
