import { expect, test } from 'vitest';
import { CARRIER_IDS, carrierFromName, carrierName, trackingPage } from './carriers.ts';

test('every carrier is found by its id and by the name people use', () => {
  for (const id of CARRIER_IDS) {
    expect(carrierFromName(id)).toBe(id);
    expect(carrierFromName(carrierName(id))).toBe(id);
  }
});

test.each([
  ['Fed Ex', 'fedex'],
  ['U.S. Postal Service', 'usps'],
  ['Österreichische Post', 'austrian_post'],
  ['royalmail', 'royal_mail'],
])('%s means %s', (name, id) => {
  expect(carrierFromName(name)).toBe(id);
});

test('a name that is no carrier is nobody, and comes back as it is', () => {
  expect(carrierFromName('Brightwell Power')).toBeNull();
  expect(carrierName('Brightwell Power')).toBe('Brightwell Power');
});

test('every tracking page is https and holds the number once', () => {
  for (const id of CARRIER_IDS) {
    const page = trackingPage(id, '1Z999AA10123456784');
    if (page === null) continue;
    expect(new URL(page).protocol).toBe('https:');
    expect(page.split('1Z999AA10123456784')).toHaveLength(2);
  }
});

test('what is no number gets no page', () => {
  expect(trackingPage('ups', '"><script>')).toBeNull();
});
