// Opens the connector over a small Service Layer, for the tests of this folder.
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { COMPANY, SECRETS, startSapB1, type Tables } from './server-fixture.ts';
import { SHOP_FIELD } from './tables-fixture.ts';

export type Config = Parameters<typeof connector.open>[0];

export async function open(
  tables: Tables,
  more: { readonly [Key in keyof Config]?: Config[Key] | undefined } = {},
  secrets: Record<string, string> = SECRETS,
  before = '',
) {
  const server = await startSapB1(tables, before);
  const base = { companyDb: COMPANY, timeZone: 'UTC', shopNumberField: SHOP_FIELD, priceList: 1 };
  const config = { ...base, url: `${server.url}${before}`, ...more } as Config;
  const access = openTestAccess(secrets);
  const { orders, stock, check, close } = connector.open(config, access);
  if (orders === undefined || stock === undefined || close === undefined) throw new Error('a port is missing');
  return { server, access, orders, stock, check, close };
}
