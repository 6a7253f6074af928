// The first page: write a mail, paste one, or choose a sample. Called by dev-routes.ts.
import { html, raw } from 'hono/html';
import { limits } from '../../domain/limits.ts';
import type { Order } from '../../domain/order.ts';
import { AUTHENTICATIONS, type Authentication } from '../../mail/forge-message.ts';
import type { FoundOrder } from '../../ports/order-source.ts';
import type { SampleMail } from './development-desk.ts';
import type { MadeUpAnswers } from './development-prompts.ts';
import type { ForgeFields } from './forge-fields.ts';
import { faultBox, type Html, tokenField } from './page.ts';

export interface ForgeView {
  readonly token: string;
  readonly fields: ForgeFields;
  /** What stands in the box for a whole mail. */
  readonly pasted: string;
  readonly faults: readonly string[];
  readonly orders: readonly FoundOrder[];
  readonly samples: readonly SampleMail[];
  /** The order from which the form was filled; null where none was. */
  readonly filled: Order | null;
  readonly now: string;
  readonly modelName: string | null;
}

const AUTHENTICATION_WORDS: Record<Authentication, string> = {
  pass: 'passes',
  fail: 'fails',
  none: 'no result',
  forged: 'fails, with a forged pass below',
};

export const forgePage = (view: ForgeView): Html => html`
<h1>Forge a mail</h1>
<p class="lead">Write what a customer might write, and watch it on its way through every stage. Each mail gets a desk of its own in memory.</p>
${faultBox(view.faults)}
<div class="split">
<div>
${writeForm(view)}
<section class="card"><details${view.pasted === '' ? '' : raw(' open')}><summary>Paste or upload a whole mail</summary>${pasteForm(view)}</details></section>
</div>
${sampleList(view)}
</div>`;

function writeForm({ token, fields, orders, filled, now, modelName }: ForgeView): Html {
  return html`<section class="card" aria-labelledby="write"><h2 id="write" class="field">Write one</h2>
<form method="post" action="/forge">${tokenField(token)}
<div class="row end field"><div class="field"><label for="order">From an order of the shop</label>
<input type="text" id="order" name="order" list="orders" value="${fields.order}" autocomplete="off" placeholder="Number or customer’s address">
<datalist id="orders">${orders.map(orderOption)}</datalist></div>
<button type="submit" formaction="/fill" formnovalidate>Fill in</button></div>
${filled === null ? '' : orderNote(filled)}
<div class="halves"><div class="field"><label for="name">Name</label><input type="text" id="name" name="name" value="${fields.name}" autocomplete="off"></div>
<div class="field"><label for="address">Address</label><input type="text" id="address" name="address" value="${fields.address}" inputmode="email" autocomplete="off" required></div></div>
<div class="field"><label for="subject">Subject</label><input type="text" id="subject" name="subject" value="${fields.subject}" autocomplete="off"></div>
<div class="field"><label for="text">Text</label>${area('text', fields.text, 9)}</div>
<fieldset><legend>DMARC, as our own mail server saw it</legend><div class="choices">${AUTHENTICATIONS.map(
    (each) =>
      html`<label><input type="radio" name="authentication" value="${each}"${each === fields.authentication ? raw(' checked') : ''}> ${AUTHENTICATION_WORDS[each]}</label>`,
  )}</div></fieldset>
<details class="field"${fields.html === '' ? '' : raw(' open')}><summary>HTML beside the text, or alone</summary><label for="html">HTML</label>${area('html', fields.html, 6, 'code')}</details>
<details class="field"${fields.headers === '' ? '' : raw(' open')}><summary>Header fields</summary><label for="headers">Fields, one a line</label>${area('headers', fields.headers, 4, 'code')}<p class="hint">Such as <code>Reply-To: other@example.net</code>, <code>Auto-Submitted: auto-replied</code>, <code>In-Reply-To: &lt;id@example.com&gt;</code>.</p></details>
${attachmentFields(fields)}
${madeUpFields(fields.madeUp, modelName)}
<details class="field"${fields.now === '' ? '' : raw(' open')}><summary>Another time</summary><label for="now">The mail arrives at</label><input type="text" id="now" name="now" value="${fields.now}" placeholder="${now}" autocomplete="off"></details>
<div class="row"><button class="primary" type="submit">Send it through</button><span class="quiet small">Ctrl + Enter</span></div>
</form></section>`;
}

const area = (name: string, value: string, rows: number, kind = ''): Html =>
  // A line break at the beginning of a text area is dropped by browsers, so one stands there for it.
  html`<textarea id="${name}" name="${name}" rows="${rows}" class="${kind}" spellcheck="false">${'\n'}${value}</textarea>`;

const orderOption = ({ order }: FoundOrder): Html =>
  html`<option value="${order.number}">${order.customer.name} · ${order.customer.email} · ${order.orderStatus}</option>`;

const orderNote = ({ number, placedAt, total, currency, lines, shipments, paymentStatus }: Order): Html =>
  html`<p class="note">${number}, placed ${placedAt.slice(0, 10)}, ${total} ${currency}, ${paymentStatus}: ${lines
    .slice(0, 5)
    .map(({ title, quantity }) => `${quantity} × ${title}`)
    .join(', ')}. ${
    shipments.length === 0
      ? 'No parcel yet.'
      : shipments
          .slice(0, 5)
          .map(
            ({ trackingNumber, shipmentStatus }) =>
              `Parcel ${trackingNumber ?? 'without a number'}: ${shipmentStatus}.`,
          )
          .join(' ')
  }</p>`;

function attachmentFields({ attachments }: ForgeFields): Html {
  const isUsed = attachments.some(({ filename, text }) => filename !== '' || text !== '');
  const numbers = Array.from({ length: limits.development.attachmentsMax }, (_, index) => index + 1);
  return html`<details class="field"${isUsed ? raw(' open') : ''}><summary>Attachments, as text</summary>${numbers.map(
    (number) => {
      const { filename = '', contentType = '', text = '' } = attachments[number - 1] ?? {};
      return html`<fieldset><legend>Attachment ${number}</legend><div class="halves"><div class="field"><label for="filename${number}">File name</label><input type="text" id="filename${number}" name="filename${number}" value="${filename}" placeholder="order.csv" autocomplete="off"></div>
<div class="field"><label for="contentType${number}">Type</label><input type="text" id="contentType${number}" name="contentType${number}" value="${contentType}" placeholder="text/csv" autocomplete="off"></div></div><label for="attachment${number}">Content</label>${area(`attachment${number}`, text, 3, 'code')}</fieldset>`;
    },
  )}</details>`;
}

const READING = '{"intents": [{"intent": "product_question", "quote": "…"}], "language": "en", "questions": ["…"]}';
const WRITING = '{"answers": [{"point": 1, "asked": "…", "restsOn": [], "needsPerson": false, "text": "…"}]}';

const madeUpFields = ({ readMail, writeReply }: MadeUpAnswers, modelName: string | null): Html =>
  html`<details class="field"${readMail + writeReply === '' ? '' : raw(' open')}><summary>A model’s answers, made up</summary>
<p class="hint field">${modelName === null ? 'No language model is asked here.' : `${modelName} is asked.`} What is typed stands in for a model and passes the same checks: also what a hostile one might say.</p>
<div class="field"><label for="madeUpReading">When it reads the mail</label>${area('madeUpReading', readMail, 3, 'code')}<p class="hint">Such as <code>${READING}</code></p></div>
<div class="field"><label for="madeUpWriting">When it writes</label>${area('madeUpWriting', writeReply, 3, 'code')}<p class="hint">Such as <code>${WRITING}</code></p></div></details>`;

const pasteForm = ({ token, pasted }: ForgeView): Html => html`
<form method="post" action="/paste" enctype="multipart/form-data">${tokenField(token)}
<div class="field"><label for="raw">The mail as it came, header and all</label>${area('raw', pasted, 12, 'code')}</div>
<div class="field"><label for="eml">or a file (.eml)</label><input type="file" id="eml" name="eml" accept=".eml,message/rfc822"></div>
<button class="primary" type="submit">Send it through</button></form>`;

const sampleList = ({ token, samples }: ForgeView): Html | '' =>
  samples.length === 0
    ? ''
    : html`<aside class="card" aria-labelledby="samples"><h2 id="samples">Samples</h2>
<p class="hint field">Mails to the sample desk; one click sends one through.</p>
<label for="narrow" style="margin-top:.8rem">Find</label><input type="search" id="narrow" data-narrows="sample-list" autocomplete="off">
<form method="post" action="/sample">${tokenField(token)}<ul class="list" id="sample-list">${samples.map(
        ({ name }) =>
          html`<li><button class="plain" name="sample" value="${name}">${name.replace(/\.eml$/u, '').replaceAll('-', ' ')}</button></li>`,
      )}</ul></form></aside>`;
