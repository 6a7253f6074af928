// Google on 127.0.0.1 for the tests of the page: the sign-in and the tokens of @inbox-zero/emulate, which this project did not write, before the
// mail of the emulated Gmail. The sign-in gets the way out that Google's own has.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { EmulatedAccount } from '../../../connectors/gmail/emulator/account.ts';
import { openEmulatedGmail } from '../../../connectors/gmail/emulator/server.ts';

export interface Google {
  readonly url: string;
  readonly account: EmulatedAccount;
  /** Known there, as an admin has made it. */
  readonly client: { readonly id: string; readonly secret: string };
  close(): Promise<void>;
}

const CLIENT = { id: 'desk-client', secret: 'client-secret-0123456789' };
const SCRIPT = fileURLToPath(new URL('../../connecting/inbox-zero-emulate-fixture.ts', import.meta.url));

/** `redirectUri` is the one that the admin has entered. */
export async function startGoogle(address: string, redirectUri: () => string): Promise<Google> {
  const gmail = await openEmulatedGmail();
  const account = gmail.openAccount(address);
  let signIn: Promise<{ readonly url: string; end(): void }> | null = null;
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const to = new URL(request.url ?? '/', 'http://desk.invalid');
      signIn ??= startSignIn(address, redirectUri());
      const origin = to.pathname.includes('/gmail/v1/') ? gmail.url : (await signIn).url;
      const { 'content-type': type, authorization } = request.headers;
      const answered = await fetch(new URL(to.pathname + to.search, origin), {
        method: request.method ?? 'GET',
        redirect: 'manual',
        headers: { ...(type ? { 'content-type': type } : {}), ...(authorization ? { authorization } : {}) },
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
      });
      let text = await answered.text();
      if (to.pathname === '/oauth2/token') {
        const { access_token: token } = JSON.parse(text) as { access_token?: string };
        if (token !== undefined) account.tokens.add(token);
      }
      if (to.pathname === '/o/oauth2/v2/auth') text = text.replace('</body>', `${wayOut(to)}</body>`);
      const location = answered.headers.get('location');
      response.writeHead(answered.status, {
        'content-type': answered.headers.get('content-type') ?? 'text/plain',
        ...(location === null ? {} : { location }),
      });
      response.end(text);
    };
    answer().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    account,
    client: CLIENT,
    async close() {
      (await signIn)?.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await gmail.close();
    },
  };
}

/** RFC 6749, 4.1.2.1. */
function wayOut({ searchParams }: URL): string {
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  back.searchParams.set('error', 'access_denied');
  back.searchParams.set('state', searchParams.get('state') ?? '');
  return `<a href="${back.href.replaceAll('&', '&amp;')}">Cancel</a>`;
}

async function startSignIn(address: string, redirectUri: string): Promise<{ readonly url: string; end(): void }> {
  const child = spawn(process.execPath, [SCRIPT, 'google', address, CLIENT.id, CLIENT.secret, redirectUri]);
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /"port":(\d+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`the sign-in ended: ${said}`)));
  });
  return { url: `http://127.0.0.1:${port}`, end: () => void child.kill() };
}
