// Serves the development page on 127.0.0.1, and on nothing else. Called by `waybill dev`.
import { serve } from '@hono/node-server';
import { devRoutes } from '../http/dev/dev-routes.ts';
import type { DevelopmentDesk } from '../http/dev/development-desk.ts';
import { makeToken } from '../http/dev/guard-local.ts';
import { SettingsError } from './settings-error.ts';

const HOST = '127.0.0.1';

export interface ServedDevelopment {
  /** Such as `http://127.0.0.1:4800/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Port 0 is any free one. `onFault` hears of what our own code threw. Throws SettingsError where the port is taken. */
export function serveDevelopment(
  desk: DevelopmentDesk,
  port: number,
  onFault: (error: Error) => void,
): Promise<ServedDevelopment> {
  let listening = port;
  const app = devRoutes(desk, { port: () => listening, token: makeToken() });
  app.onError((error, context) => {
    onFault(error);
    return context.text(`${error.name}: ${error.message}\nThe whole of it stands in the terminal.\n`, 500);
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: HOST }, (address) => {
      listening = address.port;
      resolve({
        url: `http://${HOST}:${listening}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new SettingsError(`Port ${port} of ${HOST} cannot be listened on (${error.code}). Give another --port.`)),
    );
  });
}
