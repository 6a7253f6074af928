// Two runs side by side, with what differs marked: after a change of a prompt, a template or a rule, or for two mails. Called by dev-routes.ts.
import { html, raw } from 'hono/html';
import { listClaimed } from '../../domain/intent.ts';
import { STAGE_NAMES } from '../../pipeline/stage.ts';
import { compareCalls } from './compare-calls.ts';
import { type Run, titleOf } from './kept-runs.ts';
import type { Html } from './page.ts';
import { showMilliseconds } from './show-parts.ts';
import { showTextChanges } from './text-changes.ts';

type Row = readonly [name: string, of: (run: Run) => string];

const ROWS: readonly Row[] = [
  ['outcome', ({ observed }) => observed.outcome],
  ['rules', ({ observed }) => observed.reasons.map(({ rule }) => rule).join('\n')],
  ['sender', ({ observed }) => observed.known.identity ?? ''],
  ['may hear', ({ observed }) => observed.known.disclosure ?? ''],
  ['wishes', ({ observed }) => listClaimed(observed.known.classification?.intents ?? []).join('\n')],
  ['language', ({ observed }) => observed.known.classification?.language ?? ''],
  ['alarms', ({ observed }) => (observed.known.classification?.alarms ?? []).map(({ alarm }) => alarm).join('\n')],
  ['orders', ({ observed }) => (observed.known.tiedOrders ?? []).map(({ order }) => order.number).join('\n')],
  ['facts', ({ observed }) => String(observed.known.facts?.length ?? '')],
  [
    'templates',
    ({ observed }) =>
      (observed.known.reply?.templates ?? []).map(({ id, digest }) => `${id} ${digest.slice(0, 8)}`).join('\n'),
  ],
  ['prompts', (run) => listPrompts(run).join('\n')],
  [
    'findings',
    ({ observed }) => (observed.known.findings ?? []).map(({ kind, claim }) => `${kind}: ${claim}`).join('\n'),
  ],
  ['delivery', ({ observed }) => observed.known.delivery?.kind ?? ''],
  ['marks', ({ left }) => (left?.marks ?? []).join('\n')],
];

export function comparePage(before: Run, after: Run): Html {
  const differing = ROWS.filter(([, of]) => of(before) !== of(after)).map(([name]) => name);
  const [textBefore, textAfter] = [replyOf(before), replyOf(after)];
  if (textBefore !== textAfter) differing.push('reply');
  return html`<h1>Side by side</h1>
<p class="lead" id="differences">${differing.length === 0 ? 'Nothing differs.' : `What differs: ${differing.join(', ')}.`}</p>
<section class="card"><table class="beside"><thead><tr><th scope="col"></th>${[before, after].map(runHead)}</tr></thead>
<tbody>${ROWS.filter(([, of]) => of(before) !== '' || of(after) !== '').map(([name, of]) => compareRow(name, of(before), of(after)))}</tbody></table></section>
<section class="card"><h2 class="field">The reply${textBefore === textAfter ? ', the same in both' : ''}</h2>${
    textBefore === textAfter
      ? html`<pre class="reply" tabindex="0">${textBefore || 'There is none.'}</pre>`
      : html`<div class="halves"><div><h3>Run ${before.id}</h3><pre class="reply" tabindex="0">${textBefore || 'There is none.'}</pre></div><div><h3>Run ${after.id}</h3><pre class="reply" tabindex="0">${textAfter || 'There is none.'}</pre></div></div><h3>Changes</h3>${showTextChanges(textBefore, textAfter)}`
  }</section>
${compareCalls(before, after)}
<section class="card"><h2 class="field">Time</h2><table><thead><tr><th scope="col">Stage</th><th scope="col" class="number">Run ${before.id}</th><th scope="col" class="number">Run ${after.id}</th></tr></thead>
<tbody>${STAGE_NAMES.map((name) => html`<tr><td>${name}</td>${[before, after].map((run) => html`<td class="number">${timeOf(run, name)}</td>`)}</tr>`)}</tbody></table></section>`;
}

const runHead = (run: Run): Html =>
  html`<th scope="col"><a href="/runs/${run.id}">Run ${run.id}</a> · ${titleOf(run).slice(0, 60)}<br><span class="quiet">${run.origin}</span></th>`;

const compareRow = (name: string, before: string, after: string): Html =>
  html`<tr${before === after ? '' : raw(' class="differs"')}><td class="quiet">${name}</td>${[before, after].map((value) => html`<td>${value.split('\n').map((line) => html`${line}<br>`)}</td>`)}</tr>`;

const replyOf = ({ observed }: Run): string => observed.known.reply?.text ?? '';

const timeOf = ({ observed }: Run, name: string): string => {
  const stage = observed.stages.find((each) => each.name === name);
  return stage === undefined ? '' : showMilliseconds(stage.milliseconds);
};

/** Of all calls of the model that were answered. */
function listPrompts({ observed }: Run): readonly string[] {
  const references = observed.stages.flatMap(({ questions }) =>
    questions.flatMap(({ to, answer }) => {
      if (!to.startsWith('model.') || typeof answer !== 'object' || answer === null || !('value' in answer)) return [];
      const { prompt } = answer.value as {
        readonly prompt?: { readonly id: string; readonly version: number; readonly digest: string };
      };
      return prompt === undefined ? [] : [`${prompt.id} ${prompt.version} ${prompt.digest.slice(0, 8)}`];
    }),
  );
  return [...new Set(references)];
}
