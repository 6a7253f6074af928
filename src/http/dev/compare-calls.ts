// The calls of a language model in two runs, pair by pair: what it was shown and what it answered, with the changes marked. Called by
// compare-page.ts.
import { html } from 'hono/html';
import type { AskedQuestion } from '../../pipeline/observe-mail.ts';
import type { ModelResult } from '../../ports/model.ts';
import type { Run } from './kept-runs.ts';
import type { Html } from './page.ts';
import { printValue } from './show-value.ts';
import { showTextChanges } from './text-changes.ts';

interface Call {
  readonly task: string;
  readonly shown: string;
  readonly answered: string;
}

export function compareCalls(before: Run, after: Run): Html | '' {
  const [ofBefore, ofAfter] = [listCalls(before), listCalls(after)];
  const count = Math.max(ofBefore.length, ofAfter.length);
  if (count === 0) return '';
  return html`<section class="card" id="calls"><h2 class="field">The model</h2>${Array.from(
    { length: count },
    (_, index) => comparePair(ofBefore[index] ?? null, ofAfter[index] ?? null),
  )}</section>`;
}

const comparePair = (before: Call | null, after: Call | null): Html =>
  html`<div class="call"><h3><code>${(after ?? before)?.task}</code>${before === null ? ' was not asked before' : after === null ? ' is not asked any more' : ''}</h3>
<div class="halves"><div><h3>It was shown</h3>${showTextChanges(before?.shown ?? '', after?.shown ?? '')}</div>
<div><h3>It answered</h3>${showTextChanges(before?.answered ?? '', after?.answered ?? '')}</div></div></div>`;

const listCalls = ({ observed, rendered }: Run): readonly Call[] =>
  observed.stages.flatMap(({ questions }) =>
    questions
      .filter(({ to }) => to.startsWith('model.'))
      .map((question) => {
        const prompt = rendered.get(question.given[0]);
        const shown = prompt === undefined ? printValue(question.given[0]) : `${prompt.system}\n\n${prompt.user}`;
        return { task: question.to.replace('model.', ''), shown, answered: answerOf(question) };
      }),
  );

function answerOf({ answer, fault }: AskedQuestion): string {
  if (fault !== null) return fault;
  const result = answer as ModelResult<unknown>;
  return printValue(result.ok ? result.value.value : result.error);
}
