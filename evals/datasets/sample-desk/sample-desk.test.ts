import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { openFileShop } from '../../../connectors/file/connector.ts';
import { OUTCOMES } from '../../../src/domain/decision.ts';
import { DeskFacts, Voice } from '../../../src/domain/desk.ts';
import { compileOrderNumberPattern, findOrderNumbers } from '../../../src/domain/identifiers/order-number.ts';
import { recognizeTrackingNumber } from '../../../src/domain/identifiers/tracking-number.ts';
import { INTENTS } from '../../../src/domain/intent.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';

interface Expected {
  readonly file: string;
  readonly intents: readonly string[];
  readonly also?: readonly string[];
  readonly orders: readonly string[];
  readonly language: string;
  readonly outcome: readonly string[];
}

const folder = import.meta.dirname;
const read = (name: string) => readFile(join(folder, name), 'utf8');
const lines = async (name: string): Promise<unknown[]> =>
  (await read(name))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const expected = (await lines('expected.jsonl')) as Expected[];
const mails = (await readdir(join(folder, 'mail'))).sort();
const orders = (await lines('shop/orders.jsonl')) as {
  number: string;
  shipments: { carrier: string; trackingNumber: string }[];
}[];

describe('the sample desk', () => {
  test('has every intent, every outcome and every language', () => {
    expect(new Set(expected.flatMap(({ intents, also }) => [...intents, ...(also ?? [])]))).toEqual(new Set(INTENTS));
    expect(new Set(expected.flatMap(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
    expect(new Set(expected.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
  });

  test('expects something of each mail, and the README says what it is for', async () => {
    expect(expected.map(({ file }) => file)).toEqual(mails);
    const readme = await read('README.md');
    expect(mails.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  test('has at least 45 orders without a problem, and knows those that the mails are about', async () => {
    const shop = await openFileShop(join(folder, 'shop'));
    expect(shop.problems).toEqual([]);
    expect(orders.length).toBeGreaterThanOrEqual(45);
    for (const number of expected.flatMap((mail) => mail.orders)) {
      expect((await shop.orders.findOrders({ by: 'number', number })).orders, number).toHaveLength(1);
    }
  });

  test('has tracking numbers that their carriers could have given', () => {
    const wrong = orders
      .flatMap(({ shipments }) => shipments)
      .filter(({ carrier, trackingNumber }) => {
        const [best] = recognizeTrackingNumber(trackingNumber);
        return best?.carrier !== carrier || !best.isChecked;
      });
    expect(wrong).toEqual([]);
  });

  test('its settings are valid, and its order numbers fit its pattern', async () => {
    Voice.parse(JSON.parse(await read('voice.json')));
    const desk = DeskFacts.parse(JSON.parse(await read('desk.json')));
    const pattern = compileOrderNumberPattern(desk.orderNumberPattern ?? '');
    if (!pattern.ok) throw new Error(pattern.error);
    for (const { number } of orders)
      expect(findOrderNumbers(`Order ${number}`, { pattern: pattern.value })).toHaveLength(1);
  });

  test.each(mails)('%s is a mail to the desk from a reserved domain', async (file) => {
    const mail = await new PostalMime().parse(await readFile(join(folder, 'mail', file)));
    expect(mail.to?.map(({ address }) => address)).toEqual(['orders@fjordlight.example']);
    expect(mail.from?.address).toMatch(/(?:@example\.(?:com|net|org)|\.example|@mx1\.example\.net)$/);
    expect((mail.text ?? '') + (mail.html ?? '')).not.toBe('');
    expect(mail.messageId).toMatch(/^<.+@.+>$/);
    expect(Number.isNaN(Date.parse(mail.date ?? ''))).toBe(false);
  });
});
