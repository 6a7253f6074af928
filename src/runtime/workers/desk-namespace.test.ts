import { expect, test } from 'vitest';
import { type DeskNamespace, placeDesks } from './desk-namespace.ts';

const of = (place: string): DeskNamespace<string> => ({
  getByName: (name) => `${place}/${name}`,
  jurisdiction: (jurisdiction) => of(jurisdiction),
});

test('a desk stands in the jurisdiction that was asked for, and nowhere where there is no such', () => {
  expect(placeDesks(of('anywhere'), undefined).getByName('shop')).toBe('anywhere/shop');
  expect(placeDesks(of('anywhere'), 'eu').getByName('shop')).toBe('eu/shop');
  expect(() => placeDesks(of('anywhere'), 'EU')).toThrow(/WAYBILL_JURISDICTION/);
  expect(() => placeDesks({ getByName: () => 'anywhere' }, 'eu')).toThrow(/WAYBILL_JURISDICTION/);
});
