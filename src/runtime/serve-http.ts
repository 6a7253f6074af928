// A desk's HTTP side on a port of this machine. Called by `waybill start`.
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { SettingsError } from './settings-error.ts';

export interface HttpOptions {
  readonly port: number;
  readonly hostname: string;
  /** The address at which providers reach this server, https; null where they cannot: then mailboxes are polled. */
  readonly origin: string | null;
}

export interface ServedHttp {
  close(): Promise<void>;
}

/** Throws SettingsError where the port cannot be had. */
export async function serveHttp(routes: Hono, options: HttpOptions): Promise<ServedHttp> {
  const server = await listen(routes.fetch, options);
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        // A page that is open holds its events open.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, hostname }: HttpOptions): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new SettingsError(`Port ${port} of ${hostname} cannot be listened on (${error.code}). Give another --port.`),
      );
    });
  });
}
