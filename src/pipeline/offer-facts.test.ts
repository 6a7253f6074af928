import { describe, expect, test } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { limits } from '../domain/limits.ts';
import { offerFacts, placeFacts } from './offer-facts.ts';

const fact = (name: string, kind: Fact['kind'], value: string | number): Fact => ({
  name,
  kind,
  value,
  source: 'test',
  asOf: '2026-11-20T09:00:00Z',
  audience: 'order',
});
const FACTS = [
  fact('order.#W1.number', 'order_number', '#W1'),
  fact('order.#W1.total', 'amount', '1151.94 USD'),
  fact('order.#W1.state', 'word', 'paid'),
  fact('order.#W1.state', 'word', 'shipped'),
  fact('order.#W1.parcel.1.estimatedOn', 'day', '2026-11-22'),
  fact('order.#W1.parcel.1.trackingUrl', 'link', 'https://track.example/1'),
  fact('order.#W2.number', 'order_number', '#W2'),
  fact('desk.returns.windowDays', 'quantity', 30),
  fact('desk.returns.address', 'text', '1 Example Street'),
];
const offered = offerFacts(FACTS, ['#W1', '#W2']);
const place = (text: string, language: 'en' | 'de' = 'en') =>
  placeFacts(text, offered, { language, today: '2026-11-20' });

describe('what a model is offered', () => {
  test('the facts by their names, without numbers that tell who it is, and no links or addresses', () => {
    expect(offered.map(({ forModel }) => `${forModel.id}=${forModel.value}`)).toEqual([
      'number=null',
      'total=1151.94 USD',
      'state=paid',
      'state=shipped',
      'parcel.1.estimatedOn=2026-11-22',
      'order2.number=null',
      'desk.returns.windowDays=30',
    ]);
  });

  test('no more than the limit', () => {
    const many = Array.from({ length: 500 }, (_, n) => fact(`product.S${n}.price`, 'amount', '1.00 USD'));
    expect(offerFacts(many, [])).toHaveLength(limits.model.factsMax);
  });
});

describe('what code writes where a fact was placed', () => {
  test('as the language writes it', () => {
    expect(place('{number} on {parcel.1.estimatedOn}: {total}')).toEqual({
      ok: true,
      value: '#W1 on Sunday, November 22: $1,151.94',
    });
    expect(place('{parcel.1.estimatedOn}: {total}', 'de')).toMatchObject({
      value: 'Sonntag, 22. November: 1.151,94 $',
    });
  });

  test('nothing for what was not offered, and for a word that is only told', () => {
    expect(place('{parcel.9.estimatedOn}')).toEqual({ ok: false, error: 'parcel.9.estimatedOn' });
    expect(place('It is {state}.')).toEqual({ ok: false, error: 'state' });
    expect(place('{__proto__}')).toEqual({ ok: false, error: '__proto__' });
  });
});
