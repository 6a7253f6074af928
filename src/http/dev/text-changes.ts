// Two texts as one, with what went and what came marked. Called where runs are compared.
import { html } from 'hono/html';
import { diffReply } from '../../mail/diff-reply.ts';
import type { Html } from './page.ts';

export function showTextChanges(before: string, after: string): Html {
  const diff = diffReply(before, after);
  if (diff === null)
    return html`<div class="halves"><pre class="reply" tabindex="0">${before}</pre><pre class="reply" tabindex="0">${after}</pre></div>`;
  return html`<pre class="reply" tabindex="0">${diff.changes.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  )}</pre>`;
}
