// The `fetch` with which connectors reach shops, carriers and ERPs from Workers: as src/runtime/guarded-fetch.ts, but that names are resolved by
// Cloudflare, whose network leads to no private address (https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/). What package.json calls
// `#guarded-fetch` there.
import { isIP } from 'node:net';
import { mayConnectTo } from '../../calls/private-addresses.ts';
import { refuseAddress } from '../../calls/refuse-address.ts';
import type { GuardedFetch, GuardOptions } from '../guarded-fetch.ts';

/** This machine, whatever resolves it (RFC 6761, 6.3). */
const THIS_MACHINE = /(?:^|\.)localhost\.?$/;

export function openGuardedFetch(options: GuardOptions): GuardedFetch {
  return {
    async fetch(input, init = {}) {
      const host = new URL(input instanceof Request ? input.url : input).hostname.replace(/^\[|\]$/g, '');
      const isAllowed =
        isIP(host) === 0 ? options.isPrivateNetworkAllowed || !THIS_MACHINE.test(host) : mayConnectTo(host, options);
      if (!isAllowed) throw new TypeError('fetch failed', { cause: refuseAddress() });
      // What leads elsewhere is answered as it came: workerd knows no redirect: 'error'.
      return fetch(input, { ...init, redirect: 'manual' });
    },
    close: () => Promise.resolve(),
  };
}
