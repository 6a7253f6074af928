import { expect, test } from 'vitest';
import { sampleOrder } from '../contract/sample-orders.ts';
import { seedOrder } from './emulator/seed-order.ts';
import { openShop } from './shopify-fixture.ts';

test('with all rights everything is fine, and nothing is changed', async () => {
  const { source, server } = await openShop({ prepare: (shop) => void seedOrder(shop, sampleOrder()) });
  const checks = await source.check();
  expect(checks.filter(({ isFine }) => !isFine)).toEqual([]);
  expect(checks[0]).toMatchObject({ what: 'login', isFine: true });
  expect(server.requests.some(({ body }) => body.includes('mutation'))).toBe(false);
});

test.each([
  'read_all_orders',
  'read_customers',
  'read_returns',
  'read_inventory',
  'write_orders',
  'write_returns',
  'read_third_party_fulfillment_orders',
])('without %s the check names it, and what is missing', async (scope) => {
  const { source } = await openShop({
    prepare: (shop) => {
      shop.scopes.delete(scope);
      if (scope === 'read_returns') shop.scopes.delete('write_returns');
    },
  });
  const missing = (await source.check()).filter(({ isFine }) => !isFine);
  expect(missing.some(({ detail }) => detail.includes(scope))).toBe(true);
  for (const { remedy } of missing) expect(remedy).not.toBeNull();
});

test('a token that is refused is the one thing told', async () => {
  const { source } = await openShop({ secrets: { accessToken: 'shpat_wrong', clientSecret: 'x' } });
  const checks = await source.check();
  expect(checks).toHaveLength(1);
  expect(checks[0]).toMatchObject({ what: 'login', isFine: false });
});

test('an app without access to protected customer data is told so', async () => {
  const { source, server, shop } = await openShop();
  const { answerAdmin } = await import('./emulator/answer.ts');
  const denied = { message: 'This app is not approved to use the email field.', extensions: { code: 'ACCESS_DENIED' } };
  server.override((request) =>
    request.body.includes('TryOrders') ? { json: { data: null, errors: [denied] } } : answerAdmin(shop, request),
  );
  const orders = (await source.check()).filter(({ what, isFine }) => what === 'orders' && !isFine);
  expect(orders[0]?.detail).toContain('protected customer data');
});
