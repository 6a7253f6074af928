// Starts @inbox-zero/emulate's Google or Microsoft in a process of its own and prints its address as one line of JSON. It would listen on
// all interfaces and on a fixed port, so `listen` is led to 127.0.0.1 and a free port first. Started by inbox-zero-emulate.test.ts.
import net, { type AddressInfo } from 'node:net';
import { createEmulator } from '@inbox-zero/emulate';

const listen: unknown = net.Server.prototype.listen;
Object.defineProperty(net.Server.prototype, 'listen', {
  value(this: net.Server, ...asked: readonly unknown[]) {
    const callback = asked.find((argument) => typeof argument === 'function');
    this.once('listening', () => console.log(JSON.stringify({ port: (this.address() as AddressInfo).port })));
    const arguments_ = [{ port: 0, host: '127.0.0.1' }, ...(callback ? [callback] : [])];
    return Reflect.apply(listen as () => unknown, this, arguments_);
  },
});

const [service = '', address = '', clientId = '', clientSecret = '', redirectUri = ''] = process.argv.slice(2);
const client = { client_id: clientId, client_secret: clientSecret, name: 'Desk', redirect_uris: [redirectUri] };
const seed = { users: [{ email: address, name: 'Orders' }], oauth_clients: [client] };
await createEmulator({
  service: service === 'google' ? 'google' : 'microsoft',
  port: 4_000,
  seed: service === 'google' ? { google: seed } : { microsoft: seed },
});
