// A desk with one customer and one order (and a stock, where asked), for tests that send several mails of one thread through
// the whole pipeline.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleOrder } from '../../connectors/contract/sample-orders.ts';
import { type FakeMailbox, openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { openFakeOrders, openFakeStock } from '../../connectors/fake/sources.ts';
import { createClassify } from '../classify/classify.ts';
import { DeskFacts, Voice } from '../domain/desk.ts';
import { NoticeSettings } from '../domain/notice.ts';
import type { Order, StockItem } from '../domain/order.ts';
import { parsePolicy } from '../policy/policy.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { recallTemplates } from '../runtime/template-memory.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { compileTemplates } from '../voice/compile-templates.ts';
import { readTemplateFiles } from '../voice/template-files.ts';
import type { DeskPorts } from './desk-ports.ts';
import { rememberIn } from './memory.ts';
import { receive } from './receive.ts';
import type { MailRun } from './run-mails.ts';
import { workThrough } from './work-through.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const policy = parsePolicy(
  readFileSync(join(import.meta.dirname, '..', 'policy', 'default-policy.json'), 'utf8'),
  'test',
);
const sources = readTemplateFiles();
recallTemplates(sources);
const templates = compileTemplates(sources);
if (!policy.ok || !templates.ok) throw new Error('the default policy and the templates must compile');
const settings = {
  facts: DeskFacts.parse({ confirmedAt: NOW }),
  voice: Voice.parse({ brandName: 'Desk', addresses: ['orders@desk.example'] }),
  templates: templates.value,
  policy: policy.value,
  notices: NoticeSettings.parse({}),
  orderNumberPattern: null,
  classify: createClassify(readLearnedModel()),
  classifierVersion: 'base',
};

/** Paid, sent two days ago, on its way. */
export const onItsWay: Order = {
  ...sampleOrder({ id: '1', number: '#W1046662' }),
  placedAt: '2026-11-17T09:00:00Z',
  orderStatus: 'open',
  paymentStatus: 'paid',
  total: '120.00',
  currency: 'USD',
  channel: 'web',
  purchaseOrderNumber: null,
  customer: { id: 'c1', name: 'Ada Byron', email: 'ada@example.com', locale: 'en', tags: [] },
  contactEmails: [],
  lines: [
    {
      sku: 'KETT-1',
      title: 'Tea Kettle (glass)',
      quantity: 1,
      unitPrice: '120.00',
      fulfilledQuantity: 1,
      cancelledQuantity: 0,
      backorder: null,
    },
  ],
  shipments: [
    {
      id: 's1',
      carrier: 'ups',
      trackingNumber: '1Z999AA10123456784',
      trackingUrl: null,
      shipmentStatus: 'in_transit',
      shippedAt: '2026-11-18T09:00:00Z',
      estimatedDeliveryOn: '2026-11-22',
      deliveredAt: null,
      vendorStatus: null,
      trackedAt: null,
      trackedBy: null,
      lines: [{ sku: 'KETT-1', quantity: 1 }],
      events: [
        {
          at: '2026-11-19T09:00:00Z',
          shipmentStatus: 'in_transit',
          description: 'Departed',
          location: null,
          vendorCode: null,
        },
      ],
    },
  ],
  returns: [],
  refunds: [],
};

/** Nothing of it has left. */
export const notSent: Order = {
  ...onItsWay,
  lines: onItsWay.lines.map((line) => ({ ...line, fulfilledQuantity: 0 })),
  shipments: [],
};

interface MailInThread {
  readonly from?: string;
  readonly dmarc?: string;
  readonly subject?: string;
  /** The local part of its Message-ID. */
  readonly id: string;
  /** Message ids that it answers, nearest last. */
  readonly answers?: readonly string[];
  readonly withPhoto?: boolean;
}

export function writeMail(body: string, mail: MailInThread): Uint8Array {
  const { from = 'ada@example.com', dmarc = 'pass', subject = '', answers = [] } = mail;
  const domain = from.split('@')[1];
  const text = ['Content-Type: text/plain; charset=utf-8', '', body];
  const photo = ['Content-Type: image/jpeg; name="IMG_1.jpg"', 'Content-Disposition: attachment', '', 'pixels'];
  const parts = ['Content-Type: multipart/mixed; boundary="b"', '', '--b', ...text, '--b', ...photo, '--b--'];
  return Buffer.from(
    [
      `Return-Path: <${from}>`,
      `Authentication-Results: mx.desk.example; dmarc=${dmarc} header.from=${domain}`,
      `From: Ada Byron <${from}>`,
      'To: orders@desk.example',
      `Subject: ${answers.length > 0 ? 'Re: ' : ''}${subject}`,
      'Date: Fri, 20 Nov 2026 08:30:00 +0000',
      `Message-ID: <${mail.id}@${domain}>`,
      ...(answers.length > 0
        ? [`In-Reply-To: <${answers.at(-1)}>`, `References: ${answers.map((id) => `<${id}>`).join(' ')}`]
        : []),
      ...(mail.withPhoto ? parts : text),
    ].join('\r\n'),
  );
}

export interface TestDesk {
  readonly ports: DeskPorts;
  readonly mailbox: FakeMailbox;
  /** Takes one mail to its end. */
  handle(raw: Uint8Array): Promise<MailRun>;
  /** Takes mails that came at once to their ends; in their order. */
  handleAll(raws: readonly Uint8Array[]): Promise<readonly MailRun[]>;
  /** The Message-ID of our reply to the mail: an answer that names it proves that a person sent the draft. */
  replyId(run: MailRun): string;
}

export function openTestDesk(
  orders: readonly Order[] = [onItsWay],
  stock: readonly StockItem[] | null = null,
  file = ':memory:',
  asked: Partial<
    Pick<DeskPorts, 'model' | 'knowledge' | 'documents' | 'orders' | 'ordersNow' | 'records' | 'settings' | 'stock'>
  > = {},
): TestDesk {
  const records = asked.records ?? openDesk({ file });
  const mailbox = openFakeMailbox({
    account: { addresses: ['orders@desk.example'], trusted: { by: 'authserv-id', authservId: 'mx.desk.example' } },
  });
  const ports: DeskPorts = {
    clock: { now: () => NOW },
    settings,
    orders: openFakeOrders([...orders]),
    stock: stock && openFakeStock(stock),
    readDocument: null,
    checkDkim: null,
    model: null,
    knowledge: null,
    ...asked,
    memory: rememberIn(records),
    mailbox,
    records,
  };
  const handleAll = async (raws: readonly Uint8Array[]): Promise<readonly MailRun[]> => {
    for (const raw of raws) {
      await receive({ mailbox: 'desk', providerRef: mailbox.deliver(raw), receivedAt: NOW, raw }, records);
    }
    const runs: MailRun[] = [];
    await workThrough(ports, (run) => {
      runs.push(run);
    });
    return runs.sort((one, other) => one.mailId - other.mailId);
  };
  return {
    ports,
    mailbox,
    handleAll,
    async handle(raw) {
      const [run] = await handleAll([raw]);
      if (!run) throw new Error('the mail was not handled');
      return run;
    },
    replyId: ({ mailId }) => `${records.ledger.readForMail(mailId)?.token}@desk.example`,
  };
}
