// A real Tryton 6.0 from Debian's packages on SQLite and a free port of 127.0.0.1, as a process of its own. Its database with a company, products and
// sales is made once a day (what is expected in two weeks is to lie ahead); each start works on a copy.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../../connectors/imap/emulator/dovecot.ts';
import { buildOnce, sayDuration } from '../build-once.ts';
import { installDebianPackages } from '../debian-packages.ts';
import { startProcess } from '../server-process.ts';

const DEBIAN_PACKAGES = [
  'tryton-server',
  'tryton-proteus',
  'tryton-modules-sale-supply',
  'tryton-modules-sale-shipment-cost',
  'tryton-modules-stock-package-shipping',
];
const MODULES = ['sale_supply', 'sale_shipment_cost', 'stock_package_shipping'];
const DATABASE = 'erp';
const START_SECONDS_MAX = 60;

/** `waybill` is in the groups Sales, Stock and Purchase; `visitor` is in none, and may read no sale. */
const USERS = {
  admin: { login: 'admin', password: 'admin' },
  waybill: { login: 'waybill', password: 'parcel-window-42' },
  visitor: { login: 'visitor', password: 'quiet-mob-71xz' },
} as const;

export interface TrytonSale {
  readonly id: number;
  readonly number: string;
  /** What the customer knows the order by. */
  readonly reference: string;
  readonly customer: string;
  readonly email: string;
  readonly carrier: string | null;
  /** In dollars, without tax: the products have none. */
  readonly total: string;
  readonly lines: readonly { readonly code: string; readonly quantity: number }[];
  readonly shipments: readonly { readonly id: number; readonly number: string }[];
  readonly trackingNumbers: readonly string[];
}

type Shape =
  | 'quoted'
  | 'confirmed'
  | 'packed'
  | 'shipped'
  | 'partlyShipped'
  | 'backOrdered'
  | 'returned'
  | 'returnOfReturned'
  | 'cancelled'
  | 'shipmentCancelled'
  | 'paid'
  | 'firstOfTwo'
  | 'secondOfTwo';

export interface TrytonSeed {
  /** What each shape is says seed.py. */
  readonly sales: Readonly<Record<Shape, TrytonSale>>;
  /** Confirmed, not received: GADGET has no stock until then. */
  readonly purchase: {
    readonly id: number;
    readonly number: string;
    readonly code: string;
    readonly quantity: number;
    readonly expectedOn: string;
  };
}

export interface Tryton {
  /** Its address without the name of the database, and that name: JSON-RPC is POSTed to `${url}/${database}/`. */
  readonly url: string;
  readonly database: string;
  readonly users: typeof USERS;
  readonly seeded: TrytonSeed;
  readonly stop: () => Promise<void>;
}

export async function startTryton(): Promise<Tryton> {
  await installDebianPackages(DEBIAN_PACKAGES);
  const seededFolder = await seedOnce(await prepareOnce());
  const folder = await mkdtemp(join(tmpdir(), 'waybill-tryton-'));
  await cp(seededFolder, folder, { recursive: true });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const server = startProcess('/usr/bin/trytond', ['-d', DATABASE], { env: await configure(folder, port) });
  await server.waitUntil(() => answers(`${url}/`), START_SECONDS_MAX);
  sayDuration('Tryton started', start);
  return {
    url,
    database: DATABASE,
    users: USERS,
    seeded: JSON.parse(await readFile(join(folder, 'seeded.json'), 'utf8')),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const run = promisify(execFile);
const ownFile = (name: string): string => join(import.meta.dirname, name);

async function prepareOnce(): Promise<string> {
  const { stdout: version } = await run('dpkg-query', ['-W', '-f', '$' + '{Version}', 'tryton-server']);
  const madeFrom = [version, MODULES.join(), await readFile(ownFile('prepare.py'))];
  return buildOnce('tryton-database', madeFrom, async (folder) => {
    const env = { ...(await configure(folder, 0)), TRYTONPASSFILE: join(folder, 'password') };
    await writeFile(env.TRYTONPASSFILE, USERS.admin.password);
    // SQLite's file has to be there: trytond makes no database.
    await writeFile(join(folder, `${DATABASE}.sqlite`), '');
    const words = ['-d', DATABASE, '--email', 'admin@example.com', '--activate-dependencies'];
    await run('/usr/bin/trytond-admin', [...words, '-u', 'ir', 'res', ...MODULES], { env });
    await run('/usr/bin/python3', [ownFile('prepare.py')], { env });
  });
}

async function seedOnce(prepared: string): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  return buildOnce('tryton-sales', [prepared, today, await readFile(ownFile('seed.py'))], async (folder) => {
    await cp(prepared, folder, { recursive: true });
    const env = await configure(folder, 0);
    await run('/usr/bin/python3', [ownFile('seed.py'), join(folder, 'seeded.json')], { env });
  });
}

/** The environment of Tryton's programs for the database in `folder`. Days are counted in UTC. */
async function configure(folder: string, port: number) {
  const passlib = join(folder, 'passlib.ini');
  const config = join(folder, 'trytond.conf');
  // Passwords are hashed once, not 100,000 times: a test logs in often.
  await writeFile(passlib, '[passlib]\nschemes = pbkdf2_sha512\npbkdf2_sha512__default_rounds = 1\n');
  await writeFile(
    config,
    `[database]\nuri = sqlite://\npath = ${folder}\n[web]\nlisten = 127.0.0.1:${port}\n[password]\npasslib = ${passlib}\n`,
  );
  return { PATH: process.env['PATH'], TRYTOND_CONFIG: config, DB_NAME: DATABASE, TZ: 'UTC', PYTHONWARNINGS: 'ignore' };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 1, method: 'common.server.version', params: [] }),
  }).then(
    (response) => response.ok,
    () => false,
  );
