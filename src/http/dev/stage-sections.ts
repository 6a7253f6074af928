// What each stage found out, in full, as a section of the page of a run. Called by run-page.ts.
import { html } from 'hono/html';
import { limits } from '../../domain/limits.ts';
import type { ObservedStage } from '../../pipeline/observe-mail.ts';
import type { DeliveredMail } from '../../pipeline/progress.ts';
import type { StageName } from '../../pipeline/stage.ts';
import type { FoundOrder } from '../../ports/order-source.ts';
import type { LeftInMailbox } from './development-desk.ts';
import type { Html } from './page.ts';
import { describeReply, showFindings } from './reply-section.ts';
import { cutRows, list, rows, showAddresses, wrongPill } from './show-parts.ts';
import { showValue } from './show-value.ts';

type Known = Partial<DeliveredMail>;
type Show = (known: Known, left: LeftInMailbox | null) => Html | readonly Html[];

export const STAGE_WORDS: Record<StageName, string> = {
  parse: 'Bytes become a message: new text apart from quoted text, signature and hidden text.',
  identify: 'Who wrote, how surely, in which thread, and which orders the mail names.',
  classify: 'What they want, in which language, how urgently, and what must alarm a person.',
  gatherFacts: 'What is known, each fact with its source, and how much this sender may hear.',
  draft: 'What we would say.',
  groundCheck: 'Which claims no fact supports.',
  decide: 'Send, draft, escalate or ignore: by policy, within hard limits.',
  deliver: 'What was left in the mailbox: here one in memory.',
};

/** Nothing where the stage ended the mail. */
export function showFound(stage: ObservedStage, known: Known, left: LeftInMailbox | null): Html | readonly Html[] {
  return stage.adds === null ? [] : SHOW[stage.name](known, left);
}

const SHOW: Record<StageName, Show> = {
  parse: ({ message }) => (message === undefined ? [] : [showHead(message), showTexts(message)]),
  identify: (known) => showIdentified(known),
  classify: (known) => showClassified(known),
  gatherFacts: (known) => showFacts(known),
  draft: (known) => describeReply(known),
  groundCheck: (known) => showFindings(known),
  decide: ({ decision, deliverable }) =>
    decision === undefined
      ? []
      : rows([
          ['outcome', html`<span class="pill ${decision.outcome}">${decision.outcome}</span>`],
          ['rules', list(decision.reasons.map(({ rule, detail }) => html`<code>${rule}</code> ${detail}`))],
          ['reply', deliverable ? 'goes to deliver' : 'nothing is delivered'],
        ]),
  deliver: showDelivered,
};

type Message = NonNullable<Known['message']>;

const showHead = (message: Message): Html =>
  rows([
    ['from', showAddresses(message.from)],
    ['to', showAddresses(message.to)],
    ...(message.replyTo.length > 0 ? ([['reply to', showAddresses(message.replyTo)]] as const) : []),
    ['subject', message.subject],
    ['sent', message.sentAt ?? 'no readable date'],
    ['message id', html`<code>${message.messageId ?? 'none'}</code>`],
    [
      'machine mail',
      message.machineMail
        ? `${message.machineMail.kind}, ${message.machineMail.proof} proof: ${message.machineMail.why}`
        : 'no',
    ],
    ['faults', message.faults.length === 0 ? 'none' : list(message.faults)],
    [
      'attachments',
      message.attachments.length === 0
        ? 'none'
        : list(
            message.attachments.map(
              ({ filename, contentType, sizeBytes, text }) =>
                html`${filename} <span class="quiet">${contentType}, ${sizeBytes} bytes, ${text === null ? 'not read' : `${text.length} characters read`}</span>`,
            ),
          ),
    ],
  ]);

function showTexts({ text }: Message): Html {
  const parts: readonly (readonly [string, string])[] = [
    ['Quoted', text.quoted],
    ['Signature', text.signature],
    ['Forwarded', text.forwarded?.text ?? ''],
    ['Hidden from a reader', text.hidden],
  ];
  return html`<h3>New text</h3>${showValue(text.fresh)}${parts
    .filter(([, words]) => words !== '')
    .map(([title, words]) => html`<h3>${title}</h3>${showValue(words)}`)}`;
}

function showIdentified(known: Known): Html {
  const { contact, authentication, isReplyDiverted, namedOrders = [], ownOrders = [], thread = [] } = known;
  const dmarc = authentication?.dmarc ?? 'none';
  return rows([
    ['contact', contact ? showAddresses([contact]) : 'not exactly one author'],
    ['DMARC', html`<span class="pill ${dmarc === 'pass' ? 'pass' : 'wrong'}">${dmarc}</span> ${authentication?.why}`],
    ...(isReplyDiverted ? ([['reply', wrongPill('would go to another address than From')]] as const) : []),
    [
      'orders named',
      namedOrders.length === 0
        ? 'none'
        : list(namedOrders.map((found) => html`${showOrder(found)}, ${found.tie.replaceAll('_', ' ')}`)),
    ],
    ['their own orders', ownOrders.length === 0 ? 'none looked for, or none' : list(ownOrders.map(showOrder))],
    ['tracking numbers', (known.trackingNumbers ?? []).join(', ') || 'none'],
    ['numbers of no order', (known.unresolvedNumbers ?? []).join(', ') || 'none'],
    ['sources', known.areSourcesComplete ? 'saw all orders' : wrongPill('could not see all orders')],
    ['thread', thread.length === 0 ? 'the first mail' : `${thread.length} earlier mails`],
  ]);
}

const showOrder = ({ order, source }: FoundOrder): Html =>
  html`<strong>${order.number}</strong> of ${order.customer.email} <span class="quiet">${source}</span>`;

function showClassified({ classification, threadSense, isPassedOn, asksSomething }: Known): Html | readonly Html[] {
  if (classification === undefined) return [];
  const { language, intents, urgency, alarms, doubtsDelivery } = classification;
  return [
    html`<h3>Wishes</h3><div>${intents.slice(0, 8).map(({ intent, confidence }) => showGuess(intent, confidence))}</div>`,
    rows([
      ['language', language],
      ['urgency', urgency],
      [
        'alarms',
        alarms.length === 0
          ? 'none'
          : list(alarms.map(({ alarm, evidence }) => html`${wrongPill(alarm)} “${evidence}”`)),
      ],
      ['asks something', asksSomething ? 'yes' : 'no'],
      ...(doubtsDelivery ? ([['delivery', 'is doubted']] as const) : []),
      ...(isPassedOn ? ([['forwarded', 'without a wish of the forwarder']] as const) : []),
      ['in its thread', threadSense?.kind ?? 'alone'],
    ]),
  ];
}

function showGuess(intent: string, confidence: number): Html {
  const percent = Math.round(confidence * 100);
  return html`<div class="guess${confidence < 0.1 ? ' faint' : ''}"><span>${intent.replaceAll('_', ' ')}</span><span class="bar" aria-hidden="true"><i style="width:${percent}%"></i></span><span class="number">${percent} %</span></div>`;
}

function showFacts({
  identity,
  disclosure,
  tiedOrders = [],
  facts = [],
  disclosable = [],
  mentionedItems = [],
  purchaseOrder,
}: Known): Html {
  const told = new Set(disclosable);
  const { rowsShown } = limits.development;
  return html`${rows([
    ['sender', html`<span class="pill ${identity === 'verified' ? 'pass' : 'wrong'}">${identity}</span>`],
    ['may hear', disclosure ?? 'nothing'],
    [
      'orders',
      tiedOrders.length === 0
        ? 'none'
        : list(tiedOrders.map(({ order, tie }) => html`<strong>${order.number}</strong> ${tie.replaceAll('_', ' ')}`)),
    ],
    ...(mentionedItems.length > 0 ? ([['items named', list(mentionedItems)]] as const) : []),
    ...(purchaseOrder ? ([['purchase order', showValue(purchaseOrder)]] as const) : []),
  ])}
<h3>${facts.length} facts, ${disclosable.length} of which may be told</h3>
<div class="scroll" tabindex="0"><table class="facts"><thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Source</th><th scope="col">Audience</th><th scope="col">Told</th></tr></thead>
<tbody>${facts
    .slice(0, rowsShown)
    .map(
      (fact) =>
        html`<tr><td><code>${fact.name}</code></td><td>${fact.value}</td><td class="tight quiet">${fact.source}</td><td>${fact.audience}</td><td>${told.has(fact) ? 'yes' : html`<span class="quiet">no</span>`}</td></tr>`,
    )}</tbody></table></div>${cutRows(facts.length, 'facts')}`;
}

function showDelivered({ delivery }: Known, left: LeftInMailbox | null): Html {
  const { marks = [], drafts = [], sent = [] } = left ?? {};
  const written = [...sent.map((raw) => ['Sent', raw] as const), ...drafts.map((raw) => ['Draft', raw] as const)];
  return html`${rows([
    ['came to', delivery?.kind ?? 'none'],
    ...(delivery?.why ? ([['why', delivery.why]] as const) : []),
    ['marks', marks.length === 0 ? 'none' : marks.join(', ')],
  ])}${written.map(([what, raw]) => html`<h3>${what}, as it lies in the mailbox</h3>${showValue(Buffer.from(raw).toString('utf8'))}`)}`;
}
