// The `fetch` with which connectors reach shops, carriers and ERPs: it refuses addresses of private networks after the name was resolved, at the
// connection itself, so that no name can lead elsewhere between a check and the call (DNS rebinding), and follows no redirect. An address comes
// from an admin's settings or a vendor's answer, and behind it could stand the desk's own network. Called by open-sources.ts.
import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, fetch as fetchBy } from 'undici';
import { PRIVATE_ADDRESS } from '../calls/vendor-fault.ts';
import { limits } from '../domain/limits.ts';
import { mayConnectTo } from './private-addresses.ts';

export interface GuardedFetch {
  readonly fetch: typeof fetch;
  /** Ends the connections that it keeps. */
  close(): Promise<void>;
}

/** As `dns.lookup` with `all`. */
type Resolve = (
  hostname: string,
  options: { readonly all: true; readonly family?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

interface GuardOptions {
  readonly isPrivateNetworkAllowed: boolean;
  /** For tests: the place of DNS. */
  readonly resolve?: Resolve;
}

class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = PRIVATE_ADDRESS;
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
    lookup: guardLookup(options),
    timeout: limits.vendor.callSeconds * 1_000,
  } as buildConnector.BuildOptions);
  return (to, callback) => {
    const host = to.hostname.replace(/^\[|\]$/g, '');
    // An address is not looked up.
    if (isIP(host) !== 0 && !mayConnectTo(host, options)) return callback(refuse(), null);
    connector(to, (...connected) => {
      const [error, socket] = connected;
      if (error || mayConnectTo(socket.remoteAddress ?? '', options)) return callback(...connected);
      socket.destroy();
      callback(refuse(), null);
    });
  };
}

function guardLookup({ resolve = lookup, ...options }: GuardOptions): LookupFunction {
  return (hostname, { family, all = false }, callback) => {
    const wanted = family === 4 || family === 6 ? { family } : {};
    resolve(hostname, { all: true, ...wanted }, (error, addresses) => {
      if (error) return callback(error, '');
      const allowed = addresses.filter(({ address }) => mayConnectTo(address, options));
      const [first] = allowed;
      if (first === undefined) return callback(refuse(), '');
      if (all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

const refuse = (): PrivateAddressError => new PrivateAddressError('The address is one of a private network.');
