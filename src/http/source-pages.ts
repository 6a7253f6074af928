// The pages for somebody who types the secrets of a shop, a carrier or an ERP, and sees which rights they give. Called by connect-routes.ts.
import { html } from 'hono/html';
import type { SourceCheck } from '../ports/source-connector.ts';
import { type Html, page, wrongBox } from './connect-pages.ts';
import { fieldOf, type SourceOffer } from './source-secrets-form.ts';

const PROMISE =
  'Waybill will ask it for orders, stock and parcels when a mail needs them. It changes nothing there that no person has approved.';

/** `wrong`: what is the matter with the last try, in words or by its rights; null before the first. */
export function secretsPage(
  { name, connector, secrets }: SourceOffer,
  wrong: string | readonly SourceCheck[] | null,
): Html {
  const isWords = wrong === null || typeof wrong === 'string';
  return page(
    `Connect ${connector}`,
    html`<p><span class="mailbox">${name}</span></p><p>${PROMISE}</p>${
      isWords
        ? wrongBox(wrong)
        : html`${wrongBox('These do not do yet what Waybill needs at least. Nothing was kept.')}${checkList(wrong)}`
    }
<form method="post" autocomplete="off">
${secrets.map(
  ({ label, isOptional }, at) =>
    html`<label>${label}${isOptional ? html` <span class="small">(if you have one)</span>` : ''}<input type="password" name="${fieldOf(at)}" autocomplete="off" ${isOptional ? '' : 'required'} ${at === 0 ? 'autofocus' : ''}></label>
`,
)}<button type="submit">Connect</button></form>
<p class="small">What you type is kept encrypted, and shown to nobody.</p>`,
  );
}

export const sourceConnectedPage = (name: string, checks: readonly SourceCheck[]): Html =>
  page(
    'Connected',
    html`<p><span class="mailbox">${name}</span></p>
<p>It is kept. The desk uses it from the next mail on.</p>${checkList(checks)}
<p class="small">You can close this page.</p>`,
  );

const checkList = (checks: readonly SourceCheck[]): Html =>
  html`<ul class="checks">${checks.map(
    ({ what, isFine, detail, remedy }) =>
      html`<li class="${isFine ? 'fine' : 'missing'}"><b>${what}</b>: ${isFine ? 'fine' : 'missing'}. ${detail}${remedy === null ? '' : html` <span class="small">${remedy}</span>`}</li>
`,
  )}</ul>`;
