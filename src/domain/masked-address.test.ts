import { describe, expect, test } from 'vitest';
import { Voice } from './desk.ts';
import { findMaskedFault, isMaskedAddress, numberToName, voiceTo } from './masked-address.ts';

const BUYER = 'k3x9w1q7v5@marketplace.amazon.de';
const MEMBER = '43ad1d549beae3625950@members.ebay.de';
const NUMBER = '302-1234567-7654321';

test.each([BUYER, 'A@MARKETPLACE.AMAZON.COM', ' a@marketplace.amazon.co.uk ', 'a@marketplace.amazon.com.br'])(
  '%s is a buyer’s of Amazon',
  (address) => {
    expect(isMaskedAddress(address)).toBe(true);
    expect(isMaskedAddress(address, 'Amazon')).toBe(true);
    expect(isMaskedAddress(address, 'eBay')).toBe(false);
  },
);
test.each([MEMBER, 'A@MEMBERS.EBAY.COM', ' a@members.ebay.co.uk ', 'a@members.ebay.com.au'])(
  '%s is a buyer’s of eBay',
  (address) => {
    expect(isMaskedAddress(address)).toBe(true);
    expect(isMaskedAddress(address, 'eBay')).toBe(true);
    expect(isMaskedAddress(address, 'Amazon')).toBe(false);
  },
);
test.each(['3A26A451ED43434D@relay.walmart.com', ' a@RELAY.WALMART.COM '])('%s is a buyer’s of Walmart', (address) => {
  expect(isMaskedAddress(address)).toBe(true);
  expect(isMaskedAddress(address, 'Walmart')).toBe(true);
  expect(isMaskedAddress(address, 'Amazon')).toBe(false);
});
test.each([
  '',
  'a@amazon.de',
  'a@marketplace.amazon.de.evil.example',
  'a@xmarketplace.amazon.de',
  'a@marketplace.amazon',
  'marketplace.amazon.de',
  'a b@marketplace.amazon.de',
  '@marketplace.amazon.de',
  'a@evil.example?x@marketplace.amazon.de',
  'member@ebay.com',
  'a@members.ebay.com.evil.example',
  'a@xmembers.ebay.de',
  'a@members.ebay',
  'a@members.marketplace.amazon.de',
  'a@walmart.com',
  'a@relay.walmart.com.evil.example',
  'a@xrelay.walmart.com',
  'no-reply@es.relay.walmart.com',
])('%s is none', (address) => expect(isMaskedAddress(address)).toBe(false));

test('the signature goes, and nobody else’s', () => {
  const voice = Voice.parse({ brandName: 'Desk', addresses: ['a@desk.example'], signature: 'Desk\nwww.desk.example' });
  expect(voiceTo(BUYER, voice)).toEqual({ ...voice, signature: '' });
  expect(voiceTo(MEMBER, voice)).toEqual({ ...voice, signature: '' });
  expect(voiceTo('ada@example.com', voice)).toBe(voice);
  expect(voiceTo(undefined, voice)).toBe(voice);
});

test('the number to name is Amazon’s', () => {
  const orders = [{ number: '#1042' }, { number: NUMBER }];
  expect(numberToName(BUYER, orders)).toBe(NUMBER);
  expect(numberToName(BUYER, [{ number: '#1042' }])).toBeUndefined();
  expect(numberToName('ada@example.com', orders)).toBeUndefined();
  expect(numberToName(MEMBER, orders)).toBeUndefined();
});

describe('a reply that the market would not take', () => {
  const reply = {
    to: [{ name: 'Mara', address: BUYER }],
    subject: 'Re: Order',
    text: `Order ${NUMBER}`,
    html: '<p>x</p>',
  };
  test('has a link or an address, whichever part', () => {
    expect(findMaskedFault(reply)).toBeNull();
    for (const way of ['https://ups.example/1Z', 'HTTP://x.example', 'www.desk.example', 'write to a@desk.example'])
      for (const part of ['subject', 'text', 'html'] as const)
        expect(findMaskedFault({ ...reply, [part]: `${reply[part]} ${way}` }), `${part}: ${way}`).toMatch(/no link/);
    expect(findMaskedFault({ ...reply, html: '<a href="mailto:x">x</a>' })).toMatch(/no link/);
  });
  test('names no order; the subject may', () => {
    expect(findMaskedFault({ ...reply, text: 'Your order' })).toMatch(/order number/);
    expect(findMaskedFault({ ...reply, text: 'Your order 9302-1234567-76543210' })).toMatch(/order number/);
    expect(findMaskedFault({ ...reply, subject: `Re: (Order: ${NUMBER})`, text: 'Your order' })).toBeNull();
  });
  test('to a buyer of eBay has a link or an address, and needs no number', () => {
    const toMember = { ...reply, to: [{ name: 'Mara', address: MEMBER }], text: 'Your order' };
    expect(findMaskedFault(toMember)).toBeNull();
    for (const part of ['subject', 'text', 'html'] as const)
      expect(findMaskedFault({ ...toMember, [part]: 'See https://desk.example' }), part).toMatch(
        /^eBay allows no link/,
      );
  });
  test('to anybody else is theirs', () => {
    expect(
      findMaskedFault({ ...reply, to: [{ name: '', address: 'ada@example.com' }], text: 'https://x.example' }),
    ).toBeNull();
  });
});
