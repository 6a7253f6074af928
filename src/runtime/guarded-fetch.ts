// The `fetch` with which connectors reach shops, carriers and ERPs: it refuses addresses of private networks after the name was resolved, at the
// connection itself, so that no name can lead elsewhere between a check and the call (DNS rebinding), and follows no redirect. An address comes
// from an admin's settings or a vendor's answer, and behind it could stand the desk's own network. Called by open-sources.ts, which package.json leads on
// Workers to workers/guarded-fetch.ts.
import { isIP } from 'node:net';
import { Agent, buildConnector, fetch as fetchBy } from 'undici';
import { guardLookup, type Resolve } from '../calls/guard-lookup.ts';
import { mayConnectTo } from '../calls/private-addresses.ts';
import { refuseAddress } from '../calls/refuse-address.ts';
import { limits } from '../domain/limits.ts';

export interface GuardedFetch {
  readonly fetch: typeof fetch;
  /** Ends the connections that it keeps. */
  close(): Promise<void>;
}

export interface GuardOptions {
  readonly isPrivateNetworkAllowed: boolean;
  /** For tests: the place of DNS. */
  readonly resolve?: Resolve;
}

export function openGuardedFetch(options: GuardOptions): GuardedFetch {
  const connect = guardConnector(options);
  const dispatcher = new Agent({ connect });
  const guarded: typeof fetchBy = (input, init = {}) =>
    fetchBy(input, { ...init, dispatcher, redirect: init.redirect === 'error' ? 'error' : 'manual' });
  return {
    // undici's types of its own fetch differ from those of Node's, which is an older copy of the same.
    fetch: guarded as unknown as typeof fetch,
    close: () => dispatcher.destroy(),
  };
}

function guardConnector(options: GuardOptions): buildConnector.connector {
  const connector = buildConnector({
    lookup: guardLookup((address) => mayConnectTo(address, options), options.resolve),
    timeout: limits.vendor.callSeconds * 1_000,
  } as buildConnector.BuildOptions);
  return (to, callback) => {
    const host = to.hostname.replace(/^\[|\]$/g, '');
    // An address is not looked up.
    if (isIP(host) !== 0 && !mayConnectTo(host, options)) return callback(refuseAddress(), null);
    connector(to, (...connected) => {
      const [error, socket] = connected;
      if (error || mayConnectTo(socket.remoteAddress ?? '', options)) return callback(...connected);
      socket.destroy();
      callback(refuseAddress(), null);
    });
  };
}
