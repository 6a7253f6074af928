// Made-up mails and folders for the tests of this folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test } from 'vitest';
import type { IndexedMail, MailId, Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';

/** A test of what a file or better-sqlite3 itself shows: in workerd there is none of it. */
export const testOnNode: (name: string, work: () => void | Promise<void>) => void =
  navigator.userAgent === 'Cloudflare-Workers' ? () => undefined : test;

export const NOW = '2026-11-20T09:00:00.000Z';
export const MAILBOX = 'desk@shop.example';

/** A path for a desk in a folder of its own, which goes when the test is over. */
export function makeDeskPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'desk.db');
}

export function openMemoryDesk(): Records {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  return records;
}

export const rawOf = (text: string): Uint8Array => Buffer.from(`Subject: ${text}\r\n\r\n${text}\r\n`);

export const receive = (records: Records, text: string, mailbox = MAILBOX): MailId =>
  records.mails.receive({ mailbox, providerRef: `${text}.eml`, receivedAt: NOW, raw: rawOf(text) }).id;

export const indexed = (mail: Partial<IndexedMail> = {}): IndexedMail => ({
  direction: 'in',
  messageId: null,
  contentDigest: 'digest',
  parents: [],
  contact: 'ann@customer.example',
  subject: 'A question',
  text: 'Where is my parcel?',
  sentAt: NOW,
  orderNumbers: [],
  ...mail,
});
