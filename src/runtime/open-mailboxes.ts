// Opens every mailbox of a desk for watching. Called by `waybill start`.
import type { RunningDesk } from './node.ts';
import type { OpenedMailbox, Report } from './watched-desk.ts';

export type ClosableMailbox = OpenedMailbox & { close(): Promise<void> };

/** One that cannot be opened is reported and left out; the others go on. */
export async function openMailboxes(desk: RunningDesk, report: Report): Promise<readonly ClosableMailbox[]> {
  if (desk.maildirSignal === null) return [];
  const { mailbox } = desk.ports;
  const name = mailbox.account.addresses[0] ?? 'desk';
  report({ event: 'opened', mailbox: 'maildir-1' });
  return [{ name, label: 'maildir-1', mailbox, signal: desk.maildirSignal, close: () => Promise.resolve() }];
}
