// The error of a call that was to go to an address of a private network. Made by whatever looks at addresses, on both runtimes.
import { PRIVATE_ADDRESS } from './vendor-fault.ts';

class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = PRIVATE_ADDRESS;
}

export const refuseAddress = (): Error => new PrivateAddressError('The address is one of a private network.');
