// A stored mail then and now: what differs, and the two replies word by word. Called by run-page.ts.
import { html } from 'hono/html';
import type { Replay } from '../../pipeline/replay-mail.ts';
import type { Html } from './page.ts';
import { list } from './show-parts.ts';
import { showTextChanges } from './text-changes.ts';

export const showThenAndNow = ({
  recorded,
  now,
  differences,
}: Replay): Html => html`<section class="card" aria-labelledby="then"><h2 id="then">Then and now</h2>
<p class="quiet">Handled at ${recorded.at}: <span class="pill ${recorded.outcome}">${recorded.outcome}</span>, by ${recorded.reasons.map(({ rule }) => rule).join(', ')}.</p>
${differences.length === 0 ? html`<p id="differences"><span class="pill pass">Nothing differs.</span></p>` : html`<div id="differences">${list(differences)}</div>`}
${(recorded.replyText ?? '') === (now.reply?.text ?? '') ? '' : html`<h3>The reply, from then to now</h3>${showTextChanges(recorded.replyText ?? '', now.reply?.text ?? '')}`}
</section>`;
