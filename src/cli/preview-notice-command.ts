// `waybill notices preview`: the mail that a turn of a sample or of a real order would make. No notice is kept and nothing is sent.
import type { Language } from '../domain/language.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Result } from '../domain/result.ts';
import { type NoticePreview, type OrderPreview, previewOrder, previewSample } from '../notices/preview-notice.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { clockAt, openRunningDesk, type RunningDesk } from '../runtime/node.ts';
import { noticePortsOf } from '../runtime/watched-desk.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { clean } from './table.ts';
import { UsageError } from './usage-error.ts';

interface PreviewOptions extends DeskCommandOptions {
  readonly sample?: NoticeKind;
  readonly order?: string;
  readonly event?: NoticeKind;
  readonly language?: Language;
  readonly db?: string;
  readonly now?: string;
  readonly text?: boolean;
  readonly html?: boolean;
}

export async function runNoticesPreview(options: PreviewOptions): Promise<void> {
  const { sample, order, shop, db } = options;
  if (sample === undefined && order === undefined)
    throw new UsageError('Say of what: --order NUMBER, or --sample KIND for a made-up order.');
  if (order !== undefined && shop === undefined && db === undefined)
    throw new UsageError("Say where the order is: --shop DIR, or --db FILE for a desk's sources.");
  const desk = await openRunningDesk({
    places: readPlaces(options),
    database: db ?? null,
    // An order is asked of the desk's sources, which may have to renew their access.
    isReadOnly: db !== undefined && order === undefined,
    clock: clockAt(options.now ?? null),
  });
  try {
    const mail =
      sample === undefined
        ? await previewReal(desk, order ?? '', options)
        : previewSample(desk.ports.settings, sample, options.language ?? 'en');
    process.stdout.write(`${print(mail, options).join('\n')}\n`);
  } finally {
    await desk.close();
  }
}

async function previewReal(
  desk: RunningDesk,
  number: string,
  { event, language, text = false, html = false }: PreviewOptions,
): Promise<Result<NoticePreview, string>> {
  const found = await findOrder(desk, number);
  const ports = noticePortsOf(desk.ports, () => null);
  const preview = previewOrder(ports, found, { kind: event ?? null, language: language ?? null });
  if (!text && !html) process.stdout.write(`${describeTurns(preview).join('\n')}\n\n`);
  if (preview.mail !== null) return preview.mail;
  throw new UsageError(
    event === undefined
      ? `Of order ${clean(preview.orderNumber)} nothing is to be told now; --event tells one of its turns all the same.`
      : `Order ${clean(preview.orderNumber)} has no turn ${event}.`,
  );
}

async function findOrder({ ports: { orders } }: RunningDesk, number: string): Promise<FoundOrder> {
  const { orders: found, down = [] } = await orders.findOrders({ by: 'number', number });
  const first = found[0];
  if (first !== undefined) return first;
  throw new UsageError(
    down.length > 0 ? 'A source of this desk does not answer now.' : `There is no order "${clean(number)}" here.`,
  );
}

const describeTurns = ({ orderNumber, turns }: OrderPreview): readonly string[] => [
  `Order ${clean(orderNumber)}: ${turns.length === 0 ? 'nothing has happened yet' : 'what has happened'}`,
  ...turns.map(({ key, at, holds, untold }) => {
    const standing = untold === null ? 'would be told' : `not told: ${untold}`;
    return `  ${clean(key).padEnd(32)} ${(at ?? '-').padEnd(24)} ${holds ? 'is so' : 'is over'}; ${standing}`;
  }),
];

function print(mail: Result<NoticePreview, string>, { text, html }: PreviewOptions): readonly string[] {
  if (!mail.ok) throw new UsageError(`It cannot be written: ${mail.error}.`);
  const { value } = mail;
  if (html) return [value.html];
  const body = value.text.split('\n').map(clean);
  if (text) return body;
  return [
    `Subject: ${clean(value.subject)}`,
    `Language: ${value.language}`,
    ...(value.fault === null ? [] : [`Would not leave by itself: ${clean(value.fault)}`]),
    '',
    ...body,
  ];
}
