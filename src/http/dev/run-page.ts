// The page of one mail's way: what came of it on top, then each stage with what it looked at, asked and found out. Called by dev-routes.ts.
import { html, raw as trusted } from 'hono/html';
import { limits } from '../../domain/limits.ts';
import type { AskedQuestion, ObservedStage } from '../../pipeline/observe-mail.ts';
import { STAGE_NAMES } from '../../pipeline/stage.ts';
import { type Run, titleOf } from './kept-runs.ts';
import { showModelCall } from './model-call-section.ts';
import { type Html, tokenField } from './page.ts';
import { showThenAndNow } from './replay-section.ts';
import { showAddresses, showMilliseconds } from './show-parts.ts';
import { foldedValue, showValue } from './show-value.ts';
import { STAGE_WORDS, showFound } from './stage-sections.ts';

export interface RunView {
  readonly token: string;
  readonly run: Run;
  readonly others: readonly Run[];
}

export function runPage({ token, run, others }: RunView): Html {
  const { observed, now } = run;
  const total = observed.stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return html`<section class="card" aria-label="What came of it">
<div class="head"><span class="pill ${observed.outcome}" id="outcome">${observed.outcome}</span><h1>${titleOf(run)}</h1></div>
<p class="quiet">From ${showAddresses(observed.known.message?.from ?? [])} · ${run.origin} · as of ${now} · ${showMilliseconds(total)}${observed.end === 'through' ? '' : `, ${observed.end} at ${observed.stages.at(-1)?.name}`}</p>
<ul class="rules">${observed.reasons.map(({ rule, detail }) => html`<li><code>${rule}</code><span>${detail}</span></li>`)}</ul>
<div class="row">${runAgain(token, run)}<a class="button" href="/?run=${run.id}">Edit it</a><a class="button" href="/runs/${run.id}/mail.eml">Save .eml</a>${compareWith(run, others)}</div>
</section>
${run.replay === null ? '' : showThenAndNow(run.replay)}
<div class="walk">${rail(observed.stages)}<div>${observed.stages.map((stage) => stageSection(stage, run))}
<section class="card"><details><summary>The bytes, ${run.raw.byteLength} of them</summary>${showValue(
    Buffer.from(run.raw.subarray(0, limits.development.rawCharactersShown)).toString('utf8'),
  )}</details></section></div></div>`;
}

const runAgain = (token: string, { id }: Run): Html =>
  html`<form method="post" action="/runs/${id}/again">${tokenField(token)}<button class="primary">Run again</button></form>`;

const compareWith = (run: Run, others: readonly Run[]): Html | '' =>
  others.length === 0
    ? ''
    : html`<form class="row" action="/compare"><input type="hidden" name="a" value="${run.id}"><label for="beside" class="quiet">beside</label><select id="beside" name="b" style="width:15rem">${others.map(
        (other) =>
          html`<option value="${other.id}">${other.id} · ${other.observed.outcome} · ${titleOf(other).slice(0, 60)}</option>`,
      )}</select><button>Compare</button></form>`;

function rail(stages: readonly ObservedStage[]): Html {
  const longest = Math.max(0.1, ...stages.map(({ milliseconds }) => milliseconds));
  return html`<nav class="rail" aria-label="Stages"><ul>${STAGE_NAMES.map((name) => {
    const stage = stages.find((each) => each.name === name);
    if (stage === undefined) return html`<li class="off">${name}</li>`;
    const share = Math.round((stage.milliseconds / longest) * 100);
    return html`<li><a href="#${name}"><span>${name}</span><span class="number quiet">${showMilliseconds(stage.milliseconds)}</span><span class="bar" aria-hidden="true"><i style="width:${share}%"></i></span></a></li>`;
  })}</ul><p class="hint" style="padding:0 .7rem"><kbd>j</kbd> and <kbd>k</kbd> go from stage to stage.</p></nav>`;
}

function stageSection(stage: ObservedStage, { observed, left, rendered }: Run): Html {
  const { name, adds, summary, questions } = stage;
  const calls = questions.filter(({ to }) => to.startsWith('model.'));
  const others = questions.filter(({ to }) => !to.startsWith('model.'));
  return html`<section class="card stage" id="${name}" aria-labelledby="of-${name}">
<header><h2 id="of-${name}" tabindex="-1">${name}</h2><span class="quiet small what">${STAGE_WORDS[name]}</span><span class="quiet small number">${showMilliseconds(stage.milliseconds)}</span></header>
${showInputs(stage, observed.stages)}
${adds === null ? html`<p><strong>${summary === null ? 'It failed here.' : 'The mail ended here.'}</strong> ${observed.reasons.map(({ detail }) => detail).join(' ')}</p>` : ''}
${showFound(stage, observed.known, left)}
${calls.map((call) => showModelCall(call, rendered))}
${others.length === 0 ? '' : html`<details><summary>${others.length} ${others.length === 1 ? 'question' : 'questions'} to the world</summary>${others.map(showQuestion)}</details>`}
${adds === null ? '' : foldedValue('All that it added', adds)}
${summary === null ? '' : foldedValue('What of it stands in the audit log', summary)}
</section>`;
}

/** Each input leads to the stage that found it. */
function showInputs({ name, lookedAt }: ObservedStage, stages: readonly ObservedStage[]): Html | '' {
  if (lookedAt.length === 0) return '';
  const before = stages.slice(
    0,
    stages.findIndex((stage) => stage.name === name),
  );
  return html`<div class="inputs"><span class="quiet">It looked at</span>${lookedAt.map((input) => {
    const finder = before.find(({ adds }) => adds !== null && Object.hasOwn(adds, input))?.name;
    return finder === undefined
      ? html`<span>${input}</span>`
      : html`<a href="#${finder}" title="found by ${finder}">${input}</a>`;
  })}</div>`;
}

const showQuestion = ({ to, given, answer, fault, milliseconds }: AskedQuestion): Html =>
  html`<div class="call"><p><code>${to}</code> <span class="quiet small">${showMilliseconds(milliseconds)}</span>${fault === null ? '' : trusted(' ')}${fault === null ? '' : html`<span class="pill wrong">${fault}</span>`}</p>
<div class="halves"><div><h3>Asked</h3>${showValue(given.length === 1 ? given[0] : given)}</div><div><h3>Answered</h3>${showValue(fault ?? answer ?? 'nothing')}</div></div></div>`;
