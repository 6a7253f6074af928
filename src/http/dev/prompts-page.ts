// The pages of prompts: which are in use, and one in a text area with what is wrong with it. Called by prompt-routes.ts.
import { html } from 'hono/html';
import type { PromptFaultAt, PromptFile } from './development-prompts.ts';
import { type Run, titleOf } from './kept-runs.ts';
import { faultBox, type Html, tokenField } from './page.ts';

export const promptsPage = (prompts: readonly PromptFile[], modelName: string | null): Html => html`<h1>Prompts</h1>
<p class="lead">What a language model is asked. ${modelName === null ? 'None is asked here: its answers can be made up where a mail is forged.' : `${modelName} is asked.`}</p>
<section class="card"><table><thead><tr><th scope="col">Prompt</th><th scope="col">File</th><th scope="col" class="number">Characters</th></tr></thead><tbody>${prompts.map(
  ({ id, file, text, isOwn }) =>
    html`<tr><td><a href="/prompts/${id}">${id}</a></td><td>${file} <span class="quiet">${isOwn ? 'the desk’s own' : 'comes with Waybill'}</span></td><td class="number">${text.length}</td></tr>`,
)}</tbody></table></section>`;

export interface PromptView {
  readonly token: string;
  readonly file: PromptFile;
  readonly text: string;
  readonly faultsAt: readonly PromptFaultAt[];
  readonly faults: readonly string[];
  /** What went well. */
  readonly said: readonly string[];
  readonly runs: readonly Run[];
  readonly canSave: boolean;
}

export const promptPage = ({
  token,
  file,
  text,
  faultsAt,
  faults,
  said,
  runs,
  canSave,
}: PromptView): Html => html`<h1>${file.id}</h1>
<p class="lead">${file.file}, ${file.isOwn ? 'the desk’s own' : 'comes with Waybill and is never written'}. An edit counts for the runs that are made from here, until it is kept.</p>
${faultBox(faults)}
${said.map((words) => html`<p class="note" role="status">${words}</p>`)}
${faultsAt.length === 0 ? '' : html`<div class="fault" role="alert" id="faults">${faultsAt.map(({ line, message }) => html`<p>Line ${line}: ${message}</p>`)}</div>`}
<form method="post" action="/prompts/${file.id}/run" class="card">${tokenField(token)}
<div class="field"><label for="text">Text</label><textarea id="text" name="text" rows="28" class="code" spellcheck="false">${'\n'}${text}</textarea></div>
<div class="row end">${
  runs.length === 0
    ? html`<p class="quiet"><a href="/">Send a mail through</a> first, to run it again with this prompt.</p>`
    : html`<div class="field"><label for="run">The mail of</label><select id="run" name="run">${runs.map(
        (run) => html`<option value="${run.id}">run ${run.id} · ${titleOf(run).slice(0, 60)}</option>`,
      )}</select></div><button class="primary">Run with this prompt</button>`
}
<button formaction="/prompts/${file.id}/check">Check</button>
<button formaction="/prompts/${file.id}/download">Download</button>
${canSave ? html`<button formaction="/prompts/${file.id}/save">Keep in the desk’s folder</button>` : ''}</div>
${canSave ? '' : html`<p class="hint">To keep it from here, start with <code>--prompts FOLDER</code>.</p>`}
</form>`;
