// The lists: runs since the start, and the mails of the stored desk, with one of them opened. Called by dev-routes.ts.
import { html } from 'hono/html';
import { limits } from '../../domain/limits.ts';
import type { AuditEntry } from '../../ports/records.ts';
import { type Run, titleOf } from './kept-runs.ts';
import { type Html, tokenField } from './page.ts';
import { rows, showAddresses } from './show-parts.ts';
import { printValue } from './show-value.ts';
import type { StoredMail } from './stored-mails.ts';

export const runsPage = (runs: readonly Run[]): Html => html`<h1>Runs</h1>
<p class="lead">The newest mails that went through since this start; they are gone when it ends.</p>
<section class="card">${
  runs.length === 0
    ? html`<p class="quiet">None yet. <a href="/">Forge a mail.</a></p>`
    : html`<table><thead><tr><th scope="col">Run</th><th scope="col">Outcome</th><th scope="col">Subject</th><th scope="col">From</th><th scope="col">Where it came from</th></tr></thead><tbody>${runs.map(
        (run) =>
          html`<tr><td>${run.id}</td><td>${outcomePill(run.observed.outcome)}</td><td><a href="/runs/${run.id}">${titleOf(run)}</a></td><td>${showAddresses(run.observed.known.message?.from ?? [])}</td><td class="quiet">${run.origin}</td></tr>`,
      )}</tbody></table>`
}</section>`;

export const mailsPage = (mails: readonly StoredMail[], words: string): Html => html`<h1>Stored mails</h1>
<p class="lead">Of the desk’s database, opened for reading. A replay runs one again on the facts of then, and writes nothing.</p>
<section class="card"><form class="row end field" action="/mails"><div class="field"><label for="q">Search</label><input type="search" id="q" name="q" value="${words}" placeholder="Words, an order number, an id or a Message-ID"></div><button>Search</button></form>
${
  mails.length === 0
    ? html`<p class="quiet">${words === '' ? 'There is no mail in it.' : 'Nothing was found.'}</p>`
    : html`<table><thead><tr><th scope="col">Mail</th><th scope="col">Outcome</th><th scope="col">Subject</th><th scope="col">From</th><th scope="col">Received</th></tr></thead><tbody>${mails.map(
        (mail) =>
          html`<tr><td>${mail.id}</td><td>${mail.outcome === null ? html`<span class="quiet">not handled</span>` : outcomePill(mail.outcome)}</td><td><a href="/mails/${mail.id}">${mail.subject || '(no subject)'}</a></td><td>${mail.from}</td><td class="quiet">${mail.receivedAt.slice(0, 16).replace('T', ' ')}</td></tr>`,
      )}</tbody></table>`
}</section>`;

export const mailPage = (
  token: string,
  mail: StoredMail,
  audit: readonly AuditEntry[],
): Html => html`<section class="card">
<div class="head">${mail.outcome === null ? '' : outcomePill(mail.outcome)}<h1>${mail.subject || '(no subject)'}</h1></div>
${rows([
  ['mail', `${mail.id}, ${mail.providerRef} in ${mail.mailbox}`],
  ['from', mail.from || 'nobody that could be read'],
  ['received', mail.receivedAt],
])}
<div class="row" style="margin-top:1rem">${
  mail.outcome === null
    ? html`<span class="quiet">It has not been handled yet.</span>`
    : html`<form method="post" action="/mails/${mail.id}/replay">${tokenField(token)}<button class="primary">Replay on the facts of then</button></form>`
}<form method="post" action="/mails/${mail.id}/forge">${tokenField(token)}<button>Send it through anew, in memory</button></form></div></section>
<section class="card"><h2 class="field">What the audit log says</h2><table><thead><tr><th scope="col">Step</th><th scope="col">Content</th><th scope="col">At</th></tr></thead><tbody>${audit
  .slice(0, limits.development.rowsShown)
  .map(
    ({ step, content, at }) =>
      html`<tr><td>${step}</td><td><code>${printValue(content ?? 'erased')}</code></td><td class="tight quiet">${at}</td></tr>`,
  )}</tbody></table></section>`;

const outcomePill = (outcome: string): Html => html`<span class="pill ${outcome}">${outcome}</span>`;
