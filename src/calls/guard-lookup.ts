// A look-up of names that leads only to addresses to which a connection may go: checked on what was resolved, at the connection itself, so that no name
// can lead elsewhere between a check and the call. Called by the guarded fetch of the runtime, by guarded-socket.ts and by the imap connector
// (`#guard-lookup` in package.json).
import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { refuseAddress } from './refuse-address.ts';

/** As `dns.lookup` with `all`. */
export type Resolve = (
  hostname: string,
  options: { readonly all: true; readonly family?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export function guardLookup(mayConnectTo: (address: string) => boolean, resolve: Resolve = lookup): LookupFunction {
  return (hostname, { family, all = false }, callback) => {
    const wanted = family === 4 || family === 6 ? { family } : {};
    resolve(hostname, { all: true, ...wanted }, (error, addresses) => {
      if (error) return callback(error, '');
      const allowed = addresses.filter(({ address }) => mayConnectTo(address));
      const [first] = allowed;
      if (first === undefined) return callback(refuseAddress(), '');
      if (all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
