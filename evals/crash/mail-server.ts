// What the crash test asks of each mail server, and what it reads there at the end: the server's own journal of what left and
// what lies in it. Filled by gmail-server.ts, outlook-server.ts and imap-server.ts; none of them knows the desk's database.

import { readHeader } from '../../connectors/imap/translate.ts';
import { firstValueOf, readMessageIds } from '../../src/mail/header-values.ts';
import type { Mark } from '../../src/ports/mailbox.ts';

export const SERVER_NAMES = ['gmail', 'outlook', 'imap'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

export const ADDRESS = 'orders@fjordlight.example';
export const AUTHSERV_ID = 'mx.fjordlight.example';

/** What goes wrong with a share of all calls. */
export const FAULTS = ['refused', 'answer_lost', 'rate_limited', 'slow', 'cut'] as const;
export type FaultKind = (typeof FAULTS)[number];
export const FAULT_SHARE = 0.05;
export const SLOW_MS = 2_000;

export interface OurDraft {
  readonly ref: string;
  readonly token: string;
  /** Message-ID of the mail that it answers. */
  readonly answers: string;
}

export interface Journal {
  /** Each mail of ours that left, by the server's own count, with the token that it carried. */
  readonly sendsByUs: readonly string[];
  readonly sendsByPeople: readonly string[];
  /** Drafts of ours that lie there, not in the bin. */
  readonly drafts: readonly OurDraft[];
  /** By Message-ID of the customer's mail. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** What people do in their mailbox. */
export const DEEDS = ['approve', 'reject', 'discard', 'send', 'edit', 'answer'] as const;
export type Deed = (typeof DEEDS)[number];

export interface MailServer {
  readonly name: ServerName;
  deliver(raw: Uint8Array): Promise<void>;
  /** Null: nothing goes wrong. */
  setFaults(chance: (() => FaultKind | null) | null): void;
  listDrafts(): Promise<readonly OurDraft[]>;
  /** A person does this with a draft, or with the mail that it answers. */
  doDeed(deed: Deed, draft: OurDraft): Promise<void>;
  readJournal(): Promise<Journal>;
  stop(): Promise<void>;
}

export interface HeaderOfMail {
  readonly messageId: string;
  readonly token: string | null;
  readonly answers: string;
}

export function readHeaderOf(raw: Uint8Array): HeaderOfMail {
  const fields = readHeader(raw);
  const idOf = (name: string): string => readMessageIds(firstValueOf(fields, name))[0] ?? '';
  return {
    messageId: idOf('message-id'),
    token: firstValueOf(fields, 'x-waybill-id'),
    answers: idOf('in-reply-to'),
  };
}

/** For a list of drafts: this one, where it is of ours. */
export function ourDraftsIn(ref: string, raw: Uint8Array): readonly OurDraft[] {
  const { token, answers } = readHeaderOf(raw);
  return token === null ? [] : [{ ref, token, answers }];
}

export const tokensOf = (mails: readonly Uint8Array[]): readonly string[] =>
  mails.flatMap((raw) => readHeaderOf(raw).token ?? []);

/** What goes wrong with a call, in a server's own words; null where nothing does. */
export function drawFault<Fault>(
  chance: () => FaultKind | null,
  faultOf: Readonly<Record<FaultKind, Fault>>,
): Fault | null {
  const kind = chance();
  return kind === null ? null : faultOf[kind];
}

/** An answer that a person writes by hand to the customer's mail. */
export function composeAnswer(to: Uint8Array): Uint8Array {
  const fields = readHeader(to);
  const id = firstValueOf(fields, 'message-id') ?? '';
  return Buffer.from(
    [
      `From: ${ADDRESS}`,
      `To: ${firstValueOf(fields, 'from') ?? ''}`,
      `Subject: Re: ${firstValueOf(fields, 'subject') ?? ''}`,
      `Message-ID: <by-hand-${id.replace(/^<|>$/g, '')}>`,
      `In-Reply-To: ${id}`,
      `References: ${id}`,
      'Date: Fri, 20 Nov 2026 10:00:00 +0000',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'I look after this myself and write again tomorrow.',
      '',
    ].join('\r\n'),
  );
}

export const withLine = (raw: Uint8Array): Uint8Array =>
  Buffer.concat([raw, Buffer.from('\r\nPS: written by a person.\r\n')]);
