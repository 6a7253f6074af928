// A connector over a small NetSuite, as the tests of this folder open it.
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { CERTIFICATE_ID, SECRETS, startNetsuite } from './server-fixture.ts';
import { SHOP_FIELD, type Tables } from './tables-fixture.ts';

type Config = Parameters<typeof connector.open>[0];

export async function openDesk(tables: Tables, more: Partial<Config> = {}, secrets: Partial<typeof SECRETS> = {}) {
  const server = await startNetsuite(tables);
  const access = openTestAccess({ ...SECRETS, ...secrets });
  const config = {
    accountId: '1234567_SB1',
    certificateId: CERTIFICATE_ID,
    shopNumberField: SHOP_FIELD,
    apiUrl: server.url,
    ...more,
  };
  const { orders, stock, check } = connector.open(config, access);
  if (orders === undefined || stock === undefined) throw new Error('a port is missing');
  return { server, access, orders, stock, check };
}
