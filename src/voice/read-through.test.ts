// Every template in every state, formal and informal: written down in templates/snapshots for people to read, and put
// through the ground check, which must find nothing but the notes that a person has to fill in.
import { expect, test } from 'vitest';
import { compileTemplates, type TemplateSet } from './compile-templates.ts';
import { replyInput, SAMPLES, type Sample, TODAY, VOICE } from './sample-contexts.ts';
import { readTemplateFiles } from './template-files.ts';
import { type WrittenReply, writeReply } from './write-reply.ts';
import { checkClaims } from '../claims/check-claims.ts';
import type { Finding } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { listDeskFacts, listOrderFacts, listProductFacts } from '../domain/list-facts.ts';

const MARK = '~end~';
const ORIGIN = { source: 'sample', asOf: `${TODAY}T09:00:00Z` };

function loadTemplates(): TemplateSet {
  const compiled = compileTemplates(readTemplateFiles());
  if (!compiled.ok) throw new Error(compiled.error.map((fault) => `${fault.template}:${fault.line} ${fault.message}`).join('\n'));
  return compiled.value;
}
const templates = loadTemplates();

function write(sample: Sample, language: Language, formality: 'formal' | 'informal'): WrittenReply {
  const voice = { ...VOICE, formality: { [language]: formality }, greeting: { [language]: MARK }, signOff: { [language]: MARK } };
  const written = writeReply(templates, replyInput(language, sample.sections, { voice }));
  if (!written.ok) throw new Error(`${sample.intent}, ${sample.state}: ${written.error.detail}`);
  return written.value;
}

/** What stands between the thanks and the sign-off. */
const bodyOf = ({ text }: WrittenReply): string => text.split(`\n${MARK}`)[0]?.split('\n\n').slice(2).join('\n\n').trim() ?? '';

function readThrough(language: Language): string {
  const out = [`# Every template in "${language}", in every state`, '', 'Written by `src/voice/read-through.test.ts`; greeting and sign-off are left out. Brackets are notes that a person fills in.'];
  let intent = '';
  for (const sample of SAMPLES) {
    if (sample.intent !== intent) out.push('', `## ${sample.intent}`);
    intent = sample.intent;
    const formal = bodyOf(write(sample, language, 'formal'));
    const informal = bodyOf(write(sample, language, 'informal'));
    out.push('', `### ${sample.state}`, '', formal);
    if (informal !== formal) out.push('', '*Informal:*', '', informal);
  }
  return `${out.join('\n')}\n`;
}

function findUnsupported(sample: Sample, language: Language, formality: 'formal' | 'informal'): readonly string[] {
  const { text, html } = write(sample, language, formality);
  const facts: Fact[] = sample.sections.flatMap(({ order, otherOrders, products, desk, disclosure }) => [
    ...(disclosure === 'order' && order ? [order, ...otherOrders].flatMap((o) => listOrderFacts(o, ORIGIN)) : []),
    ...products.flatMap((product) => listProductFacts(product, ORIGIN)),
    ...listDeskFacts(desk, ORIGIN),
  ]);
  const findings = checkClaims({
    reply: { subject: 'Re: my order', text, html, to: [{ name: 'Maria Lopez', address: 'maria@customer.example' }] },
    language, facts, knownTitles: [], wordsToAvoid: [], today: TODAY, mailSubject: 'my order',
    allowedNames: [VOICE.brandName, VOICE.signature, 'Maria Lopez'],
  });
  const isOpen = ({ kind }: Finding) => kind !== 'unfilled';
  return findings.filter(isOpen).map(({ kind, claim, detail }) => `${sample.intent}, ${sample.state}, ${formality}: ${kind} "${claim}": ${detail}`);
}

for (const language of ['en', 'es'] as const) {
  test(`${language}: the read-through is what the templates write`, async () => {
    await expect(readThrough(language)).toMatchFileSnapshot(`../../templates/snapshots/${language}.md`);
  });

  test(`${language}: no template says what the facts do not`, () => {
    const unsupported = SAMPLES.flatMap((sample) => (['formal', 'informal'] as const).flatMap((formality) => findUnsupported(sample, language, formality)));
    expect(unsupported).toEqual([]);
  });

  test(`${language}: what is missing is listed and stands in brackets, and nothing else does`, () => {
    for (const sample of SAMPLES) {
      const { text, gaps } = write(sample, language, 'formal');
      expect(text.split('[').length - 1 > 0, `${sample.intent}, ${sample.state}`).toBe(gaps.length > 0);
    }
  });
}
