// One call of a language model: which prompt asked, what it was given, what it said, and what it cost. Called by run-page.ts.
import { html } from 'hono/html';
import type { AskedQuestion } from '../../pipeline/observe-mail.ts';
import type { ModelResult } from '../../ports/model.ts';
import type { RenderedPrompts } from './development-prompts.ts';
import type { Html } from './page.ts';
import { rows, showMilliseconds, wrongPill } from './show-parts.ts';
import { showValue } from './show-value.ts';

export function showModelCall(
  { to, given, answer, fault, milliseconds }: AskedQuestion,
  rendered: RenderedPrompts,
): Html {
  const prompt = rendered.get(given[0]);
  const result = fault === null ? (answer as ModelResult<unknown>) : null;
  return html`<div class="call"><h3>Model: <code>${to.replace('model.', '')}</code> <span class="quiet small">${showMilliseconds(milliseconds)}</span></h3>
${result === null ? wrongPill(fault ?? '') : describeResult(result)}
<div class="halves"><div><h3>Given, masked and pseudonymised</h3>${showValue(given[0])}</div>
<div><h3>Answered</h3>${showValue(result === null ? fault : result.ok ? result.value.value : result.error)}</div></div>
${prompt === undefined ? '' : html`<details><summary>As the model saw it</summary><div class="halves"><div><h3>System</h3>${showValue(prompt.system)}</div><div><h3>User</h3>${showValue(prompt.user)}</div></div></details>`}</div>`;
}

function describeResult(result: ModelResult<unknown>): Html {
  if (!result.ok) return rows([['no answer', html`${wrongPill(result.error.kind)} ${result.error.detail}`]]);
  const { model, prompt, usage } = result.value;
  return rows([
    ['model', model],
    ['prompt', html`${prompt.id}, version ${prompt.version} <code class="quiet">${prompt.digest.slice(0, 12)}</code>`],
    [
      'tokens',
      `${usage.inputTokens} in, ${usage.outputTokens} out${usage.costUsd === null ? '' : `, ${usage.costUsd.toFixed(5)} USD`}, ${showMilliseconds(usage.milliseconds)}`,
    ],
  ]);
}
