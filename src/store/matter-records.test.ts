import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Matter } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { indexed, makeDeskPath, NOW, openMemoryDesk, receive } from './sample-fixture.ts';

const matter = (mailId: number, changes: Partial<Matter> = {}): Omit<Matter, 'id' | 'closedAt' | 'closedWhy'> => ({
  mailId,
  kind: 'escalation',
  bounceMailId: null,
  rule: 'otherwise',
  to: { kind: 'slack', target: 'desk' },
  backup: null,
  openedAt: NOW,
  deadlineAt: '2026-11-20T10:00:00.000Z',
  urgentAt: '2026-11-22T09:00:00.000Z',
  ...changes,
});
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

describe('matters', () => {
  test('of a mail there is one open, and one more for a bounce; a closed one makes room', () => {
    const records = openMemoryDesk();
    const mailId = receive(records, 'a');
    const id = records.matters.open(matter(mailId)) ?? 0;
    expect(records.matters.open(matter(mailId, { kind: 'draft' }))).toBeNull();
    expect(records.matters.open(matter(mailId, { kind: 'bounced' }))).not.toBeNull();
    records.matters.close(id, { at: NOW, why: 'answered' });
    records.matters.close(id, { at: later(1), why: 'rejected' });
    expect(records.matters.read(id)).toMatchObject({ closedAt: NOW, closedWhy: 'answered' });
    expect(records.matters.open(matter(mailId))).not.toBeNull();
    expect(records.matters.listOfMail(mailId)).toHaveLength(3);
  });

  test('are listed by their deadlines, with route and backup as they went in', () => {
    const records = openMemoryDesk();
    const backup = { kind: 'mail', target: 'lead' } as const;
    records.matters.open(matter(receive(records, 'late'), { deadlineAt: later(90) }));
    records.matters.open(matter(receive(records, 'soon'), { deadlineAt: later(5), backup }));
    const open = records.matters.listOpen(10);
    expect(open.map(({ deadlineAt }) => deadlineAt)).toEqual([later(5), later(90)]);
    expect(open[0]).toMatchObject({ to: { kind: 'slack', target: 'desk' }, backup, closedAt: null });
    expect(records.matters.listOpen(1)).toHaveLength(1);
  });
});

describe('notices', () => {
  test('of a reason begin once, and again only where nobody was told, later each time', () => {
    const records = openMemoryDesk();
    const matterId = records.matters.open(matter(receive(records, 'a'))) ?? 0;
    const begin = (minutes: number) =>
      records.matters.beginNotice({
        matterId,
        reason: 'new',
        to: { kind: 'slack', target: 'desk' },
        notifiedAt: later(minutes),
      });
    const fail = () => records.matters.settleNotice(matterId, 'new', { state: 'failed', at: NOW, detail: 'x' });
    expect([begin(0), begin(60)]).toEqual([true, false]);
    fail();
    expect([begin(0.9), begin(1)]).toEqual([false, true]);
    fail();
    expect([begin(5), begin(6)]).toEqual([false, true]);
    fail();
    expect(begin(21)).toBe(true);
    fail();
    expect(begin(81)).toBe(true);
    fail();
    expect(begin(99_999)).toBe(false);
    expect(records.matters.listNotices(matterId)).toMatchObject([{ attempts: limits.escalations.noticeAttemptsMax }]);
  });

  test('that were begun before a crash are unknown after it, and never begin again', async () => {
    const file = makeDeskPath();
    const before = openDesk({ file });
    const matterId = before.matters.open(matter(receive(before, 'a'))) ?? 0;
    const notice = { matterId, reason: 'new' as const, to: { kind: 'slack', target: 'desk' } as const };
    await before.write(() => before.matters.beginNotice({ ...notice, notifiedAt: NOW }));
    await before.close();
    const after = openDesk({ file });
    expect(after.matters.settleUnfinished(NOW, later(1))).toBe(0);
    expect(after.matters.settleUnfinished(later(2), later(4))).toBe(1);
    expect(after.matters.listNotices(matterId)).toMatchObject([{ state: 'unknown' }]);
    expect(after.matters.beginNotice({ ...notice, notifiedAt: later(99) })).toBe(false);
    await after.close();
  });

  test('and matters are in the audit log', () => {
    const records = openMemoryDesk();
    const mailId = receive(records, 'a');
    const matterId = records.matters.open(matter(mailId)) ?? 0;
    records.matters.settleNotice(matterId, 'new', { state: 'told', at: NOW, detail: null });
    records.matters.close(matterId, { at: NOW, why: 'answered' });
    const entries = records.audit.show(mailId);
    expect(entries.map(({ step }) => step)).toEqual(['open_matter', 'notify', 'close_matter']);
  });
});

describe('an answer', () => {
  const open = (out: Parameters<typeof indexed>[0]) => {
    const records = openMemoryDesk();
    const mailId = receive(records, 'question');
    // The customer's clock is a year ahead.
    records.mails.index(mailId, indexed({ messageId: 'q@x', sentAt: '2027-11-20T09:00:00.000Z' }));
    const outId = records.mails.keep({
      mailbox: 'desk',
      providerRef: 'out',
      receivedAt: NOW,
      raw: Buffer.from('Subject: out\r\n\r\nout\r\n'),
    }).id;
    records.mails.index(outId, indexed({ direction: 'out', messageId: 'out@x', parents: ['q@x'], ...out }));
    return (toAnybody = false) => records.matters.findAnswer(mailId, { since: NOW, toAnybody })?.mailId === outId;
  };

  test('names the mail, or is dated later, whatever date the customer wrote', () => {
    expect(open({ sentAt: later(-60) })()).toBe(true);
    expect(open({ sentAt: later(60) })()).toBe(true);
  });

  test('goes to the contact, unless anybody counts; then only the date does', () => {
    expect(open({ contact: 'boss@shop.example', sentAt: later(60) })()).toBe(false);
    expect(open({ contact: 'boss@shop.example', sentAt: later(60) })(true)).toBe(true);
    expect(open({ contact: 'boss@shop.example', sentAt: later(-60) })(true)).toBe(false);
  });

  test('is no mail of the customer', () => {
    expect(open({ direction: 'in', sentAt: later(60) })()).toBe(false);
  });
});
