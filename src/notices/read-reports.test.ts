// Bounces of notices and complaints about them, as mail systems write them, and as somebody would who wants to end another's.
import { expect, test } from 'vitest';
import { findBouncedAnswer } from '../escalations/reopen-bounced.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { writeRunRecord } from '../pipeline/run-record.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { event, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const shipped = parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')] });
const ADA = 'ada@example.com';

/** A desk that has sent Ada a notice. */
async function openDesk() {
  const desk = new NoticeDesk();
  await rememberPublicAddress(desk.records, 'https://desk.example');
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.told).toEqual([['shipped']]);
  const header =
    Buffer.from(desk.mailbox.sent[0] ?? [])
      .toString()
      .split('\r\n\r\n')[0] ?? '';
  return { desk, header, token: desk.records.ledger.readForNotice(1)?.token ?? '' };
}
type Opened = Awaited<ReturnType<typeof openDesk>>['desk'];

let arrived = 0;
/** It comes into the mailbox and is handled like every mail. */
async function receive(desk: Opened, text: string): Promise<number> {
  const raw = Buffer.from(text.replaceAll('\n', '\r\n'));
  const parsed = await parseMessage(raw);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  arrived += 1;
  const at = desk.clock.now();
  const run = { outcome: 'ignore', reasons: [], known: { message: parsed.value } } as const;
  const json = writeRunRecord({ ...run, answers: {} as never, policyDigest: 'p', classifierVersion: 'c' });
  const mailId = await desk.records.write(() => {
    const { id } = desk.records.mails.keep({ mailbox: 'desk', providerRef: `in:${arrived}`, receivedAt: at, raw });
    desk.records.runs.save({ mailId: id, at, outcome: 'ignore', orderNumbers: [], json });
    return id;
  });
  await desk.run(1);
  return mailId;
}

interface Dsn {
  readonly status?: string;
  readonly action?: string;
  readonly recipient?: string;
  readonly returned: string;
}
const dsn = ({ status = '5.1.1', action = 'failed', recipient = ADA, returned }: Dsn) => `From: MAILER-DAEMON@mx.example
To: orders@shop.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry. For further assistance, please send mail to postmaster. 5.1.1
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: ${status} (bad destination mailbox address)
Diagnostic-Code: smtp; 550 ${status}

--b
Content-Type: text/rfc822-headers

${returned.replaceAll('\r\n', '\n')}

--b--
`;
const arf = (returned: string, fields = 'Feedback-Type: abuse') => `From: <abuse@provider.example>
To: orders@shop.example
Subject: FW: complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

This is an email abuse report.
--b
Content-Type: message/feedback-report

${fields}
User-Agent: SomeGenerator/1.0
Version: 1

--b
Content-Type: message/rfc822

${returned.replaceAll('\r\n', '\n')}

The body.
--b--
`;
const standing = ({ records }: Opened) => [records.notices.read(1)?.report ?? null, records.privacy.isSuppressed(ADA)];

test('a hard bounce is kept with its notice and in the audit log, and nothing more goes to the dead address', async () => {
  const { desk, header } = await openDesk();
  const mailId = await receive(desk, dsn({ returned: header, recipient: 'Ada@Example.com' }));
  expect(standing(desk)).toEqual(['bounced', true]);
  const said = desk.records.audit
    .show(desk.records.notices.read(1)?.mailId ?? 0)
    .find(({ step }) => step === 'notice_reported');
  expect(JSON.parse(said?.content ?? '{}')).toMatchObject({
    notice: 1,
    report: 'bounced',
    status: '5.1.1',
    reportMail: mailId,
  });
  await desk.change(order('2', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.mailbox.sent).toHaveLength(1);
  expect(await findBouncedAnswer(desk.records, mailId)).toBeNull();
});

test.each([
  ['5.2.2', 'failed', 'bounced'],
  ['5.7.1', 'failed', 'bounced'],
  ['5.1.8', 'failed', 'bounced'],
  ['5.1.12', 'failed', 'bounced'],
  ['4.4.7', 'failed', 'bounced'],
  ['4.2.2', 'delayed', 'delayed'],
  ['2.0.0', 'relayed', null],
  ['2.0.0', 'delivered', null],
])('%s %s says nothing of the address', async (status, action, report) => {
  const { desk, header } = await openDesk();
  await receive(desk, dsn({ returned: header, status, action }));
  expect(standing(desk)).toEqual([report, false]);
});

test('a delay and then its end are both kept, the graver one stays, and the same again says nothing new', async () => {
  const { desk, header } = await openDesk();
  await receive(desk, dsn({ returned: header, status: '4.2.2', action: 'delayed' }));
  await receive(desk, dsn({ returned: header }));
  await receive(desk, dsn({ returned: header }));
  await receive(desk, dsn({ returned: header, status: '4.2.2', action: 'delayed' }));
  expect(standing(desk)).toEqual(['bounced', true]);
  const mailId = desk.records.notices.read(1)?.mailId ?? 0;
  expect(desk.records.audit.show(mailId).filter(({ step }) => step === 'notice_reported')).toHaveLength(2);
});

test('a provider that gives the mail another Message-ID leaves our token, by which it is found', async () => {
  const { desk, token } = await openDesk();
  await receive(desk, dsn({ returned: `Message-ID: <other@provider.example>\nX-Waybill-Id: ${token}` }));
  expect(standing(desk)).toEqual(['bounced', true]);
});

test('a complaint ends everything, also where the provider hides whose it is', async () => {
  for (const fields of [
    'Feedback-Type: abuse',
    `Feedback-Type: abuse\nOriginal-Rcpt-To: <${ADA}>`,
    'Feedback-Type: opt-out',
    'Feedback-Type: fraud',
  ]) {
    const { desk, header } = await openDesk();
    await receive(desk, arf(header, fields));
    expect(standing(desk), fields).toEqual(['complained', true]);
  }
});

test.each(['not-spam', 'auth-failure', 'other', 'virus', ''])(
  'feedback of the type "%s" is no complaint',
  async (type) => {
    const { desk, header } = await openDesk();
    await receive(desk, arf(header, `Feedback-Type: ${type}`));
    expect(standing(desk)).toEqual([null, false]);
  },
);

test('a forged report ends nothing: not without the token, with a guessed one, for another recipient, or below a text', async () => {
  const { desk, header, token } = await openDesk();
  const guessed = 'a'.repeat(32);
  for (const forged of [
    dsn({ returned: 'Message-ID: <x@shop.example>' }),
    dsn({ returned: `Message-ID: <${guessed}@shop.example>\nX-Waybill-Id: ${guessed}` }),
    dsn({ returned: header, recipient: 'eve@example.com' }),
    dsn({ returned: `Subject: x\n\nX-Waybill-Id: ${token}` }),
    arf(`X-Waybill-Id: ${guessed}`),
    arf(header, 'Feedback-Type: abuse\nOriginal-Rcpt-To: <eve@example.com>'),
    `From: eve@example.com\nTo: orders@shop.example\nSubject: Undelivered\n\nStatus: 5.1.1\nFinal-Recipient: rfc822; ${ADA}\n`,
  ])
    await receive(desk, forged);
  expect(standing(desk)).toEqual([null, false]);
});

test('the token is one that nobody can reckon from the order', async () => {
  const [one, other] = [await openDesk(), await openDesk()];
  expect(one.token).toMatch(/^[0-9a-f]{32}$/);
  expect(one.token).not.toBe(other.token);
});

test('a report of a reply is none of a notice', async () => {
  const { desk } = await openDesk();
  const token = 'f'.repeat(32);
  await desk.records.write(() => {
    const raw = Buffer.from('x');
    const { id: mailId } = desk.records.mails.keep({
      mailbox: 'desk',
      providerRef: 'r',
      receivedAt: desk.clock.now(),
      raw,
    });
    const entry = { mailId, mailbox: 'desk', token, recipient: ADA, threadId: 1, isAutomatic: true };
    const { id } = desk.records.ledger.plan({ ...entry, now: desk.clock.now() });
    for (const [from, to] of [
      ['planned', 'sending'],
      ['sending', 'sent'],
    ] as const)
      desk.records.ledger.move(id, { from: [from], to, now: desk.clock.now() });
  });
  await receive(desk, dsn({ returned: `X-Waybill-Id: ${token}` }));
  expect(standing(desk)).toEqual([null, false]);
});

test('many machine mails are read in pages, each once, and a cut-off round is gone on with', async () => {
  const { desk, header } = await openDesk();
  const gone = AbortSignal.abort();
  const { readReports } = await import('./read-reports.ts');
  await receive(desk, dsn({ returned: 'Message-ID: <x@shop.example>' }));
  const before = desk.records.settings.read('notices.reportsReadTo');
  const raw = Buffer.from(dsn({ returned: header }).replaceAll('\n', '\r\n'));
  await desk.records.write(() => {
    const { id } = desk.records.mails.keep({ mailbox: 'desk', providerRef: 'late', receivedAt: desk.clock.now(), raw });
    const json = '{"machineMail":"bounce"}';
    desk.records.runs.save({ mailId: id, at: desk.clock.now(), outcome: 'ignore', orderNumbers: [], json });
  });
  expect(await readReports(desk, gone)).toBe(0);
  expect(desk.records.settings.read('notices.reportsReadTo')).toBe(before);
  expect([await readReports(desk), await readReports(desk)]).toEqual([1, 0]);
});
