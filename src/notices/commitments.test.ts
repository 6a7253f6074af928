import { beforeEach, expect, test } from 'vitest';
import { openFakeNotifier } from '../../connectors/fake/notifier.ts';
import type { ShownCommitmentState } from '../domain/commitment.ts';
import { limits } from '../domain/limits.ts';
import { NoticeSettings } from '../domain/notice.ts';
import type { Order } from '../domain/order.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import { parseRoutes } from '../escalations/routes.ts';
import { sweepMatters } from '../escalations/sweep.ts';
import { onItsWay, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { compileTemplates } from '../voice/compile-templates.ts';
import { readTemplateFiles } from '../voice/template-files.ts';
import { noteSent } from '../watch/note-sent.ts';
import type { NoticePorts } from './notice-ports.ts';
import { MAILBOX, openPipelineDesk } from './pipeline-desk-fixture.ts';
import { tellShoppers } from './tell-shoppers.ts';

const [parcel] = onItsWay.shipments;
if (parcel === undefined) throw new Error('the sample order has a parcel');
/** Late: what is asked of it gets a promise. */
const late: Order = {
  ...onItsWay,
  shipments: [
    {
      ...parcel,
      shipmentStatus: 'exception',
      events: [{ ...parcel.events[0], at: '2026-11-19T09:00:00Z', shipmentStatus: 'exception' }] as never,
    },
  ],
};
const delivered = (at: string): Order => ({
  ...onItsWay,
  shipments: [
    {
      ...parcel,
      shipmentStatus: 'delivered',
      deliveredAt: at,
      events: [
        ...parcel.events,
        { at, description: '', location: null, vendorCode: null, shipmentStatus: 'delivered' },
      ],
    },
  ],
});

function openPromisingDesk(order: Order = late) {
  const opened = openPipelineDesk(order);
  const { records, mailbox, clock, put, wait } = opened;
  Object.assign(opened.ports, { maySend: () => false });
  const { settings } = opened.ports;
  // No kind is on.
  const notices: NoticePorts = {
    ...opened.notices,
    settings: { ...settings, notices: NoticeSettings.parse({ mailbox: MAILBOX }) },
  };
  const slack = openFakeNotifier();
  const routes = parseRoutes(
    JSON.stringify({ version: 1, rules: [], otherwise: { to: { kind: 'slack', target: 'desk' } } }),
  );
  if (!routes.ok) throw new Error(routes.error.join('\n'));
  const matters: EscalationPorts = {
    ...{ records, facts: settings.facts, routes: routes.value, notifiers: { slack }, findMailbox: () => mailbox },
  };
  const watch = { name: MAILBOX, mailbox, records, clock };
  return {
    ...{ records, mailbox, notices, slack, clock, put, ports: opened.ports },
    ask: (text = 'Where is my order W1046662?') => opened.handle(writeMail(text, { id: 'q1', subject: 'my kettle' })),
    run: async (minutes: number) => {
      for (let passed = 0; passed < minutes; passed += 10) {
        wait(10);
        await tellShoppers(notices);
      }
      await sweepMatters(matters, clock.now());
    },
    /** A person sends the draft, with these words in the place of others. */
    send: async (change: (raw: string) => string = (raw) => raw) => {
      const draft = mailbox.drafts.at(-1);
      if (draft === undefined) throw new Error('there is no draft');
      const raw = Buffer.from(change(Buffer.from(draft).toString()));
      await noteSent(watch, mailbox.deliver(raw));
      wait(limits.sending.settleSeconds / 60 + 1);
      await tellShoppers(notices);
    },
    write: (text: string) =>
      noteSent(
        watch,
        mailbox.deliver(
          Buffer.from(
            `From: orders@desk.example\r\nTo: ada@example.com\r\nMessage-ID: <hand@desk.example>\r\nIn-Reply-To: <q1@example.com>\r\n` +
              `Date: ${new Date(clock.now()).toUTCString()}\r\nSubject: Re: my kettle\r\n\r\n${text}\r\n`,
          ),
        ),
      ),
    steps: () => records.audit.show(1).flatMap(({ step }) => (step.startsWith('commitment_') ? [step] : [])),
    open: () => records.matters.listOpen(10).map(({ kind, mailId }) => ({ kind, mailId })),
  };
}
let desk: ReturnType<typeof openPromisingDesk>;
beforeEach(() => {
  desk = openPromisingDesk();
});
const made = () => desk.records.commitments.readOfMail(1);

test('a promise is one when the reply that makes it has left, with a date by the working days', async () => {
  await desk.ask();
  expect(made()).toMatchObject({ state: 'planned', orderNumber: '#W1046662', recipient: 'ada@example.com' });
  await desk.send();
  // A Friday: two working days later it is Tuesday.
  expect(made()).toMatchObject({ state: 'open', dueAt: '2026-11-24T09:00:00.000Z' });
  expect(desk.steps()).toEqual(['commitment_open']);
});

test('a person who takes the sentence out promises nothing, and neither does a draft that never leaves', async () => {
  await desk.ask();
  const sentence = made()?.sentence ?? 'none';
  await desk.send((raw) => raw.replaceAll('=\r\n', '').replaceAll(sentence, ''));
  expect(made()?.state).toBe('dropped');
  await desk.run(60 * 24 * 6);
  expect(desk.open()).toEqual([]);
});

test('a notice that says what was promised is made although its kind is off, and waits for a person', async () => {
  await desk.ask();
  await desk.send();
  await desk.put(delivered(desk.clock.now()));
  await desk.run(60);
  expect(desk.mailbox.sent).toEqual([]);
  const [notice] = desk.records.notices.listNewest(10);
  expect(notice).toMatchObject({ kinds: ['delivered'], mode: 'draft', recipient: 'ada@example.com' });
  expect(made()?.state).toBe('open');
  const entry = desk.records.ledger.readForNotice(notice?.id ?? 0);
  const draft = Buffer.from(desk.mailbox.drafts.at(-1) ?? '').toString();
  expect(draft).toContain(entry?.token);
  await desk.send();
  await desk.run(10);
  expect(made()).toMatchObject({ state: 'kept', keptBy: 'notice' });
  await desk.run(60 * 24 * 6);
  expect(desk.open()).toEqual([]);
});

test("a person's own mail in the thread keeps the promise", async () => {
  await desk.ask();
  await desk.send();
  await desk.run(30);
  await desk.write('The carrier has found it, it comes tomorrow.');
  await desk.run(10);
  expect(made()).toMatchObject({ state: 'kept', keptBy: 'mail' });
});

test('a promise in a reply that no person looked at is one too', async () => {
  const alone = openPromisingDesk(onItsWay);
  const ofStatus = 'where_is_my_order/en';
  const offered = 'offer"}}If you have any questions, just reply to this message.';
  const templates = compileTemplates(
    readTemplateFiles().map((file) =>
      file.id === ofStatus
        ? { ...file, source: file.source.replace(offered, 'promise"}}We will write to you as soon as we know more.') }
        : file,
    ),
  );
  if (!templates.ok) throw new Error('the changed template must compile');
  const { ports } = alone;
  Object.assign(ports, { settings: { ...ports.settings, templates: templates.value }, maySend: () => true });
  expect((await alone.ask()).outcome).toBe('send');
  expect(alone.mailbox.sent).toHaveLength(1);
  await alone.run(10);
  expect(alone.records.ledger.readForMail(1)).toMatchObject({ state: 'sent', isAutomatic: true });
  expect(alone.records.commitments.readOfMail(1)).toMatchObject({
    ...{ state: 'open', intent: 'where_is_my_order', sentence: 'We will write to you as soon as we know more.' },
    dueAt: '2026-11-24T09:00:00.000Z',
  });
  expect(alone.steps()).toEqual(['commitment_open']);
});

test('promises are listed by their date, those that are over after them, and of some mailboxes alone where that is asked', async () => {
  await desk.ask();
  const list = (state: ShownCommitmentState | null = null, mailboxes: readonly string[] | null = null) =>
    desk.records.commitments.list({ state, mailboxes }, 10).map((one) => one.state);
  expect(list()).toEqual([]);
  await desk.send();
  expect([list(), list('open'), list('kept')]).toEqual([['open'], ['open'], []]);
  expect([list(null, [MAILBOX]), list(null, ['another']), list(null, [])]).toEqual([['open'], [], []]);
  await desk.write('The carrier has found it.');
  await desk.run(10);
  expect([list(), list('open'), list('kept'), list('kept', ['another'])]).toEqual([['kept'], [], ['kept'], []]);
});

test('what is overdue comes back to the queue, once and in words, and goes when somebody writes', async () => {
  await desk.ask();
  await desk.send();
  await desk.run(60 * 24 * 4);
  expect(made()?.state).toBe('overdue');
  expect(desk.open()).toEqual([{ kind: 'commitment', mailId: 1 }]);
  const told = desk.slack.told.filter(({ title }) => title.includes('promised'));
  expect(told).toHaveLength(1);
  expect(told[0]?.lines).toContain('Promised: 2026-11-20, about where is my order, order #W1046662');
  await desk.run(60);
  expect(desk.open()).toHaveLength(1);
  await desk.write('Sorry, here is the news.');
  await desk.run(20);
  expect(desk.open()).toEqual([]);
  await desk.run(60 * 24);
  expect(desk.open()).toEqual([]);
  expect(desk.steps()).toEqual(['commitment_open', 'commitment_overdue', 'commitment_kept']);
});

test('what is erased of a shopper takes notices and promises with it, also of notices that never left', async () => {
  await desk.ask();
  await desk.send();
  await desk.put(delivered(desk.clock.now()));
  await desk.run(60);
  const { privacy } = desk.records;
  const kinds = () => [...privacy.exportPerson('ada@example.com')].map(({ kind }) => kind);
  expect(kinds()).toEqual(expect.arrayContaining(['notice', 'commitment', 'mail']));
  const erase = () => privacy.erasePerson('ada@example.com', { at: desk.clock.now(), by: 'ada' });
  expect(await erase()).toMatchObject({ kind: 'under_way' });
  const entry = desk.records.ledger.readForNotice(desk.records.notices.listNewest(1)[0]?.id ?? 0);
  await desk.records.write(() =>
    desk.records.ledger.move(entry?.id ?? 0, { from: ['drafted'], to: 'rejected', now: desk.clock.now() }),
  );
  await desk.run(10);
  expect(await erase()).toMatchObject({ kind: 'erased' });
  expect(kinds()).toEqual([]);
  expect(made()).toBeNull();
  const [notice] = desk.records.notices.listNewest(10);
  expect(notice).toMatchObject({ recipient: '', orderNumber: '' });
  expect(desk.records.mails.readRaw(notice?.mailId ?? 0)).toBeNull();
});
