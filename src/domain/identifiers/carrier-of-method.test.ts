import { expect, test } from 'vitest';
import { carrierOfMethod } from './carrier-of-method.ts';

test.each([
  ['UPS Ground (Europe)', 'ups'],
  ['DHL Paket', 'dhl'],
  ['Royal Mail Tracked 24', 'royal_mail'],
  [' FedEx ', 'fedex'],
  ['Our own van', 'our own van'],
  ['', ''],
])('%j is %j', (method, carrier) => {
  expect(carrierOfMethod(method)).toBe(carrier);
});
