// The way to a database server: a connection that goes only to addresses that this source may reach, looked at after the name was resolved and again
// once it stands, so that no name can lead elsewhere in between. Called by open-postgres.ts and open-mysql.ts.
import { lookup } from 'node:dns';
import { isIP, type LookupFunction, Socket, type SocketConnectOpts } from 'node:net';
import { PRIVATE_ADDRESS } from '../../src/calls/vendor-fault.ts';

export type MayConnectTo = (address: string) => boolean;

const refuse = (): Error =>
  Object.assign(new Error('The address is one of a private network.'), { code: PRIVATE_ADDRESS });

const lookupOnly =
  (mayConnectTo: MayConnectTo): LookupFunction =>
  (hostname, { family, all = false }, callback) => {
    const wanted = family === 4 || family === 6 ? { family } : {};
    lookup(hostname, { all: true, ...wanted }, (error, addresses) => {
      if (error) return callback(error, '');
      const allowed = addresses.filter(({ address }) => mayConnectTo(address));
      const [first] = allowed;
      if (first === undefined) return callback(refuse(), '');
      if (all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };

/** A socket that is not connected yet, and ends with an error of the code PRIVATE_ADDRESS where it is to go to an address that is not allowed. */
export class GuardedSocket extends Socket {
  readonly #mayConnectTo: MayConnectTo;

  constructor(mayConnectTo: MayConnectTo) {
    super();
    this.#mayConnectTo = mayConnectTo;
    this.prependOnceListener('connect', () => {
      if (!mayConnectTo(this.remoteAddress ?? '')) this.destroy(refuse());
    });
  }

  /** As the drivers call it: port and host. */
  override connect(...args: readonly unknown[]): this {
    const [port, host] = args;
    if (typeof port !== 'number' || typeof host !== 'string') throw new Error('a database is at a host and a port');
    // An address is not looked up.
    if (isIP(host) !== 0 && !this.#mayConnectTo(host)) return this.destroy(refuse());
    const to: SocketConnectOpts = { port, host, lookup: lookupOnly(this.#mayConnectTo) };
    return super.connect(to);
  }
}
