// The process of a real Vendure on SQLite: `node serve.ts PACKAGES FOLDER serve|populate`. PACKAGES is where npm installed @vendure/core, FOLDER
// holds the database. `populate` makes the database with its products and ends; `serve` prints {"port": …} when it answers.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PRODUCTS_CSV, SHOP } from './shop.ts';

const [packages = '', folder = '', command = ''] = process.argv.slice(2);
// createRequire: the packages lie outside of every node_modules that this file could see.
const load = createRequire(join(packages, 'package.json'));
const vendure = load('@vendure/core');
const isPopulating = command === 'populate';

const config = {
  logger: new vendure.DefaultLogger({ level: vendure.LogLevel.Warn }),
  apiOptions: { port: 0, hostname: '127.0.0.1', adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    tokenMethod: ['bearer', 'api-key'],
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    database: join(folder, 'vendure.sqlite'),
    synchronize: isPopulating,
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [vendure.dummyPaymentHandler] },
  importExportOptions: { importAssetsDir: folder },
};

if (isPopulating) {
  const { populateInitialData, importProductsFromCsv } = load('@vendure/core/cli');
  await writeFile(join(folder, 'products.csv'), PRODUCTS_CSV);
  const app = await vendure.bootstrap(config);
  await populateInitialData(app, SHOP);
  const { errors, imported } = await importProductsFromCsv(app, join(folder, 'products.csv'), SHOP.defaultLanguage);
  await app.close();
  if (errors.length > 0 || imported === 0)
    throw new Error(`Vendure imported ${imported} products: ${errors.join('; ')}`);
  console.log(JSON.stringify({ populated: true }));
  process.exit(0);
}

const app = await vendure.bootstrap(config);
console.log(JSON.stringify({ port: app.getHttpServer().address().port }));
