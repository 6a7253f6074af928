// Mails with distinct bodies for load: real-looking RFC 5322 bytes of verified customers of the sample desk, of strangers,
// machines and spammers, plain and HTML, in the mix that an order desk sees. Seeded, so that two runs compare.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MailTarget {
  readonly number: string;
  readonly email: string;
  readonly name: string;
}

const OPENINGS = ['Hi,', 'Hello,', 'Good morning,', 'Hola,', 'Buenos días,', 'Dear team,'] as const;
const QUESTIONS = [
  (t: MailTarget) => `where is my order ${t.number}? I expected it by now.`,
  (t: MailTarget) => `could you tell me whether ${t.number} has shipped and when it should arrive?`,
  (t: MailTarget) => `¿dónde está mi pedido ${t.number}? Quería saber qué día llega.`,
  (t: MailTarget) => `did my order ${t.number} go through? I never got the confirmation.`,
  (t: MailTarget) => `please cancel ${t.number}, I ordered the wrong size.`,
  (t: MailTarget) => `I would like to return one item of ${t.number}. How does that work?`,
  (t: MailTarget) => `we need the invoice for ${t.number} for our accounts.`,
  (t: MailTarget) => `the box of ${t.number} came with one item broken, what can we do?`,
] as const;
const FILLER =
  'the parcel was meant for a birthday and we are away from Thursday so the neighbour would take it in if the driver rings at the side door'.split(
    ' ',
  );

/** Who ordered what in the sample shop. */
export const readTargets = (): readonly MailTarget[] =>
  readFileSync(join(import.meta.dirname, '..', 'datasets', 'sample-desk', 'shop', 'orders.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { number, customer } = JSON.parse(line) as { number: string; customer: { email: string; name: string } };
      return { number, email: customer.email, name: customer.name };
    });

/** A linear congruential generator (Numerical Recipes): enough for varied text. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function generateMail(index: number, targets: readonly MailTarget[], authservId: string): Uint8Array {
  const random = seeded(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const target = pick(targets);
  const domain = target.email.split('@')[1] ?? 'example.com';
  const isForged = index % 17 === 0;
  const isMachine = index % 23 === 0;
  const filler = Array.from({ length: 20 + Math.floor(random() * 60) }, () => pick(FILLER)).join(' ');
  const body = [
    pick(OPENINGS),
    '',
    pick(QUESTIONS)(target),
    '',
    `Reference ${index}-${Math.floor(random() * 1e9).toString(36)}: ${filler}.`,
    '',
    target.name,
  ].join('\r\n');
  const result = isForged ? 'fail' : 'pass';
  const head = [
    `Return-Path: <${target.email}>`,
    `Authentication-Results: ${authservId}; dkim=${result} header.d=${domain}; spf=${result} smtp.mailfrom=${domain}; dmarc=${result} header.from=${domain}`,
    `Received: from mail.${domain} by ${authservId} with ESMTPS; Fri, 20 Nov 2026 08:30:00 +0000`,
    'Date: Fri, 20 Nov 2026 08:30:00 +0000',
    `From: ${target.name} <${target.email}>`,
    'To: orders@fjordlight.example',
    `Subject: Question ${index} about ${target.number}`,
    `Message-ID: <load-${index}@${domain}>`,
    'MIME-Version: 1.0',
    ...(isMachine ? ['Auto-Submitted: auto-replied'] : []),
  ];
  if (index % 2 === 0)
    return Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', body, ''].join('\r\n'));
  const html = `<html><body>${body
    .split('\r\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;
  const boundary = `b${index}`;
  return Buffer.from(
    [
      ...head,
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
      '',
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      body,
      `--${boundary}`,
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}
