// The mail that a turn would make, without making it: of a sample order for each kind of notice, and of a real order as its sources show it now. Called
// by `waybill notices preview` and by the page. Keeps nothing and sends nothing.
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { NoticeKind, UntoldReason } from '../domain/notice.ts';
import type { Order } from '../domain/order.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { readContactName } from '../voice/contact-name.ts';
import { SAMPLE_NOTICES } from '../voice/notice/sample-notices.ts';
import { type WrittenNotice, writeNotice } from '../voice/write-notice.ts';
import { draftNotice, findFault, languageOf } from './compose-notice.ts';
import { recipientOf, whyUntold } from './judge-turn.ts';
import type { NoticePorts } from './notice-ports.ts';
import { groundsFor, type OrderView, type SeenTurn, viewTurns } from './see-order.ts';

export interface NoticePreview {
  readonly kinds: readonly NoticeKind[];
  /** In which it is written, which need not be the one that was asked for. */
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** How it ends where a piece of marketing stands in it. */
  readonly marketing: string | null;
  /** Why a person would have to look at it, or why it would not be written at all; null where it could leave. */
  readonly fault: string | null;
}

/** A turn that the order has, with what would become of it now. */
export interface PreviewTurn {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly at: string | null;
  readonly holds: boolean;
  /** null: it would be told. */
  readonly untold: UntoldReason | null;
}

export interface OrderPreview {
  readonly orderNumber: string;
  readonly turns: readonly PreviewTurn[];
  /** null where no turn of the order is of the kind that was asked for, or none holds; why, where it cannot be written. */
  readonly mail: Result<NoticePreview, string> | null;
}

type Settings = NoticePorts['settings'];
/** Stands for the link that ends marketing, which each notice has its own of. */
const SAMPLE_END = 'https://desk.example/u/0123456789abcdef';

/** Of the first sample of a kind, in the desk's voice, with its facts and templates. Fails with why nothing is written. */
export function previewSample(settings: Settings, kind: NoticeKind, language: Language): Result<NoticePreview, string> {
  const sample = SAMPLE_NOTICES.find(({ input }) => input.turns.some((turn) => turn.kind === kind));
  if (sample === undefined) return failed('there is no such sample');
  const { voice, facts: desk, templates, notices } = settings;
  const input = {
    ...{ ...sample.input, voice, desk, language },
    trackingPage: notices.trackingPage,
    marketing: notices.marketing === null ? null : { texts: notices.marketing.texts, end: SAMPLE_END },
  };
  const written = writeNotice(templates, input);
  if (!written.ok) return failed(written.error.detail);
  const { subject, text, html, gaps, language: writtenIn } = written.value;
  const name = readContactName(input.contactName)?.full ?? '';
  const fault = findFault({
    ...{ input, written: written.value, threadSubject: null },
    reply: { to: [{ name, address: NOBODY }], subject, text, html },
    origin: { source: 'sample', asOf: `${input.today}T09:00:00Z` },
  });
  const marketing = marketingOf(written.value);
  return ok({ kinds: [kind], language: writtenIn, subject, text, html, marketing, fault: fault ?? faultOfGaps(gaps) });
}

const marketingOf = ({ hasMarketing, footer }: WrittenNotice): string | null => (hasMarketing ? footer : null);

const NOBODY = 'shopper@shop.example';

const faultOfGaps = (gaps: readonly string[]): string | null =>
  gaps.length === 0 ? null : `a person fills in: ${gaps.join(', ')}`;

/** As if nothing had been told of the order yet. Without a kind: all that holds now, in one mail. Without a language: the shopper's. */
export function previewOrder(
  ports: NoticePorts,
  found: FoundOrder,
  { kind, language }: { readonly kind: NoticeKind | null; readonly language: Language | null },
): OrderPreview {
  const { settings } = ports;
  const order = withLanguage(found.order, language ?? languageOf(found, settings.voice));
  const view = viewOf(ports, order);
  const judged = groundsFor(ports, order);
  const turns = view.turns.map((turn) => ({
    ...{ key: turn.key, kind: turn.kind, at: turn.at, holds: turn.holds },
    untold: whyUntold(turn, judged),
  }));
  const told = view.turns.filter((turn) => (kind === null ? turn.holds : turn.kind === kind));
  const some = told.slice(0, limits.notices.turnsToldAtOnce);
  const mail = some.length === 0 ? null : writeOf(ports, { ...found, order }, view, some);
  return { orderNumber: order.number, turns, mail };
}

const withLanguage = (order: Order, language: Language): Order => ({
  ...order,
  customer: { ...order.customer, locale: language },
});

/** Without a row of its parcels: nothing of them is remembered. */
function viewOf({ settings, clock }: NoticePorts, order: Order): OrderView {
  const { facts, turns } = viewTurns(order, settings.facts, clock.now(), new Map());
  return { facts, turns: turns.map((turn) => ({ ...turn, parcelId: 0 })), parcels: new Map() };
}

function writeOf(
  ports: NoticePorts,
  found: FoundOrder,
  view: OrderView,
  turns: readonly SeenTurn[],
): Result<NoticePreview, string> {
  const conversation = { mailbox: '', threadId: null, subject: null, inReplyTo: null, references: [] };
  const drafted = draftNotice(ports, {
    ...{ turns, found, view, conversation, token: 'preview', isAutomatic: true },
    // Nobody gets it: an order without an address is shown as one that has one.
    recipient: recipientOf(found.order) ?? NOBODY,
    from: ports.settings.voice.addresses[0] ?? 'orders@shop.example',
  });
  if (!drafted.ok) return drafted;
  const { written, fault } = drafted.value;
  const { subject, text, html, language, gaps } = written;
  const kinds = [...new Set(turns.map(({ kind }) => kind))];
  const marketing = marketingOf(written);
  return ok({ kinds, language, subject, text, html, marketing, fault: fault ?? faultOfGaps(gaps) });
}
