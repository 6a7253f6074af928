import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type FakeNotifier, openFakeNotifier } from '../../connectors/fake/notifier.ts';
import { DeskFacts } from '../domain/desk.ts';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import { notSent, onItsWay, openTestDesk, type TestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import type { Matter, Records } from '../ports/records.ts';
import { noteSent } from '../watch/note-sent.ts';
import { resumeWithdrawals } from '../watch/review-drafts.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { parseRoutes } from './routes.ts';
import { settleMatters } from './settle-matter.ts';
import { type Sweep, sweepMatters } from './sweep.ts';

/** A Friday morning; the fixture's mails arrive then. */
const START = '2026-11-20T09:00:00.000Z';
const QUESTION = 'Where is my order W1046662?';
const CANCEL = 'Please cancel my order W1046662.';
const LAWYER = 'My lawyer will sue you over order W1046662. This is a complaint.';
const ROUTES = {
  version: 1,
  rules: [{ id: 'legal', when: { alarms: ['legal'] }, to: { kind: 'slack', target: 'law' } }],
  otherwise: { to: { kind: 'slack', target: 'desk' }, backup: { kind: 'mail', target: 'lead' } },
};

let desk: TestDesk;
let records: Records;
let slack: FakeNotifier;
let mail: FakeNotifier;
let ports: EscalationPorts;
let minutes: number;
let mails: number;

function open(orders: readonly Order[] = [onItsWay], routes: object = ROUTES): void {
  desk = openTestDesk(orders);
  records = desk.ports.records;
  slack = openFakeNotifier();
  mail = openFakeNotifier();
  const parsed = parseRoutes(JSON.stringify(routes));
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  const facts = DeskFacts.parse({ confirmedAt: START });
  ports = { records, facts, routes: parsed.value, notifiers: { slack, mail }, findMailbox: () => desk.mailbox };
  minutes = 0;
  mails = 0;
  const { records: opened } = desk.ports;
  onTestFinished(() => opened.close());
}
beforeEach(() => open());

const now = () => new Date(Date.parse(START) + minutes * 60_000).toISOString();
const sweep = (): Promise<Sweep> => sweepMatters(ports, now());
const sweepAfter = (more: number): Promise<Sweep> => {
  minutes += more;
  return sweep();
};
const arrive = (body: string, options: Partial<Parameters<typeof writeMail>[1]> = {}) => {
  mails += 1;
  return desk.handle(writeMail(body, { id: `m${mails}`, ...options }));
};
const setAside = (mailId: number): void => {
  for (let n = 0; n < limits.pipeline.attemptsMax; n += 1) {
    records.work.lease({ limit: 1, now: now(), leaseSeconds: 1 });
    records.work.fail(mailId, { reason: 'it broke', now: now() });
  }
};
const openOnes = (): readonly Matter[] => records.matters.listOpen(100);
const titles = (notifier: FakeNotifier) => notifier.told.map(({ title }) => title);
const statesOf = ({ id }: Matter) => records.matters.listNotices(id).map(({ reason, state }) => `${reason} ${state}`);
const only = (): Matter => {
  const [matter, ...more] = openOnes();
  if (matter === undefined || more.length > 0) throw new Error(`${openOnes().length} matters are open`);
  return matter;
};
/** A person writes by hand, on the web or a phone. */
async function answerByHand(to: string, answers: string, at: string): Promise<void> {
  const raw = Buffer.from(
    `From: orders@desk.example\r\nTo: ${to}\r\nSubject: Re:\r\nDate: ${new Date(at).toUTCString()}\r\nMessage-ID: <hand${minutes}@desk.example>\r\nIn-Reply-To: <${answers}>\r\nReferences: <${answers}>\r\n\r\nIt is done.\r\n`,
  );
  const ref = desk.mailbox.sendByHand(raw);
  await noteSent({ name: 'desk', mailbox: desk.mailbox, records, clock: { now } }, ref);
}
const bounceOf = (messageId: string, { status = '5.1.1', action = 'failed' } = {}) =>
  Buffer.from(
    [
      'Return-Path: <>',
      'From: Mail Delivery System <mailer-daemon@desk.example>',
      'To: orders@desk.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Date: Fri, 20 Nov 2026 10:00:00 +0000',
      `Message-ID: <bounce${mails}.${status}@desk.example>`,
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your mail could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.com',
      '',
      'Final-Recipient: rfc822; ada@example.com',
      `Action: ${action}`,
      `Status: ${status}`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${messageId}>`,
      'To: ada@example.com',
      'Subject: Re: order',
      '--b--',
      '',
    ].join('\r\n'),
  );

describe('what begins to wait', () => {
  test('is told once, with a deadline, and without name, address or text', async () => {
    await arrive(`${LAWYER} I live at 5 Secret Road.`);
    expect((await sweep()).opened).toBe(1);
    await sweep();
    await sweepAfter(1);
    expect(slack.told).toHaveLength(1);
    const [notice] = slack.told;
    expect(notice).toMatchObject({ to: 'law', urgency: 'high', reference: { mailId: 1, text: 'mail 1' } });
    const words = JSON.stringify(notice);
    expect(words).toContain('#W1046662');
    expect(words).toContain('A.B.');
    expect(words).toContain('2026-11-20 10:00 (UTC)');
    for (const secret of ['Ada', 'Byron', 'example.com', 'sue', 'Secret']) expect(words).not.toContain(secret);
    expect(only()).toMatchObject({ kind: 'escalation', rule: 'legal', deadlineAt: '2026-11-20T10:00:00.000Z' });
  });

  test('as a draft that stops a shipment is due at once', async () => {
    open([notSent]);
    await arrive(CANCEL);
    await sweep();
    expect(only()).toMatchObject({ kind: 'draft', deadlineAt: '2026-11-20T09:15:00.000Z' });
  });

  test('of an order that has left is due in one working day, over the weekend', async () => {
    await arrive(CANCEL);
    await sweep();
    expect(only().deadlineAt).toBe('2026-11-23T09:00:00.000Z');
  });

  test('from a marketplace is due in 20 hours', async () => {
    await arrive('I want to speak to a person.', { from: 'ada1@marketplace.amazon.de' });
    await sweep();
    expect(only().deadlineAt).toBe('2026-11-21T05:00:00.000Z');
  });

  test('is not what was sent or needs no answer', async () => {
    await arrive(QUESTION);
    expect(desk.mailbox.sent).toHaveLength(1);
    await arrive('Thank you very much, all is well!');
    await sweep();
    await sweepAfter(limits.escalations.undecidedMinutes + 1);
    expect(openOnes()).toEqual([]);
    expect(slack.told).toEqual([]);
  });

  test('is what was meant to be sent and stays a draft, as soon as that is sure', async () => {
    Object.assign(desk.ports, { maySend: () => false });
    await arrive(QUESTION);
    await sweep();
    expect(openOnes()).toEqual([]);
    await sweepAfter(limits.escalations.undecidedMinutes + 1);
    expect(only()).toMatchObject({ kind: 'draft', openedAt: START });
  });

  test('because it could not be handled at all is told too', async () => {
    const raw = Buffer.from('not a mail');
    const { id } = records.mails.receive({ mailbox: 'desk', providerRef: 'x', receivedAt: now(), raw });
    setAside(id);
    await sweep();
    await sweep();
    expect(only()).toMatchObject({ kind: 'escalation', mailId: id });
    expect(slack.told).toHaveLength(1);
    expect(slack.told[0]?.lines).toContain('Why: It could not be handled and was set aside.');
  });

  test('is found among more set-aside mails than one page holds', async () => {
    const many = limits.escalations.runsPerPage + 20;
    for (let n = 0; n < many; n += 1) {
      const raw = Buffer.from(`not a mail ${n}`);
      records.mails.receive({ mailbox: 'desk', providerRef: `x${n}`, receivedAt: now(), raw });
    }
    for (let n = 0; n < limits.pipeline.attemptsMax; n += 1) {
      for (const { mailId } of records.work.lease({ limit: many, now: now(), leaseSeconds: 1 }))
        records.work.fail(mailId, { reason: 'it broke', now: now() });
    }
    expect((await sweep()).opened).toBe(many);
    expect((await sweep()).opened).toBe(0);
  });

  test('in great number is told as one list', async () => {
    for (let n = 0; n < limits.escalations.singleNotices + 2; n += 1)
      await arrive(`${LAWYER} ${n}`, { from: `c${n}@example.com` });
    await sweep();
    expect(titles(slack)).toEqual([`${limits.escalations.singleNotices + 2} matters wait`]);
    expect(slack.told[0]).toMatchObject({ urgency: 'high', to: 'law' });
    expect(slack.told[0]?.lines[0]).toContain('ALARM');
    expect(openOnes().map(statesOf)).toEqual(openOnes().map(() => ['new told']));
  });
});

describe('what is over', () => {
  test('by a mail that a person wrote by hand is closed and told no more', async () => {
    await arrive(LAWYER);
    await sweep();
    await answerByHand('ada@example.com', 'm1@example.com', '2026-11-20T09:30:00Z');
    expect((await sweepAfter(60 * 72)).closed).toBe(1);
    expect(records.matters.listOfMail(1)).toMatchObject([{ closedWhy: 'answered' }]);
    expect(slack.told).toHaveLength(1);
  });

  test('is not a mail to somebody else, nor an older one', async () => {
    await arrive(LAWYER);
    await answerByHand('colleague@desk.example', 'm1@example.com', '2026-11-20T09:30:00Z');
    minutes += 1;
    await answerByHand('ada@example.com', 'older@example.com', '2026-11-19T09:30:00Z');
    await sweep();
    expect(openOnes()).toHaveLength(1);
  });

  test('by a sent or rejected draft is closed', async () => {
    open([notSent]);
    await arrive(CANCEL);
    await sweep();
    const entry = records.ledger.readForMail(1);
    records.ledger.move(entry?.id ?? 0, { from: ['drafted'], to: 'rejected', now: now() });
    expect((await sweep()).closed).toBe(1);
    expect(records.matters.listOfMail(1)).toMatchObject([{ closedWhy: 'rejected' }]);
    await sweepAfter(60 * 72);
    expect(openOnes()).toEqual([]);
  });
});

describe('what a person settled elsewhere', () => {
  const settle = (mailId: number): number => {
    minutes += 1;
    return settleMatters(records, { mailId, by: 'Ann', note: 'by phone', at: now() });
  };

  test('is told no more, by whom is in the audit log, and its marks come off', async () => {
    const { providerRef, mailId } = await arrive(LAWYER);
    await sweep();
    expect(settle(mailId)).toBe(1);
    expect(settle(mailId)).toBe(0);
    await sweepAfter(60 * 72);
    expect(openOnes()).toEqual([]);
    expect(slack.told).toHaveLength(1);
    expect(await desk.mailbox.readMarks(providerRef)).toEqual([]);
    expect(records.audit.show(mailId).find(({ step }) => step === 'settle_matter')?.content).toContain('Ann');
  });

  test('has its marks taken off as soon as the mailbox can be asked', async () => {
    const { providerRef, mailId } = await arrive(LAWYER);
    await sweep();
    settle(mailId);
    desk.mailbox.failNext('mark', { kind: 'unavailable' });
    await sweep();
    expect(await desk.mailbox.readMarks(providerRef)).toEqual(['Waybill/Escalated']);
    await sweep();
    expect(await desk.mailbox.readMarks(providerRef)).toEqual([]);
  });

  test('takes an untouched draft back, and leaves one that a person has changed', async () => {
    open([notSent]);
    for (const id of ['a', 'b']) await desk.handle(writeMail(CANCEL, { id, from: `${id}@example.com` }));
    await sweep();
    const second = records.ledger.readForMail(2);
    const changed = Buffer.from(`X-Waybill-Id: ${second?.token}\r\nTo: b@example.com\r\n\r\nMy own words.`);
    desk.mailbox.editDraft(second?.draftRef ?? '', changed);
    for (const mailId of [1, 2]) settle(mailId);
    expect(desk.mailbox.drafts).toHaveLength(2);
    await resumeWithdrawals({ name: 'desk', mailbox: desk.mailbox, records, clock: { now } });
    expect(desk.mailbox.drafts).toEqual([changed]);
    expect([1, 2].map((id) => records.ledger.readForMail(id)?.state)).toEqual(['withdrawn', 'withdrawn']);
    await sweep();
    expect(openOnes()).toEqual([]);
  });

  test('and was set aside does not wait again at the next sweep, but when it is handled anew', async () => {
    const { mailId } = await arrive(LAWYER);
    records.work.retry(mailId);
    setAside(mailId);
    await sweep();
    settle(mailId);
    await sweep();
    expect(openOnes()).toEqual([]);
    minutes += 60;
    Object.assign(desk.ports, { clock: { now } });
    records.work.retry(mailId);
    await workThrough(desk.ports, () => undefined);
    await sweep();
    expect(only()).toMatchObject({ mailId, openedAt: now() });
  });
});

describe('a sweep', () => {
  test('takes up where the one before it was broken off, and opens nothing twice', async () => {
    for (let n = 0; n < 4; n += 1) await arrive(`${LAWYER} ${n}`, { from: `c${n}@example.com` });
    const whole = records.write;
    let writes = 0;
    const broken: Records = {
      ...records,
      write: (work) => {
        writes += 1;
        return writes === 3 ? Promise.reject(new Error('the disk is full')) : whole(work);
      },
    };
    await expect(sweepMatters({ ...ports, records: broken }, now())).rejects.toThrow('the disk is full');
    await sweep();
    await sweep();
    expect(openOnes()).toHaveLength(4);
    expect(slack.told).toHaveLength(4);
  });

  test('and another at the same time tell once', async () => {
    await arrive(LAWYER);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(openOnes()).toHaveLength(1);
    expect(slack.told).toHaveLength(1);
  });
});

describe('what is past its time', () => {
  test('is told to the backup once, and after 48 hours is urgent once', async () => {
    await arrive('I want to speak to a person about order W1046662.');
    await sweep();
    await sweepAfter(60);
    expect(mail.told).toEqual([]);
    await sweepAfter(60 * 48 - 60);
    expect(titles(slack)).toEqual(['A mail waits for a person', 'Unanswered for 48 hours: A mail waits for a person']);
    await sweepAfter(60 * 24);
    await sweep();
    await sweepAfter(60 * 24);
    expect(titles(mail)).toEqual(['Past its deadline, you are the backup: A mail waits for a person']);
    expect(slack.told).toHaveLength(2);
    expect(statesOf(only()).sort()).toEqual(['backup told', 'new told', 'urgent told']);
  });

  test('and has no backup is told to the same place again', async () => {
    await arrive(LAWYER);
    await sweep();
    await sweepAfter(61);
    await sweepAfter(61);
    expect(titles(slack)).toEqual(['A mail waits for a person', 'Past its deadline: A mail waits for a person']);
  });
});

describe('telling', () => {
  test('that may have arrived is never repeated, and listed', async () => {
    await arrive(LAWYER);
    slack.failNext('unavailable', true);
    expect((await sweep()).notices.unknown).toBe(1);
    await sweepAfter(30);
    expect(slack.told).toHaveLength(1);
    expect(statesOf(only())).toEqual(['new unknown']);
  });

  test('that surely reached nobody is tried again, later and later, and not for ever; the backup hears of it at once', async () => {
    await arrive('I want to speak to a person about order W1046662.');
    slack.failNext('auth');
    await sweep();
    expect(slack.told).toEqual([]);
    await sweep();
    expect(slack.told).toEqual([]);
    expect(mail.told).toHaveLength(1);
    await sweepAfter(1);
    expect(slack.told).toHaveLength(1);
    expect(statesOf(only()).sort()).toEqual(['backup told', 'new told']);
  });

  test('without a notifier of that kind fails, at most so many times', async () => {
    ports = { ...ports, notifiers: {} };
    await arrive(LAWYER);
    for (let n = 0; n < 12; n += 1) await sweepAfter(60);
    const notice = records.matters.listNotices(only().id).find(({ reason }) => reason === 'new');
    expect(notice).toMatchObject({ state: 'failed', attempts: limits.escalations.noticeAttemptsMax });
  });

  test('does not happen again after a crash in the call', async () => {
    await arrive(LAWYER);
    const { id } = await sweep().then(only);
    minutes += 61;
    // As a crash leaves it: begun, and never settled.
    const begun = { matterId: id, reason: 'deadline' as const, to: only().to, notifiedAt: now() };
    expect(records.matters.beginNotice(begun)).toBe(true);
    await sweep();
    expect(statesOf(only())).toEqual(['new told', 'deadline telling']);
    await sweepAfter(3);
    expect(statesOf(only())).toEqual(['new told', 'deadline unknown']);
    expect(slack.told).toHaveLength(1);
  });

  test('that breaks is unknown, and the break is not hidden', async () => {
    await arrive(LAWYER);
    slack.crashNext();
    await expect(sweep()).rejects.toThrow('the program ends here');
    await sweepAfter(1);
    expect(slack.told).toHaveLength(1);
    expect(statesOf(only())).toEqual(['new unknown']);
  });
});

describe('an answer of ours that bounced', () => {
  test('waits for a person again, and the bounce is not answered', async () => {
    const run = await arrive(QUESTION);
    await sweep();
    expect(openOnes()).toEqual([]);
    const bounce = await desk.handle(bounceOf(desk.replyId(run)));
    expect(bounce.outcome).toBe('ignore');
    await sweep();
    await sweep();
    expect(only()).toMatchObject({ kind: 'bounced', mailId: run.mailId, bounceMailId: bounce.mailId });
    expect(titles(slack)).toEqual(['Our answer bounced']);
    expect(await desk.mailbox.readMarks(run.providerRef)).toContain('Waybill/Escalated');
    expect(desk.mailbox.sent).toHaveLength(1);
    await answerByHand('ada@elsewhere.example', 'm1@example.com', '2026-11-20T11:30:00Z');
    await sweepAfter(1);
    expect(openOnes()).toEqual([]);
  });

  test('a second time, before the first was seen to be over, waits again', async () => {
    const { mailId } = await arrive(LAWYER);
    await answerByHand('ada@example.com', 'm1@example.com', '2026-11-20T08:59:00Z');
    await desk.handle(bounceOf('hand0@desk.example'));
    await sweep();
    const first = only();
    minutes += 30;
    await answerByHand('ada@example.com', 'm1@example.com', '2026-11-20T09:30:00Z');
    minutes += 30;
    mails += 1;
    const again = bounceOf('hand30@desk.example');
    const received = { mailbox: 'desk', providerRef: desk.mailbox.deliver(again), receivedAt: now(), raw: again };
    records.mails.receive(received);
    await workThrough(desk.ports, () => undefined);
    await sweep();
    expect(records.matters.read(first.id)).toMatchObject({ closedWhy: 'answered' });
    expect(only()).toMatchObject({ kind: 'bounced', mailId, openedAt: now() });
    expect(titles(slack)).toEqual(['Our answer bounced', 'Our answer bounced']);
  });

  test('and was written by hand is found by its thread', async () => {
    const { mailId } = await arrive(LAWYER);
    await answerByHand('ada@example.com', 'm1@example.com', '2026-11-20T08:59:00Z');
    await sweep();
    expect(openOnes()).toEqual([]);
    await desk.handle(bounceOf('hand0@desk.example'));
    await sweep();
    expect(only()).toMatchObject({ kind: 'bounced', mailId });
  });

  test('is nothing where it is only late, or not ours', async () => {
    const run = await arrive(QUESTION);
    await desk.handle(bounceOf(desk.replyId(run), { status: '4.4.1', action: 'delayed' }));
    await desk.handle(bounceOf('stranger@elsewhere.example'));
    await sweep();
    expect(openOnes()).toEqual([]);
  });
});

describe("the day's list", () => {
  const SUPPLIER =
    'Dear customer, please note that the delivery of your purchase order is delayed. The new delivery date is 4 December. Kind regards, Acme Supplies';
  test('is told once, when the desk opens, and holds what came since the last one', async () => {
    await sweep();
    const notice = await arrive(SUPPLIER, { from: 'sales@supplier.example', subject: 'Delay of your purchase order' });
    expect(await desk.mailbox.readMarks(notice.providerRef)).toEqual(['Waybill/For information']);
    await sweep();
    expect(titles(slack).filter((title) => title.startsWith('Delays'))).toEqual([]);
    await sweepAfter(60 * 72 - 1);
    expect(slack.told).toEqual([]);
    await sweepAfter(1);
    await sweepAfter(60);
    expect(titles(slack)).toEqual(['Delays and failures up to 2026-11-23']);
    expect(JSON.stringify(slack.told)).toContain('supplier notice, mail 1');
    await sweepAfter(60 * 24);
    expect(slack.told).toHaveLength(1);
  });

  test('that surely reached nobody is told at a later try, and one that may have arrived is not', async () => {
    await sweep();
    await arrive(SUPPLIER, { from: 'sales@supplier.example', subject: 'Delay of your purchase order' });
    slack.failNext('rejected');
    expect((await sweepAfter(60 * 72)).dailyList).toBe('failed');
    expect((await sweep()).dailyList).toBe('skipped');
    expect((await sweepAfter(2)).dailyList).toBe('told');
    await arrive(`${SUPPLIER} again`, { from: 'sales@supplier.example', subject: 'Delay of your purchase order' });
    slack.failNext('unavailable');
    expect((await sweepAfter(60 * 24)).dailyList).toBe('unknown');
    expect((await sweepAfter(60)).dailyList).toBe('skipped');
    expect(slack.told).toHaveLength(1);
  });
});
