// The mails of the crash test and the shop that they ask about: copies of the sample desk's orders, each with a customer of its own,
// so that no cap on a recipient hides a second reply. Half of the mails are simple questions, which are answered without a
// person; the others are the bench's mix. Called by main.ts.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMail, type MailTarget } from '../bench/generate-mails.ts';
import type { Chance } from '../seeded.ts';
import { AUTHSERV_ID } from './mail-server.ts';

export const SAMPLE = join(import.meta.dirname, '..', 'datasets', 'sample-desk');
/** Orders whose state is answered without a person: in transit, out for delivery, delivered, and not shipped yet. */
const TEMPLATES = ['FJ-10482', 'FJ-10497', 'FJ-10474', 'FJ-10430', 'FJ-10463'];
const QUESTIONS = [
  (t: MailTarget) => `Could you tell me where the parcel of ${t.number} is at the moment and when it should get here?`,
  (t: MailTarget) => `Where is my order ${t.number}? When will it arrive?`,
  (t: MailTarget) => `Did my order ${t.number} go through? I never got the confirmation.`,
];

interface OrderLine {
  readonly number: string;
  readonly customer: { readonly name: string };
}

/** Writes the shop's files; a target an order. */
export function writeShop(folder: string, orders: number): readonly MailTarget[] {
  mkdirSync(folder);
  copyFileSync(join(SAMPLE, 'shop', 'stock.jsonl'), join(folder, 'stock.jsonl'));
  const lines = readFileSync(join(SAMPLE, 'shop', 'orders.jsonl'), 'utf8').split('\n');
  const templates = lines.filter((line) => line !== '' && TEMPLATES.includes((JSON.parse(line) as OrderLine).number));
  const made = Array.from({ length: orders }, (_, index) => {
    const order = JSON.parse(templates[index % templates.length] ?? '') as OrderLine;
    const number = `FJ-${20_000 + index}`;
    const customer = { ...order.customer, id: `k${index}`, email: `customer-${index}@example.com` };
    return { ...order, id: `${20_000 + index}`, number, customer };
  });
  writeFileSync(join(folder, 'orders.jsonl'), made.map((order) => `${JSON.stringify(order)}\n`).join(''));
  return made.map(({ number, customer }) => ({ number, email: customer.email, name: customer.name }));
}

export function makeMail(index: number, targets: readonly MailTarget[], chance: Chance): Uint8Array {
  if (index % 2 === 1) return generateMail(index, targets, AUTHSERV_ID);
  const target = targets[index % targets.length];
  const question = chance.pick(QUESTIONS);
  if (!target || !question) throw new Error('there is no order to ask about');
  return Buffer.from(
    [
      `Authentication-Results: ${AUTHSERV_ID}; dkim=pass header.d=example.com; dmarc=pass header.from=example.com`,
      'Date: Fri, 20 Nov 2026 08:30:00 +0000',
      `From: ${target.name} <${target.email}>`,
      'To: orders@fjordlight.example',
      `Subject: Order ${target.number}`,
      `Message-ID: <simple-${index}@example.com>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hi there,',
      '',
      question(target),
      '',
      `Thanks a lot`,
      target.name,
      '',
    ].join('\r\n'),
  );
}
