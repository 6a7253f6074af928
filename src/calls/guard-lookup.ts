// A look-up of names that leads only to addresses to which a connection may go: checked on what was resolved, at the connection itself, so that no name
// can lead elsewhere between a check and the call. Called by the guarded fetch of the runtime, by guarded-socket.ts and by the imap connector.
import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { PRIVATE_ADDRESS } from './vendor-fault.ts';

/** As `dns.lookup` with `all`. */
export type Resolve = (
  hostname: string,
  options: { readonly all: true; readonly family?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = PRIVATE_ADDRESS;
}

export const refuseAddress = (): Error => new PrivateAddressError('The address is one of a private network.');

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
