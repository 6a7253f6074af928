import { describe, expect, test } from 'vitest';
import { findClaims } from './find-claims.ts';
import { REPLIES_EN } from './samples/replies-en.ts';
import type { SampleReply } from './samples/sample-reply.ts';
import { CATALOGUE, CUSTOMER, factsOf, NAMES, TODAY } from './samples/worlds.ts';

const find = ({ world, text }: SampleReply, more: Partial<Parameters<typeof findClaims>[0]> = {}) =>
  findClaims({
    reply: { subject: 'Re: my order', text, html: '', to: [{ name: 'Marta Lind', address: CUSTOMER }] },
    language: 'en',
    facts: factsOf(world),
    knownTitles: CATALOGUE,
    wordsToAvoid: [],
    today: TODAY,
    mailSubject: 'my order',
    allowedNames: NAMES,
    ...more,
  });

/** The words of each claim with the names of its facts. */
const named = (reply: SampleReply) =>
  Object.fromEntries(
    find(reply).map(({ start, end, facts }) => [reply.text.slice(start, end), facts.map(({ name }) => name)]),
  );

describe('a claim is found at its words, with the facts of the order in question', () => {
  test('numbers, days, carriers and links', () => {
    const claims = named({
      world: 'inTransit',
      text: 'Order W2310847 was shipped on November 12. FedEx has it under tracking number 7946 1234 5671 and gives November 23 as the delivery date: https://www.fedex.com/fedextrack/?trknbr=794612345671',
    });
    expect(claims['W2310847']).toEqual(['order.#W2310847.number']);
    expect(claims['November 12']).toContain('order.#W2310847.parcel.1.shippedOn');
    expect(claims['FedEx']).toEqual(['order.#W2310847.parcel.1.carrierName']);
    expect(claims['7946 1234 5671']).toEqual(['order.#W2310847.parcel.1.trackingNumber']);
    expect(claims['November 23']).toEqual(['order.#W2310847.parcel.1.estimatedOn']);
    expect(claims['https://www.fedex.com/fedextrack/?trknbr=794612345671']).toEqual([
      'order.#W2310847.parcel.1.trackingUrl',
    ]);
    expect(Object.entries(claims).find(([words]) => words.includes('shipped'))?.[1]).toContain(
      'order.#W2310847.parcel.1.state',
    );
  });

  test('amounts and pieces', () => {
    const claims = named({ world: 'unshipped', text: '- 2 × Desk Lamp (LED, white, USB port)\n- Total: $157.90' });
    expect(claims['2']?.every((name) => name.endsWith('.quantity'))).toBe(true);
    expect(claims['157.90']).toEqual(['order.#W1046662.total']);
  });

  test('what was counted stands for a count', () => {
    const claims = named({ world: 'split', text: 'Your order #W4567801 comes in two parcels.' });
    expect(claims['two']?.length).toBeGreaterThan(1);
    expect(claims['two']?.every((name) => /parcel\.\d\.(?:trackingNumber|carrierName)$/.test(name))).toBe(true);
  });
});

test('nothing is found for what no fact supports', () => {
  const claims = named({ world: 'inTransit', text: 'Order W2310847 was delivered on December 24 for $9.99.' });
  expect(Object.keys(claims)).toEqual(['W2310847']);
});

test('the places are those of the text as it is written, whatever it is written with', () => {
  const text = 'Ａ ﬁne day 👩‍👩‍👧: order #W2310847 — “on its way”, café.';
  const [claim] = find({ world: 'inTransit', text });
  expect(text.slice(claim?.start, claim?.end)).toBe('W2310847');
});

test('what a model wrote and our own notes are left out, and move nothing', () => {
  const free = 'We were founded in 1999.';
  const text = `[Open: 2]\n\n${free}\n\nOrder W2310847 is on its way.`;
  const claims = find({ world: 'inTransit', text }, { free: [{ text: free, citations: [] }], ownNotes: ['[Open: 2]'] });
  expect(text.slice(claims[0]?.start, claims[0]?.end)).toBe('W2310847');
});

test('in every sample reply the claims are in order, apart, and each rests on a fact', () => {
  for (const reply of REPLIES_EN) {
    let behind = 0;
    for (const { start, end, facts } of find(reply)) {
      expect(start).toBeGreaterThanOrEqual(behind);
      expect(end).toBeGreaterThan(start);
      expect(facts.length).toBeGreaterThan(0);
      behind = end;
    }
    expect(behind).toBeLessThanOrEqual(reply.text.length);
  }
});
