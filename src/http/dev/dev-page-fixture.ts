// The development page over the sample desk, for tests: its routes, and forms sent as a browser sends them.

import { type DevelopmentOptions, openDevelopmentDesk } from '../../runtime/open-development-desk.ts';
import { devRoutes } from './dev-routes.ts';

const PORT = 4800;
export const TOKEN = 'token-of-this-start';
export const ORIGIN = `http://127.0.0.1:${PORT}`;
export const NO_PLACES = { voice: null, desk: null, policy: null, shop: null, maildir: null, authservId: null };

export const SAMPLE_DESK: DevelopmentOptions = {
  places: NO_PLACES,
  database: null,
  now: null,
  promptFolder: null,
  access: null,
};

export type FormFields = Readonly<Record<string, string | File>>;

export async function openDevPage(options: Partial<DevelopmentOptions> = {}) {
  const opened = await openDevelopmentDesk({ ...SAMPLE_DESK, ...options });
  const app = devRoutes(opened.desk, { port: () => PORT, token: TOKEN });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`${ORIGIN}${path}`, { ...init, headers: { host: `127.0.0.1:${PORT}`, ...init.headers } });
  const post = (path: string, fields: FormFields, headers: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ token: TOKEN, ...fields })) body.set(name, value);
    return ask(path, { method: 'POST', body, headers: { origin: ORIGIN, ...headers } });
  };
  /** The page that a form leads to. */
  const follow = async (answer: Response): Promise<string> => {
    const location = answer.headers.get('location');
    if (answer.status !== 303 || location === null) throw new Error(`${answer.status}: ${await answer.text()}`);
    return (await ask(location)).text();
  };
  return { ask, post, follow, desk: opened.desk, close: opened.close };
}
export type DevPage = Awaited<ReturnType<typeof openDevPage>>;

export const QUESTION = {
  order: 'FJ-10482',
  name: 'Ingrid Solberg',
  address: 'ingrid.solberg@example.com',
  subject: 'Boots FJ-10482',
  text: 'Hello,\r\n\r\nwhere is my parcel, please? Order FJ-10482.\r\n\r\nIngrid Solberg',
  authentication: 'pass',
};
