// The way to a database or mail server: a connection that goes only to addresses that this connection may reach, looked at after the name was resolved
// and again once it stands, so that no name can lead elsewhere in between. Called by the sql connector and by what submits mail.
import { isIP, Socket, type SocketConnectOpts } from 'node:net';
import { guardLookup } from '#guard-lookup';
import { refuseAddress } from './refuse-address.ts';

export type MayConnectTo = (address: string) => boolean;

/** A socket that is not connected yet, and ends with an error of the code PRIVATE_ADDRESS where it is to go to an address that is not allowed. */
export class GuardedSocket extends Socket {
  readonly #mayConnectTo: MayConnectTo;

  constructor(mayConnectTo: MayConnectTo) {
    super();
    this.#mayConnectTo = mayConnectTo;
    this.prependOnceListener('connect', () => {
      const reached = this.remoteAddress ?? '';
      // On Workers it is the name that Cloudflare resolved.
      const isName = reached !== '' && isIP(reached) === 0;
      if (!isName && !mayConnectTo(reached)) this.destroy(refuseAddress());
    });
  }

  /** As the drivers call it: port, host, and who is told once it stands. */
  override connect(...args: readonly unknown[]): this {
    const [port, host, tell] = args;
    if (typeof port !== 'number' || typeof host !== 'string') throw new Error('a server is at a host and a port');
    // An address is not looked up.
    if (isIP(host) !== 0 && !this.#mayConnectTo(host)) return this.destroy(refuseAddress());
    const to: SocketConnectOpts = { port, host, lookup: guardLookup(this.#mayConnectTo) };
    return typeof tell === 'function' ? super.connect(to, () => tell()) : super.connect(to);
  }
}
