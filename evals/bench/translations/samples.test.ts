import { expect, test } from 'vitest';
import { hasShared } from '../../../connectors/contract/shared-data.ts';
import { type ConnectorName, connectors } from '../../../connectors/index.ts';
import { CARRIERS } from '../../../connectors/parcel-carriers/carriers.ts';
import { Order } from '../../../src/domain/order.ts';
import { SOURCE_KINDS } from '../../../src/ports/source-connector.ts';
import { LINE_COUNTS } from './sample.ts';
import { SAMPLES, WITHOUT } from './samples.ts';

const isSource = (kind: string | undefined): boolean => SOURCE_KINDS.some((known) => known === kind);

test('every source connector of the list has a sample, or a reason why not', async () => {
  const missing: string[] = [];
  for (const [name, load] of Object.entries(connectors)) {
    const connector: { readonly name: string; readonly kind?: string } = await load();
    const has = (SAMPLES[name as ConnectorName] ?? []).length > 0;
    const reason = WITHOUT[name as ConnectorName];
    if (isSource(connector.kind) && !has && reason === undefined) missing.push(name);
    expect(has && reason !== undefined, name).toBe(false);
  }
  expect(missing, 'add it to evals/bench/translations/samples.ts').toEqual([]);
});

test('a connector of orders is measured with 2,000 lines too', async () => {
  for (const [name, samples = []] of Object.entries(SAMPLES)) {
    const { ports }: { readonly ports: readonly string[] } = await connectors[name as ConnectorName]();
    expect(samples.length, name).toBeGreaterThanOrEqual(ports.includes('orders') ? LINE_COUNTS.length : 1);
  }
});

test('each carrier of the table is measured where the recorded answers are there', () => {
  const names = SAMPLES['parcel-carriers']?.map(({ what }) => what) ?? [];
  expect(names.length).toBe(hasShared ? Object.keys(CARRIERS).length : new Set(names).size);
});

for (const [name, samples = []] of Object.entries(SAMPLES))
  for (const { what, translate, prepare } of samples)
    test(`${name} ${what}: what is measured is whole`, () => {
      const translated = translate();
      expect(prepare()()).toEqual(translated);
      if ('lines' in translated) {
        expect(Order.parse(translated)).toEqual(translated);
        expect(translated.lines).toHaveLength(Number(what.replace(/\D/gu, '')));
        expect(translated.shipments.flatMap(({ trackingNumber }) => trackingNumber ?? [])).toHaveLength(1);
      } else if ('events' in translated) {
        expect(translated.events.length).toBeGreaterThan(0);
        expect(translated.shipmentStatus).not.toBe('unknown');
      } else {
        expect(translated).toMatchObject({ paymentState: 'disputed', amount: '59.80' });
        expect(translated.refunds).toHaveLength(1);
      }
    });
