// For tests of the voice: the templates that come along, and what the ground check is asked of a sample's reply.
import type { ClaimsInput } from '../claims/check-claims.ts';
import type { Language } from '../domain/language.ts';
import { recallTemplates } from '../runtime/template-memory.ts';
import { compileTemplates, type TemplateSet } from './compile-templates.ts';
import { listSampleFacts, type Sample, TODAY, VOICE } from './sample-contexts.ts';
import { readTemplateFiles } from './template-files.ts';
import type { WrittenReply } from './write-reply.ts';

export function loadTemplates(): TemplateSet {
  const sources = readTemplateFiles();
  recallTemplates(sources);
  const compiled = compileTemplates(sources);
  if (!compiled.ok)
    throw new Error(compiled.error.map((fault) => `${fault.template}:${fault.line} ${fault.message}`).join('\n'));
  return compiled.value;
}

/** `more` is what a test says besides, such as the desk's own notes. */
export const claimsOf = (
  sample: Sample,
  language: Language,
  { text, html }: Pick<WrittenReply, 'text' | 'html'>,
  more: Partial<ClaimsInput>,
): ClaimsInput => ({
  reply: { text, html, subject: 'Re: my order', to: [{ name: 'Maria Lopez', address: 'maria@customer.example' }] },
  language,
  facts: listSampleFacts(sample),
  knownTitles: [],
  wordsToAvoid: [],
  today: TODAY,
  mailSubject: 'my order',
  allowedNames: [VOICE.brandName, VOICE.signature, 'Maria Lopez'],
  ...more,
});
