// A reply as text and as a mail client would show it, with what the ground check found. Its HTML stands in a frame that runs no script and
// fetches nothing. Called by stage-sections.ts.
import { html } from 'hono/html';
import { type Finding, type FreeParagraph, isUnsupported, type Reply } from '../../domain/decision.ts';
import type { DeliveredMail } from '../../pipeline/progress.ts';
import type { Html } from './page.ts';
import { list, rows, showAddresses, wrongPill } from './show-parts.ts';

type Known = Partial<DeliveredMail>;

export function describeReply({ reply, whyNoReply, questions = [] }: Known): Html {
  if (!reply) return rows([['no reply', whyNoReply ?? 'none was written']]);
  return html`${rows([
    ['kind', reply.kind],
    ['to', showAddresses(reply.to)],
    ['subject', reply.subject],
    ['language', reply.language],
    [
      'templates',
      list(reply.templates.map(({ id, digest }) => html`${id} <code class="quiet">${digest.slice(0, 12)}</code>`)),
    ],
    ...(reply.gaps.length > 0 ? ([['gaps', list(reply.gaps.map((gap) => wrongPill(gap)))]] as const) : []),
    ...(questions.length > 0 ? ([['it asks', list(questions)]] as const) : []),
  ])}${showBoth(reply, html`${reply.text}`)}${reply.free.length > 0 ? showFree(reply.free) : ''}`;
}

/** `text` is the reply's, with marks perhaps. */
const showBoth = (
  reply: Reply,
  text: Html,
): Html => html`<div class="halves"><div><h3>Text</h3><pre class="reply" tabindex="0">${text}</pre></div>
<div><h3>HTML</h3><iframe sandbox="" title="The reply as HTML" srcdoc="${reply.html}"></iframe></div></div>`;

const showFree = (free: readonly FreeParagraph[]): Html =>
  html`<h3>Paragraphs that a model wrote</h3>${list(
    free.map(
      ({ text, citations }) =>
        html`<p>${text}</p>${list(citations.map(({ document, text: passage }) => html`<span class="quiet">${document}:</span> ${passage}`))}`,
    ),
  )}`;

export function showFindings({ reply, findings = [], checkedReply }: Known): Html {
  if (!reply) return rows([['checked', 'nothing: there is no reply']]);
  const verdict = checkedReply ? html`<span class="pill pass">passes</span>` : wrongPill('held back');
  if (findings.length === 0)
    return rows([
      ['verdict', verdict],
      ['findings', 'none: every claim rests on a fact'],
    ]);
  return html`${rows([['verdict', verdict]])}<div class="halves"><div><h3>Text, with what was found</h3><pre class="reply" tabindex="0">${markClaims(
    reply.text,
    findings,
  )}</pre></div><div><h3>Findings</h3>${list(
    findings.map(
      (finding) =>
        html`${isUnsupported(finding) ? wrongPill(finding.kind) : html`<span class="pill escalate">${finding.kind}</span>`} “${finding.claim}”<br><span class="quiet">${finding.detail}</span>`,
    ),
  )}</div></div>`;
}

/** The text with every place of a claim marked; of claims that overlap the first counts. */
function markClaims(text: string, findings: readonly Finding[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  while (at < text.length) {
    const next = findings
      .filter(({ claim }) => claim !== '')
      .map((finding) => ({ ...finding, start: text.indexOf(finding.claim, at), isGap: !isUnsupported(finding) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.claim.length - a.claim.length)[0];
    if (next === undefined) break;
    pieces.push(html`${text.slice(at, next.start)}<mark class="${next.isGap ? 'gap' : ''}">${next.claim}</mark>`);
    at = next.start + next.claim.length;
  }
  return html`${pieces}${text.slice(at)}`;
}
